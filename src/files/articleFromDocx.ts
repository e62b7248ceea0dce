/**
 * The text of a Word document, read by mammoth.
 */
import { Effect, Schema } from "effect"
import type { Article } from "./Article.js"
import { articlePeer, type ImportPackage } from "./articlePeer.js"
import { tableRow } from "./tableRow.js"

/** What is used of mammoth's answer. */
const Extracted = Schema.Struct({
  value: Schema.String,
  messages: Schema.Array(Schema.Struct({ message: Schema.String }))
})

/** What is used of the document that mammoth reads, a tree of paragraphs, tables and what is in them. */
interface DocumentNode {
  readonly type?: string
  readonly value?: unknown
  readonly colSpan?: unknown
  readonly children?: ReadonlyArray<DocumentNode>
}

/** Remarks of the reader that are shown. */
const NOTES = 5

/** Columns that a cell may claim; more is a slip of the document. */
const WIDEST_CELL = 50

const cellTexts = (row: DocumentNode): ReadonlyArray<string> =>
  (row.children ?? []).flatMap(cell => {
    const columns = typeof cell.colSpan === "number" ? Math.min(cell.colSpan, WIDEST_CELL) : 1
    return [linesOf(cell), ...Array.from({ length: Math.max(0, columns - 1) }, () => "")]
  })

/** A line for each paragraph and each row of a table. */
const linesOf = (node: DocumentNode): string => {
  switch (node.type) {
    case "text":
      return String(node.value)
    case "tab":
      return "\t"
    case "break":
      return " "
    case "tableRow": {
      const cells = cellTexts(node)
      return `${tableRow(cells) ?? cells.join("\n")}\n`
    }
    default: {
      const inner = (node.children ?? []).map(linesOf).join("")
      return node.type === "paragraph" ? `${inner}\n` : inner
    }
  }
}

/**
 * Reads a .docx file. Fails in plain words when mammoth is missing or the file is damaged or empty.
 *
 * @category article
 * @since 0.1.0
 */
export const articleFromDocx = Effect.fnUntraced(function* (
  bytes: Uint8Array,
  load: ImportPackage
): Effect.fn.Return<Article, string> {
  const convert = yield* articlePeer(load, "mammoth", "convertToHtml", "reading a Word document", ["mammoth"])
  let lines: string | null = null
  // The raw text that mammoth offers has no rows; the document that it reads has, before it becomes HTML, which nobody needs.
  const transformDocument = (document: DocumentNode): DocumentNode => {
    lines = linesOf(document)
    return { ...document, children: [] }
  }
  const linesRead = (): string | null => lines
  const answer = yield* Effect.tryPromise({
    try: async () => convert({ buffer: Buffer.from(bytes) }, { transformDocument }),
    catch: () => "the Word document is damaged or protected; save the article as plain text"
  })
  const other = "the installed mammoth answers otherwise than expected; version 1 is known to work"
  const { messages } = yield* Schema.decodeUnknownEffect(Extracted)(answer).pipe(Effect.mapError(() => other))
  const read = linesRead()
  if (read === null) return yield* Effect.fail(other)
  const text = read.replace(/\n{2,}/gu, "\n").trim()
  if (text === "") return yield* Effect.fail("the Word document holds no text")
  return { kind: "docx", text, title: null, notes: messages.slice(0, NOTES).map(({ message }) => message) }
})
