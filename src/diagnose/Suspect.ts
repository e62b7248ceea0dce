/**
 * One claim under suspicion, with what its edits may draw on.
 */
import type { ObservationIndex } from "../check/ObservationIndex.js"
import type { ReadingGroup } from "../check/readings.js"
import type { Statement } from "../check/Statement.js"
import type { World } from "../check/World.js"
import type { Claim, Measure } from "../model/Claim.js"
import type { Figure } from "../model/Figure.js"
import type { Neighbours } from "./Neighbours.js"

/**
 * A claim of a conflict or refutation, as worded.
 *
 * @category diagnosis
 * @since 0.1.0
 */
export interface Suspect {
  readonly id: string
  readonly world: World
  /** The claim with everything that it inherits. */
  readonly claim: Claim
  readonly measure: Measure
  readonly figure: Figure
  readonly statement: Statement
  /** The statements of the document that are believed, and of the suspects, by claim id. */
  readonly statements: ReadonlyMap<string, Statement>
  /** All statements of the document. */
  readonly stated: ReadonlyArray<Statement>
  readonly groups: ReadonlyArray<ReadingGroup>
  readonly neighbours: Neighbours
  readonly observations: ObservationIndex
  /** Ids of the observations that contradict it. */
  readonly against: ReadonlyArray<string>
}
