/**
 * Places beyond the first: contradicted only by as many areas certainly ahead as the place has numbers, or, where all
 * areas are declared, by too many certainly behind. Whether an area is certainly ahead is the solver's to prove.
 */
import { subtract, variable } from "../arithmetic/Expression.js"
import * as Interval from "../arithmetic/Interval.js"
import * as Rational from "../arithmetic/Rational.js"
import { type Subject, sentence } from "../model/Sentence.js"
import { analyseComponent } from "../solve/analyseComponent.js"
import type { Certificate } from "../solve/Certificate.js"
import type { Budget } from "../solve/Budget.js"
import { decideSteps } from "../solve/decide.js"
import { Meter, type Steps } from "../solve/Meter.js"
import type { Premise as SolverPremise, Problem } from "../solve/Problem.js"
import type { Component } from "./consistency.js"
import { keyed } from "./derivation.js"
import { amountRange, cited, quoted, shownIndicator, shownUnit, subjectOf } from "./describe.js"
import * as Finding from "./Finding.js"
import { relationsInWords } from "./formulaInWords.js"
import * as Members from "./Members.js"
import { claimPremise } from "./Premise.js"
import { rankedAreas } from "./rankedAreas.js"
import type { Statement } from "./Statement.js"
import * as World from "./World.js"

/**
 * The findings of the places in one component.
 *
 * @param statements those of the component
 */
export function* rankFindings(
  world: World.World,
  statements: ReadonlyMap<string, Statement>,
  component: Component,
  budget: Budget
): Steps<ReadonlyArray<Finding.Finding>> {
  const findings: Array<Finding.Finding> = []
  for (const statement of statements.values()) {
    const { meaning, bounds } = statement
    if (meaning.measure !== "rank") continue
    const { high, low } = bounds.stated
    const { others, complete } = rankedAreas(world, meaning)
    if (high === null || low === null || others.length === 0) continue
    const ahead = Rational.toNumber(high)
    const behind = complete ? others.length + 1 - Rational.toNumber(low) + 1 : Number.POSITIVE_INFINITY
    for (const { needed, side } of [
      { needed: ahead, side: "ahead" as const },
      { needed: behind, side: "behind" as const }
    ]) {
      // The first place is stated as inequalities of its own, which the solver has decided.
      if (needed > others.length || (side === "ahead" && needed === 1)) continue
      const proofs = yield* certainly(world, statement, others, side, needed, component, budget)
      if (proofs.length >= needed) findings.push(contradicted(world, statement, component, proofs))
    }
  }
  return findings
}

/** A proof that one area is certainly ahead or behind. */
interface Certain {
  readonly area: string
  readonly premises: ReadonlyArray<string>
  readonly certificate: Certificate
  readonly problem: Problem
}

function* certainly(
  world: World.World,
  { meaning }: Statement,
  others: ReadonlyArray<string>,
  side: "ahead" | "behind",
  needed: number,
  component: Component,
  budget: Budget
): Steps<ReadonlyArray<Certain>> {
  const { indicator, by } = meaning.claim
  if (indicator === undefined || meaning.area === null) return []
  const at = (area: string) => World.cell(world, indicator, area, meaning.period, meaning.vintage)
  const own = at(meaning.area)
  // Ahead is larger, unless the smallest comes first.
  const larger = (side === "ahead") === (by !== "smallest")
  const proofs: Array<Certain> = []
  for (const area of others) {
    if (proofs.length >= needed) break
    const opposite: SolverPremise = {
      id: `not ${side} ${area}`,
      stratum: "hard",
      weight: null,
      constraints: [
        {
          kind: "bound",
          expression: keyed(subtract(variable(at(area)), variable(own))),
          interval: larger ? Interval.atMost(Rational.zero) : Interval.atLeast(Rational.zero)
        }
      ]
    }
    const problem: Problem = {
      ...component.problem,
      premises: [
        ...component.problem.premises.filter(
          ({ id, stratum }) =>
            stratum === "hard" && component.believed.has(id) && id !== claimPremise(meaning.id)
        ),
        opposite
      ]
    }
    if ((yield* decideSteps(problem, null, budget)).status !== "inconsistent") continue
    const analysis = yield* analyseComponent(problem, new Meter({ ...budget, conflicts: 1, corrections: 1 }))
    const [conflict] = analysis.conflicts
    if (conflict === undefined || !conflict.premises.includes(opposite.id)) continue
    proofs.push({
      area,
      premises: conflict.premises.filter(id => id !== opposite.id),
      certificate: conflict.certificate,
      problem
    })
  }
  return proofs
}

const contradicted = (
  world: World.World,
  statement: Statement,
  component: Component,
  proofs: ReadonlyArray<Certain>
): Finding.Finding => {
  const { meaning, bounds } = statement
  const members = Members.make(
    [...new Set([claimPremise(meaning.id), ...proofs.flatMap(proof => proof.premises)])].flatMap(
      id => component.premises.get(id) ?? []
    )
  )
  const claim = quoted(world, meaning.id)
  const [observation] = members.observations
  const indicator = meaning.claim.indicator ?? ""
  const placed = (area: string | null): Subject => ({
    ...subjectOf(world, World.cell(world, indicator, area, meaning.period, null)),
    period: null
  })
  const derivation = [
    sentence("step-figure", { claim, range: amountRange(bounds.stated, shownUnit(world, statement)) }),
    ...members.premises.flatMap(({ origin, constraints }) => {
      const [constraint] = constraints
      if (origin.kind !== "observation" || constraint?.kind !== "bound") return []
      return [
        sentence("step-observation", {
          observation: cited(origin.observation),
          range: amountRange(constraint.interval, shownIndicator(world, indicator))
        })
      ]
    }),
    ...proofs.map(({ area }) =>
      sentence("step-relation", {
        relation: [placed(area), meaning.claim.by === "smallest" ? " < " : " > ", placed(meaning.area)]
      })
    )
  ]
  const refuted = members.claims.length === 1 && observation !== undefined
  return Finding.make(
    refuted ? "refuted" : "conflict",
    "error",
    refuted
      ? sentence("refuted", { claim, observation: cited(observation), expected: null })
      : sentence("conflict", {
          claims: members.claims.map(id => quoted(world, id)),
          relations: relationsInWords(world, members.premises),
          observations: members.observations.map(each => each.id)
        }),
    {
      claims: members.claims,
      relations: members.relations,
      observations: members.observations.map(each => each.id),
      minimal: false,
      derivation,
      proof: {
        kind: "several",
        proofs: proofs.map(({ certificate, problem }) => ({ certificate, problem }))
      },
      qualifier: `place of ${subjectOf(world, World.cell(world, indicator, meaning.area, meaning.period, null)).period}`
    }
  )
}
