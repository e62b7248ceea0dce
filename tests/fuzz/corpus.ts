/** What is made wrong: claims files, tables, texts and packages of this project. */
import { readdirSync, readFileSync } from "node:fs"

const root = new URL("../../", import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, root), "utf8")
const blocks = (language: string): ReadonlyArray<string> =>
  readdirSync(new URL("tests/cases/", root)).flatMap(file =>
    [...read(`tests/cases/${file}`).matchAll(/^```(\S*).*\n([\s\S]*?)^```$/gmu)].flatMap(
      ([, of, text = ""]) => (of === language ? [text] : [])
    )
  )
const head = (text: string, lines: number): string => `${text.split("\n").slice(0, lines).join("\n")}\n`

const yaml = [...blocks("yaml"), read("tests/frozen/format-1/full.claims.yaml")]
const json = [read("tests/frozen/format-1/full.claims.json")]
const jsonLines = [read("tests/frozen/format-1/lines.claims.jsonl")]
const article = read("claims/chengdu-two-industries.claims.yaml")

/** Claims files by the name that says how they are written. */
export const claimsFiles: ReadonlyArray<readonly [name: string, texts: ReadonlyArray<string>]> = [
  ["fuzz.claims.yaml", yaml],
  ["fuzz.claims.json", json],
  ["fuzz.claims.jsonl", jsonLines]
]

/** Small claims files that are checked from end to end. */
export const smallClaimsFiles = blocks("yaml")

/** Every figure and every expression that these files print. */
export const figures = [
  ...[...article.matchAll(/figure: ([^\n,}]+)/gu), ...yaml.join("\n").matchAll(/figure: ([^\n,}]+)/gu)].map(
    ([, figure = ""]) => figure.replaceAll(/^["']|["']$/gu, "").trim()
  ),
  "(1,234)",
  "$1.2bn",
  "二十三亿四千万",
  "三分之一",
  "first",
  "38th",
  "第38位",
  "唯一",
  "之一",
  "top 30",
  "3–5",
  "40余家",
  "one of six",
  "1 234,5"
]

export const expressions = [
  ...[...yaml.join("\n").matchAll(/(?:holds|formula): ([^\n}]+)/gu)].map(([, expression = ""]) =>
    expression.trim()
  ),
  "gdp / mean(population[-1], population)",
  "0 <= part <= whole",
  'x["chengdu", 2021] == 5% * y["2021-Q1"]',
  "(x / b)^(1/5) - 1"
]

export const tables = [
  ...blocks("csv"),
  head(read("reference-data/longquanyi.csv"), 8),
  head(read("reference-data/national-accounts.csv"), 8),
  '"Data Source","World Development Indicators",\n\n"Last Updated Date","2024-01-01",\n\n"Country Name","Country Code","Indicator Name","Indicator Code","2020","2021",\n"Norway","NOR","GDP","NY.GDP","1.5","2.5",\n',
  "freq,unit,geo\\TIME_PERIOD\t2020 \t2021 \nA,EUR,NO\t1.5 b\t2.5 \n",
  "Entity,Code,Year,gdp\nNorway,NOR,2020,1.5\n",
  "DATAFLOW,REF_AREA,TIME_PERIOD,OBS_VALUE,UNIT_MULT\nX,NO,2020-Q1,1.5,6\n"
]

export const packages = [
  read("reference-data/datapackage.json"),
  JSON.stringify({
    name: "test",
    resources: [
      {
        name: "a",
        path: "a.csv",
        format: "csv",
        encoding: "utf-8",
        dialect: { delimiter: ",", quoteChar: '"' },
        schema: {
          fields: [{ name: "indicator" }, { name: "period" }, { name: "value" }],
          missingValues: ["", ":"]
        }
      },
      { name: "b", data: [{ indicator: "gdp", period: 2020, value: "1.5" }] },
      { name: "c", path: "c.json", claimcheck: { layout: "tidy", grade: "official" } }
    ]
  })
]

export const articles = [
  ...readdirSync(new URL("tests/text/gold/", root)).flatMap(file =>
    file.endsWith(".txt")
      ? read(`tests/text/gold/${file}`)
          .replaceAll(/\[([^|\]]*)\|[^\]]*\]/gu, "$1")
          .replaceAll(/[{}]/gu, "")
          .split(/^## .*$/mu)
          .map(text => text.trim())
          .filter(text => text !== "")
          .slice(0, 40)
      : []
  ),
  ...blocks("text")
]
