import {
  ANY_YEAR,
  AREA,
  combine,
  hashOf,
  INDICATOR,
  KEY,
  PERIOD,
  type RowFilter,
  startOf,
  tailOf
} from "./RowFilter.js"

/**
 * The test whether the current record can match: by its year and the tail of its indicator first, and only where those
 * two go together by the whole of indicator and area. Most records cost a few bytes.
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
  const needsArea = shapes.some(s => s.area)
  const needsIndicator = shapes.some(s => s.indicator)
  const from = (kind: number): number => places[2 * kind] as number
  const to = (kind: number): number => places[2 * kind + 1] as number
  const key = filter?.key ?? null
  /** A hash, or the tail, of the text of a field. */
  const sumOf = (
    buffer: Uint8Array,
    kind: number,
    parts: ReadonlyArray<number> | null,
    sum: typeof hashOf
  ): number => {
    if (key !== null && parts !== null) return sum(codesIn(buffer, from(KEY), to(KEY), key.delimiter, parts))
    return sumIn(buffer, from(kind), to(kind), quote, sum)
  }
  const tailFor = (buffer: Uint8Array): number =>
    key === null && buffer[from(INDICATOR)] !== quote
      ? plainTail(buffer, from(INDICATOR), to(INDICATOR))
      : sumOf(buffer, INDICATOR, key?.indicator ?? null, tailOf)
  return buffer => {
    // A key in quotes is not cut here.
    if (key !== null && buffer[from(KEY)] === quote) return true
    const year = needsYear ? yearIn(buffer, from(PERIOD), to(PERIOD)) : ANY_YEAR
    const tail = needsIndicator ? tailFor(buffer) : 0
    let indicator = 0
    let area = 0
    let isHashed = false
    for (const shape of shapes) {
      const y = shape.period ? year : 0
      if (shape.starts[startOf(shape.indicator ? tail : 0, y)] === 0) continue
      if (!isHashed) {
        if (needsIndicator) indicator = sumOf(buffer, INDICATOR, key?.indicator ?? null, hashOf)
        if (needsArea) area = sumOf(buffer, AREA, key?.area ?? null, hashOf)
        isHashed = true
      }
      if (shape.hashes.has(combine(shape.indicator ? indicator : 0, shape.area ? area : 0, y))) return true
    }
    return false
  }
}

/** The tail of a field without quotes: apart from `sumIn`, because it is asked of every row. */
const plainTail = (buffer: Uint8Array, from: number, to: number): number => {
  let start = from
  let end = to
  while (start < end && (buffer[start] as number) <= 32) start++
  while (end > start && (buffer[end - 1] as number) <= 32) end--
  return tailOf(buffer, start, end)
}

/** The sum of a field's text: without its quotes, without blanks at its ends. */
const sumIn = (buffer: Uint8Array, from: number, to: number, quote: number, sum: typeof hashOf): number => {
  const isQuoted = to > from && buffer[from] === quote
  let at = isQuoted ? from + 1 : from
  let end = isQuoted ? to - 1 : to
  while (at < end && (buffer[at] as number) <= 32) at++
  while (end > at && (buffer[end - 1] as number) <= 32) end--
  if (isQuoted)
    for (let i = at; i < end; i++) if (buffer[i] === quote) return sum(undoubled(buffer, at, end, quote))
  return sum(buffer, at, end)
}

/** The bytes of some codes of a key, each without blanks at its ends, joined by dots: `keyText` in bytes. */
const codesIn = (
  buffer: Uint8Array,
  from: number,
  to: number,
  delimiter: number,
  parts: ReadonlyArray<number>
): Uint8Array => {
  const ends: Array<number> = []
  for (let at = from; at < to; at++) if (buffer[at] === delimiter) ends.push(at)
  ends.push(to)
  const text: Array<number> = []
  parts.forEach((part, n) => {
    if (n > 0) text.push(DOT)
    let start = part === 0 ? from : (ends[part - 1] ?? to) + 1
    let end = ends[part] ?? to
    while (start < end && (buffer[start] as number) <= 32) start++
    while (end > start && (buffer[end - 1] as number) <= 32) end--
    for (; start < end; start++) text.push(buffer[start] as number)
  })
  return Uint8Array.from(text)
}

const DOT = 46

/** The bytes of a field whose quotes are doubled, one of each two. */
const undoubled = (buffer: Uint8Array, from: number, to: number, quote: number): Uint8Array => {
  const text: Array<number> = []
  for (let at = from; at < to; at++) {
    const byte = buffer[at] as number
    text.push(byte)
    if (byte === quote) at++
  }
  return Uint8Array.from(text)
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
