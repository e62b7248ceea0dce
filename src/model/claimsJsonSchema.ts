import { Schema } from "effect"
import { ClaimsFile } from "./ClaimsFile.js"

/**
 * The JSON Schema (draft 2020-12) of a claims file, with which an editor completes and explains every field. It says
 * what a file may look like; names, units and periods are checked by `claimcheck check`.
 *
 * @category file
 * @since 0.1.0
 */
export const claimsJsonSchema = (): Readonly<Record<string, unknown>> => {
  const { schema, definitions } = Schema.toJsonSchemaDocument(ClaimsFile, { onExcessProperty: "error" })
  return { $schema: "https://json-schema.org/draft/2020-12/schema", ...schema, $defs: definitions }
}
