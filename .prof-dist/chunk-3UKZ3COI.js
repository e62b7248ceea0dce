import {
  languageOf
} from "./chunk-ARUPXHR5.js";

// src/report/render.ts
var render = (sentence, language) => speak(languageOf(language), sentence);
var speak = (language, sentence) => {
  const message = language.messages[sentence.key];
  return message(sentence.values);
};

export {
  render
};
