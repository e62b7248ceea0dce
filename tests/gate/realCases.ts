/**
 * The cases of ../shared/cases/gate-sample.json as a report writer would put them into a claims file.
 */
import type { Datum, Expected, GateCase } from "./GateCase.js"

interface SampleCase {
  readonly id: string
  readonly lang: string
  readonly text: string
  readonly figure: string
  readonly data: ReadonlyArray<Datum>
  readonly expected: Expected
  readonly cell?: string
  readonly formula?: string
}

/**
 * What the sample leaves to the writer: which datum a wrong figure cites, and how a figure that is none is declared.
 * Where the data have nothing of the kind the writer can cite nothing, and the number stands without a claim.
 */
const writers: Readonly<Record<string, Partial<GateCase>>> = {
  // 300 shares at 9.79 USD, printed as per cent.
  g037: { formula: "shares * price" },
  // The data are of another company.
  g045: { claim: null },
  // A range over two funds: its low end is the smaller of the two.
  g057: { formula: "min(etf_a, etf_b)", figure: "-0.4%" },
  g065: { cell: "open" },
  g093: { cell: "return_observations" },
  g097: { claim: { role: "hypothetical" } },
  g113: { claim: null, ignored: [{ quote: "module 12", why: "identifier" }] }
}

/** The cases of the sample. */
export const realCases = (json: string): ReadonlyArray<GateCase> => {
  const { cases } = JSON.parse(json) as { readonly cases: ReadonlyArray<SampleCase> }
  return cases.map(({ id, lang, text, figure, data, expected, cell, formula }) => ({
    id,
    lang,
    text,
    figure,
    data,
    expected,
    ...(cell === undefined ? {} : { cell }),
    ...(formula === undefined ? {} : { formula }),
    ...writers[id]
  }))
}
