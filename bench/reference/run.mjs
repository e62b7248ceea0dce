/**
 * Measures the reading of big references and writes bench/results/reference.md.
 *
 *   node bench/reference/run.mjs [ROUNDS]
 *
 * Needs about 1.2 GB in the folder of temporary files (2 GB free are asked for), which it deletes again. Every
 * measurement is a process of its own, on a warm cache; rounds alternate, so that a busy machine slows all alike.
 */
import { execFileSync, spawnSync } from "node:child_process"
import { createReadStream, mkdtempSync, mkdirSync, renameSync, rmSync, statfsSync, statSync, writeFileSync } from "node:fs"
import { cpus, loadavg, tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { buildSync } from "esbuild"
import { parse } from "csv-parse"

const here = dirname(fileURLToPath(import.meta.url))
const root = join(here, "../..")
const rounds = Number(process.argv[2] ?? "5")
const work = mkdtempSync(join(tmpdir(), "claimcheck-bench-"))
const { bavail, bsize } = statfsSync(work)
if (bavail * bsize < 2e9) throw new Error(`less than 2 GB free in ${work}`)

const generate = (name, indicators) => {
  const folder = join(work, name)
  mkdirSync(folder)
  const file = join(folder, `${name}.csv`)
  execFileSync("node", [join(here, "generate.mjs"), file, String(indicators)])
  for (const end of ["json", "txt"]) renameSync(`${file}.keys.${end}`, join(work, `${name}.keys.${end}`))
  return { folder, file, json: join(work, `${name}.keys.json`), txt: join(work, `${name}.keys.txt`) }
}

const find = join(work, "find.mjs")
buildSync({
  entryPoints: [join(here, "find.ts")],
  bundle: true,
  platform: "node",
  format: "esm",
  outfile: find,
  logLevel: "error",
  banner: { js: "import { createRequire as c } from 'node:module'; const require = c(import.meta.url);" }
})

const timed = (command, args, env = {}) => {
  const started = performance.now()
  const { stdout, status } = spawnSync(command, args, { encoding: "utf8", env: { ...process.env, ...env } })
  if (status !== 0) throw new Error(`${command} ended with ${status}`)
  return { seconds: (performance.now() - started) / 1000, stdout }
}
const ours = (table, ...mode) => JSON.parse(timed("node", [find, table.folder, table.json, ...mode]).stdout)
const grep = table => timed("grep", ["-c", "-F", "-f", table.txt, table.file], { LC_ALL: "C" })

const csvParseAlone = async (file, bytes) => {
  const started = performance.now()
  const parser = createReadStream(file, { end: bytes - 1 }).pipe(parse({ relax_column_count: true, relax_quotes: true }))
  for await (const _ of parser);
  return (performance.now() - started) / 1000
}

try {
  const big = generate("big", 500)
  const small = generate("small", 3)
  const size = statSync(big.file).size
  grep(big)
  const results = []
  for (let i = 0; i < rounds; i++)
    results.push({ grep: grep(big).seconds, plain: ours(big), near: ours(big, "--with-nearest"), small: ours(small, "--validate-all") })
  const sample = 50e6
  const alone = (await csvParseAlone(big.file, sample)) * (size / sample)

  const best = pick => Math.min(...results.map(pick))
  const seconds = n => `${n.toFixed(2)} s`
  const base = best(r => r.grep)
  const row = (what, n, resident) => `| ${what} | ${seconds(n)} | ${(n / base).toFixed(2)} | ${resident ?? ""} |`
  const resident = pick => `${Math.max(...results.map(pick))} MB`
  const ratios = results.map(r => (r.plain.seconds / r.grep).toFixed(2)).join(", ")
  const report = `# Reading references

Written by \`node bench/reference/run.mjs ${rounds}\`. ${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.version}.
A tidy CSV of ${(size / 1e9).toFixed(2)} GB, 15 million rows with quoted fields, invented data; 300 observations looked for. Warm
cache, best of ${rounds} rounds, every measurement a process of its own (its start not counted). Load average of the machine while
measuring: ${loadavg()[1]?.toFixed(1)}.

| what | time | × grep | resident, most |
|---|---|---|---|
| \`LC_ALL=C grep -c -F -f keys\` | ${seconds(base)} | 1.00 | |
${row("the 300 observations", best(r => r.plain.seconds), resident(r => r.plain.residentMB))}
${row("with the same series in all other years", best(r => r.near.seconds), resident(r => r.near.residentMB))}
${row(`csv-parse alone over everything (from its first ${sample / 1e6} MB)`, alone)}

Observations found: ${results[0]?.plain.found}, with near ones ${results[0]?.near.found}. Ratio to grep round by round: ${ratios}. csv-parse
alone takes ${(alone / best(r => r.plain.seconds)).toFixed(0)} times as long as the byte filter.

A table of ${(statSync(small.file).size / 1e6).toFixed(1)} MB, every row read and validated: ${seconds(best(r => r.small.seconds))}.
`
  mkdirSync(join(root, "bench/results"), { recursive: true })
  writeFileSync(join(root, "bench/results/reference.md"), report)
  process.stdout.write(report)
} finally {
  rmSync(work, { recursive: true })
}
