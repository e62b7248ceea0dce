/**
 * Ids for indicators that texts name often; any other indicator of a draft gets a number.
 *
 * A name stands for an indicator only as the whole of the words, so that 规模以上工业增加值 is not taken for 工业增加值.
 */
const ENTRIES: ReadonlyArray<readonly [id: string, names: string]> = [
  ["gdp", "地区生产总值|生产总值|国内生产总值|GDP|gross domestic product|real gross domestic product|output"],
  ["primary", "第一产业增加值"],
  ["secondary", "第二产业增加值"],
  ["tertiary", "第三产业增加值"],
  ["services", "服务业增加值|services value added"],
  ["industrial_output", "工业总产值|industrial production"],
  ["industry_value_added", "规模以上工业增加值|规上工业增加值|规工增加值|工业增加值"],
  ["investment", "固定资产投资|全社会固定资产投资"],
  ["retail_sales", "社会消费品零售总额|retail sales"],
  ["online_sales", "网上零售额|online sales"],
  ["trade", "进出口总值|进出口总额|货物进出口总值|货物进出口总额"],
  ["exports", "出口|出口额|exports"],
  ["imports", "进口|进口额|imports"],
  ["trade_surplus", "贸易顺差|trade surplus"],
  ["cpi", "居民消费价格|CPI|consumer price index|consumer prices|inflation"],
  ["ppi", "工业生产者出厂价格|PPI|producer price index"],
  ["pmi", "制造业采购经理指数|PMI|purchasing managers' index"],
  ["population", "常住人口|population"],
  ["employment", "就业人员|people in employment|employment"],
  ["unemployment_rate", "城镇调查失业率|失业率|unemployment rate"],
  ["income", "居民人均可支配收入|人均可支配收入"],
  ["revenue", "营业收入|营收|revenue|net sales|sales"],
  ["operating_profit", "营业利润|operating profit|operating income"],
  ["net_profit", "净利润|归属于上市公司股东的净利润|归母净利润|net profit|net income"],
  ["eps", "基本每股收益|每股收益"],
  ["total_assets", "总资产|total assets"],
  ["money_supply", "广义货币"],
  ["loans", "人民币贷款"],
  ["fiscal_revenue", "一般公共预算收入"],
  ["electricity_use", "全社会用电量"]
]

const ids: ReadonlyMap<string, string> = new Map(
  ENTRIES.flatMap(([id, names]) => names.split("|").map(name => [name.toLowerCase(), id] as const))
)

/** Which people and places the words name is another matter than what is measured. */
const SCOPE = /^(?:全国|全省|全市|全区|全县|该市|该省|该区|我国|公司|集团|该公司|the |total |全年)+/iu

const LONGEST = Math.max(...Array.from(ids.keys(), name => name.length))

const known = (words: string): string | null =>
  words.length > LONGEST ? null : (ids.get(words.toLowerCase()) ?? null)

/**
 * The id for an indicator's words; null when they are not in the list.
 *
 * @category extract
 * @since 0.1.0
 */
export const glossaryId = (words: string): string | null =>
  known(words) ?? (SCOPE.test(words) ? known(words.replace(SCOPE, "")) : null)
