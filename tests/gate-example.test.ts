/**
 * examples/gate: the faithful answer passes the gate, every fabricated figure of the other one stops it, and the writer
 * is told what to change.
 */
import { execFileSync, spawnSync } from "node:child_process"
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { checkFiles } from "../src/index.js"
import { isFailing, unsupported } from "../src/report/gather.js"
import type { Report } from "../src/report/Report.js"

const example = fileURLToPath(new URL("../examples/gate/", import.meta.url))
const cli = fileURLToPath(new URL("../dist/cli/main.js", import.meta.url))
const source = fileURLToPath(new URL("../src/report/gather.ts", import.meta.url))

let folder = ""
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "claimcheck-gate-"))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const check = async (answer: string): Promise<Report> => {
  const out = join(folder, answer)
  execFileSync(process.execPath, [join(example, "emit.mjs"), join(example, `answers/${answer}.json`), out])
  return checkFiles({
    files: [join(out, "report.claims.jsonl")],
    reference: join(example, "data"),
    created: "2026-05-11"
  })
}

const feedback = (report: Report): string => {
  const path = join(folder, "gate.json")
  writeFileSync(path, JSON.stringify(report))
  return execFileSync(process.execPath, [join(example, "feedback.mjs"), path], { encoding: "utf8" })
}

describe("the example of a gate", () => {
  it("lets the faithful report through", async () => {
    const report = await check("faithful")
    assert.deepStrictEqual(report.problems, [])
    assert.deepStrictEqual(
      report.documents.flatMap(({ findings }) => findings.map(({ message }) => message)),
      []
    )
    assert.deepStrictEqual(unsupported(report), [])
    assert.isFalse(isFailing(report, "unsupported"))
    assert.strictEqual(report.documents[0]?.coverage?.uncovered.length, 0)
    assert.strictEqual(feedback(report), "")
  })

  it("stops every fabricated figure, and only those", async () => {
    const report = await check("fabricated")
    assert.deepStrictEqual(report.problems, [])
    assert.isTrue(isFailing(report, "warning"))
    assert.deepStrictEqual(
      report.documents[0]?.claims.map(({ figure, verdict }) => `${figure}: ${verdict}`),
      [
        "58,213 trips: refuted",
        "29.0%: refuted",
        "€182.6 million: refuted",
        "€3.79: supported",
        "81%: undetermined",
        "14.1 hours: refuted",
        "97.5%: supported",
        "2.6 percentage points: refuted",
        "2,780 trips: refuted",
        "$9.5M: undetermined"
      ]
    )
    assert.deepStrictEqual(
      report.documents[0]?.coverage?.uncovered.map(({ text }) => text),
      ["94"]
    )
  })

  it("tells the writer what the data say and what could be cited", async () => {
    const said = feedback(await check("fabricated"))
    assert.include(said, "The data give: 48,213 trips")
    assert.include(said, "The data give: 6.9%")
    assert.include(said, "The data give: 0.2 hours")
    assert.include(said, "stations#/1/value: 2780 count(trips)")
    assert.include(said, "metrics#/budget/value: 9500000 EUR")
    assert.include(said, "the number 94 has no claim")
    assert.notInclude(said, "€3.79 (")
  })

  const built = existsSync(cli) && statSync(cli).mtimeMs > statSync(source).mtimeMs
  it.skipIf(!built)("runs as a shell script: exit 0 for the one, 1 for the other", () => {
    const run = (answer: string) =>
      spawnSync("sh", [join(example, "gate.sh"), join(example, `answers/${answer}.json`), "out"], {
        cwd: folder,
        encoding: "utf8",
        env: { ...process.env, CLAIMCHECK: `${process.execPath} ${cli}` }
      })
    assert.strictEqual(run("faithful").status, 0)
    const stopped = run("fabricated")
    assert.strictEqual(stopped.status, 1)
    assert.include(stopped.stderr, "Write it again.")
  })
})
