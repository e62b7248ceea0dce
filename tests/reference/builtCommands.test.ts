/** `claimcheck reference find` and `list`, with the built command line. */
import { assert, describe, it } from "vitest"
import { folderWith, run } from "../commandLine.js"

const header = "indicator,area,period,value,unit,vintage\n"

describe("claimcheck reference find", () => {
  const claims = `claimcheck: 1
document: { id: brief, published: 2024-03 }
indicators: { firms: { name: firms, unit: count(firms), kind: stock, aliases: [enterprises] } }
areas: { home: { name: Hometown, code: X-1 } }
claims:
  - { id: now, quote: 179 firms, indicator: firms, area: home, period: 2023, figure: 179 firms }
  - { id: then, quote: 120 firms, indicator: firms, area: home, period: 2019, figure: 120 firms }
`
  it("knows indicators and areas by the names and codes that the claims file has", async () => {
    const cwd = folderWith({
      "brief.claims.yaml": claims,
      "data.csv": `${header}enterprises,X-1,2023-12-31,179,count(firms),\nenterprises,X-2,2019,3,count(firms),\n`
    })
    const { code, stdout } = await run(["reference", "find", "brief.claims.yaml", "-r", "data.csv"], { cwd })
    assert.strictEqual(code, 0)
    assert.include(stdout, "observations for 1 of 2 claims")
    assert.match(stdout, /- now .*: can refute\n {4}firms, home, 2023-12-31 = 179 count\(firms\) \(data#2\)/)
    assert.match(stdout, /- firms, Hometown, 2019\n {4}settles: then\n/)
  })
  it("says what it could not read or use, and ends with 3", async () => {
    const cwd = folderWith({
      "brief.claims.yaml": `${claims}  - { id: odd, quote: q, indicator: firms, area: home, period: 2022, figure: 3 EUR }
  - { id: lost, quote: q, indicator: nothing, period: 2022, figure: 3 }
`,
      "data/good.csv": `${header}enterprises,X-1,2O19,179,count(firms),\n`,
      "data/bad.csv": "\u0000"
    })
    const { code, stderr, stdout } = await run(["reference", "find", "brief.claims.yaml", "-r", "data"], {
      cwd
    })
    assert.strictEqual(code, 3)
    assert.include(stdout, "observations for 0 of 2 claims")
    assert.match(stderr, /brief\.claims\.yaml:8:\d+: claim "odd": the figure is in EUR/)
    assert.match(stderr, /brief\.claims\.yaml:9:\d+: .*nothing/)
    assert.match(stderr, /data\/good\.csv:2:3: .*"2O19" is not a period/)
    assert.match(stderr, /data\/bad\.csv:1: has bytes that are not UTF-8/)
  })
  it("does not offer what the check would not use: a share over one hundred per cent that a claim names", async () => {
    const cwd = folderWith({
      "brief.claims.yaml": `claimcheck: 1
document: { id: brief, published: 2024-03 }
claims:
  - { id: named, quote: q, ref: "data#2", figure: 41.7% }
`,
      "data.csv": "indicator,of,measure,period,value,unit\nfarms,firms,share,2023,119.1,%\n"
    })
    const found = await run(["reference", "find", "brief.claims.yaml", "-r", "data.csv"], { cwd })
    assert.include(found.stdout, "observations for 0 of 1 claims")
    const checked = await run(["check", "brief.claims.yaml", "-r", "data.csv"], { cwd })
    assert.notInclude(checked.stdout, "refuted 1")
    for (const { stdout, stderr } of [found, checked]) assert.match(stdout + stderr, /119\.1/)
  })
  it("looks up what claims name, and does not ask for it", async () => {
    const cwd = folderWith({
      "brief.claims.yaml": `claimcheck: 1
document: { id: brief, published: 2024-03 }
claims:
  - { id: named, quote: q, ref: "data#2", figure: 179 }
  - { id: weak, quote: q, ref: "data#3", figure: 179 }
  - { id: gone, quote: q, ref: "data#9", figure: 179 }
`,
      "data.csv": "indicator,period,value,unit,grade\nfirms,2023,179,count,\nfirms,2022,150,count,media\n"
    })
    const { stderr, stdout } = await run(["reference", "find", "brief.claims.yaml", "-r", "data.csv"], {
      cwd
    })
    assert.include(stdout, "observations for 2 of 3 claims")
    assert.match(stdout, /- named .*: can refute\n/)
    assert.match(stdout, /- weak .*: can support, not refute\n/)
    assert.include(stderr, "no record has this key")
  })
})

describe("claimcheck reference list", () => {
  it("says what is wrong with a package, and ends with 3 where something cannot be read", async () => {
    const broken = folderWith({ "data/datapackage.json": "{" })
    const { code, stdout } = await run(["reference", "list", "-r", "data"], { cwd: broken })
    assert.strictEqual(code, 3)
    assert.match(stdout, /unreadable {2}data\/datapackage\.json:1:2: is not JSON/)
    const partly = folderWith({
      "data/datapackage.json":
        '{ "resources": [{ "name": "a", "path": "a.csv" }, { "name": "b", "path": "http://x/b.csv" }] }',
      "data/a.csv": `${header}firms,home,2023,1,count,\n`
    })
    const listed = await run(["reference", "list", "-r", "data"], { cwd: partly })
    assert.strictEqual(listed.code, 3)
    assert.match(listed.stdout, /^a\n[^]*holds {7}1 observations[^]*\n\nb\n[^]*nothing is fetched/)
  })
})
