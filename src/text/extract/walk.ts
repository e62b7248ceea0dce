import type { Span } from "../NormalisedText.js"

/** Spans looked at in front of a place: sorted ones may overlap a little. */
const NEAREST = 8

/**
 * A search in sorted spans for others that are asked about in the order of the text: both are gone through once.
 *
 * @category extract
 * @since 0.1.0
 */
export interface Walk<S extends Span> {
  /** The span that holds another whole; null when none of the nearest does. */
  readonly holding: (span: Span) => S | null
  /** The first span within another, of spans that do not overlap; null when none lies there. */
  readonly firstWithin: (span: Span) => S | null
  /** Whether there is a span within another and each such span passes a test. */
  readonly everyWithin: (span: Span, test: (inner: S) => boolean) => boolean
}

/**
 * @param spans sorted by their starts
 * @category extract
 * @since 0.1.0
 */
export const walk = <S extends Span>(spans: ReadonlyArray<S>): Walk<S> => {
  let next = 0
  const goTo = (start: number): void => {
    while ((spans[next]?.start ?? start) < start) next += 1
  }
  return {
    holding: ({ start, end }) => {
      goTo(start + 1)
      for (let at = next - 1; at >= 0 && at >= next - NEAREST; at--) {
        const span = spans[at]
        if (span !== undefined && end <= span.end) return span
      }
      return null
    },
    firstWithin: ({ start, end }) => {
      goTo(start)
      const span = spans[next]
      return span !== undefined && span.end <= end ? span : null
    },
    everyWithin: ({ start, end }, test) => {
      goTo(start)
      let at = next
      for (let span = spans[at]; span !== undefined && span.end <= end; span = spans[++at])
        if (!test(span)) return false
      return at > next
    }
  }
}
