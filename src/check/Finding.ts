/**
 * What the checks find, as data: no sentence is written here, so that every report can speak its reader's language.
 */
import type { Interval } from "../arithmetic/Interval.js"
import type { Reading } from "../model/Claim.js"
import type { Sentence } from "../model/Sentence.js"
import type { Rule, Severity } from "../model/Verdict.js"
import type { Certificate } from "../solve/Certificate.js"
import type { Problem } from "../solve/Problem.js"

/** One of the equally cheap corrections: for each of its claims where the figure would have to lie, as printed. */
export interface Correction {
  readonly cost: number
  readonly claims: ReadonlyArray<{
    readonly id: string
    /** In the unit of the claim's interval. */
    readonly range: Interval
    /** A figure of the printed precision that would do; null when none of that precision does. */
    readonly example: string | null
  }>
}

/** A diagnosis as found: an edit that would make everything true again. */
export interface Explanation {
  readonly code: string
  readonly cost: number
  readonly claims: ReadonlyArray<string>
  readonly edit: Sentence
  readonly agrees: ReadonlyArray<string>
  /** Probability (0 to 1) that a random figure would fit as well; null when it was not computed. */
  readonly chance: number | null
  readonly readings?: ReadonlyArray<{
    readonly claim: string
    readonly reading: string
    /** What the reading overrides, for one that the file does not declare. */
    readonly fields?: Omit<Reading, "name" | "note">
  }>
}

/** A proof: of the solver, or that a figure and an observation exclude each other. */
export type Proof =
  | { readonly kind: "engine"; readonly certificate: Certificate; readonly problem: Problem }
  /** Several proofs that together make the case: each area ahead of a place. */
  | {
      readonly kind: "several"
      readonly proofs: ReadonlyArray<{ readonly certificate: Certificate; readonly problem: Problem }>
    }
  | {
      readonly kind: "observation"
      readonly claim: string
      readonly observation: string
      readonly stated: Interval
      readonly observed: Interval
    }

/**
 * A finding before it is put into words.
 *
 * @category findings
 * @since 0.1.0
 */
export interface Finding {
  readonly rule: Rule
  readonly severity: Severity
  /** Ids of its members, each list without repetitions. */
  readonly claims: ReadonlyArray<string>
  readonly relations: ReadonlyArray<string>
  readonly observations: ReadonlyArray<string>
  /** Whether minimality was proved; null when the rule has no conflict. */
  readonly minimal: boolean | null
  readonly message: Sentence
  readonly derivation: ReadonlyArray<Sentence>
  readonly corrections: ReadonlyArray<Correction>
  readonly explanations: ReadonlyArray<Explanation>
  readonly proof: Proof | null
  /** Tells findings of one rule on the same claims apart; part of the id. */
  readonly qualifier: string
}

/** A finding of a rule; what it leaves out is empty. */
export const make = (
  rule: Rule,
  severity: Severity,
  message: Sentence,
  rest: Partial<Omit<Finding, "rule" | "severity" | "message">>
): Finding => ({
  rule,
  severity,
  message,
  claims: [],
  relations: [],
  observations: [],
  minimal: null,
  derivation: [],
  corrections: [],
  explanations: [],
  proof: null,
  qualifier: "",
  ...rest
})
