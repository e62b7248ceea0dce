/**
 * Claims that name their evidence. All figures are invented.
 */
import { assert, describe, it } from "vitest"
import { check } from "../../src/check.js"
import { isFailing, unsupported } from "../../src/report/gather.js"

const data = JSON.stringify({
  users: { value: 4820, unit: "count(users)" },
  users_before: { value: 3150, unit: "count(users)" },
  revenue: { value: 182640.75, unit: "EUR" },
  rate: { value: 0.19524, unit: "fraction" },
  bare: { value: 12 }
})

const run = (
  claims: ReadonlyArray<object>,
  more: object = {},
  files: Readonly<Record<string, string>> = {}
) =>
  check({
    name: "gate.claims.json",
    claims: JSON.stringify({
      claimcheck: 1,
      document: { id: "invented", published: "2026-05" },
      claims: claims.map((claim, i) => ({ id: `c${i + 1}`, quote: "invented", ...claim })),
      ...more
    }),
    reference: { "data.json": data, ...files }
  })

const verdicts = async (...given: Parameters<typeof run>): Promise<ReadonlyArray<string>> =>
  (await run(...given)).documents[0]?.claims.map(({ verdict }) => verdict) ?? []

describe("claims that name their evidence", () => {
  it("are judged by it alone: a wrong one says nothing against a right one", async () => {
    assert.deepStrictEqual(
      await verdicts([
        { figure: "4,820 users", ref: "data#users" },
        { figure: "4,280 users", ref: "data#users" },
        { figure: "53.0%", formula: "a / b - 1", operands: { a: "data#users", b: "data#users_before" } },
        { figure: "35.0%", formula: "a / b - 1", operands: { a: "data#users", b: "data#users_before" } }
      ]),
      ["supported", "refuted", "supported", "refuted"]
    )
  })

  it("whatever measure they state: the observation is the figure", async () => {
    assert.deepStrictEqual(
      await verdicts([
        { figure: "19.5%", measure: "growth", ref: "data#rate" },
        { figure: "18.5%", measure: "growth", ref: "data#rate" }
      ]),
      ["supported", "refuted"]
    )
  })

  it("are supported by no number without a unit, unless the claim gives one", async () => {
    assert.deepStrictEqual(
      await verdicts([
        { figure: "12", ref: "data#bare" },
        { figure: "12 kg", ref: { at: "data#bare", unit: "kg" } },
        { figure: "12 kg", ref: { at: "data#bare", unit: "t" } },
        { figure: "€182,641", ref: { at: "data#revenue", unit: "USD" } }
      ]),
      ["undetermined", "supported", "refuted", "undetermined"]
    )
  })

  it("say why a named number says nothing about them", async () => {
    const report = await run([
      { figure: "€182,641", ref: { at: "data#revenue", unit: "USD" } },
      { figure: "12 kg", ref: { at: "data#bare", unit: "florbs" } },
      { figure: "12 kg", ref: { at: "data#revenue", unit: "florbs" } },
      { figure: "12 kg", formula: "a * b", operands: { a: "data#users", b: "data#revenue" } },
      { figure: "12", ref: "data#bare" }
    ])
    const said = report.findings.concat(report.documents.flatMap(({ findings }) => findings))
    const expected = [
      /the units of the figure .* do not go together \(USD and EUR are different currencies/,
      /the units of the figure .* do not go together \(“florbs” is not the name of a unit\)/,
      /the units of the figure .* do not go together \(“florbs” is not the name of a unit\)/,
      /the units of the figure .* do not go together \(the figure is “12 kg”, its evidence is in count\(users\) and EUR\)/,
      /the source gives no unit for its value/
    ]
    expected.forEach((words, i) => assert.match(said[i]?.message ?? "", words))
  })

  it("may be of an indicator, too", async () => {
    const indicators = { users: { name: "users", unit: "count(users)", kind: "stock" } }
    const claim = { indicator: "users", period: "2026-04" }
    assert.deepStrictEqual(
      await verdicts(
        [
          { figure: "4,820", ...claim, ref: "data#users" },
          { figure: "4,820", ...claim, ref: "data#revenue" }
        ],
        { indicators }
      ),
      ["supported", "undetermined"]
    )
  })

  it("leave a document of single numbers out of the tables of a run", async () => {
    const report = await run(
      [
        { figure: "4,820 users", ref: "data#users" },
        { figure: "9 t", indicator: "steel", period: "2025" }
      ],
      { indicators: { steel: { name: "steel", unit: "t", kind: "flow" } } },
      { "steel.csv": "indicator,period,value,unit\nsteel,2025,9,t\n" }
    )
    assert.deepStrictEqual(report.problems, [])
    assert.deepStrictEqual(report.findings, [])
    assert.deepStrictEqual(
      report.documents[0]?.claims.map(({ verdict }) => verdict),
      ["supported", "supported"]
    )
  })

  it("name a place that exists: a wrong resource or key is an error that says what there is", async () => {
    const report = await run([
      { figure: "4,820 users", ref: "dat#users" },
      { figure: "4,820 users", ref: "data#user" }
    ])
    assert.deepStrictEqual(
      report.documents[0]?.claims.map(({ verdict }) => verdict),
      ["undetermined", "undetermined"]
    )
    assert.deepStrictEqual(
      report.findings.map(({ severity, rule }) => `${severity} ${rule}`),
      ["error reference-defect", "error reference-defect"]
    )
    assert.match(report.findings.map(({ message }) => message).join("\n"), /did you mean "data"/)
    assert.deepStrictEqual(
      report.documents[0]?.claims[0]?.nearest.map(({ id }) => id),
      ["data#/users/value", "data#/users_before/value"]
    )
  })

  it("are told what could be cited: what carries the figure first", async () => {
    const report = await run([{ figure: "3,150 users", ref: "data#users" }])
    const [claim] = report.documents[0]?.claims ?? []
    assert.strictEqual(claim?.verdict, "refuted")
    assert.deepStrictEqual(
      claim?.nearest.map(({ id, value, unit }) => `${id} ${value} ${unit ?? ""}`),
      ["data#/users_before/value 3150 count(users)"]
    )
  })
})

describe("--fail-on unsupported", () => {
  const indicators = { users: { name: "users", unit: "count(users)", kind: "stock" } }

  it("fails on a figure that nothing carries, although nothing contradicts it", async () => {
    const report = await run([{ figure: "17 users", indicator: "users", period: "2026-04" }], { indicators })
    assert.isFalse(isFailing(report, "warning"))
    assert.isTrue(isFailing(report, "unsupported"))
    assert.deepStrictEqual(
      unsupported(report).map(({ id }) => id),
      ["c1"]
    )
  })

  it("fails on invented figures that agree with each other", async () => {
    const report = await run(
      [
        { figure: "100 users", indicator: "users", period: "2025" },
        { figure: "110 users", indicator: "users", period: "2026" },
        { figure: "10%", measure: "growth", indicator: "users", period: "2026" }
      ],
      { indicators }
    )
    assert.strictEqual(report.summary.verdicts.consistent, 3)
    assert.isFalse(isFailing(report, "warning"))
    assert.isTrue(isFailing(report, "unsupported"))
  })

  it("lets thresholds and suppositions pass, which need no evidence", async () => {
    const report = await run([
      { figure: "5%", role: "threshold" },
      { figure: "2%", role: "hypothetical" }
    ])
    assert.deepStrictEqual(report.problems, [])
    assert.isFalse(isFailing(report, "unsupported"))
  })
})
