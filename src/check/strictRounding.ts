/**
 * What holds only because either tie rule is accepted: the same question under round-half-up, asked of components that
 * hold. What fails is a lesser finding, never a contradiction: publishers round by binary floats, too.
 */
import * as Interval from "../arithmetic/Interval.js"
import { sentence } from "../model/Sentence.js"
import { analyseComponent } from "../solve/analyseComponent.js"
import type { Budget } from "../solve/Budget.js"
import { checkWitnessSteps } from "../solve/checkWitness.js"
import { decideSteps } from "../solve/decide.js"
import { Meter, type Steps } from "../solve/Meter.js"
import type { Problem } from "../solve/Problem.js"
import { isBound } from "./Binding.js"
import { type Component, isAbout } from "./consistency.js"
import { derivation } from "./derivation.js"
import { quoted } from "./describe.js"
import * as Finding from "./Finding.js"
import * as Members from "./Members.js"
import { claimPremise } from "./Premise.js"
import type { Statement } from "./Statement.js"
import type { World } from "./World.js"

/**
 * The findings of one component that is consistent as printed.
 *
 * @param statements those of the component
 * @param refuted claims that a source excludes whatever the tie rule: 5.4 held against 5.5, which meet in 5.45
 */
export function* strictRounding(
  world: World,
  statements: ReadonlyMap<string, Statement>,
  component: Component,
  refuted: ReadonlySet<string>,
  budget: Budget
): Steps<ReadonlyArray<Finding.Finding>> {
  const strict = underStrictRule(statements, component, refuted)
  if (strict === undefined) return []
  // Figures rarely lie on a tie: most often the solution that is known already keeps to the stricter rule.
  const known = component.strata.hard
  if (known.status === "consistent" && (yield* checkWitnessSteps(strict, null, known.witness)).ok) return []
  const decision = yield* decideSteps(strict, null, budget)
  if (decision.status !== "inconsistent") return []
  const analysis = yield* analyseComponent(strict, new Meter({ ...budget, corrections: 0 }))
  const findings: Array<Finding.Finding> = []
  for (const conflict of analysis.conflicts) {
    if (conflict.stratum !== "hard") continue
    const members = Members.make(conflict.premises.flatMap(id => component.premises.get(id) ?? []))
    findings.push(
      Finding.make(
        "strict-rounding",
        "warning",
        sentence("strict-rounding", { claims: members.claims.map(id => quoted(world, id)), rule: "half-up" }),
        {
          claims: members.claims,
          relations: members.relations,
          observations: members.observations.map(observation => observation.id),
          minimal: conflict.minimal,
          derivation: yield* derivation({ world, statements, members, problem: strict, budget }),
          qualifier: members.relations.join(" ")
        }
      )
    )
  }
  return findings
}

/** The hard part with every figure under round-half-up; undefined where that changes nothing. */
const underStrictRule = (
  statements: ReadonlyMap<string, Statement>,
  { premises: origins, problem, believed }: Component,
  refuted: ReadonlySet<string>
): Problem | undefined => {
  const strict = new Map<string, Interval.Interval>()
  for (const statement of statements.values()) {
    // Another written rule is what the publisher does: there is nothing stricter about it.
    if ((statement.meaning.claim.rounding ?? "nearest") !== "nearest") continue
    // A writer that names its evidence is told that both ends will do (docs/gate.md).
    if (isBound(statement.meaning.claim)) continue
    const { stated } = statement.bounds
    const tightened = Interval.intersect(stated, statement.bounds.strict)
    const sameEnds = Interval.equals(
      Interval.withEnds(tightened, true, true),
      Interval.withEnds(stated, true, true)
    )
    if (sameEnds && !Interval.equals(tightened, stated))
      strict.set(claimPremise(statement.meaning.id), tightened)
  }
  const premises = problem.premises.filter(({ id, stratum }) => {
    const premise = origins.get(id)
    const isRefuted = premise !== undefined && isAbout(premise, refuted)
    return stratum === "hard" && believed.has(id) && !isRefuted
  })
  if (!premises.some(premise => strict.has(premise.id))) return undefined
  return {
    ...problem,
    premises: premises.map(premise => {
      const interval = strict.get(premise.id)
      if (interval === undefined) return premise
      return {
        ...premise,
        constraints: premise.constraints.map((constraint, index) =>
          index === 0 && constraint.kind === "bound" ? { ...constraint, interval } : constraint
        )
      }
    })
  }
}
