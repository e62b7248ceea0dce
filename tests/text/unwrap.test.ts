import fc from "fast-check"
import { assert, describe, it } from "vitest"
import { unwrap } from "../../src/text/extract/unwrap.js"

describe("unwrap", () => {
  it("joins the lines of a paragraph that was wrapped by hand", () => {
    const wrapped =
      "Production of crude steel in the region was\n11.3 million tonnes in April 2024, down\n3.8% from 2023."
    assert.strictEqual(unwrap(wrapped), wrapped.replaceAll("\n", " "))
  })

  it("leaves titles, lists, tables and paragraphs of one line alone", () => {
    for (const text of [
      "Work\n\nEmployment averaged 161.0 million in the year.",
      "- employment rose to 161.0 million in 2023\n- unemployment fell to 6.1 million people",
      "| region | employment in millions of people |\n| north | 12.1 and falling for years |",
      `${"A paragraph of one line. ".repeat(10)}\n${"And another one, with 3 numbers. ".repeat(10)}`
    ])
      assert.strictEqual(unwrap(text), text)
  })

  it("never changes a length or anything but line ends", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 60 }), { maxLength: 8 }), lines => {
        const text = lines.join("\n")
        const joined = unwrap(text)
        assert.strictEqual(joined.length, text.length)
        for (let at = 0; at < text.length; at++)
          assert.isTrue(joined[at] === text[at] || (text[at] === "\n" && joined[at] === " "))
      })
    )
  })
})
