/**
 * JSON whose numbers stay the text they are written as, and whose every value knows where it stands.
 *
 * `JSON.parse` makes doubles (`0.1`, `12345678901234567890`) and forgets positions; a figure must not pass through it.
 * The grammar is RFC 8259, nothing more.
 */
import { Result } from "effect"
import * as LineIndex from "../text/LineIndex.js"

/**
 * A JSON value with the offset (UTF-16 units) of its first character.
 *
 * @category reference
 * @since 0.1.0
 */
export type Json =
  | { readonly kind: "null"; readonly offset: number }
  | { readonly kind: "boolean"; readonly offset: number; readonly value: boolean }
  | { readonly kind: "number"; readonly offset: number; readonly text: string }
  | { readonly kind: "string"; readonly offset: number; readonly value: string }
  | { readonly kind: "array"; readonly offset: number; readonly items: ReadonlyArray<Json> }
  | { readonly kind: "object"; readonly offset: number; readonly members: ReadonlyMap<string, Json> }

/** Why and where a text is not JSON. */
export interface JsonFailure {
  readonly offset: number
  readonly reason: string
}

/** Deeper documents are refused: the reader recurses, and hostile input must not exhaust the stack. */
const MAX_DEPTH = 200

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const SPACE = /[ \t\r\n]*/y

const escapes: Readonly<Record<string, string>> = {
  '"': '"',
  "\\": "\\",
  "/": "/",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t"
}

/** A character that stands for itself in a string: no quote, no backslash, no control character. */
const isPlain = (code: number): boolean => code >= 32 && code !== 34 && code !== 92

/** Thrown inside this file only: an abandoned recursive descent is clearest as one. */
class Abandoned {
  constructor(readonly failure: JsonFailure) {}
}

/**
 * Reads one JSON document.
 *
 * @category reference
 * @since 0.1.0
 */
export const parse = (text: string): Result.Result<Json, JsonFailure> => {
  let at = text.startsWith("\uFEFF") ? 1 : 0

  const fail = (reason: string, offset = at): never => {
    throw new Abandoned({ offset, reason })
  }
  const match = (pattern: RegExp): string => {
    pattern.lastIndex = at
    const found = pattern.exec(text)?.[0] ?? ""
    at += found.length
    return found
  }
  const skipSpace = (): void => void match(SPACE)
  const found = (): string => (at < text.length ? `found ${JSON.stringify(text[at])}` : "the text ends")

  const string = (): string => {
    const start = at
    at++
    let value = ""
    for (;;) {
      const plain = at
      while (isPlain(text.charCodeAt(at))) at++
      value += text.slice(plain, at)
      const c = text[at]
      if (c === '"') {
        at++
        return value
      }
      if (c === undefined) return fail("a string is not closed", start)
      if (c !== "\\") return fail("a control character stands in a string")
      const escape = text[at + 1] ?? ""
      if (escape === "u") {
        const digits = text.slice(at + 2, at + 6)
        if (!/^[\da-fA-F]{4}$/.test(digits)) return fail("\\u needs four hexadecimal digits")
        value += String.fromCharCode(Number.parseInt(digits, 16))
        at += 6
      } else {
        const character = escapes[escape]
        if (character === undefined) return fail(`\\${escape} is not an escape`)
        value += character
        at += 2
      }
    }
  }

  const members = (depth: number): ReadonlyMap<string, Json> => {
    const result = new Map<string, Json>()
    at++
    skipSpace()
    if (text[at] === "}") {
      at++
      return result
    }
    for (;;) {
      skipSpace()
      if (text[at] !== '"') fail(`a name in quotes is expected, ${found()}`)
      const offset = at
      const name = string()
      if (result.has(name)) fail(`the name ${JSON.stringify(name)} is used twice in one object`, offset)
      skipSpace()
      if (text[at] !== ":") fail(`":" is expected, ${found()}`)
      at++
      result.set(name, value(depth))
      skipSpace()
      if (text[at] === ",") at++
      else if (text[at] === "}") {
        at++
        return result
      } else fail(`"," or "}" is expected, ${found()}`)
    }
  }

  const items = (depth: number): ReadonlyArray<Json> => {
    const result: Array<Json> = []
    at++
    skipSpace()
    if (text[at] === "]") {
      at++
      return result
    }
    for (;;) {
      result.push(value(depth))
      skipSpace()
      if (text[at] === ",") at++
      else if (text[at] === "]") {
        at++
        return result
      } else fail(`"," or "]" is expected, ${found()}`)
    }
  }

  const value = (depth: number): Json => {
    skipSpace()
    if (depth > MAX_DEPTH) fail(`nested more than ${MAX_DEPTH} deep`)
    const offset = at
    const c = text[at]
    if (c === "{") return { kind: "object", offset, members: members(depth + 1) }
    if (c === "[") return { kind: "array", offset, items: items(depth + 1) }
    if (c === '"') return { kind: "string", offset, value: string() }
    for (const [word, json] of [
      ["null", { kind: "null", offset }],
      ["true", { kind: "boolean", offset, value: true }],
      ["false", { kind: "boolean", offset, value: false }]
    ] as const)
      if (text.startsWith(word, at)) {
        at += word.length
        return json
      }
    const number = match(NUMBER)
    return number === "" ? fail(`a value is expected, ${found()}`) : { kind: "number", offset, text: number }
  }

  try {
    const result = value(0)
    skipSpace()
    return at < text.length
      ? Result.fail({ offset: at, reason: `only one value is allowed, ${found()}` })
      : Result.succeed(result)
  } catch (error) {
    if (error instanceof Abandoned) return Result.fail(error.failure)
    throw error
  }
}

/** The value that an RFC 6901 pointer leads to (`/prices/0/close`); undefined when it leads nowhere. */
export const follow = (json: Json, pointer: string): Json | undefined => {
  if (pointer === "") return json
  if (!pointer.startsWith("/")) return undefined
  let current: Json | undefined = json
  for (const raw of pointer.slice(1).split("/")) {
    const step = raw.replaceAll("~1", "/").replaceAll("~0", "~")
    if (current.kind === "object") current = current.members.get(step)
    else if (current.kind === "array" && /^(0|[1-9]\d*)$/.test(step)) current = current.items[Number(step)]
    else return undefined
    if (current === undefined) return undefined
  }
  return current
}

/** One step of a pointer, escaped (`a/b` → `a~1b`). */
export const pointerStep = (name: string | number): string =>
  String(name).replaceAll("~", "~0").replaceAll("/", "~1")

/** The value as plain data for a Schema; numbers become their text, marked by `number`. */
export const toPlain = (json: Json, number: (text: string) => unknown): unknown => {
  switch (json.kind) {
    case "null":
      return null
    case "boolean":
    case "string":
      return json.value
    case "number":
      return number(json.text)
    case "array":
      return json.items.map(item => toPlain(item, number))
    case "object":
      return Object.fromEntries([...json.members].map(([name, member]) => [name, toPlain(member, number)]))
  }
}

/** Finds line and column (both from 1) of offsets in a text; made once a text, it answers in logarithmic time. */
export const locator = (
  text: string
): ((offset: number) => { readonly line: number; readonly column: number }) => {
  const lines = LineIndex.make(text)
  return offset => LineIndex.position(lines, offset)
}
