/**
 * Which explanations are given and which comes first. All figures are invented.
 */
import { assert, describe, it } from "vitest"
import { contradictions } from "../../bench/diagnosis/measure.js"
import type { Observation } from "../../src/model/Observation.js"
import { claim, explained, value } from "./explained.js"

const billion = 1_000_000_000

const codes = (of: ReadonlyArray<{ readonly code: string }>): ReadonlyArray<string> =>
  of.map(each => each.code)

describe("shares that were adjusted", () => {
  const share = (id: string, figure: string) => claim(id, id, figure, { measure: "share", of: "output" })
  const reference = [value("services", 333_300), value("output", 1_000_000)]

  it("come before shares rounded up where they add up as printed, and the others bear it out", () => {
    const found = explained(
      [share("services", "33.4%"), share("farming", "33.3%"), share("industry", "33.3%")],
      reference
    )
    assert.strictEqual(found[0]?.code, "adjusted")
    assert.includeMembers([...(found[0]?.agrees ?? [])], ["farming", "industry"])
  })

  it("are not proposed where all are given and do not add up", () => {
    const found = explained(
      [share("services", "33.4%"), share("farming", "33.3%"), share("industry", "33.2%")],
      reference
    )
    assert.notInclude(codes(found), "adjusted")
  })
})

describe("an edit", () => {
  it("that two families come to is given once", () => {
    const found = explained([claim("wrong", "jobless", "0.052%")], [value("jobless", 52)])
    assert.include(codes(found), "fraction-for-percent")
    assert.notInclude(codes(found), "scale")
  })

  it("has at most two like it beside it", () => {
    const found = contradictions(
      [claim("wrong", "exports", "EUR 19.1 billion")],
      [value("exports", 29.1 * billion)]
    )
    for (const { explanations } of found ?? [])
      assert.isAtMost(explanations.filter(each => each.code === "digit").length, 2)
    assert.isNotEmpty(found)
  })

  it("whose figure is bounded on one side only does not come before one that is pinned", () => {
    // Exports of several years together are only known to be at least those of this one.
    const found = explained(
      [
        claim("wrong", "exports", "EUR 95.3 billion"),
        claim("share", "exports", "25.8%", { measure: "share", of: "output" })
      ],
      [value("exports", 95.03 * billion), value("output", 368.4 * billion)]
    )
    assert.notStrictEqual(found[0]?.code, "periods-merged")
  })
})

describe("another base", () => {
  it("is also the period before the base, where the text does not speak of it", () => {
    const found = explained(
      [claim("wrong", "firms", "15.5%", { measure: "growth" })],
      [value("firms", 1_155), value("firms", 1_090, 2021), value("firms", 1_000, 2020)]
    )
    assert.strictEqual(found[0]?.code, "base")
  })
})

describe("another area", () => {
  it("is also one within the area, or the one around it", () => {
    const land = value("exports", 24.6 * billion, 2022, "land")
    const north = value("exports", 8.43 * billion)
    assert.include(
      codes(explained([claim("wrong", "exports", "EUR 8.43 billion", { area: "land" })], [land, north])),
      "wrong-area"
    )
    assert.include(
      codes(explained([claim("wrong", "exports", "EUR 24.60 billion")], [land, north])),
      "wrong-area"
    )
  })
})

describe("an earlier release", () => {
  const release = (number: number, year: number, released: string): Observation => ({
    ...value("output", number, year),
    id: `${released}#${year}`,
    vintage: released,
    released
  })

  it("is that of one figure, while the text has the final one beside it", () => {
    const found = explained(
      [
        claim("growth", "output", "4.9%", { measure: "growth" }),
        claim("level", "output", "EUR 1.08 billion")
      ],
      [
        value("output", 1 * billion, 2021),
        release(1.049 * billion, 2022, "2023-04-01"),
        release(1.08 * billion, 2022, "2024-01-15")
      ]
    )
    assert.strictEqual(found[0]?.code, "stale-vintage")
    assert.deepStrictEqual(found[0]?.readings?.[0]?.fields, { as_of: "2023-04-01" })
  })
})
