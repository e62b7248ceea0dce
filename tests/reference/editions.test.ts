/** What figures of a reference have to do with each other, by source, release and unit. Invented figures. */
import { assert, describe, it } from "vitest"
import type { Indicator } from "../../src/model/Indicator.js"
import type { Observation } from "../../src/model/Observation.js"
import { checkReference } from "../../src/reference/checkReference.js"
import { defectMessage } from "../../src/reference/defectMessage.js"
import { disagree } from "../../src/reference/disagree.js"
import {
  areOfSeveralEditions,
  areOfSeveralReleases,
  areOfSeveralSources
} from "../../src/reference/edition.js"
import { growthOffLevels } from "../../src/reference/growthOffLevels.js"
import { missingRefs } from "../../src/reference/missingRefs.js"
import { namesOf } from "../../src/reference/namesOf.js"
import * as ReferenceDefect from "../../src/reference/ReferenceDefect.js"
import { plainResource } from "../../src/reference/Catalogue.js"
import { readReference } from "./readReference.js"

const header = "indicator,area,period,value,unit,measure,versus,basis,source,vintage,released"
const rows = (...lines: ReadonlyArray<string>): ReadonlyArray<Observation> =>
  readReference({ "a.csv": `${[header, ...lines].join("\n")}\n` }).observations

const pair = (a: string, b: string): readonly [Observation, Observation] => {
  const [one, other] = rows(a, b)
  if (one === undefined || other === undefined) throw new Error("two rows are needed")
  return [one, other]
}

describe("two figures of one cell", () => {
  it.each([
    ["1.5,t", "1.54,t", false],
    ["1.5,t", "1.56,t", true],
    ["1.5,t", "1540,kg", false],
    ["1.5,t", "1560,kg", true],
    ["1.5,t", "9,EUR", false],
    ["1.5,t", "9,", false],
    ["1.5,", "9,t", false],
    ["1.5,", "9,", true]
  ])("%s and %s disagree: %s", (a, b, expected) => {
    assert.strictEqual(disagree(...pair(`gdp,x,2020,${a},,,,,,`, `gdp,x,2020,${b},,,,,,`)), expected)
  })
})

describe("figures", () => {
  const row = (source: string, vintage = "", released = "", area = "x") =>
    `gdp,${area},2020,1,t,,,,${source},${vintage},${released}`
  it("are of several sources where two are named", () => {
    assert.isTrue(areOfSeveralSources(rows(row("A"), row("B"))))
    for (const same of [
      [row("A"), row("A", "v1")],
      [row("A"), row("")],
      [row(""), row("")]
    ])
      assert.isFalse(areOfSeveralSources(rows(...same)), same.join(" "))
  })
  it("are of several releases where two are named for one series", () => {
    assert.isTrue(areOfSeveralReleases(rows(row("A", "v1"), row("A", "v2"))))
    assert.isTrue(areOfSeveralReleases(rows(row("A", "", "2021-01-01"), row("A", "", "2021-02-01"))))
    assert.isTrue(areOfSeveralReleases(rows(row("A", "v1"), row("A"), row("A", "v2"))))
    for (const same of [
      [row("A", "v1"), row("A", "v1")],
      [row("A", "v1"), row("A")],
      [row("A", "v1"), row("A", "v2", "", "y")],
      [row("A", "v1", "2021-01-01"), row("A", "v1", "2021-02-01")]
    ])
      assert.isFalse(areOfSeveralReleases(rows(...same)), same.join(" "))
  })
  it("are of several editions where anything of it differs", () => {
    for (const other of [row("B", "v1"), row("A", "v2"), row("A", "v1", "2021-01-01"), row("A")])
      assert.isTrue(areOfSeveralEditions(rows(row("A", "v1"), other)), other)
    assert.isFalse(areOfSeveralEditions(rows(row("A", "v1"), row("A", "v1", "", "y"))))
  })
})

describe("growth that the levels of its source do not give", () => {
  const indicator = (more: object = {}): ReadonlyMap<string, Indicator> =>
    new Map([["steel", { name: "steel", unit: "t", kind: "flow", ...more } as Indicator]])
  const off = (
    growth: string,
    { more = {}, levels }: { more?: object; levels?: ReadonlyArray<string> } = {}
  ) =>
    growthOffLevels(
      rows(...(levels ?? ["steel,x,2020,100,t,level,,,,,", "steel,x,2021,110,t,level,,,,,"]), growth),
      indicator(more)
    ).map(({ base, growth: { value }, level }) => `${value}: ${level.value} after ${base.value}`)
  const growth = (value: string, { unit = "%", versus = "", basis = "", area = "x", source = "" } = {}) =>
    `steel,${area},2021,${value},${unit},growth,${versus},${basis},${source},,`
  it("is found on either side, and only beyond what rounding explains", () => {
    assert.deepStrictEqual(off(growth("12.0")), ["12.0: 110 after 100"])
    assert.deepStrictEqual(off(growth("8.0")), ["8.0: 110 after 100"])
    for (const right of ["10.0", "9.0", "11.0"]) assert.deepStrictEqual(off(growth(right)), [], right)
    assert.deepStrictEqual(off(growth("12.0", { versus: "year-before" })), ["12.0: 110 after 100"])
    assert.deepStrictEqual(off(growth("0.12", { unit: "1" })), ["0.12: 110 after 100"])
  })
  it("is not looked for where the growth is another one", () => {
    for (const other of [
      growth("12.0", { versus: "previous" }),
      growth("12.0", { basis: "real" }),
      growth("12.0", { area: "y" }),
      growth("12.0", { source: "B" }),
      growth("12.0", { unit: "" }),
      growth("12.0", { unit: "t" }),
      "steel,x,2021,12.0,%,share,,,,,"
    ])
      assert.deepStrictEqual(off(other), [], other)
    assert.deepStrictEqual(off(growth("12.0"), { more: { kind: "stock" } }), [])
    assert.deepStrictEqual(off(growth("12.0"), { more: { unit: "EUR" } }), [])
    assert.deepStrictEqual(growthOffLevels(rows(growth("12.0")), new Map()), [])
  })
  it("is not looked for where the levels say nothing", () => {
    const levels = (before: string, now: string) => ({
      levels: [`steel,x,2020,${before},level,,,,,`, `steel,x,2021,${now},level,,,,,`]
    })
    assert.deepStrictEqual(off(growth("12.0"), levels("100,t", "110000,kg")), ["12.0: 110000 after 100"])
    for (const [before, now] of [
      ["100,EUR", "110,t"],
      ["-100,t", "-110,t"],
      ["-100,t", "110,t"],
      ["100,t", "-110,t"],
      ["0,t", "110,t"]
    ] as const)
      assert.deepStrictEqual(off(growth("12.0"), levels(before, now)), [], `${before} ${now}`)
    assert.deepStrictEqual(off(growth("12.0"), { levels: ["steel,x,2021,110,t,level,,,,,"] }), [])
    assert.deepStrictEqual(off(growth("12.0"), { levels: ["steel,x,2020,100,t,level,,,,,"] }), [])
    assert.deepStrictEqual(
      off(growth("12.0"), {
        levels: [
          "steel,x,2020,100,t,level,,,,,",
          "steel,x,2020,90,t,level,,,,,",
          "steel,x,2021,110,t,level,,,,,"
        ]
      }),
      []
    )
  })
})

describe("a reference beside the indicators of a text", () => {
  const indicators = (more: object): ReadonlyMap<string, Indicator> =>
    new Map(Object.entries({ steel: { name: "steel", unit: "t", kind: "flow", ...more } as Indicator }))
  const told = (lines: ReadonlyArray<string>, more: object = {}) =>
    checkReference(rows(...lines), indicators(more)).defects.map(
      d => `${d.code} ${d.severity} ${d.line ?? "-"} ${defectMessage(d, "en")}`
    )
  it("is told once for each unit that it cannot be held against, with how often", () => {
    const [first, second, ...more] = told([
      "steel,x,2020,1,EUR,level,,,,,",
      "steel,x,2021,1,EUR,level,,,,,",
      "steel,x,2022,1,USD,change,,,,,",
      "steel,x,2022,1,kg,level,,,,,",
      "steel,x,2022,1,%,growth,,,,,",
      "steel,x,2022,1,,level,,,,,"
    ])
    assert.deepStrictEqual(more, [])
    assert.match(first ?? "", /^foreign-unit warning 2 .*EUR.*\b2\b/)
    assert.match(second ?? "", /^foreign-unit warning 4 .*USD/)
  })
  it("may give changes of shares in points", () => {
    assert.deepStrictEqual(told(["steel,x,2020,1,point,change,,,,,"], { unit: "%", kind: "share" }), [])
    assert.lengthOf(told(["steel,x,2020,1,point,change,,,,,"], { unit: "EUR" }), 1)
    assert.lengthOf(told(["steel,x,2020,1,%,change,,,,,"], { unit: "point" }), 0)
  })
  it("is told once of growth that its levels do not give, with how often", () => {
    const levels = ["2019,100", "2020,110", "2021,121"].map(each => `steel,x,${each},t,level,,,,,`)
    const [said, ...more] = told([
      ...levels,
      "steel,x,2020,12.0,%,growth,,,,,",
      "steel,x,2021,12.0,%,growth,,,,,"
    ])
    assert.deepStrictEqual(more, [])
    assert.match(said ?? "", /^growth-off-levels warning 5 .*12\.0.*110.*100.*2019.*2 growth rates/)
  })
})

describe("names of a claims file", () => {
  const names = namesOf([
    {
      claimcheck: 1,
      indicators: {
        gdp: { name: { en: "output", zh: "产值" }, aliases: ["GDP", "product"], unit: "EUR" },
        ore: { name: "ore", aliases: { en: ["rock", "product"], zh: "矿" }, unit: "t" }
      },
      areas: { north: { name: "North", code: "N" }, south: { name: { en: "South", zh: "南" } } }
    },
    { claimcheck: 1, areas: { norte: { name: "North" } } },
    { claimcheck: 1 }
  ] as never)
  it("are those in all languages, aliases and codes", () => {
    assert.deepStrictEqual(Object.fromEntries(names.indicators), {
      output: "gdp",
      产值: "gdp",
      GDP: "gdp",
      ore: "ore",
      rock: "ore",
      矿: "ore"
    })
  })
  it("are none that two ids share", () => {
    assert.deepStrictEqual(Object.fromEntries(names.areas), { N: "north", South: "south", 南: "south" })
  })
})

describe("references that lead nowhere", () => {
  const catalogue = {
    title: null,
    resources: [
      plainResource("data", "data.json"),
      { ...plainResource("parts", "1.csv"), paths: ["1.csv", "2.csv"] }
    ]
  }
  const told = (
    refs: ReadonlyArray<string>,
    known: ReadonlyArray<ReferenceDefect.ReferenceDefect> = [],
    of = catalogue
  ) =>
    missingRefs(
      of,
      refs,
      new Map([["data#there", rows("gdp,x,2020,1,t,,,,,,")[0] as Observation]]),
      known
    ).map(
      ({ code, file, resource, severity, values }) =>
        `${code} ${severity} ${resource} ${file} ${"pointer" in values ? values.pointer : ""}: ${"reason" in values ? String(values.reason) : ""}`
    )
  it("are told with the reason", () => {
    assert.deepStrictEqual(
      told(["data#there", "data#a#b", "parts#7", "parts#7/x", "parts#x7", "parts#a", "date#x", "other#x"]),
      [
        "bad-pointer error data null a#b: no record has this key",
        "bad-pointer error parts null 7: the resource has several files; name the one that has the line, parts#1.csv:7",
        "bad-pointer error parts null 7/x: the resource has several files; name the one that has the line, parts#1.csv:7/x",
        "bad-pointer error parts null x7: no record has this key",
        "bad-pointer error parts null a: no record has this key",
        'bad-pointer error date null x: there is no resource "date"; did you mean "data"?',
        'bad-pointer error other null x: there is no resource "other"; there are data, parts'
      ]
    )
    assert.deepStrictEqual(told(["data#x"], [], { title: null, resources: [] }), [
      'bad-pointer error data null x: there is no resource "data"; the reference is empty'
    ])
  })
  it("are not told again", () => {
    const place = { resource: "data", file: "data.json" }
    const pointer = ReferenceDefect.make("bad-pointer", "error", place, { pointer: "x", reason: "" })
    assert.deepStrictEqual(told(["data#x"], [pointer]), [])
    assert.lengthOf(told(["data#y"], [pointer]), 1)
    const broken = ReferenceDefect.make("bad-json", "unreadable", place, { reason: "" })
    assert.deepStrictEqual(told(["data#y"], [broken]), [])
    assert.lengthOf(told(["parts#y"], [broken]), 1)
    const lesser = ReferenceDefect.make("bad-json", "error", place, { reason: "" })
    assert.lengthOf(told(["data#y"], [lesser]), 1)
  })
})
