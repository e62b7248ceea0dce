import type { Span } from "../NormalisedText.js"

/**
 * The first index whose span starts at an offset or behind it.
 *
 * @param spans sorted by their starts
 * @category extract
 * @since 0.1.0
 */
export const firstFrom = (spans: ReadonlyArray<Span>, offset: number): number => {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * The spans that lie within another, found by binary search.
 *
 * @param spans sorted by their starts
 * @category extract
 * @since 0.1.0
 */
export const inside = <S extends Span>(spans: ReadonlyArray<S>, { start, end }: Span): ReadonlyArray<S> => {
  const found: Array<S> = []
  let at = firstFrom(spans, start)
  for (let span = spans[at]; span !== undefined && span.start < end; span = spans[++at])
    if (span.end <= end) found.push(span)
  return found
}

/**
 * The span that holds another whole, found by binary search; null when none does.
 *
 * @param spans sorted, none overlapping another
 * @category extract
 * @since 0.1.0
 */
export const holder = <S extends Span>(spans: ReadonlyArray<S>, { start, end }: Span): S | null => {
  const span = spans[firstFrom(spans, start + 1) - 1]
  return span !== undefined && end <= span.end ? span : null
}
