import {
  decodeBytes
} from "./chunk-D2VW7FIC.js";
import {
  emptyFile,
  formatOf,
  fromData,
  fromText,
  inKey,
  inValue,
  includeProblem,
  includes,
  locate,
  positionOf,
  unreadable
} from "./chunk-LAROTTBP.js";
import {
  inReading,
  kindOf,
  measureOf,
  roleOf,
  usualNumbers,
  whyNot
} from "./chunk-I2GFHNA4.js";
import {
  isCompatible,
  isRatio,
  parse as parse2
} from "./chunk-W4I7SFAH.js";
import {
  make,
  position
} from "./chunk-VVEESHBO.js";
import {
  allowedFolders,
  containedPath,
  whyUnreadable
} from "./chunk-GEN7PIHA.js";
import {
  isInteger,
  parse,
  sign
} from "./chunk-2NOJJ6HJ.js";
import {
  didYouMean
} from "./chunk-UOZIZ6WO.js";
import {
  equals,
  isDefinite,
  parse as parse3
} from "./chunk-N2MUNKVZ.js";

// src/model/LoadedDocument.ts
var locate2 = (document, section, index, field = []) => {
  const [positions] = document.positions;
  const path = document.paths[section][index] ?? [section];
  return { file: positions.file, ...positionOf(positions, [...path, ...field]) };
};
var locateFigure = ({ file, paths, positions: [positions] }, index) => {
  const claim = file?.claims[index];
  const path = paths.claims[index];
  if (claim === void 0 || path === void 0) return void 0;
  const hasOthers = (claim.readings ?? []).some((reading) => reading.figure !== void 0);
  return hasOthers ? void 0 : positions.verbatim([...path, "figure"], claim.figure);
};
var locateDeclaration = (document, section, id, field = []) => {
  const path = [section, id];
  const positions = document.positions.find((p) => p.find(path, "value") !== void 0) ?? document.positions[0];
  return { file: positions.file, ...positionOf(positions, [...path, ...field]) };
};
var locateDocumentId = (document) => {
  const [positions] = document.positions;
  return { file: positions.file, ...positionOf(positions, ["document", "id"]) };
};
var locateExpression = (document, [section, at, ...field]) => section === "indicators" ? locateDeclaration(document, "indicators", String(at), field) : locate2(document, section === "relations" ? "relations" : "claims", Number(at), field);

// src/files/loadClaims.ts
import { Effect as Effect3, Path as Path2, Result as Result6 } from "effect";

// src/model/validate.ts
import { Result as Result3 } from "effect";

// src/model/Names.ts
var mostHints = 30;
var make2 = (kind, ids, unreadable2 = /* @__PURE__ */ new Set()) => {
  const declared = new Set(ids);
  const hints = /* @__PURE__ */ new Map();
  return {
    kind,
    declared,
    unreadable: unreadable2,
    hint: (name) => {
      const known = hints.get(name);
      if (known !== void 0 || hints.size >= mostHints) return known ?? "";
      const hint = declared.size === 0 ? `; the file declares no ${kind}` : didYouMean(name, declared);
      hints.set(name, hint);
      return hint;
    }
  };
};
var mention = (names, name, path) => names.declared.has(name) ? [] : names.unreadable.has(name) ? [inValue(path, `the ${names.kind} "${name}" is declared but could not be read; see its own problem`)] : [
  {
    ...inValue(path, `unknown ${names.kind} "${name.slice(0, 60)}"${names.hint(name)}`),
    unknownName: true
  }
];
var cycles = (names, next, problem) => {
  const done = /* @__PURE__ */ new Set();
  const problems = [];
  for (const start of names) {
    const path = [];
    const onPath = /* @__PURE__ */ new Set();
    let name = start;
    while (name !== void 0 && !done.has(name) && !onPath.has(name)) {
      path.push(name);
      onPath.add(name);
      name = next(name);
    }
    if (name !== void 0 && onPath.has(name)) problems.push(problem(name, path.slice(path.indexOf(name))));
    for (const visited of path) done.add(visited);
  }
  return problems;
};

// src/model/validateCatalogue.ts
import { Result } from "effect";
var validateCatalogue = (file, indicators, areas) => [
  ...Object.entries(file.areas).flatMap(([id, area]) => areaProblems(id, area, areas)),
  ...cycles(
    Object.keys(file.areas),
    (id) => file.areas[id]?.within,
    (id, cycle) => inValue(
      ["areas", id, "within"],
      `areas lie within each other in a circle: ${[...cycle, id].join(" \u2192 ")}`
    )
  ),
  ...Object.entries(file.indicators).flatMap(
    ([id, indicator]) => indicatorProblems(id, indicator, file.indicators, indicators)
  ),
  ...cycles(
    Object.keys(file.indicators),
    (id) => file.indicators[id]?.part_of,
    (id, cycle) => inValue(
      ["indicators", id, "part_of"],
      `indicators are parts of each other in a circle: ${[...cycle, id].join(" \u2192 ")}`
    )
  )
];
var areaProblems = (id, area, areas) => area.within === void 0 ? [] : mention(areas, area.within, ["areas", id, "within"]);
var indicatorProblems = (id, indicator, all, names) => {
  const base = ["indicators", id];
  const unit = Result.getOrUndefined(parse2(indicator.unit));
  return [
    ...unit === void 0 ? [] : kindProblems(indicator, unit, base),
    ...referenceProblems(id, indicator, unit, all, names),
    ...usualProblems(indicator, base),
    ...indicator.formula?.trim() === "" ? [inValue([...base, "formula"], "the formula is empty")] : []
  ];
};
var kindProblems = (indicator, unit, base) => {
  const kind = kindOf(indicator);
  const problems = [];
  const addsUp = kind === "flow" || kind === "stock";
  if (addsUp && (unit.kind === "ratio" || unit.kind === "point" || unit.kind === "index"))
    problems.push(
      inValue(
        [...base, "kind"],
        `a ${kind} adds up, but values in ${unit.id} do not; write kind: share, rate or index, or another unit`
      )
    );
  if (kind === "share" && !isRatio(unit))
    problems.push(inValue([...base, "unit"], `a share is in %, \u2030 or 1, not in ${unit.id}`));
  if (kind === "index" && unit.kind !== "index" && !isRatio(unit))
    problems.push(inValue([...base, "unit"], `an index number is in index, not in ${unit.id}`));
  if (kind === "rank" && unit.id !== "1" && unit.kind !== "count")
    problems.push(
      inValue([...base, "unit"], `a rank is a place, a pure number: write unit: 1, not ${unit.id}`)
    );
  if (indicator.integer === true && (unit.kind === "point" || unit.kind === "index" || !isInteger(unit.factor)))
    problems.push(
      inValue([...base, "integer"], `values in ${unit.id} are not whole numbers; remove integer: true`)
    );
  if (indicator.adds_to !== void 0 && kind !== "flow")
    problems.push(inValue([...base, "adds_to"], "only a flow adds to a stock; write kind: flow"));
  return problems;
};
var usualProblems = ({ usual }, base) => usualNumbers.flatMap((name) => {
  const text = usual?.[name];
  return text === void 0 || parse(text) !== void 0 ? [] : [inValue([...base, "usual", name], `"${text}" is not a number: digits, without separators or a unit`)];
});
var referenceProblems = (id, indicator, unit, all, names) => {
  const base = ["indicators", id];
  const problems = [];
  const related = (other, path, role) => {
    const unknown = mention(names, other, path);
    problems.push(...unknown);
    if (unknown.length > 0) return;
    if (other === id) problems.push(inValue(path, `"${id}" cannot be its own ${role}`));
    const declared = all[other];
    const otherUnit = declared === void 0 ? void 0 : Result.getOrUndefined(parse2(declared.unit));
    if (unit === void 0 || otherUnit === void 0) return;
    if (!isCompatible(unit, otherUnit))
      problems.push(
        inValue(path, `"${other}" is in ${otherUnit.id} and "${id}" in ${unit.id}: they cannot be compared`)
      );
  };
  if (indicator.part_of !== void 0) related(indicator.part_of, [...base, "part_of"], "whole");
  if (indicator.parts !== void 0) {
    const parts = indicator.parts.of;
    if (parts.length === 0) problems.push(inValue([...base, "parts", "of"], "list at least one part"));
    for (const [index, part] of parts.entries()) {
      related(part, [...base, "parts", "of", index], "part");
      if (parts.indexOf(part) < index)
        problems.push(inValue([...base, "parts", "of", index], `"${part}" is listed twice`));
    }
  }
  if (indicator.adds_to !== void 0) {
    const { stock } = indicator.adds_to;
    related(stock, [...base, "adds_to", "stock"], "stock");
    const declared = all[stock];
    if (declared !== void 0 && declared.kind !== "stock")
      problems.push(
        inValue([...base, "adds_to", "stock"], `"${stock}" is not a stock; write kind: stock there`)
      );
  }
  return problems;
};

// src/model/validateClaim.ts
import { Result as Result2 } from "effect";

// src/model/measureFields.ts
var measureFields = {
  level: { indicator: true, needs: [], allows: ["of_claim"] },
  growth: { indicator: true, needs: [], allows: ["versus", "basis", "of_claim"] },
  change: { indicator: true, needs: [], allows: ["versus", "of_claim"] },
  share: { indicator: true, needs: ["of"], allows: ["of_claim"] },
  ratio: { indicator: true, needs: ["to"], allows: ["per", "of_claim"] },
  multiple: { indicator: true, needs: [], allows: ["versus", "basis", "of_claim"] },
  average_growth: { indicator: true, needs: ["versus"], allows: ["basis", "of_claim"] },
  annualised_growth: { indicator: true, needs: [], allows: ["versus", "basis", "of_claim"] },
  contribution: { indicator: true, needs: ["of"], allows: ["versus", "basis", "of_claim"] },
  rank: { indicator: true, needs: [], allows: ["among", "by", "of_claim"] },
  streak: { indicator: false, needs: ["of_claim"], allows: [] },
  duration: { indicator: false, needs: ["since"], allows: ["until", "of_claim"] },
  formula: { indicator: false, needs: ["formula"], allows: ["operands", "basis", "of_claim"] }
};
var measureOnly = [
  "of",
  "to",
  "per",
  "versus",
  "among",
  "by",
  "formula",
  "operands",
  "of_claim",
  "since",
  "until",
  "basis"
];
var measuresWith = (field) => measures.filter((measure) => uses(measure, field));
var uses = (measure, field) => measureFields[measure].needs.includes(field) || measureFields[measure].allows.includes(field);
var measures = [
  "level",
  "growth",
  "change",
  "share",
  "ratio",
  "multiple",
  "average_growth",
  "annualised_growth",
  "contribution",
  "rank",
  "streak",
  "duration",
  "formula"
];

// src/model/validateClaim.ts
var validateClaim = (scope, claim, base) => {
  const readings = claim.readings ?? [];
  const meanings = readings.length === 0 ? [{ claim, path: base }] : readings.map((reading, i) => ({
    claim: inReading(claim, reading),
    path: [...base, "readings", i]
  }));
  return [
    ...textProblems(claim, base),
    ...readingProblems(claim, base),
    ...valueProblems(scope, claim, base),
    ...readings.flatMap((reading, i) => valueProblems(scope, reading, [...base, "readings", i])),
    ...unique(meanings.flatMap(({ claim: claim2, path }) => needProblems(scope, claim2, path, base))),
    ...unusedFields(
      meanings.map((meaning) => measureOf(meaning.claim)),
      claim,
      base
    )
  ];
};
var validateDamaged = (scope, claim, base) => [
  ...valueProblems(scope, claim, base),
  ...(claim.readings ?? []).flatMap((reading, i) => valueProblems(scope, reading, [...base, "readings", i]))
];
var unique = (problems) => {
  const seen = /* @__PURE__ */ new Set();
  return problems.filter((p) => {
    const key = JSON.stringify([p.path, p.message]);
    return seen.has(key) ? false : seen.add(key);
  });
};
var textProblems = (claim, base) => {
  const problems = [];
  if (claim.quote.trim() === "")
    problems.push(inValue([...base, "quote"], "the quote is empty; copy a few words of the text"));
  if (claim.figure.trim() === "")
    problems.push(inValue([...base, "figure"], "the figure is empty; write the number exactly as printed"));
  if (typeof claim.trust === "number" && !(claim.trust > 0))
    problems.push(inValue([...base, "trust"], "trust is a number above 0, or certain"));
  return problems;
};
var readingProblems = (claim, base) => {
  if (claim.readings === void 0) return [];
  const names = claim.readings.map((reading) => reading.name);
  if (names.length === 0)
    return [inValue([...base, "readings"], "list at least one reading, or remove readings")];
  return names.flatMap(
    (name, i) => name.trim() === "" ? [inValue([...base, "readings", i, "name"], "a reading needs a name")] : names.indexOf(name) < i ? [inValue([...base, "readings", i, "name"], `there is already a reading "${name}" in this claim`)] : []
  );
};
var valueProblems = (scope, fields, base) => {
  const problems = [];
  for (const field of ["indicator", "of", "to"]) {
    const name = fields[field];
    if (name !== void 0) problems.push(...mention(scope.indicators, name, [...base, field]));
  }
  if (fields.area !== void 0) problems.push(...mention(scope.areas, fields.area, [...base, "area"]));
  if (fields.of_claim !== void 0)
    problems.push(...mention(scope.claims, fields.of_claim, [...base, "of_claim"]));
  problems.push(...amongProblems(scope, fields.among, base));
  for (const field of ["period", "since", "until", "as_of"]) {
    const text = fields[field];
    if (text !== void 0) problems.push(...periodProblems(text, [...base, field]));
  }
  const { versus, per } = fields;
  if (versus !== void 0 && versus !== "year-before" && versus !== "previous")
    problems.push(
      ...periodProblems(versus, [...base, "versus"]).map((p) => ({
        ...p,
        message: `${p.message}; versus may also be year-before or previous`
      }))
    );
  if (per !== void 0) {
    const value = parse(per);
    if (value === void 0 || sign(value) <= 0)
      problems.push(
        inValue([...base, "per"], `per is a number above 0, such as 1000, not "${per.slice(0, 40)}"`)
      );
  }
  if (fields.formula?.trim() === "") problems.push(inValue([...base, "formula"], "the formula is empty"));
  if (fields.ref !== void 0) problems.push(...refProblems(fields.ref, [...base, "ref"]));
  for (const [name, ref] of Object.entries(fields.operands ?? {})) {
    const reason = whyNot(name);
    if (reason !== void 0) problems.push(inKey([...base, "operands", name], reason));
    problems.push(...refProblems(ref, [...base, "operands", name]));
  }
  return problems;
};
var amongProblems = (scope, among, base) => {
  if (among === void 0) return [];
  if (isList(among))
    return among.length === 0 ? [inValue([...base, "among"], "list the areas that are ranked, or write { within, level }")] : among.flatMap((area, i) => mention(scope.areas, area, [...base, "among", i]));
  return among.within === void 0 ? [] : mention(scope.areas, among.within, [...base, "among", "within"]);
};
var isList = (among) => Array.isArray(among);
var periodProblems = (text, path) => {
  const period = parse3(text);
  return Result2.isFailure(period) ? [inValue(path, period.failure)] : [];
};
var refProblems = (ref, path) => {
  const at = typeof ref === "string" ? ref : ref.at;
  return /^[^#]+#.+$/u.test(at) ? [] : [
    inValue(
      path,
      `"${at.slice(0, 60)}" names no observation; write RESOURCE#KEY or RESOURCE#/json/pointer`
    )
  ];
};
var longestChain = 8;
var withInherited = (scope, claim) => {
  const seen = /* @__PURE__ */ new Set([claim.id]);
  let merged = claim;
  let next = claim.of_claim === void 0 ? void 0 : scope.byId.get(claim.of_claim);
  while (next !== void 0 && !seen.has(next.id)) {
    if (seen.size > longestChain) return void 0;
    seen.add(next.id);
    const first = next.readings?.[0];
    merged = { ...first === void 0 ? next : inReading(next, first), ...merged };
    next = next.of_claim === void 0 ? void 0 : scope.byId.get(next.of_claim);
  }
  return merged;
};
var needProblems = (scope, claim, path, base) => {
  const measure = measureOf(claim);
  const { indicator, needs } = measureFields[measure];
  const whole = withInherited(scope, claim);
  if (whole === void 0)
    return [inValue(path, `it takes over through more than ${longestChain} claims; name an earlier one`)];
  const chainBroken = claim.of_claim !== void 0 && !scope.byId.has(claim.of_claim);
  if (chainBroken) return [];
  const problems = [];
  if (roleOf(claim) !== "stated") return rangeProblems(scope, claim, whole, path, base);
  const bound = claim.ref !== void 0 || claim.formula !== void 0;
  if (indicator && !bound && whole.indicator === void 0 && scope.file.defaults.indicator === void 0)
    problems.push(inValue(path, `measure ${measure} needs an indicator: write indicator, or of_claim`));
  for (const field of needs)
    if ((field === "of_claim" ? claim : whole)[field] === void 0 && claim.ref === void 0)
      problems.push(inValue(path, `measure ${measure} needs the field ${field}`));
  return [...problems, ...rangeProblems(scope, claim, whole, path, base)];
};
var rangeProblems = (scope, claim, whole, path, base) => {
  const at = (field, own) => own === claim[field] ? [...path, field] : [...base, field];
  const period = parsed(whole.period ?? scope.file.defaults.period);
  const problems = [];
  if (claim.versus !== void 0 && claim.versus !== "year-before" && claim.versus !== "previous") {
    const base2 = parsed(claim.versus);
    if (base2 !== void 0 && period !== void 0 && equals(base2, period))
      problems.push(inValue(at("versus", claim.versus), `${base2.text} is compared with itself`));
    if (claim.measure === "average_growth" && isAfter(base2, period))
      problems.push(
        inValue(
          at("versus", claim.versus),
          `average growth starts before it ends: ${claim.versus} is not earlier than ${whole.period ?? "the period"}`
        )
      );
  } else if (claim.versus !== void 0 && claim.measure === "average_growth")
    problems.push(
      inValue(
        at("versus", claim.versus),
        "average growth needs the period it started from, such as versus: 2016"
      )
    );
  const since = parsed(claim.since);
  const until = parsed(claim.until) ?? period;
  if (claim.since !== void 0 && isAfter(since, until))
    problems.push(
      inValue(at("since", claim.since), `it ends (${until?.text ?? ""}) before it starts (${claim.since})`)
    );
  return problems;
};
var parsed = (text) => {
  const period = text === void 0 ? void 0 : parse3(text);
  return period === void 0 || Result2.isFailure(period) ? void 0 : period.success;
};
var isAfter = (a, b) => typeof a?.start === "number" && typeof b?.end === "number" && a.start > b.end;
var unusedFields = (measures2, claim, base) => {
  const unused = (field, path, own) => own.some((measure) => uses(measure, field)) ? [] : [
    inKey(
      [...path, field],
      `${field} means nothing for measure ${[...new Set(own)].join(" and ")}; it belongs to ${measuresWith(field).join(", ")}`
    )
  ];
  return measureOnly.flatMap((field) => [
    ...claim[field] === void 0 ? [] : unused(field, base, measures2),
    ...(claim.readings ?? []).flatMap(
      (reading, i) => reading[field] === void 0 ? [] : unused(field, [...base, "readings", i], [measures2[i] ?? "level"])
    )
  ]);
};

// src/model/validate.ts
var validate = (decoded) => {
  const { file, paths, unreadable: unreadable2, damaged } = decoded;
  const scope = {
    file,
    indicators: make2("indicator", Object.keys(file.indicators), unreadable2.indicators),
    areas: make2("area", Object.keys(file.areas), unreadable2.areas),
    claims: make2(
      "claim",
      file.claims.map((claim) => claim.id),
      new Set(damaged.flatMap(({ id }) => id === null ? [] : [id]))
    ),
    byId: new Map(file.claims.map((claim) => [claim.id, claim]))
  };
  const pathOf = (section, index) => paths[section][index] ?? [section];
  const readings = make2(
    "reading",
    file.claims.flatMap((claim) => claim.readings?.map((reading) => reading.name) ?? [])
  );
  const problems = [
    ...documentProblems(file),
    ...defaultProblems(scope),
    ...hedgeProblems(file),
    ...validateCatalogue(file, scope.indicators, scope.areas),
    ...duplicates(file.claims, "claim", (i) => pathOf("claims", i)),
    ...file.claims.flatMap((claim, i) => validateClaim(scope, claim, pathOf("claims", i))),
    ...damaged.flatMap(({ claim, path }) => validateDamaged(scope, claim, path)),
    ...claimCircles(file.claims, (i) => pathOf("claims", i)),
    ...duplicates(file.relations, "relation", (i) => pathOf("relations", i)),
    ...file.relations.flatMap(
      (relation, i) => relationProblems(scope, readings, relation, pathOf("relations", i))
    ),
    ...file.ignored.flatMap((entry, i) => ignoredProblems(entry, pathOf("ignored", i))),
    ...file.accepted.flatMap(
      (entry, i) => entry.until === void 0 ? [] : dateProblems(entry.until, [...pathOf("accepted", i), "until"])
    )
  ];
  return [...problems, ...dependentProblems(file.claims, problems, (i) => pathOf("claims", i))];
};
var dependentProblems = (claims, problems, pathOf) => {
  const withProblem = new Set(problems.flatMap(({ path }) => path[0] === "claims" ? [path[1]] : []));
  const faulty = new Set(claims.flatMap(({ id }, i) => withProblem.has(pathOf(i)[1] ?? "") ? [id] : []));
  const dependents = /* @__PURE__ */ new Map();
  for (const [i, claim] of claims.entries())
    for (const { of_claim: source } of [claim, ...claim.readings ?? []])
      if (source !== void 0) listAt(dependents, source).push(i);
  const found = [];
  for (const source of faulty)
    for (const i of dependents.get(source) ?? []) {
      const claim = claims[i];
      if (claim === void 0 || faulty.has(claim.id)) continue;
      faulty.add(claim.id);
      found.push(
        inValue(pathOf(i), `it takes over from the claim "${source}", which has a problem of its own`)
      );
    }
  return found;
};
var listAt = (map, key) => {
  const list = map.get(key) ?? [];
  map.set(key, list);
  return list;
};
var documentProblems = ({ document }) => document.published === void 0 ? [] : publishedProblems(document.published, ["document", "published"]);
var publishedProblems = (text, path) => {
  const period = parse3(text);
  if (Result3.isFailure(period)) return [inValue(path, period.failure)];
  return isDefinite(period.success) && period.success.length !== "ytd" ? [] : [inValue(path, "write the date of publication, or two bounds such as 2023-08/2024-01")];
};
var dateProblems = (text, path) => {
  const period = parse3(text);
  return Result3.isSuccess(period) && period.success.length === "day" ? [] : [inValue(path, `expected a date such as 2026-12-31, got "${text.slice(0, 40)}"`)];
};
var periodProblems2 = (text, path) => {
  const period = parse3(text);
  return Result3.isFailure(period) ? [inValue(path, period.failure)] : [];
};
var defaultProblems = ({ file, indicators, areas }) => {
  const { indicator, area, period } = file.defaults;
  return [
    ...indicator === void 0 ? [] : mention(indicators, indicator, ["defaults", "indicator"]),
    ...area === void 0 ? [] : mention(areas, area, ["defaults", "area"]),
    ...period === void 0 ? [] : periodProblems2(period, ["defaults", "period"])
  ];
};
var hedgeProblems = ({ hedges }) => Object.entries(hedges).flatMap(
  ([hedge, width]) => Object.entries(width ?? {}).flatMap(([field, text]) => {
    const value = parse(text.replace(/%$/, ""));
    return value === void 0 || sign(value) < 0 ? [
      inValue(
        ["hedges", hedge, field],
        `expected a number such as 0.5, or 5%, got "${text.slice(0, 40)}"`
      )
    ] : [];
  })
);
var duplicates = (entries, kind, pathOf) => {
  const seen = /* @__PURE__ */ new Set();
  return entries.flatMap(({ id }, index) => {
    if (seen.has(id))
      return [
        inValue([...pathOf(index), "id"], `there is already a ${kind} with the id "${id}"; ids are unique`)
      ];
    seen.add(id);
    return [];
  });
};
var claimCircles = (claims, pathOf) => {
  const index = new Map(claims.map((claim, i) => [claim.id, i]));
  const next = (id) => {
    const claim = claims[index.get(id) ?? -1];
    return claim?.of_claim ?? claim?.readings?.find((reading) => reading.of_claim !== void 0)?.of_claim;
  };
  return cycles(
    index.keys(),
    next,
    (id, cycle) => inValue(
      [...pathOf(index.get(id) ?? 0), "of_claim"],
      `claims take over from each other in a circle: ${[...cycle, id].join(" \u2192 ")}`
    )
  );
};
var relationProblems = ({ areas, claims }, readings, relation, base) => {
  const problems = [];
  if (claims.declared.has(relation.id))
    problems.push(inValue([...base, "id"], `"${relation.id}" is already the id of a claim; ids are unique`));
  if (relation.holds.trim() === "")
    problems.push(inValue([...base, "holds"], "write an equation or inequality"));
  if (relation.reading !== void 0)
    problems.push(...mention(readings, relation.reading, [...base, "reading"]));
  for (const [path, area] of oneOrMore(relation.for?.area, [...base, "for", "area"]))
    problems.push(...mention(areas, area, path));
  for (const [path, period] of oneOrMore(relation.for?.period, [...base, "for", "period"]))
    problems.push(...periodProblems2(period, path));
  return problems;
};
var oneOrMore = (value, path) => value === void 0 ? [] : typeof value === "string" ? [[path, value]] : value.map((entry, i) => [[...path, i], entry]);
var ignoredProblems = (entry, base) => {
  const problems = [];
  if (entry.quote.trim() === "")
    problems.push(inValue([...base, "quote"], "the quote is empty; copy a few words of the text"));
  if (entry.number !== void 0 && !entry.quote.includes(entry.number))
    problems.push(
      inValue(
        [...base, "number"],
        `"${entry.number.slice(0, 40)}" does not occur in the quote "${entry.quote.slice(0, 60)}"`
      )
    );
  if (entry.why === "other" && (entry.note ?? "").trim() === "")
    problems.push(inValue([...base, "why"], "the reason other needs a note that says which"));
  return problems;
};

// src/model/withoutFaulty.ts
var withoutFaulty = ({ file, paths }, problems) => {
  const entries = new Set(problems.map(({ path }) => `${path[0]} ${path[1]}`));
  const fields = new Set(problems.map(({ path }) => path.slice(0, 3).join(" ")));
  const isFaulty = (section, index) => entries.has(`${section} ${paths[section][index]?.[1]}`);
  const keep = (section, list) => list.filter((_, index) => !isFaulty(section, index));
  const keepFields = (value, ...path) => {
    const isFaultyField = (field) => fields.has([...path, field].join(" "));
    const left = Object.keys(value).filter(
      (field) => field === "unit" ? false : isFaultyField(field) || field === "kind" && isFaultyField("unit")
    );
    if (left.length === 0) return value;
    const kept = { ...value };
    for (const field of left) Reflect.deleteProperty(kept, field);
    return kept;
  };
  const keepEach = (section, record) => {
    const kept = /* @__PURE__ */ Object.create(null);
    for (const [id, entry] of Object.entries(record)) kept[id] = keepFields(entry, section, id);
    return kept;
  };
  return {
    file: {
      ...file,
      document: keepFields(file.document, "document"),
      defaults: keepFields(file.defaults, "defaults"),
      hedges: keepFields(file.hedges, "hedges"),
      areas: keepEach("areas", file.areas),
      indicators: keepEach("indicators", file.indicators),
      claims: keep("claims", file.claims),
      relations: keep("relations", file.relations),
      ignored: keep("ignored", file.ignored),
      accepted: keep("accepted", file.accepted)
    },
    paths: {
      claims: keep("claims", paths.claims),
      relations: keep("relations", paths.relations),
      ignored: keep("ignored", paths.ignored),
      accepted: keep("accepted", paths.accepted)
    },
    rejected: file.claims.filter((_, index) => isFaulty("claims", index))
  };
};

// src/files/assembleDocument.ts
var assembleDocument = (main, catalogues, includeProblems = []) => {
  const positions = [main.positions, ...catalogues.map((c) => c.positions)];
  const included = catalogues.map(({ path, sha256 }) => ({ path, sha256 }));
  const reading = [main, ...catalogues].flatMap((source) => source.problems);
  const base = { path: main.path, sha256: main.sha256, positions, included };
  if (main.decoded === null)
    return {
      ...base,
      file: null,
      paths: { claims: [], relations: [], ignored: [], accepted: [] },
      problems: inReadingOrder(positions, [...reading, ...includeProblems]),
      rejected: []
    };
  const merged = merge(main.decoded, [main, ...catalogues]);
  const decoded = { ...main.decoded, file: merged.file, unreadable: merged.unreadable };
  const found = validate(decoded);
  const remaining = withoutFaulty(decoded, found);
  const incomplete = main.cut || includeProblems.length > 0 || catalogues.some((c) => c.cut || c.decoded === null);
  const listed = incomplete ? found.filter((problem) => !problem.unknownName) : found;
  return {
    ...base,
    ...remaining,
    problems: inReadingOrder(positions, [
      ...reading,
      ...includeProblems,
      ...merged.problems,
      ...listed.map((problem) => locate(declaring(positions, problem), problem)),
      ...unseen(main.path, found.length - listed.length)
    ])
  };
};
var mostProblems = 1e3;
var inReadingOrder = (positions, problems) => {
  const order = new Map(positions.map(({ file }, i) => [file, i]));
  const rank = ({ file }) => order.get(file) ?? positions.length;
  const sorted = [...problems].sort((a, b) => rank(a) - rank(b) || a.line - b.line || a.column - b.column);
  const last = sorted[mostProblems];
  return last === void 0 || sorted.length === mostProblems + 1 ? sorted : [
    ...sorted.slice(0, mostProblems),
    { ...last, message: `${sorted.length - mostProblems} more problems from here on` }
  ];
};
var unseen = (file, mentions) => mentions === 0 ? [] : [
  {
    file,
    line: 1,
    column: 1,
    message: `a part of the declarations was not read (see the other problems); what mentions a name that may stand there is left out (${mentions === 1 ? "1 mention" : `${mentions} mentions`})`
  }
];
var declaring = (positions, { path }) => {
  const [section, id] = path;
  const declared = (section === "indicators" || section === "areas") && id !== void 0;
  return (declared ? positions.find((p) => p.find([section, id], "value") !== void 0) : void 0) ?? positions[0];
};
var merge = (main, sources) => {
  const problems = [];
  const unreadable2 = { indicators: /* @__PURE__ */ new Set(), areas: /* @__PURE__ */ new Set() };
  const collect = (section, of) => {
    const merged = /* @__PURE__ */ Object.create(null);
    const declaredIn = /* @__PURE__ */ new Map();
    for (const { path, decoded, positions } of sources) {
      for (const id of decoded?.unreadable[section] ?? []) unreadable2[section].add(id);
      for (const [id, entry] of Object.entries(decoded === null ? {} : of(decoded.file))) {
        const elsewhere = declaredIn.get(id);
        if (elsewhere === void 0) {
          merged[id] = entry;
          declaredIn.set(id, path);
        } else
          problems.push(
            locate(
              positions,
              inKey([section, id], `"${id}" is already declared in ${elsewhere}; keep one of them`)
            )
          );
      }
    }
    return merged;
  };
  const areas = collect("areas", (file) => file.areas);
  const indicators = collect("indicators", (file) => file.indicators);
  return { file: { ...main.file, areas, indicators }, unreadable: unreadable2, problems };
};

// src/files/readClaimsSource.ts
import { createHash } from "node:crypto";
import { Effect as Effect2, FileSystem, Result as Result5 } from "effect";

// src/files/readModule.ts
import { Effect, Predicate, Result as Result4 } from "effect";
var deepest = 64;
var mostValues = 2e6;
var readModule = Effect.fnUntraced(function* (shown, real, text, sha256) {
  const exported = yield* Effect.result(
    Effect.tryPromise({
      try: async () => {
        const { createJiti } = await import("jiti");
        return createJiti(real, { moduleCache: false, fsCache: false }).import(real);
      },
      catch: (error) => error instanceof Error ? error.message : String(error)
    })
  );
  if (Result4.isFailure(exported)) {
    const [line = ""] = exported.failure.split("\n").filter((part) => part.trim() !== "");
    return {
      ...unreadable(shown, `the module cannot be run: ${line.replace(`${real}:`, "")}`),
      sha256
    };
  }
  const module = exported.success;
  const data = Predicate.isObject(module) && Reflect.has(module, "default") ? Reflect.get(module, "default") : void 0;
  if (data === void 0)
    return {
      ...unreadable(
        shown,
        "the module has no default export; write export default defineClaims({ \u2026 })"
      ),
      sha256
    };
  const plain = plainData(data);
  if (Result4.isFailure(plain)) return { ...unreadable(shown, plain.failure), sha256 };
  return fromData(
    shown,
    plain.success,
    positionsIn(shown, text, plain.success),
    "document",
    sha256
  );
});
var plainData = (root) => {
  let values = 0;
  const copy = (value, depth) => {
    values++;
    if (values > mostValues || depth > deepest)
      throw new RangeError("the data is too deep, too large or endless");
    if (Array.isArray(value)) return value.map((item) => copy(item, depth + 1));
    if (Predicate.isFunction(value) || Predicate.isSymbol(value) || Predicate.isPromise(value))
      throw new RangeError("it exports a function, a symbol or a promise where plain data is expected");
    if (!Predicate.isObject(value)) return value;
    const fields = {};
    for (const [name, field] of Object.entries(value))
      if (name === "__proto__") throw new RangeError("__proto__ cannot be the name of a field");
      else if (field !== void 0) fields[name] = copy(field, depth + 1);
    return fields;
  };
  try {
    return Result4.succeed(copy(root, 0));
  } catch (error) {
    return Result4.fail(
      `the module cannot be read as a claims file: ${error instanceof Error ? error.message : String(error)}`
    );
  }
};
var positionsIn = (file, text, data) => {
  const lines = make(text);
  const idAt = (path) => {
    const [section, index] = path;
    if (typeof section !== "string" || typeof index !== "number" || !Predicate.isObject(data))
      return void 0;
    const list = Reflect.get(data, section);
    const entry = Array.isArray(list) ? list[index] : void 0;
    const id = Predicate.isObject(entry) ? Reflect.get(entry, "id") : void 0;
    return Predicate.isString(id) && /^[a-z0-9-]+$/.test(id) ? id : void 0;
  };
  return {
    file,
    find: (path) => {
      const id = path.length >= 2 ? idAt(path) : void 0;
      const found = id === void 0 ? null : new RegExp(`\\bid["']?\\s*:\\s*["'\`]${id}["'\`]`).exec(text);
      return found === null ? void 0 : position(lines, found.index);
    },
    // What a module exports may be computed: nothing says that a value stands in it as it is.
    verbatim: () => void 0
  };
};

// src/files/readClaimsSource.ts
var largest = 512e6;
var readClaimsSource = Effect2.fnUntraced(function* (shown, real, role) {
  const format = formatOf(real);
  const isModule = /\.[cm]?[jt]s$/i.test(real);
  if (format === void 0 && !isModule)
    return unreadable(
      shown,
      "this is no claims file; its name must end in .yaml, .yml, .json, .jsonl or .ts"
    );
  if (isModule && role === "catalogue")
    return unreadable(
      shown,
      "a catalogue must be YAML or JSON: a module is code, and it is only run when it is named on the command line"
    );
  const bytes = yield* Effect2.result(readBytes(shown, real));
  if (Result5.isFailure(bytes)) return unreadable(shown, bytes.failure);
  const sha256 = createHash("sha256").update(bytes.success).digest("hex");
  const text = decodeUtf8(bytes.success);
  if (Result5.isFailure(text))
    return { ...unreadable(shown, text.failure.message, text.failure.at), sha256 };
  if (format !== void 0) return fromText(shown, text.success, format, role, sha256);
  return yield* readModule(shown, real, text.success, sha256);
});
var readBytes = Effect2.fnUntraced(function* (shown, real) {
  const fs = yield* FileSystem.FileSystem;
  const info = yield* fs.stat(real).pipe(Effect2.mapError((error) => whyUnreadable(shown, error)));
  if (info.type === "Directory") return yield* Effect2.fail(`"${shown}" is a folder, not a file`);
  if (info.type !== "File") return yield* Effect2.fail(`"${shown}" is not a regular file`);
  if (info.size > BigInt(largest))
    return yield* Effect2.fail(`"${shown}" is larger than ${largest} bytes; split it`);
  return yield* fs.readFile(real).pipe(Effect2.mapError((error) => whyUnreadable(shown, error)));
});
var decodeUtf8 = (bytes) => {
  const start = { line: 1, column: 1 };
  const [first, second, third, fourth] = bytes;
  const isUtf32 = first === 0 && second === 0 && third === 254 && fourth === 255;
  const isUtf16 = first === 255 && second === 254 || first === 254 && second === 255;
  if (isUtf16 || isUtf32)
    return Result5.fail({
      message: `the file is in ${isUtf32 ? "UTF-32" : "UTF-16"}; save it as UTF-8`,
      at: start
    });
  try {
    return Result5.succeed(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    const lines = decodeBytes(bytes, "utf-8");
    const bad = Result5.isFailure(lines) ? lines.failure : lines.success.bad[0];
    return Result5.fail({
      message: "the file is not UTF-8 (from here on at least); save it as UTF-8, not as GBK or another encoding",
      at: { line: bad?.line ?? 1, column: 1 }
    });
  }
};

// src/files/loadClaims.ts
var concurrency = 16;
var loadClaims = Effect3.fn("loadClaims")(function* (paths, options = {}) {
  const read = /* @__PURE__ */ new Map();
  const documents = yield* Effect3.forEach(paths, (path) => loadOne(path, options.allow ?? [], read), {
    concurrency
  });
  return withUniqueProblems(withUniqueIds(documents));
});
var loadOne = Effect3.fnUntraced(function* (given, allow, read) {
  const path = yield* Path2.Path;
  const shown = given.replaceAll("\\", "/");
  const main = yield* readClaimsSource(shown, path.resolve(given), "document");
  const included = /* @__PURE__ */ new Map();
  const problems = [];
  if (includes(main).length > 0) {
    const folders = yield* allowedFolders(given, allow);
    yield* include(main, [path.resolve(given)], folders, read, included, problems);
  }
  return assembleDocument(main, [...included.values()], problems);
});
var include = Effect3.fnUntraced(
  function* (source, chain, folders, read, included, problems) {
    const path = yield* Path2.Path;
    for (const { path: written, mention: mention2 } of includes(source)) {
      const real = yield* Effect3.result(containedPath(folders, path.dirname(chain.at(-1) ?? "."), written));
      if (Result6.isFailure(real)) {
        problems.push(includeProblem(source, mention2, real.failure));
        continue;
      }
      if (chain.includes(real.success)) {
        problems.push(
          includeProblem(source, mention2, `"${written}" includes this file again: a circle`)
        );
        continue;
      }
      if (included.has(real.success)) continue;
      const known = read.get(real.success);
      const shown = path.join(path.dirname(source.path), written).replaceAll("\\", "/");
      const catalogue = known ?? (yield* readClaimsSource(shown, real.success, "catalogue"));
      read.set(real.success, catalogue);
      included.set(real.success, catalogue);
      yield* include(catalogue, [...chain, real.success], folders, read, included, problems);
    }
  }
);
var withUniqueIds = (documents) => {
  const seen = /* @__PURE__ */ new Map();
  return documents.map((document) => {
    const id = document.file?.document.id;
    const elsewhere = id === void 0 ? void 0 : seen.get(id);
    if (id !== void 0 && id !== emptyFile.document.id && elsewhere === void 0)
      seen.set(id, document.path);
    return elsewhere === void 0 ? document : {
      ...document,
      problems: [
        ...document.problems,
        {
          ...locateDocumentId(document),
          message: `the document id "${id}" is already used by ${elsewhere}; ids are unique within a run`
        }
      ]
    };
  });
};
var withUniqueProblems = (documents) => {
  const seen = /* @__PURE__ */ new Set();
  return documents.map((document) => {
    const problems = document.problems.filter(({ file, line, column, message }) => {
      const key = `${file}:${line}:${column}:${message}`;
      return seen.has(key) ? false : seen.add(key);
    });
    return problems.length === document.problems.length ? document : { ...document, problems };
  });
};

export {
  locate2 as locate,
  locateFigure,
  locateExpression,
  loadClaims
};
