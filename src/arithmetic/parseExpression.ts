/**
 * Reads what a relation or a formula says. mathjs knows the grammar; this module lets through an allow-list of its
 * nodes and nothing else. Nothing is ever evaluated, and numbers keep their digits: no double is made of them.
 *
 * Callers load this file with `await import(…)`, so that a document without expressions starts without mathjs.
 */
import { Result } from "effect"
import { applyFunction } from "./applyFunction.js"
import type { CellReference, Comparison, ExpressionProblem, Relation } from "./CellReference.js"
import { constantValue } from "./constantValue.js"
import * as Expression from "./Expression.js"
import {
  isAccessorNode,
  isConstantNode,
  isFunctionNode,
  isIndexNode,
  isOperatorNode,
  isParenthesisNode,
  isRelationalNode,
  isSymbolNode,
  type MathNode,
  parse
} from "./grammar.js"
import { raiseToPower } from "./raiseToPower.js"
import * as Rational from "./Rational.js"
import { allowed, type Complaint, scanExpression } from "./scanExpression.js"
import { sizeInBits } from "./sizeInBits.js"

export type { CellReference, Comparison, ExpressionProblem, Relation } from "./CellReference.js"
export { reservedNames } from "./reservedNames.js"

/** Longest literal in digits, its largest exponent of ten, and the largest number (in bits) the constants may build. */
const MAX_DIGITS = 1_000
const MAX_EXPONENT = 999
const MAX_BITS = 50_000
/** Complaints listed one by one; the rest is counted. */
const MAX_COMPLAINTS = 50

/**
 * Reads a formula such as `gdp / mean(population[-1], population)`. All problems are reported, each with its place.
 *
 * @category expressions
 * @since 0.1.0
 */
export const parseExpression = (
  source: string
): Result.Result<Expression.Expression<CellReference>, ReadonlyArray<ExpressionProblem>> =>
  read(source, (root, reader) => reader.bounded(root))

/**
 * Reads an equation or inequality such as `gdp == primary + secondary + tertiary` or `0 <= part <= whole`.
 *
 * @category expressions
 * @since 0.1.0
 */
export const parseRelation = (source: string): Result.Result<Relation, ReadonlyArray<ExpressionProblem>> =>
  read(source, (root, reader) => {
    const chain = comparisonsOf(root)
    if (chain === undefined) {
      reader.complain(root, "a relation needs a comparison: == <= < >= >")
      return undefined
    }
    const sides = chain.sides.map(side => reader.bounded(side))
    const [left, ...rest] = sides
    if (left === undefined || rest.includes(undefined)) return undefined
    return {
      left,
      comparisons: rest.map((right, k) => ({
        operator: chain.operators[k] as Comparison,
        right: right as Expression.Expression<CellReference>
      }))
    }
  })

const read = <A>(
  source: string,
  walk: (root: MathNode, reader: Reader) => A | undefined
): Result.Result<A, ReadonlyArray<ExpressionProblem>> => {
  const scan = scanExpression(source)
  const complaints = [...scan.complaints]
  let answer: A | undefined
  if (complaints.length === 0) {
    const root = parseTree(scan.text)
    if ("message" in root)
      complaints.push({ offset: scan.origin[root.at] ?? source.length, message: root.message })
    else answer = walk(root, new Reader(root, scan.operands, complaints))
  }
  if (complaints.length === 0 && answer !== undefined) return Result.succeed(answer)
  const more = complaints.length - MAX_COMPLAINTS
  const listed = complaints.slice(0, MAX_COMPLAINTS).map(complaint => withLine(source, complaint))
  const last = listed.at(-1)
  if (more > 0 && last !== undefined) listed.push({ ...last, message: `and ${more} more after this place` })
  return Result.fail(listed)
}

const parseTree = (text: string): MathNode | { readonly message: string; readonly at: number } => {
  try {
    return parse(text)
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    const at = /\(char (\d+)\)/.exec(said)
    const words = said.replace(/ \(char \d+\)/, "").toLowerCase()
    return {
      message: words.endsWith(" ,")
        ? "a comma stands only between the values of a function; numbers have no thousands separators"
        : `${words}; check brackets and operators`,
      at: at === null ? 0 : Number(at[1]) - 1
    }
  }
}

const withLine = (source: string, { offset, message }: Complaint): ExpressionProblem => {
  const before = source.slice(0, offset).split("\n")
  return { offset, message, line: before.length, column: (before.at(-1) ?? "").length + 1 }
}

const OPERATORS: Readonly<Record<string, Comparison>> = {
  equal: "==",
  smaller: "<",
  smallerEq: "<=",
  larger: ">",
  largerEq: ">="
}

const comparisonsOf = (
  node: MathNode
): { readonly sides: ReadonlyArray<MathNode>; readonly operators: ReadonlyArray<Comparison> } | undefined => {
  const names = isRelationalNode(node) ? node.conditionals : isOperatorNode(node) ? [node.fn as string] : []
  const operators = names.map(name => OPERATORS[name])
  if (operators.length === 0 || operators.includes(undefined)) return undefined
  const sides = isRelationalNode(node) ? node.params : isOperatorNode(node) ? node.args : []
  return { sides, operators: operators as ReadonlyArray<Comparison> }
}

type Read = Expression.Expression<CellReference> | undefined

/** Walks a tree of mathjs, translates what is allowed and complains about the rest. */
class Reader {
  /** mathjs keeps no positions, but its leaves come in the order in which they were written. */
  private readonly places = new Map<MathNode, number>()

  constructor(
    root: MathNode,
    operands: ReadonlyArray<number>,
    private readonly complaints: Array<Complaint>
  ) {
    const open: Array<MathNode> = []
    root.traverse(node => {
      if (isConstantNode(node) || isSymbolNode(node)) {
        const place = operands[this.leaves++] ?? 0
        this.places.set(node, place)
      } else open.push(node)
    })
    for (const node of open.reverse()) {
      const places: Array<number> = []
      node.forEach(child => places.push(this.places.get(child) ?? Number.POSITIVE_INFINITY))
      this.places.set(node, Math.min(...places))
    }
  }

  private leaves = 0

  complain(node: MathNode, message: string): undefined {
    const place = this.places.get(node) ?? 0
    this.complaints.push({ offset: Number.isFinite(place) ? place : 0, message })
    return undefined
  }

  /** An expression whose constants cannot grow beyond measure. */
  bounded(node: MathNode): Read {
    const read = this.expression(node)
    return read !== undefined && sizeInBits(read) > MAX_BITS
      ? this.complain(node, "the numbers of this expression would grow too large")
      : read
  }

  private expression(node: MathNode): Read {
    if (isParenthesisNode(node)) return this.expression(node.content)
    if (isConstantNode(node)) return this.number(node)
    if (isSymbolNode(node)) return this.cell(node.name, node, null, { kind: "own" })
    if (isAccessorNode(node)) return this.accessor(node)
    if (isFunctionNode(node)) return this.call(node)
    if (comparisonsOf(node) !== undefined)
      return this.complain(
        node,
        "a comparison is allowed only outermost in a relation, not inside an expression"
      )
    if (isOperatorNode(node))
      return this.operator(node.fn as string, node.args as ReadonlyArray<MathNode>, node)
    return this.complain(node, `this is not allowed; ${allowed}`)
  }

  private number(node: MathNode & { readonly value: unknown }): Read {
    const text = String(node.value)
    const [digits = "", exponent = "0"] = text.toLowerCase().split("e")
    const value = Rational.parse(text)
    if (value === undefined || digits.length > MAX_DIGITS || Math.abs(Number(exponent)) > MAX_EXPONENT)
      return this.complain(
        node,
        `a number may have ${MAX_DIGITS} digits and an exponent of ${MAX_EXPONENT} at most`
      )
    return Expression.number(value)
  }

  private cell(indicator: string, at: MathNode, area: string | null, period: CellReference["period"]): Read {
    return Expression.variable({ indicator, area, period, offset: this.places.get(at) ?? 0 })
  }

  private accessor(node: MathNode & { readonly object: MathNode; readonly index: MathNode }): Read {
    const { object, index } = node
    if (!isSymbolNode(object) || !isIndexNode(index))
      return this.complain(node, "[ ] is allowed once, right after the name of an indicator, as in x[2021]")
    const [first, second, ...more] = index.dimensions
    if (first === undefined || more.length > 0)
      return this.complain(
        node,
        'between [ and ] stands a period, or an area and a period: x[2021], x[-1], x["chengdu", 2021]'
      )
    if (second === undefined) {
      const period = this.period(first)
      return period && this.cell(object.name, object, null, period)
    }
    const area = isConstantNode(first) && typeof first.value === "string" ? String(first.value).trim() : ""
    const named = area !== "" && !/^[\d.]/.test(area)
    if (!named) this.complain(first, 'the area is written first and in quotes, as in x["chengdu", 2021]')
    const period = this.period(second)
    return named && period ? this.cell(object.name, object, area, period) : undefined
  }

  private period(node: MathNode): CellReference["period"] | undefined {
    if (isOperatorNode(node) && node.fn === "unaryMinus") {
      const back = node.args[0]
      const by = isConstantNode(back) ? Number(back.value) : Number.NaN
      if (Number.isSafeInteger(by) && by >= 1 && by <= 1_000) return { kind: "offset", by: -by }
      return this.complain(node, "periods back are written as a whole number, as in x[-1]")
    }
    if (isConstantNode(node)) {
      const text = String(node.value).trim()
      if (/^\d{4}$/.test(text) || (text !== "" && !/^[-+]?[\d.]+$/.test(text))) return { kind: "named", text }
    }
    return this.complain(
      node,
      'a period is a year of four digits, a quoted period ("2021-Q1", "year-before", "previous"), or -1 for one period earlier'
    )
  }

  private call(node: MathNode & { readonly fn: MathNode; readonly args: ReadonlyArray<MathNode> }): Read {
    const name = isSymbolNode(node.fn) ? node.fn.name : ""
    const values = node.args.map(argument => this.expression(argument))
    if (values.includes(undefined)) return undefined
    return this.ruled(
      node,
      applyFunction(name, values as ReadonlyArray<Expression.Expression<CellReference>>)
    )
  }

  /** What a rule made of the values, or its reason why not as a complaint. */
  private ruled(node: MathNode, result: Expression.Expression<CellReference> | string): Read {
    return typeof result === "string" ? this.complain(node, result) : result
  }

  private operator(name: string, args: ReadonlyArray<MathNode>, node: MathNode): Read {
    const [left, right] = args.map(argument => this.expression(argument))
    if (left === undefined || (args.length > 1 && right === undefined)) return undefined
    if (right === undefined) {
      if (name === "unaryMinus") return { kind: "negate", argument: left }
      if (name === "unaryPlus") return left
      return this.complain(node, `this operator is not allowed; ${allowed}`)
    }
    switch (name) {
      case "add":
      case "subtract":
      case "multiply":
        return { kind: name, left, right }
      case "divide": {
        const divisor = constantValue(right)
        return divisor !== undefined && Rational.sign(divisor) === 0
          ? this.complain(node, "this divides by zero")
          : Expression.divide(left, right)
      }
      case "pow":
        return this.ruled(node, raiseToPower(left, right))
      default:
        return this.complain(node, `this operator is not allowed; ${allowed}`)
    }
  }
}
