import fc from "fast-check"
import { Result } from "effect"
import { assert, describe, it } from "vitest"
import { json } from "../../src/report/formats/json.js"
import { inOrder } from "../../src/report/inOrder.js"
import { merge } from "../../src/report/merge.js"
import type { Report } from "../../src/report/Report.js"
import * as Shard from "../../src/report/Shard.js"
import { article } from "./article.js"
import { claim, document, finding, place, report } from "./build.js"
import { invented } from "./invented.js"

const documents = [
  article("en"),
  invented("en"),
  ...Array.from({ length: 9 }, (_, i) => document(`d${i}`, { claims: [claim("a")] }))
]

/** The report on some files: all read the same reference, with its defect. */
const reportOn = (files: ReadonlyArray<string>): Report => {
  const own = documents.filter(d => files.includes(d.file ?? ""))
  const problems = files.includes("claims/broken.yaml")
    ? [{ file: "claims/broken.yaml", line: 3, column: 1, message: "No." }]
    : []
  return inOrder(
    report(own, {
      inputs: files.map(path => ({ path, sha256: "0".repeat(64) })),
      findings: [
        finding("reference-defect:run:x", {
          rule: "reference-defect",
          severity: "warning",
          location: place("x.csv", 2)
        })
      ],
      problems
    })
  )
}

const files = [...documents.map(d => d.file ?? ""), "claims/broken.yaml"]

describe("shards and merge", () => {
  it("the merged report of all shards equals the unsharded one, byte for byte", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 16 }),
        fc.array(fc.nat(), { minLength: 16, maxLength: 16 }),
        (count, keys) => {
          const shards = Array.from({ length: count }, (_, i) =>
            reportOn(Shard.select(files, { index: i + 1, count }))
          )
          const shuffled = shards.map((s, i) => [keys[i] ?? 0, s] as const).toSorted((a, b) => a[0] - b[0])
          const merged = Result.getOrThrow(merge(shuffled.map(([, s]) => s)))
          assert.strictEqual(json.write(merged), json.write(reportOn(files)))
        }
      )
    )
  })

  it("every file is in exactly one share, whatever the order", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string()), fc.integer({ min: 1, max: 8 }), (all, count) => {
        const shares = Array.from({ length: count }, (_, i) => Shard.select(all, { index: i + 1, count }))
        assert.deepStrictEqual(shares.flat().toSorted(), all.toSorted())
        assert.deepStrictEqual(
          shares,
          Array.from({ length: count }, (_, i) => Shard.select(all.toReversed(), { index: i + 1, count }))
        )
        const sizes = shares.map(s => s.length)
        assert.isAtMost(Math.max(...sizes) - Math.min(...sizes), 1)
      })
    )
  })

  it.each(["0/3", "4/3", "1/0", "1", "a/b", "-1/2", "1/2/3", ""])("refuses %j", text => {
    assert.isTrue(Result.isFailure(Shard.parse(text)))
  })

  it("reads 3/16", () => {
    assert.deepStrictEqual(Result.getOrThrow(Shard.parse("3/16")), { index: 3, count: 16 })
  })

  it("refuses reports that do not belong together", () => {
    const one = reportOn(files.slice(0, 2))
    assert.isTrue(Result.isFailure(merge([])))
    assert.isTrue(Result.isFailure(merge([one, one])))
    assert.isTrue(Result.isFailure(merge([one, { ...reportOn([]), language: "zh" }])))
    assert.isTrue(
      Result.isFailure(merge([one, { ...reportOn([]), tool: { name: "claimcheck", version: "9" } }]))
    )
  })
})
