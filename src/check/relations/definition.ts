/**
 * `formula` of an indicator: its definition by others, wherever at least two of its cells are mentioned.
 */
import { instances } from "./instances.js"
import { relation, type RelationRule } from "./RelationRule.js"

/** @category relations */
export const definition: RelationRule = {
  id: "formula",
  apply: (world, mentioned) =>
    [...world.indicators].flatMap(([id, indicator]) => {
      const defined = world.expressions.definitions.get(id)
      if (defined === undefined) return []
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
