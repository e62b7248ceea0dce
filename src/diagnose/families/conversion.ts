/**
 * `conversion`: the number is right in another unit.
 */
import { Result } from "effect"
import type { FigureUnit } from "../../model/Figure.js"
import * as Unit from "../../model/Unit.js"
import { unitTable } from "../../model/unitTable.js"
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
  seen: false,
  met: 1,
  propose: ({ id, figure, world }) => {
    const { unit } = figure
    const own = canonical(unit)
    const family = own === undefined ? [] : (families.find(each => each.includes(own)) ?? [])
    const numeral = /\d[\d,. ]*\d|\d/u.exec(figure.text)?.[0]
    if (numeral === undefined) return []
    const amount = scaleOf(figure.text, numeral)
    return oneOf(
      family
        .filter(other => other !== own)
        .flatMap(other => {
          const printed = spellings(other)
            .map(spelling => `${amount} ${spelling}`)
            .find(text => isIn(text, other, world.language))
          return printed === undefined
            ? []
            : [ofClaim(id, "conversion", costs.label, { figure: printed }, { kind: `conversion ${other}` })]
        })
    )
  }
}

/** Id of a printed unit of measure in the table of units; undefined for anything else. */
const canonical = (unit: FigureUnit): string | undefined =>
  unit.kind === "measure" ? Result.getOrUndefined(Unit.parse(unit.id))?.id : undefined

/** How a unit may be printed. */
const spellings = (id: string): ReadonlyArray<string> => {
  const row = unitTable.find(each => each[0] === id)
  return row === undefined
    ? [id]
    : [
        id,
        ...row[4].replaceAll("_", " ").split(" "),
        ...row[4].split(" ").map(each => each.replaceAll("_", " "))
      ]
}

const isIn = (text: string, id: string, language: string): boolean => {
  const read = parseFigure(text, { language })
  return Result.isSuccess(read) && canonical(read.success.unit) === id
}

/** The numeral with its scale word. */
const scaleOf = (text: string, numeral: string): string => {
  const behind = text.slice(text.indexOf(numeral) + numeral.length)
  const word = /^\s*(?:trillion|billion|million|thousand|bn|万亿|亿|万)/iu.exec(behind)?.[0] ?? ""
  return `${numeral}${word}`
}
