/**
 * A document under diagnosis, and what is worked out for it once.
 */
import type { CheckedDocument } from "../check/CheckedDocument.js"
import type { CheckInput } from "../check/CheckInput.js"
import { type ReadingGroup, readingGroups } from "../check/readings.js"
import type { Statement } from "../check/Statement.js"
import type { Budget } from "../solve/Budget.js"
import type { Stratum } from "../solve/Problem.js"
import type { Candidate } from "./Candidate.js"
import { Case } from "./Case.js"
import type { Edit } from "./Edit.js"
import type { Restatements } from "./edited.js"
import { Surroundings } from "./Surroundings.js"
import type { Trying } from "./Trial.js"

/**
 * The work that a document's explanations may cost, in premises looked at: about a quarter of a minute. What ends the
 * search is counted, not timed, so that a report is the same on every machine.
 */
const MOST_WORK = 10_000_000

/** Everything that was tried about some claims. */
export interface Tried {
  readonly trying: Trying
  readonly found: ReadonlyArray<Candidate>
}

/** A document to diagnose. */
export class Diagnosing {
  /** What its claims say as worded, by claim id. */
  readonly statements: ReadonlyMap<string, Statement>
  readonly groups: ReadonlyArray<ReadingGroup>
  /** What was tried for findings about the same claims. */
  readonly known = new Map<string, Tried>()
  private readonly surroundings: Surroundings
  private readonly restatements: Restatements = new Map()
  private readonly cases = new Map<string, Case>()
  private work = 0

  /** @param mostWork what the explanations may cost, in premises looked at */
  constructor(
    readonly input: CheckInput,
    readonly checked: CheckedDocument,
    private readonly mostWork: number = MOST_WORK
  ) {
    this.statements = new Map(
      checked.claims.flatMap(({ claim, statement }) => (statement === null ? [] : [[claim.id, statement]]))
    )
    this.groups = readingGroups(checked.world)
    this.surroundings = new Surroundings(checked)
  }

  /** Whether no more findings should be explained. */
  get isWorkedOut(): boolean {
    return this.work >= this.mostWork
  }

  /** Counts edits that were tried against a state of the document. */
  spend(edits: number, { worded }: Case): void {
    this.work += edits * worded.constrained.premises.length
  }

  /** The state of the document that some edits are tried against, without what they can have nothing to do with. */
  caseFor(edits: Iterable<Edit>, silenced: ReadonlySet<string>, strata: ReadonlySet<Stratum>): Case {
    const claims = this.surroundings.around(edits)
    const without = new Set([...silenced].filter(id => claims.has(id)))
    const key = JSON.stringify([[...claims.keys()], [...without].sort(), [...strata]])
    const known = this.cases.get(key)
    if (known !== undefined) return known
    const input = { ...this.input, world: { ...this.input.world, claims } }
    const { statements, restatements } = this
    const budget = small(input.budget)
    const made = new Case({ input, silenced: without, strata, budget, restatements }, statements)
    this.cases.set(key, made)
    return made
  }
}

/** Many small questions instead of one big one. */
const small = (budget: Budget): Budget => ({
  ...budget,
  work: Math.min(budget.work, 400_000),
  nodes: Math.min(budget.nodes, 300),
  milliseconds: budget.milliseconds === null ? null : Math.min(budget.milliseconds, 20_000)
})
