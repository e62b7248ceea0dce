/**
 * Proofs as JSON: with everything that is needed to check them again from the report alone.
 */
import type { Expression } from "../../arithmetic/Expression.js"
import { children } from "../../arithmetic/Expression.js"
import * as Rational from "../../arithmetic/Rational.js"
import type { Proof as FoundProof } from "../../check/Finding.js"
import type { Proof, Term } from "../../solve/Certificate.js"
import type { Constraint } from "../../solve/Problem.js"
import type { Certificate } from "../Finding.js"
import { toRange } from "./toRange.js"

type Json = string | number | boolean | null | { readonly [key: string]: Json } | ReadonlyArray<Json>

/** Numbers beyond this many steps make a report unreadable; the proof is then summed up and said to be. */
const MOST_STEPS = 2_000

/**
 * A proof as a report holds it.
 *
 * @category report
 * @since 0.1.0
 */
export const certificateJson = (proof: FoundProof): Certificate => {
  if (proof.kind === "observation")
    return {
      kind: "observation",
      claim: proof.claim,
      observation: proof.observation,
      stated: { ...toRange(proof.stated) },
      observed: { ...toRange(proof.observed) }
    }
  if (proof.kind === "several")
    return {
      kind: "search",
      parts: proof.proofs.map(part => ({ ...certificateJson({ kind: "engine", ...part }) }))
    }
  const { certificate, problem } = proof
  const used = new Set(certificate.premises)
  const premises = problem.premises.filter(premise => used.has(premise.id))
  const names = new Set(premises.flatMap(premise => premise.constraints.flatMap(namesIn)))
  const counter = { steps: 0 }
  const steps = stepJson(certificate.proof, counter)
  return {
    kind: certificate.kind,
    premises: premises.map(({ id, constraints }) => ({ id, constraints: constraints.map(constraintJson) })),
    variables: problem.variables
      .filter(variable => names.has(variable.name))
      .map(({ name, integer, low, high }) => ({
        name,
        integer,
        low: low === null ? null : Rational.format(low),
        high: high === null ? null : Rational.format(high)
      })),
    proof: counter.steps > MOST_STEPS ? null : steps,
    steps: counter.steps
  }
}

const namesIn = (constraint: Constraint): ReadonlyArray<string> => {
  if (constraint.kind === "whole") return [constraint.variable]
  const found: Array<string> = []
  const open: Array<Expression> = [constraint.expression]
  for (let e = open.pop(); e !== undefined; e = open.pop()) {
    if (e.kind === "variable") found.push(e.variable)
    else open.push(...children(e))
  }
  return found
}

const constraintJson = (constraint: Constraint): Json =>
  constraint.kind === "whole"
    ? { whole: constraint.variable }
    : { expression: expressionJson(constraint.expression), ...toRange(constraint.interval) }

/** Numbers and variables as text, everything else as an array headed by its operation. */
const expressionJson = (e: Expression): Json => {
  switch (e.kind) {
    case "number":
      return { number: Rational.format(e.value) }
    case "variable":
      return { variable: e.variable }
    case "power":
      return { power: [expressionJson(e.base), e.exponent] }
    case "root":
      return { root: [expressionJson(e.argument), e.degree] }
    default:
      return { [e.kind]: children(e).map(expressionJson) }
  }
}

const termsJson = (terms: ReadonlyArray<Term>): Json =>
  terms.map(({ fact, multiplier }) => ({ fact: { ...fact }, multiplier: Rational.format(multiplier) }))

const stepJson = (proof: Proof, counter: { steps: number }): Json => {
  counter.steps++
  if (counter.steps > MOST_STEPS) return null
  const rest = (next: Proof): Json => stepJson(next, counter)
  switch (proof.step) {
    case "contradiction":
      return { step: proof.step, terms: termsJson(proof.terms) }
    case "split": {
      const { step, name, variable, integer, at, below, above } = proof
      return {
        step,
        name,
        variable,
        at: Rational.format(at),
        integer,
        below: rest(below),
        above: rest(above)
      }
    }
    case "denominator": {
      const { step, name, premise, index, positive, negative } = proof
      return { step, name, premise, index, positive: rest(positive), negative: rest(negative) }
    }
    case "sign": {
      const { step, name, premise, index, which, branches } = proof
      return { step, name, premise, index, which, branches: branches.map(rest) }
    }
    case "lemma": {
      const { step, name, terms, round, then } = proof
      return { step, name, terms: termsJson(terms), round, next: rest(then) }
    }
    case "product": {
      const { step, name, left, right, then } = proof
      return { step, name, left: { ...left }, right: { ...right }, next: rest(then) }
    }
  }
}
