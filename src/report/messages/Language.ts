/**
 * What a language has to bring: every sentence, the phrases that the sentences share, and the labels of the formats.
 */
import type { Measure, Role } from "../../model/Claim.js"
import type { IgnoredReason } from "../../model/ClaimsFile.js"
import type { Observation } from "../../model/Observation.js"
import type { AmountRange, Formula, Sentences } from "../../model/Sentence.js"
import type { Rule, Severity, Verdict } from "../../model/Verdict.js"

/** Every sentence, by key. */
export type Messages = { readonly [K in keyof Sentences]: (values: Sentences[K]) => string }

/** A name for each code; a code that a later version may add has none. */
type Named<Code extends string> = { readonly [C in Code]: string } & { readonly [code: string]: string }

/** Headings, buttons and names in reports. */
export interface Labels {
  readonly title: string
  readonly verdicts: { readonly [V in Verdict]: string }
  /** What the verdict means, for a reader who sees it for the first time. */
  readonly verdictMeanings: { readonly [V in Verdict]: string }
  readonly severities: { readonly [S in Severity]: string }
  /** What a rule finds, in one sentence. */
  readonly rules: { readonly [R in Rule]: string }
  readonly grades: Named<Observation["grade"]>
  readonly roles: Named<Role>
  readonly reasonsToIgnore: Named<IgnoredReason | "lexicon">
  readonly measures: Named<Measure>
  readonly claims: string
  readonly claim: string
  readonly findings: string
  readonly finding: string
  readonly noFindings: string
  readonly problems: string
  readonly documents: string
  readonly publisher: string
  readonly published: string
  readonly created: string
  readonly inputs: string
  readonly tool: string
  readonly text: string
  readonly quotes: string
  readonly figure: string
  readonly interval: string
  readonly implied: string
  readonly impliedShort: string
  readonly observed: string
  readonly stated: string
  readonly period: string
  readonly area: string
  readonly indicator: string
  readonly measure: string
  readonly verdict: string
  readonly why: string
  readonly note: string
  readonly evidence: string
  readonly role: string
  readonly source: string
  readonly vintage: string
  readonly grade: string
  readonly row: string
  readonly value: string
  readonly agrees: string
  readonly differs: string
  readonly notIndependent: string
  readonly reference: string
  readonly nearest: string
  readonly readings: string
  readonly asWorded: string
  readonly fits: string
  readonly fitsNot: string
  readonly undecided: string
  readonly derivation: string
  readonly corrections: string
  readonly explanations: string
  readonly basedOn: string
  readonly certificate: string
  readonly certificateIsLong: string
  readonly members: string
  readonly minimal: string
  readonly notMinimal: string
  readonly accepted: string
  readonly location: string
  readonly article: string
  readonly ignored: string
  readonly number: string
  readonly reason: string
  readonly uncovered: string
  readonly lexicon: string
  readonly filter: string
  readonly signOff: string
  readonly checkedBy: string
  readonly date: string
  readonly decision: string
  readonly decisions: { readonly [decision in "confirmed" | "correct" | "ask" | "leave"]: string }
  readonly exportSignOff: string
  readonly importSignOff: string
  readonly print: string
  readonly howToRead: string
  readonly howToReadText: ReadonlyArray<string>
  readonly conflictsWith: string
  readonly permalink: string
  readonly skip: string
  readonly showing: string
  readonly more: string
  readonly search: string
  readonly claimsFile: string
  /** What `explain` and `fix` say of recording an explanation in the claims file. */
  readonly toRecord: string
  readonly nothingToRecord: string
  readonly nothingToSuggest: string
  readonly putInByHand: string
}

/**
 * A language of the reports.
 *
 * @category language
 * @since 0.1.0
 */
export interface Language {
  /** BCP 47. */
  readonly code: string
  readonly name: string
  readonly messages: Messages
  readonly labels: Labels
  /** A range of numbers in words, with its unit. */
  readonly range: (range: AmountRange) => string
  /** The same in signs: `34.7 – 34.9%`, `≥ 3`. */
  readonly shortRange: (range: AmountRange) => string
  /** A period as periods are written, its words in the language. */
  readonly period: (text: string) => string
  /** A formula whose parts are named. */
  readonly formula: (formula: Formula) => string
  /** Count and noun: `3 claims`. */
  readonly count: (n: number, noun: CountedNoun) => string
  readonly list: (items: ReadonlyArray<string>) => string
  readonly quote: (text: string) => string
  /** What stands between sentences, between the parts of an enumeration, after a heading within a line. */
  readonly space: string
  readonly comma: string
  readonly colon: string
  readonly inParentheses: (text: string) => string
  /** `3 supported` */
  readonly verdictCount: (n: number, verdict: string) => string
}

/** What reports count. */
export type CountedNoun =
  | "claim"
  | "error"
  | "warning"
  | "info"
  | "finding"
  | "relation"
  | "observation"
  | "number"
  | "problem"
