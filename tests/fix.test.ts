/** `claimcheck fix --suggest`: the patch that it prints applies, and the next check shows what it records. */
import { execFileSync } from "node:child_process"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { assert, describe, it } from "vitest"
import { parse } from "yaml"
import { folderWith, run } from "./commandLine.js"

const claims = {
  claimcheck: 1,
  document: { id: "brief", language: "en", published: "2023-01-20" },
  areas: { north: { name: "North" } },
  indicators: {
    firms: { name: "firms", unit: "count(firms)", kind: "stock" },
    firms_new: {
      name: "new firms",
      unit: "count(firms)",
      kind: "flow",
      adds_to: { stock: "firms", net: true }
    }
  },
  defaults: { area: "north", period: "2022" },
  claims: [
    // 179 new firms cannot have grown by 87.7 %: no whole number of firms before does; the stock did, from 204 to 383.
    { id: "now", quote: "383 firms", figure: "383", indicator: "firms" },
    { id: "new", quote: "179 new firms", figure: "179", indicator: "firms_new" },
    { id: "growth", quote: "up 87.7 %", figure: "87.7%", indicator: "firms_new", measure: "growth" },
    // Two digits swapped: 4,631.
    { id: "sheep", quote: "4,361 firms in 2020", figure: "4,361", indicator: "firms", period: "2018" }
  ]
}

const [now, grown, growth, sheep] = claims.claims
const head = { ...claims, claims: undefined }

const inYaml = `# A brief (invented)
claimcheck: 1
document: ${JSON.stringify(claims.document)}
areas: ${JSON.stringify(claims.areas)}
indicators: ${JSON.stringify(claims.indicators)}
defaults: ${JSON.stringify(claims.defaults)}
claims:
  - ${JSON.stringify(now)}
  - ${JSON.stringify(grown)}
  # what grew?
  - id: growth
    quote: up 87.7 %
    figure: 87.7% # as printed
    indicator: firms_new
    measure: growth

  - ${JSON.stringify(sheep)}
`

const texts = {
  "brief.claims.yaml": inYaml,
  "brief.claims.json": `${JSON.stringify(claims, null, 2)}\n`,
  "brief.claims.jsonl": [head, ...claims.claims].map(line => `${JSON.stringify(line)}\n`).join("")
}

const reference = {
  "reference-data/figures.csv":
    "indicator,area,period,value,unit,grade,source\nfirms,north,2018,4631,count(firms),official,Office of Statistics (invented)\n"
}

const checked = async (folder: string, file: string) => {
  const { stdout, code, stderr } = await run(["check", file, "--report", "json", "--quiet"], { cwd: folder })
  assert.isNotNull(code, stderr)
  return { code, report: JSON.parse(stdout) }
}

describe.each(Object.entries(texts))("the patch of %s", (file, text) => {
  it("applies, keeps every figure as printed, and is what the next check shows", async () => {
    const folder = folderWith({ [file]: text, ...reference })
    const before = await checked(folder, file)
    assert.strictEqual(before.code, 1, JSON.stringify(before.report.problems))
    const { stdout, stderr, code } = await run(["fix", "--suggest", file], { cwd: folder })
    assert.strictEqual(code, 0, stderr)
    execFileSync("git", ["apply", "-"], { cwd: folder, input: stdout })
    const patched = readFileSync(join(folder, file), "utf8")
    const { report, code: after } = await checked(folder, file)
    assert.deepStrictEqual(report.problems, [])
    assert.strictEqual(after, 0, JSON.stringify(report.summary))
    const [document] = report.documents
    const figures = (of: typeof document) =>
      of.claims.map(({ id, figure }: { id: string; figure: string }) => [id, figure])
    assert.deepStrictEqual(figures(document), figures(before.report.documents[0]))
    const read = document.claims.find(({ id }: { id: string }) => id === growth?.id)
    assert.strictEqual(read.verdict, "reading-dependent")
    assert.deepStrictEqual(
      read.readings.map(({ name }: { name: string }) => name),
      ["as-worded", "flow-for-stock"]
    )
    const accepted = document.findings.find(({ id }: { id: string }) => id === "refuted:brief:sheep")
    assert.include(accepted.accepted.reason, "4,631")
    if (file.endsWith(".yaml")) for (const line of text.trimEnd().split("\n")) assert.include(patched, line)
  })
})

describe("explain", () => {
  it("shows the reading that an explanation proposes, ready to paste", async () => {
    const folder = folderWith({ "brief.claims.yaml": inYaml, ...reference })
    const { stdout } = await run(["explain", "growth", "brief.claims.yaml"], { cwd: folder })
    const [, snippet = ""] = /( *readings:\n(?: +.*\n)+?)(?: *\n| {2,4}\S)/u.exec(stdout) ?? []
    const [{ name, ...worded }, read] = parse(snippet).readings
    assert.deepStrictEqual([name, worded], ["as-worded", {}])
    assert.deepStrictEqual([read.name, read.indicator], ["flow-for-stock", "firms"])
  })
})

describe("fix", () => {
  it("says what to put in by hand where the file is code, and prints no patch", async () => {
    const folder = folderWith({
      "brief.claims.ts": `export default ${JSON.stringify(claims)}\n`,
      ...reference
    })
    const { stdout, stderr, code } = await run(["fix", "--suggest", "brief.claims.ts", "--lang", "zh"], {
      cwd: folder
    })
    assert.strictEqual(code, 0)
    assert.strictEqual(stdout, "")
    assert.include(stderr, "请手工写入")
    assert.include(stderr, '"name": "flow-for-stock"')
  })

  it("accepts one finding for a reason that is given", async () => {
    const folder = folderWith({ "brief.claims.yaml": inYaml, ...reference })
    const args = ["fix", "--suggest", "brief.claims.yaml", "--finding", "refuted:brief:sheep"]
    const { stdout } = await run([...args, "--reason", "counted anew"], { cwd: folder })
    execFileSync("git", ["apply", "-"], { cwd: folder, input: stdout })
    const { report } = await checked(folder, "brief.claims.yaml")
    const accepted = report.documents[0].findings.filter(
      (each: { accepted: unknown }) => each.accepted !== null
    )
    assert.deepStrictEqual(
      accepted.map((each: { id: string; accepted: { reason: string } }) => [each.id, each.accepted.reason]),
      [["refuted:brief:sheep", "counted anew"]]
    )
  })

  it("has nothing to say about a file without contradictions", async () => {
    const { claims: all, ...rest } = claims
    const folder = folderWith({
      "brief.claims.json": JSON.stringify({ ...rest, claims: all.slice(0, 2) }),
      ...reference
    })
    const { stdout, stderr, code } = await run(["fix", "--suggest", "brief.claims.json"], { cwd: folder })
    assert.deepStrictEqual([stdout, stderr.trim(), code], ["", "nothing to suggest", 0])
  })

  it.each([
    ["fix brief.claims.yaml", "--suggest"],
    ["fix --suggest --reason why brief.claims.yaml", "--finding"],
    ["fix --suggest --finding refuted:brief:nothing brief.claims.yaml", "no finding"]
  ])("refuses %s", async (line, why) => {
    const folder = folderWith({ "brief.claims.yaml": inYaml, ...reference })
    const { code, stderr } = await run(line.split(" "), { cwd: folder })
    assert.strictEqual(code, 2)
    assert.include(stderr, why)
  })
})
