/**
 * Denominators whose sign is certain from bounds alone. Most are: amounts are not negative. The other branch ends in one
 * sum, so that the search need not visit it.
 */
import { caseStep } from "../Explanation.js"
import type { Meter, Steps } from "../Meter.js"
import type { Decision } from "../normalise.js"
import type { System } from "../System.js"
import { joined, type Known, type Refutation, refutationBy, type Workshop } from "./Known.js"
import { Relaxation } from "./Relaxation.js"
import { addBranching, ofRow, type Wholeness } from "./statedFacts.js"

type Denominator = Extract<Decision, { readonly kind: "denominator" }>

/** A case distinction with one branch that is out. */
export interface Settled {
  readonly decision: Denominator
  readonly positive: boolean
  readonly otherwise: Refutation
}

/**
 * Settles what bounds of single unknowns and products settle.
 *
 * @returns the settled distinctions with what the remaining branches state, and the distinctions still to be made
 * @category nonlinear
 * @since 0.1.0
 */
export function* settle(
  bounds: ReadonlyArray<Known>,
  pending: ReadonlyArray<Decision>,
  workshop: Workshop,
  isWhole: Wholeness,
  meter: Meter
): Steps<{
  readonly settled: ReadonlyArray<Settled>
  readonly stated: ReadonlyArray<Known>
  readonly open: ReadonlyArray<Decision>
}> {
  const stated: Array<Known> = []
  const settled: Array<Settled> = []
  const open: Array<Decision> = []
  const relaxation = new Relaxation(meter)
  for (const decision of pending) {
    const found = decision.kind === "denominator" ? yield* certain(decision) : undefined
    if (found === undefined) {
      open.push(decision)
      continue
    }
    settled.push(found)
    const rows = found.positive ? found.decision.positive : found.decision.negative
    addBranching({ kind: "rows", rows }, stated, [], workshop, isWhole)
  }
  return { settled, stated, open }

  function* certain(decision: Denominator): Steps<Settled | undefined> {
    for (const positive of [true, false]) {
      const sign = (positive ? decision.negative : decision.positive)[0]!
      const facts = [...bounds, ofRow(sign, workshop, isWhole)]
      const terms = relaxation.load(facts) ?? (yield* relaxation.check())
      if (terms !== undefined) return { decision, positive, otherwise: refutationBy(terms) }
    }
    return undefined
  }
}

/** A refutation that rests on settled distinctions, with these written out. */
export const withSettled = (
  system: System,
  refutation: Refutation,
  settled: ReadonlyArray<Settled>
): Refutation => {
  let result = refutation
  for (const { decision, otherwise, positive } of settled.toReversed()) {
    if (!result.assumptions.has(decision)) continue
    const { proof } = result
    const branches = positive ? ([proof, otherwise.proof] as const) : ([otherwise.proof, proof] as const)
    result = joined([result, otherwise], decision, caseStep(system, decision, branches))
  }
  return result
}
