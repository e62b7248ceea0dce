/**
 * How much work the solver may do. Work is counted in deterministic units, so that the same input gives the same
 * output on any machine; the clock is only a guard, and a verdict cut by it says so.
 */

/**
 * How much work the solver may do for one question.
 *
 * @category budget
 * @since 0.1.0
 */
export interface Budget {
  /** Work units (about one exact row operation each) for one call. */
  readonly work: number
  /** Search nodes (integer, case and box splits) for one decision. */
  readonly nodes: number
  /** Longest numerator or denominator in bits before a decision is given up. */
  readonly bits: number
  /** Wall-clock guard in milliseconds for one call; null for none. */
  readonly milliseconds: number | null
  /** How many minimal conflicts and how many corrections are listed at most. */
  readonly conflicts: number
  readonly corrections: number
  /** How many combinations of choices are tried at most. */
  readonly combinations: number
}

/**
 * Generous for a document, small enough for CI.
 *
 * @category budget
 * @since 0.1.0
 */
export const defaultBudget: Budget = {
  work: 5_000_000,
  nodes: 2_000,
  bits: 4_096,
  // The work ends a call after ten seconds at most on a slow machine: the clock is far behind it.
  milliseconds: 60_000,
  conflicts: 20,
  corrections: 20,
  combinations: 64
}
