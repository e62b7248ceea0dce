import { Result } from "effect"
import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import * as Interval from "../../src/arithmetic/Interval.js"
import * as Rational from "../../src/arithmetic/Rational.js"
import type { FigureUnit } from "../../src/model/Figure.js"
import { figureFactor, isPercentForPoints } from "../../src/model/figureFactor.js"
import * as Unit from "../../src/model/Unit.js"
import { powerTable, unitTable } from "../../src/model/unitTable.js"

const unit = (text: string): Unit.Unit =>
  Result.getOrThrowWith(Unit.parse(text), message => new Error(message))

const refusal = (text: string): string => {
  const parsed = Unit.parse(text)
  return Result.isFailure(parsed) ? parsed.failure : `no failure: ${parsed.success.id}`
}

const converted = (value: string, from: string, to: string): string => {
  const number = Rational.parse(value) ?? Rational.zero
  const result = Unit.convert(Interval.point(number), unit(from), unit(to))
  return Result.isFailure(result)
    ? `error: ${result.failure}`
    : Rational.format(result.success.low ?? Rational.zero)
}

describe("parse", () => {
  const table: ReadonlyArray<readonly [text: string, id: string]> = [
    ["CNY", "CNY"],
    ["元", "CNY"],
    ["亿元", "100000000 CNY"],
    ["万人", "10000 count(people)"],
    ["million USD", "1000000 USD"],
    ["100 g", "100 g"],
    ["10,000 CNY", "10000 CNY"],
    ["count", "count"],
    ["count(firms)", "count(firms)"],
    ["count( high-tech firms )", "count(high-tech firms)"],
    ["人次", "count(people)"],
    ["%", "%"],
    ["percent", "%"],
    ["permille", "‰"],
    ["1", "1"],
    ["ratio", "1"],
    ["point", "point"],
    ["index", "index"],
    ["m^2", "m2"],
    ["平方米", "m2"],
    ["万平方米", "10000 m2"],
    ["亩", "mu"],
    ["公顷", "ha"],
    ["千瓦时", "kWh"],
    ["千米", "km"],
    ["CNY/m2", "CNY/m2"],
    ["元/平方米", "CNY/m2"],
    ["kWh / count(people)", "kWh/count(people)"],
    ["count(deaths)/1000", "error"],
    ["km/h", "km/h"],
    ["t*km", "t*km"]
  ]
  for (const [text, id] of table)
    it(`${text} is ${id}`, () =>
      id === "error"
        ? assert.match(refusal(text), /unknown unit "1000"/)
        : assert.strictEqual(unit(text).id, id))

  const bad: ReadonlyArray<readonly [text: string, says: RegExp]> = [
    ["", /missing/],
    ["ton", /ambiguous; write t \(1,000 kg\)/],
    ["$", /ISO 4217/],
    ["CNX", /unknown unit "CNX"; did you mean "[A-Z]{3}"/],
    ["kilometer2", /did you mean/],
    ["count()", /unknown unit/],
    ["count(a", /unknown unit/],
    ["0 m", /unknown unit/],
    ["parsec", /A unit is an ISO 4217 currency/],
    ["__proto__", /unknown unit/],
    ["constructor", /unknown unit/],
    ["x".repeat(100_000), /is not a unit/]
  ]
  for (const [text, says] of bad) it(`refuses ${text.slice(0, 20)}`, () => assert.match(refusal(text), says))

  it("never throws, and reads its own ids back", () => {
    const word = fc.constantFrom(
      "km",
      "m2",
      "CNY",
      "count(firms)",
      "%",
      "1",
      "t",
      "亿元",
      "100 g",
      "h",
      "point"
    )
    const text = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.array(word, { minLength: 1, maxLength: 4 }).map(words => words.join("/")),
      fc.array(word, { minLength: 1, maxLength: 4 }).map(words => words.join("*"))
    )
    fc.assert(
      fc.property(text, written => {
        const parsed = Unit.parse(written)
        if (Result.isFailure(parsed)) return
        const again = unit(parsed.success.id)
        assert.strictEqual(again.id, parsed.success.id)
        assert.isTrue(Rational.equals(again.factor, parsed.success.factor))
        assert.deepEqual(again.powers, parsed.success.powers)
      })
    )
  })

  it("has no spelling for two units", () => {
    const seen = new Map<string, string>()
    for (const [id, spellings] of [
      ...unitTable.map(([id, , , , spellings]) => [id, spellings] as const),
      ...powerTable.map(([id, , spellings]) => [id, spellings] as const)
    ])
      for (const spelling of [id, ...spellings.split(" ").filter(s => s !== "")]) {
        assert.isFalse(seen.has(spelling), `${spelling}: ${seen.get(spelling)} and ${id}`)
        seen.set(spelling, id)
        assert.strictEqual(unit(spelling).id, id)
      }
  })
})

describe("convert", () => {
  // Definitions: 1 acre = 4,840 square yards; 1 square mile = 640 acres; 15 亩 = 1 hectare; 1 nautical mile = 1,852 m.
  const table: ReadonlyArray<readonly [value: string, from: string, to: string, result: string]> = [
    ["15", "亩", "ha", "1"],
    ["1", "mu", "m2", "2000/3"],
    ["1", "acre", "sqyd", "4840"],
    ["1", "sqmi", "acre", "640"],
    ["1", "mile", "yd", "1760"],
    ["1", "yd", "ft", "3"],
    ["1", "ft", "in", "12"],
    ["1", "nmi", "m", "1852"],
    ["1", "barrel", "gallon", "42"],
    ["1", "short_ton", "lb", "2000"],
    ["1", "long_ton", "lb", "2240"],
    ["1", "lb", "oz", "16"],
    ["1", "km2", "ha", "100"],
    ["40", "万平方米", "亩", "600"],
    ["1", "MWh", "GJ", "3.6"],
    ["1", "MW*h", "kWh", "1000"],
    ["1", "year", "month", "12"],
    ["1", "week", "h", "168"],
    ["41.7", "%", "1", "0.417"],
    ["41.7", "%", "‰", "417"],
    ["6.9", "point", "%", "6.9"],
    ["1", "亿元", "万元", "10000"],
    ["5", "count", "count(firms)", "5"],
    ["90", "km/h", "m/s", "25"],
    ["2.5", "万元/亩", "元/m2", "37.5"],
    [
      "1",
      "CNY",
      "USD",
      "error: CNY and USD are different currencies; a rate of exchange is a claim of its own"
    ],
    ["1", "count(firms)", "count(people)", "error: count(firms) and count(people) count different things"],
    ["1", "km", "km2", "error: km cannot be converted to km2"],
    ["1", "month", "day", "error: month cannot be converted to day"],
    ["1", "index", "%", "error: index cannot be converted to %"],
    ["1", "count", "1", "error: count cannot be converted to 1"],
    ["1", "tce", "t", "error: tce cannot be converted to t"]
  ]
  for (const [value, from, to, result] of table)
    it(`${value} ${from} in ${to}`, () => assert.strictEqual(converted(value, from, to), result))

  it("there and back is the identity, and going through a third unit changes nothing", () => {
    const dimension = fc.constantFrom(
      ["m2", "mu", "acre", "sqmi", "ha", "sqft"],
      ["kg", "lb", "jin", "t", "oz"],
      ["kWh", "kJ", "cal"],
      ["%", "‰", "1", "point"]
    )
    const three = dimension.chain(units => fc.tuple(...[0, 1, 2].map(() => fc.constantFrom(...units))))
    fc.assert(
      fc.property(three, fc.integer(), fc.integer({ min: 1 }), (units, n, d) => {
        const [a, b, c] = units.map(unit)
        if (a === undefined || b === undefined || c === undefined) return
        const x = Interval.closed(Rational.of(n, d), Rational.of(n + 1 > n ? n + 1 : n, d))
        const via = (path: ReadonlyArray<Unit.Unit>): Interval.Interval =>
          path.slice(1).reduce((value, to, i) => {
            const from = path[i]
            return from === undefined ? value : Result.getOrThrow(Unit.convert(value, from, to))
          }, x)
        assert.isTrue(Interval.equals(via([a, b, a]), x))
        assert.isTrue(Interval.equals(via([a, b, c]), via([a, c])))
        assert.isTrue(Interval.equals(Unit.fromBase(Unit.toBase(x, a), a), x))
      })
    )
  })
})

describe("dimensions", () => {
  it("cancel in quotients, and counts of different kinds do not mix", () => {
    const perPerson = Unit.divide(unit("CNY"), unit("count(people)"))
    assert.isTrue(Unit.isCompatible(Unit.multiply(perPerson, unit("count(people)")), unit("CNY")))
    assert.isTrue(Unit.isRatio(Unit.divide(unit("亩"), unit("m2"))))
    assert.isTrue(Unit.isCurrency(perPerson))
    assert.isFalse(Unit.isCompatible(unit("count(firms)"), unit("count(people)")))
    assert.isTrue(Unit.isCompatible(unit("count"), unit("count(people)")))
    assert.isFalse(Unit.isCompatible(unit("CNY/count(firms)"), unit("CNY/count(people)")))
    assert.isTrue(Unit.isCompatible(unit("CNY/count"), unit("CNY/count(people)")))
  })
})

describe("figureFactor", () => {
  const measure = (id: string): FigureUnit => ({ kind: "measure", id })
  const count = (id: string): FigureUnit => ({ kind: "count", id })
  const money = (id: string): FigureUnit => ({ kind: "currency", id })
  const table: ReadonlyArray<readonly [printed: FigureUnit, unit: string, factor: string | RegExp]> = [
    [{ kind: "none" }, "ha", "10000"],
    [{ kind: "none" }, "%", "0.01"],
    [{ kind: "none" }, "亿元", "100000000"],
    [{ kind: "percent" }, "%", "0.01"],
    [{ kind: "percent" }, "1", "0.01"],
    [{ kind: "permille" }, "%", "0.001"],
    [{ kind: "point" }, "%", "0.01"],
    [{ kind: "point" }, "index", "1"],
    [{ kind: "basis-point" }, "%", "0.0001"],
    [{ kind: "multiple" }, "1", "1"],
    [{ kind: "percent" }, "CNY", /in %, the indicator in CNY/],
    [{ kind: "percent" }, "index", /in %, the indicator in index/],
    [{ kind: "point" }, "m2", /percentage points/],
    [{ kind: "multiple" }, "CNY", /times/],
    [money("CNY"), "亿元", "1"],
    [money("USD"), "CNY", /in USD, the indicator in CNY/],
    [money("CNY"), "CNY/m2", "1"],
    [money("CNY"), "CNY/mu", "0.0015"],
    [measure("mu"), "m2", "2000/3"],
    [measure("mu"), "ha", "2000/3"],
    [measure("km"), "m2", /in km, the indicator in m2/],
    [measure("km"), "CNY/km", /in km, the indicator in CNY\/km/],
    [{ kind: "time", id: "year" }, "month", "12"],
    [{ kind: "time", id: "day" }, "month", /in day, the indicator in month/],
    [count("家"), "count(firms)", "1"],
    [count("家"), "count", "1"],
    [count("人"), "count(people)", "1"],
    [count("people"), "count(employees)", "1"],
    [count("人"), "count(firms)", /in 人, the indicator in count\(firms\)/],
    [count("vehicles"), "count(people)", /vehicles/],
    [count("stores"), "count(firms)", "1"],
    [count("家"), "CNY", /in 家, the indicator in CNY/],
    [count("人"), "CNY/count(people)", /人/],
    [measure("CNY/m2"), "CNY/m2", "1"],
    [measure("CNY/mu"), "CNY/m2", "0.0015"],
    [measure("USD/barrel"), "USD/barrel", "62500000000/9936705933"],
    [measure("CNY/kg"), "CNY/m2", /in CNY\/kg, the indicator in CNY\/m2/],
    [measure("USD/m2"), "CNY/m2", /in USD\/m2/],
    [measure("people/km2"), "count(people)/km2", "0.000001"],
    [measure("GBP/month"), "GBP", "1"],
    [measure("GBP/month"), "GBP/year", "1"],
    [measure("CNY/趟"), "CNY/m2", "1"],
    [measure("kWh"), "CNY/kWh", /in kWh/],
    [measure("ton"), "t", "1000"],
    [measure("ton"), "亿吨", "1000"],
    [measure("ton"), "short_ton", "907.18474"],
    [measure("ton"), "Mt", "1000"],
    [measure("ton"), "kg", /in ton, the indicator in kg/],
    [measure("ton"), "m2", /in ton/],
    [measure("USD/ton"), "USD/t", "0.001"],
    [measure("ton/ha"), "t/ha", "0.1"],
    [measure("degree"), "degC", "1"],
    [measure("degree"), "kWh", "3600000"],
    [measure("degree"), "m", /in degree/],
    [money("cent"), "USD", "0.01"],
    [money("cent"), "亿元", "0.01"],
    [measure("cent/kWh"), "EUR/kWh", "1/360000000"],
    [money("cent"), "m2", /in cent/],
    [measure("Mbit/s"), "1", "1"]
  ]
  for (const [printed, text, factor] of table)
    it(`${JSON.stringify(printed)} of an indicator in ${text}`, () => {
      const result = figureFactor(printed, unit(text))
      if (typeof factor === "string")
        assert.strictEqual(
          Result.isSuccess(result) ? Rational.format(result.success) : result.failure,
          factor
        )
      else assert.match(Result.isFailure(result) ? result.failure : "no failure", factor)
    })

  it("tells when a change in % is one in points", () => {
    assert.isTrue(isPercentForPoints({ kind: "percent" }, unit("%")))
    assert.isFalse(isPercentForPoints({ kind: "point" }, unit("%")))
    assert.isFalse(isPercentForPoints({ kind: "percent" }, unit("CNY")))
  })
})
