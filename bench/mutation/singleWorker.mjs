/**
 * Runs tests of the bundle of single.mjs in a process of its own: all of them once, to see which mutants each reaches, or those
 * that reach a mutant, with the mutant planted.
 *
 *   node singleWorker.mjs BUNDLE [COVERAGE]   with COVERAGE, writes there what each test takes and reaches
 */
import { writeFileSync } from "node:fs"
import { pathToFileURL } from "node:url"

/** Where instrumented code looks which mutant is planted, and notes which ones it passes. */
const stryker = (globalThis.__stryker__ = { mutantCoverage: { static: {}, perTest: {} } })
const [, , bundle, coverage] = process.argv
await import(pathToFileURL(bundle).href)
const { before, tests } = globalThis.__bundle
const open = tests.filter(({ skip }) => !skip)
for (const run of before) await run()

/** A test that hangs fails. */
const within = (promise, ms) => {
  let timer
  const late = new Promise((_, reject) => (timer = setTimeout(() => reject(new Error("too late")), ms)))
  return Promise.race([promise, late]).finally(() => clearTimeout(timer))
}
const passes = async (test, ms) => {
  try {
    await within(Promise.resolve(test.run()), ms)
    return true
  } catch {
    return false
  }
}

if (coverage !== undefined) {
  const took = []
  for (const [index, test] of open.entries()) {
    stryker.currentTestId = String(index)
    const start = performance.now()
    const passed = await passes(test, 60_000)
    took.push({ passed, ms: performance.now() - start })
  }
  writeFileSync(coverage, JSON.stringify({ took, ...stryker.mutantCoverage }))
  process.exit(0)
}

process.on("unhandledRejection", () => undefined)
process.on("message", async ({ hits, mutant, tests: wanted, budget }) => {
  stryker.activeMutant = mutant
  stryker.hitCount = 0
  // A planted fault that makes a loop endless is noticed by how often it is passed.
  stryker.hitLimit = hits * 200 + 1000
  const start = performance.now()
  let killer = null
  for (const index of wanted) {
    if (performance.now() - start > budget) break
    if (await passes(open[index], 20_000)) continue
    killer = index
    break
  }
  stryker.activeMutant = undefined
  process.send({ killer })
})
process.send({ ready: true })
