/**
 * The full story of a problem: what conflicts as worded, what would repair it, and whether other options of the
 * choices inside a conflict make it vanish.
 */
import type { Analysis, ComponentAnalysis, Correction } from "./Answer.js"
import { analyseComponent } from "./analyseComponent.js"
import { type Budget, defaultBudget } from "./Budget.js"
import { tryCombinations } from "./combinations.js"
import { componentsSteps, withFreeVariables } from "./components.js"
import { asWorded } from "./decide.js"
import { Meter, runSync, type Steps } from "./Meter.js"
import { strata } from "./minimise.js"
import type { Problem } from "./Problem.js"
import { together } from "./together.js"

/**
 * Analyses a problem as worded, component by component and stratum by stratum, then tries other options of the choices
 * that are involved in conflicts.
 *
 * @category solve
 * @since 0.1.0
 */
export const analyse = (problem: Problem, budget: Budget = defaultBudget): Analysis =>
  runSync(analyseSteps(problem, budget))

/**
 * `analyse` as a computation that can be interrupted between its steps.
 *
 * @category solve
 * @since 0.1.0
 */
export function* analyseSteps(problem: Problem, budget: Budget = defaultBudget): Steps<Analysis> {
  const meter = new Meter(budget)
  const parts = withFreeVariables(problem, yield* componentsSteps(problem, asWorded(problem)))
  const analyses: Array<ComponentAnalysis> = []
  for (const part of parts) analyses.push(yield* analyseComponent(part, meter))
  const { combinations, complete } = yield* tryCombinations(problem, analyses, meter)
  return { ...merged(analyses, budget), combinations, combinationsComplete: complete }
}

const merged = (
  analyses: ReadonlyArray<ComponentAnalysis>,
  budget: Budget
): Omit<Analysis, "combinations" | "combinationsComplete"> => {
  const conflicts = analyses
    .flatMap(analysis => analysis.conflicts)
    .sort((a, b) => strata.indexOf(a.stratum) - strata.indexOf(b.stratum))
  const broken = analyses.filter(analysis => analysis.decision.status === "inconsistent")
  const { complete, corrections } = combined(broken, budget.corrections)
  return {
    decision: together(analyses.map(analysis => analysis.decision)),
    conflicts,
    conflictsComplete: analyses.every(analysis => analysis.conflictsComplete),
    corrections,
    correctionsComplete: complete && analyses.every(analysis => analysis.correctionsComplete),
    components: analyses
  }
}

/** Corrections of a whole: one of each part, in all combinations up to a limit. */
const combined = (
  broken: ReadonlyArray<ComponentAnalysis>,
  limit: number
): { readonly corrections: ReadonlyArray<Correction>; readonly complete: boolean } => {
  const [first, ...others] = broken.map(analysis => analysis.corrections)
  if (first === undefined) return { corrections: [], complete: true }
  let corrections: ReadonlyArray<Correction> = first
  let complete = true
  for (const next of others) {
    const pairs: Array<Correction> = []
    for (const a of corrections)
      for (const b of next) {
        if (pairs.length === limit) {
          complete = false
          break
        }
        pairs.push({
          premises: [...a.premises, ...b.premises],
          cost: a.cost + b.cost,
          ranges: new Map([...a.ranges, ...b.ranges])
        })
      }
    corrections = pairs
  }
  return { corrections, complete }
}
