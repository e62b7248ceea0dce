import type { Observation } from "../model/Observation.js"
import * as ReferencePeriod from "../model/ReferencePeriod.js"
import { type CellQuery, matchesCell } from "./ReferenceQuery.js"

/** An observation that is not of the cell but near it, and in what it differs. */
export interface NearObservation {
  readonly observation: Observation
  readonly differs: ReadonlyArray<"area" | "period" | "measure">
}

/**
 * The observations of the same indicator that are nearest to a cell: what could be cited instead. Those that differ in
 * the period only come first, the nearest period before the others, then other areas, then other measures.
 *
 * @param limit - how many at most
 * @category selection
 * @since 0.1.0
 */
export const nearestObservations = (
  all: ReadonlyArray<Observation>,
  cell: CellQuery,
  limit = 5
): ReadonlyArray<NearObservation> => {
  const near = all
    .filter(o => o.indicator === cell.indicator && o.grade !== "untrusted")
    .map(observation => ({ observation, differs: differences(observation, cell) }))
    .filter(({ differs }) => differs.length > 0)
  return near
    .map(item => ({ item, rank: rankOf(item, cell) }))
    .sort((a, b) => compareRanks(a.rank, b.rank))
    .slice(0, limit)
    .map(({ item }) => item)
}

const differences = (o: Observation, cell: CellQuery): NearObservation["differs"] => [
  ...(cell.area === o.area ? [] : (["area"] as const)),
  ...(matchesCell(o, { ...cell, area: null }) ? [] : (["period"] as const)),
  ...(o.measure === "level" ? [] : (["measure"] as const))
]

/** Measure before area before period; then days between the periods' ends; then a stable order. */
const rankOf = ({ observation, differs }: NearObservation, cell: CellQuery): ReadonlyArray<number> => [
  differs.includes("measure") ? 1 : 0,
  differs.includes("area") ? 1 : 0,
  daysBetween(observation.period, cell.period),
  observation.period.length === cell.period?.length ? 0 : 1,
  observation.priority
]

const compareRanks = (a: ReadonlyArray<number>, b: ReadonlyArray<number>): number => {
  const at = a.findIndex((x, i) => x !== b[i])
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0)
}

/** Days between the ends of two periods; farther than any other when either end is unknown. */
const daysBetween = (
  a: ReferencePeriod.ReferencePeriod,
  b: ReferencePeriod.ReferencePeriod | null
): number =>
  b !== null && ReferencePeriod.isDefinite(a) && ReferencePeriod.isDefinite(b)
    ? Math.abs(a.end - b.end)
    : Number.MAX_SAFE_INTEGER
