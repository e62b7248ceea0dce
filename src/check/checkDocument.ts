/**
 * One document, from its claims and the observations at hand to verdicts and findings. Pure, and in steps, so that an
 * interrupt is obeyed while a hard question is being worked on.
 *
 *   world ──▶ constrain (as worded) ──▶ compare with observations ──▶ decide component by component
 *                                                                        │ conflicts
 *                                          other readings ◀──────────────┘
 *   conflicts, comparisons, strict rounding, plausibility ──▶ findings ──▶ verdicts
 */
import * as Interval from "../arithmetic/Interval.js"
import type { Grade, Observation } from "../model/Observation.js"
import { sentence } from "../model/Sentence.js"
import type { Conflict, Undecided } from "../solve/Answer.js"
import type { Budget } from "../solve/Budget.js"
import type { Steps } from "../solve/Meter.js"
import { nearestObservations } from "../reference/nearestObservations.js"
import { type Alternatives, alternatives, resolving } from "./alternatives.js"
import type { CheckedCell, CheckedClaim, CheckedDocument, CheckedReading } from "./CheckedDocument.js"
import { type ClaimComparison, compareClaim } from "./compare.js"
import { comparisonFindings, isRefuted } from "./comparisonFindings.js"
import { conflictFinding, type ConflictContext, membersOf } from "./conflictFinding.js"
import { claimsIn, type Component, consistency } from "./consistency.js"
import { type Constrained, constrain, withPremises } from "./constrain.js"
import { quoted } from "./describe.js"
import * as Finding from "./Finding.js"
import { cellRange, impliedRange, MOST_PREMISES_FOR_RANGES } from "./implied.js"
import { joined } from "./joined.js"
import type { ObservationIndex } from "./ObservationIndex.js"
import { observationPremises } from "./observationPremises.js"
import { plausibility } from "./plausibility.js"
import type { Premise } from "./Premise.js"
import { readingGroups, takeOptions } from "./readings.js"
import { strictRounding } from "./strictRounding.js"
import { verdict } from "./verdict.js"
import type { World } from "./World.js"

/**
 * What a document is checked with.
 *
 * @category check
 * @since 0.1.0
 */
export interface CheckInput {
  readonly world: World
  /** Observations of the document's cells and of cells near them. */
  readonly observations: ObservationIndex
  /** Observations that claims name by `ref` or `operands`, by that text. */
  readonly bound: ReadonlyMap<string, Observation>
  readonly minGrade: Grade
  readonly budget: Budget
}

/** Checks one document. */
export function* checkDocument(input: CheckInput): Steps<CheckedDocument> {
  const { world, budget } = input
  const groups = readingGroups(world)
  const read = (options: ReadonlyArray<number>): Constrained => {
    const plain = constrain(world, takeOptions(groups, options))
    return withPremises(plain, observationPremises(plain, input))
  }
  const worded = read([])
  const comparisons = new Map(
    [...worded.statements].map(([id, statement]) => [
      id,
      compareClaim(world, statement, input.observations, input.bound, input.minGrade)
    ])
  )
  const components = yield* consistency(worded, budget)
  const conflicting = conflictingClaims(components, comparisons)
  const others = yield* alternatives(groups, conflicting, read, budget)
  const findings = [
    ...(yield* conflictFindings(worded, components, others, budget)),
    ...(yield* comparedFindings(worded, comparisons, others)),
    ...(yield* lesserFindings(worded, components, budget))
  ]
  const distinct = withoutRepetitions(findings)
  return {
    world,
    claims: yield* judge(input, worded, components, comparisons, distinct, others, read),
    relations: worded.premises.filter(premise => premise.origin.kind === "relation"),
    cells: yield* cells(worded, components, budget),
    findings: distinct,
    unusable: worded.unusable
  }
}

const hardConflicts = (component: Component): ReadonlyArray<Conflict> =>
  component.analysis.conflicts.filter(conflict => conflict.stratum === "hard")

const conflictingClaims = (
  components: ReadonlyArray<Component>,
  comparisons: ReadonlyMap<string, ClaimComparison>
): ReadonlySet<string> => {
  const claims = new Set<string>()
  for (const component of components)
    for (const conflict of hardConflicts(component))
      for (const id of conflict.premises) {
        const origin = component.premises.get(id)?.origin
        if (origin?.kind === "claim") claims.add(origin.claim)
      }
  for (const [id, comparison] of comparisons) if (isRefuted(comparison)) claims.add(id)
  return claims
}

/** The conflicts of every component; those that another reading resolves are reading-dependent instead. */
function* conflictFindings(
  worded: Constrained,
  components: ReadonlyArray<Component>,
  others: Alternatives,
  budget: Budget
): Steps<ReadonlyArray<Finding.Finding>> {
  const findings: Array<Finding.Finding> = []
  for (const component of components) {
    const context: ConflictContext = {
      world: worded.world,
      statements: worded.statements,
      premises: component.premises,
      problem: component.problem,
      corrections: component.analysis.corrections,
      budget
    }
    for (const conflict of component.analysis.conflicts) {
      const found = yield* conflictFinding(context, conflict)
      const members = membersOf(context, conflict)
      const ways = conflict.stratum === "hard" ? resolving(others, members.claims) : []
      findings.push(ways.length === 0 ? found : readingDependent(worded, found, others, ways))
    }
    const [open] = component.analysis.open
    if (open !== undefined && component.analysis.conflicts.length === 0)
      findings.push(undetermined(worded, component, open))
  }
  return findings
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
      detail: open.detail
    }),
    { claims }
  )
}

/** Disagreements with sources; a refutation that another reading resolves is reading-dependent. */
function* comparedFindings(
  worded: Constrained,
  comparisons: ReadonlyMap<string, ClaimComparison>,
  others: Alternatives
): Steps<ReadonlyArray<Finding.Finding>> {
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
  budget: Budget
): Steps<ReadonlyArray<Finding.Finding>> {
  const findings: Array<Finding.Finding> = []
  for (const component of components) {
    if (component.analysis.strata.hard.status !== "consistent") continue
    findings.push(...(yield* strictRounding(worded.world, worded.statements, component, budget)))
    if (component.analysis.strata.soft.status === "consistent")
      findings.push(...(yield* plausibility(worded.world, worded.statements, component, budget)))
  }
  return findings
}

/** A claim that an observation refutes directly need not be refuted by the solver with the same observation again. */
const withoutRepetitions = (findings: ReadonlyArray<Finding.Finding>): ReadonlyArray<Finding.Finding> => {
  const direct = new Set(
    findings.flatMap(finding =>
      finding.rule === "refuted" && finding.proof?.kind === "observation" ? finding.claims : []
    )
  )
  return findings.filter(
    finding =>
      !(finding.rule === "refuted" && finding.proof?.kind === "engine" && finding.claims.some(id => direct.has(id)))
  )
}

function* judge(
  input: CheckInput,
  worded: Constrained,
  components: ReadonlyArray<Component>,
  comparisons: ReadonlyMap<string, ClaimComparison>,
  findings: ReadonlyArray<Finding.Finding>,
  others: Alternatives,
  read: (options: ReadonlyArray<number>) => Constrained
): Steps<ReadonlyArray<CheckedClaim>> {
  const { world, budget } = input
  const componentOf = new Map(components.flatMap(component => claimsIn(component.premises).map(id => [id, component] as const)))
  const joins = joined(worded.premises)
  const checked: Array<CheckedClaim> = []
  for (const claim of world.claims.values()) {
    const statement = worded.statements.get(claim.id) ?? null
    const component = componentOf.get(claim.id)
    const own = findings.filter(finding => finding.claims.includes(claim.id))
    const comparison = comparisons.get(claim.id) ?? { compared: [], conflict: [], vintageKnown: true }
    const isLeftAlone = comparison.compared.length === 0 || own.some(finding => finding.rule === "refuted")
    const nearest = statement === null || !isLeftAlone ? [] : nearestTo(input, statement.meaning, comparison)
    const judged = verdict({
      world,
      claim,
      statement,
      comparison,
      joined: joins.get(claim.id) ?? null,
      findings: own,
      undecided: component?.analysis.strata.hard.status === "undetermined" ? (component.analysis.open[0] ?? null) : null,
      nearest
    })
    const implied =
      statement !== null && component !== undefined && isWorthARange(component, joins.has(claim.id), own)
        ? yield* impliedRange(component, statement, budget)
        : null
    checked.push({
      claim,
      statement,
      implied,
      compared: comparison.compared,
      nearest: judged.verdict === "unchecked" || judged.verdict === "refuted" ? nearest : [],
      readings: yield* readingsOf(input, claim.id, others, read),
      ...judged
    })
  }
  return checked
}

const isWorthARange = (component: Component, isJoined: boolean, own: ReadonlyArray<Finding.Finding>): boolean =>
  own.length > 0 || (isJoined && component.premises.size <= MOST_PREMISES_FOR_RANGES)

const nearestTo = (
  input: CheckInput,
  { claim, area, period }: NonNullable<CheckedClaim["statement"]>["meaning"],
  comparison: ClaimComparison
): ReadonlyArray<Observation> => {
  if (claim.indicator === undefined) return []
  const compared = new Set(comparison.compared.map(each => each.observation))
  return nearestObservations(input.observations.of(claim.indicator), { indicator: claim.indicator, area, period })
    .map(near => near.observation)
    .filter(observation => !compared.has(observation))
}

/** How the claim fares in each reading that was tried, the wording first. */
function* readingsOf(
  input: CheckInput,
  id: string,
  others: Alternatives,
  read: (options: ReadonlyArray<number>) => Constrained
): Steps<ReadonlyArray<CheckedReading>> {
  const index = others.groups.findIndex(group => group.claims.includes(id))
  const group = others.groups[index]
  if (group === undefined) return []
  const readings: Array<CheckedReading> = []
  for (const [option, { name }] of group.options.entries()) {
    if (option === 0) {
      readings.push({ name, consistent: others.tried.length === 0 ? null : false, implied: null })
      continue
    }
    const tried = others.tried.find(each => each.options[index] === option)
    if (tried === undefined) {
      readings.push({ name, consistent: null, implied: null })
      continue
    }
    const constrained = read(tried.options)
    const parts = yield* consistency(constrained, input.budget, premises => claimsIn(premises).includes(id))
    const statement = constrained.statements.get(id)
    const [part] = parts
    readings.push({
      name,
      consistent: tried.undetermined.has(id) ? null : !tried.inconsistent.has(id),
      implied:
        statement === undefined || part === undefined ? null : yield* impliedRange(part, statement, input.budget)
    })
  }
  return readings
}

function* cells(
  worded: Constrained,
  components: ReadonlyArray<Component>,
  budget: Budget
): Steps<ReadonlyArray<CheckedCell>> {
  const result: Array<CheckedCell> = []
  for (const component of components) {
    const decision = component.analysis.strata.hard
    const witness = decision.status === "consistent" ? decision.witness : undefined
    const ranged = witness !== undefined && component.premises.size <= MOST_PREMISES_FOR_RANGES
    for (const { name } of component.problem.variables) {
      const cell = worded.cells.get(name)
      if (cell === undefined) continue
      result.push({
        cell,
        range: ranged ? yield* cellRange(component, name, budget) : Interval.everything,
        witness: witness?.get(name) ?? null
      })
    }
  }
  return result
}

/** The relations of a document by id, each once. */
export const relationsById = (premises: ReadonlyArray<Premise>): ReadonlyMap<string, Premise> =>
  new Map(premises.flatMap(premise => (premise.origin.kind === "relation" ? [[premise.origin.relation, premise] as const] : [])))
