import {
  visible
} from "./chunk-6P3HZNJ7.js";

// src/cli/coverageText.ts
var coverageText = ({ path, articlePath, check }) => {
  const { numbers, claimed, ignored, ignoredBy, uncovered } = check.coverage;
  const reasons = Object.entries(ignoredBy).map(([reason, count]) => `    ${reason}: ${count}`);
  const open = uncovered.map(
    (atom) => `${articlePath}:${atom.line}:${atom.column ?? 1}: "${atom.text}" in "${atom.before}${atom.text}${atom.after}"`
  );
  const unused = check.unusedIgnored.map(
    (entry) => `${path}: the ignored entry ${entry + 1} holds at no number of the text`
  );
  return [
    ...open,
    ...unused,
    `${path}: ${numbers} numbers, ${claimed} claimed, ${ignored} ignored, ${uncovered.length} without a claim`,
    ...reasons
  ].map(visible).join("\n");
};
export {
  coverageText
};
