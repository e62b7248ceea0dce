/**
 * The relations that the file writes out.
 */
import { instances } from "./instances.js"
import { relation, type RelationRule } from "./RelationRule.js"

/** @category relations */
export const written: RelationRule = {
  id: "relations",
  apply: (world, mentioned, chosen) =>
    world.relations.flatMap(each => {
      const parsed = world.expressions.relations.get(each.holds)
      if (parsed === undefined) return []
      if (each.reading !== undefined && !chosen.has(each.reading)) return []
      return instances(world, mentioned, each.id, parsed, each.for ?? null).map(instance =>
        relation(each.id, instance.where, each.strength ?? "hard", instance.constraints)
      )
    })
}
