/**
 * An expression as a list of nodes, parents before children, for the checkers: they walk it with loops, so that no depth
 * of nesting can exhaust the stack. Written for the checkers alone; the solver has its own ways.
 */
import type { Expression } from "../../arithmetic/Expression.js"

/**
 * One node. `which` is the number of its first absolute, minimum or maximum operation, counted as Certificate.ts says: a
 * minimum or maximum of m arguments takes m − 1 numbers.
 */
export interface Node {
  readonly expression: Expression
  readonly children: ReadonlyArray<number>
  readonly which: number
}

/** Nodes in pre-order, and how many absolute, minimum and maximum operations they hold. */
export interface FlatExpression {
  readonly nodes: ReadonlyArray<Node>
  readonly operations: number
}

/** An expression with more nodes is not checked (an expression with shared parts could unfold without end). */
const MAX_NODES = 200_000

/**
 * Lists the nodes of an expression; undefined when there are too many.
 *
 * @category checking
 * @since 0.1.0
 */
export const flatten = (e: Expression): FlatExpression | undefined => {
  const nodes: Array<{ expression: Expression; children: Array<number>; which: number }> = []
  const open: Array<{ readonly expression: Expression; readonly parent: number }> = [
    { expression: e, parent: -1 }
  ]
  let operations = 0
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { expression, parent } = next
    const index = nodes.length
    if (index >= MAX_NODES) return undefined
    nodes.push({ expression, children: [], which: operations })
    nodes[parent]?.children.push(index)
    if (expression.kind === "absolute") operations += 1
    if (expression.kind === "minimum" || expression.kind === "maximum")
      operations += Math.max(0, expression.arguments.length - 1)
    for (const child of operands(expression).toReversed()) open.push({ expression: child, parent: index })
  }
  return { nodes, operations }
}

const operands = (e: Expression): ReadonlyArray<Expression> => {
  switch (e.kind) {
    case "number":
    case "variable":
      return []
    case "power":
      return [e.base]
    case "negate":
    case "root":
    case "absolute":
      return [e.argument]
    case "minimum":
    case "maximum":
      return e.arguments
    default:
      return [e.left, e.right]
  }
}
