/**
 * Mutation testing: small faults are planted into the exact core, and the tests have to notice.
 *
 *   node bench/mutation/run.mjs [SHARE] [SEED] [THREADS]      writes bench/results/mutation.md
 *
 * A full run takes many hours, so a sample is taken: of the files of the four folders, windows of a few lines that
 * together are about SHARE (default 0.04) of them, placed by SEED. A mutant counts when it lies in a window.
 * The project is copied to a temporary folder, where Stryker is installed; nothing here changes but the results page.
 */
import { execFileSync, spawnSync } from "node:child_process"
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { cpus, tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"

const project = fileURLToPath(new URL("../..", import.meta.url))
const share = Number(process.argv[2] ?? 0.04)
const seed = Number(process.argv[3] ?? 1)
const threads = Number(process.argv[4] ?? cpus().length)

const FOLDERS = ["src/arithmetic", "src/solve", "src/check", "src/reference"]
const TESTS = ["tests/arithmetic", "tests/solve", "tests/check", "tests/cases.test.ts", "tests/reference", "tests/together.test.ts"]
const WINDOW = 8
const STRYKER = ["@stryker-mutator/core@9.6.1", "@stryker-mutator/vitest-runner@9.6.1"]

/** Numbers from 0 to 1 that only depend on the seed (mulberry32). */
const random = (state => () => {
  state = (state + 0x6d2b79f5) | 0
  let t = Math.imul(state ^ (state >>> 15), 1 | state)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
})(seed)

const tracked = execFileSync("git", ["ls-files"], { cwd: project, encoding: "utf8" }).split("\n").filter(Boolean)
const sources = tracked.filter(file => file.endsWith(".ts") && FOLDERS.some(folder => file.startsWith(`${folder}/`)))

const windows = sources.flatMap(file => {
  const lines = readFileSync(join(project, file), "utf8").split("\n").length
  const places = Math.floor((lines * share) / WINDOW + random())
  return Array.from({ length: places }, (_, place) => {
    const from = Math.floor(((place + random()) * lines) / places)
    return `${file}:${Math.max(1, from)}-${Math.min(lines, from + WINDOW - 1)}`
  })
})

const folder = mkdtempSync(join(tmpdir(), "claimcheck-mutation-"))
try {
  for (const file of tracked) cpSync(join(project, file), join(folder, file))
  const run = (command, args) => {
    const { status } = spawnSync(command, args, { cwd: folder, stdio: ["ignore", "inherit", "inherit"] })
    if (status !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${status}`)
  }
  run("npm", ["install", "--silent", "--no-audit", "--no-fund"])
  run("npm", ["install", "--silent", "--no-audit", "--no-fund", "--no-save", ...STRYKER])
  // Tests that start the built program would not see the mutants.
  const slow = execFileSync("grep", ["-rlE", "commandLine|import.*duckdb|postgres", ...TESTS], { cwd: folder, encoding: "utf8" })
  const excluded = slow.split("\n").filter(Boolean)
  writeFileSync(
    join(folder, "vitest.mutation.config.ts"),
    `import { defineConfig } from "vitest/config"
export default defineConfig({ test: {
  include: ${JSON.stringify(TESTS.map(test => (test.endsWith(".ts") ? test : `${test}/**/*.test.ts`)))},
  exclude: ${JSON.stringify(excluded)}, testTimeout: 120_000 } })
`
  )
  writeFileSync(
    join(folder, "stryker.config.json"),
    JSON.stringify({
      testRunner: "vitest",
      vitest: { configFile: "vitest.mutation.config.ts" },
      mutate: windows,
      coverageAnalysis: "perTest",
      concurrency: threads,
      ignoreStatic: true,
      reporters: ["json", "clear-text"],
      clearTextReporter: { logTests: false, reportTests: false },
      jsonReporter: { fileName: "mutation.json" },
      timeoutMS: 30_000,
      tempDirName: ".stryker"
    })
  )
  run("npx", ["stryker", "run"])
  writeFileSync(join(project, "bench/results/mutation.md"), page(JSON.parse(readFileSync(join(folder, "mutation.json"), "utf8"))))
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function page({ files }) {
  const all = Object.entries(files).flatMap(([file, { source, mutants }]) =>
    mutants.map(mutant => ({ ...mutant, file, line: mutant.location.start.line, text: original(source, mutant.location) }))
  )
  const count = (list, ...states) => list.filter(({ status }) => states.includes(status)).length
  const rows = FOLDERS.map(name => {
    const own = all.filter(({ file }) => file.startsWith(`${name}/`))
    const killed = count(own, "Killed", "Timeout")
    const alive = count(own, "Survived", "NoCoverage")
    return `| \`${name}\` | ${killed + alive} | ${killed} | ${alive} | ${((100 * killed) / Math.max(1, killed + alive)).toFixed(0)} % |`
  })
  const survivors = all
    .filter(({ status }) => status === "Survived" || status === "NoCoverage")
    .map(({ file, line, mutatorName, text, replacement, status }) =>
      `- \`${file}:${line}\` ${mutatorName}${status === "NoCoverage" ? " (no test runs it)" : ""}: \`${short(text)}\` → \`${short(replacement)}\``
    )
  return `# Mutation testing

Measured on ${new Date().toISOString().slice(0, 10)} with Node ${process.versions.node}, Stryker 9.6.1, a sample of ${share * 100} % of the lines
(seed ${seed}). Again: \`node bench/mutation/run.mjs ${share} ${seed}\`. Tests that start the built program take no part, so what only they
would notice counts as surviving here.

| folder | mutants | killed | surviving | killed |
|---|---|---|---|---|
${rows.join("\n")}

## Survivors

${survivors.join("\n")}
`
}

function original(source, { start, end }) {
  const lines = source.split("\n").slice(start.line - 1, end.line)
  lines[lines.length - 1] = lines[lines.length - 1].slice(0, end.column - 1)
  lines[0] = lines[0].slice(start.column - 1)
  return lines.join(" ")
}

function short(text = "") {
  const line = text.replace(/\s+/g, " ").replaceAll("`", "'")
  return line.length > 80 ? `${line.slice(0, 77)}…` : line
}
