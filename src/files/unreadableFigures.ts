/**
 * Figures that are no figures, in claims that are left out for another reason: whoever mends a file sees everything that
 * is wrong with it at once. The figures of all other claims are read when they are checked.
 */
import { Result } from "effect"
import type { DecodedFile } from "../model/decodeClaimsFile.js"
import { inValue, type Path, type PathProblem } from "../model/FileProblem.js"
import { describe } from "../text/figures/FigureProblem.js"
import { parseFigure } from "../text/figures/parseFigure.js"

/**
 * @param problems what is wrong with the file otherwise
 * @category source
 * @since 0.1.0
 */
export const unreadableFigures = (
  { file, paths, damaged }: Pick<DecodedFile, "file" | "paths" | "damaged">,
  problems: ReadonlyArray<PathProblem>
): ReadonlyArray<PathProblem> => {
  const { language = "en" } = file.document
  const faulty = new Set(problems.flatMap(({ path }) => (path[0] === "claims" ? [path[1]] : [])))
  const check = (figure: string, path: Path): ReadonlyArray<PathProblem> => {
    // An empty figure is reported as such.
    if (figure.trim() === "") return []
    const read = parseFigure(figure, { language })
    return Result.isSuccess(read) ? [] : [inValue([...path, "figure"], describe(read.failure))]
  }
  const leftOut = file.claims.flatMap(({ figure, readings = [] }, index) => {
    const path = paths.claims[index]
    return path === undefined || !faulty.has(path[1])
      ? []
      : [
          ...check(figure, path),
          ...readings.flatMap((reading, i) =>
            reading.figure === undefined ? [] : check(reading.figure, [...path, "readings", i])
          )
        ]
  })
  return [...leftOut, ...damaged.flatMap(({ figure, path }) => (figure === null ? [] : check(figure, path)))]
}
