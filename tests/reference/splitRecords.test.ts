import { parse } from "csv-parse/sync"
import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { splitRecords } from "../../src/reference/splitRecords.js"

const delimiters = [",", ";", "\t", "|"]
const options = (delimiter: string) => ({
  delimiter,
  quote: '"',
  escape: '"',
  record_delimiter: ["\r\n", "\n"],
  relax_column_count: true
})

/** What csv-parse makes of a text; undefined when it refuses it. */
const judged = (text: string, delimiter: string): ReadonlyArray<ReadonlyArray<string>> | undefined => {
  try {
    return parse(text, options(delimiter))
  } catch {
    return undefined
  }
}

const fields = (text: string, delimiter: string, longest = 1000) => {
  const { records, rest } = splitRecords(text, delimiter, '"', 1, longest)
  return { records: records.map(r => r.fields), rest }
}

describe("splitRecords", () => {
  it("splits what csv-parse accepts as csv-parse does, and stops only where csv-parse must judge", () => {
    const text = fc
      .array(
        fc.constantFrom("a", '"', '""', ",", ";", "\t", "\n", "\r\n", "\r", " ", "国", '"x,\ny"', "😀"),
        {
          maxLength: 14
        }
      )
      .map(parts => parts.join(""))
    fc.assert(
      fc.property(text, fc.constantFrom(...delimiters), (table, delimiter) => {
        const { records, rest } = fields(table, delimiter)
        const all = judged(table, delimiter)
        if (rest === table.length) assert.deepStrictEqual(records, all)
        else {
          assert.deepStrictEqual(records, judged(table.slice(0, rest), delimiter))
          assert.isUndefined(judged(table.slice(rest), delimiter), JSON.stringify(table.slice(rest)))
        }
      }),
      { numRuns: 20_000 }
    )
  })

  it("knows on which line each record starts", () => {
    const { records, line } = splitRecords('a,"b\nb"\r\n\n"c\r\n",d\ne', ",", '"', 7, 1000)
    assert.deepStrictEqual(
      records.map(r => r.line),
      [7, 9, 10, 12]
    )
    assert.strictEqual(line, 13)
  })

  it("leaves a record that is too long to csv-parse, quoted or not", () => {
    assert.deepStrictEqual(fields("a,b\nccccc,d\n", ",", 5), { records: [["a", "b"]], rest: 4 })
    assert.deepStrictEqual(fields('a,b\n"ccccc"\n', ",", 5), { records: [["a", "b"]], rest: 4 })
  })
})
