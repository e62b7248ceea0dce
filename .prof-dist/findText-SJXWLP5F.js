import {
  openReference
} from "./chunk-56ZKTTDE.js";
import {
  hasExpressions,
  indicatorsOf,
  missingRefs,
  namesOf,
  nearestObservations,
  parseExpressions,
  refsIn,
  refsOf
} from "./chunk-J6DBF6HW.js";
import {
  ReferenceSource,
  cellText,
  checkReference,
  defectMessage,
  defectPlace,
  valueText
} from "./chunk-3LR4O4CJ.js";
import {
  loadClaims,
  locate,
  locateExpression
} from "./chunk-XTF24JOZ.js";
import "./chunk-D2VW7FIC.js";
import {
  areaName,
  indicatorName,
  isStock,
  make2 as make,
  make3 as make2,
  make4 as make3,
  noExpressions,
  selectObservations
} from "./chunk-MNEWOZEV.js";
import {
  ofCells,
  withNearest
} from "./chunk-KTDUH5DV.js";
import "./chunk-LAROTTBP.js";
import {
  is
} from "./chunk-NP3Z4U5D.js";
import "./chunk-OPBV27RD.js";
import {
  roleOf
} from "./chunk-I2GFHNA4.js";
import "./chunk-W4I7SFAH.js";
import "./chunk-N3WG7DQW.js";
import "./chunk-F5LY5JYS.js";
import "./chunk-VVEESHBO.js";
import "./chunk-GEN7PIHA.js";
import {
  claimsPaths
} from "./chunk-SEAUXBH2.js";
import "./chunk-WFSISXEB.js";
import "./chunk-RG7RKPFS.js";
import {
  variables
} from "./chunk-22WNT547.js";
import {
  inLanguage
} from "./chunk-KHYJJ4PQ.js";
import "./chunk-2NOJJ6HJ.js";
import "./chunk-UOZIZ6WO.js";
import "./chunk-N2MUNKVZ.js";
import "./chunk-GN53SJR2.js";

// src/cli/findText.ts
import { Effect, Result, Stream } from "effect";

// src/reference/findReference.ts
var findReference = (requests, observations, doubted = /* @__PURE__ */ new Set()) => {
  const byIndicator = /* @__PURE__ */ new Map();
  for (const o of observations) {
    const same = byIndicator.get(o.indicator);
    if (same === void 0) byIndicator.set(o.indicator, [o]);
    else same.push(o);
  }
  const about = (request) => request.cell.indicator === null ? observations : byIndicator.get(request.cell.indicator) ?? [];
  const claims = requests.map((request) => findOne(request, about, doubted));
  return { claims, questions: questionsOf(claims) };
};
var foundByName = ({ claim, minGrade, published, quote, refs }, bound) => {
  const observations = refs.flatMap((ref) => bound.get(ref) ?? []);
  const decides = observations.every(
    (o) => selectObservations([o], {
      cell: { indicator: null, area: null, period: null },
      measure: o.measure,
      published,
      asOf: null,
      minGrade
    }).deciding.length > 0
  );
  const state = observations.length < refs.length ? "missing" : decides ? "decides" : "supports only";
  return { claim, quote, state, observations, missing: [], nearest: [] };
};
var findOne = (request, about, doubted) => {
  const ways = request.ways.map((cells) => {
    const selections = cells.map((cell) => selectObservations(about(cell), cell));
    return { selections, missing: cells.filter((_, i) => isMissing(selections[i])) };
  });
  const best = ways.reduce(
    (a, b) => a === void 0 || b.missing.length < a.missing.length ? b : a,
    void 0
  );
  const isWhole = best !== void 0 && best.selections.length > 0 && best.missing.length === 0;
  const first = best?.missing[0];
  return {
    claim: request.claim,
    quote: request.quote,
    state: !isWhole ? "missing" : best.selections.every((s) => s.deciding.some((o) => !doubted.has(o.id))) ? "decides" : "supports only",
    observations: best?.selections.flatMap((s) => [...s.deciding, ...s.others, ...s.later, ...s.weak]) ?? [],
    missing: best?.missing.map(missingCell) ?? [],
    nearest: first === void 0 ? [] : nearestObservations(about(first), first.cell)
  };
};
var isMissing = (selection) => selection === void 0 || [selection.deciding, selection.others, selection.earlier, selection.later, selection.weak].every(
  (list) => list.length === 0
);
var missingCell = ({ cell, measure }) => ({
  indicator: cell.indicator,
  area: cell.area,
  period: cell.period?.text ?? null,
  measure: measure ?? "level"
});
var questionsOf = (claims) => {
  const questions = /* @__PURE__ */ new Map();
  for (const { claim, missing } of claims)
    for (const cell of missing) {
      const key = JSON.stringify(cell);
      const question = questions.get(key) ?? { cell, claims: [] };
      if (!question.claims.includes(claim)) question.claims.push(claim);
      questions.set(key, question);
    }
  return [...questions.values()].sort((a, b) => b.claims.length - a.claims.length).map(({ cell, claims: asked }) => ({ ...cell, claims: asked }));
};

// src/reference/renderFound.ts
var words = {
  en: {
    covered: (n, of) => `The reference has observations for ${n} of ${of} claims.`,
    decides: "can refute",
    "supports only": "can support, not refute",
    ask: "To ask for:",
    settles: "settles",
    nearest: "nearest",
    nothing: "Nothing is missing.",
    ofMeasure: (measure, name) => `${measure} of ${name}`,
    anyPeriod: "at the date of the text"
  },
  zh: {
    covered: (n, of) => `${of} \u6761\u4E3B\u5F20\u4E2D\uFF0C\u6709 ${n} \u6761\u5728\u53C2\u8003\u6570\u636E\u4E2D\u6709\u89C2\u6D4B\u503C\u3002`,
    decides: "\u53EF\u4EE5\u5426\u5B9A",
    "supports only": "\u53EA\u80FD\u652F\u6301\uFF0C\u4E0D\u80FD\u5426\u5B9A",
    ask: "\u9700\u8981\u67E5\u8BE2\uFF1A",
    settles: "\u53EF\u6838\u5BF9",
    nearest: "\u76F8\u8FD1",
    nothing: "\u6CA1\u6709\u7F3A\u53E3\u3002",
    ofMeasure: (measure, name) => `${name}\uFF08${measure}\uFF09`,
    anyPeriod: "\u6587\u7AE0\u53D1\u5E03\u4E4B\u65F6"
  }
};
var renderFound = (found, labels, language) => {
  const say = words[language];
  const covered = found.claims.filter((c) => c.state !== "missing");
  const nearest = new Map(found.claims.map((c) => [c.claim, c.nearest]));
  return [
    say.covered(covered.length, found.claims.length),
    ...covered.flatMap((c) => coveredLines(c, c.state === "decides" ? say.decides : say["supports only"])),
    "",
    ...found.questions.length === 0 ? [say.nothing] : [say.ask],
    ...found.questions.flatMap((question) => {
      const [first = ""] = question.claims;
      const near = (nearest.get(first) ?? []).slice(0, 3);
      return [
        `- ${questionText(question, labels, say)}`,
        `    ${say.settles}: ${question.claims.join(", ")}`,
        ...near.map(
          (n) => `    ${say.nearest}: ${cellText(n.observation)} = ${valueText(n.observation)} (${n.observation.id})`
        )
      ];
    }),
    ""
  ].join("\n");
};
var coveredLines = (claim, state) => [
  `- ${claim.claim} (${claim.quote}): ${state}`,
  ...claim.observations.slice(0, 5).map((o) => `    ${cellText(o)} = ${valueText(o)} (${o.id}${o.source === null ? "" : `, ${o.source}`})`)
];
var questionText = (cell, labels, say) => {
  const name = cell.indicator === null ? "?" : labels.indicator(cell.indicator);
  const what = cell.measure === "level" ? name : say.ofMeasure(cell.measure, name);
  const where = cell.area === null ? [] : [labels.area(cell.area)];
  const when = cell.period === null || cell.period === "published" ? say.anyPeriod : cell.period;
  return [what, ...where, when].join(", ");
};

// src/cli/findText.ts
var findText = Effect.fnUntraced(function* (named, reference, language) {
  const { paths } = yield* claimsPaths(named);
  const source = yield* openReference(reference);
  const parser = yield* Effect.promise(() => import("./parseExpression-LE4ZYBBR.js"));
  const loaded = yield* loadClaims(paths);
  const problems = loaded.flatMap((document) => document.problems);
  const documents = loaded.flatMap((document) => {
    const { file } = document;
    if (file === null) return [];
    const parsed = hasExpressions(file) ? parseExpressions(file, parser) : null;
    for (const { message, path } of parsed?.problems ?? [])
      problems.push({ ...locateExpression(document, path), message });
    const world = make(file, parsed?.expressions ?? noExpressions);
    const asked = askedOf(document, world);
    problems.push(...asked.problems);
    return [{ path: document.path, world, ...asked }];
  });
  const cells = documents.flatMap(
    ({ requests }) => requests.flatMap(({ ways }) => ways.flat().map(({ cell }) => cell))
  );
  const refs = new Set(documents.flatMap(({ world }) => [...refsOf(world.file)]));
  const query = {
    ...ofCells(withNearest(cells), namesOf(documents.map(({ world }) => world.file))),
    named: new Set([...refs].map((ref) => ref.slice(0, ref.indexOf("#"))))
  };
  const { bound, defects, observations } = yield* observe(query, [...refs]).pipe(Effect.provide(source));
  const own = checkReference(observations, indicatorsOf(documents.map(({ world }) => world)));
  const sound = observations.filter(({ id }) => !own.unsound.has(id));
  const text = documents.map(({ byName, path, requests, world }) => {
    const { claims, questions } = findReference(requests, sound, own.doubted);
    const found = { claims: [...claims, ...byName.map((request) => foundByName(request, bound))], questions };
    const labels = {
      indicator: (id) => inLanguage(indicatorName(world, id), language),
      area: (id) => inLanguage(areaName(world, id) ?? id, language)
    };
    return `${path}
${renderFound(found, labels, language)}`;
  }).join("\n\n");
  return {
    text,
    problems: [
      ...problems.map(({ column, file, line, message }) => `${file}:${line}:${column}: ${message}`),
      ...[...defects, ...own.defects].map(
        (defect) => `${defectPlace(defect)}: ${defectMessage(defect, language)}`
      )
    ],
    isIncomplete: problems.length > 0 || defects.some(({ severity }) => severity === "unreadable")
  };
});
var observe = Effect.fnUntraced(function* (query, refs) {
  const source = yield* ReferenceSource;
  const items = query.cells.length === 0 ? [] : yield* Stream.runCollect(source.observations(query));
  const named = refs.length === 0 ? [] : yield* Stream.runCollect(source.bound(refs));
  const bound = /* @__PURE__ */ new Map();
  const defects = /* @__PURE__ */ new Map();
  const note = (defect) => {
    if (defect.severity !== "info") defects.set(JSON.stringify(defect), defect);
  };
  for (const defect of source.defects) note(defect);
  for (const item of [...items, ...named])
    if (is(item)) note(item);
    else if ("ref" in item && item.ref !== null) bound.set(item.ref, item.observation);
  for (const defect of missingRefs(source.catalogue, refs, bound, [...defects.values()])) note(defect);
  const observations = items.filter((item) => !is(item));
  return { observations, bound, defects: [...defects.values()] };
});
var askedOf = (document, world) => {
  const requests = [];
  const byName = [];
  const problems = [];
  for (const [index, claim] of [...world.claims.values()].entries()) {
    if (roleOf(claim) !== "stated") continue;
    if (refsIn(claim).length > 0) {
      byName.push(namedBy(world, claim));
      continue;
    }
    const request = requestOf(world, claim);
    if (Result.isSuccess(request)) requests.push(request.success);
    else
      problems.push({
        ...locate(document, "claims", index, ["figure"]),
        message: `claim "${claim.id}": ${request.failure}`
      });
  }
  return { requests, byName, problems };
};
var quoteOf = ({ figure, quote }) => `${quote} (${figure})`;
var namedBy = (world, claim) => ({
  claim: claim.id,
  quote: quoteOf(claim),
  refs: refsIn(claim),
  published: world.published,
  minGrade: "official-copy"
});
var requestOf = (world, claim) => Result.map(
  Result.flatMap(make2(world, claim, /* @__PURE__ */ new Map()), (meaning) => make3(world, meaning)),
  ({ basis, meaning, quantity }) => {
    const common = {
      published: world.published,
      asOf: meaning.vintage,
      minGrade: "official-copy"
    };
    const indicator = meaning.claim.indicator ?? meaning.of?.claim.indicator ?? null;
    const direct = {
      ...common,
      cell: {
        indicator,
        area: meaning.area,
        period: meaning.period,
        stock: indicator !== null && isStock(world, indicator)
      },
      measure: meaning.measure,
      basis
    };
    const levels = [...new Map(variables(quantity.expression).map((cell) => [cell.key, cell])).values()];
    const derived = levels.map((cell) => ({
      ...common,
      cell: {
        indicator: cell.indicator,
        area: cell.area,
        period: cell.period,
        stock: isStock(world, cell.indicator)
      }
    }));
    const ways = meaning.measure === "level" || levels.length < 2 ? [[direct]] : [[direct], derived];
    return { claim: claim.id, quote: quoteOf(claim), ways };
  }
);
export {
  findText
};
