/**
 * The articles that the text commands work on, each held against its claims file.
 */
import { Effect, type FileSystem, Path } from "effect"
import { documentText } from "../files/documentText.js"
import { loadClaims } from "../files/loadClaims.js"
import type { ClaimsFile } from "../model/ClaimsFile.js"
import type * as ArticleText from "../text/ArticleText.js"
import { checkText, type TextCheck } from "../text/coverage.js"
import { sha256 } from "../text/sha256.js"
import { complainOf } from "./printProblems.js"
import { claimsPaths } from "./claimsPaths.js"
import type { WrongUsage } from "./ExitWith.js"

/** One article with its claims file. */
export interface TextJob {
  readonly path: string
  readonly file: ClaimsFile
  readonly articlePath: string
  readonly article: ArticleText.ArticleText
  readonly check: TextCheck
  /** Hash of the normalised text, and the version of the rules. */
  readonly sha256: string
  readonly normaliser: number
  /** Where the inventory belongs: as the file says, else beside the file. */
  readonly inventoryPath: string
}

/** Loads the files and their articles; problems are said on standard error. */
export const textJobs = Effect.fnUntraced(function* (
  named: ReadonlyArray<string>,
  article: string | null,
  allow: ReadonlyArray<string>
): Effect.fn.Return<
  { readonly jobs: ReadonlyArray<TextJob>; readonly failed: boolean },
  WrongUsage,
  FileSystem.FileSystem | Path.Path
> {
  const { dirname, join } = yield* Path.Path
  const { paths } = yield* claimsPaths(named)
  const jobs: Array<TextJob> = []
  let failed = false
  const complain = (problem: string): Effect.Effect<void> => {
    failed = true
    return complainOf([problem])
  }
  for (const loaded of yield* loadClaims(paths, { allow })) {
    const text = yield* documentText(loaded, article, allow)
    for (const { file, line, column, message } of [...loaded.problems, ...text.problems])
      yield* complain(`${file}:${line}:${column}: ${message}`)
    if (loaded.file === null) continue
    if (text.article === null) {
      if (text.problems.length === 0)
        yield* complain(
          `${loaded.path}: the article is not named; add --text FILE, or document.text.file to the claims file`
        )
      continue
    }
    const { file } = loaded
    const claims = file.claims ?? []
    const ignored = (file.ignored ?? []).map(({ quote, number, why }) => ({
      quote,
      number: number ?? quote,
      why
    }))
    const written = file.document?.text?.numbers
    jobs.push({
      path: loaded.path,
      file,
      articlePath: text.article.path,
      article: text.article.text,
      check: checkText(text.article.text, claims, ignored),
      sha256: sha256(text.article.text.normalised.text),
      normaliser: text.article.text.normalised.version,
      inventoryPath: join(
        dirname(loaded.path),
        written ??
          `${loaded.path
            .split("/")
            .at(-1)
            ?.replace(/(\.claims)?\.[a-z]+$/u, "")}.numbers.csv`
      ).replaceAll("\\", "/")
    })
  }
  return { jobs, failed }
})
