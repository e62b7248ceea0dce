/**
 * Mutation testing: small faults are planted into the exact core, and the tests have to notice.
 *
 *   node bench/mutation/run.mjs [WANTED] [SEED] [THREADS]   a new sample; an hour or more
 *                                                           WANTED is a number, or one a folder: check=60,reference=40
 *   node bench/mutation/run.mjs again [THREADS]             only what survived the last time, after tests were added;
 *                                                           found again where the code has moved, dropped where it is gone
 *   node bench/mutation/run.mjs page                        only writes the page anew, after reasons.json was changed
 *
 * A full run takes many hours, so each of the four folders gives at least WANTED (default 50) mutants, placed by SEED.
 * The project is copied to a temporary folder, where Stryker is installed; nothing here changes but bench/results/mutation.*.
 */
import { execFileSync, spawnSync } from "node:child_process"
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { cpus, tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { FOLDERS } from "./core.mjs"
import { page } from "./page.mjs"
import { sampleOf } from "./sample.mjs"

const project = fileURLToPath(new URL("../..", import.meta.url))
const results = join(project, "bench/results/mutation.json")
const [first = "50", second, third] = process.argv.slice(2)
const again = first === "again"

const TESTS = [
  "tests/arithmetic",
  "tests/solve",
  "tests/check",
  "tests/cases.test.ts",
  "tests/reference",
  "tests/together.test.ts",
  "tests/gate.test.ts"
]
const STRYKER = ["@stryker-mutator/core@9.6.1", "@stryker-mutator/vitest-runner@9.6.1"]

/** The samples that were taken, each under its seed; the newest stands last. */
const samples = existsSync(results) ? JSON.parse(readFileSync(results, "utf8")) : []
if (first !== "page") {
  const last = again ? found(samples.pop()) : null
  const now = await run(Number((again ? second : third) ?? cpus().length), last)
  const others = samples.filter(({ seed }) => again || seed !== now.seed)
  const { leftOut, ...sample } = now
  const all = [...others, last === null ? sample : merged(last, sample, leftOut)]
  writeFileSync(results, `${JSON.stringify(all, null, 2)}\n`)
  samples.splice(0, samples.length, ...all)
}
writeFileSync(join(project, "bench/results/mutation.md"), page(samples))

async function run(threads, last) {
  const git = (...args) => execFileSync("git", args, { cwd: project, encoding: "utf8" })
  const commit = git("rev-parse", "--short", "HEAD").trim()
  const tracked = git("ls-files").split("\n").filter(Boolean)
  const sources = tracked.filter(file => file.endsWith(".ts") && FOLDERS.some(folder => file.startsWith(`${folder}/`)))
  const folder = mkdtempSync(join(tmpdir(), "claimcheck-mutation-"))
  try {
    for (const file of tracked) cpSync(join(project, file), join(folder, file))
    const start = (command, args) => {
      const { status } = spawnSync(command, args, { cwd: folder, stdio: ["ignore", "inherit", "inherit"] })
      if (status !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${status}`)
    }
    start("npm", ["install", "--silent", "--no-audit", "--no-fund"])
    start("npm", ["install", "--silent", "--no-audit", "--no-fund", "--no-save", ...STRYKER])
    const seed = Number(second ?? 1)
    const mutate = last !== null
      ? last.survivors.map(({ file, location: { end, start: from } }) => // Stryker counts columns from 0 here, and from 1 in its report.
          `${file}:${from.line}:${from.column - 1}-${end.line}:${end.column - 1}`)
      : await sampleOf({ folder, wanted: wantedOf(first), seed, sources })
    configure(folder, mutate, threads)
    start("npx", ["stryker", "run"])
    const { files } = JSON.parse(readFileSync(join(folder, "mutation.json"), "utf8"))
    const date = new Date().toISOString().slice(0, 10)
    return { date, node: process.versions.node, commit, seed, wanted: first, ...summary(files) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** How many mutants of which folders: a number is for each of the four. */
function wantedOf(text) {
  if (!text.includes("=")) return FOLDERS.map(name => [name, Number(text)])
  return text.split(",").map(part => {
    const [name, count] = part.split("=")
    if (!FOLDERS.includes(`src/${name}`)) throw new Error(`${name} is none of ${FOLDERS.join(", ")}`)
    return [`src/${name}`, Number(count)]
  })
}

function configure(folder, mutate, threads) {
  // Tests that start the built program would not see the mutants.
  const slow = execFileSync("grep", ["-rlE", "commandLine", ...TESTS], { cwd: folder, encoding: "utf8" })
  const include = TESTS.map(test => (test.endsWith(".ts") ? test : `${test}/**/*.test.ts`))
  writeFileSync(
    join(folder, "vitest.mutation.config.ts"),
    `import { defineConfig } from "vitest/config"
export default defineConfig({ test: {
  include: ${JSON.stringify(include)},
  exclude: ${JSON.stringify(slow.split("\n").filter(Boolean))}, testTimeout: 120_000 } })
`
  )
  const options = {
    testRunner: "vitest",
    vitest: { configFile: "vitest.mutation.config.ts" },
    mutate,
    coverageAnalysis: "perTest",
    concurrency: threads,
    ignoreStatic: true,
    reporters: ["json", "progress-append-only"],
    jsonReporter: { fileName: "mutation.json" },
    timeoutMS: 30_000,
    tempDirName: ".stryker"
  }
  writeFileSync(join(folder, "stryker.config.json"), JSON.stringify(options))
}

function summary(files) {
  const all = Object.entries(files).flatMap(([file, { mutants, source }]) => mutants.map(mutant => ({ ...mutant, file, source })))
  const count = (list, ...states) => list.filter(({ status }) => states.includes(status)).length
  const folders = FOLDERS.flatMap(name => {
    const own = all.filter(({ file }) => file.startsWith(`${name}/`))
    if (own.length === 0) return []
    const killed = count(own, "Killed", "Timeout")
    return [[name, { total: killed + count(own, "Survived", "NoCoverage"), killed, ignored: count(own, "Ignored") }]]
  })
  const described = (...states) =>
    all
      .filter(({ status }) => states.includes(status))
      .map(({ file, location, mutatorName, replacement, source, status }) => ({
        file,
        line: location.start.line,
        mutator: mutatorName,
        text: short(original(source, location)),
        replacement: short(replacement),
        untested: status === "NoCoverage",
        location
      }))
  return { folders: Object.fromEntries(folders), survivors: described("Survived", "NoCoverage"), leftOut: described("Ignored") }
}

/** The last outcome with each survivor where it stands now: the nearest place with the same words; none when they are gone. */
function found(last) {
  const survivors = last.survivors.flatMap(survivor => {
    const { file, location } = survivor
    const before = execFileSync("git", ["show", `${last.commit}:${file}`], { cwd: project, encoding: "utf8" })
    const words = before.slice(offsetOf(before, location.start), offsetOf(before, location.end))
    const source = readFileSync(join(project, file), "utf8")
    const places = [...occurrences(source, words)].map(offset => placeOf(source, offset))
    const [start] = places.sort((a, b) => Math.abs(a.line - location.start.line) - Math.abs(b.line - location.start.line))
    if (start === undefined) return []
    const end = placeOf(source, offsetOf(source, start) + words.length)
    return [{ ...survivor, line: start.line, location: { start, end } }]
  })
  const folders = Object.entries(last.folders).map(([name, { ignored, killed }]) => {
    const left = survivors.filter(({ file }) => file.startsWith(`${name}/`)).length
    return [name, { total: killed + left, killed, ignored }]
  })
  return { ...last, atFirst: last.atFirst ?? last.folders, folders: Object.fromEntries(folders), survivors }
}

function* occurrences(source, words) {
  for (let at = source.indexOf(words); at !== -1; at = source.indexOf(words, at + 1)) yield at
}

function offsetOf(source, { column, line }) {
  const before = source.split("\n").slice(0, line - 1)
  return before.reduce((sum, each) => sum + each.length + 1, 0) + column - 1
}

function placeOf(source, offset) {
  const before = source.slice(0, offset).split("\n")
  return { line: before.length, column: before.at(-1).length + 1 }
}

/** The last sample, with those of its survivors killed that do not survive any more. */
function merged(last, now, leftOut) {
  const key = ({ file, line, replacement, text }) => `${file}:${line} ${text} ${replacement}`
  // What this run left out was not killed by it.
  const alive = new Map([...leftOut, ...now.survivors].map(survivor => [key(survivor), survivor]))
  const survivors = last.survivors.flatMap(survivor => alive.get(key(survivor)) ?? [])
  const folders = Object.entries(last.folders).map(([name, { ignored, total }]) => {
    const left = survivors.filter(({ file }) => file.startsWith(`${name}/`)).length
    return [name, { total, killed: total - left, ignored }]
  })
  return { ...last, atFirst: last.atFirst ?? last.folders, commit: now.commit, folders: Object.fromEntries(folders), survivors }
}

function original(source, { end, start }) {
  const lines = source.split("\n").slice(start.line - 1, end.line)
  lines[lines.length - 1] = lines[lines.length - 1].slice(0, end.column - 1)
  lines[0] = lines[0].slice(start.column - 1)
  return lines.join(" ")
}

function short(text = "") {
  const line = text.replace(/\s+/g, " ").replaceAll("`", "'")
  return line.length > 80 ? `${line.slice(0, 77)}…` : line
}
