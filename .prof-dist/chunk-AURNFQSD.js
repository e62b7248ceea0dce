import {
  inOrder,
  summary
} from "./chunk-HMW4Q3QM.js";

// src/report/merge.ts
import { Result } from "effect";
var distinct = (all, key) => [
  ...new Map(all.map((a) => [key(a), a]).reverse()).values()
];
var same = (reports, what, of) => {
  const values = [...new Set(reports.map(of))];
  return values.length < 2 ? null : `The reports differ in ${what}: ${values.join(", ")}`;
};
var merge = (reports) => {
  const [first] = reports;
  if (first === void 0) return Result.fail("There is no report to join");
  const difference = same(reports, "the version of claimcheck", (report) => report.tool.version) ?? same(reports, "their language", (report) => report.language);
  if (difference !== null) return Result.fail(difference);
  const documents = reports.flatMap((report) => report.documents);
  const ids = documents.map((document) => document.id);
  const twice = ids.find((id, i) => ids.indexOf(id) !== i);
  if (twice !== void 0)
    return Result.fail(`Two reports hold the document ${twice}: each document belongs to one shard`);
  const findings = distinct(
    reports.flatMap((report) => report.findings),
    (finding) => finding.id
  );
  return Result.succeed(
    inOrder({
      ...first,
      created: reports.map((report) => report.created).toSorted()[reports.length - 1],
      inputs: distinct(
        reports.flatMap((report) => report.inputs),
        (input) => `${input.path}
${input.sha256}`
      ),
      summary: summary(documents, findings),
      documents,
      findings,
      problems: distinct(
        reports.flatMap((report) => report.problems),
        (problem) => JSON.stringify(problem)
      )
    })
  );
};

export {
  merge
};
