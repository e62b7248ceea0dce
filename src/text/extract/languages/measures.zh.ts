/**
 * What Chinese words say a number measures, in the style of statistical releases.
 */
import * as MeasureRule from "../MeasureRule.js"
import { FAMILY } from "../WordFamilies.js"
import { ends } from "../Pattern.js"

const RATE = ["percent", "permille"] as const
const POINTS = ["point", "basis-point"] as const
const QUANTITY = ["currency", "count", "measure", "none", "time", "multiple"] as const

/** Verbs of change that may stand right in front of a number. */
const CHANGE =
  "(?:增长|增加|增|上涨|涨|上升|升|提升|提高|扩大|加快|攀升|下降|降低|降|下跌|跌|下滑|减少|减|回落|回升|收窄|放缓|放量|缩量|减慢|缩小|缩减|增产|减产|下挫|重挫|走高|走低|飙升|激增|猛增|锐减|大增|大减|扩张|萎缩|收缩|成长|倒退|衰退|升值|贬值|缩水|扬|上扬|走扬|走升|劲扬|劲升|急升|微升|微涨|挫|多赚|少赚|年增|年减|季增|季减|月增|月减|减亏|增亏|多增|少增|(?<![最至不顶])[多少]|跌去|高(?!达)|低|快|慢|前移|后移|上移|便宜|贵)"

/** What may stand between the verb and the digits. */
const LINK = "(?:出?了|出|整整|约|近|超过?|逾|达到?|为|至多|不到|\\s)*"

const ENDS_WITH_CHANGE = ends(new RegExp(`${CHANGE}(?:幅度?)?${LINK}`, "u"))

/** A comparison is named: the number is a difference, not an amount. */
const COMPARED = /(?:比|较|按[年季月]|[年季月][增减]|与.+相比)/u

/** The name of a rate of growth further in front in the same clause: 增速预测从8%下调至7.7%. */
const OF_GROWTH = ends(
  /(?:增速|增长率|[年月季]增率|成长率|增幅|涨幅|降幅|跌幅|升幅|增长预期|增长预测|增长预估|经济增长目标?)[^,，。;；、]{0,30}(?:从|由|自|至|到|为|达到?|在|于|的|超过?|逾|近|约)[^,，、\d]{0,8}/u
)

/** The name of a share further in front in the same clause: 比例已从2015年的90%提升至95%. */
const OF_SHARE = ends(
  /(?:(?<!杠杆|汇率|同)比例|比重|占比|份额|渗透率|普及率|占有率|市占率)[^,，。;；、]{0,30}(?:从|由|至|到|为|达到?|在|于|的|可达|超过?|逾|近|约)[^,，、\d]{0,8}/u
)

/**
 * The rules for Chinese, in order.
 *
 * @category extract
 * @since 0.1.0
 */
export const measuresZh = MeasureRule.sorted([
  {
    measure: "streak",
    near: ends(/(?:连续第?|(?<!大)连[升涨跌降增减]?)\s?/u),
    units: ["time", "count", "none"]
  },
  {
    measure: "contribution",
    said: FAMILY.contribution,
    near: ends(/(?:贡献率|贡献|拉动|影响)[^,，]{0,16}/u),
    units: [...RATE, ...POINTS]
  },
  { measure: "level", units: POINTS, near: ends(/(?:误差|±)[^,，]{0,4}|^[至到]/u) },
  { measure: "change", units: POINTS },
  { measure: "level", figure: /首(?!位|名)|唯一|第.{1,3}(?:批|届|期|轮|次|代)$/u },
  { measure: "rank", forms: ["top"] },
  { measure: "change", near: ends(/(?:前移|后移|上移|下移|上升|下降|提升)了?/u), figure: /[位名]$/u },
  {
    measure: "rank",
    forms: ["ordinal"],
    near: ends(/(?:居|列|排|名|位|全国|全省|全市|世界|全球|第|首)[^,，]{0,6}/u)
  },
  { measure: "streak", units: ["none"], figure: /连/u },
  { measure: "rank", forms: ["ordinal", "unique"] },
  {
    measure: "duration",
    units: ["time"],
    near: ends(/(?:历时|为期|长达|历经|延长|用时|耗时|试点|有效期)(?:了|约|近|逾|超过?)*/u)
  },
  {
    measure: "average_growth",
    said: FAMILY.yearly,
    units: RATE,
    near: ends(
      /(?:年均|年平均|平均每年|复合|平均(?=增|下降|上涨))[^,，]{0,6}(?:增长|增速|增长率|下降|上涨)[^,，]{0,4}/u
    )
  },
  { measure: "level", near: ends(/(?:持平|维持|保持|稳定|停留|徘徊)[在于]?(?:约|近)?|振幅[^,，]{0,4}/u) },
  {
    measure: "growth",
    units: RATE,
    after:
      /^(?:的[^,，。;；、\d]{0,5}(?:[升涨增跌降]幅|[增跌]势|增长|增速|下滑|下跌|萎缩)(?!目标)|[升涨增跌降]幅|[增跌]势)/u
  },
  {
    measure: "ratio",
    said: FAMILY.each,
    units: QUANTITY,
    near: ends(/(?:平均)?每个?[户家人][^,，]{0,12}[为达是]/u)
  },
  {
    measure: "ratio",
    said: FAMILY.each,
    units: ["none"],
    before: ends(/(?:性别比|抚养比|之比|比值)[^。]{0,60}(?:[为由从至到]|人口普查)/u)
  },
  {
    measure: "ratio",
    said: FAMILY.each,
    units: QUANTITY,
    before: ends(
      /每(?:\d{1,3}万?|[百千万])?[百千万个户家人][^,，]{0,16}[由从][^,，]{1,12}[增升降减提下][高升降加少]?[至到为]/u
    )
  },
  { measure: "share", units: RATE, after: /^的[^,，。;；、\d]{0,6}(?:占有率|市占率|份额|占比|比重)/u },
  { measure: "duration", near: ends(/创(?:下|出)?近/u), after: /^季/u },
  { measure: "share", units: RATE, near: ends(/(?<!结构)比例(?:为|达到?|是)/u) },
  {
    measure: "ratio",
    before: ends(/(?:结构|比例|之比)[^,，。;；]{0,32}[为由的][\d.:：比]*/u),
    units: QUANTITY
  },
  { measure: "share", units: RATE, near: ends(/(?:增长|上涨|下降|亏损)面[为达]?/u) },
  { measure: "growth", units: RATE, figure: /^[+↑↓▲▼△▽]/u },
  { measure: "growth", units: RATE, near: ends(/(?:yoy|qoq|mom)[:：]?\s?[-+−]?/iu) },
  { measure: "growth", units: RATE, figure: /^-/, before: ends(/[增减升降涨跌][^,，]{0,16}[(（]-?/u) },
  {
    measure: "growth",
    units: RATE,
    figure: /^[-+−]/,
    before: ends(/\d[\d.,]*[万亿]*\p{Script=Han}{0,4}[(（][-+−]?|[万亿元吨台辆股家件张部]\/[-+−]?/u)
  },
  { measure: "growth", said: FAMILY.rate, units: RATE, before: OF_GROWTH },
  {
    measure: "growth",
    said: FAMILY.rate,
    units: RATE,
    before: ends(
      /(?:增速|增长率|成长率|增幅|涨幅)(?:[^。;；]{0,60}[^占。;；(（]{2}[(（]|最[高大低小快慢][,，]?[达为至]到?)/u
    )
  },
  { measure: "share", said: FAMILY.part, units: RATE, before: OF_SHARE },
  { measure: "ratio", near: ends(/(?:之比|(?<!占比)比例|比值|收入比|(?<!占)比)(?:为|达到?|是)/u) },
  {
    measure: "ratio",
    units: RATE,
    near: ends(/(?<![从由自较比与于至到])(?:\d{4}年|去年|上年)(?:同期)?的(?:约|近)?/u)
  },
  { measure: "ratio", after: /^\/(?:10?0?)?[千万]/u },
  { measure: "ratio", units: [...RATE, "multiple"], near: /(?:恢复|相当)(?:到|至|于)/u },
  {
    measure: "ratio",
    units: RATE,
    near: ends(
      /(?:[为是]|完成了?)(?:年度|全年|计划|目标|预算|去年|上年|\S{0,6})(?:计划|目标|预算|任务|同期)的/u
    )
  },
  {
    measure: "level",
    units: ["multiple"],
    near: ends(/(?:市盈率|市净率|市销率|估值|PE|PB|P\/E|P\/B)[^,，]{0,8}/u)
  },
  { measure: "multiple", units: ["multiple"] },
  { measure: "share", said: FAMILY.part, units: RATE, near: ends(/(?:占|比重|占比|份额)[^,，]{0,30}/u) },
  {
    measure: "ratio",
    forms: ["fraction"],
    near: ends(
      /(?:不到|不足|超过?|约|近|仅|只有|[是为]|相当于)[^,，]{0,16}(?:\d月|去年|上年|同期|人数|总数|水平)[^,，]{0,8}的/u
    )
  },
  { measure: "share", forms: ["fraction"] },
  {
    measure: "share",
    units: RATE,
    before: ends(/(?:选择|看重|关注|原因|比例|占比)[^。]{0,60}(?:依次|排序)[^。,，]{0,40}[(（]/u)
  },
  {
    measure: "share",
    said: FAMILY.part,
    units: RATE,
    near: ends(/^(?:整体|全部|总|全国|全省|全市|同期)[^,，]{0,8}的/u),
    before: ends(/占[^。]{2,40}/u)
  },
  {
    measure: "share",
    units: RATE,
    after:
      /^(?:表示|认为|预计|预期|选择|打算|持平|的?(?:受访|市民|网民|用户|居民|家庭)|进入|覆盖|达标|采用|拥有|接入|通过)/u
  },
  {
    measure: "share",
    units: RATE,
    after:
      /^(?:的?(?:民众|选民|学生|员工|学员|会员)|[不很较非]?(?:常)?(?:满意|支持|反对|信任|赞成|赞同|同意|认同|看好|愿意|希望|担心)|未表[态示])/u
  },
  { measure: "share", units: RATE, near: ends(/其余/u) },
  { measure: "share", figure: /^[^\d]*[过近超约仅]?半/u },
  {
    measure: "share",
    units: RATE,
    near: ends(/(?:^|[,，:：])[^,，]{0,4}(?:有|仅|约|近|逾|超过?)(?:不到|不足)?/u),
    after: /^(?:左右|以上|多)?的?[^\d,，。;；]{1,12}/u
  },
  {
    measure: "level",
    near: ends(/(?:至|到|达|达到|为|报|报收|报收于|收于|收报|突破|超过)/u),
    before: ends(/(?:降|增|升|涨|跌|扩大|收窄|下降|减少|增加|提升|提高|上升|回落)(?:至|到|为)[^,，]{0,3}/u)
  },
  { measure: "level", near: ends(/(?:报|报收于?|收于|收报)/u) },
  { measure: "growth", units: RATE, near: ENDS_WITH_CHANGE },
  {
    measure: "growth",
    units: RATE,
    near: ends(
      /(?:增速|增幅|涨幅|降幅|跌幅|升幅|增长率|增加率|成长率|[年月季]增率|增长速度)(?:为|达到?|在|约|高达)*/u
    )
  },
  {
    measure: "growth",
    units: RATE,
    near: ends(/(?:同比|环比|按[年季月]|[年季月][增减]|名义|实际)[^,，]{0,8}/u)
  },
  {
    measure: "growth",
    units: RATE,
    near: ends(/^点?或约?/u),
    before: ends(/[升涨跌挫降增减](?:[^,，]|(?<=\d),(?=\d)){0,18}[,，]?或约?/u)
  },
  {
    measure: "change",
    units: QUANTITY,
    near: ends(/(?:多增|少增|增收|减收|增产|减产|(?<![最至不])[多少])了?(?:约|近|超过?|逾)?/u)
  },
  { measure: "change", units: QUANTITY, near: ENDS_WITH_CHANGE, before: COMPARED },
  {
    measure: "change",
    units: QUANTITY,
    near: ends(/(?:就业人数|就业人口)(?:[则也亦]|净)?(?:增加|减少|上升|下降)了?(?:约|近)?/u)
  },
  {
    measure: "change",
    units: ["time"],
    before: ends(/\d(?:个)?小时[,，](?:增加|减少)了?(?:约|近)?/u)
  },
  { measure: "change", units: QUANTITY, near: ENDS_WITH_CHANGE, after: /^(?:[(（][-+]|[至到]\d)/u },
  {
    measure: "change",
    units: ["none"],
    near: ends(/[升涨跌挫](?:了|约|近|逾|超过?)*/u),
    after: /^点/u
  },
  { measure: "change", units: QUANTITY, near: ends(/库存(?:量)?(?:增加|减少|下降|上升|回落)了?(?:约|近)?/u) },
  {
    measure: "growth",
    said: FAMILY.market,
    units: RATE,
    near: ends(/[高低](?:收|开|走)(?:了|约|近|逾|超过?)*/u)
  },
  {
    measure: "change",
    said: FAMILY.market,
    units: ["none", "point"],
    near: ends(/[高低](?:收|开|走)(?:了|约|近|逾|超过?)*/u),
    figure: /^\D*\d{1,3}(?:\.\d+)?\D*$/u
  },
  {
    measure: "change",
    said: FAMILY.market,
    units: ["none", "currency", "point"],
    near: ends(/(?:[升涨跌挫]|上扬|走扬|上行|下行)(?:了|约|近|逾|超过?|不足|不到|至少|高?达)*/u)
  },
  {
    measure: "change",
    units: ["currency"],
    near: ends(/(?:减少|下降|缩减|降低|提高|下调|上调|上涨|下跌|回落)了?约?/u)
  },
  { measure: "ratio", said: FAMILY.each, before: ends(/每(?:[万千百亿]|亩|公顷|平方公里)[^,，]{1,16}/u) },
  {
    measure: "ratio",
    said: FAMILY.each,
    units: ["count", "measure", "none"],
    near: ends(/(?:单产)?每(?:亩|公顷|人|户|平方米|平方公里)/u)
  },
  {
    measure: "share",
    units: RATE,
    after:
      /^(?:左右|以上|以下)?的(?:[^,，。;；、\d的]{0,6}(?:企业|公司|机构|人群?|[人妇男青老少]年?|学校|医院|城市|地区|项目|产品|订单|样本|女性|男性|者|业主|家长|户|网友|基金|银行|岗位|职工|毕业生|店))/u
  },
  { measure: "share", units: RATE, figure: /成半?多?$/u, after: /^(?![左上以折本])\p{Script=Han}/u }
])
