import { assert, describe, it } from "vitest"
import { escapeMarkdown, markdown } from "../../../src/report/formats/markdown.js"
import { attacks, hostile } from "../hostile.js"
import { sample } from "../sample.js"

describe("the Markdown report", () => {
  it("says the same as the others", () => {
    const written = markdown.write(sample("en"))
    for (const part of [
      "cannot all be true as printed",
      "1. So trade (2025) would be between 214 million and 216 million USD (120 million + 95 million).",
      "| supported | 地区生产总值1545.7亿元 |",
      "`conflict:invented:exports+imports+trade`",
      "**14 claims: 1 refuted, 3 inconsistent"
    ]) {
      assert.include(written, part)
    }
  })

  it("has one row for each claim, and as many cells in each as in the head", () => {
    for (const value of [sample("en"), sample("zh"), hostile()]) {
      const rows = markdown
        .write(value)
        .split("\n")
        .filter(line => line.startsWith("| "))
      const cells = (row: string) =>
        row
          .replaceAll(/\\./gu, "")
          .replaceAll(/`[^`]*`/gu, "")
          .split("|").length
      assert.strictEqual(rows.length, value.summary.claims + 2 * value.documents.length)
      for (const row of rows) assert.strictEqual(cells(row), 8, row)
    }
  })

  it.each([
    ["[x](javascript:alert(1))", "\\[x\\](javascript:alert(1))"],
    ["<img src=x onerror=alert(1)>", "&lt;img src=x onerror=alert(1)&gt;"],
    ["*a* _b_ `c` ~d~ $e$", "\\*a\\* \\_b\\_ \\`c\\` \\~d\\~ \\$e\\$"],
    ["# heading", "\\# heading"],
    ["- item", "\\- item"],
    ["1. item", "1\\. item"],
    ["a | b", "a \\| b"],
    ["@team fixes #12", "@\u2060team fixes \\#12"],
    ["https://evil.example", "https:\u2060//evil.example"],
    ["a\n## b", "a \\#\\# b"],
    ["41.7% (2022)", "41.7% (2022)"]
  ])("%j becomes %j", (from, to) => {
    assert.strictEqual(escapeMarkdown(from), to)
  })

  it("has no markup that comes from outside", () => {
    const written = markdown.write(hostile())
    const outsideCode = written.replaceAll(/`[^`\n]*`/gu, "")
    assert.notMatch(outsideCode.replaceAll(/<\/?details>|<\/?summary>/gu, ""), /<[a-z/!]/iu)
    assert.notMatch(outsideCode, /(?<!\\)\]\(/u)
    assert.notInclude(written, attacks.bidi)
    assert.notMatch(written, /(?!\n)\p{Cc}|[\u202a-\u202e]/u)
    for (const line of written.split("\n")) assert.notMatch(line, /^(?:# heading|> quote|```)/u)
  })
})
