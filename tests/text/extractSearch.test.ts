/**
 * What the extractor searches with, against the plain ways of doing the same.
 */
import fc from "fast-check"
import { assert, describe, it } from "vitest"
import type { DateWords } from "../../src/text/extract/times/DateWords.js"
import { datesEn } from "../../src/text/extract/languages/dates.en.js"
import { datesZh } from "../../src/text/extract/languages/dates.zh.js"
import * as EndWords from "../../src/text/extract/EndWords.js"
import { ends, lengthAt } from "../../src/text/extract/Pattern.js"
import { walk } from "../../src/text/extract/walk.js"
import * as WordFamilies from "../../src/text/extract/WordFamilies.js"
import * as ArticleText from "../../src/text/ArticleText.js"
import * as MatchingForm from "../../src/text/MatchingForm.js"
import { selector } from "../../src/text/selector.js"
import { readGold } from "./gold.js"

const spans = fc
  .array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 5 })), { maxLength: 20 })
  .map(pairs => pairs.map(([start, length]) => ({ start, end: start + length })))
  .map(list => list.toSorted((a, b) => a.start - b.start || a.end - b.end))

/** Without those that overlap the one before them. */
const apart = (list: ReadonlyArray<{ start: number; end: number }>) =>
  list.filter((span, at) => list.slice(0, at).every(other => other.end <= span.start))

describe("walk", () => {
  it("finds what a search of all spans finds", () => {
    fc.assert(
      fc.property(spans.map(apart), spans, (known, asked) => {
        const holding = walk(known)
        const within = walk(known)
        const every = walk(known)
        for (const span of asked) {
          const inner = known.filter(({ start, end }) => span.start <= start && end <= span.end)
          assert.strictEqual(
            holding.holding(span),
            known.find(({ start, end }) => start <= span.start && span.end <= end) ?? null
          )
          assert.strictEqual(within.firstWithin(span), inner[0] ?? null)
          assert.strictEqual(
            every.everyWithin(span, ({ start }) => start % 2 === 0),
            inner.length > 0 && inner.every(({ start }) => start % 2 === 0)
          )
        }
      })
    )
  })
})

describe("words looked for from their end", () => {
  it("are the longest that end there, whole words only", () => {
    const words = EndWords.make("up|came up|提升|升| ")
    const table: ReadonlyArray<readonly [string, number]> = [
      ["prices came up", 7],
      ["prices went Up", 2],
      ["a cup", 0],
      ["比重提升", 2],
      ["上升", 1],
      ["x ", 1],
      ["", 0]
    ]
    for (const [text, length] of table)
      assert.strictEqual(EndWords.lengthAt(words, text, text.length), length)
  })

  it("say what a pattern with $ says", () => {
    const pattern = /\b(?:rose|fell)(?: (?:by|about))*\s*|^from /i
    const plain = /(?:\b(?:rose|fell)(?: (?:by|about))*\s*|^from )$/i
    const word = fc.constantFrom("rose", "fell", "by", "about", "from", " ", "  ", "x", "5")
    fc.assert(
      fc.property(fc.array(word), parts => {
        assert.strictEqual(ends(pattern).test(parts.join("")), plain.test(parts.join("")))
      })
    )
  })

  it("a sticky pattern takes so many characters at a place", () => {
    assert.strictEqual(lengthAt(/(?:the|\s)/y, "in the end", 3), 3)
    assert.strictEqual(lengthAt(/(?:the|\s)/y, "in the end", 4), 0)
  })
})

describe("families of words", () => {
  const families = WordFamilies.make({
    condition: "if",
    forecast: "expect|预计",
    speech: "said",
    market: "share",
    order: "respectively",
    yearly: "annual",
    contribution: "",
    part: "",
    extreme: "",
    place: "",
    rate: "",
    each: "",
    fall: ""
  })
  const { FAMILY } = WordFamilies
  it("are found in the sentences that hold a word of theirs", () => {
    const sentence = ["Shares rose.", " He said it was unexpected.", " 公司预计增长。", "If so."]
    const text = sentence.join("")
    const starts = sentence.map((_, at) => sentence.slice(0, at).join("").length)
    const sentences = starts.map((start, at) => ({ start, end: starts[at + 1] ?? text.length }))
    assert.deepStrictEqual(WordFamilies.find(families, text, sentences), [
      FAMILY.market,
      FAMILY.speech,
      FAMILY.forecast,
      FAMILY.condition
    ])
  })
})

describe("times", () => {
  const texts = (language: "zh" | "en") =>
    ["tune", "unseen", "fresh", "later", "broad", "last", "closing"].flatMap(set =>
      readGold(`${language}.${set}`).map(({ text }) => text)
    )

  /** A time found in the middle of its text is also found when the text starts with it. */
  const startsAnywhere = (
    find: (form: string) => ReadonlyArray<DateWords>,
    text: string
  ): ReadonlyArray<string> =>
    find(text).flatMap(({ start, end }) => {
      const first = find(text.slice(start))[0]
      return first?.start === 0 && first.end === end - start ? [] : [text.slice(start, end)]
    })

  it("do not depend on what was found before them, and no character hides one", () => {
    for (const text of texts("en")) assert.deepStrictEqual(startsAnywhere(datesEn, text), [])
    for (const text of texts("zh")) assert.deepStrictEqual(startsAnywhere(datesZh, text), [])
  })

  it("are found wherever a pattern may start", () => {
    const written = (find: (form: string) => ReadonlyArray<DateWords>, text: string) =>
      find(text).map(({ start, end }) => text.slice(start, end))
    const english =
      "13 weeks to 30 June 2023|the quarter ended March 31, 2024|year to May 2023|season to May 2023|financial year ended 31 March 2023|" +
      "between May and July 2023|first nine months of 2023|the December quarter|fourth-quarter|Q3 2023|H1 of 2024|" +
      "so far this year|in the year to date|since the start of the year|since 2019|end-2023|FY2024|next year|full-year|for the year|" +
      "a year earlier|annually|on the month|sequentially|a quarter ago|over the year|year-on-year|preceding year|eleven months to May 2023"
    for (const time of english.split("|")) assert.deepStrictEqual(written(datesEn, `was ${time},`), [time])
    const chinese =
      "2023年5月3日|5月3日|十二月|截至2023年6月30日止六个月|1-5月份|今年前三季度|前5个月|去年第三季度|首季|下半年|2020-2023年|年初以来|" +
      "全年|当月|报告期内|上年同期|去年年末|环比|上个月|目前|迄今|本年|后年|期初|同期内"
    for (const time of chinese.split("|"))
      assert.deepStrictEqual(
        written(datesZh, `在${time}，`),
        [time.replace(/内$/u, "")].map(one => (time === "报告期内" ? time : one))
      )
  })
})

describe("selectors", () => {
  it("find their span and no other, whatever the text", () => {
    const text = fc
      .array(fc.constantFrom("增长", "5", "%", "，", "家", "ab", " ", "第五"), {
        minLength: 4,
        maxLength: 60
      })
      .map(parts => parts.join(""))
    fc.assert(
      fc.property(text, fc.nat(), fc.integer({ min: 1, max: 12 }), (original, place, length) => {
        const article = ArticleText.make(original, "zh", MatchingForm.plain)
        const form = article.form
        if (form.length < 2) return
        const start = place % (form.length - 1)
        const end = Math.min(form.length, start + length)
        const found = selector(article, { start, end })
        if (found === null) return
        const whole = `${found.prefix ?? ""}${found.quote}${found.suffix ?? ""}`
        const first = article.normalised.text.indexOf(whole)
        assert.strictEqual(first + (found.prefix ?? "").length, start)
        assert.strictEqual(article.normalised.text.indexOf(whole, first + 1), -1)
      })
    )
  })

  it("are bare where the words stand once", () => {
    const article = ArticleText.make("位居全国第五，位居全国第四，位居全国第五名", "zh", MatchingForm.plain)
    assert.deepStrictEqual(selector(article, { start: 7, end: 13 }), { quote: "位居全国第四" })
    assert.deepStrictEqual(selector(article, { start: 11, end: 13 }), { quote: "第四" })
    assert.isDefined(selector(article, { start: 0, end: 6 })?.suffix)
  })
})
