/**
 * Every sentence of a report, as data: a key and its values. The words are in src/report/messages, one file per
 * language; a finding never carries prose. Adding a sentence means one line here and one in each language file,
 * and the compiler asks for both.
 *
 * Numbers in values are exact text (`204`, `-41.70`, `179000/1877`); the language files round them for reading.
 * Percentages are in percent with the unit `%`, never as fractions. Figures are as printed.
 */

import type {
  Amount,
  AmountRange,
  Cited,
  DefaultCode,
  ExplanationCode,
  Formula,
  OpenDetail,
  OpenReason,
  Quoted,
  Subject,
  Unusual,
  Words
} from "./SentenceValues.js"

export type * from "./SentenceValues.js"

/** The messages of findings, one for each rule or kind of it. */
export interface FindingSentences {
  /** These cannot all be true as printed. `relations` and `observations` are in words. */
  readonly conflict: {
    readonly claims: ReadonlyArray<Quoted>
    readonly relations: ReadonlyArray<Formula>
    readonly observations: ReadonlyArray<string>
  }
  readonly refuted: {
    readonly claim: Quoted
    readonly observation: Cited
    readonly expected: AmountRange | null
  }
  /** `asWorded` cannot be true with the rest; each of `others` can. */
  readonly "reading-dependent": {
    readonly claims: ReadonlyArray<Quoted>
    readonly asWorded: string
    readonly others: ReadonlyArray<string>
  }
  readonly "strict-rounding": {
    readonly claims: ReadonlyArray<Quoted>
    readonly rule: "half-up" | "adjusted" | "touching"
  }
  readonly "soft-relation": {
    readonly claims: ReadonlyArray<Quoted>
    readonly relations: ReadonlyArray<Formula>
  }
  /** These differ between documents; why they need not be about one and the same. */
  readonly "cells-may-differ": {
    readonly claims: ReadonlyArray<Quoted>
    readonly doubts: ReadonlyArray<"release" | "area" | "prices">
  }
  /** Documents checked together declare an indicator or an area differently. */
  readonly "not-joined": { readonly id: string; readonly documents: ReadonlyArray<string> }
  /** Possible but extreme: what the figures together would mean. */
  readonly plausibility: {
    readonly claims: ReadonlyArray<Quoted>
    readonly implied: ReadonlyArray<{ readonly subject: Subject; readonly range: AmountRange }>
  }
  /** Outside of what the catalogue calls usual for an indicator. */
  readonly unusual: {
    readonly claims: ReadonlyArray<Quoted>
    readonly what: Unusual
    readonly subject: Subject
    /** What the figures come to; null where that is the figure itself. */
    readonly implied: AmountRange | null
    /** What is usual; null where no range says it. */
    readonly usual: AmountRange | null
  }
  /** A change of a share or a rate, printed in per cent, is read as percentage points. */
  readonly "percent-for-points": { readonly claim: Quoted }
  readonly revised: { readonly claim: Quoted; readonly observation: Cited }
  readonly "stale-vintage": { readonly claim: Quoted; readonly earlier: Cited; readonly newest: Cited }
  readonly "weak-grade": { readonly claim: Quoted; readonly observation: Cited; readonly grade: string }
  readonly undetermined: {
    readonly claims: ReadonlyArray<Quoted>
    readonly reason: OpenReason
    readonly detail: OpenDetail
  }
  /** Some contradictions among claims are listed, and there may be more. */
  readonly "more-conflicts": { readonly claims: ReadonlyArray<Quoted>; readonly reason: OpenReason }
  /** For some findings, the last ones, no explanation was looked for; conflicts that rest on a default count, too. */
  readonly unexplained: { readonly explained: number; readonly all: number }
  /** What a claim names as its evidence says nothing about it. */
  readonly "evidence-silent": {
    readonly claim: Quoted
    readonly reason: OpenReason
    readonly detail: OpenDetail
  }
  readonly "uncovered-number": { readonly number: string; readonly line: number }
  readonly "anchor-changed": { readonly claim: Quoted; readonly found: string }
  readonly "anchor-ambiguous": { readonly claim: Quoted; readonly places: number }
  readonly "anchor-orphaned": { readonly claim: Quoted }
  readonly "acceptance-unused": { readonly finding: string }
  readonly "acceptance-expired": { readonly finding: string; readonly until: string }
  readonly "acceptance-stale": { readonly finding: string; readonly digest: string }
  readonly "rests-on-default": {
    readonly claims: ReadonlyArray<Quoted>
    readonly defaults: ReadonlyArray<DefaultCode>
  }
}

/** What can be wrong with a reference; the defects of its files have sentences of their own, in src/reference. */
export interface ReferenceSentences {
  readonly "reference-conflict": { readonly subject: Subject; readonly observations: ReadonlyArray<Cited> }
  readonly "reference-inconsistent": {
    readonly observations: ReadonlyArray<Cited>
    readonly relations: ReadonlyArray<Formula>
  }
  /** What only figures of several sources or releases contradict: they need not fit each other. */
  readonly "sources-apart": {
    readonly claims: ReadonlyArray<Quoted>
    readonly observations: ReadonlyArray<Cited>
    readonly relations: ReadonlyArray<Formula>
  }
  readonly "reference-defect": { readonly detail: string }
}

/** Steps that a reader can redo with a calculator. */
export interface DerivationSentences {
  /** “87.7%” stands for 87.65 % to 87.75 %. */
  readonly "step-figure": { readonly claim: Quoted; readonly range: AmountRange }
  /** So the subject would lie in `range`; `expression` says how it was got, null when that is plain. */
  readonly "step-so": {
    readonly subject: Subject
    readonly range: AmountRange
    readonly expression: string | null
  }
  readonly "step-no-whole": { readonly range: AmountRange }
  /** What a claim or relation means as a formula. */
  readonly "step-formula": { readonly claim: Quoted | null; readonly formula: Formula }
  readonly "step-relation": { readonly relation: Formula }
  readonly "step-observation": { readonly observation: Cited; readonly range: AmountRange }
  /** The subject would have to lie in both ranges, which do not meet. */
  readonly "step-apart": { readonly subject: Subject; readonly one: AmountRange; readonly other: AmountRange }
  /** All cases were gone through and none fits; the certificate lists them. */
  readonly "step-search": { readonly cases: number }
  readonly "step-difference": {
    readonly claim: Quoted
    readonly observation: Cited
    readonly difference: Amount
    readonly percent: string | null
  }
  readonly "step-default": { readonly code: DefaultCode }
}

/** Why a claim has its verdict, and what to do next. */
export interface ReasonSentences {
  readonly "why-refuted": { readonly observation: Cited; readonly range: AmountRange | null }
  /** `relations` are in words. */
  readonly "why-inconsistent": {
    readonly relations: ReadonlyArray<Formula>
    readonly claims: ReadonlyArray<Quoted>
  }
  readonly "why-reading-dependent": { readonly asWorded: string; readonly others: ReadonlyArray<string> }
  readonly "why-supported": { readonly observation: Cited; readonly grade: string }
  readonly "why-consistent": {
    readonly claims: ReadonlyArray<Quoted>
    /** How many others there are. */
    readonly more: number
    readonly relations: ReadonlyArray<Formula>
  }
  readonly "why-undetermined": { readonly reason: OpenReason; readonly detail: OpenDetail }
  readonly "why-unchecked": { readonly subject: Subject }
  readonly "why-only-soft": Nothing
  readonly draft: Readonly<Record<string, never>>
  readonly "why-draft": Readonly<Record<string, never>>
  readonly "why-role": { readonly role: string }
  /** The source is the text's own publisher, or a body whose figures the text repeats. */
  readonly "why-not-independent": { readonly publisher: string }
  readonly "why-low-grade": { readonly grade: string }
  readonly "why-earlier-vintage": { readonly vintage: string; readonly newest: Cited | null }
  readonly "why-later-vintage": { readonly vintage: string }
  readonly "why-unknown-vintage": Nothing
  /** The observations as written give another value; only their own rounding leaves room for this one. */
  readonly "why-only-by-rounding": { readonly value: Amount }
  /** The verdict holds only because of the hedge. */
  readonly "why-hedge": { readonly figure: string; readonly range: AmountRange }
  /** What can be asked for, and from whom. */
  readonly "why-ask": { readonly subject: Subject; readonly from: Words | null }
  readonly "why-nearest": { readonly observations: ReadonlyArray<Cited> }
  readonly "why-sources-disagree": { readonly observations: ReadonlyArray<Cited> }
  /** The text does not name the list in which it gives a place. */
  readonly "why-list-unnamed": Nothing
  /** A source gives growth, and one of the two does not say how it is meant. */
  readonly "why-basis-unknown": { readonly observations: ReadonlyArray<Cited> }
}

/** What would make everything agree. */
export interface RepairSentences {
  readonly correction: {
    readonly claims: ReadonlyArray<{
      readonly claim: Quoted
      readonly range: AmountRange
      readonly example: string | null
    }>
  }
  /** The corrections above mend these findings, too, and `more` others. */
  readonly "correction-shared": { readonly findings: ReadonlyArray<string>; readonly more: number }
  readonly "correction-elsewhere": { readonly finding: string }
  /** The edit of a diagnosis: the figure would read `instead`, or fits `other`. */
  readonly explanation: {
    readonly code: ExplanationCode
    readonly claims: ReadonlyArray<Quoted>
    readonly instead: string | null
    readonly other: Subject | null
  }
  readonly corroborated: { readonly by: ReadonlyArray<string> }
  readonly uncorroborated: Nothing
  /** How often a random figure would fit as well: so many percent, or less (`below`), or more (`above`). */
  readonly chance: { readonly percent: string; readonly bound: "below" | "above" | null }
}

/** Overall statements. */
export interface SummarySentences {
  readonly coverage: {
    readonly numbers: number
    readonly claimed: number
    readonly ignored: number
    readonly uncovered: number
  }
  readonly "coverage-unknown": Nothing
  readonly accepted: { readonly reason: string; readonly by: string | null; readonly until: string | null }
}

/** A sentence without values. */
export type Nothing = { readonly [key in never]: never }

/** @category sentence */
export interface Sentences
  extends FindingSentences,
    ReferenceSentences,
    DerivationSentences,
    ReasonSentences,
    RepairSentences,
    SummarySentences {}

/**
 * A sentence as data: its key and its values; `render` makes words of it.
 *
 * @category sentence
 * @since 0.1.0
 */
export type Sentence = {
  readonly [K in keyof Sentences]: { readonly key: K; readonly values: Sentences[K] }
}[keyof Sentences]

/**
 * A sentence: its key and its values, checked against each other.
 *
 * @category sentence
 * @since 0.1.0
 */
export const sentence = <K extends keyof Sentences>(key: K, values: Sentences[K]): Sentence =>
  ({ key, values }) as Sentence
