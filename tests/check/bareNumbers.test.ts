/** What bare numbers of relations and definitions mean: planted wrong, each of these accuses a text that is right. */
import { Result } from "effect"
import { assert, describe, it } from "vitest"
import * as Rational from "../../src/arithmetic/Rational.js"
import { evaluate } from "../../src/arithmetic/Expression.js"
import { parseRelation } from "../../src/arithmetic/parseExpression.js"
import { withBareNumbers } from "../../src/check/bareNumbers.js"
import * as Unit from "../../src/model/Unit.js"

const units: Readonly<Record<string, string>> = {
  s: "%",
  t: "%",
  rate: "%",
  per: "‰",
  gain: "point",
  part: "t",
  whole: "t",
  ore: "kg",
  hours: "h",
  minutes: "min",
  euros: "EUR",
  before: "EUR",
  price: "EUR/t",
  deal: "million EUR"
}

const lookup = (name: string): Unit.Unit | undefined => {
  const unit = Unit.parse(units[name] ?? "?")
  return Result.isSuccess(unit) ? unit.success : undefined
}

/** Whether the relation holds where its names have these printed values; undefined where it is refused. */
const holds = (text: string, printed: Readonly<Record<string, number>>): boolean | undefined => {
  const parsed = parseRelation(text)
  assert.isTrue(Result.isSuccess(parsed), text)
  if (Result.isFailure(parsed)) return undefined
  const meant = withBareNumbers(parsed.success, lookup)
  if (Result.isFailure(meant)) return undefined
  const { left, comparisons } = meant.success
  const values = [left, ...comparisons.map(({ right }) => right)].map(side =>
    evaluate(side, ({ indicator }) => {
      const factor = lookup(indicator)?.factor ?? Rational.one
      const value = printed[indicator]
      if (value === undefined) throw new Error(`${text} needs a value of ${indicator}`)
      return Rational.multiply(Rational.fromDouble(value), factor)
    })
  )
  return comparisons.every(({ operator }, index) => {
    const [a, b] = [values[index], values[index + 1]]
    if (a === undefined || b === undefined) throw new Error(`${text} has no value`)
    const sign = Rational.compare(a, b)
    return { "==": sign === 0, "<=": sign <= 0, "<": sign < 0, ">=": sign >= 0, ">": sign > 0 }[operator]
  })
}

describe("a relation whose numbers are known", () => {
  it.each([
    ["s + t == 100", { s: 25, t: 75 }, { s: 25, t: 74 }],
    ["100 == s + t", { s: 25, t: 75 }, { s: 25, t: 74 }],
    ["t == 100 - s", { s: 25, t: 75 }, { s: 25, t: 74 }],
    ["t == 1 - s", { s: 25, t: 75 }, { s: 25, t: 74 }],
    ["s + t == 1", { s: 25, t: 75 }, { s: 25, t: 74 }],
    ["s + t == 100%", { s: 25, t: 75 }, { s: 25, t: 74 }],
    ["(s + t) / 2 == 50", { s: 25, t: 75 }, { s: 25, t: 74 }],
    ["-s == t - 100", { s: 25, t: 75 }, { s: 25, t: 74 }],
    ["max(s, t, 60) == 75", { s: 25, t: 75 }, { s: 25, t: 76 }],
    ["s >= 50", { s: 50 }, { s: 49 }],
    ["s >= 50%", { s: 50 }, { s: 49 }],
    ["0 <= s <= 100", { s: 100 }, { s: 101 }],
    ["s <= 12 <= t", { s: 11, t: 13 }, { s: 13, t: 14 }],
    ["s <= 1", { s: 100 }, { s: 101 }],
    ["1 >= s", { s: 100 }, { s: 101 }],
    ["s <= t + 5", { s: 25, t: 20 }, { s: 26, t: 20 }],
    ["gain <= 1", { gain: 1 }, { gain: 2 }],
    ["per <= 8", { per: 8 }, { per: 9 }],
    ["s == part / whole", { s: 25, part: 2, whole: 8 }, { s: 26, part: 2, whole: 8 }],
    ["s == part / whole * 100", { s: 25, part: 2, whole: 8 }, { s: 26, part: 2, whole: 8 }],
    ["100 * part / whole == s", { s: 25, part: 2, whole: 8 }, { s: 26, part: 2, whole: 8 }],
    ["part == s * whole", { s: 25, part: 2, whole: 8 }, { s: 26, part: 2, whole: 8 }],
    ["part == s * whole / 100", { s: 25, part: 2, whole: 8 }, { s: 26, part: 2, whole: 8 }],
    ["part == ore / 1000", { part: 2, ore: 2000 }, { part: 2, ore: 2001 }],
    ["ore == part * 1000", { part: 2, ore: 2000 }, { part: 2, ore: 2001 }],
    ["ore == part", { part: 2, ore: 2000 }, { part: 2, ore: 2001 }],
    ["ore == 2 * part", { part: 2, ore: 4000 }, { part: 2, ore: 4001 }],
    ["hours == minutes / 60", { hours: 2, minutes: 120 }, { hours: 2, minutes: 121 }],
    ["minutes == hours * 60", { hours: 2, minutes: 120 }, { hours: 2, minutes: 121 }],
    ["part == 0.001 * ore", { part: 2, ore: 2000 }, { part: 2, ore: 2001 }],
    ["part == s / 100 * whole", { s: 25, part: 2, whole: 8 }, { s: 26, part: 2, whole: 8 }],
    ["part == whole * (s / 100)", { s: 25, part: 2, whole: 8 }, { s: 26, part: 2, whole: 8 }],
    ["euros == before * (1 + rate)", { rate: 25, before: 8, euros: 10 }, { rate: 2, before: 8, euros: 10 }],
    [
      "euros == before * (1 + rate / 100)",
      { rate: 25, before: 8, euros: 10 },
      { rate: 2, before: 8, euros: 10 }
    ],
    [
      "euros == before * (100 + rate) / 100",
      { rate: 25, before: 8, euros: 10 },
      { rate: 2, before: 8, euros: 10 }
    ],
    ["euros <= before * (1 + 30%)", { before: 10, euros: 13 }, { before: 10, euros: 14 }],
    ["whole <= 12", { whole: 12 }, { whole: 13 }],
    ["part + ore <= whole", { part: 1, ore: 1000, whole: 2 }, { part: 1, ore: 1001, whole: 2 }],
    ["part + ore / 1000 <= whole", { part: 1, ore: 1000, whole: 2 }, { part: 1, ore: 1001, whole: 2 }],
    ["deal >= 3", { deal: 3 }, { deal: 2 }],
    ["2 * whole - 4 <= 12", { whole: 8 }, { whole: 9 }],
    ["(whole - part) / whole <= 0.5", { whole: 8, part: 4 }, { whole: 8, part: 2 }],
    ["price * whole <= 12", { price: 2, whole: 6 }, { price: 2, whole: 7 }],
    ["part + ore >= 0", { part: 1, ore: -1000 }, { part: 1, ore: -1001 }],
    ["part == -(-(ore / 1000))", { part: 2, ore: 2000 }, { part: 2, ore: 2001 }],
    ["ore / 1000 == part", { part: 2, ore: 2000 }, { part: 2, ore: 2001 }],
    ["minutes^2 == 3600 * hours^2", { minutes: 120, hours: 2 }, { minutes: 121, hours: 2 }],
    ["euros^2 >= 4", { euros: 2 }, { euros: 1 }],
    ["sqrt(euros) >= 2", { euros: 4 }, { euros: 1 }],
    ["part >= 2 + 3", { part: 5 }, { part: 4 }],
    ["part >= 2 * 3", { part: 6 }, { part: 5 }],
    [
      "s == 100 * part / whole + 100 * part / whole",
      { s: 50, part: 2, whole: 8 },
      { s: 51, part: 2, whole: 8 }
    ],
    [
      "100 * part / whole + 100 * part / whole == s",
      { s: 50, part: 2, whole: 8 },
      { s: 51, part: 2, whole: 8 }
    ],
    ["part == 210 * ore", { part: 21, ore: 100 }, { part: 21, ore: 101 }],
    ["part == 105 * ore", { part: 21, ore: 200 }, { part: 21, ore: 201 }],
    ["ore == part * 30%", { part: 1, ore: 300 }, { part: 1, ore: 301 }],
    ["12 <= whole <= 14", { whole: 12 }, { whole: 11 }]
  ] as const)("%s", (text, right, wrong) => {
    assert.strictEqual(holds(text, right), true, "what is right")
    assert.strictEqual(holds(text, wrong), false, "what is wrong")
  })
})

describe("a relation whose numbers are not known is refused", () => {
  it.each([
    "part + ore <= 12",
    "s <= 0.5",
    "s >= 1",
    "1 <= s",
    "s == 1",
    "s <= -1",
    "s >= t + 1",
    "s + part / whole == 100",
    "s * part >= 100",
    "s * before <= 12",
    "s == 100 * part / whole - 100 * ore / whole * t",
    "s == part / whole * 100 <= 50",
    "s <= 12 <= part / whole",
    "part == ore / 1000 + ore / 1000",
    "part == ore * 1000",
    "s + t >= 1",
    "1 + s <= t",
    "part^2 <= 4",
    "sqrt(part) <= 2",
    "2 * (part + ore) <= 12",
    "part + whole - ore <= 12",
    "part + ore / 1000 <= 12",
    "1000 / part <= 12",
    "part >= sqrt(2)",
    "max(part, ore) <= 12"
  ])("%s", text => {
    assert.isUndefined(holds(text, {}))
  })
})
