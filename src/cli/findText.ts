/**
 * Which claims a reference covers, for a reader at a terminal.
 */
import { Effect, type FileSystem, type Path, Result } from "effect"
import { answer } from "../askReference.js"
import { variables } from "../arithmetic/Expression.js"
import * as ClaimMeaning from "../check/ClaimMeaning.js"
import { areaName, indicatorName } from "../check/describe.js"
import { hasExpressions, parseExpressions } from "../check/parseExpressions.js"
import { refsIn, refsOf } from "../check/refsOf.js"
import * as Statement from "../check/Statement.js"
import * as World from "../check/World.js"
import { loadClaims } from "../files/loadClaims.js"
import { type Claim, roleOf } from "../model/Claim.js"
import type { FileProblem } from "../model/FileProblem.js"
import { locate, locateExpression, type LoadedDocument } from "../model/LoadedDocument.js"
import { inLanguage } from "../model/Text.js"
import { defectMessage, defectPlace } from "../reference/defectMessage.js"
import { type ClaimRequest, findReference, foundByName } from "../reference/findReference.js"
import { namesOf } from "../reference/namesOf.js"
import { ofCells, type ReferenceQuery, withNearest } from "../reference/ReferenceQuery.js"
import { renderFound } from "../reference/renderFound.js"
import type { SelectionRequest } from "../reference/selectObservations.js"
import { claimsPaths } from "./claimsPaths.js"
import type { WrongUsage } from "./ExitWith.js"
import { openReference } from "./openReference.js"

/** What was found, and what kept it from being more. */
export interface FoundText {
  readonly text: string
  /** What is wrong with the claims files and the reference, one line each. */
  readonly problems: ReadonlyArray<string>
  /** True when a file could not be read: what is said to be missing may be in it. */
  readonly isIncomplete: boolean
}

/** One block for each document. The reference is asked once, for the cells of all of them and what is near. */
export const findText = Effect.fnUntraced(function* (
  named: ReadonlyArray<string>,
  reference: string | undefined,
  language: "en" | "zh"
): Effect.fn.Return<FoundText, WrongUsage, FileSystem.FileSystem | Path.Path> {
  const { paths } = yield* claimsPaths(named)
  const source = yield* openReference(reference)
  const parser = yield* Effect.promise(() => import("../arithmetic/parseExpression.js"))
  const loaded = yield* loadClaims(paths)
  const problems: Array<FileProblem> = loaded.flatMap(document => document.problems)
  const documents = loaded.flatMap(document => {
    const { file } = document
    if (file === null) return []
    const parsed = hasExpressions(file) ? parseExpressions(file, parser) : null
    for (const { message, path } of parsed?.problems ?? [])
      problems.push({ ...locateExpression(document, path), message })
    const world = World.make(file, parsed?.expressions ?? World.noExpressions)
    const asked = askedOf(document, world)
    problems.push(...asked.problems)
    return [{ path: document.path, world, ...asked }]
  })
  const cells = documents.flatMap(({ requests }) =>
    requests.flatMap(({ ways }) => ways.flat().map(({ cell }) => cell))
  )
  const refs = new Set(documents.flatMap(({ world }) => [...refsOf(world.file)]))
  const query: ReferenceQuery = {
    ...ofCells(withNearest(cells), namesOf(documents.map(({ world }) => world.file))),
    named: new Set([...refs].map(ref => ref.slice(0, ref.indexOf("#"))))
  }
  const worlds = documents.map(({ world }) => world)
  const answered = yield* answer(query, [...refs], worlds, cells.length > 0).pipe(Effect.provide(source))
  const defects = answered.defects.filter(({ severity }) => severity !== "info")
  const text = documents
    .map(({ byName, path, requests, world }) => {
      const { claims, questions } = findReference(requests, answered.observations, answered.doubted)
      const found = {
        claims: [...claims, ...byName.map(request => foundByName(request, answered.bound))],
        questions
      }
      const labels = {
        indicator: (id: string) => inLanguage(indicatorName(world, id), language),
        area: (id: string) => inLanguage(areaName(world, id) ?? id, language)
      }
      return `${path}\n${renderFound(found, labels, language)}`
    })
    .join("\n\n")
  return {
    text,
    problems: [
      ...problems.map(({ column, file, line, message }) => `${file}:${line}:${column}: ${message}`),
      ...defects.map(defect => `${defectPlace(defect)}: ${defectMessage(defect, language)}`)
    ],
    isIncomplete: problems.length > 0 || defects.some(({ severity }) => severity === "unreadable")
  }
})

/** What would settle the claims of a document, and the claims that state nothing, each with its reason. */
const askedOf = (document: LoadedDocument, world: World.World) => {
  const requests: Array<ClaimRequest> = []
  const byName: Array<ReturnType<typeof namedBy>> = []
  const problems: Array<FileProblem> = []
  for (const [index, claim] of [...world.claims.values()].entries()) {
    if (roleOf(claim) !== "stated") continue
    if (refsIn(claim).length > 0) {
      byName.push(namedBy(world, claim))
      continue
    }
    const request = requestOf(world, claim)
    if (Result.isSuccess(request)) requests.push(request.success)
    else
      problems.push({
        ...locate(document, "claims", index, ["figure"]),
        message: `claim "${claim.id}": ${request.failure}`
      })
  }
  return { requests, byName, problems }
}

const quoteOf = ({ figure, quote }: Claim): string => `${quote} (${figure})`

/** A claim that says itself which observations it rests on. */
const namedBy = (world: World.World, claim: Claim) => ({
  claim: claim.id,
  quote: quoteOf(claim),
  refs: refsIn(claim),
  published: world.published,
  minGrade: "official-copy" as const
})

/** What would settle a claim: an observation of its very quantity, or of each level that it is made of. */
const requestOf = (world: World.World, claim: Claim): Result.Result<ClaimRequest, string> =>
  Result.map(
    Result.flatMap(ClaimMeaning.make(world, claim, new Map()), meaning => Statement.make(world, meaning)),
    ({ basis, meaning, quantity }) => {
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
        measure: meaning.measure,
        basis
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
      return { claim: claim.id, quote: quoteOf(claim), ways }
    }
  )
