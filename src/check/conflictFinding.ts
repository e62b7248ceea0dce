/**
 * One minimal conflict as one finding.
 */
import * as Interval from "../arithmetic/Interval.js"
import * as Rational from "../arithmetic/Rational.js"
import { sentence } from "../model/Sentence.js"
import type { Conflict, Correction as SolverCorrection } from "../solve/Answer.js"
import type { Budget } from "../solve/Budget.js"
import type { Steps } from "../solve/Meter.js"
import type { Problem } from "../solve/Problem.js"
import { correctionsOf } from "./corrections.js"
import { derivation } from "./derivation.js"
import { amountRange, cited, quoted, shownUnit } from "./describe.js"
import * as Finding from "./Finding.js"
import { relationsInWords } from "./formulaInWords.js"
import * as Members from "./Members.js"
import type { Premise } from "./Premise.js"
import type { Statement } from "./Statement.js"
import type { World } from "./World.js"

/** What a conflict is made into a finding with. */
export interface ConflictContext {
  readonly world: World
  readonly statements: ReadonlyMap<string, Statement>
  readonly premises: ReadonlyMap<string, Premise>
  readonly problem: Problem
  readonly corrections: ReadonlyArray<SolverCorrection>
  readonly budget: Budget
}

/** The members of a conflict of the solver. */
export const membersOf = (context: ConflictContext, conflict: Conflict): Members.Members =>
  Members.make(conflict.premises.flatMap(id => context.premises.get(id) ?? []))

/** The finding, whose rule and severity follow from the weakest member and from how many claims take part. */
export function* conflictFinding(context: ConflictContext, conflict: Conflict): Steps<Finding.Finding> {
  const { world, statements, problem, budget } = context
  const members = membersOf(context, conflict)
  const steps = yield* derivation({ world, statements, members, problem, budget })
  const base = {
    claims: members.claims,
    relations: members.relations,
    observations: members.observations.map(observation => observation.id),
    minimal: conflict.minimal,
    derivation: steps,
    corrections: yield* correctionsOf(context, members),
    proof: { kind: "engine" as const, certificate: conflict.certificate, problem },
    qualifier: qualifierOf(members)
  }
  const claims = members.claims.map(id => quoted(world, id))
  if (claims.length === 0)
    return Finding.make(
      "reference-defect",
      "error",
      sentence("reference-inconsistent", {
        observations: members.observations.map(cited),
        relations: relationsInWords(world, members.premises)
      }),
      { ...base, corrections: [] }
    )
  if (conflict.stratum === "soft")
    return Finding.make(
      "soft-relation",
      "warning",
      members.doubts.length > 0
        ? sentence("cells-may-differ", { claims, doubts: members.doubts })
        : sentence("soft-relation", { claims, relations: relationsInWords(world, members.premises) }),
      { ...base, corrections: [] }
    )
  if (conflict.stratum === "default")
    return Finding.make(
      "rests-on-default",
      "warning",
      sentence("rests-on-default", { claims, defaults: members.defaults }),
      base
    )
  const [only] = members.observations
  const [claim] = claims
  if (claims.length === 1 && claim !== undefined && only !== undefined)
    return Finding.make(
      "refuted",
      "error",
      sentence("refuted", { claim, observation: cited(only), expected: expectedOf(context, members) }),
      base
    )
  return Finding.make(
    "conflict",
    "error",
    sentence("conflict", {
      claims,
      relations: relationsInWords(world, members.premises),
      observations: members.observations.map(observation => observation.id)
    }),
    base
  )
}

/** What only figures of several sources or releases contradict: said, because they were left out of account. */
export function* apartFinding(context: ConflictContext, conflict: Conflict): Steps<Finding.Finding> {
  const { world, statements, problem, budget } = context
  const members = membersOf(context, conflict)
  return Finding.make(
    "reference-conflict",
    members.claims.length === 0 ? "info" : "warning",
    sentence("sources-apart", {
      claims: members.claims.map(id => quoted(world, id)),
      observations: members.observations.map(cited),
      relations: relationsInWords(world, members.premises)
    }),
    {
      claims: members.claims,
      relations: members.relations,
      observations: members.observations.map(observation => observation.id),
      minimal: conflict.minimal,
      derivation: yield* derivation({ world, statements, members, problem, budget }),
      qualifier: qualifierOf(members)
    }
  )
}

/** Where the observations put a refuted claim: the range of its one-claim correction. */
const expectedOf = (context: ConflictContext, members: Members.Members) => {
  const [id] = members.claims
  const statement = id === undefined ? undefined : context.statements.get(id)
  if (id === undefined || statement === undefined) return null
  for (const correction of context.corrections) {
    const range = correction.ranges.get(`claim ${id}`)
    if (range === undefined) continue
    // A range with gaps can hold the printed figure itself: it would tell the reader nothing.
    const printed = Rational.multiply(statement.meaning.figure.value, statement.factor)
    return Interval.contains(range, printed) ? null : amountRange(range, shownUnit(context.world, statement))
  }
  return null
}

/** Tells conflicts of the same claims apart: by what else takes part. */
const qualifierOf = (members: Members.Members): string =>
  [
    ...members.relations,
    ...members.defaults,
    ...members.doubts,
    ...members.observations.map(observation => observation.id)
  ].join(" ")
