/**
 * `formula` of an indicator: its definition by others, wherever at least two of its cells are mentioned.
 */
import { variable } from "../../arithmetic/Expression.js"
import type { CellReference, Relation } from "../../arithmetic/CellReference.js"
import { instances } from "./instances.js"
import { relation, type RelationRule } from "./RelationRule.js"

/** @category relations */
export const definition: RelationRule = {
  id: "formula",
  apply: (world, mentioned) =>
    [...world.indicators].flatMap(([id, indicator]) => {
      const parsed =
        indicator.formula === undefined ? undefined : world.expressions.formulas.get(indicator.formula)
      if (parsed === undefined) return []
      const own: CellReference = { indicator: id, area: null, period: { kind: "own" }, offset: 0 }
      const defined: Relation = { left: variable(own), comparisons: [{ operator: "==", right: parsed }] }
      return instances(world, mentioned, `formula:${id}`, defined, null).map(instance =>
        relation(
          `formula:${id}`,
          instance.where,
          `${id} == ${indicator.formula}`,
          "hard",
          instance.constraints
        )
      )
    })
}
