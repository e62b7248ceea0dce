// src/model/Sentence.ts
var sentence = (key, values) => ({ key, values });

export {
  sentence
};
