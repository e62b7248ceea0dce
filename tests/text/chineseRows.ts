/**
 * What the extractor drafts from Chinese sentences, in short, for tables of tests.
 */
import { assert, it } from "vitest"
import * as ArticleText from "../../src/text/ArticleText.js"
import { extract } from "../../src/text/extract/extract.js"
import * as MatchingForm from "../../src/text/MatchingForm.js"
import * as Rational from "../../src/arithmetic/Rational.js"

/** Each claim as value, unit, hedge, measure, base, period and role, what is usual left out. */
const readings = (text: string): ReadonlyArray<string> =>
  extract(ArticleText.make(text, "zh", MatchingForm.plain), "2024-10").claims.map(
    ({ reading: { value, to, unit, hedge }, measure, versus, period, role }) =>
      [
        `${Rational.format(value)}${to === null ? "" : `..${Rational.format(to)}`}`,
        unit.kind,
        ...(hedge === "none" ? [] : [hedge]),
        `${measure}${versus === null ? "" : `/${versus}`}`,
        period ?? "-",
        ...(role === "stated" ? [] : [role])
      ].join(" ")
  )

type Table = ReadonlyArray<readonly [text: string, claims: ReadonlyArray<string>]>

/** A test for each row. */
export const rows = (table: Table) => {
  for (const [text, wanted] of table)
    it(text.replaceAll("\n", " / "), () => assert.deepStrictEqual(readings(text), wanted))
}
