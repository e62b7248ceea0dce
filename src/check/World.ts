/**
 * One document as the checks see it: its catalogue as maps, its expressions parsed, its date of publication read.
 */
import { Result } from "effect"
import type { CellReference, Relation as ParsedRelation } from "../arithmetic/CellReference.js"
import type { Expression } from "../arithmetic/Expression.js"
import type { Area } from "../model/Area.js"
import * as Cell from "../model/Cell.js"
import * as BasePeriod from "../model/BasePeriod.js"
import type { Claim } from "../model/Claim.js"
import type { ClaimsFile, DocumentInfo, Relation } from "../model/ClaimsFile.js"
import * as Indicator from "../model/Indicator.js"
import type { Observation } from "../model/Observation.js"
import * as ReferencePeriod from "../model/ReferencePeriod.js"
import * as Unit from "../model/Unit.js"

/**
 * The parsed texts of a file's formulas and relations, by their source text. Parsing needs mathjs, which is loaded
 * only when a file has any; so it happens outside and the checks stay pure.
 *
 * @category world
 * @since 0.1.0
 */
export interface Expressions {
  readonly formulas: ReadonlyMap<string, Expression<CellReference>>
  /** What indicators with a formula equal, by indicator; its numbers are in base units, as those of relations are. */
  readonly definitions: ReadonlyMap<string, ParsedRelation>
  readonly relations: ReadonlyMap<string, ParsedRelation>
}

/** A file without formulas and relations. */
export const noExpressions: Expressions = {
  formulas: new Map(),
  definitions: new Map(),
  relations: new Map()
}

/**
 * Everything the checks of one document need to know.
 *
 * @category world
 * @since 0.1.0
 */
export interface World {
  readonly document: DocumentInfo
  readonly file: ClaimsFile
  /** Language of the text, `en` unless written. */
  readonly language: string
  readonly published: ReferencePeriod.ReferencePeriod | null
  readonly indicators: ReadonlyMap<string, Indicator.Indicator>
  readonly units: ReadonlyMap<string, Unit.Unit>
  readonly areas: ReadonlyMap<string, Area>
  readonly claims: ReadonlyMap<string, Claim>
  readonly relations: ReadonlyArray<Relation>
  readonly expressions: Expressions
  /** Observations that claims name by `ref` or `operands`, by that text; null before the reference was asked. */
  readonly bound: ReadonlyMap<string, Observation> | null
}

const unnamed: DocumentInfo = { id: "document" }

/** The world of one decoded file; what cannot be read in it has been reported by the loader and is left out here. */
export const make = (file: ClaimsFile, expressions: Expressions): World => {
  const document = file.document ?? unnamed
  const indicators = new Map(Object.entries(file.indicators ?? {}))
  const units = new Map<string, Unit.Unit>()
  for (const [id, indicator] of indicators) {
    const unit = Unit.parse(indicator.unit)
    if (Result.isSuccess(unit)) units.set(id, unit.success)
  }
  return {
    document,
    file,
    language: document.language ?? "en",
    published:
      document.published === undefined
        ? null
        : Result.getOrElse(ReferencePeriod.parse(document.published), () => null),
    indicators,
    units,
    areas: new Map(Object.entries(file.areas ?? {})),
    claims: new Map((file.claims ?? []).map(claim => [claim.id, claim])),
    relations: file.relations ?? [],
    expressions,
    bound: null
  }
}

/** A period of the document, with its date of publication put in where the period mentions it. */
export const period = (world: World, text: string): Result.Result<ReferencePeriod.ReferencePeriod, string> =>
  Result.map(ReferencePeriod.parse(text), p =>
    ReferencePeriod.resolvePublished(p, world.published, world.document.id)
  )

/** True when the indicator's values are whole numbers: counts of kind level, flow or stock unless the file says otherwise. */
export const isWhole = (world: World, id: string): boolean => {
  const indicator = world.indicators.get(id)
  if (indicator === undefined) return false
  if (indicator.integer !== undefined) return indicator.integer
  const kind = Indicator.kindOf(indicator)
  return Unit.isCount(world.units.get(id)) && (kind === "level" || kind === "flow" || kind === "stock")
}

/** True when the indicator is a stock, whose period means its end. */
export const isStock = (world: World, id: string): boolean => world.indicators.get(id)?.kind === "stock"

/** The cell of an indicator; for a stock, at the end of the period. */
export const cell = (
  world: World,
  indicator: string,
  area: string | null,
  at: ReferencePeriod.ReferencePeriod,
  vintage: string | null,
  series: Cell.Series = "nominal"
): Cell.Cell =>
  Cell.make(indicator, area, isStock(world, indicator) ? BasePeriod.stockEnd(at) : at, vintage, series)
