/**
 * The claims of the sample's first document.
 */
import { type Sentence, sentence } from "../../src/model/Sentence.js"
import type { ClaimResult, Named } from "../../src/report/ClaimResult.js"
import { render } from "../../src/report/render.js"
import { change, gdpSource, industrySource, type Name, names, share, subject } from "./articleMaterial.js"
import { claim, place, range, reference } from "./build.js"

export const file = "claims/chengdu-two-industries.claims.yaml"

/** The claims in a language. */
export const articleClaims = (language: "en" | "zh"): ReadonlyArray<ClaimResult> => {
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
  return [
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
      why: say(sentence("why-consistent", { claims: [change], more: 0, relations: [] }))
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
      why: say(sentence("why-consistent", { claims: [share], more: 0, relations: [] }))
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
}
