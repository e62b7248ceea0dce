import {
  newFields
} from "./chunk-FUWZD7NO.js";
import {
  suggestedYaml
} from "./chunk-BJIHZJMC.js";
import {
  attribution,
  explanationSentences,
  page,
  pointer,
  put,
  repairSentences,
  shownRange,
  verdictMarks
} from "./chunk-PZOIRF3Y.js";
import "./chunk-WJK6DARH.js";
import "./chunk-6P3HZNJ7.js";
import "./chunk-LR3WUXX3.js";
import "./chunk-3UKZ3COI.js";
import "./chunk-ARUPXHR5.js";
import "./chunk-KHYJJ4PQ.js";
import "./chunk-2NOJJ6HJ.js";
import "./chunk-5ZCOW734.js";

// src/report/explain.ts
var find = (report, id) => report.documents.flatMap(
  (document) => document.claims.filter((claim) => claim.id === id || `${document.id}.${claim.id}` === id).map((claim) => ({ document, claim }))
);
var heading = (to, words) => {
  to.lines.push("");
  put(to, "", words, "bold");
};
var about = (to, { claim, document }) => {
  const { labels } = to.language;
  put(
    to,
    `${verdictMarks[claim.verdict]} `,
    `${labels.verdicts[claim.verdict]}  ${to.language.quote(claim.quote)}`,
    "bold"
  );
  put(to, "  ", `${document.id}.${claim.id}  ${pointer(claim.location)}`, "dim");
  put(to, "  ", labels.verdictMeanings[claim.verdict]);
  for (const why of claim.why) put(to, "  \u2022 ", why);
};
var meaning = (to, claim) => {
  const { language } = to;
  const { labels } = language;
  const line = (name, value) => {
    if (value !== null && value !== "") put(to, "  ", `${name}${language.colon}${value}`);
  };
  const range = (r) => r === null ? null : language.range(shownRange(r, claim));
  heading(to, labels.figure);
  line(labels.figure, claim.figure);
  line(labels.measure, labels.measures[claim.measure] ?? claim.measure);
  line(labels.indicator, claim.indicator?.name ?? null);
  line(labels.area, claim.area?.name ?? null);
  line(labels.period, claim.period === null ? null : language.period(claim.period));
  line(labels.interval, range(claim.interval));
  line(labels.implied, range(claim.implied));
  line(labels.role, claim.role === "stated" ? null : labels.roles[claim.role] ?? claim.role);
  line(labels.note, claim.note);
};
var constraints = (to, { document, claim }) => {
  if (claim.because.length === 0) return;
  const claims = new Map(document.claims.map((c) => [c.id, c]));
  const relations = new Map(document.relations.map((r) => [r.id, r.text]));
  heading(to, to.language.labels.basedOn);
  for (const id of claim.because) {
    const other = claims.get(id);
    const relation = relations.get(id);
    const words = other === void 0 ? relation ?? "" : to.language.quote(other.quote);
    put(to, "  \u2022 ", [id, words].filter((part) => part !== "").join("  "));
  }
};
var readings = (to, claim) => {
  if (claim.readings.length === 0) return;
  const { language } = to;
  const { labels } = language;
  heading(to, labels.readings);
  claim.readings.forEach((reading, i) => {
    const outcome = reading.consistent === null ? labels.undecided : reading.consistent ? labels.fits : labels.fitsNot;
    const worded = i === 0 ? language.inParentheses(labels.asWorded) : "";
    const implied = reading.implied === null ? "" : language.comma + language.range(shownRange(reading.implied, claim));
    put(to, "  \u2022 ", `${reading.meaning ?? reading.name}${worded}${language.colon}${outcome}${implied}`);
  });
};
var entries = (to, title, all) => {
  if (all.length === 0) return;
  const { labels } = to.language;
  heading(to, title);
  for (const entry of all) {
    const place = entry.file === null ? entry.id : entry.row === null ? entry.file : `${entry.file}:${entry.row}`;
    const agreement = entry.agrees === null ? "" : entry.agrees ? labels.agrees : labels.differs;
    const dependent = entry.independent === false ? labels.notIndependent : "";
    const parts = [
      entry.value,
      agreement,
      entry.period === null ? "" : to.language.period(entry.period),
      entry.area?.name ?? "",
      entry.source ?? entry.publisher ?? entry.resource,
      labels.grades[entry.grade] ?? entry.grade,
      entry.vintage === null ? "" : `${labels.vintage} ${entry.vintage}`,
      dependent,
      place,
      entry.url ?? ""
    ];
    put(to, "  \u2022 ", parts.filter((part) => part !== "").join(" \xB7 "));
  }
};
var findings = (to, { document, claim }) => {
  const all = document.findings.filter((f) => f.claims.includes(claim.id));
  if (all.length === 0) return;
  heading(to, to.language.labels.findings);
  const repairsOf = attribution(all.map((finding) => ({ document, finding })));
  for (const finding of all) putFinding(to, finding, repairsOf(finding), document.claims, claim);
};
var putFinding = (to, finding, repairs, claims, claim) => {
  put(to, "  \u2022 ", `${to.language.labels.severities[finding.severity]}${to.language.colon}${finding.message}`);
  finding.derivation.forEach((step, i) => {
    put(to, `    ${i + 1}. `, step);
  });
  for (const repair of repairSentences(repairs, claims, to.language)) put(to, "    \u2192 ", repair);
  for (const explanation of finding.explanations) {
    put(to, "    ? ", explanationSentences(explanation, to.language).join(to.language.space));
    putSnippet(to, explanation, claim);
  }
  put(to, "    ", `${finding.id} ${finding.digest}`, "dim");
};
var putSnippet = (to, explanation, { id }) => {
  const fields = newFields(explanation)?.get(id);
  if (fields === void 0) return;
  put(to, "      ", to.language.labels.toRecord);
  const reading = { name: explanation.code, ...fields, note: explanation.edit };
  for (const line of suggestedYaml({ claim: id, readings: [reading] }).trimEnd().split("\n"))
    to.lines.push(`      ${line}`);
};
var explain = (report, found, options = {}) => {
  const to = page(report, options);
  about(to, found);
  meaning(to, found.claim);
  readings(to, found.claim);
  constraints(to, found);
  entries(to, to.language.labels.reference, found.claim.reference);
  entries(to, to.language.labels.nearest, found.claim.nearest);
  findings(to, found);
  return `${to.lines.join("\n")}
`;
};
export {
  explain,
  find
};
