/**
 * `claimcheck fix --suggest`: a patch that records what explains the findings. It is printed, never made.
 */
import { Effect, Option } from "effect"
import { Argument, Command, Flag } from "effect/cli"
import { ExitWith, WrongUsage } from "../ExitWith.js"

export const fixCommand = Command.make(
  "fix",
  {
    files: Argument.String("files").pipe(
      Argument.withDescription("Claims files or patterns (default: as for check)"),
      Argument.variadic()
    ),
    suggest: Flag.Boolean("suggest").pipe(
      Flag.withDescription("Print a patch of the claims files; nothing is written")
    ),
    finding: Flag.String("finding").pipe(
      Flag.withMetavar("ID"),
      Flag.withDescription("Only for this finding, by the id that reports print (may be repeated)"),
      Flag.atLeast(0)
    ),
    reason: Flag.String("reason").pipe(
      Flag.withMetavar("TEXT"),
      Flag.withDescription("Accept the findings named by --finding, for this reason"),
      Flag.optional
    ),
    reference: Flag.String("reference").pipe(
      Flag.withAlias("r"),
      Flag.withMetavar("DIR"),
      Flag.withDescription("Reference data (default: reference-data/)"),
      Flag.optional
    ),
    lang: Flag.Literals("lang", ["en", "zh"]).pipe(
      Flag.withDescription("Language of notes and reasons"),
      Flag.withDefault("en" as const)
    )
  },
  Effect.fn("fix")(function* ({ files, suggest, finding, reason, reference, lang }) {
    if (!suggest)
      return yield* new WrongUsage({
        message: "fix changes no file: give --suggest, and apply the patch that it prints"
      })
    if (Option.isSome(reason) && finding.length === 0)
      return yield* new WrongUsage({ message: "--reason goes with --finding, which says what is accepted" })
    const { reportOn } = yield* Effect.promise(() => import("../reportOn.js"))
    const report = yield* reportOn(files, Option.getOrUndefined(reference), lang)
    const { printProblems } = yield* Effect.promise(() => import("../printProblems.js"))
    yield* printProblems(report)
    const known = new Set(report.documents.flatMap(each => each.findings.map(({ id }) => id)))
    const unknown = finding.find(id => !known.has(id))
    if (unknown !== undefined) return yield* new WrongUsage({ message: `there is no finding "${unknown}"` })
    const { printPatch } = yield* Effect.promise(() => import("../printPatch.js"))
    yield* printPatch(
      report,
      { findings: finding.length === 0 ? null : new Set(finding), reason: Option.getOrNull(reason) },
      lang
    )
    if (report.problems.length > 0) return yield* new ExitWith({ code: 3 })
  })
).pipe(
  Command.withDescription(
    "Print a patch of the claims files that records what explains each contradiction: another reading of the words, or an acceptance with its reason. A figure as printed is a quotation and never changed; no file is written"
  ),
  Command.withShortDescription("Suggest readings or acceptances as a patch"),
  Command.withExamples([
    {
      command: "claimcheck fix --suggest > fix.patch",
      description: "then read it, and `git apply fix.patch`"
    },
    {
      command: 'claimcheck fix --suggest --finding refuted:brief:gdp --reason "corrected on 3 May"',
      description: "accept one finding"
    }
  ])
)
