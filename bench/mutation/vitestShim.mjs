/**
 * Stands in for vitest in the bundle of single.mjs: tests are collected, and run by whoever plants the mutants.
 */
import { assert } from "chai"
import { Effect } from "effect"

export { assert }

/** What the bundle holds: its tests in order, what runs before them, and where the one being read stands. */
const bundle = (globalThis.__bundle ??= { tests: [], before: [], within: [], file: "" })

const add = (name, run, skip = false) =>
  bundle.tests.push({ name: [bundle.file, ...bundle.within, name].join(" > "), run, skip })

/** Options may stand in front of the body of a test or behind it. */
const body = (a, b) => (typeof a === "function" ? a : b)

const each = register => cases => (name, a, b) =>
  cases.forEach((values, index) =>
    register(`${name} ${index}`, () => body(a, b)(...(Array.isArray(values) ? values : [values])))
  )

export const it = (name, a, b) => add(name, body(a, b))
it.each = each(add)
it.skipIf = skip => (name, a, b) => add(name, body(a, b), Boolean(skip))
it.skip = () => undefined
it.effect = (name, effect) => add(name, () => Effect.runPromise(Effect.scoped(effect())))
export const test = it

const group = (name, read) => {
  bundle.within.push(name)
  try {
    read()
  } finally {
    bundle.within.pop()
  }
}
export const describe = (name, a, b) => group(name, body(a, b))
describe.each = each(group)
describe.concurrent = describe
describe.skipIf = skip => (skip ? () => undefined : describe)

export const beforeAll = run => bundle.before.push(run)
export const afterAll = () => undefined
export const beforeEach = () => undefined
export const afterEach = () => undefined
