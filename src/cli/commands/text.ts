/**
 * `claimcheck text`: what the words of an article say about its claims file.
 */
import { Console, Effect, Option } from "effect"
import { Argument, Command, Flag } from "effect/cli"
import { ExitWith } from "../ExitWith.js"

const files = Argument.String("files").pipe(
  Argument.withDescription("Claims files or patterns (default: as for check)"),
  Argument.variadic()
)

const article = Flag.String("text").pipe(
  Flag.withMetavar("FILE"),
  Flag.withDescription("The article (default: document.text.file of the claims file)"),
  Flag.optional
)

const allow = Flag.String("allow").pipe(
  Flag.withMetavar("DIR"),
  Flag.withDescription("A further folder that texts may lie in; may be repeated"),
  Flag.atLeast(0)
)

const shared = { files, article, allow }

const inventory = Command.make(
  "inventory",
  shared,
  Effect.fn("text inventory")(function* ({ files, article, allow }) {
    const { textJobs } = yield* Effect.promise(() => import("../textJobs.js"))
    const { writeAtomically } = yield* Effect.promise(() => import("../../files/writeAtomically.js"))
    const Inventory = yield* Effect.promise(() => import("../../text/inventory.js"))
    const { jobs, failed } = yield* textJobs(files, Option.getOrNull(article), allow)
    let complete = !failed
    for (const { path, check, sha256, normaliser, inventoryPath } of jobs) {
      const written = yield* Effect.result(writeAtomically(inventoryPath, Inventory.write(check.coverage)))
      if (written._tag === "Failure") {
        complete = false
        yield* Console.error(`error: ${written.failure}`)
        continue
      }
      yield* Console.log(
        `${inventoryPath}: ${check.coverage.numbers} numbers\nput into ${path} under document:\n  text: { sha256: ${sha256}, normaliser: ${normaliser}, numbers: ${inventoryPath.split("/").at(-1)} }`
      )
    }
    if (!complete) return yield* new ExitWith({ code: 3 })
  })
).pipe(
  Command.withDescription(
    "Write the inventory of every number of the article as CSV, so that coverage stays checkable without the article"
  ),
  Command.withShortDescription("Write the inventory of numbers"),
  Command.withExamples([
    {
      command: "claimcheck text inventory claims/brief.claims.yaml --text brief.txt",
      description: "writes claims/brief.numbers.csv and prints the lines for the claims file"
    }
  ])
)

const coverage = Command.make(
  "coverage",
  shared,
  Effect.fn("text coverage")(function* ({ files, article, allow }) {
    const { textJobs } = yield* Effect.promise(() => import("../textJobs.js"))
    const { coverageText } = yield* Effect.promise(() => import("../coverageText.js"))
    const { printWhole } = yield* Effect.promise(() => import("../printWhole.js"))
    const { jobs, failed } = yield* textJobs(files, Option.getOrNull(article), allow)
    for (const job of jobs) yield* printWhole(coverageText(job))
    if (failed) return yield* new ExitWith({ code: 3 })
    if (jobs.some(job => job.check.coverage.uncovered.length > 0)) return yield* new ExitWith({ code: 1 })
  })
).pipe(
  Command.withDescription(
    "List every number of the article that is neither claimed nor ignored for a reason; exit 1 when there is one"
  ),
  Command.withShortDescription("List numbers without a claim"),
  Command.withExamples([
    { command: "claimcheck text coverage brief.claims.yaml --text brief.txt", description: "one article" }
  ])
)

const reanchor = Command.make(
  "reanchor",
  shared,
  Effect.fn("text reanchor")(function* ({ files, article, allow }) {
    const { textJobs } = yield* Effect.promise(() => import("../textJobs.js"))
    const { reanchorText } = yield* Effect.promise(() => import("../reanchorText.js"))
    const { printWhole } = yield* Effect.promise(() => import("../printWhole.js"))
    const { jobs, failed } = yield* textJobs(files, Option.getOrNull(article), allow)
    for (const job of jobs) yield* printWhole(reanchorText(job))
    if (failed) return yield* new ExitWith({ code: 3 })
  })
).pipe(
  Command.withDescription(
    "Propose new quotes for claims whose words have moved or changed in an edited article; nothing is written"
  ),
  Command.withShortDescription("Propose updated quotes"),
  Command.withExamples([
    { command: "claimcheck text reanchor brief.claims.yaml --text edited.txt", description: "after an edit" }
  ])
)

export const textCommand = Command.make("text").pipe(
  Command.withDescription("Hold an article against its claims file: inventory, coverage, anchors"),
  Command.withShortDescription("Inventory, coverage and anchors of an article"),
  Command.withSubcommands([inventory, coverage, reanchor]),
  Command.withExamples([
    {
      command: "claimcheck text coverage brief.claims.yaml --text brief.txt",
      description: "numbers without a claim"
    }
  ])
)
