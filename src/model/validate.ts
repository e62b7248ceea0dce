/**
 * Everything about a claims file that a schema cannot say, all problems at once.
 */
import { Result } from "effect"
import type { Claim } from "./Claim.js"
import type { ClaimsFile, Ignored, Relation } from "./ClaimsFile.js"
import type { DecodedFile } from "./decodeClaimsFile.js"
import { inValue, type Path, type PathProblem } from "./FileProblem.js"
import * as Names from "./Names.js"
import * as Rational from "../arithmetic/Rational.js"
import * as ReferencePeriod from "./ReferencePeriod.js"
import { validateCatalogue } from "./validateCatalogue.js"
import { type Scope, validateClaim, validateDamaged } from "./validateClaim.js"

/**
 * Every problem of a decoded file: names, units, what each measure needs, periods, circles, reasons.
 *
 * Figures and expressions are not read here: their grammars report their own problems.
 *
 * @param decoded the file, included catalogues merged in
 * @category validation
 * @since 0.1.0
 */
export const validate = (decoded: Omit<DecodedFile, "problems">): ReadonlyArray<PathProblem> => {
  const { file, paths, unreadable, damaged } = decoded
  const scope: Scope = {
    file,
    indicators: Names.make("indicator", Object.keys(file.indicators), unreadable.indicators),
    areas: Names.make("area", Object.keys(file.areas), unreadable.areas),
    claims: Names.make(
      "claim",
      file.claims.map(claim => claim.id),
      new Set(damaged.flatMap(({ id }) => (id === null ? [] : [id])))
    ),
    byId: new Map(file.claims.map(claim => [claim.id, claim]))
  }
  const pathOf = (section: keyof DecodedFile["paths"], index: number): Path =>
    paths[section][index] ?? [section]
  const readings = Names.make(
    "reading",
    file.claims.flatMap(claim => claim.readings?.map(reading => reading.name) ?? [])
  )
  const problems = [
    ...documentProblems(file),
    ...defaultProblems(scope),
    ...hedgeProblems(file),
    ...validateCatalogue(file, scope.indicators, scope.areas),
    ...duplicates(idsOfClaims(decoded), "claim"),
    ...file.claims.flatMap((claim, i) => validateClaim(scope, claim, pathOf("claims", i))),
    ...damaged.flatMap(({ claim, path }) => validateDamaged(scope, claim, path)),
    ...claimCircles(file.claims, i => pathOf("claims", i)),
    ...duplicates(
      file.relations.map(({ id }, i) => ({ id, path: pathOf("relations", i) })),
      "relation"
    ),
    ...file.relations.flatMap((relation, i) =>
      relationProblems(scope, readings, relation, pathOf("relations", i))
    ),
    ...file.ignored.flatMap((entry, i) => ignoredProblems(entry, pathOf("ignored", i))),
    ...file.accepted.flatMap((entry, i) =>
      entry.until === undefined ? [] : dateProblems(entry.until, [...pathOf("accepted", i), "until"])
    )
  ]
  return [...problems, ...dependentProblems(file.claims, problems, i => pathOf("claims", i))]
}

/** A claim that takes over from one with a problem cannot be checked either, and so on along the chain. */
const dependentProblems = (
  claims: ReadonlyArray<Claim>,
  problems: ReadonlyArray<PathProblem>,
  pathOf: (index: number) => Path
): ReadonlyArray<PathProblem> => {
  const withProblem = new Set(problems.flatMap(({ path }) => (path[0] === "claims" ? [path[1]] : [])))
  const faulty = new Set(claims.flatMap(({ id }, i) => (withProblem.has(pathOf(i)[1] ?? "") ? [id] : [])))
  const dependents = new Map<string, Array<number>>()
  for (const [i, claim] of claims.entries())
    for (const { of_claim: source } of [claim, ...(claim.readings ?? [])])
      if (source !== undefined) listAt(dependents, source).push(i)
  const found: Array<PathProblem> = []
  // A Set is walked in the order of insertion, what is added on the way included.
  for (const source of faulty)
    for (const i of dependents.get(source) ?? []) {
      const claim = claims[i]
      if (claim === undefined || faulty.has(claim.id)) continue
      faulty.add(claim.id)
      found.push(
        inValue(pathOf(i), `it takes over from the claim "${source}", which has a problem of its own`)
      )
    }
  return found
}

const listAt = <A>(map: Map<string, Array<A>>, key: string): Array<A> => {
  const list = map.get(key) ?? []
  map.set(key, list)
  return list
}

const documentProblems = ({ document }: ClaimsFile): ReadonlyArray<PathProblem> =>
  document.published === undefined ? [] : publishedProblems(document.published, ["document", "published"])

const publishedProblems = (text: string, path: Path): ReadonlyArray<PathProblem> => {
  const period = ReferencePeriod.parse(text)
  if (Result.isFailure(period)) return [inValue(path, period.failure)]
  return ReferencePeriod.isDefinite(period.success) && period.success.length !== "ytd"
    ? []
    : [inValue(path, "write the date of publication, or two bounds such as 2023-08/2024-01")]
}

const dateProblems = (text: string, path: Path): ReadonlyArray<PathProblem> => {
  const period = ReferencePeriod.parse(text)
  return Result.isSuccess(period) && period.success.length === "day"
    ? []
    : [inValue(path, `expected a date such as 2026-12-31, got "${text.slice(0, 40)}"`)]
}

const periodProblems = (text: string, path: Path): ReadonlyArray<PathProblem> => {
  const period = ReferencePeriod.parse(text)
  return Result.isFailure(period) ? [inValue(path, period.failure)] : []
}

const defaultProblems = ({ file, indicators, areas }: Scope): ReadonlyArray<PathProblem> => {
  const { indicator, area, period } = file.defaults
  return [
    ...(indicator === undefined ? [] : Names.mention(indicators, indicator, ["defaults", "indicator"])),
    ...(area === undefined ? [] : Names.mention(areas, area, ["defaults", "area"])),
    ...(period === undefined ? [] : periodProblems(period, ["defaults", "period"]))
  ]
}

const hedgeProblems = ({ hedges }: ClaimsFile): ReadonlyArray<PathProblem> =>
  Object.entries(hedges).flatMap(([hedge, width]) =>
    Object.entries(width ?? {}).flatMap(([field, text]) => {
      const value = Rational.parse(text.replace(/%$/, ""))
      return value === undefined || Rational.sign(value) < 0
        ? [
            inValue(
              ["hedges", hedge, field],
              `expected a number such as 0.5, or 5%, got "${text.slice(0, 40)}"`
            )
          ]
        : []
    })
  )

/** The ids of all claims from top to bottom, of those that do not decode, too. */
const idsOfClaims = ({
  file,
  paths,
  damaged
}: Pick<DecodedFile, "file" | "paths" | "damaged">): ReadonlyArray<Identified> =>
  [
    ...file.claims.map(({ id }, i) => ({ id, path: paths.claims[i] ?? ["claims"] })),
    ...damaged.flatMap(({ id, path }) => (id === null ? [] : [{ id, path }]))
  ].sort((a, b) => Number(a.path[1]) - Number(b.path[1]))

interface Identified {
  readonly id: string
  readonly path: Path
}

const duplicates = (entries: ReadonlyArray<Identified>, kind: string): ReadonlyArray<PathProblem> => {
  const seen = new Set<string>()
  return entries.flatMap(({ id, path }) =>
    seen.size < seen.add(id).size
      ? []
      : [inValue([...path, "id"], `there is already a ${kind} with the id "${id}"; ids are unique`)]
  )
}

const claimCircles = (
  claims: ReadonlyArray<Claim>,
  pathOf: (index: number) => Path
): ReadonlyArray<PathProblem> => {
  const index = new Map(claims.map((claim, i) => [claim.id, i]))
  const next = (id: string): string | undefined => {
    const claim = claims[index.get(id) ?? -1]
    return claim?.of_claim ?? claim?.readings?.find(reading => reading.of_claim !== undefined)?.of_claim
  }
  return Names.cycles(index.keys(), next, (id, cycle) =>
    inValue(
      [...pathOf(index.get(id) ?? 0), "of_claim"],
      `claims take over from each other in a circle: ${[...cycle, id].join(" → ")}`
    )
  )
}

const relationProblems = (
  { areas, claims }: Scope,
  readings: Names.Names,
  relation: Relation,
  base: Path
): ReadonlyArray<PathProblem> => {
  const problems: Array<PathProblem> = []
  if (claims.declared.has(relation.id))
    problems.push(inValue([...base, "id"], `"${relation.id}" is already the id of a claim; ids are unique`))
  if (relation.holds.trim() === "")
    problems.push(inValue([...base, "holds"], "write an equation or inequality"))
  if (relation.reading !== undefined)
    problems.push(...Names.mention(readings, relation.reading, [...base, "reading"]))
  for (const [path, area] of oneOrMore(relation.for?.area, [...base, "for", "area"]))
    problems.push(...Names.mention(areas, area, path))
  for (const [path, period] of oneOrMore(relation.for?.period, [...base, "for", "period"]))
    problems.push(...periodProblems(period, path))
  return problems
}

const oneOrMore = (
  value: string | ReadonlyArray<string> | undefined,
  path: Path
): ReadonlyArray<readonly [Path, string]> =>
  value === undefined
    ? []
    : typeof value === "string"
      ? [[path, value]]
      : value.map((entry, i) => [[...path, i], entry] as const)

const ignoredProblems = (entry: Ignored, base: Path): ReadonlyArray<PathProblem> => {
  const problems: Array<PathProblem> = []
  if (entry.quote.trim() === "")
    problems.push(inValue([...base, "quote"], "the quote is empty; copy a few words of the text"))
  if (entry.number !== undefined && !entry.quote.includes(entry.number))
    problems.push(
      inValue(
        [...base, "number"],
        `"${entry.number.slice(0, 40)}" does not occur in the quote "${entry.quote.slice(0, 60)}"`
      )
    )
  if (entry.why === "other" && (entry.note ?? "").trim() === "")
    problems.push(inValue([...base, "why"], "the reason other needs a note that says which"))
  return problems
}
