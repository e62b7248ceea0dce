/**
 * Whether one claim says everything that its measure needs, in names and periods that exist.
 */
import { Result } from "effect"
import * as Rational from "../arithmetic/Rational.js"
import * as Claim from "./Claim.js"
import type { ClaimsFile } from "./ClaimsFile.js"
import { inKey, inValue, type Path, type PathProblem } from "./FileProblem.js"
import { type MeasureField, measureFields, measureOnly, measuresWith, uses } from "./measureFields.js"
import * as Names from "./Names.js"
import * as ReferencePeriod from "./ReferencePeriod.js"
import * as Symbol from "./Symbol.js"

/**
 * What the checks of a claim look names up in.
 *
 * @category validation
 * @since 0.1.0
 */
export interface Scope {
  readonly file: ClaimsFile
  readonly indicators: Names.Names
  readonly areas: Names.Names
  readonly claims: Names.Names
  readonly byId: ReadonlyMap<string, Claim.Claim>
}

/**
 * Every problem of a claim, in all its readings.
 *
 * @param base path of the claim in its file
 * @category validation
 * @since 0.1.0
 */
export const validateClaim = (scope: Scope, claim: Claim.Claim, base: Path): ReadonlyArray<PathProblem> => {
  const readings = claim.readings ?? []
  const meanings =
    readings.length === 0
      ? [{ claim, path: base }]
      : readings.map((reading, i) => ({
          claim: Claim.inReading(claim, reading),
          path: [...base, "readings", i]
        }))
  return [
    ...textProblems(claim, base),
    ...readingProblems(claim, base),
    ...valueProblems(scope, claim, base),
    ...readings.flatMap((reading, i) => valueProblems(scope, reading, [...base, "readings", i])),
    ...unique(meanings.flatMap(({ claim, path }) => needProblems(scope, claim, path, base))),
    ...unusedFields(
      meanings.map(meaning => Claim.measureOf(meaning.claim)),
      claim,
      base
    )
  ]
}

/** The names and periods of a claim of which other fields could not be read. */
export const validateDamaged = (scope: Scope, claim: Claim.Claim, base: Path): ReadonlyArray<PathProblem> => [
  ...valueProblems(scope, claim, base),
  ...(claim.readings ?? []).flatMap((reading, i) => valueProblems(scope, reading, [...base, "readings", i]))
]

/** The same complaint of several readings is one problem. */
const unique = (problems: ReadonlyArray<PathProblem>): ReadonlyArray<PathProblem> => {
  const seen = new Set<string>()
  return problems.filter(p => {
    const key = JSON.stringify([p.path, p.message])
    return seen.has(key) ? false : seen.add(key)
  })
}

const textProblems = (claim: Claim.Claim, base: Path): ReadonlyArray<PathProblem> => {
  const problems: Array<PathProblem> = []
  if (claim.quote.trim() === "")
    problems.push(inValue([...base, "quote"], "the quote is empty; copy a few words of the text"))
  if (claim.figure.trim() === "")
    problems.push(inValue([...base, "figure"], "the figure is empty; write the number exactly as printed"))
  if (typeof claim.trust === "number" && !(claim.trust > 0))
    problems.push(inValue([...base, "trust"], "trust is a number above 0, or certain"))
  return problems
}

const readingProblems = (claim: Claim.Claim, base: Path): ReadonlyArray<PathProblem> => {
  if (claim.readings === undefined) return []
  const names = claim.readings.map(reading => reading.name)
  if (names.length === 0)
    return [inValue([...base, "readings"], "list at least one reading, or remove readings")]
  return names.flatMap((name, i) =>
    name.trim() === ""
      ? [inValue([...base, "readings", i, "name"], "a reading needs a name")]
      : names.indexOf(name) < i
        ? [inValue([...base, "readings", i, "name"], `there is already a reading "${name}" in this claim`)]
        : []
  )
}

type Meaning = Omit<Claim.Reading, "name">

/** Names, periods and numbers that are wrong wherever they stand. */
const valueProblems = (scope: Scope, fields: Meaning, base: Path): ReadonlyArray<PathProblem> => {
  const problems: Array<PathProblem> = []
  for (const field of ["indicator", "of", "to"] as const) {
    const name = fields[field]
    if (name !== undefined) problems.push(...Names.mention(scope.indicators, name, [...base, field]))
  }
  if (fields.area !== undefined) problems.push(...Names.mention(scope.areas, fields.area, [...base, "area"]))
  if (fields.of_claim !== undefined)
    problems.push(...Names.mention(scope.claims, fields.of_claim, [...base, "of_claim"]))
  problems.push(...amongProblems(scope, fields.among, base))
  for (const field of ["period", "since", "until", "as_of"] as const) {
    const text = fields[field]
    if (text !== undefined) problems.push(...periodProblems(text, [...base, field]))
  }
  const { versus, per } = fields
  if (versus !== undefined && versus !== "year-before" && versus !== "previous")
    problems.push(
      ...periodProblems(versus, [...base, "versus"]).map(p => ({
        ...p,
        message: `${p.message}; versus may also be year-before or previous`
      }))
    )
  if (per !== undefined) {
    const value = Rational.parse(per)
    if (value === undefined || Rational.sign(value) <= 0)
      problems.push(
        inValue([...base, "per"], `per is a number above 0, such as 1000, not "${per.slice(0, 40)}"`)
      )
  }
  if (fields.formula?.trim() === "") problems.push(inValue([...base, "formula"], "the formula is empty"))
  if (fields.ref !== undefined) problems.push(...refProblems(fields.ref, [...base, "ref"]))
  for (const [name, ref] of Object.entries(fields.operands ?? {})) {
    const reason = Symbol.whyNot(name)
    if (reason !== undefined) problems.push(inKey([...base, "operands", name], reason))
    problems.push(...refProblems(ref, [...base, "operands", name]))
  }
  return problems
}

const amongProblems = (
  scope: Scope,
  among: Claim.Among | undefined,
  base: Path
): ReadonlyArray<PathProblem> => {
  if (among === undefined) return []
  if (isList(among))
    return among.length === 0
      ? [inValue([...base, "among"], "list the areas that are ranked, or write { within, level }")]
      : among.flatMap((area, i) => Names.mention(scope.areas, area, [...base, "among", i]))
  return among.within === undefined
    ? []
    : Names.mention(scope.areas, among.within, [...base, "among", "within"])
}

const isList = (among: Claim.Among): among is ReadonlyArray<string> => Array.isArray(among)

const periodProblems = (text: string, path: Path): ReadonlyArray<PathProblem> => {
  const period = ReferencePeriod.parse(text)
  return Result.isFailure(period) ? [inValue(path, period.failure)] : []
}

const refProblems = (ref: Claim.Ref, path: Path): ReadonlyArray<PathProblem> => {
  const at = typeof ref === "string" ? ref : ref.at
  return /^[^#]+#.+$/u.test(at)
    ? []
    : [
        inValue(
          path,
          `"${at.slice(0, 60)}" names no observation; write RESOURCE#KEY or RESOURCE#/json/pointer`
        )
      ]
}

/** Claims that one claim may take over from, one through the other. */
const longestChain = 8

/**
 * A claim with what it takes over from the claims that it names, nearest first; circles are reported elsewhere.
 * Undefined when the chain is too long.
 */
const withInherited = (scope: Scope, claim: Claim.Claim): Claim.Claim | undefined => {
  const seen = new Set([claim.id])
  let merged = claim
  let next = claim.of_claim === undefined ? undefined : scope.byId.get(claim.of_claim)
  while (next !== undefined && !seen.has(next.id)) {
    if (seen.size > longestChain) return undefined
    seen.add(next.id)
    const first = next.readings?.[0]
    merged = { ...(first === undefined ? next : Claim.inReading(next, first)), ...merged }
    next = next.of_claim === undefined ? undefined : scope.byId.get(next.of_claim)
  }
  return merged
}

const needProblems = (
  scope: Scope,
  claim: Claim.Claim,
  path: Path,
  base: Path
): ReadonlyArray<PathProblem> => {
  const measure = Claim.measureOf(claim)
  const { indicator, needs } = measureFields[measure]
  const whole = withInherited(scope, claim)
  if (whole === undefined)
    return [inValue(path, `it takes over through more than ${longestChain} claims; name an earlier one`)]
  // What of_claim names is reported when it is unknown; what it would have supplied cannot be demanded then.
  const chainBroken = claim.of_claim !== undefined && !scope.byId.has(claim.of_claim)
  if (chainBroken) return []
  const problems: Array<PathProblem> = []
  // A threshold or a supposition is covered and listed, not checked: it need not say what it bounds.
  if (Claim.roleOf(claim) !== "stated") return rangeProblems(scope, claim, whole, path, base)
  const bound = claim.ref !== undefined || claim.formula !== undefined
  if (indicator && !bound && whole.indicator === undefined && scope.file.defaults.indicator === undefined)
    problems.push(inValue(path, `measure ${measure} needs an indicator: write indicator, or of_claim`))
  for (const field of needs)
    if ((field === "of_claim" ? claim : whole)[field] === undefined && claim.ref === undefined)
      problems.push(inValue(path, `measure ${measure} needs the field ${field}`))
  return [...problems, ...rangeProblems(scope, claim, whole, path, base)]
}

/** Periods that are each possible but do not go together. */
const rangeProblems = (
  scope: Scope,
  claim: Claim.Claim,
  whole: Claim.Claim,
  path: Path,
  base: Path
): ReadonlyArray<PathProblem> => {
  const at = (field: "versus" | "since", own: unknown): Path =>
    own === claim[field] ? [...path, field] : [...base, field]
  const period = parsed(whole.period ?? scope.file.defaults.period)
  const problems: Array<PathProblem> = []
  if (claim.versus !== undefined && claim.versus !== "year-before" && claim.versus !== "previous") {
    const base = parsed(claim.versus)
    if (base !== undefined && period !== undefined && ReferencePeriod.equals(base, period))
      problems.push(inValue(at("versus", claim.versus), `${base.text} is compared with itself`))
    if (claim.measure === "average_growth" && isAfter(base, period))
      problems.push(
        inValue(
          at("versus", claim.versus),
          `average growth starts before it ends: ${claim.versus} is not earlier than ${whole.period ?? "the period"}`
        )
      )
  } else if (claim.versus !== undefined && claim.measure === "average_growth")
    problems.push(
      inValue(
        at("versus", claim.versus),
        "average growth needs the period it started from, such as versus: 2016"
      )
    )
  const since = parsed(claim.since)
  const until = parsed(claim.until) ?? period
  if (claim.since !== undefined && isAfter(since, until))
    problems.push(
      inValue(at("since", claim.since), `it ends (${until?.text ?? ""}) before it starts (${claim.since})`)
    )
  return problems
}

const parsed = (text: string | undefined): ReferencePeriod.ReferencePeriod | undefined => {
  const period = text === undefined ? undefined : ReferencePeriod.parse(text)
  return period === undefined || Result.isFailure(period) ? undefined : period.success
}

const isAfter = (
  a: ReferencePeriod.ReferencePeriod | undefined,
  b: ReferencePeriod.ReferencePeriod | undefined
): boolean => typeof a?.start === "number" && typeof b?.end === "number" && a.start > b.end

/** Fields that no reading's measure understands: most often the measure was forgotten. */
const unusedFields = (
  measures: ReadonlyArray<Claim.Measure>,
  claim: Claim.Claim,
  base: Path
): ReadonlyArray<PathProblem> => {
  const unused = (
    field: MeasureField,
    path: Path,
    own: ReadonlyArray<Claim.Measure>
  ): ReadonlyArray<PathProblem> =>
    own.some(measure => uses(measure, field))
      ? []
      : [
          inKey(
            [...path, field],
            `${field} means nothing for measure ${[...new Set(own)].join(" and ")}; it belongs to ${measuresWith(field).join(", ")}`
          )
        ]
  return measureOnly.flatMap(field => [
    ...(claim[field] === undefined ? [] : unused(field, base, measures)),
    ...(claim.readings ?? []).flatMap((reading, i) =>
      reading[field] === undefined ? [] : unused(field, [...base, "readings", i], [measures[i] ?? "level"])
    )
  ])
}
