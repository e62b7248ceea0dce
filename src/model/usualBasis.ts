/**
 * How growth of an indicator is meant where nothing else says so: real or nominal is open for money, and no question for
 * counts and physical quantities.
 */
import type { Basis, Indicator } from "./Indicator.js"
import * as Unit from "./Unit.js"

/** @param unit that of the indicator, undefined where it cannot be read */
export const usualBasisOf = (
  indicator: Pick<Indicator, "basis"> | undefined,
  unit: Unit.Unit | undefined
): Basis => indicator?.basis ?? (Unit.isCurrency(unit) ? "unstated" : "nominal")
