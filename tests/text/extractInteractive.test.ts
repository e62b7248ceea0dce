/**
 * `claimcheck extract --interactive` on a pseudo-terminal. All figures are invented.
 */
import { execFileSync, spawnSync } from "node:child_process"
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { assert, describe, it } from "vitest"
import { decodeClaimsText } from "../../src/files/decodeClaimsText.js"

const PROGRAM =
  process.env["CLAIMCHECK_PROGRAM"] ?? fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url))
const DRIVER = fileURLToPath(new URL("./terminal.py", import.meta.url))
const TEXT = "Exports rose 3% to $4bn in 2023. The unit has 12 teams and 40 staff.\n"

const hasTerminal = spawnSync("python3", ["-c", "import pty"]).status === 0
const isBuilt =
  existsSync(PROGRAM) &&
  spawnSync("node", [PROGRAM, "extract", "--help"], { encoding: "utf8" }).stdout.includes("--interactive")

const DOWN = "\u001b[B"
const question = (n: number, keys: string): ReadonlyArray<readonly [string, string]> => [
  [`${n} of 4`, ""],
  ["stop here", keys]
]
const ACCEPT = "\r"
const EDIT = `${DOWN}\r`
const IGNORE = `${DOWN}${DOWN}\r`
/** Prompts hold what was drafted, ready to be changed. */
const erase = (words: string): string => "\u007f".repeat(words.length)
const QUIT = `${DOWN}${DOWN}${DOWN}\r`

const walk = (steps: ReadonlyArray<readonly [string, string]>) => {
  const folder = mkdtempSync(join(tmpdir(), "claimcheck-"))
  const article = join(folder, "brief.txt")
  const output = join(folder, "brief.claims.yaml")
  writeFileSync(article, TEXT)
  const screen = execFileSync(
    "python3",
    [
      DRIVER,
      JSON.stringify(steps),
      "node",
      PROGRAM,
      "extract",
      article,
      "-o",
      output,
      "-i",
      "--published",
      "2024-02"
    ],
    { encoding: "utf8" }
  )
  const yaml = readFileSync(output, "utf8")
  const { file, problems } = decodeClaimsText("brief.claims.yaml", yaml)
  assert.deepStrictEqual(problems, [])
  return { screen, yaml, claims: file?.claims ?? [], ignored: file?.ignored ?? [] }
}

describe.skipIf(!hasTerminal || !isBuilt)("extract --interactive", () => {
  it("takes over what was accepted, changed and ignored, and keeps the rest as TODO", {
    timeout: 120_000
  }, () => {
    const { screen, yaml, claims, ignored } = walk([
      ...question(1, ACCEPT),
      ...question(2, EDIT),
      ["Figure, as printed", "\r"],
      ["Measure", "\r"],
      ["What it measures", `${erase("Exports")}goods exports\r`],
      ["Period", `${erase("2023")}2022\r`],
      ...question(3, IGNORE),
      ["Why it is no claim", "\r"],
      ["Note", "\r"],
      ...question(4, QUIT)
    ])
    assert.deepStrictEqual(
      claims.map(({ id, measure, period }) => [id, measure ?? "level", period]),
      [
        ["n001-exports-growth", "growth", "2023"],
        ["n002-exports-level", "level", "2022"],
        ["n004-figure-level", "level", "2023"]
      ]
    )
    assert.include(yaml, '"goods exports"')
    assert.deepInclude(
      ignored.map(({ number, why }) => [number, why]),
      ["12", "name"]
    )
    assert.strictEqual(yaml.match(/TODO: taken/g)?.length, 2, "only the claim that was left has questions")
    assert.include(screen, "holds what you decided")
    assert.include(yaml, "draft: true", "one claim was not decided")
  })

  it("is no draft any more once everything is decided", { timeout: 120_000 }, () => {
    const { yaml } = walk([
      ...question(1, ACCEPT),
      ...question(2, ACCEPT),
      ...question(3, ACCEPT),
      ...question(4, ACCEPT)
    ])
    assert.notInclude(yaml, "draft: true")
  })

  it("loses nothing when it is broken off", { timeout: 120_000 }, () => {
    const { claims, yaml } = walk([
      ...question(1, EDIT),
      ["Figure, as printed", `${erase("rose 3%")}4%\r`],
      ["Measure", "\u0003"]
    ])
    assert.lengthOf(claims, 4)
    assert.include(yaml, "rose 3%", "an answer that was not finished changes nothing")
    const later = walk([
      ...question(1, IGNORE),
      ["Why it is no claim", "\r"],
      ["Note", "\r"],
      ...question(2, "\u0003")
    ])
    assert.lengthOf(later.claims, 3)
  })
})
