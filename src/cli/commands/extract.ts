/**
 * `claimcheck extract`: a draft claims file from an article.
 */
import { basename } from "node:path"
import { Console, Effect, Option, Result } from "effect"
import { Argument, Command, Flag } from "effect/cli"
import { ID, notAnId } from "../documentId.js"
import { ExitWith, WrongUsage } from "../ExitWith.js"

export const extractCommand = Command.make(
  "extract",
  {
    article: Argument.String("article").pipe(
      Argument.withDescription("The article: plain text, Markdown, HTML, DOCX or PDF")
    ),
    output: Flag.String("output").pipe(
      Flag.withAlias("o"),
      Flag.withMetavar("FILE"),
      Flag.withDescription("Where the draft goes (default: standard output); an existing file is kept"),
      Flag.optional
    ),
    interactive: Flag.Boolean("interactive").pipe(
      Flag.withAlias("i"),
      Flag.withDescription("Go through the claims one by one and decide (needs --output and a terminal)"),
      Flag.withDefault(false)
    ),
    document: Flag.String("document").pipe(
      Flag.withMetavar("ID"),
      Flag.withDescription(
        "Id of the document, in lower case with hyphens (default: from the article's name, article where it has no such letters)"
      ),
      Flag.optional
    ),
    language: Flag.String("language").pipe(
      Flag.withMetavar("TAG"),
      Flag.withDescription("Language of the article: en, zh, zh-Hant … (default: told from its letters)"),
      Flag.optional
    ),
    published: Flag.String("published").pipe(
      Flag.withMetavar("DATE"),
      Flag.withDescription("Date of publication: 2023-10-05, 2023-10, or bounds 2023-08/2024-01"),
      Flag.optional
    )
  },
  Effect.fn("extract")(function* (given) {
    const output = Option.getOrUndefined(given.output)
    if (given.interactive && output === undefined)
      return yield* new WrongUsage({
        message: "--interactive needs --output FILE: each answer is saved there"
      })
    if (given.interactive && !(process.stdin.isTTY && process.stdout.isTTY))
      return yield* new WrongUsage({
        message: "--interactive needs a terminal; without it the draft is written whole"
      })
    const id = Option.getOrUndefined(given.document) ?? idOf(given.article)
    if (!ID.test(id)) return yield* new WrongUsage({ message: notAnId(id) })
    const { readArticle } = yield* Effect.promise(() => import("../../files/readArticle.js"))
    const read = yield* Effect.result(readArticle(given.article))
    if (Result.isFailure(read)) {
      yield* Console.error(`error: ${read.failure}`)
      return yield* new ExitWith({ code: 3 })
    }
    const published = yield* publishedAs(Option.getOrUndefined(given.published))
    const { draftOf } = yield* Effect.promise(() => import("../draftOf.js"))
    const document = { id, published }
    const draft = yield* draftOf(read.success, { ...document, language: Option.getOrNull(given.language) })
    for (const note of read.success.notes) yield* Console.error(note)
    if (output === undefined) {
      const { printWhole } = yield* Effect.promise(() => import("../printWhole.js"))
      yield* printWhole(draft.yaml)
    } else {
      const { existsSync } = yield* Effect.promise(() => import("node:fs"))
      if (existsSync(output))
        return yield* new WrongUsage({
          message: `${output} exists; a draft never overwrites a file that somebody may have worked on`
        })
      const { writeAtomically } = yield* Effect.promise(() => import("../../files/writeAtomically.js"))
      const written = yield* Effect.result(writeAtomically(output, draft.yaml))
      if (Result.isFailure(written)) {
        yield* Console.error(`error: ${written.failure}`)
        return yield* new ExitWith({ code: 3 })
      }
      if (given.interactive) {
        const { walkDraft } = yield* Effect.promise(() => import("../walkDraft.js"))
        return yield* walkDraft(draft, document, output)
      }
    }
    yield* Console.error(draft.summary)
    if (output !== undefined)
      yield* Console.error(
        `next: settle the TODOs in ${output} and remove its line draft: true, then: claimcheck check ${output} --text ${given.article}`
      )
  })
).pipe(
  Command.withDescription(
    "Draft a claims file from an article: a claim for every figure, a reason for every other number, TODO where a person must decide"
  ),
  Command.withShortDescription("Draft a claims file from an article"),
  Command.withExamples([
    {
      command: "claimcheck extract brief.txt -o claims/brief.claims.yaml",
      description: "a draft to work on"
    },
    {
      command: "claimcheck extract brief.txt -o claims/brief.claims.yaml --interactive",
      description: "decide claim by claim"
    },
    { command: "claimcheck extract article.html --published 2023-10", description: "to standard output" }
  ])
)

/** The file's name as an id. */
const idOf = (path: string): string => {
  const id = basename(path)
    .replace(/\.[^.]*$/u, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-+|-+$/gu, "")
  return id === "" ? "article" : id
}

const publishedAs = (given: string | undefined): Effect.Effect<string | null, WrongUsage> =>
  given === undefined
    ? Effect.succeed(null)
    : Effect.flatMap(
        Effect.promise(() => import("../../model/ReferencePeriod.js")),
        ({ parse }) => {
          const period = parse(given)
          return Result.isSuccess(period)
            ? Effect.succeed(given)
            : Effect.fail(new WrongUsage({ message: `--published: ${period.failure}` }))
        }
      )
