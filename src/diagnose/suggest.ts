/**
 * What an explanation proposes, as a claims file records it: readings of a claim, never another figure as printed, which
 * is a quotation; or an acceptance.
 */

/** A reading or an acceptance: its fields by name. */
type Entry = Readonly<Record<string, unknown>>

/** What is to be recorded: new readings of one claim, or acceptances. */
export type Suggestion =
  | { readonly claim: string; readonly readings: ReadonlyArray<Entry> }
  | { readonly accepted: ReadonlyArray<Entry> }

/**
 * The YAML snippet to paste: of readings, the one as worded comes first. A figure in a reading says what the words mean;
 * the claim's own `figure` stays as printed.
 *
 * @example
 * ```ts
 * suggestedYaml({ claim: "growth", readings: [{ name: "flow-for-stock", indicator: "firms" }] })
 * ```
 * @category diagnosis
 * @since 0.1.0
 */
export const suggestedYaml = (suggestion: Suggestion): string =>
  "claim" in suggestion
    ? [
        `# claim ${suggestion.claim}`,
        "readings:",
        "  - name: as-worded",
        ...suggestion.readings.flatMap(lines),
        ""
      ].join("\n")
    : ["accepted:", ...suggestion.accepted.flatMap(lines), ""].join("\n")

/** JSON strings are YAML strings. */
const lines = (entry: Entry): ReadonlyArray<string> =>
  Object.entries(entry).map(
    ([name, value], index) => `  ${index === 0 ? "- " : "  "}${name}: ${JSON.stringify(value)}`
  )
