/**
 * What a document is checked with.
 */
import type { Grade, Observation } from "../model/Observation.js"
import type { Budget } from "../solve/Budget.js"
import type { ObservationIndex } from "./ObservationIndex.js"
import type { Constrained } from "./constrain.js"
import type { World } from "./World.js"

/**
 * The world of the document, the sources at hand, and how much work may be done.
 *
 * @category check
 * @since 0.1.0
 */
export interface CheckInput {
  readonly world: World
  /** Observations of the document's cells and of cells near them. */
  readonly observations: ObservationIndex
  /** What stands beside the observations that claims name: what they could cite instead. */
  readonly citable: ReadonlyArray<Observation>
  /** The document as worded, when that has been worked out for the question to the reference. */
  readonly worded?: Constrained | undefined
  readonly minGrade: Grade
  readonly budget: Budget
}
