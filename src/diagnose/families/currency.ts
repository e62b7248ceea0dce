/**
 * `currency`: the number is right in another currency.
 */
import { Result } from "effect"
import { parseFigure } from "../../text/figures/parseFigure.js"
import type { Diagnosis } from "../Diagnosis.js"
import { costs, ofClaim, oneOf } from "../Edit.js"
import { otherCurrencies } from "../siblings.js"

/** How currencies are printed, for taking one out of a figure. */
const CURRENCY =
  /(?:US\$|[$€£¥￥]|美元|人民币|人民幣|欧元|日元|元|\b(?:USD|CNY|RMB|EUR|GBP|JPY|dollars?|euros?|yuan|pounds?|yen)\b)/giu

/** @category diagnoses */
export const currency: Diagnosis = {
  code: "currency",
  title: "Another currency",
  description:
    "The number is right in another currency: yuan printed as dollars. Tried where the catalogue has the quantity in another currency, so that the text or a source says what it is; an exchange rate is never assumed.",
  example: "A turnover in yuan printed with a dollar sign.",
  seen: false,
  met: 1,
  propose: suspect => {
    const { id, claim, world, figure, measure } = suspect
    const { indicator } = claim
    if (measure !== "level" || indicator === undefined || claim.of_claim !== undefined) return []
    return oneOf(
      otherCurrencies(suspect, indicator).flatMap(other => {
        const printed =
          `${figure.text.replace(CURRENCY, "").trim()} ${world.units.get(other)?.id ?? ""}`.trim()
        return Result.isSuccess(parseFigure(printed, { language: world.language }))
          ? [ofClaim(id, "currency", costs.label, { indicator: other, figure: printed })]
          : []
      })
    )
  }
}
