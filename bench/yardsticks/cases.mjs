/**
 * Cases of other people, each as a claims file with the answer that its source gives.
 *
 * @typedef {{ name: string, source: string, claims: string, expected: (report: object) => string | null }} Case
 * `expected` returns null when the report agrees, else in what it differs.
 */

const head = (id, indicators, rest) => `claimcheck: 1
document: { id: ${id}, title: ${id}, published: 2024-03, language: en }
defaults: { period: 2023 }
indicators:
${Object.entries(indicators).map(([name, of]) => `  ${name}: { name: ${name}, ${of} }`).join("\n")}
${rest}`

const claim = (id, figure, fields = `indicator: ${id}`) =>
  `  - { id: ${id.replaceAll("_", "-")}, quote: ${JSON.stringify(`${id} ${figure}`)}, ${fields}, figure: ${JSON.stringify(String(figure))} }`

const verdictOf = (report, id) => report.documents[0]?.claims.find(each => each.id === id)?.verdict ?? "missing"

/** The claims of the contradictions, one set each. */
const conflicts = report =>
  report.documents.flatMap(each => each.findings).filter(each => each.rule === "conflict").map(each => each.claims)

/** Claims that some explanation or correction names. */
const suspects = report =>
  new Set(
    report.documents.flatMap(each => each.findings).flatMap(finding => finding.corrections.flatMap(one => one.claims.map(({ id }) => id)))
  )

// GRIM: a mean of whole numbers, printed to two places, is possible when some whole sum gives it.

const random = seed => {
  let state = seed
  return below => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/** Every whole sum is tried, in hundredths and twice over, so that nothing is rounded. */
const grimTruth = (hundredths, n) => {
  for (let sum = 0; sum <= 10 * n; sum++) {
    const twice = 200 * sum
    if (twice >= (2 * hundredths - 1) * n && twice <= (2 * hundredths + 1) * n) return true
  }
  return false
}

const grimCase = (name, hundredths, n, source) => ({
  name: `GRIM ${name}: mean ${(hundredths / 100).toFixed(2)} of ${n}`,
  source,
  claims: head(`grim-${name}`, { total: "unit: count(points), kind: stock", people: "unit: count(people), kind: stock" }, [
    "claims:",
    claim("people", n, "indicator: people, rounding: exact"),
    claim("mean", (hundredths / 100).toFixed(2), "measure: ratio, indicator: total, to: people")
  ].join("\n")),
  expected: report => {
    const possible = grimTruth(hundredths, n)
    const verdict = verdictOf(report, "mean")
    return verdict === (possible ? "consistent" : "inconsistent") ? null : `brute force says ${possible}, the check ${verdict}`
  }
})

const grim = count => {
  const below = random(20170401)
  const cases = [
    grimCase("published", 519, 28, "Brown & Heathers 2017, The GRIM Test: the paper's own example, impossible")
  ]
  for (let i = 0; i < count; i++)
    cases.push(grimCase(String(i), 100 + below(600), 5 + below(60), "random, judged by brute force over every whole sum"))
  return cases
}

// Sums as in XBRL: each fact is known to a last place; a sum agrees when the intervals can meet (Calculations 1.1).

const interval = (value, unit, rule) =>
  rule === "truncated" ? [value, value + unit] : [value - unit / 2, value + unit / 2]

const sumCase = (name, { total, parts, unit, rule, extra = "", more = [] }, source, truth) => ({
  name: `XBRL sum ${name}`,
  source,
  claims: head(
    `sum-${name.replaceAll(" ", "-")}`,
    {
      total: `unit: EUR, kind: flow, sign: any, parts: { of: [${parts.map((_, i) => `part_${i}`).join(", ")}], complete: true }`,
      ...Object.fromEntries(parts.map((_, i) => [`part_${i}`, "unit: EUR, kind: flow, sign: any"]))
    },
    [
      "claims:",
      claim("total", total, `indicator: total, rounding: ${rule}, precision: ${unit}${extra}`),
      ...parts.map((value, i) => claim(`part_${i}`, value, `indicator: part_${i}, rounding: ${rule}, precision: ${unit}`)),
      ...more
    ].join("\n")
  ),
  expected: report => {
    const possible = truth ?? sumTruth(total, parts, unit, rule)
    const found = conflicts(report).length === 0
    return possible === found ? null : `interval arithmetic says ${possible}, the check ${found}`
  }
})

/** Whole numbers, doubled where a half is needed, so that nothing is rounded; a truncated fact ends open. */
const sumTruth = (total, parts, unit, rule) => {
  const [low, high] = interval(2 * total, 2 * unit, rule)
  const ends = parts.map(part => interval(2 * part, 2 * unit, rule))
  const least = ends.reduce((sum, [a]) => sum + a, 0)
  const most = ends.reduce((sum, [, b]) => sum + b, 0)
  return rule === "truncated" ? least < high && low < most : least <= high && low <= most
}

const sums = count => {
  const below = random(20230222)
  const own = "in the manner of XBRL Calculations 1.1"
  const cases = [
    sumCase("rounded by one", { total: 101, parts: [50, 50], unit: 1, rule: "nearest" }, own),
    sumCase("rounded by two", { total: 102, parts: [50, 50], unit: 1, rule: "nearest" }, own),
    sumCase("truncated by one", { total: 101, parts: [50, 50], unit: 1, rule: "truncated" }, own),
    sumCase("truncated below", { total: 99, parts: [50, 50], unit: 1, rule: "truncated" }, own),
    sumCase("excess digits", { total: 1234567, parts: [617000, 617000], unit: 1000, rule: "nearest" }, `${own}: digits behind the precision are kept, the interval is around the value as printed`),
    sumCase("duplicates that meet", { total: 101, parts: [50, 50], unit: 1, rule: "nearest", more: [claim("again", "101.4", "indicator: total")] }, `${own}: two facts of one cell, [100.5, 101.5] and [101.35, 101.45]; the sum reaches 101`, false),
    sumCase("duplicates that agree", { total: 101, parts: [50, 50], unit: 1, rule: "nearest", more: [claim("again", "100.9", "indicator: total")] }, `${own}: the more precise fact counts`, true),
    sumCase("duplicates that differ", { total: 100, parts: [50, 50], unit: 1, rule: "nearest", more: [claim("again", "103", "indicator: total")] }, `${own}: facts of one cell that cannot both be true`, false)
  ]
  for (let i = 0; i < count; i++) {
    const unit = [1, 10, 1000][below(3)]
    const rule = ["nearest", "truncated"][below(2)]
    const parts = Array.from({ length: 2 + below(3) }, () => unit * (1 + below(500)))
    const total = parts.reduce((sum, part) => sum + part, 0) + unit * (below(7) - 2)
    cases.push(sumCase(String(i), { total, parts, unit, rule }, "random, judged by interval arithmetic in whole numbers"))
  }
  return cases
}

// Typing and sign errors of business surveys: Scholtus 2008 and 2009, as in the examples of the R package deducorrect.

const exact = "unit: EUR, kind: flow, sign: any"
const fact = (id, value) => claim(id, value, `indicator: ${id}, rounding: exact`)

const record = (name, values, relations, source, wrong) => ({
  name,
  source,
  claims: head(name, Object.fromEntries(Object.keys(values).map(id => [id, exact])), [
    "claims:",
    ...Object.entries(values).map(([id, value]) => fact(id, value)),
    "relations:",
    ...relations.map((holds, i) => `  - { id: r${i}, holds: ${holds} }`)
  ].join("\n")),
  expected: report => {
    const found = conflicts(report)
    if (wrong.length === 0) return found.length === 0 ? null : "a right record is called contradictory"
    if (found.length === 0) return "no contradiction is found"
    const named = suspects(report)
    const missed = wrong.filter(id => !named.has(id))
    return missed.length === 0 ? null : `${missed.join(", ")} not among the figures that a correction names`
  }
})

const typoRules = ["x1 + x2 == x3", "x2 == x4", "x5 + x6 + x7 == x8", "x3 + x8 == x9", "x9 - x10 == x11"]
const typoValues = { x1: 1452, x2: 116, x3: 1568, x4: 116, x5: 323, x6: 76, x7: 12, x8: 411, x9: 1979, x10: 1842, x11: 137 }
const typoSource = "Scholtus 2009, section 4 (deducorrect, examples/correctTypos.R)"
const typos = [
  record("typo-4", typoValues, typoRules, typoSource, []),
  record("typo-4-1", { ...typoValues, x4: 161 }, typoRules, typoSource, ["x4"]),
  record("typo-4-2", { ...typoValues, x4: 161, x9: 19979 }, typoRules, typoSource, ["x4", "x9"]),
  record("typo-4-3", { ...typoValues, x4: 161, x5: 0, x6: 0, x7: 0, x9: 19979 }, typoRules, typoSource, ["x4", "x9"]),
  record("typo-4-4", { ...typoValues, x4: 161, x8: 0, x9: 19979 }, typoRules, typoSource, ["x4", "x8", "x9"])
]

const signRules = ["x0 == x0r - x0c", "x1 == x1r - x1c", "x2 == x2r - x2c", "x3 == x3r - x3c", "x4 == x0 + x1 + x2 + x3"]
const signRecord = (name, [x0r, x0c, x0, x1r, x1c, x1, x2r, x2c, x2, x3r, x3c, x3, x4], wrong) =>
  record(name, { x0r, x0c, x0, x1r, x1c, x1, x2r, x2c, x2, x3r, x3c, x3, x4 }, signRules, "Scholtus 2008, example (deducorrect, test of correctSigns)", wrong)
const signs = [
  signRecord("sign-a", [2100, 1950, 150, 0, 10, 10, 20, 5, 15, 50, 10, 40, 195], ["x1"]),
  // Revenue and cost interchanged: each of the two relations of x1 and x3 fails.
  signRecord("sign-b", [5100, 4650, 450, 0, 130, 130, 20, 0, 20, 15, 25, 10, 610], ["x1r", "x1c", "x3r", "x3c"]),
  signRecord("sign-c", [3250, 3550, 300, 110, 10, 100, 50, 90, 40, 30, 10, 20, -140], ["x0"])
]

/** @returns {ReadonlyArray<Case>} */
export const cases = () => [...grim(60), ...sums(40), ...typos, ...signs]
