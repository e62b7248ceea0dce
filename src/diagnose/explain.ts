/**
 * The explanations of one finding.
 */
import type { CheckedDocument } from "../check/CheckedDocument.js"
import type { CheckInput } from "../check/CheckInput.js"
import type * as Finding from "../check/Finding.js"
import { readingGroups } from "../check/readings.js"
import type { Budget } from "../solve/Budget.js"
import type { Steps } from "../solve/Meter.js"
import type { Stratum } from "../solve/Problem.js"
import { type Candidate, candidates, inOrder, isPlausible } from "./Candidate.js"
import { Case } from "./Case.js"
import { corroboration } from "./corroboration.js"
import { costs, type Edit, keyOf, together } from "./Edit.js"
import type { Restatements } from "./edited.js"
import { diagnoses } from "./list.js"
import * as Neighbours from "./Neighbours.js"
import type { Suspect } from "./Suspect.js"
import type { Trial, Trying } from "./Trial.js"

/** A document to diagnose. */
export interface Diagnosing {
  readonly input: CheckInput
  readonly checked: CheckedDocument
  /** What was tried for findings about the same claims. */
  readonly known: Map<string, Tried>
  /** What claims say with other fields. */
  readonly restatements: Restatements
  /** The states of the document that edits were tried against. */
  readonly cases: Map<string, Case>
}

/** Everything that was tried about some claims. */
interface Tried {
  readonly trying: Trying
  readonly found: ReadonlyArray<Candidate>
}

/** Claims of one finding that are suspected at most, and edits that are tried at most: both bound the work. */
const MOST_SUSPECTS = 12
const MOST_EDITS = 2_000

/** Candidates whose corroboration is looked for. */
const MOST_EXAMINED = 8

/** Rules whose findings say that something cannot be true. */
export const contradicts = ({ rule }: Finding.Finding): boolean =>
  rule === "conflict" || rule === "refuted" || rule === "reading-dependent"

/**
 * The edits that make a finding disappear while everything else stays true, the most plausible first; none when nothing
 * plausible does.
 *
 * @category diagnosis
 * @since 0.1.0
 */
export function* explain(document: Diagnosing, finding: Finding.Finding): Steps<ReadonlyArray<Candidate>> {
  for (const silenced of silencings(document.checked, finding.claims)) {
    const found = yield* explainWithout(document, finding, silenced)
    if (found.length > 0) return found
  }
  return []
}

/**
 * The claims that are left out: first only those that are wrong for reasons of their own, because a source refutes them
 * or because a conflict that has nothing to do with this one is among them; then all others of other conflicts.
 */
export const silencings = (
  checked: CheckedDocument,
  suspected: ReadonlyArray<string>
): ReadonlyArray<ReadonlySet<string>> => {
  const own = new Set(suspected)
  const others = checked.findings.filter(contradicts)
  const refuted = others.filter(({ rule }) => rule === "refuted").flatMap(({ claims }) => claims)
  const apart = others.filter(({ claims }) => !claims.some(id => own.has(id))).flatMap(({ claims }) => claims)
  const few = new Set([...refuted, ...apart].filter(id => !own.has(id)))
  const many = new Set(others.flatMap(({ claims }) => claims).filter(id => !own.has(id)))
  return few.size === many.size ? [few] : [few, many]
}

function* explainWithout(
  document: Diagnosing,
  finding: Finding.Finding,
  silenced: ReadonlySet<string>
): Steps<ReadonlyArray<Candidate>> {
  const key = JSON.stringify([finding.claims, [...silenced], [...strataOf(finding)]])
  const tried = document.known.get(key) ?? (yield* tryAll(document, finding, silenced))
  document.known.set(key, tried)
  const examined: Array<Candidate> = []
  for (const candidate of tried.found.slice(0, MOST_EXAMINED))
    examined.push({
      ...candidate,
      agrees: [
        ...new Set([
          ...candidate.trial.edit.addsUpWith.filter(id => !finding.claims.includes(id)),
          ...(yield* corroboration(candidate.trial, finding, document.checked.findings, tried.trying))
        ])
      ]
    })
  return inOrder(examined.filter(isPlausible))
}

function* tryAll(
  document: Diagnosing,
  finding: Finding.Finding,
  silenced: ReadonlySet<string>
): Steps<Tried> {
  const { checked } = document
  const case_ = caseOf(document, silenced, strataOf(finding))
  const { trying } = case_
  const proposed = finding.claims
    .slice(0, MOST_SUSPECTS)
    .map(id => suspectOf(case_, checked, finding, id))
    .flatMap(suspect => (suspect === undefined ? [] : diagnoses.flatMap(each => each.propose(suspect))))
  const trials: Array<Trial> = []
  const before = new Set<string>()
  // Where another reading that the file declares resolves it, nothing that changes a label or a digit could come first.
  const within = finding.rule === "reading-dependent" ? costs.reading : costs.digit
  const edits = distinct([...proposed, ...joint(proposed)].filter(edit => edit.cost <= within))
  for (const [key, edit] of [...edits].slice(0, MOST_EDITS)) {
    const tried = yield* case_.try(edit, key, before)
    if (tried !== null) trials.push(tried)
  }
  return { trying, found: inOrder(candidates(trials)) }
}

const caseOf = (
  { input, cases, restatements }: Diagnosing,
  silenced: ReadonlySet<string>,
  strata: ReadonlySet<Stratum>
): Case => {
  const key = JSON.stringify([[...silenced].sort(), [...strata]])
  const known =
    cases.get(key) ?? new Case({ input, silenced, strata, budget: small(input.budget), restatements })
  cases.set(key, known)
  return known
}

export const strataOf = ({ rule }: Finding.Finding): ReadonlySet<Stratum> =>
  new Set<Stratum>(rule === "rests-on-default" ? ["hard", "default"] : ["hard"])

/** Many small questions instead of one big one. */
export const small = (budget: Budget): Budget => ({
  ...budget,
  work: Math.min(budget.work, 400_000),
  nodes: Math.min(budget.nodes, 300),
  milliseconds: budget.milliseconds === null ? null : Math.min(budget.milliseconds, 20_000)
})

/** A claim of a finding with what its edits may draw on; undefined where it states nothing. */
export const suspectOf = (
  { worded }: Case,
  checked: CheckedDocument,
  finding: Finding.Finding,
  id: string
): Suspect | undefined => {
  const { statements } = worded.constrained
  const statement = statements.get(id)
  if (statement === undefined) return undefined
  return {
    id,
    world: worded.world,
    claim: statement.meaning.claim,
    measure: statement.meaning.measure,
    figure: statement.meaning.figure,
    statement,
    statements,
    stated: checked.claims.flatMap(each => each.statement ?? []),
    groups: readingGroups(checked.world),
    neighbours: Neighbours.make(statements.values()),
    observations: worded.input.observations,
    against: finding.observations
  }
}

/** The same slip made in several claims of the finding. Digits go wrong one at a time. */
const joint = (edits: ReadonlyArray<Edit>): ReadonlyArray<Edit> => {
  const byKind = new Map<string, Map<string, Edit>>()
  for (const edit of edits) {
    const [id, ...more] = edit.changes.keys()
    if (id === undefined || more.length > 0 || edit.cost === costs.digit || edit.readings.size > 0) continue
    const known = byKind.get(edit.kind) ?? new Map<string, Edit>()
    byKind.set(edit.kind, known)
    if (!known.has(id)) known.set(id, edit)
  }
  return [...byKind.values()].flatMap(known => {
    const [first, ...rest] = known.values()
    return first === undefined || rest.length === 0 ? [] : [together([first, ...rest])]
  })
}

/** Each edit once, by its key: the first of those that are the same. */
const distinct = (edits: ReadonlyArray<Edit>): ReadonlyMap<string, Edit> => {
  const found = new Map<string, Edit>()
  for (const edit of edits) {
    const key = keyOf(edit)
    if (!found.has(key)) found.set(key, edit)
  }
  return found
}
