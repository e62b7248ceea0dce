import {
  openReference
} from "./chunk-56ZKTTDE.js";
import {
  ReferenceSource,
  defectMessage,
  defectPlace,
  duplicatesAmong,
  limitDefects,
  outsideBounds
} from "./chunk-3LR4O4CJ.js";
import "./chunk-D2VW7FIC.js";
import {
  everything,
  ofCells,
  sourceOf
} from "./chunk-KTDUH5DV.js";
import {
  is
} from "./chunk-NP3Z4U5D.js";
import "./chunk-I2GFHNA4.js";
import "./chunk-W4I7SFAH.js";
import "./chunk-N3WG7DQW.js";
import "./chunk-VVEESHBO.js";
import {
  printWhole
} from "./chunk-6DZKSYLP.js";
import {
  visible,
  visibleLines
} from "./chunk-6P3HZNJ7.js";
import "./chunk-WFSISXEB.js";
import "./chunk-RG7RKPFS.js";
import "./chunk-KHYJJ4PQ.js";
import "./chunk-2NOJJ6HJ.js";
import "./chunk-UOZIZ6WO.js";
import {
  isDefinite
} from "./chunk-N2MUNKVZ.js";
import "./chunk-GN53SJR2.js";

// src/reference/listReference.ts
import { Effect, Stream } from "effect";
var listReference = Effect.gen(
  function* () {
    const source = yield* ReferenceSource;
    const readings = (yield* Stream.runCollect(source.readings)).filter(
      (item) => !is(item)
    );
    const defects = [...source.defects];
    const holdings = new Map(source.catalogue.resources.map((r) => [r.name, new Holding()]));
    yield* Stream.runForEachArray(
      source.observations(everything),
      (items) => Effect.sync(() => {
        for (const item of items) {
          if (is(item)) {
            defects.push(item);
            continue;
          }
          const holding = holdings.get(item.resource) ?? new Holding();
          holdings.set(item.resource, holding);
          holding.add(item);
        }
      })
    );
    for (const { resource } of defects) if (!holdings.has(resource)) holdings.set(resource, new Holding());
    return [...holdings].map(([name, holding]) => ({
      name,
      title: source.catalogue.resources.find((r) => r.name === name)?.title ?? null,
      readings: readings.filter((r) => r.resource === name),
      ...holding.listed(),
      defects: defects.filter((d) => d.resource === name)
    }));
  }
);
var Holding = class {
  observations = 0;
  withoutUnit = 0;
  indicators = /* @__PURE__ */ new Set();
  areas = /* @__PURE__ */ new Set();
  vintages = /* @__PURE__ */ new Set();
  grades = /* @__PURE__ */ new Set();
  first;
  last;
  add({ area, grade, indicator, period, unit, vintage }) {
    this.observations++;
    if (unit === null) this.withoutUnit++;
    this.indicators.add(indicator);
    if (area !== null) this.areas.add(area);
    if (vintage !== null) this.vintages.add(vintage);
    this.grades.add(grade);
    if (!isDefinite(period)) return;
    if (this.first === void 0 || period.end < this.first.end) this.first = period;
    if (this.last === void 0 || period.end > this.last.end) this.last = period;
  }
  listed() {
    return {
      observations: this.observations,
      indicators: [...this.indicators].sort(),
      areas: [...this.areas].sort(),
      periods: this.first === void 0 || this.last === void 0 ? null : { first: this.first.text, last: this.last.text },
      vintages: [...this.vintages].sort(),
      grades: [...this.grades].sort(),
      withoutUnit: this.withoutUnit
    };
  }
};
var SHOWN = 8;
var renderList = (list) => list.length === 0 ? "There is no reference.\n" : list.map(
  (r) => [
    r.title === null ? r.name : `${r.name}: ${r.title}`,
    ...r.readings.map(
      (x) => `  file        ${x.file ?? "(in the package)"}, read as ${x.layout} (${x.reason})`
    ),
    `  holds       ${r.observations} observations${r.periods === null ? "" : `, ${r.periods.first} to ${r.periods.last}`}`,
    `  indicators  ${some(r.indicators)}`,
    `  areas       ${some(r.areas)}`,
    `  grade       ${some(r.grades)}`,
    ...r.vintages.length === 0 ? [] : [`  vintages    ${some(r.vintages)}`],
    ...problemsOf(r.defects),
    ...r.withoutUnit === 0 ? [] : [`  no unit     ${r.withoutUnit} observations, which support nothing`]
  ].join("\n")
).join("\n\n").concat("\n");
var problemsOf = (defects) => {
  const unreadable = defects.filter((d) => d.severity === "unreadable");
  const wrong = defects.filter((d) => d.severity === "error" || d.severity === "warning").length;
  return [
    ...unreadable.map((d) => `  unreadable  ${defectPlace(d)}: ${defectMessage(d, "en")}`),
    ...wrong === 0 ? [] : [`  problems    ${wrong}, listed by claimcheck reference validate`]
  ];
};
var some = (names) => names.length === 0 ? "none" : names.length <= SHOWN ? names.join(", ") : `${names.slice(0, SHOWN).join(", ")} \u2026 (${names.length})`;

// src/reference/validateReference.ts
import { Effect as Effect2, Stream as Stream2 } from "effect";

// src/reference/SeenCells.ts
var SeenCells = class {
  table = new Float64Array(1 << 12);
  size = 0;
  /** True when the same source and vintage may have given this cell before. */
  has(o) {
    return !this.add(hashOf(o));
  }
  /** False when the hash was there. */
  add(hash) {
    if (2 * this.size > this.table.length) this.grow();
    const at = placeOf(this.table, hash);
    if (this.table[at] === hash) return false;
    this.table[at] = hash;
    this.size++;
    return true;
  }
  grow() {
    const old = this.table;
    this.table = new Float64Array(2 * old.length);
    for (const hash of old) if (hash !== 0) this.table[placeOf(this.table, hash)] = hash;
  }
};
var placeOf = (table, hash) => {
  const mask = table.length - 1;
  let at = hash & mask;
  while (table[at] !== 0 && table[at] !== hash) at = at + 1 & mask;
  return at;
};
var hashOf = (o) => {
  let high = 2166136261;
  let low = 2654435761;
  const mix = (text) => {
    const length = text === null ? -1 : text.length;
    high = Math.imul(high ^ length, 16777619);
    low = Math.imul(low ^ length, 668265261);
    for (let i = 0; i < length; i++) {
      const code = text.charCodeAt(i);
      high = Math.imul(high ^ code, 16777619);
      low = Math.imul(low ^ code, 668265261);
    }
  };
  mix(o.indicator);
  mix(o.area);
  mix(o.period.key);
  mix(o.measure);
  mix(sourceOf(o));
  mix(o.vintage);
  mix(o.released);
  mix(o.versus);
  mix(o.of);
  mix(o.among);
  mix(o.basis);
  return (high >>> 0) * 2 ** 21 + (low >>> 11 | 1);
};

// src/reference/validateReference.ts
var order = ["unreadable", "error", "warning", "info"];
var validateReference = Effect2.gen(function* () {
  const source = yield* ReferenceSource;
  const defects = [...source.defects];
  const limited = limitDefects((defect) => defects.push(defect));
  const seen = new SeenCells();
  const repeated = /* @__PURE__ */ new Map();
  let observations = 0;
  yield* Stream2.runForEachArray(
    source.observations(everything),
    (items) => Effect2.sync(() => {
      for (const item of items) {
        if (is(item)) {
          defects.push(item);
          continue;
        }
        observations++;
        const defect = outsideBounds(item, void 0);
        if (defect !== void 0) limited.add(defect);
        if (!seen.has(item)) continue;
        const { area, indicator, period } = item;
        repeated.set(JSON.stringify([indicator, area, period.key]), { indicator, area, period });
      }
    })
  );
  if (repeated.size > 0) {
    const again = yield* Stream2.runCollect(source.observations(ofCells([...repeated.values()])));
    const met = again.filter((item) => !is(item));
    for (const defect of duplicatesAmong(met)) limited.add(defect);
  }
  limited.finish();
  return { defects: defects.sort(byPlace), counts: countsOf(defects), observations };
});
var byPlace = (a, b) => order.indexOf(a.severity) - order.indexOf(b.severity) || (a.file ?? a.resource).localeCompare(b.file ?? b.resource, "en") || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
var countsOf = (defects) => {
  const count = (severity) => defects.filter((d) => d.severity === severity).length;
  return {
    unreadable: count("unreadable"),
    error: count("error"),
    warning: count("warning"),
    info: count("info")
  };
};
var renderValidation = (validation, language) => {
  const lines = validation.defects.map(
    (defect) => `${defectPlace(defect)}: ${severityText[language][defect.severity]}: ${defectMessage(defect, language)}`
  );
  const { unreadable, error, warning, info } = validation.counts;
  const summary = language === "zh" ? `${validation.observations} \u4E2A\u89C2\u6D4B\u503C\uFF1B\u65E0\u6CD5\u8BFB\u53D6 ${unreadable}\uFF0C\u9519\u8BEF ${error}\uFF0C\u8B66\u544A ${warning}\uFF0C\u63D0\u793A ${info}` : `${validation.observations} observations; unreadable ${unreadable}, errors ${error}, warnings ${warning}, notes ${info}`;
  return [...lines, summary, ""].join("\n");
};
var severityText = {
  en: { unreadable: "unreadable", error: "error", warning: "warning", info: "note" },
  zh: { unreadable: "\u65E0\u6CD5\u8BFB\u53D6", error: "\u9519\u8BEF", warning: "\u8B66\u544A", info: "\u63D0\u793A" }
};
export {
  listReference,
  openReference,
  printWhole,
  renderList,
  renderValidation,
  validateReference,
  visible,
  visibleLines
};
