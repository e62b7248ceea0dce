/**
 * Chinese wordings that fresh passages by other people showed to be hard, each with words beside it that must not be taken for
 * it. All figures are invented.
 */
import { assert, describe, it } from "vitest"
import * as ArticleText from "../../src/text/ArticleText.js"
import { extract } from "../../src/text/extract/extract.js"
import * as MatchingForm from "../../src/text/MatchingForm.js"
import * as Rational from "../../src/arithmetic/Rational.js"

/** Each claim as value, unit, hedge, measure, base, period and role, what is usual left out. */
const readings = (text: string): ReadonlyArray<string> =>
  extract(ArticleText.make(text, "zh", MatchingForm.plain), "2024-10").claims.map(
    ({ reading: { value, to, unit, hedge }, measure, versus, period, role }) =>
      [
        `${Rational.format(value)}${to === null ? "" : `..${Rational.format(to)}`}`,
        unit.kind,
        ...(hedge === "none" ? [] : [hedge]),
        `${measure}${versus === null ? "" : `/${versus}`}`,
        period ?? "-",
        ...(role === "stated" ? [] : [role])
      ].join(" ")
  )

type Table = ReadonlyArray<readonly [text: string, claims: ReadonlyArray<string>]>

const rows = (table: Table) => {
  for (const [text, wanted] of table)
    it(text.replaceAll("\n", " / "), () => assert.deepStrictEqual(readings(text), wanted))
}

describe("blanks between characters and digits", () =>
  rows([
    [
      "2023 年 5 月，出口 32 亿元，同比增长 4.5 %，占比为 12 %。",
      ["3200000000 currency level 2023-05", "4.5 percent growth 2023-05", "12 percent share 2023-05"]
    ],
    [
      "某地 9 月物价涨幅上升至 0.6%，高于 8 月的 0.4%。",
      ["0.6 percent growth 2024-09", "0.4 percent growth 2024-08"]
    ],
    ["连续 5 年增长，2 月 10 日收报 31 元。", ["5 time streak -", "31 currency level 2024-02-10"]]
  ]))

describe("lists", () =>
  rows([
    [
      "费用率同比变动-1.31/-0.4/+0.24/+0.13pcts。",
      ["-1.31 point change -", "-0.4 point change -", "0.24 point change -", "0.13 point change -"]
    ],
    [
      "营收/净利分别为21.4/3.2亿元，同比+11.1%/-4.6%。",
      [
        "2140000000 currency level -",
        "320000000 currency level -",
        "11.1 percent growth -",
        "-4.6 percent growth -"
      ]
    ],
    [
      "预计24-26年利润3.1/4.2/5.3亿元。",
      [
        "310000000 currency level 2024 target",
        "420000000 currency level 2025 target",
        "530000000 currency level 2026 target"
      ]
    ],
    [
      "2025-2027年净利润分别为2.1、3.2和4.3亿元。",
      [
        "210000000 currency level 2025 target",
        "320000000 currency level 2026 target",
        "430000000 currency level 2027 target"
      ]
    ],
    [
      "2025-2027年净利润分别为2.1亿元、3.2亿元。",
      ["210000000 currency level 2025/2027 target", "320000000 currency level 2025/2027 target"]
    ],
    ["发病率为220.5/10万，比值为3/4。", ["220.5 none ratio -", "3 none ratio -", "4 none ratio -"]],
    ["今、明年增速预测为3.1%、2.4%。", ["3.1 percent growth 2024 target", "2.4 percent growth 2025 target"]],
    [
      "费率为-6.5%/3.5%，分别下降1.2%、0.6%。",
      ["-6.5 percent level -", "3.5 percent level -", "-1.2 percent growth -", "-0.6 percent growth -"]
    ]
  ]))

describe("kinds of numbers", () =>
  rows([
    [
      "七成人支持，六成为女性，三成员工离职。",
      ["70 percent share -", "60 percent share -", "30 percent share -"]
    ],
    [
      "一成立就盈利5亿元，这一成果获奖，统一成本为5元。",
      ["500000000 currency level -", "5 currency level -"]
    ],
    [
      "商品打八折，门票七五折，折合3亿元。",
      ["80 percent level -", "75 percent level -", "300000000 currency level -"]
    ],
    ["廿三家公司共有卅二人，廿八日收盘。", ["23 count level -", "32 count level -"]],
    ["央行连七冻，股市三连阳，连云港有3家。", ["7 none streak -", "3 none streak -", "3 count level -"]],
    [
      "货值US$17.1bn，长5m，约2.5bn美元。",
      ["17100000000 currency level -", "5 measure level -", "2500000000 currency about level -"]
    ],
    [
      "贸易出超达15亿美元，支出超过3亿元。",
      ["1500000000 currency level -", "300000000 currency over level -"]
    ],
    ["汇价跌破7.2，油价升破80美元。", ["7.2 none under level -", "80 currency over level -"]],
    ["每4户就有1户减少支出，每百户有35辆汽车。", ["0.25 none share -", "35 count ratio -"]],
    ["1/4的企业盈利，5/6日公布。", ["0.25 none share -"]],
    ["净利(5.6)亿元，编号(3)。", ["-560000000 currency level -"]],
    [
      "用户过亿，通过3项决议，超过3亿元。",
      ["100000000 none over level -", "3 count level -", "300000000 currency over level -"]
    ],
    [
      "从负0.2%升至0.3%，气温零下5度。",
      ["-0.2 percent level -", "0.3 percent level -", "-5 measure level -"]
    ],
    ["EPS为1.23/1.56/1.89元。", ["1.23 currency level -", "1.56 currency level -", "1.89 currency level -"]],
    [
      "营收yoy-3.2%，qoq+1.5%，F-16有3架。",
      ["-3.2 percent growth -", "1.5 percent growth/previous -", "3 count level -"]
    ]
  ]))

describe("signs", () =>
  rows([
    [
      "降水偏多三成，企业由降转增2.3%，股价止跌回升1.2%。",
      ["30 percent growth -", "2.3 percent growth -", "1.2 percent growth/previous -"]
    ],
    [
      "降息25个基点，股价跌后不久再跌3%。",
      ["-25 basis-point change/previous -", "-3 percent growth/previous -"]
    ],
    ["同比↓3.2%，环比▲0.5%。", ["-3.2 percent growth -", "0.5 percent growth/previous -"]],
    ["增速放缓1.8个百分点，放缓至5%。", ["-1.8 point change -", "5 percent level -"]],
    ["较低位升7.2%，降幅低3%。", ["7.2 percent growth/previous -", "-3 percent growth -"]],
    ["同比变动-15%至5%。", ["-15..5 percent growth -"]]
  ]))

describe("measures", () =>
  rows([
    ["负债率高达89.2%，同比高0.3个百分点。", ["89.2 percent level -", "0.3 point change -"]],
    [
      "收入19.2亿元/-22.1%，毛利率51.8%/+7.7个百分点。",
      ["1920000000 currency level -", "-22.1 percent growth -", "51.8 percent level -", "7.7 point change -"]
    ],
    ["进口3.1万吨（-0.7%）。", ["31000 measure level -", "-0.7 percent growth -"]],
    [
      "满意者占四成，48%满意，41%不满意，增长41%。",
      ["40 percent share -", "48 percent share -", "41 percent share -", "41 percent growth -"]
    ],
    ["80%的企业开业，增长80%的企业。", ["80 percent share -", "80 percent growth -"]],
    ["指数高收198点，高收21453点。", ["198 none change/previous -", "21453 none level -"]],
    ["失业率由上月4.40%降为4.32%。", ["4.4 percent level -", "4.32 percent level -"]],
    ["由上年同期下降2.2%转为增长0.1%。", ["-2.2 percent growth 2023", "0.1 percent growth 2024"]],
    [
      "8月CPI同比上涨2.5%，预期2.4%，前值2.9%。",
      ["2.5 percent growth 2024-08", "2.4 percent growth 2024-08 target", "2.9 percent growth 2024-07"]
    ],
    ["核心物价年增率升至0.4%，高于调查预测的0.2%。", ["0.4 percent growth -", "0.2 percent growth - target"]]
  ]))

describe("what is no claim", () =>
  rows([
    ["10年期国债收益率为2.3%，10年后为3%。", ["2.3 percent level -", "3 percent level -"]],
    ["一名官员指出，一份报告显示，仅一家盈利，前移一位。", ["1 count level -", "1 count change -"]],
    [
      "15-24岁失业率为3%，5岁以下儿童占3%，平均25岁。",
      ["3 percent level -", "3 percent share -", "25 time level -"]
    ],
    ["创下28年前以来的新高，28年增长5倍。", ["28 time level -", "5 multiple multiple -"]],
    ["四大高耗能行业用电5度，共有四大行业。", ["5 measure level -"]],
    ["下降了两位数，下降了两位。", ["-2 count change -"]],
    ["《封神第一部》票房5亿元，名列第一。", ["500000000 currency level -", "1 none rank -"]],
    ["8月31日11时20分，气温20度，共11时装。", ["20 measure level 2024-08-31"]],
    ["较近5年均值少3%，近5年增长3%。", ["-3 percent growth -", "3 percent growth -"]],
    ["5日均线为31点，站上3万点，失守3万点。", ["31 none level -", "30000 none over level -"]],
    ["一二线城市涨0.3%，千亿县54个。", ["0.3 percent growth/previous -", "54 count level -"]],
    ["75英寸电视5台，75米。", ["5 count level -", "75 measure level -"]]
  ]))

describe("times", () =>
  rows([
    ["截至5月26日当周，库存增加18万桶。", ["180000 measure change/previous 2024-05-20/2024-05-26"]],
    [
      "国际油价周三（1日）下跌，跌59美分，或0.9%。",
      ["-59 currency change/previous 2024-10-01", "-0.9 percent growth/previous 2024-10-01"]
    ],
    ["年中，某局发布《2022年公报》。今年年中，某局发布《2022年公报》，学校5所。", ["5 count level 2022"]],
    ["指数有望重上147点（即2022年的高位），再升3点。", ["147 none level - target", "3 none change - target"]],
    ["（2022年1-6月）公司营收3亿元。", ["300000000 currency level ytd:2022-06"]],
    [
      "指数较2023年3月的低谷134点升7%，较2022年9月高位135点跌6%。",
      [
        "134 none level 2023-03",
        "7 percent growth/2023-03 -",
        "135 none level 2022-09",
        "-6 percent growth/2022-09 -"
      ]
    ],
    [
      "2023年是用电量大年，仍是2023年用电主角，占比64%。是2020年的1.4倍。",
      ["64 percent share 2023", "1.4 multiple multiple/2020 2023"]
    ],
    [
      "112年营收5亿元，较107年增加3%，公司有112年历史。",
      ["500000000 currency level 2023", "3 percent growth/2018 2023", "112 time level 2023"]
    ],
    [
      "第三财季营收3亿元，FY24Q2营收2亿元，23财年1亿元。",
      [
        "300000000 currency level 2024-Q3",
        "200000000 currency level 2024-Q2",
        "100000000 currency level 2023"
      ]
    ],
    [
      "2月底为44亿元，较1月底的47亿元，减少3亿元。",
      [
        "4400000000 currency level 2024-02",
        "4700000000 currency level 2024-01",
        "-300000000 currency change/previous 2024-02"
      ]
    ],
    [
      "部数仅次于2017年(149部)，同比增长3%(2022年为4%)。",
      ["149 count level 2017", "3 percent growth -", "4 percent growth 2017"]
    ],
    ["利润下降1.6%(去年同期为增长9%)。", ["-1.6 percent growth -", "9 percent growth 2024"]],
    [
      "二零二四年五月至七月失业率由二零二四年四月至六月的3.4%降至3.3%。",
      ["3.4 percent level 2024-04/2024-06", "3.3 percent level 2024-05/2024-07"]
    ],
    ["规模已超越去年全年12万辆。", ["120000 count level -"]],
    [
      "第二季亏损5亿元，预计在第四季的亏损将延续。期内收入3亿元，效期内销5件。",
      ["500000000 currency level 2024-Q2", "300000000 currency level 2024-Q2", "5 count level 2024-Q2"]
    ],
    [
      "2024年二、三季度增速分别为3%和4%，2022、2023年为5%、6%。",
      ["3 percent growth 2024-Q2", "4 percent growth 2024-Q3", "5 percent level 2022", "6 percent level 2023"]
    ],
    [
      "营收达3亿元（2024年5月成立的公司），利润1亿元。",
      ["300000000 currency level -", "100000000 currency level -"]
    ]
  ]))

describe("roles", () =>
  rows([
    [
      "只要再升2点便达标，倘与去年比较，升3%。",
      ["2 none change - hypothetical", "3 percent growth/previous - hypothetical"]
    ],
    [
      "若果与去年比较，升3%。若升3%，便达标。",
      ["3 percent growth 2024", "3 percent growth/previous - hypothetical"]
    ],
    [
      "可能同意将产量提高至50万桶，高于5%的预期，公司指引(59亿元)。",
      ["500000 measure level - target", "5 percent over level - target", "5900000000 currency level - target"]
    ]
  ]))

describe("tables", () =>
  rows([
    [
      "单位：亿元\n| 项目 | 2023年 | 2022年 | 同比（%） | 环比 |\n|---|---|---|---|---|\n| 收入 | 4,812.6 | 4,377 | 10.0 | 2% |\n| 利润 | (86.3) | 41.7 | - | -3% |\n| 客户（万户） | 12.5 | 11 | 13.6 | 1% |\n| 毛利率 | 12% | 13% | -1个百分点 | 持平 |",
      [
        "481260000000 currency level 2023",
        "437700000000 currency level 2022",
        "10 percent growth -",
        "2 percent growth/previous -",
        "-8630000000 currency level 2023",
        "4170000000 currency level 2022",
        "-3 percent growth/previous -",
        "125000 count level 2023",
        "110000 count level 2022",
        "13.6 percent growth -",
        "1 percent growth/previous -",
        "12 percent level 2023",
        "13 percent level 2022",
        "-1 point change -"
      ]
    ],
    ["收入（亿元）5.2，利润(3)。", ["5.2 none level -"]]
  ]))
