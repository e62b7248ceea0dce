/**
 * Every sentence a user can read, as data: a key and its values. The words are in src/report/messages, one file per
 * language; a finding never carries prose. Adding a sentence means one line here and one in each language file,
 * and the compiler asks for both.
 *
 * Numbers in values are already formatted exact text (`95.34`, `204`), figures are as printed.
 */

/** @category sentence */
export interface Sentences {
  /** These claims cannot all be true as printed. */
  conflict: { readonly claims: ReadonlyArray<Quoted>; readonly relations: ReadonlyArray<string>; readonly observations: ReadonlyArray<string> }
}

/** A claim as it is named in a sentence: its id, the words of the text, the figure as printed. */
export interface Quoted {
  readonly id: string
  readonly quote: string
  readonly figure: string
}

/** @category sentence */
export type Sentence = { readonly [K in keyof Sentences]: { readonly key: K; readonly values: Sentences[K] } }[keyof Sentences]
