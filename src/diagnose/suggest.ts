/**
 * A patch of a claims file that records what an explanation proposes: readings of the claims, never another figure as
 * printed, which is a quotation; or, where there is no reading, an acceptance whose reason is for the user to write.
 */

/** What is to be recorded of one finding. */
export interface Suggestion {
  readonly finding: string
  readonly digest: string
  /** Readings of claims by claim id: a name, and the fields that it overrides. */
  readonly readings: ReadonlyArray<{
    readonly claim: string
    readonly reading: string
    readonly fields: Readonly<Record<string, unknown>>
  }>
  /** The explanation in words: the note of a reading, the reason of an acceptance. */
  readonly because: string
}

/**
 * The YAML snippets to paste, claim by claim: the reading as worded first, then the proposed one. A figure in a reading
 * says what the words mean; the claim's own `figure` stays as printed.
 *
 * @example
 * ```ts
 * suggestedYaml({ finding: "conflict:invented:now+growth", digest: "0f", because: "…", readings: [
 *   { claim: "growth", reading: "flow-for-stock", fields: { indicator: "firms" } }
 * ] })
 * ```
 * @category diagnosis
 * @since 0.1.0
 */
export const suggestedYaml = ({ finding, digest, readings, because }: Suggestion): string =>
  readings.length === 0
    ? [
        `# ${finding}`,
        "accepted:",
        `  - finding: ${quoted(finding)}`,
        `    digest: ${quoted(digest)}`,
        `    reason: ${quoted(because)}`,
        ""
      ].join("\n")
    : readings
        .map(({ claim, reading, fields }) =>
          [
            `# claim ${claim}`,
            "readings:",
            "  - name: as-worded",
            `  - name: ${quoted(reading)}`,
            ...Object.entries(fields).map(([field, value]) => `    ${field}: ${quoted(value)}`),
            `    note: ${quoted(because)}`,
            ""
          ].join("\n")
        )
        .join("")

/** JSON strings are YAML strings. */
const quoted = (value: unknown): string => JSON.stringify(value)
