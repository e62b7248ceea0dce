import type { FileProblem } from "../model/FileProblem.js"
import type { LoadedDocument } from "../model/LoadedDocument.js"
import { assembleDocument } from "./assembleDocument.js"
import * as ClaimsSource from "./ClaimsSource.js"

/**
 * @category source
 * @since 0.1.0
 */
export interface DecodeOptions {
  /** How the text is written; by default as the ending of the name says, else YAML. */
  readonly format?: ClaimsSource.TextFormat
  /** Texts of catalogues by the path that `include` writes. */
  readonly catalogues?: Readonly<Record<string, string>>
}

/**
 * Reads a claims file from its text, without a file system: in a browser, an editor, a test. Never throws; everything
 * that is wrong is in `problems`, and everything that decodes is in `file`.
 *
 * @example
 * ```ts
 * import { decodeClaimsText } from "claimcheck"
 * const { problems } = decodeClaimsText("brief.claims.yaml", "claimcheck: 1\ndocument: { id: brief }\n")
 * problems.length // 0
 * ```
 * @param name name of the file, for positions
 * @category source
 * @since 0.1.0
 */
export const decodeClaimsText = (name: string, text: string, options: DecodeOptions = {}): LoadedDocument => {
  const format = options.format ?? ClaimsSource.formatOf(name) ?? "yaml"
  const main = ClaimsSource.fromText(name, text, format, "document")
  const texts = new Map(Object.entries(options.catalogues ?? {}))
  const catalogues: Array<ClaimsSource.ClaimsSource> = []
  const missing: Array<FileProblem> = []
  const seen = new Set<string>()
  const include = (source: ClaimsSource.ClaimsSource): void => {
    for (const { path, mention } of ClaimsSource.includes(source)) {
      if (seen.has(path)) continue
      seen.add(path)
      const found = texts.get(path)
      if (found === undefined)
        missing.push(
          ClaimsSource.includeProblem(source, mention, `the text of the catalogue ${path} was not given`)
        )
      else {
        const catalogue = ClaimsSource.fromText(
          path,
          found,
          ClaimsSource.formatOf(path) ?? "yaml",
          "catalogue"
        )
        catalogues.push(catalogue)
        include(catalogue)
      }
    }
  }
  include(main)
  return assembleDocument(main, catalogues, missing)
}
