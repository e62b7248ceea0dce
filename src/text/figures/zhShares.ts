/**
 * Chinese shares and counts written in other words: 七成人, 八折, 1/4收入, 每4户就有1户, 连七冻.
 */
import * as Rational from "../../arithmetic/Rational.js"
import { core } from "./cores.js"
import { type Pattern, plain } from "./Language.js"
import * as Numeral from "./Numeral.js"
import { execAt, isHan, type Source } from "./Source.js"
import type * as WordTable from "./WordTable.js"

/** Words that begin with 成 and say whose the tenths are: 七成人, 六成为女性; and those that stay words. */
const TENTHS_OF = /^成[人员为交年本功分]/u
const WORD_WITH_TENTHS = /^成(?:为了|本费|本[价为上下增降]|功[率地]|分[股的]|交[量额价]|人[礼票])/u

const FRACTIONS = new Map(
  ["1/2", "1/3", "2/3", "1/4", "3/4", "1/5", "2/5", "3/5", "4/5", "1/6", "1/8"].map(
    text => [text, Rational.of(Number(text.charAt(0)), Number(text.charAt(2)))] as const
  )
)

/** In front of a fraction that ends its clause: 占1/4。 */
const OF_A_WHOLE = /[占约近超过达仅到足逾]$/u

/** Between the whole and the part of 每4户就有1户. */
const HAS =
  /[个名位户人家](?:[人家]|家庭|孩子|儿童|成年人|老人|女性|男性|企业)?(?:当?中|之中|里)?[就便即约仅只]?有/y
const ONES = /[个名位户人家]人?/y

/** What happens one time after the other: 连七冻, 三连阳, 两连冠. */
const STREAKS = "冻涨跌升降阳阴增减红黑冠霸板凍漲陽陰減紅"

/** 折旧, 折合 and others are words of their own. */
const OTHER_FOLDS = "旧合算叠射线现年桂戟腾返让回"

/**
 * The constructions, in the order in which they are tried.
 *
 * @param number reads a number in digits or in Chinese characters
 * @category language
 * @since 0.1.0
 */
export const hanShares = (
  number: (source: Source, at: number) => WordTable.Match<Numeral.Numeral> | null
): ReadonlyArray<Pattern> => {
  /** 七成人支持, 八成员工: in front of 成 a single digit is a share, although 成人 and 成员 are words. */
  const tenths: Pattern = (source, at, digit) => {
    if (digit === null || digit.end !== at + 1 || source.text[at + 1] !== "成") return null
    if (digit.value.to !== null || Rational.sign(digit.value.value) === 0) return null
    if (
      WORD_WITH_TENTHS.test(source.text.slice(at + 1, at + 4)) ||
      /[这那之第唯统单同每另其某任合归]/u.test(source.text.charAt(at - 1))
    )
      return null
    if (!TENTHS_OF.test(source.text.slice(at + 1, at + 4))) return null
    const tens = Numeral.scaled(digit.value, Rational.of(10))
    return { value: core("number", tens, { unit: plain("percent"), complete: false }), end: at + 2 }
  }

  /** 八折, 8.5折 and 七五折: a price in tenths or hundredths of the full one. */
  const discount: Pattern = (source, _, price) => {
    if (price === null || price.value.to !== null || source.text[price.end] !== "折") return null
    if (OTHER_FOLDS.includes(source.text.charAt(price.end + 1) || " ")) return null
    const small = Rational.compare(price.value.value, Rational.of(10)) < 0
    if (Rational.compare(price.value.value, Rational.of(100)) >= 0) return null
    const percent = small ? Numeral.scaled(price.value, Rational.of(10)) : price.value
    return { value: core("number", percent, { unit: plain("percent"), complete: false }), end: price.end + 1 }
  }

  /** 1/4收入, 2/3的企业 */
  const slashed: Pattern = (source, at, above) => {
    if (above === null || above.end !== at + 1 || source.text[at + 1] !== "/") return null
    if (/[\d./]/.test(source.text.charAt(at - 1))) return null
    const printed = FRACTIONS.get(source.text.slice(at, at + 3))
    const next = source.text.charAt(at + 3)
    const isShare =
      !source.running ||
      (isHan(next)
        ? !"月日号万千百亿".includes(next)
        : OF_A_WHOLE.test(source.text.slice(Math.max(0, at - 1), at)))
    if (printed === undefined || !isShare) return null
    return { value: core("fraction", Numeral.inWords(printed), { exact: true }), end: at + 3 }
  }

  /** 每4户就有1户, 每八人中有一人 */
  const outOf: Pattern = (source, at, all) => {
    if (all === null || (source.running && source.text[at - 1] !== "每") || all.value.to !== null) return null
    const words = execAt(HAS, source.text, all.end)
    if (words === null || !Numeral.isPlace(all.value)) return null
    const part = number(source, all.end + words[0].length)
    if (part === null || part.value.to !== null) return null
    const noun = execAt(ONES, source.text, part.end)
    if (noun === null) return null
    const share = Rational.divide(part.value.value, all.value.value)
    return {
      value: core("fraction", Numeral.inWords(share), { exact: true }),
      end: part.end + noun[0].length
    }
  }

  /** 连七冻, 三连阳: how often something happened one after the other. */
  const streak: Pattern = (source, at, times) => {
    const first = source.text[at] === "连"
    const count = first ? number(source, at + 1) : times
    if (count === null || count.value.to !== null || !Numeral.isPlace(count.value)) return null
    const end = first ? count.end : source.text[count.end] === "连" ? count.end + 1 : 0
    if (end === 0 || !STREAKS.includes(source.text.charAt(end) || " ")) return null
    return { value: core("number", count.value, { unit: plain("none") }), end: end + 1 }
  }

  return [tenths, discount, streak, slashed, outOf]
}
