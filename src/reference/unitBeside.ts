import { Result } from "effect"
import { readUnit } from "./readUnit.js"

/** Words that are no things counted: they scale, or name money without saying which. */
const NO_THING =
  /\b(?:hundred|thousand|million|billion|trillion|lakh|crore|dozen|dollar|pound|cent|pence|peso|franc|yen|rupee|won|rand)s?\b|[元万亿千百十角分镑币]/iu

const PLURAL = /^\p{Ll}+(?:[ _-]\p{Ll}+){0,2}s$/u
const WORDS = /^(?:\p{Script=Latin}+(?:[ _-]\p{Script=Latin}+){0,2}|\p{Script=Han}{1,4})$/u

/** `$3M`, `EURm`, `k`: what programs write for money and large numbers. */
const SHORT = /^(\$|US\$|€|£|[A-Z]{3})?\s?(k|K|m|M|mn|MM|b|B|bn|tn)?$/u
const signs: Readonly<Record<string, string>> = { $: "USD", US$: "USD", "€": "EUR", "£": "GBP" }
const scales: Readonly<Record<string, string>> = {
  k: "thousand",
  m: "million",
  mn: "million",
  mm: "million",
  b: "billion",
  bn: "billion",
  tn: "trillion"
}

/** `M USD` beside `USD M`. */
const SHORT_FIRST = /^(k|K|m|M|mn|MM|b|B|bn|tn)\s(\$|US\$|€|£|[A-Z]{3})$/u

const isUnit = (text: string): boolean => Result.isSuccess(readUnit(text))

/** Words that nobody could have meant as a unit of the table by a slip of the pen. */
const isNoMisspelling = (text: string): boolean => {
  const read = readUnit(text)
  return Result.isFailure(read) && !read.failure.includes("did you mean")
}

/**
 * The unit that stands beside a number of a document, as `readUnit` takes it. Programs write more freely than
 * statistical offices: `$M`, `dollars`, and for things counted just their name (`users`, `support tickets`, `套`), in
 * quotients, too (`requests/s`, `USD per user`). What is no such thing is returned as it is.
 */
export const unitBeside = (text: string): string => {
  const trimmed = text.trim()
  if (isUnit(trimmed)) return trimmed
  if (/^dollars?$/iu.test(trimmed)) return "USD"
  const [, money = "", scale = ""] = SHORT.exec(trimmed.replace(SHORT_FIRST, "$2 $1")) ?? []
  const spelled = [scales[scale.toLowerCase()], signs[money] ?? money]
    .filter(part => part !== undefined && part !== "")
    .join(" ")
  if (spelled !== "" && isUnit(spelled)) return spelled
  if (NO_THING.test(trimmed)) return text
  const [first = "", ...others] = trimmed.split(/\s*\/\s*|\s+per\s+/u)
  const isThing = (part: string): boolean =>
    !isUnit(part) &&
    !/\b[A-Z]{3}\b/u.test(part) &&
    (PLURAL.test(part) || (WORDS.test(part) && (isNoMisspelling(part) || /\p{Script=Han}/u.test(part))))
  const parts = [signs[first] ?? (isThing(first) ? `count(${first.toLowerCase()})` : first)]
  for (const part of others) parts.push(isThing(part) ? `count(${part.toLowerCase()})` : part)
  return parts.join("/")
}
