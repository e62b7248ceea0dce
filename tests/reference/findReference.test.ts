/** What a reference has for the claims of a text, and what to ask an office for. Invented figures. */
import { Result } from "effect"
import { assert, describe, it } from "vitest"
import * as ReferencePeriod from "../../src/model/ReferencePeriod.js"
import { findReference, foundByName } from "../../src/reference/findReference.js"
import { renderFound } from "../../src/reference/renderFound.js"
import type { SelectionRequest } from "../../src/reference/selectObservations.js"
import { readReference } from "./readReference.js"

const period = (text: string) => Result.getOrThrow(ReferencePeriod.parse(text))

const { defects, observations } = readReference({
  "data.csv": `indicator,area,period,value,unit,measure,grade,released,source
firms,home,2023,179,count(firms),,,2024-02-01,Office
firms,home,2022,150,count(firms),,,2023-02-01,Office
firms,there,2021,90,count(firms),,,2022-02-01,
cars,home,2023,7,count(cars),,media,2024-02-01,
boats,home,2023,5,count(boats),,,2024-12-01,
firms,home,2021,12.5,%,growth,,2022-02-01,
`
})

const cell = (
  indicator: string,
  at: string,
  measure: SelectionRequest["measure"] = "level",
  area: string | null = "home"
): SelectionRequest => ({
  cell: { indicator, area, period: period(at) },
  measure,
  published: period("2024-03"),
  asOf: null,
  minGrade: "official-copy"
})

const find = (ways: ReadonlyArray<ReadonlyArray<SelectionRequest>>, doubted: ReadonlyArray<string> = []) => {
  const [claim] = findReference([{ claim: "c", quote: "q", ways }], observations, new Set(doubted)).claims
  return {
    state: claim?.state,
    observations: claim?.observations.map(({ id }) => id),
    missing: claim?.missing.map(({ indicator, measure, period }) => `${indicator} ${measure} ${period}`),
    nearest: claim?.nearest.map(({ observation }) => observation.id)
  }
}

const whole = { missing: [], nearest: [] }

describe("findReference", () => {
  it("knows what may refute, what may only support, and what is missing", () => {
    assert.deepStrictEqual(defects, [])
    assert.deepStrictEqual(find([[cell("firms", "2023")]]), {
      state: "decides",
      observations: ["data#2"],
      ...whole
    })
    assert.strictEqual(find([[cell("firms", "2023")]], ["data#2"]).state, "supports only")
    assert.deepStrictEqual(find([[cell("cars", "2023")]]), {
      state: "supports only",
      observations: ["data#5"],
      ...whole
    })
    assert.deepStrictEqual(find([[cell("boats", "2023")]]), {
      state: "supports only",
      observations: ["data#6"],
      ...whole
    })
    const gone = find([[cell("firms", "2020")]])
    assert.deepStrictEqual(
      [gone.state, gone.observations, gone.missing],
      ["missing", [], ["firms level 2020"]]
    )
    assert.strictEqual(gone.nearest?.includes("data#3"), true)
    assert.deepStrictEqual(find([[cell("trains", "2020")]]).nearest, [])
  })

  it("takes of several ways the one that is whole, wherever it stands, else the one that lacks least", () => {
    const growth = [cell("firms", "2023", "growth")]
    const levels = [cell("firms", "2023"), cell("firms", "2022")]
    for (const ways of [
      [growth, levels],
      [levels, growth]
    ])
      assert.deepStrictEqual(find(ways), {
        state: "decides",
        observations: ["data#2", "data#3"],
        ...whole
      })
    const one = [cell("firms", "2020"), cell("firms", "2022")]
    const two = [cell("firms", "2020"), cell("firms", "2019")]
    for (const ways of [
      [one, two],
      [two, one]
    ])
      assert.deepStrictEqual(find(ways).missing, ["firms level 2020"])
  })

  it("refutes by all cells of a way, or by none", () => {
    const both = [cell("firms", "2023"), cell("cars", "2023")]
    assert.strictEqual(find([both]).state, "supports only")
  })

  it("has nothing for a claim that can be held against nothing", () => {
    assert.deepStrictEqual(find([]), { state: "missing", observations: [], ...whole })
    assert.strictEqual(find([[]]).state, "missing")
  })

  it("asks for each cell once, first for what settles most claims", () => {
    const needs = (claim: string, ...cells: ReadonlyArray<SelectionRequest>) => ({
      claim,
      quote: claim,
      ways: [cells]
    })
    const { questions } = findReference(
      [
        needs("a", cell("trains", "2020")),
        needs("b", cell("trains", "2021"), cell("trains", "2021")),
        needs("c", cell("trains", "2021"), cell("trains", "2021", "growth"))
      ],
      observations
    )
    assert.deepStrictEqual(
      questions.map(({ claims, measure, period }) => `${measure} ${period}: ${claims.join()}`),
      ["level 2021: b,c", "level 2020: a", "growth 2021: c"]
    )
  })

  it("looks anywhere for a cell that names no indicator", () => {
    const any: SelectionRequest = {
      ...cell("x", "2022"),
      cell: { indicator: null, area: "home", period: period("2022") }
    }
    assert.deepStrictEqual(find([[any]]).observations, ["data#3"])
  })
})

describe("foundByName", () => {
  const bound = new Map(observations.map(observation => [observation.id, observation]))
  const state = (...refs: ReadonlyArray<string>) =>
    foundByName(
      { claim: "c", quote: "q", refs, published: period("2024-03"), minGrade: "official-copy" },
      bound
    )
  it("may refute by what is good enough, and is missing where one name leads nowhere", () => {
    assert.strictEqual(state("data#2").state, "decides")
    assert.strictEqual(state("data#7").state, "decides")
    assert.strictEqual(state("data#2", "data#5").state, "supports only")
    assert.strictEqual(state("data#2", "data#9").state, "missing")
    assert.deepStrictEqual(
      state("data#2", "data#9").observations.map(({ id }) => id),
      ["data#2"]
    )
    assert.deepStrictEqual([state("data#9").missing, state("data#9").nearest], [[], []])
  })
})

describe("renderFound", () => {
  const labels = {
    indicator: (id: string) => (id === "firms" ? "Firms" : id),
    area: (id: string) => (id === "home" ? "Hometown" : id)
  }
  const requests = [
    { claim: "now", quote: "179 firms", ways: [[cell("firms", "2023")]] },
    { claim: "cars", quote: "7 cars", ways: [[cell("cars", "2023")]] },
    { claim: "then", quote: "99 firms", ways: [[cell("firms", "2019")]] },
    { claim: "again", quote: "up 3%", ways: [[cell("firms", "2019"), cell("firms", "2019", "growth", null)]] }
  ]
  const found = findReference(requests, observations)
  it("lists what is covered, then what to ask for and what is near", () => {
    assert.strictEqual(
      renderFound(found, labels, "en"),
      `The reference has observations for 2 of 4 claims.
- now (179 firms): can refute
    firms, home, 2023 = 179 count(firms) (data#2, Office)
- cars (7 cars): can support, not refute
    cars, home, 2023 = 7 count(cars) (data#5)

To ask for:
- Firms, Hometown, 2019
    settles: then, again
    nearest: firms, home, 2022 = 150 count(firms) (data#3)
    nearest: firms, home, 2023 = 179 count(firms) (data#2)
    nearest: firms, there, 2021 = 90 count(firms) (data#4)
- growth of Firms, 2019
    settles: again
    nearest: firms, home, 2022 = 150 count(firms) (data#3)
    nearest: firms, home, 2023 = 179 count(firms) (data#2)
    nearest: firms, there, 2021 = 90 count(firms) (data#4)
`
    )
    assert.match(
      renderFound(found, labels, "zh"),
      /^4 条主张中，有 2 条[^]*可以否定[^]*只能支持，不能否定[^]*需要查询：\n- Firms, Hometown, 2019\n {4}可核对: then, again\n {4}相近: [^]*- Firms（growth）, 2019/
    )
  })
  it("says that nothing is missing", () => {
    const [first] = requests
    const all = findReference(first === undefined ? [] : [first], observations)
    assert.match(renderFound(all, labels, "en"), /\n\nNothing is missing\.\n$/)
    assert.match(renderFound(all, labels, "zh"), /没有缺口。/)
  })
  it("asks for the date of the text where a claim names no period", () => {
    const asked = (over: SelectionRequest["cell"]) =>
      renderFound(
        findReference([{ claim: "c", quote: "q", ways: [[{ ...cell("x", "2020"), cell: over }]] }], []),
        labels,
        "en"
      )
    assert.include(
      asked({ indicator: "firms", area: null, period: null }),
      "- Firms, at the date of the text"
    )
    assert.include(asked({ indicator: null, area: null, period: period("published") }), "- ?, at the date")
  })
})
