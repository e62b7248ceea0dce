import { assert, describe, it } from "vitest"
import { decodeClaimsText } from "../../src/files/decodeClaimsText.js"
import { head, problemsAfterHead } from "../files/claims.js"

/** Each case: the claim's fields, and where and what the problems are; lines count from the claim (its `- id` is 1). */
type Case = readonly [name: string, yaml: string, problems: ReadonlyArray<RegExp>]

const check = (cases: ReadonlyArray<Case>, before: string): void => {
  for (const [name, yaml, expected] of cases)
    it(name, () => {
      const problems = problemsAfterHead(before + yaml)
      assert.strictEqual(problems.length, expected.length, problems.join("\n"))
      for (const [i, pattern] of expected.entries()) assert.match(problems[i] ?? "", pattern)
    })
}

const claim = (fields: string): string => `- { id: a, quote: q, figure: 5, ${fields} }\n`

describe("claims that say enough", () => {
  check(
    [
      ["level", claim("indicator: gdp, period: 2022"), []],
      ["level without a period", claim("indicator: gdp"), []],
      ["level by ref", claim("ref: prices#/close"), []],
      ["level by ref with a unit", claim("ref: { at: prices#2022, unit: USD }"), []],
      [
        "growth",
        claim("measure: growth, indicator: gdp, period: 2022, versus: year-before, basis: real"),
        []
      ],
      ["change", claim("measure: change, indicator: gdp, versus: 2021, period: 2022"), []],
      ["share", claim("measure: share, indicator: services, of: gdp"), []],
      ["ratio", claim("measure: ratio, indicator: gdp, to: population, per: 1000"), []],
      ["multiple", claim("measure: multiple, indicator: gdp, versus: previous, period: 2022-Q1"), []],
      ["average growth", claim("measure: average_growth, indicator: gdp, versus: 2016, period: 2021"), []],
      ["annualised growth", claim("measure: annualised_growth, indicator: gdp, versus: previous"), []],
      ["contribution", claim("measure: contribution, indicator: services, of: gdp"), []],
      ["rank", claim("measure: rank, indicator: gdp"), []],
      ["rank among a list", claim("measure: rank, indicator: gdp, among: [north, south], by: smallest"), []],
      [
        "rank within",
        claim("measure: rank, indicator: gdp, among: { within: country, level: county, complete: true }"),
        []
      ],
      [
        "streak",
        `${claim("indicator: gdp")}- { id: b, quote: q, figure: 3, measure: streak, of_claim: a }\n`,
        []
      ],
      ["duration", claim("measure: duration, since: 2013, until: 2022"), []],
      ["formula", claim("measure: formula, formula: gdp / population"), []],
      [
        "formula without a measure",
        claim("formula: close / open, operands: { close: p#/close, open: p#/open }"),
        []
      ],
      [
        "inherited",
        `${claim("measure: share, indicator: services, of: gdp")}- { id: b, quote: q, figure: 1, measure: change, of_claim: a, versus: 2021 }\n`,
        []
      ],
      [
        "inherited whole",
        `${claim("measure: share, indicator: services, of: gdp")}- { id: b, quote: q, figure: 1, measure: share, of_claim: a, period: 2021 }\n`,
        []
      ],
      [
        "readings that differ in measure",
        claim(
          "readings: [{ name: as-worded, measure: growth, indicator: new_firms, versus: year-before }, { name: stock, measure: level, indicator: firms }]"
        ),
        []
      ],
      ["certain", claim("indicator: gdp, trust: certain"), []],
      ["weight", claim("indicator: gdp, trust: 2.5"), []]
    ],
    "claims:\n"
  )
})

describe("claims that do not", () => {
  check(
    [
      [
        "no indicator",
        claim("period: 2022"),
        [/^17:3 measure level needs an indicator: write indicator, or of_claim$/]
      ],
      [
        "unknown indicator",
        claim("indicator: gpd"),
        [/^17:\d+ unknown indicator "gpd"; did you mean "gdp"\?$/]
      ],
      ["unknown area", claim("indicator: gdp, area: nort"), [/unknown area "nort"; did you mean "north"\?/]],
      ["unknown claim", claim("measure: change, of_claim: b"), [/unknown claim "b"/]],
      ["unknown whole", claim("measure: share, indicator: gdp, of: servces"), [/did you mean "services"/]],
      [
        "share without a whole",
        claim("measure: share, indicator: gdp"),
        [/measure share needs the field of$/]
      ],
      ["ratio without a base", claim("measure: ratio, indicator: gdp"), [/needs the field to$/]],
      [
        "ratio per nothing",
        claim("measure: ratio, indicator: gdp, to: population, per: 0"),
        [/per is a number above 0/]
      ],
      [
        "average growth since when",
        claim("measure: average_growth, indicator: gdp, period: 2021"),
        [/needs the field versus/]
      ],
      [
        "average growth by name",
        claim("measure: average_growth, indicator: gdp, versus: previous"),
        [/the period it started from/]
      ],
      [
        "average growth backwards",
        claim("measure: average_growth, indicator: gdp, period: 2016, versus: 2021"),
        [/starts before it ends/]
      ],
      [
        "compared with itself",
        claim("measure: growth, indicator: gdp, period: 2022, versus: 2022-01/2022-12"),
        [/2022 is compared with itself/]
      ],
      ["streak of nothing", claim("measure: streak, indicator: gdp"), [/needs the field of_claim/]],
      ["duration without a start", claim("measure: duration, until: 2022"), [/needs the field since/]],
      [
        "duration backwards",
        claim("measure: duration, since: 2023, until: 2022"),
        [/ends \(2022\) before it starts \(2023\)/]
      ],
      ["empty formula", claim('formula: " "'), [/the formula is empty/]],
      [
        "impossible month",
        claim("indicator: gdp, period: 2022-13"),
        [/^17:\d+ "2022-13": there is no month 13/]
      ],
      [
        "impossible base",
        claim("measure: growth, indicator: gdp, versus: yesterday"),
        [/versus may also be year-before or previous/]
      ],
      ["impossible vintage", claim("indicator: gdp, as_of: 2023-02-30"), [/days 01 to 28/]],
      [
        "whole without a measure",
        claim("indicator: services, of: gdp"),
        [/of means nothing for measure level; it belongs to share, contribution$/]
      ],
      [
        "base without a measure",
        claim("indicator: gdp, versus: 2021"),
        [/versus means nothing for measure level/]
      ],
      ["basis of a level", claim("indicator: gdp, basis: real"), [/basis means nothing for measure level/]],
      [
        "operands without a formula",
        claim("indicator: gdp, operands: { x: a#b }"),
        [/operands means nothing/]
      ],
      ["bad ref", claim("ref: prices"), [/"prices" names no observation; write RESOURCE#KEY/]],
      ["reserved operand", claim("formula: e * 2, operands: { e: a#b }"), [/"e" has a meaning of its own/]],
      [
        "rank among nobody",
        claim("measure: rank, indicator: gdp, among: []"),
        [/list the areas that are ranked/]
      ],
      [
        "rank among strangers",
        claim("measure: rank, indicator: gdp, among: [north, west]"),
        [/unknown area "west"/]
      ],
      [
        "rank within a stranger",
        claim("measure: rank, indicator: gdp, among: { within: contry }"),
        [/did you mean "country"/]
      ],
      [
        "two readings of one name",
        claim("indicator: gdp, readings: [{ name: x }, { name: x }]"),
        [/already a reading "x"/]
      ],
      ["no readings", claim("indicator: gdp, readings: []"), [/at least one reading/]],
      [
        "a reading without what it needs",
        claim("indicator: services, readings: [{ name: x }, { name: y, measure: share }]"),
        [/measure share needs the field of/]
      ],
      [
        "a name that is wrong in one reading",
        claim("indicator: gdp, readings: [{ name: x }, { name: y, indicator: gpd }]"),
        [/unknown indicator "gpd"/]
      ],
      ["trust nothing", claim("indicator: gdp, trust: 0"), [/trust is a number above 0, or certain/]],
      ["empty quote", '- { id: a, quote: " ", figure: 5, indicator: gdp }\n', [/the quote is empty/]],
      ["empty figure", '- { id: a, quote: q, figure: "", indicator: gdp }\n', [/the figure is empty/]],
      [
        "the same id twice",
        claim("indicator: gdp") + claim("indicator: gdp"),
        [/^18:9 there is already a claim with the id "a"/]
      ],
      [
        "a circle",
        "- { id: a, quote: q, figure: 5, of_claim: b }\n- { id: b, quote: q, figure: 5, of_claim: a }\n",
        [/needs an indicator/, /in a circle: a → b → a/, /needs an indicator/]
      ],
      ["itself", "- { id: a, quote: q, figure: 5, indicator: gdp, of_claim: a }\n", [/in a circle: a → a/]]
    ],
    "claims:\n"
  )
})

describe("claims that take over from each other", () => {
  const chain = (length: number): string =>
    `claims:\n- { id: c-0, quote: q, figure: 5, indicator: gdp }\n${Array.from({ length }, (_, i) => `- { id: c-${i + 1}, quote: q, figure: 5, of_claim: c-${i} }\n`).join("")}`

  it("are left out along the chain when the first has a problem", () => {
    const loaded = decodeClaimsText("a.yaml", head + chain(4).replace("indicator: gdp", "indicator: gpd"))
    assert.deepEqual(loaded.file?.claims, [])
    assert.deepEqual(
      loaded.problems.map(p => p.message.replace(/claim "(c-\d)".*/, "$1")),
      [
        'unknown indicator "gpd"; did you mean "gdp"?',
        ...[0, 1, 2, 3].map(i => `it takes over from the c-${i}`)
      ]
    )
  })

  it("may do so through eight others", () => {
    assert.deepEqual(problemsAfterHead(chain(8)), [])
    assert.match(problemsAfterHead(chain(9)).join("\n"), /^26:3 it takes over through more than 8 claims/)
  })
})

describe("the catalogue", () => {
  const replaced = (from: string, to: string): ReadonlyArray<string> =>
    decodeClaimsText("a.yaml", head.replace(from, to)).problems.map(p => `${p.line}:${p.column} ${p.message}`)
  const table: ReadonlyArray<
    readonly [name: string, from: string, to: string, problems: ReadonlyArray<RegExp>]
  > = [
    [
      "unknown whole",
      "part_of: gdp",
      "part_of: gpd",
      [/^10:63 unknown indicator "gpd"; did you mean "gdp"\?/]
    ],
    [
      "its own whole",
      "part_of: gdp",
      "part_of: services",
      [/cannot be its own whole/, /circle: services → services/]
    ],
    ["circle of parts", "kind: flow }", "kind: flow, part_of: services }", [/circle: gdp → services → gdp/]],
    [
      "whole in another unit",
      "part_of: gdp",
      "part_of: population",
      [/"population" is in count\(people\) and "services" in CNY/]
    ],
    [
      "unknown stock",
      "{ stock: firms }",
      "{ stock: firm }",
      [/unknown indicator "firm"; did you mean "firms"/]
    ],
    ["no stock", "{ stock: firms }", "{ stock: new_firms }", [/own stock/, /"new_firms" is not a stock/]],
    [
      "stock that adds to one",
      "kind: flow, adds_to",
      "kind: stock, adds_to",
      [/only a flow adds to a stock/]
    ],
    [
      "unknown unit",
      "unit: count(firms), kind: stock",
      "unit: cuont, kind: stock",
      [/unknown unit "cuont"; did you mean "count"/, /"firms" is declared but could not be read/]
    ],
    [
      "flow of ratios",
      "unit: CNY, kind: flow }",
      'unit: "%", kind: flow }',
      [/a flow adds up, but values in % do not/, /"gdp" is in % and "services" in CNY/]
    ],
    [
      "share of money",
      "unit: CNY, kind: flow }",
      "unit: CNY, kind: share }",
      [/a share is in %, ‰ or 1, not in CNY/]
    ],
    ["rank in money", "unit: CNY, kind: flow }", "unit: CNY, kind: rank }", [/a rank is a place/]],
    [
      "index of people",
      "unit: count(people), kind: stock",
      "unit: count(people), kind: index",
      [/an index number is in index/]
    ],
    [
      "whole index numbers",
      "unit: CNY, kind: flow }",
      "unit: index, kind: index, integer: true }",
      [/values in index are not whole/, /"gdp" is in index and/]
    ],
    [
      "parts listed twice",
      "kind: flow }",
      "kind: flow, parts: { of: [services, services] } }",
      [/"services" is listed twice/]
    ],
    ["no parts", "kind: flow }", "kind: flow, parts: { of: [] } }", [/list at least one part/]],
    [
      "areas in a circle",
      "country: { name: Country,",
      "country: { name: Country, within: north,",
      [/circle: country → north → country/]
    ],
    [
      "unknown surroundings",
      "south: { name: South, level: county, within: country",
      "south: { name: South, level: county, within: contry",
      [/unknown area "contry"; did you mean "country"/]
    ],
    [
      "reserved id",
      "  firms: {",
      "  e: {",
      [/^12:3 "e" has a meaning of its own in expressions/, /unknown indicator "firms"|declared/]
    ],
    [
      "id with a hyphen",
      "  new_firms: {",
      "  new-firms: {",
      [/^13:3 "new-firms" cannot be used in expressions/]
    ],
    ["Chinese id", "  new_firms: {", "  新增: {", [/cannot be used in expressions/]],
    [
      "default area",
      "defaults: { area: north }",
      "defaults: { area: norht }",
      [/^3:19 unknown area "norht"; did you mean "north"/]
    ],
    [
      "impossible publication",
      "published: 2023-08/2024-01",
      "published: 2023-08/2023-01",
      [/^2:38 .*ends before it starts/]
    ],
    [
      "publication at publication",
      "published: 2023-08/2024-01",
      "published: published",
      [/write the date of publication/]
    ]
  ]
  for (const [name, from, to, expected] of table)
    it(name, () => {
      const problems = replaced(from, to)
      assert.strictEqual(problems.length, expected.length, problems.join("\n"))
      for (const [i, pattern] of expected.entries()) assert.match(problems[i] ?? "", pattern)
    })

  it("has no problems of its own", () => assert.deepEqual(problemsAfterHead(""), []))
})

describe("relations, ignored, accepted, hedges", () => {
  check(
    [
      [
        "a relation",
        "relations: [{ id: r, holds: services <= gdp, for: { area: [north, south], period: [2021, 2022] }, strength: soft }]",
        []
      ],
      [
        "its area",
        "relations: [{ id: r, holds: services <= gdp, for: { area: nort } }]",
        [/unknown area "nort"/]
      ],
      [
        "its period",
        "relations: [{ id: r, holds: services <= gdp, for: { period: [2021, 2022-13] } }]",
        [/no month 13/]
      ],
      [
        "its reading",
        "relations: [{ id: r, holds: services <= gdp, reading: stock }]",
        [/unknown reading "stock"; the file declares no reading/]
      ],
      ["its text", "relations: [{ id: r, holds: '' }]", [/write an equation/]],
      [
        "its id",
        "relations: [{ id: r, holds: a == b }, { id: r, holds: a == b }]",
        [/already a relation with the id "r"/]
      ],
      [
        "a claim's id",
        "claims: [{ id: a, quote: q, figure: 1, indicator: gdp }]\nrelations: [{ id: a, holds: services <= gdp }]",
        [/already the id of a claim/]
      ],
      ["ignored", "ignored: [{ quote: 5G, number: 5, why: name }, { quote: x, why: other, note: why }]", []],
      [
        "ignored for a reason unknown",
        "ignored: [{ quote: 5G, number: 5, why: nmae }]",
        [/got "nmae"; did you mean "name"\?/]
      ],
      ["other without a note", "ignored: [{ quote: 5G, number: 5, why: other }]", [/needs a note/]],
      [
        "a number elsewhere",
        "ignored: [{ quote: 5G, number: 6, why: name }]",
        [/"6" does not occur in the quote "5G"/]
      ],
      ["accepted", "accepted: [{ finding: f, digest: d, reason: r, by: b, until: 2026-12-31 }]", []],
      [
        "accepted until whenever",
        "accepted: [{ finding: f, digest: d, reason: r, until: 2026 }]",
        [/expected a date such as/]
      ],
      ["hedges", "hedges: { about: { steps: 1, at_least: 10% } }", []],
      ["wide hedges", "hedges: { about: { steps: wide } }", [/expected a number such as 0.5/]]
    ],
    ""
  )
})

describe("what is left when something is wrong", () => {
  it("is everything else", () => {
    const loaded = decodeClaimsText(
      "a.yaml",
      `${head}claims:
  - { id: a, quote: q, figure: 5, indicator: gdp }
  - { id: b, quote: q, figure: 5, indicator: gpd }
  - { id: c, quote: q, figure: [5], indicator: gdp }
  - nonsense
  - { id: e, quote: q, figure: 5, indicator: firms }
`
    )
    assert.deepEqual(
      loaded.file?.claims.map(claim => claim.id),
      ["a", "e"]
    )
    assert.deepEqual(loaded.paths.claims, [
      ["claims", 0],
      ["claims", 4]
    ])
    assert.deepEqual(
      loaded.rejected.map(claim => claim.id),
      ["b"]
    )
    assert.deepEqual(
      loaded.problems.map(p => p.line),
      [18, 19, 20]
    )
  })

  it("has no declaration that is wrong", () => {
    const loaded = decodeClaimsText("a.yaml", head.replace("part_of: gdp", "part_of: gpd"))
    assert.isUndefined(loaded.file?.indicators["services"]?.part_of)
    assert.strictEqual(loaded.file?.indicators["services"]?.unit, "CNY")
  })

  it("names every wrong field of one claim", () => {
    const problems = problemsAfterHead(
      "claims:\n  - { id: A b, qoute: q, figure: 5, measure: shar, indicator: gpd, period: 2022-13, of: x }\n"
    )
    for (const pattern of [
      /"qoute"; did you mean "quote"/,
      /"quote" is missing/,
      /lower case with hyphens/,
      /"shar"; did you mean "share"/,
      /"gpd"/,
      /no month 13/,
      /unknown indicator "x"/
    ])
      assert.isTrue(
        problems.some(problem => pattern.test(problem)),
        `${pattern}\n${problems.join("\n")}`
      )
  })
})
