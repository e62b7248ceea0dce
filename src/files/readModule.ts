import { Effect, Predicate, Result } from "effect"
import type { Path } from "../model/FileProblem.js"
import type { Positions } from "../model/Position.js"
import * as LineIndex from "../text/LineIndex.js"
import * as ClaimsSource from "./ClaimsSource.js"

/** Deeper data is no claims file, and may well be endless. */
const deepest = 64
const mostValues = 2_000_000

/** `PATH:LINE:COLUMN` in a message about a syntax error; columns are counted from 0 there. */
const placeIn = (
  message: string,
  path: string
): { readonly line: number; readonly column: number } | undefined => {
  const at = message.indexOf(`${path}:`)
  const [, line, column] = /^(\d+):(\d+)/u.exec(at === -1 ? "" : message.slice(at + path.length + 1)) ?? []
  return line === undefined ? undefined : { line: Number(line), column: Number(column) + 1 }
}

/**
 * Runs a TypeScript or JavaScript module and takes its default export as a claims file. It is code: callers do this
 * only for files that the user has named.
 *
 * @param shown path as given
 * @param real absolute path of the module
 * @param text source of the module, in which claims are found by their ids
 * @category source
 * @since 0.1.0
 */
export const readModule = Effect.fnUntraced(function* (
  shown: string,
  real: string,
  text: string,
  sha256: string
): Effect.fn.Return<ClaimsSource.ClaimsSource> {
  const exported = yield* Effect.result(
    Effect.tryPromise({
      try: async () => {
        const { createJiti } = await import("jiti")
        return createJiti(real, { moduleCache: false, fsCache: false }).import(real)
      },
      catch: error => (error instanceof Error ? error.message : String(error))
    })
  )
  if (Result.isFailure(exported)) {
    const [line = ""] = exported.failure.split("\n").filter(part => part.trim() !== "")
    const hint = line.includes("'claimcheck'") ? "; install it for this folder: npm install claimcheck" : ""
    const message = `the module cannot be run: ${line.replace(`${real}:`, "")}${hint}`
    return { ...ClaimsSource.unreadable(shown, message, placeIn(exported.failure, real)), sha256 }
  }
  const module = exported.success
  const data: unknown =
    Predicate.isObject(module) && Reflect.has(module, "default") ? Reflect.get(module, "default") : undefined
  if (data === undefined)
    return {
      ...ClaimsSource.unreadable(
        shown,
        "the module has no default export; write export default defineClaims({ … })"
      ),
      sha256
    }
  const plain = plainData(data)
  if (Result.isFailure(plain)) return { ...ClaimsSource.unreadable(shown, plain.failure), sha256 }
  return ClaimsSource.fromData(
    shown,
    plain.success,
    positionsIn(shown, text, plain.success),
    "document",
    sha256
  )
})

/** A copy that is nothing but data, so that no getter or proxy of the module runs later on. */
const plainData = (root: unknown): Result.Result<unknown, string> => {
  let values = 0
  const copy = (value: unknown, depth: number): unknown => {
    values++
    if (values > mostValues || depth > deepest)
      throw new RangeError("the data is too deep, too large or endless")
    if (Array.isArray(value)) return value.map(item => copy(item, depth + 1))
    if (Predicate.isFunction(value) || Predicate.isSymbol(value) || Predicate.isPromise(value))
      throw new RangeError("it exports a function, a symbol or a promise where plain data is expected")
    if (!Predicate.isObject(value)) return value
    const fields: Record<string, unknown> = {}
    for (const [name, field] of Object.entries(value))
      if (name === "__proto__") throw new RangeError("__proto__ cannot be the name of a field")
      else if (field !== undefined) fields[name] = copy(field, depth + 1)
    return fields
  }
  try {
    return Result.succeed(copy(root, 0))
  } catch (error) {
    return Result.fail(
      `the module cannot be read as a claims file: ${error instanceof Error ? error.message : String(error)}`
    )
  }
}

/** A module has no positions of its own, but a claim or relation can be found by its id when that is written out. */
const positionsIn = (file: string, text: string, data: unknown): Positions => {
  const lines = LineIndex.make(text)
  const idAt = (path: Path): string | undefined => {
    const [section, index] = path
    if (typeof section !== "string" || typeof index !== "number" || !Predicate.isObject(data))
      return undefined
    const list: unknown = Reflect.get(data, section)
    const entry: unknown = Array.isArray(list) ? list[index] : undefined
    const id: unknown = Predicate.isObject(entry) ? Reflect.get(entry, "id") : undefined
    return Predicate.isString(id) && /^[a-z0-9-]+$/.test(id) ? id : undefined
  }
  return {
    file,
    find: path => {
      const id = path.length >= 2 ? idAt(path) : undefined
      const found = id === undefined ? null : new RegExp(`\\bid["']?\\s*:\\s*["'\`]${id}["'\`]`).exec(text)
      return found === null ? undefined : LineIndex.position(lines, found.index)
    },
    // What a module exports may be computed: nothing says that a value stands in it as it is.
    verbatim: () => undefined
  }
}
