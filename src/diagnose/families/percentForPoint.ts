/**
 * `percent-for-point`: per cent where percentage points are meant, or the reverse.
 */
import * as Unit from "../../model/Unit.js"
import type { Diagnosis } from "../Diagnosis.js"
import { costs, ofClaim } from "../Edit.js"

/** @category diagnoses */
export const percentForPoint: Diagnosis = {
  code: "percent-for-point",
  title: "Per cent for percentage points",
  description:
    "The change of a share or rate is given in per cent where percentage points are meant, or the reverse. Tried for growth and changes of indicators in per cent and of shares. None was found among published corrections; in drafts it is common.",
  example: "“0.3 % lower” for 0.3 percentage points.",
  seen: false,
  met: 0,
  propose: ({ id, world, claim, measure, figure, statement }) => {
    const isRatio =
      Unit.isRatio(claim.indicator === undefined ? undefined : world.units.get(claim.indicator)) ||
      statement.meaning.of?.measure === "share"
    if (!isRatio) return []
    if (measure === "growth") return [ofClaim(id, "percent-for-point", costs.label, { measure: "change" })]
    if (measure !== "change") return []
    const printed = figure.unit.kind === "point" ? inPercent(figure.text) : figure.text
    return [
      {
        ...ofClaim(id, "percent-for-point", costs.label, {
          measure: "growth",
          ...(printed === figure.text ? {} : { figure: printed })
        }),
        printed: printed === figure.text ? null : printed
      }
    ]
  }
}

/** The same number in per cent. */
const inPercent = (text: string): string =>
  text.replace(/\s*(?:percentage[ -]points?|points?|pps?\b|个百分点|個百分點|百分点)/iu, "%")
