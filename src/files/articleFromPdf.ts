/**
 * The text of a PDF, read by unpdf (pdf.js).
 */
import { Effect, Schema } from "effect"
import type { Article } from "./Article.js"
import { articlePeer, type ImportPackage } from "./articlePeer.js"

/** What is used of unpdf's answer: the text of each page. */
const Extracted = Schema.Struct({ text: Schema.Array(Schema.String) })

/** A page ends with a line of its own only where its text does; a sentence may run over to the next. */
const joinPages = (pages: ReadonlyArray<string>): string => pages.map(page => page.trim()).join("\n")

const whyNot = (error: unknown): string => {
  const said = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  if (/password/iu.test(said))
    return "the PDF is encrypted; save it without a password, or the article as plain text"
  return /invalid ?pdf/iu.test(said)
    ? "the PDF is damaged; save the article as plain text"
    : `the PDF cannot be read (${said}); save the article as plain text`
}

/**
 * Reads a .pdf file. Fails in plain words when unpdf is missing, the file is damaged or encrypted, or holds no text.
 *
 * @category article
 * @since 0.1.0
 */
export const articleFromPdf = Effect.fnUntraced(function* (
  bytes: Uint8Array,
  load: ImportPackage
): Effect.fn.Return<Article, string> {
  const extractText = yield* articlePeer(load, "unpdf", "extractText", "reading a PDF", ["unpdf"])
  const answer = yield* Effect.tryPromise({
    // a copy, since pdf.js takes the buffer away from whoever passes it, and refuses Node's own kind of buffer
    try: async () => extractText(new Uint8Array(bytes), { mergePages: false }),
    catch: whyNot
  })
  const { text: pages } = yield* Schema.decodeUnknownEffect(Extracted)(answer).pipe(
    Effect.mapError(() => "the installed unpdf answers otherwise than expected; version 1 is known to work")
  )
  const text = joinPages(pages)
  if (text.trim() === "") {
    return yield* Effect.fail("the PDF holds no text, only images; run a text recognition over it first")
  }
  const notes = [
    `taken from ${pages.length} pages: headers, footers and columns may stand among the sentences`
  ]
  return { kind: "pdf", text, title: null, notes }
})
