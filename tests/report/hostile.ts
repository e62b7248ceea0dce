/**
 * A report in which every free text is an attack on some format.
 */
import type { Report } from "../../src/report/Report.js"
import { claim, document, finding, place, range, reference, report } from "./build.js"

/** Attacks, by what they are aimed at. */
export const attacks = {
  html: `</script><script>alert(1)</script><img src=x onerror="alert(2)">&lt;b&gt;`,
  attribute: `" onmouseover="alert(3)" x='y`,
  markdown:
    "[x](javascript:alert(4)) ![i](http://evil.example/p.png) `code` **b** | cell | # @team #12 www.evil.example https://evil.example :smile:",
  fence: "```\n# heading\n- list\n1. one\n> quote\n<details>",
  workflow: "a\n::error file=x::forged%0A::set-output name=t::v\r\n::stop-commands::x",
  formula: `=HYPERLINK("http://evil.example";"x")`,
  formulas: "@SUM(1)\t-2+3+cmd|' /C calc'!A0",
  xml: "]]><x/>\u0000\u0001\u000b\u000c\ufffe\uffff&amp;",
  terminal: "\u001b[2J\u001b]0;title\u0007\u009b31m\u001b]8;;http://evil.example\u0007link",
  bidi: "\u202e179\u202c \u2066abc\u2069 \u200f",
  surrogate: "\ud800 lone \udc00",
  json: `"}]}</script>\u2028\u2029`,
  css: "</style><style>*{display:none}</style>"
} as const

const every = Object.values(attacks).join(" ")

/** A report with attacks in every text that comes from outside. */
export const hostile = (): Report => {
  const kinds = Object.entries(attacks)
  const claims = kinds.map(([kind, attack], i) =>
    claim(`${kind}-${i}`, {
      verdict: "refuted",
      quote: attack,
      figure: attack,
      unit: attack,
      period: attack,
      note: attack,
      evidence: [attack, "javascript:alert(5)", 'https://example.org/?a=1&b="2"'],
      indicator: { id: attack, name: attack },
      area: { id: attack, name: attack },
      interval: range("1", "2"),
      why: [attack],
      location: { ...place(attack, 1 + i, attack) },
      readings: [{ name: attack, meaning: attack, consistent: false, implied: null }],
      because: [attack],
      reference: [
        reference({
          id: attack,
          file: attack,
          value: attack,
          unit: attack,
          source: attack,
          publisher: attack,
          url: i % 2 === 0 ? "javascript:alert(6)" : attack,
          vintage: attack,
          note: attack,
          agrees: false
        })
      ]
    })
  )
  return report(
    [
      document("hostile", {
        file: every,
        title: every,
        publisher: every,
        published: every,
        url: "javascript:alert(7)",
        claims,
        relations: [{ id: every, text: every, strength: "hard" }],
        findings: kinds.map(([kind, attack], i) =>
          finding(`${kind} ${attack}`, {
            claims: [`${kind}-${i}`],
            relations: [attack],
            message: attack,
            derivation: [attack],
            explanations: [
              { code: attack, cost: 1, claims: [], edit: attack, agrees: [attack], chance: 0.5 }
            ],
            corrections: [{ cost: 1, claims: [{ id: `${kind}-${i}`, ...range("1", "2"), example: attack }] }],
            certificate: { kind: "farkas", attack },
            accepted: { reason: attack, by: attack, until: null },
            location: place(attack, 1, attack)
          })
        ),
        coverage: {
          source: "text",
          numbers: 1,
          claimed: 0,
          ignored: 0,
          uncovered: [{ text: every, offset: 0, line: 1 }]
        },
        ignored: [{ number: every, quote: every, why: every, note: every, line: 1 }],
        text: {
          content: every,
          spans: [{ start: 0, end: 40, kind: "claim", claims: ["html-0"], reason: null }]
        }
      })
    ],
    {
      problems: [{ file: every, line: 1, column: 1, message: every }],
      inputs: [{ path: every, sha256: every }]
    }
  )
}
