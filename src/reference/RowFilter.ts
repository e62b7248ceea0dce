/**
 * Which rows of a table can hold an observation that is asked for, decided on raw bytes.
 *
 * The filter may let a row pass that turns out not to match; it never holds one back that does. Indicator and area are
 * compared by a hash of their bytes, the period by the first year that its text names.
 */
import * as CivilDay from "../model/CivilDay.js"
import type { ReferencePeriod } from "../model/ReferencePeriod.js"
import type { Bound, Reading, TablePlan } from "./layouts/Layout.js"
import type { CellQuery, Names, ReferenceQuery } from "./ReferenceQuery.js"

/** What the scanner does with a column: nothing, hash its bytes, or find its year. */
export const SKIP = 0
export const INDICATOR = 1
export const AREA = 2
export const PERIOD = 3
/** Find indicator and area in it: they are parts of one key. */
export const KEY = 4

/** The year of a period's text that names none, or names several. */
export const ANY_YEAR = 0

/** Combinations of one shape: cells that name the same of indicator, area and period. */
export interface Shape {
  readonly indicator: boolean
  readonly area: boolean
  readonly period: boolean
  readonly hashes: ReadonlySet<number>
  /** One byte for each value of the last 16 bits of tail and year: most rows are refused here. */
  readonly starts: Uint8Array
}

/** Which codes of a key are hashed for indicator and area; null: they are columns of their own, or constants. */
export interface KeyTest {
  readonly delimiter: number
  readonly indicator: ReadonlyArray<number> | null
  readonly area: ReadonlyArray<number> | null
}

/**
 * A filter of rows.
 *
 * @category fast path
 * @since 0.1.0
 */
export interface RowFilter {
  /** What to do with each column; columns behind the last entry are skipped. */
  readonly kinds: Uint8Array
  /** How the field of kind `KEY` is looked at; null when there is none. */
  readonly key: KeyTest | null
  readonly shapes: ReadonlyArray<Shape>
}

const HASH_START = 0x811c9dc5 | 0
const HASH_PRIME = 16777619

/** A hash of 32 bits over a stretch of bytes: FNV-1a on four of them at a time, its high bits folded back. */
export const hashOf = (bytes: Uint8Array, from = 0, to = bytes.length): number => {
  let hash = HASH_START
  let at = from
  for (; at + 3 < to; at += 4) {
    const four =
      (bytes[at] as number) |
      ((bytes[at + 1] as number) << 8) |
      ((bytes[at + 2] as number) << 16) |
      ((bytes[at + 3] as number) << 24)
    hash = Math.imul(hash ^ four, HASH_PRIME)
    hash ^= hash >>> 15
  }
  for (; at < to; at++) hash = Math.imul(hash ^ (bytes[at] as number), HASH_PRIME)
  return hash
}

/** How long a stretch of bytes is and what its last four are: enough to refuse most rows, at a fraction of a hash. */
export const tailOf = (bytes: Uint8Array, from = 0, to = bytes.length): number => {
  let tail = to - from
  for (let at = tail < 4 ? from : to - 4; at < to; at++) tail = (tail << 7) ^ (bytes[at] as number)
  return Math.imul(tail, HASH_PRIME)
}

/** One number for a row; 30 bits, so that it stays a small integer of the engine. */
export const combine = (indicator: number, area: number, year: number): number =>
  (Math.imul(Math.imul(indicator ^ 0x9e3779b1, HASH_PRIME) ^ area, HASH_PRIME) ^
    Math.imul(year, 0x27d4eb2d)) &
  0x3fffffff

/** Where tail and year are looked up. */
export const startOf = (tail: number, year: number): number => (tail ^ Math.imul(year, 0x27d4eb2d)) >>> 16

/** What is known of a text: its hash, and its tail. */
interface Known {
  readonly hash: number
  readonly tail: number
}

const NONE: Known = { hash: 0, tail: 0 }

/** A column that the filter can look at: it is in the file as it is, and no code map stands before its text. */
const isPlain = (bound: Bound | undefined, plan: TablePlan): bound is Bound & { readonly kind: "cell" } =>
  bound?.kind === "cell" && !plan.labelled && !plan.made.includes(bound.name)

/**
 * The filter for a query on a planned table; null when no column can be filtered by.
 *
 * @param encode - text → bytes of the file's encoding; null for a text that has none
 * @category fast path
 * @since 0.1.0
 */
export const rowFilter = (
  plan: TablePlan,
  query: ReferenceQuery,
  encode: (text: string) => Uint8Array | null
): RowFilter | null => {
  if (query.validateAll || plan.readings.length === 0) return null
  const columns = new Map<number, number>()
  const shapes = new Map<string, Shape & { readonly hashes: Set<number> }>()
  const readings = differing(plan.readings)
  for (const reading of readings)
    for (const cell of query.cells) {
      const parts = partsOf(reading, cell, plan, query.names, encode)
      if (parts === undefined) return null
      if (parts === "never") continue
      for (const [column, kind] of parts.columns) {
        if ((columns.get(column) ?? kind) !== kind) return null
        columns.set(column, kind)
      }
      const { indicators, areas, years } = parts
      const kind = { indicator: indicators !== null, area: areas !== null, period: years !== null }
      const name = Object.values(kind).join()
      const shape = shapes.get(name) ?? {
        ...kind,
        hashes: new Set<number>(),
        starts: new Uint8Array(1 << 16)
      }
      shapes.set(name, shape)
      for (const { hash, tail } of indicators ?? [NONE])
        for (const y of years ?? [0]) {
          shape.starts[startOf(tail, y)] = 1
          for (const a of areas ?? [NONE]) shape.hashes.add(combine(hash, a.hash, y))
        }
    }
  // Readings that take a role from different columns would need a place each: then every row is read.
  if (new Set(columns.values()).size < columns.size) return null
  const key = columns.get(plan.key?.field ?? -1) === KEY ? keyTest(plan, readings) : null
  if (key === undefined) return null
  const kinds = new Uint8Array(Math.max(-1, ...columns.keys()) + 1)
  for (const [column, kind] of columns) kinds[column] = kind
  return { kinds, key, shapes: [...shapes.values()] }
}

/** Readings that take indicator, area or period from different places; wide tables have many that do not. */
const differing = (readings: ReadonlyArray<Reading>): ReadonlyArray<Reading> => {
  const found: Array<Reading> = []
  const isSame = (a: Reading, b: Reading): boolean =>
    (["indicator", "area", "period"] as const).every(role => {
      const x = a.get(role)
      const y = b.get(role)
      if (x?.kind === "cell" && y?.kind === "cell")
        return x.index === y.index && x.codes === y.codes && x.otherwise === y.otherwise
      // A constant period is not looked at here.
      return x?.kind === "constant" && y?.kind === "constant"
        ? role === "period" || x.text === y.text
        : x === y
    })
  for (const reading of readings) if (!found.some(other => isSame(other, reading))) found.push(reading)
  return found
}

/** Which parts of the key are looked at; undefined when readings take them from different ones. */
const keyTest = (plan: TablePlan, readings: ReadonlyArray<Reading>): KeyTest | undefined => {
  const partsFor = (role: "indicator" | "area"): ReadonlyArray<number> | null | undefined => {
    const all = readings.map(reading => keyParts(reading.get(role), plan) ?? null)
    return all.every(parts => parts === all[0]) ? all[0] : undefined
  }
  const indicator = partsFor("indicator")
  const area = partsFor("area")
  return indicator === undefined || area === undefined || plan.key === null
    ? undefined
    : { delimiter: plan.key.delimiter.charCodeAt(0), indicator, area }
}

/** The parts of the key that a column is made of; undefined when it is none of those. */
const keyParts = (bound: Bound | undefined, plan: TablePlan): ReadonlyArray<number> | undefined =>
  bound?.kind === "cell" && !plan.labelled ? plan.key?.parts.get(bound.name) : undefined

interface Parts {
  readonly columns: ReadonlyArray<readonly [column: number, kind: number]>
  readonly indicators: ReadonlyArray<Known> | null
  readonly areas: ReadonlyArray<Known> | null
  readonly years: ReadonlyArray<number> | null
}

/** What a row must have for one cell of the query: `never` when no row has it, undefined when any row may. */
const partsOf = (
  reading: Reading,
  cell: CellQuery,
  plan: TablePlan,
  names: Names,
  encode: (text: string) => Uint8Array | null
): Parts | "never" | undefined => {
  const columns: Array<readonly [number, number]> = []
  const hashesFor = (
    role: "indicator" | "area",
    wanted: string | null,
    known: ReadonlyMap<string, string>,
    kind: number
  ): ReadonlyArray<Known> | "never" | null => {
    const bound = reading.get(role)
    if (wanted === null) return null
    if (bound === undefined) return "never"
    if (bound.kind === "constant") return (known.get(bound.text) ?? bound.text) === wanted ? null : "never"
    const isKeyed = keyParts(bound, plan) !== undefined
    if (!isKeyed && !isPlain(bound, plan)) return null
    const bytes = writings(bound, wanted, known).map(encode)
    if (bytes.includes(null)) return null
    columns.push(isKeyed && plan.key !== null ? [plan.key.field, KEY] : [bound.index, kind])
    return bytes.flatMap(b => (b === null ? [] : [{ hash: hashOf(b), tail: tailOf(b) }]))
  }
  const indicators = hashesFor("indicator", cell.indicator, names.indicators, INDICATOR)
  const areas = hashesFor("area", cell.area, names.areas, AREA)
  if (indicators === "never" || areas === "never") return "never"
  const period = reading.get("period")
  const isYearColumn = cell.period !== null && isPlain(period, plan) && period.codes === null
  if (isYearColumn) columns.push([period.index, PERIOD])
  const years =
    isYearColumn && cell.period !== null ? [ANY_YEAR, ...yearsNamed(cell.period, cell.stock === true)] : null
  return columns.length === 0 ? undefined : { columns, indicators, areas, years }
}

/** Every text of a cell that the mapping and the names turn into an id. */
export const writings = (
  bound: Bound & { readonly kind: "cell" },
  wanted: string,
  known: ReadonlyMap<string, string>
): ReadonlyArray<string> => {
  const mapped = [...(bound.codes ?? [])].filter(([, id]) => id === wanted).map(([code]) => code)
  if (bound.codes !== null && bound.otherwise === "leave-out") return mapped
  const named = [...known].filter(([, id]) => id === wanted).map(([name]) => name)
  return [...mapped, ...named, ...(known.has(wanted) ? [] : [wanted])]
}

/**
 * The years that a text without a slash may name first when it matches a period: those in which the period starts and
 * ends. A stock matches whatever ends on its last day, so also what began in the year before (`2021-22`, `2020-W53`).
 */
export const yearsNamed = (period: ReferencePeriod, stock: boolean): ReadonlyArray<number> => {
  const ends = [period.start, period.end].filter(day => typeof day === "number")
  const years = ends.map(day => CivilDay.toDate(day).year)
  return [...new Set(stock ? years.flatMap(year => [year, year - 1]) : years)]
}
