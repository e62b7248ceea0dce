/**
 * The check as a promise, of texts that are already in memory: in a browser, a server, a test.
 */
import { Effect } from "effect"
import { checkDocuments, type CheckOptions, defaultOptions } from "./FactCheck.js"
import { decodeClaimsText } from "./files/decodeClaimsText.js"
import { textResult } from "./report/build/textOfDocument.js"
import { inMemory } from "./reference/inMemory.js"
import type { Report } from "./report/Report.js"
import * as ArticleText from "./text/ArticleText.js"
import { sha256 } from "./text/sha256.js"

/**
 * A claims file, its article and its reference as texts.
 *
 * @category check
 * @since 0.1.0
 */
export interface CheckTextInput extends Partial<CheckOptions> {
  /** The claims file: YAML, JSON or JSON Lines, as `name` says. */
  readonly claims: string
  /** Name of the claims file, for positions and for its format (default `claims.yaml`). */
  readonly name?: string
  /** Texts of catalogues by the path that `include` writes. */
  readonly catalogues?: Readonly<Record<string, string>>
  /** The article, when it is at hand: coverage and anchors are then checked. */
  readonly article?: string
  /** Reference tables by name (`gdp.csv`), and a `datapackage.json` if there is one. */
  readonly reference?: Readonly<Record<string, string | Uint8Array>>
}

/**
 * Checks one claims file. Never rejects for what a file says: what cannot be read is in `problems`.
 *
 * @example
 * ```ts
 * import { check } from "claimcheck"
 * const report = await check({
 *   claims: `
 * claimcheck: 1
 * document: { id: invented, published: 2024-03 }
 * indicators: { firms: { name: firms, unit: count(firms), kind: stock } }
 * claims:
 *   - { id: now, quote: 179 firms, indicator: firms, period: 2023, figure: 179 firms }
 *   - { id: growth, quote: up 87.7%, measure: growth, indicator: firms, period: 2023, figure: 87.7% }
 * `
 * })
 * report.summary.verdicts.inconsistent // 2: no whole number grows by 87.7 % to 179
 * ```
 * @category check
 * @since 0.1.0
 */
export const check = async (input: CheckTextInput): Promise<Report> => {
  // Without types nothing else says so.
  if (typeof input?.claims !== "string")
    throw new TypeError("check() takes { claims: TEXT }; for files there is checkFiles({ files: [PATH] })")
  const { claims, name = "claims.yaml", catalogues, article, reference, ...options } = input
  const loaded = decodeClaimsText(name, claims, catalogues === undefined ? {} : { catalogues })
  const language = loaded.file?.document?.language ?? "en"
  const text = article === undefined ? null : await ArticleText.load(article, language)
  const document = {
    loaded,
    text: textResult(loaded, text === null ? null : { path: null, text }),
    inputs: article === undefined ? [] : [{ path: `${name} (article)`, sha256: sha256(article) }],
    problems: []
  }
  const files = new Map(Object.entries(reference ?? {}))
  return Effect.runPromise(
    checkDocuments([document], { ...defaultOptions(new Date().toISOString()), ...options }).pipe(
      Effect.provide(inMemory(files))
    )
  )
}
