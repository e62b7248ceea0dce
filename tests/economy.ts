/**
 * A small invented economy with everything known about it: two goods and their total, a stock of firms, in two areas and
 * the land that they make up, month by month over three years. It says true things about itself, printed as they are.
 */
import * as Rational from "../src/arithmetic/Rational.js"

/** Numbers that follow from a seed. */
export type Chance = (below: number) => number

/** @see Marsaglia, "Xorshift RNGs" (2003) */
export const chanceOf = (seed: number): Chance => {
  let state = (seed ^ 0x9e3779b9) | 1
  return below => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % below
  }
}

const pick = <A>(chance: Chance, all: ReadonlyArray<A>): A => all[chance(all.length)] as A

const FIRST_YEAR = 2021
const MONTHS = 36

/** A time, as the months that it covers, counted from the first. */
export interface Time {
  readonly text: string
  readonly from: number
  readonly to: number
}

const two = (n: number): string => String(n).padStart(2, "0")

const timesOf = (year: number): ReadonlyArray<Time> => {
  const start = (year - FIRST_YEAR) * 12
  return [
    { text: String(year), from: start, to: start + 11 },
    ...[0, 1].map(h => ({ text: `${year}-H${h + 1}`, from: start + 6 * h, to: start + 6 * h + 5 })),
    ...[0, 1, 2, 3].map(q => ({ text: `${year}-Q${q + 1}`, from: start + 3 * q, to: start + 3 * q + 2 })),
    ...Array.from({ length: 12 }, (_, m) => ({
      text: `${year}-${two(m + 1)}`,
      from: start + m,
      to: start + m
    })),
    ...[4, 9, 11].map(m => ({ text: `ytd:${year}-${two(m)}`, from: start, to: start + m - 1 }))
  ]
}

export const INDICATORS = ["coal", "ore", "output", "firms"] as const
export const AREAS = ["north", "south", "land"] as const

export type Indicator = (typeof INDICATORS)[number]
export type Area = (typeof AREAS)[number]

/** The value of an indicator in an area over some months; firms are counted at the end. */
export type Values = (indicator: Indicator, area: Area, from: number, to: number) => number

export const economy = (chance: Chance): Values => {
  const numbers = new Map<string, ReadonlyArray<number>>()
  for (const area of ["north", "south"]) {
    for (const good of ["coal", "ore"])
      numbers.set(
        `${good} ${area}`,
        Array.from({ length: MONTHS }, () => 100 + chance(900))
      )
    let firms = 1_000 + chance(3_000)
    numbers.set(
      `firms ${area}`,
      Array.from({ length: MONTHS }, () => (firms += chance(80) - 20))
    )
  }
  const of = (key: string, from: number, to: number): number => {
    const values = numbers.get(key) ?? []
    if (key.startsWith("firms")) return values[to] ?? 0
    let all = 0
    for (let month = from; month <= to; month++) all += values[month] ?? 0
    return all
  }
  const valueOf: Values = (indicator, area, from, to) =>
    indicator === "output"
      ? valueOf("coal", area, from, to) + valueOf("ore", area, from, to)
      : area === "land"
        ? of(`${indicator} north`, from, to) + of(`${indicator} south`, from, to)
        : of(`${indicator} ${area}`, from, to)
  return valueOf
}

/** Something true: the fields of a claim, and its exact value with its unit. */
export interface Truth {
  readonly fields: string
  readonly value: Rational.Rational
  readonly unit: string
}

const percentOf = (part: number, whole: number): Rational.Rational => Rational.of(100 * part, whole)

/** A few times of one of the last two years: what is said about few times hangs together. */
export const timesIn = (chance: Chance): ReadonlyArray<Time> => {
  const all = timesOf(FIRST_YEAR + 1 + chance(2))
  return Array.from({ length: 1 + chance(5) }, () => pick(chance, all))
}

/** A true statement about one of some times; undefined where it would make no sense. */
export const truth = (values: Values, chance: Chance, times: ReadonlyArray<Time>): Truth | undefined => {
  const indicator = pick(chance, INDICATORS)
  const area = pick(chance, AREAS)
  const time = pick(chance, times)
  const isStock = indicator === "firms"
  const unit = isStock ? " firms" : " t"
  const now = values(indicator, area, time.from, time.to)
  const at = (shift: number): number => values(indicator, area, time.from - shift, time.to - shift)
  const cell = `indicator: ${indicator}, area: ${area}, period: "${time.text}"`
  // The month before ends where this one begins; of a longer time the equal one before it is meant.
  const isWhole = !time.text.startsWith("ytd") && !isStock
  const versus = isWhole && chance(3) === 0 ? "previous" : "year-before"
  const before = versus === "previous" ? at(time.to - time.from + 1) : at(12)
  const whole = isStock ? undefined : values("output", area, time.from, time.to)
  const other = isStock ? "coal" : "firms"
  switch (chance(8)) {
    case 0:
    case 1:
      return { fields: cell, value: Rational.of(now), unit }
    case 2:
      return {
        fields: `measure: growth, versus: ${versus}, ${cell}`,
        value: percentOf(now - before, before),
        unit: "%"
      }
    case 3:
      return { fields: `measure: change, versus: ${versus}, ${cell}`, value: Rational.of(now - before), unit }
    case 4:
      return whole === undefined || indicator === "output"
        ? undefined
        : { fields: `measure: share, of: output, ${cell}`, value: percentOf(now, whole), unit: "%" }
    case 5:
      return {
        fields: `measure: ratio, to: ${other}, ${cell}`,
        value: Rational.of(now, values(other, area, time.from, time.to)),
        unit: ""
      }
    case 6:
      return {
        fields: `measure: multiple, versus: ${versus}, ${cell}`,
        value: Rational.of(now, before),
        unit: " times"
      }
    default:
      return whole === undefined || indicator === "output"
        ? undefined
        : {
            fields: `measure: contribution, of: output, ${cell}`,
            value: percentOf(now - at(12), values("output", area, time.from - 12, time.to - 12)),
            unit: " percentage points"
          }
  }
}

/** The rows of an official table: every level of some times and of the same a year earlier, as exact as it was counted. */
export const rowsOf = (values: Values, times: ReadonlyArray<Time>): ReadonlyArray<string> => [
  ...new Set(
    times.flatMap(({ from, text, to }) =>
      [0, 1].flatMap(shift =>
        AREAS.flatMap(area =>
          INDICATORS.map(indicator => {
            const time = text.replace(/\d{4}/, year => String(Number(year) - shift))
            const value = values(indicator, area, from - 12 * shift, to - 12 * shift)
            // Every third month is counted in thousands of tonnes, and as exactly.
            const inThousands = indicator !== "firms" && from % 3 === 2
            const level = inThousands
              ? `${Math.floor(value / 1000)}.${String(value % 1000).padStart(3, "0")}`
              : value
            const unit = indicator === "firms" ? "count(firms)" : inThousands ? "kt" : "t"
            return `${indicator},${area},${time},${level},${unit}`
          })
        )
      )
    )
  )
]

/** The claims file of statements that are printed already. */
export const claimsFile = (
  claims: ReadonlyArray<{ readonly fields: string; readonly figure: string }>
): string => `claimcheck: 1
document: { id: invented, published: 2024-03, language: en }
areas:
  land: { name: Land }
  north: { name: North, within: land }
  south: { name: South, within: land }
indicators:
  output: { name: output, unit: t, kind: flow, parts: { of: [coal, ore], complete: true } }
  coal: { name: coal, unit: t, kind: flow, part_of: output }
  ore: { name: ore, unit: t, kind: flow, part_of: output }
  firms: { name: firms, unit: count(firms), kind: stock }
claims:
${claims.map(({ fields, figure }, n) => `  - { id: c${n}, quote: x, ${fields}, figure: "${figure}" }`).join("\n")}
`
