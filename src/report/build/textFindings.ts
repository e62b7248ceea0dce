/**
 * What the text itself shows: numbers without a claim, and claims whose words are gone or now read otherwise.
 */
import type { Finding } from "../../check/Finding.js"
import * as Found from "../../check/Finding.js"
import { quoted } from "../../check/describe.js"
import { sentence } from "../../model/Sentence.js"
import type { CoveredAtom } from "../../text/coverage.js"
import type { Place } from "../Place.js"
import type { DocumentContext } from "./DocumentContext.js"

/** A finding about an uncovered number, with its place. */
export interface TextFinding {
  readonly finding: Finding
  readonly place: Place | null
}

/** The findings of coverage and of anchoring. */
export const textFindings = (context: DocumentContext): ReadonlyArray<TextFinding> => [
  ...asPrinted(context.text.coverage?.uncovered ?? []).map(atom => uncovered(context, atom)),
  ...anchors(context)
]

/** Coverage counts runs of digits; a reader is told of the number that they make up: one, where it is “182,641.5”. */
const asPrinted = (atoms: ReadonlyArray<CoveredAtom>): ReadonlyArray<CoveredAtom> => {
  const numbers: Array<CoveredAtom> = []
  for (const atom of atoms) {
    const last = numbers.at(-1)
    const mark = last?.after.slice(0, 1) ?? ""
    if (last?.end === atom.start - 1 && /^[.,'’]$/u.test(mark) && isDigits(last) && isDigits(atom))
      numbers[numbers.length - 1] = {
        ...last,
        text: last.text + mark + atom.text,
        end: atom.end,
        after: atom.after
      }
    else numbers.push(atom)
  }
  return numbers
}

const isDigits = ({ text }: CoveredAtom): boolean => /^\d[\d.,'’]*$/u.test(text)

const uncovered = (context: DocumentContext, atom: CoveredAtom): TextFinding => ({
  finding: Found.make(
    "uncovered-number",
    "warning",
    sentence("uncovered-number", { number: atom.text, line: atom.line }),
    {
      qualifier: `${atom.text} at ${atom.offset}`
    }
  ),
  place: {
    file: context.text.path ?? context.loaded.path,
    line: atom.line,
    column: atom.column ?? 1,
    quote: `${atom.before}${atom.text}${atom.after}`,
    article:
      context.text.article === null
        ? null
        : { file: context.text.path, line: atom.line, offset: atom.start, length: atom.end - atom.start }
  }
})

const anchors = (context: DocumentContext): ReadonlyArray<TextFinding> => {
  const { world } = context.checked
  return [...context.text.anchors].flatMap(([id, anchor]) => {
    const claim = quoted(world, id)
    const about = { claims: [id] }
    switch (anchor.status) {
      case "changed":
        return [
          {
            finding: Found.make(
              "anchor-changed",
              "warning",
              sentence("anchor-changed", { claim, found: anchor.reads }),
              about
            ),
            place: null
          }
        ]
      case "ambiguous":
        return [
          {
            finding: Found.make(
              "anchor-ambiguous",
              "warning",
              sentence("anchor-ambiguous", { claim, places: anchor.spans.length }),
              about
            ),
            place: null
          }
        ]
      case "orphaned":
        return [
          {
            finding: Found.make("anchor-orphaned", "warning", sentence("anchor-orphaned", { claim }), about),
            place: null
          }
        ]
      default:
        return []
    }
  })
}
