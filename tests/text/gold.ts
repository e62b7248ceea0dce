/**
 * Reads the gold passages; their notation is described in gold/README.md.
 */
import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"

/** A number as it should be found: offsets of the plain text; `stated` is null for numbers that state nothing. */
export interface GoldNumber {
  readonly start: number
  readonly end: number
  readonly printed: string
  readonly stated: null | {
    readonly value: string
    readonly unit: string
    readonly hedge: string
    readonly measure: string
    readonly versus: string | null
    readonly period: string
    readonly role: string
  }
}

export interface GoldPassage {
  readonly id: string
  readonly published: string
  readonly text: string
  readonly numbers: ReadonlyArray<GoldNumber>
}

const MARK = /\[([^\]|]+)\|([^\]]+)\]|\{([^}]+)\}/g

const passage = (id: string, published: string, marked: string): GoldPassage => {
  let text = ""
  let at = 0
  const numbers: Array<GoldNumber> = []
  for (const match of marked.matchAll(MARK)) {
    text += marked.slice(at, match.index)
    at = match.index + match[0].length
    const printed = match[1] ?? match[3] ?? ""
    const [quantity = "", measures = "", period = "", role = "stated"] = (match[2] ?? "").split("|")
    const [value = "", unit = "", hedge = "none"] = quantity.split(" ")
    const [measure = "", versus = null] = measures.split("/")
    const stated = match[2] === undefined ? null : { value, unit, hedge, measure, versus, period, role }
    numbers.push({ start: text.length, end: text.length + printed.length, printed, stated })
    text += printed
  }
  return { id, published, text: text + marked.slice(at), numbers }
}

/** The passages of one set: `zh.tune`, `en.unseen`. */
export const readGold = (name: string): ReadonlyArray<GoldPassage> =>
  readGoldFile(fileURLToPath(new URL(`./gold/${name}.txt`, import.meta.url)))

/** The passages of a file anywhere. */
export const readGoldFile = (file: string): ReadonlyArray<GoldPassage> =>
  readFileSync(file, "utf8")
    .split(/^## /m)
    .slice(1)
    .map(block => {
      const [head = "", ...lines] = block.trim().split("\n")
      const [id = "", published = ""] = head.split(" ")
      return passage(id, published, lines.join("\n").trim())
    })
