/**
 * What sign steps decided about the absolutes, minima and maxima of one constraint, and what that makes of them.
 */
import type { Node } from "./FlatExpression.js"

/** What a sign step decided, by the number of the operation: branch 0 or 1. */
export type Signs = ReadonlyMap<number, 0 | 1>

/** Thrown where the rules give no facts; the message is the reason. */
export class NoFacts extends Error {}

/** Highest power and degree of a root that a checker computes. */
export const MAX_EXPONENT = 120

/** Number of absolute, minimum and maximum operations that the node itself stands for. */
export const operationsOf = (node: Node): number =>
  node.expression.kind === "absolute"
    ? 1
    : node.expression.kind === "minimum" || node.expression.kind === "maximum"
      ? node.children.length - 1
      : 0

/** The argument that a minimum or maximum of its first `last + 1` arguments stands for. */
export const selected = (node: Node, signs: Signs, last: number): number => {
  const count = node.children.length
  for (let position = last; position > 0; position--) {
    const branch = signs.get(node.which + count - 1 - position)
    if (branch === undefined)
      throw new NoFacts(`operation ${node.which + count - 1 - position} is not decided`)
    const right = (node.expression.kind === "minimum") === (branch === 0)
    if (right) return node.children[position] as number
  }
  const first = node.children[0]
  if (first === undefined) throw new NoFacts("a minimum or maximum of nothing")
  return first
}
