import { assert, describe, it } from "vitest"
import { acceptances } from "../../src/check/acceptance.js"
import { digest } from "../../src/report/digest.js"

const finding = { id: "conflict:d:a+b", digest: "0123456789ab" }
const entry = { finding: finding.id, digest: finding.digest, reason: "Known." }
const today = "2026-06-15"

const rulesOf = (entries: Parameters<typeof acceptances>[1], day = today) => {
  const { accepted, complaints } = acceptances([finding], entries, day)
  return [accepted.has(finding.id), ...complaints.map(c => c.rule)]
}

describe("acceptances", () => {
  it("hold while the finding and its members are the same", () => {
    assert.deepStrictEqual(rulesOf([entry]), [true])
  })

  it.each([
    ["2026-06-15", true],
    ["2026-06-14", false],
    ["2026-06", true],
    ["2026-05", false],
    ["2026", true],
    ["2025", false],
    ["forever", false],
    ["", false]
  ])("until %j on 2026-06-15: %j", (until, holds) => {
    assert.deepStrictEqual(rulesOf([{ ...entry, until }]), holds ? [true] : [false, "acceptance-expired"])
  })

  it("are stale when a member changed, and say the new digest", () => {
    const { accepted, complaints } = acceptances([finding], [{ ...entry, digest: "ffffffffffff" }], today)
    assert.strictEqual(accepted.size, 0)
    assert.deepStrictEqual(complaints[0]?.message, {
      key: "acceptance-stale",
      values: { finding: finding.id, digest: finding.digest }
    })
  })

  it("are unused when nothing or something else is found, or when a second one says the same", () => {
    assert.deepStrictEqual(rulesOf([{ ...entry, finding: "conflict:d:c" }]), [false, "acceptance-unused"])
    assert.deepStrictEqual(rulesOf([entry, entry]), [true, "acceptance-unused"])
  })

  it("that fail do not stand in the way of one that holds", () => {
    assert.deepStrictEqual(rulesOf([{ ...entry, digest: "ffffffffffff" }, entry]), [true, "acceptance-stale"])
  })
})

describe("digest", () => {
  const figures = [
    { claim: "a", figure: "179" },
    { claim: "b", figure: "87.7%" }
  ]
  const observations = [{ resource: "data", value: "183" }]

  it("does not depend on the order of the members", () => {
    assert.strictEqual(
      digest({ figures, observations }),
      digest({ figures: figures.toReversed(), observations })
    )
    assert.match(digest({ figures, observations }), /^[0-9a-f]{12}$/u)
  })

  it("changes with a figure, a value, a member", () => {
    const base = digest({ figures, observations })
    for (const other of [
      { figures: [{ claim: "a", figure: "178" }, figures[1]!], observations },
      { figures: figures.slice(0, 1), observations },
      { figures, observations: [{ resource: "data", value: "184" }] },
      { figures, observations: [] },
      { figures: [{ claim: "a", figure: "179b87.7%" }], observations }
    ]) {
      assert.notStrictEqual(digest(other), base)
    }
  })
})
