import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { partition } from "../../src/model/partition.js"
import * as ReferencePeriod from "../../src/model/ReferencePeriod.js"
import { period } from "./periods.js"

const tilings = (whole: string, ...candidates: ReadonlyArray<string>): ReadonlyArray<string> =>
  partition(period(whole), candidates.map(period)).map(tiling => tiling.map(p => p.text).join(" + "))

describe("partition", () => {
  const table: ReadonlyArray<readonly [whole: string, candidates: string, expected: ReadonlyArray<string>]> =
    [
      ["2022", "2022-H1 2022-H2", ["2022-H1 + 2022-H2"]],
      ["2022", "2022-Q1 2022-Q2 2022-Q3 2022-Q4", ["2022-Q1 + 2022-Q2 + 2022-Q3 + 2022-Q4"]],
      ["2022", "2022-Q1 2022-Q2 2022-Q4", []],
      ["2022", "2022-H1 2022-Q3 2022-Q4 2022-08", ["2022-H1 + 2022-Q3 + 2022-Q4"]],
      ["2022", "ytd:2022-09 2022-Q4", ["ytd:2022-09 + 2022-Q4"]],
      ["2022", "2022 2022-01/2022-12", []],
      ["2020-02", "2020-02-01/2020-02-28 2020-02-29", ["2020-02-01/2020-02-28 + 2020-02-29"]],
      ["2021/2022", "2021 2022", ["2021 + 2022"]],
      ["2022-08", "published", []],
      ["../2022-12", "2022", []],
      ["2023-01/published", "2023", []]
    ]
  for (const [whole, candidates, expected] of table)
    it(`${whole} by ${candidates}`, () =>
      assert.deepEqual(tilings(whole, ...candidates.split(" ")), expected))

  it("leaves out what follows from a coarser tiling", () => {
    assert.deepEqual(tilings("2022", "2022-Q1", "2022-Q2", "2022-H1", "2022-H2"), ["2022-H1 + 2022-H2"])
  })

  it("lists tilings that do not follow from each other", () => {
    assert.deepEqual(tilings("2022", "2022-H1", "2022-H2", "ytd:2022-09", "2022-Q4"), [
      "ytd:2022-09 + 2022-Q4",
      "2022-H1 + 2022-H2"
    ])
  })

  it("finds a tiling exactly when brute force does, and every one covers each day once", () => {
    const span = fc
      .tuple(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 7 }))
      .map(([a, b]) => ReferencePeriod.fromDays(Math.min(a, b), Math.max(a, b)))
    fc.assert(
      fc.property(fc.array(span, { maxLength: 8 }), candidates => {
        const whole = ReferencePeriod.fromDays(0, 7)
        const found = partition(whole, candidates)
        for (const tiling of found) {
          const days = tiling.flatMap(p => daysOf(p))
          assert.deepEqual(days, [0, 1, 2, 3, 4, 5, 6, 7])
        }
        assert.strictEqual(found.length > 0, bruteForce(candidates.filter(p => p.key !== whole.key)))
      }),
      { numRuns: 500 }
    )
  })

  it("is the same in any order of the candidates", () => {
    const texts = ["2022-H1", "2022-H2", "2022-Q1", "2022-Q2", "2022-Q3", "2022-Q4", "ytd:2022-09", "2022-01"]
    fc.assert(
      fc.property(fc.shuffledSubarray(texts, { minLength: texts.length }), shuffled => {
        assert.deepEqual(tilings("2022", ...shuffled), tilings("2022", ...texts))
      })
    )
  })

  it("takes thirty years of days in its stride", () => {
    const days = Array.from({ length: 10_957 }, (_, i) => ReferencePeriod.fromDays(i, i))
    assert.deepEqual(
      partition(ReferencePeriod.fromDays(0, 10_956), days).map(tiling => tiling.length),
      [10_957]
    )
  })
})

const daysOf = (p: ReferencePeriod.ReferencePeriod): ReadonlyArray<number> =>
  ReferencePeriod.isDefinite(p)
    ? Array.from({ length: p.end - p.start + 1 }, (_, i) => Number(p.start) + i)
    : []

const bruteForce = (candidates: ReadonlyArray<ReferencePeriod.ReferencePeriod>): boolean => {
  for (let mask = 1; mask < 1 << candidates.length; mask++) {
    const days = candidates.flatMap((p, i) => ((mask >> i) & 1 ? daysOf(p) : []))
    if (days.length === 8 && new Set(days).size === 8) return true
  }
  return false
}
