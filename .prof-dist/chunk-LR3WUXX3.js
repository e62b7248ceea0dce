import {
  severities
} from "./chunk-5ZCOW734.js";

// src/report/gather.ts
var gather = (report) => {
  const all = [
    ...report.documents.flatMap((document) => document.findings.map((finding) => ({ document, finding }))),
    ...report.findings.map((finding) => ({ document: null, finding }))
  ];
  const order = ({ finding }) => severities.indexOf(finding.severity) * 2 + (finding.accepted === null ? 0 : 1);
  return all.toSorted((a, b) => order(a) - order(b));
};
var claimsOf = (report) => {
  const byDocument = new Map(report.documents.map((d) => [d.id, new Map(d.claims.map((c) => [c.id, c]))]));
  const everywhere = new Map(
    report.documents.flatMap((d) => d.claims.map((c) => [`${d.id}.${c.id}`, c]))
  );
  return ({ document, finding }, ids = finding.claims) => {
    const own = document === null ? void 0 : byDocument.get(document.id);
    const all = ids.map((id) => own?.get(id) ?? everywhere.get(id));
    return all.filter((c) => c !== void 0);
  };
};
var failOn = ["never", "error", "warning", "unsupported"];
var isFailing = (report, when) => {
  if (when === "never") return false;
  const severity = when === "unsupported" ? "warning" : when;
  return gather(report).some(
    ({ finding }) => finding.accepted === null && severities.indexOf(finding.severity) <= severities.indexOf(severity)
  ) || when === "unsupported" && unsupported(report).length > 0;
};
var unsupported = (report) => report.documents.flatMap((document) => document.claims).filter(({ role, verdict, measure, reference }) => {
  const isComputed = measure === "formula" && reference.length > 0;
  const carried = verdict === "supported" || verdict === "consistent" && isComputed;
  return role === "stated" && !carried;
});

export {
  gather,
  claimsOf,
  failOn,
  isFailing,
  unsupported
};
