/**
 * The command line. Commands load what they need when they run, so that `--help` starts fast.
 */
import * as NodeRuntime from "@effect/platform-node/NodeRuntime"
import * as NodeServices from "@effect/platform-node/NodeServices"
import { Cause, Console, Effect, Exit, Runtime } from "effect"
import { CliError, Command } from "effect/cli"
import { version } from "../version.js"
import { checkCommand } from "./commands/check.js"
import { explainCommand } from "./commands/explain.js"
import { extractCommand } from "./commands/extract.js"
import { fixCommand } from "./commands/fix.js"
import { initCommand } from "./commands/init.js"
import { mergeCommand } from "./commands/merge.js"
import { referenceCommand } from "./commands/reference.js"
import { schemaCommand } from "./commands/schema.js"
import { textCommand } from "./commands/text.js"

const root = Command.make("claimcheck").pipe(
  Command.withDescription("Prove or refute the numbers in a published text"),
  Command.withSubcommands([
    checkCommand,
    explainCommand,
    extractCommand,
    fixCommand,
    initCommand,
    mergeCommand,
    referenceCommand,
    schemaCommand,
    textCommand
  ]),
  Command.withExamples([
    { command: "claimcheck check", description: "check claims/ against reference-data/" },
    { command: "claimcheck explain producer-services-share", description: "one claim's whole story" }
  ])
)

const program = root.pipe(
  Command.run({ version }),
  Effect.tapError(error =>
    CliError.isCliError(error) || error._tag === "ExitWith"
      ? Effect.void
      : Console.error(`error: ${error.message}`)
  ),
  Effect.provide(NodeServices.layer)
)

/** A wrong command line exits with 2, like every other wrong usage. */
const isUsageError = (exit: Exit.Exit<unknown, unknown>): boolean =>
  Exit.isFailure(exit) && CliError.isCliError(Cause.squash(exit.cause))

NodeRuntime.runMain(program, {
  teardown: (exit, onExit) =>
    Runtime.defaultTeardown(exit, code => onExit(isUsageError(exit) && code === 1 ? 2 : code))
})
