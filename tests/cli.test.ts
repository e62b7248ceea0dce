/**
 * The built command line: exit codes, reports, bad input. Every figure in the files of this test is invented.
 */
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { assert, describe, it } from "vitest"
import type { Report } from "../src/report/Report.js"
import { version } from "../src/version.js"
import { consistent, contradiction, folderWith, run } from "./commandLine.js"

const TIME = ["--created", "2026-01-01T00:00:00Z"]

const reportAt = (...path: ReadonlyArray<string>): Report => JSON.parse(readFileSync(join(...path), "utf8"))

const verdicts = (report: Report): Readonly<Record<string, string>> =>
  Object.fromEntries(report.documents.flatMap(({ claims }) => claims.map(({ id, verdict }) => [id, verdict])))

describe.concurrent("help", () => {
  const commands = [
    "",
    "check",
    "explain",
    "fix",
    "merge",
    "reference",
    "reference list",
    "reference validate",
    "reference find",
    "schema",
    "extract",
    "init",
    "text",
    "text inventory",
    "text coverage",
    "text reanchor"
  ]
  for (const command of commands)
    it(`of "claimcheck ${command}" has a description and examples`, async () => {
      const { code, stdout, stderr } = await run([...command.split(" ").filter(Boolean), "--help"], {
        cwd: folderWith({})
      })
      assert.deepEqual([code, stderr], [0, ""])
      assert.match(stdout, /DESCRIPTION\n {2}\S/)
      assert.match(stdout, new RegExp(`EXAMPLES\\n(.*\\n)* {2}claimcheck ${command}`))
    })

  it("of the program names every command of the source", async () => {
    const { stdout } = await run(["--help"], { cwd: folderWith({}) })
    for (const file of readdirSync(new URL("../src/cli/commands", import.meta.url)))
      assert.include(stdout, `  ${file.replace(/\.ts$/, "")} `)
  })
})

it("--version prints the version alone", async () => {
  const { code, stdout, stderr } = await run(["--version"], { cwd: folderWith({}) })
  assert.deepEqual([code, stderr], [0, ""])
  assert.match(stdout.trim(), new RegExp(`(^|v| )${version.replaceAll(".", "\\.")}$`))
  assert.strictEqual(stdout.trim().split("\n").length, 1)
})

describe.concurrent("exit codes", () => {
  const cwd = folderWith({
    "bad.claims.yaml": contradiction("bad"),
    "good.claims.yaml": consistent("good"),
    "broken.claims.yaml": contradiction("broken", "  - { id: x, quote: q, figure: 5, nonsense: 1 }\n")
  })
  const table: ReadonlyArray<readonly [args: string, code: number]> = [
    ["check good.claims.yaml", 0],
    ["check bad.claims.yaml", 1],
    ["check bad.claims.yaml --fail-on warning", 1],
    ["check bad.claims.yaml --fail-on never", 0],
    // Wrong usage.
    ["check", 2],
    ["check none*.yaml", 2],
    ["check good.claims.yaml --report tex", 2],
    ["check good.claims.yaml --report json=", 2],
    ["check good.claims.yaml --report json --report csv", 2],
    ["check good.claims.yaml --created tomorrow", 2],
    ["check good.claims.yaml --shard 3/2", 2],
    ["check good.claims.yaml bad.claims.yaml --together", 1],
    ["check good.claims.yaml --together --shard 1/2", 2],
    ["check good.claims.yaml --jobs 0", 2],
    ["check good.claims.yaml --jobs many", 2],
    ["check good.claims.yaml --fail-on nothing", 2],
    ["check good.claims.yaml --nonsense", 2],
    ["chek", 2],
    ["merge", 2],
    ["explain no-such-claim good.claims.yaml", 2],
    // Input that cannot be read, which wins over findings.
    ["check bad.claims.yaml broken.claims.yaml", 3],
    ["check broken.claims.yaml --fail-on never", 3],
    ["check missing.claims.yaml", 3],
    ["check good.claims.yaml --reference nowhere", 3],
    ["merge bad.claims.yaml", 3]
  ]
  for (const [args, expected] of table)
    it(`${expected}: claimcheck ${args}`, async () => {
      const { code, stdout, stderr } = await run(args.split(" "), { cwd })
      assert.strictEqual(code, expected, stderr)
      // What could not be read stands in the text report, too.
      if (expected === 2) assert.match(stderr, /\S/)
      if (expected === 3) assert.match(stdout + stderr, /\S/)
    })
})

describe.concurrent("reports", () => {
  it("of several formats are written in one run, and standard output holds one of them and nothing else", async () => {
    const cwd = folderWith({
      "bad.claims.yaml": contradiction("bad", "  - { id: x, quote: q, figure: 5, y: 1 }\n")
    })
    const names = ["text", "markdown", "html", "sarif", "junit", "github", "csv", "claimreview"]
    const { code, stdout, stderr } = await run(
      [
        "check",
        "bad.claims.yaml",
        "--report",
        "json",
        ...names.flatMap(name => ["--report", `${name}=out/${name}`])
      ],
      { cwd }
    )
    assert.strictEqual(code, 3)
    const report: Report = JSON.parse(stdout)
    assert.strictEqual(report.format, "claimcheck-report/1")
    assert.match(stderr, /^bad\.claims\.yaml:9:\d+: .*"y"/m)
    assert.sameMembers(readdirSync(join(cwd, "out")), names)
    for (const name of names)
      assert.notStrictEqual(readFileSync(join(cwd, "out", name), "utf8").trim(), "", name)
  })

  it("as ClaimReview take the publisher's address and ratings from a file, and say where they are missing", async () => {
    const review = {
      url: "https://desk.example/checks/42",
      author: "The desk",
      ratings: { inconsistent: { value: 2, name: "Cannot be" } },
      best: 5,
      worst: 1
    }
    const cwd = folderWith({
      "bad.claims.yaml": contradiction("bad"),
      "desk.json": JSON.stringify(review),
      "wrong.json": JSON.stringify({ ...review, url: "here", ratings: { refutd: { value: 1, name: "No" } } })
    })
    const args = ["check", "bad.claims.yaml", "--report", "claimreview"]
    const published = await run([...args, "--review", "desk.json"], { cwd })
    assert.strictEqual(published.code, 1)
    const reviews: ReadonlyArray<{ readonly reviewRating: unknown }> = JSON.parse(published.stdout)
    assert.isAbove(reviews.length, 0)
    assert.include(JSON.stringify(reviews[0]?.reviewRating), '"alternateName":"Cannot be"')
    const empty = await run(args, { cwd })
    assert.deepEqual(JSON.parse(empty.stdout), [])
    assert.match(empty.stderr, /claimreview: the list is empty.*--review FILE/)
    const wrong = await run([...args, "--review", "wrong.json"], { cwd })
    assert.strictEqual(wrong.code, 2)
    assert.match(wrong.stderr, /wrong\.json: url: expected the address/)
    assert.match(wrong.stderr, /wrong\.json: ratings\.refutd: .*did you mean "refuted"/)
    const absent = await run([...args, "--review", "absent.json"], { cwd })
    assert.strictEqual(absent.code, 2)
    assert.match(absent.stderr, /absent\.json/)
  })

  it("are byte-identical for the same inputs and --created", async () => {
    const cwd = folderWith({ "b.claims.yaml": contradiction("b"), "a.claims.yaml": consistent("a") })
    const formats = ["text", "json", "markdown", "html", "sarif", "junit", "github", "csv", "claimreview"]
    const write = (folder: string) =>
      run(
        [
          "check",
          "*.claims.yaml",
          ...TIME,
          ...formats.flatMap(name => ["--report", `${name}=${folder}/${name}`])
        ],
        {
          cwd
        }
      )
    await write("first")
    await write("second")
    for (const name of formats)
      assert.deepEqual(readFileSync(join(cwd, "first", name)), readFileSync(join(cwd, "second", name)), name)
  })

  it("that cannot be written are said, and the others are written", async () => {
    const cwd = folderWith({ "a.claims.yaml": consistent("a"), file: "not a folder" })
    const { code, stderr } = await run(
      ["check", "a.claims.yaml", "--report", "json=file/report.json", "--report", "csv=report.csv"],
      { cwd }
    )
    assert.strictEqual(code, 3)
    assert.match(stderr, /cannot write file\/report\.json/)
    assert.include(readdirSync(cwd), "report.csv")
  })

  it("of shards, merged, equal the report of the whole run", async () => {
    const files = Object.fromEntries(
      ["a", "b", "c", "d", "e"].map(id => [
        `claims/${id}.claims.yaml`,
        id === "c" ? contradiction(id, "  - { id: x, quote: q, figure: 5, y: 1 }\n") : contradiction(id)
      ])
    )
    const cwd = folderWith(files)
    await Promise.all([
      run(["check", ...TIME, "--report", "json=whole.json"], { cwd }),
      ...[1, 2, 3].map(n =>
        run(["check", ...TIME, "--shard", `${n}/3`, "--report", `json=shard-${n}.json`], { cwd })
      )
    ])
    const { code } = await run(
      ["merge", "shard-3.json", "shard-1.json", "shard-2.json", "--report", "json=merged.json"],
      { cwd }
    )
    assert.strictEqual(code, 3)
    assert.deepEqual(reportAt(cwd, "merged.json"), reportAt(cwd, "whole.json"))
  })

  it("of several threads are byte-identical to those of one, also where two files are one document", async () => {
    const files = Object.fromEntries(
      ["a", "b", "c", "d", "e"].map(id => [
        `claims/${id}.claims.yaml`,
        id === "c" ? contradiction(id, "  - { id: x, quote: q, figure: 5, y: 1 }\n") : contradiction(id)
      ])
    )
    const text = (cwd: string, path: string) => readFileSync(join(cwd, path), "utf8")
    for (const cwd of [
      folderWith(files),
      folderWith({ ...files, "claims/again.claims.yaml": consistent("a") })
    ]) {
      const [alone, shared] = await Promise.all([
        run(["check", ...TIME, "--report", "json=one.json"], { cwd }),
        run(["check", ...TIME, "--jobs", "3", "--report", "json=three.json"], { cwd })
      ])
      assert.deepEqual([alone.code, shared.code], [3, 3])
      assert.strictEqual(text(cwd, "three.json"), text(cwd, "one.json"))
    }
  })

  it("of text: --quiet leaves out what is right, --lang zh is Chinese, no colour in a pipe or with NO_COLOR", async () => {
    const cwd = folderWith({ "a.claims.yaml": consistent("a"), "b.claims.yaml": contradiction("b") })
    const [whole, quiet, chinese, plain] = await Promise.all([
      run(["check", "*.yaml"], { cwd }),
      run(["check", "*.yaml", "--quiet"], { cwd }),
      run(["check", "*.yaml", "--lang", "zh"], { cwd }),
      run(["check", "*.yaml"], { cwd, env: { NO_COLOR: "1", FORCE_COLOR: "1" } })
    ])
    assert.include(whole.stdout, "consistent 2")
    assert.notInclude(quiet.stdout, "consistent 2")
    assert.include(quiet.stdout, "cannot all be true as printed")
    assert.match(chinese.stdout, /\p{Script=Han}/u)
    assert.notInclude(chinese.stdout, "cannot all be true")
    for (const { stdout } of [whole, plain]) assert.notInclude(stdout, "\u001B")
  })
})

describe.concurrent("claims files", () => {
  it("are found in claims/, of every kind but code, which is named as not loaded", async () => {
    const cwd = folderWith({
      "claims/deep/a.claims.yaml": consistent("a"),
      "claims/b.claims.yml": consistent("b"),
      "claims/c.claims.json": `{"claimcheck":1,"document":{"id":"c"},"claims":[]}`,
      "claims/d.claims.jsonl": `{"claimcheck":1,"document":{"id":"d"}}\n`,
      "claims/code.claims.ts": `import { writeFileSync } from "node:fs"\nwriteFileSync("ran", "")\nexport default {}\n`,
      "claims/other.yaml": "not: ours\n",
      "elsewhere/e.claims.yaml": consistent("e")
    })
    const { code, stdout, stderr } = await run(["check", "--report", "json"], { cwd })
    assert.strictEqual(code, 0, stderr)
    const report: Report = JSON.parse(stdout)
    assert.sameMembers(
      report.documents.map(({ id }) => id),
      ["a", "b", "c", "d"]
    )
    assert.match(stderr, /not loaded.*claims\/code\.claims\.ts/)
    assert.notInclude(readdirSync(cwd), "ran")
  })

  it("of TypeScript are loaded when they are named", async () => {
    const cwd = folderWith({
      "code.claims.ts": `const id: string = "typed"\nexport default {
  claimcheck: 1, document: { id }, indicators: { firms: { name: "firms", unit: "count", kind: "stock" } },
  claims: [{ id: "now", quote: "5", indicator: "firms", period: 2023, figure: "5" }]\n}\n`
    })
    const { code, stdout, stderr } = await run(["check", "code.claims.ts", "--report", "json"], { cwd })
    assert.strictEqual(code, 0, stderr)
    assert.deepEqual(verdicts(JSON.parse(stdout)), { now: "unchecked" })
  })

  it("are found in folders that are named, whatever these are called", async () => {
    const cwd = folderWith({
      "a [1]/deep/a.claims.yaml": consistent("a"),
      "a [1]/code.claims.ts": "throw new Error()",
      "b/b.claims.yaml": consistent("b")
    })
    const { code, stdout, stderr } = await run(["check", "a [1]/", "b", "--report", "json"], { cwd })
    assert.strictEqual(code, 0, stderr)
    const report: Report = JSON.parse(stdout)
    assert.deepEqual(
      report.documents.map(({ id }) => id),
      ["a", "b"]
    )
    assert.match(stderr, /not loaded.*code\.claims\.ts/)
  })

  it("are named by patterns, each once", async () => {
    const cwd = folderWith({ "x/a.claims.yaml": consistent("a"), "y/b.claims.yaml": consistent("b") })
    const { stdout } = await run(["check", "*/*.claims.yaml", "x/a.claims.yaml", "--report", "json"], { cwd })
    const report: Report = JSON.parse(stdout)
    assert.deepEqual(
      report.documents.map(({ id }) => id),
      ["a", "b"]
    )
  })
})

describe.concurrent("bad input: everything wrong is listed with its place, and everything else is still checked", () => {
  const still = { now: "inconsistent", growth: "inconsistent" }
  interface Bad {
    readonly name: string
    /** What is added to the contradiction, from line 9 on; or a whole file. */
    readonly rest?: string
    readonly whole?: string | Uint8Array
    readonly says: ReadonlyArray<RegExp>
    readonly verdicts?: Readonly<Record<string, string>>
  }
  const table: ReadonlyArray<Bad> = [
    {
      name: "wrong YAML",
      rest: "  - { id: broken, quote: 5, figure: 5\n  - { id: b, quote: 5, indicator: firms, figure: 5 }\n",
      says: [/:10:3: .*bracket/]
    },
    {
      name: "unknown fields",
      rest: "  - { id: a, quote: q, indikator: firms, indicator: firms, period: 2021, figure: 5 }\nrelation: []\n",
      says: [
        /:9:24: unknown field "indikator"; did you mean "indicator"\?/,
        /:10:1: .*"relation".*"relations"/
      ]
    },
    {
      name: "duplicate ids",
      rest: "  - { id: now, quote: q, indicator: firms, period: 2021, figure: 5 }\n",
      says: [/:9:11: .*"now"/]
    },
    {
      name: "an unknown indicator",
      rest: "  - { id: a, quote: q, indicator: firmz, period: 2021, figure: 5 }\n",
      says: [/:9:35: unknown indicator "firmz"; did you mean "firms"\?/]
    },
    {
      name: "units that do not fit",
      rest: "  - { id: a, quote: q, indicator: firms, period: 2021, figure: 5 kg }\nrelations:\n  - { id: r, holds: firms == sales }\n",
      says: [/:9:64: .*kg.*count\(firms\)/, /:11:21: .*count\(firms\) and EUR/],
      verdicts: { ...still, a: "unchecked" }
    },
    {
      name: "a figure that is none",
      rest: "  - { id: a, quote: q, indicator: firms, period: 2021, figure: many }\n",
      says: [/:9:64: .*claim "a"/],
      verdicts: { ...still, a: "unchecked" }
    },
    {
      name: "impossible periods",
      rest: "  - { id: a, quote: q, indicator: firms, period: 2021-13, figure: 5 }\n  - { id: b, quote: q, indicator: firms, period: 2021-02-30, figure: 5 }\n",
      says: [/:9:50: .*month 13/, /:10:50: .*no such day/]
    },
    { name: "an empty file", whole: "", says: [/:1:1: the file is empty/], verdicts: {} },
    { name: "an empty document", whole: "# nothing\n", says: [/:1:1: /], verdicts: {} },
    {
      name: "UTF-16",
      whole: new Uint8Array([0xff, 0xfe, 0x63, 0]),
      says: [/:1:1: .*UTF-16; save it as UTF-8/],
      verdicts: {}
    },
    {
      name: "GBK",
      whole: new Uint8Array([...Buffer.from("claimcheck: 1\n# "), 0xb7, 0xfe, 0x0a]),
      says: [/:2:1: .*not UTF-8/],
      verdicts: {}
    }
  ]
  for (const { name, rest = "", whole, says, verdicts: expected = still } of table)
    it(name, async () => {
      const cwd = folderWith({
        "bad.claims.yaml": whole ?? contradiction("bad", rest),
        "other.claims.yaml": consistent("other").replaceAll(/id: (now|growth)/g, "id: other-$1")
      })
      const { code, stderr } = await run(
        ["check", "bad.claims.yaml", "other.claims.yaml", "--report", "json=report.json"],
        { cwd }
      )
      assert.strictEqual(code, 3)
      const report = reportAt(cwd, "report.json")
      const lines = stderr.trim().split("\n")
      assert.strictEqual(lines.length, says.length, stderr)
      assert.strictEqual(report.problems.length, says.length)
      says.forEach((expression, i) =>
        assert.match(lines[i] ?? "", new RegExp(`^bad\\.claims\\.yaml${expression.source}`, expression.flags))
      )
      assert.deepEqual(verdicts(report), {
        ...expected,
        "other-now": "consistent",
        "other-growth": "consistent"
      })
    })

  it("a folder instead of a file", async () => {
    const cwd = folderWith({ "folder.claims.yaml/x": "", "a.claims.yaml": contradiction("a") })
    const { code, stderr } = await run(
      ["check", "folder.claims.yaml", "a.claims.yaml", "--report", "json=report.json"],
      { cwd }
    )
    assert.strictEqual(code, 3)
    assert.match(stderr, /^folder\.claims\.yaml:1:1: .*folder/)
    assert.deepEqual(verdicts(reportAt(cwd, "report.json")), still)
  })

  it("a reference with a header only is an error finding, not silence", async () => {
    const cwd = folderWith({ "a.claims.yaml": consistent("a"), "data/firms.csv": "indicator,period,value\n" })
    const { code } = await run(
      ["check", "a.claims.yaml", "--reference", "data", "--report", "json=report.json"],
      { cwd }
    )
    assert.strictEqual(code, 1)
    const [defect, ...more] = reportAt(cwd, "report.json").findings
    assert.deepEqual([defect?.rule, defect?.severity, more.length], ["reference-defect", "error", 0])
    assert.match(defect?.message ?? "", /no rows/)
  })

  it("a reference in another encoding than it says", async () => {
    const gbk = new Uint8Array([
      ...Buffer.from("indicator,period,value\n"),
      0xb7,
      0xfe,
      ...Buffer.from(",2023,5\n")
    ])
    const cwd = folderWith({ "a.claims.yaml": consistent("a"), "data/firms.csv": gbk })
    const { code, stdout } = await run(
      ["check", "a.claims.yaml", "--reference", "data", "--report", "json"],
      { cwd }
    )
    assert.strictEqual(code, 1)
    const report: Report = JSON.parse(stdout)
    const bytes = report.findings.find(({ message }) => message.includes("not UTF-8"))
    assert.deepEqual([bytes?.location?.file, bytes?.location?.line], ["data/firms.csv", 2])
    assert.deepEqual(verdicts(report), { now: "consistent", growth: "consistent" })
  })
})
