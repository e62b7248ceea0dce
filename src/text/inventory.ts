/**
 * The inventory of numbers: what became of every number of a text, as a CSV that can be published where the text cannot.
 */
import { parse } from "csv-parse/browser/esm/sync"
import * as Result from "effect/Result"
import type { AnchorTarget } from "./anchor.js"
import { type Coverage, type CoveredAtom, type Fate, type IgnoredWords, tally } from "./coverage.js"
import { normalise } from "./normalise.js"

/**
 * One line of the inventory: `position` in the normalised text (UTF-16 code units), `line` of the original, the token itself,
 * and either the claims it belongs to or why it belongs to none; both empty when it is uncovered.
 *
 * @category coverage
 * @since 0.1.0
 */
export interface InventoryRow {
  readonly position: number
  readonly line: number
  readonly token: string
  readonly claims: ReadonlyArray<string>
  readonly why: string
}

/**
 * Something in an inventory that cannot be read, with the line of the CSV.
 *
 * @category coverage
 * @since 0.1.0
 */
export interface InventoryProblem {
  readonly line: number
  readonly message: string
}

const HEADER = ["position", "line", "token", "claim", "why"]

/** In front of the reason of a word that the lexicon knows. */
const LEXICON = "lexicon: "

const reason = (fate: Fate): string => {
  switch (fate.kind) {
    case "ignored":
      return fate.why
    case "lexicon":
      return LEXICON + fate.reason
    default:
      return ""
  }
}

const field = (value: string): string => (/[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value)

/**
 * Writes the inventory of a text's coverage as CSV (RFC 4180, LF line ends, a header line).
 *
 * @category coverage
 * @since 0.1.0
 */
export const write = (coverage: Coverage): string =>
  [
    HEADER,
    ...coverage.atoms.map(atom => [
      String(atom.start),
      String(atom.line),
      atom.text,
      atom.fate.kind === "claimed" ? atom.fate.claims.join(" ") : "",
      reason(atom.fate)
    ])
  ]
    .map(fields => `${fields.map(field).join(",")}\n`)
    .join("")

interface ParsedRecord {
  readonly record: ReadonlyArray<string>
  readonly info: { readonly lines: number }
}

/**
 * Reads an inventory. Fails with every line that cannot be read.
 *
 * @category coverage
 * @since 0.1.0
 */
export const read = (
  csv: string
): Result.Result<ReadonlyArray<InventoryRow>, ReadonlyArray<InventoryProblem>> => {
  const problems: Array<InventoryProblem> = []
  const rows: Array<InventoryRow> = []
  let records: ReadonlyArray<ParsedRecord>
  try {
    records = parse(csv, {
      bom: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true
    }) as unknown as ReadonlyArray<ParsedRecord>
  } catch (error) {
    const line = error !== null && typeof error === "object" && "lines" in error ? Number(error.lines) : 1
    return Result.fail([
      {
        line,
        message: "This is not CSV: a quotation mark is opened and not closed, or stands inside a field."
      }
    ])
  }
  const [header, ...body] = records
  if (header?.record.join() !== HEADER.join()) {
    return Result.fail([{ line: 1, message: `The first line must be: ${HEADER.join()}` }])
  }
  let last = -1
  for (const { record, info } of body) {
    const [position = "", line = "", token = "", claim = "", why = "", ...more] = record
    const complain = (message: string): void => {
      problems.push({ line: info.lines, message })
    }
    if (record.length < HEADER.length || more.length > 0)
      complain(`This line has ${record.length} fields instead of 5.`)
    else if (!/^\d{1,10}$/.test(position)) complain(`The position must be a whole number, not "${position}".`)
    else if (!/^[1-9]\d{0,9}$/.test(line)) complain(`The line must be a whole number from 1, not "${line}".`)
    else if (token === "") complain("The token is empty.")
    else if (claim !== "" && why !== "")
      complain("A number is claimed or ignored, not both: leave one field empty.")
    else if (Number(position) <= last) complain("Positions must rise from line to line.")
    else {
      last = Number(position) + token.length - 1
      const claims = claim === "" ? [] : claim.split(" ")
      rows.push({ position: Number(position), line: Number(line), token, claims, why })
    }
  }
  return problems.length > 0 ? Result.fail(problems) : Result.succeed(rows)
}

/** The numerals of the alphabet of atoms that differ in traditional script: an inventory holds the text's own letters. */
const TRADITIONAL: ReadonlyMap<string, string> = new Map([
  ["萬", "万"],
  ["億", "亿"],
  ["兩", "两"],
  ["雙", "双"],
  ["貳", "贰"]
])

const simplified = (text: string): string => [...text].map(each => TRADITIONAL.get(each) ?? each).join("")

/**
 * Coverage from an inventory, when the text itself is not at hand. A row counts as claimed only if each of its claims exists
 * and quotes the token, and as ignored only if an ignored entry gives that reason for it (or the lexicon did): an inventory
 * that has fallen behind its claims file shows uncovered numbers.
 *
 * @category coverage
 * @since 0.1.0
 */
export const coverage = (
  rows: ReadonlyArray<InventoryRow>,
  claims: ReadonlyArray<AnchorTarget>,
  ignored: ReadonlyArray<IgnoredWords>
): Coverage => {
  const quotes = new Map(claims.map(claim => [claim.id, normalise(claim.quote).text]))
  const numbers = ignored.map(entry => normalise(entry.number ?? entry.quote).text)
  const fate = (row: InventoryRow): Fate => {
    const token = simplified(row.token)
    if (row.claims.length > 0) {
      const quoted = row.claims.every(id => quotes.get(id)?.includes(token) === true)
      return quoted ? { kind: "claimed", claims: row.claims } : { kind: "uncovered" }
    }
    if (row.why.startsWith(LEXICON)) {
      return { kind: "lexicon", word: row.token, reason: row.why.slice(LEXICON.length) }
    }
    const entry = ignored.findIndex(
      (words, at) => words.why === row.why && numbers[at]?.includes(token) === true
    )
    return entry === -1 ? { kind: "uncovered" } : { kind: "ignored", entry, why: row.why }
  }
  return tally(
    "inventory",
    rows.map(
      (row): CoveredAtom => ({
        start: row.position,
        end: row.position + row.token.length,
        text: row.token,
        fate: fate(row),
        offset: row.position,
        line: row.line,
        column: null,
        before: "",
        after: ""
      })
    )
  )
}
