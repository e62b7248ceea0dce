/**
 * Finds the keys of a generated table as a check does, through the service: from a folder on disk, or with DuckDB from
 * a Parquet or CSV file.
 *
 *   node find.js FOLDER KEYS [--with-nearest]
 *   node find.js FILE KEYS --duckdb
 */
import { readFileSync } from "node:fs"
import { Effect, Result, Stream } from "effect"
import { referenceOnDisk } from "../../src/files/referenceOnDisk.js"
import * as ReferencePeriod from "../../src/model/ReferencePeriod.js"
import { plainResource } from "../../src/reference/Catalogue.js"
import * as ReferenceDefect from "../../src/reference/ReferenceDefect.js"
import { ofCells, withNearest } from "../../src/reference/ReferenceQuery.js"
import { ReferenceSource } from "../../src/reference/ReferenceSource.js"
import { duckDbReference } from "../../src/reference/stores/duckDbReference.js"

const [, , path = ".", keysFile = "keys.json", mode = ""] = process.argv
const keys: ReadonlyArray<{ indicator: string; area: string; period: string }> = JSON.parse(
  readFileSync(keysFile, "utf8")
)
const cells = keys.map(key => ({ ...key, period: Result.getOrThrow(ReferencePeriod.parse(key.period)) }))
const source =
  mode === "--duckdb"
    ? duckDbReference({ title: null, resources: [plainResource("big", path)] })
    : referenceOnDisk(path)

const items = await Effect.gen(function* () {
  const { observations } = yield* ReferenceSource
  return yield* Stream.runCollect(
    observations(ofCells(mode === "--with-nearest" ? withNearest(cells) : cells))
  )
}).pipe(Effect.provide(source), Effect.runPromise)

const defects = items.filter(ReferenceDefect.is)
const { maxRSS, systemCPUTime, userCPUTime } = process.resourceUsage()
process.stdout.write(
  `${JSON.stringify({
    found: items.length - defects.length,
    defects: defects.length,
    processor: (userCPUTime + systemCPUTime) / 1e6,
    residentMB: Math.round(maxRSS / 1024)
  })}\n`
)
