/**
 * `claimcheck check`: the main job.
 */
import { Console, Effect, Fiber, Option, Result } from "effect"
import { Argument, Command, Flag } from "effect/cli"
import * as Shard from "../../report/Shard.js"
import { ExitWith, WrongUsage } from "../ExitWith.js"
import { reviewFlag } from "../reviewFlag.js"

/** After this long, a terminal is told what is going on. */
const PATIENCE = "1 second"

export const checkCommand = Command.make(
  "check",
  {
    files: Argument.String("files").pipe(
      Argument.withDescription(
        "Claims files, folders or patterns (default: the folder claims/; TypeScript files must be named)"
      ),
      Argument.variadic()
    ),
    reference: Flag.String("reference").pipe(
      Flag.withAlias("r"),
      Flag.withMetavar("DIR"),
      Flag.withDescription(
        "Reference data: a folder with datapackage.json, a folder of tables, or one table (default: reference-data/)"
      ),
      Flag.optional
    ),
    report: Flag.String("report").pipe(
      Flag.withMetavar("FORMAT[=PATH]"),
      Flag.withDescription(
        "text (default), json, markdown, html, sarif, junit, github, csv, claimreview; may be repeated"
      ),
      Flag.atLeast(0)
    ),
    review: reviewFlag,
    failOn: Flag.Literals("fail-on", ["error", "warning", "unsupported", "never"]).pipe(
      Flag.withDescription(
        "Exit with 1 when there are findings of this severity or a worse one; unsupported: also when no observation carries a stated figure"
      ),
      Flag.withDefault("error" as const)
    ),
    lang: Flag.Literals("lang", ["en", "zh"]).pipe(
      Flag.withDescription("Language of the report"),
      Flag.withDefault("en" as const)
    ),
    quiet: Flag.Boolean("quiet").pipe(
      Flag.withAlias("q"),
      Flag.withDescription("Say only what is wrong"),
      Flag.withDefault(false)
    ),
    minGrade: Flag.Literals("min-grade", ["official", "official-copy", "media", "aggregator"]).pipe(
      Flag.withDescription("The worst grade of a source that may refute a figure"),
      Flag.withDefault("official-copy" as const)
    ),
    validateAll: Flag.Boolean("validate-all").pipe(
      Flag.withDescription("Read and check every row of big reference files"),
      Flag.withDefault(false)
    ),
    together: Flag.Boolean("together").pipe(
      Flag.withDescription("Hold what several documents say of the same figures against each other, too"),
      Flag.withDefault(false)
    ),
    allow: Flag.String("allow").pipe(
      Flag.withMetavar("DIR"),
      Flag.withDescription("A further folder that includes and texts may lie in; may be repeated"),
      Flag.atLeast(0)
    ),
    text: Flag.String("text").pipe(
      Flag.withMetavar("FILE"),
      Flag.withDescription("The article of this run"),
      Flag.optional
    ),
    shard: Flag.String("shard").pipe(
      Flag.withMetavar("N/M"),
      Flag.withDescription(
        "Check only the N-th of M shares of the files; claimcheck merge joins their JSON reports"
      ),
      Flag.optional
    ),
    jobs: Flag.Int("jobs").pipe(
      Flag.withAlias("j"),
      Flag.withMetavar("N"),
      Flag.withDescription(
        "Check in N threads, each with a share of the files, as with --shard (default: several where there are many files and no reference)"
      ),
      Flag.filter(
        jobs => jobs >= 1 && jobs <= 64,
        jobs => `--jobs ${jobs}: a number from 1 to 64`
      ),
      Flag.optional
    ),
    created: Flag.String("created").pipe(
      Flag.withMetavar("TIME"),
      Flag.withDescription("Time of the report (ISO 8601): the same inputs then make byte-identical reports"),
      Flag.optional
    )
  },
  Effect.fn("check")(function* (options) {
    if (options.together && Option.isSome(options.shard))
      return yield* new WrongUsage({
        message: "--together needs all files in one run: --shard would keep them apart"
      })
    const { claimsPaths } = yield* Effect.promise(() => import("../claimsPaths.js"))
    const { reportTargets } = yield* Effect.promise(() => import("../reportTargets.js"))
    const targets = yield* reportTargets(options.report)
    const { reviewOptions } = yield* Effect.promise(() => import("../reviewOptions.js"))
    const review = yield* reviewOptions(Option.getOrUndefined(options.review), targets)
    const created = yield* createdAt(Option.getOrUndefined(options.created))
    const { paths: all, notLoaded } = yield* claimsPaths(options.files)
    const paths = yield* share(all, Option.getOrUndefined(options.shard))
    if (notLoaded.length > 0)
      yield* Console.error(`not loaded, since code is loaded only when named: ${notLoaded.join(", ")}`)
    const { referencePath } = yield* Effect.promise(() => import("../referencePath.js"))
    const reference = yield* referencePath(Option.getOrUndefined(options.reference))
    const { runCheckInThreads } = yield* Effect.promise(() => import("../runCheckInThreads.js"))
    const waiting = yield* Effect.forkChild(progress(paths.length))
    const report = yield* runCheckInThreads(
      {
        paths,
        reference,
        files: { allow: options.allow, text: Option.getOrNull(options.text) },
        options: {
          created,
          language: options.lang,
          minGrade: options.minGrade,
          validateAll: options.validateAll,
          together: options.together
        }
      },
      options.together ? 1 : Option.getOrUndefined(options.jobs)
    )
    yield* Fiber.interrupt(waiting)
    const { writeReports } = yield* Effect.promise(() => import("../writeReports.js"))
    const written = yield* writeReports(report, targets, options.quiet, review)
    const { isFailing } = yield* Effect.promise(() => import("../../report/gather.js"))
    if (report.problems.length > 0 || !written) return yield* new ExitWith({ code: 3 })
    if (isFailing(report, options.failOn)) return yield* new ExitWith({ code: 1 })
  })
).pipe(
  Command.withDescription(
    "Check whether all figures of texts can be true together, and compare them with reference data"
  ),
  Command.withShortDescription("Check claims files"),
  Command.withExamples([
    { command: "claimcheck check", description: "check claims/ against reference-data/" },
    {
      command: "claimcheck check brief.claims.yaml --reference data/",
      description: "one file, another reference"
    },
    {
      command: "claimcheck check --report text --report html=report.html --report sarif=findings.sarif",
      description: "several reports in one run"
    },
    { command: "claimcheck check --fail-on warning --lang zh", description: "stricter, in Chinese" },
    { command: "claimcheck check bulletins/ --together", description: "bulletins held against each other" }
  ])
)

const createdAt = (given: string | undefined): Effect.Effect<string, WrongUsage> => {
  if (given === undefined) return Effect.sync(() => new Date().toISOString())
  return /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/u.test(given) &&
    !Number.isNaN(Date.parse(given))
    ? Effect.succeed(given)
    : Effect.fail(new WrongUsage({ message: `--created ${given}: not a time such as 2026-01-31T12:00:00Z` }))
}

const share = (
  paths: ReadonlyArray<string>,
  given: string | undefined
): Effect.Effect<ReadonlyArray<string>, WrongUsage> => {
  if (given === undefined) return Effect.succeed(paths)
  const shard = Shard.parse(given)
  return Result.isSuccess(shard)
    ? Effect.succeed(Shard.select(paths, shard.success))
    : Effect.fail(new WrongUsage({ message: `--shard ${given}: ${shard.failure}` }))
}

const progress = (files: number): Effect.Effect<void> =>
  process.stderr.isTTY
    ? Effect.delay(Console.error(`checking ${files} claims file${files === 1 ? "" : "s"} …`), PATIENCE)
    : Effect.void
