/**
 * The result of checking one document, before it is put into the words of a report.
 */
import type { Interval } from "../arithmetic/Interval.js"
import type { Rational } from "../arithmetic/Rational.js"
import type { Cell } from "../model/Cell.js"
import type { Claim } from "../model/Claim.js"
import type { Observation } from "../model/Observation.js"
import type { Sentence } from "../model/Sentence.js"
import type { Verdict } from "../model/Verdict.js"
import type { Compared } from "./compare.js"
import type { Finding } from "./Finding.js"
import type { Premise } from "./Premise.js"
import type { Statement } from "./Statement.js"
import type { World } from "./World.js"

/** One reading of a claim, as far as it was tried. */
export interface CheckedReading {
  readonly name: string
  readonly consistent: boolean | null
  readonly implied: Interval | null
}

/**
 * A claim with its verdict and the reasons for it.
 *
 * @category results
 * @since 0.1.0
 */
export interface CheckedClaim {
  readonly claim: Claim
  readonly verdict: Verdict
  /** Null for figures that are not stated, and for those that could not be made into constraints. */
  readonly statement: Statement | null
  /** Where everything else puts its quantity, as values of the quantity. */
  readonly implied: Interval | null
  readonly compared: ReadonlyArray<Compared>
  readonly because: ReadonlyArray<string>
  readonly why: ReadonlyArray<Sentence>
  readonly nearest: ReadonlyArray<Observation>
  readonly readings: ReadonlyArray<CheckedReading>
}

/** A cell, its range given everything, and its value in one consistent world. */
export interface CheckedCell {
  readonly cell: Cell
  readonly range: Interval
  readonly witness: Rational | null
}

/**
 * A document, checked.
 *
 * @category results
 * @since 0.1.0
 */
export interface CheckedDocument {
  readonly world: World
  readonly claims: ReadonlyArray<CheckedClaim>
  /** Relations, definitions and rules that were used. */
  readonly relations: ReadonlyArray<Premise>
  readonly cells: ReadonlyArray<CheckedCell>
  readonly findings: ReadonlyArray<Finding>
  /** Claims that could not be made into constraints, each with a plain sentence. */
  readonly unusable: ReadonlyMap<string, string>
}
