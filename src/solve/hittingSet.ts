/**
 * Cheapest sets that hit every one of a list of sets.
 *
 * @see Davies & Bacchus, "Solving MAXSAT by solving a sequence of simpler SAT instances" (CP 2011), for its use
 */
import type { Meter, Steps } from "./Meter.js"

/** A set of elements and what it costs: how many locked elements first, then their total weight. */
export interface HittingSet {
  readonly elements: ReadonlyArray<number>
  readonly locked: number
  readonly cost: number
}

/** Sums of weights are compared with this tolerance: they are doubles, and only rank corrections. */
const SAME = 1e-9

/**
 * The cheapest set that hits every set and contains none of the forbidden ones; undefined when there is none.
 *
 * @param weight cost of an element; null marks it locked: it is only taken when nothing else is left
 * @category corrections
 * @since 0.1.0
 */
export function* cheapestHittingSet(
  sets: ReadonlyArray<ReadonlyArray<number>>,
  weight: (element: number) => number | null,
  forbidden: ReadonlyArray<ReadonlyArray<number>>,
  meter: Meter
): Steps<HittingSet | undefined> {
  let best: HittingSet | undefined
  const cost = (element: number): number => weight(element) ?? 0
  const worse = (locked: number, total: number): boolean =>
    best !== undefined && (locked > best.locked || (locked === best.locked && total >= best.cost - SAME))
  const chosen = new Set<number>()
  const contains = (set: ReadonlyArray<number>): boolean => set.every(element => chosen.has(element))

  function* extend(banned: ReadonlySet<number>, locked: number, total: number): Steps<void> {
    if (meter.spend(sets.length + forbidden.length)) yield
    if (worse(locked, total) || forbidden.some(contains)) return
    let smallest: ReadonlyArray<number> | undefined
    let atLeast = 0
    const disjoint = new Set<number>()
    for (const set of sets) {
      if (set.some(element => chosen.has(element))) continue
      const open = set.filter(element => !banned.has(element))
      if (open.length === 0) return
      if (smallest === undefined || open.length < smallest.length) smallest = open
      if (set.some(element => disjoint.has(element))) continue
      atLeast += Math.min(...open.map(cost))
      for (const element of set) disjoint.add(element)
    }
    if (smallest === undefined) {
      best = { elements: [...chosen].sort((a, b) => a - b), locked, cost: total }
      return
    }
    if (worse(locked, total + atLeast)) return
    const now = new Set(banned)
    const order = [...smallest].sort(
      (a, b) => Number(weight(a) === null) - Number(weight(b) === null) || cost(a) - cost(b) || a - b
    )
    for (const element of order) {
      chosen.add(element)
      yield* extend(now, locked + (weight(element) === null ? 1 : 0), total + cost(element))
      chosen.delete(element)
      now.add(element)
    }
  }
  yield* extend(new Set(), 0, 0)
  return best
}
