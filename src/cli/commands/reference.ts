/**
 * `claimcheck reference`: what there is to compare with, what is wrong with it, and what is missing.
 */
import { Effect, Option } from "effect"
import { Argument, Command, Flag } from "effect/cli"
import { ExitWith, WrongUsage } from "../ExitWith.js"

const reference = Flag.String("reference").pipe(
  Flag.withAlias("r"),
  Flag.withMetavar("DIR"),
  Flag.withDescription("Reference data (default: reference-data/)"),
  Flag.optional
)

/** The same without a flag's name, as other commands take their files. */
const data = Argument.String("data").pipe(
  Argument.withDescription("Reference data, as for --reference"),
  Argument.optional
)

const named = (
  data: Option.Option<string>,
  reference: Option.Option<string>
): Effect.Effect<string | undefined, WrongUsage> =>
  Option.isSome(data) && Option.isSome(reference)
    ? Effect.fail(
        new WrongUsage({ message: "name the reference data once: as an argument or with --reference" })
      )
    : Effect.succeed(Option.getOrUndefined(Option.orElse(data, () => reference)))

const lang = Flag.Literals("lang", ["en", "zh"]).pipe(
  Flag.withDescription("Language of the messages"),
  Flag.withDefault("en" as const)
)

/** What the commands do, loaded when one of them is run. */
const jobs = Effect.promise(() => import("../referenceJobs.js"))

const list = Command.make(
  "list",
  { data, reference },
  Effect.fn("reference list")(function* ({ data, reference }) {
    const { listReference, openReference, printWhole, renderList, visibleLines } = yield* jobs
    const source = yield* openReference(yield* named(data, reference))
    const listed = yield* listReference.pipe(Effect.provide(source))
    yield* printWhole(visibleLines(renderList(listed)))
    if (listed.some(({ defects }) => defects.some(({ severity }) => severity === "unreadable")))
      return yield* new ExitWith({ code: 3 })
  })
).pipe(
  Command.withDescription("List the resources of the reference: how each is read, what it holds"),
  Command.withShortDescription("What is there"),
  Command.withExamples([
    { command: "claimcheck reference list", description: "the resources of reference-data/" },
    { command: "claimcheck reference list gdp.csv", description: "how one table is read" }
  ])
)

const validate = Command.make(
  "validate",
  { data, reference, lang },
  Effect.fn("reference validate")(function* ({ data, reference, lang }) {
    const { openReference, printWhole, renderValidation, validateReference, visibleLines } = yield* jobs
    const source = yield* openReference(yield* named(data, reference))
    const validation = yield* validateReference.pipe(Effect.provide(source))
    yield* printWhole(visibleLines(renderValidation(validation, lang)))
    if (validation.counts.unreadable > 0) return yield* new ExitWith({ code: 3 })
    if (validation.counts.error > 0) return yield* new ExitWith({ code: 1 })
  })
).pipe(
  Command.withDescription("Read every row of the reference and list everything that is wrong with it"),
  Command.withShortDescription("What is wrong with it"),
  Command.withExamples([
    { command: "claimcheck reference validate", description: "every row of reference-data/" },
    { command: "claimcheck reference validate data/ --lang zh", description: "in Chinese" }
  ])
)

const find = Command.make(
  "find",
  {
    files: Argument.String("files").pipe(
      Argument.withDescription("Claims files or patterns (default: as for check)"),
      Argument.variadic()
    ),
    reference,
    lang
  },
  Effect.fn("reference find")(function* ({ files, reference, lang }) {
    const { findText } = yield* Effect.promise(() => import("../findText.js"))
    const { complainOf, printWhole, visibleLines } = yield* jobs
    const found = yield* findText(files, Option.getOrUndefined(reference), lang)
    yield* printWhole(visibleLines(found.text))
    yield* complainOf(found.problems)
    if (found.isIncomplete) return yield* new ExitWith({ code: 3 })
  })
).pipe(
  Command.withDescription(
    "Say which claims the reference covers, and for every other claim which indicator, area and period to ask for"
  ),
  Command.withShortDescription("What is missing"),
  Command.withExamples([
    { command: "claimcheck reference find", description: "the claims of the files in claims/" },
    { command: "claimcheck reference find brief.claims.yaml", description: "what to ask an office for" }
  ])
)

export const referenceCommand = Command.make("reference").pipe(
  Command.withDescription("Reference data: what is there, what is wrong with it, what is missing"),
  Command.withShortDescription("Look at reference data"),
  Command.withSubcommands([list, validate, find]),
  Command.withExamples([
    { command: "claimcheck reference list", description: "the resources of reference-data/" },
    { command: "claimcheck reference find brief.claims.yaml", description: "what to ask an office for" }
  ])
)
