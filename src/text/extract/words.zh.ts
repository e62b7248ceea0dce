/**
 * Chinese words of statistical releases, market news and company reports.
 */
import { datesZh } from "./dates.zh.js"
import * as EndWords from "./EndWords.js"
import { measuresZh } from "./measures.zh.js"
import { ends, never } from "./Pattern.js"
import * as WordFamilies from "./WordFamilies.js"
import { FAMILY } from "./WordFamilies.js"
import type { Words } from "./Words.js"

const VERBS =
  "实现|完成|达到|达|为|是|约|近|超过|超|逾|突破|共有|共|有|增加|增长|上涨|上升|提升|提高|下降|下跌|降低|减少|回落|回升|收窄|扩大|涨|跌|升|降|增|减|多|少|高|低|比|较|同比|环比|名义|实际|年均|平均|分别|累计|已|将|至|到|了|在|的|报|收于|收报|报收于|报收|占比|比重|比例|仅|就|由|从|新增|净增|其中|占|一个|全部|连续|第|居|位居|排名|位列|列|排|名列|入选|成为|建立|涉及|面积|总数"

/**
 * @category extract
 * @since 0.1.0
 */
export const wordsZh: Words = {
  language: "zh",
  families: WordFamilies.make({
    condition: "如果|假如|假设|倘若|若|一旦",
    forecast: "力争|目标|预计|预期|预测|计划|规划|拟在|确保|争取|有望|将|明年|后年|到20",
    speech: "表示|称|指出|透露",
    market:
      "上调|下调|调降|降准|降息|加息|收盘|收报|收于|报收|股价|指报|数报|沪指|深成指|创业板指|恒指|美元指数|恒生|道指|纳指|日经|截至发稿|盘中|早盘|午后|低开|高开|下挫|走低|走高",
    order: "分别",
    yearly: "年均|平均|复合",
    contribution: "贡献|拉动|影响",
    part: "占|比重|份额",
    extreme: "",
    place: ""
  }),
  dates: datesZh,
  timeBehind: false,
  measures: measuresZh,
  noClaims: [
    { why: "list-number", note: null, before: /^\s*[-•·*]\s*$/u, figure: /^\d{1,2}$/u },
    { why: "list-number", note: null, before: ends(/(?:^|\n)\s*(?:[-•·*]\s*)?/u), after: /^[.、)）]/u },
    {
      why: "list-number",
      note: null,
      before: ends(/[(（]/u),
      after: /^[)）]/u,
      figure: /^[\d一二三四五六七八九十]{1,3}$/u
    },
    { why: "other", note: "part of the unit", before: ends(/每/u) },
    {
      why: "name",
      note: "the size of a sample of cities",
      figure: /个$/u,
      after: /^(?:大中|大|重点|主要)城市/u
    },
    { why: "date", note: "a span of days", before: ends(/前/u), figure: /天$/u },
    { why: "name", note: "a class of sizes", figure: /^[十百千万亿]+级$/u },
    { why: "ordinal", note: "for the first time", figure: /^首次$/u },
    { why: "name", note: null, figure: /^两(?:市|地|国|委|院|部门|大类|岸)$/u },
    {
      why: "ordinal",
      note: "the name of a sector or a stage",
      before: ends(/第/u),
      after: /^(?:产业|阶段|批次|轮|步|项|条|章|款|代)/u
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
    { why: "name", note: null, figure: /^[两三四五]大$/u, after: /^(?:股指|指数|运营商|需求|产业|电信)/u },
    {
      why: "date",
      note: "a span of time",
      before: ends(/(?:过去|未来|近)/u),
      figure: /^[一两三五十\d]+(?:年|个月|天|周)$/u
    },
    {
      why: "date",
      note: "the length of a holiday",
      before: ends(/(?:假期|长假|春节|国庆)/u),
      figure: /天$/u
    },
    {
      why: "date",
      note: "the span of the figure that follows",
      figure: /^(?:两|三|四|五|\d)年$/u,
      after: /^(?:年均|平均|复合|间|来)/u
    }
  ],
  roles: [
    {
      role: "hypothetical",
      said: FAMILY.condition,
      before: ends(/(?:^|[,，])[^,，]{0,8}(?:如果|假如|假设|倘若|若|一旦)[^。]*/u)
    },
    {
      role: "target",
      said: FAMILY.forecast,
      before: ends(
        /(?:力争|目标(?!的)|预计|预期|预测|计划(?!的)|规划|拟在|确保|争取|有望|将(?:达|超过?|突破|实现|建成|增至|降至)|明年|后年|到20\d\d年,?[^,]*(?:达|超过?|突破|建成|实现|培育))[^。]*/u
      )
    },
    { role: "threshold", after: /^(?:的)?(?:标准(?!机|箱|煤|化|厂)|门槛|临界点|荣枯线|红线|上限|下限)/u },
    { role: "quoted", said: FAMILY.speech, before: ends(/(?:表示|称|指出|透露)[,:]?\s?"[^"]*/u) }
  ],
  gapped: never,
  comparedBehind: never,
  listed: /^(?:左右|以上|多)?(?:、|和|及|以及|与)\s*$/u,
  respectively: /分别/u,
  enumeration: /(?:^|[,，:：。;；])(?<names>[^,，:：。;；]*?)(?:同比|环比|比上年|较上年)?分别[^,，]*$/u,
  enumerated: /、|和|及|与/u,
  startedFrom: ends(
    /(?:^|[,，])?(?:由|从)(?:[^,，]{0,10}的(?:下降|增长|上升|上涨)?)?|[与较比][^,，]{2,24}的/u
  ),
  bracketed: ends(
    /[(（](?:\d{4}年|上年|去年)(?:同期|末|底)?(?:为|[:：])|[,，](?:\d{4}年|上年|去年)(?:同期|同月|末|底)?(?:为|是)(?:盈利|亏损)?/u
  ),
  stock: ends(/(?:(?<!以来[^,，]{0,4})累计|总数|总量|现有|共有|拥有|目前)[^,，]{0,6}/u),
  followedBy: never,
  ofLastMonth: never,
  ownDirection: ends(/的(?:下降|增长|上升|上涨)/u),
  daily:
    /(?:[上下]调|调降|降准|降息|加息|收盘|收报|收于|报收|股价|指数?报|沪指|深成指|创业板指|恒指|美元指数|恒生|道指|纳指|日经|截至发稿|盘中|早盘|午后|[低高]开)/u,
  restates: ends(/(?:升幅|降幅|涨幅|跌幅|增幅|增速)[^,，]{0,6}/u),
  negative: {
    near: ends(
      /(?:下调|调降|降低|压降|压减|缩减)[^,，]{1,20}|(?:低|少|减|降|回落|下滑|下跌|跌|下挫|重挫|走低|锐减|慢|收窄|缩小|后移)[^,，]{0,3}/u
    ),
    after: never,
    continued: never,
    earlier: never
  },
  loss: {
    near: ends(/(?:^|利润|年|季度|月|同期)亏损(?:了|约|近|逾|超过?|为|达)?/u),
    inName: /(?<=利润)亏损$|^亏损$/u
  },
  positive:
    /(?:降幅|跌幅|亏损|逆差|减幅)[^,，]*(?:收窄|缩小|减少|回落)|(?:降至|减至|降到|减少至|下降至|下降到|回落至)[^,，]{0,3}$|减亏/u,
  subjectEnd: EndWords.make(`${VERBS}| |,|，|、|:|：|(|（|"`),
  subjectStart:
    /(?:-|\d+|成为|是|建立|推动|建成投用|加快|成功|其中|同时|此外|另外|目前|全年|以及|和|及|与|了|的|也|还|并|均|共|累计|实现|完成|新增|建成|聚集|培育|落户|成立|设立|引进|在|按|比|较|同比|环比|[\s,，、:：;；。.)）"])/uy,
  partOf: /占[^占]*$/u,
  wholeBefore:
    /占(?:全部|全国|全省|全市|全区|同期|整个)?(?<whole>[^,，占]{2,16}?)的?(?:比重|比例|份额)?(?:为|达到?|提升至|提高到|上升至|的|近|约|超过?)*$/u,
  wholeAfter: /^的?(?<whole>[^,，。;；\d]{2,10}?)(?:预计|认为|表示|选择|为|是|$)/u
}
