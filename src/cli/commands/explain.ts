/**
 * `claimcheck explain`: the whole story of one claim.
 */
import { Effect, Option } from "effect"
import { Argument, Command, Flag } from "effect/cli"
import { ExitWith, WrongUsage } from "../ExitWith.js"

export const explainCommand = Command.make(
  "explain",
  {
    claim: Argument.String("claim").pipe(
      Argument.withDescription("Id of a claim, or DOCUMENT.CLAIM when several documents have it")
    ),
    files: Argument.String("files").pipe(
      Argument.withDescription("Claims files or patterns (default: as for check)"),
      Argument.variadic()
    ),
    reference: Flag.String("reference").pipe(
      Flag.withAlias("r"),
      Flag.withMetavar("DIR"),
      Flag.withDescription("Reference data (default: reference-data/)"),
      Flag.optional
    ),
    lang: Flag.Literals("lang", ["en", "zh"]).pipe(
      Flag.withDescription("Language of the story"),
      Flag.withDefault("en" as const)
    )
  },
  Effect.fn("explain")(function* ({ claim, files, reference, lang }) {
    const { reportOn } = yield* Effect.promise(() => import("../reportOn.js"))
    const report = yield* reportOn(files, Option.getOrUndefined(reference), lang)
    const { explain, find } = yield* Effect.promise(() => import("../../report/explain.js"))
    const found = find(report, claim)
    if (found.length !== 1) {
      const { printProblems } = yield* Effect.promise(() => import("../printProblems.js"))
      yield* printProblems(report)
      const { nearest } = yield* Effect.promise(() => import("../../model/nearest.js"))
      const ids = report.documents.flatMap(document => document.claims.map(each => each.id))
      const like = nearest(claim, ids)
      return yield* new WrongUsage({
        message:
          found.length === 0
            ? `there is no claim "${claim}"${like === undefined ? "" : `; did you mean "${like}"?`}`
            : `several documents have a claim "${claim}"; name one: ${found.map(({ document }) => `${document.id}.${claim}`).join(", ")}`
      })
    }
    const { terminalOptions } = yield* Effect.promise(() => import("../terminalOptions.js"))
    const { printWhole } = yield* Effect.promise(() => import("../printWhole.js"))
    const [only] = found
    if (only !== undefined) yield* printWhole(explain(report, only, terminalOptions(false)))
    if (report.problems.length > 0) return yield* new ExitWith({ code: 3 })
  })
).pipe(
  Command.withDescription(
    "Tell one claim's whole story: what the figure stands for, what constrains it, what the rest implies, sources, conflicts"
  ),
  Command.withShortDescription("Explain one claim"),
  Command.withExamples([
    { command: "claimcheck explain hnte-growth", description: "a claim of the files in claims/" },
    { command: "claimcheck explain gdp brief.claims.yaml --lang zh", description: "of one file, in Chinese" }
  ])
)
