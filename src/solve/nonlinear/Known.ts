/**
 * Facts that a search knows, each with how it was obtained, so that whatever is concluded can be written as a proof.
 */
import * as Rational from "../../arithmetic/Rational.js"
import type { Proof, Term } from "../Certificate.js"
import * as Form from "../Form.js"
import type { Decision } from "../normalise.js"
import * as Row from "../Row.js"

/** What a fact holds under: a case distinction, or a split by its name. */
export type Assumption = Decision | string

/** A multiple of a known fact. */
export interface KnownTerm {
  readonly known: Known
  readonly multiplier: Rational.Rational
}

/**
 * A fact in normal form. `recipe` is absent for facts that a certificate may cite as they are.
 *
 * @category nonlinear
 * @since 0.1.0
 */
export interface Known {
  readonly row: Row.Row
  readonly degree: number
  /** Premises that it rests on, those of its case distinctions included. */
  readonly premises: ReadonlySet<number>
  readonly assumptions: ReadonlySet<Assumption>
  readonly recipe:
    | { readonly kind: "product"; readonly left: Known; readonly right: Known; readonly order: number }
    | {
        readonly kind: "lemma"
        readonly terms: ReadonlyArray<KnownTerm>
        readonly round: boolean
        readonly order: number
      }
    | undefined
}

/** What a refutation rests on, and its proof. */
export interface Refutation {
  readonly premises: ReadonlySet<number>
  readonly assumptions: ReadonlySet<Assumption>
  readonly proof: Proof
}

/**
 * Makes facts out of facts.
 *
 * @category nonlinear
 * @since 0.1.0
 */
export class Workshop {
  private made = 0

  constructor(private readonly monomials: Form.Monomials) {}

  /** A fact that a certificate may cite. */
  stated(fact: Row.Fact, premise: number | undefined, assumptions: ReadonlySet<Assumption>): Known {
    const premises = new Set(premise === undefined ? [] : [premise])
    for (const assumption of assumptions) if (typeof assumption !== "string") premises.add(assumption.premise)
    return this.known(fact, premises, assumptions, undefined)
  }

  /** The product of two facts, or undefined when its degree or length is out of bounds. */
  product(left: Known, right: Known): Known | undefined {
    const form = Form.multiply(this.monomials, left.row.fact.form, right.row.fact.form, 400)
    if (form === undefined) return undefined
    const order = ++this.made
    const fact: Row.Fact = {
      form,
      strict: left.row.fact.strict && right.row.fact.strict,
      source: { from: "step", name: `product:${order}` }
    }
    const { assumptions, premises } = union([left, right])
    return this.known(fact, premises, assumptions, { kind: "product", left, right, order })
  }

  /** The sum of multiples of facts. With `round`, on whole unknowns only, its constant is rounded. */
  lemma(terms: ReadonlyArray<KnownTerm>, round: boolean, wholePremises: Iterable<number> = []): Known {
    const form = new Map<number, Rational.Rational>()
    let strict = false
    for (const { known, multiplier } of terms) {
      Form.addInto(form, known.row.fact.form, multiplier)
      if (known.row.fact.strict && Rational.sign(multiplier) > 0) strict = true
    }
    if (round) {
      const constant = form.get(Form.CONSTANT) ?? Rational.zero
      const rounded = strict
        ? Rational.subtract(Rational.ceil(constant), Rational.one)
        : Rational.floor(constant)
      Form.addInto(form, Form.constant(Rational.subtract(rounded, constant)), Rational.one)
      strict = false
    }
    const order = ++this.made
    const fact: Row.Fact = { form, strict, source: { from: "step", name: `lemma:${order}` } }
    const { assumptions, premises } = union(terms.map(term => term.known))
    const recipe = { kind: "lemma", terms, round, order } as const
    return this.known(fact, new Set([...premises, ...wholePremises]), assumptions, recipe)
  }

  private known(
    fact: Row.Fact,
    premises: ReadonlySet<number>,
    assumptions: ReadonlySet<Assumption>,
    recipe: Known["recipe"]
  ): Known {
    const row = Row.ofFact(fact, -1, undefined)
    const degree = row.monomials.reduce(
      (most, monomial) => Math.max(most, this.monomials.factors[monomial]!.length),
      0
    )
    return { row, degree, premises, assumptions, recipe }
  }
}

const union = (parts: ReadonlyArray<Known>): Pick<Known, "premises" | "assumptions"> => {
  const premises = new Set<number>()
  const assumptions = new Set<Assumption>()
  for (const part of parts) {
    for (const premise of part.premises) premises.add(premise)
    for (const assumption of part.assumptions) assumptions.add(assumption)
  }
  return { premises, assumptions }
}

/**
 * The leaf of a proof: terms that contradict each other, after the steps that make the facts they cite.
 *
 * @category nonlinear
 * @since 0.1.0
 */
export const refutationBy = (terms: ReadonlyArray<KnownTerm>): Refutation => {
  const parts = terms.map(term => term.known)
  const steps = new Map<number, Known>()
  const open = [...parts]
  for (let known = open.pop(); known !== undefined; known = open.pop()) {
    const { recipe } = known
    if (recipe === undefined || steps.has(recipe.order)) continue
    steps.set(recipe.order, known)
    if (recipe.kind === "product") open.push(recipe.left, recipe.right)
    else for (const term of recipe.terms) open.push(term.known)
  }
  const leaf: Proof = { step: "contradiction", terms: terms.map(cited) }
  const proof = [...steps]
    .sort(([a], [b]) => b - a)
    .reduce<Proof>((then, [, known]) => stepFor(known, then), leaf)
  return { ...union(parts), proof }
}

const stepFor = (known: Known, then: Proof): Proof => {
  const { source } = known.row.fact
  const name = source.from === "step" ? source.name : ""
  const { recipe } = known
  if (recipe?.kind === "product")
    return {
      step: "product",
      name,
      left: recipe.left.row.fact.source,
      right: recipe.right.row.fact.source,
      then
    }
  if (recipe === undefined) return then
  return { step: "lemma", name, terms: recipe.terms.map(cited), round: recipe.round, then }
}

const cited = ({ known, multiplier }: KnownTerm): Term => ({ fact: known.row.fact.source, multiplier })

/**
 * Refutations of all branches of an assumption as one, in which the assumption is gone.
 *
 * @category nonlinear
 * @since 0.1.0
 */
export const joined = (
  parts: ReadonlyArray<Refutation>,
  assumption: Assumption,
  proof: Proof
): Refutation => {
  const premises = new Set(parts.flatMap(part => [...part.premises]))
  const assumptions = new Set(parts.flatMap(part => [...part.assumptions]))
  assumptions.delete(assumption)
  if (typeof assumption !== "string") premises.add(assumption.premise)
  return { premises, assumptions, proof }
}
