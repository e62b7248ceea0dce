/**
 * What bears an edit out: claims and observations outside the finding that then agree, and that would have excluded most
 * other figures.
 */
import * as Interval from "../arithmetic/Interval.js"
import { cellsIn } from "../check/constrain.js"
import type * as Finding from "../check/Finding.js"
import type { Premise } from "../check/Premise.js"
import type { Statement } from "../check/Statement.js"
import type { Steps } from "../solve/Meter.js"
import type { Edited } from "./edited.js"
import { allowedBy, sharing, type Trial, type Trying } from "./Trial.js"

/** Most claims and observations that are asked one by one. */
const MOST_WITNESSES = 16

/** A claim or an observation, and its premise. */
interface Witness {
  readonly id: string
  readonly premise: string
}

/**
 * The witnesses of an edit: those without which more figures would fit; where each is dispensable, those that would do
 * alone; and what contradicted the figure elsewhere and does so no more.
 *
 * @param findings the other findings of the document
 */
export function* corroboration(
  trial: Trial,
  finding: Finding.Finding,
  findings: ReadonlyArray<Finding.Finding>,
  trying: Trying
): Steps<ReadonlyArray<string>> {
  const changed = new Set([...trial.edit.changes.keys(), ...trial.edit.readings.keys()])
  const excluded = new Set([...finding.claims, ...finding.observations, ...changed])
  const found = new Set<string>()
  for (const other of findings) {
    if (other === finding || !other.claims.some(id => changed.has(id))) continue
    if (other.rule !== "conflict" && other.rule !== "refuted") continue
    for (const id of [...other.claims, ...other.observations])
      if (!excluded.has(id) && !trying.silenced.has(id)) found.add(id)
  }
  for (const id of changed) {
    const statement = trial.edited.constrained.statements.get(id)
    if (statement === undefined) continue
    const witnesses = witnessesAround(trial.edited, statement).filter(each => !excluded.has(each.id))
    for (const id of yield* decisive(trial.edited, statement, witnesses, trying)) found.add(id)
  }
  return [...found]
}

function* decisive(
  state: Edited,
  statement: Statement,
  witnesses: ReadonlyArray<Witness>,
  trying: Trying
): Steps<ReadonlyArray<string>> {
  const all = yield* fittingWithout(state, statement, new Set(), trying)
  if (all === null) return []
  const needed: Array<string> = []
  for (const { id, premise } of witnesses) {
    const without = yield* fittingWithout(state, statement, new Set([premise]), trying)
    if (without !== null && without > all) needed.push(id)
  }
  if (needed.length > 0 || witnesses.length < 2) return needed
  const nothing = yield* fittingWithout(
    state,
    statement,
    new Set(witnesses.map(each => each.premise)),
    trying
  )
  if (nothing === null || nothing === all) return []
  for (const { id, premise } of witnesses) {
    const others = witnesses.filter(each => each.premise !== premise)
    const alone = yield* fittingWithout(state, statement, new Set(others.map(each => each.premise)), trying)
    if (alone !== null && alone < nothing) needed.push(id)
  }
  return needed
}

/** How many figures would fit if some premises were not there. */
function* fittingWithout(
  state: Edited,
  statement: Statement,
  without: ReadonlySet<string>,
  trying: Trying
): Steps<number | null> {
  const constrained = {
    ...state.constrained,
    premises: state.constrained.premises.filter(premise => !without.has(premise.id))
  }
  const allowed = yield* allowedBy({ ...state, constrained }, statement, [statement], trying)
  return allowed === null || Interval.isEmpty(allowed) ? null : sharing(statement, allowed).fitting
}

/** Claims and observations that are tied to a claim's quantity, nearest first. */
const witnessesAround = ({ constrained }: Edited, statement: Statement): ReadonlyArray<Witness> => {
  const reached = new Set(cellsIn(statement.premises).map(cell => cell.key))
  const found: Array<Witness> = []
  let waiting: ReadonlyArray<Premise> = constrained.premises
  for (let grown = true; grown && found.length < MOST_WITNESSES; ) {
    grown = false
    const far: Array<Premise> = []
    const near: Array<Premise> = []
    for (const premise of waiting)
      (cellsIn([premise]).some(cell => reached.has(cell.key)) ? near : far).push(premise)
    for (const premise of near) {
      for (const cell of cellsIn([premise])) reached.add(cell.key)
      const witness = witnessOf(premise)
      if (witness !== null) found.push(witness)
      grown = true
    }
    waiting = far
  }
  return found.slice(0, MOST_WITNESSES)
}

const witnessOf = ({ id, origin, stratum }: Premise): Witness | null =>
  stratum !== "hard"
    ? null
    : origin.kind === "claim"
      ? { id: origin.claim, premise: id }
      : origin.kind === "observation"
        ? { id: origin.observation.id, premise: id }
        : null
