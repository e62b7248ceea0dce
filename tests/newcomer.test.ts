/**
 * What somebody meets who starts with the README alone: `init`, `extract`, a first check, and the usual mistakes on the
 * way. Each message says what is wrong, where, and what to do. All figures are invented.
 */
import { assert, describe, it } from "vitest"
import { check, checkFiles } from "../src/index.js"
import { consistent, contradiction, folderWith, run } from "./commandLine.js"

describe.concurrent("the first files", () => {
  for (const language of ["en", "zh"])
    it(`of init pass a check, in ${language}`, async () => {
      const cwd = folderWith({})
      const made = await run(["init", "--document", "first", "--language", language], { cwd })
      assert.include(made.stdout, "next: claimcheck check")
      const { code, stdout } = await run(["check"], { cwd })
      assert.strictEqual(code, 0)
      assert.include(stdout, "3 claims: 1 supported, 2 consistent")
      assert.include(stdout, language === "zh" ? "“出口1.2亿美元”" : "“exports of $120 million”")
    })

  it("of extract can be checked with the command that it names", async () => {
    const cwd = folderWith({
      "story.txt": "The library counted 48,200 visits in 2023, up 12.4% from 2022.\n"
    })
    const { stderr } = await run(
      ["extract", "story.txt", "--published", "2024-02", "-o", "story.claims.yaml"],
      { cwd }
    )
    const next = /then: claimcheck (.*)$/mu.exec(stderr)?.[1] ?? ""
    const { code, stdout } = await run(next.split(" "), { cwd })
    assert.strictEqual(code, 0)
    assert.include(stdout, "none left over")
  })
})

it("two articles without Latin names can be told apart", async () => {
  const cwd = folderWith({ "图书馆.txt": "2023年接待读者48.2万人次。\n" })
  const idOf = async (...more: ReadonlyArray<string>) =>
    /^ {2}id: (.*)$/mu.exec((await run(["extract", "图书馆.txt", ...more], { cwd })).stdout)?.[1]
  assert.strictEqual(await idOf(), "article")
  assert.strictEqual(await idOf("--document", "library"), "library")
  const { code, stderr } = await run(["extract", "图书馆.txt", "--document", "图书馆"], { cwd })
  assert.strictEqual(code, 2)
  assert.include(stderr, '"图书馆" is not an id: lower-case letters, digits and hyphens')
})

describe("mistakes in JavaScript", () => {
  const untyped = (input: unknown) => input as never
  it("say what the functions take", async () => {
    for (const input of [undefined, {}, "claimcheck: 1", { claims: 5 }])
      await check(untyped(input)).then(
        () => assert.fail("was accepted"),
        (error: unknown) => assert.match(String(error), /TypeError: check\(\) takes \{ claims: TEXT \}/)
      )
    for (const input of [undefined, ["a.claims.yaml"], { files: "a.claims.yaml" }])
      await checkFiles(untyped(input)).then(
        () => assert.fail("was accepted"),
        (error: unknown) =>
          assert.match(String(error), /TypeError: checkFiles\(\) takes \{ files: \[PATH\] \}/)
      )
  })
})

describe.concurrent("mistakes", () => {
  const table = "indicator,period,value,unit\nsales,2023,5.1,billion EUR\nsales,2023,5.2,billion EUR\n"
  const cwd = folderWith({
    "good.claims.yaml": consistent("good"),
    "story.txt": "Sales of 5 million.",
    "empty/readme.md": "",
    "data/a.csv": table,
    "syntax.claims.ts": "export default {\n  claimcheck: 1,,\n}\n",
    "import.claims.ts":
      'import { defineClaims } from "claimcheck"\nexport default defineClaims({} as never)\n',
    "comma.csv": "indicator;period;value;unit\nsales;2023;120,3;EUR\n",
    "kind.claims.yaml": contradiction("kind")
      .replace("kind: stock", "kind: stok")
      .replaceAll("indicator: firms", "indicator: firm"),
    "quotes.claims.yaml": contradiction("quotes").replace(
      "claims:",
      "relations:\n  - { id: r, holds: firms[2023] <= 3, for: { period: 2023 } }\nclaims:"
    ),
    "unit.claims.yaml": contradiction("unit").replace("count(firms)", "firms")
  })
  const cases: ReadonlyArray<readonly [args: string, code: number, says: RegExp]> = [
    ["check nosuchfolder", 3, /No findings\. What could not be read: 1/],
    ["check nosuchfolder --lang zh", 3, /无法读取的内容：1/],
    ["check nosuchfolder ", 3, /nosuchfolder:1:1 there is no file "nosuchfolder"/],
    ["check empty", 3, /there are no claims files in this folder: they are called NAME\.claims\.yaml/],
    [
      "check story.txt",
      3,
      /this is no claims file;[^✗]*to draft one from an article, run: claimcheck extract story\.txt/
    ],
    ["check kind.claims.yaml", 3, /unknown indicator "firm"; did you mean "firms"\?/],
    [
      "check unit.claims.yaml",
      3,
      /unknown unit "firms"; if it is what is counted, write count\(firms\)\. A unit is/
    ],
    ["check quotes.claims.yaml", 3, /^✗ quotes\.claims\.yaml:7:26 put this text in quotes: (?:(?!✗).)*$/],
    ["check syntax.claims.ts", 3, /✗ syntax\.claims\.ts:2:\d+ the module cannot be run: /],
    ["check import.claims.ts", 3, /Cannot find module 'claimcheck'; install it for this folder: npm install/],
    ["merge nosuch.json", 3, /error: there is no file "nosuch\.json"/],
    ["reference validate data", 1, /sales, 2023 is 5100000000 EUR.* 5200000000 EUR/],
    ["reference validate comma.csv", 1, /"120,3" has thousands separators or a decimal comma; declare them/],
    ["check good.claims.yaml --report json=data", 3, /error: cannot write data: it is a folder \(EISDIR\)/],
    ["reference list data", 0, /data\/a\.csv, read as tidy/],
    ["reference list data --reference data", 2, /name the reference data once/],
    ["reference find good.claims.yaml --reference data", 0, /To ask for:/]
  ]
  for (const [args, expected, says] of cases)
    it(`claimcheck ${args}`, async () => {
      const { code, stdout, stderr } = await run(args.trim().split(" "), { cwd })
      // Long messages are wrapped.
      assert.match((stdout + stderr).replace(/\s+/gu, " "), says)
      assert.strictEqual(code, expected)
    })
})
