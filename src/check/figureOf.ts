/**
 * The figure of a claim, read once for a file: a claim is made into constraints several times, once for each reading and
 * each edit that a diagnosis tries.
 */
import { Result } from "effect"
import type { ClaimsFile } from "../model/ClaimsFile.js"
import type { Figure } from "../model/Figure.js"
import * as FigureProblem from "../text/figures/FigureProblem.js"
import { parseFigure } from "../text/figures/parseFigure.js"
import { hasUnit, withUnit } from "../text/figures/withUnit.js"
import type { World } from "./World.js"

type Read = Result.Result<Figure, string>

const read = new WeakMap<ClaimsFile, Map<string, Read>>()

/**
 * The figure as the grammar of the document's language reads it, in the unit that its claim says where the number is printed
 * without one; or a plain sentence.
 */
export const figureOf = ({ file, language }: World, text: string, unit?: string): Read => {
  let known = read.get(file)
  if (known === undefined) {
    known = new Map()
    read.set(file, known)
  }
  const key = unit === undefined ? text : `${text}\n${unit}`
  let figure = known.get(key)
  if (figure === undefined) {
    figure = unit === undefined ? asPrinted(text, language) : inUnit(text, unit, language)
    known.set(key, figure)
  }
  return figure
}

const asPrinted = (text: string, language: string): Read =>
  Result.mapError(parseFigure(text, { language }), FigureProblem.describe)

const inUnit = (text: string, unit: string, language: string): Read =>
  Result.flatMap(asPrinted(text, language), bare => {
    if (hasUnit(bare)) return Result.fail(`"${text}" has a unit of its own; remove unit: ${unit}`)
    const figure = withUnit(text, unit, language)
    return figure === null
      ? Result.fail(
          `unit: "${unit}" cannot stand beside "${text}"; write it as it would be printed there, such as %, 万吨 or million USD`
        )
      : Result.succeed(figure)
  })
