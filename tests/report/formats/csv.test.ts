import { parse } from "csv-parse/sync"
import { assert, describe, it } from "vitest"
import { csv } from "../../../src/report/formats/csv.js"
import { claim, document, range, report } from "../build.js"
import { hostile } from "../hostile.js"
import { sample } from "../sample.js"

const rows = (written: string): ReadonlyArray<Readonly<Record<string, string>>> =>
  parse(written, { bom: true, columns: true })

describe("the CSV report", () => {
  it("has one row for each claim, read back by a CSV parser", () => {
    const value = sample("en")
    const read = rows(csv.write(value))
    const claims = value.documents.flatMap(d => d.claims)
    assert.deepStrictEqual(
      read.map(row => [row["claim"], row["verdict"], row["figure"], row["low"], row["line"]]),
      claims.map(c => [c.id, c.verdict, c.figure, c.interval?.low ?? "", String(c.location.line)])
    )
    assert.strictEqual(
      read[5]?.["findings"],
      "reading-dependent:chengdu-two-industries:hnte-new+hnte-new-growth"
    )
  })

  it.each([
    ["=1+1", "'=1+1"],
    ["+1", "'+1"],
    ["-1", "-1"],
    ["-1.2%", "'-1.2%"],
    ["@SUM(1)", "'@SUM(1)"],
    ["\t=1", "' =1"],
    ["＝1", "'＝1"],
    ["a=1", "a=1"],
    ['a "b", c', 'a "b", c']
  ])("the note %j is read as %j", (note, read) => {
    const written = csv.write(report([document("d", { claims: [claim("a", { note })] })]))
    assert.strictEqual(rows(written)[0]?.["note"], read)
  })

  it("keeps negative ends of ranges as numbers", () => {
    const written = csv.write(
      report([document("d", { claims: [claim("a", { interval: range("-3", "-2") })] })])
    )
    assert.strictEqual(rows(written)[0]?.["low"], "-3")
  })

  it("has no cell that could be a formula, and no cell that breaks out", () => {
    const value = hostile()
    const read = rows(csv.write(value))
    assert.strictEqual(read.length, value.summary.claims)
    for (const row of read) {
      for (const cell of Object.values(row)) assert.notMatch(cell, /^\s*[=+@＝＋＠]|^\s*-(?!\d+(?:\.\d+)?$)/u)
    }
  })
})
