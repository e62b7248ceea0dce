/**
 * The verdicts of a document's claims, with what the rest implies, the readings tried and what could be cited instead.
 */
import type { Observation } from "../model/Observation.js"
import type { Verdict } from "../model/Verdict.js"
import { nearestObservations } from "../reference/nearestObservations.js"
import type { Undecided } from "../solve/Answer.js"
import type { Steps } from "../solve/Meter.js"
import type { Alternatives } from "./alternatives.js"
import type { CheckedClaim, CheckedReading } from "./CheckedDocument.js"
import type { CheckInput } from "./CheckInput.js"
import { isBound } from "./Binding.js"
import { nearestCitable } from "./citable.js"
import type { ClaimMeaning } from "./ClaimMeaning.js"
import type { ClaimComparison } from "./compare.js"
import { claimsIn, claimsInConflict, type Component, consistency } from "./consistency.js"
import type { Constrained } from "./constrain.js"
import type { Outcome } from "./documentFindings.js"
import type * as Finding from "./Finding.js"
import { ComponentRanges } from "./implied.js"
import { joined } from "./joined.js"
import { verdict } from "./verdict.js"

/** Why a claim that is in no conflict of its component may still be in one; null when it is not. */
const undecidedIn = ({ open, premises, strata, unlisted }: Component): Undecided | null => {
  const [first] = open
  if (strata.hard.status === "undetermined") return first ?? null
  if (unlisted !== "hard") return null
  return (
    first ?? { reason: "work", premises: [...premises.keys()], detail: { code: "not-reached", value: "" } }
  )
}

/** Judges every claim, in the order of the file. */
export function* judgeClaims(
  input: CheckInput,
  { worded, components, comparisons, others }: Outcome,
  findings: ReadonlyArray<Finding.Finding>,
  ranges: ReadonlyMap<Component, ComponentRanges>,
  read: (options: ReadonlyArray<number>) => Constrained
): Steps<ReadonlyArray<CheckedClaim>> {
  const { world } = input
  const componentOf = new Map(
    components.flatMap(component => claimsIn(component.premises).map(id => [id, component] as const))
  )
  const joins = joined(world, worded.premises)
  const checked: Array<CheckedClaim> = []
  for (const claim of world.claims.values()) {
    const statement = worded.statements.get(claim.id) ?? null
    const component = componentOf.get(claim.id)
    const own = findings.filter(finding => finding.claims.includes(claim.id))
    const comparison = comparisons.get(claim.id) ?? { compared: [], conflict: [], vintageKnown: true }
    const isLeftAlone = comparison.compared.length === 0 || own.some(finding => finding.rule === "refuted")
    const nearest =
      statement === null
        ? []
        : isBound(statement.meaning.claim)
          ? own.length === 0
            ? []
            : nearestCitable(world, statement, input.citable)
          : isLeftAlone
            ? nearestTo(input, statement.meaning, comparison)
            : []
    const judged = verdict({
      world,
      claim,
      statement,
      comparison,
      joined: joins.get(claim.id) ?? null,
      findings: own,
      undecided: component === undefined ? null : undecidedIn(component),
      nearest
    })
    const range = component === undefined ? undefined : ranges.get(component)
    const isWorthIt = own.length > 0 || (joins.has(claim.id) && range?.isSmall === true)
    const implied =
      statement !== null && range !== undefined && isWorthIt ? yield* range.ofClaim(statement) : null
    checked.push({
      claim,
      statement,
      implied,
      compared: comparison.compared,
      nearest: judged.verdict === "supported" || judged.verdict === "consistent" ? [] : nearest,
      readings: yield* readingsOf(input, claim.id, judged.verdict, others, read),
      ...judged
    })
  }
  return checked
}

const nearestTo = (
  input: CheckInput,
  { claim, area, period }: ClaimMeaning,
  comparison: ClaimComparison
): ReadonlyArray<Observation> => {
  if (claim.indicator === undefined) return []
  const compared = new Set(comparison.compared.map(each => each.observation))
  return nearestObservations(input.observations.of(claim.indicator), {
    indicator: claim.indicator,
    area,
    period
  })
    .map(near => near.observation)
    .filter(observation => !compared.has(observation))
}

/** Whether a claim can be true as worded, by its verdict; null where that stays open. */
const holds = (verdict: Verdict): boolean | null =>
  verdict === "undetermined"
    ? null
    : verdict !== "refuted" && verdict !== "inconsistent" && verdict !== "reading-dependent"

/** How the claim fares in each reading that was tried, the wording first. */
function* readingsOf(
  input: CheckInput,
  id: string,
  asWorded: Verdict,
  others: Alternatives,
  read: (options: ReadonlyArray<number>) => Constrained
): Steps<ReadonlyArray<CheckedReading>> {
  const index = others.groups.findIndex(group => group.claims.includes(id))
  const group = others.groups[index]
  if (group === undefined) return []
  const isTried = others.tried.some(({ options }) => options[index] !== 0)
  const readings: Array<CheckedReading> = []
  for (const [option, { name }] of group.options.entries()) {
    if (option === 0) {
      readings.push({ name, consistent: isTried ? holds(asWorded) : null, implied: null })
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
      // Of the other parts of the document `tried` says nothing, although readings of one name are taken in all of them.
      consistent:
        part === undefined || part.strata.hard.status === "undetermined"
          ? null
          : !claimsInConflict(part).has(id),
      implied:
        statement === undefined || part === undefined
          ? null
          : yield* new ComponentRanges(part, input.budget).ofClaim(statement)
    })
  }
  return readings
}
