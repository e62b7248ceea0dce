/**
 * The built command line: start-up beside bare node, the article's check, and how a check grows with its documents.
 *
 *   node bench/cli/run.mjs [RUNS] [MOST]        writes bench/results/cli.md; MOST is the largest number of documents
 *
 * Times are medians over runs that take turns, so that a busy machine slows all of them alike; read the ratios.
 */
import { execFileSync, spawnSync } from "node:child_process"
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs"
import { cpus, tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { generate, generateTotals, generateTree } from "./generate.mjs"

const project = fileURLToPath(new URL("../..", import.meta.url))
const main = join(project, "dist/cli/main.js")
const runs = Number(process.argv[2] ?? 7)
const most = Number(process.argv[3] ?? 10_000)
const folder = mkdtempSync(join(tmpdir(), "claimcheck-bench-"))

/** Wall and processor seconds, and the most memory in MB, of one process. */
const measure = (args, cwd) => {
  const probe = join(folder, "probe.json")
  const hook = `process.on("exit",()=>{const{userCPUTime:u,systemCPUTime:s,maxRSS:m}=process.resourceUsage();require("fs").writeFileSync(${JSON.stringify(probe)},JSON.stringify([(u+s)/1e6,m/1024]))})`
  const preload = join(folder, "probe.cjs")
  writeFileSync(preload, hook)
  const start = process.hrtime.bigint()
  const { status } = spawnSync(process.execPath, ["--require", preload, ...args], { cwd, stdio: "ignore" })
  const wall = Number(process.hrtime.bigint() - start) / 1e9
  if (status === null || status > 1) throw new Error(`${args.join(" ")} ended with ${status}`)
  const [cpu, memory] = JSON.parse(readFileSync(probe, "utf8"))
  return { wall, cpu, memory }
}

const median = values => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]
const medianOf = results => ({
  wall: median(results.map(r => r.wall)),
  cpu: median(results.map(r => r.cpu)),
  memory: median(results.map(r => r.memory))
})

/** Several commands in turn, `times` times. */
const compare = (commands, times) => {
  const results = commands.map(() => [])
  for (let n = 0; n < times; n++)
    commands.forEach(({ args, cwd }, i) => results[i].push(measure(args, cwd ?? project)))
  return results.map(medianOf)
}

const seconds = value => value.toFixed(2)
const ratio = (value, base) => `${(value / base).toFixed(1)} ×`

try {
  const starts = [
    { name: "`node -e 0`", args: ["-e", "0"], limit: "" },
    { name: "`claimcheck --help`", args: [main, "--help"], limit: "3 ×" },
    { name: "`claimcheck --version`", args: [main, "--version"], limit: "" },
    {
      name: "`claimcheck check` (the founding article)",
      args: [main, "check", "--report", `json=${join(folder, "report.json")}`],
      limit: "8 ×"
    }
  ]
  const measured = compare(starts, runs)
  const [bare] = measured
  const startRows = starts.map(
    ({ name, limit }, i) =>
      `| ${name} | ${seconds(measured[i].wall)} | ${seconds(measured[i].cpu)} | ${ratio(measured[i].wall, bare.wall)} | ${ratio(measured[i].cpu, bare.cpu)} | ${limit} |`
  )

  /** One check of what is generated, as a row of a table. */
  const checkOf = (generated, times) => {
    const cwd = join(folder, "generated")
    generated(cwd)
    const args = [main, "check", "--fail-on", "never", "--report", `json=${join(folder, "r.json")}`]
    const [result] = compare([{ args, cwd }], times)
    rmSync(cwd, { recursive: true })
    const report = statSync(join(folder, "r.json")).size / 1e6
    return { ...result, cells: `${seconds(result.wall)} | ${seconds(result.cpu)} | ${result.memory.toFixed(0)} | ${report.toFixed(1)} |` }
  }
  const sizes = [
    ...[10, 100, 1_000, 10_000].filter(size => size <= most).map(documents => ({ documents, clean: false })),
    { documents: 1_000, clean: true }
  ]
  const growRows = sizes.map(({ documents, clean }) => {
    const { cells } = checkOf(cwd => generate(cwd, documents, clean), documents >= 1_000 ? 1 : Math.min(runs, 3))
    return `| ${documents}${clean ? ", all consistent" : ""} | ${documents * 10} | ${cells}`
  })
  const longRows = [
    { name: "totals of two parts, with growth", make: generateTotals, claims: 1_000, wrong: 0 },
    { name: "the same", make: generateTotals, claims: 1_000, wrong: 5 },
    { name: "the same", make: generateTotals, claims: 5_000, wrong: 0 },
    { name: "the same", make: generateTotals, claims: 5_000, wrong: 5 },
    { name: "a tree of sums", make: generateTree, claims: 300, wrong: 3 },
    { name: "the same", make: generateTree, claims: 1_000, wrong: 0 },
    { name: "the same", make: generateTree, claims: 1_000, wrong: 3 }
  ].map(({ name, make, claims, wrong }) => `| ${name} | ${claims} | ${wrong} | ${checkOf(cwd => make(cwd, claims, wrong), 1).cells}`)

  const lengths = path =>
    readdirSync(path, { withFileTypes: true }).reduce(
      (total, entry) =>
        total + (entry.isDirectory() ? lengths(join(path, entry.name)) : entry.isFile() ? statSync(join(path, entry.name)).size : 0),
      0
    )
  const [pack] = JSON.parse(
    execFileSync("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder], { cwd: project, encoding: "utf8" })
  )
  const user = join(folder, "user")
  mkdirSync(user)
  writeFileSync(join(user, "package.json"), '{ "private": true }')
  execFileSync("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts", join(folder, pack.filename)], { cwd: user, stdio: "ignore" })
  const modules = join(user, "node_modules")
  const parts = readdirSync(modules)
    .filter(name => !name.startsWith("."))
    .map(name => [name, lengths(join(modules, name))])
    .sort((a, b) => b[1] - a[1])
  const installed = parts.reduce((sum, [, size]) => sum + size, 0)

  const text = `# The command line

Measured on ${new Date().toISOString().slice(0, 10)} with Node ${process.versions.node} on ${cpus().length} shared cores (${cpus()[0]?.model.trim() ?? "unknown"}); the machine may have been
busy with other work, so the ratios within one run and processor seconds mean more than wall seconds. Medians of ${runs} runs
that take turns. Again: \`node bench/cli/run.mjs\`.

## Start-up

| command | wall s | processor s | wall, beside bare node | processor, beside bare node | limit |
|---|---|---|---|---|---|
${startRows.join("\n")}

## A check of many documents

Invented documents of ten claims each (\`bench/cli/generate.mjs\`), one in a hundred with a contradiction. Limit: 1,000 documents
in 5 s and 500 MB.

| documents | claims | wall s | processor s | memory MB | JSON report MB |
|---|---|---|---|---|---|
${growRows.join("\n")}

## A check of one long document

Invented, too. In a tree of sums all figures hang together, so that an edit that might explain a contradiction is tried against all
of them; the work is limited, and the report says for how many contradictions explanations were looked for.

| document | claims | wrong figures | wall s | processor s | memory MB | JSON report MB |
|---|---|---|---|---|---|---|
${longRows.join("\n")}

## Size

The tarball has ${(pack.size / 1e6).toFixed(2)} MB (limit 12); installed with its dependencies it is ${(installed / 1e6).toFixed(1)} MB as the sum of file lengths (limit 90):
${parts.slice(0, 8).map(([name, size]) => `${name} ${(size / 1e6).toFixed(1)}`).join(", ")}.
`
  mkdirSync(join(project, "bench/results"), { recursive: true })
  writeFileSync(join(project, "bench/results/cli.md"), text)
  process.stdout.write(text)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
