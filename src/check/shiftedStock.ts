/**
 * A stock stands at a day, which has no period before it: `debt >= debt[-1]` alone would hold nowhere, and say nothing.
 */
import type { CellReference, Relation } from "../arithmetic/CellReference.js"
import { variables } from "../arithmetic/Expression.js"
import type { ClaimsFile } from "../model/ClaimsFile.js"
import type { UnitProblem } from "./unitOf.js"

/** The problem, where a relation counts periods back from nothing but stocks. */
export const shiftedStock = (file: ClaimsFile, relation: Relation): UnitProblem | undefined => {
  const names = [relation.left, ...relation.comparisons.map(({ right }) => right)].flatMap(side =>
    variables(side)
  )
  const isStock = ({ indicator }: CellReference): boolean => file.indicators?.[indicator]?.kind === "stock"
  const shifted = names.find(
    ({ period }) => period.kind === "offset" || (period.kind === "named" && period.text === "previous")
  )
  if (shifted === undefined || !names.every(isStock)) return undefined
  const { indicator, offset } = shifted
  return {
    message: `${indicator} is a stock and stands at a day, which has no period before it; write ${indicator}["year-before"] or name the period`,
    offset
  }
}
