import {
  children
} from "./chunk-22WNT547.js";
import {
  render
} from "./chunk-3UKZ3COI.js";
import {
  sha256
} from "./chunk-3CYAG2VH.js";
import {
  format
} from "./chunk-2NOJJ6HJ.js";
import {
  verdicts
} from "./chunk-5ZCOW734.js";

// src/report/inOrder.ts
var byText = (a, b) => a < b ? -1 : a > b ? 1 : 0;
var sortedBy = (all, ...keys) => all.toSorted((a, b) => {
  for (const key of keys) {
    const [left, right] = [key(a), key(b)];
    const order = typeof left === "number" && typeof right === "number" ? left - right : byText(String(left), String(right));
    if (order !== 0) return order;
  }
  return 0;
});
var inOrder = (report) => ({
  ...report,
  inputs: sortedBy(report.inputs, (input) => input.path),
  documents: sortedBy(
    report.documents,
    (document) => document.file ?? "",
    (document) => document.id
  ),
  findings: sortedBy(
    report.findings,
    (finding) => finding.location?.file ?? "",
    (finding) => finding.location?.line ?? 0,
    (finding) => finding.id
  ),
  problems: sortedBy(
    report.problems,
    (problem) => problem.file,
    (problem) => problem.line ?? 0,
    (problem) => problem.column ?? 0,
    (problem) => problem.message
  )
});

// src/report/digest.ts
var LENGTH = 12;
var digest = ({ figures, observations }) => {
  const parts = [
    ...figures.map((f) => JSON.stringify(["figure", f.claim, f.figure])),
    ...observations.map((o) => JSON.stringify(["observation", o.resource, o.value]))
  ];
  return sha256(parts.sort().join("\n")).slice(0, LENGTH);
};

// src/report/build/toRange.ts
var toRange = ({ low, high, lowClosed, highClosed }) => ({
  low: low === null ? null : format(low),
  high: high === null ? null : format(high),
  lowClosed,
  highClosed
});

// src/report/build/certificateJson.ts
var MOST_STEPS = 2e3;
var certificateJson = (proof) => {
  if (proof.kind === "observation")
    return {
      kind: "observation",
      claim: proof.claim,
      observation: proof.observation,
      stated: { ...toRange(proof.stated) },
      observed: { ...toRange(proof.observed) }
    };
  if (proof.kind === "several")
    return {
      kind: "search",
      parts: proof.proofs.map((part) => ({ ...certificateJson({ kind: "engine", ...part }) }))
    };
  const { certificate, problem } = proof;
  const used = new Set(certificate.premises);
  const premises = problem.premises.filter((premise) => used.has(premise.id));
  const names = new Set(premises.flatMap((premise) => premise.constraints.flatMap(namesIn)));
  const counter = { steps: 0 };
  const steps = stepJson(certificate.proof, counter);
  return {
    kind: certificate.kind,
    premises: premises.map(({ id, constraints }) => ({ id, constraints: constraints.map(constraintJson) })),
    variables: problem.variables.filter((variable) => names.has(variable.name)).map(({ name, integer, low, high }) => ({
      name,
      integer,
      low: low === null ? null : format(low),
      high: high === null ? null : format(high)
    })),
    proof: counter.steps > MOST_STEPS ? null : steps,
    steps: counter.steps
  };
};
var namesIn = (constraint) => {
  if (constraint.kind === "whole") return [constraint.variable];
  const found = [];
  const open = [constraint.expression];
  for (let e = open.pop(); e !== void 0; e = open.pop()) {
    if (e.kind === "variable") found.push(e.variable);
    else open.push(...children(e));
  }
  return found;
};
var constraintJson = (constraint) => constraint.kind === "whole" ? { whole: constraint.variable } : { expression: expressionJson(constraint.expression), ...toRange(constraint.interval) };
var expressionJson = (e) => {
  switch (e.kind) {
    case "number":
      return { number: format(e.value) };
    case "variable":
      return { variable: e.variable };
    case "power":
      return { power: [expressionJson(e.base), e.exponent] };
    case "root":
      return { root: [expressionJson(e.argument), e.degree] };
    default:
      return { [e.kind]: children(e).map(expressionJson) };
  }
};
var termsJson = (terms) => terms.map(({ fact, multiplier }) => ({ fact: { ...fact }, multiplier: format(multiplier) }));
var stepJson = (proof, counter) => {
  counter.steps++;
  if (counter.steps > MOST_STEPS) return null;
  const rest = (next) => stepJson(next, counter);
  switch (proof.step) {
    case "contradiction":
      return { step: proof.step, terms: termsJson(proof.terms) };
    case "split": {
      const { step, name, variable, integer, at, below, above } = proof;
      return {
        step,
        name,
        variable,
        at: format(at),
        integer,
        below: rest(below),
        above: rest(above)
      };
    }
    case "denominator": {
      const { step, name, premise, index, positive, negative } = proof;
      return { step, name, premise, index, positive: rest(positive), negative: rest(negative) };
    }
    case "sign": {
      const { step, name, premise, index, which, branches } = proof;
      return { step, name, premise, index, which, branches: branches.map(rest) };
    }
    case "lemma": {
      const { step, name, terms, round, then } = proof;
      return { step, name, terms: termsJson(terms), round, next: rest(then) };
    }
    case "product": {
      const { step, name, left, right, then } = proof;
      return { step, name, left: { ...left }, right: { ...right }, next: rest(then) };
    }
  }
};

// src/report/build/findingResult.ts
var findingResults = (context, found) => {
  const order = ["error", "warning", "info"];
  const sorted = [...found].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
  const taken = /* @__PURE__ */ new Map();
  return sorted.map((finding) => {
    const base = baseId(context.document, finding);
    const count = taken.get(base) ?? 0;
    taken.set(base, count + 1);
    const id = count === 0 ? base : `${base}:${sha256(finding.qualifier).slice(0, 6)}${count === 1 ? "" : `-${count}`}`;
    return findingResult(context, finding, id);
  });
};
var MOST_NAMED = 4;
var baseId = (document, finding) => {
  const members = finding.claims.length > 0 ? finding.claims : [...finding.relations, ...finding.observations];
  const named = members.length === 0 ? sha256(finding.qualifier).slice(0, 8) : members.length <= MOST_NAMED ? members.join("+") : `${members.slice(0, 2).join("+")}+${sha256(members.join("\n")).slice(0, 8)}`;
  return `${finding.rule}:${document}:${named}`;
};
var findingResult = (context, finding, id) => ({
  id,
  rule: finding.rule,
  severity: finding.severity,
  claims: finding.claims,
  relations: finding.relations,
  observations: finding.observations,
  minimal: finding.minimal,
  message: render(finding.message, context.language),
  derivation: finding.derivation.map((step) => render(step, context.language)),
  corrections: finding.corrections.map(({ cost, claims }) => ({
    cost,
    claims: claims.map(({ id: claim, range, example }) => ({ id: claim, ...toRange(range), example }))
  })),
  explanations: finding.explanations.map(({ edit, claims, agrees, ...rest }) => ({
    ...rest,
    claims,
    agrees,
    edit: render(edit, context.language)
  })),
  certificate: finding.proof === null ? null : certificateJson(finding.proof),
  digest: digest({
    figures: finding.claims.map((claim) => ({ claim, figure: context.figureOf(claim) })),
    observations: finding.observations.map((observation) => ({
      resource: observation.slice(0, Math.max(0, observation.lastIndexOf("#"))),
      value: context.observationOf(observation)?.value ?? ""
    }))
  }),
  accepted: null,
  location: context.placeOf(finding)
});

// src/report/build/buildReport.ts
var buildReport = (run) => {
  const { documents } = run;
  const places = new Map(run.findings.map(({ finding, place }) => [finding, place]));
  const findings = findingResults(
    {
      document: "run",
      language: run.language,
      figureOf: run.figureOf,
      observationOf: () => void 0,
      placeOf: (finding) => places.get(finding) ?? null
    },
    run.findings.map((each) => each.finding)
  );
  return inOrder({
    format: "claimcheck-report/1",
    tool: { name: "claimcheck", version: run.version },
    created: run.created,
    language: run.language,
    inputs: run.inputs,
    summary: summary(documents, findings),
    documents,
    findings,
    problems: run.problems.map(({ file, line, column, message }) => ({ file, line, column, message }))
  });
};
var summary = (documents, findings) => {
  const claims = documents.flatMap((document) => document.claims);
  const all = [...documents.flatMap((document) => document.findings), ...findings];
  const bySeverity = (list) => {
    const count = (severity) => list.filter((finding) => finding.severity === severity).length;
    return { error: count("error"), warning: count("warning"), info: count("info") };
  };
  const counts = Object.fromEntries(
    verdicts.map((verdict) => [verdict, claims.filter((claim) => claim.verdict === verdict).length])
  );
  const observations = new Set(claims.flatMap((claim) => claim.reference.map((entry) => entry.id)));
  return {
    claims: claims.length,
    verdicts: counts,
    findings: bySeverity(all),
    accepted: bySeverity(all.filter((finding) => finding.accepted !== null)),
    relations: documents.reduce((total, document) => total + document.relations.length, 0),
    observations: observations.size,
    uncovered: documents.reduce((total, document) => total + (document.coverage?.uncovered.length ?? 0), 0)
  };
};

export {
  toRange,
  findingResults,
  inOrder,
  buildReport,
  summary
};
