// src/model/Verdict.ts
var verdicts = [
  "refuted",
  "inconsistent",
  "reading-dependent",
  "supported",
  "undetermined",
  "consistent",
  "unchecked"
];
var rules = [
  "conflict",
  "refuted",
  "reading-dependent",
  "strict-rounding",
  "soft-relation",
  "plausibility",
  "revised",
  "stale-vintage",
  "weak-grade",
  "undetermined",
  "uncovered-number",
  "anchor-changed",
  "anchor-ambiguous",
  "anchor-orphaned",
  "reference-defect",
  "reference-conflict",
  "acceptance-unused",
  "acceptance-expired",
  "acceptance-stale",
  "rests-on-default"
];
var severities = ["error", "warning", "info"];

export {
  verdicts,
  rules,
  severities
};
