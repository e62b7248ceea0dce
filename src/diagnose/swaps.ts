/**
 * Two figures in each other's place: the same measure of two cells that differ in one thing only.
 */
import type { Statement } from "../check/Statement.js"
import { costs, type Edit } from "./Edit.js"
import type { Suspect } from "./Suspect.js"

type Aspect = "period" | "area" | "indicator"

const codes = { period: "wrong-period", area: "wrong-area", indicator: "wrong-indicator" } as const

/** Figures that one is swapped with at most, the nearest in the text: it is neighbours in a sentence or table that are. */
const MOST_PARTNERS = 12

/** The swaps of a claim's figure with that of another claim. */
export const swaps = (suspect: Suspect, aspect: Aspect): ReadonlyArray<Edit> => {
  const own = suspect.statement
  const place = suspect.stated.findIndex(({ meaning }) => meaning.id === suspect.id)
  const partners = suspect.stated
    .map((other, index) => ({ other, distance: Math.abs(index - place) }))
    .filter(({ other, distance }) => distance > 0 && differOnlyIn(own, other, aspect))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, MOST_PARTNERS)
    .map(({ other }) => other)
  return partners.map(other => ({
    code: codes[aspect],
    cost: costs.label,
    kind: `swap ${aspect}`,
    changes: new Map([
      [suspect.id, { figure: other.meaning.figure.text }],
      [other.meaning.id, { figure: own.meaning.figure.text }]
    ]),
    readings: new Map(),
    net: [],
    instead: new Map(),
    printed: null,
    about: null,
    addsUpWith: [],
    ways: partners.length
  }))
}

const differOnlyIn = (a: Statement, b: Statement, aspect: Aspect): boolean => {
  const one = a.meaning
  const other = b.meaning
  if (one.measure !== other.measure || one.figure.text === other.figure.text) return false
  if (one.figure.unit.kind !== other.figure.unit.kind || one.of !== null || other.of !== null) return false
  const same = {
    period: one.period.key === other.period.key,
    area: one.area === other.area,
    indicator: one.claim.indicator === other.claim.indicator
  }
  return (["period", "area", "indicator"] as const).every(each => same[each] === (each !== aspect))
}
