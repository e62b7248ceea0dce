/**
 * Chinese numbers that state nothing: marks of lists, names, codes, spans of time, thresholds.
 */
import { ends } from "../Pattern.js"
import { spansOfTimeZh } from "./spansOfTime.zh.js"
import type { NoClaimRule } from "../Words.js"

/**
 * The rules for Chinese, in order.
 *
 * @category extract
 * @since 0.1.0
 */
export const noClaimsZh: ReadonlyArray<NoClaimRule> = [
  {
    why: "list-number",
    note: null,
    before: ends(/[:：;；。]\s?/u),
    figure: /^\d$/u,
    after: /^[)）]/u
  },
  { why: "name", note: "one of a series", figure: /^第.{1,3}[次期届]$/u, after: /^《/u },
  { why: "name", note: "a title", before: ends(/《[^《》]*/u), after: /^[^《》]*》/u },
  {
    why: "date",
    note: "a time of day",
    before: ends(/(?:^|[^\d:：.])/u),
    figure: /^\d{1,2}$/u,
    after: /^(?:时(?![间期代段])|点钟|[:：]\d{2}(?![\d:：]))/u
  },
  { why: "date", note: "a time of day", before: ends(/\d时/u), figure: /^\d{1,2}分?$/u },
  {
    why: "date",
    note: "the years of an average",
    figure: /^近?\d{1,3}$/u,
    after: /^年(?:均|平均|同期|来)/u
  },
  { why: "list-number", note: null, before: /^\s*[-•·*]\s*$/u, figure: /^\d{1,2}$/u },
  { why: "list-number", note: null, before: ends(/(?:^|\n)\s*(?:[-•·*]\s*)?/u), after: /^[.、)）]/u },
  {
    why: "list-number",
    note: null,
    before: ends(/[(（]/u),
    after: /^[)）]/u,
    figure: /^[\d一二三四五六七八九十]{1,3}$/u
  },
  {
    why: "name",
    note: "the number of a table or a picture",
    before: ends(/[表图]\s?/u),
    figure: /^\d{1,3}$/u
  },
  { why: "other", note: "part of the unit", before: ends(/每/u), figure: /^[^有]*$/u },
  { why: "other", note: "part of the unit", before: ends(/\//u), figure: /^10{0,2}[千万]$/u },
  {
    why: "name",
    note: "an article rather than a count",
    before: ends(
      /(?:^|[^只仅共增减移升降跌涨少多第达至为了每]|(?:[^增减移升降跌涨少多]|^)了|[^只]有|[^增减]至|[^成]为)/u
    ),
    figure:
      /^一(?:个|家|名|位|项|份|种|次|场|只|条|座|件|部|篇|张|段|批|组|类|款|台|辆|艘|起|例|人|方|片|处|所|届|期|轮|天|年|周|口|句|面|层|套|支|班|栋|股)$/u,
    after: /^[^,，。;；、)）]/u
  },
  {
    why: "name",
    note: "the size of a sample of cities",
    figure: /个$/u,
    after: /^(?:大中|大|重点|主要)城市/u
  },
  {
    why: "name",
    note: "the code of a share",
    before: ends(/[(（](?:[A-Za-z]{2,8}[.:：,，、]?\s?)?/u),
    figure: /^\d{4,6}$/u,
    after: /^(?:\.[A-Za-z]{2,4})?[)）,，]/u
  },
  {
    why: "date",
    note: "how long ago the last such figure was",
    figure: /(?:年半?|个月|个季度|周|天|个交易日)多?$/u,
    after:
      /^(?:[(（][^()（）]{1,8}[)）])?(?:以?来|内)?的?(?:第.|单[月日季]|同期|收盘|盘中|历史)?(?:最|新高|新低|次?[高低](?:[点位]|[,，。])|首次|首度)/u
  },
  { why: "date", note: "a span of time", figure: /(?:年|个月|个季度|周|天)多?$/u, after: /^多?来/u },
  {
    why: "other",
    note: "how many things are listed behind it",
    figure: /^[二三四五六七八九十]\p{Script=Han}$/u,
    after: /^(?:依次|分别|由高到低)/u
  },
  { why: "other", note: "a footnote", before: ends(/\[/u), figure: /^\d{1,3}$/u, after: /^\]/u },
  {
    why: "other",
    note: "the unit of a table",
    before: ends(/(?:[(（]|单位)[:：]?\s?/u),
    figure: /^[十百千万亿]{1,2}\p{Script=Han}{0,3}$/u,
    after: /^[)）,，\s]|^$/u
  },
  {
    why: "date",
    note: "a span of time",
    before: ends(/(?:^|[^时达期续])近/u),
    figure: /^近[一二两三四五六七八九十\d]+(?:年|个月|天|周|个季度)$/u
  },
  { why: "date", note: "a span of time", figure: /天内$/u },
  {
    why: "date",
    note: "a span of time",
    figure: /^\d+(?:小时|天)$/u,
    after: /^(?:[跌涨升降]幅|降[雨水]量|最[高低大])/u
  },
  { why: "name", note: "how long a loan or a bond runs", figure: /(?:年|个月|天)$/u, after: /^期/u },
  {
    why: "name",
    note: "the size of a screen or a wafer",
    figure: /^\d{1,3}(?:\.\d)?$/u,
    after: /^(?:吋|英寸|寸(?!土|步|草))/u
  },
  { why: "name", note: "a class", figure: /^[一二三四]级$/u, after: /^\p{Script=Han}/u },
  { why: "name", note: "a model", before: ends(/[a-z]{2,}\s?/u), figure: /^\d{1,3}$/u },
  {
    why: "name",
    note: "an index",
    before: ends(/(?:上证|深证|沪深|中证|科创|创业板|北证|标普|标准普尔|日经|富时)/u),
    figure: /^\d{2,4}/u
  },
  {
    why: "name",
    note: "the members of a union",
    before: ends(/(?:欧盟|欧元区|经合组织|东盟)/u),
    figure: /^\d{1,2}国$/u
  },
  { why: "name", note: "a group of ages", figure: /^\d{1,3}(?:[-—~～]|至|到)\d{1,3}岁$/u },
  { why: "name", note: "an average of prices", after: /^[日周月年](?:均|移动平均)?线/u },
  {
    why: "date",
    note: "how long ago",
    figure: /(?:年半?|个月|天|周|小时)多?$/u,
    after: /^[以之]?前/u
  },
  {
    why: "date",
    note: "how long after",
    figure: /^[\d一二两三四五六七八九十]+(?:年|个月)$/u,
    after: /^[以之]?后(?!端|台|勤|备)/u
  },
  {
    why: "name",
    note: "a group that is spoken of",
    before: ends(/(?:^|[^有共计达成])/u),
    figure: /^[二两三四五六七八九]大$/u,
    after:
      /^\p{Script=Han}{0,4}(?:行业|领域|市场|品牌|平台|银行|因素|原因|特点|趋势|地区|集团|机构|公司|厂商|券商|险企|车企|巨头|国有|商业|业务|分部|法人|工程|战略|任务|举措|群体)/u
  },
  {
    why: "date",
    note: "how long ago the last such figure was",
    before: ends(/\d(?:周|个月|天|季)[(（][逾近约超]?/u),
    figure: /(?:年半?|个月|周)$/u,
    after: /^[)）]/u
  },
  {
    why: "name",
    note: "a group of ages",
    figure: /岁(?:及?以[上下])?$/u,
    after:
      /^(?:及?以[上下])?的?(?:[\p{Script=Han}]{0,4}(?:儿童|婴儿|幼儿|少年|少儿|孩子|人口|老年人|老人)|劳动力|人群|群体|青年|居民|民众|人士|员工|老|女|男|受访|至|以[上下])/u
  },
  {
    why: "name",
    note: "a group of ages",
    figure: /岁$/u,
    after:
      /^(?:[、和及]\d{1,3}(?:岁|[-—~至]\d{1,3}岁)){1,8}(?:及以上)?(?:的)?(?:人口|劳动力|人群|群体|青年|居民)/u
  },
  {
    why: "other",
    note: "what an index is measured by",
    before: ends(/以[^,，]{1,8}为|[年月期]\s?=\s?/u),
    figure: /^100$/u
  },
  { why: "date", note: "a span of time", figure: /年$/u, after: /^(?:共|间|累计)/u },
  {
    why: "date",
    note: "a span of time",
    figure: /^一(?:年|个?月|周|天|季)$/u,
    after: /^(?:累计|间|之内)/u
  },
  {
    why: "other",
    note: "a threshold, not a statement",
    figure: /元$/u,
    before: ends(/(?:产值|营收|收入|投资额?|规模|资产)(?:超过?|逾|过)?/u),
    after: /^(?:企业|项目|公司)/u
  },
  {
    why: "other",
    note: "a threshold, not a statement",
    figure: /以[上下]$/u,
    after: /^的[\p{Script=Han}]{1,10}?(?:[有共达为数]|总|增|占)/u
  },
  {
    why: "ordinal",
    note: "the first of an order that follows",
    figure: /^前.{1,3}[名位大强]$/u,
    after: /^(?:为|是|依次|分别|的(?:为|是|有|国家|企业|城市))/u
  },
  {
    why: "other",
    note: "how many digits a rate has",
    after: /^位?数(?!字)/u,
    figure: /(?:^|[^\d一二三四五六七八九十])[一两三双]位?$/u
  },
  {
    why: "ordinal",
    note: "one of a series",
    before: ends(/(?:最新|新|这|那|每|某|同|另|下|上|前|后)/u),
    figure: /^一(?:期|次|轮|批|项|天|年|段|步|类|种|家|个|季|周)$/u
  },
  {
    why: "other",
    note: "a mark that the market passed or missed",
    before: ends(/(?:失守|险守|坚守|逼近|守住|挑战|叩关|上看)[^,，日均线]{0,4}/u),
    figure: /^(?:近|逾|约|站上)?[\d,.]+万?(?:点|美?元)?(?:以[上下])?$/u,
    after: /^(?:点|整数|大?关)|^[,，。;；、]/u
  },
  {
    why: "other",
    note: "a mark that the market passed or missed",
    figure: /^[^亿兆]*$/u,
    after: /^点?(?:整数|大关|关口|关卡|得而复失|失而复得)/u
  },
  {
    why: "date",
    note: "how long ago",
    before: ends(/时隔(?:近|约|逾)?/u),
    figure: /(?:年|个月|天|个季度)$/u
  },
  {
    why: "name",
    note: "a class of sizes",
    figure: /^[十百千万亿]+(?:人口以上|(?:县|城市|市|强县|集群|园区|乡镇|镇|村)$)/u
  },
  { why: "date", note: "a span of days", before: ends(/前/u), figure: /天$/u },
  { why: "name", note: "a class of sizes", figure: /^[十百千万亿]+级$/u },
  { why: "ordinal", note: "for the first time", figure: /^首次$/u },
  { why: "name", note: null, figure: /^两(?:市|地|国|委|院|部门|大类|岸)$/u },
  {
    why: "ordinal",
    note: "the name of a sector or a stage",
    before: ends(/第/u),
    after: /^(?:产业|合并营[收业]|阶段|批次|轮|步|项|条|章|款|代)/u
  },
  {
    why: "other",
    note: "a threshold, not a statement",
    figure: /以上$/u,
    after: /^的?(?:的|百|千|工业|服务业|企业|项目|客户|单位|大|高)/u,
    before: ends(/(?:收入|投资|产值|规模|营收|年|家|个)/u)
  },
  {
    why: "other",
    note: "a threshold, not a statement",
    figure: /(?:及|或)以[上下]$/u,
    after: /^的?[\p{Script=Han}]/u
  },
  {
    why: "name",
    note: "a survey that is held again and again",
    figure: /^第.{1,3}次$/u,
    after: /^(?:全国|全省|全市)?[^,，]{0,6}普查/u
  },
  {
    why: "other",
    note: "a threshold, not a statement",
    after: /^(?:及)?(?:以上|以下)的(?:企业|项目|人|家庭|单位|客户|产品)/u
  },
  { why: "name", note: null, after: /^(?:个)?大中城市/u },
  {
    why: "name",
    note: null,
    figure: /^[两三四五]大$/u,
    after:
      /^(?:股指|指数|引擎|支柱|动力|运营商|需求|产业|电信|法人|门类|板块|航|油企|城市|经济体|类|行业|机场群|分项|央行|洲)/u
  },
  ...spansOfTimeZh
]
