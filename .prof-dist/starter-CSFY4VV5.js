// src/report/starter.ts
var claims = ({
  document,
  language
}) => `# Every figure of one text. Invented example: replace it with yours.
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
`;
var table = `indicator,area,period,value,unit,vintage,publisher,source,url,note
exports,exampleland,2025,120.3,million USD,2026-01-10,Statistics Office of Exampleland,Trade in 2025,https://example.org/trade,Invented example: replace it with yours
`;
var dataPackage = `${JSON.stringify(
  {
    name: "reference-data",
    resources: [{ name: "trade", path: "trade.csv", format: "csv", encoding: "utf-8" }]
  },
  null,
  2
)}
`;
var github = `name: claims
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
`;
var gitlab = `claimcheck:
  image: node:22
  script:
    - npx --yes claimcheck check --report text --report junit=reports/junit.xml --report html=reports/report.html
  artifacts:
    when: always
    paths: [reports]
    reports:
      junit: reports/junit.xml
`;
var starter = (options) => [
  { path: `claims/${options.document}.claims.yaml`, content: claims(options) },
  { path: "reference-data/datapackage.json", content: dataPackage },
  { path: "reference-data/trade.csv", content: table },
  ...options.ci === "github" ? [{ path: ".github/workflows/claims.yml", content: github }] : [],
  ...options.ci === "gitlab" ? [{ path: ".gitlab-ci.yml", content: gitlab }] : []
];
export {
  starter
};
