/**
 * Units of Chinese texts. Classifiers are kinds of their own (家), people are people whichever word counts them.
 */
import * as Rational from "../../arithmetic/Rational.js"
import { plain, unit, type UnitMeaning } from "./Language.js"
import * as WordTable from "./WordTable.js"

const CLASSIFIERS =
  "家|个|条|座|项|场|届|批|套|辆|台|户|件|所|株|市|州|只|头|架|艘|列|种|类|次|处|片|栋|幢|间|门|本|篇|支|颗|枚|张|部|款|笔|宗|起|例|份|组|对|双|班|期|县|区|镇|村|乡|省|国|款车|节|级|页|股|单|分|票|趟|轮|层|颗|床|盏|道|剂|车次|班次|宗地|宅|档|平台|企业|机构|项目|城市|国家|省份|公司|园区"

const classifiers = CLASSIFIERS.split("|").map(word => [word, unit("count", word)] as const)

/**
 * Chinese unit words.
 *
 * @category units
 * @since 0.1.0
 */
export const hanUnits: WordTable.WordTable<UnitMeaning | null> = WordTable.make<UnitMeaning | null>(
  ...classifiers,
  [
    "成都|成立|成功|成为|成员|成果|成本|成就|成分|成效|成品|成长|成交|成年|成熟|成人|成套|成绩|成渝|元旦|年均|年轻|年龄|年级|年薪|年产|年销|年收|日均|日本|日益|日前|日常|人均|人工|人才|人员|市场|市值|市级|县城|区域|区间|国内|国有|国际|度假|条件|条例|次日|名单|名义|位于|位列|位居|场景|场所|台湾|台风|部门|部分|部委|部件|只有|处理|处于|天津|天然|天气|周边|周围|家庭|家电|家具|家长|种子|种植|类似|级别|克服|米粒|门槛|门店|股份|股票|股市|组织|组成|对比|对外|对于|班子|期间|期末|期货|乡村|村庄|省级|省内|省会|起来|例如|单位|轮胎|层面|道路|剂量|分别|分之|套餐|套期|批发|批准|列入|列车|片区|间接|件事|节约|节能|页岩|票据|项下|仙女|仙桃|仙居|仙游",
    null
  ],
  ["个百分点|百分点|个百份点|百份点|个pct|pct|pcts|个pp|ppt|ppts", plain("point")],
  ["个基点|基点|个bp", plain("basis-point")],
  ["个千分点|千分点", plain("point", Rational.of(1, 10))],
  ["倍|x", plain("multiple")],
  ["成", plain("percent", Rational.of(10))],
  ["元|元人民币|人民币|人民币元|块|块钱", unit("currency", "CNY")],
  ["美元|美金", unit("currency", "USD")],
  ["欧元", unit("currency", "EUR")],
  ["英镑|镑", unit("currency", "GBP")],
  ["港元|港币", unit("currency", "HKD")],
  ["港仙|仙|美分|欧分", unit("currency", "cent")],
  ["日元|日圆|円", unit("currency", "JPY")],
  ["韩元", unit("currency", "KRW")],
  ["新台币|新台币元|元新台币|台币", unit("currency", "TWD")],
  ["令吉|马币|林吉特", unit("currency", "MYR")],
  ["澳门元", unit("currency", "MOP")],
  ["泰铢", unit("currency", "THB")],
  ["卢比", unit("currency", "INR")],
  ["卢布", unit("currency", "RUB")],
  ["澳元", unit("currency", "AUD")],
  ["加元", unit("currency", "CAD")],
  ["新加坡元|新元", unit("currency", "SGD")],
  ["瑞士法郎|瑞郎", unit("currency", "CHF")],
  ["平方米|平米|平方公尺|㎡", unit("measure", "m2")],
  ["平方公里|平方千米", unit("measure", "km2")],
  ["立方米", unit("measure", "m3")],
  ["公里|千米", unit("measure", "km")],
  ["米|公尺", unit("measure", "m")],
  ["厘米", unit("measure", "cm")],
  ["毫米", unit("measure", "mm")],
  ["海里", unit("measure", "nmi")],
  ["亩", unit("measure", "mu")],
  ["坪", unit("measure", "ping")],
  ["公顷", unit("measure", "ha")],
  ["吨|公吨", unit("measure", "t")],
  ["吨标准煤|吨标煤", unit("measure", "tce")],
  ["公斤|千克", unit("measure", "kg")],
  ["盎司", unit("measure", "oz")],
  ["桶", unit("measure", "barrel")],
  ["斤", unit("measure", "jin")],
  ["克", unit("measure", "g")],
  ["毫克", unit("measure", "mg")],
  ["微克", unit("measure", "ug")],
  ["千瓦时|度电", unit("measure", "kWh")],
  ["兆瓦时", unit("measure", "MWh")],
  ["千瓦", unit("measure", "kW")],
  ["兆瓦", unit("measure", "MW")],
  ["吉瓦", unit("measure", "GW")],
  ["升", unit("measure", "L")],
  ["摄氏度", unit("measure", "degC")],
  ["度", unit("measure", "degree")],
  ["标准箱|标箱|个标准箱|个标箱", unit("count", "TEU")],
  ["年|周年|岁|载|个年头", unit("time", "year")],
  ["个季度", unit("time", "quarter")],
  ["个月|个多月", unit("time", "month")],
  ["周|个星期|星期|个周", unit("time", "week")],
  ["天|日", unit("time", "day")],
  ["小时|个小时|个钟头", unit("time", "hour")],
  ["分钟", unit("time", "minute")],
  ["秒|秒钟", unit("time", "second")],
  ["人|人次|名|位|口人|人口|人民|名员工|个人", unit("count", "people")]
)
