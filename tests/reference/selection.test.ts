import * as fc from "fast-check"
import { Result } from "effect"
import { assert, describe, it } from "vitest"
import * as Interval from "../../src/arithmetic/Interval.js"
import * as Rational from "../../src/arithmetic/Rational.js"
import type { Observation } from "../../src/model/Observation.js"
import * as ReferencePeriod from "../../src/model/ReferencePeriod.js"
import { checkReference } from "../../src/reference/checkReference.js"
import { compareFigure } from "../../src/reference/compareFigure.js"
import { isIndependent } from "../../src/reference/isIndependent.js"
import { nearestObservations } from "../../src/reference/nearestObservations.js"
import { matcher } from "../../src/reference/ReferenceQuery.js"
import { readValue } from "../../src/reference/readValue.js"
import { selectObservations, type SelectionRequest } from "../../src/reference/selectObservations.js"

const period = (text: string) => Result.getOrThrow(ReferencePeriod.parse(text))

const plain = {
  decimalChar: ".",
  groupChar: null,
  scale: Rational.one,
  decimals: null,
  roundedTo: null,
  isCount: false
}

let serial = 0
const observation = (value: string, fields: Partial<Observation> = {}): Observation => ({
  id: `r#${++serial}`,
  resource: "r",
  file: "r.csv",
  row: serial,
  indicator: "gdp",
  area: "a",
  period: period("2022"),
  measure: "level",
  versus: null,
  of: null,
  among: null,
  basis: null,
  value,
  unit: "CNY",
  ...Result.getOrThrow(readValue(value, plain)),
  vintage: null,
  released: null,
  status: null,
  source: null,
  publisher: null,
  url: null,
  grade: "official",
  priority: 100,
  note: null,
  ...fields
})

const request: SelectionRequest = {
  cell: { indicator: "gdp", area: "a", period: period("2022") },
  published: period("2023-06-15"),
  asOf: null,
  minGrade: "official-copy"
}

describe("what is asked for", () => {
  const chosen = (more: Partial<SelectionRequest>, ...all: ReadonlyArray<Partial<Observation>>) =>
    selectObservations(
      all.map((fields, i) =>
        observation("1", { measure: "growth", id: String(i), source: String(i), ...fields })
      ),
      { ...request, measure: "growth", ...more }
    ).deciding.map(({ id }) => id)
  it("is what compares with the same base, a year before where nothing is said", () => {
    const all = [{}, { versus: "year-before" }, { versus: "previous" }, { versus: "2010" }]
    assert.deepStrictEqual(chosen({ versus: "year-before" }, ...all), ["0", "1"])
    assert.deepStrictEqual(chosen({ versus: "previous" }, ...all), ["2"])
    assert.deepStrictEqual(chosen({}, ...all), ["0", "1", "2", "3"])
  })
  it("is of the same whole, or of one that is not named", () => {
    const all = [{}, { of: "gdp" }, { of: "exports" }]
    assert.deepStrictEqual(chosen({ of: "gdp" }, ...all), ["0", "1"])
    assert.deepStrictEqual(chosen({}, ...all), ["0", "1", "2"])
  })
  it("is meant in the same way, as far as that is known", () => {
    const all = [
      {},
      { basis: "nominal" as const },
      { basis: "real" as const },
      { basis: "unstated" as const }
    ]
    assert.deepStrictEqual(chosen({ basis: "nominal" }, ...all), ["0", "1", "3"])
    assert.deepStrictEqual(chosen({}, ...all), ["0", "1", "2", "3"])
  })
})
const select = (all: ReadonlyArray<Observation>, changed: Partial<SelectionRequest> = {}) => {
  const s = selectObservations(all, { ...request, ...changed })
  const values = (list: ReadonlyArray<Observation>) => list.map(o => o.value)
  return {
    deciding: values(s.deciding),
    others: values(s.others),
    earlier: values(s.earlier),
    later: values(s.later),
    weak: values(s.weak),
    untrusted: values(s.untrusted),
    conflict: values(s.conflict),
    duplicates: s.duplicates.length,
    vintageKnown: s.vintageKnown
  }
}
const nothing = {
  deciding: [],
  others: [],
  earlier: [],
  later: [],
  weak: [],
  untrusted: [],
  conflict: [],
  duplicates: 0,
  vintageKnown: true
}

describe("compareFigure", () => {
  const figure = (text: string) => ({
    bounds: Result.getOrThrow(readValue(text, plain)).interval,
    step: Rational.powerOfTen(-(text.split(".")[1]?.length ?? 0))
  })
  const compare = (printed: string, datum: string) => {
    const { bounds, step } = figure(printed)
    return compareFigure(bounds, observation(datum), step)
  }
  it("takes a datum of as many places as the exact number printed", () => {
    assert.strictEqual(compare("86.6", "86.5"), "differs")
    assert.strictEqual(compare("86.6", "86.6"), "agrees")
    assert.strictEqual(compare("86.6", "86.55"), "agrees")
    assert.strictEqual(compare("86.5", "86.55"), "agrees")
    assert.strictEqual(compare("86.6", "86.549"), "differs")
  })
  it("takes a coarser datum as the interval that it stands for", () => {
    assert.strictEqual(compare("86.6", "87"), "overlaps")
    assert.strictEqual(compare("86.4", "87"), "differs")
    assert.strictEqual(
      compareFigure(Interval.atLeast(Rational.of(80)), observation("87"), Rational.one),
      "agrees"
    )
  })
  it("takes any datum as printed when the figure has no last place", () => {
    const third = Interval.closed(Rational.of(30), Rational.of(36))
    assert.strictEqual(compareFigure(third, observation("36"), null), "agrees")
    assert.strictEqual(compareFigure(third, observation("37"), null), "differs")
  })
  it("never calls different what some true value satisfies, nor equal what none does", () => {
    const decimal = fc.tuple(fc.integer({ min: -2000, max: 2000 }), fc.integer({ min: 0, max: 3 }))
    const text = ([n, places]: readonly [number, number]): string =>
      Rational.format(Rational.of(n, 10 ** places)).includes(".")
        ? (n / 10 ** places).toFixed(places)
        : (n / 10 ** places).toFixed(places)
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        const { bounds, step } = figure(text(a))
        const datum = observation(text(b))
        const result = compareFigure(bounds, datum, step)
        const common = !Interval.isEmpty(Interval.intersect(bounds, datum.interval))
        if (!common) assert.strictEqual(result, "differs")
        if (result === "agrees") assert.isTrue(common)
        if (result === "overlaps") assert.isTrue(common && b[1] < a[1])
      })
    )
  })
})

describe("selectObservations", () => {
  it("lets the newest decide that was out when the text was published", () => {
    const all = [
      observation("1", { released: "2022-02-01", source: "s" }),
      observation("2", { released: "2023-02", source: "s" }),
      observation("3", { released: "2023-06-16", source: "s" })
    ]
    assert.deepStrictEqual(select(all), { ...nothing, deciding: ["2"], earlier: ["1"], later: ["3"] })
  })
  it("goes by the day of a vintage that is a time stamp", () => {
    const all = [
      observation("1", { vintage: "2023-06-14 23:59:59" }),
      observation("2", { vintage: "2023-06-16T00:00:00Z" })
    ]
    assert.deepStrictEqual(select(all), { ...nothing, deciding: ["1"], later: ["2"] })
  })
  it("takes what may have been released after the text for later", () => {
    const all = [observation("1", { released: "2023" }), observation("2", { vintage: "2023-06" })]
    assert.deepStrictEqual(select(all).later, ["1", "2"])
    assert.deepStrictEqual(select(all, { published: period("2023-08/2024-01") }).later, ["1"])
    assert.deepStrictEqual(select(all, { published: null }).later, [])
  })
  it("lets an unknown vintage decide, and says so", () => {
    assert.deepStrictEqual(select([observation("1")]), { ...nothing, deciding: ["1"], vintageKnown: false })
  })
  it("goes by as_of, a vintage's name or a date", () => {
    const all = [observation("1", { vintage: "first" }), observation("2", { vintage: "final" })]
    assert.deepStrictEqual(select(all, { asOf: "first" }), { ...nothing, deciding: ["1"], earlier: ["2"] })
    const dated = [observation("1", { released: "2022-03-01" }), observation("2", { released: "2022-09-01" })]
    assert.deepStrictEqual(select(dated, { asOf: "2022-05" }), { ...nothing, deciding: ["1"], later: ["2"] })
  })
  it("keeps weak and untrusted grades from deciding, and moves the line", () => {
    const all = [
      observation("1", { grade: "media", source: "m" }),
      observation("2", { grade: "untrusted" }),
      observation("3", { grade: "official-copy", source: "o", released: "2023-01-01" })
    ]
    assert.deepStrictEqual(select(all), { ...nothing, deciding: ["3"], weak: ["1"], untrusted: ["2"] })
    assert.deepStrictEqual(select(all, { minGrade: "official" }).deciding, [])
    assert.deepStrictEqual(select(all, { minGrade: "untrusted" }).deciding, ["1", "3"])
  })
  it("lets the declared priority decide between sources, and reports that they disagree", () => {
    const all = [
      observation("1545.7", { source: "district", released: "2023-01-01" }),
      observation("1546", { source: "city", priority: 1, released: "2023-01-02" }),
      observation("1549.2", { source: "web", released: "2023-01-03" })
    ]
    assert.deepStrictEqual(select(all), {
      ...nothing,
      deciding: ["1546"],
      others: ["1545.7", "1549.2"],
      conflict: ["1545.7", "1549.2", "1546"].sort(
        (a, b) => ["1546", "1545.7", "1549.2"].indexOf(a) - ["1546", "1545.7", "1549.2"].indexOf(b)
      )
    })
  })
  it("finds the same cell twice in one source", () => {
    const all = [
      observation("1", { source: "s" }),
      observation("2", { source: "s" }),
      observation("1", { source: "s" })
    ]
    const s = select(all)
    assert.deepStrictEqual([s.duplicates, s.deciding], [1, ["1", "2"]])
  })
  it("loses no observation of the cell and lists none twice", () => {
    const grade = fc.constantFrom(
      "official" as const,
      "official-copy" as const,
      "media" as const,
      "untrusted" as const
    )
    const date = fc.constantFrom(null, "2022", "2022-05-01", "2023-06-15", "2023-07", "2024-01-01")
    const one = fc.record({
      grade,
      released: date,
      source: fc.constantFrom("s", "t", null),
      priority: fc.integer({ min: 1, max: 2 })
    })
    fc.assert(
      fc.property(fc.array(one, { maxLength: 8 }), fields => {
        const all = fields.map((f, i) => observation(String(i), f))
        const s = selectObservations(all, request)
        const listed = [s.deciding, s.others, s.earlier, s.later, s.weak, s.untrusted].flatMap(list =>
          list.map(o => o.id)
        )
        assert.deepStrictEqual(listed.sort(), all.map(o => o.id).sort())
        assert.isTrue(s.deciding.every(o => o.grade === "official" || o.grade === "official-copy"))
        assert.isTrue(s.deciding.every(o => o.released === null || o.released <= "2023-06-15"))
      })
    )
  })
})

describe("nearestObservations", () => {
  it("names other periods first, the nearest before the others, then other areas", () => {
    const all = [
      observation("1", { period: period("2010") }),
      observation("2", { period: period("2021") }),
      observation("3", { area: "b" }),
      observation("4", { indicator: "other", period: period("2021") }),
      observation("5"),
      observation("6", { period: period("2023"), grade: "untrusted" })
    ]
    assert.deepStrictEqual(
      nearestObservations(all, request.cell).map(n => [n.observation.value, n.differs.join()]),
      [
        ["2", "period"],
        ["1", "period"],
        ["3", "area"]
      ]
    )
  })
})

describe("isIndependent", () => {
  it("knows the bodies behind the text in other spellings", () => {
    const by = (publisher: string) =>
      isIndependent({ publisher, source: null }, ["龙泉驿区人民政府", "The City Daily"])
    assert.isFalse(by("龙泉驿区人民政府 (copy)"))
    assert.isFalse(by("the city daily"))
    assert.isTrue(by("四川省统计局"))
  })
})

describe("checkReference", () => {
  const indicators = new Map([
    ["gdp", { name: "GDP", unit: "CNY" }],
    ["services", { name: "services", unit: "CNY", part_of: "gdp" }],
    ["share", { name: "share", unit: "%", kind: "share" as const }]
  ])
  const codes = (all: ReadonlyArray<Observation>) => checkReference(all, indicators).defects.map(d => d.code)
  it("finds a share above 100 %, and lets it refute nothing", () => {
    const wrong = observation("119.1", { indicator: "share", unit: "%" })
    const { defects, unsound } = checkReference(
      [wrong, observation("100.0", { indicator: "share", unit: "%", area: "b" })],
      indicators
    )
    assert.deepStrictEqual(
      defects.map(d => [d.code, d.line]),
      [["outside-bounds", wrong.row]]
    )
    assert.deepStrictEqual([...unsound], [wrong.id])
  })
  it("finds parts above their whole within one source only", () => {
    const part = observation("7", { indicator: "services", source: "s" })
    assert.deepStrictEqual(codes([part, observation("5", { source: "s" })]), ["part-above-whole"])
    assert.deepStrictEqual(codes([part, observation("5", { source: "t" })]), [])
    assert.deepStrictEqual(codes([part, observation("7", { source: "s" })]), [])
  })
  it("finds one cell with two values or in two units", () => {
    const values = [observation("1"), observation("2"), observation("1")]
    const { defects } = checkReference(values, indicators)
    assert.deepStrictEqual(
      defects.map(d => [d.code, d.line]),
      [["duplicate-cell", values[1]?.row ?? null]]
    )
    assert.deepStrictEqual(codes([observation("1"), observation("2", { unit: "USD" })]), [
      "foreign-unit",
      "unit-mismatch"
    ])
    assert.deepStrictEqual(
      codes([observation("1", { vintage: "a" }), observation("2", { vintage: "b" })]),
      []
    )
  })
  it("says that an indicator is given in a unit that the claims file's does not convert to", () => {
    const inDollars = [observation("1", { unit: "USD" }), observation("2", { unit: "USD", area: "b" })]
    assert.deepStrictEqual(
      checkReference([...inDollars, observation("3", { area: "c" })], indicators).defects.map(d => [
        d.code,
        d.severity,
        d.line,
        "count" in d.values ? d.values.count : null
      ]),
      [["foreign-unit", "warning", inDollars[0]?.row ?? null, "2"]]
    )
    assert.deepStrictEqual(codes([observation("1", { unit: "USD", measure: "growth" })]), [])
  })
  it("doubts growth that the levels of the same release exclude, and the levels with it", () => {
    const tonnes = new Map([["steel", { name: "steel", unit: "t", kind: "flow" as const }]])
    const at = (value: string, fields: Partial<Observation>) =>
      observation(value, { indicator: "steel", unit: "t", ...fields })
    const before = at("100.0", { period: period("2021") })
    const now = at("110.0", {})
    const growth = (value: string, fields: Partial<Observation> = {}) =>
      at(value, { unit: "%", measure: "growth", ...fields })
    const doubted = (
      all: ReadonlyArray<Observation>,
      indicators: Parameters<typeof checkReference>[1] = tonnes
    ) => checkReference(all, indicators).doubted.size
    assert.strictEqual(doubted([before, now, growth("10.0")]), 0)
    // 109.95 / 100.05 − 1 is 9.895 %, 110.05 / 99.95 − 1 is 10.105 %.
    assert.strictEqual(doubted([before, now, growth("9.9")]), 0)
    assert.strictEqual(doubted([before, now, growth("9.8")]), 3)
    assert.strictEqual(doubted([before, now, growth("10.2")]), 3)
    assert.strictEqual(doubted([before, now, growth("9.8", { basis: "real" })]), 0)
    assert.strictEqual(doubted([before, now, growth("9.8", { versus: "previous" })]), 0)
    assert.strictEqual(doubted([before, now, growth("9.8", { released: "2024" })]), 0)
    assert.strictEqual(doubted([before, now, growth("9.8", { source: "other" })]), 0)
    const money = new Map([["steel", { name: "steel", unit: "CNY", kind: "flow" as const }]])
    assert.strictEqual(doubted([before, now, growth("9.8")], money), 0)
    assert.strictEqual(doubted([before, now, growth("9.8", { basis: "nominal" })], money), 3)
    const negative = at("-100.0", { period: period("2021") })
    assert.strictEqual(doubted([negative, now, growth("9.8")]), 0)
  })
  it("names the file of a line in another file", () => {
    const { defects } = checkReference(
      [observation("1", { source: "s" }), observation("2", { source: "s", file: "t.csv" })],
      indicators
    )
    assert.include(JSON.stringify(defects), '(r.csv)"')
  })
  it("lets negative values pass where the indicator is not declared", () => {
    assert.deepStrictEqual(codes([observation("-1", { indicator: "balance" })]), [])
    assert.deepStrictEqual(codes([observation("-1")]), ["outside-bounds"])
  })
})

describe("observations near a cell", () => {
  const passed = (area: string | null, at: ReturnType<typeof period> | null, count: number) => {
    const passes = matcher([{ indicator: "gdp", area, period: at, isNear: true }])
    return Array.from({ length: count }, (_, i) => i).filter(i =>
      passes(observation("1", area === null ? { area: `a${i}` } : { period: period(String(1800 + i)) }))
    ).length
  }
  it("are a century of years, or a few other areas", () => {
    assert.strictEqual(passed("a", null, 150), 100)
    assert.strictEqual(passed(null, period("2022"), 150), 20)
    assert.strictEqual(passed(null, period("2022"), 20), 20)
    assert.strictEqual(passed(null, period("2021"), 20), 0)
  })
})
