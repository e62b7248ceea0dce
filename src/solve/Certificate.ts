/**
 * Proofs of inconsistency that a few lines of independent code can check.
 *
 * A certificate speaks about *facts*: polynomial inequalities `p ≥ 0` or `p > 0` over the variables. Facts come from
 * variables (their undisputed bounds), from constraints (see below), from the branch the proof is in, and from lemmas.
 *
 * **Facts of a variable**: `low: x − low ≥ 0`, `high: high − x ≥ 0`, where it has that end. A variable is *whole* when
 * it is declared `integer` or when a premise that the certificate lists has a `whole` constraint on it.
 *
 * **Facts of a bound constraint** `E ∈ [l, u]`. First the outermost operation is peeled off again and again, as long as
 * it is one of: `c + E`, `E + c`, `E − c`, `c − E`, `c·E`, `E·c` (c ≠ 0), `E / c` (c ≠ 0), `−E`, where c is free of
 * variables and has an exact value (the right operand is tried first), and applied to the interval (`c − E`, `−E` and a
 * negative factor swap the ends); and `root_n(E)`: its high end is raised to the n-th power when it is not negative and
 * stays as it is otherwise, its low end is raised to the n-th power when it is positive and becomes 0 (closed) when it is
 * missing, negative or 0 and closed (0 and open stays open).
 * Then E is written N / D with polynomials N and D by the school rules: `a/b ± c/d = (a ± c)/b` when b and d are the
 * same polynomial, otherwise `(a·d ± c·b)/(b·d)`; `(a/b)·(c/d) = (a·c)/(b·d)`; `(a/b)/(c/d) = (a·d)/(b·c)`;
 * `(a/b)^k = a^k / b^k`, `(a/b)^−k = b^k / a^k`, `(a/b)^0 = 1/1`; a number is `value/1`, a variable `x/1`. Nothing is
 * cancelled, except that when D is a constant other than 0 it is divided out of N (D becomes 1).
 * - Case `positive` (D > 0): facts `low: N − l·D ≥ 0` (> when the end is open), `high: u·D − N ≥ 0`, `denominator: D > 0`.
 * - Case `negative` (D < 0): the same with N and D negated.
 * A constraint with a constant denominator needs no `denominator` step: its facts are those of the case `positive`. When
 * that constant is 0 the expression is undefined and the only fact is `denominator: 0 > 0`. Every other constraint has
 * facts only inside a `denominator` step for it.
 *
 * **Absolute, minimum, maximum** are resolved one after the other by `sign` steps. Operations are numbered in pre-order
 * (node before its children, children left to right) over the constraint's original expression; a minimum or maximum of
 * m arguments is read as m − 1 nested binary ones from the left, `min(min(a, b), c)`, and takes m − 1 numbers, the
 * outermost first. What a `sign` step compares is the argument of an `absolute`, or left − right of a binary minimum or
 * maximum, with every operation inside it already resolved by enclosing `sign` steps (so inner ones come first), and it
 * must have a constant denominator. `branches` has two proofs: in the first the compared polynomial p is ≥ 0, in the
 * second −p ≥ 0, which is the fact under the step's name. The operation then stands for its argument or minus it
 * (absolute), right or left (minimum), left or right (maximum). A constraint has facts only where all its operations are
 * resolved; peeling happens after that. Inner roots are not supported.
 *
 * **Assumptions** under the name of a `split`: `at − x ≥ 0` below; above `x − at − 1 ≥ 0` when `integer` (x whole and
 * `at` whole), else `x − at ≥ 0`. A `denominator` step has a name too, but adds its facts as those of its constraint.
 * **Lemmas**: the sum of the terms, strict when a fact with a positive multiplier is strict. With `round`, every
 * coefficient is whole, on the first power of a whole variable; the constant k becomes ⌊k⌋, and ⌈k⌉ − 1 when the sum was
 * strict; the result is not strict. **Products**: strict when both facts are.
 * Names are unique along a path from the root.
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

/**
 * One term of a combination: a non-negative multiple of a fact.
 *
 * @category certificate
 * @since 0.1.0
 */
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
  /** What the `which`-th absolute/minimum/maximum (from 0) compares is ≥ 0 in the first branch, ≤ 0 in the second. */
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
