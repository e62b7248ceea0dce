/**
 * Numbers in Chinese characters: 一千二百三十四, 十二万三 (123,000), 三点五亿, 二〇二二, and the two numbers of 七八百.
 */
import * as Rational from "../../arithmetic/Rational.js"
import type { Outcome } from "./digits.js"
import * as Numeral from "./Numeral.js"
import type { Source } from "./Source.js"

const DIGITS = new Map<string, number>(
  (
    [..."零一二三四五六七八九"].map((character, index) => [character, index]) as Array<[string, number]>
  ).concat([
    ["〇", 0],
    ["两", 2]
  ])
)
const SMALL_UNITS = new Map<string, bigint>([
  ["十", 10n],
  ["百", 100n],
  ["千", 1000n]
])
const LARGE_UNITS = new Map<string, bigint>([
  ["万", 10_000n],
  ["亿", 100_000_000n]
])

/** 廿三 is 二十三. */
const TENS = new Map([
  ["廿", "二十"],
  ["卅", "三十"]
])

/** Longest run of numeral characters that is a number. */
const MAX_RUN = 40

/** True for the characters that Chinese numbers are written with (after folding). */
export const isNumeralCharacter = (character: string | undefined): boolean =>
  character !== undefined &&
  (DIGITS.has(character) || SMALL_UNITS.has(character) || LARGE_UNITS.has(character) || TENS.has(character))

/** 三五 and 七八: two neighbouring digits that name both ends of a range. */
const areNeighbours = (a: number, b: number): boolean => b === a + 1 || (a === 3 && b === 5)

/** 二〇二二, 一九九八: digits written one by one. */
const positional = (run: ReadonlyArray<string>): Numeral.Numeral =>
  Numeral.ofDigits(run.map(character => DIGITS.get(character) ?? 0).join(""), 0, false)

/** A run without neighbouring digits, as a whole number of `unit`s; null when its order makes no sense. */
const wholeOf = (run: ReadonlyArray<string>): { total: bigint; unit: bigint } | null => {
  let total = 0n
  let section = 0n
  let digit: bigint | null = null
  let lastUnit = 1n
  let sawZero = false
  let trailing = 1n
  for (const character of run) {
    const value = DIGITS.get(character)
    const smallUnit = SMALL_UNITS.get(character)
    if (value !== undefined) {
      if (value === 0) sawZero = true
      else if (digit === null) digit = BigInt(value)
      else return null
      trailing = 1n
    } else if (smallUnit !== undefined) {
      section += (digit ?? 1n) * smallUnit
      digit = null
      lastUnit = smallUnit
      sawZero = false
      trailing = 1n
    } else {
      const unit = LARGE_UNITS.get(character) ?? 1n
      const here = section + (digit ?? 0n)
      trailing = here === 0n && total > 0n ? trailing * unit : unit
      if (total > 0n && (here === 0n || total < unit)) total = (total + here) * unit
      else total += (here === 0n ? 1n : here) * unit
      section = 0n
      digit = null
      lastUnit = unit
      sawZero = false
    }
  }
  if (digit !== null && !sawZero && lastUnit >= 100n && run.length > 2)
    return { total: total + section + (digit * lastUnit) / 10n, unit: lastUnit / 10n }
  return { total: total + section + (digit ?? 0n), unit: trailing }
}

/** 三万五九一五, 一一七一万七五九八: digits one by one on both sides of 万 and 亿. */
const BY_SECTIONS =
  /^(?=.*[零〇一二三四五六七八九]{3})(?:(?<e>[零〇一二三四五六七八九]{1,4})亿)?(?:(?<w>[零〇一二三四五六七八九]{1,4})万)?(?<n>[零〇一二三四五六七八九]{4})?$/u

const bySections = (run: string): { total: bigint; unit: bigint } | null => {
  const sections = BY_SECTIONS.exec(run)?.groups
  if (sections === undefined) return null
  const digitsOf = (part: string | undefined): bigint =>
    BigInt(Array.from(part ?? "0", character => DIGITS.get(character) ?? 0).join(""))
  const { e, w, n } = sections
  const total = digitsOf(e) * 100_000_000n + digitsOf(w) * 10_000n + digitsOf(n)
  return { total, unit: n !== undefined ? 1n : w !== undefined ? 10_000n : 100_000_000n }
}

const numeralOf = (run: ReadonlyArray<string>): Numeral.Numeral | null => {
  const whole = bySections(run.join("")) ?? wholeOf(run)
  if (whole === null) return null
  return Numeral.scaled(
    Numeral.ofDigits((whole.total / whole.unit).toString(), 0, false),
    Rational.fromBigInt(whole.unit)
  )
}

/** 十二三, 七八百, 两三万: the same number twice, once with either digit. */
const twoNumbers = (run: ReadonlyArray<string>): Numeral.Numeral | null => {
  const index = run.findIndex(
    (character, place) =>
      place > 0 && areNeighbours(DIGITS.get(run[place - 1] ?? "") ?? 0, DIGITS.get(character) ?? -9)
  )
  if (index < 1) return null
  const low = numeralOf(run.filter((_, place) => place !== index))
  const high = numeralOf(run.filter((_, place) => place !== index - 1))
  return low === null || high === null ? null : { ...low, to: high.value }
}

/**
 * The number in Chinese characters that starts at `at`, or null when there is none.
 *
 * @param source the text
 * @param at offset of its first character
 * @param endsAt true where the run must stop although the character could go on (千 of 千瓦)
 * @category reading
 * @since 0.1.0
 */
export const readHanNumeral = (
  source: Source,
  at: number,
  endsAt: (at: number) => boolean
): Outcome<Numeral.Numeral> | null => {
  if (!isNumeralCharacter(source.text[at])) return null
  let end = at
  while (isNumeralCharacter(source.text[end]) && (end > at + MAX_RUN || !endsAt(end))) end++
  source.work.steps += end - at
  if (end === at) return null
  if (end - at > MAX_RUN) return { problem: "too-large", at, end }
  const run = Array.from(source.text.slice(at, end), character => [
    ...(TENS.get(character) ?? character)
  ]).flat()
  const onlyDigits = run.every(character => DIGITS.has(character))
  const plain =
    onlyDigits && run.length > 1
      ? ((run.length === 2 ? twoNumbers(run) : null) ?? positional(run))
      : (numeralOf(run) ?? twoNumbers(run))
  if (plain === null) return { problem: "no-number", at, end }
  return isDecimalPoint(source, end) && plain.to === null
    ? withDecimals(source, end, plain, endsAt)
    : { value: plain, end }
}

/** 三点五; 六‧九, as papers in Taiwan print it. */
const isDecimalPoint = ({ text }: Source, at: number): boolean =>
  text[at] === "点" || (text[at] === "‧" && DIGITS.has(text.charAt(at + 1)))

/** 三点五, 十二点三亿. */
const withDecimals = (
  source: Source,
  point: number,
  whole: Numeral.Numeral,
  endsAt: (at: number) => boolean
): Outcome<Numeral.Numeral> => {
  let end = point + 1
  while (end - point <= MAX_RUN && DIGITS.has(source.text.charAt(end))) end++
  const decimals = end - point - 1
  if (decimals === 0) return { value: whole, end: point }
  if (decimals >= MAX_RUN) return { problem: "too-large", at: point, end }
  const digits = `${Rational.format(whole.value)}${positional(Array.from(source.text.slice(point + 1, end)))
    .value.toString()
    .padStart(decimals, "0")}`
  let numeral = Numeral.ofDigits(digits, decimals, false)
  for (let units = 0; units < 4 && !endsAt(end); units++) {
    const character = source.text.charAt(end)
    const unit = SMALL_UNITS.get(character) ?? LARGE_UNITS.get(character)
    if (unit === undefined) break
    numeral = Numeral.scaled(numeral, Rational.fromBigInt(unit))
    end++
  }
  return { value: numeral, end }
}
