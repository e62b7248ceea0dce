/**
 * Absolute values, minima and maxima are decided one at a time; what is left is an expression without them.
 * Numbering and order are laid down in Certificate.ts.
 */
import * as Expression from "../arithmetic/Expression.js"
import { Unsupported } from "./fraction.js"

type Expr = Expression.Expression

/** The first operation that is not decided yet, and what its sign step compares. */
export interface Pending {
  readonly which: number
  readonly compared: Expr
}

/** Nesting beyond this is refused rather than risking the stack. */
const MAX_DEPTH = 4_000

/**
 * How many such operations an expression has.
 *
 * @throws Unsupported when one has no arguments, or the expression is nested too deeply to be walked recursively
 */
export const operations = (e: Expr): number => {
  if (e.kind === "variable") return 0
  let count = 0
  const open: Array<Expr> = [e]
  const depths: Array<number> = [0]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const depth = depths.pop() as number
    if (depth > MAX_DEPTH) throw new Unsupported("nesting")
    if (node.kind === "absolute") count++
    if (node.kind === "minimum" || node.kind === "maximum") {
      if (node.arguments.length === 0) throw new Unsupported("empty-operation", node.kind)
      count += node.arguments.length - 1
    }
    for (const child of Expression.children(node)) {
      open.push(child)
      depths.push(depth + 1)
    }
  }
  return count
}

/**
 * The expression with every decided operation replaced by what it stands for, or the first undecided one.
 *
 * @param choices branch (0 or 1) by number of the operation
 * @category normal form
 * @since 0.1.0
 */
export const resolve = (e: Expr, choices: ReadonlyMap<number, 0 | 1>): Expr | Pending => {
  let next = 0
  const visit = (node: Expr): Expr | Pending => {
    switch (node.kind) {
      case "number":
      case "variable":
        return node
      case "absolute": {
        const which = next++
        const argument = visit(node.argument)
        if (isPending(argument)) return argument
        return decided(which, argument, argument, { kind: "negate", argument })
      }
      case "minimum":
      case "maximum": {
        const outermost = next
        next += node.arguments.length - 1
        const parts: Array<Expr> = []
        for (const argument of node.arguments) {
          const part = visit(argument)
          if (isPending(part)) return part
          parts.push(part)
        }
        let left = parts[0] as Expr
        for (let i = 1; i < parts.length; i++) {
          const right = parts[i] as Expr
          const [first, second] = node.kind === "minimum" ? [right, left] : [left, right]
          const result = decided(
            outermost + parts.length - 1 - i,
            { kind: "subtract", left, right },
            first,
            second
          )
          if (isPending(result)) return result
          left = result
        }
        return left
      }
      case "negate":
      case "root": {
        const argument = visit(node.argument)
        return isPending(argument) ? argument : { ...node, argument }
      }
      case "power": {
        const base = visit(node.base)
        return isPending(base) ? base : { ...node, base }
      }
      default: {
        const left = visit(node.left)
        if (isPending(left)) return left
        const right = visit(node.right)
        return isPending(right) ? right : { kind: node.kind, left, right }
      }
    }
  }
  const decided = (which: number, compared: Expr, first: Expr, second: Expr): Expr | Pending => {
    const choice = choices.get(which)
    return choice === undefined ? { which, compared } : choice === 0 ? first : second
  }
  return visit(e)
}

/** True when an operation is still undecided. */
export const isPending = (e: Expr | Pending): e is Pending => "which" in e
