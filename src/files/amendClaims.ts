/**
 * Readings and acceptances put into the text of a claims file, everything else left letter by letter as it is.
 */
import { Result } from "effect"
import { readers, type TextFormat } from "./ClaimsSource.js"
import { type SourceTree, toData } from "./SourceTree.js"

/** A reading or an acceptance as the file writes it. */
export type Entry = Readonly<Record<string, unknown>>

/** What is to be added to a claims file. */
export interface Additions {
  /** Readings by claim id. A claim without any gets the one as worded first. */
  readonly readings: ReadonlyMap<string, ReadonlyArray<Entry>>
  readonly accepted: ReadonlyArray<Entry>
}

/** A text to put in at an offset. */
interface Insertion {
  readonly at: number
  readonly text: string
}

/** How deep structures are indented below their name. */
const STEP = "  "

/**
 * The text with the additions. What comes out has been read again and says what the file said, and the additions;
 * otherwise there is a plain sentence saying why not.
 *
 * @category source
 * @since 0.1.0
 */
export const amendClaims = (
  text: string,
  format: TextFormat,
  additions: Additions
): Result.Result<string, string> => {
  const { tree } = readers[format](text)
  const wanted = tree === null ? undefined : amendedData(toData(tree), additions)
  if (tree === null || wanted === undefined) return Result.fail("the file cannot be read as it stands")
  const amended = insertAll(text, insertions(text, tree, additions))
  const again = readers[format](amended).tree
  return again !== null && inOrder(toData(again)) === inOrder(wanted)
    ? Result.succeed(amended)
    : Result.fail("the file is written in a way that nothing can be put into")
}

/** Data as text, the fields of everything in one order. */
const inOrder = (data: unknown): string =>
  JSON.stringify(data, (_, value: unknown) =>
    isRecord(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value
  )

const asWorded: Entry = { name: "as-worded" }

/** The same additions in the data of the file; undefined when there is no such claim. */
const amendedData = (data: unknown, { readings, accepted }: Additions): unknown => {
  if (!isRecord(data) || !Array.isArray(data["claims"])) return undefined
  const missing = new Set(readings.keys())
  const claims = data["claims"].map((claim: unknown) => {
    const more = isRecord(claim) ? readings.get(String(claim["id"])) : undefined
    if (!isRecord(claim) || more === undefined) return claim
    missing.delete(String(claim["id"]))
    const known: unknown = claim["readings"]
    return { ...claim, readings: [...(Array.isArray(known) ? known : [asWorded]), ...more] }
  })
  if (missing.size > 0) return undefined
  const before: unknown = data["accepted"]
  return {
    ...data,
    claims,
    ...(accepted.length === 0 ? {} : { accepted: [...(Array.isArray(before) ? before : []), ...accepted] })
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value)

const insertions = (text: string, root: SourceTree, { readings, accepted }: Additions): Array<Insertion> => {
  const claims = fieldOf(root, "claims")
  const found: Array<Insertion> = []
  for (const claim of claims?.kind === "list" ? claims.items : []) {
    const id = fieldOf(claim, "id")
    const more = id?.kind === "value" ? readings.get(String(id.value)) : undefined
    if (more === undefined) continue
    const known = fieldOf(claim, "readings")
    found.push(
      known === undefined
        ? field(text, claim, "readings", [asWorded, ...more])
        : known.kind === "list"
          ? items(text, known, more)
          : { at: 0, text: "" }
    )
  }
  if (accepted.length === 0) return found
  const known = fieldOf(root, "accepted")
  found.push(
    known?.kind === "list" && known.items.length > 0
      ? items(text, known, accepted)
      : field(text, root, "accepted", accepted)
  )
  return found
}

const fieldOf = (tree: SourceTree, name: string): SourceTree | undefined =>
  tree.kind === "fields" ? tree.fields.get(name)?.value : undefined

const insertAll = (text: string, all: ReadonlyArray<Insertion>): string =>
  [...all]
    .sort((a, b) => b.at - a.at)
    .reduce((made, { at, text: added }) => made.slice(0, at) + added + made.slice(at), text)

/** A field more, behind the last one. */
const field = (text: string, tree: SourceTree, name: string, entries: ReadonlyArray<Entry>): Insertion => {
  if (text[tree.offset] === "{")
    return within(text, tree, indent => `${JSON.stringify(name)}: ${inBrackets(entries, indent)}`)
  const margin = " ".repeat(columnOf(text, tree.offset))
  return below(text, tree, [`${margin}${name}:`, ...listed(entries, margin + STEP)])
}

/** Entries more, behind the last one. */
const items = (text: string, list: SourceTree, entries: ReadonlyArray<Entry>): Insertion =>
  text[list.offset] === "["
    ? within(text, list, indent => entries.map(entry => inBraces(entry, indent)).join(separator(indent)))
    : below(text, list, listed(entries, " ".repeat(columnOf(text, list.offset))))

const separator = (indent: string | null): string => (indent === null ? ", " : `,\n${indent}`)

/** Lines behind the last line of a structure written in lines. */
const below = (text: string, tree: SourceTree, lines: ReadonlyArray<string>): Insertion => {
  const eol = text.includes("\r\n") ? "\r\n" : "\n"
  const added = lines.join(eol)
  const end = endOf(tree)
  if (text[end - 1] === "\n") return { at: end, text: added + eol }
  const next = text.indexOf("\n", end)
  return next < 0 ? { at: text.length, text: eol + added } : { at: next + 1, text: added + eol }
}

/** Something more in front of the closing bracket; on a line of its own where the bracket is. */
const within = (
  text: string,
  { offset }: SourceTree,
  write: (indent: string | null) => string
): Insertion => {
  const end = endOfBrackets(text, offset)
  let last = end - 2
  while (last > offset && /\s/u.test(text[last] ?? "")) last--
  const gap = text.slice(last + 1, end - 1)
  const indent = gap.includes("\n") ? marginAt(text, end - 1) + STEP : null
  const comma = last === offset || text[last] === "," ? "" : ","
  const space = indent === null ? (last === offset ? "" : " ") : `\n${indent}`
  return { at: last + 1, text: comma + space + write(indent) }
}

/** Where a structure ends: behind the last value in it, without the comments that follow. */
const endOf = (tree: SourceTree): number => {
  const last =
    tree.kind === "fields"
      ? [...tree.fields.values()].at(-1)?.value
      : tree.kind === "list"
        ? tree.items.at(-1)
        : undefined
  return last === undefined ? tree.end : Math.max(endOf(last), last.offset)
}

/** Just behind the bracket that closes the one at an offset; brackets within quotes do not count. */
const endOfBrackets = (text: string, offset: number): number => {
  let depth = 0
  for (const { 0: token, index } of text.slice(offset).matchAll(/"(?:[^"\\]|\\.)*"|'[^']*'|[[{\]}]/gsu)) {
    if (token === "[" || token === "{") depth++
    else if (token === "]" || token === "}") depth--
    if (depth === 0) return offset + index + 1
  }
  return text.length
}

const lineStart = (text: string, offset: number): number => text.lastIndexOf("\n", offset - 1) + 1
const columnOf = (text: string, offset: number): number => offset - lineStart(text, offset)
const marginAt = (text: string, offset: number): string =>
  /^[ \t]*/u.exec(text.slice(lineStart(text, offset)))?.[0] ?? ""

/** Entries as YAML in lines. JSON strings are YAML strings. */
const listed = (entries: ReadonlyArray<Entry>, margin: string): ReadonlyArray<string> =>
  entries.flatMap(entry =>
    Object.entries(entry).map(
      ([name, value], index) => `${margin}${index === 0 ? "- " : STEP}${name}: ${plainly(value)}`
    )
  )

/** Names that YAML reads as text stay without quotes. */
const plainly = (value: unknown): string =>
  typeof value === "string" && /^[a-z]+(?:-[a-z]+)+$/u.test(value) ? value : JSON.stringify(value)

const inBraces = (entry: Entry, indent: string | null): string =>
  indent === null ? spaced(entry) : JSON.stringify(entry, null, STEP).replaceAll("\n", `\n${indent}`)

const inBrackets = (entries: ReadonlyArray<Entry>, indent: string | null): string =>
  indent === null
    ? `[${entries.map(spaced).join(", ")}]`
    : JSON.stringify(entries, null, STEP).replaceAll("\n", `\n${indent}`)

const spaced = (entry: Entry): string =>
  `{ ${Object.entries(entry)
    .map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`)
    .join(", ")} }`
