/**
 * English constructions around a number: 38th, two-thirds, one of six, top 30, 3 of 5, doubled, half a million.
 */
import * as Rational from "../../arithmetic/Rational.js"
import { core, multiple, whole } from "./cores.js"
import { readDigits } from "./digits.js"
import { mixed, partPoint } from "./enFractions.js"
import { englishUnits } from "./enUnits.js"
import { readEnglishNumeral } from "./englishNumerals.js"
import { type Core, type Pattern, plain } from "./Language.js"
import { currencyLetters } from "./letterCurrency.js"
import * as Numeral from "./Numeral.js"
import { execAt, isLetter, type Source } from "./Source.js"
import * as WordTable from "./WordTable.js"

const wordings = WordTable.make<Core>(
  ["doubled|doubles|doubling|double|twice|twofold|two-fold", multiple(2)],
  ["tripled|triples|tripling|triple|trebled|trebling|treble|thrice|threefold|three-fold", multiple(3)],
  ["quadrupled|quadruples|quadrupling|quadruple|fourfold|four-fold", multiple(4)],
  ["quintupled|fivefold|five-fold", multiple(5)],
  ["tenfold|ten-fold", multiple(10)],
  ["halved|halving|halves", multiple(1, 2)],
  ["the only|the sole", core("unique", whole(1))],
  ["half of|one half|half", core("fraction", Numeral.inWords(Rational.half))]
)

const ORDINALS =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
    " "
  )
const TENTHS = "thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth".split(" ")
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ")

const ordinalWords = WordTable.make<number>(
  ...ORDINALS.map((word, index) => [word, index + 1] as const),
  ...TENTHS.map((word, index) => [word, 30 + 10 * index] as const),
  ["hundredth", 100],
  ...TENS.flatMap((tens, row) =>
    ORDINALS.slice(0, 9).map((word, index) => [`${tens} ${word}`, 20 + 10 * row + index + 1] as const)
  )
)

const denominators = WordTable.make<number>(
  ["half|halves", 2],
  ["third|thirds", 3],
  ["quarter|quarters|fourth|fourths", 4],
  ["fifth|fifths", 5],
  ["sixth|sixths", 6],
  ["seventh|sevenths", 7],
  ["eighth|eighths", 8],
  ["ninth|ninths", 9],
  ["tenth|tenths", 10],
  ["hundredth|hundredths", 100]
)

const places = WordTable.make([" place| position| spot", true])

const number = (source: Source, at: number): WordTable.Match<Numeral.Numeral> | null => {
  const read = readDigits(source, at) ?? readEnglishNumeral(source, at)
  return read === null || "problem" in read || !Rational.isInteger(read.value.value) ? null : read
}

const NUMBERED = /(?:no\. ?|no |number |#|№ ?)(?=\d|one\b)/y
const ORDINAL_END = /(?:st|nd|rd|th)(?![a-z])/y

/** 38th, twenty-first, No. 1, first */
const ordinal: Pattern = (source, at, digits) => {
  const named = "n#№".includes(source.small.charAt(at)) ? execAt(NUMBERED, source.small, at) : null
  const place = named === null ? null : number(source, at + named[0].length)
  if (place !== null) return { value: core("ordinal", place.value), end: place.end }
  const word = digits?.value.digits === true ? null : WordTable.match(ordinalWords, source, at)
  if (word !== null) return { value: core("ordinal", whole(word.value)), end: placeEnd(source, word.end) }
  if (digits === null || !digits.value.digits || execAt(ORDINAL_END, source.small, digits.end) === null)
    return null
  if (!Rational.isInteger(digits.value.value)) return null
  return { value: core("ordinal", digits.value), end: placeEnd(source, digits.end + 2) }
}

const placeEnd = (source: Source, at: number): number => WordTable.match(places, source, at)?.end ?? at

const ARTICLE = /an? /y

/** A third consecutive month is an ordinal. */
const IN_A_ROW = / (?:consecutive|straight|successive|month|quarter|year)(?![a-z])/y

/** A third, two-thirds, three quarters; a quarter of a percentage point keeps its unit. */
const fraction: Pattern = (source, at, count) => {
  if (count?.value.digits === true) return null
  const article = source.small.charAt(at) === "a" ? execAt(ARTICLE, source.small, at) : null
  const parts = article === null ? count : { value: whole(1), end: at + article[0].length - 1 }
  if (parts === null || (source.text[parts.end] !== " " && source.text[parts.end] !== "-")) return null
  const below = WordTable.match(denominators, source, parts.end + 1)
  if (below === null) return null
  if (article !== null && execAt(IN_A_ROW, source.small, below.end) !== null) return null
  const value = Numeral.inWords(Rational.divide(parts.value.value, Rational.of(below.value)))
  return unitOfPart(source, below.end, value)
}

const HALF_A = /half an? (?=[a-z])/y

/** Half a million, half a percentage point, half an hour. */
const half: Pattern = (source, at) => {
  const words = source.small.charAt(at) === "h" ? execAt(HALF_A, source.small, at) : null
  if (words === null) return null
  const numeral = Numeral.inWords(Rational.half)
  return { value: core("number", numeral, { unit: null, complete: false }), end: at + words[0].length }
}

const A_MILLION = /an? (?=(?:dozen|thousand|million|billion|trillion|lakh|crore)(?![a-z]))/y

/** A dozen, a million: the article counts one. */
const article: Pattern = (source, at) => {
  const words = source.small.charAt(at) === "a" ? execAt(A_MILLION, source.small, at) : null
  if (words === null) return null
  return { value: core("number", whole(1), { unit: null, complete: false }), end: at + words[0].length }
}

const OF_A_POINT =
  / of an? (?=(?:percentage point|point|percent|per cent|million|billion|trillion)(?![a-z]))/y

const unitOfPart = (source: Source, end: number, numeral: Numeral.Numeral): WordTable.Match<Core> => {
  const of = execAt(OF_A_POINT, source.small, end)
  return of === null
    ? { value: core("fraction", numeral), end }
    : { value: core("number", numeral, { unit: null, complete: false }), end: end + of[0].length }
}

const ONE_OF = /one of(?: (?:the|its|only|just|these|those|our)){0,2}(?![a-z])/y

/** One of six, one of the six projects, one of the best. */
const membership: Pattern = (source, at) => {
  const words = source.small.charAt(at) === "o" ? execAt(ONE_OF, source.small, at) : null
  if (words === null) return null
  const end = at + words[0].length
  const several = source.text[end] === " " ? number(source, end + 1) : null
  return several === null
    ? { value: core("membership", whole(2), { hedge: "at-least" }), end: at + 6 }
    : { value: core("membership", several.value), end: membersEnd(source, several.end) }
}

const MEMBERS = /(?: [a-z'-]{2,20}){1,4}$/y

/** In a figure the members may be named (one of six projects); in prose their name belongs to the sentence. */
const membersEnd = (source: Source, at: number): number =>
  at + (source.running ? 0 : (execAt(MEMBERS, source.small, at)?.[0].length ?? 0))

/** Top 30, top ten. */
const top: Pattern = (source, at) => {
  if (!source.small.startsWith("top", at) || isLetter(source.text[at + 3])) return null
  const between = source.text.charAt(at + 3)
  const last = between === " " || between === "-" ? number(source, at + 4) : null
  return last === null || !Numeral.isPlace(last.value)
    ? null
    : { value: core("top", last.value), end: last.end }
}

const SEVERAL_OF =
  /(?:(tens|dozens|scores|hundreds) of )?(thousands|millions|billions|trillions) of(?= [a-z])|(dozens|scores|hundreds) of(?= [a-z])/y

const PLURALS = new Map([
  ["tens", 10],
  ["dozens", 12],
  ["scores", 20],
  ["hundreds", 100],
  ["thousands", 1000],
  ["millions", 1_000_000],
  ["billions", 1_000_000_000],
  ["trillions", 1_000_000_000_000]
])

/** Dozens of tankers, hundreds of millions of euros: at least two of what the plural names. */
const several: Pattern = (source, at) => {
  const words = "tdshmb".includes(source.small.charAt(at)) ? execAt(SEVERAL_OF, source.small, at) : null
  if (words === null) return null
  const factors = words.slice(1).map(word => PLURALS.get(word ?? "") ?? 1)
  const least = factors.reduce((product, factor) => product * factor, 2)
  const end = at + words[0].length
  const thing = WordTable.match(englishUnits, source, end + 1)
  return {
    value: core("number", Numeral.inWords(Rational.of(least)), {
      hedge: "at-least",
      unit: thing?.value ?? plain("none")
    }),
    end: thing?.end ?? end
  }
}

const ROUND = new Set([
  "2",
  "3",
  "4",
  "5",
  "6",
  "7",
  "8",
  "9",
  "10",
  "12",
  "20",
  "50",
  "100",
  "1000",
  "10000",
  "100000",
  "1000000"
])

const JOINT = / (of|in|out of)(?: the| every)? (?=[a-z0-9])/y

/** 3 of 5 and 91 out of 163 are exact counts; one in three is a manner of speaking. */
const part: Pattern = (source, at, some) => {
  const joint = some === null ? null : execAt(JOINT, source.small, some.end)
  if (some === null || joint === null || !Rational.isInteger(some.value.value)) return null
  const all = number(source, some.end + joint[0].length)
  if (all === null || Rational.compare(some.value.value, all.value.value) > 0) return null
  if (Rational.sign(all.value.value) === 0 || isLetter(source.text[all.end]) || source.text[all.end] === "%")
    return null
  const isRound = ROUND.has(Rational.format(all.value.value))
  if (joint[1] === "in" && !isRound) return null
  const exact = joint[1] === "of" || (joint[1] === "out of" && !isRound)
  const value = Numeral.inWords(Rational.divide(some.value.value, all.value.value))
  return { value: core("fraction", value, { exact }), end: all.end }
}

const HALF_OF = /half (?:of|the|its|their|all)(?![a-z])/y

const wording: Pattern = (source, at) => {
  const word = WordTable.match(wordings, source, at)
  if (word === null || !source.running || source.small.charAt(at) !== "h") return word
  return source.small.startsWith("halv", at) || execAt(HALF_OF, source.small, at) !== null ? word : null
}

/**
 * Words with which these constructions start.
 *
 * @category language
 * @since 0.1.0
 */
export const englishOpenings = WordTable.union(
  wordings,
  ordinalWords,
  WordTable.make(["a|an|half|quarter|top|one|no|no.|number", true], [currencyLetters, true]),
  WordTable.make([[...PLURALS.keys()].join("|"), true])
)

/**
 * The constructions, in the order in which they are tried.
 *
 * @category language
 * @since 0.1.0
 */
export const englishPatterns: ReadonlyArray<Pattern> = [
  mixed,
  partPoint,
  half,
  several,
  article,
  membership,
  fraction,
  part,
  wording,
  top,
  ordinal
]
