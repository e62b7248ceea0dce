/**
 * Chinese numbers that state nothing because they are how long something lasts: the past three years, a holiday.
 */
import { ends } from "../Pattern.js"
import type { NoClaimRule } from "../Words.js"

/**
 * @category extract
 * @since 0.1.0
 */
export const spansOfTimeZh: ReadonlyArray<NoClaimRule> = [
  {
    why: "date",
    note: "a span of time",
    before: ends(/(?:过去|未来|近)的?/u),
    figure: /^[一两三五十\d]+(?:年|个月|天|周)$/u
  },
  {
    why: "date",
    note: "the length of a holiday",
    before: ends(/(?:假期|长假|春节|国庆|春运)/u),
    figure: /天$/u
  },
  {
    why: "date",
    note: "the span of the figure that follows",
    figure: /^(?:两|三|四|五|\d)年$/u,
    after: /^(?:年均|平均|复合|间|来)/u
  }
]
