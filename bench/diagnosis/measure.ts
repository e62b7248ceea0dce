/**
 * One bulletin, checked and diagnosed: whether the slip shows, and where the true explanation stands.
 */
import type { CheckInput } from "../../src/check/CheckInput.js"
import { checkDocument } from "../../src/check/checkDocument.js"
import { ObservationIndex } from "../../src/check/ObservationIndex.js"
import * as World from "../../src/check/World.js"
import type * as Finding from "../../src/check/Finding.js"
import { diagnoseDocument } from "../../src/diagnose/index.js"
import type { Claim } from "../../src/model/Claim.js"
import type { Observation } from "../../src/model/Observation.js"
import { defaultBudget } from "../../src/solve/Budget.js"
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

/**
 * The findings of a bulletin that say what cannot be true; undefined when a figure is refused as such (a negative number
 * of firms), so that nobody needs a diagnosis.
 */
export const contradictions = (
  claims: ReadonlyArray<Claim>,
  observations: ReadonlyArray<Observation>,
  diagnosed = true
): ReadonlyArray<Finding.Finding> | undefined => {
  const world = World.make(file(claims), World.noExpressions)
  const input: CheckInput = {
    world,
    observations: new ObservationIndex(observations),
    citable: [],
    minGrade: "official-copy",
    budget: { ...defaultBudget, milliseconds: null, work: 1_000_000 }
  }
  const plain = runSync(checkDocument(input))
  if (plain.unusable.size > 0) return undefined
  const checked = diagnosed ? runSync(diagnoseDocument(input, plain)) : plain
  return checked.findings.filter(
    ({ rule }) => rule === "conflict" || rule === "refuted" || rule === "reading-dependent"
  )
}

/** A true explanation: of the right slip, and of a figure that carries it. */
const isTrue = (
  slip: Slip,
  wrong: ReadonlyMap<string, unknown>,
  { code, claims }: Finding.Explanation
): boolean => code === slip.code && claims.some(id => wrong.has(id))

const PROBES = 5

/**
 * Whether the slip can be told from the data: with the figures understood as they are meant nothing is contradicted, and
 * of five random figures in their place at least four are; of a slip of a digit, four of five others of that kind.
 */
const isDeterminable = (
  slip: Slip,
  { claims, observations, wrong }: Planted,
  chance: Chance
): boolean | null => {
  if ([...wrong.values()].includes(null)) return null
  const meant = claims.map(claim => ({ ...claim, ...wrong.get(claim.id) }))
  const [id] = wrong.keys()
  if (contradictions(meant, observations, false)?.length !== 0) return null
  const other = slip.code === "digit" || slip.code === "dropped-zero" ? misprinted : randomised
  let found = 0
  for (let probe = 0; probe < PROBES; probe++) {
    const probed = meant.map(claim =>
      claim.id === id ? { ...claim, figure: other(claim.figure, chance) } : claim
    )
    const said = contradictions(probed, observations, false)
    if (said === undefined || said.length > 0) found++
  }
  return found >= PROBES - 1
}

/** Other digits, as many, the first not zero; a unit that ends in a digit stays. */
const randomised = (text: string, chance: Chance): string => {
  let first = true
  return text.replace(/(?<![a-z])\d/g, () => {
    const digit = first ? 1 + chance.below(9) : chance.below(10)
    first = false
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

/** Plants the slip into bulletin number `seed`; undefined when it has nothing to plant it in. */
export const measure = (slip: Slip, seed: number): Outcome | undefined => {
  const from = bulletin(seed)
  const planted = slip.plant(from)
  if (planted === undefined) return undefined
  const said = contradictions(planted.claims, planted.observations)
  if (said === undefined) return undefined
  const about = said.filter(({ claims }) => claims.some(id => planted.wrong.has(id)))
  // The finding that accuses fewest figures is the one that a reader looks at first.
  const [finding] = [...about].sort((a, b) => a.claims.length - b.claims.length)
  if (finding === undefined)
    return { detected: false, determinable: false, place: null, first: null, confidentlyWrong: false }
  const place = finding.explanations.findIndex(each => isTrue(slip, planted.wrong, each))
  const first = finding.explanations[0] ?? null
  return {
    detected: true,
    determinable: isDeterminable(slip, planted, from.chance),
    place: place < 0 ? null : place + 1,
    first,
    confidentlyWrong: first !== null && place !== 0 && first.chance !== null && first.chance < 0.05
  }
}
