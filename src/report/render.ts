/**
 * Sentences into words.
 */
import type { Sentence } from "../model/Sentence.js"
import { languageOf } from "./languages.js"
import type { Language } from "./messages/Language.js"

/**
 * The words of a sentence in a language (`en`, `zh`).
 *
 * @category language
 * @since 0.1.0
 */
export const render = (sentence: Sentence, language: string): string => speak(languageOf(language), sentence)

/** The compiler cannot see that the key and the values of a sentence belong together; the type `Sentence` says so. */
const speak = <K extends Sentence["key"]>(
  language: Language,
  sentence: { readonly key: K; readonly values: Extract<Sentence, { key: K }>["values"] }
): string => {
  const message = language.messages[sentence.key] as (values: typeof sentence.values) => string
  return message(sentence.values)
}
