/**
 * What a figure stands for, what the rest implies and what was observed, as bars on one axis (SVG by hand).
 *
 * Positions are drawn with doubles; the labels are exact.
 */
import * as Rational from "../../../arithmetic/Rational.js"
import type { ClaimResult } from "../../ClaimResult.js"
import type { Language } from "../../messages/Language.js"
import type { Range } from "../../Place.js"
import { shownRange } from "../../shownRange.js"
import { safe } from "./markup.js"

const WIDTH = 320
const MARGIN = 12
const ROW = 34
const MOST_OBSERVED = 4
/** Numbers beyond this are drawn there: their differences must stay doubles. */
const FARTHEST = 1e300

interface Bar {
  readonly className: "stated" | "implied" | "agrees" | "differs" | "observed"
  readonly label: string
  readonly range: Range
}

const bars = (claim: ClaimResult, language: Language): ReadonlyArray<Bar> => {
  const { labels } = language
  const own = [
    { className: "stated" as const, label: labels.stated, range: claim.interval },
    { className: "implied" as const, label: labels.impliedShort, range: claim.implied }
  ]
  const observed = claim.reference.slice(0, MOST_OBSERVED).map(entry => ({
    className:
      entry.agrees === null
        ? ("observed" as const)
        : entry.agrees
          ? ("agrees" as const)
          : ("differs" as const),
    label: labels.observed,
    range: entry.interval
  }))
  return [...own, ...observed].filter((bar): bar is Bar => bar.range !== null)
}

const number = (end: string | null): number | null => {
  const value = end === null ? undefined : Rational.parse(end)
  return value === undefined ? null : Math.max(-FARTHEST, Math.min(FARTHEST, Rational.toNumber(value)))
}

/** Maps the axis onto the drawing: all finite ends with a tenth of air on either side. */
const axis = (all: ReadonlyArray<Bar>): ((value: number) => number) => {
  const ends = all.flatMap(bar => [number(bar.range.low), number(bar.range.high)]).filter(end => end !== null)
  const low = Math.min(...ends)
  const high = Math.max(...ends)
  const air = high > low ? (high - low) / 10 : Math.abs(high) / 10 || 1
  const scale = (WIDTH - 2 * MARGIN) / (high - low + 2 * air)
  return value => MARGIN + (value - low + air) * scale
}

const round = (x: number): string => String(Math.round(x * 10) / 10)

/** An end: a stroke when closed, a ring when open, an arrow when there is none. */
const cap = (x: number, y: number, end: string | null, closed: boolean, side: -1 | 1): string =>
  end === null
    ? `<path d="M${round(x - side * 6)} ${y - 4}l${side * 6} 4l${-side * 6} 4"/>`
    : closed
      ? `<path d="M${round(x)} ${y - 5}v10"/>`
      : `<circle cx="${round(x)}" cy="${y}" r="3" class="open"/>`

const draw = (bar: Bar, row: number, at: (value: number) => number, words: string): string => {
  const { low, high, lowClosed, highClosed } = bar.range
  const from = number(low)
  const to = number(high)
  const y = row * ROW + 24
  const x1 = from === null ? 2 : at(from)
  const x2 = to === null ? WIDTH - 2 : at(to)
  const shape =
    from !== null && from === to
      ? `<circle cx="${round(x1)}" cy="${y}" r="4" class="point"/>`
      : `<path d="M${round(x1)} ${y}H${round(Math.max(x2, x1 + 1))}" class="bar"/>${cap(x1, y, low, lowClosed, -1)}${cap(x2, y, high, highClosed, 1)}`
  return `<g class="${bar.className}"><text x="2" y="${row * ROW + 13}">${safe(words)}</text>${shape}</g>`
}

/**
 * The plot of a claim, or nothing when there is only one thing to draw.
 *
 * @category html
 * @since 0.1.0
 */
export const intervalPlot = (claim: ClaimResult, language: Language): string => {
  const all = bars(claim, language).filter(bar => bar.range.low !== null || bar.range.high !== null)
  if (all.length < 2) return ""
  const at = axis(all)
  const words = all.map(bar => bar.label + language.colon + language.shortRange(shownRange(bar.range, claim)))
  const drawn = all.map((bar, row) => draw(bar, row, at, words[row]!))
  const height = all.length * ROW + 4
  return `<svg class="plot" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${safe(words.join("; "))}">${drawn.join("")}</svg>`
}
