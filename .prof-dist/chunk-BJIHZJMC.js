// src/diagnose/suggest.ts
var suggestedYaml = (suggestion) => "claim" in suggestion ? [
  `# claim ${suggestion.claim}`,
  "readings:",
  "  - name: as-worded",
  ...suggestion.readings.flatMap(lines),
  ""
].join("\n") : ["accepted:", ...suggestion.accepted.flatMap(lines), ""].join("\n");
var lines = (entry) => Object.entries(entry).map(
  ([name, value], index) => `  ${index === 0 ? "- " : "  "}${name}: ${JSON.stringify(value)}`
);

export {
  suggestedYaml
};
