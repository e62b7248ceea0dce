/**
 * Independent parts of a problem: premises that share no variable, directly or through others, cannot conflict.
 */
import * as Expression from "../arithmetic/Expression.js"
import { runSync, type Steps } from "./Meter.js"
import type { Constraint, Premise, Problem } from "./Problem.js"

/**
 * Splits the given premises of a problem into connected components, each a problem of its own, in the order of their
 * first premise. A premise without variables is a component of its own; a variable that no premise names is in none.
 *
 * @category components
 * @since 0.1.0
 */
export const components = (
  problem: Problem,
  active: ReadonlySet<string> | null = null
): ReadonlyArray<Problem> => runSync(componentsSteps(problem, active))

/** Premises between two yields. */
const SLICE = 500

/**
 * `components` as a computation that can be interrupted between its steps.
 *
 * @category components
 * @since 0.1.0
 */
export function* componentsSteps(
  problem: Problem,
  active: ReadonlySet<string> | null = null
): Steps<ReadonlyArray<Problem>> {
  const premises = active === null ? problem.premises : problem.premises.filter(p => active.has(p.id))
  if (premises.length === 1) return [component(problem, premises, new Set(variablesOf(premises[0]!)))]
  const parents = new Map<string, string>()
  const find = (name: string): string => {
    let root = name
    for (let next = parents.get(root); next !== undefined && next !== root; next = parents.get(root))
      root = next
    let node = name
    while (node !== root) {
      const next = parents.get(node)!
      parents.set(node, root)
      node = next
    }
    return root
  }
  const named: Array<string | undefined> = []
  for (const premise of premises) {
    if (named.length % SLICE === SLICE - 1) yield
    const variables = variablesOf(premise)
    const first = variables[0]
    for (const variable of variables) {
      if (!parents.has(variable)) parents.set(variable, variable)
      parents.set(find(variable), find(first!))
    }
    named.push(first)
  }
  yield
  const members = new Map<string, { readonly premises: Array<Premise>; readonly variables: Set<string> }>()
  const parts: Array<{ readonly premises: Array<Premise>; readonly variables: Set<string> }> = []
  premises.forEach((premise, i) => {
    const first = named[i]
    const root = first === undefined ? undefined : find(first)
    let part = root === undefined ? undefined : members.get(root)
    if (part === undefined) {
      part = { premises: [], variables: new Set() }
      parts.push(part)
      if (root !== undefined) members.set(root, part)
    }
    part.premises.push(premise)
  })
  yield
  for (const variable of parents.keys()) members.get(find(variable))!.variables.add(variable)
  const order = new Map(problem.variables.map((variable, i) => [variable.name, i]))
  return parts.map(part => ({
    variables: [...part.variables]
      .filter(name => order.has(name))
      .sort((a, b) => order.get(a)! - order.get(b)!)
      .map(name => problem.variables[order.get(name)!]!),
    premises: part.premises,
    choices: problem.choices
  }))
}

const component = (
  problem: Problem,
  premises: ReadonlyArray<Premise>,
  names: ReadonlySet<string>
): Problem => ({
  variables: problem.variables.filter(variable => names.has(variable.name)),
  premises,
  choices: problem.choices
})

/** Variables that no premise names form one more component: their undisputed bounds must not clash. */
export const withFreeVariables = (
  problem: Problem,
  parts: ReadonlyArray<Problem>
): ReadonlyArray<Problem> => {
  const named = parts.reduce((count, part) => count + part.variables.length, 0)
  if (named === problem.variables.length) return parts
  const names = new Set(parts.flatMap(part => part.variables.map(variable => variable.name)))
  const variables = problem.variables.filter(variable => !names.has(variable.name))
  return [...parts, { variables, premises: [], choices: [] }]
}

/** Names of the variables of a premise, with repetitions. */
export const variablesOf = ({ constraints }: Premise): ReadonlyArray<string> => {
  const [only, ...more] = constraints
  if (only === undefined) return []
  return more.length === 0 ? namedIn(only) : constraints.flatMap(namedIn)
}

const named = new WeakMap<Constraint, ReadonlyArray<string>>()

/** Constraints stay what they are through many problems, and are split into components in each. */
const namedIn = (constraint: Constraint): ReadonlyArray<string> => {
  if (constraint.kind === "whole") return [constraint.variable]
  const known = named.get(constraint) ?? Expression.variables(constraint.expression)
  named.set(constraint, known)
  return known
}
