import type { Basis } from "../model/Indicator.js"

/**
 * Whether growth of an observation is meant as a claim means it. `unsure`: one of the two does not say, so the
 * observation may support and refutes nothing.
 *
 * A claim that does not say is held against real growth, which is what is printed of money more often than not.
 *
 * @category comparison
 * @since 0.1.0
 */
export const compareBases = (claim: Basis, observation: Basis): "same" | "unsure" | "different" => {
  if (claim === observation) return "same"
  if (claim === "unstated") return observation === "nominal" ? "unsure" : "same"
  // Comparable prices are constant ones, or those of a comparable scope.
  const isReal = (basis: Basis): boolean => basis === "real" || basis === "comparable"
  return observation === "unstated" || (isReal(claim) && isReal(observation)) ? "unsure" : "different"
}
