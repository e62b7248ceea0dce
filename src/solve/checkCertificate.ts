/**
 * Verifies a proof of inconsistency without trusting whoever found it.
 *
 * Every fact is computed anew from the premises' own expressions, by the rules written in Certificate.ts; the proof is
 * then followed line by line with exact numbers. Nothing is shared with the solver but rationals and the contracts.
 */
import * as Rational from "../arithmetic/Rational.js"
import type { Certificate, FactSource, Proof, Term } from "./Certificate.js"
import { type FlatExpression, flatten } from "./checking/FlatExpression.js"
import { inOneGo } from "./checking/inOneGo.js"
import { comparedBySign, type NormalForm, normalForm } from "./checking/normalForm.js"
import * as Polynomial from "./checking/Polynomial.js"
import { NoFacts } from "./checking/signs.js"
import type { Constraint, Problem, Variable } from "./Problem.js"

/** The outcome of a check; `why` names the first step that does not hold. */
export type Checked = { readonly ok: true } | { readonly ok: false; readonly why: string }

/**
 * True when the certificate proves that the premises it lists cannot all hold.
 *
 * @category checking
 * @since 0.1.0
 */
export const checkCertificate = (problem: Problem, certificate: Certificate): Checked =>
  inOneGo(checkCertificateSteps(problem, certificate))

/**
 * `checkCertificate` as a computation that can be interrupted between its steps.
 *
 * @category checking
 * @since 0.1.0
 */
export function* checkCertificateSteps(
  problem: Problem,
  certificate: Certificate
): Generator<undefined, Checked, undefined> {
  try {
    yield* new Checker(problem, certificate).run()
    return { ok: true }
  } catch (error) {
    if (error instanceof Rejected || error instanceof NoFacts || error instanceof Polynomial.TooLarge)
      return { ok: false, why: error.message }
    throw error
  }
}

class Rejected extends Error {}

/** Steps of a proof between two yields. */
const SLICE = 100

/** `polynomial ≥ 0`, or > 0 when strict. */
interface Fact {
  readonly polynomial: Polynomial.Polynomial
  readonly strict: boolean
}

/** A bound constraint, and what the branch that is being followed has decided about it. */
interface Bound {
  readonly constraint: Extract<Constraint, { readonly kind: "bound" }>
  readonly flat: FlatExpression
  readonly signs: Map<number, 0 | 1>
  denominatorSign: 1 | -1 | undefined
  /** Normal forms by the signs they hold for, and facts by sign of the denominator and side. */
  readonly forms: Map<string, { readonly form: NormalForm; readonly facts: Map<string, Fact> }>
}

class Checker {
  private readonly variables = new Map<string, Variable>()
  private readonly whole = new Set<string>()
  private readonly premises = new Map<string, ReadonlyArray<Constraint>>()
  private readonly bounds = new Map<string, Bound>()
  /** Assumptions and lemmas of the branch that is being followed, by name. */
  private readonly known = new Map<string, Fact>()
  /** What remains to be done, last first: the proof is walked without recursion. */
  private readonly tasks: Array<() => void> = []

  constructor(
    problem: Problem,
    private readonly certificate: Certificate
  ) {
    for (const variable of problem.variables) {
      if (this.variables.has(variable.name)) throw new Rejected(`two variables are called ${variable.name}`)
      this.variables.set(variable.name, variable)
      if (variable.integer) this.whole.add(variable.name)
    }
    const listed = new Set(certificate.premises)
    for (const premise of problem.premises) {
      if (!listed.has(premise.id)) continue
      if (this.premises.has(premise.id)) throw new Rejected(`two premises are called ${premise.id}`)
      this.premises.set(premise.id, premise.constraints)
      for (const constraint of premise.constraints)
        if (constraint.kind === "whole") this.whole.add(constraint.variable)
    }
    for (const id of listed) if (!this.premises.has(id)) throw new Rejected(`there is no premise ${id}`)
  }

  *run(): Generator<undefined, void, undefined> {
    const { kind, proof } = this.certificate
    if (kind === "farkas" && proof.step !== "contradiction")
      throw new Rejected("a farkas certificate is a single contradiction")
    this.tasks.push(() => this.follow(proof))
    for (let done = 1, task = this.tasks.pop(); task !== undefined; done++, task = this.tasks.pop()) {
      if (done % SLICE === 0) yield
      task()
    }
  }

  private follow(proof: Proof): void {
    switch (proof.step) {
      case "contradiction":
        return this.contradiction(proof.terms)
      case "lemma":
        return this.assuming(proof.name, this.lemma(proof.terms, proof.round), proof.then)
      case "product": {
        const left = this.fact(proof.left)
        const right = this.fact(proof.right)
        const polynomial = Polynomial.multiply(left.polynomial, right.polynomial)
        return this.assuming(proof.name, { polynomial, strict: left.strict && right.strict }, proof.then)
      }
      case "split":
        return this.split(proof)
      case "sign":
        return this.sign(proof)
      case "denominator": {
        const bound = this.bound(proof.premise, proof.index)
        if (bound.denominatorSign !== undefined)
          throw new Rejected(`the denominator of ${proof.premise} is decided twice`)
        if (Polynomial.asConstant(this.form(bound).form.denominator) !== undefined)
          throw new Rejected(`${proof.premise} has no denominator to decide`)
        const decide = (sign: 1 | -1 | undefined) => () => {
          bound.denominatorSign = sign
        }
        this.scoped(decide(-1), proof.negative, decide(undefined))
        return this.scoped(decide(1), proof.positive, decide(undefined))
      }
      default:
        throw new Rejected("a step of an unknown kind")
    }
  }

  private contradiction(terms: ReadonlyArray<Term>): void {
    const { polynomial, strict } = this.combination(terms)
    const constant = Polynomial.asConstant(polynomial)
    if (constant === undefined) throw new Rejected("the terms of a contradiction do not cancel")
    const sign = Rational.sign(constant)
    if (sign > 0 || (sign === 0 && !strict))
      throw new Rejected("the terms of a contradiction do not contradict")
  }

  private split(proof: Extract<Proof, { readonly step: "split" }>): void {
    const { above, at, below, integer, name, variable } = proof
    if (!this.variables.has(variable)) throw new Rejected(`there is no variable ${variable}`)
    if (integer && !(this.whole.has(variable) && Rational.isInteger(at)))
      throw new Rejected(`the split of ${variable} is not between whole numbers of a whole variable`)
    const x = Polynomial.variable(variable)
    const low = Polynomial.constant(at)
    Polynomial.addInto(low, x, Rational.minusOne)
    const high = Polynomial.constant(Rational.negate(integer ? Rational.add(at, Rational.one) : at))
    Polynomial.addInto(high, x)
    this.assuming(name, { polynomial: high, strict: false }, above)
    this.assuming(name, { polynomial: low, strict: false }, below)
  }

  private sign(proof: Extract<Proof, { readonly step: "sign" }>): void {
    const { branches, index, name, premise, which } = proof
    const bound = this.bound(premise, index)
    const [first, second, ...more] = branches
    if (first === undefined || second === undefined || more.length > 0)
      throw new Rejected(`the sign step ${name} needs two branches`)
    if (bound.signs.has(which)) throw new Rejected(`operation ${which} of ${premise} is decided twice`)
    const compared = comparedBySign(bound.flat, which, bound.signs)
    const branch = (sign: 0 | 1, polynomial: Polynomial.Polynomial, then: Proof) => {
      this.tasks.push(() => bound.signs.delete(which))
      this.assuming(name, { polynomial, strict: false }, then)
      this.tasks.push(() => bound.signs.set(which, sign))
    }
    branch(1, Polynomial.scaled(compared, Rational.minusOne), second)
    branch(0, compared, first)
  }

  private lemma(terms: ReadonlyArray<Term>, round: boolean): Fact {
    const sum = this.combination(terms)
    if (!round) return sum
    for (const [monomial, coefficient] of sum.polynomial) {
      if (monomial === "") continue
      const name = Polynomial.soleVariable(monomial)
      if (name === undefined || !this.whole.has(name) || !Rational.isInteger(coefficient))
        throw new Rejected("a rounded lemma needs whole coefficients on whole variables")
    }
    const constant = sum.polynomial.get("") ?? Rational.zero
    const rounded = sum.strict
      ? Rational.subtract(Rational.ceil(constant), Rational.one)
      : Rational.floor(constant)
    Polynomial.addInto(sum.polynomial, Polynomial.constant(Rational.subtract(rounded, constant)))
    return { polynomial: sum.polynomial, strict: false }
  }

  private combination(terms: ReadonlyArray<Term>): Fact {
    const polynomial: Polynomial.Polynomial = new Map()
    let strict = false
    for (const { fact: source, multiplier } of terms) {
      if (Rational.sign(multiplier) < 0) throw new Rejected("a negative multiplier")
      const fact = this.fact(source)
      Polynomial.addInto(polynomial, fact.polynomial, multiplier)
      if (fact.strict && Rational.sign(multiplier) > 0) strict = true
    }
    return { polynomial, strict }
  }

  private fact(source: FactSource): Fact {
    if (source.from === "step") {
      const fact = this.known.get(source.name)
      if (fact === undefined) throw new Rejected(`the step ${source.name} is not known here`)
      return fact
    }
    if (source.from === "constraint")
      return this.constraintFact(this.bound(source.premise, source.index), source)
    const variable = this.variables.get(source.name)
    const end = source.side === "low" ? variable?.low : variable?.high
    if (end === undefined || end === null)
      throw new Rejected(`${source.name} has no ${source.side} end beyond dispute`)
    const sign = source.side === "low" ? Rational.one : Rational.minusOne
    const polynomial = Polynomial.constant(Rational.multiply(Rational.negate(end), sign))
    Polynomial.addInto(polynomial, Polynomial.variable(source.name), sign)
    return { polynomial, strict: false }
  }

  private constraintFact(
    bound: Bound,
    { premise, side }: Extract<FactSource, { readonly from: "constraint" }>
  ): Fact {
    const { facts, form } = this.form(bound)
    const constant = Polynomial.asConstant(form.denominator)
    const sign = constant === undefined ? bound.denominatorSign : 1
    if (sign === undefined) throw new Rejected(`${premise} has facts only where its denominator is decided`)
    const key = `${sign} ${side}`
    const cached = facts.get(key)
    if (cached !== undefined) return cached
    const factor = sign === 1 ? Rational.one : Rational.minusOne
    let fact: Fact
    if (side === "denominator")
      fact = { polynomial: Polynomial.scaled(form.denominator, factor), strict: true }
    else {
      const end = side === "low" ? form.interval.low : form.interval.high
      const closed = side === "low" ? form.interval.lowClosed : form.interval.highClosed
      if (end === null) throw new Rejected(`${premise} has no ${side} end`)
      if (constant !== undefined && Rational.sign(constant) === 0)
        throw new Rejected(`${premise} divides by zero: it has no ${side} end`)
      const towards = side === "low" ? factor : Rational.negate(factor)
      const polynomial = Polynomial.scaled(form.numerator, towards)
      Polynomial.addInto(polynomial, form.denominator, Rational.multiply(Rational.negate(end), towards))
      fact = { polynomial, strict: !closed }
    }
    facts.set(key, fact)
    return fact
  }

  private form(bound: Bound): { readonly form: NormalForm; readonly facts: Map<string, Fact> } {
    const key = [...bound.signs].map(([which, sign]) => `${which}:${sign}`).join(" ")
    const cached = bound.forms.get(key)
    if (cached !== undefined) return cached
    const entry = { form: normalForm(bound.flat, bound.signs, bound.constraint.interval), facts: new Map() }
    bound.forms.set(key, entry)
    return entry
  }

  private bound(premise: string, index: number): Bound {
    const key = `${index} ${premise}`
    const cached = this.bounds.get(key)
    if (cached !== undefined) return cached
    const constraint = this.premises.get(premise)?.[index]
    if (constraint === undefined)
      throw new Rejected(`the certificate does not list a premise ${premise} with a constraint ${index}`)
    if (constraint.kind === "whole") throw new Rejected(`constraint ${index} of ${premise} bounds nothing`)
    const flat = flatten(constraint.expression)
    if (flat === undefined) throw new Rejected(`the expression of ${premise} is too long`)
    const bound = { constraint, flat, signs: new Map(), denominatorSign: undefined, forms: new Map() }
    this.bounds.set(key, bound)
    return bound
  }

  /** Follows `then` with one more fact, and forgets it afterwards. */
  private assuming(name: string, fact: Fact, then: Proof): void {
    this.scoped(
      () => {
        if (this.known.has(name)) throw new Rejected(`two steps on one path are called ${name}`)
        this.known.set(name, fact)
      },
      then,
      () => this.known.delete(name)
    )
  }

  /** Tasks are a stack: what is pushed last happens first. */
  private scoped(begin: () => void, proof: Proof, end: () => void): void {
    this.tasks.push(end, () => this.follow(proof), begin)
  }
}
