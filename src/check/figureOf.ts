/**
 * The figure of a claim, read once for a file: a claim is made into constraints several times, once for each reading and
 * each edit that a diagnosis tries.
 */
import type { Result } from "effect"
import type { ClaimsFile } from "../model/ClaimsFile.js"
import type { Figure } from "../model/Figure.js"
import type { FigureProblem } from "../text/figures/FigureProblem.js"
import { parseFigure } from "../text/figures/parseFigure.js"
import type { World } from "./World.js"

type Read = Result.Result<Figure, FigureProblem>

const read = new WeakMap<ClaimsFile, Map<string, Read>>()

/** The figure as the grammar of the document's language reads it. */
export const figureOf = ({ file, language }: World, text: string): Read => {
  let known = read.get(file)
  if (known === undefined) {
    known = new Map()
    read.set(file, known)
  }
  let figure = known.get(text)
  if (figure === undefined) {
    figure = parseFigure(text, { language })
    known.set(text, figure)
  }
  return figure
}
