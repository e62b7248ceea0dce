/**
 * The figures of Chinese texts, simplified and (after folding) traditional.
 */
import * as Rational from "../../arithmetic/Rational.js"
import { readDigits } from "./digits.js"
import { readHanNumeral } from "./hanNumerals.js"
import { decrease, hedge, increase, type Language, level, silent, type UnitMeaning } from "./Language.js"
import * as Numeral from "./Numeral.js"
import { execAt, isHan, isLetter, type Source } from "./Source.js"
import { currencySigns } from "./units.js"
import * as WordTable from "./WordTable.js"
import { hanOpenings, hanPatterns } from "./zhPatterns.js"
import { hanUnits } from "./zhUnits.js"

const prefixes = WordTable.make(
  ["约|大约|大概|约莫|约为|约有|约合|约占|约达|大致|差不多", hedge("about")],
  ["≈|≈约", hedge("equals-about")],
  ["近|将近|接近|几近|几乎|濒临|近乎", hedge("nearly")],
  ["超|超过|超出|逾|突破|破|高于|大于|多于|远超|已超|超越|站上|>", hedge("over")],
  ["至少|不少于|不低于|不小于|起码|最少|最低|不下|≥|>=|多达不低于", hedge("at-least")],
  ["至多|最多|顶多|不超过|不多于|不高于|不大于|≤|<=", hedge("at-most")],
  ["不到|不足|未到|未满|低于|少于|小于|不满|未达|<|跌破|跌穿|降破", hedge("under")],
  ["升破|涨破|升穿|涨穿", hedge("over")],
  [
    "增长|增加|提高|提升|上升|上涨|大涨|飙升|激增|猛增|收涨|走高|增|涨|升|攀升|回升|反弹|增幅|涨幅|增速|扩大|走阔|上行|上浮|多增|上调|增长率|降幅收窄|跌幅收窄|成长|扩张|升值|扬|上扬|走扬|走升|劲扬|劲升|急升|大升|微升|微涨|大增|多赚|年增|季增|月增|最多升|最多涨",
    increase
  ],
  [
    "零下|下降|收窄|下行|减少|降低|降|跌|下跌|下滑|缩减|回落|减|萎缩|下浮|少增|放缓|降幅|跌幅|下调|负|负增长|涨幅收窄|增幅收窄|降幅扩大|跌幅扩大|增速放缓|增速回落|涨幅回落|下挫|重挫|大跌|收跌|走低|锐减|骤降|贬值|缩水|收缩|倒退|衰退|急跌|微跌|倒跌|大减|挫|重挫|收挫|少赚|年减|季减|月减|最多跌|最多挫",
    decrease
  ],
  ["至|到|为|从|由|自", level],
  ["正负", silent],
  ["↑|▲|↗|△", increase],
  ["↓|▼|↘|▽", decrease],
  [
    "累计|累计达|新增|达|达到|高达|多达|已达|共达|共|共计|合计|总计|计|有|仅|只有|仅为|了|已|是|占|同比|环比|连续|历时|长达|连升|连涨|连增|连跌|连降|连减|买超|卖超|创近|创下近|创出近|合约|签约|预约|纽约|违约|续约|履约|集约|节约|最近|附近|邻近",
    silent
  ],
  // A surplus or a deficit where the word begins, not 支出超过 and 收入超过.
  [
    ",出超|,入超|，出超|，入超|、出超|、入超|。出超|。入超|;出超|;入超|；出超|；入超|贸易出超|贸易入超|年出超|年入超|月出超|月入超|季出超|季入超|的出超|的入超|国出超|国入超|\n出超|\n入超|出超达|入超达|出超高达|入超高达|出超为|入超为|出超约|入超约|出超将达|入超将达|出超额|入超额|达出超|达入超",
    silent
  ]
)

const infixes = WordTable.make(["余|多|几", hedge("and-more")], ["+", hedge("at-least")])

const suffixes = WordTable.make(
  ["以上|及以上|或以上|(含)以上|起", hedge("at-least")],
  ["以下|以内|之内|及以下|或以下|内", hedge("at-most")],
  ["左右|上下|前后|光景|附近", hedge("about")],
  ["不到|不足", hedge("under")],
  ["余|多|有余|出头", hedge("and-more")],
  ["+", hedge("at-least")],
  ["之多|之久|整", silent]
)

const rangeWords = WordTable.make<"to" | "and">(["至|到", "to"])

const UNITS_OF_TEN = new Map([
  ["十", 10],
  ["百", 100],
  ["千", 1000],
  ["万", 10_000],
  ["亿", 100_000_000]
])

/** 千 of 千瓦 and 百 of 百分点 belong to the unit. */
const startsUnit = (source: Source, at: number): boolean => {
  const character = source.text.charAt(at)
  if (character !== "千" && character !== "百" && character !== "十") return false
  if (source.text.startsWith("分", at + 1)) return true
  return character === "千" && WordTable.match(hanUnits, source, at) !== null
}

/** 78兆元 and 2兆1,933亿; 兆瓦 and 兆赫 are units. */
const TRILLION = /^兆(?=[\d元日美新台韩円])/u

/** US$17.1bn in a Chinese text; single letters only behind a currency sign. */
const LATIN = /(?:bn|billion|mn|million|trn|trillion|[bmk])(?![a-z])/y
const LATIN_SCALES = new Map([
  ["k", 1000],
  ["m", 1_000_000],
  ["b", 1_000_000_000],
  ["t", 1_000_000_000_000]
])

const latinScale = (
  source: Source,
  at: number,
  money: boolean
): WordTable.Match<Rational.Rational> | null => {
  const word = isLetter(source.small[at]) ? (execAt(LATIN, source.small, at)?.[0] ?? "") : ""
  const factor = word.length > 1 || money ? LATIN_SCALES.get(word.charAt(0)) : undefined
  return factor === undefined ? null : { value: Rational.of(factor), end: at + word.length }
}

const scale: Language["scale"] = (source, at, money) => {
  if (source.text[at] === "兆")
    return TRILLION.test(source.text.slice(at, at + 2))
      ? { value: Rational.of(1_000_000_000_000), end: at + 1 }
      : null
  const factor = UNITS_OF_TEN.get(source.text.charAt(at))
  if (factor === undefined) return latinScale(source, at, money)
  if (startsUnit(source, at)) return null
  return { value: Rational.of(factor), end: at + 1 }
}

/** 748 万 7,000: blanks on both sides of the scale. */
const BLANK_BETWEEN = /^[\d.] [万亿] \d$/u

/** In a figure, up to twelve Chinese characters behind the number that no other rule explains. */
const noun = (source: Source, at: number): number => {
  let end = at
  while (end < at + 12 && isHan(source.text[end]) && !endsNoun(source, end)) end++
  return end
}

const endsNoun = (source: Source, at: number): boolean =>
  WordTable.match(suffixes, source, at) !== null || WordTable.match(rangeWords, source, at) !== null

const counted: Language["counted"] = (source, at) => {
  if (source.running || source.text[at] === "来" || source.text[at] === "的") return null
  const end = noun(source, at)
  return end === at ? null : { value: source.printed.slice(at, end), end }
}

const isClassifier = (meaning: UnitMeaning): boolean =>
  meaning.unit.kind === "count" && meaning.unit.id !== "people"

/** A half behind the unit is its last place: 三年半 is 3.5 years to half a year. */
const placed = (value: Rational.Rational): Numeral.Numeral => ({
  ...Numeral.inWords(value),
  step: value,
  coarseStep: value
})

/** 7成4 is 74 percent; in 占7成12家 and 7成4万人 the digits are another number. */
const LAST_DIGIT = /^\d(?![\d.,%十百千万亿兆家个人年月日])/u

const unitTail: Language["unitTail"] = (source, at, meaning) => {
  const next = source.text.charAt(at)
  if (next === "半" && source.text[at + 1] !== "径")
    return { value: placed(Rational.multiply(meaning.factor, Rational.half)), end: at + 1 }
  if (meaning.unit.kind === "percent" && Rational.equals(meaning.factor, Rational.of(10))) {
    const digit = LAST_DIGIT.test(source.text.slice(at, at + 2))
      ? readDigits(source, at)
      : readHanNumeral(source, at, position => position > at)
    if (digit !== null && "value" in digit) return digit
  }
  if (source.running || !isClassifier(meaning)) return null
  const end = noun(source, at)
  return end === at ? null : { value: null, end }
}

const DATE =
  /(?:[12]\d{3}\s?年(?:\d{1,2}月(?:\d{1,2}[日号])?)?|\d{1,2}月(?:\d{1,2}[日号])?(?!份额)|(?<!连[续升涨跌降])(?:\d{1,2}|[一二三]?十[一二三四五六七八九]?|[廿卅][一二三四五六七八九]?)[日号](?!均)|[一二三四]季度|[〇零一二三四五六七八九]{4}年|[一二三四五六七八九十]{1,2}月(?!份额)|[1-4]季度)/y
const NAMES = WordTable.make([
  "统一|单一|一二线|二三线|三四线|四五线|一二三线|二三季度|一带一路|四川|一汽|第一产业|第二产业|第三产业|第三方|上半年|下半年|十四五|十三五|三农|千万不|一度|一二三产",
  true
])

const isNoFigure: Language["isNoFigure"] = (source, at) => {
  const name = WordTable.match(NAMES, source, at)
  if (name !== null) return name.end
  const date = execAt(DATE, source.text, at)
  return date === null ? null : at + date[0].length
}

/**
 * Chinese.
 *
 * @category language
 * @since 0.1.0
 */
export const zh: Language = {
  id: "zh",
  tags: ["zh", "cmn", "yue", "ja"],
  prefixes,
  infixes,
  suffixes,
  rangeWords,
  units: hanUnits,
  numeral: (source, at) => readHanNumeral(source, at, position => startsUnit(source, position)),
  scale,
  joiner: (source, at) => (BLANK_BETWEEN.test(source.text.slice(Math.max(0, at - 3), at + 2)) ? at + 1 : at),
  isChange: (source, at) => /[从由自]\S{0,3}$/.test(source.text.slice(Math.max(0, at - 4), at)),
  opens: WordTable.union(prefixes, currencySigns, hanOpenings, NAMES),
  patterns: hanPatterns((source, at) => readHanNumeral(source, at, position => startsUnit(source, position))),
  counted,
  unitTail,
  isNoFigure
}
