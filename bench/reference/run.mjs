/**
 * Measures the reading of big references beside other programs and writes bench/results/reference.md.
 *
 *   cd bench && npm install && cd .. && npm run build && node bench/reference/run.mjs [ROUNDS]
 *
 * Needs about 1.2 GB in the folder of temporary files (2 GB free are asked for), which it deletes again. Every
 * measurement is a process of its own on a warm cache, its start counted; rounds alternate, so that a busy machine slows
 * all alike.
 */
import { execFileSync, spawnSync } from "node:child_process"
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statfsSync, statSync, writeFileSync } from "node:fs"
import { cpus, loadavg, tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { buildSync } from "esbuild"

const here = dirname(fileURLToPath(import.meta.url))
const root = join(here, "../..")
const main = join(root, "dist/cli/main.js")
const peers = join(here, "peers.mjs")
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

/** The service as one script, beside the peers so that it finds DuckDB. */
const find = join(root, "bench/node_modules/.cache/find.mjs")
buildSync({
  entryPoints: [join(here, "find.ts")],
  bundle: true,
  minify: true,
  platform: "node",
  format: "esm",
  outfile: find,
  logLevel: "error",
  banner: { js: "import { createRequire as c } from 'node:module'; const require = c(import.meta.url);" }
})

/** Wall and processor seconds of one process, and what it says of itself. */
const timed = (command, args, env = {}) => {
  const started = performance.now()
  const { stdout, stderr, status } = spawnSync("bash", ["-c", 'TIMEFORMAT="%U %S"; time "$0" "$@"', command, ...args], {
    encoding: "utf8",
    env: { ...process.env, ...env }
  })
  const seconds = (performance.now() - started) / 1000
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${status}: ${stderr}`)
  const [user, system] = stderr.trim().split("\n").at(-1).split(" ").map(Number)
  const said = stdout.startsWith("{") ? JSON.parse(stdout) : {}
  return { ...said, seconds, processor: user + system }
}
const node = (...args) => timed(process.execPath, args)

/** A table of just under 5 MB, whole lines. */
const fiveMegabytes = source => {
  const folder = join(work, "five")
  mkdirSync(folder)
  const bytes = readFileSync(source)
  const file = join(folder, "five.csv")
  writeFileSync(file, bytes.subarray(0, bytes.lastIndexOf(10, 4_999_999) + 1))
  return file
}

const median = values => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]

try {
  const big = generate("big", 500)
  const five = fiveMegabytes(generate("small", 3).file)
  const parquet = join(work, "big.parquet")
  node(peers, "to-parquet", big.file, parquet)
  const { size } = statSync(big.file)
  const part = 100e6
  const measured = {
    grep: { what: "`LC_ALL=C grep -c -F -f keys`", run: () => timed("grep", ["-c", "-F", "-f", big.txt, big.file], { LC_ALL: "C" }) },
    wc: { what: "`wc -l`", run: () => timed("wc", ["-l", big.file]) },
    found: { what: "**the 300 observations**", run: () => node(find, big.folder, big.json) },
    near: { what: "**with the same series in all other years**", run: () => node(find, big.folder, big.json, "--with-nearest") },
    duckCsv: { what: "DuckDB alone, CSV joined with the keys", run: () => node(peers, "duckdb", big.file, big.json) },
    ourDuckCsv: { what: "**through DuckDB, CSV**", run: () => node(find, big.file, big.json, "--duckdb") },
    duckParquet: { what: `DuckDB alone, Parquet (${Math.round(statSync(parquet).size / 1e6)} MB)`, run: () => node(peers, "duckdb", parquet, big.json) },
    ourDuckParquet: { what: "**through DuckDB, Parquet**", run: () => node(find, parquet, big.json, "--duckdb") },
    csvParse: { what: "csv-parse over everything (from the first 100 MB)", scale: size / part, run: () => node(peers, "csv-parse", big.file, String(part)) },
    papaparse: { what: "papaparse over everything (from the first 100 MB)", scale: size / part, run: () => node(peers, "papaparse", big.file, String(part)) }
  }
  const short = {
    bare: { what: "`node -e 0`", run: () => node("-e", "0") },
    version: { what: "`claimcheck --version`", run: () => node(main, "--version") },
    validate: { what: "**`claimcheck reference validate`, every row read and checked**", run: () => node(main, "reference", "validate", "--reference", five) },
    csvParseShort: { what: "csv-parse alone, every record", run: () => node(peers, "csv-parse", five, "5000000") },
    papaparseShort: { what: "papaparse alone, every record", run: () => node(peers, "papaparse", five, "5000000") }
  }
  const all = Object.entries({ ...measured, ...short })
  const results = Object.fromEntries(all.map(([name]) => [name, []]))
  measured.grep.run()
  const loads = [loadavg()[0]]
  for (let round = 0; round < rounds; round++) {
    for (const [name, { run, scale = 1 }] of all) {
      const result = run()
      results[name].push({ ...result, seconds: result.seconds * scale, processor: result.processor * scale })
    }
    loads.push(loadavg()[0])
  }

  const seconds = name => results[name].map(r => r.seconds)
  const middle = (name, what = "seconds") => median(results[name].map(r => r[what]))
  const text = n => `${n.toFixed(2)} s`
  const resident = name => {
    const most = Math.max(...results[name].map(r => r.residentMB ?? 0))
    return most === 0 || (measured[name] ?? short[name]).scale !== undefined ? "" : `${most} MB`
  }
  const table = (rows, base) => Object.entries(rows).map(([name, { what }]) =>
    `| ${what} | ${text(middle(name))} | ${text(Math.min(...seconds(name)))} | ${(middle(name) / middle(base)).toFixed(2)} | ${text(middle(name, "processor"))} | ${(middle(name, "processor") / middle(base, "processor")).toFixed(2)} | ${resident(name)} |`
  ).join("\n")
  const times = (slow, fast, what) => (middle(slow, what) / middle(fast, what)).toFixed(1)
  const roundByRound = (a, b) => results[a].map((r, i) => (r.seconds / results[b][i].seconds).toFixed(2)).join(", ")
  const most = name => Math.max(...results[name].map(r => r.residentMB))

  const report = `# Reading references

Written on ${new Date().toISOString().slice(0, 10)} by \`node bench/reference/run.mjs ${rounds}\`. ${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.version}; load average
before and after each round ${loads.map(l => l.toFixed(1)).join(", ")}: other work ran on the machine, so read the ratios, and those of processor seconds before those of wall time. Every measurement is a process of
its own with its start, on a warm cache; ${rounds} rounds in which all take turns.

## A big table

A tidy CSV of ${(size / 1e9).toFixed(2)} GB, 15 million rows with quoted fields, invented data; 300 observations looked for.

| what | median | best | × grep | processor | × grep | resident, most |
|---|---|---|---|---|---|---|
${table(measured, "grep")}

Found: ${results.found[0].found} observations, with near ones ${results.near[0].found}, through DuckDB ${results.ourDuckParquet[0].found}.

| limit | measured |
|---|---|
| at most 2.5 × grep | ${times("found", "grep")} × (processor ${times("found", "grep", "processor")} ×); round by round ${roundByRound("found", "grep")} |
| at most 120 MB resident | ${most("found")} MB, with near observations ${most("near")} MB |
| at least 15 × faster than csv-parse over everything | ${times("csvParse", "found")} × (processor ${times("csvParse", "found", "processor")} ×; papaparse ${times("papaparse", "found")} ×) |
| Parquet through DuckDB in 0.5 s | ${text(middle("ourDuckParquet"))}, ${times("ourDuckParquet", "duckParquet")} × DuckDB alone |

## A table of 5 MB

${readFileSync(five, "utf8").split("\n").length - 2} rows. Limit: 0.6 s, the start of node included.

| what | median | best | × bare node | processor | × bare node | resident, most |
|---|---|---|---|---|---|---|
${table(short, "bare")}

Validating takes ${times("validate", "csvParseShort")} × (processor ${times("validate", "csvParseShort", "processor")} ×) as long as csv-parse alone needs to make the records of the same table.
`
  mkdirSync(join(root, "bench/results"), { recursive: true })
  writeFileSync(join(root, "bench/results/reference.md"), report)
  process.stdout.write(report)
} finally {
  rmSync(work, { recursive: true })
}
