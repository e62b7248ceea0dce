/**
 * Runs the benchmarks, one after the other. What cannot run says what it needs, and the others go on.
 *
 *   npm run build && node bench/run.mjs                 all but those that take an hour
 *   node bench/run.mjs --list                           what there is, and what each needs
 *   node bench/run.mjs engine tree                      only these
 *   node bench/run.mjs compare -- 2000 linear           one with arguments of its own
 */
import { spawnSync } from "node:child_process"
import { mkdirSync, rmSync } from "node:fs"
import { basename, join } from "node:path"
import { fileURLToPath } from "node:url"
import { benchmarks, project } from "./benchmarks.mjs"

const words = process.argv.slice(2)
const dashes = words.indexOf("--")
const own = dashes === -1 ? null : words.slice(dashes + 1)
const asked = dashes === -1 ? words : words.slice(0, dashes)
const names = asked.filter(word => !word.startsWith("--"))
const unknown = names.filter(name => !benchmarks.some(each => each.name === name))

const fail = message => {
  console.error(message)
  process.exit(2)
}
const all = benchmarks.map(({ name }) => name).join(", ")
if (unknown.length > 0) fail(`There is no benchmark ${unknown.join(", ")}. There are: ${all}.`)
if (asked.some(word => word.startsWith("--") && word !== "--list")) fail("The only option is --list.")
if (own !== null && names.length !== 1) fail("Arguments behind -- need exactly one name before it.")

if (asked.includes("--list")) {
  for (const { missing, name, onlyWhenNamed, page, what } of benchmarks) {
    const state = missing()
    console.log(`${name.padEnd(11)} ${what}`)
    console.log(`${" ".repeat(12)}${page === undefined ? "printed only" : `writes ${page}`}${onlyWhenNamed ? "; only when named" : ""}`)
    if (state !== null) console.log(`${" ".repeat(12)}cannot run: ${state}`)
  }
  process.exit(0)
}

/** A TypeScript benchmark as one file beside the packages that it imports. */
const bundled = async script => {
  const { build } = await import("esbuild")
  const folder = join(project, "bench/.bundles")
  mkdirSync(folder, { recursive: true })
  const outfile = join(folder, `${basename(script, ".ts")}.mjs`)
  const entryPoints = [fileURLToPath(new URL(script, import.meta.url))]
  await build({ entryPoints, bundle: true, platform: "node", format: "esm", packages: "external", outfile, logLevel: "warning" })
  return outfile
}

const chosen = benchmarks.filter(({ name, onlyWhenNamed }) => (names.length === 0 ? !onlyWhenNamed : names.includes(name)))
const left = []
const failed = []
for (const { args = [], missing, name, script } of chosen) {
  const problem = missing()
  if (problem !== null) {
    left.push(`${name}: ${problem}`)
    continue
  }
  console.log(`\n== ${name} ==\n`)
  const file = script.endsWith(".ts") ? await bundled(script) : fileURLToPath(new URL(script, import.meta.url))
  const given = own ?? (typeof args === "function" ? args() : args)
  const { status } = spawnSync(process.execPath, [file, ...given], { cwd: project, stdio: "inherit" })
  if (status !== 0) failed.push(`${name} ended with ${status}`)
}
rmSync(join(project, "bench/.bundles"), { recursive: true, force: true })
if (left.length > 0) console.log(`\nNot run:\n${left.map(line => `  ${line}`).join("\n")}`)
if (failed.length > 0) console.log(`\nFailed:\n${failed.map(line => `  ${line}`).join("\n")}`)
// Who asks for one by name wants it to run.
if (failed.length > 0 || (names.length > 0 && left.length > 0)) process.exitCode = 1
