/**
 * The formulas and relations of a file, parsed and checked: every name known, every sum of one unit.
 *
 * The parser comes in as an argument: it needs mathjs, which callers load only for files that have expressions.
 */
import { Result } from "effect"
import type { CellReference, ExpressionProblem, Relation } from "../arithmetic/CellReference.js"
import { type Expression, variable, variables } from "../arithmetic/Expression.js"
import type { ClaimsFile } from "../model/ClaimsFile.js"
import { inValue, type Path, type PathProblem } from "../model/FileProblem.js"
import { nearest } from "../model/nearest.js"
import * as ReferencePeriod from "../model/ReferencePeriod.js"
import * as Unit from "../model/Unit.js"
import { withBareNumbers } from "./bareNumbers.js"
import { shiftedStock } from "./shiftedStock.js"
import { unitOf, type UnitProblem, unitProblems } from "./unitOf.js"
import type { Expressions } from "./World.js"

/** What parsing needs; `arithmetic/parseExpression.ts` is one. */
export interface Parser {
  readonly parseExpression: (
    source: string
  ) => Result.Result<Expression<CellReference>, ReadonlyArray<ExpressionProblem>>
  readonly parseRelation: (source: string) => Result.Result<Relation, ReadonlyArray<ExpressionProblem>>
}

/** An expression of a file: where it stands, and which other names than indicators it may use. */
interface Written {
  readonly kind: "formula" | "relation"
  readonly text: string
  readonly path: Path
  readonly operands: ReadonlyArray<string>
  /** The indicator that the formula defines. */
  readonly defines?: string
  /** The relation says in which periods it holds. */
  readonly isPlaced?: boolean
}

/** True when a file has anything to parse. */
export const hasExpressions = (file: ClaimsFile): boolean => written(file).length > 0

/** The parsed expressions of a file, with every problem of all of them; what has a problem is left out. */
export const parseExpressions = (
  file: ClaimsFile,
  parser: Parser
): { readonly expressions: Expressions; readonly problems: ReadonlyArray<PathProblem> } => {
  const formulas = new Map<string, Expression<CellReference>>()
  const definitions = new Map<string, Relation>()
  const relations = new Map<string, Relation>()
  const problems: Array<PathProblem> = []
  const units = unitsOf(file)
  const lookup = (name: string): Unit.Unit | undefined => units.get(name)
  /** A relation with its numbers in base units, or why it could hold nowhere. */
  const meaningOf = (relation: Relation, isPlaced = false): Result.Result<Relation, UnitProblem> => {
    const shifted = isPlaced ? undefined : shiftedStock(file, relation)
    return shifted === undefined ? withBareNumbers(relation, lookup) : Result.fail(shifted)
  }
  for (const each of written(file)) {
    const complain = (found: UnitProblem | ExpressionProblem): void => {
      problems.push(
        inValue(each.path, `${found.message} (at character ${found.offset + 1} of "${shortened(each.text)}")`)
      )
    }
    if (each.kind === "formula") {
      const parsed = parser.parseExpression(each.text)
      if (Result.isFailure(parsed)) parsed.failure.forEach(complain)
      else {
        const unknown = unknownNames(file, variables(parsed.success), each)
        const unit = unitOf(parsed.success, name =>
          each.operands.includes(name) ? undefined : units.get(name)
        )
        unknown.forEach(complain)
        if (Result.isFailure(unit)) complain(unit.failure)
        else if (unknown.length === 0) {
          formulas.set(each.text, parsed.success)
          if (each.defines !== undefined) {
            const meant = meaningOf(definitionOf(each.defines, parsed.success))
            if (Result.isFailure(meant)) complain(meant.failure)
            else definitions.set(each.defines, meant.success)
          }
        }
      }
    } else {
      const parsed = parser.parseRelation(each.text)
      if (Result.isFailure(parsed)) parsed.failure.forEach(complain)
      else {
        const sides = [parsed.success.left, ...parsed.success.comparisons.map(comparison => comparison.right)]
        const found = [
          ...unknownNames(
            file,
            sides.flatMap(side => variables(side)),
            each
          ),
          ...unitProblems(parsed.success, lookup)
        ]
        found.forEach(complain)
        const meant = found.length === 0 ? meaningOf(parsed.success, each.isPlaced) : null
        if (meant !== null && Result.isFailure(meant)) complain(meant.failure)
        else if (meant !== null) relations.set(each.text, meant.success)
      }
    }
  }
  return { expressions: { formulas, definitions, relations }, problems }
}

/** The indicator equals its formula. */
const definitionOf = (indicator: string, right: Expression<CellReference>): Relation => ({
  left: variable({ indicator, area: null, period: { kind: "own" }, offset: 0 }),
  comparisons: [{ operator: "==", right }]
})

const written = (file: ClaimsFile): ReadonlyArray<Written> => [
  ...Object.entries(file.indicators ?? {}).flatMap(([id, { formula }]) =>
    formula === undefined
      ? []
      : [
          {
            kind: "formula" as const,
            text: formula,
            path: ["indicators", id, "formula"],
            operands: [],
            defines: id
          }
        ]
  ),
  ...(file.claims ?? []).flatMap((claim, index) => [
    ...formulaOf(claim, ["claims", index]),
    ...(claim.readings ?? []).flatMap((reading, at) =>
      formulaOf({ operands: claim.operands, ...reading }, ["claims", index, "readings", at])
    )
  ]),
  ...(file.relations ?? []).map((relation, index) => ({
    kind: "relation" as const,
    text: relation.holds,
    path: ["relations", index, "holds"],
    operands: [],
    isPlaced: relation.for?.period !== undefined
  }))
]

const formulaOf = (
  from: { readonly formula?: string | undefined; readonly operands?: object | undefined },
  path: Path
): ReadonlyArray<Written> =>
  from.formula === undefined
    ? []
    : [
        {
          kind: "formula",
          text: from.formula,
          path: [...path, "formula"],
          operands: Object.keys(from.operands ?? {})
        }
      ]

const unitsOf = (file: ClaimsFile): ReadonlyMap<string, Unit.Unit> =>
  new Map(
    Object.entries(file.indicators ?? {}).flatMap(([id, { unit }]) => {
      const parsed = Unit.parse(unit)
      return Result.isSuccess(parsed) ? [[id, parsed.success] as const] : []
    })
  )

const unknownNames = (
  file: ClaimsFile,
  references: ReadonlyArray<CellReference>,
  { operands }: Written
): ReadonlyArray<UnitProblem> => {
  const indicators = Object.keys(file.indicators ?? {})
  const areas = Object.keys(file.areas ?? {})
  const complaint = (
    what: string,
    name: string,
    known: ReadonlyArray<string>,
    offset: number
  ): UnitProblem => {
    const like = nearest(name, known)
    return {
      message: `there is no ${what} "${name}"${like === undefined ? "" : `; did you mean "${like}"?`}`,
      offset
    }
  }
  return references.flatMap(({ indicator, area, offset, period }) => [
    ...(indicators.includes(indicator) || operands.includes(indicator)
      ? []
      : [complaint("indicator", indicator, [...indicators, ...operands], offset)]),
    ...(area === null || areas.includes(area) ? [] : [complaint("area", area, areas, offset)]),
    ...(period.kind === "named" ? noPeriod(period.text, offset) : [])
  ])
}

/** A relation at what is no period would hold nowhere, and say nothing. */
const noPeriod = (text: string, offset: number): ReadonlyArray<UnitProblem> => {
  if (text === "previous" || text === "year-before") return []
  const parsed = ReferencePeriod.parse(text)
  return Result.isSuccess(parsed) ? [] : [{ message: parsed.failure, offset }]
}

/** Longest expression that a message repeats whole, in UTF-16 units. */
const SHOWN = 200

const shortened = (text: string): string => (text.length <= SHOWN ? text : `${text.slice(0, SHOWN)}…`)
