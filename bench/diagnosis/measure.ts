/**
 * One bulletin, checked and diagnosed: whether the slip shows, and where the true explanation stands.
 */
import type { CheckInput } from "../../src/check/CheckInput.js"
import { checkDocument } from "../../src/check/checkDocument.js"
import { ObservationIndex } from "../../src/check/ObservationIndex.js"
import { compareClaim } from "../../src/check/compare.js"
import { isRefuted } from "../../src/check/comparisonFindings.js"
import { constrain, toProblem, withPremises } from "../../src/check/constrain.js"
import { observationPremises } from "../../src/check/observationPremises.js"
import { claimPremise } from "../../src/check/Premise.js"
import * as World from "../../src/check/World.js"
import type * as Finding from "../../src/check/Finding.js"
import { contradicts } from "../../src/diagnose/explain.js"
import { diagnoseDocument } from "../../src/diagnose/index.js"
import type { Claim } from "../../src/model/Claim.js"
import type { Observation } from "../../src/model/Observation.js"
import { defaultBudget } from "../../src/solve/Budget.js"
import { components } from "../../src/solve/components.js"
import { decide } from "../../src/solve/decide.js"
import { runSync } from "../../src/solve/Meter.js"
import type { Planted, Slip } from "./slips.js"
import { areas, bulletin, type Chance, indicators } from "./system.js"

/** What the tool says of a bulletin with a slip. */
export interface Outcome {
  /** A contradiction or refutation names the wrong figure. */
  readonly detected: boolean
  /** The data tell what is true; null where that was not worked out. */
  readonly determinable: boolean | null
  /** Place of the true explanation, from 1; null when it is not among those given. */
  readonly place: number | null
  /** What is given first. */
  readonly first: Finding.Explanation | null
  /** Something wrong is put first with a chance below 5 %. */
  readonly confidentlyWrong: boolean
}

const file = (claims: ReadonlyArray<Claim>) => ({
  claimcheck: 1,
  document: { id: "bulletin", published: "2024-06-30", publisher: "The Bulletin (invented)" },
  defaults: {},
  hedges: {},
  include: [],
  areas: Object.fromEntries(
    areas.map(area => [
      area,
      area === "land" ? { name: area, level: "country" } : { name: area, level: "region", within: "land" }
    ])
  ),
  indicators,
  claims,
  relations: [],
  ignored: [],
  accepted: []
})

/** A bulletin to check. */
export const inputOf = (
  claims: ReadonlyArray<Claim>,
  observations: ReadonlyArray<Observation>
): CheckInput => ({
  world: World.make(file(claims), World.noExpressions),
  observations: new ObservationIndex(observations),
  citable: [],
  minGrade: "official-copy",
  budget: { ...defaultBudget, milliseconds: null, work: 1_000_000 }
})

/**
 * The findings of a bulletin that say what cannot be true, or what does not fit several releases; undefined when a figure
 * is refused as such (a negative number of firms), so that nobody needs a diagnosis.
 */
export const contradictions = (
  claims: ReadonlyArray<Claim>,
  observations: ReadonlyArray<Observation>,
  diagnosed = true
): ReadonlyArray<Finding.Finding> | undefined => {
  const input = inputOf(claims, observations)
  const plain = runSync(checkDocument(input))
  if (plain.unusable.size > 0) return undefined
  const checked = diagnosed ? runSync(diagnoseDocument(input, plain)) : plain
  return checked.findings.filter(contradicts)
}

/** Whether a source refutes one claim, or what it is tied to cannot all be true; nothing is worked out beyond that. */
const isContradicted = (
  claims: ReadonlyArray<Claim>,
  observations: ReadonlyArray<Observation>,
  id: string
): boolean => {
  const input = inputOf(claims, observations)
  const plain = constrain(input.world, new Map())
  const statement = plain.statements.get(id)
  if (statement === undefined) return true
  if (isRefuted(compareClaim(input.world, statement, input.observations, input.minGrade))) return true
  const problem = toProblem(withPremises(plain, observationPremises(plain, input)))
  const hard = new Set(problem.premises.filter(({ stratum }) => stratum === "hard").map(each => each.id))
  return components(problem, hard)
    .filter(part => part.premises.some(premise => premise.id === claimPremise(id)))
    .some(part => decide(part, null, input.budget).status === "inconsistent")
}

/**
 * A true explanation: of the right slip (or of one that makes the same edit), and of a figure that carries it. Of two
 * figures for one quantity either may be the one that was not updated: that is one explanation.
 */
const isTrue = (
  slip: Pick<Slip, "code" | "alike">,
  wrong: ReadonlyMap<string, unknown>,
  { code, claims }: Finding.Explanation
): boolean =>
  code === "one-of-pair-stale"
    ? slip.code === code
    : (code === slip.code || code === slip.alike) && claims.some(id => wrong.has(id))

/** Random figures that are tried in place of the true one, and those of them that may be contradicted by nothing. */
const PROBES = 10
const MOST_UNSEEN = 1

/**
 * Whether the slip can be told from the data: with the figures understood as they are meant nothing is contradicted, and
 * of ten random other figures of the same size and precision in place of the first at least nine are; of a slip of a
 * digit, nine of ten others of that kind.
 */
const isDeterminable = (
  slip: Slip,
  { claims, observations, wrong }: Planted,
  chance: Chance
): boolean | null => {
  if ([...wrong.values()].includes(null)) return null
  const meant = claims.map(claim => ({ ...claim, ...wrong.get(claim.id) }))
  const [id] = wrong.keys()
  if (contradictions(meant, observations, false)?.length !== 0) return false
  const other = slip.code === "digit" || slip.code === "dropped-zero" ? misprinted : randomised
  let unseen = 0
  for (let probe = 0; probe < PROBES && unseen <= MOST_UNSEEN; probe++) {
    const probed = meant.map(claim =>
      claim.id === id ? { ...claim, figure: otherThan(claim.figure, text => other(text, chance)) } : claim
    )
    if (!isContradicted(probed, observations, id ?? "")) unseen++
  }
  return unseen <= MOST_UNSEEN
}

/** Another figure than the one given; after a few attempts whatever comes. */
const otherThan = (text: string, make: (text: string) => string): string => {
  let made = make(text)
  for (let attempt = 0; attempt < 20 && made === text; attempt++) made = make(text)
  return made
}

/** Other digits, as many: zeros that only keep the place stay, the digit behind them is not zero. */
const randomised = (text: string, chance: Chance): string => {
  let isLeading = true
  return text.replace(/(?<![a-z])\d/g, printed => {
    if (isLeading && printed === "0") return printed
    const digit = isLeading ? 1 + chance.below(9) : chance.below(10)
    isLeading = false
    return String(digit)
  })
}

/** One digit more wrong. */
const misprinted = (text: string, chance: Chance): string => {
  const places = [...text.matchAll(/(?<![a-z])\d/g)].map(each => each.index)
  const at = chance.pick(places)
  return at === undefined
    ? text
    : text.slice(0, at) + String((Number(text[at]) + 1 + chance.below(9)) % 10) + text.slice(at + 1)
}

/**
 * Whether an explanation that is not true is given as if it were sure: with a chance below 5 %, and without another one
 * that costs as little and is borne out alike, so that the reader sees that two are as good.
 */
const isConfident = (first: Finding.Explanation, others: ReadonlyArray<Finding.Explanation>): boolean =>
  first.chance !== null &&
  first.chance < CONFIDENT &&
  !others.some(
    other =>
      other.cost === first.cost &&
      other.chance !== null &&
      other.chance < CONFIDENT &&
      other.agrees.length > 0 === first.agrees.length > 0
  )

const CONFIDENT = 0.05

/** Plants the slip into bulletin number `seed`; undefined when it has nothing to plant it in. */
export const measure = (slip: Slip, seed: number): Outcome | undefined => {
  const from = bulletin(seed)
  const planted = slip.plant(from)
  if (planted === undefined) return undefined
  const said = contradictions(planted.claims, planted.observations)
  if (said === undefined) return undefined
  return outcomeOf(slip, said, planted.wrong, () => isDeterminable(slip, planted, from.chance))
}

/** Where the true explanation stands among those of the finding that accuses fewest figures, the wrong one included. */
export const outcomeOf = (
  slip: Pick<Slip, "code" | "alike">,
  said: ReadonlyArray<Finding.Finding>,
  wrong: ReadonlyMap<string, unknown>,
  determinable: () => boolean | null
): Outcome => {
  const about = said.filter(({ claims }) => claims.some(id => wrong.has(id)))
  const [finding] = [...about].sort((a, b) => a.claims.length - b.claims.length)
  if (finding === undefined)
    return { detected: false, determinable: false, place: null, first: null, confidentlyWrong: false }
  const place = finding.explanations.findIndex(each => isTrue(slip, wrong, each))
  const [first = null, ...others] = finding.explanations
  return {
    detected: true,
    determinable: determinable(),
    place: place < 0 ? null : place + 1,
    first,
    confidentlyWrong: first !== null && place !== 0 && isConfident(first, others)
  }
}
