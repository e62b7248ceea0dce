import { Effect, Stream } from "effect"
import type { Observation } from "../model/Observation.js"
import * as ReferencePeriod from "../model/ReferencePeriod.js"
import { defectMessage, defectPlace } from "./defectMessage.js"
import * as ReferenceDefect from "./ReferenceDefect.js"
import { everything } from "./ReferenceQuery.js"
import { type ResourceReading, ReferenceSource } from "./ReferenceSource.js"

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
  /** What keeps it from being read, or what is wrong with its rows. */
  readonly defects: ReadonlyArray<ReferenceDefect.ReferenceDefect>
}

/**
 * What is there: each resource with its layout and what it is about. Observations are counted and let go.
 *
 * @category commands
 * @since 0.1.0
 */
export const listReference: Effect.Effect<ReadonlyArray<ListedResource>, never, ReferenceSource> = Effect.gen(
  function* () {
    const source = yield* ReferenceSource
    const readings = (yield* Stream.runCollect(source.readings)).filter(
      (item): item is ResourceReading => !ReferenceDefect.is(item)
    )
    const defects: Array<ReferenceDefect.ReferenceDefect> = [...source.defects]
    const holdings = new Map(source.catalogue.resources.map(r => [r.name, new Holding()]))
    yield* Stream.runForEachArray(source.observations(everything), items =>
      Effect.sync(() => {
        for (const item of items) {
          if (ReferenceDefect.is(item)) {
            defects.push(item)
            continue
          }
          const holding = holdings.get(item.resource) ?? new Holding()
          holdings.set(item.resource, holding)
          holding.add(item)
        }
      })
    )
    // What is wrong with the package itself, or with resources that it had to leave out.
    for (const { resource } of defects) if (!holdings.has(resource)) holdings.set(resource, new Holding())
    return [...holdings].map(([name, holding]) => ({
      name,
      title: source.catalogue.resources.find(r => r.name === name)?.title ?? null,
      readings: readings.filter(r => r.resource === name),
      ...holding.listed(),
      defects: defects.filter(d => d.resource === name)
    }))
  }
)

/** What one resource holds, as far as it has been read. */
class Holding {
  private observations = 0
  private withoutUnit = 0
  private readonly indicators = new Set<string>()
  private readonly areas = new Set<string>()
  private readonly vintages = new Set<string>()
  private readonly grades = new Set<string>()
  private first: DefinitePeriod | undefined
  private last: DefinitePeriod | undefined

  add({ area, grade, indicator, period, unit, vintage }: Observation): void {
    this.observations++
    if (unit === null) this.withoutUnit++
    this.indicators.add(indicator)
    if (area !== null) this.areas.add(area)
    if (vintage !== null) this.vintages.add(vintage)
    this.grades.add(grade)
    if (!ReferencePeriod.isDefinite(period)) return
    if (this.first === undefined || period.end < this.first.end) this.first = period
    if (this.last === undefined || period.end > this.last.end) this.last = period
  }

  listed(): Omit<ListedResource, "name" | "title" | "readings" | "defects"> {
    return {
      observations: this.observations,
      indicators: [...this.indicators].sort(),
      areas: [...this.areas].sort(),
      periods:
        this.first === undefined || this.last === undefined
          ? null
          : { first: this.first.text, last: this.last.text },
      vintages: [...this.vintages].sort(),
      grades: [...this.grades].sort(),
      withoutUnit: this.withoutUnit
    }
  }
}

type DefinitePeriod = ReferencePeriod.ReferencePeriod & { readonly end: number }

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
            ...problemsOf(r.defects),
            ...(r.withoutUnit === 0
              ? []
              : [`  no unit     ${r.withoutUnit} observations, which support nothing`])
          ].join("\n")
        )
        .join("\n\n")
        .concat("\n")

/** What makes a file unreadable in full, everything else as a number. */
const problemsOf = (defects: ReadonlyArray<ReferenceDefect.ReferenceDefect>): ReadonlyArray<string> => {
  const unreadable = defects.filter(d => d.severity === "unreadable")
  const wrong = defects.filter(d => d.severity === "error" || d.severity === "warning").length
  return [
    ...unreadable.map(d => `  unreadable  ${defectPlace(d)}: ${defectMessage(d, "en")}`),
    ...(wrong === 0 ? [] : [`  problems    ${wrong}, listed by claimcheck reference validate`])
  ]
}

const some = (names: ReadonlyArray<string>): string =>
  names.length === 0
    ? "none"
    : names.length <= SHOWN
      ? names.join(", ")
      : `${names.slice(0, SHOWN).join(", ")} … (${names.length})`
