/**
 * The small schemas that everything in a claims file is made of.
 *
 * YAML and JSON hand over numbers as the text that stands in the file; a TypeScript file may write them as numbers.
 * Either way they are text here: no float is made of anything that is printed.
 */
import { Schema, SchemaGetter } from "effect"

/** Text that may also be written as a number (`period: 2022`, `per: 1000`). */
export const textOrNumber = (annotations: {
  readonly description?: string
  readonly examples?: readonly [string, ...ReadonlyArray<string>]
}) =>
  Schema.Union([Schema.String, Schema.Finite])
    .annotate(annotations)
    .pipe(
      Schema.decodeTo(Schema.String, {
        decode: SchemaGetter.transform((value: string | number) => String(value)),
        encode: SchemaGetter.transform((value: string): string | number => value)
      })
    )

/** A text in one language, or one text for each language (`{ zh: 服务业增加值, en: services value added }`). */
export const LocalText = Schema.Union([Schema.String, Schema.Record(Schema.String, Schema.String)])
/** @category text */
export type LocalText = typeof LocalText.Type

/**
 * The text for a language: that language, else a related one (`zh` for `zh-Hant`), else English, else the first.
 *
 * @category text
 * @since 0.1.0
 */
export const inLanguage = (text: LocalText, language: string): string => {
  if (typeof text === "string") return text
  const primary = language.split("-")[0] ?? language
  const related = Object.keys(text).find(tag => tag.split("-")[0] === primary)
  const tag = Object.hasOwn(text, language)
    ? language
    : (related ?? (Object.hasOwn(text, "en") ? "en" : Object.keys(text)[0]))
  return tag === undefined ? "" : (text[tag] ?? "")
}
