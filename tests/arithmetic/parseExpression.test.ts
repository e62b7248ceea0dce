import { Result } from "effect"
import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import type { CellReference, ExpressionProblem } from "../../src/arithmetic/CellReference.js"
import * as Expression from "../../src/arithmetic/Expression.js"
import { parseExpression, parseRelation, reservedNames } from "../../src/arithmetic/parseExpression.js"
import * as Rational from "../../src/arithmetic/Rational.js"

/** A readable form that shows grouping: every operation in brackets. */
const show = (e: Expression.Expression<CellReference>): string => {
  switch (e.kind) {
    case "number":
      return Rational.format(e.value)
    case "variable": {
      const { area, indicator, period } = e.variable
      const when = period.kind === "own" ? "" : period.kind === "named" ? `@${period.text}` : `@${period.by}`
      return `${indicator}${area === null ? "" : `<${area}>`}${when}`
    }
    case "power":
      return `(${show(e.base)})^${e.exponent}`
    case "root":
      return `root${e.degree}(${show(e.argument)})`
    default:
      return `${e.kind}(${Expression.children(e).map(show).join(", ")})`
  }
}

const read = (source: string): string => {
  const result = parseExpression(source)
  return Result.isSuccess(result)
    ? show(result.success)
    : result.failure.map(problem => `${problem.offset}: ${problem.message}`).join("; ")
}

const value = (source: string, values: Record<string, number> = {}): Rational.Rational => {
  const result = Result.getOrThrow(parseExpression(source))
  const v = Expression.evaluate(result, cell => Rational.of(values[cell.indicator] ?? Number.NaN))
  assert(v !== undefined, source)
  return v
}

describe("what an expression means", () => {
  const table: ReadonlyArray<readonly [source: string, meaning: string]> = [
    ["x", "x"],
    ["x[2021]", "x@2021"],
    ['x[" 2021 "]', "x@2021"],
    ['x["2021-Q1"]', "x@2021-Q1"],
    ["x['2021-Q1']", "x@2021-Q1"],
    ['x["year-before"]', "x@year-before"],
    ['x["previous"]', "x@previous"],
    ["x[-1]", "x@-1"],
    ["x[-12]", "x@-12"],
    ['x["chengdu", 2021]', "x<chengdu>@2021"],
    ['x["chengdu", -1]', "x<chengdu>@-1"],
    ["a - b - c", "subtract(subtract(a, b), c)"],
    ["a - (b - c)", "subtract(a, subtract(b, c))"],
    ["a / b * c", "multiply(divide(a, b), c)"],
    ["a + b * c", "add(a, multiply(b, c))"],
    ["-x^2", "negate((x)^2)"],
    ["+x", "x"],
    ["x^-2", "(x)^-2"],
    ["x^(1/3)", "root3(x)"],
    ["x^(1/(2022 - 2017)) - 1", "subtract(root5(x), 1)"],
    ["x^2^3", "(x)^8"],
    ["sqrt(x)", "root2(x)"],
    ["nthRoot(x, 3)", "root3(x)"],
    ["nthRoot(x)", "root2(x)"],
    ["sum(a, b, c)", "add(add(a, b), c)"],
    ["mean(a[-1], a)", "divide(add(a@-1, a), 2)"],
    ["min(a, b)", "minimum(a, b)"],
    ["max(a, b, c)", "maximum(a, b, c)"],
    ["abs(a - b)", "absolute(subtract(a, b))"],
    ["5%", "divide(5, 100)"],
    ["x + 5%", "add(x, divide(5, 100))"],
    ["a*5%-3", "subtract(multiply(a, divide(5, 100)), 3)"],
    ["a\n+\nb", "add(a, b)"]
  ]
  for (const [source, meaning] of table)
    it(JSON.stringify(source), () => assert.strictEqual(read(source), meaning))

  it("keeps where each cell was written", () => {
    const result = Result.getOrThrow(parseExpression("50% * gdp / sum(5%, pop[2021], gdp)"))
    assert.deepStrictEqual(
      Expression.variables(result).map(cell => [cell.indicator, cell.offset]),
      [
        ["gdp", 6],
        ["pop", 20],
        ["gdp", 31]
      ]
    )
  })
})

describe("numbers are exact", () => {
  it("0.1 + 0.2 is 0.3", () =>
    assert.isTrue(Rational.equals(value("0.1+0.2"), Rational.parse("0.3") as never)))
  it("41.70 is 41.7", () => assert.strictEqual(Rational.format(value("41.70")), "41.7"))
  it("1e400 is a one with 400 zeros", () =>
    assert.strictEqual(Rational.format(value("1e400")), `1${"0".repeat(400)}`))
  it("a literal of 60 digits keeps the last", () =>
    assert.strictEqual(Rational.format(value("1".repeat(59) + "7")), "1".repeat(59) + "7"))
  it("any decimal is read as it is written", () =>
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 40n }), fc.integer({ min: 0, max: 45 }), (n, places) => {
        const digits = n.toString().padStart(places + 1, "0")
        const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`
        assert.isTrue(Rational.equals(value(text), Rational.fromBigInt(n, 10n ** BigInt(places))))
      })
    ))
  it("arithmetic of JavaScript's grammar gives the same value", () => {
    const operand = fc.constantFrom("a", "b", "c", "2", "7", "(a+1)")
    fc.assert(
      fc.property(
        fc.array(fc.tuple(operand, fc.constantFrom("+", "-", "*")), { minLength: 1, maxLength: 8 }),
        parts => {
          const source = `${parts.map(([x, op]) => `${x} ${op}`).join(" ")} 1`
          const expected = new Function("a", "b", "c", `return ${source}`)(3, 5, 11) as number
          assert.strictEqual(Rational.toNumber(value(source, { a: 3, b: 5, c: 11 })), expected)
        }
      )
    )
  })
})

describe("what is refused, where, and what to do", () => {
  const table: ReadonlyArray<readonly [source: string, offset: number, words: RegExp]> = [
    ["", 0, /empty/],
    ["   ", 0, /empty/],
    ["2 x", 2, /write \* for a product/],
    ["2x", 1, /write \* for a product/],
    ["a b", 2, /operator is missing before b/],
    ["(a)(b)", 3, /operator is missing/],
    ["0x1F", 1, /operator is missing/],
    ["f(x)", 0, /no function f/],
    ["eval(x)", 0, /no function eval/],
    ["import(x)", 0, /no function import/],
    ["sum", 3, /write sum\(…\)/],
    ["sum + 1", 4, /write sum\(…\)/],
    ["sum()", 0, /at least one/],
    ["abs(a, b)", 0, /one value/],
    ["sqrt(a, 3)", 0, /one value/],
    ["nthRoot(a, b)", 0, /degree/],
    ["nthRoot(a, 0)", 0, /degree/],
    ["a = 3", 2, /==/],
    ["f(x) = 3", 0, /no function/],
    ["a; b", 1, /not allowed/],
    ["x[1:3]", 3, /ranges/],
    ["x[a]", 2, /period/],
    ["x[]", 0, /period/],
    ['x["12021"]', 2, /period/],
    ['x["20215"]', 2, /period/],
    ['x[""]', 2, /period/],
    ['x[" "]', 2, /period/],
    ['x["+2021"]', 2, /period/],
    ['x["1.5"]', 2, /period/],
    ['x["-1"]', 2, /period/],
    ["x[0]", 2, /four digits/],
    ["x[1]", 2, /four digits/],
    ["x[-1.5]", 3, /whole number/],
    ["x[1, 2021]", 2, /area is written first/],
    ['x["a", 2021, 3]', 0, /an area and a period/],
    ["x[2021][2022]", 7, /right after the name/],
    ["[1, 2]", 0, /right after the name/],
    ["{a: 1}", 0, /not allowed/],
    ['"a"', 0, /quoted words/],
    ["a'", 1, /quoted word has no end/],
    ["a % b", 2, /right after a number/],
    ["x%", 1, /right after a number/],
    ["(1+2)%", 5, /right after a number/],
    ["5%%", 2, /right after a number/],
    ["a != b", 2, /not equal/],
    ["a ? b : c", 2, /not allowed/],
    ["a!", 1, /not allowed/],
    ["a.b", 1, /members/],
    ["5 cm", 2, /operator is missing/],
    ["a to b", 2, /operator is missing/],
    ["1 + e", 4, /reserved/],
    ["true", 0, /reserved/],
    ["Infinity", 0, /reserved/],
    ["x[end]", 2, /reserved/],
    ["a^b", 0, /exponent/],
    ["a^1.5", 0, /exponent/],
    ["a^(2/3)", 0, /exponent/],
    ["a^121", 0, /exponent/],
    ["9^9^9", 0, /exponent/],
    ["1e999^100", 0, /too large/],
    ["1e1000", 0, /exponent of 999/],
    ["a / (2 - 2)", 0, /divides by zero/],
    ["a < b", 0, /only outermost/],
    ["1,545", 1, /thousands separators/],
    ["(a", 2, /parenthesis/],
    ["a)", 1, /unexpected operator/],
    ["a +", 3, /unexpected end/],
    ["a−b", 1, /plain sign -/],
    ["a × b", 2, /× is not allowed: write \* for a product/],
    ["a÷b", 1, /÷ is not allowed: write \/ for a quotient/],
    ["a – b", 2, /write the plain sign -/],
    ["a ≤ b", 2, /write <=/],
    ["a ≥ b", 2, /write >=/],
    ["增加值 + 1", 0, /Latin or Greek/],
    ["a\u200b", 1, /U\+200B/],
    ["----- a", 4, /signs/],
    [`${"(".repeat(61)}x${")".repeat(61)}`, 60, /nested/],
    [`x${"+x".repeat(1000)}`, 0, /1000/],
    ["x".repeat(20_001), 0, /longer than/]
  ]
  for (const [source, offset, words] of table)
    it(JSON.stringify(source.slice(0, 40)), () => {
      const result = parseExpression(source)
      assert(Result.isFailure(result))
      const [first] = result.failure
      assert.strictEqual(first?.offset, offset, first?.message)
      assert.match(first?.message ?? "", words)
    })

  it("gives line and column", () => {
    const result = parseExpression("a +\n  b ! c\n + 2 x")
    assert(Result.isFailure(result))
    assert.deepStrictEqual(
      result.failure.map(problem => [problem.line, problem.column]),
      [
        [2, 5],
        [3, 6]
      ]
    )
  })
  it("reports all problems in one go", () => {
    const result = parseExpression("sum(x[0], a^b, abs(1, 2)) + x[1]")
    assert(Result.isFailure(result))
    assert.lengthOf(result.failure, 4)
  })
  it("counts what it does not list", () => {
    const result = parseExpression("a" + "!".repeat(1000))
    assert(Result.isFailure(result))
    assert.match(result.failure.at(-1)?.message ?? "", /950 more after/)
    const one = parseExpression("a" + "!".repeat(51))
    assert(Result.isFailure(one))
    assert.match(one.failure.at(-1)?.message ?? "", /and 1 more after/)
  })
  it("no reserved word is a name, every one is refused", () => {
    for (const word of reservedNames) assert.isTrue(Result.isFailure(parseExpression(`a + ${word}`)), word)
  })
})

describe("hostile text", () => {
  it("always gives an answer with places inside the text", () => {
    const piece = fc.constantFrom(
      ..."x y sum( min( abs( ( ) [ ] , + - * / ^ % 1 2021 1e5 . \" ' == < <= != = ; : ? ! { } \n # a.b 增 𝔸 \u0000 to".split(
        " "
      )
    )
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 60 }),
      fc.array(piece, { maxLength: 30 }).map(parts => parts.join(""))
    )
    fc.assert(
      fc.property(text, source => {
        for (const read of [parseExpression, parseRelation]) {
          const result: Result.Result<unknown, ReadonlyArray<ExpressionProblem>> = read(source)
          if (Result.isSuccess(result)) continue
          assert.isAbove(result.failure.length, 0)
          for (const problem of result.failure)
            assert.isTrue(problem.offset >= 0 && problem.offset <= source.length)
        }
      }),
      { numRuns: 3000 }
    )
  })
  it("a long chain, a deep nest and a tower of powers are read or refused, not fatal", () => {
    assert.strictEqual(read(`x${"+x".repeat(900)}`).split("x").length, 902)
    assert.match(read(`${"sum(".repeat(60)}x${")".repeat(60)}`), /^x$/)
    assert.match(read(`2${"^2".repeat(900)}`), /exponent/)
    assert.match(read("(".repeat(20_000)), /nested/)
    assert.match(read("-".repeat(20_000)), /signs/)
  })
})

describe("relations", () => {
  const relation = (source: string) => {
    const result = parseRelation(source)
    return Result.isSuccess(result)
      ? [
          show(result.success.left),
          ...result.success.comparisons.map(c => `${c.operator} ${show(c.right)}`)
        ].join(" ")
      : result.failure.map(problem => `${problem.offset}: ${problem.message}`).join("; ")
  }
  it("an equation", () => assert.strictEqual(relation("gdp == a + b"), "gdp == add(a, b)"))
  it("a chain", () => assert.strictEqual(relation("0 <= part < whole"), "0 <= part < whole"))
  it("a mixed chain", () =>
    assert.strictEqual(relation("a < b == c >= d > 5%"), "a < b == c >= d > divide(5, 100)"))
  it("no comparison", () => assert.match(relation("a + b"), /needs a comparison/))
  it("a comparison inside", () => assert.match(relation("(a < b) == c"), /only outermost/))
  it("an assignment", () => assert.match(relation("a = b"), /write ==/))
})
