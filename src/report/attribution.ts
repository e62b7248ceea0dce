/**
 * Which corrections belong to which finding. The solver corrects all conflicts of connected figures together, so each of
 * them comes with the whole list; a reader wants to see with a finding what mends that finding, and nothing twice.
 */
import type { Correction, Finding } from "./Finding.js"
import type { Gathered } from "./gather.js"

/** Figures to change together. */
export type Way = Correction["claims"]

/**
 * What mends a finding.
 *
 * @category report
 * @since 0.1.0
 */
export interface Repairs {
  /** All equally cheap ways; empty when there are none, or when another finding lists them. */
  readonly ways: ReadonlyArray<Way>
  /** Ids of the other findings that each way mends as well. */
  readonly others: ReadonlyArray<string>
  /** Id of the finding that lists them; null when this one does. */
  readonly listedWith: string | null
}

/** Ids of the claims that some way changes. */
export const editedBy = ({ ways }: Repairs): ReadonlyArray<string> => [
  ...new Set(ways.flatMap(way => way.map(({ id }) => id)))
]

/** Ids of the findings that are named beside the ways. */
export const findingsIn = ({ others, listedWith }: Repairs): ReadonlyArray<string> =>
  listedWith === null ? others : [listedWith]

const none: Repairs = { ways: [], others: [], listedWith: null }

/**
 * The repairs of each finding of a list, which is in the order in which they are shown. Findings that share their
 * corrections list their own parts, where these can be chosen independently of each other; otherwise the first lists
 * them for all.
 *
 * @category report
 * @since 0.1.0
 */
export const attribution = (shown: ReadonlyArray<Gathered>): ((finding: Finding) => Repairs) => {
  const groups = new Map<string, Array<Finding>>()
  for (const { document, finding } of shown) {
    if (finding.corrections.length === 0) continue
    const key = JSON.stringify([document?.id ?? null, finding.corrections])
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [finding])
    else group.push(finding)
  }
  const found = new Map<Finding, Repairs>()
  for (const group of groups.values())
    for (const [finding, repairs] of ownParts(group) ?? listedOnce(group)) found.set(finding, repairs)
  return finding => found.get(finding) ?? none
}

const listedOnce = ([first, ...others]: ReadonlyArray<Finding>): ReadonlyArray<
  readonly [Finding, Repairs]
> =>
  first === undefined
    ? []
    : [
        [
          first,
          {
            ways: first.corrections.map(correction => correction.claims),
            others: others.map(({ id }) => id),
            listedWith: null
          }
        ],
        ...others.map(finding => [finding, { ...none, listedWith: first.id }] as const)
      ]

/**
 * What each finding has to choose by itself: null unless every figure to change is a member of exactly one of them, and
 * every choice for one goes, with the same ranges, with every choice for the others.
 */
const ownParts = (group: ReadonlyArray<Finding>): ReadonlyArray<readonly [Finding, Repairs]> | null => {
  const corrections = group[0]?.corrections ?? []
  const members = group.map(finding => new Set(finding.claims))
  const isDivided = corrections.every(({ claims }) =>
    claims.every(({ id }) => members.filter(each => each.has(id)).length === 1)
  )
  if (!isDivided) return null
  const parts = members.map(each => distinct(corrections.map(c => c.claims.filter(({ id }) => each.has(id)))))
  const combinations = parts.reduce((product, part) => product * part.length, 1)
  if (combinations !== corrections.length || parts.some(part => part.some(way => way.length === 0)))
    return null
  return group.map((finding, i) => [finding, { ways: parts[i] ?? [], others: [], listedWith: null }])
}

const distinct = (ways: ReadonlyArray<Way>): ReadonlyArray<Way> => [
  ...new Map(ways.map(way => [JSON.stringify(way), way])).values()
]
