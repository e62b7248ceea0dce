/**
 * The text of a Word document, read by mammoth.
 */
import { Effect, Schema } from "effect"
import type { Article } from "./Article.js"
import { articlePeer, type ImportPackage } from "./articlePeer.js"

/** What is used of mammoth's answer. */
const Extracted = Schema.Struct({
  value: Schema.String,
  messages: Schema.Array(Schema.Struct({ message: Schema.String }))
})

/** Remarks of the reader that are shown. */
const NOTES = 5

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
  const extractRawText = yield* articlePeer(load, "mammoth", "extractRawText", "reading a Word document", [
    "mammoth"
  ])
  const answer = yield* Effect.tryPromise({
    try: async () => extractRawText({ buffer: Buffer.from(bytes) }),
    catch: () => "the Word document is damaged or protected; save the article as plain text"
  })
  const { value, messages } = yield* Schema.decodeUnknownEffect(Extracted)(answer).pipe(
    Effect.mapError(() => "the installed mammoth answers otherwise than expected; version 1 is known to work")
  )
  const text = value.replace(/\n{2,}/gu, "\n").trim()
  if (text === "") return yield* Effect.fail("the Word document holds no text")
  return { kind: "docx", text, title: null, notes: messages.slice(0, NOTES).map(({ message }) => message) }
})
