/**
 * The explanations of one finding.
 */
import type { CheckedDocument } from "../check/CheckedDocument.js"
import type * as Finding from "../check/Finding.js"
import type { Steps } from "../solve/Meter.js"
import type { Stratum } from "../solve/Problem.js"
import { type Candidate, candidates, inOrder, isPlausible } from "./Candidate.js"
import { corroboration } from "./corroboration.js"
import type { Diagnosing, Tried } from "./Diagnosing.js"
import { costs, type Edit, keyOf, together } from "./Edit.js"
import { silencing } from "./edited.js"
import { diagnoses } from "./list.js"
import * as Neighbours from "./Neighbours.js"
import type { Suspect } from "./Suspect.js"
import type { Trial } from "./Trial.js"

/** Claims of one finding that are suspected at most, and edits that are tried at most: both bound the work. */
const MOST_SUSPECTS = 12
const MOST_EDITS = 2_000

/** Candidates whose corroboration is looked for. */
const MOST_EXAMINED = 8

/** Findings that say that something cannot be true, or that a claim does not fit figures of several releases. */
export const contradicts = ({ claims, message, rule }: Finding.Finding): boolean =>
  rule === "conflict" ||
  rule === "refuted" ||
  rule === "reading-dependent" ||
  (message.key === "sources-apart" && claims.length > 0)

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
  const suspected = suspects(document, finding, silenced)
  const proposed = suspected.flatMap(suspect => diagnoses.flatMap(each => each.propose(suspect)))
  // Where another reading that the file declares resolves it, nothing that changes a label or a digit could come first.
  const within = finding.rule === "reading-dependent" ? costs.reading : costs.digit
  const edits = [...distinct([...proposed, ...joint(proposed)].filter(edit => edit.cost <= within))].slice(
    0,
    MOST_EDITS
  )
  const case_ = document.caseFor(
    edits.map(([, edit]) => edit),
    silenced,
    strataOf(finding)
  )
  const trials: Array<Trial> = []
  const before = new Set<string>()
  for (const [key, edit] of edits) {
    const tried = yield* case_.try(edit, key, before)
    if (tried !== null) trials.push(tried)
  }
  document.spend(edits.length, case_)
  return { trying: case_.trying, found: inOrder(candidates(trials)) }
}

const strataOf = ({ rule }: Finding.Finding): ReadonlySet<Stratum> =>
  new Set<Stratum>(rule === "rests-on-default" ? ["hard", "default"] : ["hard"])

/** The claims of a finding with what their edits may draw on; those that state nothing, or are left out, are none. */
export const suspects = (
  { input, checked, groups, statements }: Diagnosing,
  finding: Finding.Finding,
  silenced: ReadonlySet<string>
): ReadonlyArray<Suspect> => {
  const world = silencing(input.world, silenced)
  const believed = new Map([...statements].filter(([id]) => !silenced.has(id)))
  const neighbours = Neighbours.make(believed.values())
  const stated = checked.claims.flatMap(each => each.statement ?? [])
  return finding.claims.slice(0, MOST_SUSPECTS).flatMap(id => {
    const statement = believed.get(id)
    if (statement === undefined) return []
    const { claim, measure, figure } = statement.meaning
    return [
      {
        id,
        world,
        claim,
        measure,
        figure,
        statement,
        statements: believed,
        stated,
        groups,
        neighbours,
        observations: input.observations,
        against: finding.observations
      }
    ]
  })
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
