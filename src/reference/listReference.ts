import type { Observation } from "../model/Observation.js"
import * as ReferencePeriod from "../model/ReferencePeriod.js"
import type { Catalogue } from "./Catalogue.js"
import type { ResourceReading } from "./ReferenceSource.js"

/**
 * What one resource holds.
 *
 * @category commands
 * @since 0.1.0
 */
export interface ListedResource {
  readonly name: string
  readonly title: string | null
  readonly readings: ReadonlyArray<ResourceReading>
  readonly observations: number
  readonly indicators: ReadonlyArray<string>
  readonly areas: ReadonlyArray<string>
  /** First and last period by their ends; null when there is none. */
  readonly periods: { readonly first: string; readonly last: string } | null
  readonly vintages: ReadonlyArray<string>
  readonly grades: ReadonlyArray<string>
  readonly withoutUnit: number
}

/**
 * What is there: each resource with its layout and what it is about.
 *
 * @param observations - of all cells
 * @category commands
 * @since 0.1.0
 */
export const listReference = (
  catalogue: Catalogue,
  readings: ReadonlyArray<ResourceReading>,
  observations: ReadonlyArray<Observation>
): ReadonlyArray<ListedResource> => {
  const names = new Set([...catalogue.resources.map(r => r.name), ...observations.map(o => o.resource)])
  const byName = new Map([...names].map(name => [name, new Array<Observation>()]))
  for (const o of observations) byName.get(o.resource)?.push(o)
  return [...names].map(name => {
    const own = byName.get(name) ?? []
    return {
      name,
      title: catalogue.resources.find(r => r.name === name)?.title ?? null,
      readings: readings.filter(r => r.resource === name),
      observations: own.length,
      indicators: distinct(own.map(o => o.indicator)),
      areas: distinct(own.map(o => o.area)),
      periods: span(own),
      vintages: distinct(own.map(o => o.vintage)),
      grades: distinct(own.map(o => o.grade)),
      withoutUnit: own.filter(o => o.unit === null).length
    }
  })
}

const distinct = (texts: ReadonlyArray<string | null>): ReadonlyArray<string> =>
  [...new Set(texts)].filter(text => text !== null).sort()

const span = (observations: ReadonlyArray<Observation>): ListedResource["periods"] => {
  const dated = observations.map(o => o.period).filter(ReferencePeriod.isDefinite)
  const [start] = dated
  if (start === undefined) return null
  const first = dated.reduce((a, b) => (b.end < a.end ? b : a), start)
  const last = dated.reduce((a, b) => (b.end > a.end ? b : a), start)
  return { first: first.text, last: last.text }
}

/** So many names are shown of a list. */
const SHOWN = 8

/** The list as text, one paragraph a resource. */
export const renderList = (list: ReadonlyArray<ListedResource>): string =>
  list.length === 0
    ? "There is no reference.\n"
    : list
        .map(r =>
          [
            r.title === null ? r.name : `${r.name}: ${r.title}`,
            ...r.readings.map(
              x => `  file        ${x.file ?? "(in the package)"}, read as ${x.layout} (${x.reason})`
            ),
            `  holds       ${r.observations} observations${r.periods === null ? "" : `, ${r.periods.first} to ${r.periods.last}`}`,
            `  indicators  ${some(r.indicators)}`,
            `  areas       ${some(r.areas)}`,
            `  grade       ${some(r.grades)}`,
            ...(r.vintages.length === 0 ? [] : [`  vintages    ${some(r.vintages)}`]),
            ...(r.withoutUnit === 0
              ? []
              : [`  no unit     ${r.withoutUnit} observations, which support nothing`])
          ].join("\n")
        )
        .join("\n\n")
        .concat("\n")

const some = (names: ReadonlyArray<string>): string =>
  names.length === 0
    ? "none"
    : names.length <= SHOWN
      ? names.join(", ")
      : `${names.slice(0, SHOWN).join(", ")} … (${names.length})`
