/**
 * The languages of the figure grammar. A new one is a file like en.ts and a line here.
 */
import { en } from "./en.js"
import type { Language } from "./Language.js"
import { zh } from "./zh.js"

/**
 * All grammars; the last is used for languages without one.
 *
 * @category language
 * @since 0.1.0
 */
export const languages: ReadonlyArray<Language> = [zh, en]

/**
 * The grammar for a BCP 47 language tag.
 *
 * @category language
 * @since 0.1.0
 */
export const languageOf = (tag: string): Language => {
  const first = tag.toLowerCase().split(/[-_]/)[0] ?? ""
  return languages.find(language => language.tags.includes(first)) ?? en
}
