/**
 * Which claims a reference covers, for a reader at a terminal.
 */
import { Effect, type FileSystem, type Path, Result, Stream } from "effect"
import { variables } from "../arithmetic/Expression.js"
import * as ClaimMeaning from "../check/ClaimMeaning.js"
import { areaName, indicatorName } from "../check/describe.js"
import { hasExpressions, parseExpressions } from "../check/parseExpressions.js"
import * as Statement from "../check/Statement.js"
import * as World from "../check/World.js"
import { loadClaims } from "../files/loadClaims.js"
import { roleOf } from "../model/Claim.js"
import type { Observation } from "../model/Observation.js"
import { inLanguage } from "../model/Text.js"
import { type ClaimRequest, findReference } from "../reference/findReference.js"
import { namesOf } from "../reference/namesOf.js"
import * as ReferenceDefect from "../reference/ReferenceDefect.js"
import { ofCells, type ReferenceQuery, withNearest } from "../reference/ReferenceQuery.js"
import { ReferenceSource } from "../reference/ReferenceSource.js"
import { renderFound } from "../reference/renderFound.js"
import type { SelectionRequest } from "../reference/selectObservations.js"
import { claimsPaths } from "./claimsPaths.js"
import type { WrongUsage } from "./ExitWith.js"
import { openReference } from "./openReference.js"

/** One block for each document. The reference is asked once, for the cells of all of them and what is near. */
export const findText = Effect.fnUntraced(function* (
  named: ReadonlyArray<string>,
  reference: string | undefined,
  language: "en" | "zh"
): Effect.fn.Return<string, WrongUsage, FileSystem.FileSystem | Path.Path> {
  const { paths } = yield* claimsPaths(named)
  const source = yield* openReference(reference)
  const parser = yield* Effect.promise(() => import("../arithmetic/parseExpression.js"))
  const documents = (yield* loadClaims(paths)).flatMap(({ file, path }) => {
    if (file === null) return []
    const expressions = hasExpressions(file)
      ? parseExpressions(file, parser).expressions
      : World.noExpressions
    const world = World.make(file, expressions)
    return [{ path, world, requests: [...world.claims.values()].flatMap(claim => requestOf(world, claim)) }]
  })
  const cells = documents.flatMap(({ requests }) =>
    requests.flatMap(({ ways }) => ways.flat().map(({ cell }) => cell))
  )
  const names = namesOf(documents.map(({ world }) => world.file))
  const observations = yield* observe(ofCells(withNearest(cells), names)).pipe(Effect.provide(source))
  return documents
    .map(({ path, requests, world }) => {
      const found = renderFound(
        findReference(requests, observations),
        {
          indicator: id => inLanguage(indicatorName(world, id), language),
          area: id => inLanguage(areaName(world, id) ?? id, language)
        },
        language
      )
      return `${path}\n${found}`
    })
    .join("\n\n")
})

const observe = Effect.fnUntraced(function* (
  query: ReferenceQuery
): Effect.fn.Return<ReadonlyArray<Observation>, never, ReferenceSource> {
  const items = yield* Stream.runCollect((yield* ReferenceSource).observations(query))
  return items.filter((item): item is Observation => !ReferenceDefect.is(item))
})

/** What would settle a claim: an observation of its very quantity, or of each level that it is made of. */
const requestOf = (world: World.World, claim: Parameters<typeof roleOf>[0]): ReadonlyArray<ClaimRequest> => {
  if (roleOf(claim) !== "stated") return []
  const statement = Result.flatMap(ClaimMeaning.make(world, claim, new Map()), meaning =>
    Statement.make(world, meaning)
  )
  if (Result.isFailure(statement)) return []
  const { meaning, quantity } = statement.success
  const common = {
    published: world.published,
    asOf: meaning.vintage,
    minGrade: "official-copy" as const
  }
  const indicator = meaning.claim.indicator ?? meaning.of?.claim.indicator ?? null
  const direct: SelectionRequest = {
    ...common,
    cell: {
      indicator,
      area: meaning.area,
      period: meaning.period,
      stock: indicator !== null && World.isStock(world, indicator)
    },
    measure: meaning.measure
  }
  const levels = [...new Map(variables(quantity.expression).map(cell => [cell.key, cell])).values()]
  const derived: ReadonlyArray<SelectionRequest> = levels.map(cell => ({
    ...common,
    cell: {
      indicator: cell.indicator,
      area: cell.area,
      period: cell.period,
      stock: World.isStock(world, cell.indicator)
    }
  }))
  const ways = meaning.measure === "level" || levels.length < 2 ? [[direct]] : [[direct], derived]
  return [{ claim: claim.id, quote: `${claim.quote} (${claim.figure})`, ways }]
}
