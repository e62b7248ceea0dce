import {
  ANY_YEAR,
  AREA,
  combine,
  HASH_PRIME,
  HASH_START,
  INDICATOR,
  PERIOD,
  type RowFilter
} from "./RowFilter.js"

/**
 * The test whether the current record can match: by its year first, then its indicator, and only where those two go
 * together by its area. Most records cost a few bytes.
 *
 * @param places - start and end in the buffer of the field of each kind (`places[2 * AREA]`), kept by the scanner
 * @category fast path
 * @since 0.1.0
 */
export const rowTest = (
  filter: RowFilter | null,
  places: Int32Array,
  quote: number
): ((buffer: Uint8Array) => boolean) => {
  const shapes = filter?.shapes ?? []
  const needsYear = shapes.some(s => s.period)
  const needsIndicator = shapes.some(s => s.indicator)
  const from = (kind: number): number => places[2 * kind] as number
  const to = (kind: number): number => places[2 * kind + 1] as number
  return buffer => {
    const year = needsYear ? yearIn(buffer, from(PERIOD), to(PERIOD)) : ANY_YEAR
    const indicator = needsIndicator ? hashIn(buffer, from(INDICATOR), to(INDICATOR), quote) : 0
    let area = 0
    let isHashed = false
    for (const shape of shapes) {
      const i = shape.indicator ? indicator : 0
      const y = shape.period ? year : 0
      if (shape.starts[combine(i, 0, y) & 0xffff] === 0) continue
      if (shape.area && !isHashed) {
        area = hashIn(buffer, from(AREA), to(AREA), quote)
        isHashed = true
      }
      if (shape.hashes.has(combine(i, shape.area ? area : 0, y))) return true
    }
    return false
  }
}

/** The hash of a field's text: without its quotes, without blanks at its ends. */
const hashIn = (buffer: Uint8Array, from: number, to: number, quote: number): number => {
  const isQuoted = to > from && buffer[from] === quote
  let at = isQuoted ? from + 1 : from
  let end = isQuoted ? to - 1 : to
  while (at < end && (buffer[at] as number) <= 32) at++
  while (end > at && (buffer[end - 1] as number) <= 32) end--
  let hash = HASH_START
  for (; at < end; at++) {
    const byte = buffer[at] as number
    hash = Math.imul(hash ^ byte, HASH_PRIME)
    // The second of two quotes.
    if (isQuoted && byte === quote) at++
  }
  return hash
}

/**
 * The first four digits in a row of a period's text, its year. `ANY_YEAR` when there is none, and for texts that may
 * name several (`2021/22`) or have something before the year that is no ASCII.
 */
const yearIn = (buffer: Uint8Array, from: number, to: number): number => {
  let digits = 0
  let run = 0
  let found = ANY_YEAR
  for (let at = from; at < to; at++) {
    const byte = buffer[at] as number
    if (byte >= 48 && byte <= 57) {
      digits = digits * 10 + byte - 48
      if (++run === 4 && found === ANY_YEAR) found = digits
      if (run > 4) digits = 0
    } else {
      if (byte === 47 || (byte >= 128 && found === ANY_YEAR)) return ANY_YEAR
      run = 0
      digits = 0
    }
  }
  return found
}
