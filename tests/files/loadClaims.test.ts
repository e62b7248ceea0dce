import * as NodeServices from "@effect/platform-node/NodeServices"
import { createHash } from "node:crypto"
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, relative } from "node:path"
import { Effect } from "effect"
import { afterAll, assert, describe, it } from "vitest"
import { loadClaims } from "../../src/files/loadClaims.js"
import type { LoadedDocument } from "../../src/model/LoadedDocument.js"

const root = realpathSync(mkdtempSync(join(tmpdir(), "claims-")))
afterAll(() => rmSync(root, { recursive: true, force: true }))

/** Writes a file below the test's folder and returns its path. */
const put = (path: string, content: string | Uint8Array): string => {
  const full = join(root, path)
  mkdirSync(join(full, ".."), { recursive: true })
  writeFileSync(full, content)
  return full
}

const load = (
  paths: ReadonlyArray<string>,
  allow: ReadonlyArray<string> = []
): Promise<ReadonlyArray<LoadedDocument>> =>
  Effect.runPromise(loadClaims(paths, { allow }).pipe(Effect.provide(NodeServices.layer)))

const loadOne = async (path: string, allow: ReadonlyArray<string> = []): Promise<LoadedDocument> => {
  const [document] = await load([path], allow)
  if (document === undefined) throw new Error("nothing was loaded")
  return document
}

const messages = (document: LoadedDocument): ReadonlyArray<string> =>
  document.problems.map(({ line, column, message }) => `${line}:${column} ${message}`)

const file = (rest: string, id = "d"): string => `claimcheck: 1\ndocument: { id: ${id} }\n${rest}`
const catalogue = "claimcheck: 1\nindicators: { gdp: { name: GDP, unit: CNY } }\n"
const claim = "claims: [{ id: a, quote: q, figure: 5, indicator: gdp }]\n"

describe("files", () => {
  it("are read with their hash", async () => {
    const text = file(
      "indicators: { gdp: { name: GDP, unit: CNY } }\nclaims: [{ id: a, quote: q, figure: 5, indicator: gdp }]\n"
    )
    const path = put("a.claims.yaml", text)
    const loaded = await loadOne(path)
    assert.deepEqual(messages(loaded), [])
    assert.strictEqual(loaded.path, path)
    assert.strictEqual(loaded.sha256, createHash("sha256").update(text).digest("hex"))
    assert.strictEqual(loaded.file?.claims.length, 1)
  })

  const bad: ReadonlyArray<readonly [name: string, content: Uint8Array | string, says: RegExp]> = [
    ["empty.yaml", "", /^1:1 the file is empty$/],
    ["empty.json", "", /^1:1 the file is empty$/],
    ["empty.claims.jsonl", "\n", /^1:1 the file is empty$/],
    ["utf16le.yaml", new Uint8Array([0xff, 0xfe, 0x63, 0]), /^1:1 the file is in UTF-16; save it as UTF-8$/],
    ["utf16be.json", new Uint8Array([0xfe, 0xff, 0, 0x63]), /UTF-16/],
    [
      "gbk.yaml",
      new Uint8Array([...Buffer.from(file("# ")), 0xb7, 0xfe, 0xce, 0xf1, 0x0a]),
      /^3:1 the file is not UTF-8/
    ],
    ["binary.yaml", new Uint8Array([0x63, 0, 0x63]), /NUL/],
    ["table.csv", "a,b\n", /must end in .yaml, .yml, .json, .jsonl or .ts/]
  ]
  for (const [name, content, says] of bad)
    it(`${name} is a problem`, async () => {
      const loaded = await loadOne(put(name, content))
      assert.isNull(loaded.file)
      assert.strictEqual(loaded.problems.length, 1)
      assert.match(messages(loaded)[0] ?? "", says)
    })

  it("with a byte order mark are read", async () => {
    const loaded = await loadOne(put("bom.yaml", `\uFEFF${file("")}`))
    assert.deepEqual(messages(loaded), [])
  })

  it("that are missing, folders or unreadable are problems, and the others are loaded", async () => {
    mkdirSync(join(root, "folder.yaml"), { recursive: true })
    const secret = put("secret.yaml", file(""))
    chmodSync(secret, 0)
    const [missing, folder, unreadable, good] = await load([
      join(root, "missing.yaml"),
      join(root, "folder.yaml"),
      secret,
      put("good.yaml", file("", "good"))
    ])
    assert.match(missing?.problems[0]?.message ?? "", /there is no file/)
    assert.match(folder?.problems[0]?.message ?? "", /is a folder/)
    if (process.getuid?.() !== 0) assert.match(unreadable?.problems[0]?.message ?? "", /permission denied/)
    assert.deepEqual(good?.problems, [])
  })

  it("have different document ids", async () => {
    const [first, second] = await load([put("one.yaml", file("", "same")), put("two.yaml", file("", "same"))])
    assert.deepEqual(first?.problems, [])
    assert.match(second?.problems[0]?.message ?? "", /the document id "same" is already used by .*one.yaml/)
    assert.strictEqual(second?.problems[0]?.line, 2)
  })
})

describe("include", () => {
  it("reads catalogues beside the file, and those that they include", async () => {
    put("inc/shared/units.json", '{ "claimcheck": 1, "areas": { "north": { "name": "North" } } }')
    put("inc/shared/indicators.yaml", `${catalogue}include: units.json\n`)
    const loaded = await loadOne(
      put("inc/a.yaml", file(`include: shared/indicators.yaml\ndefaults: { area: north }\n${claim}`))
    )
    assert.deepEqual(messages(loaded), [])
    assert.deepEqual(Object.keys(loaded.file?.indicators ?? {}), ["gdp"])
    assert.deepEqual(
      loaded.included.map(({ path }) => relative(root, path)),
      ["inc/shared/indicators.yaml", "inc/shared/units.json"]
    )
    assert.match(loaded.included[0]?.sha256 ?? "", /^[0-9a-f]{64}$/)
  })

  it("lists a problem of a shared catalogue once", async () => {
    put("shared/bad.yaml", "claimcheck: 1\nindicators: { gdp: { name: GDP, unit: CNX } }\n")
    const [one, two] = await load([
      put("shared/one.yaml", file(`include: bad.yaml\n${claim}`, "one")),
      put("shared/two.yaml", file(`include: bad.yaml\n${claim}`, "two"))
    ])
    const inCatalogue = [one, two].map(d => d?.problems.filter(p => p.file.endsWith("bad.yaml")).length)
    assert.deepEqual(inCatalogue, [1, 0])
    assert.match(
      one?.problems.map(p => p.message).join("\n") ?? "",
      /"gdp" is declared but could not be read/
    )
  })

  it("does not call names unknown that a missing catalogue may declare", async () => {
    const loaded = await loadOne(put("lost.yaml", file(`include: nowhere.yaml\n${claim}`)))
    assert.match(
      messages(loaded).join("\n"),
      /^1:1 a part of the declarations was not read[^\n]*\n3:10 there is no file "nowhere.yaml"$/
    )
    assert.strictEqual(loaded.rejected.length, 1)
  })

  it("says when files include each other in a circle", async () => {
    put("circle/b.yaml", `${catalogue}include: c.yaml\n`)
    put("circle/c.yaml", "claimcheck: 1\ninclude: b.yaml\n")
    const loaded = await loadOne(put("circle/a.yaml", file(`include: b.yaml\n${claim}`)))
    assert.deepEqual(
      loaded.problems.map(p => p.message),
      ['"b.yaml" includes this file again: a circle']
    )
    assert.strictEqual(loaded.file?.claims.length, 1)
  })

  it("never runs code", async () => {
    put("code/c.ts", "export default {}\n")
    const loaded = await loadOne(put("code/a.yaml", file("include: c.ts\n")))
    assert.match(messages(loaded).join("\n"), /a catalogue must be YAML or JSON/)
  })

  const outside = put("outside/indicators.yaml", catalogue)
  const refused =
    /lies outside the working directory and the folder of the claims file; allow its folder with --allow DIR/
  const escapes: ReadonlyArray<readonly [name: string, include: string]> = [
    ["a path upwards", "../outside/indicators.yaml"],
    ["a path upwards through a folder", "x/../../outside/indicators.yaml"],
    ["an absolute path", outside],
    ["a system file", "/etc/passwd"],
    ["a file that does not exist", "/etc/there-is-no-such-file.yaml"],
    ["a file that does not exist upwards", "../outside/none.yaml"],
    ["a symbolic link", "link.yaml"],
    ["a symbolic link to a folder", "folder/indicators.yaml"]
  ]
  for (const [name, include] of escapes)
    it(`refuses ${name}`, async () => {
      mkdirSync(join(root, "inside/x"), { recursive: true })
      for (const [target, link] of [
        [outside, "link.yaml"],
        [join(root, "outside"), "folder"]
      ] as const) {
        rmSync(join(root, "inside", link), { force: true })
        symlinkSync(target, join(root, "inside", link))
      }
      const loaded = await loadOne(put("inside/a.yaml", file(`include: ${include}\n`)))
      assert.match(messages(loaded).join("\n"), refused)
      assert.deepEqual(loaded.included, [])
      assert.strictEqual(loaded.problems[0]?.line, 3)
    })

  it("reads outside where it is allowed, links included", async () => {
    const loaded = await loadOne(
      put("inside/b.yaml", file(`include: ../outside/indicators.yaml\n${claim}`)),
      [join(root, "outside")]
    )
    assert.deepEqual(messages(loaded), [])
  })

  it("follows a link of the claims file itself to no other folder than its own", async () => {
    put("real/indicators.yaml", catalogue)
    const real = put("real/a.yaml", file(`include: indicators.yaml\n${claim}`))
    mkdirSync(join(root, "linked"), { recursive: true })
    symlinkSync(real, join(root, "linked/a.yaml"))
    const loaded = await loadOne(join(root, "linked/a.yaml"))
    assert.match(messages(loaded).join("\n"), /there is no file "indicators.yaml"/)
  })

  const odd: ReadonlyArray<readonly [include: string, says: RegExp]> = [
    ["https://example.org/c.yaml", /is an address; claimcheck reads files only/],
    ['""', /not the path of a file/],
    [".", /a folder|must end in/],
    ["a.yaml", /includes this file again/]
  ]
  for (const [include, says] of odd)
    it(`refuses ${include}`, async () => {
      const loaded = await loadOne(put("odd/a.yaml", file(`include: ${include}\n`)))
      assert.match(messages(loaded).join("\n"), says)
    })
})

describe("TypeScript", () => {
  const source = join(process.cwd(), "src/model/defineClaims.js").replaceAll("\\", "/")
  const module = (claims: string): string => `import { defineClaims } from "${source}"

export default defineClaims({
  claimcheck: 1,
  document: { id: "typed" },
  indicators: { gdp: { name: "GDP", unit: "CNY" } },
  claims: [
    ${claims}
  ]
})
`
  it("is run, and its claims are found in the source by their ids", async () => {
    const loaded = await loadOne(
      put(
        "a.claims.ts",
        module(
          '{ id: "a", quote: "q", figure: "5", indicator: "gdp", period: 2022, note: undefined },\n    { id: "b", quote: "q", figure: "5", indicator: "gpd" }'
        )
      )
    )
    assert.deepEqual(messages(loaded), ['9:7 unknown indicator "gpd"; did you mean "gdp"?'])
    assert.strictEqual(loaded.file?.claims[0]?.period, "2022")
  })

  const bad: ReadonlyArray<readonly [name: string, source: string, says: RegExp]> = [
    [
      "a number as figure",
      module('{ id: "a", quote: "q", figure: 5.0, indicator: "gdp" }'),
      /^8:7 a figure must be text here/
    ],
    ["no default export", "export const x = 1\n", /no default export/],
    ["a syntax error", "export default {\n", /the module cannot be run/],
    ["an exception", 'throw new Error("no luck")\n', /the module cannot be run: no luck/],
    [
      "a function",
      "export default { claimcheck: 1, document: { id: 'd' }, claims: () => [] }\n",
      /a function, a symbol or a promise/
    ],
    ["a promise", "export default Promise.resolve({})\n", /a function, a symbol or a promise/],
    [
      "endless data",
      "const x: any = { claimcheck: 1 }\nx.claims = x\nexport default x\n",
      /too deep, too large or endless/
    ],
    ["a getter that throws", "export default { get claimcheck() { throw new Error('boo') } }\n", /boo/]
  ]
  for (const [name, text, says] of bad)
    it(`${name} is a problem`, async () => {
      const loaded = await loadOne(put(`bad-${name.replaceAll(" ", "-")}.claims.ts`, text))
      assert.match(messages(loaded).join("\n"), says)
    })
})
