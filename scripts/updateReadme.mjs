#!/usr/bin/env node
/**
 * Fills the blocks of README.md between `<!-- output: NAME -->` and `<!-- end -->` with what the commands print now.
 *
 *     node scripts/updateReadme.mjs           writes README.md
 *     node scripts/updateReadme.mjs --check   exits with 1 when README.md says anything else
 *
 * The commands are those of the built package (dist), with a fixed time. Long output is cut, and `…` says where.
 */
import { spawnSync } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const readmePath = join(root, "README.md")
const readme = readFileSync(readmePath, "utf8")

const claimcheck = (args, cwd = root) => {
  const run = spawnSync(
    process.execPath,
    [join(root, "dist/cli/main.js"), "check", ...args, "--created", "2024-02-01T00:00:00Z"],
    { cwd, encoding: "utf8" }
  )
  if (run.stdout === "") throw new Error(`claimcheck check ${args.join(" ")} printed nothing:\n${run.stderr}`)
  return run.stdout.trimEnd().split("\n")
}

/** The first finding whole, of the others the counts. */
const firstFinding = lines => {
  const blank = lines.indexOf("")
  const counts = lines.slice(lines.lastIndexOf("") + 1)
  return [...lines.slice(0, blank), "…", ...counts]
}

const firms = () => {
  const source = /```yaml\n(# firms\.claims\.yaml\n[\s\S]*?)```/u.exec(readme)?.[1]
  if (source === undefined) throw new Error("README.md has no block that starts with # firms.claims.yaml")
  const folder = mkdtempSync(join(tmpdir(), "claimcheck-readme-"))
  try {
    writeFileSync(join(folder, "firms.claims.yaml"), source)
    return claimcheck(["firms.claims.yaml"], folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const outputs = {
  check: () => firstFinding(claimcheck([])),
  example: () =>
    firstFinding(
      claimcheck([
        "examples/america-and-china/america-and-china.claims.ts",
        "--reference",
        "examples/america-and-china/reference-data"
      ])
    ),
  firms
}

const current = readme.replaceAll(
  /(<!-- output: (\w+) -->\n)[\s\S]*?(<!-- end -->)/gu,
  (block, start, name, end) => {
    const output = outputs[name]
    if (output === undefined) throw new Error(`README.md asks for the unknown output ${name}`)
    return `${start}\`\`\`text\n${output().join("\n")}\n\`\`\`\n${end}`
  }
)

if (!process.argv.includes("--check")) writeFileSync(readmePath, current)
else if (current !== readme) {
  const was = readme.split("\n")
  const now = current.split("\n")
  const at = now.findIndex((line, index) => line !== was[index])
  console.error(
    `README.md is not current from line ${at + 1} on: run node scripts/updateReadme.mjs\n- ${was[at] ?? ""}\n+ ${now[at] ?? ""}`
  )
  process.exitCode = 1
}
