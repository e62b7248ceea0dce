/**
 * Measures detection and diagnosis on planted slips, and writes docs/detection-power.md. One command:
 *
 * `node bench/run.mjs diagnosis -- 200 docs/detection-power.md`
 *
 * `--tuning` measures the bulletins that changes of the diagnosis may be tried on; the published page is never made of
 * those. A last argument names slips, separated by commas.
 */
import { writeFileSync } from "node:fs"
import { availableParallelism, cpus } from "node:os"
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads"
import { detection } from "./detection.js"
import { contradictions, measure, type Outcome } from "./measure.js"
import { real } from "./real.js"
import { report, type Row } from "./report.js"
import { slips } from "./slips.js"
import { bulletin } from "./system.js"

const words = process.argv.slice(2).filter(word => word !== "--tuning")
const [countText = "200", target = "docs/detection-power.md", only = ""] = words
const count = Number(countText)

/** The first bulletin of each slip: no bulletin of the page was ever looked at when the diagnosis was changed. */
const first = process.argv.includes("--tuning") ? 0 : 50_000_000

/** Bulletins that are looked through for one that has something to plant the slip in, at most so many for each wanted. */
const MOST_TRIES = 8

/** Real claims of each file that each slip is planted into at most. */
const MOST_REAL = 12

const outcomesOf = (index: number): ReadonlyArray<Outcome> => {
  const slip = slips[index]
  const outcomes: Array<Outcome> = []
  for (let seed = 0; slip !== undefined && outcomes.length < count && seed < count * MOST_TRIES; seed++) {
    const outcome = measure(slip, first + index * 100_000 + seed)
    if (outcome !== undefined) outcomes.push(outcome)
  }
  console.error(slip?.name, outcomes.length)
  return outcomes
}

/** The slips of this worker, each posted when it has been measured. */
const work = (indices: ReadonlyArray<number>): void => {
  for (const index of indices) parentPort?.postMessage({ index, outcomes: outcomesOf(index) })
}

const measured = (indices: ReadonlyArray<number>): Promise<ReadonlyArray<Row>> => {
  const threads = availableParallelism()
  const rows = new Map<number, ReadonlyArray<Outcome>>()
  const workers = Array.from(
    { length: threads },
    (_, thread) =>
      new Promise<void>((resolve, reject) => {
        const own = indices.filter((__, at) => at % threads === thread)
        const worker = new Worker(new URL(import.meta.url), { workerData: own, argv: process.argv.slice(2) })
        worker.on("message", ({ index, outcomes }) => rows.set(index, outcomes))
        worker.on("error", reject)
        worker.on("exit", () => resolve())
      })
  )
  return Promise.all(workers).then(() =>
    indices.flatMap(index => {
      const slip = slips[index]
      return slip === undefined ? [] : [{ slip, outcomes: rows.get(index) ?? [] }]
    })
  )
}

const main = async (): Promise<void> => {
  const started = process.cpuUsage()
  const wanted = slips.flatMap(({ code }, index) =>
    only === "" || only.split(",").includes(code) ? [index] : []
  )
  const [rows, files] = await Promise.all([measured(wanted), real(MOST_REAL)])
  let accused = 0
  for (let seed = 0; seed < count; seed++) {
    const { claims, observations } = bulletin(first + 9_000_000 + seed)
    if ((contradictions(claims, observations) ?? []).length > 0) accused++
  }
  const page = report({
    rows,
    clean: count,
    accused,
    sizes: detection(count),
    files,
    count,
    date: new Date().toISOString().slice(0, 10),
    machine: `${cpus()[0]?.model ?? "an unknown processor"}, Node ${process.version}`,
    minutes: Math.round(process.cpuUsage(started).user / 60_000_000)
  })
  writeFileSync(target, page)
}

if (isMainThread) await main()
else work(workerData)
