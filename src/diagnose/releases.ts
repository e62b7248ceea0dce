/**
 * Other releases of what a figure is made of.
 */
import { variables } from "../arithmetic/Expression.js"
import * as World from "../check/World.js"
import type { Observation } from "../model/Observation.js"
import type { ReferencePeriod } from "../model/ReferencePeriod.js"
import { samePeriod } from "../reference/ReferenceQuery.js"
import { costs, type Edit, ofClaim } from "./Edit.js"
import type { Suspect } from "./Suspect.js"

/**
 * For each cell that the figure is made of and each release of it: the figure is as of that release, while others keep to
 * theirs; or the release takes the place of the others everywhere.
 */
export const releases = (
  { id, statement, observations, world }: Suspect,
  wanted: (period: ReferencePeriod) => boolean,
  code: "stale-vintage" | "revised-base"
): ReadonlyArray<Edit> => {
  const cells = new Map(variables(statement.quantity.expression).map(cell => [cell.key, cell]))
  return [...cells.values()].flatMap(cell => {
    const stock = World.isStock(world, cell.indicator)
    const all = observations
      .at(cell.indicator, cell.area)
      .filter(
        each => each.measure === "level" && wanted(each.period) && samePeriod(each.period, cell.period, stock)
      )
    return all.flatMap(release => {
      const others = all.filter(each => each.id !== release.id && each.value !== release.value)
      if (others.length === 0) return []
      const asOf =
        release.vintage === null ? [] : [ofClaim(id, code, costs.reading, { as_of: release.vintage })]
      return [...asOf, takingPlace(id, code, release, others)]
    })
  })
}

/** With the dates and grades of the others, so that it decides where they did. */
const takingPlace = (
  id: string,
  code: "stale-vintage" | "revised-base",
  release: Observation,
  others: ReadonlyArray<Observation>
): Edit => ({
  code,
  cost: costs.reading,
  kind: code,
  changes: new Map([[id, {}]]),
  readings: new Map(),
  net: [],
  instead: new Map(
    others.map(({ id: replaced, vintage, released, priority, grade }) => [
      replaced,
      { ...release, vintage, released, priority, grade }
    ])
  ),
  printed: null,
  about: null,
  addsUpWith: [],
  ways: 1
})
