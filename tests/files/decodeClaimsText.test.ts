import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import { decodeClaimsText } from "../../src/files/decodeClaimsText.js"
import { locate, locateDeclaration, locateFigure } from "../../src/model/LoadedDocument.js"
import * as Position from "../../src/model/Position.js"
import { head, problemsAfterHead, problemsOf } from "./claims.js"

const figures = (name: string, text: string): ReadonlyArray<string> =>
  decodeClaimsText(name, text).file?.claims.map(claim => claim.figure) ?? []

describe("YAML", () => {
  it("keeps figures as they are written", () => {
    const written = [
      "87.70",
      "179",
      "1e3",
      "0x1F",
      "1_000",
      "+5",
      ".5",
      "5.",
      "007",
      "1545.7亿元",
      "41.70 %",
      "(1,234)",
      "−1.2%"
    ]
    const text = `${head}claims:\n${written.map((figure, i) => `- { id: c-${i}, quote: q, figure: "${figure}", indicator: gdp }\n- { id: p-${i}, quote: q, indicator: gdp, figure: ${/[,]/.test(figure) ? `'${figure}'` : figure} }\n`).join("")}`
    assert.deepEqual(
      figures("a.yaml", text),
      written.flatMap(figure => [figure, figure])
    )
  })

  it("reads years without quotes, and words that YAML 1.1 took for truth values", () => {
    const loaded = decodeClaimsText(
      "a.yaml",
      `${head}claims:\n- { id: no, quote: yes, figure: on, indicator: gdp, period: 2022, versus: 2021, measure: growth }\n`
    )
    assert.deepEqual(loaded.problems, [])
    const [claim] = loaded.file?.claims ?? []
    assert.deepEqual([claim?.id, claim?.quote, claim?.figure, claim?.period], ["no", "yes", "on", "2022"])
  })

  it("knows where everything stands", () => {
    const loaded = decodeClaimsText(
      "a.yaml",
      `${head}claims:\n- id: a\n  quote: 你好\n  indicator: gdp\n  figure: 5\n- id: b\n  quote: "q"\n  figure: 6\n  indicator: gdp\n  readings:\n    - name: x\n      figure: 7\n`
    )
    assert.deepEqual(loaded.problems, [])
    assert.deepEqual(locate(loaded, "claims", 0), { file: "a.yaml", line: 17, column: 3 })
    assert.deepEqual(locate(loaded, "claims", 0, ["figure"]), { file: "a.yaml", line: 20, column: 11 })
    assert.deepEqual(locate(loaded, "claims", 1, ["quote"]), { file: "a.yaml", line: 22, column: 10 })
    assert.deepEqual(locate(loaded, "claims", 1, ["readings", 0, "figure"]), {
      file: "a.yaml",
      line: 27,
      column: 15
    })
    assert.deepEqual(locate(loaded, "claims", 1, ["period"]), { file: "a.yaml", line: 21, column: 3 })
    assert.deepEqual(locateDeclaration(loaded, "indicators", "gdp"), { file: "a.yaml", line: 9, column: 8 })
    assert.deepEqual(locateDeclaration(loaded, "areas", "north", ["within"]), {
      file: "a.yaml",
      line: 6,
      column: 48
    })
  })

  it("counts columns after a byte order mark and with Windows line ends as an editor does", () => {
    const text = `\uFEFF${head.replaceAll("\n", "\r\n")}claims: 5\r\n`
    assert.deepEqual(problemsOf(text), ["16:9 expected a list: start each entry with a hyphen"])
  })

  const broken: ReadonlyArray<readonly [name: string, yaml: string, says: RegExp]> = [
    ["a tab", "claims:\n\t- id: a\n", /^1[67]:\d+ .*(tab|YAML)/],
    [
      "an open quote",
      'claims:\n- { id: a, quote: "q, figure: 5 }\n',
      /quote, bracket, comma or colon is missing|not YAML/
    ],
    [
      "an open bracket",
      "claims: [{ id: a\n",
      /quote, bracket, comma or colon is missing|bracket that was opened|not YAML/
    ],
    ["two colons", "claims:\n- id: a\n  quote: a: b\n", /two colons in this line: put the text in quotes/],
    ["a percent sign first", "claims:\n- id: a\n  figure: %5\n", /must be in quotes/],
    [
      "a field twice",
      "claims:\n- { id: a, id: b, quote: q, figure: 5, indicator: gdp }\n",
      /^17:12 this field is written twice/
    ],
    ["two documents", "---\nclaims: []\n", /one YAML document; remove the second ---/],
    ["a tag", "claims:\n- { id: a, quote: !x q, figure: 5, indicator: gdp }\n", /tags .* have no meaning/],
    ["an alias of nothing", "claims:\n- { id: a, quote: *q, figure: 5, indicator: gdp }\n", /alias|YAML/],
    [
      "a group as a name",
      "claims:\n- { id: a, ? [x] : y, quote: q, figure: 5, indicator: gdp }\n",
      /cannot be the name of a field/
    ],
    [
      "a merge key",
      "claims:\n- { <<: { id: a }, quote: q, figure: 5, indicator: gdp }\n",
      /unknown field "<<"/
    ]
  ]
  for (const [name, yaml, says] of broken)
    it(`says what is wrong with ${name}`, () => {
      const problems = problemsAfterHead(yaml)
      assert.isTrue(
        problems.some(problem => says.test(problem)),
        problems.join("\n")
      )
    })

  it("keeps the claims in front of broken syntax, and does not call the names behind it unknown", () => {
    const loaded = decodeClaimsText(
      "a.yaml",
      `claimcheck: 1
document: { id: d }
areas: {}
indicators:
  gdp: { name: GDP, unit: CNY }
claims:
- { id: a, quote: q, figure: 5, indicator: gdp }
- { id: b, quote: q, figure: 5, indicator: later }
- id: c
  quote: a: b
  figure: 5
- { id: d, quote: q, figure: 5, indicator: gdp }
`
    )
    assert.deepEqual(
      loaded.file?.claims.map(claim => claim.id),
      ["a"]
    )
    assert.match(
      loaded.problems.map(p => `${p.line}:${p.column} ${p.message}`).join("\n"),
      /^1:1 a part of the declarations was not read.*\n10:\d+ there are two colons/
    )
  })

  it("says everything that is wrong with a claim at once: its figure and its id, too", () => {
    const claims = [
      "- { id: a, quote: q, figure: 5, indicator: gdp }",
      "- { id: B_c, quote: q, figure: about, indicator: gdp }",
      "- { id: d, quote: q, figure: many, indicator: gpd, readings: [{ name: x, figure: few }] }",
      "- { id: a, quote: q, figure: 5, indicator: gdp, measure: growht }"
    ]
    const problems = problemsOf(`${head}claims:\n${claims.join("\n")}\n`)
    const expected = [
      /lower case with hyphens/,
      /found “about”/,
      /found “many”/,
      /unknown indicator "gpd"/,
      /found “few”/,
      /there is already a claim with the id "a"/,
      /did you mean "growth"/
    ]
    assert.lengthOf(problems, expected.length, problems.join("\n"))
    for (const [i, each] of expected.entries()) assert.match(problems[i] ?? "", each)
  })

  it("counts the mentions of names that it did not call unknown", () => {
    const mentions = (n: number): string =>
      decodeClaimsText(
        "a.yaml",
        `claimcheck: 1\ndocument: { id: d }\ninclude: nowhere.yaml\nclaims:\n${Array.from({ length: n }, (_, i) => `- { id: a-${i}, quote: q, figure: 5, indicator: later }\n`).join("")}`
      ).problems[0]?.message ?? ""
    assert.match(mentions(1), /left out \(1 mention\)$/)
    assert.match(mentions(3), /left out \(3 mentions\)$/)
  })

  it("leaves out what was not read as written", () => {
    const loaded = decodeClaimsText(
      "a.yaml",
      `${head.replace("kind: stock }", "kind: stock, unit: km }")}claims:
- { id: twice, quote: q, figure: 5, indicator: gdp, rounding: nearest, rounding: exact }
- { id: alias, quote: q, figure: 5, indicator: gdp, rounding: *missing }
- { id: tag, quote: q, figure: !x 5, indicator: gdp }
- { id: dependent, quote: q, figure: 5, of_claim: twice }
- { id: people, quote: q, figure: 5, indicator: population }
- { id: good, quote: q, figure: 5, indicator: gdp }
`
    )
    assert.deepEqual(
      loaded.file?.claims.map(claim => claim.id),
      ["good"]
    )
    assert.deepEqual(
      loaded.problems.map(p => `${p.line} ${p.message}`),
      [
        "11 this field is written twice; keep one of them",
        "17 this field is written twice; keep one of them",
        "18 the alias *missing points to nothing that stands before it",
        "19 tags (words that start with !) have no meaning in a claims file; remove it",
        '20 the claim "twice" is declared but could not be read; see its own problem',
        '21 the indicator "population" is declared but could not be read; see its own problem'
      ]
    )
  })

  it("reads nothing of another format", () => {
    const loaded = decodeClaimsText(
      "a.yaml",
      `${head.replace("claimcheck: 1", "claimcheck: 2")}claims: [{ id: a, quote: q, figure: 5, indicator: gdp }]\n`
    )
    assert.deepEqual(loaded.file?.claims, [])
    assert.strictEqual(loaded.problems.length, 1)
  })

  it("does not use defaults that stand there twice", () => {
    const loaded = decodeClaimsText("a.yaml", head.replace("{ area: north }", "{ area: north, area: south }"))
    assert.deepEqual(loaded.file?.defaults, {})
  })

  it("takes aliases within bounds", () => {
    assert.deepEqual(
      problemsAfterHead(
        "claims:\n- &a { id: a, quote: q, figure: 5, indicator: gdp }\n- { id: b, quote: &q words, figure: 5, indicator: gdp, note: *q }\n"
      ),
      []
    )
  })
})

describe("JSON", () => {
  const json = (claims: string, rest = ""): string =>
    `{ "claimcheck": 1,\n\t"document": { "id": "d" },\n  "indicators": { "gdp": { "name": "GDP", "unit": "CNY" } },\n  "claims": ${claims}${rest} }`

  it("reads the same file", () => {
    const loaded = decodeClaimsText(
      "a.json",
      json('[{ "id": "a", "quote": "q", "figure": "41.70", "indicator": "gdp", "period": 2022, "trust": 2 }]')
    )
    assert.deepEqual(loaded.problems, [])
    assert.deepEqual(loaded.file?.claims, [
      { id: "a", quote: "q", figure: "41.70", indicator: "gdp", period: "2022", trust: 2 }
    ])
  })

  it("refuses a number as figure, with the reason, and keeps the others", () => {
    const loaded = decodeClaimsText(
      "a.json",
      json(
        '[{ "id": "a", "quote": "q", "figure": 41.70, "indicator": "gdp" },\n    { "id": "b", "quote": "q", "figure": "5", "indicator": "gdp" }]'
      )
    )
    assert.deepEqual(loaded.problems, [
      {
        file: "a.json",
        line: 4,
        column: 51,
        message:
          "a figure must be text here: a number loses the zeros it was printed with (41.70 becomes 41.7); put it in quotes"
      }
    ])
    assert.deepEqual(
      loaded.file?.claims.map(claim => claim.id),
      ["b"]
    )
  })

  it("says where the syntax is wrong", () => {
    assert.match(
      problemsOf(json("[{]"), "a.json").join("\n"),
      /^4:15 this is not JSON: a name in quotes is expected/
    )
    assert.match(problemsOf(json("[1, 1,]"), "a.json").join("\n"), /^4:\d+ this is not JSON/)
  })

  it("knows where everything stands", () => {
    assert.match(
      problemsOf(json('[{ "id": "a", "quote": "q", "figure": "5", "indicator": "gpd" }]'), "a.json").join(
        "\n"
      ),
      /^4:69 unknown indicator "gpd"; did you mean "gdp"\?$/
    )
  })
})

describe("JSON Lines", () => {
  const first =
    '{ "claimcheck": 1, "document": { "id": "d" }, "indicators": { "gdp": { "name": "GDP", "unit": "CNY" } } }'
  const line = (id: string, figure = '"5"'): string =>
    `{ "id": "${id}", "quote": "q", "figure": ${figure}, "indicator": "gdp" }`

  it("holds one claim a line", () => {
    const loaded = decodeClaimsText("a.claims.jsonl", `${first}\n${line("a")}\r\n\n${line("b")}\n`)
    assert.deepEqual(loaded.problems, [])
    assert.deepEqual(
      loaded.file?.claims.map(claim => claim.id),
      ["a", "b"]
    )
    assert.strictEqual(locate(loaded, "claims", 1).line, 4)
  })

  it("loses no line for a bad one", () => {
    const text = [first, line("a"), "{ nonsense", line("b", "5"), line("c"), '"text"'].join("\n")
    const loaded = decodeClaimsText("a.claims.jsonl", text)
    assert.deepEqual(
      loaded.file?.claims.map(claim => claim.id),
      ["a", "c"]
    )
    assert.deepEqual(
      loaded.problems.map(p => p.line),
      [3, 4, 6]
    )
  })

  it("needs its first line", () => {
    assert.match(problemsOf(`nonsense\n${line("a")}`, "a.jsonl").join("\n"), /^1:1 this line is not JSON/)
    assert.match(problemsOf(line("a"), "a.jsonl").join("\n"), /claimcheck: 1 .* is missing/)
    assert.match(
      problemsOf(`${first.slice(0, -1)}, "claims": [] }`, "a.jsonl").join("\n"),
      /each claim stands on a line of its own/
    )
  })
})

describe("the frame", () => {
  const table: ReadonlyArray<readonly [name: string, text: string, says: ReadonlyArray<RegExp>]> = [
    ["an empty file", "", [/^1:1 the file is empty$/]],
    ["only a comment", "# nothing\n", [/^1:1 the file is empty$/]],
    ["only blanks", " \n\n", [/^1:1 the file is empty$/]],
    ["a list", "- a\n", [/starts with the line claimcheck: 1/]],
    ["a word", "hello\n", [/starts with the line claimcheck: 1/]],
    ["no version", "document: { id: d }\n", [/claimcheck: 1 .* is missing/]],
    [
      "another version",
      "claimcheck: 2\ndocument: { id: d }\n",
      [/^1:13 this version of claimcheck reads format 1, the file says 2/]
    ],
    ["no document", "claimcheck: 1\n", [/the field document is missing/]],
    [
      "an unknown field",
      "claimcheck: 1\ndocument: { id: d }\nclaim: []\n",
      [/^3:1 unknown field "claim"; did you mean "claims"\?$/]
    ],
    [
      "a bad include",
      "claimcheck: 1\ndocument: { id: d }\ninclude: { a: b }\n",
      [/expected the path of a catalogue/]
    ],
    [
      "a catalogue that is not there",
      "claimcheck: 1\ndocument: { id: d }\ninclude: c.yaml\n",
      [/^3:10 the text of the catalogue c.yaml was not given/]
    ],
    ["NUL", "claimcheck: 1\nx\0", [/^2:2 there is a NUL character here/]]
  ]
  for (const [name, text, says] of table)
    it(name, () => {
      const problems = problemsOf(text)
      assert.strictEqual(problems.length, says.length, problems.join("\n"))
      for (const [i, pattern] of says.entries()) assert.match(problems[i] ?? "", pattern)
    })

  it("merges catalogues, and says which declares an id twice", () => {
    const catalogue =
      "claimcheck: 1\nindicators:\n  gdp: { name: GDP, unit: CNY }\n  rate: { name: rate, unit: '%', kind: rate }\n"
    const loaded = decodeClaimsText(
      "a.yaml",
      `${head}include: shared.yaml\nclaims:\n- { id: a, quote: q, figure: 5%, indicator: rate }\n`,
      {
        catalogues: { "shared.yaml": catalogue }
      }
    )
    assert.deepEqual(loaded.problems, [
      {
        file: "shared.yaml",
        line: 3,
        column: 3,
        message: '"gdp" is already declared in a.yaml; keep one of them'
      }
    ])
    assert.strictEqual(loaded.file?.claims.length, 1)
    assert.deepEqual(locateDeclaration(loaded, "indicators", "rate"), {
      file: "shared.yaml",
      line: 4,
      column: 9
    })
  })

  it("wants nothing but declarations in a catalogue", () => {
    const loaded = decodeClaimsText("a.yaml", `${head}include: c.yaml\n`, {
      catalogues: { "c.yaml": "claimcheck: 1\nclaims: []\n" }
    })
    assert.match(loaded.problems[0]?.message ?? "", /holds indicators and areas only; move claims/)
  })
})

describe("hostile files", () => {
  const laughs = (levels: number): string =>
    `a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n${Array.from({ length: levels }, (_, i) => `a${i + 1}: &a${i + 1} [${Array.from({ length: 10 }, () => `*a${i}`).join(", ")}]`).join("\n")}\n`
  const cases: ReadonlyArray<readonly [name: string, file: string, text: string, says: RegExp]> = [
    [
      "a billion laughs",
      "a.yaml",
      head + laughs(30),
      /aliases of this file unfold to more than can be read|too many aliases|YAML/
    ],
    [
      "deep lists",
      "a.yaml",
      `${head}x: ${"[".repeat(500)}${"]".repeat(500)}\n`,
      /more than 64 levels|nested too deeply/
    ],
    [
      "bottomless lists",
      "a.yaml",
      `${head}x: ${"[".repeat(50_000)}\n`,
      /levels of nesting|nested too deeply/
    ],
    ["bottomless JSON", "a.json", "[".repeat(500_000), /nested more than/],
    ["bottomless fields", "a.json", '{"a":'.repeat(100_000), /nested more than/],
    [
      "a field named __proto__",
      "a.yaml",
      `${head}__proto__: { claims: [] }\n`,
      /cannot be the name of a field/
    ],
    [
      "an indicator named __proto__",
      "a.yaml",
      "claimcheck: 1\ndocument: { id: d }\nindicators: { __proto__: { name: x, unit: CNY } }\n",
      /cannot be the name of a field/
    ],
    [
      "an indicator named constructor",
      "a.yaml",
      "claimcheck: 1\ndocument: { id: d }\nindicators: { constructor: { name: x, unit: CNY } }\n",
      /"constructor" has a meaning/
    ],
    [
      "a claim about toString",
      "a.yaml",
      `${head}claims: [{ id: a, quote: q, figure: 5, indicator: toString }]\n`,
      /unknown indicator "toString"/
    ],
    [
      "__proto__ in JSON",
      "a.json",
      '{ "claimcheck": 1, "document": { "id": "d" }, "__proto__": { "x": 1 } }',
      /cannot be the name of a field/
    ],
    ["a huge name", "a.yaml", `${head}${"x".repeat(1_000)}: 1\n`, /unknown field "x{60}"/],
    [
      "a huge name in JSON",
      "a.json",
      `{ "claimcheck": 1, "document": { "id": "d" }, "${"x".repeat(100_000)}": 1 }`,
      /unknown field "x{60}"/
    ],
    [
      "a huge id",
      "a.yaml",
      `${head}claims: [{ id: a, quote: q, figure: 5, indicator: ${"x".repeat(100_000)} }]\n`,
      /unknown indicator "x{60}"/
    ],
    [
      "a huge period",
      "a.yaml",
      `${head}claims: [{ id: a, quote: q, figure: 5, indicator: gdp, period: ${"2".repeat(100_000)} }]\n`,
      /is not a period/
    ],
    [
      "an endless number",
      "a.yaml",
      `${head}claims: [{ id: a, quote: q, figure: 5, measure: ratio, indicator: gdp, to: gdp, per: ${"9".repeat(100_000)} }]\n`,
      /per is a number above 0/
    ]
  ]
  for (const [name, file, text, says] of cases)
    it(`${name} is a problem with a short message`, () => {
      const { problems } = decodeClaimsText(file, text)
      assert.isTrue(
        problems.some(problem => says.test(problem.message)),
        problems.map(p => p.message.slice(0, 300)).join("\n")
      )
      for (const problem of problems) assert.isBelow(problem.message.length, 500)
    })

  const many = (n: number, entry: (i: number) => string): string =>
    Array.from({ length: n }, (_, i) => entry(i)).join("\n")
  const crowds: ReadonlyArray<readonly [name: string, text: string]> = [
    [
      "unknown names",
      `${head}claims:\n${many(4_000, i => `- { id: claim-${i}, quote: q, figure: 5, indicator: unknown_${i} }`)}`
    ],
    [
      "unknown claims",
      `${head}claims:\n${many(4_000, i => `- { id: claim-${i}, quote: q, figure: 5, of_claim: clain-${i}-x }`)}`
    ],
    [
      "one long chain",
      `${head}claims:\n${many(4_000, i => `- { id: claim-${i}, quote: q, figure: 5, of_claim: claim-${i + 1} }`)}`
    ],
    [
      "unknown units",
      `claimcheck: 1\ndocument: { id: d }\nindicators:\n${many(4_000, i => `  i_${i}: { name: x, unit: unit-number-${i} }`)}`
    ],
    ["unknown fields", `${head}claims:\n- id: a\n${many(4_000, i => `  field-${i}: 1`)}`],
    ["unknown fields at the top", head + many(4_000, i => `field-${i}: 1`)],
    [
      "nested circles",
      `claimcheck: 1\ndocument: { id: d }\nindicators:\n${many(4_000, i => `  i_${i}: { name: x, unit: CNY, part_of: i_${(i + 1) % 4_000} }`)}`
    ]
  ]
  for (const [name, text] of crowds)
    it(`${name} by the thousand are listed up to a point`, () => {
      const { problems } = decodeClaimsText("a.yaml", text)
      assert.isNotEmpty(problems)
      assert.isAtMost(problems.length, 1_001)
    })

  it("says how many more problems there are, and leaves none out for one", () => {
    const unknown = (n: number): ReadonlyArray<string> =>
      decodeClaimsText(
        "a.yaml",
        `${head}claims:\n${many(n, i => `- { id: c-${i}, quote: q, figure: 5, indicator: unknown_${i} }`)}`
      ).problems.map(problem => problem.message)
    assert.deepEqual([unknown(1_001).length, unknown(1_002).length], [1_001, 1_001])
    assert.match(unknown(1_001).at(-1) ?? "", /^unknown indicator/)
    assert.strictEqual(unknown(1_002).at(-1), "2 more problems from here on")
    const tagged = (n: number): ReadonlyArray<string> =>
      decodeClaimsText(
        "a.yaml",
        `claimcheck: 1\ndocument: { id: d }\nareas:\n${many(n, i => `  a_${i}: { name: !t x }`)}`
      ).problems.map(problem => problem.message)
    assert.deepEqual([tagged(51).length, tagged(52).length], [51, 51])
    assert.match(tagged(51).at(-1) ?? "", /^tags/)
    assert.strictEqual(tagged(52).at(-1), "2 more problems of this kind follow")
  })

  it("never pollutes prototypes", () => {
    decodeClaimsText(
      "a.yaml",
      `${head}claims: [{ __proto__: { polluted: 1 }, constructor: { prototype: { polluted: 1 } } }]\n`
    )
    assert.isUndefined(Reflect.get({}, "polluted"))
  })

  it("never throws, whatever is cut out of a file or put into it", () => {
    const text = `${head}claims:\n- { id: a, quote: "比重提升至41.7%", measure: share, indicator: services, of: gdp, figure: 41.7%, readings: [{ name: x }] }\nignored: [{ quote: 5G, number: 5, why: name }]\n`
    const json = JSON.stringify(decodeClaimsText("a.yaml", text).file)
    const piece = fc.oneof(
      fc.constantFrom(
        "",
        "\n",
        "- ",
        "{",
        "}",
        "[",
        "]",
        ":",
        '"',
        "'",
        "&a ",
        "*a",
        "!!binary ",
        "? ",
        "| ",
        "> ",
        "\t",
        "#",
        "%",
        "\0",
        "---\n",
        "\ud800",
        "null",
        "[]",
        "{}",
        "1"
      ),
      fc.string({ maxLength: 8, unit: "grapheme" })
    )
    for (const [name, source] of [
      ["a.yaml", text],
      ["a.json", json]
    ] as const)
      fc.assert(
        fc.property(fc.nat(source.length), fc.nat(40), piece, (at, cut, put) => {
          const loaded = decodeClaimsText(name, source.slice(0, at) + put + source.slice(at + cut))
          for (const { line, column, message } of loaded.problems) {
            assert.isAtLeast(line, 1)
            assert.isAtLeast(column, 1)
            assert.notStrictEqual(message, "")
          }
          if (loaded.file === null) assert.isNotEmpty(loaded.problems)
        }),
        { numRuns: 400 }
      )
  })

  it("never throws on any JSON value at any place", () => {
    const frame = (claim: unknown): string =>
      JSON.stringify({ claimcheck: 1, document: { id: "d" }, claims: [claim] })
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.constantFrom("id", "figure", "readings", "among", "operands", "ref", "trust", "period"),
        (value, field) => {
          const loaded = decodeClaimsText(
            "a.json",
            frame({ id: "a", quote: "q", figure: "5", ref: "a#b", [field]: value })
          )
          assert.strictEqual(
            (loaded.file?.claims.length ?? 0) + (loaded.problems.length > 0 ? 1 : 0) > 0,
            true
          )
        }
      )
    )
  })
})

describe("a figure as printed", () => {
  /** What stands at the place that is found, up to the length of the figure. */
  const at = (name: string, text: string, index = 0): string | undefined => {
    const loaded = decodeClaimsText(name, text)
    assert.deepEqual(loaded.problems, [])
    const position = locateFigure(loaded, index)
    if (position === undefined) return undefined
    const line = [...(text.split("\n")[position.line - 1] ?? "")]
    const length = [...(loaded.file?.claims[index]?.figure ?? "")].length
    return line.slice(position.column - 1, position.column - 1 + length).join("")
  }
  const yaml = (claim: string): string => `${head}claims:\n${claim}\n`
  const fields = "indicator: gdp, quote: q"

  it("is found in quotes and without, behind characters of two code units", () => {
    assert.equal(at("a.yaml", yaml(`- { id: a, ${fields}, figure: 41.70 % }`)), "41.70 %")
    assert.equal(at("a.yaml", yaml(`- { id: a, ${fields}, figure: "1,234" } # 1,234`)), "1,234")
    assert.equal(
      at("a.yaml", yaml("- id: a\n  indicator: gdp\n  quote: q\n  figure: '6.9亿'  # so")),
      "6.9亿"
    )
    assert.equal(at("a.yaml", yaml(`- { id: a, indicator: gdp, quote: 𠮷𠮷, figure: "5" }`)), "5")
    const json = JSON.stringify({ id: "a", indicator: "gdp", quote: "𠮷 & co", figure: "約13%" })
    const first = JSON.stringify({
      claimcheck: 1,
      document: { id: "d" },
      indicators: { gdp: { name: "GDP", unit: "CNY" } }
    })
    assert.equal(at("a.claims.jsonl", `${first}\n${json}\n`), "約13%")
  })

  it("is not found where it is written otherwise", () => {
    assert.isUndefined(at("a.yaml", yaml(`- { id: a, ${fields}, figure: "1\\u002c234" }`)))
    assert.isUndefined(
      at("a.yaml", yaml("- id: a\n  indicator: gdp\n  quote: q\n  figure: >-\n    41.7\n    %"))
    )
    assert.isUndefined(at("a.yaml", yaml("- id: a\n  indicator: gdp\n  quote: q\n  figure: |-\n    41.7%")))
  })

  it("is not found where a change would change another claim, or only one of its readings", () => {
    const shared = yaml(`- { id: a, ${fields}, figure: &f 5 }\n- { id: b, ${fields}, figure: *f }`)
    assert.deepEqual([at("a.yaml", shared, 0), at("a.yaml", shared, 1)], [undefined, undefined])
    assert.isUndefined(
      at("a.yaml", yaml(`- { id: a, ${fields}, figure: 5, readings: [{ name: x }, { name: y, figure: 6 }] }`))
    )
  })

  it("is not found in a file of which only the data are known", () => {
    assert.isUndefined(Position.nowhere("a.ts").verbatim(["claims", 0, "figure"], "5"))
  })
})
