import { existsSync, readFileSync } from "node:fs"
import fc from "fast-check"
import { assert, describe, it } from "vitest"
import { decodeClaimsText } from "../../src/files/decodeClaimsText.js"
import * as ArticleText from "../../src/text/ArticleText.js"
import { checkText } from "../../src/text/coverage.js"
import type { Draft, DraftClaim } from "../../src/text/extract/Draft.js"
import { extract } from "../../src/text/extract/extract.js"
import { separateChanges } from "../../src/text/extract/languages/separateChanges.js"
import { summary } from "../../src/text/extract/summary.js"
import { writeDraft } from "../../src/text/extract/writeDraft.js"
import * as MatchingForm from "../../src/text/MatchingForm.js"
import { type GoldPassage, readGold } from "./gold.js"

const ARTICLE = "../shared/source/chengdu-two-industries.scraped.txt"
const forms = { zh: await MatchingForm.load("zh"), en: MatchingForm.plain }

const draftOf = (text: string, language: "zh" | "en", published: string | null) => {
  const article = ArticleText.make(text, language, forms[language])
  return { article, draft: extract(article, published) }
}

const claimsOf = (text: string, language: "zh" | "en", published = "2024-01"): ReadonlyArray<DraftClaim> =>
  draftOf(text, language, published).draft.claims

/** The draft, written and read back, has no problem, finds all its quotes and covers the text. */
const assertHolds = (text: string, language: "zh" | "en", published: string | null): Draft => {
  const { article, draft } = draftOf(text, language, published)
  const loaded = decodeClaimsText("draft.claims.yaml", writeDraft(article, draft, { id: "draft", published }))
  assert.deepStrictEqual(
    loaded.problems.map(problem => problem.message),
    []
  )
  const claims = loaded.file?.claims ?? []
  assert.strictEqual(claims.length, draft.claims.length)
  const { coverage, anchors, unusedIgnored } = checkText(article, claims, loaded.file?.ignored ?? [])
  assert.deepStrictEqual(
    coverage.uncovered.map(atom => `${atom.before}[${atom.text}]${atom.after}`),
    []
  )
  assert.deepStrictEqual(unusedIgnored, [])
  for (const { anchor } of anchors) {
    assert.isTrue((anchor.status === "found" || anchor.status === "ambiguous") && anchor.figure !== null)
  }
  return draft
}

describe("extract", () => {
  const table: ReadonlyArray<readonly ["zh" | "en", string, ReadonlyArray<string>]> = [
    ["zh", "2023年，GDP增长5.2%，出口下降0.3%。", ["growth 2023 增长5.2%", "growth 2023 下降0.3%"]],
    ["zh", "增速比上月末低0.3个百分点。", ["change/previous - -0.3个百分点"]],
    ["zh", "6月份CPI环比下降0.1%。", ["growth/previous 2023-06 下降0.1%"]],
    [
      "zh",
      "2023年服务业占GDP比重提升至41.7%，同比增加6.9个百分点。",
      ["share 2023 41.7%", "change 2023 增加6.9个百分点"]
    ],
    [
      "zh",
      "降幅收窄0.6个百分点，涨幅回落0.2个百分点。",
      ["change - 降幅收窄0.6个百分点", "change - 涨幅回落0.2个百分点"]
    ],
    [
      "zh",
      "2023年末贷款余额5亿元，比2020年末增加1亿元。",
      ["level 2023 5亿元", "change/2020 2023 增加1亿元"]
    ],
    ["zh", "9月末，资产比年初增长6%。", ["growth/2022-12 2023-09 增长6%"]],
    ["zh", "2023年上半年收益较去年同期的8亿元下跌3%。", ["level 2022-H1 8亿元", "growth 2023-H1 下跌3%"]],
    ["zh", "2023年利润9亿元（2022年：8亿元）。", ["level 2023 9亿元", "level 2022 8亿元"]],
    ["zh", "截至2023年6月30日止六个月，收益为9亿港元。", ["level ytd:2023-06 9亿港元"]],
    ["zh", "下调存款准备金率0.5个百分点。", ["change/previous - -0.5个百分点"]],
    ["zh", "三次产业结构为6.0:39.9:54.1。", ["ratio - 6.0", "ratio - 39.9", "ratio - 54.1"]],
    ["zh", "60岁及以上人口占16.85%。", ["share - 16.85%"]],
    ["zh", "到2025年，力争达到100家。", ["target level 2025 100家"]],
    ["zh", "2023年净利润亏损2.6亿元，上年同期为盈利1.1亿元。", ["level 2023 -2.6亿元", "level 2022 1.1亿元"]],
    [
      "zh",
      "2023/24榨季产糖996万吨。截至5月底，销糖659万吨。",
      ["level 2023/2024 996万吨", "level 2023-05 659万吨"]
    ],
    ["zh", "从2019年的120万辆到2023年的743万辆。", ["level 2019 120万辆", "level 2023 743万辆"]],
    ["zh", "6月，猪肉价格上涨影响CPI上涨约0.21个百分点。", ["contribution 2023-06 上涨约0.21个百分点"]],
    ["zh", "比上一次调研提高2.7个百分点。", ["change/previous - 提高2.7个百分点"]],
    ["zh", "今年以来累计零售6万辆。", ["level 2024-01/published 6万辆"]],
    ["zh", "34.8%的受访者月均消费增加。", ["share - 34.8%"]],
    ["zh", "连续六年居全国前五，份额升至8%。", ["streak - 六年", "rank - 前五", "share - 8%"]],
    ["zh", "2023年第三季度亏损1.5亿元。", ["level 2023-Q3 -1.5亿元"]],
    ["zh", "股价下挫逾4%。", ["growth/previous - 下挫逾4%"]],
    ["zh", "2023年完成年度计划的38%，水水中转比例达58%。", ["ratio 2023 38%", "share 2023 58%"]],
    ["zh", "机架总规模超过810万标准机架。", ["level - 超过810万"]],
    ["zh", "连续5个月上涨，居全国第3位。", ["streak - 5个月", "rank - 第3位"]],
    ["zh", "第一季度、第二季度分别增长1%、2%。", ["growth 2023-Q1 增长1%", "growth 2023-Q2 2%"]],
    [
      "en",
      "Exports rose 3% in 2023, after falling 2% in 2022.",
      ["growth 2023 rose 3%", "growth 2022 falling 2%"]
    ],
    ["en", "Sales were $4bn, up from $3bn a year earlier in 2023.", ["level 2023 $4bn", "level 2022 $3bn"]],
    ["en", "Output was 1.9% lower in May 2023 than in April.", ["growth/previous 2023-05 -1.9%"]],
    [
      "en",
      "The rate fell by 0.2 percentage points to 4.2% in 2023.",
      ["change 2023 fell by 0.2 percentage points", "level 2023 4.2%"]
    ],
    ["en", "Women accounted for 40% of staff.", ["share - 40%"]],
    [
      "en",
      "If prices rose by 10%, demand would fall by 3%.",
      ["hypothetical growth - rose by 10%", "hypothetical growth - fall by 3%"]
    ]
  ]
  for (const [language, text, expected] of table) {
    it(text, () => {
      const found = claimsOf(text, language).map(claim => {
        const role = claim.role === "stated" ? "" : `${claim.role} `
        const versus = claim.versus === null ? "" : `/${claim.versus}`
        return `${role}${claim.measure}${versus} ${claim.period ?? "-"} ${claim.figure}`
      })
      assert.deepStrictEqual(found, expected)
    })
  }

  it("separates a change from the level it leads to, but not the ends of a range", () => {
    assert.strictEqual(separateChanges("fell by 82,000 to 32.7 million"), "fell by 82,000 ;  32.7 million")
    assert.strictEqual(
      separateChanges("widened by 150 basis points to 14.2%"),
      "widened by 150 basis points ;  14.2%"
    )
    assert.strictEqual(separateChanges("between 3% and 5%, 3% to 5%"), "between 3% and 5%, 3% to 5%")
  })

  const sets = ["tune", "unseen", "fresh", "varied", "wider", "modelled"].flatMap(set => [
    `zh.${set}`,
    `en.${set}`
  ])
  for (const name of sets) {
    it(`drafts of ${name} decode, anchor and cover their texts`, () => {
      for (const passage of readGold(name)) {
        assertHolds(passage.text, name.startsWith("zh") ? "zh" : "en", passage.published)
      }
    })
  }

  it("ignores no word for a number that is none where it stands", () => {
    assertHolds("2023年half a year earlier", "en", "2024-01")
  })

  it("holds for any text", () => {
    const parts = fc.constantFrom(
      ...'2023年|1月|5日|增长|5.2%|，|。|、|\n|第三|首批|唯一|占|比重|到|分别|和|一|半|亿元|3.5|家|- |(|"|#|: |100|连续|年均'.split(
        "|"
      ),
      ..."In |2023| rose | 5% |, | to |$4bn|. |by |first |half |a year earlier|one |from |Q3 |respectively|1,000|per |-".split(
        "|"
      ),
      "\ud800",
      "😀",
      "\u2028",
      "\\",
      "'"
    )
    fc.assert(
      fc.property(
        fc.array(parts, { maxLength: 30 }),
        fc.constantFrom("zh" as const, "en" as const),
        (words, language) => {
          assertHolds(words.join(""), language, "2024-01")
        }
      ),
      { numRuns: 300 }
    )
  })

  it("ends on long hostile text", () => {
    for (const [language, piece] of [
      ["zh", "增加增加达到达到"],
      ["zh", "1家"],
      ["zh", "占比重占"],
      ["en", "rose by 1 to "],
      ["en", "of the "],
      ["en", "up 1% to 2%, "]
    ] as const) {
      const { draft } = draftOf(piece.repeat(Math.ceil(100_000 / piece.length)), language, "2024-01")
      assert.isAtLeast(draft.claims.length + draft.ignored.length, 0)
    }
  })

  it("says how much is left to a person", () => {
    const { draft } = draftOf("2023年GDP增长5.2%。另有7家。", "zh", "2024-01")
    const sum = summary(draft)
    assert.strictEqual(sum.claims, 2)
    assert.strictEqual(sum.ignored["date"], 1)
    assert.strictEqual(sum.undecided, 0)
  })
})

describe.skipIf(!existsSync(ARTICLE))("the draft of the founding article", () => {
  it("decodes, anchors and covers it", () => {
    const draft = assertHolds(
      existsSync(ARTICLE) ? readFileSync(ARTICLE, "utf8") : "",
      "zh",
      "2023-08/2024-01"
    )
    assert.isAbove(draft.claims.length, 80)
  })
})

describe("the gold passages", () => {
  /** What a regression must not fall below. */
  const right = (passages: ReadonlyArray<GoldPassage>, language: "zh" | "en") => {
    let numbers = 0
    let found = 0
    let measures = 0
    let periods = 0
    for (const passage of passages) {
      const claims = claimsOf(passage.text, language, passage.published)
      for (const { start, end, stated } of passage.numbers) {
        if (stated === null) continue
        numbers += 1
        const claim = claims.find(({ span }) => span.start < end && start < span.end)
        if (claim !== undefined) found += 1
        if (claim?.measure === stated.measure) measures += 1
        if (claim !== undefined && (claim.period ?? "-") === stated.period) periods += 1
      }
    }
    return { found: found / numbers, measures: measures / numbers, periods: periods / numbers }
  }
  for (const language of ["zh", "en"] as const) {
    it(`are found and measured (${language})`, () => {
      const score = right(
        ["tune", "unseen", "fresh"].flatMap(half => readGold(`${language}.${half}`)),
        language
      )
      assert.isAtLeast(score.found, 0.99)
      assert.isAtLeast(score.measures, 0.96)
    })
  }
  it("are read as well in all other Chinese sets", () => {
    const sets = ["later", "broad", "last", "closing", "varied", "wider", "modelled"]
    const score = right(
      sets.flatMap(set => readGold(`zh.${set}`)),
      "zh"
    )
    assert.isAtLeast(score.found, 0.995)
    assert.isAtLeast(score.measures, 0.98)
    assert.isAtLeast(score.periods, 0.95)
  })
})
