/**
 * Chinese constructions around a number: 第38位, 三分之一, 30强, 6个…之一, 翻两番, 数十, 上亿, 半年.
 */
import * as Rational from "../../arithmetic/Rational.js"
import type { Hedge } from "../../model/Figure.js"
import { core, multiple, whole } from "./cores.js"
import { type Outcome, readDigits } from "./digits.js"
import { isNumeralCharacter } from "./hanNumerals.js"
import { combineHedges } from "./hedges.js"
import { type Core, type Pattern, plain } from "./Language.js"
import * as Numeral from "./Numeral.js"
import { isHan, type Source } from "./Source.js"
import * as WordTable from "./WordTable.js"
import { hanShares } from "./zhShares.js"
import { hanUnits } from "./zhUnits.js"

type ReadHan = (source: Source, at: number) => Outcome<Numeral.Numeral> | null

/** Words that are figures by themselves. */
const wordings = WordTable.make<Core>(
  [
    "首位|榜首|居首|居首位|首批|首条|首届|首创|首个|首家|首次|首款|首台|首座|首例|首部|首期|首张|首支|首套|首只|首项|首艘|首列|首辆|首枚|冠军",
    core("ordinal", whole(1))
  ],
  ["亚军", core("ordinal", whole(2))],
  ["唯一|独一|独此一家", core("unique", whole(1))],
  ["一半|半数|半壁江山", core("fraction", Numeral.inWords(Rational.half))],
  ["过半|大半|多半数", core("fraction", Numeral.inWords(Rational.half), { hedge: "over" })],
  ["之一", core("membership", whole(2), { hedge: "at-least" })],
  ["翻倍|翻一倍", multiple(2)]
)

const ORDINAL_CLASSIFIER = WordTable.make([
  "位|名|届|次|批|个|家|条|座|项|大|轮|期|代|台|辆|款|强|届次|场|版|站|号",
  true
])
/** 第100万辆 */
const SCALES = new Map([
  ["万", 10_000],
  ["亿", 100_000_000]
])

/** In front of 前五 without 名: 居全国前五。 */
const RANKED = /[国球省市区界业居列入身]$/u
const MEMBER_CLASSIFIER = WordTable.make([
  "个|家|项|座|大|强|所|城市|省|国|款|条|名|位|只|支|种|类|市|区|县|部|本|处|批|地|州",
  true
])
const FAN_HEDGE = WordTable.make<Hedge>(
  ["近|将近|接近", "nearly"],
  ["超|超过|逾", "over"],
  ["约|大约", "about"]
)

/**
 * Words with which these constructions start.
 *
 * @category language
 * @since 0.1.0
 */
export const hanOpenings = WordTable.union(
  wordings,
  WordTable.make([
    "第|翻|前|数|几|好几|上|过|半|零|一|二|三|四|五|六|七|八|九|两|十|百|千|万|亿|廿|卅|连",
    true
  ])
)

/**
 * The constructions, in the order in which they are tried.
 *
 * @param readHan reads a number in Chinese characters
 * @category language
 * @since 0.1.0
 */
export const hanPatterns = (readHan: ReadHan): ReadonlyArray<Pattern> => {
  const number = (source: Source, at: number): WordTable.Match<Numeral.Numeral> | null => {
    const read = readDigits(source, at) ?? readHan(source, at)
    return read === null || "problem" in read ? null : read
  }

  const ordinal: Pattern = (source, at) => {
    if (source.text[at] !== "第") return null
    const place = number(source, at + 1)
    if (place === null || place.value.to !== null || !Rational.isInteger(place.value.value)) return null
    const scale = SCALES.get(source.text.charAt(place.end))
    const numeral = scale === undefined ? place.value : Numeral.scaled(place.value, Rational.of(scale))
    const end = scale === undefined ? place.end : place.end + 1
    const classifier = WordTable.match(ORDINAL_CLASSIFIER, source, end)
    return { value: core("ordinal", numeral), end: classifier?.end ?? end }
  }

  /** 百分之十二点五, 千分之三, 三分之一: the denominator comes first, and 百, 千 are plain there. */
  const fraction: Pattern = (source, at, read) => {
    const character = source.text.charAt(at)
    const named = character === "百" || character === "千" ? { value: null, end: at + 1 } : read
    if (named === null || !source.text.startsWith("分之", named.end)) return null
    const part = number(source, named.end + 2)
    if (part === null) return null
    if (character === "百" || character === "千") {
      const printed = plain(character === "百" ? "percent" : "permille")
      return { value: core("number", part.value, { unit: printed, complete: false }), end: part.end }
    }
    const below = named.value
    if (below === null || below.to !== null || part.value.to !== null || Rational.sign(below.value) === 0)
      return null
    return {
      value: core("fraction", Numeral.inWords(Rational.divide(part.value.value, below.value))),
      end: part.end
    }
  }

  /** 30强, 百强, 前十名, 十大; 四大 counts four. */
  const top: Pattern = (source, at, read) => {
    const front = source.text[at] === "前" ? at + 1 : at
    const places = front > at ? number(source, front) : read
    if (places === null || !Numeral.isPlace(places.value)) return null
    const next = source.text.charAt(places.end)
    const after = source.text.charAt(places.end + 1)
    if (next === "强" && !"度化劲势调大烈".includes(after === "" ? " " : after))
      return { value: core("top", places.value), end: places.end + 1 }
    if (front > at) {
      if (next === "名" || next === "位" || next === "强" || next === "大")
        return { value: core("top", places.value), end: places.end + 1 }
      const ranked = /[,，。;；、)）]/.test(next) && RANKED.test(source.text.slice(Math.max(0, at - 2), at))
      return (source.running && !ranked) || (!source.running && places.end < source.text.length)
        ? null
        : { value: core("top", places.value), end: places.end }
    }
    if (next !== "大" || (source.running && !isHan(after))) return null
    const round = Rational.isInteger(Rational.divide(places.value.value, Rational.of(10)))
    return { value: core(round ? "top" : "number", places.value), end: places.end + 1 }
  }

  /** 6个入选项目之一 */
  const membership: Pattern = (source, _, several) => {
    if (several === null || several.value.to !== null) return null
    if (WordTable.match(MEMBER_CLASSIFIER, source, several.end) === null) return null
    let end = several.end + 1
    while (end < several.end + 16 && isHan(source.text[end]) && !source.text.startsWith("之一", end)) end++
    return source.text.startsWith("之一", end)
      ? { value: core("membership", several.value), end: end + 2 }
      : null
  }

  /** 翻番, 翻两番, 翻了近一番 */
  const doubling: Pattern = (source, at) => {
    if (source.text[at] !== "翻") return null
    let end = source.text[at + 1] === "了" ? at + 2 : at + 1
    let hedge: Hedge = "none"
    const hedged = WordTable.match(FAN_HEDGE, source, end)
    if (hedged !== null) {
      hedge = combineHedges(hedge, hedged.value)
      end = hedged.end
    }
    const count = number(source, end)
    const times = count === null ? 1 : Rational.toNumber(count.value.value)
    if (!Number.isInteger(times) || times < 1 || times > 20) return null
    end = count?.end ?? end
    if (source.text[end] !== "番") return null
    return { value: multiple(2 ** times, 1, hedge), end: end + 1 }
  }

  /** 数十, 几百万: from two to ten of the unit named. */
  const several: Pattern = (source, at) => {
    const start = source.text.startsWith("好几", at) ? at + 1 : at
    if (source.text[start] !== "数" && source.text[start] !== "几") return null
    if (!"十百千万亿".includes(source.text.charAt(start + 1)) || source.text[start + 1] === undefined)
      return null
    const unit = number(source, start + 1)
    if (unit === null || unit.value.to !== null) return null
    const numeral = { ...unit.value, value: Rational.multiply(unit.value.value, Rational.two) }
    const to = Rational.multiply(unit.value.value, Rational.of(10))
    return { value: core("range", { ...numeral, to }, { unit: null, complete: false }), end: unit.end }
  }

  /** 上亿, 上百万: at least that many; 过亿: more. */
  const upwards: Pattern = (source, at) => {
    const unit = source.text.charAt(at + 1)
    const over = source.text[at] === "过" && !"超通经不度路跨胜难太越".includes(source.text[at - 1] ?? " ")
    if ((source.text[at] !== "上" && !over) || unit === "" || !"百千万亿".includes(unit)) return null
    const bound = number(source, at + 1)
    if (bound === null) return null
    return {
      value: core("number", bound.value, { hedge: over ? "over" : "at-least", unit: null, complete: false }),
      end: bound.end
    }
  }

  /** 半年, 半个百分点, 半小时 */
  const half: Pattern = (source, at) => {
    if (source.text[at] !== "半" || (source.running && isNumeralCharacter(source.text[at - 1]))) return null
    if (!"个年月天小成".includes(source.text[at + 1] ?? " ")) return null
    return {
      value: core("number", Numeral.inWords(Rational.half), { unit: null, complete: false }),
      end: at + 1
    }
  }

  /** 十来家, 二十来万: about so many; 来自 is another word. */
  const orSo: Pattern = (source, _, some) => {
    if (some === null || source.text[some.end] !== "来" || some.value.to !== null) return null
    if (!"十百千万0".includes(source.text.charAt(some.end - 1))) return null
    const next = some.end + 1
    const counts = WordTable.match(hanUnits, source, next)?.value ?? null
    if (counts === null && !"万亿".includes(source.text[next] ?? " ")) return null
    return {
      value: core("number", some.value, { hedge: "about", unit: null, complete: false }),
      end: next
    }
  }

  const wording: Pattern = (source, at) => WordTable.match(wordings, source, at)

  return [
    wording,
    ordinal,
    fraction,
    top,
    membership,
    doubling,
    several,
    upwards,
    half,
    orSo,
    ...hanShares(number)
  ]
}
