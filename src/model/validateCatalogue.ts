/**
 * Whether the indicators and areas of a file fit together.
 */
import { Result } from "effect"
import * as Rational from "../arithmetic/Rational.js"
import type { Area } from "./Area.js"
import type { ClaimsFile } from "./ClaimsFile.js"
import { inValue, type Path, type PathProblem } from "./FileProblem.js"
import * as Indicator from "./Indicator.js"
import * as Names from "./Names.js"
import * as Unit from "./Unit.js"

type Catalogue = Pick<ClaimsFile, "indicators" | "areas">

/**
 * Every problem of the declarations: units, kinds, signs, and the names they mention.
 *
 * @category validation
 * @since 0.1.0
 */
export const validateCatalogue = (
  file: Catalogue,
  indicators: Names.Names,
  areas: Names.Names
): ReadonlyArray<PathProblem> => [
  ...Object.entries(file.areas).flatMap(([id, area]) => areaProblems(id, area, areas)),
  ...Names.cycles(
    Object.keys(file.areas),
    id => file.areas[id]?.within,
    (id, cycle) =>
      inValue(
        ["areas", id, "within"],
        `areas lie within each other in a circle: ${[...cycle, id].join(" → ")}`
      )
  ),
  ...Object.entries(file.indicators).flatMap(([id, indicator]) =>
    indicatorProblems(id, indicator, file.indicators, indicators)
  ),
  ...Names.cycles(
    Object.keys(file.indicators),
    id => file.indicators[id]?.part_of,
    (id, cycle) =>
      inValue(
        ["indicators", id, "part_of"],
        `indicators are parts of each other in a circle: ${[...cycle, id].join(" → ")}`
      )
  )
]

const areaProblems = (id: string, area: Area, areas: Names.Names): ReadonlyArray<PathProblem> =>
  area.within === undefined ? [] : Names.mention(areas, area.within, ["areas", id, "within"])

const indicatorProblems = (
  id: string,
  indicator: Indicator.Indicator,
  all: ClaimsFile["indicators"],
  names: Names.Names
): ReadonlyArray<PathProblem> => {
  const base: Path = ["indicators", id]
  // An indicator whose unit cannot be read has been left out when the file was decoded.
  const unit = Result.getOrUndefined(Unit.parse(indicator.unit))
  return [
    ...(unit === undefined ? [] : kindProblems(indicator, unit, base)),
    ...referenceProblems(id, indicator, unit, all, names),
    ...usualProblems(indicator, base),
    ...(indicator.formula?.trim() === "" ? [inValue([...base, "formula"], "the formula is empty")] : [])
  ]
}

const kindProblems = (
  indicator: Indicator.Indicator,
  unit: Unit.Unit,
  base: Path
): ReadonlyArray<PathProblem> => {
  const kind = Indicator.kindOf(indicator)
  const problems: Array<PathProblem> = []
  const addsUp = kind === "flow" || kind === "stock"
  if (addsUp && (unit.kind === "ratio" || unit.kind === "point" || unit.kind === "index"))
    problems.push(
      inValue(
        [...base, "kind"],
        `a ${kind} adds up, but values in ${unit.id} do not; write kind: share, rate or index, or another unit`
      )
    )
  if (kind === "share" && !Unit.isRatio(unit))
    problems.push(inValue([...base, "unit"], `a share is in %, ‰ or 1, not in ${unit.id}`))
  if (kind === "index" && unit.kind !== "index" && !Unit.isRatio(unit))
    problems.push(inValue([...base, "unit"], `an index number is in index, not in ${unit.id}`))
  if (kind === "rank" && unit.id !== "1" && unit.kind !== "count")
    problems.push(
      inValue([...base, "unit"], `a rank is a place, a pure number: write unit: 1, not ${unit.id}`)
    )
  if (
    indicator.integer === true &&
    (unit.kind === "point" || unit.kind === "index" || !Rational.isInteger(unit.factor))
  )
    problems.push(
      inValue([...base, "integer"], `values in ${unit.id} are not whole numbers; remove integer: true`)
    )
  if (indicator.adds_to !== undefined && kind !== "flow")
    problems.push(inValue([...base, "adds_to"], "only a flow adds to a stock; write kind: flow"))
  return problems
}

const usualProblems = ({ usual }: Indicator.Indicator, base: Path): ReadonlyArray<PathProblem> =>
  Indicator.usualNumbers.flatMap(name => {
    const text = usual?.[name]
    return text === undefined || Rational.parse(text) !== undefined
      ? []
      : [inValue([...base, "usual", name], `"${text}" is not a number: digits, without separators or a unit`)]
  })

const referenceProblems = (
  id: string,
  indicator: Indicator.Indicator,
  unit: Unit.Unit | undefined,
  all: ClaimsFile["indicators"],
  names: Names.Names
): ReadonlyArray<PathProblem> => {
  const base: Path = ["indicators", id]
  const problems: Array<PathProblem> = []
  const related = (other: string, path: Path, role: string): void => {
    const unknown = Names.mention(names, other, path)
    problems.push(...unknown)
    if (unknown.length > 0) return
    if (other === id) problems.push(inValue(path, `"${id}" cannot be its own ${role}`))
    const declared = all[other]
    const otherUnit = declared === undefined ? undefined : Result.getOrUndefined(Unit.parse(declared.unit))
    if (unit === undefined || otherUnit === undefined) return
    if (!Unit.isCompatible(unit, otherUnit))
      problems.push(
        inValue(path, `"${other}" is in ${otherUnit.id} and "${id}" in ${unit.id}: they cannot be compared`)
      )
  }
  if (indicator.part_of !== undefined) related(indicator.part_of, [...base, "part_of"], "whole")
  if (indicator.parts !== undefined) {
    const parts = indicator.parts.of
    if (parts.length === 0) problems.push(inValue([...base, "parts", "of"], "list at least one part"))
    for (const [index, part] of parts.entries()) {
      related(part, [...base, "parts", "of", index], "part")
      if (parts.indexOf(part) < index)
        problems.push(inValue([...base, "parts", "of", index], `"${part}" is listed twice`))
    }
  }
  if (indicator.adds_to !== undefined) {
    const { stock } = indicator.adds_to
    related(stock, [...base, "adds_to", "stock"], "stock")
    const declared = all[stock]
    if (declared !== undefined && declared.kind !== "stock")
      problems.push(
        inValue([...base, "adds_to", "stock"], `"${stock}" is not a stock; write kind: stock there`)
      )
  }
  return problems
}
