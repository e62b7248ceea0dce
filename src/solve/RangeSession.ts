/**
 * Many ranges of one problem: compiled once, on one warm tableau, on one budget.
 */
import type * as Expression from "../arithmetic/Expression.js"
import type { Undecided } from "./Answer.js"
import type { Budget } from "./Budget.js"
import type { Case } from "./Case.js"
import { Exhausted, Meter, type Steps } from "./Meter.js"
import type { Problem } from "./Problem.js"
import { attempt, type Range, rangeOver } from "./range.js"
import { Solver } from "./Solver.js"
import { compileSteps } from "./System.js"

/**
 * Asks for ranges one after the other. When the budget is used up, all further answers say so.
 *
 * @category ranges
 * @since 0.1.0
 */
export class RangeSession {
  private solver: Solver | undefined
  private exhausted: Undecided | undefined
  private asked: { readonly active: ReadonlySet<string>; readonly cases: ReadonlyArray<Case> } | undefined

  constructor(
    private readonly problem: Problem,
    private readonly budget: Budget
  ) {}

  /** The values of an expression while the given premises hold; asking twice about one set is cheapest. */
  *range(expression: Expression.Expression, active: ReadonlySet<string>): Steps<Range | "empty" | Undecided> {
    if (this.exhausted !== undefined) return this.exhausted
    try {
      return yield* attempt([...active], this.search(expression, active))
    } catch (error) {
      if (!(error instanceof Exhausted)) throw error
      this.exhausted = { reason: error.reason, premises: [...active], detail: error.detail }
      return this.exhausted
    }
  }

  private *search(expression: Expression.Expression, active: ReadonlySet<string>): Steps<Range | "empty"> {
    this.solver ??= new Solver(yield* compileSteps(this.problem), new Meter(this.budget))
    if (this.asked?.active !== active) {
      const numbers = this.problem.premises.flatMap(({ id }, number) => (active.has(id) ? [number] : []))
      this.asked = { active, cases: yield* this.solver.cases(numbers) }
    }
    return yield* rangeOver(this.solver, this.asked.cases, expression)
  }
}
