/**
 * The whole check as one Effect.
 *
 *   claims files ──load──▶ documents ──decode──▶ worlds (catalogue, parsed expressions)
 *                                                   │ cells asked for
 *   reference data ──────────ask────────────────────┤
 *                                                   ▼
 *                      check: constrain, compare, decide, explain (document by document, then together)
 *                                                   │
 *   articles, inventories ──text──▶ coverage ───────┤
 *                                                   ▼
 *                                                report
 *
 * The body of `checkDocuments` follows these phases in this order. One bad claim, file or reference never stops a run:
 * it becomes a problem or a finding, and everything else is checked.
 */
import { Effect } from "effect"
import { askReference } from "./askReference.js"
import { checkDocument } from "./check/checkDocument.js"
import type { CheckInput } from "./check/CheckInput.js"
import type { CheckedDocument } from "./check/CheckedDocument.js"
import { isDraft, withoutAccusations } from "./check/draft.js"
import { hasExpressions, parseExpressions } from "./check/parseExpressions.js"
import * as World from "./check/World.js"
import { diagnoseDocument } from "./diagnose/index.js"
import { apart, heldTogether } from "./heldTogether.js"
import type { FileProblem } from "./model/FileProblem.js"
import { locate, type LoadedDocument, locateExpression } from "./model/LoadedDocument.js"
import type { Grade } from "./model/Observation.js"
import { defectMessage } from "./reference/defectMessage.js"
import * as ReferenceDefect from "./reference/ReferenceDefect.js"
import { ReferenceSource } from "./reference/ReferenceSource.js"
import { buildReport } from "./report/build/buildReport.js"
import { documentResult } from "./report/build/documentResult.js"
import { defectFinding } from "./report/build/defectFinding.js"
import type { DocumentContext, TextResult } from "./report/build/DocumentContext.js"
import type { DocumentResult, Report } from "./report/Report.js"
import { type Budget, defaultBudget } from "./solve/Budget.js"
import type { Steps } from "./solve/Meter.js"
import { version } from "./version.js"

/**
 * A document and what is at hand of its text.
 *
 * @category pipeline
 * @since 0.1.0
 */
export interface Document {
  readonly loaded: LoadedDocument
  readonly text: TextResult
  readonly inputs: ReadonlyArray<{ readonly path: string; readonly sha256: string }>
  readonly problems: ReadonlyArray<FileProblem>
}

/**
 * How a run is to be done.
 *
 * @category pipeline
 * @since 0.1.0
 */
export interface CheckOptions {
  /** Time of the run (ISO 8601); equal times make equal reports. */
  readonly created: string
  /** Language of the report. */
  readonly language: "en" | "zh"
  /** The worst grade of a source that may refute. */
  readonly minGrade: Grade
  readonly budget: Budget
  /** Read and check every row of big reference files. */
  readonly validateAll: boolean
  /** Hold what the documents say of the same cells against each other, too. */
  readonly together: boolean
}

/**
 * Sensible options for a run at a given time.
 *
 * @category pipeline
 * @since 0.1.0
 */
export const defaultOptions = (created: string): CheckOptions => ({
  created,
  language: "en",
  minGrade: "official-copy",
  budget: defaultBudget,
  validateAll: false,
  together: false
})

/** A document with its world; `null` when nothing of it could be decoded. */
interface Prepared {
  readonly document: Document
  readonly world: World.World
}

/**
 * Checks documents against the reference that is provided, and reports.
 *
 * @category pipeline
 * @since 0.1.0
 */
export const checkDocuments = Effect.fn("checkDocuments")(function* (
  documents: ReadonlyArray<Document>,
  options: CheckOptions
): Effect.fn.Return<Report, never, ReferenceSource> {
  const problems: Array<FileProblem> = documents.flatMap(({ loaded, problems }) => [
    ...loaded.problems,
    ...problems
  ])
  const prepared = yield* prepare(documents, problems)
  const reference = yield* askReference(
    prepared.map(({ world }) => world),
    options.validateAll
  )
  const today = options.created.slice(0, 10)
  const results: Array<DocumentResult> = []
  const held: Array<DocumentContext> = []
  for (const { document, world } of prepared) {
    const input: CheckInput = {
      world: { ...world, bound: reference.bound },
      observations: reference.index,
      citable: reference.citable,
      worded: reference.worded.get(world),
      minGrade: options.minGrade,
      budget: options.budget
    }
    const diagnosed = yield* inSteps(diagnoseDocument(input, yield* inSteps(checkDocument(input))))
    const result = withoutAccusations(diagnosed)
    problems.push(...unusableClaims(document.loaded, result))
    const context: DocumentContext = {
      loaded: document.loaded,
      checked: result,
      text: document.text,
      language: options.language
    }
    // Proofs and solutions are much larger than what is reported of them: they are kept for nothing else.
    if (options.together && !isDraft(result)) held.push(context)
    else results.push(documentResult(context, today))
    reference.worded.delete(world)
  }
  const joint = options.together ? yield* inSteps(heldTogether(held, options.budget)) : apart([])
  const unreadable = reference.defects.filter(defect => defect.severity === "unreadable")
  return buildReport({
    version,
    created: options.created,
    language: options.language,
    inputs: inputsOf(documents),
    documents: [...results, ...joint.documents.map(document => documentResult(document, today))],
    findings: [
      ...reference.defects
        .filter(defect => defect.severity !== "unreadable")
        .map(defect => defectFinding(defect, options.language)),
      ...joint.findings
    ],
    figureOf: joint.figureOf,
    problems: [...problems, ...unreadable.map(defect => defectProblem(defect, options.language))]
  })
})

/** Parses the expressions of every document; mathjs is loaded only when there are any. */
const prepare = Effect.fnUntraced(function* (
  documents: ReadonlyArray<Document>,
  problems: Array<FileProblem>
): Effect.fn.Return<ReadonlyArray<Prepared>> {
  const readable = documents.flatMap(document =>
    document.loaded.file === null ? [] : [{ document, file: document.loaded.file }]
  )
  const parser = readable.some(({ file }) => hasExpressions(file))
    ? yield* Effect.promise(() => import("./arithmetic/parseExpression.js"))
    : null
  return readable.map(({ document, file }) => {
    if (parser === null) return { document, world: World.make(file, World.noExpressions) }
    const parsed = parseExpressions(file, parser)
    for (const { path, message } of parsed.problems)
      problems.push({ ...locateExpression(document.loaded, path), message })
    return { document, world: World.make(file, parsed.expressions) }
  })
})

/** Runs a computation step by step, so that an interrupt is obeyed between two steps. */
const inSteps = Effect.fnUntraced(function* <A>(steps: Steps<A>): Effect.fn.Return<A> {
  for (;;) {
    const next = steps.next()
    if (next.done === true) return next.value
    yield* Effect.yieldNow
  }
})

const unusableClaims = (
  loaded: LoadedDocument,
  { world, unusable }: CheckedDocument
): ReadonlyArray<FileProblem> => {
  const ids = [...world.claims.keys()]
  return [...unusable].map(([id, message]) => ({
    ...locate(loaded, "claims", ids.indexOf(id), ["figure"]),
    message: `claim "${id}": ${message}`
  }))
}

const defectProblem = (defect: ReferenceDefect.ReferenceDefect, language: "en" | "zh"): FileProblem => ({
  file: defect.file ?? defect.resource,
  line: defect.line ?? 1,
  column: defect.column ?? 1,
  message: defectMessage(defect, language)
})

const inputsOf = (
  documents: ReadonlyArray<Document>
): ReadonlyArray<{ readonly path: string; readonly sha256: string }> => {
  const inputs = new Map<string, string>()
  for (const { loaded, inputs: own } of documents)
    for (const { path, sha256 } of [{ path: loaded.path, sha256: loaded.sha256 }, ...loaded.included, ...own])
      inputs.set(path, sha256)
  return [...inputs].map(([path, sha256]) => ({ path, sha256 }))
}
