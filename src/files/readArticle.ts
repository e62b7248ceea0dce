/**
 * Reads an article from disk, whatever kind of file it is.
 */
import { Effect, FileSystem } from "effect"
import type { Article } from "./Article.js"
import { articleFromDocx } from "./articleFromDocx.js"
import { articleFromHtml } from "./articleFromHtml.js"
import { articleFromPdf } from "./articleFromPdf.js"
import { articleKind } from "./articleKind.js"
import { type ImportPackage, importPackage } from "./articlePeer.js"
import { whyUnreadable } from "./containedPath.js"

/** Longest article that is read, in bytes. */
const LONGEST = 64 * 1024 * 1024

/** How far the encoding that a page declares may be from its beginning, in bytes. */
const DECLARED_WITHIN = 2048

/** The encoding by byte-order mark, by what a page declares, or UTF-8. */
const encodingOf = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le"
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be"
  const beginning = new TextDecoder("latin1").decode(bytes.subarray(0, DECLARED_WITHIN))
  return /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{2,20})/iu.exec(beginning)?.[1] ?? "utf-8"
}

const startsWith = (bytes: Uint8Array, ...units: ReadonlyArray<number>): boolean =>
  units.every((unit, at) => bytes[at] === unit)

/** Why bytes are no text at all; null when they may be. UTF-16 has its mark in front and zeros within. */
const whyNoText = (bytes: Uint8Array, encoding: string): string | null => {
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    return "it is an old Office file; save it as .docx or plain text"
  if (startsWith(bytes, 0x7b, 0x5c, 0x72, 0x74, 0x66))
    return "it is a Rich Text file; save it as .docx or plain text"
  const binary = !encoding.startsWith("utf-16") && bytes.subarray(0, DECLARED_WITHIN).includes(0)
  return binary ? "it is a binary file, not a text" : null
}

const decode = (bytes: Uint8Array): Effect.Effect<string, string> => {
  const encoding = encodingOf(bytes)
  const noText = whyNoText(bytes, encoding)
  if (noText !== null) return Effect.fail(noText)
  return Effect.try({
    try: () => new TextDecoder(encoding, { fatal: true }).decode(bytes),
    catch: () =>
      `it is not ${encoding.toUpperCase()} text; convert it first, for example with iconv -f GB18030 -t UTF-8`
  }).pipe(
    Effect.filterOrFail(
      text => !text.includes("\u0000"),
      () => "it is a binary file, not a text"
    )
  )
}

/**
 * The article in a file's bytes. Fails with the reason in plain words.
 *
 * @param name the file's name; its ending decides where the first bytes do not
 * @param load imports the optional packages for web pages, Word documents and PDFs
 * @category article
 * @since 0.1.0
 */
export const articleFromBytes = Effect.fnUntraced(function* (
  name: string,
  bytes: Uint8Array,
  load: ImportPackage = importPackage
): Effect.fn.Return<Article, string> {
  const kind = articleKind(name, bytes)
  if (kind === null) return yield* Effect.fail("it is an archive, not an article; only .docx files are read")
  if (kind === "pdf") return yield* articleFromPdf(bytes, load)
  if (kind === "docx") return yield* articleFromDocx(bytes, load)
  const text = yield* decode(bytes)
  if (text.trim() === "") return yield* Effect.fail("it is empty")
  return kind === "html" ? yield* articleFromHtml(text, load) : { kind, text, title: null, notes: [] }
})

/**
 * Reads an article: plain text, Markdown, and with optional packages HTML, Word documents and PDFs. Fails with a sentence
 * that names the file and says what to do.
 *
 * @category article
 * @since 0.1.0
 */
export const readArticle = Effect.fn("readArticle")(function* (
  path: string,
  load: ImportPackage = importPackage
): Effect.fn.Return<Article, string, FileSystem.FileSystem> {
  const fs = yield* FileSystem.FileSystem
  const info = yield* fs.stat(path).pipe(Effect.mapError(error => whyUnreadable(path, error)))
  if (info.type !== "File") return yield* Effect.fail(`"${path}" is not a file`)
  if (Number(info.size) > LONGEST) {
    return yield* Effect.fail(
      `"${path}" is longer than ${LONGEST / 1024 / 1024} MB, the most that is read as a text`
    )
  }
  const bytes = yield* fs.readFile(path).pipe(Effect.mapError(error => whyUnreadable(path, error)))
  return yield* articleFromBytes(path, bytes, load).pipe(
    Effect.mapError(reason => `"${path}" cannot be used: ${reason}`)
  )
})
