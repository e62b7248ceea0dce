/**
 * The promises of the comparison with a reference as properties: nothing depends on the order of its rows.
 */
import fc from "fast-check"
import { assert, describe, it } from "vitest"
import { check } from "../src/check.js"

const RUNS = Number(process.env["CLAIMCHECK_LAW_RUNS"] ?? 40)

/** A row of an invented table: a level or a growth, of a year, as one office counted it in one release. */
const row = fc.record({
  indicator: fc.constantFrom("coal", "ore", "output"),
  year: fc.constantFrom(2021, 2022, 2023),
  measure: fc.constantFrom("level", "growth"),
  value: fc.integer({ min: 90, max: 130 }),
  source: fc.constantFrom("north office", "national office"),
  released: fc.constantFrom("2023-02-01", "2024-02-01", "2024-12-01", "")
})

const table = (rows: ReadonlyArray<typeof row extends fc.Arbitrary<infer A> ? A : never>): string =>
  `indicator,area,period,measure,value,unit,source,released\n${rows
    .map(
      ({ indicator, measure, released, source, value, year }) =>
        `${indicator},north,${year},${measure},${measure === "level" ? `${value}.0` : `${value - 100}.0`},${measure === "level" ? "t" : "%"},${source},${released}`
    )
    .join("\n")}\n`

const claim = fc.record({
  indicator: fc.constantFrom("coal", "ore", "output"),
  year: fc.constantFrom(2022, 2023),
  measure: fc.constantFrom("level", "growth"),
  value: fc.integer({ min: 90, max: 130 })
})

const file = (
  claims: ReadonlyArray<typeof claim extends fc.Arbitrary<infer A> ? A : never>
): string => `claimcheck: 1
document: { id: invented, published: 2024-03, language: en }
defaults: { area: north }
areas: { north: { name: North } }
indicators:
  output: { name: output, unit: t, kind: flow, parts: { of: [coal, ore], complete: true } }
  coal: { name: coal, unit: t, kind: flow }
  ore: { name: ore, unit: t, kind: flow }
claims:
${claims
  .map(
    ({ indicator, measure, value, year }, number) =>
      `  - { id: c${number}, quote: x, measure: ${measure}, indicator: ${indicator}, period: ${year}, figure: "${measure === "level" ? `${indicator === "output" ? 2 * value : value}.0 t` : `${value - 100}.0%`}" }`
  )
  .join("\n")}
`

const said = async (claims: string, reference: Readonly<Record<string, string>>): Promise<unknown> => {
  const report = await check({ claims, reference, created: "2026-01-31T12:00:00Z" })
  assert.deepStrictEqual(report.problems, [])
  const [document] = report.documents
  return {
    verdicts: (document?.claims ?? []).map(each => `${each.id}: ${each.verdict}`),
    findings: (document?.findings ?? [])
      .map(finding => [finding.rule, finding.severity, ...finding.claims].join(" "))
      .sort()
  }
}

/** What an office counts of one year: in its first release, as revised a year later, and after the text was published. */
const counted = fc.tuple(
  fc.integer({ min: 1_000, max: 9_000 }),
  fc.integer({ min: 1_000, max: 9_000 }),
  fc.integer({ min: 1_000, max: 9_000 })
)

const RELEASES = ["2023-02-01", "2024-02-01", "2024-12-01"] as const

/** The release that the office knew when the text was published. */
const KNOWN = 1

const INDICATORS = ["output", "coal", "ore"] as const

const YEARS = [2022, 2023] as const

/** The office's figures in every release, and which of them the reference has. */
const office = fc.record({
  coal: fc.tuple(counted, counted),
  ore: fc.tuple(counted, counted),
  kept: fc.array(fc.boolean(), { minLength: 18, maxLength: 18 }),
  decimals: fc.constantFrom(0, 1, 2)
})

/** Rounded half up, by integer arithmetic. */
const printedGrowth = (now: number, before: number, decimals: number): string => {
  const scale = 10n ** BigInt(decimals + 2)
  const twice = 2n * scale * BigInt(now - before) + BigInt(before)
  const down = twice / BigInt(2 * before) - (twice % BigInt(2 * before) < 0n ? 1n : 0n)
  const digits = (down < 0n ? -down : down).toString().padStart(decimals + 1, "0")
  const body = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
  return `${down < 0n ? "-" : ""}${body}%`
}

describe("laws of the reference", () => {
  it("says the same whatever the order of the rows", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(claim, { minLength: 1, maxLength: 6 }),
        fc.array(fc.tuple(row, fc.double({ noNaN: true })), { minLength: 1, maxLength: 14 }),
        async (claims, rows) => {
          const given = rows.map(([each]) => each)
          const permuted = [...rows].sort((a, b) => a[1] - b[1]).map(([each]) => each)
          assert.deepStrictEqual(
            await said(file(claims), { "a.csv": table(permuted) }),
            await said(file(claims), { "a.csv": table(given) })
          )
        }
      ),
      { numRuns: RUNS }
    )
  }, 240_000)

  it("accuses nobody of growth computed on a base that was revised, whatever the reference has of it", async () => {
    await fc.assert(
      fc.asyncProperty(office, async ({ coal, decimals, kept, ore }) => {
        const valueOf = (indicator: string, y: number, release: number): number => {
          const [c, o] = [coal[y]?.[release] ?? 0, ore[y]?.[release] ?? 0]
          return indicator === "coal" ? c : indicator === "ore" ? o : c + o
        }
        const rows = INDICATORS.flatMap((indicator, i) =>
          YEARS.flatMap((year, y) =>
            RELEASES.flatMap((released, release) =>
              kept[i * 6 + y * 3 + release] === true && Number(released.slice(0, 4)) > year
                ? [
                    {
                      indicator,
                      release,
                      text: `${indicator},north,${year},${valueOf(indicator, y, release)},t,${released}`,
                      year
                    }
                  ]
                : []
            )
          )
        )
        // The year before is claimed where the reference has it as it was known, or not at all: another level would refute it.
        const before = rows.filter(each => each.year === 2022 && each.release <= KNOWN)
        const isKnown = before.every(({ indicator }) =>
          before.some(each => each.indicator === indicator && each.release === KNOWN)
        )
        const levels = INDICATORS.flatMap(indicator =>
          YEARS.flatMap((year, y) =>
            year === 2023 || isKnown
              ? [
                  `{ id: ${indicator}-${year}, quote: x, indicator: ${indicator}, period: ${year}, figure: "${valueOf(indicator, y, KNOWN)} t" }`
                ]
              : []
          )
        )
        const growth = INDICATORS.map(indicator => {
          const figure = printedGrowth(valueOf(indicator, 1, KNOWN), valueOf(indicator, 0, KNOWN), decimals)
          return `{ id: ${indicator}-growth, quote: x, measure: growth, indicator: ${indicator}, period: 2023, figure: "${figure}" }`
        })
        const claims = `${file([]).trimEnd()}\n${[...levels, ...growth].map(each => `  - ${each}`).join("\n")}\n`
        const table = `indicator,area,period,value,unit,released\n${rows.map(each => each.text).join("\n")}\n`
        const report = await check({ claims, reference: { "a.csv": table }, created: "2026-01-31T12:00:00Z" })
        assert.deepStrictEqual(report.problems, [])
        assert.deepStrictEqual(
          report.documents[0]?.findings
            .filter(({ severity }) => severity === "error")
            .map(each => each.message),
          []
        )
        for (const each of report.documents[0]?.claims ?? [])
          assert.notInclude(["refuted", "inconsistent"], each.verdict, each.id)
      }),
      { numRuns: RUNS }
    )
  }, 240_000)
})
