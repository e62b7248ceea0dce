/**
 * What the solver says about a document: for each connected component whether it can hold, and why not.
 *
 * The text is asked first, by itself: its contradictions are its own. Then each claim alone against the sources, which
 * refutes it or does not. What is left is asked together with the sources, so that they can refute claims together that
 * they refute neither alone.
 */
import { analyseComponent } from "../solve/analyseComponent.js"
import type { Conflict, Correction, Decision, Undecided } from "../solve/Answer.js"
import type { Budget } from "../solve/Budget.js"
import { components } from "../solve/components.js"
import { decideSteps } from "../solve/decide.js"
import { Meter, type Steps } from "../solve/Meter.js"
import { strata } from "../solve/minimise.js"
import type { Problem, Stratum } from "../solve/Problem.js"
import { alike, isApart } from "./apart.js"
import { asInDocument, canonical } from "./canonical.js"
import { cellsIn, type Constrained, toProblem } from "./constrain.js"
import { claimOf, claimPremise, type Premise } from "./Premise.js"
import type { Statement } from "./Statement.js"

/** A minimal conflict, the question that it was found in, and what would repair that. */
export interface FoundConflict {
  readonly conflict: Conflict
  readonly problem: Problem
  readonly corrections: ReadonlyArray<Correction>
}

/**
 * A connected part of a document.
 *
 * @category consistency
 * @since 0.1.0
 */
export interface Component {
  /** Everything, sources included. */
  readonly problem: Problem
  readonly premises: ReadonlyMap<string, Premise>
  readonly conflicts: ReadonlyArray<FoundConflict>
  /** Conflicts that need figures of several sources or releases: those need not fit each other, and refute nothing so. */
  readonly apart: ReadonlyArray<FoundConflict>
  /** Ids of the observations that contradict others of their own source and release. */
  readonly unsound: ReadonlySet<string>
  /** The premises that are left when claims in conflicts with sources or among themselves are set aside. */
  readonly believed: ReadonlySet<string>
  /** Whether what is believed can hold, up to each stratum. */
  readonly strata: Readonly<Record<Stratum, Decision>>
  readonly open: ReadonlyArray<Undecided>
  /** The strongest stratum whose conflicts may not all be listed; null when all are. */
  readonly unlisted: Stratum | null
}

/** The statements of the claims that have a figure in a component. */
export const statementsIn = (
  { premises }: Component,
  statements: ReadonlyMap<string, Statement>
): ReadonlyMap<string, Statement> => {
  const found = new Map<string, Statement>()
  for (const { origin } of premises.values()) {
    const statement = origin.kind === "claim" ? statements.get(origin.claim) : undefined
    if (statement !== undefined) found.set(statement.meaning.id, statement)
  }
  return found
}

/** The components of a document for which `wanted` holds, each analysed with the whole budget. */
export function* consistency(
  constrained: Constrained,
  budget: Budget,
  wanted: (premises: ReadonlyMap<string, Premise>) => boolean = () => true
): Steps<ReadonlyArray<Component>> {
  const byId = new Map(constrained.premises.map(premise => [premise.id, premise]))
  const parts: Array<Component> = []
  for (const problem of components(toProblem(constrained))) {
    const premises = new Map(
      problem.premises.flatMap(({ id }) => {
        const premise = byId.get(id)
        return premise === undefined ? [] : [[id, premise] as const]
      })
    )
    if (!wanted(premises)) continue
    const asked = canonical(problem, premises)
    const part = hasSources(premises)
      ? yield* withSources(asked, premises, budget)
      : yield* textAlone(asked, premises, budget)
    const listed = (found: FoundConflict): FoundConflict => ({
      ...found,
      ...asInDocument(found.conflict, found.corrections, premises)
    })
    parts.push({ ...part, conflicts: part.conflicts.map(listed), apart: part.apart.map(listed) })
  }
  return parts
}

/** Ids of the claims whose figures are in a component. */
export const claimsIn = (premises: ReadonlyMap<string, Premise>): ReadonlyArray<string> =>
  [...premises.values()].flatMap(({ origin }) => (origin.kind === "claim" ? [origin.claim] : []))

/** Ids of the claims that are in hard conflicts. */
export const claimsInConflict = (component: Component): ReadonlySet<string> =>
  new Set(
    component.conflicts.flatMap(({ conflict }) =>
      conflict.stratum === "hard" ? claimsOf(component.premises, conflict) : []
    )
  )

const claimsOf = (premises: ReadonlyMap<string, Premise>, conflict: Conflict): ReadonlyArray<string> =>
  conflict.premises.flatMap(id => {
    const origin = premises.get(id)?.origin
    return origin?.kind === "claim" ? [origin.claim] : []
  })

const hasSources = (premises: ReadonlyMap<string, Premise>): boolean =>
  [...premises.values()].some(premise => premise.origin.kind === "observation")

function* textAlone(
  problem: Problem,
  premises: ReadonlyMap<string, Premise>,
  budget: Budget
): Steps<Component> {
  const analysis = yield* analyseComponent(problem, new Meter(budget))
  return {
    problem,
    premises,
    conflicts: analysis.conflicts.map(conflict => ({ conflict, problem, corrections: analysis.corrections })),
    apart: [],
    unsound: new Set(),
    believed: new Set(premises.keys()),
    strata: analysis.strata,
    open: analysis.open,
    unlisted: analysis.unlisted
  }
}

function* withSources(
  problem: Problem,
  premises: ReadonlyMap<string, Premise>,
  budget: Budget
): Steps<Component> {
  const origin = (id: string): Premise["origin"]["kind"] | undefined => premises.get(id)?.origin.kind
  const without = (removed: ReadonlySet<string>): Problem => ({
    ...problem,
    premises: problem.premises.filter(({ id }) => !removed.has(id))
  })
  const sources = new Set([...premises.keys()].filter(id => origin(id) === "observation"))
  const found: Array<FoundConflict> = []
  const open: Array<Undecided> = []
  const unlisted = new Set<Stratum | null>()
  const sourcesIn = (conflicts: ReadonlyArray<Conflict>): ReadonlyArray<string> =>
    conflicts.flatMap(conflict => conflict.premises.filter(id => sources.has(id)))
  const given = yield* unsoundSources(problem, premises, budget)
  const apart = given.filter(({ conflict }) => isApart(premises, conflict))
  const unsound = given.filter(each => !apart.includes(each))
  found.push(...unsound)
  const distrusted = new Set(sourcesIn(given.map(each => each.conflict)))
  // Claims that name their evidence are each judged by that: one that it refutes says nothing against the others.
  const byEvidence = isAboutNamedOnly(premises)
  for (const part of byEvidence ? [] : components(without(sources))) {
    const analysis = yield* analyseComponent(part, new Meter(budget))
    for (const conflict of analysis.conflicts)
      found.push({ conflict, problem: part, corrections: analysis.corrections })
    open.push(...analysis.open)
    unlisted.add(analysis.unlisted)
  }
  for (const each of yield* refutations(without(distrusted), premises, budget))
    if (isApart(premises, each.conflict)) apart.push(each)
    else found.push(each)
  for (const id of sourcesIn(apart.map(each => each.conflict))) distrusted.add(id)
  const aside = new Set(
    found.flatMap(({ conflict }) => (conflict.stratum === "hard" ? claimsOf(premises, conflict) : []))
  )
  const asked = (): Problem =>
    without(
      new Set([
        ...distrusted,
        ...[...premises].flatMap(([id, premise]) => (isAbout(premise, aside) ? [id] : []))
      ])
    )
  let left = asked()
  let analysis = yield* analyseComponent(left, new Meter(budget))
  for (;;) {
    const mixed = analysis.conflicts.filter(each => each.stratum === "hard" && isApart(premises, each))
    if (mixed.length === 0) break
    for (const conflict of mixed) apart.push({ conflict, problem: left, corrections: [] })
    for (const id of sourcesIn(mixed)) distrusted.add(id)
    left = asked()
    analysis = yield* analyseComponent(left, new Meter(budget))
  }
  unlisted.add(analysis.unlisted)
  for (const conflict of analysis.conflicts)
    if (byEvidence || conflict.premises.some(id => sources.has(id)))
      found.push({ conflict, problem: left, corrections: analysis.corrections })
  return {
    problem,
    premises,
    conflicts: found,
    apart,
    unsound: new Set(
      unsound.flatMap(({ conflict }) =>
        conflict.premises.flatMap(id => {
          const from = premises.get(id)?.origin
          return from?.kind === "observation" ? [from.observation.id] : []
        })
      )
    ),
    believed: new Set(left.premises.map(premise => premise.id)),
    strata: analysis.strata,
    open: [...open, ...analysis.open],
    unlisted: strata.find(stratum => unlisted.has(stratum)) ?? null
  }
}

/** True when every cell is an observation that claims name. */
const isAboutNamedOnly = (premises: ReadonlyMap<string, Premise>): boolean =>
  cellsIn([...premises.values()]).every(cell => cell.series === "reference")

/** What is given without any claim: relations and sources. */
const givenIn = (problem: Problem, premises: ReadonlyMap<string, Premise>): Problem => ({
  ...problem,
  premises: problem.premises.filter(({ id, stratum }) => {
    const kind = premises.get(id)?.origin.kind
    return stratum === "hard" && (kind === "relation" || kind === "observation")
  })
})

/** Sources that contradict each other under the relations of the file: they are reported and refute nothing. */
function* unsoundSources(
  problem: Problem,
  premises: ReadonlyMap<string, Premise>,
  budget: Budget
): Steps<ReadonlyArray<FoundConflict>> {
  const given = givenIn(problem, premises)
  const decision = yield* decideSteps(given, null, budget)
  if (decision.status !== "inconsistent") return []
  const found: Array<FoundConflict> = []
  for (const part of components(given)) {
    const analysis = yield* analyseComponent(part, new Meter(budget))
    found.push(...analysis.conflicts.map(conflict => ({ conflict, problem: part, corrections: [] })))
  }
  return found
}

/** Each claim alone, with the relations and the sources: what excludes it then is a source. */
function* refutations(
  problem: Problem,
  premises: ReadonlyMap<string, Premise>,
  budget: Budget
): Steps<ReadonlyArray<FoundConflict>> {
  const given = givenIn(problem, premises).premises
  const found: Array<FoundConflict> = []
  for (const claim of claimsIn(premises)) {
    const own = problem.premises.filter(({ id }) => id === claimPremise(claim))
    const alone: Problem = { ...problem, premises: [...given, ...own] }
    const decision = yield* decideSteps(alone, null, budget)
    if (decision.status !== "inconsistent" || !decision.core.includes(claimPremise(claim))) continue
    const proof = yield* proofAgainst(claim, alone, budget)
    if (proof === undefined) continue
    found.push(
      isApart(premises, proof.conflict)
        ? ((yield* proofByOne(claim, alone, premises, budget)) ?? proof)
        : proof
    )
  }
  return found
}

/** One proof is enough: which of several sources a claim is held against first says nothing more. */
function* proofAgainst(claim: string, problem: Problem, budget: Budget): Steps<FoundConflict | undefined> {
  const analysis = yield* analyseComponent(problem, new Meter({ ...budget, conflicts: 1 }))
  const conflict = analysis.conflicts.find(each => each.premises.includes(claimPremise(claim)))
  return conflict === undefined ? undefined : { conflict, problem, corrections: analysis.corrections }
}

/** A proof that needs figures of one source and release only; undefined when there is none. */
function* proofByOne(
  claim: string,
  problem: Problem,
  premises: ReadonlyMap<string, Premise>,
  budget: Budget
): Steps<FoundConflict | undefined> {
  for (const left of alike(problem, premises)) {
    if ((yield* decideSteps(left, null, budget)).status !== "inconsistent") continue
    const proof = yield* proofAgainst(claim, left, budget)
    if (proof !== undefined && !isApart(premises, proof.conflict)) return proof
  }
  return undefined
}

/** True for the figure of one of the claims, and for everything that is said about it. */
export const isAbout = ({ origin }: Premise, claims: ReadonlySet<string>): boolean => {
  const claim = claimOf(origin)
  return claim !== undefined && claims.has(claim)
}
