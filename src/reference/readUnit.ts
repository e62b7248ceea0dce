import { Result } from "effect"
import * as Rational from "../arithmetic/Rational.js"
import * as Unit from "../model/Unit.js"

/**
 * A unit as a source names it, and what one printed unit is in it (`亿元` is 100,000,000 CNY).
 *
 * @category reference
 * @since 0.1.0
 */
export interface UnitText {
  readonly unit: string
  readonly scale: Rational.Rational
  /** Whole numbers in it are exact counts of things. */
  readonly isCount: boolean
}

/** A unit is a few words; longer texts are none. */
const MAX_LENGTH = 80

const scaleWords: ReadonlyArray<readonly [words: string, exponent: number]> = [
  ["hundreds|hundred", 2],
  ["thousands|thousand|'000|000s|ths|thsd", 3],
  ["millions|million|mio|mln|mn", 6],
  ["billions|billion|bn|mrd", 9],
  ["trillions|trillion|tn", 12]
]

/** Word → exponent, the longest first. */
const scales: ReadonlyArray<readonly [string, number]> = scaleWords
  .flatMap(([words, exponent]) => words.split("|").map(word => [word, exponent] as const))
  .sort((a, b) => b[0].length - a[0].length)

/**
 * What statistical offices write for units that model/Unit calls otherwise; lower case. Codes are those of the OECD
 * (`PA`, `PT_…`), Eurostat (`PC`, `PER`) and the SDMX cross-domain list.
 */
const spellings: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "per cent": "%",
    "%": "%",
    percentage: "%",
    pc: "%",
    pt: "%",
    pa: "%",
    "percent per annum": "%",
    百分比: "%",
    "per mille": "‰",
    x: "1",
    "×": "1",
    times: "1",
    倍: "1",
    none: "1",
    unitless: "1",
    dimensionless: "1",
    score: "1",
    rating: "1",
    rank: "1",
    place: "1",
    position: "1",
    "percentage points": "point",
    "percentage point": "point",
    ix: "index",
    "index numbers": "index",
    指数: "index",
    us$: "USD",
    "current us$": "USD",
    "us dollar": "USD",
    "us dollars": "USD",
    "u.s. dollars": "USD",
    人民币元: "CNY",
    euro: "EUR",
    euros: "EUR",
    日元: "JPY",
    英镑: "GBP",
    港元: "HKD",
    per: "count(people)",
    ps: "count(people)",
    inhabitants: "count(people)",
    nr: "count",
    units: "count",
    个: "count",
    户: "count(households)",
    households: "count(households)",
    家: "count(firms)",
    firms: "count(firms)",
    enterprises: "count(firms)",
    辆: "count(vehicles)",
    vehicles: "count(vehicles)",
    "square metres": "m2",
    "square kilometres": "km2",
    "square kilometers": "km2",
    "sq. km": "km2",
    "sq km": "km2"
  })
)

/**
 * Reads a unit as a statistical office writes it: everything that a claims file may write, and `Percent`,
 * `USD, millions`, `current US$`, `MIO_EUR`, `Thousand persons`. The failure is a plain sentence.
 *
 * @category reference
 * @since 0.1.0
 */
export const readUnit = (text: string): Result.Result<UnitText, string> => {
  const trimmed = text.trim()
  if (trimmed.length > MAX_LENGTH) return Result.fail(`"${trimmed.slice(0, 40)}…" is not a unit`)
  const direct = known(trimmed)
  if (direct !== undefined) return Result.succeed(direct)
  for (const [word, exponent] of scales) {
    const rest = withoutWord(trimmed, word)
    const unit = rest === "" ? known("count") : rest === undefined ? undefined : known(rest)
    if (unit !== undefined)
      return Result.succeed({ ...unit, scale: Rational.multiply(unit.scale, Rational.powerOfTen(exponent)) })
  }
  return Result.map(Unit.parse(trimmed), fromUnit)
}

const known = (text: string): UnitText | undefined => {
  const spelling = spellings.get(text.toLowerCase()) ?? text
  // Case carries meaning in short units (m and M, k and K), not in words and currency codes.
  const candidates =
    spelling.length < 3 ? [spelling] : [spelling, spelling.toUpperCase(), spelling.toLowerCase()]
  for (const candidate of candidates) {
    const parsed = Unit.parse(candidate)
    if (Result.isSuccess(parsed)) return fromUnit(parsed.success)
  }
  return undefined
}

/** `millions of USD`, `USD, millions`, `MIO_EUR` without the scale word; undefined when it is not there. */
const withoutWord = (text: string, word: string): string | undefined => {
  const small = text.toLowerCase()
  if (small === word) return ""
  if (small.startsWith(word) && /^[\s_]/.test(text.slice(word.length)))
    return text.slice(word.length).replace(/^[\s_]+(?:of\s+)?/i, "")
  if (!small.endsWith(word) || !/[\s_,]$/.test(text.slice(0, -word.length))) return undefined
  const rest = text
    .slice(0, -word.length)
    .replace(/[\s_,]+$/, "")
    .replace(/[\s,]+in$/i, "")
  // `per thousand` is a rate; `THS_PER` are thousands of persons.
  return rest.toLowerCase() === "per" ? undefined : rest
}

/** A multiple of a unit (`10000 CNY`) becomes the unit and a scale. */
const fromUnit = (parsed: Unit.Unit): UnitText => {
  const base = /^[\d./]+ (.+)$/.exec(parsed.id)?.[1]
  const atom = base === undefined ? undefined : Result.getOrUndefined(Unit.parse(base))
  return atom === undefined
    ? { unit: parsed.id, scale: Rational.one, isCount: parsed.kind === "count" }
    : { unit: atom.id, scale: Rational.divide(parsed.factor, atom.factor), isCount: atom.kind === "count" }
}

/**
 * What a unit multiplier means: an exponent as in SDMX (`6`), a power of ten (`1000`, `1e6`) or a word (`millions`,
 * `亿`). Undefined when it is none of these.
 *
 * @category reference
 * @since 0.1.0
 */
export const readMultiplier = (text: string): Rational.Rational | undefined => {
  const trimmed = text.trim().toLowerCase()
  if (trimmed === "units" || trimmed === "unit" || trimmed === "") return Rational.one
  if (/^-?\d{1,2}$/.test(trimmed))
    return Math.abs(Number(trimmed)) <= 15 ? Rational.powerOfTen(Number(trimmed)) : undefined
  if (/^1(?:0{2,15}|e\d{1,2})$/.test(trimmed)) return Rational.parse(trimmed)
  const word = scales.find(([name]) => name === trimmed)
  if (word !== undefined) return Rational.powerOfTen(word[1])
  const han = Result.getOrUndefined(Unit.parse(`${trimmed}元`))
  return han !== undefined && han.id !== "CNY" && /^\p{Script=Han}+$/u.test(trimmed) ? han.factor : undefined
}
