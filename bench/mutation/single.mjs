/**
 * Mutation testing with mutants drawn one by one: many more of them in the same time, so that the figures are surer.
 *
 *   node bench/mutation/single.mjs [WANTED] [SEED] [WORKERS]   WANTED (default 250) of each folder; about half an hour on two cores
 *
 * Stryker's instrumenter plants all mutants of the exact core at once, each behind a switch; the tests are bundled with it and run
 * in one process without vitest. A mutant is killed when a test that reaches it fails. Tests that fail by themselves here, or take
 * longer than a few seconds, take no part, and no mutant gets more than its time: what only more would notice counts as surviving.
 */
import { execFileSync, fork, spawnSync } from "node:child_process"
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { cpus, tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"
import { FOLDERS } from "./core.mjs"

const project = fileURLToPath(new URL("../..", import.meta.url))
const here = fileURLToPath(new URL(".", import.meta.url))
const [wanted = 250, seed = 1, workers = cpus().length] = process.argv.slice(2).map(Number)

const TESTS = [
  "tests/arithmetic",
  "tests/solve",
  "tests/check",
  "tests/reference",
  "tests/model",
  "tests/diagnose",
  "tests/cases.test.ts",
  "tests/laws.test.ts",
  "tests/lawsOfReference.test.ts",
  "tests/together.test.ts"
]
const INSTRUMENTER = "@stryker-mutator/instrumenter@9.6.1"

/** Longer tests take no part, in milliseconds. */
const SLOW = 4000
/** The time of a mutant, in milliseconds, and how much longer its process may hang. */
const BUDGET = 8000
const GRACE = 20_000

const git = (...args) => execFileSync("git", args, { cwd: project, encoding: "utf8" })
const tracked = git("ls-files").split("\n").filter(Boolean)
const below = (folders, ending) =>
  tracked.filter(file => file.endsWith(ending) && folders.some(folder => file === folder || file.startsWith(`${folder}/`)))

const folder = mkdtempSync(join(tmpdir(), "claimcheck-mutation-"))
try {
  for (const file of tracked) cpSync(join(project, file), join(folder, file))
  install()
  process.chdir(folder)
  const mutants = await build()
  const coverage = await dryRun()
  const drawn = draw(mutants, coverage)
  const outcomes = await plantAll(drawn, coverage)
  report(drawn, outcomes, mutants, coverage)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function install() {
  for (const packages of [[], ["--no-save", INSTRUMENTER]]) {
    const { status } = spawnSync("npm", ["install", "--silent", "--no-audit", "--no-fund", ...packages], { cwd: folder, stdio: "inherit" })
    if (status !== 0) throw new Error(`npm install ${packages.join(" ")} ended with ${status}`)
  }
}

/** Bundles the tests with the instrumented sources; returns the mutants. */
async function build() {
  const require = createRequire(join(folder, "x.js"))
  const { Instrumenter } = await import(pathToFileURL(require.resolve("@stryker-mutator/instrumenter")).href)
  const silent = { isDebugEnabled: () => false, debug: () => undefined, info: () => undefined, warn: () => undefined }
  const sources = below(FOLDERS, ".ts").map(name => ({ name, mutate: true, content: readFileSync(name, "utf8") }))
  const options = { plugins: null, excludedMutations: [], ignorers: [], noHeader: false }
  const { files, mutants } = await new Instrumenter(silent).instrument(sources, options)
  const instrumented = new Map(files.map(({ content, name }) => [join(folder, name), content]))
  // Tests that start the built program would not see the mutants.
  const tests = below(TESTS, ".test.ts").filter(file => !readFileSync(file, "utf8").includes("commandLine"))
  const entry = tests.map(file => `globalThis.__bundle.file = ${JSON.stringify(file)}\nawait import(${JSON.stringify(join(folder, file))})`)
  const shim = join(folder, "vitestShim.mjs")
  cpSync(join(here, "vitestShim.mjs"), shim)
  await require("esbuild").build({
    stdin: { contents: [`import ${JSON.stringify(shim)}`, ...entry].join("\n"), resolveDir: folder, loader: "ts" },
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
    outdir: join(folder, "bundle"),
    entryNames: "main",
    outExtension: { ".js": ".mjs" },
    logLevel: "error",
    plugins: [
      {
        name: "mutants",
        setup: ({ onLoad, onResolve }) => {
          onResolve({ filter: /^(?:@effect\/)?vitest$/ }, () => ({ path: shim }))
          onLoad({ filter: /\.ts$/ }, ({ path }) => {
            const contents = instrumented.get(path) ?? readFileSync(path, "utf8")
            return { contents: contents.replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path).href)), loader: "ts" }
          })
        }
      }
    ]
  })
  console.log(`${mutants.length} mutants in ${sources.length} files, ${tests.length} files of tests`)
  return mutants
}

/** What each test takes and reaches. */
async function dryRun() {
  const file = join(folder, "coverage.json")
  const { status } = spawnSync("node", ["--max-old-space-size=3000", join(here, "singleWorker.mjs"), join(folder, "bundle/main.mjs"), file], {
    stdio: ["ignore", "ignore", "inherit"]
  })
  if (status !== 0) throw new Error(`the tests could not be run: ${status}`)
  const { perTest, static: loaded, took } = JSON.parse(readFileSync(file, "utf8"))
  const reached = new Map()
  for (const [test, mutants] of Object.entries(perTest))
    for (const [mutant, hits] of Object.entries(mutants)) {
      const known = reached.get(mutant) ?? { tests: [], hits: 0 }
      reached.set(mutant, { tests: [...known.tests, Number(test)], hits: Math.max(known.hits, hits) })
    }
  const fit = took.map(({ ms, passed }) => passed && ms < SLOW)
  console.log(`${fit.filter(Boolean).length} of ${fit.length} tests take part`)
  return { reached, loaded, took, fit }
}

/** As many mutants of each folder as are wanted; those that only run while modules load are left out. */
function draw(mutants, { loaded, reached }) {
  let state = seed
  const random = () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32
  return FOLDERS.flatMap(name => {
    const own = mutants.filter(({ fileName, id }) => fileName.startsWith(`${name}/`) && (loaded[id] === undefined || reached.has(id)))
    const keyed = own.map(mutant => [random(), mutant]).sort(([a], [b]) => a - b)
    return keyed.slice(0, wanted).map(([, mutant]) => mutant)
  })
}

/** Whether each mutant is killed, by id. */
async function plantAll(drawn, { fit, reached, took }) {
  const outcomes = new Map()
  const queue = drawn.filter(({ id }) => reached.has(id))
  /** How often a test has killed a mutant of a file: it is tried sooner on the next one. */
  const kills = new Map()
  const cost = (file, test) => took[test].ms / (1 + 3 * (kills.get(`${file} ${test}`) ?? 0))
  const worker = () =>
    new Promise(done => {
      const start = () => {
        let current
        let timer
        const child = fork(join(here, "singleWorker.mjs"), [join(folder, "bundle/main.mjs")], {
          stdio: ["ignore", "ignore", "ignore", "ipc"],
          execArgv: ["--max-old-space-size=1500"]
        })
        child.on("message", ({ killer, ready }) => {
          clearTimeout(timer)
          if (ready !== true) outcomes.set(current.id, killer !== null)
          if (ready !== true && killer !== null) {
            const key = `${current.fileName} ${killer}`
            kills.set(key, (kills.get(key) ?? 0) + 1)
          }
          current = queue.pop()
          if (outcomes.size % 50 === 0) console.log(`${outcomes.size} of ${drawn.length}`)
          if (current === undefined) {
            child.removeAllListeners("exit")
            child.kill()
            return done()
          }
          const { hits, tests } = reached.get(current.id)
          const file = current.fileName
          const quickest = tests.filter(test => fit[test]).sort((a, b) => cost(file, a) - cost(file, b))
          timer = setTimeout(() => child.kill("SIGKILL"), BUDGET + GRACE)
          child.send({ hits, mutant: current.id, tests: quickest, budget: BUDGET })
        })
        // A process that hangs or dies has noticed its mutant.
        child.on("exit", () => {
          clearTimeout(timer)
          if (current !== undefined) outcomes.set(current.id, true)
          start()
        })
      }
      start()
    })
  await Promise.all(Array.from({ length: workers }, worker))
  return outcomes
}

function report(drawn, outcomes, mutants, { fit }) {
  const rows = FOLDERS.map(name => {
    const own = drawn.filter(({ fileName }) => fileName.startsWith(`${name}/`))
    const killed = own.filter(({ id }) => outcomes.get(id) === true).length
    const unreached = own.filter(({ id }) => !outcomes.has(id)).length
    const rate = killed / own.length
    const error = 1.96 * Math.sqrt((rate * (1 - rate)) / own.length)
    const all = mutants.filter(({ fileName }) => fileName.startsWith(`${name}/`)).length
    return `| \`${name}\` | ${all} | ${own.length} | ${killed} | ${unreached} | **${(100 * rate).toFixed(0)} %** ± ${(100 * error).toFixed(0)} |`
  })
  const survivors = drawn
    .filter(({ id }) => outcomes.get(id) !== true)
    .map(({ fileName, id, location, mutatorName, replacement }) => {
      const text = replacement.replace(/\s+/g, " ").replaceAll("`", "'").slice(0, 80)
      return `- \`${fileName}:${location.start.line + 1}\` ${mutatorName}${outcomes.has(id) ? "" : " (no test reaches it)"} → \`${text}\``
    })
    .toSorted()
  const page = `# Mutants drawn one by one

${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, commit ${git("rev-parse", "--short", "HEAD").trim()}; again:
\`node bench/mutation/single.mjs ${wanted} ${seed}\`. ${fit.filter(Boolean).length} of ${fit.length} tests took part. Every mutant is drawn by itself from all that run after modules
have loaded; the last column has the share that is killed, with 95 % of its uncertainty. Equivalent mutants count as surviving.

| folder | mutants | drawn | killed | of no test reached | killed |
|---|---|---|---|---|---|
${rows.join("\n")}

## Survivors

${survivors.join("\n")}
`
  writeFileSync(join(project, "bench/results/mutation-single.md"), page)
  console.log(rows.join("\n"))
}
