// Packs the project, installs the tarball in an empty folder, and uses it there as a stranger would:
// the command line, import, require, the solver and the browser entry. Fails loudly when anything is missing.
import { execFileSync } from "node:child_process"
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

const MEGABYTE = 1e6
const TARBALL_LIMIT = 12 * MEGABYTE
const INSTALLED_LIMIT = 90 * MEGABYTE

const run = (command, args, cwd) => execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] })

/** Sum of file lengths below a folder. */
const sizeOf = folder =>
  readdirSync(folder, { withFileTypes: true }).reduce((total, entry) => {
    const path = join(folder, entry.name)
    return total + (entry.isDirectory() ? sizeOf(path) : entry.isFile() ? statSync(path).size : 0)
  }, 0)

const demand = (condition, message) => {
  if (!condition) throw new Error(message)
}

const project = new URL("..", import.meta.url).pathname
const folder = mkdtempSync(join(tmpdir(), "claimcheck-package-"))
try {
  const tarball = join(folder, JSON.parse(run("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder], project))[0].filename)
  const tarballSize = statSync(tarball).size
  demand(tarballSize <= TARBALL_LIMIT, `the tarball has ${tarballSize} bytes, more than ${TARBALL_LIMIT}`)

  // What the registry's linters say of the very tarball: exports, types, module formats.
  run(join(project, "node_modules/.bin/publint"), ["run", tarball, "--strict"], project)
  run(join(project, "node_modules/.bin/attw"), [tarball, "--profile", "node16"], project)

  const home = join(folder, "user")
  execFileSync("mkdir", [home])
  writeFileSync(join(home, "package.json"), JSON.stringify({ name: "user", private: true, type: "module" }))
  run("npm", ["install", "--no-audit", "--no-fund", "--omit=dev", tarball], home)
  const installedSize = sizeOf(join(home, "node_modules"))
  demand(installedSize <= INSTALLED_LIMIT, `installed with dependencies: ${installedSize} bytes, more than ${INSTALLED_LIMIT}`)

  writeFileSync(
    join(home, "text.claims.yaml"),
    `claimcheck: 1
document: { id: invented, title: Invented example, published: 2024-03, language: en }
indicators:
  firms: { name: firms, unit: count(firms), kind: stock }
claims:
  - { id: firms-now, quote: 179 firms, indicator: firms, period: 2023, figure: 179 firms }
  - { id: firms-growth, quote: up 87.7%, measure: growth, indicator: firms, period: 2023, figure: 87.7% }
`
  )
  let status = 0
  let output = ""
  try {
    output = run(join(home, "node_modules/.bin/claimcheck"), ["check", "text.claims.yaml", "--report", "json"], home)
  } catch (error) {
    status = error.status
    output = error.stdout
  }
  demand(status === 1, `the packed command line should exit 1 on a contradiction, not ${status}`)
  const report = JSON.parse(output)
  demand(report.summary.verdicts.inconsistent === 2, "the packed command line should find the planted contradiction")

  writeFileSync(
    join(home, "esm.mjs"),
    `import { check } from "claimcheck"
import { analyse } from "claimcheck/solve"
import * as browser from "claimcheck/browser"
if (typeof check !== "function" || typeof analyse !== "function" || typeof browser.check !== "function") process.exit(1)
`
  )
  writeFileSync(
    join(home, "cjs.cjs"),
    `const { check } = require("claimcheck")
const { analyse } = require("claimcheck/solve")
if (typeof check !== "function" || typeof analyse !== "function") process.exit(1)
`
  )
  run("node", ["esm.mjs"], home)
  run("node", ["cjs.cjs"], home)
  console.log(
    `package: tarball ${(tarballSize / MEGABYTE).toFixed(1)} MB, installed ${(installedSize / MEGABYTE).toFixed(1)} MB; command line, import and require work`
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
}
