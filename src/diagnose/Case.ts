/**
 * A finding under diagnosis: the document as worded, and what everything else allows its claims to be. Edits of one
 * figure alone leave the rest of the document as it is, so this is worked out once for all of them.
 */
import { Result } from "effect"
import * as Interval from "../arithmetic/Interval.js"
import * as ClaimMeaning from "../check/ClaimMeaning.js"
import { ownPremises } from "../check/derivation.js"
import { expressionKey } from "../check/expressionKey.js"
import * as Statement from "../check/Statement.js"
import type { Steps } from "../solve/Meter.js"
import { costs, type Edit } from "./Edit.js"
import { type Edited, editedWorld, worded } from "./edited.js"
import { allowedBy, holds, impossible, sharing, type Trial, trial, type Trying } from "./Trial.js"

/** Repairs of digits of one kind in one figure that the engine decides at most. */
const MOST_DECIDED = 12

/** Tries edits against one state of a document. */
export class Case {
  readonly worded: Edited
  private readonly allowed = new Map<string, Interval.Interval | null>()
  private readonly decided = new Map<string, number>()

  constructor(readonly trying: Trying) {
    this.worded = worded(trying.input, trying.silenced)
  }

  /** Where everything else puts a claim's quantity as worded; null when everything else contradicts itself. */
  *allowedTo(statement: Statement.Statement): Steps<Interval.Interval | null> {
    const { id } = statement.meaning
    const known = this.allowed.get(id)
    if (known !== undefined) return known
    const range = yield* allowedBy(this.worded, statement, [statement], this.trying)
    this.allowed.set(id, range)
    return range
  }

  /** One edit, tried; null when it makes no sense for the claim. */
  *try(edit: Edit): Steps<Trial | null> {
    const alone = onlyClaim(edit)
    const suspect = alone === undefined ? undefined : this.worded.constrained.statements.get(alone)
    // What contradicts itself without the claim still does when the claim says something else.
    if (suspect !== undefined && (yield* this.allowedTo(suspect)) === null)
      return impossible(edit, this.worded)
    const figureOnly = this.figureOnly(edit)
    if (figureOnly === undefined) return yield* trial(edit, this.worded, this.trying)
    const { statement, before } = figureOnly
    const allowed = yield* this.allowedTo(before)
    if (allowed === null) return null
    const part = sharing(statement, allowed)
    const state = withStatement(this.worded, statement)
    const fits =
      !Interval.isEmpty(Interval.intersect(allowed, statement.bounds.stated)) &&
      this.isWorthDeciding(edit, statement) &&
      (yield* holds(state, [statement], this.trying))
    return {
      edit,
      edited: state,
      fits,
      ...part,
      pinned: allowed.low !== null && allowed.high !== null
    }
  }

  /** Repairs of digits are plentiful where little is known: then a few of each kind show as much as all. */
  private isWorthDeciding({ kind, cost }: Edit, { meaning }: Statement.Statement): boolean {
    if (cost !== costs.digit) return true
    const key = `${kind} of ${meaning.id}`
    const before = this.decided.get(key) ?? 0
    this.decided.set(key, before + 1)
    return before < MOST_DECIDED
  }

  /** The edited statement, when the edit changes how one figure is printed or rounded and nothing else. */
  private figureOnly(
    edit: Edit
  ): { readonly statement: Statement.Statement; readonly before: Statement.Statement } | undefined {
    const id = onlyClaim(edit)
    const change = id === undefined ? undefined : edit.changes.get(id)
    if (id === undefined || change === undefined) return undefined
    if (Object.keys(change).some(field => field !== "figure" && field !== "rounding")) return undefined
    const before = this.worded.constrained.statements.get(id)
    const world = editedWorld(this.worded.world, edit, new Set())
    const claim = world.claims.get(id)
    if (before === undefined || claim === undefined) return undefined
    const statement = Result.getOrUndefined(
      Result.flatMap(ClaimMeaning.make(world, claim, new Map()), meaning => Statement.make(world, meaning))
    )
    return statement !== undefined &&
      expressionKey(statement.quantity.expression) === expressionKey(before.quantity.expression)
      ? { statement, before }
      : undefined
  }
}

/** The claim whose fields are all that the edit changes. */
const onlyClaim = ({ changes, readings, net, instead }: Edit): string | undefined => {
  const [id, ...more] = changes.keys()
  return more.length === 0 && readings.size === 0 && net.length === 0 && instead.size === 0 ? id : undefined
}

/** The same document with another figure of one claim, whose cells stay the same. */
const withStatement = (state: Edited, statement: Statement.Statement): Edited => {
  const { constrained } = state
  const worded = constrained.statements.get(statement.meaning.id)
  const removed = worded === undefined ? new Set<string>() : ownPremises(worded)
  return {
    ...state,
    constrained: {
      ...constrained,
      statements: new Map([...constrained.statements, [statement.meaning.id, statement]]),
      premises: [...constrained.premises.filter(premise => !removed.has(premise.id)), ...statement.premises]
    }
  }
}
