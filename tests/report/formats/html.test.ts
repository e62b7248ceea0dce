import { createHash } from "node:crypto"
import { assert, describe, it } from "vitest"
import { html } from "../../../src/report/formats/html.js"
import { annotatedText } from "../../../src/report/formats/html/annotatedText.js"
import { intervalPlot } from "../../../src/report/formats/html/intervalPlot.js"
import { fragment, link, safe } from "../../../src/report/formats/html/markup.js"
import { languageOf } from "../../../src/report/languages.js"
import { article } from "../article.js"
import { claim, document, finding, range, reference, report } from "../build.js"
import { hostile } from "../hostile.js"
import { sample } from "../sample.js"

const english = languageOf("en")
const ids = (written: string) => [...written.matchAll(/ id="([^"]*)"/gu)].map(([, id]) => id)

describe("the HTML report", () => {
  it("lets in only its own script and styles, by their hashes", () => {
    const written = html.write(sample("en"))
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/u.exec(written)?.[1] ?? ""
    const hash = (content: string) => `'sha256-${createHash("sha256").update(content).digest("base64")}'`
    assert.include(policy, "default-src 'none'")
    assert.notMatch(policy, /unsafe|https?:|\*/u)
    const inline = [...written.matchAll(/<(?:script|style)>([^]*?)<\/(?:script|style)>/gu)].map(
      ([, content]) => content ?? ""
    )
    assert.lengthOf(inline, 3)
    for (const content of inline) assert.include(policy, hash(content))
  })

  it("asks the network for nothing", () => {
    assert.notMatch(
      html.write(sample("en")),
      /<(?:link|img|iframe|object|embed|base)\b|\bsrc=|@import|url\(|\sstyle=|\son[a-z]+=/u
    )
  })

  it("says in words what periods and observations are, and when it was made", () => {
    const entry = reference({ id: "jobs#7", file: "jobs.csv", row: 7, value: "1250" })
    const claims = [claim("a", { period: "published", reference: [entry], because: ["jobs#7", "other#1"] })]
    const findings = [finding("f", { claims: ["a"], observations: ["jobs#7"] })]
    const value = { ...report([document("d", { claims, findings })]), created: "2024-02-01T09:30:00.000Z" }
    const written = html.write(value)
    assert.include(written, "at publication")
    assert.lengthOf(written.match(/1250 <code>jobs\.csv:7<\/code>/gu) ?? [], 2)
    assert.include(written, "<code>other#1</code>")
    assert.include(written, `<time datetime="2024-02-01T09:30:00.000Z">2024-02-01 09:30 UTC</time>`)
    assert.include(html.write({ ...value, language: "zh" }), "发布时")
  })

  it("has a card for each claim: the id is the claim's, with the document's before it when there are several", () => {
    const alone = html.write(report([article("en")]))
    for (const { id } of article("en").claims) assert.include(ids(alone), id)
    const both = sample("en")
    const written = ids(html.write(both))
    for (const d of both.documents) for (const c of d.claims) assert.include(written, `${d.id}.${c.id}`)
    assert.strictEqual(new Set(written).size, written.length)
  })

  it("has no link within it that leads nowhere", () => {
    for (const value of [sample("en"), sample("zh"), report([article("zh")])]) {
      const written = html.write(value)
      const targets = new Set(ids(written))
      for (const [, target] of written.matchAll(/href="#([^"]*)"/gu)) {
        assert.isTrue(targets.has(decodeURIComponent(target ?? "")), target)
      }
    }
  })

  it("says the verdicts, the derivation, the inputs and the numbers that are no claims", () => {
    const written = html.write(sample("en"))
    for (const part of [
      "No whole number is between 95.34 and 95.39.",
      "cannot all be true as printed",
      "claims/chengdu-two-industries.claims.yaml:230:5",
      "not independent of the text",
      "How to read this report",
      "Numbers that are no claims (3)",
      ">a date 3<"
    ]) {
      assert.include(written, part)
    }
  })

  it("is at most 400 KB for an article of eighty claims", () => {
    const many = Array.from({ length: 80 }, (_, i) => ({ ...article("en").claims[i % 9]!, id: `c${i}` }))
    const size = Buffer.byteLength(html.write(report([{ ...article("en"), claims: many }])))
    assert.isAtMost(size, 400_000)
  })

  it("turns nothing from outside into markup, attributes or addresses that run", () => {
    const written = html.write(hostile()).replaceAll(/<(script|style)>[^]*?<\/\1>/gu, "")
    assert.notMatch(written, /<script|<style|<img|<x\/>/u)
    assert.notMatch(written, /href="(?!#|https?:)/u)
    assert.notMatch(written, /<[a-z0-9]+(?: [a-z-]+(?:="[^"]*")?)* on[a-z]+=/u)
    assert.notMatch(written, /(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u)
    for (const [tag] of written.matchAll(/<[a-z][^>]*>/gu))
      assert.match(tag, /^<[a-z0-9]+(?: [a-zA-Z-]+(?:="[^"<>]*")?)*\/?>$/u)
  })
})

describe("markup", () => {
  it.each([
    [
      "https://example.org/?a=1&b=2",
      '<a href="https://example.org/?a=1&amp;b=2" rel="noopener noreferrer nofollow">x</a>'
    ],
    ["javascript:alert(1)", "x"],
    [" https://example.org", "x"],
    ["data:text/html,x", "x"],
    ["//example.org", "x"]
  ])("the address %j", (url, markup) => {
    assert.strictEqual(link(url, "x"), markup)
  })

  it("escapes quotes and lone surrogates", () => {
    assert.strictEqual(safe(`"'<&>\ud800`), "&quot;&#39;&lt;&amp;&gt;\\u{d800}")
    assert.strictEqual(fragment('a b"c'), "#a_b%22c")
  })
})

describe("the annotated text", () => {
  const shown = (
    spans: ReadonlyArray<readonly [start: number, end: number, ...claims: ReadonlyArray<string>]>
  ) =>
    annotatedText(
      document("d", {
        language: null,
        claims: [claim("a", { verdict: "supported" }), claim("b", { verdict: "inconsistent" })],
        text: {
          content: "0123456789",
          spans: spans.map(([start, end, ...claims]) => ({
            start,
            end,
            claims,
            kind: claims.length > 0 ? "claim" : "uncovered",
            reason: null
          }))
        }
      }),
      english,
      c => c.id
    )
      .replaceAll(/<(?:a|mark)[^>]*class="(?:mark )?([^"]*)"[^>]*>/gu, "[$1:")
      .replaceAll(/<\/(?:a|mark)>/gu, "]")
      .replaceAll(/<\/?div[^>]*>/gu, "")

  it.each([
    [
      "apart",
      [
        [1, 3, "a"],
        [5, 7, "b"]
      ],
      "0[v-supported:12]34[v-inconsistent:56]789"
    ],
    [
      "nested",
      [
        [1, 8, "a"],
        [3, 5, "b"]
      ],
      "0[v-supported:12][v-inconsistent:34][v-supported:567]89"
    ],
    [
      "overlapping",
      [
        [1, 5, "a"],
        [3, 7, "b"]
      ],
      "0[v-supported:12][v-inconsistent:34][v-inconsistent:56]789"
    ],
    ["uncovered", [[2, 4]], "01[uncovered:23]456789"],
    [
      "beyond the end",
      [
        [8, 99, "a"],
        [200, 300, "b"]
      ],
      "01234567[v-supported:89]"
    ],
    ["of claims that are not there", [[1, 3, "zzz"]], "0123456789"]
  ] as const)("spans that are %s", (_, spans, expected) => {
    assert.strictEqual(shown(spans), expected)
  })
})

describe("the interval plot", () => {
  it("is drawn where two ranges can be compared, with exact labels", () => {
    const plot = intervalPlot(
      claim("a", {
        figure: "41.7%",
        unit: "1",
        interval: range("0.4165", "0.4175"),
        implied: range("0.4", null)
      }),
      english
    )
    assert.include(plot, "Stated: 41.65 – 41.75%")
    assert.include(plot, "Implied: ≥ 40%")
    assert.notMatch(plot, /NaN|Infinity/u)
    assert.strictEqual(intervalPlot(claim("a"), english), "")
  })

  it("stands points, equal ends, and numbers beyond doubles", () => {
    for (const [low, high] of [
      ["0", "0"],
      ["1e400", "1e401"],
      ["-1/3", "1/3"],
      [null, "5"]
    ] as const) {
      const plot = intervalPlot(claim("a", { interval: range(low, high), implied: range("1", "1") }), english)
      for (const [, number] of plot.matchAll(/(?:cx="|M|H)(-?[^ "HM]*)/gu))
        assert.isTrue(Number.isFinite(Number(number)), plot)
    }
  })
})
