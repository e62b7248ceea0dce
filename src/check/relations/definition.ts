/**
 * `formula` of an indicator: its definition by others, wherever at least two of its cells are mentioned.
 */
import { instances } from "./instances.js"
import { relation, type RelationRule } from "./RelationRule.js"

/** @category relations */
export const definition: RelationRule = {
  id: "formula",
  apply: (world, mentioned) =>
    [...world.expressions.definitions].flatMap(([id, defined]) =>
      instances(world, mentioned, `formula:${id}`, defined, null).map(({ constraints, where }) =>
        relation(`formula:${id}`, where, "hard", constraints)
      )
    )
}
