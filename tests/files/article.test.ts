import { describe, it } from "@effect/vitest"
import { Effect } from "effect"
import { assert } from "vitest"
import { articleKind } from "../../src/files/articleKind.js"
import type { ImportPackage } from "../../src/files/articlePeer.js"
import { articleFromBytes } from "../../src/files/readArticle.js"

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

const missing: ImportPackage = () => Promise.reject(new Error("Cannot find package"))

/** Stands in for the optional packages: their answers, as the real ones give them. */
const packages =
  (answers: Readonly<Record<string, unknown>>): ImportPackage =>
  name =>
    name in answers ? Promise.resolve(answers[name]) : missing(name)

const reason = (name: string, content: Uint8Array, load: ImportPackage) =>
  Effect.flip(articleFromBytes(name, content, load))

describe("articleKind", () => {
  const table: ReadonlyArray<readonly [string, string, string | null]> = [
    ["a.txt", "GDP", "text"],
    ["a.md", "# GDP", "markdown"],
    ["a.txt", "<!DOCTYPE html><p>", "html"],
    ["a", "\ufeff\n<html>", "html"],
    ["a.html", "GDP", "html"],
    ["a.txt", "%PDF-1.7", "pdf"],
    ["a.docx", "PK\u0003\u0004", "docx"],
    ["a.zip", "PK\u0003\u0004", null],
    ["a", "", "text"],
    ["a.txt", "5 < 6 and <html>", "text"],
    ["a.txt", "<!-- a --> <!-- b --><html>", "html"],
    // One that can be read in more ways than there is time to try.
    ["a.txt", `${"<!---->".repeat(140)}x`, "text"]
  ]
  for (const [name, content, expected] of table) {
    it(`${name} ${JSON.stringify(content.slice(0, 30))}`, () =>
      assert.strictEqual(articleKind(name, bytes(content)), expected))
  }
})

describe("articleFromBytes", () => {
  it.effect("reads text as it is, in the encoding of its byte-order mark", () =>
    Effect.gen(function* () {
      assert.strictEqual((yield* articleFromBytes("a.md", bytes("# 增长5%\n"), missing)).text, "# 增长5%\n")
      const utf16 = new Uint8Array([0xff, 0xfe, 0x05, 0x00, 0x35, 0x00])
      assert.strictEqual(
        yield* articleFromBytes("a.txt", utf16.slice(0, 2), missing).pipe(Effect.flip),
        "it is empty"
      )
      assert.strictEqual((yield* articleFromBytes("a.txt", utf16, missing)).text, "\u00055")
    })
  )

  it.effect("says what is wrong with a file, and what to do", () =>
    Effect.gen(function* () {
      assert.strictEqual(yield* reason("a.txt", bytes(" \n"), missing), "it is empty")
      assert.include(yield* reason("a.txt", new Uint8Array([0xd4, 0xf6, 0xb3, 0xa4]), missing), "iconv")
      assert.include(yield* reason("a.txt", bytes("a\u0000b"), missing), "binary")
      assert.include(yield* reason("a.zip", bytes("PK\u0003\u0004"), missing), "archive")
      assert.include(
        yield* reason("a.html", bytes("<html>"), missing),
        "npm install @mozilla/readability linkedom"
      )
      assert.include(yield* reason("a.pdf", bytes("%PDF-1.7"), missing), "npm install unpdf")
      assert.include(yield* reason("a.docx", bytes("PK\u0003\u0004"), missing), "npm install mammoth")
    })
  )

  it.effect("reads pages of a PDF, and knows an encrypted, a damaged and an empty one", () =>
    Effect.gen(function* () {
      const pdf = bytes("%PDF-1.7")
      const unpdf = (extractText: () => unknown): ImportPackage => packages({ unpdf: { extractText } })
      const read = yield* articleFromBytes(
        "a.pdf",
        pdf,
        unpdf(() => ({ totalPages: 2, text: ["一 ", "二"] }))
      )
      assert.strictEqual(read.text, "一\n二")
      const fails = (error: Error) => unpdf(() => Promise.reject(error))
      assert.include(yield* reason("a.pdf", pdf, fails(new Error("No password given"))), "encrypted")
      assert.include(yield* reason("a.pdf", pdf, fails(new Error("Invalid PDF structure"))), "damaged")
      assert.include(
        yield* reason(
          "a.pdf",
          pdf,
          unpdf(() => ({ text: [" "] }))
        ),
        "no text"
      )
      assert.include(
        yield* reason(
          "a.pdf",
          pdf,
          unpdf(() => 5)
        ),
        "otherwise"
      )
      assert.include(yield* reason("a.pdf", pdf, packages({ unpdf: {} })), "extractText")
    })
  )

  it.effect("reads a Word document, also from a package whose exports are below default", () =>
    Effect.gen(function* () {
      const mammoth = {
        default: {
          convertToHtml: (
            _: unknown,
            { transformDocument }: { transformDocument: (document: object) => object }
          ) => {
            const paragraph = (value: string) => ({ type: "paragraph", children: [{ type: "text", value }] })
            transformDocument({
              type: "document",
              children: [paragraph("一"), paragraph(""), paragraph("二")]
            })
            return Promise.resolve({ value: "", messages: [] })
          }
        }
      }
      const read = yield* articleFromBytes("a.docx", bytes("PK\u0003\u0004"), packages({ mammoth }))
      assert.deepStrictEqual(read, { kind: "docx", text: "一\n二", title: null, notes: [] })
    })
  )
})
