/**
 * The first look at an expression: cut it into words, refuse at once whatever no rule allows, and write `NUMBER%`
 * as `(NUMBER/100)`, because mathjs would read `x + 5%` as x + x·5/100 and `a*5%-3` as a remainder.
 */
import { reservedNames } from "./reservedNames.js"

/** What an expression may consist of, for the messages. */
export const allowed =
  "allowed are numbers, names of indicators, + - * /, whole powers, roots, ( ), sum, mean, min, max, abs, sqrt, nthRoot"

/** The functions of an expression. */
export const functionNames: ReadonlySet<string> = new Set([
  "sum",
  "mean",
  "min",
  "max",
  "abs",
  "sqrt",
  "nthRoot"
])

/** Longest expression in characters, most operands, deepest nesting of brackets, longest run of signs. */
const MAX_LENGTH = 20_000
const MAX_OPERANDS = 1_000
const MAX_DEPTH = 60
const MAX_SIGNS = 4

/** A problem at a place (counted in UTF-16 units from 0), in plain words. */
export interface Complaint {
  readonly offset: number
  readonly message: string
}

/**
 * The text as mathjs shall read it, and how to get back: `operands` are the places of its numbers, names and quoted
 * words in order; `origin[i]` is the place in the source of character i.
 */
export interface Scan {
  readonly text: string
  readonly origin: ReadonlyArray<number>
  readonly operands: ReadonlyArray<number>
  readonly complaints: ReadonlyArray<Complaint>
}

/** Letters of names beside ASCII: Latin and Greek ones, without the signs × and ÷ that stand among them. */
const LETTERS = String.raw`\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02AF\u0370-\u03FF\u2100-\u214F`

const TOKEN = new RegExp(
  [
    String.raw`(?<space>[ \t\r\n\u00a0\u2009\u202f\u3000]+)`,
    String.raw`(?<number>(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?)`,
    String.raw`(?<name>[A-Za-z_$${LETTERS}][\w$${LETTERS}]*)`,
    String.raw`(?<quoted>"[^"\\\n]*"|'[^'\\\n]*')`,
    String.raw`(?<mark>==|<=|>=|[<>+\-*/^(),%]|[[\]])`,
    String.raw`(?<other>!=|:=|&&|\|\||\*\*|\p{Script=Han}+|[\s\S])`
  ].join("|"),
  "gu"
)

/** What somebody who wrote this most likely wants. */
const HINTS: Readonly<Record<string, string>> = {
  "=": "write == for equality",
  ":=": "write == for equality",
  "!=": "figures bound values to intervals, and \u201cnot equal\u201d excludes nothing that can be checked; use == <= < >= >",
  "≠": "figures bound values to intervals, and \u201cnot equal\u201d excludes nothing that can be checked; use == <= < >= >",
  "**": "write ^ for a power",
  "×": "write * for a product",
  "·": "write * for a product",
  "÷": "write / for a quotient",
  "−": "write the plain sign -",
  "–": "write the plain sign -",
  "≤": "write <=",
  "≥": "write >=",
  "（": "write the plain bracket (",
  "）": "write the plain bracket )",
  "，": "write the plain comma ,",
  "％": "write the plain sign %",
  ":": "ranges are not allowed",
  ".": "members are not allowed",
  "&&": "write one relation for each condition",
  "||": "write one relation for each condition",
  '"': "a quoted word has no end",
  "'": "a quoted word has no end"
}

type Kind = "start" | "number" | "name" | "quoted" | "close" | "open" | "operator"

/**
 * Cuts an expression into words and lists everything in it that is not allowed, with its place.
 *
 * @category expressions
 * @since 0.1.0
 */
export const scanExpression = (source: string): Scan => {
  if (source.length > MAX_LENGTH)
    return refusal(`the expression is longer than ${MAX_LENGTH} characters; divide it into several relations`)
  if (source.trim() === "") return refusal("the expression is empty")
  const complaints: Array<Complaint> = []
  const operands: Array<number> = []
  const origin: Array<number> = []
  const brackets: Array<string> = []
  let text = ""
  let previous: Kind = "start"
  let previousWord = ""
  let numberAt = 0
  let signs = 0
  const complain = (offset: number, message: string) => complaints.push({ offset, message })
  const write = (word: string, offset: number, step: 0 | 1) => {
    for (let k = 0; k < word.length; k++) origin.push(offset + k * step)
    text += word
  }
  const endsOperand = () => previous === "number" || previous === "name" || previous === "close"

  for (const match of source.matchAll(TOKEN)) {
    const offset = match.index
    const word = match[0]
    const { space, number, name, quoted, mark } = match.groups as Record<string, string | undefined>
    if (space !== undefined) {
      write(" ".repeat(word.length), offset, 1)
      continue
    }
    signs = word === "-" || word === "+" ? signs + 1 : 0
    if (signs === MAX_SIGNS + 1) complain(offset, "too many signs in a row")
    if (previous === "name" && functionNames.has(previousWord) && word !== "(")
      complain(offset, `${previousWord} is a function: write ${previousWord}(…)`)
    if ((number ?? name ?? quoted) !== undefined || (word === "(" && previous !== "name")) {
      if (endsOperand()) complain(offset, `an operator is missing before ${word}; write * for a product`)
    }
    if (number !== undefined) {
      operands.push(offset)
      numberAt = text.length
      previous = "number"
    } else if (name !== undefined) {
      operands.push(offset)
      if (reservedNames.has(name) && !functionNames.has(name))
        complain(offset, `the word ${name} is reserved and cannot be used; ${allowed}`)
      previous = "name"
    } else if (quoted !== undefined) {
      operands.push(offset)
      if (brackets.at(-1) !== "[")
        complain(offset, 'quoted words stand only between [ and ], as in x["2021-Q1"]')
      previous = "quoted"
    } else if (word === "%") {
      if (previous === "number") percent(offset)
      else
        complain(
          offset,
          "% is allowed only right after a number (a remainder or the percentage of an expression is not)"
        )
      previous = "close"
      previousWord = word
      continue
    } else if (mark !== undefined) {
      previous = bracket(word, offset)
    } else {
      const hint = HINTS[word]
      complain(
        offset,
        hint === undefined
          ? `${describe(word)} is not allowed; ${allowed}`
          : `${describe(word)} is not allowed: ${hint}`
      )
      previous = "operator"
    }
    previousWord = word
    write(word, offset, 1)
  }
  if (previous === "name" && functionNames.has(previousWord))
    complain(source.length, `${previousWord} is a function: write ${previousWord}(…)`)
  if (operands.length > MAX_OPERANDS)
    complain(0, `more than ${MAX_OPERANDS} names and numbers; divide it into several relations`)
  return { text, origin, operands, complaints }

  function percent(offset: number): void {
    const digits = text.slice(numberAt)
    const place = origin[numberAt] as number
    text = text.slice(0, numberAt)
    origin.length = numberAt
    write("(", place, 0)
    write(digits, place, 1)
    write("/100)", offset, 0)
    operands.push(offset)
  }

  function bracket(word: string, offset: number): Kind {
    if (word === "(" || word === "[") {
      if (word === "[" && (previous !== "name" || functionNames.has(previousWord)))
        complain(offset, "[ is allowed only right after the name of an indicator, as in x[2021]")
      if (word === "(" && previous === "name" && !functionNames.has(previousWord))
        complain(
          offset - previousWord.length,
          `there is no function ${previousWord}; write * for a product; ${allowed}`
        )
      brackets.push(word)
      if (brackets.length === MAX_DEPTH + 1)
        complain(offset, `brackets are nested more than ${MAX_DEPTH} deep`)
      return "open"
    }
    if (word === ")" || word === "]") {
      brackets.pop()
      return "close"
    }
    return "operator"
  }
}

const refusal = (message: string): Scan => ({
  text: "",
  origin: [],
  operands: [],
  complaints: [{ offset: 0, message }]
})

const describe = (word: string): string =>
  /\p{Script=Han}/u.test(word)
    ? `${word} (names are written with Latin or Greek letters, digits and _)`
    : /[\p{C}\p{Z}]/u.test(word)
      ? `the invisible character U+${(word.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, "0")}`
      : word
