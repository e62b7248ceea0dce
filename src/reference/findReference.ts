import type { Measure } from "../model/Claim.js"
import type { Observation } from "../model/Observation.js"
import { type NearObservation, nearestObservations } from "./nearestObservations.js"
import { type Selection, type SelectionRequest, selectObservations } from "./selectObservations.js"

/**
 * What a claim needs of a reference: one of several ways, each a list of cells that must all be there. A growth figure
 * can be compared with a published growth, or with two levels.
 *
 * @category commands
 * @since 0.1.0
 */
export interface ClaimRequest {
  readonly claim: string
  /** The words of the text and the figure, for the reader. */
  readonly quote: string
  readonly ways: ReadonlyArray<ReadonlyArray<SelectionRequest>>
}

/** A cell that is not there: what to ask the statistical office for. */
export interface MissingCell {
  readonly indicator: string | null
  readonly area: string | null
  readonly period: string | null
  readonly measure: Measure
}

/** What a reference has for one claim. */
export interface FoundClaim {
  readonly claim: string
  readonly quote: string
  /** `decides`: observations that may refute; `supports only`: there are some, but late or weak ones; `missing`: none. */
  readonly state: "decides" | "supports only" | "missing"
  readonly observations: ReadonlyArray<Observation>
  readonly missing: ReadonlyArray<MissingCell>
  readonly nearest: ReadonlyArray<NearObservation>
}

/** A question to a statistical office, and the claims that it would settle. */
export interface Question extends MissingCell {
  readonly claims: ReadonlyArray<string>
}

/**
 * Which claims a reference covers, and for all others the indicator, area and period to ask for.
 *
 * @category commands
 * @since 0.1.0
 */
export interface FoundReference {
  readonly claims: ReadonlyArray<FoundClaim>
  readonly questions: ReadonlyArray<Question>
}

/**
 * Looks up what every claim needs.
 *
 * @param observations - of the claims' cells and around them (`withNearest`)
 * @param doubted - ids of those that may support, and refute nothing
 * @category commands
 * @since 0.1.0
 */
export const findReference = (
  requests: ReadonlyArray<ClaimRequest>,
  observations: ReadonlyArray<Observation>,
  doubted: ReadonlySet<string> = new Set()
): FoundReference => {
  const byIndicator = new Map<string, Array<Observation>>()
  for (const o of observations) {
    const same = byIndicator.get(o.indicator)
    if (same === undefined) byIndicator.set(o.indicator, [o])
    else same.push(o)
  }
  const about = (request: SelectionRequest): ReadonlyArray<Observation> =>
    request.cell.indicator === null ? observations : (byIndicator.get(request.cell.indicator) ?? [])
  const claims = requests.map(request => findOne(request, about, doubted))
  return { claims, questions: questionsOf(claims) }
}

/** A claim that names the observations it rests on. */
export interface NamedRequest {
  readonly claim: string
  readonly quote: string
  readonly refs: ReadonlyArray<string>
  readonly published: SelectionRequest["published"]
  readonly minGrade: SelectionRequest["minGrade"]
}

/**
 * What is there of the observations that a claim names. Those that are not are a defect of their own, and no question.
 *
 * @category commands
 * @since 0.1.0
 */
export const foundByName = (
  { claim, minGrade, published, quote, refs }: NamedRequest,
  bound: ReadonlyMap<string, Observation>
): FoundClaim => {
  const observations = refs.flatMap(ref => bound.get(ref) ?? [])
  const decides = observations.every(
    o =>
      selectObservations([o], {
        cell: { indicator: null, area: null, period: null },
        measure: o.measure,
        published,
        asOf: null,
        minGrade
      }).deciding.length > 0
  )
  const state = observations.length < refs.length ? "missing" : decides ? "decides" : "supports only"
  return { claim, quote, state, observations, missing: [], nearest: [] }
}

interface Way {
  readonly selections: ReadonlyArray<Selection>
  readonly missing: ReadonlyArray<SelectionRequest>
}

const findOne = (
  request: ClaimRequest,
  about: (request: SelectionRequest) => ReadonlyArray<Observation>,
  doubted: ReadonlySet<string>
): FoundClaim => {
  const ways = request.ways.map((cells): Way => {
    const selections = cells.map(cell => selectObservations(about(cell), cell))
    return { selections, missing: cells.filter((_, i) => isMissing(selections[i])) }
  })
  // The way that is whole; where none is, the one that lacks least.
  const best = ways.reduce<Way | undefined>(
    (a, b) => (a === undefined || b.missing.length < a.missing.length ? b : a),
    undefined
  )
  const isWhole = best !== undefined && best.selections.length > 0 && best.missing.length === 0
  const first = best?.missing[0]
  return {
    claim: request.claim,
    quote: request.quote,
    state: !isWhole
      ? "missing"
      : best.selections.every(s => s.deciding.some(o => !doubted.has(o.id)))
        ? "decides"
        : "supports only",
    observations: best?.selections.flatMap(s => [...s.deciding, ...s.others, ...s.later, ...s.weak]) ?? [],
    missing: best?.missing.map(missingCell) ?? [],
    nearest: first === undefined ? [] : nearestObservations(about(first), first.cell)
  }
}

const isMissing = (selection: Selection | undefined): boolean =>
  selection === undefined ||
  [selection.deciding, selection.others, selection.earlier, selection.later, selection.weak].every(
    list => list.length === 0
  )

const missingCell = ({ cell, measure }: SelectionRequest): MissingCell => ({
  indicator: cell.indicator,
  area: cell.area,
  period: cell.period?.text ?? null,
  measure: measure ?? "level"
})

/** Every missing cell once, those that settle most claims first. */
const questionsOf = (claims: ReadonlyArray<FoundClaim>): ReadonlyArray<Question> => {
  const questions = new Map<string, { readonly cell: MissingCell; readonly claims: Array<string> }>()
  for (const { claim, missing } of claims)
    for (const cell of missing) {
      const key = JSON.stringify(cell)
      const question = questions.get(key) ?? { cell, claims: [] }
      if (!question.claims.includes(claim)) question.claims.push(claim)
      questions.set(key, question)
    }
  return [...questions.values()]
    .sort((a, b) => b.claims.length - a.claims.length)
    .map(({ cell, claims: asked }) => ({ ...cell, claims: asked }))
}
