/**
 * The promises of the check as properties: documents made of true values, printed under rounding rules, are never called
 * wrong; what is planted is found; nothing depends on the order of the file.
 */
import fc from "fast-check"
import { assert, describe, it } from "vitest"
import * as Rational from "../src/arithmetic/Rational.js"
import { check } from "../src/check.js"
import { print, type Rule } from "./printed.js"

const RUNS = Number(process.env["CLAIMCHECK_LAW_RUNS"] ?? 40)

const percent = (value: Rational.Rational): Rational.Rational => Rational.multiply(value, Rational.of(100))
const minusOne = (value: Rational.Rational): Rational.Rational => Rational.subtract(value, Rational.one)

/** True values of a small economy: two parts, their whole, two years, and a count. */
const world = fc.record({
  coal: fc.tuple(fc.integer({ min: 100, max: 99_999 }), fc.integer({ min: 100, max: 99_999 })),
  ore: fc.tuple(fc.integer({ min: 100, max: 99_999 }), fc.integer({ min: 100, max: 99_999 })),
  firms: fc.tuple(fc.integer({ min: 1, max: 5_000 }), fc.integer({ min: 1, max: 5_000 })),
  denominator: fc.integer({ min: 1, max: 97 }),
  decimals: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 12, maxLength: 12 }),
  rule: fc.constantFrom<Rule>("nearest", "half-up", "half-even", "truncated", "up")
})

interface Printed {
  readonly id: string
  readonly fields: string
  readonly figure: string
}

const printed = (w: typeof world extends fc.Arbitrary<infer A> ? A : never): ReadonlyArray<Printed> => {
  const at = (value: number): Rational.Rational => Rational.of(value, w.denominator)
  const [coal, coalBefore] = w.coal.map(at) as [Rational.Rational, Rational.Rational]
  const [ore, oreBefore] = w.ore.map(at) as [Rational.Rational, Rational.Rational]
  const whole = Rational.add(coal, ore)
  const before = Rational.add(coalBefore, oreBefore)
  const firms = Rational.of(w.firms[0])
  const firmsBefore = Rational.of(w.firms[1])
  const d = (index: number): number => w.decimals[index] ?? 1
  const value = (v: Rational.Rational, index: number, unit: string): string =>
    `${print(v, d(index), w.rule)}${unit}`
  const share = Rational.divide(coal, whole)
  const shareBefore = Rational.divide(coalBefore, before)
  return [
    { id: "coal", fields: "indicator: coal, period: 2023", figure: value(coal, 0, " t") },
    { id: "coal-before", fields: "indicator: coal, period: 2022", figure: value(coalBefore, 1, " t") },
    { id: "ore", fields: "indicator: ore, period: 2023", figure: value(ore, 2, " t") },
    { id: "whole", fields: "indicator: output, period: 2023", figure: value(whole, 3, " t") },
    { id: "whole-before", fields: "indicator: output, period: 2022", figure: value(before, 4, " t") },
    {
      id: "share",
      fields: "measure: share, indicator: coal, of: output, period: 2023",
      figure: value(percent(share), 5, "%")
    },
    {
      id: "share-change",
      fields: "measure: change, of_claim: share, versus: 2022",
      figure: value(percent(Rational.subtract(share, shareBefore)), 6, " percentage points")
    },
    {
      id: "growth",
      fields: "measure: growth, indicator: coal, period: 2023",
      figure: value(percent(minusOne(Rational.divide(coal, coalBefore))), 7, "%")
    },
    {
      id: "whole-growth",
      fields: "measure: growth, indicator: output, period: 2023",
      figure: value(percent(minusOne(Rational.divide(whole, before))), 8, "%")
    },
    { id: "firms", fields: "indicator: firms, period: 2023", figure: `${w.firms[0]} firms` },
    {
      id: "firms-growth",
      fields: "measure: growth, indicator: firms, period: 2023",
      figure: value(percent(minusOne(Rational.divide(firms, firmsBefore))), 9, "%")
    },
    {
      id: "contribution",
      fields: "measure: contribution, indicator: coal, of: output, period: 2023",
      figure: value(
        percent(Rational.divide(Rational.subtract(coal, coalBefore), before)),
        10,
        " percentage points"
      )
    }
  ]
}

const file = (claims: ReadonlyArray<Printed>, rule: Rule): string => `claimcheck: 1
document: { id: invented, published: 2024-03, language: en }
defaults: { rounding: ${rule} }
indicators:
  output: { name: output, unit: t, kind: flow, parts: { of: [coal, ore], complete: true } }
  coal: { name: coal, unit: t, kind: flow, part_of: output }
  ore: { name: ore, unit: t, kind: flow, part_of: output }
  firms: { name: firms, unit: count(firms), kind: stock }
claims:
${claims.map(({ id, fields, figure }) => `  - { id: ${id}, quote: x, ${fields}, figure: "${figure}" }`).join("\n")}
`

const created = "2026-01-31T12:00:00Z"

describe("laws", () => {
  it("never calls true values wrong, under any rounding rule that the file declares", async () => {
    await fc.assert(
      fc.asyncProperty(world, async w => {
        const claims = printed(w)
        const report = await check({ claims: file(claims, w.rule), created })
        assert.deepStrictEqual(report.problems, [])
        const wrong = report.documents[0]?.findings.filter(finding => finding.severity === "error") ?? []
        assert.deepStrictEqual(
          wrong.map(finding => finding.message),
          []
        )
        for (const claim of report.documents[0]?.claims ?? [])
          assert.notInclude(["refuted", "inconsistent"], claim.verdict, claim.id)
      }),
      { numRuns: RUNS }
    )
  })

  // A digit of one figure is changed: figures that are tied so closely contradict each other in more ways than are listed.
  it("says the same whatever the order of the claims", async () => {
    const permuted = (claims: ReadonlyArray<Printed>, keys: ReadonlyArray<number>): ReadonlyArray<Printed> =>
      claims
        .map((claim, index) => ({ claim, key: keys[index] ?? 0 }))
        .sort((a, b) => a.key - b.key)
        .map(({ claim }) => claim)
    const said = async (order: ReadonlyArray<Printed>, rule: Rule): Promise<unknown> => {
      const report = await check({ claims: file(order, rule), created })
      const [document] = report.documents
      return {
        verdicts: (document?.claims ?? []).map(claim => `${claim.id}: ${claim.verdict}`).sort(),
        findings: (document?.findings ?? [])
          .map(finding => [finding.rule, finding.severity, ...[...finding.claims].sort()].join(" "))
          .sort()
      }
    }
    await fc.assert(
      fc.asyncProperty(
        world,
        fc.nat(11),
        fc.array(fc.double(), { minLength: 12, maxLength: 12 }),
        async (w, at, keys) => {
          const planted = printed(w).map((claim, index) =>
            index === at
              ? {
                  ...claim,
                  figure: claim.figure.replace(/\d/u, each => String((Number(each) + 3) % 10 || 5))
                }
              : claim
          )
          // Where the order changes, of_claim points forwards: that must not matter either.
          assert.deepStrictEqual(await said(permuted(planted, keys), w.rule), await said(planted, w.rule))
        }
      ),
      {
        numRuns: Math.ceil(RUNS / 4),
        examples: [
          [
            {
              coal: [100, 40_552],
              ore: [100, 100],
              firms: [1, 1],
              denominator: 38,
              decimals: [2, 1, 1, 2, 1, 3, 1, 3, 3, 0, 0, 0],
              rule: "nearest"
            },
            6,
            [12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]
          ]
        ]
      }
    )
  }, 240_000)

  it("finds a sum that is off by more than rounding allows, and blames nobody outside it", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 9_999 }),
        fc.integer({ min: 1, max: 9_999 }),
        fc.integer({ min: 2, max: 500 }),
        async (coal, ore, off) => {
          const report = await check({
            claims: file(
              [
                { id: "coal", fields: "indicator: coal, period: 2023", figure: `${coal}.1 t` },
                { id: "ore", fields: "indicator: ore, period: 2023", figure: `${ore}.1 t` },
                { id: "whole", fields: "indicator: output, period: 2023", figure: `${coal + ore + off}.2 t` },
                { id: "firms", fields: "indicator: firms, period: 2023", figure: "17 firms" }
              ],
              "nearest"
            ),
            created
          })
          const [conflict, ...more] = report.documents[0]?.findings ?? []
          assert.deepStrictEqual(more, [])
          assert.strictEqual(conflict?.rule, "conflict")
          assert.sameMembers([...(conflict?.claims ?? [])], ["coal", "ore", "whole"])
          assert.isNotEmpty(conflict?.derivation)
          assert.isNotNull(conflict?.certificate)
          assert.strictEqual(
            report.documents[0]?.claims.find(claim => claim.id === "firms")?.verdict,
            "unchecked"
          )
        }
      ),
      { numRuns: RUNS }
    )
  })

  it("writes the same report for the same input, byte for byte", async () => {
    await fc.assert(
      fc.asyncProperty(world, async w => {
        const claims = file(printed(w), w.rule)
        const [one, two] = [await check({ claims, created }), await check({ claims, created })]
        assert.strictEqual(JSON.stringify(one), JSON.stringify(two))
      }),
      { numRuns: Math.ceil(RUNS / 6) }
    )
  })
})
