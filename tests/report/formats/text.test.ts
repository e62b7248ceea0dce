import { assert, describe, it } from "vitest"
import { text } from "../../../src/report/formats/text.js"
import { columns, wrap } from "../../../src/report/terminal.js"
import { claim, document, finding, report } from "../build.js"
import { hostile } from "../hostile.js"
import { sample } from "../sample.js"
import fc from "fast-check"

describe("the terminal report", () => {
  it("puts errors before warnings, and accepted errors after open ones", () => {
    const written = text.write(sample("en"))
    const order = [
      "✗ error  conflict",
      "✗ error (accepted)  refuted",
      "! warning  reading-dependent",
      "14 claims"
    ]
    const at = order.map(part => written.indexOf(part))
    assert.deepStrictEqual(
      at,
      at.toSorted((a, b) => a - b)
    )
    assert.isAtLeast(Math.min(...at), 0)
  })

  it("shows for each finding the quote, the sentence, the steps, and file:line:column", () => {
    const written = text.write(sample("en"), { width: 200 })
    for (const part of [
      "✗ “trade of 225 million” examples/invented.claims.yaml:12:5",
      "cannot all be true as printed, given trade == exports + imports.",
      "  1. So trade (2025) would be between 214 million and 216 million USD (120 million + 95 million).",
      "examples/invented.claims.yaml:12:5  conflict:invented:exports+imports+trade 0123456789ab",
      "5. No whole number is between 95.34 and 95.39."
    ]) {
      assert.include(written, part)
    }
  })

  it("has counts that add up to the number of claims", () => {
    for (const language of ["en", "zh"] as const) {
      const line = text
        .write(sample(language), { width: 500 })
        .split("\n")
        .find(l => /^14(?: claims:|条论断：)/u.test(l))
      const [total = 0, ...counts] = (line ?? "").match(/\d+/gu)?.map(Number) ?? []
      assert.strictEqual(total, 14)
      assert.strictEqual(
        counts.reduce((sum, n) => sum + n, 0),
        total
      )
    }
  })

  it.each([24, 40, 80, 120])("keeps to %i columns, Chinese characters taking two", width => {
    for (const language of ["en", "zh"] as const) {
      for (const line of text.write(sample(language), { width }).split("\n")) {
        if (!/^[✗!i✓?=·…] /u.test(line)) assert.isAtMost(columns(line), width, line)
      }
    }
  })

  it("has colours only when told", () => {
    assert.notInclude(text.write(sample("en")), "\u001b")
    assert.include(text.write(sample("en"), { colour: true }), "\u001b[31m")
  })

  it("says only open errors and problems when quiet, and nothing when there are none", () => {
    const written = text.write(sample("en"), { quiet: true })
    assert.include(written, "conflict:invented:exports+imports+trade")
    assert.include(written, "claims/broken.claims.yaml:3:5 Unknown field")
    assert.notInclude(written, "refuted:invented:jobs")
    assert.notInclude(written, "14 claims")
    assert.strictEqual(text.write(report([document("d", { claims: [claim("a")] })]), { quiet: true }), "")
  })

  it("names what was not checked, and never calls it consistent", () => {
    const written = text.write(report([document("d", { claims: [claim("a", { verdict: "unchecked" })] })]))
    assert.include(written, "1 claim: 1 not checked")
    assert.notInclude(written, "consistent")
  })

  it("lets nothing steer the terminal", () => {
    assert.notMatch(text.write(hostile()), /(?!\n)\p{Cc}|[\u200f\u2028-\u202e\u2066-\u2069]/u)
  })

  it("counts what it does not list", () => {
    const claims = Array.from({ length: 40 }, (_, i) => claim(`c${i}`))
    const all = finding("f", { claims: claims.map(c => c.id) })
    assert.include(text.write(report([document("d", { claims, findings: [all] })])), "+ 28 claims")
  })
})

describe("wrap", () => {
  it("loses no character but white space, and keeps to the width", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 2, max: 40 }), (words, width) => {
        const lines = wrap(words, width)
        assert.strictEqual(lines.join("").replace(/\s/gu, ""), words.replace(/\s/gu, ""))
        for (const line of lines) assert.isAtMost(columns(line), width)
      })
    )
  })

  it("does not begin a line with a closing mark", () => {
    const lines = wrap("照所印的数字不可能同时成立，理解为增长则可以。", 12)
    for (const line of lines) assert.notMatch(line, /^[，。]/u)
  })
})
