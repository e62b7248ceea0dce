/**
 * `level`: the figure bounds the cell itself.
 */
import type { Measure } from "./Measure.js"
import { underlying } from "./underlying.js"

/** @category measures */
export const level: Measure = { id: "level", comparesPeriods: false, quantity: underlying }
