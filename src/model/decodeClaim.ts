/**
 * One claim from plain data, and what can still be said about one that does not decode.
 */
import { Predicate, Result, Schema } from "effect"
import * as ClaimModel from "./Claim.js"
import { asFields, type Fields } from "./decodeEntries.js"
import { inValue, type Path, type PathProblem } from "./FileProblem.js"
import { schemaProblems } from "./schemaProblems.js"

const decode = Schema.decodeUnknownResult(ClaimModel.Claim, { errors: "all", onExcessProperty: "error" })

const numberRefused =
  "a figure must be text here: a number loses the zeros it was printed with (41.70 becomes 41.7); put it in quotes"

/** A claim that does not decode, without its faulty fields: its names and periods can still be checked. */
export interface DamagedClaim {
  readonly claim: ClaimModel.Claim
  readonly path: Path
  /** Its id, when that is readable. */
  readonly id: string | null
  /** Its figure, when that is text. */
  readonly figure: string | null
}

/**
 * Decodes a claim. Figures written as numbers have lost digits and are refused with the reason.
 *
 * @param damaged receives what remains of a claim that does not decode
 * @category file
 * @since 0.1.0
 */
export const decodeClaim =
  (damaged: Array<DamagedClaim>) =>
  (entry: unknown, path: Path, problems: Array<PathProblem>): ClaimModel.Claim | undefined => {
    const fields = asFields(entry)
    const found: Array<PathProblem> = fields === undefined ? [] : numbersAsFigures(fields, path)
    const result = decode(fields ?? entry)
    if (Result.isFailure(result)) found.push(...schemaProblems(result.failure.issue, entry, path))
    problems.push(...found)
    if (Result.isSuccess(result) && found.length === 0) return result.success
    const rest = fields === undefined ? undefined : salvage(fields, path, found)
    if (rest !== undefined) damaged.push(rest)
    return undefined
  }

const numbersAsFigures = (fields: Fields, path: Path): Array<PathProblem> => {
  const problems: Array<PathProblem> = []
  if (Predicate.isNumber(fields["figure"])) problems.push(inValue([...path, "figure"], numberRefused))
  const readings = fields["readings"]
  if (Array.isArray(readings))
    for (const [index, reading] of readings.entries())
      if (Predicate.isNumber(asFields(reading)?.["figure"]))
        problems.push(inValue([...path, "readings", index, "figure"], numberRefused))
  return problems
}

const salvage = (
  fields: Fields,
  path: Path,
  problems: ReadonlyArray<PathProblem>
): DamagedClaim | undefined => {
  const faulty = new Set(problems.map(problem => String(problem.path[path.length])))
  const sound = Object.fromEntries(Object.entries(fields).filter(([name]) => !faulty.has(name)))
  const result = decode({ id: "damaged", quote: "…", figure: "…", ...sound })
  if (Result.isFailure(result)) return undefined
  const text = (name: string): string | null => {
    const value = sound[name]
    return Predicate.isString(value) ? value : null
  }
  return { claim: result.success, path, id: text("id"), figure: text("figure") }
}
