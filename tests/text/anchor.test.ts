import { existsSync, readFileSync } from "node:fs"
import fc from "fast-check"
import { assert, describe, it } from "vitest"
import { type AnchorTarget, anchor, defaultBudget } from "../../src/text/anchor.js"
import * as ArticleText from "../../src/text/ArticleText.js"
import { scanFigures } from "../../src/text/figures/scanFigures.js"
import * as MatchingForm from "../../src/text/MatchingForm.js"
import { reanchor } from "../../src/text/reanchor.js"
import { selector } from "../../src/text/selector.js"

const ARTICLE = "../shared/source/chengdu-two-industries.scraped.txt"
const chinese = await MatchingForm.load("zh")
const article = (text: string): ArticleText.ArticleText => ArticleText.make(text, "zh", chinese)

const anchorIn = (text: string, target: Omit<AnchorTarget, "id">) =>
  anchor(article(text), { id: "c", ...target }, defaultBudget())

const share = { quote: "比重提升至41.7%", figure: "41.7%" }

describe("anchor", () => {
  it("finds exact words, in either script and any quotation marks", () => {
    for (const text of ["服务业比重提升至41.7%。", "服務業比重提升至４１．７％。", "比(bǐ)重提升至41.7%"]) {
      const found = anchorIn(text, share)
      assert.strictEqual(found.status, "found")
      assert.isTrue(found.status === "found" && found.figure !== null)
    }
    assert.strictEqual(
      anchorIn('打造"两业"融合5家', { quote: "“兩業”融合5家", figure: "5家" }).status,
      "found"
    )
  })

  it("says what the text reads now when the number differs", () => {
    const changed = anchorIn("生产性服务业占服务业比重提升至42.1%、同比", share)
    assert.deepStrictEqual(changed, {
      status: "changed",
      span: { start: 10, end: 20 },
      reads: "比重提升至42.1%",
      numbers: ["42.1"]
    })
    const unit = anchorIn("全年完成地区生产总值1545.7万元,规工", {
      quote: "地区生产总值1545.7亿元",
      figure: "1545.7亿元"
    })
    assert.strictEqual(unit.status, "changed")
    const both = anchorIn("全年完成地区的生产总值1,600亿元,规工", {
      quote: "全年完成地区生产总值1545.7亿元",
      figure: "1545.7亿元"
    })
    assert.isTrue(both.status === "changed" && both.reads.includes("1,600亿元"))
  })

  it("calls other words around the same number moved", () => {
    const moved = anchorIn("生产性服务业在服务业比重已经提升到41.7%、同比", {
      ...share,
      prefix: "生产性服务业占服务业"
    })
    assert.isTrue(moved.status === "moved" && moved.figure !== null)
  })

  it("tells equal words apart by their context and calls them ambiguous without it", () => {
    const text = "甲区培育企业45家。乙区培育企业45家。"
    const target = { quote: "培育企业45家", figure: "45家" }
    const ambiguous = anchorIn(text, target)
    assert.isTrue(ambiguous.status === "ambiguous" && ambiguous.spans.length === 2)
    const found = anchorIn(text, { ...target, prefix: "乙区" })
    assert.isTrue(found.status === "found" && found.span.start === 12)
    const moved = anchorIn(text, { ...target, prefix: "丙县乙区" })
    assert.isTrue(moved.status === "moved" && moved.span.start === 12)
  })

  it("calls lost words orphaned, and never takes another sentence for them", () => {
    assert.strictEqual(anchorIn("今天天气很好,气温23度。", share).status, "orphaned")
    assert.strictEqual(anchorIn("", share).status, "orphaned")
    assert.strictEqual(anchorIn("比重提升至41.7%", { quote: "", figure: "1" }).status, "orphaned")
    assert.strictEqual(anchorIn("新增38家", { quote: "45家", figure: "45家" }).status, "orphaned")
  })

  it("has no figure where the quote does not hold it", () => {
    const found = anchorIn("比重提升至41.7%", { quote: "比重提升至41.7%", figure: "47.1%" })
    assert.isTrue(found.status === "found" && found.figure === null)
  })

  it("says that it did not search when the work limit is reached", () => {
    const lost = anchor(article("甲".repeat(5000)), { id: "c", ...share }, { left: 0 })
    assert.deepStrictEqual(lost, { status: "orphaned", searched: false })
  })

  it("stays within bounded work on hostile input", () => {
    const repeated = "a1".repeat(200_000)
    for (const text of [
      repeated,
      "1".repeat(400_000),
      "1.".repeat(200_000),
      "一".repeat(400_000),
      "a1, ".repeat(100_000)
    ]) {
      const target = article(text)
      for (const quote of [
        `${"a1".repeat(200)}b`,
        `${"1".repeat(300)}x words`,
        "1家企业与2家企业与3家企业",
        `${"1, ".repeat(100)}end`,
        `${"y".repeat(20_000)}1`
      ]) {
        const budget = { left: 2_000_000 }
        const result = anchor(
          target,
          { id: "c", quote, figure: "1", prefix: "1".repeat(1000), suffix: "a".repeat(1000) },
          budget
        )
        assert.isString(result.status)
      }
    }
  })

  it("never throws and points only at what exists", () => {
    const words = fc.string({ unit: fc.constantFrom(..."比重提升至41.7%一甲 \n(", "\ud800"), maxLength: 24 })
    fc.assert(
      fc.property(words, words, words, words, (text, quote, prefix, figure) => {
        const target = article(text.repeat(3))
        const result = anchor(target, { id: "c", quote, prefix, figure }, defaultBudget())
        const spans = result.status === "ambiguous" ? result.spans : "span" in result ? [result.span] : []
        for (const span of spans) {
          assert.isTrue(span.start >= 0 && span.start < span.end && span.end <= target.form.length)
        }
        if (result.status === "found" || result.status === "ambiguous") {
          assert.isTrue(target.form.includes(ArticleText.formOf(target, quote).trim()))
        }
      })
    )
  })
})

describe("selector and reanchor", () => {
  it("make a selector that finds its span", () => {
    const texts = fc.string({ unit: fc.constantFrom(..."甲乙1家,\n"), minLength: 3, maxLength: 40 })
    fc.assert(
      fc.property(texts, fc.nat(30), fc.integer({ min: 1, max: 4 }), (text, start, length) => {
        const target = article(text)
        const span = {
          start: Math.min(start, target.form.length - 1),
          end: Math.min(start + length, target.form.length)
        }
        fc.pre(
          span.start < span.end &&
            target.form.slice(span.start, span.end).trim() === target.form.slice(span.start, span.end)
        )
        const made = selector(target, span)
        fc.pre(made !== null)
        const found = anchor(target, { id: "c", figure: "1", ...made }, defaultBudget())
        assert.strictEqual(found.status, "found")
        assert.isTrue(found.status === "found" && found.span.start === span.start)
      })
    )
  })

  it("propose quotes for what moved, changed or is ambiguous", () => {
    const target = article("甲区的比重提升至42.1%。企业45家。企业45家。收入385亿元。")
    const claims: ReadonlyArray<AnchorTarget> = [
      { id: "changed", ...share },
      { id: "ambiguous", quote: "企业45家", figure: "45家" },
      { id: "moved", quote: "收入385亿元", prefix: "总", figure: "385亿元" },
      { id: "orphaned", quote: "没有这一句话9", figure: "9" },
      { id: "found", quote: "385亿元", figure: "385亿元" }
    ]
    const anchors = claims.map(claim => ({ id: claim.id, anchor: anchor(target, claim, defaultBudget()) }))
    assert.deepStrictEqual(reanchor(target, anchors), [
      { id: "changed", to: { quote: "比重提升至42.1%" }, review: "changed" },
      { id: "ambiguous", to: { quote: "企业45家", prefix: ".1%。" }, review: "ambiguous" },
      { id: "moved", to: { quote: "收入385亿元" }, review: null }
    ])
  })
})

describe.skipIf(!existsSync(ARTICLE))("anchoring in the founding article", () => {
  const original = existsSync(ARTICLE) ? readFileSync(ARTICLE, "utf8") : ""
  const source = article(original)
  const text = source.normalised.text
  const targets = scanFigures(text, { language: "zh" }).map((found, at) => ({
    id: `f${at}`,
    quote: found.figure.text,
    prefix: text.slice(Math.max(0, found.start - 32), found.start),
    suffix: text.slice(found.end, found.end + 32),
    figure: found.figure.text,
    start: found.start
  }))

  /** Deletes, inserts or replaces characters other than those of numbers, and says where each one went. */
  const edit = (rate: number): { readonly text: string; readonly moved: ReadonlyArray<number> } => {
    let seed = 7
    const random = (): number => (seed = (seed * 1_664_525 + 1_013_904_223) >>> 0) / 2 ** 32
    const moved: Array<number> = []
    let out = ""
    for (const character of text.split("")) {
      moved.push(out.length)
      const chance = random()
      if (/[0-9.%萬億]/.test(character) || chance >= rate) out += character
      else if (chance >= rate / 3) out += chance < (2 * rate) / 3 ? `某${character}` : "異"
    }
    return { text: out, moved }
  }

  it("finds every figure of the unchanged text", () => {
    const budget = defaultBudget()
    for (const target of targets) {
      const found = anchor(source, target, budget)
      assert.isTrue(found.status === "found" && found.span.start === target.start, target.quote)
    }
  })

  it("finds at least 95 % after a fifth of the characters were edited", () => {
    const edited = edit(0.2)
    const now = article(edited.text)
    let right = 0
    let wrong = 0
    for (const target of targets) {
      const found = anchor(now, target, defaultBudget())
      const span = "span" in found ? found.span : null
      if (span === null) continue
      if (Math.abs(span.start - (edited.moved[target.start] ?? 0)) <= 1) right += 1
      else wrong += 1
    }
    assert.isAbove(right / targets.length, 0.95)
    assert.isBelow(wrong / targets.length, 0.04)
  })

  it("calls every figure changed when all digits are", () => {
    const now = article(text.replace(/[0-9]/g, digit => String((Number(digit) + 3) % 10)))
    for (const target of targets) {
      if (!/[0-9]/.test(target.quote)) continue
      const found = anchor(now, target, defaultBudget())
      assert.notInclude(["found", "moved"], found.status, target.quote)
    }
  })
})
