/**
 * `wrong-indicator`: the figure belongs to another indicator.
 */
import type { Diagnosis } from "../Diagnosis.js"
import { costs, ofClaim, oneOf } from "../Edit.js"
import { siblingIndicators } from "../siblings.js"
import { swaps } from "../swaps.js"

/** @category diagnoses */
export const wrongIndicator: Diagnosis = {
  code: "wrong-indicator",
  title: "Figure of another indicator",
  description:
    "The figure is right for another indicator of the same unit and kind that the text speaks of, or that is a part of the same whole. Also tried: the figures of two indicators are swapped. Parts, wholes, stocks, other prices and net or gross have codes of their own.",
  example: "Hydro and wind power swapped in a copy of a table.",
  seen: true,
  met: 10,
  propose: suspect => {
    const { indicator, of_claim: of } = suspect.claim
    if (indicator === undefined || of !== undefined) return []
    return [
      ...oneOf(
        siblingIndicators(suspect, indicator).map(other =>
          ofClaim(suspect.id, "wrong-indicator", costs.label, { indicator: other })
        )
      ),
      ...swaps(suspect, "indicator")
    ]
  }
}
