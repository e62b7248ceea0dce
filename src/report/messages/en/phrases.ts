/**
 * English phrases that the sentences share.
 */
import type { Amount, AmountRange, Cited, Formula, Quoted, Subject, Words } from "../../../model/Sentence.js"
import { inLanguage } from "../../../model/Text.js"
import { isShownExactly } from "../../readable.js"
import { amounts, inSigns, shownTogether } from "../amounts.js"

const units: { readonly [id: string]: string } = {
  "%": "%",
  percent: "%",
  "‰": "‰",
  permille: "‰",
  point: " percentage points",
  "basis-point": " basis points",
  multiple: " times",
  m2: " m²",
  km2: " km²",
  m3: " m³"
}

const unitName = (id: string): string => {
  if (id === "1" || id === "ratio" || id === "none" || id === "index" || id === "count") return ""
  const counted = /^count\((.*)\)$/u.exec(id)
  return units[id] ?? ` ${counted === null ? id : counted[1]}`
}

const show = amounts({
  scales: [
    { exponent: 12, word: " trillion" },
    { exponent: 9, word: " billion" },
    { exponent: 6, word: " million" }
  ],
  unitName
})

/** `154.57 billion CNY` */
export const amount = ({ value, unit }: Amount): string =>
  `${isShownExactly(value) ? "" : "about "}${show([value], unit)[0]}${unitOf(unit, value)}`

/** Units of one thing lose their plural: `1 firm`, `1 city`, `1 percentage point`. */
const unitOf = (unit: string | null, value: string): string => {
  if (unit === null) return ""
  const name = unitName(unit)
  return (value !== "1" && value !== "-1") || !(unit.startsWith("count(") || name.endsWith("points"))
    ? name
    : name.replace(/ies$/u, "y").replace(/(?<=[^s])s$/u, "")
}

/** `between 34.7 and 34.9 %`, `at least 3`, `exactly 179` */
export const range = (r: AmountRange): string => ranges([r])[0]!

/** Several ranges of one sentence: numbers that differ look different in all of them. */
export const ranges = (all: ReadonlyArray<AmountRange>): ReadonlyArray<string> =>
  shownTogether(all, show).map(({ low, high }, i) => inWords(all[i]!, low, high))

const inWords = (r: AmountRange, low: string, high: string): string => {
  const from = low + unitOf(r.unit, r.low ?? "")
  const to = high + unitOf(r.unit, r.high ?? "")
  if (r.low === null && r.high === null) return "any number"
  if (r.low === null) return `${r.highClosed ? "at most" : "less than"} ${to}`
  if (r.high === null) return `${r.lowClosed ? "at least" : "more than"} ${from}`
  if (r.low === r.high) return `${isShownExactly(r.low) ? "exactly" : "about"} ${from}`
  if (r.lowClosed && r.highClosed) return `between ${low} and ${to}`
  return `${r.lowClosed ? "at least" : "more than"} ${from} and ${r.highClosed ? "at most" : "less than"} ${to}`
}

/** `34.7 – 34.9%`, `≥ 3`, `179` */
export const shortRange = (r: AmountRange): string => inSigns(r, show, unitOf)

const MOST_NAMED = 6

/** `a, b and c`; long lists are cut and the rest counted. */
export const list = (items: ReadonlyArray<string>, more = 0): string => {
  const named = items.length <= MOST_NAMED && more === 0 ? items : items.slice(0, MOST_NAMED - 1)
  const rest = items.length + more - named.length
  const all = rest === 0 ? named : [...named, `${rest} more`]
  return all.length < 2 ? (all[0] ?? "") : `${all.slice(0, -1).join(", ")} and ${all[all.length - 1]}`
}

export const words = (name: Words): string => inLanguage(name, "en")

/** `2020-08 to publication`: the date of publication has no number. */
export const period = (text: string): string =>
  text === "published"
    ? "at publication"
    : text.replaceAll("published", "publication").replace("../", "up to ").replace("/", " to ")

/** `services value added (Longquanyi District, 2021)` */
export const subject = (s: Subject): string => {
  const where = [s.area === null ? "" : words(s.area), period(s.period ?? "")].filter(part => part !== "")
  return words(s.name) + (where.length === 0 ? "" : ` (${where.join(", ")})`)
}

/** A formula, its parts named. */
export const formula = (f: Formula): string =>
  typeof f === "string" ? f : f.map(part => (typeof part === "string" ? part : subject(part))).join("")

const MOST_QUOTED = 80

export const quote = (text: string): string => {
  const characters = [...text]
  return `“${characters.length <= MOST_QUOTED ? text : `${characters.slice(0, MOST_QUOTED).join("")}…`}”`
}

/** The words of the text, and the figure when it is not among them. */
export const quoted = (claim: Quoted): string =>
  claim.quote === "" || claim.quote === claim.figure
    ? quote(claim.figure)
    : quote(claim.quote) + (claim.quote.includes(claim.figure) ? "" : ` (${claim.figure})`)

/** The value as the source writes it, and where it stands. */
export const cited = (c: Cited): string => {
  const place = c.file === null ? "" : c.row === null ? c.file : `${c.file}, line ${c.row}`
  const parts = [
    c.source ?? c.publisher ?? "",
    c.period ?? "",
    c.vintage === null ? "" : `release ${c.vintage}`,
    place
  ].filter(part => part !== "")
  return value(c) + (parts.length === 0 ? "" : ` (${parts.join("; ")})`)
}

/** `1545.7 亿元` */
export const value = (c: Cited): string => amount({ value: c.value, unit: c.unit })

/** The name of a reading, as words. */
export const reading = (name: string): string => `“${name.replaceAll(/[-_]/gu, " ")}”`

/** What follows “as worded”: the name of that reading, when it has one. */
export const asWorded = (name: string): string => (/^as.worded$/u.test(name) ? "" : ` (${reading(name)})`)
