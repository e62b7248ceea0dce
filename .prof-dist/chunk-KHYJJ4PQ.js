// src/model/Text.ts
import { Schema, SchemaGetter } from "effect";
var textOrNumber = (annotations) => Schema.Union([Schema.String, Schema.Finite]).annotate(annotations).pipe(
  Schema.decodeTo(Schema.String, {
    decode: SchemaGetter.transform((value) => String(value)),
    encode: SchemaGetter.transform((value) => value)
  })
);
var LocalText = Schema.Union([Schema.String, Schema.Record(Schema.String, Schema.String)]);
var inLanguage = (text, language) => {
  if (typeof text === "string") return text;
  const primary = language.split("-")[0] ?? language;
  const related = Object.keys(text).find((tag2) => tag2.split("-")[0] === primary);
  const tag = Object.hasOwn(text, language) ? language : related ?? (Object.hasOwn(text, "en") ? "en" : Object.keys(text)[0]);
  return tag === void 0 ? "" : text[tag] ?? "";
};

export {
  textOrNumber,
  LocalText,
  inLanguage
};
