/**
 * The sample's first document; its text is a paraphrase.
 */
import { type Sentence, sentence } from "../../src/model/Sentence.js"
import type { ClaimResult } from "../../src/report/ClaimResult.js"
import type { AnnotatedText, DocumentResult } from "../../src/report/Report.js"
import { render } from "../../src/report/render.js"
import { articleClaims, file } from "./articleClaims.js"
import { added, change, growth, services, share, steps, subject } from "./articleMaterial.js"
import { between, document, finding, place, range } from "./build.js"

/** Marks the first place of each quote. */
export const annotate = (content: string, claims: ReadonlyArray<ClaimResult>): AnnotatedText => ({
  content,
  spans: claims
    .map(c => ({ start: content.indexOf(c.quote), claim: c }))
    .filter(({ start }) => start >= 0)
    .map(({ start, claim: c }) => ({
      start,
      end: start + c.quote.length,
      kind: "claim" as const,
      claims: [c.id],
      reason: null
    }))
    .sort((a, b) => a.start - b.start)
})

/** The document in a language. */
export const article = (language: "en" | "zh"): DocumentResult => {
  const say = (...all: ReadonlyArray<Sentence>) => all.map(s => render(s, language))
  const at = (line: number, quote: string) => place(file, line, quote)
  const claims = articleClaims(language)
  const content =
    "（改写的样例）2020年8月，该区获批国家首批、省内唯一的试点。\n2022年，地区生产总值1545.7亿元，规工增加值增长1.7%，服务业增加值增长2%，生产性服务业占服务业比重提升至41.7%、同比增加6.9个百分点，居全国百强区第38位。\n试点3年以来，新增国家高新技术企业179家、同比增长87.7%。"
  return document("chengdu-two-industries", {
    file,
    title:
      language === "en"
        ? "Chengdu Economic Development Zone carries out four integration reforms"
        : "成都经开区实施四大融合改革",
    publisher: null,
    published: "2023-08/2024-01",
    language: "zh-Hant",
    claims,
    relations: [
      {
        id: "additions-are-net",
        text: 'hnte_stock[2022] - hnte_stock["2020-07"] == hnte_new["2020-08/2022-12"]',
        strength: "hard"
      }
    ],
    cells: [
      {
        indicator: "producer_services_share",
        area: "longquanyi",
        period: "2021",
        vintage: null,
        unit: "1",
        range: range("0.347", "0.349"),
        witness: "0.348"
      }
    ],
    findings: [
      finding("reading-dependent:chengdu-two-industries:hnte-new+hnte-new-growth", {
        rule: "reading-dependent",
        severity: "warning",
        claims: ["hnte-new", "hnte-new-growth"],
        relations: ["additions-are-net"],
        minimal: true,
        message: render(
          sentence("reading-dependent", {
            claims: [added, growth],
            asWorded: "growth-of-additions",
            others: ["growth-of-the-stock"]
          }),
          language
        ),
        derivation: say(...steps),
        corrections: [
          { cost: 1, claims: [{ id: "hnte-new", ...range("71.6", "2502"), example: "180家" }] },
          { cost: 1, claims: [{ id: "hnte-new-growth", ...range("83/96", "84/95"), example: "87.5%" }] }
        ],
        explanations: [
          {
            code: "flow-for-stock",
            cost: 1,
            claims: ["hnte-new-growth"],
            edit: render(
              sentence("explanation", {
                code: "flow-for-stock",
                claims: [growth],
                instead: "179 / 204 = 87.75 %",
                other: subject("total", "2022")
              }),
              language
            ),
            agrees: ["hnte-total", "hnte-new-this-year"],
            chance: 0.04,
            readings: [
              { claim: "hnte-new", reading: "growth-of-the-stock" },
              { claim: "hnte-new-growth", reading: "growth-of-the-stock" }
            ]
          }
        ],
        certificate: {
          kind: "search",
          premises: ["hnte-new", "hnte-new-growth"],
          proof: { step: "split", at: "95" }
        },
        location: at(230, added.quote)
      }),
      finding("plausibility:chengdu-two-industries:producer-services-share+services-growth", {
        rule: "plausibility",
        severity: "warning",
        claims: ["producer-services-share", "producer-services-share-change", "services-growth"],
        minimal: true,
        message: render(
          sentence("plausibility", {
            claims: [share, change, services],
            implied: [
              { subject: subject("producerGrowth", "2022"), range: between("21.42", "23.03", "%") },
              { subject: subject("rest", "2022"), range: between("-9.32", "-8.27", "%") }
            ]
          }),
          language
        ),
        derivation: say(
          sentence("step-so", {
            subject: subject("producer", "2021"),
            range: between("34.7", "34.9", "%"),
            expression: "41.7 % − 6.9"
          })
        ),
        location: at(132, share.quote)
      })
    ],
    coverage: { source: "text", numbers: 12, claimed: 9, ignored: 3, uncovered: [] },
    ignored: [
      { number: "2020", quote: "2020年8月", why: "date", note: null, line: 1 },
      { number: "8", quote: "2020年8月", why: "date", note: null, line: 1 },
      { number: "2022", quote: "2022年", why: "date", note: null, line: 2 }
    ],
    text: annotate(content, claims)
  })
}
