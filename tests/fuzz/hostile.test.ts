/** Attacks written by hand: each is refused or bounded with its place, and the rest of the file is checked. */
import { assert, describe, it } from "vitest"
import { check } from "../../src/check.js"
import { decodeClaimsText } from "../../src/files/decodeClaimsText.js"
import { parseFigure } from "../../src/text/figures/parseFigure.js"
import { scanFigures } from "../../src/text/figures/scanFigures.js"
import { contradiction } from "../commandLine.js"
import { readReference } from "../reference/readReference.js"

const claim = (fields: string): string =>
  `  - { id: x, quote: q, indicator: firms, period: 2021, ${fields} }\n`

/** What is added behind the two claims that contradict each other, on line 9. */
const additions: Readonly<Record<string, string>> = {
  "a figure of 10 million digits": claim(`figure: "${"9".repeat(10_000_000)}"`),
  "a figure of 10 million decimals": claim(`figure: 0.${"3".repeat(10_000_000)}`),
  "a huge exponent": claim("figure: 1e999999999"),
  "a tiny exponent": claim("figure: 1e-999999999"),
  "a hundred scale words": claim(`figure: 5${"亿".repeat(100)}`),
  "a claim called __proto__": claim("figure: 5").replace("id: x", "id: __proto__"),
  "a field called __proto__": claim("figure: 5, __proto__: { polluted: 1 }"),
  "an indicator called __proto__": claim("figure: 5").replace("firms", "__proto__"),
  "an indicator called constructor": claim("figure: 5").replace("firms", "constructor"),
  "an area called toString": claim("figure: 5, area: toString"),
  "a measure called hasOwnProperty": claim("figure: 5, measure: hasOwnProperty"),
  "a claim of itself": claim("figure: 5, measure: change, versus: 2020, of_claim: x"),
  "an unknown of_claim called __proto__": claim(
    "figure: 5, measure: change, versus: 2020, of_claim: __proto__"
  ),
  "a year far away": claim("figure: 5").replace("2021", "999999999999"),
  "a streak of a million years": claim("figure: 1000000, measure: streak, of_claim: growth"),
  "a million levels": `x: ${"[".repeat(1_000_000)}\n`,
  "a list of ten thousand levels, closed": `x: ${"[".repeat(10_000)}${"]".repeat(10_000)}\n`,
  "ten thousand levels of indentation": `${Array.from({ length: 5_000 }, (_, n) => `${" ".repeat(n)}a:`).join("\n")}\n`,
  "aliases that multiply": `a: &a [${"x,".repeat(9)}x]\n${[..."bcdefghi"].map((name, n) => `${name}: &${name} [${`*${"abcdefghi"[n]},`.repeat(9)}*${"abcdefghi"[n]}]`).join("\n")}\n`,
  "an alias of itself": "x: &x [*x]\n",
  "a hundred thousand unknown fields": Array.from({ length: 100_000 }, (_, n) => `f${n}: 1\n`).join(""),
  "a tag of code": 'x: !!js/function "function () { throw 1 }"\n',
  "an expression of a million brackets": `relations: [{ id: r, holds: "${"(".repeat(1_000_000)}firms == 1" }]\n`,
  "an expression of powers": 'relations: [{ id: r, holds: "9^9^9^9 == firms" }]\n',
  "an expression of a hundred thousand terms": `relations: [{ id: r, holds: "firms == ${"firms + ".repeat(100_000)}0" }]\n`,
  "a quote of a million characters": claim(`figure: 5`).replace("quote: q", `quote: ${"q".repeat(1_000_000)}`)
}

describe("attacks in a claims file", () => {
  for (const [name, addition] of Object.entries(additions))
    it(`${name}: said with its place, and the contradiction is still found`, async () => {
      const report = await check({ claims: contradiction("hostile", addition) })
      const lines = contradiction("hostile", addition).split("\n").length
      const [first] = report.problems
      // A quote may be long, and a name may be any word.
      if (!name.startsWith("a quote")) assert.isDefined(first)
      for (const { line, message } of report.problems) {
        assert.isAtLeast(line ?? 0, 9, message)
        assert.isAtMost(line ?? 0, lines)
        assert.isBelow(message.length, 2_000)
      }
      assert.isBelow(report.problems.length, 1_000)
      const verdicts = report.documents.flatMap(({ claims }) =>
        claims.slice(0, 2).map(({ verdict }) => verdict)
      )
      // Nesting without end breaks the syntax of the file in one place; only what stands before it was read.
      assert.deepEqual(verdicts, ["inconsistent", "inconsistent"])
      assert.notProperty({}, "polluted")
    })

  it("a NUL character makes the file no text, and says where", () => {
    assert.deepEqual(
      decodeClaimsText("a.claims.yaml", contradiction("a", "# \0\n")).problems.map(({ line, column }) => [
        line,
        column
      ]),
      [[9, 3]]
    )
  })

  it("JSON nested without end is said", () => {
    for (const text of ["[".repeat(500_000), `${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`]) {
      const { problems, file } = decodeClaimsText("a.claims.json", text)
      assert.isNull(file)
      assert.isAbove(problems.length, 0)
    }
  })
})

describe("attacks in a figure", () => {
  const long = 10_000_000
  for (const [name, text] of [
    ["digits", "9".repeat(long)],
    ["separators", "1,".repeat(long / 2)],
    ["Han numerals", "千".repeat(long)],
    ["hedges", "约".repeat(long)],
    ["signs", "-".repeat(long)],
    ["brackets", "(".repeat(long)],
    ["blanks", " ".repeat(long)]
  ] as const)
    it(`10 MB of ${name} are refused at once`, () => {
      assert.strictEqual(parseFigure(text, { language: "zh" })._tag, "Failure")
    })

  it("a text of a million numerals is scanned in one pass", () => {
    for (const text of [
      "千百".repeat(200_000),
      "1,".repeat(200_000),
      "about ".repeat(100_000),
      "9".repeat(400_000)
    ])
      scanFigures(text, { language: "zh" })
  })
})

describe("attacks in a reference", () => {
  const row = "firms,2023,179\n"
  const tables: Readonly<Record<string, string>> = {
    "a quote that never ends": `indicator,period,value\n"${row.repeat(200_000)}`,
    "a line without end": `indicator,period,value\n${"firms,".repeat(1_000_000)}\n`,
    "a number of a million digits": `indicator,period,value\nfirms,2023,${"9".repeat(1_000_000)}\n`,
    "an exponent without measure": "indicator,period,value\nfirms,2023,1e999999999\n",
    "a period far away": "indicator,period,value\nfirms,999999999,1\n",
    "a hundred thousand columns": `${Array.from({ length: 100_000 }, (_, n) => `c${n}`).join(",")}\n`,
    "names of prototypes": "indicator,period,value,__proto__,constructor\n__proto__,2023,1,2,3\n",
    "NUL characters": `indicator,period,value\n\0,\0,\0\n`,
    "nothing but line ends": "\n".repeat(1_000_000)
  }
  for (const [name, table] of Object.entries(tables))
    it(`${name}: read, or said`, () => {
      const { defects, observations } = readReference({ "a.csv": table })
      assert.isAbove(defects.length + observations.length, 0)
      assert.isBelow(defects.length, 1_000)
      assert.notProperty({}, "polluted")
    })

  it("a package that names addresses and odd things reads none of them", () => {
    for (const path of ["https://example.org/a.csv", "file:///etc/passwd", ""]) {
      const { defects, observations } = readReference({
        "datapackage.json": JSON.stringify({ name: "p", resources: [{ name: "a", path }] })
      })
      assert.deepEqual(observations, [], path)
      assert.isAbove(defects.length, 0, path)
    }
  })
})
