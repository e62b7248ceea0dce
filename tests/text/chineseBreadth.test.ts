/**
 * Chinese wordings that fresh passages by other people showed to be hard, each with words beside it that must not be taken for
 * it. All figures are invented.
 */
import { describe } from "vitest"
import { rows } from "./chineseRows.js"

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

describe("spans and bases", () =>
  rows([
    ["24小时降雨量达156毫米，用了24小时。", ["156 measure level -", "24 time level -"]],
    ["指数为102.0（上年同月=100），得分100。", ["102 none level -", "100 none level -"]],
    [
      "每股8.35元，较年初增长5.6%，较上年同期增长3%。",
      ["8.35 currency level -", "5.6 percent growth -", "3 percent growth 2024"]
    ]
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
        "10 percent growth 2023",
        "2 percent growth/previous 2023",
        "-8630000000 currency level 2023",
        "4170000000 currency level 2022",
        "-3 percent growth/previous 2023",
        "125000 count level 2023",
        "110000 count level 2022",
        "13.6 percent growth 2023",
        "1 percent growth/previous 2023",
        "12 percent level 2023",
        "13 percent level 2022",
        "-1 point change 2023"
      ]
    ],
    ["收入（亿元）5.2，利润(3)。", ["5.2 none level -"]]
  ]))

describe("spans of days, days of a report, points as papers in Taiwan print them", () =>
  rows([
    ["9月6日至12日，均价为每公斤2.73元。", ["2.73 currency level 2024-09-06/2024-09-12"]],
    ["2024年1月1日至9月15日出口680万吨。", ["6800000 measure level 2024-01-01/2024-09-15"]],
    ["9月6日出口680万吨。", ["6800000 measure level 2024-09-06"]],
    ["9月12日至6日出口680万吨。", ["6800000 measure level 2024-09-12"]],
    ["2024年2月30日产量5吨。", ["5 measure level 2024-02"]],
    ["2024年2月27日至30日产量5吨。", ["5 measure level 2024-02-27/2024-03-01"]],
    ["某局10月5日发表数字，去年产量5万吨。", ["50000 measure level 2023"]],
    ["失業率為六‧九%，比例升至二十‧五％。", ["6.9 percent level -", "20.5 percent share -"]]
  ]))
