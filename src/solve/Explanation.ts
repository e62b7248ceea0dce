/**
 * From contradictions among bounds to premises and proofs.
 *
 * An explanation knows how the bounds of one case came about: which narrowing derived them, and why denominators have
 * the sign that was assumed of them. It collects what a contradiction rests on, and writes it out as proof steps.
 */
import * as Rational from "../arithmetic/Rational.js"
import type { Contradiction, Origin } from "./Bound.js"
import type { FactSource, Proof, Term } from "./Certificate.js"
import type { Narrowing } from "./Narrowing.js"
import type { Decision } from "./normalise.js"
import type { Row } from "./Row.js"
import type { System } from "./System.js"

/** A case of a constraint that is certain: whether it is the first one, and the contradiction in the other one. */
export interface Certainty {
  readonly first: boolean
  readonly otherwise: Contradiction
}

/** What a refutation rests on: premises, and assumptions of the search (case distinctions, numbers of splits). */
export interface Reasons {
  readonly premises: Set<number>
  readonly assumptions: Set<Decision | number>
}

/** No reasons yet. */
export const noReasons = (): Reasons => ({ premises: new Set(), assumptions: new Set() })

/** Adds the reasons of `more` to `reasons`. */
export const addReasons = (reasons: Reasons, more: Reasons): void => {
  for (const premise of more.premises) reasons.premises.add(premise)
  for (const assumption of more.assumptions) reasons.assumptions.add(assumption)
}

/** What the explanation needs to know of the case it explains. */
export interface CaseFacts {
  readonly system: System
  readonly narrowing: Narrowing | undefined
  readonly certainties: ReadonlyMap<Decision, Certainty>
  /** The premise that says that a variable is whole, unless the variable is so undisputedly. */
  wholePremise(variable: number): number | undefined
}

/** The premises and assumptions that a contradiction rests on. */
export const reasonsOf = (facts: CaseFacts, contradiction: Contradiction): Reasons => {
  const reasons = noReasons()
  const open: Array<Origin> = contradiction.map(term => term.origin)
  const seen = new Set<number | Decision>()
  const whole = (monomials: ReadonlyArray<number>): void => {
    for (const monomial of monomials) {
      const premise = facts.wholePremise(monomial - 1)
      if (premise !== undefined) reasons.premises.add(premise)
    }
  }
  for (let origin = open.pop(); origin !== undefined; origin = open.pop()) {
    switch (origin.kind) {
      case "split":
        reasons.assumptions.add(origin.split)
        whole([origin.variable + 1])
        break
      case "variable":
        if (origin.rounded) whole([origin.variable + 1])
        break
      case "event": {
        if (seen.has(origin.event)) break
        seen.add(origin.event)
        const narrowing = facts.narrowing!
        if (narrowing.isRounded(origin.event)) whole([narrowing.columnOf(origin.event)])
        for (const term of narrowing.terms(origin.event)) open.push(term.origin)
        break
      }
      case "row": {
        const { row } = origin
        reasons.premises.add(row.premise)
        if (origin.rounded) whole(row.monomials)
        for (let under = row.under; under !== undefined && !seen.has(under); under = under.parent) {
          seen.add(under)
          const certainty = facts.certainties.get(under)
          if (certainty === undefined) reasons.assumptions.add(under)
          else for (const term of certainty.otherwise) open.push(term.origin)
        }
      }
    }
  }
  return reasons
}

/** Name of the assumption of a split. */
export const splitName = (split: number): string => `split:${-split}`

/** The proof step of a case distinction. */
export const caseStep = (
  system: System,
  decision: Decision,
  [first, second]: readonly [Proof, Proof]
): Proof => {
  const premise = system.premises[decision.premise]!.premise.id
  const { index } = decision
  if (decision.kind === "sign") {
    const { name, which } = decision
    return { step: "sign", name, premise, index, which, branches: [first, second] }
  }
  const name = `denominator:${premise}#${index}`
  return { step: "denominator", name, premise, index, positive: first, negative: second }
}

/**
 * Writes contradictions of one case as proofs that share their lemmas.
 *
 * @category certificate
 * @since 0.1.0
 */
export class ProofWriter {
  private readonly steps: Array<(then: Proof) => Proof> = []
  private readonly lemmas = new Map<Row | string, string>()
  private readonly events = new Map<number, string>()
  /** Case distinctions that are made around what is written. */
  readonly settled: Set<Decision>

  constructor(
    private readonly facts: CaseFacts,
    /** Makes the names of lemmas unique in the whole proof. */
    private readonly nextName: () => string,
    settled: ReadonlySet<Decision>
  ) {
    this.settled = new Set(settled)
  }

  /** The leaf for a contradiction; the lemmas that it needs go before `wrap`'s argument. */
  contradiction(contradiction: Contradiction): Proof {
    this.prepare(contradiction)
    return {
      step: "contradiction",
      terms: contradiction.map(term => this.term(term.origin, term.multiplier))
    }
  }

  /** The proof, after the lemmas and certain cases that its leaves use. */
  wrap(proof: Proof): Proof {
    return this.steps.reduceRight((then, step) => step(then), proof)
  }

  /** Writes the lemmas of every event that the contradiction rests on, in the order of the log. */
  private prepare(contradiction: Contradiction): void {
    const needed = new Set<number>()
    const open = [...contradiction]
    for (let term = open.pop(); term !== undefined; term = open.pop()) {
      const { origin } = term
      if (origin.kind === "row") this.settle(origin.row.under)
      if (origin.kind !== "event" || needed.has(origin.event) || this.events.has(origin.event)) continue
      needed.add(origin.event)
      open.push(...this.facts.narrowing!.terms(origin.event))
    }
    for (const event of [...needed].sort((a, b) => a - b)) {
      const narrowing = this.facts.narrowing!
      const terms = narrowing.terms(event).map(term => this.term(term.origin, term.multiplier))
      this.events.set(event, this.lemma(terms, narrowing.isRounded(event)))
    }
  }

  /** A case that is certain is written as a case distinction whose other branch ends at once. */
  settle(under: Decision | undefined): void {
    if (under === undefined || this.settled.has(under)) return
    this.settled.add(under)
    this.settle(under.parent)
    const certainty = this.facts.certainties.get(under)
    if (certainty === undefined) return
    const other = this.contradiction(certainty.otherwise)
    this.steps.push(then =>
      caseStep(this.facts.system, under, certainty.first ? [then, other] : [other, then])
    )
  }

  private lemma(terms: ReadonlyArray<Term>, round: boolean): string {
    const name = this.nextName()
    this.steps.push(then => ({ step: "lemma", name, terms, round, then }))
    return name
  }

  private term(origin: Origin, multiplier: Rational.Rational): Term {
    switch (origin.kind) {
      case "split":
        return { fact: step(splitName(origin.split)), multiplier }
      case "event":
        return { fact: step(this.events.get(origin.event)!), multiplier }
      case "variable": {
        const { variable, side } = origin
        const fact: FactSource = { from: "variable", name: this.facts.system.variables[variable]!.name, side }
        if (!origin.rounded) return { fact, multiplier }
        return { fact: this.rounded(`${side}:${variable}`, fact, Rational.one), multiplier }
      }
      case "row": {
        const { row } = origin
        if (origin.rounded) return { fact: this.rounded(row, row.fact.source, row.factor), multiplier }
        return { fact: row.fact.source, multiplier: Rational.multiply(multiplier, row.factor) }
      }
    }
  }

  private rounded(key: Row | string, fact: FactSource, multiplier: Rational.Rational): FactSource {
    let name = this.lemmas.get(key)
    if (name === undefined) {
      name = this.lemma([{ fact, multiplier }], true)
      this.lemmas.set(key, name)
    }
    return step(name)
  }
}

const step = (name: string): FactSource => ({ from: "step", name })
