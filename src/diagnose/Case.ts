/**
 * A finding under diagnosis: the document as worded, and what everything else allows its claims to be. Edits of one
 * figure alone leave the rest of the document as it is, so this is worked out once for all of them.
 */
import { variables } from "../arithmetic/Expression.js"
import * as Interval from "../arithmetic/Interval.js"
import { ownPremises } from "../check/derivation.js"
import { expressionKey } from "../check/expressionKey.js"
import type * as Statement from "../check/Statement.js"
import type { Steps } from "../solve/Meter.js"
import * as Boxes from "./Boxes.js"
import { SAYS_NOTHING } from "./chance.js"
import { costs, type Edit } from "./Edit.js"
import { type Edited, edited, newlyObserved, type Restated, restated, worded } from "./edited.js"
import {
  allowedBy,
  chain,
  editedStatements,
  impossible,
  sharing,
  type Trial,
  trial,
  type Trying
} from "./Trial.js"

/** Repairs of digits of one kind in one figure that the engine decides at most. */
const MOST_DECIDED = 12

/** Tries edits against one state of a document. */
export class Case {
  readonly worded: Edited
  private readonly allowed = new Map<string, Interval.Interval | null>()
  private readonly decided = new Map<string, number>()
  private readonly tried = new Map<string, Tried>()
  private readonly boxes: Boxes.Boxes

  /** @param statements what the claims of the document say as worded, by claim id */
  constructor(
    readonly trying: Trying,
    statements: ReadonlyMap<string, Statement.Statement>
  ) {
    this.worded = worded(trying.input, trying.silenced, statements)
    this.boxes = Boxes.make(this.worded.constrained.premises)
  }

  /**
   * One edit, tried; null when it makes no sense for the claim, or comes to the same as one before it: the first family
   * that proposes an edit is the one that counts. Findings about the same claims try the same edits, so what came of
   * each is kept.
   *
   * @param key from `keyOf`
   * @param before what the edits come to that were tried for the same finding
   */
  *try(edit: Edit, key: string, before: Set<string>): Steps<Trial | null> {
    const known = this.tried.get(key)
    if (known !== undefined) return isNew(known.mark, before) ? known.trial : null
    const alone = onlyClaim(edit)
    const suspect = alone === undefined ? undefined : this.worded.constrained.statements.get(alone)
    // What contradicts itself without the claim still does when the claim says something else.
    if (suspect !== undefined && (yield* this.allowedTo([suspect])) === null)
      return impossible(edit, this.worded)
    if (edit.instead.size > 0)
      return this.keep(key, { mark: key, trial: yield* trial(edit, this.worded, this.trying) })
    const changed = restated(this.worded, edit, this.trying.restatements)
    const statements = editedStatements(edit, changed)
    if (statements === null) return this.keep(key, { mark: key, trial: null })
    const mark = markOf(edit, statements)
    if (!isNew(mark, before)) return null
    return this.keep(key, { mark, trial: yield* this.tryRestated(edit, changed, statements) })
  }

  /** Of an edit that does not fit, the document with the edit made is not kept. */
  private keep(key: string, { mark, trial: kept }: Tried): Trial | null {
    const small = kept === null || kept.fits ? kept : { ...kept, edited: this.worded }
    this.tried.set(key, { mark, trial: small })
    return small
  }

  private *tryRestated(
    edit: Edit,
    changed: Restated,
    statements: ReadonlyArray<Statement.Statement>
  ): Steps<Trial> {
    if (changed.statements.size === statements.length && this.areSameQuantities(statements))
      return yield* this.tryFigures(edit, statements)
    return (
      this.excluded(edit, changed, statements) ??
      (yield* chain(edit, edited(this.worded, edit, changed), statements, this.trying))
    )
  }

  /** Where everything else puts the first of some claims; null when everything else contradicts itself. */
  private *allowedTo(statements: ReadonlyArray<Statement.Statement>): Steps<Interval.Interval | null> {
    const [first] = statements
    const key = JSON.stringify(statements.map(({ meaning }) => meaning.id))
    const known = this.allowed.get(key)
    if (known !== undefined || first === undefined) return known ?? null
    const range = yield* allowedBy(this.worded, first, statements, this.trying)
    this.allowed.set(key, range)
    return range
  }

  private areSameQuantities(statements: ReadonlyArray<Statement.Statement>): boolean {
    const before = this.worded.constrained.statements
    return statements.every(({ meaning, quantity }) => {
      const same = before.get(meaning.id)
      return (
        same !== undefined && expressionKey(quantity.expression) === expressionKey(same.quantity.expression)
      )
    })
  }

  /** Other figures of the same quantities: everything else stays as it is. */
  private *tryFigures(edit: Edit, statements: ReadonlyArray<Statement.Statement>): Steps<Trial> {
    const allowed = yield* this.allowedTo(statements)
    if (allowed === null) return impossible(edit, this.worded)
    const [first] = statements
    const meets = first !== undefined && !Interval.isEmpty(Interval.intersect(allowed, first.bounds.stated))
    if (first !== undefined && (!meets || !this.isWorthDeciding(edit, first)))
      return { ...impossible(edit, this.worded), ...sharing(first, allowed) }
    const state = statements.reduce(withStatement, this.worded)
    return yield* chain(edit, state, statements, this.trying, allowed)
  }

  /** Repairs of digits are plentiful where little is known: then a few of each kind show as much as all. */
  private isWorthDeciding({ kind, cost }: Edit, { meaning }: Statement.Statement): boolean {
    if (cost !== costs.digit) return true
    const key = `${kind} of ${meaning.id}`
    const before = this.decided.get(key) ?? 0
    this.decided.set(key, before + 1)
    return before < MOST_DECIDED
  }

  /**
   * The trial of an edit that the bounds of single cells exclude already, so that nothing needs to be worked out;
   * undefined where they do not, or where they would not tell how few figures fit.
   */
  private excluded(
    edit: Edit,
    changed: Restated,
    statements: ReadonlyArray<Statement.Statement>
  ): Trial | undefined {
    const cells = new Map(
      statements.flatMap(({ quantity }) => variables(quantity.expression)).map(cell => [cell.key, cell])
    )
    const { constrained } = this.worded
    const observed = newlyObserved(
      this.worded,
      { ...constrained, world: changed.world, cells },
      changed.statements
    )
    const boxes = [this.boxes, Boxes.make(observed)]
    const without = new Set(changed.statements.keys())
    let share = 1
    for (const statement of statements) {
      const allowed = Boxes.around(statement.quantity.expression, boxes, without)
      if (allowed === null) return impossible(edit, this.worded)
      share *= sharing(statement, allowed).share ?? 1
      if (!Interval.isEmpty(Interval.intersect(allowed, statement.bounds.stated))) continue
      return share > SAYS_NOTHING ? undefined : { ...impossible(edit, this.worded), share }
    }
    return undefined
  }
}

/** What came of an edit. */
interface Tried {
  /** Equal for edits that come to the same. */
  readonly mark: string
  readonly trial: Trial | null
}

const isNew = (mark: string, before: Set<string>): boolean => before.size < before.add(mark).size

const markOf = ({ net }: Edit, statements: ReadonlyArray<Statement.Statement>): string =>
  [...net, ...statements.map(saidBy)].join(" and ")

const said = new WeakMap<Statement.Statement, string>()

/** What a statement says, as a text: it is asked for again and again. */
const saidBy = (statement: Statement.Statement): string => {
  const known = said.get(statement)
  if (known !== undefined) return known
  const { meaning, quantity, bounds } = statement
  const text = `${meaning.id}: ${expressionKey(quantity.expression)} in ${Interval.format(bounds.stated)}`
  said.set(statement, text)
  return text
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
