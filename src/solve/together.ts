import type { Rational } from "../arithmetic/Rational.js"
import type { Decision } from "./Answer.js"

/**
 * The decision of a whole from those of its independent parts: inconsistent as soon as one part is, consistent when all
 * are.
 *
 * @category components
 * @since 0.1.0
 */
export const together = (decisions: ReadonlyArray<Decision>): Decision => {
  const inconsistent = decisions.find(decision => decision.status === "inconsistent")
  if (inconsistent !== undefined) return inconsistent
  const undetermined = decisions.find(decision => decision.status === "undetermined")
  if (undetermined !== undefined) return undetermined
  const witness = new Map<string, Rational>()
  for (const decision of decisions)
    if (decision.status === "consistent")
      for (const [name, value] of decision.witness) witness.set(name, value)
  return { status: "consistent", witness }
}
