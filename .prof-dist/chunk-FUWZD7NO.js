// src/report/suggested.ts
var DIGITS = 2;
var suggested = (report, wanted) => report.documents.flatMap((document) => {
  if (document.file === null) return [];
  const found = ofDocument(document, document.file, wanted);
  return found.readings.size + found.accepted.length + found.unexplained.length === 0 ? [] : [found];
});
var ofDocument = (document, file, { findings, reason }) => {
  const names = new Names(document);
  const readings = /* @__PURE__ */ new Map();
  const accepted = [];
  const unexplained = [];
  const asked = document.findings.filter(
    (each) => each.severity === "error" && each.accepted === null && (findings?.has(each.id) ?? true)
  );
  const accept = ({ id, digest }, why) => {
    accepted.push({ finding: id, digest, reason: why });
  };
  for (const finding of [...asked].sort((a, b) => a.claims.length - b.claims.length)) {
    const [first] = finding.explanations;
    if (reason !== null) accept(finding, reason);
    else if (finding.claims.some((id) => readings.has(id))) continue;
    else if (first === void 0) unexplained.push(finding);
    else {
      const fields = newFields(first);
      if (fields === null) accept(finding, first.edit);
      else {
        const name = names.fresh(first.code, first.claims);
        for (const [claim, change] of fields) readings.set(claim, [{ name, ...change, note: first.edit }]);
      }
    }
  }
  return { file, readings, accepted, unexplained };
};
var newFields = ({ cost, readings }) => {
  if (cost >= DIGITS || readings === void 0) return null;
  const fields = new Map(
    readings.flatMap((each) => each.fields === void 0 ? [] : [[each.claim, each.fields]])
  );
  return fields.size === readings.length ? fields : null;
};
var Names = class {
  taken;
  constructor({ claims }) {
    this.taken = new Set(claims.flatMap((claim) => claim.readings.map((reading) => reading.name)));
  }
  fresh(code, claims) {
    const all = [code, `${code}-${claims[0] ?? ""}`];
    for (let n = 2; n <= this.taken.size + 2; n++) all.push(`${code}-${n}`);
    const name = all.find((each) => !this.taken.has(each)) ?? code;
    this.taken.add(name);
    return name;
  }
};

export {
  suggested,
  newFields
};
