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
import type { Edit } from "./Edit.js"
import { edited, type Edited, editedWorld } from "./edited.js"
import { allowedBy, holds, sharing, type Trial, trial, type Trying } from "./Trial.js"

/** Tries edits against one state of a document. */
export class Case {
  readonly worded: Edited
  private readonly allowed = new Map<string, Interval.Interval | null>()

  constructor(readonly trying: Trying) {
    this.worded = edited(trying.input, null, trying.silenced)
  }

  /** Where everything else puts a claim's quantity as worded; null when that cannot be said. */
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
    const figureOnly = this.figureOnly(edit)
    if (figureOnly === undefined) return yield* trial(edit, this.trying)
    const { statement, worded } = figureOnly
    const allowed = yield* this.allowedTo(worded)
    if (allowed === null) return null
    const part = sharing(statement, allowed)
    const state = withStatement(this.worded, statement)
    const fits =
      !Interval.isEmpty(Interval.intersect(allowed, statement.bounds.stated)) &&
      (yield* holds(state, [statement], this.trying))
    return {
      edit,
      edited: state,
      fits,
      ...part,
      pinned: allowed.low !== null && allowed.high !== null
    }
  }

  /** The edited statement, when the edit changes how one figure is printed or rounded and nothing else. */
  private figureOnly(
    edit: Edit
  ): { readonly statement: Statement.Statement; readonly worded: Statement.Statement } | undefined {
    const [[id, change] = [undefined, undefined], ...more] = edit.changes
    if (id === undefined || more.length > 0 || edit.readings.size > 0) return undefined
    if (edit.net.length > 0 || edit.instead.size > 0) return undefined
    if (Object.keys(change).some(field => field !== "figure" && field !== "rounding")) return undefined
    const worded = this.worded.constrained.statements.get(id)
    const world = editedWorld(this.worded.world, edit, new Set())
    const claim = world.claims.get(id)
    if (worded === undefined || claim === undefined) return undefined
    const statement = Result.getOrUndefined(
      Result.flatMap(ClaimMeaning.make(world, claim, new Map()), meaning => Statement.make(world, meaning))
    )
    return statement !== undefined &&
      expressionKey(statement.quantity.expression) === expressionKey(worded.quantity.expression)
      ? { statement, worded }
      : undefined
  }
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
