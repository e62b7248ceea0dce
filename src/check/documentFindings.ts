/**
 * The findings of one document: conflicts, disagreements with sources, and what is lesser.
 */
import { openDetail } from "./openDetail.js"
import { sentence } from "../model/Sentence.js"
import type { Conflict, Undecided } from "../solve/Answer.js"
import type { Budget } from "../solve/Budget.js"
import type { Steps } from "../solve/Meter.js"
import { vanishesWhenAdjusted } from "./adjustedShares.js"
import { type Alternatives, resolving } from "./alternatives.js"
import type { ClaimComparison } from "./compare.js"
import { comparisonFindings, isRefuted } from "./comparisonFindings.js"
import { apartFinding, conflictFinding, type ConflictContext, membersOf } from "./conflictFinding.js"
import {
  claimsIn,
  claimsInConflict,
  type Component,
  type FoundConflict,
  statementsIn
} from "./consistency.js"
import type { Constrained } from "./constrain.js"
import { quoted } from "./describe.js"
import * as Finding from "./Finding.js"
import { percentForPoints } from "./percentForPoints.js"
import type { ObservationIndex } from "./ObservationIndex.js"
import { plausibility } from "./plausibility.js"
import { rankFindings } from "./ranks.js"
import { strictRounding } from "./strictRounding.js"
import { worthReporting } from "./worthReporting.js"
import { unusual } from "./unusual.js"

/** What the solver and the sources have said of a document as worded. */
export interface Outcome {
  readonly worded: Constrained
  readonly components: ReadonlyArray<Component>
  readonly comparisons: ReadonlyMap<string, ClaimComparison>
  readonly others: Alternatives
  readonly budget: Budget
}

/** All findings, conflicts first. */
export function* documentFindings(
  { worded, components, comparisons, others, budget }: Outcome,
  observations: ObservationIndex
): Steps<ReadonlyArray<Finding.Finding>> {
  return withoutRepetitions(
    [
      ...(yield* conflictFindings(worded, components, others, budget)),
      ...comparedFindings(worded, comparisons, others),
      ...silentEvidence(worded),
      ...(yield* lesserFindings(worded, components, refutedIn(comparisons), budget)),
      ...plausibility(worded.world, worded.statements),
      ...percentForPoints(worded.world, worded.statements),
      ...unusual(worded.world, worded.statements, observations)
    ],
    comparisons
  )
}

/** Claims in hard conflicts, and claims that sources refute. */
export const conflictingClaims = (
  components: ReadonlyArray<Component>,
  comparisons: ReadonlyMap<string, ClaimComparison>
): ReadonlySet<string> => {
  const claims = new Set(components.flatMap(component => [...claimsInConflict(component)]))
  for (const id of refutedIn(comparisons)) claims.add(id)
  return claims
}

/** Claims that a source excludes by itself. */
const refutedIn = (comparisons: ReadonlyMap<string, ClaimComparison>): ReadonlySet<string> =>
  new Set([...comparisons].flatMap(([id, comparison]) => (isRefuted(comparison) ? [id] : [])))

/** The conflicts of every component; those that another reading resolves are reading-dependent instead. */
export function* conflictFindings(
  worded: Constrained,
  components: ReadonlyArray<Component>,
  others: Alternatives,
  budget: Budget
): Steps<ReadonlyArray<Finding.Finding>> {
  const findings: Array<Finding.Finding> = []
  for (const component of components) {
    const contextOf = (found: FoundConflict): ConflictContext => ({
      world: worded.world,
      statements: worded.statements,
      premises: component.premises,
      problem: found.problem,
      corrections: found.corrections,
      budget
    })
    const candidates = component.conflicts.map(found => {
      const context = contextOf(found)
      return { context, conflict: found.conflict, members: membersOf(context, found.conflict) }
    })
    for (const { context, conflict, members } of worthReporting(candidates)) {
      const found = yield* softened(context, conflict, yield* conflictFinding(context, conflict))
      const ways = conflict.stratum === "hard" ? resolving(others, members.claims) : []
      findings.push(ways.length === 0 ? found : readingDependent(worded, found, others, ways))
    }
    for (const found of component.apart) findings.push(yield* apartFinding(contextOf(found), found.conflict))
    const [open] = component.open
    if (open !== undefined && component.conflicts.length === 0)
      findings.push(undetermined(worded, component, open))
    if (component.unlisted !== null && component.conflicts.length > 0)
      findings.push(moreConflicts(worded, component, open?.reason ?? "work"))
  }
  return findings
}

/** A conflict that official rounding practice explains is a lesser finding. */
function* softened(
  { world, statements, problem, budget }: ConflictContext,
  conflict: Conflict,
  found: Finding.Finding
): Steps<Finding.Finding> {
  if (found.rule !== "conflict") return found
  if (!(yield* vanishesWhenAdjusted(world, statements, conflict, problem, budget))) return found
  return {
    ...found,
    rule: "strict-rounding",
    severity: "warning",
    message: sentence("strict-rounding", {
      claims: found.claims.map(id => quoted(world, id)),
      rule: "adjusted"
    })
  }
}

const readingDependent = (
  worded: Constrained,
  found: Finding.Finding,
  { groups }: Alternatives,
  ways: Alternatives["tried"]
): Finding.Finding => {
  const { world } = worded
  const asWorded = groups
    .filter(group => group.claims.some(id => found.claims.includes(id)))
    .map(group => group.options[0]?.name ?? "")
  return {
    ...found,
    rule: "reading-dependent",
    severity: "warning",
    message: sentence("reading-dependent", {
      claims: found.claims.map(id => quoted(world, id)),
      asWorded: asWorded.join(", "),
      others: [...new Set(ways.flatMap(way => way.names))]
    })
  }
}

const undetermined = (worded: Constrained, component: Component, open: Undecided): Finding.Finding => {
  const claims = claimsIn(component.premises)
  return Finding.make(
    "undetermined",
    "warning",
    sentence("undetermined", {
      claims: claims.map(id => quoted(worded.world, id)),
      reason: open.reason,
      detail: openDetail(open)
    }),
    { claims }
  )
}

/** The list of conflicts is a part: said, because a claim that is in none of them may be in another. */
const moreConflicts = (
  worded: Constrained,
  component: Component,
  reason: Undecided["reason"]
): Finding.Finding => {
  const claims = claimsIn(component.premises)
  return Finding.make(
    "undetermined",
    // What only goes against the usual is no contradiction, and so are those that may be missing.
    component.unlisted === "soft" ? "info" : "warning",
    sentence("more-conflicts", { claims: claims.map(id => quoted(worded.world, id)), reason }),
    { claims }
  )
}

/** Claims whose evidence, named by themselves, says nothing about them. */
const silentEvidence = ({ world, statements }: Constrained): ReadonlyArray<Finding.Finding> =>
  [...statements.values()].flatMap(({ meaning, gap }) =>
    gap === null
      ? []
      : [
          Finding.make(
            "undetermined",
            "warning",
            sentence("evidence-silent", { claim: quoted(world, meaning.id), ...gap }),
            { claims: [meaning.id] }
          )
        ]
  )

/** Disagreements with sources; a refutation that another reading resolves is reading-dependent. */
const comparedFindings = (
  worded: Constrained,
  comparisons: ReadonlyMap<string, ClaimComparison>,
  others: Alternatives
): ReadonlyArray<Finding.Finding> => {
  const findings: Array<Finding.Finding> = []
  for (const [id, comparison] of comparisons) {
    const statement = worded.statements.get(id)
    if (statement === undefined) continue
    for (const finding of comparisonFindings(worded.world, statement, comparison)) {
      const ways = finding.rule === "refuted" ? resolving(others, [id]) : []
      findings.push(ways.length === 0 ? finding : readingDependent(worded, finding, others, ways))
    }
  }
  return findings
}

function* lesserFindings(
  worded: Constrained,
  components: ReadonlyArray<Component>,
  refuted: ReadonlySet<string>,
  budget: Budget
): Steps<ReadonlyArray<Finding.Finding>> {
  const findings: Array<Finding.Finding> = []
  for (const component of components) {
    const statements = statementsIn(component, worded.statements)
    findings.push(...(yield* rankFindings(worded.world, statements, component, budget)))
    if (component.strata.hard.status !== "consistent") continue
    findings.push(...(yield* strictRounding(worded.world, statements, component, refuted, budget)))
  }
  return findings
}

/** A refutation, also one that another reading resolves. */
const isOfSources = ({ rule, claims, observations }: Finding.Finding): boolean =>
  rule === "refuted" || (rule === "reading-dependent" && claims.length === 1 && observations.length > 0)

/**
 * What the direct comparison of a claim with an observation has said (that it is refuted, or that it is a matter of
 * revision), the solver need not say again.
 */
const withoutRepetitions = (
  findings: ReadonlyArray<Finding.Finding>,
  comparisons: ReadonlyMap<string, ClaimComparison>
): ReadonlyArray<Finding.Finding> =>
  findings.filter(finding => {
    const { proof, claims, observations } = finding
    const [id] = claims
    if (!isOfSources(finding) || proof?.kind !== "engine" || id === undefined) return true
    const isSaid = findings.some(
      other => isOfSources(other) && other.proof?.kind === "observation" && other.claims[0] === id
    )
    if (isSaid) return false
    const direct = new Set(
      (comparisons.get(id)?.compared ?? []).flatMap(each => (each.derived ? [] : [each.observation.id]))
    )
    return !observations.every(observation => direct.has(observation))
  })
