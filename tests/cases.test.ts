/**
 * The literate cases in tests/cases: each tells a short story, holds a claims file (and reference tables), and lists what
 * the check must say. A journalist can read them; every line under "expect" is asserted, and so is that nothing else of
 * severity warning or error is found.
 */
import { readdirSync, readFileSync } from "node:fs"
import { assert, describe, it } from "vitest"
import { check } from "../src/check.js"
import type { Report } from "../src/report/Report.js"

interface Case {
  readonly title: string
  readonly claims: string
  readonly article: string | undefined
  readonly reference: Readonly<Record<string, string>>
  readonly expected: ReadonlyArray<string>
}

const folder = new URL("./cases/", import.meta.url)

/** The cases of one file: a second-level heading starts each. */
const casesOf = (file: string): ReadonlyArray<Case> =>
  readFileSync(new URL(file, folder), "utf8")
    .split(/^## /mu)
    .slice(1)
    .map(section => {
      const blocks = [...section.matchAll(/^```(\S*) ?(.*)\n([\s\S]*?)^```$/gmu)]
      const block = (language: string): string | undefined => blocks.find(([, of]) => of === language)?.[3]
      const expected = block("expect")
      const claims = block("yaml")
      if (expected === undefined || claims === undefined)
        throw new Error(`${file}: a case lacks yaml or expect`)
      return {
        title: section.split("\n", 1)[0] ?? "",
        claims,
        article: block("text"),
        reference: Object.fromEntries(
          blocks
            .filter(([, of]) => of === "csv" || of === "json")
            .map(([, , name = "", content = ""]) => [name, content])
        ),
        expected: expected.split("\n").filter(line => line.trim() !== "")
      }
    })

const findings = (report: Report) => [
  ...report.documents.flatMap(document => document.findings),
  ...report.findings
]

/** One line of expectation, in the words of the cases: `verdict CLAIM VERDICT`, `finding SEVERITY RULE CLAIM…`, … */
const assertLine = (report: Report, line: string): void => {
  const [what = "", first = "", second = "", ...rest] = line.trim().split(/\s+/u)
  const claim = report.documents.flatMap(document => document.claims).find(each => each.id === first)
  switch (what) {
    case "verdict":
      assert.strictEqual(claim?.verdict, second, line)
      return
    case "because":
      assert.sameMembers([...(claim?.because ?? [])], [second, ...rest].filter(Boolean), line)
      return
    case "why":
    case "unsaid": {
      const words = line.trim().slice(`${what} ${first} `.length)
      const why = claim?.why.join("\n") ?? ""
      if (what === "why") assert.include(why, words, line)
      else assert.notInclude(why, words, line)
      return
    }
    case "reading": {
      const [is = "", low = "none", high = "none"] = rest
      const reading = claim?.readings.find(each => each.name === second)
      assert.strictEqual(reading?.consistent, { yes: true, no: false, open: null }[is], line)
      if (rest.length > 1)
        assert.deepStrictEqual(
          [reading?.implied?.low ?? "none", reading?.implied?.high ?? "none"],
          [low, high],
          line
        )
      return
    }
    case "near":
      assert.deepStrictEqual(
        claim?.nearest.map(({ id }) => id).slice(0, 1 + rest.length),
        [second, ...rest],
        line
      )
      return
    case "finding": {
      const members = [...rest].sort()
      const found = findings(report).some(
        each =>
          each.severity === first && each.rule === second && members.join() === [...each.claims].sort().join()
      )
      assert.isTrue(
        found,
        `${line}\nfound: ${JSON.stringify(findings(report).map(f => [f.severity, f.rule, f.claims]))}`
      )
      return
    }
    case "implied":
      assert.strictEqual(
        `${claim?.implied?.low ?? "none"} ${claim?.implied?.high ?? "none"}`,
        [second, ...rest].join(" "),
        line
      )
      return
    case "interval":
      assert.strictEqual(
        `${claim?.interval?.low} ${claim?.interval?.high}`,
        [second, ...rest].join(" "),
        line
      )
      return
    case "problem":
      assert.isTrue(
        report.problems.some(problem => problem.message.includes(line.trim().slice("problem ".length))),
        `${line}\nproblems: ${JSON.stringify(report.problems)}`
      )
      return
    case "relation": {
      const relations = report.documents.flatMap(document => document.relations)
      assert.include(
        relations.map(({ id, strength, text }) => `${id} ${strength} ${text}`),
        [first, second, ...rest].join(" "),
        line
      )
      return
    }
    case "example": {
      const examples = findings(report)
        .flatMap(each => each.corrections)
        .flatMap(correction => correction.claims)
        .filter(each => each.id === first)
        .map(each => each.example ?? "none")
      assert.include(examples, [second, ...rest].join(" "), line)
      return
    }
    case "says": {
      const words = line.trim().slice("says ".length)
      const said = findings(report)
        .flatMap(each => [each.message, ...each.derivation])
        .join("\n")
      assert.include(said, words, line)
      return
    }
    default:
      throw new Error(`unknown expectation: ${line}`)
  }
}

describe.each(readdirSync(folder).filter(name => name.endsWith(".md")))("%s", file => {
  it.each(casesOf(file).map(each => [each.title, each] as const))("%s", async (_title, each) => {
    const report = await check({
      claims: each.claims,
      ...(each.article === undefined ? {} : { article: each.article }),
      reference: each.reference,
      created: "2026-01-31T12:00:00Z"
    })
    for (const line of each.expected) assertLine(report, line)
    const expected = each.expected.filter(line => line.startsWith("finding")).length
    const severe = findings(report).filter(finding => finding.severity !== "info")
    assert.strictEqual(
      severe.length,
      expected,
      JSON.stringify(severe.map(f => [f.severity, f.rule, f.claims, f.message]))
    )
    if (!each.expected.some(line => line.startsWith("problem")))
      assert.deepStrictEqual(report.problems, [], "no problem was expected")
  })
})
