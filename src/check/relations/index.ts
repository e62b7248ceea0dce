/**
 * The list of rules that relate the cells of a document.
 */
import { addsTo } from "./addsTo.js"
import { areas } from "./areas.js"
import { definition } from "./definition.js"
import { partOf } from "./partOf.js"
import { parts } from "./parts.js"
import type { RelationRule } from "./RelationRule.js"
import { subperiods } from "./subperiods.js"
import { written } from "./written.js"

/**
 * Every rule, in the order in which reports list their relations.
 *
 * @category relations
 * @since 0.1.0
 */
export const relationRules: ReadonlyArray<RelationRule> = [
  written,
  partOf,
  parts,
  addsTo,
  definition,
  subperiods,
  areas
]
