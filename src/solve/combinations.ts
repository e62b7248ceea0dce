/**
 * Other options of choices: only of those inside a conflict, the nearest to the wording first, and up to a budget.
 */
import type { Combination, ComponentAnalysis, Decision } from "./Answer.js"
import { componentsSteps } from "./components.js"
import { asWorded, verified } from "./decide.js"
import { decideSubset } from "./decideSubset.js"
import { Exhausted, type Meter, type Steps } from "./Meter.js"
import type { Choice, Problem } from "./Problem.js"
import { Solver } from "./Solver.js"
import { compileSteps } from "./System.js"
import { together } from "./together.js"

/** Choices that are tried together because a conflict or a component joins them, and the premises at stake. */
interface Group {
  readonly choices: Set<string>
  readonly premises: Set<string>
}

/**
 * Decides the other combinations of the choices inside conflicts.
 *
 * @category choices
 * @since 0.1.0
 */
export function* tryCombinations(
  problem: Problem,
  analyses: ReadonlyArray<ComponentAnalysis>,
  meter: Meter
): Steps<{ readonly combinations: ReadonlyArray<Combination>; readonly complete: boolean }> {
  const combinations: Array<Combination> = []
  try {
    for (const group of groups(problem, analyses)) {
      const choices = problem.choices.filter(choice => group.choices.has(choice.name))
      for (const options of alternatives(choices)) {
        if (combinations.length >= meter.budget.combinations) return { combinations, complete: false }
        combinations.push(yield* decideCombination(problem, group, options, meter))
      }
    }
  } catch (error) {
    if (!(error instanceof Exhausted)) throw error
    return { combinations, complete: false }
  }
  return { combinations, complete: true }
}

/** Components with conflicts that involve choices, joined where they share one. */
const groups = (problem: Problem, analyses: ReadonlyArray<ComponentAnalysis>): ReadonlyArray<Group> => {
  const choiceOf = new Map(problem.premises.map(premise => [premise.id, premise.when?.choice]))
  let result: Array<Group> = []
  for (const analysis of analyses) {
    const choices = new Set<string>()
    for (const conflict of analysis.conflicts)
      for (const id of conflict.premises) {
        const choice = choiceOf.get(id)
        if (choice !== undefined) choices.add(choice)
      }
    if (choices.size === 0) continue
    const joined: Group = { choices, premises: new Set(analysis.premises) }
    const apart: Array<Group> = []
    for (const group of result) {
      if (![...group.choices].some(choice => choices.has(choice))) {
        apart.push(group)
        continue
      }
      for (const choice of group.choices) joined.choices.add(choice)
      for (const premise of group.premises) joined.premises.add(premise)
    }
    result = [...apart, joined]
  }
  return result
}

/** All combinations of options but the first ones, those with the fewest changes first. */
function* alternatives(
  choices: ReadonlyArray<Choice>
): Generator<ReadonlyMap<string, string>, void, undefined> {
  function* changed(from: number, changes: number): Generator<ReadonlyArray<string>, void, undefined> {
    if (from === choices.length) {
      if (changes === 0) yield []
      return
    }
    const [first, ...others] = choices[from]!.options
    if (first !== undefined) for (const rest of changed(from + 1, changes)) yield [first, ...rest]
    if (changes > 0)
      for (const option of others) for (const rest of changed(from + 1, changes - 1)) yield [option, ...rest]
  }
  for (let changes = 1; changes <= choices.length; changes++)
    for (const options of changed(0, changes))
      yield new Map(choices.map((choice, i) => [choice.name, options[i]!]))
}

/** Decides the components that hold a premise of the group, or one that depends on its choices. */
function* decideCombination(
  problem: Problem,
  group: Group,
  options: ReadonlyMap<string, string>,
  meter: Meter
): Steps<Combination> {
  const active = new Set(asWorded(problem))
  const touched = new Set(group.premises)
  for (const { id, when } of problem.premises) {
    const option = when === undefined ? undefined : options.get(when.choice)
    if (when === undefined || option === undefined) continue
    touched.add(id)
    if (when.option === option) active.add(id)
    else active.delete(id)
  }
  const hard: Array<Decision> = []
  const withDefaults: Array<Decision> = []
  for (const part of yield* componentsSteps(problem, active)) {
    if (!part.premises.some(premise => touched.has(premise.id))) continue
    const solver = new Solver(yield* compileSteps(part), meter)
    const numbers = part.premises.map((_, number) => number)
    const firm = numbers.filter(number => part.premises[number]!.stratum !== "soft")
    const decision = yield* verified(part, firm, yield* decideSubset(solver, firm))
    withDefaults.push(decision)
    const hardest = firm.filter(number => part.premises[number]!.stratum === "hard")
    const settled = decision.status === "consistent" || hardest.length === firm.length
    hard.push(settled ? decision : yield* verified(part, hardest, yield* decideSubset(solver, hardest)))
  }
  return { options, hard: together(hard), withDefaults: together(withDefaults) }
}
