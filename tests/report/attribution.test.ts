import { assert, describe, it } from "vitest"
import { check } from "../../src/check.js"
import { attribution } from "../../src/report/attribution.js"
import type { Correction, Finding } from "../../src/report/Finding.js"
import { formats } from "../../src/report/formats.js"
import { html } from "../../src/report/formats/html.js"
import { fragment } from "../../src/report/formats/html/markup.js"
import { claim, document, finding, range, report } from "./build.js"

const edit = (id: string, example = "1"): Correction["claims"][number] => ({
  id,
  ...range("1", "2"),
  example
})
const correction = (...claims: ReadonlyArray<Correction["claims"][number]>): Correction => ({
  cost: claims.length,
  claims
})
const attributed = (...findings: ReadonlyArray<Finding>) => {
  const whole = document("d", { findings })
  const repairsOf = attribution(findings.map(each => ({ document: whole, finding: each })))
  return findings.map(repairsOf)
}

describe("what mends which finding", () => {
  const product = [
    correction(edit("a"), edit("c")),
    correction(edit("a"), edit("d")),
    correction(edit("b"), edit("c")),
    correction(edit("b"), edit("d"))
  ]

  it("is its own part where the parts can be chosen independently", () => {
    const [one, other] = attributed(
      finding("f", { claims: ["a", "b"], corrections: product }),
      finding("g", { claims: ["c", "d"], corrections: product })
    )
    assert.deepStrictEqual(one, { ways: [[edit("a")], [edit("b")]], others: [], listedWith: null })
    assert.deepStrictEqual(other, { ways: [[edit("c")], [edit("d")]], others: [], listedWith: null })
  })

  it("is listed once where one change mends several, or the choices depend on each other", () => {
    const cases: ReadonlyArray<ReadonlyArray<Correction>> = [
      // a is a member of both
      [correction(edit("a"))],
      // b never goes with d
      product.slice(0, 3),
      // what c would have to be depends on what is chosen for the other
      [...product.slice(0, 2), correction(edit("b"), edit("c", "2")), product[3]!]
    ]
    for (const corrections of cases) {
      const [one, other] = attributed(
        finding("f", { claims: ["a", "b"], corrections }),
        finding("g", { claims: corrections.length === 1 ? ["a", "d"] : ["c", "d"], corrections })
      )
      assert.deepStrictEqual(one, {
        ways: corrections.map(each => each.claims),
        others: ["g"],
        listedWith: null
      })
      assert.deepStrictEqual(other, { ways: [], others: [], listedWith: "f" })
    }
  })

  it("is its own where nothing is shared, and nothing where there is nothing", () => {
    const [one, other, none] = attributed(
      finding("f", { claims: ["a"], corrections: [correction(edit("a"))] }),
      finding("g", { claims: ["b"], corrections: [correction(edit("b"))] }),
      finding("h", { claims: ["a"] })
    )
    assert.deepStrictEqual([one?.ways.length, other?.ways.length, none?.ways.length], [1, 1, 0])
    assert.deepStrictEqual([one?.listedWith, other?.listedWith, none?.listedWith], [null, null, null])
  })

  /** A total that two sums contradict. */
  const twoSums = (total: string, north: string): string => `claimcheck: 1
document: { id: invented, published: 2024-02 }
indicators:
  total: { name: total, unit: count(firms), kind: stock }
  north: { name: north, unit: count(firms), kind: stock }
  south: { name: south, unit: count(firms), kind: stock }
  young: { name: young, unit: count(firms), kind: stock }
  old: { name: old, unit: count(firms), kind: stock }
relations:
- { id: places, holds: total == north + south }
- { id: ages, holds: total == young + old }
claims:
- { id: total, quote: ${total} firms, figure: "${total}", indicator: total, period: 2023 }
- { id: north, quote: ${north} in the north, figure: "${north}", indicator: north, period: 2023 }
- { id: south, quote: 41 in the south, figure: "41", indicator: south, period: 2023 }
- { id: young, quote: 31 young ones, figure: "31", indicator: young, period: 2023 }
- { id: old, quote: 71 old ones, figure: "71", indicator: old, period: 2023 }
`

  for (const language of ["en", "zh"] as const)
    it(`shows no correction twice in any format (${language})`, async () => {
      const found = await check({ claims: twoSums("113", "61"), language })
      assert.deepStrictEqual(
        found.documents[0]?.findings.map(each => [each.rule, each.corrections.length]),
        [
          ["conflict", 1],
          ["conflict", 1]
        ]
      )
      const words = language === "en" ? /contradiction would be gone/gu : /矛盾即可消除/gu
      const id = found.documents[0]?.findings[0]?.id ?? ""
      for (const format of formats.filter(({ name }) => ["text", "markdown", "html"].includes(name))) {
        const written = format.write(found, { width: 10_000 })
        assert.strictEqual(written.match(words)?.length, 1, format.name)
        assert.isAtLeast(written.split(id).length, 3, `${format.name}: the second names the first`)
      }
      assert.include(html.write(found), `<a href="${fragment(`finding:${id}`)}">${id}</a>`)
    })

  it("tells what a claim beyond the finding would have to be, with its words", () => {
    const corrections = [correction(edit("a"), edit("z"))]
    const value = report([
      document("d", {
        claims: [claim("a", { quote: "words of a" }), claim("z", { quote: "words of z" })],
        findings: [finding("f", { claims: ["a"], corrections })]
      })
    ])
    for (const format of formats.filter(({ name }) => ["text", "markdown", "html"].includes(name)))
      assert.match(format.write(value, { width: 10_000 }), /contradiction would be gone if .*words of z/u)
  })
})
