/**
 * Wordings of Chinese releases, market news and reports that the extractor once misread, and words beside them that must
 * not be taken for them. All figures are invented.
 */
import { assert, describe, it } from "vitest"
import * as ArticleText from "../../src/text/ArticleText.js"
import { extract } from "../../src/text/extract/extract.js"
import { scanFigures } from "../../src/text/figures/scanFigures.js"
import * as MatchingForm from "../../src/text/MatchingForm.js"
import * as Rational from "../../src/arithmetic/Rational.js"

/** Each claim as value, measure, base and period. */
const readings = (text: string, published: string): ReadonlyArray<string> =>
  extract(ArticleText.make(text, "zh", MatchingForm.plain), published).claims.map(
    ({ reading, measure, versus, period, role }) =>
      [
        Rational.format(reading.value),
        `${measure}${versus === null ? "" : `/${versus}`}`,
        period ?? "-",
        ...(role === "stated" ? [] : [role])
      ].join(" ")
  )

type Table = ReadonlyArray<readonly [text: string, claims: ReadonlyArray<string>]>

const rows = (table: Table) => {
  for (const [text, wanted] of table)
    it(text.replaceAll("\n", " / "), () => assert.deepStrictEqual(readings(text, "2024-10"), wanted))
}

describe("times", () =>
  rows([
    ["今年首8个月，出口增长3%。", ["3 growth ytd:2024-08"]],
    ["前两个月，贷款余额5亿元。", ["500000000 level ytd:2024-02"]],
    [
      "首三季盈利5亿元，首季盈利2亿元，次季1亿元。",
      ["500000000 level ytd:2024-09", "200000000 level 2024-Q1", "100000000 level 2024-Q2"]
    ],
    ["累计9个月营业额5亿元。", ["500000000 level ytd:2024-09"]],
    ["9个月的累计营业额5亿元。", ["9 level -", "500000000 level -"]],
    ["第二季收入5亿元。", ["500000000 level 2024-Q2"]],
    ["第二季节目收入5亿元。", ["500000000 level 2024-Q2"]],
    ["二零二三年十一月出口5亿元。", ["500000000 level 2023-11"]],
    ["113年5月出口5亿元。", ["500000000 level 2024-05"]],
    ["建校113年，共有5个学院。", ["113 level -", "5 level -"]],
    ["上(2023)年出口5亿元。", ["500000000 level 2023"]],
    ["3至5月失业率为3%。", ["3 level 2024-03/2024-05"]],
    ["截至7月底的三个月，失业率为3%。", ["3 level 2024-05/2024-07"]],
    ["截至2023年12月31日止年度，收入增长3%。", ["3 growth 2023"]],
    [
      "24Q2收入5亿元，23H1为4亿元，3Q23为6亿元。",
      ["500000000 level 2024-Q2", "400000000 level 2023-H1", "600000000 level 2023-Q3"]
    ],
    ["型号X24Q2的售价为5元。", ["5 level -"]],
    ["2023年半年度报告显示，收入5亿元。", ["500000000 level 2023-H1"]],
    ["9月3日，公司发布公告。上半年收入5亿元。", ["500000000 level 2024-H1"]],
    ["公司9月3日发布财报，上半年收入5亿元，员工3000人。", ["500000000 level 2024-H1", "3000 level 2024-H1"]],
    ["9月3日，公司股价上涨3%。", ["3 growth/previous 2024-09-03"]],
    ["12日，当地收购价为5元。", ["5 level 2024-10-12"]],
    ["12日均线为5元。", ["5 level -"]],
    ["5月交割的合约收于每桶70美元。", ["70 level -"]],
    ["5月合同额为70美元。", ["70 level 2024-05"]],
    ["按上年不变价计算，总量增长3%。上半年收入5亿元。", ["3 growth -", "500000000 level 2024-H1"]],
    [
      "接近2023年的水平。7月出口5亿元。第三季度出口9亿元。",
      ["500000000 level 2023-07", "900000000 level 2023-Q3"]
    ],
    [
      "7月出口5亿元，接近2023年的水平。8月出口6亿元。",
      ["500000000 level 2024-07", "600000000 level 2024-08"]
    ],
    ["上半年完成全年目标的45%。", ["45 ratio 2024-H1"]],
    ["预计9月销量为5万辆。", ["50000 level 2024-09 target"]],
    [
      "2025-2027年净利润预测为5亿元、6亿元、7亿元。",
      ["500000000 level 2025 target", "600000000 level 2026 target", "700000000 level 2027 target"]
    ],
    ["2025-2026年分别增长5%、6%。", ["5 growth 2025 target", "6 growth 2026 target"]],
    ["1-3月价格分别上涨1%、2%和3%。", ["1 growth 2024-01", "2 growth 2024-02", "3 growth 2024-03"]],
    [
      "1-3月，甲、乙、丙分别上涨1%、2%和3%。",
      ["1 growth ytd:2024-03", "2 growth ytd:2024-03", "3 growth ytd:2024-03"]
    ],
    ["2023/24榨季分别增长5%、6%。", ["5 growth 2023/2024", "6 growth 2023/2024"]]
  ]))

describe("paragraphs", () =>
  rows([
    ["2023年出口5亿元。\n结构改善。进口比上年增长3%。", ["500000000 level 2023", "3 growth 2023"]],
    ["一季度出口5亿元。\n进口较快。进口增长3%。", ["500000000 level 2024-Q1", "3 growth 2024-Q1"]],
    ["2023年出口5亿元。\n公司历史悠久。现有员工300人。", ["500000000 level 2023", "300 level -"]],
    [
      "截至8月31日，300家公司披露了2024年半年报。\n它们的利润增长3%。",
      ["300 level 2024-08-31", "3 growth 2024-H1"]
    ]
  ]))

describe("bases", () =>
  rows([
    ["一季度增长3%，涨幅比去年四季度回落2个百分点。", ["3 growth 2024-Q1", "-2 change/previous 2024-Q1"]],
    ["二季度增长3%，涨幅比去年二季度回落2个百分点。", ["3 growth 2024-Q2", "-2 change 2024-Q2"]],
    ["利率从2022年的5%波动至2023年的4%。", ["5 level 2022", "4 level 2023"]],
    ["8月就业比疫情前多出了整整5万人。", ["50000 change 2024-08"]],
    ["8月就业增加5万人至80万人。", ["50000 change 2024-08", "800000 level 2024-08"]],
    ["8月出口按年升5%，按月跌3%。", ["5 growth 2024-08", "-3 growth/previous 2024-08"]],
    ["8月按月薪计，工资为5000元。", ["5000 level 2024-08"]],
    [
      "8月进口5亿元，月减3%、年增5%。",
      ["500000000 level 2024-08", "-3 growth/previous 2024-08", "5 growth 2024-08"]
    ],
    ["第二季比一年前扩张3%。", ["3 growth 2024-Q2"]],
    ["第二季为3%，高于前一季的2%。", ["3 level 2024-Q2", "2 level 2024-Q1"]],
    ["第二季比上季提高3个百分点。", ["3 change/previous 2024-Q2"]],
    [
      "截至2024年6月30日，资产为5亿元，较上年度末的4亿元增长25%。",
      ["500000000 level 2024-06-30", "400000000 level 2023-12", "25 growth/2023-12 2024-06-30"]
    ],
    [
      "2023年收入为5亿元，较上年4亿元增加25%。",
      ["500000000 level 2023", "400000000 level 2022", "25 growth 2023"]
    ],
    ["第二季净利3亿元，一年前为2亿元。", ["300000000 level 2024-Q2", "200000000 level 2023-Q2"]],
    ["指数较上周的50点上涨2点，涨幅为4%。", ["50 level -", "2 change/previous -", "4 growth/previous -"]]
  ]))

describe("trading", () =>
  rows([
    ["指数收市报3000点，跌60点或2%。", ["3000 level -", "-60 change/previous -", "-2 growth/previous -"]],
    ["大盘最多升60点，收市微跌2点。", ["60 change/previous -", "-2 change/previous -"]],
    ["最多60点，最少20点。", ["60 level -", "20 level -"]],
    ["股市失守3000点，险守2900点关口。", []],
    ["产量突破3000万吨。", ["30000000 level -"]],
    ["甲公司(600001)升逾3%，乙公司(00002.HK)则跌4%。", ["3 growth/previous -", "-4 growth/previous -"]],
    ["甲地(1,600人)、乙地(2,300人)。", ["1600 level -", "2300 level -"]],
    ["外资买超5亿元，散户卖超3亿元。", ["500000000 level -", "300000000 level -"]],
    ["外资买入超5亿元。", ["500000000 level -"]],
    ["为17年来最低，创3个月新高。", []],
    ["为期3年，试点3年以来有5家。", ["3 duration -", "3 duration -", "5 level -"]],
    ["指数振幅达5%。", ["5 level -"]]
  ]))

describe("rates and shares", () =>
  rows([
    ["增速预测从此前的8%下调至7%。", ["8 growth - target", "7 growth - target"]],
    ["毛利率从8%下降至7%。", ["8 level -", "7 level -"]],
    ["2023年使用者的比例已从2020年的60%提升至70%。", ["60 share 2020", "70 share 2023"]],
    ["净利增长5%，毛利率由30%升至31%。", ["5 growth -", "30 level -", "31 level -"]],
    ["录得5%的跌幅，另一类则有3%的增长。", ["-5 growth -", "3 growth -"]],
    ["存款有5%的利率。", ["5 share -"]],
    ["失业率环比持平在4%。", ["4 level -"]],
    ["8月平均时薪环比增长0.3%。年均增长5%。", ["0.3 growth/previous 2024-08", "5 average_growth 2024-08"]],
    ["8月增长0.3%至12美元。", ["0.3 growth 2024-08", "12 level 2024-08"]],
    ["8月增长3%至5%。", ["3 growth 2024-08"]],
    ["8月净增5万人至80万人。", ["50000 change 2024-08", "800000 level 2024-08"]],
    ["增速比全国快4.5和3.1个百分点。", ["4.5 change -", "3.1 change -"]],
    ["共有4和3个百分点。", ["4 change -", "3 change -"]],
    ["甲、乙分别为4和3家。", ["4 level -", "3 level -"]],
    [
      "8月通胀率为3%，高于市场预期的2.5%，这是连续第3个月上升。",
      ["3 level 2024-08", "2.5 level 2024-08 target", "3 streak 2024-08"]
    ],
    ["8月物价预期指数为60%。", ["60 level 2024-08"]],
    ["预期8月为60%。", ["60 level 2024-08 target"]],
    ["资料显示8月为60%。", ["60 level 2024-08"]],
    ["28%的居民预期房价上涨，52%的居民预期不变。", ["28 share -", "52 share -"]],
    ["选择旅游(30%)、教育(20%)的居民占一半。", ["30 level -", "20 level -", "0.5 share -"]],
    ["占全市的5%，全省的2%。", ["5 share -", "2 share -"]],
    ["平均每个家庭户的人口为2.5人，性别比由98下降为95。", ["2.5 ratio -", "98 ratio -", "95 ratio -"]],
    [
      "2023年产量5万吨(1亿斤)，比上年增加1万吨(0.2亿斤)。",
      ["50000 level 2023", "100000000 level 2023", "10000 change 2023", "20000000 change 2023"]
    ]
  ]))

describe("ratios", () =>
  rows([
    [
      "2023年，三次产业结构由2022年的5.1:40.2:54.7调整为5:40:55。",
      [
        "5.1 ratio 2022",
        "40.2 ratio 2022",
        "54.7 ratio 2022",
        "5 ratio 2023",
        "40 ratio 2023",
        "55 ratio 2023"
      ]
    ],
    ["2023年用时2:16:24。", ["8184 duration 2023"]],
    ["每千人口床位由6.5张增至7.2张。", ["6.5 ratio -", "7.2 ratio -"]],
    ["全市床位由65张增至72张。", ["65 level -", "72 level -"]],
    ["优良天数比例为87%。", ["87 share -"]],
    ["市盈率为35倍，销量增长3倍。", ["35 level -", "3 multiple -"]],
    ["受访者最看重的三项依次为价格(58%)、续航(46%)。", ["58 share -", "46 share -"]],
    ["甲地(58%)、乙地(46%)。", ["58 level -", "46 level -"]]
  ]))

describe("wordings of unseen releases", () =>
  rows([
    ["8月出口连续 7 年增长，连5个月下滑。", ["7 streak 2024-08", "5 streak 2024-08"]],
    ["大连3个月完成5个项目。", ["3 level -", "5 level -"]],
    ["2023 年全年产量达到5亿斤。", ["500000000 level 2023"]],
    ["运行 20 年。", ["20 level -"]],
    ["出货量增长率均低于2%。", ["2 growth -"]],
    ["增速低于上年同期2个百分点。", ["-2 change 2024"]],
    ["采用统一欧元货币，共有一欧元。", ["1 level -"]],
    ["两大引擎带动出口5亿元，共有两大仓库。", ["500000000 level -", "2 level -"]],
    ["第三合并营收5亿元，排名第三。", ["500000000 level -", "3 rank -"]],
    ["25岁至54岁的民众中，就业率为80%，平均年龄为54岁。", ["80 level -", "54 level -"]],
    ["2022年11月至2023年1月失业率为3%。", ["3 level 2022-11/2023-01"]],
    ["2022年11月至2023年1月5日，共有3家。", ["3 level 2023-01-05"]],
    ["甲公司以21%的市场占有率领先，乙公司以21%的利率借款。", ["21 share -", "21 level -"]],
    ["8月就业人数增加5万人，就业人数为80万人。", ["50000 change 2024-08", "800000 level 2024-08"]],
    ["利用小时为500小时，增加20小时，运行20小时。", ["500 level -", "20 change -", "20 level -"]],
    ["营收超越财测5亿元，超越同行3亿元。", ["500000000 level - target", "300000000 level -"]],
    ["毛利率创近11季新高。", ["11 duration -"]],
    ["出口突破5亿元大关，股指突破3000点大关。", ["500000000 level -"]]
  ]))

describe("numbers that state nothing", () =>
  rows([
    ["上证50公司的收入增长3%，欧盟27国增长2%。", ["3 growth -", "2 growth -"]],
    ["60岁及以上人口为5万人，0至14岁人口为3万人。", ["50000 level -", "30000 level -"]],
    ["平均年龄为60岁。", ["60 level -"]],
    ["以女性为100，男性为95。", ["95 level -"]],
    ["销量保持两位数增长，共两位代表。", ["2 level -"]],
    ["最新一期报告显示，一期工程投资5亿元。", ["500000000 level -"]],
    ["吞吐量100万吨以上的港口有5个。", ["5 level -"]],
    ["吞吐量在100万吨以上。", ["1000000 level -"]],
    ["产值超亿元企业增长3%。", ["3 growth -"]],
    ["营业收入(亿元)为5.3，单位：万元，增长12%[1]。", ["5.3 level -", "12 growth -"]],
    [
      "近三年增长3%，历时近三年，四十天内发出5列，核心一级资本5亿元。",
      ["3 growth -", "3 duration -", "5 level -", "500000000 level -"]
    ],
    ["一二三产业都增长3%。", ["3 growth -"]],
    ["Model 3交付5万辆。", ["50000 level -"]]
  ]))

describe("figures in Chinese prose", () => {
  const table: ReadonlyArray<readonly [text: string, figures: ReadonlyArray<string>]> = [
    ["市值78兆9,450.5億元", ["78945050000000 currency none"]],
    ["装机78兆瓦", ["78 measure none"]],
    ["净利2亿5830万令吉，派息7仙", ["258300000 currency none", "7 currency none"]],
    ["合约下跌70美分，大约70美分", ["-70 currency none", "70 currency about"]],
    ["賣超5億元，買超3億元", ["500000000 currency none", "300000000 currency none"]],
    ["同比+2.8pct，提升16BP", ["2.8 point none", "16 basis-point none"]],
    ["一度升3点，一度电5元", ["3 none none", "5 currency none"]],
    ["第100万辆下线，第3位", ["1000000 none none", "3 none none"]],
    ["净亏损(4,310)万元，甲地(4,310)人", ["-43100000 currency none", "4310 none none"]],
    ["超过人民币5亿，約新臺幣3億元", ["500000000 currency over", "300000000 currency about"]],
    ["连降3个月，降3个基点", ["3 time none", "-3 basis-point none"]],
    ["贬值3%，净利扬5%", ["-3 percent none", "5 percent none"]],
    ["减少71万人至770万人", ["-710000 count none", "7700000 count none"]],
    ["共有三至五人", ["3..5 count none"]],
    ["结束连续6日跌势，6日公布", ["6 time none"]],
    ["占比达7成4，占7成4万人", ["74 percent none", "70 percent none", "40000 count none"]],
    ["贸易出超5亿元，支出超5亿元", ["500000000 currency none", "500000000 currency over"]],
    ["出口站上600亿元，车站上午有5人", ["60000000000 currency over", "5 count none"]],
    ["创近11季新高，近11家", ["11 none none", "11 count nearly"]]
  ]
  for (const [text, wanted] of table)
    it(text, () =>
      assert.deepStrictEqual(
        scanFigures(text, { language: "zh" }).map(({ figure: { value, to, unit, hedge } }) => {
          const ends = [value, ...(to === null ? [] : [to])].map(Rational.format)
          return `${ends.join("..")} ${unit.kind} ${hedge}`
        }),
        wanted
      )
    )
})
