/**
 * Documents held against each other (`--together`). Every figure is invented.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { assert, describe, it } from "vitest"
import { checkFiles } from "../src/checkFiles.js"
import { isFailing } from "../src/report/gather.js"
import type { Report } from "../src/report/Report.js"

interface Text {
  readonly published?: string
  /** The area of all its claims; none when empty. */
  readonly area?: string
  readonly unit?: string
  /** Code of the area north. */
  readonly code?: string
  readonly claims: ReadonlyArray<string>
}

const file = (
  id: string,
  { published = "2024-03-01", area = "north", unit = "EUR", code = "N", claims }: Text
): string =>
  `claimcheck: 1
document: { id: ${id}, published: ${published} }
areas: { north: { name: North, code: ${code} }, south: { name: South } }
defaults: { period: 2023${area === "" ? "" : `, area: ${area}`} }
indicators:
  gdp: { name: gross domestic product, unit: ${unit}, kind: flow, parts: { of: [farms, rest], complete: true } }
  farms: { name: value added of farms, unit: ${unit}, kind: flow }
  rest: { name: value added of the rest, unit: ${unit}, kind: flow }
  firms: { name: firms, unit: count(firms), kind: stock }
claims:
${claims.map(claim => `  - { quote: q, ${claim} }`).join("\n")}
`

const level = (id: string, indicator: string, figure: string, more = ""): string =>
  `id: ${id}, indicator: ${indicator}, figure: "${figure}"${more}`

/** The report on files, by the names they have. */
const checkedFiles = async (files: Readonly<Record<string, string>>, together = true): Promise<Report> => {
  const folder = mkdtempSync(join(tmpdir(), "claimcheck-test-"))
  try {
    const paths = Object.entries(files).map(([name, text]) => {
      const path = join(folder, `${name}.claims.yaml`)
      writeFileSync(path, text)
      return path
    })
    return await checkFiles({ files: paths, together })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const checked = (texts: Readonly<Record<string, Text>>, together = true): Promise<Report> =>
  checkedFiles(Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, file(id, text)])), together)

const found = ({ findings }: Report): ReadonlyArray<string> =>
  findings.map(({ rule, severity, claims }) => `${severity} ${rule} ${claims.join(" ")}`)

const verdicts = ({ documents }: Report): Readonly<Record<string, string>> =>
  Object.fromEntries(
    documents.flatMap(({ id, claims }) => claims.map(claim => [`${id}.${claim.id}`, claim.verdict]))
  )

const gdp = level("gdp", "gdp", "€104.0 billion")

describe.concurrent("documents", () => {
  it("that are drafts are held against nothing", async () => {
    const draft = file("a", { claims: [gdp] }).replace("{ id: a,", "{ id: a, draft: true,")
    const report = await checkedFiles({
      a: draft,
      b: file("b", { claims: [level("output", "gdp", "€105.0 billion")] })
    })
    assert.deepEqual(found(report), [])
    assert.deepEqual(
      report.documents.flatMap(({ findings }) => findings.map(({ severity, rule }) => `${severity} ${rule}`)),
      ["info undetermined"],
      "the draft says that it is one"
    )
  })

  it("contradict each other where they give one release of one cell two values", async () => {
    const texts = { a: { claims: [gdp] }, b: { claims: [level("output", "gdp", "€105.0 billion")] } }
    const together = await checked(texts)
    assert.isTrue(isFailing(together, "error"))
    assert.deepEqual(found(together), ["error conflict a.gdp b.output"])
    assert.deepEqual(verdicts(together), { "a.gdp": "inconsistent", "b.output": "inconsistent" })
    const [finding] = together.findings
    assert.strictEqual(finding?.minimal, true)
    assert.notStrictEqual(finding?.certificate, null)
    assert.match(finding?.location?.file ?? "", /a\.claims\.yaml$/)
    assert.isNotEmpty(finding?.derivation)
    const separate = await checked(texts, false)
    assert.isFalse(isFailing(separate, "error"))
    assert.deepEqual(separate.findings, [])
  })

  it("contradict each other by sums that stand in none of them alone", async () => {
    const report = await checked({
      a: { claims: [gdp] },
      b: { claims: [level("farms", "farms", "€30.0 billion")] },
      c: { claims: [level("rest", "rest", "€80.0 billion")] }
    })
    assert.deepEqual(found(report), ["error conflict a.gdp b.farms c.rest"])
  })

  it("agree within the precision that each has printed", async () => {
    const report = await checked({
      a: { claims: [gdp] },
      b: { claims: [level("gdp", "gdp", "€104 billion")] }
    })
    assert.isFalse(isFailing(report, "error"))
    assert.deepEqual(report.findings, [])
  })

  it.each<readonly [doubt: string, one: Text, other: Text, said: RegExp]>([
    [
      "other releases",
      { claims: [gdp] },
      { published: "2025-03-01", claims: [level("g", "gdp", "€105.0 billion")] },
      /revision/
    ],
    [
      "no named area",
      { area: "", claims: [gdp] },
      { area: "", claims: [level("g", "gdp", "€105.0 billion")] },
      /places/
    ],
    [
      "growth whose prices are not known",
      { claims: ["id: up, measure: growth, indicator: gdp, figure: 5.2%"] },
      { claims: ["id: g, measure: growth, indicator: gdp, figure: 5.4%"] },
      /prices/
    ]
  ])("that differ are not accused: %s", async (_, one, other, said) => {
    const report = await checked({ a: one, b: other })
    assert.isFalse(isFailing(report, "error"))
    const [finding, ...more] = report.findings
    assert.deepEqual([finding?.severity, finding?.rule, more.length], ["warning", "soft-relation", 0])
    assert.match(finding?.message ?? "", said)
    assert.notInclude(Object.values(verdicts(report)), "inconsistent")
  })

  it("about other areas, periods or vintages have nothing to do with each other", async () => {
    const report = await checked({
      a: { claims: [gdp] },
      b: { area: "south", claims: [level("g", "gdp", "€105.0 billion")] },
      c: { claims: [level("g", "gdp", "€106.0 billion", ", period: 2022")] }
    })
    assert.deepEqual(report.findings, [])
  })

  it("that declare an indicator differently are not held against each other, and that is said", async () => {
    const report = await checked({
      a: { claims: [gdp] },
      b: { unit: "USD", claims: [level("g", "gdp", "USD 105.0 billion")] }
    })
    assert.isFalse(isFailing(report, "error"))
    assert.deepEqual(
      report.findings.map(({ severity, message }) => `${severity} ${/“(\w+)”/u.exec(message)?.[1]}`).sort(),
      ["info farms", "info gdp", "info rest"]
    )
  })

  it("that declare an area differently are not held against each other, and that is said", async () => {
    const report = await checked({
      a: { claims: [gdp] },
      b: { code: "X", claims: [level("g", "gdp", "€105.0 billion")] }
    })
    assert.deepEqual(
      report.findings.map(({ severity, message }) => `${severity} ${/“(\w+)”/u.exec(message)?.[1]}`),
      ["info north"]
    )
  })

  it("keep their own contradictions to themselves", async () => {
    const report = await checked({
      a: { claims: [gdp, level("again", "gdp", "€107.0 billion")] },
      b: { claims: [level("farms", "farms", "€30.0 billion")] }
    })
    assert.deepEqual(found(report), [])
    assert.strictEqual(report.documents[0]?.findings.length, 1)
  })

  it("are not accused where another reading makes them agree", async () => {
    const report = await checked({
      a: {
        claims: [
          'id: gdp, figure: "€104.0 billion", readings: [{ name: all, indicator: gdp }, { name: part, indicator: rest }]'
        ]
      },
      b: { claims: [level("output", "gdp", "€105.0 billion")] }
    })
    assert.deepEqual(found(report), ["warning reading-dependent a.gdp b.output"])
    assert.notInclude(Object.values(verdicts(report)), "inconsistent")
  })

  it("with claims and documents of the same names stay apart", async () => {
    const report = await checkedFiles({
      a: file("same", { claims: [gdp] }),
      b: file("same", { claims: [level("gdp", "gdp", "€105.0 billion")] })
    })
    assert.deepEqual(found(report), ["error conflict same.gdp same~2.gdp"])
  })

  it("say by which relation and in which steps they contradict each other", async () => {
    const report = await checked({
      a: { claims: [gdp] },
      b: { claims: [level("farms", "farms", "€30.0 billion")] },
      c: { claims: [level("rest", "rest", "€80.0 billion")] }
    })
    const [finding] = report.findings
    assert.include(
      finding?.message,
      "value added of farms + value added of the rest = gross domestic product"
    )
    assert.include(
      finding?.derivation.join("\n"),
      "“€104.0 billion” stands for anything between 103.95 billion"
    )
    assert.deepEqual(
      finding?.corrections.map(({ claims }) => claims.map(({ id, example }) => `${id} ${example}`)),
      [["a.gdp €109.9 billion"], ["b.farms €24.1 billion"], ["c.rest €74.1 billion"]]
    )
  })

  it("contradict each other once, although each has the relation", async () => {
    const claims = [level("farms", "farms", "€30.0 billion"), level("rest", "rest", "€80.0 billion")]
    const report = await checked({ a: { claims: [gdp] }, b: { claims }, c: { claims } })
    assert.deepEqual(found(report).length, new Set(found(report)).size)
  })

  it("contradict each other where only a convention says so: a warning about the indicator of both", async () => {
    const report = await checked({
      a: { claims: [gdp] },
      b: { claims: [level("farms", "farms", "€120.0 billion")] },
      c: { claims: ["id: up, measure: growth, basis: nominal, indicator: rest, figure: 5.2%"] }
    })
    assert.deepEqual(found(report), ["warning rests-on-default a.gdp b.farms"])
    assert.match(report.findings[0]?.message ?? "", /cannot be negative/)
  })

  it("hold counted things to whole numbers together", async () => {
    const report = await checked({
      a: { claims: ["id: now, indicator: firms, figure: 179 firms"] },
      b: { claims: ["id: up, measure: growth, indicator: firms, figure: 87.7%"] }
    })
    assert.deepEqual(found(report), ["error conflict a.now b.up"])
    assert.include(
      report.findings[0]?.derivation.join("\n"),
      "No whole number is between 95.34 and 95.39 firms."
    )
  })

  it("are alike where they only call an indicator or an area otherwise, or declare it in another order", async () => {
    const other = (text: string): string =>
      text
        .replace(
          "name: gross domestic product, unit: EUR, kind: flow",
          "kind: flow, note: output, aliases: [GDP], unit: EUR, name: output"
        )
        .replace("name: North, code: N", "code: N, name: { en: The North }")
    const report = await checkedFiles({
      a: file("a", { claims: [gdp] }),
      b: other(file("b", { claims: [level("g", "gdp", "€105.0 billion")] }))
    })
    assert.deepEqual(report.problems, [])
    assert.deepEqual(found(report), ["error conflict a.gdp b.g"])
  })

  it("that differ in what they declare name each of it, with the documents", async () => {
    const report = await checked({
      a: { claims: [gdp] },
      b: { unit: "USD", code: "X", claims: [level("g", "gdp", "USD 105.0 billion")] }
    })
    assert.sameMembers(
      report.findings.map(({ message }) => /“(\w+)”/u.exec(message)?.[1]),
      ["farms", "gdp", "north", "rest"]
    )
    assert.lengthOf(new Set(report.findings.map(({ id }) => id)), 4)
    const alone = await checked({
      a: { claims: [gdp] },
      b: { code: "X", claims: [level("g", "gdp", "€105.0 billion")] }
    })
    // What an area is told does not hang on what else differs.
    assert.include(
      report.findings.map(({ id }) => id),
      alone.findings[0]?.id
    )
    for (const { message, rule } of report.findings) {
      assert.match(message, /\ba\b.*\bb\b/)
      assert.strictEqual(rule, "undetermined")
    }
  })

  it("rest their own conventions on their own claims", async () => {
    const report = await checked({
      a: { claims: [level("firms", "firms", "about 4,100")] },
      b: { claims: [level("firms", "firms", "9,213")] }
    })
    const [finding] = report.findings
    assert.deepEqual([finding?.severity, finding?.claims], ["warning", ["a.firms", "b.firms"]])
  })

  it("that keep to a place on lists which they do not name are of lists of their own", async () => {
    const place = "measure: rank, indicator: gdp, area: north"
    const report = await checked({
      a: { claims: [`id: first, ${place}, figure: third`] },
      b: { claims: [`id: first, ${place}, figure: second`] }
    })
    assert.deepEqual(report.findings, [])
  })
})
