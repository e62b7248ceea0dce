/**
 * From a text to a draft: a claim per number, or the reason why it is none. A person decides on all of it.
 */
import * as ArticleText from "../ArticleText.js"
import * as Atom from "../Atom.js"
import { cutsNumber } from "../cutsNumber.js"
import { figureSpan } from "../figureSpan.js"
import { type FoundFigure, scanFigures } from "../figures/scanFigures.js"
import * as Lexicon from "../Lexicon.js"
import { en } from "../lexicon.en.js"
import { zh } from "../lexicon.zh.js"
import type { Span } from "../NormalisedText.js"
import { respectively } from "./respectively.js"
import { selector } from "../selector.js"
import { publishedOf, resolve } from "./times/DateMention.js"
import type { Doubt, Draft, DraftClaim, DraftIgnored } from "./Draft.js"
import { draftClaim, type Reading } from "./draftClaim.js"
import { glossaryId } from "./glossary.js"
import { ignoredEntries } from "./ignoredEntries.js"
import { ignoredEntry } from "./ignoredEntry.js"
import { separateChanges } from "./languages/separateChanges.js"
import { tablePlaces } from "./tables/tablePlaces.js"
import { ofCell } from "./tables/tableCell.js"
import * as Times from "./times/Times.js"
import type { NoClaimRule, Words } from "./Words.js"
import { unwrap } from "./unwrap.js"
import * as WordFamilies from "./WordFamilies.js"
import { walk } from "./walk.js"
import { type Passage, passages, sentences } from "./Passage.js"
import { wordsEn } from "./languages/words.en.js"
import { wordsZh } from "./languages/words.zh.js"

/** How much of the words in front of a figure a quote takes, in code units. */
const QUOTE = 14

/** Note on a number that the extractor knows nothing about. */
const UNDECIDED = "TODO: a claim, or why not?"

const noClaim = (passage: Passage, words: Words): NoClaimRule | undefined =>
  words.noClaims.find(
    ({ before, figure, after }) =>
      (figure?.test(passage.printed) ?? true) &&
      (after?.test(passage.after) ?? true) &&
      (before?.test(passage.before) ?? true)
  )

const idPart = (words: string): string => glossaryId(words)?.replaceAll("_", "-") ?? "figure"

/** Where the next whole word begins: a quote does not start within a word of letters, nor with a blank. */
const wordStart = (form: string, from: number, last: number): number => {
  let at = from
  while (at < last && /[a-z\d]/iu.test(form[at - 1] ?? " ") && /\S/u.test(form[at] ?? " ")) at++
  while (at < last && form[at] === " ") at++
  return at
}

/** Whether a quote says the figure at its place, and not in front of it already. */
const isFirstIn = (article: ArticleText.ArticleText, quote: Span, { figure, passage }: Reading): boolean => {
  const words = article.form.slice(quote.start, quote.end)
  const before = passage.found.start - quote.start
  if (figure === passage.found.figure.text && words.indexOf(passage.printed) === before) return true
  const printed = ArticleText.words(article, quote)
  const first = figureSpan(words, article.toForm(figure), article.language, printed)
  return first !== null && first.start >= before
}

const toClaim = (article: ArticleText.ArticleText, reading: Reading, number: number): DraftClaim => {
  const { passage, time } = reading
  const { start, end } = passage.found
  const blank = passage.near.length - passage.near.trimStart().length
  const printed = reading.figure === passage.found.figure.text
  const front = printed
    ? wordStart(article.form, Math.max(passage.nearStart + blank, passage.digits - QUOTE), start)
    : start
  const wide = { start: Math.min(start, front), end }
  const span = isFirstIn(article, wide, reading) ? wide : passage.found
  const found = selector(article, span)
  const unfound: Doubt = {
    field: "quote",
    why: "the same words stand elsewhere with the same words around them"
  }
  return {
    unit: reading.unit ?? null,
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

type Sentence = [Passage, ...Array<Passage>]

/** Passages of the same sentence, together. */
const bySentence = (all: ReadonlyArray<Passage>): ReadonlyArray<Sentence> => {
  const groups: Array<Sentence> = []
  for (const passage of all) {
    const group = groups.at(-1)
    if (group !== undefined && group[0].sentence.start === passage.sentence.start) group.push(passage)
    else groups.push([passage])
  }
  return groups
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

const figuresOf = (
  article: ArticleText.ArticleText,
  text: string,
  words: Words
): ReadonlyArray<FoundFigure> =>
  scanFigures(words.language === "en" ? separateChanges(text) : text, { language: article.language }).map(
    found => {
      const printed = ArticleText.words(article, found)
      return found.figure.text === printed ? found : { ...found, figure: { ...found.figure, text: printed } }
    }
  )

/**
 * Drafts a claim for every figure of a text, and an ignored entry for every other number: the draft covers the text.
 *
 * @param published the date of publication as a claims file writes it (2023-10, or bounds); null when unknown
 * @category extract
 * @since 0.1.0
 */
export const extract = (article: ArticleText.ArticleText, published: string | null): Draft => {
  const words = wordsOf(article.language)
  const text = unwrap(article.normalised.text)
  const spans = sentences(text)
  const said = WordFamilies.find(words.families, article.form, spans)
  const mentions = resolve(words.dates(article.form), publishedOf(published), words.yearAhead)
  const atoms = Atom.enumerate(article.normalised.text)
  const names = [Lexicon.find(zh, article.form), Lexicon.find(en, article.form)]
  const claims: Array<DraftClaim> = []
  const ignored: Array<DraftIgnored> = []
  const passedOver: Array<Span> = []
  let leadChange: Reading | null = null
  /** The first change of the text whose base is known: new paragraphs go on from it. */
  let firstChange: Reading | null = null
  const nextLine = lineBetween(text)
  const isNone = noFigure(atoms, mentions, names)
  const figures = figuresOf(article, text, words).filter(
    found => !cutsNumber(article.normalised.text, found) && !isNone(found)
  )
  const tables = tablePlaces(article, figures, mentions, at => timeAbove(times, at), words.table)
  const times = Times.make(mentions, spans, nextLine, words.leadTime, tables.spans)
  for (const sentence of bySentence(passages(article.form, spans, said, atoms, figures, words.tidy))) {
    const readings: Array<Reading> = []
    let newChange: Reading | null = null
    const around = times.around(sentence[0].sentence)
    if (leadChange !== null && nextLine(leadChange.passage.found.end, sentence[0].sentence.start))
      leadChange = firstChange
    for (const passage of sentence) {
      const inTable = tables.of(passage.found)
      const rule = inTable === null ? noClaim(passage, words) : inTable.none
      if (inTable !== null && inTable.none === undefined) {
        readings.push(ofCell(article, passage, inTable.place, readings.at(-1), words.table))
      } else if (rule === undefined) {
        const reading: Reading = draftClaim(
          passage,
          around,
          readings.at(-1) ?? null,
          newChange ?? leadChange,
          published,
          words
        )
        readings.push(reading)
        if (newChange === null && (reading.time.compared === true || reading.time.versus !== null))
          newChange = reading
      } else {
        passedOver.push(passage.found)
        ignored.push(...ignoredEntries(article, passage.found, rule.why, rule.note))
      }
    }
    leadChange = newChange ?? leadChange
    firstChange ??= leadChange
    for (const reading of respectively(readings, around, words)) {
      claims.push(toClaim(article, reading, claims.length + 1))
    }
  }
  const taken = claims.map(claim => claim.span)
  const known = [taken, passedOver, ...names].map(walk<Span>)
  const left = atoms.filter(atom => known.every(spans => spans.holding(atom) === null))
  const dates = walk(mentions)
  for (const number of Atom.groups(article.normalised.text, left)) {
    const mention = dates.holding(number)
    const { why, note } = tables.of(number)?.none ?? { why: "other" as const, note: UNDECIDED }
    ignored.push(
      mention === null ? ignoredEntry(article, number, why, note) : dateEntry(article, number, mention)
    )
  }
  return { claims, ignored: unique(ignored) }
}

/** The time spoken of above a place. */
const timeAbove = (times: Times.Times, at: number): string | null => {
  const [said] = times.around({ start: at, end: at })
  return said !== undefined && said.start < at ? said.period : null
}

/** Paragraphs are lines, once the text is unwrapped; what follows a semicolon goes on with its sentence. */
const lineBetween =
  (text: string) =>
  (from: number, to: number): boolean => {
    const next = text.indexOf("\n", from)
    return next !== -1 && next < to - 1 && next < wholeSentence(text, to) - 1
  }

/** Where the sentence begins whose part behind a semicolon begins at an offset; looked for so far back. */
const LONGEST_SENTENCE = 400

const wholeSentence = (text: string, at: number): number => {
  const front = text.slice(Math.max(0, at - LONGEST_SENTENCE), at - 1)
  const end = Math.max(front.lastIndexOf("。"), front.lastIndexOf("\n"), front.lastIndexOf(". "))
  return "；;".includes(text.charAt(at - 1)) && end !== -1 ? at - 1 - front.length + end + 1 : at
}

/** Tells figures that are (part of) a time (2022年, 3 months to August) or a name; asked in the order of the text. */
const noFigure = (
  atoms: ReadonlyArray<Span>,
  mentions: ReadonlyArray<Span>,
  names: ReadonlyArray<ReadonlyArray<Span>>
): ((found: Span) => boolean) => {
  const numbers = walk(atoms)
  const times = walk(mentions)
  const named = names.map(walk<Span>)
  const isTime = (atom: Span): boolean => times.holding(atom) !== null
  return found => numbers.everyWithin(found, isTime) || named.some(spans => spans.holding(found) !== null)
}
