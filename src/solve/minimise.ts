/**
 * From an inconsistent set of premises to a minimal one, by deletion: a premise without which the rest is still
 * inconsistent is given up, and so is everything that the new proof does not need.
 *
 * @see Marques-Silva, "Minimal unsatisfiability: models, algorithms and applications" (ISMVL 2010)
 */
import { type Detail, detail } from "./Detail.js"
import type { Conflict } from "./Answer.js"
import { checkCertificateSteps } from "./checkCertificate.js"
import { variablesOf } from "./components.js"
import { decideSubset } from "./decideSubset.js"
import type { Meter, Steps } from "./Meter.js"
import type { Premise, Problem, Stratum } from "./Problem.js"
import { type Outcome, Solver } from "./Solver.js"
import { compile } from "./System.js"

/** Strata from the strongest to the weakest. */
export const strata: ReadonlyArray<Stratum> = ["hard", "default", "soft"]

/** Many subsets are tried; one that needs more than this share of the search nodes counts as unknown. */
const SHARE = 0.2

/** A minimal conflict; or the set itself when its proof failed the re-check. */
export type Minimised =
  | { readonly kind: "conflict"; readonly conflict: Conflict }
  | { readonly kind: "defect"; readonly premises: ReadonlyArray<string>; readonly detail: Detail }

/**
 * Minimises an inconsistent set of premises (by number). Soft premises are given up first, then defaults, then what
 * stands last, so that a conflict avoids what does not accuse where it can.
 *
 * @category conflicts
 * @since 0.1.0
 */
export function* minimise(problem: Problem, core: ReadonlyArray<number>, meter: Meter): Steps<Minimised> {
  const variables = problem.variables
  let premises = core.map(number => problem.premises[number]!)
  let proof: Outcome | undefined
  let minimal = true
  const needed = new Set<Premise>()
  let solver = solverFor(variables, premises, meter)
  for (;;) {
    const candidate = giveUp(premises.filter(premise => !needed.has(premise)))
    if (candidate === undefined) break
    const kept = new Set(premises)
    kept.delete(candidate)
    const numbers: Array<number> = []
    solver.system.problem.premises.forEach((premise, number) => {
      if (kept.has(premise)) numbers.push(number)
    })
    const outcome = yield* decideSubset(solver, numbers, SHARE)
    if (outcome.status === "inconsistent") {
      proof = outcome
      const used = new Set(outcome.core.map(number => solver.system.problem.premises[number]!))
      premises = premises.filter(premise => used.has(premise))
    } else {
      if (outcome.status === "undetermined") minimal = false
      needed.add(candidate)
    }
  }
  if (proof === undefined || proof.status !== "inconsistent" || proof.core.length !== premises.length) {
    solver = solverFor(variables, premises, meter)
    proof = yield* decideSubset(
      solver,
      premises.map((_, number) => number)
    )
  }
  const ids = premises.map(premise => premise.id)
  if (proof.status !== "inconsistent")
    return { kind: "defect", premises: ids, detail: detail("core-unstable") }
  const certificate = proof.certificate()
  const checked = yield* checkCertificateSteps(problem, certificate)
  if (!checked.ok) return { kind: "defect", premises: ids, detail: detail("proof-failed", checked.why) }
  const weakest = Math.max(...premises.map(premise => strata.indexOf(premise.stratum)))
  const stratum = strata[Math.max(0, weakest)]!
  return { kind: "conflict", conflict: { premises: ids, stratum, minimal, certificate } }
}

const solverFor = (
  variables: Problem["variables"],
  premises: ReadonlyArray<Premise>,
  meter: Meter
): Solver => {
  const names = new Set(premises.flatMap(variablesOf))
  const part = { variables: variables.filter(variable => names.has(variable.name)), premises, choices: [] }
  return new Solver(compile(part), meter)
}

/** The premise that a conflict should rather do without. */
const giveUp = (candidates: ReadonlyArray<Premise>): Premise | undefined => {
  for (const stratum of [...strata].reverse()) {
    const last = candidates.findLast(premise => premise.stratum === stratum)
    if (last !== undefined) return last
  }
  return undefined
}
