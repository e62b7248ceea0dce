/**
 * What goes wrong around a run: it is interrupted, the disk is full, files vanish or are cut, others run in the same
 * folder, the reader of a pipe goes away. Every figure is invented.
 */
import { spawn } from "node:child_process"
import { once } from "node:events"
import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import { assert, describe, it } from "vitest"
import type { Report } from "../../src/report/Report.js"
import { consistent, contradiction, ended, folderWith, project, run, start } from "../commandLine.js"
import { randomOf } from "../fuzz/random.js"

const main = join(project, "dist/cli/main.js")

/** Documents enough that a run takes a while, one of them with a contradiction. */
const DOCUMENTS = 40
const many = Object.fromEntries(
  Array.from({ length: DOCUMENTS }, (_, n) => [
    `claims/d${n}.claims.yaml`,
    n === 0 ? contradiction("d0") : consistent(`d${n}`)
  ])
)

/** Root may read everything; somebody else is found for the tests of rights. */
const NOBODY = 65534
const isRoot = process.getuid?.() === 0

describe("an interrupted run", () => {
  it("leaves a whole report or none, the old one or the new one, and no other file", async () => {
    const cwd = folderWith({ ...many, "out/report.json": "old", "out/report.html": "old" })
    const random = randomOf("interrupted runs")
    const whole = Date.now()
    await run(["check", "--report", "json=out/first.json"], { cwd })
    const time = Date.now() - whole
    let cut = 0
    for (let n = 0; n < 8; n++) {
      const child = start(["check", "--report", "json=out/report.json", "--report", "html=out/report.html"], {
        cwd
      })
      const said = ended(child)
      await wait(time * (0.5 + random.below(600) / 1000))
      child.kill("SIGINT")
      const { code } = await said
      if (code !== 1) cut++
      assert.sameMembers(readdirSync(join(cwd, "out")), ["first.json", "report.json", "report.html"])
      const json = readFileSync(join(cwd, "out/report.json"), "utf8")
      if (json !== "old") assert.strictEqual((JSON.parse(json) as Report).documents.length, DOCUMENTS)
      const html = readFileSync(join(cwd, "out/report.html"), "utf8")
      if (html !== "old") assert.match(html, /<\/html>\s*$/)
    }
    assert.isAbove(cut, 0, "no run was interrupted at all")
  })

  it("killed outright leaves at most a file that says it is temporary", async () => {
    const cwd = folderWith({ ...many, "out/report.json": "old" })
    for (const part of [0.6, 0.9, 1]) {
      const child = start(["check", "--report", "json=out/report.json"], { cwd })
      const said = ended(child)
      await wait(1_500 * part)
      child.kill("SIGKILL")
      await said
      const json = readFileSync(join(cwd, "out/report.json"), "utf8")
      if (json !== "old") assert.strictEqual((JSON.parse(json) as Report).documents.length, DOCUMENTS)
      for (const name of readdirSync(join(cwd, "out")))
        assert.match(name, /^(report\.json|\.claimcheck-.*\.tmp)$/)
    }
  })
})

describe("a disk that is full", () => {
  // /dev/full answers every write with ENOSPC.
  it.skipIf(!existsSync("/dev/full"))("is said, also when standard output is on it", async () => {
    const cwd = folderWith({ "a.claims.yaml": consistent("a") })
    const shell = spawn(
      "sh",
      ["-c", `"${process.execPath}" "${main}" check a.claims.yaml --report json > /dev/full`],
      {
        cwd,
        stdio: ["ignore", "pipe", "pipe"]
      }
    )
    const { code, stderr } = await ended(shell)
    assert.strictEqual(code, 3, stderr)
    assert.match(stderr, /standard output/)
  })

  it("leaves the old report where the new one cannot be finished", async () => {
    const cwd = folderWith({ ...many, "out/report.json": "old" })
    // No file may grow beyond 8 blocks of 512 bytes: the write fails in the middle, as on a full disk.
    const shell = spawn(
      "sh",
      [
        "-c",
        `trap '' XFSZ; ulimit -f 8; exec "${process.execPath}" "${main}" check --report json=out/report.json`
      ],
      { cwd, stdio: ["ignore", "pipe", "pipe"] }
    )
    const { code, stderr } = await ended(shell)
    assert.strictEqual(code, 3, stderr)
    assert.match(stderr, /cannot write out\/report\.json/)
    assert.deepEqual(readdirSync(join(cwd, "out")), ["report.json"])
    assert.strictEqual(readFileSync(join(cwd, "out/report.json"), "utf8"), "old")
  })
})

describe("files that cannot be read", () => {
  it("because of their rights are listed, and the others are checked", async () => {
    const cwd = folderWith({
      "claims/a.claims.yaml": contradiction("a"),
      "claims/b.claims.yaml": contradiction("b"),
      "claims/shut/c.claims.yaml": contradiction("c"),
      "data/a.csv": "indicator,period,value\nfirms,2023,179\n"
    })
    chmodSync(join(cwd, "claims/b.claims.yaml"), 0)
    chmodSync(join(cwd, "claims/shut"), 0)
    chmodSync(join(cwd, "data"), 0)
    if (isRoot) chmodSync(cwd, 0o755)
    try {
      const { code, stdout, stderr } = await run(["check", "--reference", "data", "--report", "json"], {
        cwd,
        ...(isRoot ? { uid: NOBODY } : {})
      })
      assert.strictEqual(code, 3)
      assert.match(stderr, /^claims\/b\.claims\.yaml:1:1: .*permission/mu)
      assert.match(stderr, /^claims\/shut\/\*\.claims\.yaml:1:1: .*permission/mu)
      assert.match(stderr, /^data:1:1: /mu)
      assert.deepEqual(
        (JSON.parse(stdout) as Report).documents.map(({ id }) => id),
        ["a"]
      )
    } finally {
      for (const path of ["claims/shut", "data"]) chmodSync(join(cwd, path), 0o700)
    }
  })

  it("because they are links in a circle, or lead to nothing", async () => {
    const cwd = folderWith({ "claims/a.claims.yaml": contradiction("a") })
    const { symlinkSync } = await import("node:fs")
    symlinkSync("circle.claims.yaml", join(cwd, "claims/circle.claims.yaml"))
    symlinkSync("nothing", join(cwd, "claims/dangling.claims.yaml"))
    symlinkSync("..", join(cwd, "claims/up"))
    const { code, stdout, stderr } = await run(
      [
        "check",
        "claims/a.claims.yaml",
        "claims/circle.claims.yaml",
        "claims/dangling.claims.yaml",
        "--report",
        "json"
      ],
      { cwd }
    )
    assert.strictEqual(code, 3)
    for (const name of ["circle", "dangling"])
      assert.match(stderr, new RegExp(`^claims/${name}\\.claims\\.yaml:1:1: `, "mu"))
    assert.strictEqual((JSON.parse(stdout) as Report).summary.verdicts["inconsistent"], 2)
    const everything = await run(["check", "--report", "json"], { cwd })
    assert.oneOf(everything.code, [1, 3])
  })
})

describe("a reference that was cut in the middle", () => {
  const rows = Array.from({ length: 400 }, (_, n) => `firms,"Area ${n}, North",2023,${1000 + n}.50,1\n`).join(
    ""
  )
  const table = `indicator,area,period,value,unit\n${rows}`
  const claims = contradiction("a").replace("claims:", "areas: { a399: { name: A } }\nclaims:")

  it("in a quoted field is a defect with its line", async () => {
    const cwd = folderWith({
      "a.claims.yaml": claims,
      "data/a.csv": table.slice(0, table.lastIndexOf("North") - 3)
    })
    const { code, stdout } = await run(
      ["check", "a.claims.yaml", "--reference", "data", "--report", "json"],
      { cwd }
    )
    assert.oneOf(code, [1, 3])
    const { findings, problems, summary }: Report = JSON.parse(stdout)
    const said = [...findings.map(({ message }) => message), ...problems.map(({ message }) => message)]
    assert.isAbove(said.length, 0)
    assert.strictEqual(summary.verdicts["inconsistent"], 2)
  })

  it("in a character, or in the package itself, is said", async () => {
    const bytes = Buffer.from("indicator,area,period,value\nfirms,成都,2023,5\nfirms,成都")
    const cwd = folderWith({
      "a.claims.yaml": contradiction("a"),
      "data/a.csv": bytes.subarray(0, bytes.length - 1),
      "package/datapackage.json": '{ "name": "p", "resources": [{ "name": "a", "pa',
      "package/a.csv": "indicator,period,value\nfirms,2023,5\n"
    })
    for (const folder of ["data", "package"]) {
      const { code, stdout } = await run(
        ["check", "a.claims.yaml", "--reference", folder, "--report", "json"],
        { cwd }
      )
      assert.oneOf(code, [1, 3])
      const { findings, problems, summary }: Report = JSON.parse(stdout)
      assert.isAbove(findings.length + problems.length, 0, folder)
      assert.strictEqual(summary.verdicts["inconsistent"], 2)
    }
  })
})

it("ten runs in one folder at the same time write the same whole report", async () => {
  const cwd = folderWith({ ...many, "reference-data/a.csv": "indicator,period,value\nfirms,2023,179\n" })
  const args = ["check", "--created", "2026-01-01", "--report", "json=out/deep/report.json"]
  const runs = await Promise.all(Array.from({ length: 10 }, () => run(args, { cwd })))
  assert.deepEqual([...new Set(runs.map(({ code }) => code))], [1], runs[0]?.stderr)
  assert.deepEqual(readdirSync(join(cwd, "out/deep")), ["report.json"])
  const together = readFileSync(join(cwd, "out/deep/report.json"), "utf8")
  await run(args, { cwd })
  assert.strictEqual(together, readFileSync(join(cwd, "out/deep/report.json"), "utf8"))
})

it("a reader that goes away (| head) is no error of the run", async () => {
  const cwd = folderWith(many)
  const child = start(["check", "--report", "json"], { cwd })
  const said: Array<string> = []
  child.stderr?.setEncoding("utf8").on("data", (text: string) => said.push(text))
  child.stdout?.once("data", () => child.stdout?.destroy())
  const [code, signal] = await once(child, "close")
  assert.deepEqual([code, signal], [1, null])
  assert.strictEqual(said.join(""), "")
})

it("a claims file that another program is writing is read whole or said to be broken", async () => {
  const cwd = folderWith({ "a.claims.yaml": contradiction("a") })
  const text = contradiction("a")
  const { code, stdout } = await run(["check", "a.claims.yaml", "--report", "json"], { cwd })
  assert.strictEqual(code, 1)
  const complete: Report = JSON.parse(stdout)
  assert.strictEqual(complete.summary.claims, 2)
  for (const part of [0.3, 0.6, 0.9]) {
    writeFileSync(join(cwd, "a.claims.yaml"), text.slice(0, Math.floor(text.length * part)))
    const cut = await run(["check", "a.claims.yaml", "--report", "json"], { cwd })
    assert.strictEqual(cut.code, 3, cut.stdout)
    assert.notStrictEqual(cut.stderr, "")
  }
})
