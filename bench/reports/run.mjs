/**
 * Reports: how large, how fast to write, and how they behave in a browser.
 *
 *   node bench/reports/run.mjs [RUNS]        writes bench/results/reports.md
 *
 * Chromium is used through playwright-core where both are installed (CHROMIUM names the browser); else those rows are
 * missing. Times are medians; processor seconds of this process stand beside them, since the machine may be busy.
 */
import { execFileSync, spawnSync } from "node:child_process"
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { cpus, tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"
import { measureInBrowser } from "./browser.mjs"
import { manyDocuments, oneDocument } from "./large.mjs"

const project = fileURLToPath(new URL("../..", import.meta.url))
const runs = Number(process.argv[2] ?? 5)
const CLAIMS = 10_000
const folder = mkdtempSync(join(tmpdir(), "claimcheck-bench-"))
const { formats } = await import(pathToFileURL(join(project, "dist/index.js")).href)

const options = {
  review: {
    url: "https://desk.example/checks",
    author: "The desk",
    ratings: { inconsistent: { value: 1, name: "Not so" }, supported: { value: 5, name: "Right" } },
    best: 5,
    worst: 1
  }
}
const median = values => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]
const milliseconds = value => value.toFixed(0)
const megabytes = length => (length / 1e6).toFixed(2)

/** Wall and processor milliseconds of one call. */
const timed = call => {
  const before = process.cpuUsage()
  const start = performance.now()
  const written = call()
  const wall = performance.now() - start
  const { user, system } = process.cpuUsage(before)
  return { wall, cpu: (user + system) / 1000, bytes: Buffer.byteLength(written) }
}

const timesOf = (format, report, times) => {
  const all = Array.from({ length: times }, () => timed(() => format.write(report, options)))
  return { wall: median(all.map(each => each.wall)), cpu: median(all.map(each => each.cpu)), bytes: all[0].bytes }
}

/** The first call in a process of its own, the package loaded: nothing compiled yet. */
const coldRender = path => {
  const script = `const { formats } = await import(${JSON.stringify(pathToFileURL(join(project, "dist/index.js")).href)}); const report = JSON.parse((await import("node:fs")).readFileSync(${JSON.stringify(path)}, "utf8")); const html = formats.find(f => f.name === "html"); const c = process.cpuUsage(); const t = performance.now(); html.write(report); const w = performance.now() - t; const { user, system } = process.cpuUsage(c); console.log(JSON.stringify([w, (user + system) / 1000]))`
  const all = Array.from({ length: runs }, () =>
    JSON.parse(execFileSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" }))
  )
  return { wall: median(all.map(([wall]) => wall)), cpu: median(all.map(([, cpu]) => cpu)) }
}

const chromium = () => {
  const path = process.env.CHROMIUM ?? "/usr/bin/chromium"
  try {
    return existsSync(path) ? { path, playwright: createRequire(import.meta.url)("playwright-core") } : null
  } catch {
    return null
  }
}

try {
  const path = join(folder, "article.json")
  const { status } = spawnSync(
    process.execPath,
    [join(project, "dist/cli/main.js"), "check", "--created", "2024-02-01T00:00:00Z", "--report", `json=${path}`],
    { cwd: project, stdio: "ignore" }
  )
  if (status === null || status > 1) throw new Error(`the check of the article ended with ${status}`)
  const article = JSON.parse(readFileSync(path, "utf8"))
  const html = formats.find(format => format.name === "html")
  const own = timesOf(html, article, 25)
  const cold = coldRender(path)
  const articleRows = [
    `| size | ${(own.bytes / 1e3).toFixed(0)} kB | 400 kB |`,
    `| the first in a process | ${milliseconds(cold.wall)} ms (${milliseconds(cold.cpu)} of processor) | 150 ms |`,
    `| in a warm process | ${milliseconds(own.wall)} ms | |`
  ]

  const shapes = [
    { name: "one document", report: oneDocument(article, CLAIMS) },
    { name: "many documents", report: manyDocuments(article, CLAIMS) }
  ]
  const sections = []
  for (const { name, report } of shapes) {
    const rows = []
    let wall = 0
    let cpu = 0
    for (const format of formats) {
      const result = timesOf(format, report, Math.min(runs, 3))
      wall += result.wall
      cpu += result.cpu
      rows.push(
        `| ${format.name} | ${milliseconds(result.wall)} | ${milliseconds(result.cpu)} | ${megabytes(result.bytes)} | ${format.name === "html" ? "3,000 ms" : ""} |`
      )
    }
    rows.push(`| all nine | ${milliseconds(wall)} | ${milliseconds(cpu)} | | 6,000 ms |`)
    const file = join(folder, `${name}.html`)
    writeFileSync(file, html.write(report, options))
    const browser = chromium()
    const inBrowser = browser === null ? [] : await measureInBrowser(browser, file, runs)
    const browserRows = inBrowser.map(({ what, milliseconds: ms, task, limit }) => `| ${what} | ${ms.toFixed(0)} | ${task.toFixed(0)} | ${limit} |`)
    sections.push(`### In ${name}: ${report.summary.claims} claims, ${report.documents.length} ${report.documents.length === 1 ? "document" : "documents"}

| format | ms | processor ms | MB | target |
|---|---|---|---|---|
${rows.join("\n")}
${
  browserRows.length === 0
    ? ""
    : `
| in Chromium | ms until it shows | longest pause, ms | target for the pause |
|---|---|---|---|
${browserRows.join("\n")}
`
}`)
  }

  const [cpu] = cpus()
  const text = `# Reports

Measured on ${new Date().toISOString().slice(0, 10)} with Node ${process.versions.node} on ${cpus().length} shared cores (${cpu.model.trim()}); the machine was
busy with other work. Medians of ${runs} runs (large reports: ${Math.min(runs, 3)}). Again: \`node bench/reports/run.mjs\`.

## The founding article as HTML (${article.summary.claims} claims)

| | measured | target |
|---|---|---|
${articleRows.join("\n")}

## Ten thousand claims

The article's own claims and findings, repeated under new ids.

${sections.join("\n")}`
  mkdirSync(join(project, "bench/results"), { recursive: true })
  writeFileSync(join(project, "bench/results/reports.md"), `${text.trimEnd()}\n`)
  console.log(text)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
