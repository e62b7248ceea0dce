/**
 * What the solver answers. Nothing here depends on a floating-point comparison.
 */
import type { Interval } from "../arithmetic/Interval.js"
import type { Rational } from "../arithmetic/Rational.js"
import type { Certificate } from "./Certificate.js"
import type { Detail } from "./Detail.js"
import type { Stratum } from "./Problem.js"

/**
 * A value for every variable that makes every premise true.
 *
 * @category answer
 * @since 0.1.0
 */
export type Witness = ReadonlyMap<string, Rational>

/**
 * Why a question stayed open.
 *
 * @category solve
 * @since 0.1.0
 */
export interface Undecided {
  /** `work`, `nodes`, `bits`, `time`: the budget; `unsupported`: outside what can be decided; `defect`: a failed re-check. */
  readonly reason: "work" | "nodes" | "bits" | "time" | "unsupported" | "defect"
  /** Premises that the open part consists of. */
  readonly premises: ReadonlyArray<string>
  readonly detail: Detail
}

/**
 * The answer to "can these premises all hold?".
 *
 * @category answer
 * @since 0.1.0
 */
export type Decision =
  | { readonly status: "consistent"; readonly witness: Witness }
  | {
      readonly status: "inconsistent"
      readonly core: ReadonlyArray<string>
      readonly certificate: Certificate
    }
  | { readonly status: "undetermined"; readonly why: Undecided }

/**
 * A minimal unsatisfiable subset: its premises cannot all hold, but any proper subset can.
 *
 * @category answer
 * @since 0.1.0
 */
export interface Conflict {
  readonly premises: ReadonlyArray<string>
  /** The weakest stratum among its premises. */
  readonly stratum: Stratum
  /** False when minimality could not be proved within the budget. */
  readonly minimal: boolean
  readonly certificate: Certificate
}

/**
 * A minimal correction set: giving up these premises makes the rest consistent, at the lowest total weight.
 *
 * @category answer
 * @since 0.1.0
 */
export interface Correction {
  readonly premises: ReadonlyArray<string>
  readonly cost: number
  /** For each premise, the values its (first bound) expression may take given everything that is kept. */
  readonly ranges: ReadonlyMap<string, Interval>
}

/**
 * The full story of one connected component as worded.
 *
 * @category answer
 * @since 0.1.0
 */
export interface ComponentAnalysis {
  readonly premises: ReadonlyArray<string>
  /** Can all its premises hold? */
  readonly decision: Decision
  /** Can the premises of this stratum and all stronger ones hold? */
  readonly strata: Readonly<Record<Stratum, Decision>>
  /** Minimal conflicts up to the budget, strongest stratum first, in a deterministic order. */
  readonly conflicts: ReadonlyArray<Conflict>
  readonly conflictsComplete: boolean
  /** The strongest stratum whose conflicts may not all be listed; null when all are. */
  readonly unlisted: Stratum | null
  /**
   * All cheapest corrections, up to the budget, of the premises up to the strongest stratum that is inconsistent;
   * empty when there is nothing to correct, or when a conflict consists of premises that are never given up.
   */
  readonly corrections: ReadonlyArray<Correction>
  readonly correctionsComplete: boolean
  /** Every question that stayed open on the way. */
  readonly open: ReadonlyArray<Undecided>
}

/**
 * What was found when choices that are involved in a conflict take other options than the first.
 *
 * @category answer
 * @since 0.1.0
 */
export interface Combination {
  /** Option by choice; choices that are not named take their first option. */
  readonly options: ReadonlyMap<string, string>
  /** Can the hard premises hold, of all components that these choices touch? */
  readonly hard: Decision
  /** The same for hard and default premises together. */
  readonly withDefaults: Decision
}

/**
 * The full story of a problem.
 *
 * @category answer
 * @since 0.1.0
 */
export interface Analysis {
  readonly decision: Decision
  /** Minimal conflicts of all components, strongest stratum first. */
  readonly conflicts: ReadonlyArray<Conflict>
  readonly conflictsComplete: boolean
  /** Cheapest corrections of the whole problem: one of each inconsistent component, combined. Empty when consistent. */
  readonly corrections: ReadonlyArray<Correction>
  readonly correctionsComplete: boolean
  /** Component by component, in the order of their first premise. */
  readonly components: ReadonlyArray<ComponentAnalysis>
  /** Other combinations of the choices inside conflicts, the nearest to the wording first. */
  readonly combinations: ReadonlyArray<Combination>
  readonly combinationsComplete: boolean
}
