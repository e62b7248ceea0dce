import { existsSync, readFileSync } from "node:fs"
import * as Result from "effect/Result"
import fc from "fast-check"
import { assert, describe, it } from "vitest"
import * as ArticleText from "../../src/text/ArticleText.js"
import * as Atom from "../../src/text/Atom.js"
import { checkText, type IgnoredWords } from "../../src/text/coverage.js"
import * as Inventory from "../../src/text/inventory.js"
import * as Lexicon from "../../src/text/Lexicon.js"
import { en } from "../../src/text/lexicon.en.js"
import { zh } from "../../src/text/lexicon.zh.js"
import * as MatchingForm from "../../src/text/MatchingForm.js"

const ARTICLE = "../shared/source/chengdu-two-industries.scraped.txt"

const chinese = await MatchingForm.load("zh")

const atoms = (text: string): ReadonlyArray<string> => Atom.enumerate(text).map(atom => atom.text)

const fates = (
  text: string,
  claims: ReadonlyArray<{ readonly quote: string; readonly figure: string }>,
  ignored: ReadonlyArray<IgnoredWords> = []
): string => {
  const article = ArticleText.make(text, "zh", chinese)
  const targets = claims.map((claim, at) => ({ id: `c${at}`, ...claim }))
  return checkText(article, targets, ignored)
    .coverage.atoms.map(atom => `${atom.text}:${atom.fate.kind}`)
    .join(" ")
}

describe("Atom.enumerate", () => {
  const table: ReadonlyArray<readonly [string, ReadonlyArray<string>]> = [
    ["2012亿元", ["2012", "亿"]],
    ["1545.7", ["1545", "7"]],
    ["二十三", ["二", "十", "三"]],
    ["唯一的首批", ["唯一", "首"]],
    ["翻番、翻一番、过半", ["翻番", "一", "过半"]],
    ["兩億餘萬", ["兩", "億", "萬"]],
    ["Half of the first dozen doubled", ["Half", "first", "dozen", "doubled"]],
    ["everyone phone tenths one-third", ["tenths", "one", "third"]],
    ["10² ٣ Ⅷ ½", ["10²", "٣", "Ⅷ", "½"]],
    ["登陆参加队伍", []],
    ["", []]
  ]
  for (const [text, expected] of table) it(text, () => assert.deepStrictEqual(atoms(text), expected))

  it("misses no digit and no numeral of any text", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.oneof(fc.constantFrom(..."一首a唯番 1.半兩x"), fc.string({ unit: "binary" })) }),
        text => {
          const covered = Array.from({ length: text.length }, () => false)
          let last = 0
          for (const atom of Atom.enumerate(text)) {
            assert.isAtLeast(atom.start, last)
            assert.strictEqual(text.slice(atom.start, atom.end), atom.text)
            last = atom.end
            covered.fill(true, atom.start, atom.end)
          }
          for (const match of text.matchAll(/\p{N}/gu)) assert.isTrue(covered[match.index])
          for (const match of text.matchAll(/[一二三四五六七八九十百千万亿半两双首]/gu))
            assert.isTrue(covered[match.index])
        }
      )
    )
  })
})

describe("Lexicon.find", () => {
  const found = (text: string): ReadonlyArray<string> =>
    [...Lexicon.find(zh, chinese(text)), ...Lexicon.find(en, text)].map(hit => hit.word)
  const table: ReadonlyArray<readonly [string, ReadonlyArray<string>]> = [
    ["四川省、中國(四川)", ["四川", "四川"]],
    ["20万一线工人", []],
    ["二十一线", []],
    ["第一批", []],
    ["- 2四川平武", ["四川"]],
    ["35G", []],
    ["5G+工业", ["5G", "5G"]],
    ["5Gbit", []],
    ["汽车4S店40余家", ["4S店"]],
    ["the S&P 500 rose", ["S&P 500"]],
    ["S&P 5000", []],
    ["COVID-19", ["COVID-19", "COVID-19"]],
    ["5g of salt, no one", ["no one"]],
    ["十分之一、翻一番、之一直接", []],
    ["stone one another", ["one another"]],
    ["PM2.5浓度", ["PM2.5", "PM2.5"]],
    ["3PM2.5", []]
  ]
  for (const [text, expected] of table) it(text, () => assert.deepStrictEqual(found(text), expected))

  it("holds only words with an atom in them, each once", () => {
    for (const lexicon of [zh, en]) {
      const seen = new Set<string>()
      for (const words of Object.values(lexicon.reasons)) {
        for (const word of words.split(" ")) {
          assert.isAbove(Atom.enumerate(word.replaceAll("_", " ")).length, 0, `${word} holds no number`)
          assert.isFalse(seen.has(word), `${word} stands twice`)
          seen.add(word)
        }
      }
    }
  })
})

describe("checkText", () => {
  const table: ReadonlyArray<readonly [string, string, string, string]> = [
    [
      "比重提升至41.7%、同比增加6.9个百分点",
      "同比增加6.9个百分点",
      "6.9个百分点",
      "41:uncovered 7:uncovered 6:claimed 9:claimed 百:claimed"
    ],
    ["同比增加6.9个百分点", "同比增加6.9个百分点", "6.9", "6:claimed 9:claimed 百:lexicon"],
    ["成功舉辦第三屆汽車周", "舉辦第三屆", "第三届", "三:claimed"],
    ["试点3年以来,", "试点3年以来", "3年", "3:claimed"],
    ["增长87.7%", "增长87.7%", "7.7%", "87:uncovered 7:uncovered"],
    ["共1500家", "共1500家", "5", "1500:uncovered"],
    ["约15%和约 13 %", "约15%和约 13 %", "约13%", "15:uncovered 13:claimed"],
    ["里程超600万公里", "超600万公里", "over 6 million km", "600:claimed 万:claimed"],
    ["居全国首位", "居全国首位", "1st", "首:claimed"],
    ["居全省第三", "居全省第三", "3rd", "三:claimed"],
    ["占三分之一", "占三分之一", "one third", "三:claimed 一:claimed"],
    ["占三分之一", "占三分之一", "a quarter", "三:uncovered 一:uncovered"]
  ]
  for (const [text, quote, figure, expected] of table) {
    it(`${figure} in ${text}`, () => assert.strictEqual(fates(text, [{ quote, figure }]), expected))

    it("reads a clause comma as the text prints it", () => {
      const ignored = [{ quote: "1,000，5日", number: "1,000", why: "example" }]
      assert.strictEqual(fates("增1,000，5日", [], ignored), "1:ignored 000:ignored 5:uncovered")
    })

    it("has runs of digits that no grammar reads", () => {
      assert.strictEqual(
        fates("增1,545.71,545.7", []),
        "1:uncovered 545:uncovered 71:uncovered 545:uncovered 7:uncovered"
      )
    })
  }

  it("applies an ignored entry wherever its words stand, after the claims and before the lexicon", () => {
    const ignored = [{ quote: "5G+工业", number: "5", why: "name" }]
    assert.strictEqual(fates("5G+工业、5G+工業、5G", [], ignored), "5:ignored 5:ignored 5:lexicon")
    assert.strictEqual(fates("5G+工业", [{ quote: "5G+工业", figure: "5" }], ignored), "5:claimed")
  })

  it("names ignored entries that are not in the text", () => {
    const article = ArticleText.make("5G", "zh", chinese)
    const ignored = [
      { quote: "6G", number: "6", why: "name" },
      { quote: "5G", number: "6", why: "name" },
      { quote: "5G", number: "5", why: "name" }
    ]
    assert.deepStrictEqual(checkText(article, [], ignored).unusedIgnored, [0, 1])
  })

  it("does not count a changed number as claimed", () => {
    assert.strictEqual(
      fates("比重提升至42.1%", [{ quote: "比重提升至41.7%", figure: "41.7%" }]),
      "42:uncovered 1:uncovered"
    )
  })

  const texts = fc
    .array(
      fc.constantFrom(
        "增长",
        "5",
        "G",
        "四川",
        "1.7%",
        "首位",
        "，",
        "\n",
        "2022年",
        "one ",
        "first ",
        "唯一",
        "\ud800"
      ),
      {
        maxLength: 30
      }
    )
    .map(parts => parts.join(""))
  const words = fc.record({ quote: texts, figure: fc.constantFrom("5", "1.7%", "首位", "唯一", "") })

  it("adds up for any text, claims and ignored entries", () => {
    fc.assert(
      fc.property(
        texts,
        fc.array(words, { maxLength: 4 }),
        fc.array(words, { maxLength: 4 }),
        (text, some, others) => {
          const article = ArticleText.make(text, "zh", chinese)
          const claims = some.map((claim, at) => ({ id: `c${at}`, ...claim }))
          const ignored = others.map(other => ({ quote: other.quote, number: other.figure, why: "name" }))
          const { coverage } = checkText(article, claims, ignored)
          assert.strictEqual(
            coverage.claimed + coverage.ignored + coverage.uncovered.length,
            coverage.numbers
          )
          assert.strictEqual(coverage.numbers, Atom.enumerate(article.normalised.text).length)
          assert.strictEqual(
            Object.values(coverage.ignoredBy).reduce((sum, count) => sum + count, 0),
            coverage.ignored
          )
          for (const atom of coverage.atoms) {
            const line = text.split("\n")[atom.line - 1] ?? ""
            assert.strictEqual(line.slice((atom.column ?? 0) - 1).slice(0, atom.text.length), atom.text)
            assert.strictEqual(text.slice(atom.offset, atom.offset + atom.text.length), atom.text)
          }
          const rows = Result.getOrThrow(Inventory.read(Inventory.write(coverage)))
          const again = Inventory.coverage(rows, claims, ignored)
          const summary = { ...coverage, source: "inventory", atoms: 0, uncovered: coverage.uncovered.length }
          assert.deepStrictEqual({ ...again, atoms: 0, uncovered: again.uncovered.length }, summary)
        }
      )
    )
  })
})

describe("inventory", () => {
  it("shows what the claims file no longer covers", () => {
    const rows = Result.getOrThrow(
      Inventory.read("position,line,token,claim,why\n0,1,41,share,\n9,1,2022,,date\n")
    )
    const claims = [{ id: "share", quote: "提升至41.7%", figure: "41.7%" }]
    const ignored = [{ quote: "2022年", number: "2022", why: "date" }]
    assert.strictEqual(Inventory.coverage(rows, claims, ignored).uncovered.length, 0)
    assert.strictEqual(Inventory.coverage(rows, [], ignored).uncovered.length, 1)
    assert.strictEqual(Inventory.coverage(rows, claims, []).uncovered.length, 1)
    assert.strictEqual(
      Inventory.coverage(rows, [{ ...claims[0]!, quote: "提升至42.1%" }], ignored).uncovered.length,
      1
    )
  })

  it("reports every line that cannot be read", () => {
    const read = Inventory.read(
      "position,line,token,claim,why\nx,1,41,a,\n1,0,2,a,\n3,1,,a,\n4,1,5,a,date\n6,1,7\n8,1,9,a,\n8,1,9,a,\n"
    )
    assert.deepStrictEqual(
      Result.isFailure(read) ? read.failure.map(problem => problem.line) : [],
      [2, 3, 4, 5, 6, 8]
    )
  })

  for (const csv of ["", "a,b\n1,2\n", '"', 'position,line,token,claim,why\n"1,2']) {
    it(`refuses ${JSON.stringify(csv)}`, () => assert.isTrue(Result.isFailure(Inventory.read(csv))))
  }

  it("never throws", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('"', ",", "\n", "\r", "1", "a", "\ufeff", " ") }),
        csv => {
          Inventory.read(`position,line,token,claim,why\n${csv}`)
        }
      )
    )
  })
})

describe.skipIf(!existsSync(ARTICLE))("the founding article", () => {
  it("has 84 digit runs in its body and 14 more in the hot list", async () => {
    const article = await ArticleText.load(readFileSync(ARTICLE, "utf8"), "zh-Hant")
    const end = article.form.indexOf("热门排行")
    const all = Atom.enumerate(article.normalised.text)
    const digits = all.filter(atom => /^\p{N}+$/u.test(atom.text))
    assert.strictEqual(digits.filter(atom => atom.start < end).length, 84)
    assert.strictEqual(digits.filter(atom => atom.start >= end).length, 14)
    assert.isAbove(all.length, 165)
    const { coverage } = checkText(article, [], [])
    assert.strictEqual(coverage.ignored + coverage.uncovered.length, all.length)
    assert.isTrue(coverage.uncovered.some(atom => atom.text === "2012" && atom.line === 9))
  })
})
