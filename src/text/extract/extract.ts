/**
 * From a text to a draft: a claim per number, or the reason why it is none. A person decides on all of it.
 */
import * as ArticleText from "../ArticleText.js"
import * as Atom from "../Atom.js"
import { checkText } from "../coverage.js"
import { type FoundFigure, scanFigures } from "../figures/scanFigures.js"
import * as Lexicon from "../Lexicon.js"
import { en } from "../lexicon.en.js"
import { zh } from "../lexicon.zh.js"
import type { Span } from "../NormalisedText.js"
import { selector } from "../selector.js"
import { publishedOf, resolve } from "./DateMention.js"
import type { Doubt, Draft, DraftClaim, DraftIgnored } from "./Draft.js"
import { draftClaim, type Reading } from "./draftClaim.js"
import { glossaryId } from "./glossary.js"
import { separateChanges } from "./separateChanges.js"
import * as Times from "./Times.js"
import type { NoClaimRule, Words } from "./Words.js"
import { type Passage, passages } from "./Passage.js"
import { wordsEn } from "./words.en.js"
import { wordsZh } from "./words.zh.js"

/** How much of the words in front of a figure a quote takes, in code units. */
const QUOTE = 14

/** Words taken on either side of a number that is no claim. */
const AROUND = 4

const noClaim = (passage: Passage, words: Words): NoClaimRule | undefined =>
  words.noClaims.find(
    ({ before, figure, after }) =>
      (before?.test(passage.before) ?? true) &&
      (figure?.test(passage.found.figure.text) ?? true) &&
      (after?.test(passage.after) ?? true)
  )

const idPart = (words: string): string => glossaryId(words)?.replaceAll("_", "-") ?? "figure"

const toClaim = (article: ArticleText.ArticleText, reading: Reading, number: number): DraftClaim => {
  const { passage, time } = reading
  const { start, end } = passage.found
  const front = passage.near.length - passage.near.trimStart().length
  const words = Math.min(QUOTE, passage.near.length - front)
  const digits = start + (Atom.enumerate(article.form.slice(start, end))[0]?.start ?? 0)
  const span = { start: Math.min(start, Math.max(passage.sentence.start, digits - words)), end }
  const found = selector(article, span)
  const unfound: Doubt = {
    field: "quote",
    why: "the same words stand elsewhere with the same words around them"
  }
  return {
    id: `n${String(number).padStart(3, "0")}-${idPart(reading.subject)}-${reading.measure.replaceAll("_", "-")}`,
    span: { start, end },
    selector: found ?? { quote: ArticleText.words(article, span) },
    figure: reading.figure.replace(/\s+/gu, " ").trim(),
    reading: reading.reading,
    measure: reading.measure,
    versus: time.versus,
    period: time.period,
    role: reading.role,
    subject: reading.subject,
    whole: reading.whole,
    doubts: found === null ? [...reading.doubts, unfound] : reading.doubts
  }
}

/** The words of a mention from an atom on, or all of them where that number stands in them once. */
const dateEntry = (article: ArticleText.ArticleText, atom: Atom.Atom, mention: Span): DraftIgnored => {
  const words = ArticleText.words(article, mention)
  const once = words.indexOf(atom.text) === words.lastIndexOf(atom.text)
  const quote = once ? words : ArticleText.words(article, { start: atom.start, end: mention.end })
  return { quote, number: atom.text, why: "date", note: null }
}

/** An atom with a few words around it on its line; in front of it no other number, so that it is found first. */
const otherEntry = (
  article: ArticleText.ArticleText,
  atom: Atom.Atom,
  why: DraftIgnored["why"],
  note: string | null
): DraftIgnored => {
  const { before, after } = ArticleText.around(article, atom, AROUND)
  const front = /[^\p{N}\n]*$/u.exec(before)?.[0] ?? ""
  const lead = front.includes(atom.text) ? "" : front
  return { quote: `${lead}${atom.text}${after}`.trim(), number: atom.text, why, note }
}

const unique = (entries: ReadonlyArray<DraftIgnored>): ReadonlyArray<DraftIgnored> => {
  const seen = new Set<string>()
  return entries.filter(entry => {
    const key = `${entry.quote}\u0000${entry.number}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

const wordsOf = (language: string): Words => (/^(?:zh|yue|cmn)\b/i.test(language) ? wordsZh : wordsEn)

const figuresOf = (article: ArticleText.ArticleText, words: Words): ReadonlyArray<FoundFigure> =>
  scanFigures(words.language === "en" ? separateChanges(article.normalised.text) : article.normalised.text, {
    language: article.language
  }).map(found => ({ ...found, figure: { ...found.figure, text: ArticleText.words(article, found) } }))

/**
 * Drafts a claim for every figure of a text, and an ignored entry for every other number: the draft covers the text.
 *
 * @param published the date of publication as a claims file writes it (2023-10, or bounds); null when unknown
 * @category extract
 * @since 0.1.0
 */
export const extract = (article: ArticleText.ArticleText, published: string | null): Draft => {
  const words = wordsOf(article.language)
  const times = Times.make(resolve(words.dates(article.form), publishedOf(published)))
  const names = [Lexicon.find(zh, article.form), Lexicon.find(en, article.form)]
  const claims: Array<DraftClaim> = []
  const ignored: Array<DraftIgnored> = []
  let last: Reading | null = null
  const figures = figuresOf(article, words).filter(
    found => !isTime(article, found, times) && names.every(spans => Times.holding(spans, found) === null)
  )
  for (const passage of passages(article.form, figures)) {
    if (last !== null && last.passage.sentence.start !== passage.sentence.start) last = null
    const rule = noClaim(passage, words)
    if (rule !== undefined) {
      const span = passage.found
      const atoms = Atom.enumerate(article.normalised.text.slice(span.start, span.end))
      for (const atom of atoms) {
        const placed = { ...atom, start: span.start + atom.start, end: span.start + atom.end }
        ignored.push(
          otherEntry(article, placed, rule.why, rule.note ?? (rule.why === "other" ? "no statement" : null))
        )
      }
      continue
    }
    const reading: Reading = draftClaim(passage, times.around(passage.sentence), last, published, words)
    claims.push(toClaim(article, reading, claims.length + 1))
    last = reading
  }
  const { coverage } = checkText(
    article,
    claims.map(claim => ({ ...claim.selector, id: claim.id, figure: claim.figure })),
    ignored
  )
  for (const atom of coverage.uncovered) {
    const mention = times.holding(atom)
    ignored.push(
      mention === null
        ? otherEntry(article, atom, "other", "TODO: a claim, or why not?")
        : dateEntry(article, atom, mention)
    )
  }
  return { claims, ignored: unique(ignored) }
}

/** Whether a figure is (part of) a time: 2022年, 3 months to August. */
const isTime = (article: ArticleText.ArticleText, found: FoundFigure, times: Times.Times): boolean => {
  const atoms = Atom.enumerate(article.normalised.text.slice(found.start, found.end))
  return (
    atoms.length > 0 &&
    atoms.every(
      atom => times.holding({ start: found.start + atom.start, end: found.start + atom.end }) !== null
    )
  )
}
