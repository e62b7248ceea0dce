/** Texts made wrong: by chance, and with pieces that are known to hurt programs. */
import type { Random } from "./random.js"

/** Pieces that mean something to some reader, or ought to mean nothing. */
const pieces: ReadonlyArray<string> = [
  "\0",
  "\uFEFF",
  "\uD800",
  "\u202E",
  "\u2028",
  "\r",
  "\t",
  "\n",
  "\n\n",
  "\u00A0",
  "　",
  "\u001B[2J",
  "'",
  '"',
  '"""',
  "`",
  "\\",
  "\\u0000",
  "%",
  "‰",
  "#",
  "&a ",
  "*a",
  "<<: *a",
  "!!js/function ",
  "!<tag:x> ",
  "---\n",
  "...\n",
  "{",
  "}",
  "[",
  "]",
  "(",
  ")",
  "((((((((",
  "[[[[[[[[",
  "{{{{",
  ": ",
  ", ",
  ",",
  ";",
  "|",
  "|\n ",
  ">\n ",
  "- ",
  "? ",
  "~",
  "null",
  "true",
  "-",
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "__proto__: 1\n",
  "0",
  "-0",
  "00",
  "1e999999999",
  "1e-999999999",
  "9".repeat(60),
  "0.".padEnd(80, "3"),
  "NaN",
  "Infinity",
  "0x10",
  "1_000",
  ".5",
  "5.",
  "1,2,3",
  "1.2.3",
  "１２３",
  "٣",
  "亿",
  "万",
  "十",
  "百分之",
  "三分之",
  "翻两番",
  "余",
  "约",
  "以上",
  "第",
  "两",
  "百千万亿",
  "billion",
  "trillion",
  "lakh",
  "crore",
  "half",
  "-third",
  "about ",
  "over ",
  "30+",
  "±",
  "−",
  "–",
  "—",
  "~",
  "∞",
  "½",
  "²",
  "①",
  "Ⅳ",
  "〇",
  "+",
  "*",
  "/",
  "^",
  "==",
  "<=",
  ">",
  "!",
  "?",
  "=",
  "=>",
  "->",
  "sum(",
  "mean(",
  "sqrt(-1)",
  "x[-1]",
  "x[1e9]",
  'x["a"]',
  "nthRoot(",
  "eval(",
  "import(",
  "f(x)=",
  "1:1e9",
  "1/0",
  "^999999999",
  "!",
  "'",
  "2022",
  "2022-13",
  "0000",
  "9999-12-31",
  "2022-02-30",
  "../",
  "/",
  "../..",
  "ytd:2023-09",
  "published",
  "-1",
  "2020/2010",
  "file:///etc/passwd",
  "https://example.org/",
  "CON",
  ".",
  "claims:\n",
  "claims: ",
  "indicators:\n",
  "relations:\n  - { id: r, holds: a == b }\n",
  "readings: [{}]",
  "of_claim: a",
  "include: x",
  "parts: { of: [a], complete: true }",
  "formula: x",
  "accepted: []",
  "measure: growth",
  "role: target",
  "ref: a#b"
]

const LONGEST = 200_000

const operations: ReadonlyArray<(text: string, random: Random, other: string) => string> = [
  // Inserted piece.
  (text, random) => splice(text, random.below(text.length + 1), 0, random.pick(pieces)),
  // Replaced stretch.
  (text, random) => splice(text, random.below(text.length), 1 + random.below(12), random.pick(pieces)),
  // Lost stretch.
  (text, random) => splice(text, random.below(text.length), 1 + random.below(30), ""),
  // Character of any kind.
  (text, random) =>
    splice(
      text,
      random.below(text.length),
      1,
      String.fromCodePoint(random.below(2) === 0 ? random.below(128) : random.below(0x10ffff))
    ),
  // Line twice, or lost.
  (text, random) => {
    const lines = text.split("\n")
    const at = random.below(lines.length)
    lines.splice(at, random.below(2), ...(random.below(2) === 0 ? [lines[at] ?? ""] : []))
    return lines.join("\n")
  },
  // Stretch said over and over.
  (text, random) => {
    const from = random.below(text.length)
    const stretch = text.slice(from, from + 1 + random.below(20))
    return splice(text, from, 0, stretch.repeat(1 + random.below(200)))
  },
  // Cut short.
  (text, random) => text.slice(0, random.below(text.length)),
  // One number for another.
  (text, random) => {
    const numbers = [...text.matchAll(/\d+(\.\d+)?/gu)]
    const one = numbers[random.below(numbers.length)]
    return one === undefined
      ? text
      : splice(
          text,
          one.index,
          one[0].length,
          random.pick([...numbers.map(n => n[0]).slice(0, 50), ...pieces])
        )
  },
  // Something of another text.
  (text, random, other) => {
    const from = random.below(other.length)
    return splice(
      text,
      random.below(text.length),
      random.below(20),
      other.slice(from, from + random.below(80))
    )
  }
]

const splice = (text: string, at: number, length: number, put: string): string =>
  text.slice(0, at) + put + text.slice(at + length)

/** A text of the corpus after some accidents; one in twenty is left as it is. */
export const mutate = (corpus: ReadonlyArray<string>, random: Random): string => {
  let text = random.pick(corpus)
  if (random.below(20) === 0) return text
  for (let n = 1 + random.below(4); n > 0; n--)
    text = random.pick(operations)(text, random, random.pick(corpus)).slice(0, LONGEST)
  return text
}

/** A text of nothing but pieces. */
export const soup = (random: Random): string =>
  Array.from({ length: 1 + random.below(12) }, () => random.pick(pieces)).join(random.pick(["", " ", ""]))
