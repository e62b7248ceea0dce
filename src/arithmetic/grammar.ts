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
  export const createAccessorNode: Factory
  export const createArrayNode: Factory
  export const createAssignmentNode: Factory
  export const createBlockNode: Factory
  export const createConditionalNode: Factory
  export const createConstantNode: Factory
  export const createFunctionAssignmentNode: Factory
  export const createFunctionNode: Factory
  export const createIndexNode: Factory
  export const createNode: Factory
  export const createObjectNode: Factory
  export const createOperatorNode: Factory
  export const createParenthesisNode: Factory
  export const createParse: Factory
  export const createRangeNode: Factory
  export const createRelationalNode: Factory
  export const createResultSet: Factory
  export const createSymbolNode: Factory
  export const createTyped: Factory
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
