/**
 * Can all premises hold at once? Component by component, every answer re-checked by code that shares nothing with
 * the search.
 */
import { type Detail, detail } from "./Detail.js"
import type { Decision, Undecided } from "./Answer.js"
import { type Budget, defaultBudget } from "./Budget.js"
import { checkCertificateSteps } from "./checkCertificate.js"
import { checkWitnessSteps } from "./checkWitness.js"
import { componentsSteps, withFreeVariables } from "./components.js"
import { decideSubset } from "./decideSubset.js"
import { Exhausted, Meter, runSync, type Steps } from "./Meter.js"
import type { Problem } from "./Problem.js"
import { type Outcome, Solver } from "./Solver.js"
import { compileSteps } from "./System.js"
import { together } from "./together.js"

/**
 * Decides whether the given premises (by id; all that hold as worded when null) can hold together.
 *
 * Inconsistent as soon as one component is, consistent when all are; undetermined, with the reason, when the budget
 * ended first or when something is outside what can be decided.
 *
 * @example
 * ```ts
 * import { Solve } from "claimcheck"
 * const firms = Solve.Expression.variable("firms")
 * Solve.decide({
 *   variables: [{ name: "firms", integer: true, low: null, high: null }],
 *   premises: [{ id: "mean", stratum: "hard", weight: 1, constraints: [
 *     { kind: "bound", expression: firms, interval: Solve.Interval.closed(Solve.Rational.of(1, 4), Solve.Rational.of(3, 4)) }
 *   ] }],
 *   choices: []
 * }).status // "inconsistent"
 * ```
 * @category solve
 * @since 0.1.0
 */
export const decide = (
  problem: Problem,
  active: ReadonlySet<string> | null = null,
  budget: Budget = defaultBudget
): Decision => runSync(decideSteps(problem, active, budget))

/**
 * `decide` as a computation that can be interrupted between its steps.
 *
 * @category solve
 * @since 0.1.0
 */
export function* decideSteps(
  problem: Problem,
  active: ReadonlySet<string> | null = null,
  budget: Budget = defaultBudget
): Steps<Decision> {
  const chosen = active ?? asWorded(problem)
  const meter = new Meter(budget)
  const decisions: Array<Decision> = []
  for (const part of withFreeVariables(problem, yield* componentsSteps(problem, chosen))) {
    const decision = yield* decideComponent(part, meter)
    if (decision.status === "inconsistent") return decision
    decisions.push(decision)
  }
  return together(decisions)
}

function* decideComponent(part: Problem, meter: Meter): Steps<Decision> {
  const all = part.premises.map((_, number) => number)
  try {
    const solver = new Solver(yield* compileSteps(part), meter)
    return yield* verified(part, all, yield* decideSubset(solver, all))
  } catch (error) {
    if (!(error instanceof Exhausted)) throw error
    return undecided(part, all, error.reason, error.detail)
  }
}

/**
 * The outcome for the given premises (by number) as a decision, after an independent re-check. What fails it is a
 * defect of the solver, and never a verdict.
 *
 * @category solve
 * @since 0.1.0
 */
export function* verified(
  problem: Problem,
  active: ReadonlyArray<number>,
  outcome: Outcome
): Steps<Decision> {
  switch (outcome.status) {
    case "inconsistent": {
      const certificate = outcome.certificate()
      const checked = yield* checkCertificateSteps(problem, certificate)
      return checked.ok
        ? { status: "inconsistent", core: certificate.premises, certificate }
        : undecided(problem, active, "defect", detail("proof-failed", checked.why))
    }
    case "consistent": {
      const ids = new Set(active.map(number => problem.premises[number]!.id))
      const checked = yield* checkWitnessSteps(problem, ids, outcome.witness)
      return checked.ok
        ? { status: "consistent", witness: outcome.witness }
        : undecided(problem, active, "defect", detail("solution-failed", checked.why))
    }
    case "undetermined":
      return undecided(problem, active, outcome.reason, outcome.detail)
  }
}

export const undecided = (
  problem: Problem,
  active: ReadonlyArray<number>,
  reason: Undecided["reason"],
  why: Detail
): Decision => ({
  status: "undetermined",
  why: { reason, premises: active.map(number => problem.premises[number]!.id), detail: why }
})

/**
 * Ids of the premises that hold when every choice takes its first option.
 *
 * @category solve
 * @since 0.1.0
 */
export const asWorded = (problem: Problem): ReadonlySet<string> => {
  const first = new Map(problem.choices.map(choice => [choice.name, choice.options[0]]))
  return new Set(
    problem.premises
      .filter(({ when }) => when === undefined || first.get(when.choice) === when.option)
      .map(premise => premise.id)
  )
}
