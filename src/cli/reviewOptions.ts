/**
 * `--review FILE`: who publishes a fact-check, where, and how its own scale rates each verdict.
 */
import { readFile } from "node:fs/promises"
import { Console, Effect, Result, Schema } from "effect"
import { schemaProblems } from "../model/schemaProblems.js"
import type { ReviewOptions } from "../report/Format.js"
import { WrongUsage } from "./ExitWith.js"
import type { ReportTarget } from "./reportTargets.js"

const Rating = Schema.optionalKey(Schema.Struct({ value: Schema.Finite, name: Schema.NonEmptyString }))

const Review = Schema.Struct({
  url: Schema.String.check(
    Schema.isPattern(/^https?:\/\/\S+$/iu, { message: "expected the address of the page, https://…" })
  ),
  author: Schema.NonEmptyString,
  best: Schema.Finite,
  worst: Schema.Finite,
  ratings: Schema.Struct({
    refuted: Rating,
    inconsistent: Rating,
    "reading-dependent": Rating,
    supported: Rating,
    undetermined: Rating,
    consistent: Rating,
    unchecked: Rating
  })
})

const decode = Schema.decodeUnknownResult(Review, { errors: "all", onExcessProperty: "error" })

/**
 * Reads the file. A ClaimReview that is asked for without it is an empty list, which is said.
 *
 * @param path as given; undefined when it was not
 */
export const reviewOptions = Effect.fnUntraced(function* (
  path: string | undefined,
  targets: ReadonlyArray<ReportTarget>
): Effect.fn.Return<ReviewOptions | undefined, WrongUsage> {
  if (path === undefined) {
    if (targets.some(({ format }) => format.name === "claimreview"))
      yield* Console.error(
        "claimreview: the list is empty, since a verdict is no rating; give the address of your page, your name and your ratings with --review FILE"
      )
    return undefined
  }
  const data = yield* Effect.tryPromise({
    try: async () => JSON.parse(await readFile(path, "utf8")) as unknown,
    catch: error =>
      new WrongUsage({
        message: `--review ${path}: ${error instanceof SyntaxError ? "this is not JSON" : (error as Error).message}`
      })
  })
  const review = decode(data)
  if (Result.isSuccess(review)) return review.success
  const problems = schemaProblems(review.failure.issue, data, [])
  return yield* new WrongUsage({
    message: problems
      .map(
        ({ message, path: at }) => `--review ${path}: ${at.length === 0 ? "" : `${at.join(".")}: `}${message}`
      )
      .join("\n")
  })
})
