import { createHash } from "node:crypto"
import { existsSync, readFileSync } from "node:fs"
import fc from "fast-check"
import { assert, describe, it } from "vitest"
import * as LineIndex from "../../src/text/LineIndex.js"
import { normalisedOffset, originalOffset, originalSpan } from "../../src/text/NormalisedText.js"
import { normalise } from "../../src/text/normalise.js"
import { pinyin } from "../../src/text/pinyin.js"
import { sha256 } from "../../src/text/sha256.js"

const ARTICLE = "../shared/source/chengdu-two-industries.scraped.txt"

/** Texts made of what the rules touch, so that they meet often. */
const pieces = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "實(shí)",
        "中國(四川)",
        "(bào)",
        "(",
        ")",
        "１，２３４",
        "12，345",
        "３．５",
        "２：１"
      ),
      fc.constantFrom(
        "⽐",
        "⻓",
        "\u200b",
        "\ufeff",
        "\r\n",
        "\r",
        "\u2028",
        "\u00a0",
        "−1.2",
        "10²",
        "六",
        "😀"
      ),
      fc.string({ unit: "binary", maxLength: 4 }),
      fc.constantFrom("\ud800", "\udc00", "ǘ", "汉", "a")
    ),
    { maxLength: 40 }
  )
  .map(parts => parts.join(""))

describe("normalise", () => {
  const table: ReadonlyArray<readonly [string, string]> = [
    ["同⽐增⻓８．５％", "同比增长8.5%"],
    ["－１２％，", "-12%，"],
    ["１，２３４家，3８", "1,234家，38"],
    ["12，345", "12，345"],
    ["第２：１", "第2:1"],
    ["10²", "10²"],
    ["5\u00a0978\u202fkm", "5 978 km"],
    ["−1.2–3", "-1.2–3"],
    ["a\r\nb\rc\u2028d\fe", "a\nb\nc\nd\ne"],
    ["\ufeff1\u200b545", "1545"],
    ["實(shí)現(xiàn)", "實現"],
    ["中国(四川)自由", "中国(四川)自由"],
    ["舉報(bào)專區(qū)", "舉報專區"],
    ["汉(ab)字(āā)", "汉(ab)字(āā)"],
    ["x(shí)", "x(shí)"],
    ["⼀⼆⼗六", "一二十六"],
    ["￥５ＡＢ", "¥5AB"],
    ["  rose \t\n   3\u00a0 %", "rose\n3 %"]
  ]
  for (const [text, expected] of table) {
    it(`${JSON.stringify(text)} → ${JSON.stringify(expected)}`, () =>
      assert.strictEqual(normalise(text).text, expected))
  }

  it("leads every code unit back to where it stood, in order", () => {
    fc.assert(
      fc.property(pieces, text => {
        const normalised = normalise(text)
        assert.strictEqual(normalised.offsets.length, normalised.text.length + 1)
        assert.strictEqual(normalised.offsets[normalised.text.length], text.length)
        for (let at = 0; at < normalised.text.length; at++) {
          assert.isBelow(originalOffset(normalised, at), originalOffset(normalised, at + 1))
          assert.strictEqual(normalisedOffset(normalised, originalOffset(normalised, at)), at)
          const span = originalSpan(normalised, { start: at, end: at + 1 })
          assert.strictEqual(span.end, span.start + 1)
        }
        for (let at = 0; at <= text.length; at++) {
          assert.isAtLeast(originalOffset(normalised, normalisedOffset(normalised, at)), at)
        }
      })
    )
  })

  it("changes nothing a second time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), text => {
        const once = normalise(text).text
        assert.strictEqual(normalise(once).text, once)
      })
    )
  })

  it("is the same line by line (streams may be cut at line feeds)", () => {
    fc.assert(
      fc.property(pieces, pieces, (first, second) => {
        const head = `${first}\n`
        assert.strictEqual(normalise(head + second).text, normalise(head).text + normalise(second).text)
      })
    )
  })

  it("keeps every digit of a text", () => {
    fc.assert(
      fc.property(pieces, text => {
        const digits = (source: string): number => source.match(/\p{N}/gu)?.length ?? 0
        assert.strictEqual(digits(normalise(text).text), digits(text))
      })
    )
  })

  it.skipIf(!existsSync(ARTICLE))("strips the 794 syllables of the founding article and nothing else", () => {
    const text = readFileSync(ARTICLE, "utf8")
    const spans = pinyin(text)
    assert.strictEqual(spans.length, 794)
    assert.isTrue(
      spans.every(span => /^\([a-zü]*[^a-zü()]?[a-zü]*\)$/.test(text.slice(span.start, span.end)))
    )
    const normalised = normalise(text)
    assert.deepStrictEqual(normalised.text.match(/\([^)\n]*\)/g), [
      "(全市共5家)",
      "(成都)",
      "(四川)",
      "(專家)",
      "(經開園區)",
      "(州)"
    ])
    assert.isTrue(normalised.text.includes("生產性服務業占服務業比重提升至41.7%、同比增加6.9個百分點"))
  })
})

describe("LineIndex", () => {
  it("agrees with counting line ends and code points", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("a", "\n", "\r", "汉", "𠮷", "\ud800", "\udc00") }),
        fc.nat(40),
        (text, offset) => {
          const at = Math.min(offset, text.length)
          // inside a character there is no column of its own
          fc.pre([...text.slice(0, at), ...text.slice(at)].length === [...text].length)
          // a lone CR at the cut would end a line only without the LF behind it
          fc.pre(!(text[at - 1] === "\r" && text[at] === "\n"))
          const before = text.slice(0, at).split(/\r\n|\n|\r/)
          assert.deepStrictEqual(LineIndex.position(LineIndex.make(text), at), {
            line: before.length,
            column: [...(before.at(-1) ?? "")].length + 1
          })
        }
      )
    )
  })
})

describe("sha256", () => {
  it("is the hash that Node computes", () => {
    for (let length = 0; length < 200; length++) {
      const text = "x".repeat(length)
      assert.strictEqual(sha256(text), createHash("sha256").update(text).digest("hex"))
    }
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), text => {
        assert.strictEqual(sha256(text), createHash("sha256").update(text).digest("hex"))
      })
    )
  })
})
