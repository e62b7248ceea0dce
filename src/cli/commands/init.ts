/**
 * `claimcheck init`: something to start from.
 */
import { existsSync } from "node:fs"
import { Console, Effect, Option } from "effect"
import { Command, Flag, Prompt } from "effect/cli"
import { ID, notAnId } from "../documentId.js"
import { ExitWith, WrongUsage } from "../ExitWith.js"

export const initCommand = Command.make(
  "init",
  {
    document: Flag.String("document").pipe(
      Flag.withMetavar("ID"),
      Flag.withDescription("Id of the first document, in lower case with hyphens (asked for on a terminal)"),
      Flag.optional
    ),
    language: Flag.String("language").pipe(
      Flag.withMetavar("TAG"),
      Flag.withDescription("Language of its text: en, zh, zh-Hant … (default: en)"),
      Flag.optional
    ),
    ci: Flag.Literals("ci", ["github", "gitlab", "none"]).pipe(
      Flag.withDescription("The CI system to write a workflow for (default: none)"),
      Flag.optional
    )
  },
  Effect.fn("init")(function* (given) {
    const asks = process.stdin.isTTY === true && process.stdout.isTTY === true
    const document =
      Option.getOrUndefined(given.document) ??
      (asks
        ? yield* Prompt.run(Prompt.String({ message: "Id of the first document", default: "my-text" }))
        : "my-text")
    if (!ID.test(document)) return yield* new WrongUsage({ message: notAnId(document) })
    const language =
      Option.getOrUndefined(given.language) ??
      (asks ? yield* Prompt.run(Prompt.String({ message: "Language of the text", default: "en" })) : "en")
    const ci =
      Option.getOrUndefined(given.ci) ??
      (asks
        ? yield* Prompt.run(
            Prompt.Select({
              message: "Write a workflow for",
              choices: [
                { title: "GitHub Actions", value: "github" as const },
                { title: "GitLab CI", value: "gitlab" as const },
                { title: "no CI system", value: "none" as const }
              ]
            })
          )
        : "none")
    const { starter } = yield* Effect.promise(() => import("../../report/starter.js"))
    const { writeAtomically } = yield* Effect.promise(() => import("../../files/writeAtomically.js"))
    let complete = true
    for (const { path, content } of starter({ document, language, ci })) {
      if (existsSync(path)) {
        yield* Console.log(`kept     ${path} (it exists)`)
        continue
      }
      const written = yield* Effect.result(writeAtomically(path, content))
      if (written._tag === "Failure") {
        complete = false
        yield* Console.error(`error: ${written.failure}`)
      } else yield* Console.log(`written  ${path}`)
    }
    if (!complete) return yield* new ExitWith({ code: 3 })
    yield* Console.log("next: claimcheck check")
  })
).pipe(
  Command.withDescription(
    "Write a claims file, a data package and a CI workflow to start from; nothing that exists is overwritten"
  ),
  Command.withShortDescription("Start a project"),
  Command.withExamples([
    { command: "claimcheck init", description: "asks on a terminal, takes the defaults otherwise" },
    { command: "claimcheck init --document annual-report --ci github", description: "no questions" }
  ])
)
