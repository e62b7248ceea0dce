/**
 * An expression as a list of operations on doubles, with its gradient. For proposals only.
 *
 * @see Griewank & Walther, "Evaluating Derivatives" (2008), chapter 3, for the reverse mode
 */
import * as Expression from "../../arithmetic/Expression.js"
import * as Rational from "../../arithmetic/Rational.js"

interface Operation {
  readonly expression: Expression.Expression
  readonly operands: ReadonlyArray<number>
  /** Number of the variable, −1 for other operations. */
  readonly variable: number
  readonly constant: number
}

/** Longer expressions are not proposed for. */
const MAX_OPERATIONS = 20_000

/**
 * A differentiable function of numbered variables.
 *
 * @category nonlinear
 * @since 0.1.0
 */
export class Tape {
  private readonly operations: Array<Operation> = []
  private readonly values: Array<number> = []
  private readonly adjoints: Array<number> = []

  /** Variables that the expression names. */
  readonly variables: ReadonlySet<number>

  private constructor(e: Expression.Expression, numberOf: (name: string) => number | undefined) {
    const variables = new Set<number>()
    const open: Array<{ readonly expression: Expression.Expression; readonly ready: boolean }> = [
      { expression: e, ready: false }
    ]
    const done: Array<number> = []
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const { expression, ready } = next
      const children = Expression.children(expression)
      if (!ready && children.length > 0) {
        open.push({ expression, ready: true })
        for (const child of children.toReversed()) open.push({ expression: child, ready: false })
        continue
      }
      const operands = done.splice(done.length - children.length)
      const variable = expression.kind === "variable" ? (numberOf(expression.variable) ?? -2) : -1
      if (variable === -2 || this.operations.length > MAX_OPERATIONS)
        throw new RangeError("not an expression to propose for")
      if (variable >= 0) variables.add(variable)
      const constant = expression.kind === "number" ? Rational.toNumber(expression.value) : 0
      done.push(this.operations.length)
      this.operations.push({ expression, operands, variable, constant })
    }
    this.variables = variables
  }

  /** Undefined when the expression is too long or names something unknown. */
  static of(e: Expression.Expression, numberOf: (name: string) => number | undefined): Tape | undefined {
    try {
      return new Tape(e, numberOf)
    } catch (error) {
      if (error instanceof RangeError) return undefined
      throw error
    }
  }

  /** The value at a point; NaN or infinite where there is none. */
  value(x: Float64Array): number {
    const { operations, values } = this
    for (let i = 0; i < operations.length; i++) {
      const { constant, expression, operands, variable } = operations[i]!
      const a = values[operands[0]!]!
      const b = values[operands[1]!]!
      values[i] = variable >= 0 ? x[variable]! : valueOf(expression, constant, a, b, operands, values)
    }
    return values[operations.length - 1]!
  }

  /** Adds the gradient at the point of the last `value` to `gradient`. */
  gradient(gradient: Float64Array): void {
    const { adjoints, operations, values } = this
    adjoints.length = 0
    for (let i = 0; i < operations.length; i++) adjoints.push(0)
    adjoints[operations.length - 1] = 1
    for (let i = operations.length - 1; i >= 0; i--) {
      const { expression, operands, variable } = operations[i]!
      const adjoint = adjoints[i]!
      if (adjoint === 0) continue
      if (variable >= 0) {
        gradient[variable]! += adjoint
        continue
      }
      for (let k = 0; k < operands.length; k++)
        adjoints[operands[k]!]! += adjoint * derivative(expression, values, operands, k, values[i]!)
    }
  }

  /** Number of operations. */
  get length(): number {
    return this.operations.length
  }

  /** Size of the terms of a sum (or of the value) at the point of the last `value`: what an equation is measured against. */
  get scale(): number {
    const last = this.operations.length - 1
    const { expression, operands } = this.operations[last]!
    const terms = expression.kind === "add" || expression.kind === "subtract" ? operands : [last]
    return terms.reduce((most, term) => Math.max(most, Math.abs(this.values[term]!)), 0)
  }
}

const valueOf = (
  e: Expression.Expression,
  constant: number,
  a: number,
  b: number,
  operands: ReadonlyArray<number>,
  values: ReadonlyArray<number>
): number => {
  switch (e.kind) {
    case "negate":
      return -a
    case "absolute":
      return Math.abs(a)
    case "power":
      return a ** e.exponent
    case "root":
      return a ** (1 / e.degree)
    case "add":
      return a + b
    case "subtract":
      return a - b
    case "multiply":
      return a * b
    case "divide":
      return a / b
    case "minimum":
      return operands.reduce((least, operand) => Math.min(least, values[operand]!), Number.POSITIVE_INFINITY)
    case "maximum":
      return operands.reduce((most, operand) => Math.max(most, values[operand]!), Number.NEGATIVE_INFINITY)
    default:
      return constant
  }
}

/** The derivative of an operation by its k-th operand. */
const derivative = (
  e: Expression.Expression,
  values: ReadonlyArray<number>,
  operands: ReadonlyArray<number>,
  k: number,
  result: number
): number => {
  const a = values[operands[0]!]!
  const b = values[operands[1]!]!
  switch (e.kind) {
    case "negate":
      return -1
    case "absolute":
      return a < 0 ? -1 : 1
    case "power":
      return e.exponent * a ** (e.exponent - 1)
    case "root":
      return result / (e.degree * a)
    case "subtract":
      return k === 0 ? 1 : -1
    case "multiply":
      return k === 0 ? b : a
    case "divide":
      return k === 0 ? 1 / b : -result / b
    case "minimum":
    case "maximum":
      return values[operands[k]!] === result ? 1 : 0
    default:
      return 1
  }
}
