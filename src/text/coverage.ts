/**
 * Coverage: every number of a text is claimed, ignored for a reason, known to be no number, or uncovered, and the counts add up.
 */
import { type Anchor, type AnchorTarget, anchor, defaultBudget } from "./anchor.js"
import * as ArticleText from "./ArticleText.js"
import * as Atom from "./Atom.js"
import { figureSpan } from "./figureSpan.js"
import * as Lexicon from "./Lexicon.js"
import { en } from "./lexicon.en.js"
import { zh } from "./lexicon.zh.js"
import { originalOffset, type Span } from "./NormalisedText.js"
import { occurrences } from "./occurrences.js"

/**
 * Words of the text whose number is no claim, as in a claims file. It holds wherever these words stand.
 *
 * @category coverage
 * @since 0.1.0
 */
export interface IgnoredWords {
  readonly quote: string
  /** The number in the quote; without it, all of the quote's numbers are meant. */
  readonly number?: string | undefined
  readonly why: string
}

/**
 * What became of an atom: claimed by claims (ids), ignored by an entry (its index and reason), a word of the lexicon, or nothing.
 *
 * @category coverage
 * @since 0.1.0
 */
export type Fate =
  | { readonly kind: "claimed"; readonly claims: ReadonlyArray<string> }
  | { readonly kind: "ignored"; readonly entry: number; readonly why: string }
  | { readonly kind: "lexicon"; readonly word: string; readonly reason: string }
  | { readonly kind: "uncovered" }

/**
 * An atom with its fate and its place: `offset` in the original text, line and column from 1, and for an uncovered one the
 * words around it on its line.
 *
 * @category coverage
 * @since 0.1.0
 */
export interface CoveredAtom extends Atom.Atom {
  readonly fate: Fate
  readonly offset: number
  readonly line: number
  /** Null in an inventory, which keeps lines only. */
  readonly column: number | null
  readonly before: string
  readonly after: string
}

/**
 * The coverage of one text. `numbers` = `claimed` + `ignored` + `uncovered.length`; the lexicon's words count as ignored.
 *
 * @category coverage
 * @since 0.1.0
 */
export interface Coverage {
  readonly source: "text" | "inventory"
  readonly numbers: number
  readonly claimed: number
  readonly ignored: number
  /** Ignored atoms by reason; the reasons of the lexicon are prefixed `lexicon: `. */
  readonly ignoredBy: Readonly<Record<string, number>>
  readonly uncovered: ReadonlyArray<CoveredAtom>
  readonly atoms: ReadonlyArray<CoveredAtom>
}

/**
 * A text held against its claims file.
 *
 * @category coverage
 * @since 0.1.0
 */
export interface TextCheck {
  readonly coverage: Coverage
  readonly anchors: ReadonlyArray<{ readonly id: string; readonly anchor: Anchor }>
  /** Ignored entries (indices) that hold at no number of the text: other words, another number, or no number at all. */
  readonly unusedIgnored: ReadonlyArray<number>
}

/** Words shown on either side of an uncovered number, in code units. */
const AROUND = 24

/** An ignored entry may hold at this many places. */
const PLACES = 100_000

/** The figure's place in an anchored claim; a changed figure covers nothing: the text now says something else. */
const claimedSpan = (anchored: Anchor): Span | null =>
  anchored.status === "changed" || anchored.status === "orphaned" ? null : anchored.figure

/** For each atom, the first span of the sorted ones that holds it whole is found by walking both lists once. */
const mark = <A>(
  atoms: ReadonlyArray<Atom.Atom>,
  spans: ReadonlyArray<Span & { readonly value: A }>,
  put: (atom: number, value: A) => void
): void => {
  const sorted = spans.toSorted((a, b) => a.start - b.start)
  let first = 0
  for (const span of sorted) {
    while (first < atoms.length && (atoms[first]?.start ?? 0) < span.start) first += 1
    for (let at = first; at < atoms.length && (atoms[at]?.start ?? 0) < span.end; at++) {
      if ((atoms[at]?.end ?? 0) <= span.end) put(at, value(span))
    }
  }
}

const value = <A>(span: { readonly value: A }): A => span.value

const ignoredSpans = (article: ArticleText.ArticleText, entry: IgnoredWords): ReadonlyArray<Span> => {
  const quote = ArticleText.formOf(article, entry.quote).trim()
  const number = entry.number === undefined ? null : ArticleText.formOf(article, entry.number)
  const places = occurrences(article.form, quote, PLACES)
  if (number === null) return places
  const inside = new Map<string, Span | null>()
  return places.flatMap(place => {
    const printed = ArticleText.words(article, place)
    if (!inside.has(printed)) inside.set(printed, figureSpan(quote, number, article.language, printed))
    const own = inside.get(printed) ?? null
    return own === null ? [] : [{ start: place.start + own.start, end: place.start + own.end }]
  })
}

/**
 * Sums up the fates of atoms; the counts add up by construction.
 *
 * @category coverage
 * @since 0.1.0
 */
export const tally = (source: Coverage["source"], atoms: ReadonlyArray<CoveredAtom>): Coverage => {
  const ignoredBy: Record<string, number> = {}
  let claimed = 0
  let ignored = 0
  for (const { fate } of atoms) {
    if (fate.kind === "claimed") claimed += 1
    if (fate.kind !== "ignored" && fate.kind !== "lexicon") continue
    ignored += 1
    const reason = fate.kind === "ignored" ? fate.why : `lexicon: ${fate.reason}`
    ignoredBy[reason] = (ignoredBy[reason] ?? 0) + 1
  }
  const uncovered = atoms.filter(atom => atom.fate.kind === "uncovered")
  return { source, numbers: atoms.length, claimed, ignored, ignoredBy, uncovered, atoms }
}

const UNCOVERED: Fate = { kind: "uncovered" }

const NO_WORDS = { before: "", after: "" }

/** Written out field by field: a text may hold a million atoms. */
const describeAtom = (article: ArticleText.ArticleText, atom: Atom.Atom, fate: Fate): CoveredAtom => {
  const { line, column } = ArticleText.position(article, atom.start)
  const { before, after } = fate.kind === "uncovered" ? ArticleText.around(article, atom, AROUND) : NO_WORDS
  const offset = originalOffset(article.normalised, atom.start)
  return { start: atom.start, end: atom.end, text: atom.text, fate, offset, line, column, before, after }
}

/**
 * Anchors the claims in the text and says of every atom what became of it. A claim covers the atoms of its figure, not of its
 * whole quote. Claims go before ignored entries, these before the lexicon.
 *
 * @param claims all claims of the document, in their order
 * @category coverage
 * @since 0.1.0
 */
export const checkText = (
  article: ArticleText.ArticleText,
  claims: ReadonlyArray<AnchorTarget>,
  ignored: ReadonlyArray<IgnoredWords>
): TextCheck => {
  const budget = defaultBudget()
  const anchors = claims.map(claim => ({ id: claim.id, anchor: anchor(article, claim, budget) }))
  const atoms = Atom.enumerate(article.normalised.text)
  const fates: Array<Fate> = atoms.map(() => UNCOVERED)
  const claimSpans = anchors.flatMap(({ id, anchor }) => {
    const span = claimedSpan(anchor)
    return span === null ? [] : [{ ...span, value: id }]
  })
  mark(atoms, claimSpans, (at, id) => {
    const fate = fates[at]
    fates[at] = { kind: "claimed", claims: fate?.kind === "claimed" ? [...fate.claims, id] : [id] }
  })
  const entries = ignored.map(entry => ignoredSpans(article, entry))
  const used = new Set<number>()
  mark(
    atoms,
    entries.flatMap((spans, entry) => spans.map(span => ({ ...span, value: entry }))),
    (at, entry) => {
      used.add(entry)
      if (fates[at]?.kind === "uncovered")
        fates[at] = { kind: "ignored", entry, why: ignored[entry]?.why ?? "other" }
    }
  )
  const hits = [...Lexicon.find(zh, article.form), ...Lexicon.find(en, article.form)]
  mark(
    atoms,
    hits.map(hit => ({ ...hit, value: hit })),
    (at, { word, reason }) => {
      if (fates[at]?.kind === "uncovered") fates[at] = { kind: "lexicon", word, reason }
    }
  )
  const covered = atoms.map((atom, at) => describeAtom(article, atom, fates[at] ?? UNCOVERED))
  const unusedIgnored = ignored.flatMap((_, entry) => (used.has(entry) ? [] : [entry]))
  return { coverage: tally("text", covered), anchors, unusedIgnored }
}
