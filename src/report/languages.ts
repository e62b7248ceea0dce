/**
 * The languages of reports. A third one is one more folder under messages/ and one line here.
 */
import { en } from "./messages/en.js"
import type { Language } from "./messages/Language.js"
import { zh } from "./messages/zh.js"

/**
 * All languages, by code.
 *
 * @category language
 * @since 0.1.0
 */
export const languages: ReadonlyMap<string, Language> = new Map([en, zh].map(l => [l.code, l]))

/**
 * The language of a BCP 47 tag, by its first part (`zh-Hant` is `zh`); English when there is no such language.
 *
 * @category language
 * @since 0.1.0
 */
export const languageOf = (tag: string): Language => languages.get(tag.split("-")[0]!.toLowerCase()) ?? en
