/**
 * What the security page promises: no command opens a connection, no file outside the allowed folders is read, the
 * package holds nothing but what a user needs.
 */
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { assert, describe, it } from "vitest"
import { consistent, contradiction, folderWith, run } from "./commandLine.js"

/** Loaded before the command line: every way to the network throws, and says so. */
const noNetwork = `
import { syncBuiltinESMExports } from "node:module"
import dgram from "node:dgram"
import dns from "node:dns"
import http from "node:http"
import http2 from "node:http2"
import https from "node:https"
import net from "node:net"
import tls from "node:tls"
const refuse = name => () => {
  process.stderr.write("NETWORK " + name + "\\n")
  throw new Error("a connection was opened: " + name)
}
net.connect = net.createConnection = refuse("net.connect")
net.Socket.prototype.connect = refuse("net.Socket.connect")
net.Server.prototype.listen = refuse("net.Server.listen")
tls.connect = refuse("tls.connect")
dgram.createSocket = refuse("dgram.createSocket")
http.request = http.get = refuse("http.request")
https.request = https.get = refuse("https.request")
http2.connect = refuse("http2.connect")
for (const name of ["lookup", "resolve", "resolve4", "resolve6", "reverse"]) dns[name] = refuse("dns." + name)
for (const name of ["lookup", "resolve", "resolve4", "resolve6", "reverse"]) dns.promises[name] = refuse("dns." + name)
globalThis.fetch = refuse("fetch")
globalThis.WebSocket = globalThis.EventSource = refuse("WebSocket")
syncBuiltinESMExports()
if (process.env.PROBE === "1") net.connect(9, "127.0.0.1")
`

describe("no command opens a connection", () => {
  const article = "The city has 383 firms, up 87.7%.\n"
  const cwd = folderWith({
    "no-network.mjs": noNetwork,
    "claims/a.claims.yaml": `${consistent("a")}relations:\n  - { id: r, holds: firms >= 0 }\n`,
    "b.claims.ts": `export default { claimcheck: 1, document: { id: "b" }, claims: [] }\n`,
    "a.txt": article,
    "reference-data/datapackage.json": JSON.stringify({
      name: "r",
      resources: [
        { name: "a", path: "a.csv" },
        { name: "far", path: "https://example.org/far.csv" }
      ]
    }),
    "reference-data/a.csv": "indicator,period,value,unit\nfirms,2023,383,1\n",
    "report.json": ""
  })
  const node = ["--import", join(cwd, "no-network.mjs")]
  const commands: ReadonlyArray<readonly [args: string, codes: ReadonlyArray<number>]> = [
    ["--version", [0]],
    ["check", [0, 1, 3]],
    ["check b.claims.ts --reference reference-data/a.csv --report html=b.html", [0, 1, 3]],
    ["check --text a.txt --report sarif --lang zh", [0, 1, 3]],
    ["explain now", [0, 3]],
    ["fix --suggest", [0, 3]],
    ["merge report.json", [3]],
    ["reference list", [0, 3]],
    ["reference validate", [0, 1, 3]],
    ["reference find", [0, 3]],
    ["schema", [0]],
    ["schema report", [0]],
    ["extract a.txt --output drafts/a.claims.yaml", [0]],
    ["init --document new --ci github", [0]],
    ["text inventory claims/a.claims.yaml --text a.txt", [0]],
    ["text coverage claims/a.claims.yaml --text a.txt", [0, 1]],
    ["text reanchor claims/a.claims.yaml --text a.txt", [0]]
  ]
  for (const [args, codes] of commands)
    it(`claimcheck ${args}`, async () => {
      const { code, stderr } = await run(args.split(" "), { cwd, node })
      assert.oneOf(code, [...codes], stderr)
      assert.notInclude(stderr, "NETWORK")
    })

  it("and the guard of this test would say so", async () => {
    const { code, stderr } = await run(["--version"], { cwd, node, env: { PROBE: "1" } })
    assert.notStrictEqual(code, 0)
    assert.include(stderr, "NETWORK net.connect")
  })
})

describe("files outside the allowed folders", () => {
  const secret = "SECRET 4711 firms"
  const outside = folderWith({
    "secret.txt": `${secret}\n`,
    "secret.yaml": `claimcheck: 1\nindicators: { ${secret.replaceAll(" ", "_")}: { name: x, unit: 1 } }\n`
  })
  const inside = folderWith({ "work/x": "" })
  mkdirSync(join(inside, "work/links"))
  symlinkSync(join(outside, "secret.txt"), join(inside, "work/links/article.txt"))
  symlinkSync(outside, join(inside, "work/links/folder"))
  const ways: ReadonlyArray<readonly [field: string, value: string]> = [
    "../../",
    `${outside}/`,
    "links/folder/",
    "links/../../../"
  ].flatMap(
    way =>
      [
        ["file", `${way}secret.txt`],
        ["numbers", `${way}secret.txt`],
        ["include", `${way}secret.yaml`]
      ] as const
  )
  const all = [
    ...ways,
    ["file", "links/article.txt"],
    ["file", "/etc/passwd"],
    ["include", "file:///etc/passwd"],
    ["file", "\\\\\\\\server\\\\share"],
    ["include", "work\\0.yaml"]
  ] as const
  const cwd = join(inside, "work")

  it("are refused with exit 3, one by one, and nothing of them is shown", async () => {
    const names = all.map(([field, value], i) => {
      const text = contradiction(`d${i}`)
      const path = JSON.stringify(value)
      const name = `d${i}.claims.yaml`
      writeFileSync(
        join(cwd, name),
        field === "include"
          ? `include: ${path}\n${text}`
          : text.replace("published: 2024-03", `published: 2024-03, text: { ${field}: ${path} }`)
      )
      return name
    })
    const { code, stdout, stderr } = await run(["check", ...names, "--report", "json"], { cwd })
    assert.strictEqual(code, 3)
    for (const [i, name] of names.entries())
      assert.match(stderr, new RegExp(`^${name.replaceAll(".", "\\.")}:\\d+:\\d+: `, "mu"), all[i]?.[1])
    assert.notInclude(stdout + stderr, "SECRET")
    assert.notInclude(stdout + stderr, "root:")
    const verdicts = JSON.parse(stdout).documents.flatMap((each: { claims: Array<{ verdict: string }> }) =>
      each.claims.map(claim => claim.verdict)
    )
    assert.strictEqual(
      verdicts.filter((verdict: string) => verdict === "inconsistent").length,
      2 * names.length
    )
  })

  it("are read with --allow", async () => {
    writeFileSync(
      join(cwd, "allowed.claims.yaml"),
      contradiction("x").replace(
        "published: 2024-03",
        `published: 2024-03, text: { file: ${outside}/secret.txt }`
      )
    )
    const { code, stderr } = await run(["check", "allowed.claims.yaml", "--allow", outside], { cwd })
    assert.strictEqual(code, 1, stderr)
  })

  it("are not read as reference data either", async () => {
    const data = folderWith({
      "a.claims.yaml": consistent("a"),
      "data/datapackage.json": JSON.stringify({
        name: "r",
        resources: [
          { name: "up", path: "../a.claims.yaml", format: "csv" },
          { name: "root", path: "/etc/passwd", format: "csv" },
          { name: "link", path: "link.csv" }
        ]
      })
    })
    symlinkSync(join(outside, "secret.txt"), join(data, "data/link.csv"))
    const { code, stdout, stderr } = await run(["check", "a.claims.yaml", "--reference", "data"], {
      cwd: data
    })
    assert.oneOf(code, [1, 3])
    for (const path of ["../a.claims.yaml", "etc/passwd", "link.csv"]) assert.include(stdout + stderr, path)
    for (const leaked of ["SECRET", "root:x", "claimcheck: 1"]) assert.notInclude(stdout + stderr, leaked)
  })
})

describe("expressions", () => {
  const attacks = [
    'import("fs")',
    'eval("1")',
    'parse("1")',
    "simplify(firms)",
    "derivative(firms, firms)",
    'createUnit("x")',
    "config({})",
    "firms.constructor",
    'firms["constructor"].x',
    "f(x) = x",
    "firms = 1",
    "[1, 2]",
    "{a: 1}",
    "1:1000000000",
    "100000!",
    "9^9^9^9",
    "firms'",
    "typed(1)",
    "random()",
    "print(firms)",
    "__proto__",
    "constructor",
    "toString()",
    "firms ? 1 : 2",
    "firms; sales",
    "cell(1)"
  ]
  it("call nothing: each of these is refused with its place", async () => {
    const relations = attacks.map(
      (attack, i) => `  - { id: r${i}, holds: ${JSON.stringify(`${attack} == firms`)} }`
    )
    const cwd = folderWith({ "a.claims.yaml": contradiction("a", `relations:\n${relations.join("\n")}\n`) })
    const { code, stderr } = await run(["check", "a.claims.yaml", "--report", "json=out.json"], { cwd })
    assert.strictEqual(code, 3)
    attacks.forEach((attack, i) =>
      assert.match(stderr, new RegExp(`^a\\.claims\\.yaml:${10 + i}:\\d+: `, "mu"), attack)
    )
    assert.sameMembers(readdirSync(cwd), ["a.claims.yaml", "out.json"])
    assert.strictEqual(
      JSON.parse(readFileSync(join(cwd, "out.json"), "utf8")).summary.verdicts.inconsistent,
      2
    )
  })
})
