/**
 * Units of measure: what may stand in `unit`, and exact conversion between units of one dimension.
 *
 * Values are computed in the base unit of their dimension: m² for 亩 and acres, the ratio for %, ‰ and points
 * (41.7 % is 0.417), the currency itself for money. So indicators in different units of one dimension meet in an
 * expression without further ado.
 */
import { Result } from "effect"
import * as Dimension from "./Dimension.js"
import * as Interval from "../arithmetic/Interval.js"
import * as Rational from "../arithmetic/Rational.js"
import { currencies } from "./currencies.js"
import { nearest } from "./nearest.js"
import { powerTable, scaleWords, unitTable } from "./unitTable.js"

/**
 * A unit. `kind` decides which printed figures fit, `powers` which quantities may be added or compared.
 *
 * @category unit
 * @since 0.1.0
 */
export interface Unit {
  /** Canonical text: `CNY`, `count(firms)`, `m2`, `%`, `1`, `CNY/m2`, `10000 CNY`. */
  readonly id: string
  readonly kind: "ratio" | "point" | "index" | "currency" | "count" | "measure" | "compound"
  /** Powers of the base dimensions, `currency:CNY`, `count` or `count:firms`; empty for pure numbers. */
  readonly powers: ReadonlyMap<string, number>
  /** Size in the base unit of its dimension; never zero. */
  readonly factor: Rational.Rational
}

const none: ReadonlyMap<string, number> = new Map()

/** The pure number, the unit of shares and growth rates in computation. */
export const ratio: Unit = { id: "1", kind: "ratio", powers: none, factor: Rational.one }
/** Hundredths. */
export const percent: Unit = { id: "%", kind: "ratio", powers: none, factor: Rational.of(1, 100) }
/** Thousandths. */
export const permille: Unit = { id: "‰", kind: "ratio", powers: none, factor: Rational.of(1, 1000) }
/** Percentage points: differences of ratios, in hundredths. */
export const point: Unit = { id: "point", kind: "point", powers: none, factor: Rational.of(1, 100) }
/** Hundredths of percentage points. */
export const basisPoint: Unit = { id: "bp", kind: "point", powers: none, factor: Rational.of(1, 10_000) }
/** Index numbers, as printed (base 100 or whatever the publisher chose). */
export const index: Unit = { id: "index", kind: "index", powers: none, factor: Rational.one }
/** Things counted, of any kind. */
export const count: Unit = {
  id: "count",
  kind: "count",
  powers: new Map([["count", 1]]),
  factor: Rational.one
}

const atoms: ReadonlyMap<string, Unit> = (() => {
  const map = new Map<string, Unit>()
  const put = (unit: Unit, spellings: string): void => {
    map.set(unit.id, unit)
    for (const spelling of spellings.split(" ").filter(s => s !== "")) map.set(spelling, unit)
  }
  put(ratio, "ratio fraction")
  put(percent, "percent pct ％")
  put(permille, "permille")
  put(point, "points pp 个百分点 百分点")
  put(basisPoint, "bps")
  put(index, "")
  put(count, "counts number")
  for (const [id, base, power, factor, spellings] of unitTable)
    put({ id, kind: "measure", powers: new Map([[base, power]]), factor: exact(factor) }, spellings)
  for (const [id, factor, spellings] of powerTable)
    put(
      {
        id,
        kind: "measure",
        powers: new Map([
          ["joule", 1],
          ["second", -1]
        ]),
        factor: exact(factor)
      },
      spellings
    )
  for (const code of currencies)
    put(
      { id: code, kind: "currency", powers: new Map([[`currency:${code}`, 1]]), factor: Rational.one },
      code === "CNY" ? "元 人民币 RMB yuan" : code === "USD" ? "美元" : code === "EUR" ? "欧元" : ""
    )
  put(countOf("people"), "people person persons 人 人次")
  put(countOf("shares"), "shares 股")
  return map
})()

function exact(text: string): Rational.Rational {
  return Rational.parse(text) ?? Rational.one
}

function countOf(kind: string): Unit {
  return {
    id: `count(${kind})`,
    kind: "count",
    powers: new Map([[`count:${kind}`, 1]]),
    factor: Rational.one
  }
}

/** Names that are too ambiguous to accept, with what to write instead. */
const ambiguous: ReadonlyMap<string, string> = new Map([
  ["ton", "t (1,000 kg), short_ton or long_ton"],
  ["tons", "t (1,000 kg), short_ton or long_ton"],
  ["$", "USD, AUD, CAD or another ISO 4217 code"],
  ["dollar", "USD, AUD, CAD or another ISO 4217 code"],
  ["dollars", "USD, AUD, CAD or another ISO 4217 code"],
  ["¥", "CNY or JPY"],
  ["£", "GBP or another ISO 4217 code"],
  ["€", "EUR"]
])

/** Longest text that is looked at: longer ones are no unit. */
const longest = 120

/**
 * Reads a unit: one of the table, an ISO 4217 code, `count(KIND)`, `%`, `‰`, `point`, `index`, `1`; a multiple of one
 * (`万人`, `million USD`, `100 g`); or products and quotients of those (`CNY/m2`, `kWh/count(people)`).
 *
 * The failure is a plain sentence that names the nearest unit.
 *
 * @category unit
 * @since 0.1.0
 */
export const parse = (text: string): Result.Result<Unit, string> => {
  const known = parsed.get(text)
  if (known !== undefined) return known
  const result = read(text)
  if (parsed.size < MOST_PARSED) parsed.set(text, result)
  return result
}

/** The same few units are asked for again and again, and naming the nearest one to a word that is none takes time. */
const parsed = new Map<string, Result.Result<Unit, string>>()
const MOST_PARSED = 2_000

const read = (text: string): Result.Result<Unit, string> => {
  const trimmed = text.trim()
  if (trimmed.length === 0) return Result.fail("a unit is missing; write 1 for a pure number")
  if (trimmed.length > longest) return Result.fail(`"${trimmed.slice(0, 40)}…" is not a unit`)
  const direct = atom(trimmed)
  if (direct !== undefined) return Result.succeed(direct)
  const parts = trimmed.split(/\s*([*·/])\s*/)
  return parts.length === 1 ? parseScaled(trimmed) : parseProduct(parts)
}

const parseProduct = (parts: ReadonlyArray<string>): Result.Result<Unit, string> => {
  let product: Unit | undefined
  for (let i = 0; i < parts.length; i += 2) {
    const factor = parseScaled(parts[i] ?? "")
    if (Result.isFailure(factor)) return factor
    product =
      product === undefined
        ? factor.success
        : parts[i - 1] === "/"
          ? divide(product, factor.success)
          : multiply(product, factor.success)
  }
  return Result.succeed(product ?? ratio)
}

const atom = (text: string): Unit | undefined => {
  const known = atoms.get(text)
  if (known !== undefined) return known
  const kind = /^count\(\s*([^()\s/*·][^()/*·]*?)\s*\)$/u.exec(text)?.[1]
  return kind === undefined ? undefined : countOf(kind)
}

const parseScaled = (text: string): Result.Result<Unit, string> => {
  const known = atom(text)
  if (known !== undefined) return Result.succeed(known)
  const instead = ambiguous.get(text)
  if (instead !== undefined) return Result.fail(`unit "${text}" is ambiguous; write ${instead}`)
  for (const [word, exponent] of scaleWords)
    if (text.startsWith(word)) {
      const unit = atom(text.slice(word.length).trim())
      if (unit !== undefined) return Result.succeed(times(Rational.powerOfTen(exponent), unit))
    }
  const multiple = /^(\d[\d,]*(?:\.\d+)?)\s*(\D.*)$/u.exec(text)
  const unit = multiple === null ? undefined : atom((multiple[2] ?? "").trim())
  const scale = multiple === null ? undefined : Rational.parse((multiple[1] ?? "").replaceAll(",", ""))
  if (unit !== undefined && scale !== undefined && Rational.sign(scale) > 0)
    return Result.succeed(times(scale, unit))
  const similar = nearest(text, atoms.keys())
  const isWord = /^[\p{L} -]+$/u.test(text)
  const hint =
    similar !== undefined
      ? `; did you mean "${similar}"?`
      : isWord
        ? `; if it is what is counted, write count(${text}).`
        : "."
  return Result.fail(
    `unknown unit "${text}"${hint} A unit is an ISO 4217 currency (CNY), a unit of measure (m2, km, t, kWh), count or count(firms), %, ‰, point, index or 1`
  )
}

const times = (scale: Rational.Rational, unit: Unit): Unit =>
  Rational.equals(scale, Rational.one)
    ? unit
    : { ...unit, id: `${Rational.format(scale)} ${unit.id}`, factor: Rational.multiply(scale, unit.factor) }

const compound = (id: string, powers: ReadonlyMap<string, number>, factor: Rational.Rational): Unit => ({
  id,
  kind: powers.size === 0 ? "ratio" : "compound",
  powers,
  factor
})

/** The unit of a product. */
export const multiply = (a: Unit, b: Unit): Unit =>
  b.id === ratio.id
    ? a
    : a.id === ratio.id
      ? b
      : compound(
          `${a.id}*${b.id}`,
          Dimension.product(a.powers, b.powers, 1),
          Rational.multiply(a.factor, b.factor)
        )

/** The unit of a quotient. */
export const divide = (a: Unit, b: Unit): Unit =>
  b.id === ratio.id
    ? a
    : compound(
        b.kind === "compound" ? `${a.id}/(${b.id})` : `${a.id}/${b.id}`,
        Dimension.product(a.powers, b.powers, -1),
        Rational.divide(a.factor, b.factor)
      )

/** True for counts, of a named kind or not. */
export const isCount = (unit: Unit | undefined): boolean => unit?.kind === "count"

/** True for money and for what is measured in money (`CNY/m2`). */
export const isCurrency = (unit: Unit | undefined): boolean =>
  unit !== undefined && [...unit.powers.keys()].some(base => base.startsWith("currency:"))

/** True for pure numbers (`1`, %, ‰): levels of such indicators are ratios and their changes percentage points. */
export const isRatio = (unit: Unit | undefined): boolean => unit?.kind === "ratio"

const namesCountKind = (unit: Unit): boolean =>
  [...unit.powers.keys()].some(base => base.startsWith("count:"))

/**
 * True when quantities in the two units may be added and compared. Counts of different kinds may not; `count` fits
 * every kind.
 *
 * @category unit
 * @since 0.1.0
 */
export const isCompatible = (a: Unit, b: Unit): boolean =>
  Dimension.equals(a.powers, b.powers) ||
  (!(namesCountKind(a) && namesCountKind(b)) &&
    Dimension.equals(Dimension.withoutKinds(a.powers), Dimension.withoutKinds(b.powers)))

/** Values of `unit`, in the base unit of its dimension. */
export const toBase = (interval: Interval.Interval, unit: Unit): Interval.Interval =>
  Interval.scale(interval, unit.factor)

/** Values in the base unit of the dimension, in `unit`. */
export const fromBase = (interval: Interval.Interval, unit: Unit): Interval.Interval =>
  Interval.scale(interval, Rational.invert(unit.factor))

/**
 * The same values in another unit, exactly. Fails, naming both units, where that has no meaning: other dimensions,
 * other kinds of things counted, other currencies, an index number against a ratio.
 *
 * @category unit
 * @since 0.1.0
 */
export const convert = (
  interval: Interval.Interval,
  from: Unit,
  to: Unit
): Result.Result<Interval.Interval, string> => {
  if ((from.kind === "index") !== (to.kind === "index") || !isCompatible(from, to))
    return Result.fail(whyDifferent(from, to))
  return Result.succeed(Interval.scale(interval, Rational.divide(from.factor, to.factor)))
}

/** Why two units do not go together, naming both. */
const whyDifferent = (from: Unit, to: Unit): string =>
  from.kind === "currency" && to.kind === "currency"
    ? `${from.id} and ${to.id} are different currencies; a rate of exchange is a claim of its own`
    : from.kind === "count" && to.kind === "count"
      ? `${from.id} and ${to.id} count different things`
      : `${from.id} cannot be converted to ${to.id}`
