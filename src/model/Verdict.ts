/**
 * The vocabulary of results: verdicts of claims, rules and severities of findings. Part of the public contract.
 */

/**
 * Verdicts in order of precedence: when several hold, the first is given.
 *
 * @category results
 * @since 0.1.0
 */
export const verdicts = [
  "refuted",
  "inconsistent",
  "reading-dependent",
  "supported",
  "undetermined",
  "consistent",
  "unchecked"
] as const

/**
 * What is said of a claim: exactly one of these.
 *
 * @category results
 * @since 0.1.0
 */
export type Verdict = (typeof verdicts)[number]

/**
 * The rules that can make a finding; the ids are stable.
 *
 * @category results
 * @since 0.1.0
 */
export const rules = [
  "conflict",
  "refuted",
  "reading-dependent",
  "strict-rounding",
  "soft-relation",
  "plausibility",
  "revised",
  "stale-vintage",
  "weak-grade",
  "undetermined",
  "uncovered-number",
  "anchor-changed",
  "anchor-ambiguous",
  "anchor-orphaned",
  "reference-defect",
  "reference-conflict",
  "acceptance-unused",
  "acceptance-expired",
  "acceptance-stale",
  "rests-on-default"
] as const

/**
 * The id of the rule that made a finding.
 *
 * @category results
 * @since 0.1.0
 */
export type Rule = (typeof rules)[number]

/**
 * Severities, most severe first.
 *
 * @category results
 * @since 0.1.0
 */
export const severities = ["error", "warning", "info"] as const

/**
 * How much a finding weighs.
 *
 * @category results
 * @since 0.1.0
 */
export type Severity = (typeof severities)[number]
