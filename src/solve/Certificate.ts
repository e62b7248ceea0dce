/**
 * Proofs of inconsistency that a few lines of independent code can check.
 *
 * A certificate speaks about *facts*: polynomial inequalities `p ≥ 0` or `p > 0` over the variables. Facts come from
 * variables (their undisputed bounds), from constraints (see below), from the branch the proof is in, and from lemmas.
 *
 * **Facts of a bound constraint** `E ∈ [l, u]`. First invertible outer operations on a constant are peeled off the
 * expression and applied to the interval (`c + E`, `E − c`, `c − E`, `c·E`, `E / c`, `−E`, and `root_n(E)` with
 * `E ≥ 0`, whose ends are raised to the n-th power; a negative low end then becomes 0). Then E is written N / D with
 * polynomials N and D by the school rules: `a/b ± c/d = (a ± c)/b` when b and d are the same polynomial, otherwise
 * `(a·d ± c·b)/(b·d)`; `(a/b)·(c/d) = (a·c)/(b·d)`; `(a/b)/(c/d) = (a·d)/(b·c)`. When D is a constant it is divided out.
 * - Case `positive` (D > 0): facts `low: N − l·D ≥ 0` (> when the end is open), `high: u·D − N ≥ 0`, `denominator: D > 0`.
 * - Case `negative` (D < 0): the same with N and D negated.
 * A constraint with a constant denominator has only the case `positive`. Inner `absolute`, `minimum` and `maximum` are
 * resolved by splitting on the sign of what they compare (`sign` steps), inner roots are not supported.
 *
 * @see de Moura & Bjørner, "Proofs and refutations, and Z3" (2008), for proof objects as a tree of steps
 */
import type { Rational } from "../arithmetic/Rational.js"

/**
 * A polynomial: coefficient by monomial. A monomial is its variable names, sorted and repeated by power, joined by `*`;
 * the constant term has the key "".
 *
 * @category certificate
 * @since 0.1.0
 */
export type Polynomial = ReadonlyMap<string, Rational>

/**
 * Where a fact comes from.
 *
 * @category certificate
 * @since 0.1.0
 */
export type FactSource =
  | { readonly from: "variable"; readonly name: string; readonly side: "low" | "high" }
  | {
      readonly from: "constraint"
      readonly premise: string
      /** Index into the premise's constraints. */
      readonly index: number
      readonly side: "low" | "high" | "denominator"
    }
  /** Assumption of the enclosing split, case or sign step, or the result of an enclosing lemma, by its name. */
  | { readonly from: "step"; readonly name: string }

/** One term of a combination: a non-negative multiple of a fact. */
export interface Term {
  readonly fact: FactSource
  readonly multiplier: Rational
}

/**
 * A step of a proof. Every leaf is a `contradiction`: the terms add up to a constant that is negative, or to zero with
 * at least one strict fact among those with a positive multiplier.
 *
 * @category certificate
 * @since 0.1.0
 */
export type Proof =
  | { readonly step: "contradiction"; readonly terms: ReadonlyArray<Term> }
  /** The variable is at most `at` below; above it is at least `at + 1` when `integer`, else at least `at`. */
  | {
      readonly step: "split"
      readonly name: string
      readonly variable: string
      readonly at: Rational
      readonly integer: boolean
      readonly below: Proof
      readonly above: Proof
    }
  /** The denominator of a constraint is positive or negative. Facts of that constraint are those of the case. */
  | {
      readonly step: "denominator"
      readonly name: string
      readonly premise: string
      readonly index: number
      readonly positive: Proof
      readonly negative: Proof
    }
  /** The argument of the `which`-th absolute/minimum/maximum (pre-order) compares ≥ 0 or ≤ 0. */
  | {
      readonly step: "sign"
      readonly name: string
      readonly premise: string
      readonly index: number
      readonly which: number
      readonly branches: ReadonlyArray<Proof>
    }
  /**
   * A combination of facts, kept under a name. With `round`, the combination has whole coefficients on whole
   * variables only, and its constant is rounded inward (a Chvátal–Gomory step).
   */
  | {
      readonly step: "lemma"
      readonly name: string
      readonly terms: ReadonlyArray<Term>
      readonly round: boolean
      readonly then: Proof
    }
  /** The product of two facts, kept under a name: p ≥ 0 and q ≥ 0 give p·q ≥ 0. */
  | {
      readonly step: "product"
      readonly name: string
      readonly left: FactSource
      readonly right: FactSource
      readonly then: Proof
    }

/**
 * A proof that a set of premises cannot hold together. `farkas` when the proof is a single combination of facts,
 * `search` when it needs splits, roundings or products.
 *
 * @category certificate
 * @since 0.1.0
 */
export interface Certificate {
  readonly kind: "farkas" | "search"
  /** The premises whose facts the proof uses. */
  readonly premises: ReadonlyArray<string>
  readonly proof: Proof
}
