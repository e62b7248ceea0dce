/**
 * Finds the keys of a generated table as a check does: through the service, from a folder on disk.
 *
 *   node find.js FOLDER KEYS [--validate-all | --with-nearest]
 */
import { readFileSync } from "node:fs"
import { Effect, Result, Stream } from "effect"
import { referenceOnDisk } from "../../src/files/referenceOnDisk.js"
import * as ReferencePeriod from "../../src/model/ReferencePeriod.js"
import * as ReferenceDefect from "../../src/reference/ReferenceDefect.js"
import { ofCells, withNearest } from "../../src/reference/ReferenceQuery.js"
import { ReferenceSource } from "../../src/reference/ReferenceSource.js"

const [, , folder = ".", keysFile = "keys.json", mode = ""] = process.argv
const keys: ReadonlyArray<{ indicator: string; area: string; period: string }> = JSON.parse(
  readFileSync(keysFile, "utf8")
)
const cells = keys.map(key => ({ ...key, period: Result.getOrThrow(ReferencePeriod.parse(key.period)) }))

const started = performance.now()
const items = await Effect.gen(function* () {
  const source = yield* ReferenceSource
  const asked = mode === "--with-nearest" ? withNearest(cells) : cells
  const query = { ...ofCells(asked), validateAll: mode === "--validate-all" }
  return yield* Stream.runCollect(source.observations(query))
}).pipe(Effect.provide(referenceOnDisk(folder)), Effect.runPromise)
const seconds = (performance.now() - started) / 1000

const defects = items.filter(ReferenceDefect.is)
process.stdout.write(
  `${JSON.stringify({
    seconds: Number(seconds.toFixed(2)),
    found: items.length - defects.length,
    defects: defects.length,
    residentMB: Math.round(process.resourceUsage().maxRSS / 1024)
  })}\n`
)
