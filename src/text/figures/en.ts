/**
 * The figures of English texts (and of texts in languages without a grammar of their own).
 */
import * as Rational from "../../arithmetic/Rational.js"
import { englishOpenings, englishPatterns } from "./enPatterns.js"
import { englishUnits } from "./enUnits.js"
import { numeralWords, readEnglishNumeral } from "./englishNumerals.js"
import { between, decrease, hedge, increase, type Language, level, silent } from "./Language.js"
import { execAt, isDigit, isLetter, skipSpaces, type Source } from "./Source.js"
import { currencySigns } from "./units.js"
import * as WordTable from "./WordTable.js"

const prefixes = WordTable.make(
  [
    "about|around|roughly|approximately|approx.|approx|circa|c.|ca.|some|an estimated|estimated|~|in the region of|or so",
    hedge("about")
  ],
  ["≈", hedge("equals-about")],
  [
    "nearly|almost|close to|just under|just below|just short of|approaching|not quite|virtually|a little under|a little less than|slightly less than|slightly under|slightly below",
    hedge("nearly")
  ],
  [
    "over|more than|above|greater than|higher than|in excess of|exceed|exceeding|exceeded|exceeds|upwards of|well over|just over|a little over|slightly over|slightly more than|slightly above|just above|larger than|topped|topping|north of|surpassed|surpassing|>",
    hedge("over")
  ],
  [
    "at least|no less than|no fewer than|not less than|not fewer than|a minimum of|minimum|no lower than|≥|>=",
    hedge("at-least")
  ],
  [
    "at most|no more than|not more than|up to|as much as|as many as|a maximum of|maximum|no higher than|not exceeding|≤|<=",
    hedge("at-most")
  ],
  ["under|less than|fewer than|below|lower than|smaller than|south of|<", hedge("under")],
  [
    "▲|↑|up|rose|rises|rise|rising|risen|increased|increases|increase|increasing|grew|grows|grow|growing|grown|growth|gained|gains|gain|gaining|climbed|climbs|climb|climbing|advanced|advances|expanded|expands|expand|expanding|jumped|jumps|jump|jumping|surged|surge|surges|surging|soared|soaring|higher|added|widened|increase of|rise of|growth of|gain of|jump of|surge of|an increase of|a rise of|growth rate of|plus",
    increase
  ],
  [
    "▼|↓|down|fell|falls|fall|falling|fallen|decreased|decreases|decrease|decreasing|declined|declines|decline|declining|dropped|drops|drop|dropping|shrank|shrinks|shrink|shrinking|shrunk|contracted|contracts|contract|contracting|slid|slides|sliding|slipped|slips|slipping|slumped|slump|plunged|plunge|plunging|tumbled|tumbling|dipped|dips|dipping|lost|losing|reduced|cut|lowered|lower|decline of|fall of|drop of|decrease of|reduction of|contraction of|slump of|a decline of|a fall of|a drop of|a decrease of|a reduction of|minus|negative",
    decrease
  ],
  ["to|at|from|reaching|reached|reaches|hit|hitting|totalling|totaling", level],
  [
    "plus or minus|plus/minus|by|of|a record|a total of|just|only|exactly|another|year on year by|slightly by|sharply by",
    silent
  ],
  ["between", between]
)

const infixes = WordTable.make(
  ["+|-plus| plus|plus", hedge("at-least")],
  ["-odd| odd|odd", hedge("and-more")]
)

const suffixes = WordTable.make(
  [
    "or more|or higher|or above|or over|or greater|and above|and over|and more|and up|plus|or older|or longer|+",
    hedge("at-least")
  ],
  ["or less|or fewer|or below|or under|or lower|and below|and under|or younger|at most", hedge("at-most")],
  ["or so|or thereabouts|approximately|roughly|give or take", hedge("about")],
  ["running|in a row|in succession|consecutively", silent]
)

const rangeWords = WordTable.make<"to" | "and">(["to|through", "to"], ["and", "and"])

const scales = WordTable.make(
  ["hundred", Rational.of(100)],
  ["thousand|k|thsd", Rational.of(1000)],
  ["lakh|lakhs|lac|lacs", Rational.of(100_000)],
  ["million|millions|-million|mn|mln|mio|mio.|m.n", Rational.of(1_000_000)],
  ["crore|crores|cr", Rational.of(10_000_000)],
  ["billion|billions|-billion|bn|bln|b|milliard|mrd|mrd.", Rational.of(1_000_000_000)],
  ["trillion|trillions|-trillion|tn|trn|lakh crore|lakh crores", Rational.of(1_000_000_000_000)],
  ["dozen", Rational.of(12)]
)

const million = Rational.of(1_000_000)
const trillion = Rational.of(1_000_000_000_000)

/** Words that never are the thing counted. */
const NOT_COUNTED = new Set(
  "previous various in of from to by at on the a an and or was were is are has have had for with per as than than its this that which while when after before since until during through over under about between against versus vs across plus minus less thus perhaps always also towards its his hers ours theirs yes does goes says rose fell grew up down but so if then it they we he she i be been will would could may might who whose their our your compared year-on-year".split(
    " "
  )
)

const wordAt = (source: Source, at: number): string => {
  let end = at
  while (
    end < at + 40 &&
    (isLetter(source.text[end]) ||
      (end > at && (source.text[end] === "-" || source.text[end] === "'") && isLetter(source.text[end + 1])))
  )
    end++
  return source.small.slice(at, end)
}

/** 3.2 Mt are million tonnes, 3.2 MT and 3.2 mt are metric tons; mb/d are million barrels a day, Mb/d may be thousands. */
const SI_PREFIXES = new Map([
  ["k", Rational.of(1000)],
  ["M", million],
  ["m", million],
  ["G", Rational.of(1_000_000_000)]
])
const OF_TONNES = /(?<=[kMG])t(?:oe|ce|pa|CO2(?:eq?|-eq)?)?(?![A-Za-z/])|(?<=m)b\/?d(?![A-Za-z])/y

/** `$5m` and `5m people` are millions, `5M` is, too; `100 m` are metres; `$3t` are trillions. */
const letterScale = (
  source: Source,
  at: number,
  money: boolean
): WordTable.Match<Rational.Rational> | null => {
  const prefix = SI_PREFIXES.get(source.text.charAt(at))
  if (prefix !== undefined && execAt(OF_TONNES, source.text, at + 1) !== null)
    return { value: prefix, end: at + 1 }
  const letter = source.small.charAt(at)
  const next = source.text.charAt(at + 1)
  if (
    (letter !== "m" && letter !== "t") ||
    isLetter(next) ||
    isDigit(next) ||
    "²³^/".includes(next === "" ? " " : next)
  )
    return null
  if (letter === "t") return money ? { value: trillion, end: at + 1 } : null
  const counts =
    next === " " &&
    (WordTable.match(englishUnits, source, at + 2) !== null || counted(source, at + 1) !== null)
  return money || source.text[at] === "M" || counts ? { value: million, end: at + 1 } : null
}

/** Ends in a plural s: what prose counts. */
const isPlural = (word: string): boolean => word.length > 3 && word.endsWith("s") && !word.endsWith("ss")

/** Up to `most` words behind a number that may name the thing counted. */
const wordsBehind = (source: Source, at: number, most: number): ReadonlyArray<string> => {
  const words: Array<string> = []
  let end = at
  while (words.length < most && source.text[end] === " ") {
    const word = wordAt(source, end + 1)
    if (word === "" || NOT_COUNTED.has(word) || WordTable.match(suffixes, source, end + 1) !== null) break
    words.push(word)
    end += 1 + word.length
  }
  return words
}

/** What may stand between a number and the plural that it counts: 500 new schools. */
const BEFORE_COUNTED = new Set(
  "new additional more extra other further fewer foreign domestic local active registered private public small large net".split(
    " "
  )
)

/** In a figure up to four words; in prose one plural, perhaps with a word such as "new" in front of it, or up to three words behind the m of millions (5m new homes). */
const counted: Language["counted"] = (source, at) => {
  if (source.text[at] !== " ") return null
  const most = source.running ? (source.text[at - 1] === "m" ? 3 : 1) : 4
  const behind = wordsBehind(source, at, Math.max(most, 2))
  const words = behind.slice(0, most === 1 && BEFORE_COUNTED.has(behind[0] ?? "") ? 2 : most)
  const length = source.running ? words.findLastIndex(isPlural) + 1 : words.length
  if (length === 0 || (source.running && source.text[at + 1] !== source.small[at + 1])) return null
  const name = words.slice(0, length).join(" ")
  return { value: name, end: at + 1 + name.length }
}

const MONTH =
  "(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)"

/** Q3, the first quarter, 2019-20, 2023-08-31, 1990s, 8 March. */
const CALENDAR = new RegExp(
  `(?:q[1-4]\\b|\\d{1,2}-${MONTH}-[12]\\d{3}\\b|(?:first|second|third|fourth|1st|2nd|3rd|4th) (?:quarter|half)\\b|[12]\\d{3}[-–/]\\d{2}(?:\\d{2})?\\b(?![%,.]\\d)|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}\\b|[12]\\d{3}s\\b|\\d{1,2}(?:st|nd|rd|th)? ${MONTH}\\b)`,
  "y"
)
const DIGITS = /\d{1,4}(?![\d,.%‰]\d|[%‰\d])/y

/** Words after which a number of four digits is a year, and one of two digits behind a month a day. */
const BEFORE_YEAR = new RegExp(
  `(?:\\b(?:in|since|by|until|till|during|from|of|to|before|after|through|early|late|mid|fiscal|fy|year|calendar|end|q[1-4]|h[12]|summer|winter|spring|autumn|and|${MONTH})\\.? ?|${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? )$`
)
const BEFORE_DAY = new RegExp(`\\b${MONTH}\\.? $`)

const wordBefore = (source: Source, at: number): string => source.small.slice(Math.max(0, at - 16), at)

/** Beginnings of quarters and halves; what starts with another letter is no date. */
const DATE_LETTERS = "qfst"

const isNoFigure: Language["isNoFigure"] = (source, at) => {
  const first = source.small.charAt(at)
  if (!isDigit(first) && !DATE_LETTERS.includes(first)) return null
  const calendar = execAt(CALENDAR, source.small, at)
  if (calendar !== null) return at + calendar[0].length
  const digits = execAt(DIGITS, source.text, at)?.[0] ?? ""
  const end = at + digits.length
  const year = /^(?:1[5-9]|20|21)\d\d$/.test(digits) && BEFORE_YEAR.test(wordBefore(source, at))
  const day = /^(?:[1-9]|[12]\d|3[01])$/.test(digits) && BEFORE_DAY.test(wordBefore(source, at))
  if (!year && !day) return null
  const next = skipSpaces(source, end)
  const goesOn = WordTable.match(scales, source, next) ?? WordTable.match(englishUnits, source, next)
  return goesOn === null ? end : null
}

/**
 * English.
 *
 * @category language
 * @since 0.1.0
 */
export const en: Language = {
  id: "en",
  tags: ["en"],
  prefixes,
  infixes,
  suffixes,
  rangeWords,
  units: englishUnits,
  numeral: readEnglishNumeral,
  scale: (source, at, money) => {
    const scale = letterScale(source, at, money) ?? WordTable.match(scales, source, at)
    return scale === null || source.text[scale.end] === "/" ? null : scale
  },
  joiner: (source, at) => {
    if (source.text[at] !== " ") return null
    const start = source.small.startsWith(" and ", at) ? at + 5 : at + 1
    return isDigit(source.text[start]) ? null : start
  },
  isChange: (source, at) => /\bfrom\s\S{0,3}$/.test(source.small.slice(Math.max(0, at - 9), at)),
  opens: WordTable.union(prefixes, currencySigns, englishOpenings, numeralWords),
  patterns: englishPatterns,
  counted,
  unitTail: () => null,
  isNoFigure
}
