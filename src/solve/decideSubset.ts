/**
 * Decides some of the premises of a compiled problem: by linear rows, case distinctions and whole values, and where
 * products of unknowns stay open, by the non-linear layer.
 */
import type { Decision } from "./Answer.js"
import { components, withFreeVariables } from "./components.js"
import type { Meter, Steps } from "./Meter.js"
import { decideNonlinear } from "./nonlinear/decideNonlinear.js"
import type { Problem } from "./Problem.js"
import { type Outcome, Solver } from "./Solver.js"
import { compileSteps } from "./System.js"
import { together } from "./together.js"

/**
 * Can these premises (by number) all hold?
 *
 * @param share of the search nodes of the budget that may be used
 * @category search
 * @since 0.1.0
 */
export function* decideSubset(solver: Solver, active: ReadonlyArray<number>, share = 1): Steps<Outcome> {
  const outcome = yield* solver.check(active, share)
  if (outcome.status !== "undetermined" || !outcome.products) return outcome
  const { meter } = solver
  const { problem } = solver.system
  const chosen = { ...problem, premises: active.map(number => problem.premises[number]!), choices: [] }
  const linear = (part: Problem): Steps<Decision> => decideLinear(part, meter)
  const decisions: Array<Decision> = []
  for (const part of withFreeVariables(chosen, components(chosen))) {
    const alone = yield* linear(part)
    const open = alone.status === "undetermined" && alone.why.reason === "unsupported"
    decisions.push(open ? yield* decideNonlinear(part, meter, linear, share) : alone)
  }
  return asOutcome(problem, together(decisions))
}

/** Decides a problem as far as linear rows, case distinctions and whole values go. */
function* decideLinear(problem: Problem, meter: Meter): Steps<Decision> {
  const premises = problem.premises.map(premise => premise.id)
  const solver = new Solver(yield* compileSteps(problem), meter)
  const outcome = yield* solver.check(premises.map((_, number) => number))
  switch (outcome.status) {
    case "consistent":
      return outcome
    case "inconsistent": {
      const certificate = outcome.certificate()
      return { status: "inconsistent", core: certificate.premises, certificate }
    }
    case "undetermined": {
      const { detail, reason } = outcome
      return { status: "undetermined", why: { reason, premises, detail } }
    }
  }
}

const asOutcome = (problem: Problem, decision: Decision): Outcome => {
  if (decision.status === "consistent") return decision
  if (decision.status === "undetermined") {
    const { detail, reason } = decision.why
    return { status: "undetermined", reason, detail, products: false }
  }
  const used = new Set(decision.core)
  const core: Array<number> = []
  problem.premises.forEach(({ id }, number) => {
    if (used.has(id)) core.push(number)
  })
  return { status: "inconsistent", core, certificate: () => decision.certificate }
}
