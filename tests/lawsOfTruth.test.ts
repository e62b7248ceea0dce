/**
 * The promise above all others, on what a small economy truly says about itself: in any mixture of measures, times, areas
 * and figures of an official table, nothing true is ever accused; and what is false is, where the table has it all.
 */
import fc from "fast-check"
import { assert, describe, it } from "vitest"
import * as Rational from "../src/arithmetic/Rational.js"
import { check } from "../src/check.js"
import type { Report } from "../src/report/Report.js"
import { chanceOf, claimsFile, economy, rowsOf, timesIn, type Truth, truth } from "./economy.js"
import { print } from "./printed.js"

const RUNS = Number(process.env["CLAIMCHECK_LAW_RUNS"] ?? 40)

const checked = async (
  claims: ReadonlyArray<{ readonly fields: string; readonly figure: string }>,
  rows: ReadonlyArray<string>
): Promise<Report> => {
  const table = `indicator,area,period,value,unit\n${rows.join("\n")}\n`
  const report = await check({
    claims: claimsFile(claims),
    reference: rows.length === 0 ? {} : { "a.csv": table },
    created: "2026-01-31T12:00:00Z"
  })
  assert.deepStrictEqual(report.problems, [])
  return report
}

/** What an economy says about a few times, its table of them, and a way to print what it says. */
const world = (seed: number, count: number) => {
  const chance = chanceOf(seed)
  const values = economy(chance)
  const times = timesIn(chance)
  const truths = Array.from({ length: count }, () => truth(values, chance, times)).filter(
    (each): each is Truth => each !== undefined
  )
  const figureOf = (unit: string, value: Rational.Rational): string =>
    unit === " t" && chance(4) === 0
      ? `${print(Rational.divide(value, Rational.of(1000)), 3 + chance(3), "nearest")} thousand tonnes`
      : `${print(value, unit === " firms" ? 0 : chance(4), "nearest")}${unit}`
  return { chance, figureOf, rows: rowsOf(values, times), truths }
}

/** A whole number of at least three digits in words that are true of it: over 1200, nearly 1300, 1200 to 1300. */
const hedged = (value: Rational.Rational, unit: string, way: number): string | undefined => {
  const whole = Rational.numerator(value)
  if (!Rational.isInteger(value) || whole < 100n) return undefined
  const place = 10n ** BigInt(whole.toString().length - 2)
  const below = (whole / place) * place
  const above = below + place
  const between = whole > below
  switch (way) {
    case 0:
      return between ? `over ${below}${unit}` : undefined
    case 1:
      return between ? `nearly ${above}${unit}` : undefined
    case 2:
      return `at least ${below}${unit}`
    case 3:
      return `less than ${above}${unit}`
    case 4:
      return `${below}–${above}${unit}`
    default:
      return undefined
  }
}

describe("laws of truth", () => {
  it("accuses nothing that is true, whatever the reference has of it", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(),
        fc.integer({ min: 1, max: 14 }),
        fc.integer({ min: 0, max: 10 }),
        async (seed, count, kept) => {
          const { chance, figureOf, rows, truths } = world(seed, count)
          const claims = truths.map(({ fields, unit, value }) => ({
            fields,
            figure: hedged(value, unit, chance(8)) ?? figureOf(unit, value)
          }))
          const report = await checked(
            claims,
            rows.filter(() => chance(10) < kept)
          )
          const said = [...report.findings, ...(report.documents[0]?.findings ?? [])]
          assert.deepStrictEqual(
            said.filter(({ severity }) => severity === "error").map(each => each.message),
            []
          )
          for (const each of report.documents[0]?.claims ?? [])
            assert.notInclude(["refuted", "inconsistent"], each.verdict, each.id)
        }
      ),
      { numRuns: RUNS }
    )
  }, 240_000)

  it("refutes what is far from true, of every measure, where the reference has its levels", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), async seed => {
        const { figureOf, rows, truths } = world(seed, 6)
        // Twice as much and three; rates near -3 % would stay what they are, and of 1,000 the zeros may be rounded ones.
        const claims = truths.flatMap(({ fields, unit, value }) => {
          const off = Rational.add(value, Rational.of(3))
          return fields.includes("previous") || Rational.compare(Rational.abs(off), Rational.of(2)) < 0
            ? []
            : [{ fields, figure: figureOf(unit, Rational.add(value, off)) }].filter(
                ({ figure }) => !/^-?\d+0(?!\.)\b/.test(figure)
              )
        })
        if (claims.length === 0) return
        const report = await checked(claims, rows)
        for (const each of report.documents[0]?.claims ?? [])
          assert.include(["refuted", "inconsistent"], each.verdict, JSON.stringify(claims))
      }),
      { numRuns: RUNS }
    )
  }, 240_000)
})
