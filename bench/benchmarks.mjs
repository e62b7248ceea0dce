/** Every benchmark: its name, what it measures, where the result goes, what it needs, and how it is started. */
import { existsSync, mkdtempSync, statfsSync } from "node:fs"
import { createRequire } from "node:module"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"

const here = fileURLToPath(new URL(".", import.meta.url))
export const project = join(here, "..")
const resolver = createRequire(join(here, "package.json"))

const canResolve = name => {
  try {
    resolver.resolve(name)
    return true
  } catch {
    return false
  }
}

// What a benchmark needs: null when it is there, else a sentence that says what to do.

const built = () =>
  existsSync(join(project, "dist/cli/main.js")) ? null : "the built package is missing: npm run build"

const packages =
  (...names) =>
  () => {
    const missing = names.filter(name => !canResolve(name))
    return missing.length === 0 ? null : `${missing.join(", ")} ${missing.length === 1 ? "is" : "are"} not installed: cd bench && npm install`
  }

const space = gigabytes => () => {
  const { bavail, bsize } = statfsSync(tmpdir())
  return bavail * bsize >= gigabytes * 1e9 ? null : `less than ${gigabytes} GB are free in ${tmpdir()}: set TMPDIR to another folder`
}

const needs =
  (...conditions) =>
  () =>
    conditions.map(condition => condition()).find(problem => problem !== null) ?? null

const scratch = () => join(mkdtempSync(join(tmpdir(), "claimcheck-bench-")), "page.md")

/**
 * `script` is started with `args` (or with what stands behind the name on the command line); a TypeScript one is bundled
 * first. `page` is the file that is written; without one the result is printed only.
 */
export const benchmarks = [
  {
    name: "cli",
    what: "start-up beside bare node, the article's check, 10 to 10,000 documents, size",
    script: "cli/run.mjs",
    page: "bench/results/cli.md",
    missing: built
  },
  {
    name: "reports",
    what: "every format of the article and of 10,000 claims; the HTML report in Chromium where there is one",
    script: "reports/run.mjs",
    page: "bench/results/reports.md",
    missing: built
  },
  {
    name: "yardsticks",
    what: "other people's cases: GRIM, sums as in XBRL, Scholtus's survey records",
    script: "yardsticks/run.mjs",
    page: "bench/results/yardsticks.md",
    missing: built
  },
  {
    name: "engine",
    what: "the solver on systems of 5 to 12,000 figures, and GRIM problems a second",
    script: "engine/engine.ts",
    missing: packages("esbuild")
  },
  {
    name: "tree",
    what: "a whole process on a calculation tree of 3,000 facts with three errors",
    script: "engine/tree.ts",
    missing: packages("esbuild")
  },
  {
    name: "compare",
    what: "the engine beside z3 and HiGHS on the same systems [SYSTEMS [KIND]]",
    script: "engine/compare.ts",
    args: ["300"],
    missing: packages("esbuild", "z3-solver", "highs")
  },
  {
    name: "extract",
    what: "the extractor's score on the gold passages [tune|unseen|fresh|later|broad|last|closing]",
    script: "extract/score.mjs",
    missing: packages("jiti")
  },
  {
    name: "libraries",
    what: "the same numbers read by recognizers-text and compromise",
    script: "extract/libraries.mjs",
    missing: packages("jiti", "@microsoft/recognizers-text-suite", "compromise", "compromise-numbers")
  },
  {
    name: "speed",
    what: "megabytes of text read in a second of processor time [MEGABYTES]",
    script: "extract/speed.mjs",
    missing: packages("esbuild", "jiti")
  },
  {
    name: "reference",
    what: "reading references beside csv-parse, papaparse, DuckDB, grep and wc [ROUNDS]",
    script: "reference/run.mjs",
    page: "bench/results/reference.md",
    missing: needs(built, packages("esbuild", "papaparse", "csv-parse", "@duckdb/node-api"), space(2))
  },
  {
    name: "diagnosis",
    what: "which planted slips are found and named [COUNT PAGE]; by itself ten of each, on a page for the moment",
    script: "diagnosis/run.ts",
    args: () => ["10", scratch()],
    missing: packages("esbuild")
  },
  {
    name: "mutation",
    what: "which planted faults the tests notice [WANTED SEED THREADS]; an hour or more",
    script: "mutation/run.mjs",
    page: "bench/results/mutation.md",
    onlyWhenNamed: true,
    missing: () => (existsSync(join(project, ".git")) ? null : "it copies what git tracks, and this is no clone")
  }
]
