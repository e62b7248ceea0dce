/**
 * What other programs need for the same table.
 *
 *   node peers.mjs csv-parse|papaparse FILE BYTES     every record of the first BYTES, made and counted
 *   node peers.mjs duckdb FILE KEYS                   the rows of the keys, joined by DuckDB (CSV or Parquet)
 *   node peers.mjs to-parquet FILE TARGET             the table as Parquet, all text
 */
import { createReadStream, readFileSync } from "node:fs"

const [, , what, file, argument] = process.argv

const report = rows => {
  const { maxRSS, systemCPUTime, userCPUTime } = process.resourceUsage()
  const processor = (userCPUTime + systemCPUTime) / 1e6
  process.stdout.write(`${JSON.stringify({ found: rows, processor, residentMB: Math.round(maxRSS / 1024) })}\n`)
}

const connect = async () => {
  const { DuckDBInstance } = await import("@duckdb/node-api")
  return (await DuckDBInstance.create(":memory:", { threads: "2" })).connect()
}
const table = path =>
  path.endsWith(".parquet") ? `read_parquet('${path}')` : `read_csv('${path}', all_varchar = true, header = true)`

if (what === "csv-parse") {
  const { parse } = await import("csv-parse")
  let rows = 0
  const parser = createReadStream(file, { end: Number(argument) - 1 }).pipe(
    parse({ relax_column_count: true, relax_quotes: true })
  )
  for await (const _ of parser) rows++
  report(rows)
} else if (what === "papaparse") {
  const { default: Papa } = await import("papaparse")
  const rows = await new Promise((resolve, reject) => {
    let count = 0
    Papa.parse(createReadStream(file, { end: Number(argument) - 1, encoding: "utf8" }), {
      step: () => count++,
      complete: () => resolve(count),
      error: reject
    })
  })
  report(rows)
} else if (what === "duckdb") {
  const connection = await connect()
  const keys = JSON.parse(readFileSync(argument, "utf8"))
  const text = value => `'${value.replaceAll("'", "''")}'`
  const values = keys.map(k => `(${text(k.indicator)}, ${text(k.area)}, ${text(k.period)})`).join(", ")
  const result = await connection.runAndReadAll(
    `SELECT t.* FROM ${table(file)} t JOIN (VALUES ${values}) k(i, a, p) ON t.indicator = k.i AND t.area = k.a AND t.period = k.p`
  )
  report(result.getRows().length)
} else {
  const connection = await connect()
  await connection.run(`COPY (SELECT * FROM ${table(file)}) TO '${argument}' (FORMAT parquet)`)
}
