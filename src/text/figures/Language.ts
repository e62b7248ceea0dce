/**
 * What a language brings to the grammar of figures: words with their meanings, its numerals, and its own constructions.
 * Everything else (digits, symbols, ranges, signs) is shared. A new language is one value of this type.
 */
import * as Rational from "../../arithmetic/Rational.js"
import type { FigureForm, FigureUnit, Hedge } from "../../model/Figure.js"
import type { Outcome } from "./digits.js"
import type { Numeral } from "./Numeral.js"
import type { Source } from "./Source.js"
import type { Match, WordTable } from "./WordTable.js"

/**
 * What a word beside a number says about it: a hedge, a direction, that the number is a level after all
 * (`fell to 3%`), or nothing (`reaching`).
 *
 * @category language
 * @since 0.1.0
 */
export type Modifier =
  | { readonly kind: "hedge"; readonly hedge: Hedge }
  | { readonly kind: "direction"; readonly sign: 1 | -1 }
  | { readonly kind: "level" }
  | { readonly kind: "silent" }
  | { readonly kind: "between" }

/** A hedge word. */
export const hedge = (name: Hedge): Modifier => ({ kind: "hedge", hedge: name })
/** A word of increase. */
export const increase: Modifier = { kind: "direction", sign: 1 }
/** A word of decrease. */
export const decrease: Modifier = { kind: "direction", sign: -1 }
/** A word after which the number is a level, whatever direction was named before. */
export const level: Modifier = { kind: "level" }
/** A word that changes nothing. */
export const silent: Modifier = { kind: "silent" }
/** `between`: the next `and` joins a range. */
export const between: Modifier = { kind: "between" }

/**
 * A unit word: the unit, and how many of it the word means (成 is ten percent).
 *
 * @category language
 * @since 0.1.0
 */
export interface UnitMeaning {
  readonly unit: FigureUnit
  readonly factor: Rational.Rational
  /** From this number on the word names no unit: 516.8 points are those of an index. */
  readonly below?: Rational.Rational
}

/** A unit word that means one of its unit. */
export const unit = (kind: "currency" | "measure" | "count" | "time", id: string): UnitMeaning => ({
  unit: { kind, id },
  factor: Rational.one
})

/** A unit without an id. */
export const plain = (
  kind: "percent" | "permille" | "point" | "basis-point" | "multiple" | "none",
  factor = Rational.one
): UnitMeaning => ({ unit: { kind }, factor })

/**
 * The heart of a figure, before scale words and units are read.
 *
 * @category language
 * @since 0.1.0
 */
export interface Core {
  readonly numeral: Numeral
  readonly form: FigureForm
  readonly hedge: Hedge
  /** The unit when the words contain it; null when it is still to be read. */
  readonly unit: UnitMeaning | null
  /** True when nothing may follow: no scale word, no unit, no range. */
  readonly complete: boolean
  /** True for a fraction of two counts (3 of 5), which is exact although it shows no last place. */
  readonly exact?: boolean
}

/**
 * A construction of one language (第…位, one of …): the core that starts at a position, or null. The number that starts
 * there, if any, has been read.
 *
 * @category language
 * @since 0.1.0
 */
export type Pattern = (source: Source, at: number, number: Match<Numeral> | null) => Match<Core> | null

/**
 * A language of the figure grammar.
 *
 * @category language
 * @since 0.1.0
 */
export interface Language {
  readonly id: string
  /** Languages, by the first part of their tags, whose figures are read with this grammar. */
  readonly tags: ReadonlyArray<string>
  /** Words before a number. */
  readonly prefixes: WordTable<Modifier>
  /** Words between a number and its scale word or unit. */
  readonly infixes: WordTable<Modifier>
  /** Words behind a number and its unit. */
  readonly suffixes: WordTable<Modifier>
  /** Words that join the ends of a range. */
  readonly rangeWords: WordTable<"to" | "and">
  /** Unit words; null for words that only begin like one (成都, 元旦). */
  readonly units: WordTable<UnitMeaning | null>
  /** Numbers in words; null when none starts here. */
  readonly numeral: (source: Source, at: number) => Outcome<Numeral> | null
  /** A scale word; null when none starts here. `money`: a currency sign stands before (only then is `m` a million). */
  readonly scale: (source: Source, at: number, money: boolean) => Match<Rational.Rational> | null
  /** Where the next part of a sum would start (two million | three hundred); null when none can. */
  readonly joiner: (source: Source, at: number) => number | null
  /** True when the words before a number make `3 to 5` a change and not a range (from 3 to 5). */
  readonly isChange: (source: Source, at: number) => boolean
  /** Words with which a figure may start, prefixes and currencies included (signs and digits are known). */
  readonly opens: WordTable<true>
  readonly patterns: ReadonlyArray<Pattern>
  /** The end of a word that may be the kind of thing counted, with its id; null when there is none. */
  readonly counted: (source: Source, at: number) => Match<string> | null
  /** What may stand behind a unit and belongs to it (三年半: the half; 179家企业: the noun). */
  readonly unitTail: (source: Source, at: number, unit: UnitMeaning) => Match<Numeral | null> | null
  /** True when a number that starts here, in prose, is something else (a date, a name). */
  readonly isNoFigure: (source: Source, at: number) => number | null
}
