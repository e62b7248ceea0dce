/**
 * A report as the pipeline would write it, made by hand. The figures of the first document are those of a news report
 * on the Chengdu Economic Development Zone and of the sources named with them (see claims/ and reference-data/); its
 * text here is a paraphrase. The second document is invented.
 */
import type { Amount, AmountRange, Cited, Quoted, Sentence, Subject } from "../../src/model/Sentence.js"
import { sentence } from "../../src/model/Sentence.js"
import type { ClaimResult, Named } from "../../src/report/ClaimResult.js"
import { render } from "../../src/report/render.js"
import type { AnnotatedText, DocumentResult, Report } from "../../src/report/Report.js"
import { claim, document, finding, place, range, reference, report } from "./build.js"

const file = "claims/chengdu-two-industries.claims.yaml"
export const exactly = (value: string, unit: string | null): AmountRange => between(value, value, unit)
export const between = (low: string, high: string, unit: string | null): AmountRange => ({
  low,
  high,
  lowClosed: true,
  highClosed: true,
  unit
})

const names = {
  gdp: { en: "gross domestic product", zh: "地区生产总值" },
  industry: { en: "value added of industry above designated size", zh: "规模以上工业增加值" },
  services: { en: "services value added", zh: "服务业增加值" },
  producer: { en: "producer services value added", zh: "生产性服务业增加值" },
  rest: { en: "growth of all other services", zh: "其他服务业的增长" },
  producerGrowth: { en: "growth of producer services", zh: "生产性服务业的增长" },
  added: { en: "new national high-tech enterprises", zh: "新增国家高新技术企业" },
  before: { en: "new enterprises in the earlier window", zh: "上一时段新增企业" },
  total: { en: "national high-tech enterprises", zh: "国家高新技术企业" },
  rank: { en: "place among China's hundred strongest districts", zh: "全国百强区位次" },
  only: { en: "first-batch national pilot parks in the province", zh: "省内国家首批试点园区" },
  area: { en: "Longquanyi District", zh: "龙泉驿区" },
  office: { en: "the list's publisher", zh: "榜单发布者" }
}
type Name = keyof typeof names

const gdpSource: Cited = {
  value: "1545.7",
  unit: "亿元",
  publisher: "龙泉驿区人民政府",
  source: "龙泉驿区政府工作报告",
  file: "reference-data/longquanyi.csv",
  row: 2,
  vintage: "2023-02-14",
  period: "2022"
}
const industrySource: Cited = {
  ...gdpSource,
  value: "1.7",
  unit: "%",
  publisher: "hunqingxh.com",
  source: "成都20区县",
  row: 10,
  vintage: "2023"
}
const added: Quoted = { id: "hnte-new", quote: "新增国家高新技术企业179家", figure: "179家" }
const growth: Quoted = { id: "hnte-new-growth", quote: "同比增长87.7%", figure: "87.7%" }
const share: Quoted = { id: "producer-services-share", quote: "比重提升至41.7%", figure: "41.7%" }
const change: Quoted = {
  id: "producer-services-share-change",
  quote: "同比增加6.9个百分点",
  figure: "6.9个百分点"
}
const services: Quoted = { id: "services-growth", quote: "服务业增加值增长2%", figure: "2%" }

/** Derivation of the high-tech enterprises: every number of it is recomputed in sample.test.ts. */
export const steps: ReadonlyArray<Sentence> = [
  sentence("step-known", {
    subject: subject("added", "2020-08/2022-12"),
    range: exactly("179", "count(firms)")
  }),
  sentence("step-figure", { claim: growth, range: between("87.65", "87.75", "%") }),
  sentence("step-value", { expression: "1 + 87.7 %", range: between("1.8765", "1.8775", null) }),
  sentence("step-so", {
    subject: subject("before", null),
    range: between("71600/751", "358000/3753", null),
    expression: "179 / 1.8775, 179 / 1.8765"
  }),
  sentence("step-no-whole", { range: between("71600/751", "358000/3753", null) })
]

function subject(name: Name, period: string | null): Subject {
  return { name: names[name], area: names.area, period }
}

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
    .concat([])
    .sort((a, b) => a.start - b.start)
})

/**
 * The sample in a language.
 *
 * @param language - en or zh
 */
export const sample = (language: "en" | "zh"): Report =>
  report([article(language), invented(language)], {
    language,
    problems: [
      {
        file: "claims/broken.claims.yaml",
        line: 3,
        column: 5,
        message: "Unknown field “perod”; did you mean “period”?"
      }
    ]
  })

/** The first document of the sample. */
export const article = (language: "en" | "zh"): DocumentResult => {
  const say = (...all: ReadonlyArray<Sentence>) => all.map(s => render(s, language))
  const named = (name: Name): Named => ({ id: name, name: names[name][language] })
  const at = (line: number, quote: string) => place(file, line, quote)
  const fields = (name: Name, line: number, quote: string, period: string) => ({
    quote,
    indicator: named(name),
    area: named("area"),
    period,
    location: at(line, quote)
  })
  const claims: ReadonlyArray<ClaimResult> = [
    claim("gdp", {
      ...fields("gdp", 120, "地区生产总值1545.7亿元", "2022"),
      verdict: "supported",
      figure: "1545.7亿元",
      unit: "CNY",
      interval: range("154565000000", "154575000000"),
      because: ["longquanyi#2"],
      reference: [
        reference({
          id: "longquanyi#2",
          resource: "longquanyi",
          file: "reference-data/longquanyi.csv",
          row: 2,
          value: "1545.7 亿元",
          unit: "CNY",
          interval: range("154570000000", "154570000000"),
          period: "2022",
          vintage: "2023-02-14",
          released: "2023-02-14",
          source: "龙泉驿区政府工作报告 (19届人大3次会议)",
          publisher: "龙泉驿区人民政府",
          url: "https://nec-driver.com/bxn/6553.html",
          grade: "official-copy",
          independent: false,
          agrees: true,
          note: "Read from a mirror copy"
        })
      ],
      why: say(
        sentence("why-supported", { observation: gdpSource, grade: "official-copy" }),
        sentence("why-not-independent", { publisher: "龙泉驿区人民政府" })
      )
    }),
    claim("industry-growth", {
      ...fields("industry", 124, "规工增加值增长1.7%", "2022"),
      verdict: "supported",
      figure: "1.7%",
      measure: "growth",
      unit: "1",
      interval: range("0.0165", "0.0175"),
      because: ["longquanyi#10"],
      reference: [
        reference({
          id: "longquanyi#10",
          row: 10,
          value: "1.7 %",
          unit: "1",
          interval: range("0.017", "0.017"),
          measure: "growth",
          period: "2022",
          vintage: "2023",
          source: "成都20区县",
          publisher: "hunqingxh.com",
          url: "http://www1.hunqingxh.com/hbyx/7532.html",
          grade: "aggregator",
          agrees: true
        })
      ],
      why: say(
        sentence("why-supported", { observation: industrySource, grade: "aggregator" }),
        sentence("why-low-grade", { grade: "aggregator" })
      )
    }),
    claim("services-growth", {
      ...fields("services", 128, "服务业增加值增长2%", "2022"),
      verdict: "unchecked",
      figure: "2%",
      measure: "growth",
      unit: "1",
      interval: range("0.015", "0.025"),
      why: say(
        sentence("why-only-soft", {}),
        sentence("why-ask", { subject: subject("services", "2022"), from: null })
      )
    }),
    claim("producer-services-share", {
      ...fields("producer", 132, "比重提升至41.7%", "2022"),
      verdict: "consistent",
      figure: "41.7%",
      measure: "share",
      unit: "1",
      interval: range("0.4165", "0.4175"),
      implied: range("0.0685", "1"),
      because: ["producer-services-share-change"],
      why: say(sentence("why-consistent", { claims: [change], relations: [] }))
    }),
    claim("producer-services-share-change", {
      ...fields("producer", 137, "同比增加6.9个百分点", "2022"),
      verdict: "consistent",
      figure: "6.9个百分点",
      measure: "change",
      unit: "1",
      interval: range("0.0685", "0.0695"),
      implied: range("-0.5835", "0.4175"),
      because: ["producer-services-share"],
      why: say(sentence("why-consistent", { claims: [share], relations: [] }))
    }),
    claim("hnte-new", {
      ...fields("added", 230, "新增国家高新技术企业179家", "2020-08/2022-12"),
      verdict: "reading-dependent",
      figure: "179家",
      reading: "growth-of-additions",
      unit: "count(firms)",
      interval: range("179", "179"),
      because: ["hnte-new-growth", "additions-are-net"],
      readings: [
        { name: "growth-of-additions", meaning: null, consistent: false, implied: null },
        { name: "growth-of-the-stock", meaning: null, consistent: true, implied: range("179", "179") }
      ],
      why: say(
        sentence("why-reading-dependent", {
          asWorded: "growth-of-additions",
          others: ["growth-of-the-stock"]
        })
      )
    }),
    claim("hnte-new-growth", {
      ...fields("added", 236, "同比增长87.7%", "2020-08/2022-12"),
      verdict: "reading-dependent",
      figure: "87.7%",
      measure: "growth",
      reading: "growth-of-additions",
      unit: "1",
      interval: range("0.8765", "0.8775"),
      implied: range("0.86458333", "0.88421053"),
      because: ["hnte-new", "additions-are-net"],
      readings: [
        { name: "growth-of-additions", meaning: null, consistent: false, implied: null },
        { name: "growth-of-the-stock", meaning: null, consistent: true, implied: range("179/204", "179/204") }
      ],
      why: say(
        sentence("why-reading-dependent", {
          asWorded: "growth-of-additions",
          others: ["growth-of-the-stock"]
        })
      )
    }),
    claim("top-district-rank", {
      ...fields("rank", 150, "全国百强区第38位", "2022"),
      verdict: "unchecked",
      figure: "第38位",
      measure: "rank",
      unit: "1",
      interval: range("38", "38"),
      nearest: [
        reference({
          id: "longquanyi#19",
          row: 19,
          value: "29",
          period: "2021",
          grade: "aggregator",
          source: "list of 2022"
        }),
        reference({
          id: "longquanyi#20",
          row: 20,
          value: "34",
          period: "2022",
          grade: "aggregator",
          source: "list of 2023"
        })
      ],
      why: say(
        sentence("why-list-unnamed", {}),
        sentence("why-ask", { subject: subject("rank", "2022"), from: names.office })
      )
    }),
    claim("only-in-province", {
      ...fields("only", 110, "省内唯一", "2020-08"),
      verdict: "unchecked",
      figure: "唯一",
      unit: "count(parks)",
      why: say(sentence("why-unchecked", { subject: subject("only", "2020-08") }))
    })
  ]
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
          sentence("step-value", { expression: "41.7 % − 6.9", range: between("34.7", "34.9", "%") })
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

/** The second document of the sample: invented, with an error of each kind. */
export const invented = (language: "en" | "zh"): DocumentResult => {
  const exports: Quoted = { id: "exports", quote: "exports of 120 million", figure: "120 million" }
  const imports: Quoted = { id: "imports", quote: "imports of 95 million", figure: "95 million" }
  const trade: Quoted = { id: "trade", quote: "trade of 225 million", figure: "225 million" }
  const jobs: Quoted = { id: "jobs", quote: "1,250 jobs", figure: "1,250" }
  const name = (en: string): Subject => ({ name: en, area: null, period: "2025" })
  const dollars = (value: string): Amount => ({ value, unit: "USD" })
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
          findings: [conflict],
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
        why: say(sentence("why-undetermined", { reason: "unsupported", detail: "variance" }))
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
          sentence("step-value", {
            expression: "120 million + 95 million",
            range: between("214000000", "216000000", "USD")
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
        certificate: { kind: "observation", observation: "jobs#7", difference: dollars("45").value },
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
