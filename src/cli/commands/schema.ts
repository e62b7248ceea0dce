/**
 * `claimcheck schema`: the JSON Schemas of claims files and of reports.
 */
import { Effect } from "effect"
import { Argument, Command } from "effect/cli"

export const schemaCommand = Command.make(
  "schema",
  {
    of: Argument.Literals("of", ["claims", "report"]).pipe(
      Argument.withDescription("claims (default): of claims files, for editors; report: of the JSON report"),
      Argument.withDefault("claims" as const)
    )
  },
  Effect.fn("schema")(function* ({ of }) {
    const { printWhole } = yield* Effect.promise(() => import("../printWhole.js"))
    const schema =
      of === "claims"
        ? (yield* Effect.promise(() => import("../../model/claimsJsonSchema.js"))).claimsJsonSchema()
        : (yield* Effect.promise(() => import("../../report/jsonSchema.js"))).jsonSchema()
    yield* printWhole(JSON.stringify(schema, null, 2))
  })
).pipe(
  Command.withDescription("Print the JSON Schema (draft 2020-12) of claims files or of the JSON report"),
  Command.withShortDescription("Print a JSON Schema"),
  Command.withExamples([
    {
      command: "claimcheck schema > claims.schema.json",
      description: "for an editor with a YAML language server"
    },
    { command: "claimcheck schema report", description: "of what --report json writes" }
  ])
)
