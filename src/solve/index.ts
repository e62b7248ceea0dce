/**
 * The solver on its own: can these statements about unknown numbers all be true together, and if not, why?
 *
 * Exact throughout. It knows nothing of claims or texts, depends on nothing, and runs anywhere.
 */
export * as Expression from "../arithmetic/Expression.js"
export * as Interval from "../arithmetic/Interval.js"
export * as Rational from "../arithmetic/Rational.js"
export type {
  Analysis,
  Combination,
  ComponentAnalysis,
  Conflict,
  Correction,
  Decision,
  Undecided,
  Witness
} from "./Answer.js"
export { analyse, analyseSteps } from "./analyse.js"
export { type Budget, defaultBudget } from "./Budget.js"
export type { Detail, DetailCode } from "./Detail.js"
export type { Certificate, FactSource, Polynomial, Proof, Term } from "./Certificate.js"
export { checkCertificate } from "./checkCertificate.js"
export { checkWitness } from "./checkWitness.js"
export { asWorded, decide, decideSteps } from "./decide.js"
export { runSync, type Steps } from "./Meter.js"
export type { Choice, Constraint, Premise, Problem, Stratum, Variable } from "./Problem.js"
export { type Range, range, rangeSteps } from "./range.js"
