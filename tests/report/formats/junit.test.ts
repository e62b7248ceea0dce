import { assert, describe, it } from "vitest"
import { junit } from "../../../src/report/formats/junit.js"
import { claim, document, finding, report } from "../build.js"
import { hostile } from "../hostile.js"
import { sample } from "../sample.js"

const suites = (written: string) =>
  [
    ...written.matchAll(
      /<testsuite name="([^"]*)" tests="(\d+)" failures="(\d+)" errors="(\d+)" skipped="(\d+)"/gu
    )
  ].map(([, name, ...counts]) => [name, ...counts.map(Number)])

/** A stack of open tags: enough to see that nothing from outside opened or closed one. The browser test parses it. */
const isBalanced = (xml: string): boolean => {
  const open: Array<string> = []
  for (const [, closing, name, rest] of xml.matchAll(/<(\/?)([a-z-]+)((?:[^<>"]|"[^"<]*")*)>/gu)) {
    if (closing === "/") {
      if (open.pop() !== name) return false
    } else if (!rest?.endsWith("/")) open.push(name ?? "")
  }
  return open.length === 0
}

describe("the JUnit report", () => {
  it("has a suite for each document and a case for each claim", () => {
    const written = junit.write(sample("en"))
    assert.deepStrictEqual(suites(written), [
      ["chengdu-two-industries", 9, 0, 0, 3],
      ["invented", 6, 3, 0, 1],
      ["claimcheck", 1, 0, 1, 0]
    ])
    assert.isTrue(isBalanced(written))
  })

  it("skips what was not checked, with the reason, and fails only on open errors", () => {
    const claims = [
      claim("a", { verdict: "unchecked", why: ["No reference."] }),
      claim("b", { verdict: "inconsistent" })
    ]
    const accepted = { reason: "known", by: null, until: null }
    const value = (mark: typeof accepted | null) =>
      junit.write(
        report([document("d", { claims, findings: [finding("f", { claims: ["b"], accepted: mark })] })])
      )
    assert.include(value(null), '<skipped message="No reference."/>')
    assert.include(value(null), '<failure type="conflict"')
    assert.notInclude(value(accepted), "<failure")
  })

  it("contains only characters that XML 1.0 allows, whatever comes in", () => {
    const written = junit.write(hostile())
    assert.notMatch(written, /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u)
    assert.notMatch(written, /<x\/>|<script|\]\]>/u)
    assert.isTrue(isBalanced(written))
  })
})
