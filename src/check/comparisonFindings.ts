/**
 * What the comparison of a claim with observations finds: a refutation, or a lesser disagreement.
 */
import * as Rational from "../arithmetic/Rational.js"
import { releaseOf } from "../reference/Timing.js"
import { type Sentence, sentence } from "../model/Sentence.js"
import type { ClaimComparison, Compared } from "./compare.js"
import { amountRange, cited, inUnit, quoted, reportUnit, shownUnit, subjectOfClaim } from "./describe.js"
import { exampleIn } from "./exampleIn.js"
import * as Finding from "./Finding.js"
import type { Statement } from "./Statement.js"
import type { World } from "./World.js"

/** True when every deciding observation excludes the figure, and no source of lesser priority agrees with it. */
export const isRefuted = ({ compared }: ClaimComparison): boolean => {
  const deciding = compared.filter(each => each.standing === "deciding" && !each.derived)
  const others = compared.filter(each => each.standing === "other")
  return (
    deciding.length > 0 &&
    deciding.every(each => each.comparison === "differs") &&
    !others.some(each => each.comparison === "agrees")
  )
}

/** The observations that support a claim, best standing first. */
export const supporters = ({ compared }: Pick<ClaimComparison, "compared">): ReadonlyArray<Compared> =>
  (["deciding", "other", "weak", "later", "earlier"] as const).flatMap(standing =>
    compared.filter(each => each.standing === standing && each.comparison === "agrees")
  )

/** The findings of one claim's comparison. */
export const comparisonFindings = (
  world: World,
  statement: Statement,
  comparison: ClaimComparison
): ReadonlyArray<Finding.Finding> => {
  const { id } = statement.meaning
  const claim = quoted(world, id)
  const about = (each: Compared) => ({
    claims: [id],
    observations: [each.observation.id],
    qualifier: each.observation.id
  })
  const findings: Array<Finding.Finding> = []
  if (isRefuted(comparison)) findings.push(...refutations(world, statement, comparison))
  const stale = staleVintage(comparison)
  for (const each of comparison.compared) {
    if (each.comparison !== "differs" || each.derived || each === stale?.newest) continue
    const derivation = differenceSteps(world, statement, each)
    if (each.standing === "weak")
      findings.push(
        Finding.make(
          "weak-grade",
          "warning",
          sentence("weak-grade", {
            claim,
            observation: cited(each.observation),
            grade: each.observation.grade
          }),
          { ...about(each), derivation }
        )
      )
    if (each.standing === "later" && !comparison.compared.some(other => isCurrentAgreement(other)))
      findings.push(
        Finding.make(
          "revised",
          "warning",
          sentence("revised", { claim, observation: cited(each.observation) }),
          {
            ...about(each),
            derivation
          }
        )
      )
  }
  if (stale !== undefined)
    findings.push(
      Finding.make(
        "stale-vintage",
        "warning",
        sentence("stale-vintage", {
          claim,
          earlier: cited(stale.earlier.observation),
          newest: cited(stale.newest.observation)
        }),
        {
          claims: [id],
          observations: [stale.earlier.observation.id, stale.newest.observation.id],
          derivation: differenceSteps(world, statement, stale.newest)
        }
      )
    )
  if (comparison.conflict.length > 1)
    findings.push(
      Finding.make(
        "reference-conflict",
        "warning",
        sentence("reference-conflict", {
          subject: subjectOfClaim(world, statement),
          observations: comparison.conflict.map(cited)
        }),
        { claims: [id], observations: comparison.conflict.map(observation => observation.id) }
      )
    )
  return findings
}

const isCurrentAgreement = (each: Compared): boolean =>
  each.comparison === "agrees" && (each.standing === "deciding" || each.standing === "other")

/** Supported by an earlier vintage while the newest that was out differs; between weak sources their dates decide. */
const staleVintage = (
  comparison: ClaimComparison
): { readonly earlier: Compared; readonly newest: Compared } | undefined => {
  const find = (standing: Compared["standing"], said: Compared["comparison"]): Compared | undefined =>
    comparison.compared.find(each => each.standing === standing && each.comparison === said)
  const earlier = find("earlier", "agrees")
  const newest = find("deciding", "differs")
  if (earlier !== undefined && newest !== undefined) return { earlier, newest }
  const agreeing = find("weak", "agrees")
  const differing = find("weak", "differs")
  if (agreeing === undefined || differing === undefined) return undefined
  const first = releaseOf(agreeing.observation)
  const second = releaseOf(differing.observation)
  return first !== null && second !== null && first.end < second.start
    ? { earlier: agreeing, newest: differing }
    : undefined
}

const refutations = (
  world: World,
  statement: Statement,
  comparison: ClaimComparison
): ReadonlyArray<Finding.Finding> => {
  // An earlier vintage that agrees makes it a matter of revision, reported as stale-vintage.
  if (staleVintage(comparison) !== undefined) return []
  const { id } = statement.meaning
  const against = comparison.compared.filter(
    each => each.standing === "deciding" && each.comparison === "differs"
  )
  const [first] = against
  if (first === undefined || first.observed === null) return []
  const unit = reportUnit(world, statement.quantity.target, statement)
  const { interval } = first.observed
  return [
    Finding.make(
      "refuted",
      "error",
      sentence("refuted", {
        claim: quoted(world, id),
        observation: cited(first.observation),
        expected: amountRange(interval, shownUnit(world, statement))
      }),
      {
        claims: [id],
        observations: against.map(each => each.observation.id),
        minimal: true,
        derivation: differenceSteps(world, statement, first),
        corrections: [
          {
            cost: statement.meaning.claim.trust === "certain" ? 0 : (statement.meaning.claim.trust ?? 1),
            claims: [
              {
                id,
                range: inUnit(interval, unit),
                example: exampleIn(statement, interval)
              }
            ]
          }
        ],
        proof: {
          kind: "observation",
          claim: id,
          observation: first.observation.id,
          stated: inUnit(statement.bounds.stated, unit),
          observed: inUnit(first.observed.printed, unit)
        }
      }
    )
  ]
}

/** What the figure stands for, what the source says, and how far apart the two are. */
const differenceSteps = (world: World, statement: Statement, each: Compared): ReadonlyArray<Sentence> => {
  const shown = shownUnit(world, statement)
  const claim = quoted(world, statement.meaning.id)
  const steps: Array<Sentence> = [
    sentence("step-figure", { claim, range: amountRange(statement.bounds.stated, shown) })
  ]
  if (each.observed === null) return steps
  steps.push(
    sentence("step-observation", {
      observation: cited(each.observation),
      range: amountRange(each.observed.interval, shown)
    })
  )
  const printed = each.observed.printed.low
  if (printed === null) return steps
  const difference = Rational.subtract(
    Rational.multiply(statement.meaning.figure.value, statement.factor),
    printed
  )
  steps.push(
    sentence("step-difference", {
      claim,
      observation: cited(each.observation),
      difference: { value: Rational.format(Rational.divide(difference, shown.factor)), unit: shown.unit },
      percent:
        Rational.sign(printed) === 0 || statement.quantity.target.kind !== "indicator"
          ? null
          : Rational.format(
              Rational.round(
                Rational.multiply(Rational.divide(difference, printed), Rational.of(100)),
                2,
                "nearest"
              )
            )
    })
  )
  return steps
}
