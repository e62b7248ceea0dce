/**
 * What the heads of a table's columns and the names of its rows say about the numbers, all of it data of a language.
 */
import type { Measure } from "../../model/Claim.js"

/**
 * @category extract
 * @since 0.1.0
 */
export interface TableWords {
  /** What rates and differences are, by words of the head or of the row's name; the first that fits. */
  readonly measures: ReadonlyArray<{
    readonly words: RegExp
    readonly measure: Extract<Measure, "growth" | "share" | "contribution" | "rank">
    /** Whether the base is the period just before. */
    readonly previous: boolean
    /** Whether a bare number below them is in per cent. */
    readonly rate: boolean
  }>
  /** Names of columns that number the rows. */
  readonly serial: RegExp
  /** Columns of what is aimed at or foretold. */
  readonly target: RegExp
  /** Finds in a caption the unit of all numbers (group `unit`). */
  readonly captionUnit: RegExp
  /** Taken out of names: words for the measure, and words that say nothing (value, total amount). */
  readonly inName: RegExp
  /** Finds what a share is of (group `whole`). */
  readonly wholeOf: RegExp
  /** Between the name of a row and that of a column. */
  readonly joiner: string
}

/** English. */
export const tableWordsEn: TableWords = {
  measures: [
    {
      words:
        /\b(?:m[/-]?o?-?m|q[/-]?o?-?q|w[/-]?o?-?w|(?:month|quarter|week)[- ]o(?:n|ver)[- ](?:month|quarter|week)|sequential)\b/i,
      measure: "growth",
      previous: true,
      rate: true
    },
    { words: /\brank(?:ing)?\b/i, measure: "rank", previous: false, rate: false },
    { words: /\bcontribution\b/i, measure: "contribution", previous: false, rate: false },
    {
      words: /\b(?:y[/-]?o?-?y|year[- ]o(?:n|ver)[- ]year|growth)(?!\w)/i,
      measure: "growth",
      previous: false,
      rate: true
    },
    {
      words:
        /\b(?:change|chg\.?|increase|decrease|decline|gain|diff(?:erence)?|variance|delta|up|down)(?!\w)|[Δ±]/i,
      measure: "growth",
      previous: false,
      rate: false
    },
    {
      words: /\b(?:shares?|proportion|weight|mix|(?:%|per ?cent|percentage) of)(?!\w)/i,
      measure: "share",
      previous: false,
      rate: true
    }
  ],
  serial: /^(?:#|no\.?|nr\.?|id|code|item|serial)$/i,
  target:
    /\b(?:targets?|plan(?:ned)?|budget|forecasts?|guidance|outlook|projected|projections?|estimated?|(?:19|20)\d\d ?[EF])\b/i,
  captionUnit: /(?:\bunits?: ?|\(in |, in |\bin )(?<unit>[^(),;:]{1,24}?)\)?[:.]?$/i,
  inName:
    /\b(?:[myqw][/-]?o?-?[myqw]|(?:year|month|quarter|week)[- ]o(?:n|ver)[- ](?:year|month|quarter|week)|growth(?: rate)?|change|chg\.?|increase|decrease|rank(?:ing)?|(?:shares?|proportion|%|per ?cent|percentage) of (?:the |all )?[\w' -]{1,40}|share|%|per ?cent|value|amount|level|number)(?!\w)/gi,
  wholeOf: /\b(?:shares?|proportion|%|per ?cent|percentage) of (?:the |all )?(?<whole>[a-z][\w' -]{1,40})/i,
  joiner: ", "
}

/** Chinese. */
export const tableWordsZh: TableWords = {
  measures: [
    {
      words: /环比|[比较]上[月季周]|[比较]前一?[月季周]|按[月季周]|[月季]增/u,
      measure: "growth",
      previous: true,
      rate: true
    },
    { words: /排名|位次|名次|排位/u, measure: "rank", previous: false, rate: false },
    { words: /贡献|拉动/u, measure: "contribution", previous: false, rate: false },
    { words: /同比|增长|增速|增幅|涨幅|跌幅|年增|按年/u, measure: "growth", previous: false, rate: true },
    {
      words: /涨跌|增减|升跌|变动|变化|[比较]上?年|[比较]去年|差额/u,
      measure: "growth",
      previous: false,
      rate: false
    },
    { words: /占比|比重|份额|构成|比例|百分比|占.{0,8}[%％]/u, measure: "share", previous: false, rate: true }
  ],
  serial: /^(?:序号|编号|代码|行次|项次|No\.?|#)$/iu,
  target: /目标|计划|预测|预计|预算|预期|(?:19|20)\d\d年? ?[EF]\b/u,
  captionUnit: /单位[:：]\s*(?<unit>[^\s,，;；)）]{1,12})/u,
  wholeOf: /占(?<whole>[^（(%％]{1,12}?)的?(?:比重|比例|份额|百分比|[（(%％]|$)/u,
  inName:
    /占[^（(%％]{1,12}?(?:比重|比例|份额|百分比)|[与较比]?(?:上年|去年)?(?:同期|同比|环比)|增长(?:率|速度)?|增速|增幅|涨跌幅?|涨幅|跌幅|增减|变动|变化|占比|比重|构成|排名|位次|绝对量|绝对数|数值|指标值|本期|[%％]/gu,
  joiner: ""
}
