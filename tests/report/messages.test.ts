import { readdirSync, readFileSync } from "node:fs"
import { assert, describe, it } from "vitest"
import {
  type AmountRange,
  type OpenDetailCode,
  type Sentence,
  type Sentences,
  sentence
} from "../../src/model/Sentence.js"
import { languageOf, languages } from "../../src/report/languages.js"
import { render } from "../../src/report/render.js"
import { explanationSentences } from "../../src/report/repairs.js"
import { between, exactly } from "./build.js"
import { steps } from "./articleMaterial.js"

const a = { id: "a", quote: "sold 179 cars", figure: "179" }
const b = { id: "b", quote: "up 87.7%", figure: "87.7%" }
const subject = { name: { en: "cars sold", zh: "汽车销量" }, area: null, period: "2022" }
const range = between("95.25", "95.75", null)
const source = {
  value: "183",
  unit: "count(cars)",
  publisher: "Office",
  source: "Yearbook",
  file: "data.csv",
  row: 12,
  vintage: "2023-05",
  period: "2022"
}

/** One example of every sentence: a new one without an example does not compile. */
const examples: { readonly [K in keyof Sentences]: Sentences[K] } = {
  conflict: { claims: [a, b], relations: ["x == y"], observations: ["183"] },
  refuted: { claim: a, observation: source, expected: exactly("183", null) },
  "reading-dependent": { claims: [a, b], asWorded: "first", others: ["second"] },
  "strict-rounding": { claims: [a], rule: "half-up" },
  "cells-may-differ": { claims: [a, b], doubts: ["release", "area", "prices"] },
  "not-joined": { id: "gdp", documents: ["annual", "quarterly"] },
  "soft-relation": { claims: [a], relations: ["x <= y"] },
  plausibility: { claims: [a, b], implied: [{ subject, range }] },
  unusual: { claims: [a, b], what: "growth", subject, implied: range, usual: range },
  "percent-for-points": { claim: a },
  revised: { claim: a, observation: source },
  "stale-vintage": { claim: a, earlier: { ...source, value: "179" }, newest: source },
  "weak-grade": { claim: a, observation: source, grade: "media" },
  undetermined: { claims: [a], reason: "unsupported", detail: { code: "operation", values: ["variance"] } },
  "more-conflicts": { claims: [a, b], reason: "work" },
  unexplained: { explained: 40, all: 52 },
  draft: {},
  "why-draft": {},
  "evidence-silent": { claim: a, reason: "no-unit", detail: { code: "place", values: ["prices#/close"] } },
  "uncovered-number": { number: "17", line: 41 },
  "anchor-changed": { claim: a, found: "sold 197 cars" },
  "anchor-ambiguous": { claim: a, places: 3 },
  "anchor-orphaned": { claim: a },
  "acceptance-unused": { finding: "conflict:d:a" },
  "acceptance-expired": { finding: "conflict:d:a", until: "2025-12-31" },
  "acceptance-stale": { finding: "conflict:d:a", digest: "0123456789ab" },
  "rests-on-default": { claims: [a], defaults: ["sign", "hedge-width"] },
  "reference-conflict": { subject, observations: [source, { ...source, value: "190", row: 13 }] },
  "reference-inconsistent": { observations: [source], relations: ["x == y"] },
  "why-basis-unknown": { observations: [source] },
  "sources-apart": {
    claims: [a],
    observations: [source, { ...source, value: "190", row: 13 }],
    relations: ["x == y"]
  },
  "reference-defect": { detail: "Something is wrong with it." },
  "step-figure": { claim: b, range: between("87.65", "87.75", "%") },
  "step-so": { subject, range, expression: "179 / 1.88" },
  "step-no-whole": { range },
  "step-formula": { claim: a, formula: "x / y − 1" },
  "step-relation": { relation: "x == y + z" },
  "step-observation": { observation: source, range: exactly("183", null) },
  "step-apart": { subject, one: range, other: between("97", "98", null) },
  "step-search": { cases: 14 },
  "step-difference": {
    claim: a,
    observation: { ...source, row: null, vintage: null, period: null },
    difference: { value: "4", unit: null },
    percent: "2.19"
  },
  "step-default": { code: "trailing-zeros" },
  "why-refuted": { observation: source, range: exactly("183", null) },
  "why-inconsistent": { relations: ["x == y"], claims: [b] },
  "why-reading-dependent": { asWorded: "first", others: ["second"] },
  "why-supported": { observation: source, grade: "official" },
  "why-consistent": { claims: [b], more: 12, relations: ["x == y"] },
  "why-undetermined": { reason: "time", detail: { code: "time-limit", values: ["250"] } },
  "why-unchecked": { subject },
  "why-only-soft": {},
  "why-role": { role: "target" },
  "why-not-independent": { publisher: "Office" },
  "why-low-grade": { grade: "aggregator" },
  "why-earlier-vintage": { vintage: "2022-12", newest: source },
  "why-later-vintage": { vintage: "2024" },
  "why-unknown-vintage": {},
  "why-only-by-rounding": { value: { value: "3/100", unit: "point" } },
  "why-hedge": { figure: "about 180", range },
  "why-ask": { subject, from: { en: "the office", zh: "统计局" } },
  "why-nearest": { observations: [source] },
  "why-sources-disagree": { observations: [source] },
  "why-list-unnamed": {},
  correction: { claims: [{ claim: a, range, example: "95.5" }] },
  "correction-shared": { findings: ["conflict:d:a+c"], more: 3 },
  "correction-elsewhere": { finding: "conflict:d:a+c" },
  explanation: { code: "digit", claims: [a], instead: "197", other: subject },
  corroborated: { by: ["c"] },
  uncorroborated: {},
  chance: { percent: "4.5", bound: null },
  coverage: { numbers: 170, claimed: 90, ignored: 76, uncovered: 4 },
  "coverage-unknown": {},
  accepted: { reason: "Known to the desk.", by: "desk", until: "2026-12-31" }
}

const all = Object.entries(examples).map(([key, values]) => ({ key, values }) as Sentence)

/** Every number in the values of a sentence, and every text that must be said. */
const said = (value: unknown): ReadonlyArray<string> => {
  if (typeof value === "number") return [String(value)]
  if (typeof value === "string") return /^-?\d+(?:\.\d+)?$/u.test(value) ? [value] : []
  if (typeof value !== "object" || value === null) return []
  return Object.entries(value).flatMap(([key, v]) => (key === "id" ? [] : said(v)))
}

describe.each([...languages.keys()])("sentences in %s", language => {
  it.each(all)("$key: says all its numbers in a whole sentence", item => {
    const words = render(item, language)
    assert.notMatch(words, /undefined|null|\[object|NaN|\$\{|\s{2}/u)
    assert.match(words, /[.。：:]$/u)
    for (const number of said(item.values)) assert.include(words, number)
  })

  it("never accuses", () => {
    for (const item of all) {
      assert.notMatch(render(item, language), /\bfalse\b|\bl(?:ie[sd]?|ying)\b|\bfake\b|虚假|谎|造假|捏造/iu)
    }
  })

  it("names every code that a sentence can carry", () => {
    const { labels } = languageOf(language)
    for (const words of [
      labels.verdicts,
      labels.verdictMeanings,
      labels.rules,
      labels.severities,
      labels.measures
    ]) {
      for (const word of Object.values(words)) assert.match(word, /\S/u)
    }
  })
})

describe("what left a question open", () => {
  /** Every code: the compiler refuses a missing one. */
  const details: { readonly [code in OpenDetailCode]: ReadonlyArray<string> } = {
    "work-limit": ["4321"],
    "part-limit": [],
    "time-limit": ["4321"],
    "node-limit": ["4321"],
    "case-limit": ["4321"],
    "bit-limit": ["4321"],
    "products-open": [],
    "products-narrow": [],
    "not-reached": [],
    product: [],
    nesting: [],
    operation: ["∨"],
    "empty-operation": ["∨"],
    "many-operations": ["43"],
    "divided-operation": [],
    "inner-root": [],
    "root-degree": ["43"],
    power: ["43"],
    "long-product": [],
    "long-number": [],
    undeclared: ["∨"],
    "proof-failed": ["∨"],
    "solution-failed": ["∨"],
    "core-unstable": [],
    place: ["∨#∧"],
    "unit-text": ["∨"],
    units: ["∨", "∧"],
    currencies: ["∨", "∧"],
    counts: ["∨", "∧"],
    "figure-unit": ["5", "∨", "∧"]
  }
  const entries = Object.entries(details) as ReadonlyArray<[OpenDetailCode, ReadonlyArray<string>]>

  it.each(entries)("%s is said with its values, in each language's own words", (code, values) => {
    const [en = "", zh = ""] = ["en", "zh"].map(language =>
      render(sentence("why-undetermined", { reason: "work", detail: { code, values } }), language)
    )
    for (const words of [en, zh])
      for (const value of values) assert.include(words.replace(/(?<=\d),(?=\d)/gu, ""), value)
    assert.notMatch(zh, /[A-Za-z]/u)
    assert.notMatch(en, /\p{Script=Han}/u)
    assert.match(en, /\(.+\)\.$/u)
    assert.match(zh, /（.+）。$/u)
  })
})

describe("what a language has to bring", () => {
  const source = readdirSync("src", { recursive: true, encoding: "utf8" })
    .map(file => file.replaceAll("\\", "/"))
    .filter(file => file.endsWith(".ts") && file !== "model/Sentence.ts")
  const codeOf = (files: ReadonlyArray<string>) =>
    files.map(file => readFileSync(`src/${file}`, "utf8")).join("\n")
  const isOfLanguage = (file: string) => file.startsWith("report/messages/")

  it("is no sentence that nothing says", () => {
    const code = codeOf(source.filter(file => !isOfLanguage(file)))
    const said = new Set([...code.matchAll(/\bsentence\(\s*"([a-z-]+)"/gu)].map(([, key]) => key))
    assert.deepStrictEqual(
      Object.keys(examples).filter(key => !said.has(key)),
      []
    )
  })

  it("is no label that no format shows", () => {
    const code = codeOf(source.filter(file => !isOfLanguage(file) || file.endsWith("/messages.ts")))
    const shown = new Set([...code.matchAll(/\blabels\.(\w+)/gu)].map(([, name]) => name))
    assert.deepStrictEqual(
      Object.keys(languageOf("en").labels).filter(name => !shown.has(name)),
      []
    )
  })
})

describe("wording", () => {
  it("of a conflict is the agreed one", () => {
    assert.strictEqual(
      render(sentence("conflict", { claims: [a, b], relations: [], observations: [] }), "en"),
      "“sold 179 cars” and “up 87.7%” cannot all be true as printed."
    )
    assert.strictEqual(
      render(sentence("conflict", { claims: [a, b], relations: [], observations: [] }), "zh"),
      "“sold 179 cars”和“up 87.7%”照所印的数字不可能同时成立。"
    )
  })

  it("of a refutation is the agreed one", () => {
    assert.include(render(sentence("refuted", examples.refuted), "en"), "differs from 183 cars (Yearbook; ")
  })

  it("of the steps for the high-tech enterprises can be redone with a calculator", () => {
    assert.deepStrictEqual(
      steps.map(step => render(step, "en")),
      [
        "“179家” stands for exactly 179 firms.",
        "“87.7%” stands for anything between 87.65 and 87.75%.",
        "“同比增长87.7%” says: new national high-tech enterprises (Longquanyi District) = 187.7 % of new enterprises in the earlier window (Longquanyi District).",
        "So new enterprises in the earlier window (Longquanyi District) would be between 95.34 and 95.39 (179 / 1.8775, 179 / 1.8765).",
        "No whole number is between 95.34 and 95.39."
      ]
    )
    assert.strictEqual((179 / 1.8775).toFixed(2), "95.34")
    assert.strictEqual((179 / 1.8765).toFixed(2), "95.39")
  })

  it.each<[AmountRange, string, string]>([
    [
      between("154565000000", "154575000000", "CNY"),
      "between 154.565 billion and 154.575 billion CNY",
      "在1545.65亿元与1545.75亿元之间"
    ],
    [exactly("179", "count(firms)"), "exactly 179 firms", "正好是179家"],
    [exactly("1", "count(parks)"), "exactly 1 park", "正好是1 parks"],
    [exactly("8950/102", "%"), "about 87.75%", "约为87.75%"],
    [exactly("1234567891", "CNY"), "exactly 1,234,567,891 CNY", "正好是1,234,567,891元"],
    [exactly("1234567891.5", "CNY"), "exactly 1,234,567,891.5 CNY", "正好是1,234,567,891.5元"],
    [between("-9.32", "-8.27", "%"), "between −9.32 and −8.27%", "在−9.32%与−8.27%之间"],
    [{ low: "3", high: null, lowClosed: true, highClosed: false, unit: null }, "at least 3", "不小于3"],
    [{ low: "3", high: null, lowClosed: false, highClosed: false, unit: null }, "more than 3", "大于3"],
    [
      { low: null, high: "5", lowClosed: false, highClosed: false, unit: "point" },
      "less than 5 percentage points",
      "小于5个百分点"
    ],
    [
      { low: "1", high: "2", lowClosed: true, highClosed: false, unit: null },
      "at least 1 and less than 2",
      "不小于1且小于2"
    ],
    [
      { low: "1", high: "2", lowClosed: false, highClosed: false, unit: null },
      "more than 1 and less than 2",
      "大于1且小于2"
    ],
    [
      { low: "1", high: null, lowClosed: true, highClosed: false, unit: "count(firms)" },
      "at least 1 firm",
      "不小于1家"
    ],
    [exactly("1", "point"), "exactly 1 percentage point", "正好是1个百分点"]
  ])("of the range %j", (r, en, zh) => {
    assert.strictEqual(languageOf("en").range(r), en)
    assert.strictEqual(languageOf("zh-Hant").range(r), zh)
  })

  it.each(["en", "zh"])("of two ranges that do not meet shows ends that differ, in %s", language => {
    const apart = (one: AmountRange, other: AmountRange) =>
      render(sentence("step-apart", { subject, one, other }), language)
    const close = apart(between("1", "7/3", null), between("700001/300000", "3", null))
    assert.include(close, "2.33333")
    assert.include(close, "2.33334")
    const open = { ...between("1", "2", null), lowClosed: false, highClosed: false }
    assert.match(apart(open, between("2", "3", null)), /less than 2|小于2/u)
  })

  it.each([
    [1e-12, "less than 0.01%", "不到0.01%"],
    [0.0005, "in 0.05%", "有0.05%"],
    [0.0449, "in 4.5%", "有4.5%"],
    [0.996, "more than 99%", "超过99%"],
    [1, "in 100%", "有100%"]
  ])("of the chance %d is true", (chance, english, chinese) => {
    const explanation = { code: "digit", cost: 1, claims: [], edit: "Perhaps.", agrees: [], chance }
    assert.include(explanationSentences(explanation, languageOf("en")).at(-1), english)
    assert.include(explanationSentences(explanation, languageOf("zh")).at(-1), chinese)
  })

  it("falls back to English for a language that is not there", () => {
    assert.strictEqual(languageOf("fr").code, "en")
  })
})
