/**
 * What heads and names of rows in Chinese tables say.
 */
import type { TableWords } from "../tables/TableWords.js"

/**
 * The words of Chinese tables.
 *
 * @category extract
 * @since 0.1.0
 */
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
