/**
 * Fractions as text, on pairs of bigints: decimals read and written digit by digit, never through a double.
 */

/** A fraction, not necessarily in lowest terms; the denominator is not zero. */
interface Fraction {
  readonly n: bigint
  readonly d: bigint
}

const DECIMAL = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,4}))?$/

/** Longest text that is read: hostile input must not make numbers of any size. */
const MAX_DIGITS = 2000

/** What a decimal (`-41.70`, `1.2e9`) or fraction (`1/3`) says; undefined when the text is neither. */
export const readFraction = (text: string): Fraction | undefined => {
  const trimmed = text.trim()
  if (trimmed.length === 0 || trimmed.length > MAX_DIGITS) return undefined
  const slash = trimmed.indexOf("/")
  if (slash >= 0) {
    const above = readFraction(trimmed.slice(0, slash))
    const below = readFraction(trimmed.slice(slash + 1))
    return above === undefined || below === undefined || below.n === 0n
      ? undefined
      : { n: above.n * below.d, d: above.d * below.n }
  }
  const match = DECIMAL.exec(trimmed)
  if (match === null) return undefined
  const whole = match[2] ?? ""
  const fraction = match[3] ?? ""
  if (whole.length + fraction.length === 0) return undefined
  const exponent = (match[4] === undefined ? 0 : Number(match[4])) - fraction.length
  const digits = BigInt(whole + fraction)
  const signed = match[1] === "-" ? -digits : digits
  return exponent >= 0
    ? { n: signed * 10n ** BigInt(exponent), d: 1n }
    : { n: signed, d: 10n ** BigInt(-exponent) }
}

/** Number of decimal places of a fraction in lowest terms, by its denominator; undefined when they never end. */
export const placesOf = (denominator: bigint): number | undefined => {
  let d = denominator
  let twos = 0
  let fives = 0
  while (d % 2n === 0n) {
    d /= 2n
    twos++
  }
  while (d % 5n === 0n) {
    d /= 5n
    fives++
  }
  return d === 1n ? Math.max(twos, fives) : undefined
}

/** The text of a fraction in lowest terms, its denominator positive: a decimal when it ends, otherwise `n/d`. */
export const writeFraction = ({ d, n }: Fraction): string => {
  const places = placesOf(d)
  if (places === undefined) return `${n}/${d}`
  if (places === 0) return n.toString()
  const scaled = (n * 10n ** BigInt(places)) / d
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(places + 1, "0")
  return `${scaled < 0n ? "-" : ""}${digits.slice(0, -places)}.${digits.slice(-places)}`
}

/** 1, 10, 100 … as far as they are safe integers. */
export const tens: ReadonlyArray<number> = Array.from({ length: 16 }, (_, exponent) => 10 ** exponent)

/** Decimals whose digits are a safe integer: most that anybody prints. */
const SHORT_DECIMAL = /^[+-]?\d{0,15}(?:\.\d{0,15})?$/

/** A short decimal, read without bigints; undefined when it is not short, or none. */
export const readShort = (text: string): { readonly n: number; readonly d: number } | undefined => {
  if (text.length > 16 || !SHORT_DECIMAL.test(text)) return undefined
  const point = text.indexOf(".")
  const digits = point < 0 ? text : text.slice(0, point) + text.slice(point + 1)
  const last = digits.charCodeAt(digits.length - 1)
  const n = last >= 48 && last <= 57 && digits.length <= 15 ? Number(digits) : Number.NaN
  const d = tens[point < 0 ? 0 : text.length - point - 1]
  return d === undefined || Number.isNaN(n) ? undefined : { n, d }
}
