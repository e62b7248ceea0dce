/**
 * The text of a document: the article where it is at hand, else the inventory of its numbers.
 */
import { Effect, type FileSystem, Path, Result } from "effect"
import type { FileProblem } from "../model/FileProblem.js"
import type { LoadedDocument } from "../model/LoadedDocument.js"
import * as Position from "../model/Position.js"
import * as ArticleText from "../text/ArticleText.js"
import { sha256 } from "../text/sha256.js"
import { allowedFolders, containedPath } from "./containedPath.js"
import { readArticle } from "./readArticle.js"

/**
 * What is at hand of a text.
 *
 * @category text
 * @since 0.1.0
 */
export interface DocumentText {
  readonly article: { readonly path: string; readonly text: ArticleText.ArticleText } | null
  readonly inventory: { readonly path: string; readonly csv: string } | null
  /** Hashes of what was read, for the report. */
  readonly inputs: ReadonlyArray<{ readonly path: string; readonly sha256: string }>
  readonly problems: ReadonlyArray<FileProblem>
}

/**
 * Reads what a document says of its text. Never fails: what cannot be read is a problem.
 *
 * @param named path of the article given for this run; it takes the place of the file's own
 * @param allow further folders that files may lie in
 * @category text
 * @since 0.1.0
 */
export const documentText = Effect.fn("documentText")(function* (
  document: LoadedDocument,
  named: string | null,
  allow: ReadonlyArray<string>
): Effect.fn.Return<DocumentText, never, FileSystem.FileSystem | Path.Path> {
  const path = yield* Path.Path
  const described = document.file?.document
  const written = described?.text
  const folder = path.dirname(path.resolve(document.path))
  const problems: Array<FileProblem> = []
  const inputs: Array<{ path: string; sha256: string }> = []
  const shown = (each: string): string => path.join(path.dirname(document.path), each).replaceAll("\\", "/")
  const complain = (field: "file" | "numbers", message: string): void => {
    const [positions] = document.positions
    problems.push({
      file: positions.file,
      ...Position.positionOf(positions, ["document", "text", field]),
      message
    })
  }
  const contained = (file: string): Effect.Effect<string, string, FileSystem.FileSystem | Path.Path> =>
    Effect.flatMap(allowedFolders(document.path, allow), folders => containedPath(folders, folder, file))
  const read = Effect.fnUntraced(function* (real: string, at: string) {
    const content = (yield* readArticle(real).pipe(Effect.mapError(reason => reason.replaceAll(real, at))))
      .text
    inputs.push({ path: at, sha256: sha256(content) })
    return content
  })
  let article: DocumentText["article"] = null
  if (named !== null) {
    const content = yield* Effect.result(read(path.resolve(named), named))
    if (Result.isSuccess(content))
      article = { path: named, text: yield* loadArticle(content.success, described?.language) }
    else problems.push({ file: named, line: 1, column: 1, message: content.failure })
  } else if (written?.file !== undefined) {
    const at = shown(written.file)
    const content = yield* Effect.result(Effect.flatMap(contained(written.file), real => read(real, at)))
    if (Result.isSuccess(content))
      article = { path: at, text: yield* loadArticle(content.success, described?.language) }
    else complain("file", content.failure)
  }
  let inventory: DocumentText["inventory"] = null
  if (article === null && written?.numbers !== undefined) {
    const at = shown(written.numbers)
    const content = yield* Effect.result(Effect.flatMap(contained(written.numbers), real => read(real, at)))
    if (Result.isSuccess(content)) inventory = { path: at, csv: content.success }
    else complain("numbers", content.failure)
  }
  return { article, inventory, inputs, problems }
})

const loadArticle = (content: string, language: string | undefined): Effect.Effect<ArticleText.ArticleText> =>
  Effect.promise(() => ArticleText.load(content, language ?? "en"))
