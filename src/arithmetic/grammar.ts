/**
 * The grammar of expressions: mathjs's parser alone. Nothing is ever evaluated, so what evaluation needs is not made
 * (making mathjs's functions costs a tenth of a second), and numbers stay the text they are.
 *
 * The only importer of mathjs.
 */
import {
  create,
  createAccessorNode,
  createArrayNode,
  createAssignmentNode,
  createBlockNode,
  createConditionalNode,
  createConstantNode,
  createFunctionAssignmentNode,
  createFunctionNode,
  createIndexNode,
  createNode,
  createObjectNode,
  createOperatorNode,
  createParenthesisNode,
  createParse,
  createRangeNode,
  createRelationalNode,
  createResultSet,
  createSymbolNode,
  createTyped,
  factory,
  type MathNode
} from "mathjs"

export {
  isAccessorNode,
  isConstantNode,
  isFunctionNode,
  isIndexNode,
  isOperatorNode,
  isParenthesisNode,
  isRelationalNode,
  isSymbolNode,
  type MathNode
} from "mathjs"

type Factory = ReturnType<typeof factory>

/** mathjs exports these, its declarations leave them out. */
declare module "mathjs" {
  const createAccessorNode: Factory
  const createArrayNode: Factory
  const createAssignmentNode: Factory
  const createBlockNode: Factory
  const createConditionalNode: Factory
  const createConstantNode: Factory
  const createFunctionAssignmentNode: Factory
  const createFunctionNode: Factory
  const createIndexNode: Factory
  const createNode: Factory
  const createObjectNode: Factory
  const createOperatorNode: Factory
  const createParenthesisNode: Factory
  const createParse: Factory
  const createRangeNode: Factory
  const createRelationalNode: Factory
  const createResultSet: Factory
  const createSymbolNode: Factory
  const createTyped: Factory
}

const absent = (name: string): Factory =>
  factory(name, [], () => () => {
    throw new Error(`${name} is not made: expressions are never evaluated`)
  })

/** Reads one expression; throws a SyntaxError that names the character. */
export const parse: (text: string) => MathNode = create(
  {
    createAccessorNode,
    createArrayNode,
    createAssignmentNode,
    createBlockNode,
    createConditionalNode,
    createConstantNode,
    createFunctionAssignmentNode,
    createFunctionNode,
    createIndexNode,
    createNode,
    createObjectNode,
    createOperatorNode,
    createParenthesisNode,
    createParse,
    createRangeNode,
    createRelationalNode,
    createResultSet,
    createSymbolNode,
    createTyped,
    createNumeric: factory("numeric", [], () => (text: string) => text),
    createSubset: absent("subset"),
    createSize: absent("size"),
    createIsBounded: absent("isBounded")
  },
  { number: "BigNumber" }
).parse
