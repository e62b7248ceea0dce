/**
 * `claimcheck merge`: the JSON reports of shards as one.
 */
import { readFile } from "node:fs/promises"
import { Console, Effect, Option, Result } from "effect"
import { Argument, Command, Flag } from "effect/cli"
import { ExitWith, WrongUsage } from "../ExitWith.js"
import { reviewFlag } from "../reviewFlag.js"

export const mergeCommand = Command.make(
  "merge",
  {
    reports: Argument.String("reports").pipe(
      Argument.withDescription("JSON reports of one run's shards"),
      Argument.atLeast(1)
    ),
    report: Flag.String("report").pipe(
      Flag.withMetavar("FORMAT[=PATH]"),
      Flag.withDescription("As for check; may be repeated (default: text)"),
      Flag.atLeast(0)
    ),
    review: reviewFlag,
    failOn: Flag.Literals("fail-on", ["error", "warning", "unsupported", "never"]).pipe(
      Flag.withDescription("Exit with 1 when there are findings of this severity or a worse one"),
      Flag.withDefault("error" as const)
    )
  },
  Effect.fn("merge")(function* ({ reports, report: given, review: reviewFile, failOn }) {
    const { reportTargets } = yield* Effect.promise(() => import("../reportTargets.js"))
    const targets = yield* reportTargets(given)
    const { reviewOptions } = yield* Effect.promise(() => import("../reviewOptions.js"))
    const review = yield* reviewOptions(Option.getOrUndefined(reviewFile), targets)
    const { decode } = yield* Effect.promise(() => import("../../report/Report.js"))
    const { merge } = yield* Effect.promise(() => import("../../report/merge.js"))
    const read = yield* Effect.forEach(reports, path => Effect.result(readReport(path, decode)))
    const failures = read.flatMap(each => (Result.isFailure(each) ? [each.failure] : []))
    if (failures.length > 0) {
      yield* Effect.forEach(failures, failure => Console.error(`error: ${failure}`), { discard: true })
      return yield* new ExitWith({ code: 3 })
    }
    const merged = merge(read.flatMap(each => (Result.isSuccess(each) ? [each.success] : [])))
    if (Result.isFailure(merged)) return yield* new WrongUsage({ message: merged.failure })
    const { writeReports } = yield* Effect.promise(() => import("../writeReports.js"))
    const written = yield* writeReports(merged.success, targets, false, review)
    const { isFailing } = yield* Effect.promise(() => import("../../report/gather.js"))
    if (merged.success.problems.length > 0 || !written) return yield* new ExitWith({ code: 3 })
    if (isFailing(merged.success, failOn)) return yield* new ExitWith({ code: 1 })
  })
).pipe(
  Command.withDescription("Join the JSON reports of shards into the report of the whole run"),
  Command.withShortDescription("Join reports of shards"),
  Command.withExamples([
    {
      command: "claimcheck merge shard-1.json shard-2.json --report text --report sarif=findings.sarif",
      description: "one report, in two formats"
    }
  ])
)

type Decode = typeof import("../../report/Report.js").decode

const readReport = (path: string, decode: Decode) =>
  Effect.tryPromise({
    try: () => readFile(path, "utf8"),
    catch: error =>
      (error as NodeJS.ErrnoException).code === "ENOENT"
        ? `there is no file "${path}"`
        : `cannot read ${path}: ${error instanceof Error ? error.message : String(error)}`
  }).pipe(
    Effect.flatMap(text =>
      Effect.try({
        try: () => JSON.parse(text) as unknown,
        catch: () => `${path} is not JSON`
      })
    ),
    Effect.flatMap(data => {
      const report = decode(data)
      return Result.isSuccess(report)
        ? Effect.succeed(report.success)
        : Effect.fail(`${path} is not a report of claimcheck: ${report.failure.message}`)
    })
  )
