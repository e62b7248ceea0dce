/**
 * Invented bulletins of an invented country: every figure is true, printed from whole numbers, and the reference holds
 * some of them. Slips are planted into these.
 */
import { Result } from "effect"
import * as Interval from "../../src/arithmetic/Interval.js"
import * as Rational from "../../src/arithmetic/Rational.js"
import type { Claim } from "../../src/model/Claim.js"
import type { Indicator } from "../../src/model/Indicator.js"
import type { Observation } from "../../src/model/Observation.js"
import * as ReferencePeriod from "../../src/model/ReferencePeriod.js"

/** A reproducible source of chance (mulberry32). */
export class Chance {
  constructor(private state: number) {}
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  below(n: number): number {
    return Math.floor(this.next() * n)
  }
  between(low: number, high: number): number {
    return low + this.next() * (high - low)
  }
  pick<A>(from: ReadonlyArray<A>): A | undefined {
    return from[this.below(from.length)]
  }
  is(probability: number): boolean {
    return this.next() < probability
  }
}

export const years = [2018, 2019, 2020, 2021, 2022, 2023] as const
export const areas = ["land", "north", "south", "east"] as const
const regions = ["north", "south", "east"] as const

const money = { unit: "EUR", kind: "flow", sign: "non-negative", basis: "nominal" } as const

export const indicators: Readonly<Record<string, Indicator>> = {
  output: {
    ...money,
    name: "output",
    prices: "current",
    parts: { of: ["farming", "industry", "services"], complete: true }
  },
  farming: { ...money, name: "farming" },
  industry: { ...money, name: "industry" },
  services: { ...money, name: "services" },
  output_real: { ...money, name: "output at constant prices", prices: "chained" },
  output_usd: { ...money, name: "output in dollars", unit: "USD" },
  exports: { ...money, name: "exports" },
  gross_revenue: { ...money, name: "gross revenue of the state", sign: "any" },
  net_revenue: { ...money, name: "net revenue of the state", sign: "any" },
  people: { name: "inhabitants", unit: "count(people)", kind: "stock" },
  workers: { name: "people at work", unit: "count(people)", kind: "stock", part_of: "people" },
  households: { name: "households", unit: "count(households)", kind: "stock" },
  firms: { name: "firms", unit: "count(firms)", kind: "stock" },
  firms_new: {
    name: "new firms",
    unit: "count(firms)",
    kind: "flow",
    sign: "any",
    adds_to: { stock: "firms", net: true }
  },
  jobless: { name: "jobless rate", unit: "%", kind: "rate", sign: "non-negative", basis: "nominal" },
  forest: { name: "forest", unit: "km2", kind: "stock" }
}

export type Truth = (indicator: string, area: string, year: number) => number

/** A bulletin with what is true behind it. */
export interface Bulletin {
  readonly truth: Truth
  readonly claims: ReadonlyArray<Claim>
  readonly observations: ReadonlyArray<Observation>
  readonly chance: Chance
}

/** Whole numbers for every cell; the country is the sum of its regions, tenths of a per cent for the rate. */
const truths = (chance: Chance): Truth => {
  const cells = new Map<string, number>()
  const put = (indicator: string, area: string, year: number, value: number): void => {
    cells.set(`${indicator} ${area} ${year}`, Math.round(value))
  }
  const get: Truth = (indicator, area, year) => cells.get(`${indicator} ${area} ${year}`) ?? 0
  const starts: Record<string, readonly [low: number, high: number]> = {
    farming: [2e8, 4e9],
    industry: [2e9, 4e10],
    services: [2e9, 6e10],
    exports: [1e9, 2e10],
    gross_revenue: [1e9, 9e9],
    people: [2e5, 9e6],
    forest: [120, 9000],
    firms: [150, 9000]
  }
  for (const area of regions) {
    for (const [indicator, [low, high]] of Object.entries(starts)) {
      let value = Math.exp(chance.between(Math.log(low), Math.log(high)))
      for (const year of years) {
        put(indicator, area, year, value)
        const [down, up] = indicator === "forest" || indicator === "people" ? [-0.02, 0.03] : [-0.12, 0.25]
        value *= 1 + chance.between(down, up)
      }
    }
    let price = 1
    const dollars = chance.between(1.05, 1.25)
    const size = chance.between(2.1, 3.2)
    for (const year of years) {
      const output = get("farming", area, year) + get("industry", area, year) + get("services", area, year)
      put("output", area, year, output)
      put("output_real", area, year, output / price)
      price *= 1 + chance.between(0.01, 0.09)
      put("output_usd", area, year, output * dollars * chance.between(0.95, 1.05))
      put("net_revenue", area, year, get("gross_revenue", area, year) * chance.between(-0.4, 0.8))
      put("workers", area, year, get("people", area, year) * chance.between(0.35, 0.55))
      put("households", area, year, get("people", area, year) / size)
    }
    years.forEach((year, index) => {
      const before = years[index - 1]
      put(
        "firms_new",
        area,
        year,
        before === undefined ? 10 : get("firms", area, year) - get("firms", area, before)
      )
    })
  }
  for (const year of years) {
    for (const indicator of Object.keys(indicators))
      put(
        indicator,
        "land",
        year,
        regions.reduce((sum, area) => sum + get(indicator, area, year), 0)
      )
    for (const area of areas) put("jobless", area, year, chance.between(20, 140))
  }
  return get
}

/** Stands in a figure that cannot be computed; claims with it are left out. */
export const UNPRINTABLE = "∞"

const round = (numerator: number, denominator: number, places: number): string => {
  if (denominator === 0) return UNPRINTABLE
  const scale = 10n ** BigInt(places)
  const sign = numerator < 0 !== denominator < 0 && numerator !== 0 ? "-" : ""
  const n = BigInt(Math.abs(numerator)) * scale
  const d = BigInt(Math.abs(denominator))
  const whole = (2n * n + d) / (2n * d)
  const digits = whole.toString().padStart(places + 1, "0")
  const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`
  return (whole === 0n ? "" : sign) + text
}

const grouped = (text: string): string => {
  const [whole = "", fraction] = text.split(".")
  const parted = whole.replace(/\B(?=(?:\d{3})+$)/g, ",")
  return fraction === undefined ? parted : `${parted}.${fraction}`
}

/** A level as a bulletin prints it. */
export const printLevel = (indicator: string, value: number): string => {
  switch (indicator) {
    case "jobless":
      return `${round(value, 10, 1)}%`
    case "forest":
      return `${grouped(String(value))} km2`
    case "firms":
    case "firms_new":
      return grouped(String(value))
    case "people":
    case "workers":
    case "households":
      return `${round(value, 1_000_000, 2)} million`
    default: {
      const unit = indicator === "output_usd" ? "USD" : "EUR"
      return Math.abs(value) >= 1e9
        ? `${unit} ${grouped(round(value, 1e9, Math.abs(value) >= 1e11 ? 1 : 2))} billion`
        : `${unit} ${grouped(round(value, 1e6, 1))} million`
    }
  }
}

export const printGrowth = (now: number, base: number): string => `${round((now - base) * 100, base, 1)}%`
export const printShare = (part: number, whole: number): string => `${round(part * 100, whole, 1)}%`
export const printMultiple = (now: number, base: number): string => `${round(now, base, 2)} times`
export const printPoints = (now: number, base: number): string =>
  `${round(now - base, 10, 1)} percentage points`
export const percent = (numerator: number, denominator: number): string =>
  `${round(numerator * 100, denominator, 1)}%`

/** What a claim says, from the truth: the text of its figure. */
export const printed = (truth: Truth, claim: Claim): string => {
  const { indicator = "", area = "land", measure = "level", of = "", versus } = claim
  const year = Number(claim.period)
  const now = truth(indicator, area, year)
  const base = truth(
    indicator,
    area,
    versus === undefined || versus === "year-before" ? year - 1 : Number(versus)
  )
  switch (measure) {
    case "growth":
      return printGrowth(now, base)
    case "multiple":
      return printMultiple(now, base)
    case "share":
      return printShare(now, truth(of, area, year))
    case "change":
      return indicator === "jobless" ? printPoints(now, base) : printLevel(indicator, now - base)
    default:
      return printLevel(indicator, now)
  }
}

type Draft = Omit<Claim, "id" | "quote" | "figure">

/** The figures of one bulletin: about one area and year, with neighbours. */
const drafts = (chance: Chance): ReadonlyArray<Draft> => {
  const area = chance.pick(areas) ?? "land"
  const other = chance.pick(areas.filter(each => each !== area)) ?? "north"
  const year = chance.pick([2020, 2021, 2022]) ?? 2021
  const at = (indicator: string, more: Partial<Draft> = {}): Draft => ({
    indicator,
    area,
    period: String(year),
    ...more
  })
  const all: ReadonlyArray<Draft> = [
    at("output"),
    at("output", { period: String(year - 1) }),
    at("output", { measure: "growth" }),
    at("output", { period: String(year + 1) }),
    at("output", { area: other }),
    at("output", { measure: "growth", area: other }),
    at("output", { measure: "growth", versus: String(year - 2) }),
    at("farming"),
    at("industry"),
    at("services"),
    at("services", { measure: "share", of: "output" }),
    at("industry", { measure: "growth" }),
    at("exports"),
    at("exports", { measure: "share", of: "output" }),
    at("exports", { measure: "multiple", versus: "2018" }),
    at("output_real", { measure: "growth" }),
    at("output_usd"),
    at("gross_revenue"),
    at("net_revenue"),
    at("people"),
    at("people", { area: other }),
    at("people", { measure: "change" }),
    at("workers"),
    at("households"),
    at("firms"),
    at("firms", { period: String(year - 1) }),
    at("firms_new"),
    at("firms_new", { measure: "growth" }),
    at("firms", { measure: "growth" }),
    at("jobless"),
    at("jobless", { period: String(year - 1) }),
    at("jobless", { measure: "change" }),
    at("jobless", { measure: "growth" }),
    at("forest")
  ]
  return all.filter(() => chance.is(0.65))
}

const observation = (indicator: string, area: string, year: number, value: number): Observation => {
  const unit = indicators[indicator]?.unit ?? "1"
  const exact = indicator === "jobless" ? Rational.of(value, 10) : Rational.of(value)
  return {
    id: `figures#${indicator}-${area}-${year}`,
    resource: "figures",
    file: "figures.csv",
    row: 1,
    indicator,
    area,
    period: Result.getOrThrow(ReferencePeriod.parse(String(year))),
    measure: "level",
    versus: null,
    of: null,
    among: null,
    basis: null,
    value: Rational.format(exact),
    unit,
    interval: Interval.point(exact),
    printed: Interval.point(exact),
    vintage: null,
    released: null,
    status: null,
    source: "invented",
    publisher: "Office of Statistics (invented)",
    url: null,
    grade: "official",
    priority: 0,
    note: null
  }
}

/** The observation of a cell with another value or release. */
export const observed = (
  truth: Truth,
  indicator: string,
  area: string,
  year: number,
  rest: Partial<Observation> & { readonly number?: number } = {}
): Observation => {
  const { number, ...fields } = rest
  return { ...observation(indicator, area, year, number ?? truth(indicator, area, year)), ...fields }
}

/** Bulletin number `seed`. */
export const bulletin = (seed: number): Bulletin => {
  const chance = new Chance(seed)
  const truth = truths(chance)
  const coverage = chance.between(0.35, 0.8)
  const claims = drafts(chance).map(
    (draft, index): Claim => ({ id: `c${index}`, quote: `c${index}`, figure: "", ...draft })
  )
  const observations = Object.keys(indicators).flatMap(indicator =>
    areas.flatMap(area =>
      years.flatMap(year => (chance.is(coverage) ? [observed(truth, indicator, area, year)] : []))
    )
  )
  return {
    truth,
    chance,
    observations,
    claims: claims
      .map(claim => ({ ...claim, figure: printed(truth, claim) }))
      .filter(claim => !claim.figure.includes(UNPRINTABLE))
  }
}
