/**
 * The interface between the solver and the layer for products of unknowns.
 */
import type { Decision } from "./Answer.js"
import type { Meter, Steps } from "./Meter.js"
import type { Problem } from "./Problem.js"

/**
 * Decides one connected component whose premises hold products of unknowns, after the linear rows alone (with every
 * product an unknown of its own) were found to be consistent. All premises of the problem are active; their `when` is
 * of no concern. Work is booked with `meter`, and its `Exhausted` may pass through.
 *
 * `decideLinear` decides a problem on the same meter, for instance one in which some variables were replaced by numbers;
 * where products remain it answers `undetermined`. Its answers are not re-checked yet: the final answer will be.
 */
export type NonlinearSolver = (
  problem: Problem,
  meter: Meter,
  decideLinear: (problem: Problem) => Steps<Decision>
) => Steps<Decision>
