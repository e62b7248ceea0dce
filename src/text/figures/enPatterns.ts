/**
 * English constructions around a number: 38th, two-thirds, one of six, top 30, 3 of 5, doubled, half a million.
 */
import * as Rational from "../../arithmetic/Rational.js"
import { readDigits } from "./digits.js"
import { readEnglishNumeral } from "./englishNumerals.js"
import { type Core, type Pattern, plain } from "./Language.js"
import * as Numeral from "./Numeral.js"
import { isDigit, isLetter, type Source } from "./Source.js"
import * as WordTable from "./WordTable.js"

const whole = (n: number): Numeral.Numeral => Numeral.ofDigits(String(n), 0, false)

const core = (form: Core["form"], numeral: Numeral.Numeral, more: Partial<Core> = {}): Core => ({
  numeral,
  form,
  hedge: "none",
  unit: plain("none"),
  complete: true,
  ...more
})

const multiple = (n: number, d = 1): Core =>
  core("multiple", Numeral.inWords(Rational.of(n, d)), { unit: plain("multiple") })

const wordings = WordTable.make<Core>(
  ["doubled|doubles|doubling|double|twice|twofold|two-fold", multiple(2)],
  ["tripled|triples|tripling|triple|trebled|trebling|treble|thrice|threefold|three-fold", multiple(3)],
  ["quadrupled|quadruples|quadrupling|quadruple|fourfold|four-fold", multiple(4)],
  ["quintupled|fivefold|five-fold", multiple(5)],
  ["tenfold|ten-fold", multiple(10)],
  ["halved|halving|halves", multiple(1, 2)],
  ["the only|the sole|only one|the only one", core("unique", whole(1))],
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

/** 38th, twenty-first, No. 1, first */
const ordinal: Pattern = (source, at) => {
  const named = /^(?:no\. ?|no |number |#|№ ?)(?=\d|one\b)/.exec(source.small.slice(at, at + 12))
  const place = named === null ? null : number(source, at + named[0].length)
  if (place !== null) return { value: core("ordinal", place.value), end: place.end }
  const word = WordTable.match(ordinalWords, source, at)
  if (word !== null)
    return {
      value: core("ordinal", whole(word.value)),
      end: WordTable.match(places, source, word.end)?.end ?? word.end
    }
  const digits = isDigit(source.text[at]) ? number(source, at) : null
  const suffix =
    digits === null ? null : /^(?:st|nd|rd|th)(?![a-z])/.exec(source.small.slice(digits.end, digits.end + 3))
  if (digits === null || suffix === null) return null
  const end = digits.end + 2
  return { value: core("ordinal", digits.value), end: WordTable.match(places, source, end)?.end ?? end }
}

/** A third, two-thirds, three quarters; a quarter of a percentage point keeps its unit. */
const fraction: Pattern = (source, at) => {
  const article = /^an? /.exec(source.small.slice(at, at + 3))
  const count =
    article === null ? readEnglishNumeral(source, at) : { value: whole(1), end: at + article[0].length - 1 }
  if (count === null || (source.text[count.end] !== " " && source.text[count.end] !== "-")) return null
  const below = WordTable.match(denominators, source, count.end + 1)
  if (below === null) return null
  const value = Numeral.inWords(Rational.divide(count.value.value, Rational.of(below.value)))
  return unitOfPart(source, below.end, value)
}

/** Half a million, half a percentage point, half an hour; and what a fraction is of. */
const half: Pattern = (source, at) => {
  const words = /^half (?:an? )(?=[a-z])/.exec(source.small.slice(at, at + 9))
  if (words === null) return null
  const numeral = Numeral.inWords(Rational.half)
  return { value: core("number", numeral, { unit: null, complete: false }), end: at + words[0].length }
}

/** A dozen, a million: the article counts one. */
const article: Pattern = (source, at) => {
  const words = /^an? (?=dozen|thousand|million|billion|trillion|lakh|crore)/.exec(
    source.small.slice(at, at + 12)
  )
  return words === null
    ? null
    : { value: core("number", whole(1), { unit: null, complete: false }), end: at + words[0].length }
}

const unitOfPart = (source: Source, end: number, numeral: Numeral.Numeral): WordTable.Match<Core> => {
  const of = /^ of an? (?=percentage point|point|percent|per cent|million|billion|trillion)/.exec(
    source.small.slice(end, end + 24)
  )
  return of === null
    ? { value: core("fraction", numeral), end }
    : { value: core("number", numeral, { unit: null, complete: false }), end: end + of[0].length }
}

/** One of six, one of the six projects, one of the best. */
const membership: Pattern = (source, at) => {
  const words = /^one of (?:(?:the|its|only|just|these|those|china's|our) ){0,2}/.exec(
    `${source.small.slice(at, at + 28)} `
  )
  if (words === null) return null
  const end = Math.min(at + words[0].length, source.text.length)
  const several = number(source, end)
  return several === null
    ? { value: core("membership", whole(2), { hedge: "at-least" }), end: at + 6 }
    : { value: core("membership", several.value), end: several.end }
}

/** Top 30, top ten. */
const top: Pattern = (source, at) => {
  if (!source.small.startsWith("top", at) || isLetter(source.text[at + 3])) return null
  const between = source.text.charAt(at + 3)
  const last = between === " " || between === "-" ? number(source, at + 4) : null
  return last === null ? null : { value: core("top", last.value), end: last.end }
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

/** 3 of 5 and 91 out of 163 are exact counts; one in three is a manner of speaking. */
const part: Pattern = (source, at) => {
  const some = number(source, at)
  if (some === null) return null
  const joint = /^ (of|in|out of)(?: the)? /.exec(source.small.slice(some.end, some.end + 12))
  if (joint === null) return null
  const all = number(source, some.end + joint[0].length)
  if (all === null || Rational.compare(some.value.value, all.value.value) > 0) return null
  if (Rational.sign(all.value.value) === 0) return null
  const total = Rational.format(all.value.value)
  const loose = joint[1] === "in" || (joint[1] === "out of" && ROUND.has(total))
  if (joint[1] === "in" && !ROUND.has(total)) return null
  if (isLetter(source.text[all.end]) || source.text[all.end] === "%") return null
  const value = Numeral.inWords(Rational.divide(some.value.value, all.value.value))
  return { value: core("fraction", value, { exact: !loose }), end: all.end }
}

const wording: Pattern = (source, at) => {
  const word = WordTable.match(wordings, source, at)
  if (word === null || !source.running || !source.small.startsWith("half", at)) return word
  return /^half (?:of|the|its|their|all)\b/.test(source.small.slice(at, at + 12)) ? word : null
}

/**
 * The constructions, in the order in which they are tried.
 *
 * @category language
 * @since 0.1.0
 */
export const englishPatterns: ReadonlyArray<Pattern> = [
  half,
  article,
  membership,
  fraction,
  part,
  wording,
  top,
  ordinal
]
