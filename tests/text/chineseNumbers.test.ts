/**
 * Chinese numbers, lists of them and their signs as fresh passages by other people write them, each with words beside it that must
 * not be taken for it. All figures are invented.
 */
import { describe } from "vitest"
import { rows } from "./chineseRows.js"

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

describe("numbers of newspapers", () =>
  rows([
    [
      "人口一一七一万七五九八人，增加三万五九一五人，增加率为百分之○点○四，约三四十人，七八万人。",
      [
        "11717598 count level -",
        "35915 count level -",
        "0.04 percent growth -",
        "30..40 count about level -",
        "70000..80000 count level -"
      ]
    ],
    [
      "员工 748 万 7,000 人，月增 1 万 3,000 人，资产12万 5,000。",
      ["7487000 count level -", "13000 count change/previous -", "120000 none level -", "5000 none level -"]
    ],
    [
      "本(104)年2月底就业733万人，较上(103)年同月增加3万人，编号(104)。",
      ["7330000 count level 2015-02", "30000 count change 2015-02"]
    ],
    [
      "增长百分之4.5至5.5，三成至5家。",
      ["4.5..5.5 percent growth -", "30 percent share -", "5 count level -"]
    ],
    [
      "户数较上月增加103,203户或1.17%，毛利率为1.17%。",
      ["103203 count change/previous -", "1.17 percent growth/previous -", "1.17 percent level -"]
    ],
    [
      "利差收窄1.0个基点至20.0个基点，下降3至5个基点。",
      ["-1 basis-point change -", "20 basis-point level -", "-5..-3 basis-point change -"]
    ],
    [
      "增长率居前的有甲(5.4%)、乙(5.2%)，服务业(占59.2%)，最高的，达9.6%。",
      ["5.4 percent growth -", "5.2 percent growth -", "59.2 percent share -", "9.6 percent level -"]
    ],
    [
      "人数从2000年平均3.3人，降为2010年的3人，是2010年的3倍。",
      ["3.3 count level 2000", "3 count level 2010", "3 multiple multiple/2010 2010"]
    ],
    [
      "居住2人者占1/4，每宅37.8平方公尺，逾3/4。",
      ["2 count level -", "0.25 none share -", "37.8 measure level -", "0.75 none over share -"]
    ],
    [
      "第一和第二季度增速分别为6.2%和6.4%，第一和第二名。",
      [
        "6.2 percent growth 2024-Q1",
        "6.4 percent growth 2024-Q2",
        "1 none rank 2024-Q2",
        "2 none rank 2024-Q2"
      ]
    ],
    ["第51次《报告》显示，第51次获胜。", ["51 none level -"]],
    ["仅较上一年同期增长3%。", ["3 percent growth 2024"]]
  ]))
