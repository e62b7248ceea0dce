/**
 * The sample's second document: invented, with an error of each kind.
 */
import { type Cited, type Quoted, type Sentence, type Subject, sentence } from "../../src/model/Sentence.js"
import type { DocumentResult } from "../../src/report/Report.js"
import { render } from "../../src/report/render.js"
import { between, claim, document, exactly, finding, place, range, reference } from "./build.js"

/** The document in a language. */
export const invented = (language: "en" | "zh"): DocumentResult => {
  const exports: Quoted = { id: "exports", quote: "exports of 120 million", figure: "120 million" }
  const imports: Quoted = { id: "imports", quote: "imports of 95 million", figure: "95 million" }
  const trade: Quoted = { id: "trade", quote: "trade of 225 million", figure: "225 million" }
  const jobs: Quoted = { id: "jobs", quote: "1,250 jobs", figure: "1,250" }
  const name = (en: string): Subject => ({ name: en, area: null, period: "2025" })
  const source: Cited = {
    value: "1205",
    unit: null,
    publisher: "Statistics Office (invented)",
    source: "Labour survey (invented)",
    file: "examples/jobs.csv",
    row: 7,
    vintage: null,
    period: "2025"
  }
  const say = (...all: ReadonlyArray<Sentence>) => all.map(s => render(s, language))
  const at = (line: number, quote: string) => place("examples/invented.claims.yaml", line, quote)
  const conflict = "conflict:invented:exports+imports+trade"
  const three = [exports, imports, trade]
  const joined = three.map((quoted, i) =>
    claim(quoted.id, {
      quote: quoted.quote,
      figure: quoted.figure,
      verdict: "inconsistent",
      unit: "USD",
      period: "2025",
      location: at(10 + i, quoted.quote),
      interval: [
        range("119500000", "120500000"),
        range("94500000", "95500000"),
        range("224500000", "225500000")
      ][i]!,
      implied: [
        range("129000000", "131000000"),
        range("104000000", "106000000"),
        range("214000000", "216000000")
      ][i]!,
      because: [...three.filter(other => other !== quoted).map(other => other.id), "sum"],
      why: say(
        sentence("why-inconsistent", {
          relations: [],
          claims: three.filter(other => other !== quoted)
        })
      )
    })
  )
  return document("invented", {
    file: "examples/invented.claims.yaml",
    title: "Trade and jobs (invented)",
    publisher: "Nobody (invented)",
    published: "2026-01-15",
    claims: [
      ...joined,
      claim("jobs", {
        quote: jobs.quote,
        figure: jobs.figure,
        verdict: "refuted",
        unit: "count(jobs)",
        period: "2025",
        interval: range("1250", "1250"),
        location: at(14, jobs.quote),
        because: ["jobs#7"],
        reference: [
          reference({
            id: "jobs#7",
            resource: "jobs",
            file: "examples/jobs.csv",
            row: 7,
            value: "1205",
            unit: "count(jobs)",
            interval: range("1205", "1205"),
            source: "Labour survey (invented)",
            publisher: "Statistics Office (invented)",
            period: "2025",
            agrees: false
          })
        ],
        why: say(sentence("why-refuted", { observation: source, range: exactly("1205", null) }))
      }),
      claim("index", {
        quote: "a variance of 3.2",
        figure: "3.2",
        verdict: "undetermined",
        interval: range("3.15", "3.25"),
        location: at(16, "a variance of 3.2"),
        why: say(
          sentence("why-undetermined", {
            reason: "unsupported",
            detail: { code: "operation", values: ["variance"] }
          })
        )
      })
    ],
    relations: [{ id: "sum", text: "trade == exports + imports", strength: "hard" }],
    findings: [
      finding(conflict, {
        claims: ["exports", "imports", "trade"],
        relations: ["sum"],
        minimal: true,
        message: render(
          sentence("conflict", {
            claims: three,
            relations: ["trade == exports + imports"],
            observations: []
          }),
          language
        ),
        derivation: say(
          sentence("step-so", {
            subject: name("trade"),
            range: between("214000000", "216000000", "USD"),
            expression: "120 million + 95 million"
          }),
          sentence("step-figure", { claim: trade, range: between("224500000", "225500000", "USD") }),
          sentence("step-apart", {
            subject: name("trade"),
            one: between("214000000", "216000000", "USD"),
            other: between("224500000", "225500000", "USD")
          })
        ),
        corrections: three.map((quoted, i) => ({
          cost: 1,
          claims: [
            {
              id: quoted.id,
              ...joined[i]!.implied!,
              example: ["130 million", "105 million", "215 million"][i]!
            }
          ]
        })),
        explanations: [
          {
            code: "digit",
            cost: 2,
            claims: ["trade"],
            edit: render(
              sentence("explanation", {
                code: "digit",
                claims: [trade],
                instead: "215 million",
                other: null
              }),
              language
            ),
            agrees: [],
            chance: 0.22
          }
        ],
        certificate: {
          kind: "farkas",
          premises: ["exports", "imports", "trade", "sum"],
          terms: ["1", "1", "-1"]
        },
        location: at(12, trade.quote)
      }),
      finding("refuted:invented:jobs", {
        rule: "refuted",
        claims: ["jobs"],
        observations: ["jobs#7"],
        message: render(
          sentence("refuted", { claim: jobs, observation: source, expected: exactly("1205", null) }),
          language
        ),
        derivation: say(
          sentence("step-difference", {
            claim: jobs,
            observation: source,
            difference: { value: "45", unit: null },
            percent: "4500/1205"
          })
        ),
        explanations: [
          {
            code: "digit",
            cost: 2,
            claims: ["jobs"],
            edit: render(
              sentence("explanation", { code: "digit", claims: [jobs], instead: "1,205", other: null }),
              language
            ),
            agrees: [],
            chance: 0.008
          }
        ],
        certificate: { kind: "observation", observation: "jobs#7", difference: "45" },
        accepted: {
          reason: "The survey was revised; the paper runs a correction.",
          by: "desk",
          until: "2026-12-31"
        },
        location: at(14, jobs.quote)
      }),
      finding("uncovered-number:invented:17", {
        rule: "uncovered-number",
        severity: "warning",
        message: render(sentence("uncovered-number", { number: "17", line: 4 }), language),
        location: null
      })
    ],
    coverage: {
      source: "inventory",
      numbers: 7,
      claimed: 5,
      ignored: 1,
      uncovered: [{ text: "17", offset: 96, line: 4 }]
    },
    ignored: [{ number: "2025", quote: "in 2025", why: "date", note: null, line: 1 }]
  })
}
