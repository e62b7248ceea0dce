import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { didYouMean, nearest } from "../../src/model/nearest.js"

/** Optimal string alignment by its definition, as oracle. */
const distance = (a: string, b: string): number => {
  const rows: Array<Array<number>> = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0))
  )
  const at = (i: number, j: number): number => rows[i]?.[j] ?? 0
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const row = rows[i]
      if (row === undefined) continue
      row[j] = Math.min(
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1)
      )
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        row[j] = Math.min(at(i, j), at(i - 2, j - 2) + 1)
    }
  return at(a.length, b.length)
}

describe("nearest", () => {
  const table: ReadonlyArray<readonly [name: string, candidates: string, expected: string | undefined]> = [
    ["gpd", "gdp services", "gdp"],
    ["indicatr", "indicator area", "indicator"],
    ["measre", "note measure", "measure"],
    ["GDP", "gdp", "gdp"],
    ["xyz", "gdp services", undefined],
    ["a", "b", "b"],
    ["services", "service services", "services"],
    ["", "gdp", undefined]
  ]
  for (const [name, candidates, expected] of table)
    it(`${name} among ${candidates}`, () =>
      assert.strictEqual(nearest(name, candidates.split(" ")), expected))

  it("is the first of the candidates with the fewest edits, up to a third of the letters", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(word, fc.array(word, { maxLength: 6 }), (name, candidates) => {
        const limit = Math.min(3, Math.max(1, Math.floor(name.length / 3)))
        const fewest = Math.min(limit + 1, ...candidates.map(candidate => distance(name, candidate)))
        const expected = fewest > limit ? undefined : candidates.find(c => distance(name, c) === fewest)
        assert.strictEqual(nearest(name, candidates), expected)
      }),
      { numRuns: 1_000 }
    )
  })

  it("is a question or nothing", () => {
    assert.strictEqual(didYouMean("gpd", ["gdp"]), '; did you mean "gdp"?')
    assert.strictEqual(didYouMean("xyz", ["gdp"]), "")
  })
})
