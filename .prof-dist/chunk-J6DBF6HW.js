import {
  ReferenceSource,
  checkReference
} from "./chunk-3LR4O4CJ.js";
import {
  constrain,
  isStock,
  readingGroups,
  takeOptions
} from "./chunk-MNEWOZEV.js";
import {
  matchesCell,
  ofCells,
  withNearest
} from "./chunk-KTDUH5DV.js";
import {
  inValue
} from "./chunk-LAROTTBP.js";
import {
  is,
  make
} from "./chunk-NP3Z4U5D.js";
import {
  divide,
  isCompatible,
  isRatio,
  multiply,
  parse,
  ratio
} from "./chunk-W4I7SFAH.js";
import {
  variables
} from "./chunk-22WNT547.js";
import {
  sign
} from "./chunk-2NOJJ6HJ.js";
import {
  nearest
} from "./chunk-UOZIZ6WO.js";
import {
  isDefinite
} from "./chunk-N2MUNKVZ.js";

// src/check/refsOf.ts
var refsOf = (file) => {
  const refs = /* @__PURE__ */ new Set();
  for (const claim of file.claims ?? [])
    for (const meaning of [claim, ...claim.readings ?? []]) for (const ref of refsIn(meaning)) refs.add(ref);
  return refs;
};
var refsIn = ({ operands, ref }) => [ref, ...Object.values(operands ?? {})].flatMap(
  (named) => named === void 0 ? [] : typeof named === "string" ? named : named.at
);

// src/reference/namesOf.ts
var namesOf = (files) => {
  const indicators = new Register();
  const areas = new Register();
  for (const file of files) {
    for (const [id, { name, aliases }] of Object.entries(file.indicators ?? {}))
      indicators.add(id, [...textsOf(name), ...aliases === void 0 ? [] : textsOf(aliases)]);
    for (const [id, { name, code }] of Object.entries(file.areas ?? {}))
      areas.add(id, [...textsOf(name), ...code === void 0 ? [] : [code]]);
  }
  return { indicators: indicators.unambiguous(), areas: areas.unambiguous() };
};
var Register = class {
  ids = /* @__PURE__ */ new Map();
  add(id, names) {
    for (const name of names) {
      const known = this.ids.get(name);
      if (known === void 0) this.ids.set(name, /* @__PURE__ */ new Set([id]));
      else known.add(id);
    }
  }
  unambiguous() {
    return new Map(
      [...this.ids].flatMap(([name, ids]) => {
        const [id, ...others] = ids;
        return id === void 0 || others.length > 0 ? [] : [[name, id]];
      })
    );
  }
};
var textsOf = (texts) => {
  if (typeof texts === "string") return [texts];
  return Array.isArray(texts) ? texts : Object.values(texts).flat();
};

// src/reference/missingRefs.ts
var missingRefs = (catalogue, refs, bound, known) => {
  const reported = new Set(
    known.flatMap(
      ({ resource, values }) => "pointer" in values ? [`${resource}#${String(values.pointer)}`] : []
    )
  );
  const unreadable = new Set(
    known.flatMap((defect) => defect.severity === "unreadable" ? [defect.resource] : [])
  );
  return refs.filter((ref) => !bound.has(ref) && !reported.has(ref)).flatMap((ref) => {
    const [name = "", ...tail] = ref.split("#");
    if (unreadable.has(name)) return [];
    const place = { resource: name, file: null };
    return [
      make("bad-pointer", "error", place, {
        pointer: tail.join("#"),
        reason: whyMissing(catalogue, name, tail.join("#"))
      })
    ];
  });
};
var whyMissing = ({ resources }, name, key) => {
  const resource = resources.find((each) => each.name === name);
  if (resource === void 0)
    return noResource(
      name,
      resources.map((each) => each.name)
    );
  const [first] = resource.paths;
  return resource.paths.length > 1 && /^\d+(?:\/|$)/.test(key) ? `the resource has several files; name the one that has the line, ${name}#${first}:${key}` : "no record has this key";
};
var noResource = (name, names) => {
  const similar = nearest(name, names);
  const known = names.length === 0 ? "the reference is empty" : `there are ${names.slice(0, 20).join(", ")}`;
  return `there is no resource "${name}"${similar === void 0 ? "" : `, did you mean "${similar}"?`}; ${known}`;
};

// src/askReference.ts
import { Effect, Stream } from "effect";

// src/check/ObservationIndex.ts
var ObservationIndex = class _ObservationIndex {
  /** @param doubted - ids of observations that contradict others of their own source: they may support, and decide nothing */
  constructor(observations, doubted = /* @__PURE__ */ new Set()) {
    this.doubted = doubted;
    for (const observation of observations) {
      append(this.byPlace, placeKey(observation.indicator, observation.area), observation);
      append(this.byIndicator, observation.indicator, observation);
    }
  }
  doubted;
  byPlace = /* @__PURE__ */ new Map();
  byIndicator = /* @__PURE__ */ new Map();
  /** Those of one indicator in one area. */
  at(indicator, area) {
    return this.byPlace.get(placeKey(indicator, area)) ?? [];
  }
  /** Those of one indicator in any area. */
  of(indicator) {
    return this.byIndicator.get(indicator) ?? [];
  }
  /** The same with others in place of some, by the id of the one replaced. */
  replacing(instead) {
    return new _ObservationIndex(
      this.all().map((observation) => instead.get(observation.id) ?? observation),
      this.doubted
    );
  }
  /** The same with more observations in doubt. */
  doubting(ids) {
    return ids.length === 0 ? this : new _ObservationIndex(this.all(), /* @__PURE__ */ new Set([...this.doubted, ...ids]));
  }
  all() {
    return [...this.byIndicator.values()].flat();
  }
};
var placeKey = (indicator, area) => JSON.stringify([indicator, area]);
var append = (map, key, observation) => {
  const list = map.get(key);
  if (list === void 0) map.set(key, [observation]);
  else list.push(observation);
};

// src/askReference.ts
var askReference = Effect.fnUntraced(function* (worlds, validateAll) {
  const source = yield* ReferenceSource;
  const cells = /* @__PURE__ */ new Map();
  const refs = /* @__PURE__ */ new Set();
  const worded = /* @__PURE__ */ new Map();
  for (const world of worlds) {
    const asked = askedCells(world);
    for (const cell of asked.cells.values()) cells.set(cell.key, queryOf(world, cell));
    const named = refsOf(world.file);
    for (const ref of named) refs.add(ref);
    if (named.size === 0) worded.set(world, asked.worded);
  }
  const query = {
    ...ofCells(withNearest([...cells.values()]), namesOf(worlds.map((world) => world.file))),
    validateAll,
    named: new Set([...refs].map((ref) => ref.slice(0, ref.indexOf("#"))))
  };
  const items = cells.size === 0 && !validateAll ? [] : yield* Stream.runCollect(source.observations(query));
  const found = refs.size === 0 ? [] : yield* Stream.runCollect(source.bound([...refs]));
  const met = [];
  const defects = [...source.defects];
  const bound = /* @__PURE__ */ new Map();
  const citable = [];
  for (const item of items)
    if (is(item)) defects.push(item);
    else met.push(item);
  for (const item of found)
    if (is(item)) defects.push(item);
    else if (item.ref === null) citable.push(item.observation);
    else bound.set(item.ref, item.observation);
  defects.push(...missingRefs(source.catalogue, [...refs], bound, defects));
  const distinct = new Map([...met, ...bound.values()].map((each) => [each.id, each]));
  const own = checkReference([...distinct.values()], indicatorsOf(worlds));
  defects.push(...own.defects);
  const index = new ObservationIndex(
    met.filter((each) => !own.unsound.has(each.id)),
    own.doubted
  );
  for (const [ref, { id }] of bound) if (own.unsound.has(id)) bound.delete(ref);
  return { index, bound, citable, defects: distinctDefects(defects), worded };
});
var distinctDefects = (defects) => [
  ...new Map(defects.map((defect) => [JSON.stringify(defect), defect])).values()
];
var indicatorsOf = (worlds) => {
  const known = /* @__PURE__ */ new Map();
  const differing = /* @__PURE__ */ new Set();
  for (const world of worlds)
    for (const [id, indicator] of world.indicators) {
      const other = known.get(id);
      if (other !== void 0 && JSON.stringify(other) !== JSON.stringify(indicator)) differing.add(id);
      known.set(id, indicator);
    }
  for (const id of differing) known.delete(id);
  return known;
};
var askedCells = (world) => {
  const groups = readingGroups(world);
  const cells = /* @__PURE__ */ new Map();
  const add = (options) => {
    const constrained = constrain(world, takeOptions(groups, options));
    for (const [key, cell] of constrained.cells) if (cell.series !== "reference") cells.set(key, cell);
    return constrained;
  };
  const worded = add([]);
  groups.forEach((group, index) => {
    for (let option = 1; option < group.options.length; option++)
      add(groups.map((_, other) => other === index ? option : 0));
  });
  return { cells, worded };
};
var queryOf = (world, cell) => ({
  indicator: cell.indicator,
  area: cell.area,
  period: cell.period,
  stock: isStock(world, cell.indicator)
});

// src/check/parseExpressions.ts
import { Result as Result2 } from "effect";

// src/check/unitOf.ts
import { Result } from "effect";
var unitProblems = (relation, lookup) => {
  const sides = [relation.left, ...relation.comparisons.map((each) => each.right)];
  const problems = [];
  let previous;
  for (const side of sides) {
    const unit = unitOf(side, lookup);
    if (Result.isFailure(unit)) {
      problems.push(unit.failure);
      continue;
    }
    const mismatch = previous === void 0 ? void 0 : incompatible(previous, unit.success, side);
    if (mismatch !== void 0) problems.push(mismatch);
    previous = unit.success ?? previous;
  }
  return problems;
};
var unitOf = (e, lookup) => {
  switch (e.kind) {
    case "number":
      return Result.succeed(null);
    case "variable":
      return Result.succeed(lookup(e.variable.indicator) ?? null);
    case "negate":
    case "absolute":
      return unitOf(e.argument, lookup);
    case "power":
    case "root":
      return Result.map(
        unitOf(e.kind === "power" ? e.base : e.argument, lookup),
        (unit) => unit !== null && isRatio(unit) ? unit : null
      );
    case "minimum":
    case "maximum":
      return e.arguments.reduce(
        (all, argument) => Result.flatMap(all, (unit) => alike(unit, argument, lookup)),
        Result.succeed(null)
      );
    case "add":
    case "subtract":
      return Result.flatMap(unitOf(e.left, lookup), (unit) => alike(unit, e.right, lookup));
    case "multiply":
    case "divide":
      return Result.flatMap(
        unitOf(e.left, lookup),
        (left) => Result.map(unitOf(e.right, lookup), (right) => {
          if (right === null) return left;
          const own = left ?? ratio;
          return e.kind === "multiply" ? multiply(own, right) : divide(own, right);
        })
      );
  }
};
var alike = (unit, other, lookup) => Result.flatMap(unitOf(other, lookup), (second) => {
  const mismatch = incompatible(unit, second, other);
  return mismatch === void 0 ? Result.succeed(unit ?? second) : Result.fail(mismatch);
});
var incompatible = (a, b, at) => {
  if (a === null || b === null || isCompatible(a, b) || isPureNumber(a, b)) return void 0;
  return { message: `units do not go together: ${a.id} and ${b.id}`, offset: firstOffset(at) };
};
var isPureNumber = (a, b) => a.powers.size === 0 && b.powers.size === 0 && sign(a.factor) > 0;
var firstOffset = (e) => {
  let node = e;
  for (; ; ) {
    if (node.kind === "variable") return node.variable.offset;
    if (node.kind === "number") return 0;
    const next = "left" in node ? node.left : "base" in node ? node.base : "argument" in node ? node.argument : node.arguments[0];
    if (next === void 0) return 0;
    node = next;
  }
};

// src/check/parseExpressions.ts
var hasExpressions = (file) => written(file).length > 0;
var parseExpressions = (file, parser) => {
  const formulas = /* @__PURE__ */ new Map();
  const relations = /* @__PURE__ */ new Map();
  const problems = [];
  const units = unitsOf(file);
  for (const each of written(file)) {
    const complain = (found) => {
      problems.push(
        inValue(each.path, `${found.message} (at character ${found.offset + 1} of "${shortened(each.text)}")`)
      );
    };
    if (each.kind === "formula") {
      const parsed = parser.parseExpression(each.text);
      if (Result2.isFailure(parsed)) parsed.failure.forEach(complain);
      else {
        const unknown = unknownNames(file, variables(parsed.success), each);
        const unit = unitOf(
          parsed.success,
          (name) => each.operands.includes(name) ? void 0 : units.get(name)
        );
        unknown.forEach(complain);
        if (Result2.isFailure(unit)) complain(unit.failure);
        else if (unknown.length === 0) formulas.set(each.text, parsed.success);
      }
    } else {
      const parsed = parser.parseRelation(each.text);
      if (Result2.isFailure(parsed)) parsed.failure.forEach(complain);
      else {
        const sides = [parsed.success.left, ...parsed.success.comparisons.map((comparison) => comparison.right)];
        const found = [
          ...unknownNames(
            file,
            sides.flatMap((side) => variables(side)),
            each
          ),
          ...unitProblems(parsed.success, (name) => units.get(name))
        ];
        found.forEach(complain);
        if (found.length === 0) relations.set(each.text, parsed.success);
      }
    }
  }
  return { expressions: { formulas, relations }, problems };
};
var written = (file) => [
  ...Object.entries(file.indicators ?? {}).flatMap(
    ([id, { formula }]) => formula === void 0 ? [] : [{ kind: "formula", text: formula, path: ["indicators", id, "formula"], operands: [] }]
  ),
  ...(file.claims ?? []).flatMap((claim, index) => [
    ...formulaOf(claim, ["claims", index]),
    ...(claim.readings ?? []).flatMap(
      (reading, at) => formulaOf({ operands: claim.operands, ...reading }, ["claims", index, "readings", at])
    )
  ]),
  ...(file.relations ?? []).map((relation, index) => ({
    kind: "relation",
    text: relation.holds,
    path: ["relations", index, "holds"],
    operands: []
  }))
];
var formulaOf = (from, path) => from.formula === void 0 ? [] : [
  {
    kind: "formula",
    text: from.formula,
    path: [...path, "formula"],
    operands: Object.keys(from.operands ?? {})
  }
];
var unitsOf = (file) => new Map(
  Object.entries(file.indicators ?? {}).flatMap(([id, { unit }]) => {
    const parsed = parse(unit);
    return Result2.isSuccess(parsed) ? [[id, parsed.success]] : [];
  })
);
var unknownNames = (file, references, { operands }) => {
  const indicators = Object.keys(file.indicators ?? {});
  const areas = Object.keys(file.areas ?? {});
  const complaint = (what, name, known, offset) => {
    const like = nearest(name, known);
    return {
      message: `there is no ${what} "${name}"${like === void 0 ? "" : `; did you mean "${like}"?`}`,
      offset
    };
  };
  return references.flatMap(({ indicator, area, offset }) => [
    ...indicators.includes(indicator) || operands.includes(indicator) ? [] : [complaint("indicator", indicator, [...indicators, ...operands], offset)],
    ...area === null || areas.includes(area) ? [] : [complaint("area", area, areas, offset)]
  ]);
};
var SHOWN = 200;
var shortened = (text) => text.length <= SHOWN ? text : `${text.slice(0, SHOWN)}\u2026`;

// src/reference/nearestObservations.ts
var nearestObservations = (all, cell, limit = 5) => {
  const near = all.filter((o) => o.indicator === cell.indicator && o.grade !== "untrusted").map((observation) => ({ observation, differs: differences(observation, cell) })).filter(({ differs }) => differs.length > 0);
  return near.map((item) => ({ item, rank: rankOf(item, cell) })).sort((a, b) => compareRanks(a.rank, b.rank)).slice(0, limit).map(({ item }) => item);
};
var differences = (o, cell) => [
  ...cell.area === o.area ? [] : ["area"],
  ...matchesCell(o, { ...cell, area: null }) ? [] : ["period"],
  ...o.measure === "level" ? [] : ["measure"]
];
var rankOf = ({ observation, differs }, cell) => [
  differs.includes("measure") ? 1 : 0,
  differs.includes("area") ? 1 : 0,
  daysBetween(observation.period, cell.period),
  observation.period.length === cell.period?.length ? 0 : 1,
  observation.priority
];
var compareRanks = (a, b) => {
  const at = a.findIndex((x, i) => x !== b[i]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
};
var daysBetween = (a, b) => b !== null && isDefinite(a) && isDefinite(b) ? Math.abs(a.end - b.end) : Number.MAX_SAFE_INTEGER;

export {
  refsOf,
  refsIn,
  namesOf,
  missingRefs,
  askReference,
  indicatorsOf,
  nearestObservations,
  hasExpressions,
  parseExpressions
};
