/**
 * The files that `claimcheck init` writes, as data.
 */

/** What the files are about. */
export interface StarterOptions {
  /** Id of the document, in lower case with hyphens. */
  readonly document: string
  /** Language of the text (BCP 47). */
  readonly language: string
  /** The CI system to write a file for. */
  readonly ci: "github" | "gitlab" | "none"
}

/** A file to write: path with `/`, relative to the project, and its text. */
export interface StarterFile {
  readonly path: string
  readonly content: string
}

const inChinese = ({
  document,
  language
}: StarterOptions): string => `# 一篇文章中的全部数字。虚构的例子，请换成自己的。
# yaml-language-server: $schema=../node_modules/claimcheck/schema/claims.schema.json
claimcheck: 1
document:
  id: ${document}
  publisher: 示例日报
  published: 2026-01-15
  language: ${language}
defaults: { area: exampleland }
areas:
  exampleland: { name: 示例国, level: country }
indicators:
  exports: { name: 出口额, unit: USD, kind: flow, sign: non-negative }
  imports: { name: 进口额, unit: USD, kind: flow, sign: non-negative }
  trade: { name: 进出口总额, unit: USD, kind: flow, sign: non-negative }
claims:
  - { id: exports, quote: 出口1.2亿美元, indicator: exports, period: 2025, figure: 1.2亿美元 }
  - { id: imports, quote: 进口0.95亿美元, indicator: imports, period: 2025, figure: 0.95亿美元 }
  - { id: trade, quote: 进出口总额2.15亿美元, indicator: trade, period: 2025, figure: 2.15亿美元 }
relations:
  - { id: trade-is-both, holds: trade == exports + imports }
`

const inEnglish = ({
  document,
  language
}: StarterOptions): string => `# Every figure of one text. Invented example: replace it with yours.
# yaml-language-server: $schema=../node_modules/claimcheck/schema/claims.schema.json
claimcheck: 1
document:
  id: ${document}
  publisher: Example Gazette
  published: 2026-01-15
  language: ${language}
defaults: { area: exampleland }
areas:
  exampleland: { name: Exampleland, level: country }
indicators:
  exports: { name: exports, unit: USD, kind: flow, sign: non-negative }
  imports: { name: imports, unit: USD, kind: flow, sign: non-negative }
  trade: { name: foreign trade, unit: USD, kind: flow, sign: non-negative }
claims:
  - { id: exports, quote: exports of $120 million, indicator: exports, period: 2025, figure: $120 million }
  - { id: imports, quote: imports of $95 million, indicator: imports, period: 2025, figure: $95 million }
  - { id: trade, quote: trade of $215 million, indicator: trade, period: 2025, figure: $215 million }
relations:
  - { id: trade-is-both, holds: trade == exports + imports }
`

const table = `indicator,area,period,value,unit,vintage,publisher,source,url,note
exports,exampleland,2025,120.3,million USD,2026-01-10,Statistics Office of Exampleland,Trade in 2025,https://example.org/trade,Invented example: replace it with yours
`

const dataPackage = `${JSON.stringify(
  {
    name: "reference-data",
    resources: [{ name: "trade", path: "trade.csv", format: "csv", encoding: "utf-8" }]
  },
  null,
  2
)}
`

const github = `name: claims
on:
  push:
  pull_request:
permissions:
  contents: read
  security-events: write
jobs:
  claimcheck:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with: { node-version: 22 }
      - id: check
        run: >-
          npx --yes claimcheck check --report github
          --report html=reports/report.html --report sarif=reports/findings.sarif
      - if: always() && hashFiles('reports/findings.sarif') != ''
        uses: github/codeql-action/upload-sarif@v3
        with: { sarif_file: reports/findings.sarif, category: claimcheck }
      - if: always() && hashFiles('reports/report.html') != ''
        uses: actions/upload-artifact@v4
        with: { name: claimcheck-report, path: reports }
`

const gitlab = `claimcheck:
  image: node:22
  script:
    - npx --yes claimcheck check --report text --report junit=reports/junit.xml --report html=reports/report.html
  artifacts:
    when: always
    paths: [reports]
    reports:
      junit: reports/junit.xml
`

/**
 * A claims file, a data package with a table, and a workflow: together they pass a check.
 *
 * @category starter
 * @since 0.1.0
 */
export const starter = (options: StarterOptions): ReadonlyArray<StarterFile> => [
  {
    path: `claims/${options.document}.claims.yaml`,
    content: (options.language.startsWith("zh") ? inChinese : inEnglish)(options)
  },
  { path: "reference-data/datapackage.json", content: dataPackage },
  { path: "reference-data/trade.csv", content: table },
  ...(options.ci === "github" ? [{ path: ".github/workflows/claims.yml", content: github }] : []),
  ...(options.ci === "gitlab" ? [{ path: ".gitlab-ci.yml", content: gitlab }] : [])
]
