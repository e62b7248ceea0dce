/**
 * `conversion`: the number is right in another unit.
 */
import { Result } from "effect"
import { parseFigure } from "../../text/figures/parseFigure.js"
import type { Diagnosis } from "../Diagnosis.js"
import { costs, ofClaim, oneOf } from "../Edit.js"

/** Units that are taken for each other; their factors are exact. */
const families: ReadonlyArray<ReadonlyArray<string>> = [
  ["km", "mile", "nmi", "li"],
  ["m", "ft", "yd"],
  ["cm", "in"],
  ["m2", "sqft", "sqyd"],
  ["ha", "acre", "mu", "km2", "sqmi"],
  ["L", "gallon", "imperial_gallon"],
  ["kg", "lb", "jin"],
  ["t", "short_ton", "long_ton"],
  ["g", "oz"]
]

/** @category diagnoses */
export const conversion: Diagnosis = {
  code: "conversion",
  title: "Unit not converted",
  description:
    "The number is right in a related unit that was not converted: miles for kilometres, 亩 for hectares, pounds for kilograms, 斤 for 公斤. The factors are exact; currencies have none.",
  example: "A road of 160 km printed as 100 km long, which are miles.",
  met: 1,
  propose: ({ id, figure, world }) => {
    const { unit } = figure
    if (unit.kind !== "measure") return []
    const family = families.find(each => each.includes(unit.id)) ?? []
    const numeral = /\d[\d,. ]*\d|\d/u.exec(figure.text)?.[0]
    if (numeral === undefined) return []
    return oneOf(
      family
        .filter(other => other !== unit.id)
        .flatMap(other => {
          const read = parseFigure(`${scaleOf(figure.text, numeral)} ${other}`, { language: world.language })
          return Result.isSuccess(read)
            ? [
                ofClaim(
                  id,
                  "conversion",
                  costs.label,
                  { figure: read.success.text },
                  { kind: `conversion ${other}` }
                )
              ]
            : []
        })
    )
  }
}

/** The numeral with its scale word. */
const scaleOf = (text: string, numeral: string): string => {
  const behind = text.slice(text.indexOf(numeral) + numeral.length)
  const word = /^\s*(?:trillion|billion|million|thousand|bn|万亿|亿|万)/iu.exec(behind)?.[0] ?? ""
  return `${numeral}${word}`
}
