/**
 * Each diagnosis where it must speak, and next to it a figure that is as wrong and that it must not explain. All figures
 * are invented.
 */
import { assert, describe, it } from "vitest"
import { diagnoses } from "../../src/diagnose/index.js"
import type { Claim } from "../../src/model/Claim.js"
import type { ExplanationCode } from "../../src/model/Sentence.js"
import type { Observation } from "../../src/model/Observation.js"
import { claim, explained, value } from "./explained.js"

interface Case {
  readonly code: ExplanationCode
  /** The wrong claim comes first. */
  readonly claims: readonly [Claim, ...ReadonlyArray<Claim>]
  readonly reference: ReadonlyArray<Observation>
  /** A figure in its place that the slip does not explain. */
  readonly other: string
}

const billion = 1_000_000_000
const million = 1_000_000

const cases: ReadonlyArray<Case> = [
  {
    code: "digit",
    claims: [claim("wrong", "exports", "EUR 19.16 billion")],
    reference: [value("exports", 19.61 * billion)],
    other: "EUR 25.43 billion"
  },
  {
    code: "dropped-zero",
    claims: [claim("wrong", "exports", "EUR 153.4 million")],
    reference: [value("exports", 1053.4 * million)],
    other: "EUR 187.2 million"
  },
  {
    code: "scale",
    claims: [claim("wrong", "exports", "EUR 19.61 million")],
    reference: [value("exports", 19.61 * billion)],
    other: "EUR 19.43 million"
  },
  {
    code: "fraction-for-percent",
    claims: [claim("wrong", "jobless", "0.052%")],
    reference: [value("jobless", 52)],
    other: "0.061%"
  },
  {
    code: "sign",
    claims: [claim("wrong", "net_revenue", "EUR 36.6 million")],
    reference: [value("net_revenue", -36.6 * million)],
    other: "EUR 47.1 million"
  },
  {
    code: "direction",
    claims: [claim("wrong", "exports", "fell by 12.5%", { measure: "growth" })],
    reference: [value("exports", 9 * billion), value("exports", 8 * billion, 2021)],
    other: "fell by 31.4%"
  },
  {
    code: "percent-for-point",
    claims: [claim("wrong", "jobless", "-2.8%", { measure: "growth" })],
    reference: [value("jobless", 53), value("jobless", 81, 2021)],
    other: "-7.1%"
  },
  {
    code: "wrong-period",
    claims: [claim("wrong", "exports", "EUR 8.43 billion")],
    reference: [value("exports", 9.17 * billion), value("exports", 8.43 * billion, 2021)],
    other: "EUR 5.68 billion"
  },
  {
    code: "wrong-area",
    claims: [claim("wrong", "exports", "EUR 8.43 billion")],
    reference: [value("exports", 9.17 * billion), value("exports", 8.43 * billion, 2022, "south")],
    other: "EUR 5.68 billion"
  },
  {
    code: "wrong-indicator",
    claims: [claim("wrong", "farming", "EUR 8.43 billion")],
    reference: [value("farming", 9.17 * billion), value("industry", 8.43 * billion)],
    other: "EUR 5.68 billion"
  },
  {
    code: "part-for-whole",
    claims: [claim("wrong", "people", "1.24 million")],
    reference: [value("people", 2.57 * million), value("workers", 1.24 * million)],
    other: "1.68 million"
  },
  {
    code: "whole-for-part",
    claims: [claim("wrong", "workers", "2.57 million")],
    reference: [value("people", 2.57 * million), value("workers", 1.24 * million)],
    other: "3.68 million"
  },
  {
    code: "other-denominator",
    claims: [
      claim("wrong", "exports", "41.3%", { measure: "share", of: "output" }),
      claim("industry", "industry", "EUR 4.00 billion")
    ],
    reference: [
      value("exports", 1.652 * billion),
      value("output", 9 * billion),
      value("industry", 4 * billion)
    ],
    other: "67.2%"
  },
  {
    code: "other-count-unit",
    claims: [claim("wrong", "people", "1.13 million"), claim("homes", "households", "1.13 million")],
    reference: [value("people", 2.57 * million), value("households", 1.13 * million)],
    other: "1.68 million"
  },
  {
    code: "gross-for-net",
    claims: [claim("wrong", "net_revenue", "EUR 5.31 billion")],
    reference: [value("net_revenue", 2.17 * billion), value("gross_revenue", 5.31 * billion)],
    other: "EUR 4.68 billion"
  },
  {
    code: "currency",
    claims: [claim("wrong", "output", "EUR 5.31 billion")],
    reference: [value("output", 4.67 * billion), value("output_usd", 5.31 * billion)],
    other: "EUR 8.92 billion"
  },
  {
    code: "conversion",
    claims: [claim("wrong", "forest", "499 km2")],
    reference: [value("forest", 1292)],
    other: "733 km2"
  },
  {
    code: "flow-for-stock",
    claims: [claim("wrong", "firms_new", "24.9%", { measure: "growth" })],
    reference: [
      value("firms", 957),
      value("firms", 766, 2021),
      value("firms_new", 191),
      value("firms_new", 120, 2021)
    ],
    other: "77.3%"
  },
  {
    code: "increment-for-total",
    claims: [claim("wrong", "firms", "191")],
    reference: [value("firms", 957), value("firms_new", 191)],
    other: "463"
  },
  {
    code: "level-for-change",
    claims: [claim("wrong", "people", "2.57 million", { measure: "change" })],
    reference: [value("people", 2.57 * million), value("people", 2.41 * million, 2021)],
    other: "4.68 million"
  },
  {
    code: "change-for-level",
    claims: [claim("wrong", "exports", "EUR 741 million")],
    reference: [value("exports", 9.174 * billion), value("exports", 8.433 * billion, 2021)],
    other: "EUR 268 million"
  },
  {
    code: "nominal-for-real",
    claims: [claim("wrong", "output_real", "10.8%", { measure: "growth" })],
    reference: [
      value("output_real", 10.82 * billion),
      value("output_real", 10 * billion, 2021),
      value("output", 11.08 * billion),
      value("output", 10 * billion, 2021)
    ],
    other: "37.2%"
  },
  {
    code: "base",
    claims: [claim("wrong", "exports", "34.6%", { measure: "growth" })],
    reference: [value("exports", 1346), value("exports", 1200, 2021), value("exports", 1000, 2020)],
    other: "73.1%"
  },
  {
    code: "growth-on-new-base",
    claims: [claim("wrong", "exports", "-50.1%", { measure: "growth" })],
    reference: [value("exports", 8623), value("exports", 12947, 2021)],
    other: "-72.4%"
  },
  {
    code: "multiple-for-growth",
    claims: [claim("wrong", "exports", "227%", { measure: "growth" })],
    reference: [value("exports", 10_350), value("exports", 4560, 2021)],
    other: "418%"
  },
  {
    code: "periods-merged",
    claims: [
      claim("wrong", "exports", "EUR 17.63 billion"),
      claim("before", "exports", "EUR 8.46 billion", { period: "2021" }),
      claim("growth", "exports", "8.4%", { measure: "growth" })
    ],
    reference: [value("exports", 9.17 * billion), value("exports", 8.46 * billion, 2021)],
    other: "EUR 31.24 billion"
  },
  {
    code: "truncated",
    claims: [claim("wrong", "exports", "-3.9%", { measure: "growth" })],
    reference: [value("exports", 96_047), value("exports", 100_000, 2021)],
    other: "-3.7%"
  },
  {
    code: "adjusted",
    claims: [claim("wrong", "services", "33.4%", { measure: "share", of: "output" })],
    reference: [value("services", 333_300), value("output", 1_000_000)],
    other: "33.6%"
  }
]

describe.each(cases)("$code", ({ code, claims, reference, other }) => {
  const [wrong, ...rest] = claims
  it("is proposed", () => {
    const found = explained(claims, reference)
    assert.isTrue(
      found.some(each => each.code === code && each.claims.includes("wrong")),
      JSON.stringify(found.map(each => [each.code, each.claims, each.chance]))
    )
  })
  it("stays silent about a figure that it does not explain", () => {
    const found = explained([{ ...wrong, figure: other }, ...rest], reference)
    assert.notInclude(
      found.filter(each => each.claims.includes("wrong")).map(each => each.code),
      code
    )
  })
})

describe("one-of-pair-stale", () => {
  const pair = [claim("here", "exports", "EUR 9.17 billion"), claim("there", "exports", "EUR 8.91 billion")]
  it("is proposed for both without a source, with no chance", () => {
    const found = explained(pair, []).filter(each => each.code === "one-of-pair-stale")
    assert.sameMembers(
      found.flatMap(each => each.claims),
      ["here", "there"]
    )
    for (const each of found) assert.isNull(each.chance)
  })
  it("is not proposed for the one that the source confirms", () => {
    const found = explained(pair, [value("exports", 9.17 * billion)])
    assert.notInclude(
      found.filter(each => each.code === "one-of-pair-stale").flatMap(each => each.claims),
      "here"
    )
  })
})

describe("reading", () => {
  const text = (figure: string) => [
    claim("now", "firms", "383"),
    claim("added", "firms_new", "179"),
    claim("growth", "firms_new", figure, {
      measure: "growth",
      readings: [{ name: "as-worded" }, { name: "rate", indicator: "firms" }]
    })
  ]
  const codes = (figure: string) =>
    explained(text(figure), [value("firms_new", 163, 2021)]).map(each => each.code)

  it("is proposed where the file declares how else the words can be meant", () => {
    // As the reading of a flow as its stock it bears the name of that slip.
    assert.include(codes("87.7%"), "flow-for-stock")
    const prices = [
      claim("wrong", "exports", "EUR 8.43 billion", {
        readings: [{ name: "as-worded" }, { name: "last-year", period: "2021" }]
      })
    ]
    const levels = [value("exports", 9.17 * billion), value("exports", 8.43 * billion, 2021)]
    assert.include(
      explained(prices, levels).map(each => each.code),
      "reading"
    )
  })
  it("stays silent where no declared reading makes it true", () => {
    assert.notInclude(codes("64.1%"), "reading")
    assert.notInclude(codes("64.1%"), "flow-for-stock")
  })
})

describe("two figures swapped", () => {
  it("is proposed as one edit of both", () => {
    const found = explained(
      [claim("wood", "farming", "EUR 4.07 billion"), claim("steel", "industry", "EUR 1.84 billion")],
      [value("farming", 1.84 * billion), value("industry", 4.07 * billion)]
    )
    assert.isTrue(found.some(each => each.code === "wrong-indicator" && each.claims.length === 2))
  })
})

describe("releases", () => {
  const release = (number: number, year: number, released: string): Observation => ({
    ...value("output", number, year),
    id: `${released}#${year}`,
    vintage: released,
    released
  })
  const growth = (figure: string) => [claim("wrong", "output", figure, { measure: "growth" })]
  const first = [release(1_008, 2022, "2023-04-01"), release(1_065, 2021, "2023-04-01")]

  it("revised-base names what was revised later", () => {
    const found = explained(growth("0.8%"), [...first, release(1_000, 2021, "2024-12-01")])
    assert.include(
      found.map(each => each.code),
      "revised-base"
    )
  })
  it("revised-base stays silent without such a release", () => {
    assert.notInclude(
      explained(growth("0.8%"), first).map(each => each.code),
      "revised-base"
    )
  })
  it("stale-vintage names the earlier release of the level", () => {
    const levels = [...first, release(1_043, 2022, "2024-01-15")]
    assert.include(
      explained(growth("-5.4%"), levels).map(each => each.code),
      "stale-vintage"
    )
    assert.notInclude(
      explained(growth("-9.7%"), levels).map(each => each.code),
      "stale-vintage"
    )
  })
})

describe("reference-shifted", () => {
  const claims = [2019, 2020, 2021, 2022].map((year, index) =>
    claim(`y${year}`, "exports", `EUR ${[3.12, 4.55, 5.21, 7.48][index]} billion`, { period: String(year) })
  )
  const numbers = [2.66, 3.12, 4.55, 5.21, 7.48]
  const shifted = (by: number) =>
    [2019, 2020, 2021, 2022].map((year, index) =>
      value("exports", Math.round((numbers[index + by] ?? 0) * billion), year)
    )

  it("is proposed for all claims together", () => {
    const found = explained(claims, shifted(0)).filter(each => each.code === "reference-shifted")
    assert.isNotEmpty(found)
    assert.sameMembers(
      [...(found[0]?.claims ?? [])],
      claims.map(each => each.id)
    )
  })
  it("stays silent when one claim is wrong and the others agree", () => {
    const [one, ...rest] = claims
    const found = explained(
      one === undefined ? rest : [{ ...one, figure: "EUR 4.55 billion" }, ...rest],
      shifted(1)
    )
    assert.notInclude(
      found.map(each => each.code),
      "reference-shifted"
    )
  })
})

describe("the list", () => {
  it("has each code once, and every text", () => {
    const codes = diagnoses.map(each => each.code)
    assert.lengthOf(new Set(codes), codes.length)
    for (const { title, description, example } of diagnoses)
      for (const text of [title, description, example]) assert.isNotEmpty(text)
  })
  it("has a figure that each explains and one that it must not explain", () => {
    // Those that one wrong figure and a reference do not show have tests of their own, above.
    const apart = ["reading", "one-of-pair-stale", "revised-base", "stale-vintage", "reference-shifted"]
    assert.sameMembers([...cases.map(each => each.code), ...apart], [...diagnoses.map(each => each.code)])
  })
  it("says nothing when nothing is plausible", () => {
    assert.deepStrictEqual(
      explained([claim("wrong", "exports", "EUR 25.43 billion")], [value("exports", 19.61 * billion)]),
      []
    )
  })
})
