/**
 * Which of the given periods exactly tile a longer one: year = quarters, half = quarter + months, …
 */
import * as ReferencePeriod from "./ReferencePeriod.js"

type Span = ReferencePeriod.ReferencePeriod & { readonly start: number; readonly end: number }

/** More tilings of one period than this add nothing a reader would follow. */
const mostTilings = 16

/**
 * Every way in which complete sub-periods among `candidates` tile `whole`, coarsest first. A tiling that only splits
 * the parts of another one is left out: it follows from that one and from the tiling of the part.
 *
 * Periods with an unknown or open end never take part. The order of the result depends on the periods only.
 *
 * @param whole the period to be tiled
 * @param candidates periods of the same indicator and area; `whole` itself and repetitions are ignored
 * @category period
 * @since 0.1.0
 */
export const partition = (
  whole: ReferencePeriod.ReferencePeriod,
  candidates: ReadonlyArray<ReferencePeriod.ReferencePeriod>
): ReadonlyArray<ReadonlyArray<ReferencePeriod.ReferencePeriod>> => {
  if (!ReferencePeriod.isDefinite(whole)) return []
  const byStart = new Map<number, Array<Span>>()
  for (const span of spansInside(whole, candidates)) {
    const same = byStart.get(span.start)
    if (same === undefined) byStart.set(span.start, [span])
    else same.push(span)
  }
  for (const same of byStart.values()) same.sort((a, b) => b.end - a.end)
  const tilings = paths(whole, byStart, reachesEnd(whole, byStart))
  return tilings.filter(t => !tilings.some(other => other !== t && refines(t, other)))
}

const spansInside = (
  whole: Span,
  candidates: ReadonlyArray<ReferencePeriod.ReferencePeriod>
): ReadonlyArray<Span> => {
  const seen = new Map<string, Span>()
  for (const p of candidates)
    if (ReferencePeriod.isDefinite(p) && p.key !== whole.key && p.start >= whole.start && p.end <= whole.end)
      if (!seen.has(p.key)) seen.set(p.key, p)
  return [...seen.values()]
}

/** The days from which a chain of spans leads exactly to the end of `whole`. */
const reachesEnd = (whole: Span, byStart: ReadonlyMap<number, ReadonlyArray<Span>>): ReadonlySet<number> => {
  const good = new Set([whole.end + 1])
  for (const start of [...byStart.keys()].sort((a, b) => b - a))
    if (byStart.get(start)?.some(span => good.has(span.end + 1)) === true) good.add(start)
  return good
}

/** The spans up to here, last first: paths share their beginnings. */
interface Chain {
  readonly span: Span
  readonly before: Chain | null
}

const paths = (
  whole: Span,
  byStart: ReadonlyMap<number, ReadonlyArray<Span>>,
  good: ReadonlySet<number>
): ReadonlyArray<ReadonlyArray<Span>> => {
  const found: Array<ReadonlyArray<Span>> = []
  const open: Array<Chain | null> = good.has(whole.start) ? [null] : []
  while (open.length > 0 && found.length < mostTilings) {
    const chain = open.pop() ?? null
    const start = chain === null ? whole.start : chain.span.end + 1
    if (start === whole.end + 1) found.push(spansOf(chain))
    else
      for (const span of [...(byStart.get(start) ?? [])].reverse())
        if (good.has(span.end + 1)) open.push({ span, before: chain })
  }
  return found
}

const spansOf = (last: Chain | null): ReadonlyArray<Span> => {
  const spans: Array<Span> = []
  for (let chain = last; chain !== null; chain = chain.before) spans.push(chain.span)
  return spans.reverse()
}

/** True when every cut of `coarse` is also a cut of `fine`, and `fine` has more. */
const refines = (fine: ReadonlyArray<Span>, coarse: ReadonlyArray<Span>): boolean => {
  if (fine.length <= coarse.length) return false
  const cuts = new Set(fine.map(span => span.start))
  return coarse.every(span => cuts.has(span.start))
}
