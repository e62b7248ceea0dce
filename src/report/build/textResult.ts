/**
 * The text of a document as a report holds it: its coverage, the numbers that are no claims, and the annotated text.
 */
import type { CoveredAtom } from "../../text/coverage.js"
import type { AnnotatedText, Coverage, IgnoredNumber } from "../Report.js"
import type { DocumentContext } from "./DocumentContext.js"

/** The counts, and every uncovered number; null when neither the text nor an inventory is at hand. */
export const coverageResult = ({ text }: DocumentContext): Coverage | null => {
  const { coverage } = text
  if (coverage === null) return null
  const { source, numbers, claimed, ignored, uncovered } = coverage
  return {
    source,
    numbers,
    claimed,
    ignored,
    uncovered: uncovered.map(atom => ({ text: atom.text, offset: atom.offset, line: atom.line }))
  }
}

/** Numbers that are no claims, with their reasons; without a text, the entries of the file. */
export const ignoredNumbers = (context: DocumentContext): ReadonlyArray<IgnoredNumber> => {
  const entries = context.checked.world.file.ignored ?? []
  const { coverage } = context.text
  if (coverage === null)
    return entries.map(({ quote, number, why, note }) => ({
      number: number ?? quote,
      quote,
      why,
      note: note ?? null,
      line: null
    }))
  return coverage.atoms.flatMap(atom => {
    if (atom.fate.kind === "lexicon")
      return [
        { number: atom.text, quote: atom.fate.word, why: atom.fate.reason, note: null, line: atom.line }
      ]
    if (atom.fate.kind !== "ignored") return []
    const entry = entries[atom.fate.entry]
    return [
      {
        number: atom.text,
        quote: entry?.quote ?? null,
        why: atom.fate.why,
        note: entry?.note ?? null,
        line: atom.line
      }
    ]
  })
}

/** The text with every number marked; null when the text is not at hand. */
export const annotatedText = ({ text }: DocumentContext): AnnotatedText | null => {
  const { article, coverage, anchors } = text
  if (article === null || coverage === null) return null
  const claims = [...anchors].flatMap(([id, anchor]) =>
    "figure" in anchor && anchor.figure !== null
      ? [
          {
            start: anchor.figure.start,
            end: anchor.figure.end,
            kind: "claim" as const,
            claims: [id],
            reason: null
          }
        ]
      : []
  )
  const others = coverage.atoms.flatMap(atom => (atom.fate.kind === "claimed" ? [] : [spanOf(atom)]))
  return {
    content: article.normalised.text,
    spans: [...merged(claims), ...others].sort((a, b) => a.start - b.start || b.end - a.end)
  }
}

type AnnotatedSpan = AnnotatedText["spans"][number]

const spanOf = ({ start, end, fate }: CoveredAtom): AnnotatedSpan => ({
  start,
  end,
  kind: fate.kind === "claimed" ? "claim" : fate.kind,
  claims: fate.kind === "claimed" ? fate.claims : [],
  reason: fate.kind === "ignored" ? fate.why : fate.kind === "lexicon" ? fate.reason : null
})

/** Claims on the same words are one span. */
const merged = (spans: ReadonlyArray<AnnotatedSpan>): ReadonlyArray<AnnotatedSpan> => {
  const byPlace = new Map<string, AnnotatedSpan>()
  for (const span of spans) {
    const key = `${span.start}-${span.end}`
    const known = byPlace.get(key)
    byPlace.set(key, known === undefined ? span : { ...known, claims: [...known.claims, ...span.claims] })
  }
  return [...byPlace.values()]
}
