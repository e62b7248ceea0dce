/**
 * Names, sources and quotes of the sample's first document. The figures are those of a news report on the Chengdu
 * Economic Development Zone and of the sources named with them (see claims/ and reference-data/).
 */
import type { Cited, Quoted, Sentence, Subject } from "../../src/model/Sentence.js"
import { sentence } from "../../src/model/Sentence.js"
import { between, exactly } from "./build.js"

export const names = {
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
export type Name = keyof typeof names

export const gdpSource: Cited = {
  value: "154570000000",
  unit: "CNY",
  publisher: "龙泉驿区人民政府",
  source: "龙泉驿区政府工作报告",
  file: "reference-data/longquanyi.csv",
  row: 2,
  vintage: "2023-02-14",
  period: "2022"
}
export const industrySource: Cited = {
  ...gdpSource,
  value: "1.7",
  unit: "%",
  publisher: "hunqingxh.com",
  source: "成都20区县",
  row: 10,
  vintage: "2023"
}
export const added: Quoted = { id: "hnte-new", quote: "新增国家高新技术企业179家", figure: "179家" }
export const growth: Quoted = { id: "hnte-new-growth", quote: "同比增长87.7%", figure: "87.7%" }
export const share: Quoted = { id: "producer-services-share", quote: "比重提升至41.7%", figure: "41.7%" }
export const change: Quoted = {
  id: "producer-services-share-change",
  quote: "同比增加6.9个百分点",
  figure: "6.9个百分点"
}
export const services: Quoted = { id: "services-growth", quote: "服务业增加值增长2%", figure: "2%" }

export function subject(name: Name, period: string | null): Subject {
  return { name: names[name], area: names.area, period }
}

/** Derivation of the high-tech enterprises: every number of it is recomputed in sample.test.ts. */
export const steps: ReadonlyArray<Sentence> = [
  sentence("step-figure", { claim: added, range: exactly("179", "count(firms)") }),
  sentence("step-figure", { claim: growth, range: between("87.65", "87.75", "%") }),
  sentence("step-formula", {
    claim: growth,
    formula: [subject("added", null), " = 187.7 % of ", subject("before", null)]
  }),
  sentence("step-so", {
    subject: subject("before", null),
    range: between("71600/751", "358000/3753", null),
    expression: "179 / 1.8775, 179 / 1.8765"
  }),
  sentence("step-no-whole", { range: between("71600/751", "358000/3753", null) })
]
