/**
 * The verdict of a claim, and why: the first that holds, in the order of the public contract.
 */
import { openDetail } from "./openDetail.js"
import type { Observation } from "../model/Observation.js"
import * as Rational from "../arithmetic/Rational.js"
import { roleOf, type Claim } from "../model/Claim.js"
import { type Formula, type Sentence, sentence } from "../model/Sentence.js"
import type { Verdict } from "../model/Verdict.js"
import type { Undecided } from "../solve/Answer.js"
import type { Gap } from "./Binding.js"
import { basesOf, type ClaimComparison, type Compared } from "./compare.js"
import { supporters } from "./comparisonFindings.js"
import { amountRange, cited, quoted, shownUnit, subjectOfClaim } from "./describe.js"
import type { Finding } from "./Finding.js"
import type { Joined } from "./joined.js"
import type { Statement } from "./Statement.js"
import { withConventions } from "./withConventions.js"
import type { World } from "./World.js"

/** Everything that is known about a claim when its verdict is due. */
export interface Evidence {
  readonly world: World
  readonly claim: Claim
  readonly statement: Statement | null
  readonly comparison: ClaimComparison
  readonly joined: Joined | null
  /** Findings that contain the claim. */
  readonly findings: ReadonlyArray<Finding>
  readonly undecided: Undecided | null
  readonly nearest: ReadonlyArray<Observation>
}

/** A verdict with its reasons. */
export interface Judged {
  readonly verdict: Verdict
  readonly because: ReadonlyArray<string>
  readonly why: ReadonlyArray<Sentence>
}

/** Judges one claim. */
export const verdict = (evidence: Evidence): Judged => {
  const { claim, statement } = evidence
  if (roleOf(claim) !== "stated")
    return { verdict: "unchecked", because: [], why: [sentence("why-role", { role: roleOf(claim) })] }
  if (statement === null) return { verdict: "unchecked", because: [], why: [] }
  return judgeStated({ ...evidence, statement })
}

/** Evidence of a claim that states something. */
interface Stated extends Evidence {
  readonly statement: Statement
}

const judgeStated = (evidence: Stated): Judged => {
  const { statement, findings } = evidence
  const of = (rule: Finding["rule"]) => findings.filter(finding => finding.rule === rule)
  const refuted = of("refuted")
  if (refuted.length > 0) return judgeRefuted(evidence, refuted)
  const conflicts = of("conflict")
  if (conflicts.length > 0) return judgeInconsistent(evidence, conflicts)
  const dependent = of("reading-dependent")
  if (dependent.length > 0) return judgeDependent(evidence, dependent)
  if (statement.gap !== null) return judgeUnsupported(evidence, statement.gap)
  const support = supporters(evidence.comparison)
  const [best] = support
  if (best !== undefined) return judgeSupported(evidence, best, support)
  if (evidence.undecided !== null)
    return {
      verdict: "undetermined",
      because: [],
      why: [
        sentence("why-undetermined", {
          reason: evidence.undecided.reason,
          detail: openDetail(evidence.undecided)
        })
      ]
    }
  const apart = of("reference-conflict").find(finding => finding.message.key === "sources-apart")
  return apart !== undefined || (evidence.joined === null && !isCalendar(statement))
    ? judgeUnchecked(evidence)
    : judgeConsistent(evidence)
}

/** A duration is bounded by the calendar alone: there is something to break. */
const isCalendar = (statement: Statement): boolean => statement.meaning.measure === "duration"

const membersBeside = (claim: string, findings: ReadonlyArray<Finding>): ReadonlyArray<string> => [
  ...new Set(
    findings.flatMap(finding => [
      ...finding.claims.filter(id => id !== claim),
      ...finding.relations,
      ...finding.observations
    ])
  )
]

const judgeRefuted = (evidence: Stated, findings: ReadonlyArray<Finding>): Judged => {
  const ids = new Set(findings.flatMap(finding => finding.observations))
  const against = evidence.comparison.compared.find(each => ids.has(each.observation.id))
  const observation = against?.observation
  const why: Array<Sentence> = []
  if (observation !== undefined) {
    // One part of what was computed is not what the figure would have to be.
    const interval = against?.derived === true ? undefined : against?.observed?.interval
    why.push(
      sentence("why-refuted", {
        observation: cited(observation),
        range:
          interval === undefined ? null : amountRange(interval, shownUnit(evidence.world, evidence.statement))
      })
    )
    if (!evidence.comparison.vintageKnown) why.push(sentence("why-unknown-vintage", {}))
  }
  if (why.length === 0)
    for (const { message } of findings)
      if (message.key === "refuted")
        why.push(
          sentence("why-refuted", {
            observation: message.values.observation,
            range: message.values.expected
          })
        )
  return { verdict: "refuted", because: membersBeside(evidence.claim.id, findings), why }
}

/** The relations of conflicts in words, each once. */
const relationsOf = (findings: ReadonlyArray<Finding>): ReadonlyArray<Formula> => [
  ...new Map(
    findings
      .flatMap(({ message }) => (message.key === "conflict" ? message.values.relations : []))
      .map(formula => [JSON.stringify(formula), formula] as const)
  ).values()
]

const judgeInconsistent = (evidence: Stated, findings: ReadonlyArray<Finding>): Judged => {
  const because = membersBeside(evidence.claim.id, findings)
  const others = [...new Set(findings.flatMap(finding => finding.claims))].filter(
    id => id !== evidence.claim.id
  )
  return {
    verdict: "inconsistent",
    // A figure that is impossible by itself has no other member: it is its own reason.
    because: because.length > 0 ? because : [evidence.claim.id],
    why: [
      sentence("why-inconsistent", {
        relations: relationsOf(findings),
        claims: others.map(id => quoted(evidence.world, id))
      })
    ]
  }
}

const judgeDependent = (evidence: Stated, findings: ReadonlyArray<Finding>): Judged => {
  const because = membersBeside(evidence.claim.id, findings)
  const messages = findings.flatMap(finding =>
    finding.message.key === "reading-dependent" ? [finding.message.values] : []
  )
  return {
    verdict: "reading-dependent",
    because: because.length > 0 ? because : [evidence.claim.id],
    why: messages.map(({ asWorded, others }) => sentence("why-reading-dependent", { asWorded, others }))
  }
}

/** The evidence that the claim names says nothing: what could be named instead is. */
const judgeUnsupported = ({ nearest }: Stated, gap: Gap): Judged => ({
  verdict: "undetermined",
  because: [],
  why: [
    sentence("why-undetermined", gap),
    ...(nearest.length === 0 ? [] : [sentence("why-nearest", { observations: nearest.map(cited) })])
  ]
})

const judgeSupported = (evidence: Stated, best: Compared, support: ReadonlyArray<Compared>): Judged => {
  const why: Array<Sentence> = [
    sentence("why-supported", { observation: cited(best.observation), grade: best.observation.grade })
  ]
  if (!support.some(each => each.independent))
    why.push(
      sentence("why-not-independent", {
        publisher: best.observation.publisher ?? best.observation.source ?? ""
      })
    )
  if (best.standing === "weak") why.push(sentence("why-low-grade", { grade: best.observation.grade }))
  if (best.standing === "later")
    why.push(
      sentence("why-later-vintage", { vintage: best.observation.vintage ?? best.observation.released ?? "" })
    )
  if (best.standing === "earlier") {
    const newest = evidence.comparison.compared.find(each => each.standing === "deciding")
    why.push(
      sentence("why-earlier-vintage", {
        vintage: best.observation.vintage ?? best.observation.released ?? "",
        newest: newest === undefined ? null : cited(newest.observation)
      })
    )
  }
  if (evidence.comparison.conflict.length > 1)
    why.push(sentence("why-sources-disagree", { observations: evidence.comparison.conflict.map(cited) }))
  return {
    verdict: "supported",
    because: support.map(each => each.observation.id),
    why: [...why, ...hedged(evidence)]
  }
}

const judgeConsistent = (evidence: Stated): Judged => {
  const { joined, world, claim, statement } = evidence
  const claims = joined?.claims ?? []
  const relations = joined?.relations ?? []
  const because = [...claims, ...relations, ...(joined?.observations ?? [])]
  return {
    verdict: "consistent",
    because: because.length > 0 ? because : ["calendar"],
    why: [
      sentence("why-consistent", {
        claims: claims.map(id => quoted(world, id)),
        more: joined?.more ?? 0,
        relations: joined?.formulas ?? []
      }),
      ...(statement.meaning.measure === "rank" && claim.among === undefined
        ? [sentence("why-list-unnamed", {})]
        : []),
      ...basisUnknown(evidence),
      ...onlyByRounding(evidence),
      ...hedged(evidence)
    ]
  }
}

/** Sources that give growth, where they or the claim do not say how it is meant. */
const basisUnknown = ({ comparison, statement, world }: Stated): ReadonlyArray<Sentence> => {
  const unsure = comparison.compared.filter(
    ({ derived, observation }) => !derived && basesOf(world, statement, observation) === "unsure"
  )
  return unsure.length === 0
    ? []
    : [sentence("why-basis-unknown", { observations: unsure.map(each => cited(each.observation)) })]
}

/** A figure that the observations as written do not give, and only their own rounding leaves room for. */
const onlyByRounding = ({ world, statement, comparison }: Stated): ReadonlyArray<Sentence> => {
  if (comparison.derivedValue === undefined) return []
  const { factor, unit } = shownUnit(world, statement)
  const value = Rational.format(Rational.divide(comparison.derivedValue, factor))
  return [sentence("why-only-by-rounding", { value: { value, unit } })]
}

const judgeUnchecked = (evidence: Stated): Judged => {
  const { world, statement, nearest, findings, comparison, claim } = evidence
  const subject = subjectOfClaim(world, statement)
  const why: Array<Sentence> = [sentence("why-unchecked", { subject })]
  if (findings.some(finding => finding.rule === "soft-relation" || finding.rule === "plausibility"))
    why.push(sentence("why-only-soft", {}))
  if (comparison.conflict.length > 1)
    why.push(sentence("why-sources-disagree", { observations: comparison.conflict.map(cited) }))
  for (const { message } of findings)
    if (message.key === "sources-apart")
      why.push(sentence("why-sources-disagree", { observations: message.values.observations }))
  if (statement.meaning.measure === "rank" && claim.among === undefined)
    why.push(sentence("why-list-unnamed", {}))
  why.push(...basisUnknown(evidence))
  if (nearest.length > 0) why.push(sentence("why-nearest", { observations: nearest.map(cited) }))
  why.push(sentence("why-ask", { subject, from: null }))
  return { verdict: "unchecked", because: [], why }
}

/** A verdict that holds only because the figure is hedged says so. */
const hedged = ({ world, statement }: Stated): ReadonlyArray<Sentence> => {
  const { figure } = statement.meaning
  if (figure.hedge === "none") return []
  return [
    sentence("why-hedge", {
      figure: figure.text,
      range: amountRange(withConventions(statement.bounds), shownUnit(world, statement))
    })
  ]
}
