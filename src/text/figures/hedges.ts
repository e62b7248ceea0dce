/**
 * Two hedges on one number (约700余家, at least 30+): what they say together.
 */
import type { Hedge } from "../../model/Figure.js"

/** From the hedge that says less to the one that says more; each family lies on one side of the number. */
const ABOVE: ReadonlyArray<Hedge> = ["at-least", "over", "and-more"]
const BELOW: ReadonlyArray<Hedge> = ["at-most", "under", "nearly"]

const weaker = (family: ReadonlyArray<Hedge>, a: Hedge, b: Hedge): Hedge | undefined =>
  family.includes(a) && family.includes(b)
    ? family[Math.min(family.indexOf(a), family.indexOf(b))]
    : undefined

/**
 * The weakest reading of two hedges: of the same side the one that says less, of different sides `about`.
 *
 * @category hedges
 * @since 0.1.0
 */
export const combineHedges = (a: Hedge, b: Hedge): Hedge =>
  a === "none" || a === b ? b : b === "none" ? a : (weaker(ABOVE, a, b) ?? weaker(BELOW, a, b) ?? "about")
