/**
 * The JSON Schema (draft 2020-12) of the report, printed by `claimcheck schema report` and committed under schema/.
 */
import { Schema } from "effect"
import { Report } from "./Report.js"

/**
 * The JSON Schema of `claimcheck-report/1` as plain data. Unknown fields are allowed: later versions may add some.
 *
 * @category report
 * @since 0.1.0
 */
export const jsonSchema = (): { readonly [key: string]: unknown } => {
  const document = Schema.toJsonSchemaDocument(Report)
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    ...document.schema,
    $defs: document.definitions
  }
}
