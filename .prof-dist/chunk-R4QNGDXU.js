import {
  amountRange,
  basePeriod,
  cell,
  cellsIn,
  cited,
  claimOf,
  claimPremise,
  compareBases,
  constrain,
  expressionKey,
  figureFactorFor,
  inUnit,
  isBound,
  isStock,
  isWholeCell,
  make3 as make,
  make4 as make2,
  measures,
  named,
  observationPremise,
  quantityOf,
  quoted,
  rankedAreas,
  readingGroups,
  referenceCell,
  related,
  releaseOf,
  reportUnit,
  selectObservations,
  shownIndicator,
  shownUnit,
  subjectOf,
  subjectOfClaim,
  takeOptions,
  toProblem,
  usualBasis,
  withPremises
} from "./chunk-MNEWOZEV.js";
import {
  compareFigure,
  previous,
  samePeriod,
  shift as shift2,
  yearBefore
} from "./chunk-KTDUH5DV.js";
import {
  inReading,
  kindOf
} from "./chunk-I2GFHNA4.js";
import {
  atLeast,
  closed,
  contains,
  equals as equals2,
  everything,
  format as format2,
  fromBase,
  intersect,
  isCompatible,
  isCount,
  isCurrency,
  isEmpty,
  isRatio,
  parse,
  point,
  ratio,
  scale,
  shift,
  toBase,
  unitTable
} from "./chunk-W4I7SFAH.js";
import {
  parseFigure,
  readWhole
} from "./chunk-F5LY5JYS.js";
import {
  sentence
} from "./chunk-WJK6DARH.js";
import {
  children,
  evaluate,
  exactRoot,
  floorRoot,
  number,
  substitute,
  variable,
  variables
} from "./chunk-22WNT547.js";
import {
  abs,
  add,
  ceil,
  compare,
  decimalPlaces,
  denominator,
  divide,
  equals,
  floor,
  format,
  fromBigInt,
  fromDouble,
  gcdBig,
  half,
  invert,
  isInteger,
  max,
  min,
  minusOne,
  multiply,
  negate,
  numerator,
  of,
  one,
  power,
  powerOfTen,
  round,
  sign,
  subtract,
  toNumber,
  two,
  zero
} from "./chunk-2NOJJ6HJ.js";
import {
  fromDays,
  isDefinite
} from "./chunk-N2MUNKVZ.js";

// src/solve/Budget.ts
var defaultBudget = {
  work: 5e6,
  nodes: 2e3,
  bits: 4096,
  // The work ends a call after ten seconds at most on a slow machine: the clock is far behind it.
  milliseconds: 6e4,
  conflicts: 20,
  corrections: 20,
  combinations: 64
};

// src/diagnose/chance.ts
var SAYS_NOTHING = 0.1;
var gridOf = (figure) => {
  const { step: step2, value } = figure;
  if (step2 === null || figure.to !== null) return null;
  const places2 = abs(divide(value, step2));
  const printed = numerator(floor(places2));
  const digits = printed === 0n ? 1 : printed.toString().length;
  const first = 10n ** BigInt(digits - 1);
  return { first: digits === 1 ? 0n : first, last: first * 10n - 1n, printed };
};
var sizeOf = ({ first, last }) => last - first + 1n;
var fitting = (grid, stated, step2, allowed) => {
  if (isEmpty(allowed)) return 0n;
  const rising = sign(step2) > 0;
  const size = abs(step2);
  const most = quotient(allowed.high, stated.low, size);
  const least = quotient(allowed.low, stated.high, size);
  const up2 = most === null ? null : numerator(floor(most));
  const down2 = least === null ? null : numerator(ceil(least));
  const below = rising ? grid.first - grid.printed : grid.printed - grid.last;
  const above = rising ? grid.last - grid.printed : grid.printed - grid.first;
  const from = down2 === null || down2 < below ? below : down2;
  const to = up2 === null || up2 > above ? above : up2;
  return to < from ? 0n : to - from + 1n;
};
var quotient = (a, b, by) => a === null || b === null ? null : divide(subtract(a, b), by);
var share = (part, whole) => part >= whole ? 1 : toNumber(fromBigInt(part, whole));
var anyOf = (shares) => {
  let none = 1;
  for (const each of shares) none *= 1 - each;
  return 1 - none;
};

// src/diagnose/Edit.ts
var costs = { reading: 0, label: 1, digit: 2 };
var ofClaim = (id, code, cost, change, rest = {}) => ({
  code,
  cost,
  kind: code,
  changes: /* @__PURE__ */ new Map([[id, change]]),
  readings: /* @__PURE__ */ new Map(),
  net: [],
  instead: /* @__PURE__ */ new Map(),
  printed: change.figure ?? null,
  about: null,
  addsUpWith: [],
  ways: 1,
  ...rest
});
var together = (edits2) => ({
  ...edits2[0],
  changes: new Map(edits2.flatMap((edit) => [...edit.changes])),
  net: [...new Set(edits2.flatMap((edit) => edit.net))],
  instead: new Map(edits2.flatMap((edit) => [...edit.instead])),
  addsUpWith: [...new Set(edits2.flatMap((edit) => edit.addsUpWith))],
  printed: edits2.every((edit) => edit.printed !== null) ? edits2.map((edit) => edit.printed).join(", ") : null
});
var oneOf = (edits2) => edits2.map((edit) => ({ ...edit, ways: edits2.length }));

// src/diagnose/edited.ts
import { Result as Result3 } from "effect";

// src/check/observationPremises.ts
import { Result as Result2 } from "effect";

// src/check/observe.ts
import { Result } from "effect";
var noFigure = {
  text: "",
  form: "number",
  hedge: "none",
  unit: { kind: "none" },
  value: zero,
  to: null,
  step: null,
  coarseStep: null,
  scale: one,
  negative: false,
  signed: false
};
var meaningOf = (observation, vintage, unnamed) => {
  const { measure: measure2, indicator, versus, of: of3, among, area } = observation;
  const claim = {
    id: "observation",
    quote: "",
    figure: observation.value,
    measure: measure2,
    indicator,
    ...versus === null ? {} : { versus },
    ...of3 === null ? {} : { of: of3 },
    ...among === null ? {} : { among: amongOf(among) }
  };
  const meaning = {
    id: measure2 === "rank" && among === null ? unnamed : `observation ${observation.id}`,
    reading: null,
    claim,
    measure: measure2,
    figure: noFigure,
    area,
    period: observation.period,
    vintage,
    of: null
  };
  return measure2 === "streak" ? { ...meaning, of: { ...meaning, measure: "rank" } } : meaning;
};
var amongOf = (among) => {
  const within = /^(.+) within (.+)$/u.exec(among);
  if (within?.[1] !== void 0 && within[2] !== void 0) return { level: within[1], within: within[2] };
  return among.split(",").map((area) => area.trim());
};
var observe = (world, observation, vintage, series, unnamed = `observation ${observation.id}`) => {
  const meaning = meaningOf(observation, vintage, unnamed);
  const quantity = quantityOf(world, meaning, { period: observation.period, series });
  if (Result.isFailure(quantity) || observation.unit === null) return void 0;
  const unit = parse(observation.unit);
  if (Result.isFailure(unit)) return void 0;
  if ((observation.measure === "rank" || observation.measure === "streak") && unit.success.kind === "measure")
    return void 0;
  const target = targetUnit(world, observation);
  if (target !== void 0 && !fits(unit.success, target)) return void 0;
  return {
    observation,
    expression: quantity.success.expression,
    key: expressionKey(quantity.success.expression),
    interval: toBase(observation.interval, unit.success),
    printed: toBase(observation.printed, unit.success)
  };
};
var observedBasis = (world, { basis, indicator, measure: measure2 }) => measure2 === "streak" || measures[measure2].comparesPeriods ? basis ?? usualBasis(world, indicator) : null;
var targetUnit = (world, observation) => {
  if (observation.measure === "level" || observation.measure === "change")
    return world.units.get(observation.indicator);
  if (observation.measure === "rank" || observation.measure === "streak" || observation.measure === "duration")
    return void 0;
  return observation.measure === "ratio" || observation.measure === "formula" ? void 0 : ratio;
};
var fits = (unit, target) => isCompatible(unit, target) || unit.kind === "point" && target.kind === "ratio";
var premiseOf = (observed) => ({
  id: observationPremise(observed.observation.id),
  origin: { kind: "observation", observation: observed.observation },
  stratum: "hard",
  weight: null,
  constraints: [{ kind: "bound", expression: observed.expression, interval: observed.interval }]
});

// src/check/observationPremises.ts
var observationPremises = (constrained, input) => {
  const asked = askedKeys(constrained);
  const vintages = /* @__PURE__ */ new Set([null, ...[...constrained.cells.values()].map((cell2) => cell2.vintage)]);
  const byKey = /* @__PURE__ */ new Map();
  for (const observation of observationsAt(constrained, input.observations))
    for (const vintage of vintages)
      for (const series of seriesOf(constrained.world, observation)) {
        const observed = observe(constrained.world, observation, vintage, series);
        if (observed === void 0 || !asked.has(observed.key)) continue;
        const known = byKey.get(observed.key);
        if (known === void 0) byKey.set(observed.key, { vintage, list: [observed] });
        else if (!known.list.some((each) => each.observation === observation)) known.list.push(observed);
      }
  const compared = [...byKey.values()].flatMap(
    ({ vintage, list }) => deciding(constrained, list, vintage, input)
  );
  return [...compared, ...boundPremises(constrained)];
};
var seriesOf = (world, observation) => {
  const observed = observedBasis(world, observation);
  return observed === null ? ["nominal"] : bases.filter((basis) => compareBases(basis, observed) === "same");
};
var bases = ["nominal", "real", "comparable", "unstated"];
var observationsAt = (constrained, index) => {
  const found = /* @__PURE__ */ new Set();
  for (const cell2 of constrained.cells.values())
    for (const observation of index.at(cell2.indicator, cell2.area))
      if (!index.doubted.has(observation.id)) found.add(observation);
  return found;
};
var askedKeys = (constrained) => {
  const keys = /* @__PURE__ */ new Set();
  for (const key of constrained.cells.keys()) keys.add(`{${key}}`);
  for (const statement of constrained.statements.values())
    keys.add(expressionKey(statement.quantity.expression));
  return keys;
};
var deciding = (constrained, list, vintage, input) => {
  const [first] = list;
  if (first === void 0) return [];
  const selection = selectObservations(
    list.map((each) => each.observation),
    {
      cell: { indicator: null, area: null, period: null },
      measure: first.observation.measure,
      published: constrained.world.published,
      asOf: vintage,
      minGrade: input.minGrade
    }
  );
  const chosen = list.filter((each) => selection.deciding.includes(each.observation));
  const [best, ...others] = chosen;
  if (best === void 0) return [];
  return [
    premiseOf(others.reduce((all, each) => ({ ...all, interval: hull(all.interval, each.interval) }), best))
  ];
};
var hull = (a, b) => ({
  low: a.low === null || b.low === null ? null : min(a.low, b.low),
  high: a.high === null || b.high === null ? null : max(a.high, b.high),
  lowClosed: true,
  highClosed: true
});
var boundPremises = ({ world, cells }) => [...cells.values()].flatMap((cell2) => {
  if (cell2.series !== "reference") return [];
  const found = named(world, cell2);
  if (Result2.isFailure(found) || found.success.observation.grade === "untrusted") return [];
  const { asWritten, unit } = found.success;
  const observation = { ...found.success.observation, interval: fromBase(asWritten, unit) };
  return [
    {
      id: observationPremise(observation.id),
      origin: { kind: "observation", observation },
      stratum: "hard",
      weight: null,
      constraints: [{ kind: "bound", expression: variable(cell2), interval: asWritten }]
    }
  ];
});

// src/diagnose/edited.ts
var worded = (input, silenced) => {
  const claims = new Map(
    [...input.world.claims].map(([id, claim]) => [
      id,
      silenced.has(id) ? { ...claim, role: "quoted" } : claim
    ])
  );
  const world = { ...input.world, claims };
  return withObservations(constrain(world, readingsOf(world, null)), { ...input, world });
};
var restated = (from, edit) => {
  const world = editedWorld(from.world, edit);
  const readings2 = readingsOf(world, edit);
  const changed = /* @__PURE__ */ new Set([...edit.changes.keys(), ...edit.readings.keys()]);
  const touched = new Set(changed);
  for (const [id, { meaning }] of from.constrained.statements)
    if (isTouched(meaning, changed)) touched.add(id);
  const statements = /* @__PURE__ */ new Map();
  const unusable = /* @__PURE__ */ new Map();
  for (const id of touched) {
    const claim = world.claims.get(id);
    if (claim === void 0) continue;
    const statement = Result3.flatMap(
      make(world, claim, readings2),
      (meaning) => make2(world, meaning)
    );
    if (Result3.isFailure(statement)) unusable.set(id, statement.failure);
    else statements.set(id, statement.success);
  }
  return { world, statements, unusable };
};
var edited = (from, edit, changed = restated(from, edit)) => {
  const { world, unusable } = changed;
  const statements = new Map([...from.constrained.statements, ...changed.statements]);
  for (const id of unusable.keys()) statements.delete(id);
  const plain = related(world, readingsOf(world, edit), statements, unusable);
  const input = { ...from.input, world };
  if (edit.instead.size > 0)
    return withObservations(plain, { ...input, observations: input.observations.replacing(edit.instead) });
  const observed = [...from.observed, ...newlyObserved(from, plain, changed.statements)];
  return { world, constrained: withPremises(plain, observed), input, observed };
};
var newlyObserved = (from, plain, statements) => observationPremises(
  {
    ...plain,
    cells: new Map([...plain.cells].filter(([key]) => !from.constrained.cells.has(key))),
    statements
  },
  { ...from.input, world: plain.world }
);
var withObservations = (plain, input) => {
  const observed = observationPremises(plain, input);
  return { world: plain.world, constrained: withPremises(plain, observed), input, observed };
};
var isTouched = (meaning, changed) => changed.has(meaning.id) || meaning.of !== null && isTouched(meaning.of, changed);
var readingsOf = (world, edit) => new Map([...takeOptions(readingGroups(world), []), ...edit?.readings ?? []]);
var editedWorld = (world, { changes, net }) => {
  const claims = new Map(world.claims);
  for (const [id, change] of changes) {
    const claim = world.claims.get(id);
    if (claim !== void 0) claims.set(id, { ...asWorded(claim), ...change, role: "stated" });
  }
  return { ...world, claims, indicators: editedIndicators(world, net) };
};
var asWorded = (claim) => {
  const [first] = claim.readings ?? [];
  if (first === void 0) return claim;
  const { readings: _readings, ...only } = inReading(claim, first);
  return only;
};
var editedIndicators = (world, net) => {
  if (net.length === 0) return world.indicators;
  const indicators = new Map(world.indicators);
  for (const flow of net) {
    const indicator = indicators.get(flow);
    if (indicator?.adds_to !== void 0)
      indicators.set(flow, { ...indicator, adds_to: { ...indicator.adds_to, net: true } });
  }
  return indicators;
};

// src/diagnose/families/adjusted.ts
var adjusted = {
  code: "adjusted",
  title: "Adjusted to add up",
  description: "A share, or a part of a whole, was moved by one last unit so that the parts add up. Tried for shares and for levels of indicators that are parts of a whole, where no rounding rule is written. Where the text gives all parts, they must add up as printed: then they bear the explanation out. Where it does and they do not, it is never proposed.",
  example: "33.3 %, 33.3 % and 33.4 % for three equal parts.",
  seen: false,
  met: 0,
  propose: (suspect) => {
    const { id, claim, measure: measure2, world } = suspect;
    const { indicator } = claim;
    const isPart = indicator !== void 0 && (world.indicators.get(indicator)?.part_of !== void 0 || [...world.indicators.values()].some((other) => other.parts?.of.includes(indicator) === true));
    const isTried = (measure2 === "share" || measure2 === "level" && isPart) && (claim.rounding === void 0 || claim.rounding === "nearest");
    if (!isTried) return [];
    const parts = allParts(suspect);
    if (parts !== null && !addUp(suspect, parts)) return [];
    const addsUpWith = (parts ?? []).map(({ meaning }) => meaning.id).filter((other) => other !== id);
    return [ofClaim(id, "adjusted", costs.reading, { rounding: "adjusted" }, { addsUpWith })];
  }
};
var allParts = (suspect) => {
  const { claim, world } = suspect;
  for (const [whole, { parts }] of world.indicators) {
    if (parts === void 0 || claim.indicator === void 0 || !parts.of.includes(claim.indicator)) continue;
    if (suspect.measure === "share" && claim.of !== whole) continue;
    const found = parts.of.map((part) => part === claim.indicator ? suspect.statement : like(suspect, part));
    if (found.every((each) => each !== void 0)) return found;
  }
  return null;
};
var like = ({ statement: { meaning }, stated }, indicator) => stated.find(
  ({ meaning: other }) => other.claim.indicator === indicator && other.measure === meaning.measure && other.claim.of === meaning.claim.of && other.area === meaning.area && other.period.key === meaning.period.key
);
var addUp = (suspect, parts) => {
  const sum2 = parts.map(valueOf).reduce(add, zero);
  if (suspect.measure === "share") return equals(sum2, one);
  const ids = parts.map(({ meaning }) => meaning.claim.indicator);
  return [...suspect.world.indicators].some(([id, indicator]) => {
    const whole = indicator.parts?.of.every((part) => ids.includes(part)) ? like(suspect, id) : void 0;
    return whole !== void 0 && equals(sum2, valueOf(whole));
  });
};
var valueOf = ({ meaning, factor }) => multiply(meaning.figure.value, factor);

// src/diagnose/families/base.ts
import { Result as Result6 } from "effect";

// src/diagnose/Neighbours.ts
import { Result as Result4 } from "effect";
var make3 = (statements) => {
  const periods = /* @__PURE__ */ new Map();
  for (const { meaning } of statements) periods.set(meaning.period.key, meaning.period);
  return { periods };
};
var MOST_PERIODS = 8;
var otherPeriods = ({ periods }, period) => {
  const found = /* @__PURE__ */ new Map();
  const add4 = (other) => {
    if (Result4.isSuccess(other) && other.success.key !== period.key)
      found.set(other.success.key, other.success);
  };
  add4(shift2(period, -1));
  add4(shift2(period, 1));
  if (isDefinite(period)) add4(Result4.succeed(yearBefore(period, "")));
  const mentioned = [...periods.values()].filter(
    (other) => other.length === period.length && isDefinite(other)
  );
  for (const other of mentioned.sort((a, b) => distance(a, period) - distance(b, period)))
    add4(Result4.succeed(other));
  return [...found.values()].slice(0, MOST_PERIODS);
};
var distance = (a, b) => typeof a.end === "number" && typeof b.end === "number" ? Math.abs(a.end - b.end) : Number.POSITIVE_INFINITY;
var wholesOf = (world, id) => {
  const wholes = /* @__PURE__ */ new Set();
  const own = world.indicators.get(id)?.part_of;
  if (own !== void 0) wholes.add(own);
  for (const [whole, indicator] of world.indicators) if (indicator.parts?.of.includes(id)) wholes.add(whole);
  return [...wholes];
};
var partsOf = (world, id) => {
  const parts = new Set(world.indicators.get(id)?.parts?.of ?? []);
  for (const [part, indicator] of world.indicators) if (indicator.part_of === id) parts.add(part);
  return [...parts].filter((part) => world.indicators.has(part));
};
var stocksOf = (world, flow) => {
  const stock = world.indicators.get(flow)?.adds_to?.stock;
  return stock === void 0 || !world.indicators.has(stock) ? [] : [stock];
};
var flowsOf = (world, stock) => [...world.indicators].flatMap(([id, indicator]) => indicator.adds_to?.stock === stock ? [id] : []);
var sameUnit = (world, a, b) => {
  const one2 = world.units.get(a);
  const other = world.units.get(b);
  return one2 !== void 0 && other !== void 0 && isCompatible(one2, other);
};
var differInPrices = (world, a, b) => {
  const one2 = world.indicators.get(a);
  const other = world.indicators.get(b);
  if (one2 === void 0 || other === void 0 || !sameUnit(world, a, b)) return false;
  const isReal = (prices) => prices === "constant" || prices === "chained";
  return kindOf(one2) === kindOf(other) && isReal(one2.prices) !== isReal(other.prices);
};

// src/diagnose/wordings.ts
import { Result as Result5 } from "effect";
var compares = ({ measure: measure2 }) => measure2 === "growth" || measure2 === "change" || measure2 === "multiple" || measure2 === "average_growth" || measure2 === "annualised_growth" || measure2 === "contribution";
var baseOf = (suspect) => {
  if (!compares(suspect)) return void 0;
  const { meaning } = suspect.statement;
  const base2 = Result5.getOrUndefined(basePeriod(suspect.world, meaning, meaning.period));
  return base2 === void 0 || !isDefinite(base2) ? void 0 : base2;
};
var atPeriod = (suspect, period) => {
  const { versus } = suspect.claim;
  if (!compares(suspect) || versus === void 0 || versus === "year-before" || versus === "previous")
    return { period: period.text };
  const base2 = baseOf(suspect);
  const own = suspect.statement.meaning.period;
  if (base2 === void 0) return void 0;
  for (const steps of [-1, 1, -2, 2, -3, 3, -4, 4]) {
    const moved = Result5.getOrUndefined(shift2(own, steps));
    if (moved?.key !== period.key) continue;
    const movedBase = Result5.getOrUndefined(shift2(base2, steps));
    return movedBase === void 0 ? void 0 : { period: period.text, versus: movedBase.text };
  }
  return void 0;
};

// src/diagnose/families/base.ts
var base = {
  code: "base",
  title: "Another base",
  description: "A comparison with the period before is given as one with the same period a year earlier (\u73AF\u6BD4 for \u540C\u6BD4), or it is measured against the period before its base, or against another earlier period that the text speaks of.",
  example: "Growth over the previous quarter printed as growth over the year.",
  seen: false,
  met: 1,
  propose: (suspect) => {
    if (!compares(suspect)) return [];
    const { period } = suspect.statement.meaning;
    const own = baseOf(suspect);
    const bases2 = /* @__PURE__ */ new Map();
    const add4 = (other) => {
      if (other !== void 0 && isDefinite(other) && other.key !== own?.key && other.key !== period.key)
        bases2.set(other.key, other.text);
    };
    add4(Result6.getOrUndefined(previous(period)));
    add4(Result6.getOrUndefined(shift2(period, -2)));
    if (isDefinite(period)) add4(yearBefore(period, ""));
    if (own !== void 0) add4(Result6.getOrUndefined(shift2(own, -1)));
    for (const other of otherPeriods(suspect.neighbours, period))
      if (typeof other.end === "number" && typeof period.end === "number" && other.end < period.end)
        add4(other);
    return oneOf([...bases2.values()].map((versus) => ofClaim(suspect.id, "base", costs.label, { versus })));
  }
};

// src/diagnose/printedAs.ts
import { Result as Result7 } from "effect";
var scaleWords = [
  [
    ["trillion", 12],
    ["billion", 9],
    ["million", 6],
    ["thousand", 3]
  ],
  [
    ["tn", 12],
    ["bn", 9],
    ["m", 6],
    ["k", 3]
  ],
  [
    ["\u4E07\u4EBF", 12],
    ["\u4EBF", 8],
    ["\u4E07", 4]
  ],
  [
    ["\u842C\u5104", 12],
    ["\u5104", 8],
    ["\u842C", 4]
  ]
];
var directions = [
  ["fell", "rose"],
  ["fall", "rise"],
  ["drop", "rise"],
  ["dropped", "rose"],
  ["down", "up"],
  ["decline", "increase"],
  ["declined", "increased"],
  ["decrease", "increase"],
  ["decreased", "increased"],
  ["lower", "higher"],
  ["less", "more"],
  ["fewer", "more"],
  ["\u4E0B\u964D", "\u589E\u957F"],
  ["\u964D\u4F4E", "\u63D0\u9AD8"],
  ["\u51CF\u5C11", "\u589E\u52A0"],
  ["\u6E1B\u5C11", "\u589E\u52A0"],
  ["\u4E0B\u6ED1", "\u4E0A\u5347"]
];
var readAs = (text, language, value, like2) => {
  const read = parseFigure(text, { language });
  if (Result7.isFailure(read)) return null;
  const { unit } = read.success;
  const sameUnit3 = unit.kind === like2.unit.kind && idOf(unit) === idOf(like2.unit);
  return sameUnit3 && equals(read.success.value, value) ? text : null;
};
var idOf = (unit) => "id" in unit ? unit.id : "";
var firstOf = (texts, accept) => {
  for (const text of texts) {
    const accepted = accept(text);
    if (accepted !== null) return accepted;
  }
  return null;
};
var scaled = (figure, power4, language) => {
  const value = multiply(figure.value, powerOfTen(power4));
  return firstOf(scaledTexts(figure.text, power4), (text) => readAs(text, language, value, figure));
};
function* scaledTexts(text, power4) {
  for (const words of scaleWords) {
    const own = words.find(([word]) => hasWord(text, word));
    const wanted = own === void 0 ? void 0 : words.find(([, of3]) => of3 === own[1] + power4);
    if (own !== void 0 && wanted !== void 0) yield replaceWord(text, own[0], wanted[0]);
    if (own !== void 0 && own[1] + power4 === 0) yield replaceWord(text, own[0], "").replace(/ {2,}/u, " ");
    if (own === void 0) {
      const added = words.find(([, of3]) => of3 === power4);
      if (added !== void 0) yield text.replace(NUMERAL, `$& ${added[0]}`);
      if (added !== void 0) yield text.replace(NUMERAL, `$&${added[0]}`);
    }
  }
  yield text.replace(NUMERAL, (digits) => movePoint(digits, power4));
}
var NUMERAL = /\d[\d,. ]*\d|\d/u;
var hasWord = (text, word) => /[a-z]/u.test(word) ? new RegExp(`(?<![a-z])${word}(?![a-z])`, "iu").test(text) : text.includes(word);
var replaceWord = (text, word, by) => /[a-z]/u.test(word) ? text.replace(new RegExp(`(?<![a-z])${word}(?![a-z])`, "iu"), by) : text.replace(word, by);
var movePoint = (numeral, power4) => {
  const plain = numeral.replace(/[, ]/gu, "");
  const point2 = plain.includes(".") ? plain.indexOf(".") : plain.length;
  const digits = plain.replace(".", "");
  const at = point2 + power4;
  const moved = at <= 0 ? `0.${"0".repeat(-at)}${digits}` : at >= digits.length ? digits + "0".repeat(at - digits.length) : `${digits.slice(0, at)}.${digits.slice(at)}`;
  return grouped(moved.replace(/^0+(?=\d)/u, ""), numeral);
};
var grouped = (plain, like2) => {
  if (!like2.includes(",")) return plain;
  const [whole = "", fraction2] = plain.split(".");
  const parted = whole.replace(/\B(?=(?:\d{3})+$)/gu, ",");
  return fraction2 === void 0 ? parted : `${parted}.${fraction2}`;
};
var negated = (figure, language) => {
  const value = negate(figure.value);
  return firstOf(negatedTexts(figure), (text) => readAs(text, language, value, figure));
};
function* negatedTexts({ text }) {
  for (const [down2, up2] of directions) {
    if (hasWord(text, down2)) yield replaceWord(text, down2, up2);
    if (hasWord(text, up2)) yield replaceWord(text, up2, down2);
  }
  yield text.replace(/^(\s*)[-−–](?=\s*[\d$€£¥])/u, "$1");
  yield text.replace(/^\D*?([$€£¥]?\d)/u, "$1");
  yield text.replace(/[$€£¥]?\d/u, "-$&");
}
var withDigits = (figure, digits, language) => {
  const numeral = NUMERAL.exec(figure.text)?.[0];
  if (numeral === void 0) return null;
  const text = figure.text.replace(NUMERAL, grouped(digits, numeral));
  const read = parseFigure(text, { language });
  return Result7.isSuccess(read) && read.success.unit.kind === figure.unit.kind ? text : null;
};
var digitsOf = (figure) => {
  const plain = NUMERAL.exec(figure.text)?.[0].replace(/[, ]/gu, "");
  return plain === void 0 || !/^\d+(?:\.\d+)?$/u.test(plain) ? null : plain;
};

// src/diagnose/families/changeForLevel.ts
var changeForLevel = {
  code: "change-for-level",
  title: "Change given for the level",
  description: "The figure is called a level and is the change against a year before or the period before.",
  example: "\u201CFell to 12 million\u201D where it fell by 12 million.",
  seen: false,
  met: 0,
  propose: ({ id, measure: measure2, claim, figure, world }) => {
    if (measure2 !== "level" || claim.of_claim !== void 0) return [];
    const opposite = negated(figure, world.language);
    return oneOf(
      ["year-before", "previous"].flatMap((versus) => [
        ofClaim(id, "change-for-level", costs.label, { measure: "change", versus }),
        ...opposite === null ? [] : [
          {
            ...ofClaim(id, "change-for-level", costs.label, {
              measure: "change",
              versus,
              figure: opposite
            }),
            printed: null
          }
        ]
      ])
    );
  }
};

// src/diagnose/families/conversion.ts
import { Result as Result8 } from "effect";
var families = [
  ["km", "mile", "nmi", "li"],
  ["m", "ft", "yd"],
  ["cm", "in"],
  ["m2", "sqft", "sqyd"],
  ["ha", "acre", "mu", "km2", "sqmi"],
  ["L", "gallon", "imperial_gallon"],
  ["kg", "lb", "jin"],
  ["t", "short_ton", "long_ton"],
  ["g", "oz"]
];
var conversion = {
  code: "conversion",
  title: "Unit not converted",
  description: "The number is right in a related unit that was not converted: miles for kilometres, \u4EA9 for hectares, pounds for kilograms, \u65A4 for \u516C\u65A4. The factors are exact; currencies have none.",
  example: "A road of 160 km printed as 100 km long, which are miles.",
  seen: false,
  met: 1,
  propose: ({ id, figure, world }) => {
    const { unit } = figure;
    const own = canonical(unit);
    const family = own === void 0 ? [] : families.find((each) => each.includes(own)) ?? [];
    const numeral = /\d[\d,. ]*\d|\d/u.exec(figure.text)?.[0];
    if (numeral === void 0) return [];
    const amount = scaleOf(figure.text, numeral);
    return oneOf(
      family.filter((other) => other !== own).flatMap((other) => {
        const printed = spellings(other).map((spelling) => `${amount} ${spelling}`).find((text) => isIn(text, other, world.language));
        return printed === void 0 ? [] : [ofClaim(id, "conversion", costs.label, { figure: printed }, { kind: `conversion ${other}` })];
      })
    );
  }
};
var canonical = (unit) => unit.kind === "measure" ? Result8.getOrUndefined(parse(unit.id))?.id : void 0;
var spellings = (id) => {
  const row = unitTable.find((each) => each[0] === id);
  return row === void 0 ? [id] : [
    id,
    ...row[4].replaceAll("_", " ").split(" "),
    ...row[4].split(" ").map((each) => each.replaceAll("_", " "))
  ];
};
var isIn = (text, id, language) => {
  const read = parseFigure(text, { language });
  return Result8.isSuccess(read) && canonical(read.success.unit) === id;
};
var scaleOf = (text, numeral) => {
  const behind = text.slice(text.indexOf(numeral) + numeral.length);
  const word = /^\s*(?:trillion|billion|million|thousand|bn|万亿|亿|万)/iu.exec(behind)?.[0] ?? "";
  return `${numeral}${word}`;
};

// src/diagnose/families/currency.ts
import { Result as Result9 } from "effect";

// src/diagnose/siblings.ts
var MOST_SIBLINGS = 12;
var siblingIndicators = (suspect, id) => {
  const { world } = suspect;
  const mentioned = mentionedIndicators(suspect);
  const wholes = wholesOf(world, id);
  const related2 = /* @__PURE__ */ new Set([...wholes, ...partsOf(world, id), ...stocksOf(world, id), ...flowsOf(world, id)]);
  const inFamily = (other) => wholesOf(world, other).some((whole) => wholes.includes(whole));
  return [...world.indicators.keys()].filter(
    (other) => other !== id && !related2.has(other) && (mentioned.has(other) || inFamily(other)) && sameUnit(world, id, other) && sameKind(world, id, other) && !differInPrices(world, id, other) && netOrGross(world, id, other) === null
  ).slice(0, MOST_SIBLINGS);
};
var mentionedIndicators = ({ statements }) => new Set(
  [...statements.values()].flatMap(
    ({ meaning: { claim } }) => [claim.indicator, claim.of, claim.to].filter((id) => id !== void 0)
  )
);
var sameKind = (world, a, b) => {
  const one2 = world.indicators.get(a);
  const other = world.indicators.get(b);
  return one2 !== void 0 && other !== void 0 && kindOf(one2) === kindOf(other);
};
var siblingAreas = ({ world, statement, statements }) => {
  const own = statement.meaning.area;
  if (own === null) return [];
  const mentioned = new Set([...statements.values()].map(({ meaning }) => meaning.area));
  const area = world.areas.get(own);
  const isSibling = (other) => {
    const candidate = world.areas.get(other);
    return candidate?.within === own || area?.within === other || candidate?.level !== void 0 && candidate.level === area?.level && candidate.within === area?.within;
  };
  return [...world.areas.keys()].filter((other) => other !== own && (mentioned.has(other) || isSibling(other))).slice(0, MOST_SIBLINGS);
};
var grossAndNet = [
  [/\bgross\b/giu, /\bnet\b/giu],
  [/\bbefore tax\b/giu, /\bafter tax\b/giu],
  [/\bpre-tax\b/giu, /\bafter-tax\b/giu],
  [/税前/gu, /税后/gu],
  [/毛/gu, /净/gu],
  [/总/gu, /净/gu]
];
var netOrGross = (world, a, b) => {
  const names = (id) => textsOf(world.indicators.get(id)?.name);
  for (const one2 of names(a))
    for (const other of names(b))
      for (const [gross, net] of grossAndNet) {
        if (one2.search(gross) >= 0 && without(one2, gross) === without(other, net)) return "gross-net";
        if (one2.search(net) >= 0 && without(one2, net) === without(other, gross)) return "net-gross";
      }
  return null;
};
var without = (name, word) => {
  const rest = name.replace(word, "").replace(/\s+/gu, " ").trim().toLowerCase();
  return rest === name.trim().toLowerCase() ? null : rest;
};
var textsOf = (name) => name === void 0 ? [] : typeof name === "string" ? [name] : Object.values(name);
var otherCounts = (suspect, id) => {
  const { world } = suspect;
  const own = world.units.get(id);
  if (!isCount(own)) return [];
  return [...mentionedIndicators(suspect)].filter((other) => {
    const unit = world.units.get(other);
    return other !== id && isCount(unit) && unit?.id !== own?.id;
  });
};
var otherCurrencies = (suspect, id) => {
  const { world } = suspect;
  const own = world.units.get(id);
  if (!isCurrency(own)) return [];
  return [...world.indicators.keys()].filter((other) => {
    const unit = world.units.get(other);
    return other !== id && isCurrency(unit) && unit?.id !== own?.id && sameKind(world, id, other) && sharesName(world, id, other);
  });
};
var sharesName = (world, a, b) => {
  const words = (id) => new Set(
    textsOf(world.indicators.get(id)?.name).flatMap(
      (name) => name.toLowerCase().match(/[a-z]{4,}|\p{Script=Han}{2}/gu) ?? []
    )
  );
  const own = words(a);
  return [...words(b)].some((word) => own.has(word));
};

// src/diagnose/families/currency.ts
var CURRENCY = /(?:US\$|[$€£¥￥]|美元|人民币|人民幣|欧元|日元|元|\b(?:USD|CNY|RMB|EUR|GBP|JPY|dollars?|euros?|yuan|pounds?|yen)\b)/giu;
var currency = {
  code: "currency",
  title: "Another currency",
  description: "The number is right in another currency: yuan printed as dollars. Tried where the catalogue has the quantity in another currency, so that the text or a source says what it is; an exchange rate is never assumed.",
  example: "A turnover in yuan printed with a dollar sign.",
  seen: false,
  met: 1,
  propose: (suspect) => {
    const { id, claim, world, figure, measure: measure2 } = suspect;
    const { indicator } = claim;
    if (measure2 !== "level" || indicator === void 0 || claim.of_claim !== void 0) return [];
    return oneOf(
      otherCurrencies(suspect, indicator).flatMap((other) => {
        const printed = `${figure.text.replace(CURRENCY, "").trim()} ${world.units.get(other)?.id ?? ""}`.trim();
        return Result9.isSuccess(parseFigure(printed, { language: world.language })) ? [ofClaim(id, "currency", costs.label, { indicator: other, figure: printed })] : [];
      })
    );
  }
};

// src/diagnose/families/digit.ts
var MOST_DIGITS = 12;
var digit = {
  code: "digit",
  title: "A digit",
  description: "Two neighbouring digits are swapped, one digit is wrong, one was dropped or one doubled. Such repairs are plentiful: a figure of four digits has about eighty. One that nothing else bears out is worth little, and its chance says so.",
  example: "439 printed 489 in a yearbook; 19,162.1 for 19,612.1.",
  seen: true,
  met: 12,
  propose: (suspect) => {
    const digits = digitsOf(suspect.figure);
    if (digits === null || digits.replace(".", "").length > MOST_DIGITS) return [];
    return [
      ...edits(suspect, "digit swapped", swapped(digits)),
      ...edits(suspect, "digit wrong", replaced(digits)),
      ...edits(suspect, "digit dropped", inserted(digits, "123456789")),
      ...edits(suspect, "digit doubled", undoubled(digits))
    ];
  }
};
var edits = ({ id, figure, world }, kind, texts, code = "digit") => oneOf(
  [...new Set(texts)].flatMap((text) => {
    const printed = withDigits(figure, text, world.language);
    return printed === null ? [] : [ofClaim(id, code, costs.digit, { figure: printed }, { kind })];
  })
);
var places = (digits) => [...digits].flatMap((character, at) => character === "." ? [] : [at]);
var startsWell = (digits) => !/^0\d/u.test(digits);
var swapped = (digits) => {
  const at = places(digits);
  return at.slice(1).flatMap((second, index) => {
    const first = at[index];
    if (first === void 0 || digits[first] === digits[second]) return [];
    const characters = [...digits];
    characters[first] = digits[second] ?? "";
    characters[second] = digits[first] ?? "";
    const text = characters.join("");
    return startsWell(text) ? [text] : [];
  });
};
var replaced = (digits) => places(digits).flatMap(
  (at) => [..."0123456789"].filter((digit2) => digit2 !== digits[at]).map((digit2) => digits.slice(0, at) + digit2 + digits.slice(at + 1)).filter(startsWell)
);
var inserted = (digits, these) => [...places(digits), digits.length].flatMap(
  (at) => [...these].map((digit2) => digits.slice(0, at) + digit2 + digits.slice(at)).filter(startsWell)
);
var undoubled = (digits) => places(digits).flatMap(
  (at) => at > 0 && digits[at] === digits[at - 1] ? [digits.slice(0, at) + digits.slice(at + 1)] : []
);

// src/diagnose/families/direction.ts
var direction = {
  code: "direction",
  title: "Direction",
  description: "The figure fits in the opposite direction: \u201Cfell\u201D for \u201Crose\u201D. For ratios, the two quantities are exchanged: \u201C1.2 men for each woman\u201D for 1.2 women for each man.",
  example: "\u201CMore men than women\u201D where the table says the reverse.",
  seen: true,
  met: 4,
  propose: (suspect) => {
    const { id, claim, measure: measure2, figure, world } = suspect;
    if (measure2 === "ratio" && claim.indicator !== void 0 && claim.to !== void 0 && claim.of_claim === void 0)
      return [ofClaim(id, "direction", costs.label, { indicator: claim.to, to: claim.indicator })];
    if (!compares(suspect)) return [];
    const printed = negated(figure, world.language);
    return printed === null ? [] : [ofClaim(id, "direction", costs.label, { figure: printed })];
  }
};

// src/diagnose/families/droppedZero.ts
var droppedZero = {
  code: "dropped-zero",
  title: "A zero dropped",
  description: "A zero inside the figure or at its end was lost: 1.5 for 1.05, 13 for 130. A zero lost behind the decimals changes nothing but the precision, and that is read as printed.",
  example: "Growth of 1.05 % printed 1.5 %.",
  seen: false,
  met: 2,
  propose: (suspect) => {
    const digits = digitsOf(suspect.figure);
    return digits === null ? [] : edits(
      suspect,
      "zero dropped",
      inserted(digits, "0").filter(
        (text) => !text.includes(".") || !text.endsWith("0") || digits.endsWith("0")
      ),
      "dropped-zero"
    );
  }
};

// src/diagnose/families/flowForStock.ts
var flowForStock = {
  code: "flow-for-stock",
  title: "Growth of the stock given for the flow",
  description: "A text speaks of additions and gives the growth of what there is in all, or the reverse. Tried where the catalogue says which stock the flow adds to (`adds_to`), as it is and with the flow taken as the whole change of the stock.",
  example: "A district counted 179 new high-tech firms since August 2020, \u201Cup 87.7 %\u201D. No whole number of firms grew by 87.7 % to 179; 204 firms did grow by 179 to 383, and that is 87.745 %.",
  seen: true,
  met: 2,
  propose: (suspect) => {
    const { indicator, of_claim: of3 } = suspect.claim;
    if (!compares(suspect) || indicator === void 0 || of3 !== void 0) return [];
    const change = (other, net) => ofClaim(suspect.id, "flow-for-stock", costs.label, { indicator: other }, { net });
    return oneOf([
      ...stocksOf(suspect.world, indicator).flatMap((stock) => [change(stock, []), change(stock, [indicator])]),
      ...flowsOf(suspect.world, indicator).flatMap((flow) => [change(flow, []), change(flow, [flow])])
    ]);
  }
};

// src/diagnose/families/fractionForPercent.ts
var fractionForPercent = {
  code: "fraction-for-percent",
  title: "Fraction for a percentage",
  description: "A share, rate or growth is a hundred times too small or too large: 0.5 was taken for 0.5 % where it is 50 %, or the reverse.",
  example: "A gold answer of a public data set of questions about tables: 0.5 for 50 %.",
  seen: true,
  met: 0,
  propose: (suspect) => {
    const { id, figure, world } = suspect;
    if (!isRatio2(suspect)) return [];
    return oneOf(
      [2, -2].flatMap((power4) => {
        const printed = scaled(figure, power4, world.language);
        return printed === null ? [] : [
          ofClaim(
            id,
            "fraction-for-percent",
            costs.label,
            { figure: printed },
            { kind: `fraction-for-percent ${power4}` }
          )
        ];
      })
    );
  }
};
var isRatio2 = ({ claim, statement, world }) => {
  const { target } = statement.quantity;
  return target.kind === "ratio" || target.kind === "points" || target.kind === "indicator" && isRatio(claim.indicator === void 0 ? void 0 : world.units.get(claim.indicator));
};

// src/diagnose/otherIndicator.ts
var otherIndicator = ({ id, claim: { indicator, of_claim: of3 } }, code, others) => indicator === void 0 || of3 !== void 0 ? [] : oneOf(others(indicator).map((other) => ofClaim(id, code, costs.label, { indicator: other })));

// src/diagnose/families/grossForNet.ts
var grossForNet = {
  code: "gross-for-net",
  title: "Gross for net",
  description: "Gross is given for net, or the reverse. Tried where the catalogue has two indicators whose names differ by gross and net (before and after tax, \u7A0E\u524D and \u7A0E\u540E) and by nothing else.",
  example: "Net revenue printed as gross revenue.",
  seen: false,
  met: 1,
  propose: (suspect) => otherIndicator(
    suspect,
    "gross-for-net",
    (own) => [...suspect.world.indicators.keys()].filter(
      (other) => other !== own && sameUnit(suspect.world, own, other) && netOrGross(suspect.world, own, other) !== null
    )
  )
};

// src/diagnose/families/growthOnNewBase.ts
var growthOnNewBase = {
  code: "growth-on-new-base",
  title: "Growth divided by the new value",
  description: "The change was divided by the new value instead of the old one: (x \u2212 b) / x. That is the growth from the period to its base with the opposite sign, and is tried as such.",
  example: "Six yearly reports of one listed company, \u2212106.44 % for \u221251.56 %; another \u201Cdown 7,324.86 %\u201D for 98.65 %.",
  seen: true,
  met: 2,
  propose: (suspect) => {
    const base2 = baseOf(suspect);
    if (suspect.measure !== "growth" || base2 === void 0) return [];
    const figure = negated(suspect.figure, suspect.world.language);
    if (figure === null) return [];
    return [
      {
        ...ofClaim(suspect.id, "growth-on-new-base", costs.label, {
          figure,
          period: base2.text,
          versus: suspect.statement.meaning.period.text
        }),
        printed: null
      }
    ];
  }
};

// src/diagnose/families/incrementForTotal.ts
var incrementForTotal = {
  code: "increment-for-total",
  title: "Increase given for the total",
  description: "A number of additions stands where the total is meant (\u65B0\u589E for \u7D2F\u8BA1), or the reverse. Tried for levels whose indicator feeds a stock or is fed by a flow in the catalogue (`adds_to`).",
  example: "\u201C489 firms were added\u201D where 489 firms are there in all and 106 of them are new.",
  seen: false,
  met: 2,
  propose: (suspect) => suspect.measure === "level" ? otherIndicator(suspect, "increment-for-total", (own) => [
    ...stocksOf(suspect.world, own),
    ...flowsOf(suspect.world, own)
  ]) : []
};

// src/diagnose/families/levelForChange.ts
var levelForChange = {
  code: "level-for-change",
  title: "Level given for the change",
  description: "The figure is called a change and is the level that was reached.",
  example: "\u201CDrops 296 billion\u201D where it dropped to 296 billion.",
  seen: true,
  met: 3,
  propose: ({ id, measure: measure2, figure, world }) => {
    if (measure2 !== "change") return [];
    const positive = figure.negative ? negated(figure, world.language) : null;
    return oneOf([
      ofClaim(id, "level-for-change", costs.label, { measure: "level" }),
      ...positive === null ? [] : [
        {
          ...ofClaim(id, "level-for-change", costs.label, { measure: "level", figure: positive }),
          printed: null
        }
      ]
    ]);
  }
};

// src/diagnose/families/multipleForGrowth.ts
var multipleForGrowth = {
  code: "multiple-for-growth",
  title: "Multiple for growth",
  description: "What became 2.5 times as much is said to have grown by 250 %, where it grew by 150 %; or something that grew by 150 % is said to be 1.5 times as much.",
  example: "From 4.56 to 10.35 trillion, \u201Can increase of 227 %\u201D: it is 2.27 times as much, and grew by 127 %.",
  seen: false,
  met: 2,
  propose: ({ id, measure: measure2 }) => measure2 === "growth" ? [ofClaim(id, "multiple-for-growth", costs.label, { measure: "multiple" })] : measure2 === "multiple" ? [ofClaim(id, "multiple-for-growth", costs.label, { measure: "growth" })] : []
};

// src/diagnose/families/nominalForReal.ts
var nominalForReal = {
  code: "nominal-for-real",
  title: "Nominal for real",
  description: "Growth at current prices is given for growth adjusted for prices, or the reverse. Tried where the catalogue has the same kind of quantity at the other prices (`prices`), and where the claim's own basis can be nominal instead.",
  example: "10.81 % for 8.2 % real.",
  seen: true,
  met: 2,
  propose: (suspect) => {
    const { id, world, claim, statement } = suspect;
    const { indicator } = claim;
    if (indicator === void 0 || claim.of_claim !== void 0 || !compares(suspect)) return [];
    return oneOf([
      ...otherIndicator(
        suspect,
        "nominal-for-real",
        (own) => [...world.indicators.keys()].filter((other) => differInPrices(world, own, other))
      ),
      ...statement.basis === "nominal" ? ["real", "comparable"].map(
        (basis) => ofClaim(id, "nominal-for-real", costs.label, { basis })
      ) : [ofClaim(id, "nominal-for-real", costs.label, { basis: "nominal" })]
    ]);
  }
};

// src/diagnose/families/oneOfPairStale.ts
var oneOfPairStale = {
  code: "one-of-pair-stale",
  title: "One of a pair not updated",
  description: "The text gives one quantity twice, with different figures: one was updated and the other was not. It is always visible inside the text. Any figure would be explained so; therefore no chance is given, and what else bears it out decides.",
  example: "A headline says 1,200 and the table below it 1,350.",
  seen: false,
  met: 4,
  propose: ({ id, statement, statements, figure }) => {
    const key = expressionKey(statement.quantity.expression);
    return oneOf(
      [...statements.values()].flatMap(
        ({ meaning, quantity }) => meaning.id !== id && meaning.figure.text !== figure.text && expressionKey(quantity.expression) === key ? [ofClaim(id, "one-of-pair-stale", costs.digit, { figure: meaning.figure.text })] : []
      )
    );
  }
};

// src/diagnose/families/otherCountUnit.ts
import { Result as Result10 } from "effect";
var otherCountUnit = {
  code: "other-count-unit",
  title: "Another unit counted",
  description: "The figure counts something else that the text also counts: households for people, cases for patients, \u6237 for \u4EBA. A figure that prints its unit is not tried: it says what it counts.",
  example: "Households printed as inhabitants.",
  seen: false,
  met: 3,
  propose: (suspect) => otherIndicator(
    suspect,
    "other-count-unit",
    (own) => otherCounts(suspect, own).filter(
      (indicator) => Result10.isSuccess(figureFactorFor(suspect.world, suspect.figure, { kind: "indicator", indicator }))
    )
  )
};

// src/diagnose/families/otherDenominator.ts
var MOST_WHOLES = 12;
var otherDenominator = {
  code: "other-denominator",
  title: "Another denominator",
  description: "A share or ratio is right for another whole or population: one that the text speaks of, or one that the catalogue puts the part into.",
  example: "\u201COf all patients\u201D for a share of the patients who were tested.",
  seen: false,
  met: 8,
  propose: (suspect) => {
    const { claim, measure: measure2 } = suspect;
    const field = measure2 === "share" || measure2 === "contribution" ? "of" : measure2 === "ratio" ? "to" : void 0;
    const own = field === void 0 ? void 0 : claim[field];
    if (field === void 0 || own === void 0) return [];
    return oneOf(
      candidates(suspect, own).map(
        (other) => ofClaim(
          suspect.id,
          "other-denominator",
          costs.label,
          field === "of" ? { of: other } : { to: other }
        )
      )
    );
  }
};
var candidates = (suspect, own) => {
  const { world, claim } = suspect;
  const named2 = [
    ...mentionedIndicators(suspect),
    ...wholesOf(world, own),
    ...claim.indicator === void 0 ? [] : wholesOf(world, claim.indicator)
  ];
  return [...new Set(named2)].filter((other) => other !== own && other !== claim.indicator && sameUnit(world, own, other)).slice(0, MOST_WHOLES);
};

// src/diagnose/families/partForWhole.ts
var partForWhole = {
  code: "part-for-whole",
  title: "Part given as the whole",
  description: "The figure is called the whole and is one of its parts. Tried where the catalogue says which indicators are parts of which (`part_of`, `parts`).",
  example: "Exports of goods printed as exports of goods and services.",
  seen: false,
  met: 5,
  propose: (suspect) => otherIndicator(suspect, "part-for-whole", (own) => partsOf(suspect.world, own))
};

// src/diagnose/families/percentForPoint.ts
var percentForPoint = {
  code: "percent-for-point",
  title: "Per cent for percentage points",
  description: "The change of a share or rate is given in per cent where percentage points are meant, or the reverse. Tried for growth and changes of indicators in per cent and of shares. None was found among published corrections; in drafts it is common.",
  example: "\u201C0.3 % lower\u201D for 0.3 percentage points.",
  seen: false,
  met: 0,
  propose: ({ id, world, claim, measure: measure2, figure, statement }) => {
    const isRatio3 = isRatio(claim.indicator === void 0 ? void 0 : world.units.get(claim.indicator)) || statement.meaning.of?.measure === "share";
    if (!isRatio3) return [];
    if (measure2 === "growth") return [ofClaim(id, "percent-for-point", costs.label, { measure: "change" })];
    if (measure2 !== "change") return [];
    const printed = figure.unit.kind === "point" ? inPercent(figure.text) : figure.text;
    return [
      {
        ...ofClaim(id, "percent-for-point", costs.label, {
          measure: "growth",
          ...printed === figure.text ? {} : { figure: printed }
        }),
        printed: printed === figure.text ? null : printed
      }
    ];
  }
};
var inPercent = (text) => text.replace(/\s*(?:percentage[ -]points?|points?|pps?\b|个百分点|個百分點|百分点)/iu, "%");

// src/diagnose/families/periodsMerged.ts
import { Result as Result11 } from "effect";
var MOST_MERGED = 5;
var periodsMerged = {
  code: "periods-merged",
  title: "Several periods given for one",
  description: "The figure is the sum over two to five periods that end or begin with the one named: years, quarters, months. Tried for levels of flows.",
  example: "The rainfall of three days printed as that of one.",
  seen: false,
  met: 5,
  propose: ({ id, claim, measure: measure2, statement, world }) => {
    const { period } = statement.meaning;
    const kind = claim.indicator === void 0 ? void 0 : world.indicators.get(claim.indicator)?.kind;
    if (measure2 !== "level" || kind !== "flow" || !isDefinite(period)) return [];
    const windows = Array.from({ length: MOST_MERGED - 1 }, (_, index) => index + 1).flatMap((count) => {
      const before = Result11.getOrUndefined(shift2(period, -count));
      const after = Result11.getOrUndefined(shift2(period, count));
      return [
        ...before !== void 0 && typeof before.start === "number" ? [fromDays(before.start, period.end)] : [],
        ...after !== void 0 && typeof after.end === "number" ? [fromDays(period.start, after.end)] : []
      ];
    });
    return oneOf(windows.map((window) => ofClaim(id, "periods-merged", costs.label, { period: window.text })));
  }
};

// src/diagnose/families/reading.ts
var reading = {
  code: "reading",
  title: "Another reading",
  description: "The claims file says how else the words can be meant (`readings`), and in one of these ways everything holds. No digit and no label is changed. Where the other reading turns a flow into the stock that it adds to, the explanation is called flow-for-stock.",
  example: "\u201C179 new firms, up 87.7 %\u201D: no whole number of firms grew by 87.7 % to 179. Read as the growth of all firms it fits: 204 firms and 179 more make 383, and 489 in all less 106 of this year are 383 as well.",
  seen: true,
  met: 3,
  propose: (suspect) => suspect.groups.filter((group) => group.claims.includes(suspect.id)).flatMap(
    (group) => group.options.slice(1).map((option) => {
      const changed = [...option.readings].filter(
        ([id, name]) => group.options[0]?.readings.get(id) !== name
      );
      return {
        code: isFlowForStock(suspect, option.readings) ? "flow-for-stock" : "reading",
        cost: costs.reading,
        kind: `reading ${option.name}`,
        changes: /* @__PURE__ */ new Map(),
        readings: new Map(changed),
        net: [],
        instead: /* @__PURE__ */ new Map(),
        printed: null,
        about: null,
        addsUpWith: [],
        ways: group.options.length - 1
      };
    })
  )
};
var isFlowForStock = ({ world, statements }, readings2) => [...readings2].some(([id, name]) => {
  const worded2 = statements.get(id)?.meaning;
  const taken = world.claims.get(id)?.readings?.find((each) => each.name === name);
  const flow = worded2?.claim.indicator;
  return flow !== void 0 && taken?.indicator !== void 0 && stocksOf(world, flow).includes(taken.indicator);
});

// src/check/compare.ts
import { Result as Result12 } from "effect";

// src/reference/isIndependent.ts
var SHORTEST = 4;
var fold = (name) => name.normalize("NFKC").toLowerCase().replace(/[\p{P}\p{S}\s]/gu, "");
var isIndependent = (observation, bodies) => {
  const names = [observation.publisher, observation.source].filter((name) => name !== null).map(fold);
  return !bodies.map(fold).some((body) => names.some((name) => name === body || isWithin(body, name) || isWithin(name, body)));
};
var isWithin = (part, whole) => part.length >= SHORTEST && whole.includes(part);

// src/check/compare.ts
var nothing = { compared: [], conflict: [], vintageKnown: true };
var compareClaim = (world, statement, index, minGrade) => {
  if (statement.gap !== null) return nothing;
  const direct = namedObservation(world, statement) ?? sameQuantity(world, statement, ofQuantity(statement, index));
  if (direct.length === 0) return derivedComparison(world, statement, index, minGrade);
  const selection = select(
    world,
    statement,
    direct.map((each) => each.observation),
    minGrade
  );
  const byObservation = new Map(direct.map((each) => [each.observation, each]));
  const step2 = statement.meaning.figure.step;
  const figureStep = step2 === null ? null : abs(multiply(step2, statement.factor));
  const independent = independence(world);
  const mayDecide = (observation) => !isOnUnnamedList(statement) && !index.doubted.has(observation.id) && basesOf(world, statement, observation) === "same";
  return {
    conflict: selection.conflict,
    vintageKnown: selection.vintageKnown,
    compared: standings(selection).flatMap(([observation, standing]) => {
      const observed = byObservation.get(observation);
      if (observed === void 0) return [];
      return [
        {
          observation,
          observed,
          standing: standing === "deciding" && !mayDecide(observation) ? "other" : standing,
          comparison: compareBounds(statement, observed, figureStep),
          independent: independent(observation),
          derived: false
        }
      ];
    })
  };
};
var namedObservation = (world, { meaning, quantity }) => {
  const { ref, formula } = meaning.claim;
  if (ref === void 0 || formula !== void 0) return void 0;
  const found = named(world, referenceCell(ref));
  return Result12.isFailure(found) ? [] : [observedAs(found.success, quantity.expression)];
};
var observedAs = (found, expression) => ({
  observation: found.observation,
  expression,
  key: expressionKey(expression),
  // A number of a document is held against as it is written, not as what it may have been before.
  interval: found.isExact ? found.printed : found.asWritten,
  printed: found.printed
});
var ofQuantity = ({ meaning }, index) => {
  const indicator = meaning.claim.indicator ?? meaning.of?.claim.indicator;
  return indicator === void 0 ? [] : index.at(indicator, meaning.area);
};
var sameQuantity = (world, statement, all) => {
  const key = expressionKey(statement.quantity.expression);
  return all.flatMap((observation) => {
    const { id, vintage } = statement.meaning;
    const observed = observe(world, observation, vintage, statement.basis, id);
    return observed?.key === key && basesOf(world, statement, observation) !== "different" ? [observed] : [];
  });
};
var basesOf = (world, { basis, meaning }, observation) => {
  const observed = observedBasis(world, observation);
  return observed === null || meaning.claim.ref !== void 0 ? "same" : compareBases(basis, observed);
};
var compareBounds = (statement, observed, figureStep) => {
  const { stated, defaults } = statement.bounds;
  const certain = compareFigure(stated, observed, figureStep);
  if (certain !== "agrees") return certain;
  const narrow = defaults.reduce((all, each) => intersect(all, each.interval), stated);
  return compareFigure(narrow, observed, figureStep) === "agrees" ? "agrees" : "overlaps";
};
var isOnUnnamedList = ({ meaning }) => meaning.measure === "rank" && meaning.claim.among === void 0 && meaning.claim.ref === void 0;
var select = (world, statement, observations, minGrade) => selectObservations(observations, {
  cell: { indicator: null, area: null, period: null },
  measure: observations[0]?.measure ?? "level",
  published: world.published,
  asOf: statement.meaning.vintage,
  minGrade
});
var standings = (selection) => [
  ...selection.deciding.map((o) => [o, "deciding"]),
  ...selection.others.map((o) => [o, "other"]),
  ...selection.earlier.map((o) => [o, "earlier"]),
  ...selection.later.map((o) => [o, "later"]),
  ...selection.weak.map((o) => [o, "weak"]),
  ...selection.untrusted.map((o) => [o, "untrusted"])
];
var independence = (world) => {
  const { publisher, sources } = world.document;
  const names = publisher === void 0 ? [] : typeof publisher === "string" ? [publisher] : Object.values(publisher);
  const bodies = [...names, ...sources ?? []];
  return (observation) => isIndependent(observation, bodies);
};
var derivedComparison = (world, statement, index, minGrade) => {
  const { expression } = statement.quantity;
  const ranked = rankedCells(world, statement);
  const cells = ranked ?? [...new Map(variables(expression).map((cell2) => [cell2.key, cell2])).values()];
  const isLevel = expression.kind === "variable" && ranked === void 0;
  if (isLevel || cells.length === 0 || statement.basis !== "nominal") return nothing;
  const deciding2 = /* @__PURE__ */ new Map();
  for (const cell2 of cells) {
    const found = cell2.series === "reference" ? named(world, cell2) : void 0;
    if (found !== void 0) {
      if (Result12.isFailure(found) || found.success.observation.grade === "untrusted") return nothing;
      deciding2.set(cell2.key, observedAs(found.success, variable(cell2)));
      continue;
    }
    const levels = index.at(cell2.indicator, cell2.area).flatMap((observation) => {
      if (observation.measure !== "level") return [];
      const observed2 = observe(world, observation, cell2.vintage, "nominal");
      return observed2?.key === `{${cell2.key}}` ? [observed2] : [];
    });
    const chosen = select(
      world,
      statement,
      levels.map((each) => each.observation),
      minGrade
    ).deciding;
    const observed = levels.find((each) => each.observation === chosen[0]);
    if (chosen.length !== 1 || observed === void 0) return nothing;
    deciding2.set(cell2.key, observed);
  }
  const printed = (cell2) => deciding2.get(cell2.key)?.printed.low ?? void 0;
  const value = ranked === void 0 ? evaluate(expression, printed) : placeAmong(statement, ranked.map(printed));
  if (value === void 0 && !(isBound(statement.meaning.claim) && hasRoot(expression))) return nothing;
  const { stated, defaults } = statement.bounds;
  const narrow = defaults.reduce((both, each) => intersect(both, each.interval), stated);
  const comparison2 = value !== void 0 && contains(narrow, value) ? "agrees" : "overlaps";
  const independent = independence(world);
  return {
    conflict: [],
    vintageKnown: true,
    ...value === void 0 ? {} : { derivedValue: value },
    compared: [...deciding2.values()].map((observed) => ({
      observation: observed.observation,
      observed,
      standing: "deciding",
      comparison: comparison2,
      independent: independent(observed.observation),
      derived: true
    }))
  };
};
var hasRoot = (e) => e.kind === "root" || children(e).some(hasRoot);
var rankedCells = (world, { meaning }) => {
  const { indicator } = meaning.claim;
  if (meaning.measure !== "rank" || indicator === void 0 || meaning.area === null) return void 0;
  const { others, complete } = rankedAreas(world, meaning);
  return complete && others.length > 0 ? [meaning.area, ...others].map((area) => cell(world, indicator, area, meaning.period, meaning.vintage)) : void 0;
};
var placeAmong = ({ meaning }, [own, ...others]) => {
  if (own === void 0) return void 0;
  const ahead = others.filter(
    (other) => other !== void 0 && (meaning.claim.by === "smallest" ? compare(other, own) < 0 : compare(other, own) > 0)
  );
  return of(ahead.length + 1);
};

// src/diagnose/families/referenceShifted.ts
var FEWEST_CLAIMS = 3;
var referenceShifted = {
  code: "reference-shifted",
  title: "A shifted reference",
  description: "Three or more claims about one series miss the reference, and all claims about it fit the row before, or all the row after: the column of the reference is shifted against its periods. Tried as one edit of the reference, so that its chance is that of all figures fitting together.",
  example: "A published file of the gross domestic product carries growth columns that fit the next row in 93 of 93 years (datasets/gdp-us).",
  seen: true,
  met: 1,
  propose: (suspect) => {
    const against = suspect.observations.of(suspect.claim.indicator ?? suspect.statement.meaning.of?.claim.indicator ?? "").find((each) => suspect.against.includes(each.id));
    if (against === void 0) return [];
    const claims = claimsOn(suspect, against);
    if (claims.length < FEWEST_CLAIMS) return [];
    const rows = inOrder(suspect, against);
    return [-1, 1].map(
      (by) => ({
        code: "reference-shifted",
        cost: costs.label,
        kind: `reference-shifted ${by}`,
        changes: new Map(claims.map((id) => [id, {}])),
        readings: /* @__PURE__ */ new Map(),
        net: [],
        instead: shifted(rows, by),
        printed: null,
        about: null,
        addsUpWith: [],
        ways: 2
      })
    );
  }
};
var claimsOn = ({ stated, world, observations }, { resource, indicator, measure: measure2, area }) => stated.flatMap((statement) => {
  const { compared } = compareClaim(world, statement, observations, "official-copy");
  const same2 = compared.some(
    (each) => each.standing === "deciding" && !each.derived && each.observation.resource === resource && each.observation.indicator === indicator && each.observation.area === area && each.observation.measure === measure2
  );
  return same2 ? [statement.meaning.id] : [];
});
var inOrder = ({ observations }, { resource, indicator, measure: measure2, area }) => observations.at(indicator, area).filter(
  (each) => each.resource === resource && each.measure === measure2 && typeof each.period.end === "number"
).sort((a, b) => Number(a.period.end) - Number(b.period.end));
var shifted = (rows, by) => new Map(
  rows.flatMap((row, index) => {
    const other = rows[index + by];
    if (other === void 0) return [[row.id, { ...row, unit: null }]];
    const { value, unit, interval, printed } = other;
    return [[row.id, { ...row, value, unit, interval, printed }]];
  })
);

// src/diagnose/releases.ts
var releases = ({ id, statement, observations, world }, wanted, code) => {
  const cells = new Map(variables(statement.quantity.expression).map((cell2) => [cell2.key, cell2]));
  return [...cells.values()].flatMap((cell2) => {
    const stock = isStock(world, cell2.indicator);
    const all = observations.at(cell2.indicator, cell2.area).filter(
      (each) => each.measure === "level" && wanted(each.period) && samePeriod(each.period, cell2.period, stock)
    );
    return all.flatMap((release) => {
      const others = all.filter((each) => each.id !== release.id && each.value !== release.value);
      if (others.length === 0) return [];
      const asOf = release.vintage === null ? [] : [ofClaim(id, code, costs.reading, { as_of: release.vintage })];
      return [...asOf, takingPlace(id, code, release, others)];
    });
  });
};
var takingPlace = (id, code, release, others) => ({
  code,
  cost: costs.reading,
  kind: code,
  changes: /* @__PURE__ */ new Map([[id, {}]]),
  readings: /* @__PURE__ */ new Map(),
  net: [],
  instead: new Map(
    others.map(({ id: replaced2, vintage, released, priority, grade }) => [
      replaced2,
      { ...release, vintage, released, priority, grade }
    ])
  ),
  printed: null,
  about: null,
  addsUpWith: [],
  ways: 1
});

// src/diagnose/families/revisedBase.ts
var revisedBase = {
  code: "revised-base",
  title: "A revised base",
  description: "The growth was computed on a base that was revised, while the levels at hand are first releases. That is no error: the explanation names the release.",
  example: "National accounts: +0.8 % printed, \u22125.35 % from first releases.",
  seen: true,
  met: 3,
  propose: (suspect) => {
    const base2 = baseOf(suspect);
    return base2 === void 0 ? [] : oneOf(releases(suspect, (period) => samePeriod(period, base2, true), "revised-base"));
  }
};

// src/diagnose/families/scale.ts
var powers = [-9, -8, -6, -4, -3, -2, -1, 1, 2, 3, 4, 6, 8, 9];
var scale2 = {
  code: "scale",
  title: "Power of ten",
  description: "The digits are right and the size is not: million for billion, \u4E07 for \u4EBF, thousands for units, a decimal sign in the wrong place. Shares and growth \xD7 100 are fraction-for-percent.",
  example: "\u201C5.385079 billion\u201D for 5,385.079 billion; \u4EBF translated as billion.",
  seen: true,
  met: 22,
  propose: (suspect) => {
    const { id, figure, world } = suspect;
    const ratio2 = isRatio2(suspect);
    return oneOf(
      powers.filter((power4) => !(ratio2 && Math.abs(power4) >= 2)).flatMap((power4) => {
        const printed = scaled(figure, power4, world.language);
        return printed === null ? [] : [ofClaim(id, "scale", costs.label, { figure: printed }, { kind: `scale ${power4}` })];
      })
    );
  }
};

// src/diagnose/families/sign.ts
var sign2 = {
  code: "sign",
  title: "Sign",
  description: "A minus was lost or added in a level: a loss printed as a profit. Growth and changes in the wrong direction are called direction.",
  example: "A net loss of 36.6 million printed as a net profit.",
  seen: true,
  met: 4,
  propose: (suspect) => {
    if (compares(suspect)) return [];
    const printed = negated(suspect.figure, suspect.world.language);
    return printed === null ? [] : [ofClaim(suspect.id, "sign", costs.label, { figure: printed })];
  }
};

// src/diagnose/families/staleVintage.ts
var staleVintage = {
  code: "stale-vintage",
  title: "An earlier release",
  description: "The figure agrees with another release of the same series than the one that decides. Tried where the reference has several releases of a value that the figure is made of.",
  example: "Growth of trade computed from revised bases; a gross domestic product of 121.02 trillion that was final at 120.47.",
  seen: true,
  met: 3,
  propose: (suspect) => oneOf(releases(suspect, () => true, "stale-vintage"))
};

// src/diagnose/families/truncated.ts
var truncated = {
  code: "truncated",
  title: "Cut off instead of rounded",
  description: "The figure fits when its last digits were cut off, or rounded away from zero, instead of rounded to the nearest. No digit changes, so this is not an error of substance. Tried only where no rounding rule is written.",
  example: "\u22123.953 % printed \u22123.9.",
  seen: true,
  met: 3,
  propose: ({ id, claim }) => claim.rounding === void 0 || claim.rounding === "nearest" ? oneOf(
    ["truncated", "up"].map(
      (rounding) => ofClaim(id, "truncated", costs.reading, { rounding }, { kind: `truncated ${rounding}` })
    )
  ) : []
};

// src/diagnose/families/wholeForPart.ts
var wholeForPart = {
  code: "whole-for-part",
  title: "Whole given as a part",
  description: "The figure is called a part and is the whole. Tried where the catalogue says which indicators are parts of which (`part_of`, `parts`).",
  example: "All employees printed as those in industry.",
  seen: false,
  met: 1,
  propose: (suspect) => otherIndicator(suspect, "whole-for-part", (own) => wholesOf(suspect.world, own))
};

// src/diagnose/swaps.ts
var codes = { period: "wrong-period", area: "wrong-area", indicator: "wrong-indicator" };
var swaps = (suspect, aspect) => {
  const own = suspect.statement;
  const partners = suspect.stated.filter(
    (other) => other.meaning.id !== suspect.id && differOnlyIn(own, other, aspect)
  );
  return partners.map((other) => ({
    code: codes[aspect],
    cost: costs.label,
    kind: `swap ${aspect}`,
    changes: /* @__PURE__ */ new Map([
      [suspect.id, { figure: other.meaning.figure.text }],
      [other.meaning.id, { figure: own.meaning.figure.text }]
    ]),
    readings: /* @__PURE__ */ new Map(),
    net: [],
    instead: /* @__PURE__ */ new Map(),
    printed: null,
    about: null,
    addsUpWith: [],
    ways: partners.length
  }));
};
var differOnlyIn = (a, b, aspect) => {
  const one2 = a.meaning;
  const other = b.meaning;
  if (one2.measure !== other.measure || one2.figure.text === other.figure.text) return false;
  if (one2.figure.unit.kind !== other.figure.unit.kind || one2.of !== null || other.of !== null) return false;
  const same2 = {
    period: one2.period.key === other.period.key,
    area: one2.area === other.area,
    indicator: one2.claim.indicator === other.claim.indicator
  };
  return ["period", "area", "indicator"].every((each) => same2[each] === (each !== aspect));
};

// src/diagnose/families/wrongArea.ts
var wrongArea = {
  code: "wrong-area",
  title: "Figure of another area",
  description: "The figure is right for another area that the text speaks of, or for one of the same level within the same area. Also tried: the figures of two areas are swapped.",
  example: "A city's figure given for its district.",
  seen: false,
  met: 2,
  propose: (suspect) => [
    ...oneOf(siblingAreas(suspect).map((area) => ofClaim(suspect.id, "wrong-area", costs.label, { area }))),
    ...swaps(suspect, "area")
  ]
};

// src/diagnose/families/wrongIndicator.ts
var wrongIndicator = {
  code: "wrong-indicator",
  title: "Figure of another indicator",
  description: "The figure is right for another indicator of the same unit and kind that the text speaks of, or that is a part of the same whole. Also tried: the figures of two indicators are swapped. Parts, wholes, stocks, other prices and net or gross have codes of their own.",
  example: "Hydro and wind power swapped in a copy of a table.",
  seen: true,
  met: 10,
  propose: (suspect) => {
    const { indicator, of_claim: of3 } = suspect.claim;
    if (indicator === void 0 || of3 !== void 0) return [];
    return [
      ...oneOf(
        siblingIndicators(suspect, indicator).map(
          (other) => ofClaim(suspect.id, "wrong-indicator", costs.label, { indicator: other })
        )
      ),
      ...swaps(suspect, "indicator")
    ];
  }
};

// src/diagnose/families/wrongPeriod.ts
var wrongPeriod = {
  code: "wrong-period",
  title: "Figure of another period",
  description: "The figure is right for the period before or after, for the same period a year away, or for another period of the same length that the text speaks of. Also tried: the figures of two periods of one quantity are swapped.",
  example: "A published file of the gross domestic product carries growth columns that fit the next row in 93 of 93 years (datasets/gdp-us).",
  seen: true,
  met: 3,
  propose: (suspect) => [
    ...oneOf(
      otherPeriods(suspect.neighbours, suspect.statement.meaning.period).flatMap((period) => {
        const change = atPeriod(suspect, period);
        return change === void 0 ? [] : [ofClaim(suspect.id, "wrong-period", costs.label, change)];
      })
    ),
    ...swaps(suspect, "period")
  ]
};

// src/diagnose/list.ts
var diagnoses = [
  reading,
  truncated,
  adjusted,
  revisedBase,
  staleVintage,
  referenceShifted,
  flowForStock,
  incrementForTotal,
  wrongPeriod,
  wrongArea,
  wrongIndicator,
  partForWhole,
  wholeForPart,
  otherDenominator,
  otherCountUnit,
  grossForNet,
  currency,
  conversion,
  percentForPoint,
  fractionForPercent,
  scale2,
  sign2,
  direction,
  nominalForReal,
  base,
  growthOnNewBase,
  multipleForGrowth,
  levelForChange,
  changeForLevel,
  periodsMerged,
  oneOfPairStale,
  digit,
  droppedZero
];

// src/diagnose/priors.ts
var met = new Map(diagnoses.map((each) => [each.code, each.met]));
var total = [...met.values()].reduce((sum2, count) => sum2 + count + 1, 0);
var prior = (code) => ((met.get(code) ?? 0) + 1) / total;

// src/diagnose/Candidate.ts
var COMMON = 0.5;
var RARE = 0.05;
var SELDOM = 0.25;
var candidates2 = (trials) => {
  const shares = familyShares(trials);
  return trials.filter((trial2) => trial2.fits && saysSomething(trial2)).map((trial2) => ({
    trial: trial2,
    agrees: [],
    chance: trial2.share === null || trial2.edit.code === "one-of-pair-stale" ? null : anyOf(shares.filter((each) => each.cost <= trial2.edit.cost).map((each) => each.share))
  }));
};
var isPlausible = ({ chance, agrees, trial: trial2 }) => agrees.length > 0 || (chance === null ? trial2.edit.code === "one-of-pair-stale" || trial2.pinned : chance <= COMMON);
var saysSomething = ({ edit, share: share2, pinned }) => edit.cost === costs.digit || (share2 === null ? pinned : share2 <= SAYS_NOTHING);
var familyShares = (trials) => {
  const members = /* @__PURE__ */ new Map();
  trials.forEach((trial2, index) => {
    const { edit, share: share2 } = trial2;
    if (share2 === null || edit.code === "one-of-pair-stale") return;
    if (edit.cost !== costs.digit) {
      if (share2 <= SAYS_NOTHING) members.set(String(index), { cost: edit.cost, share: share2, count: 1 });
      return;
    }
    const key = `${edit.kind} of ${[...edit.changes.keys()].join()}`;
    const known = members.get(key) ?? { cost: edit.cost, share: 0, count: 0 };
    members.set(key, { cost: edit.cost, share: Math.max(known.share, share2), count: known.count + 1 });
  });
  return [...members.values()].map(({ cost, share: share2, count }) => ({ cost, share: Math.min(1, share2 * count) }));
};
var weight = ({ trial: { edit, fitting: fitting2 } }) => prior(edit.code) / edit.ways / fitting2;
var isBorneOut = ({ chance, agrees, trial: { pinned } }) => chance === null ? agrees.length > 0 : pinned && (chance <= RARE || agrees.length > 0 && chance <= SELDOM);
var inOrder2 = (all) => [...all].sort(
  (a, b) => Number(isBorneOut(b)) - Number(isBorneOut(a)) || a.trial.edit.cost - b.trial.edit.cost || Number(b.agrees.length > 0) - Number(a.agrees.length > 0) || weight(b) - weight(a)
);

// src/solve/Detail.ts
var detail = (code, value = "") => ({
  code,
  value: String(value)
});

// src/solve/Meter.ts
var Exhausted = class extends Error {
  constructor(reason, code, limit = "") {
    super(`${code} ${limit}`);
    this.reason = reason;
    this.detail = detail(code, limit);
  }
  reason;
  detail;
};
var AllowanceUsed = class extends Exhausted {
};
var SLICE = 2500;
var Meter = class {
  constructor(budget) {
    this.budget = budget;
    this.nodeLimit = budget.nodes;
    this.deadline = budget.milliseconds === null ? Number.POSITIVE_INFINITY : performance.now() + budget.milliseconds;
  }
  budget;
  work = 0;
  slice = 0;
  nodes = 0;
  nodeLimit;
  allowance = Number.POSITIVE_INFINITY;
  deadline;
  /** Books `units` of work (one is about one exact operation); true when the caller should yield. */
  spend(units) {
    this.slice += units;
    if (this.slice < SLICE) return false;
    this.work += this.slice;
    this.slice = 0;
    if (this.work > this.budget.work) throw new Exhausted("work", "work-limit", this.budget.work);
    if (this.work > this.allowance) throw new AllowanceUsed("work", "part-limit");
    if (performance.now() > this.deadline)
      throw new Exhausted("time", "time-limit", this.budget.milliseconds ?? "");
    return true;
  }
  /** Runs steps that may use at most `units` of work, and end with `AllowanceUsed` when they need more. */
  *within(units, steps) {
    const before = this.allowance;
    this.allowance = Math.min(before, this.spent + units);
    try {
      return yield* steps;
    } finally {
      this.allowance = before;
    }
  }
  /** Work booked so far. */
  get spent() {
    return this.work + this.slice;
  }
  /** Starts counting the search nodes of a new decision, of which there may be fewer than the budget allows. */
  startDecision(share2 = 1) {
    this.nodes = 0;
    this.nodeLimit = Math.ceil(this.budget.nodes * share2);
  }
  /** Books one search node. */
  node() {
    this.nodes++;
    if (this.nodes > this.nodeLimit) throw new Exhausted("nodes", "node-limit", this.nodeLimit);
  }
  /** Gives up when a number has grown beyond the budget. */
  size(value) {
    if (value.big === void 0) return;
    const bits2 = 4 * Math.max(value.big.n.toString(16).length, value.big.d.toString(16).length);
    if (bits2 > this.budget.bits) throw new Exhausted("bits", "bit-limit", this.budget.bits);
  }
};
var runSync = (steps) => {
  for (; ; ) {
    const next = steps.next();
    if (next.done === true) return next.value;
  }
};

// src/solve/components.ts
var components = (problem, active = null) => runSync(componentsSteps(problem, active));
var SLICE2 = 500;
function* componentsSteps(problem, active = null) {
  const premises = active === null ? problem.premises : problem.premises.filter((p) => active.has(p.id));
  if (premises.length === 1) return [component(problem, premises, new Set(variablesOf(premises[0])))];
  const parents = /* @__PURE__ */ new Map();
  const find = (name) => {
    let root2 = name;
    for (let next = parents.get(root2); next !== void 0 && next !== root2; next = parents.get(root2))
      root2 = next;
    let node = name;
    while (node !== root2) {
      const next = parents.get(node);
      parents.set(node, root2);
      node = next;
    }
    return root2;
  };
  const named2 = [];
  for (const premise of premises) {
    if (named2.length % SLICE2 === SLICE2 - 1) yield;
    const variables2 = variablesOf(premise);
    const first = variables2[0];
    for (const variable4 of variables2) {
      if (!parents.has(variable4)) parents.set(variable4, variable4);
      parents.set(find(variable4), find(first));
    }
    named2.push(first);
  }
  yield;
  const members = /* @__PURE__ */ new Map();
  const parts = [];
  premises.forEach((premise, i) => {
    const first = named2[i];
    const root2 = first === void 0 ? void 0 : find(first);
    let part = root2 === void 0 ? void 0 : members.get(root2);
    if (part === void 0) {
      part = { premises: [], variables: /* @__PURE__ */ new Set() };
      parts.push(part);
      if (root2 !== void 0) members.set(root2, part);
    }
    part.premises.push(premise);
  });
  yield;
  for (const variable4 of parents.keys()) members.get(find(variable4)).variables.add(variable4);
  const order = new Map(problem.variables.map((variable4, i) => [variable4.name, i]));
  return parts.map((part) => ({
    variables: [...part.variables].filter((name) => order.has(name)).sort((a, b) => order.get(a) - order.get(b)).map((name) => problem.variables[order.get(name)]),
    premises: part.premises,
    choices: problem.choices
  }));
}
var component = (problem, premises, names) => ({
  variables: problem.variables.filter((variable4) => names.has(variable4.name)),
  premises,
  choices: problem.choices
});
var withFreeVariables = (problem, parts) => {
  const named2 = parts.reduce((count, part) => count + part.variables.length, 0);
  if (named2 === problem.variables.length) return parts;
  const names = new Set(parts.flatMap((part) => part.variables.map((variable4) => variable4.name)));
  const variables2 = problem.variables.filter((variable4) => !names.has(variable4.name));
  return [...parts, { variables: variables2, premises: [], choices: [] }];
};
var variablesOf = ({ constraints }) => constraints.flatMap(
  (constraint) => constraint.kind === "whole" ? [constraint.variable] : variables(constraint.expression)
);

// src/solve/checking/FlatExpression.ts
var MAX_NODES = 2e5;
var flatten = (e) => {
  const nodes = [];
  const open = [
    { expression: e, parent: -1 }
  ];
  let operations2 = 0;
  for (let next = open.pop(); next !== void 0; next = open.pop()) {
    const { expression, parent } = next;
    const index = nodes.length;
    if (index >= MAX_NODES) return void 0;
    nodes.push({ expression, children: [], which: operations2 });
    nodes[parent]?.children.push(index);
    if (expression.kind === "absolute") operations2 += 1;
    if (expression.kind === "minimum" || expression.kind === "maximum")
      operations2 += Math.max(0, expression.arguments.length - 1);
    for (const child of operands(expression).toReversed()) open.push({ expression: child, parent: index });
  }
  return { nodes, operations: operations2 };
};
var operands = (e) => {
  switch (e.kind) {
    case "number":
    case "variable":
      return [];
    case "power":
      return [e.base];
    case "negate":
    case "root":
    case "absolute":
      return [e.argument];
    case "minimum":
    case "maximum":
      return e.arguments;
    default:
      return [e.left, e.right];
  }
};

// src/solve/checking/Polynomial.ts
var TooLarge = class extends Error {
};
var MAX_TERMS = 1e5;
var MAX_PRODUCTS = 4e5;
var MAX_DEGREE = 64;
var MAX_BITS = 2e5;
var constant = (value) => sign(value) === 0 ? /* @__PURE__ */ new Map() : /* @__PURE__ */ new Map([["", value]]);
var variable2 = (name) => /* @__PURE__ */ new Map([[JSON.stringify(name), one]]);
var soleVariable = (monomial) => {
  const names = factors(monomial);
  return names.length === 1 ? names[0] : void 0;
};
var asConstant = (p) => p.size === 0 ? zero : p.size === 1 ? p.get("") : void 0;
var equals3 = (p, q) => p === q || p.size === q.size && [...p].every(([monomial, coefficient]) => {
  const other = q.get(monomial);
  return other !== void 0 && equals(coefficient, other);
});
var addInto = (sum2, q, factor = one) => {
  if (sign(factor) === 0) return;
  for (const [monomial, coefficient] of q) {
    const term = multiply(coefficient, factor);
    const total3 = add(sum2.get(monomial) ?? zero, term);
    if (sign(total3) === 0) sum2.delete(monomial);
    else sum2.set(monomial, bounded(total3));
  }
  if (sum2.size > MAX_TERMS) throw new TooLarge(`a polynomial of more than ${MAX_TERMS} terms`);
};
var scaled2 = (p, factor) => {
  const result = /* @__PURE__ */ new Map();
  addInto(result, p, factor);
  return result;
};
var multiply2 = (p, q) => {
  if (p.size * q.size > MAX_PRODUCTS) throw new TooLarge("a product of very long polynomials");
  const result = /* @__PURE__ */ new Map();
  for (const [a, coefficient] of p) {
    const row = /* @__PURE__ */ new Map();
    for (const [b, other] of q) row.set(joined(a, b), multiply(coefficient, other));
    addInto(result, row);
  }
  return result;
};
var bits = (a) => a.big === void 0 ? 53 : 4 * Math.max(a.big.n.toString(16).length, a.big.d.toString(16).length);
var bounded = (a) => {
  if (bits(a) > MAX_BITS) throw new TooLarge(`a number of more than ${MAX_BITS} bits`);
  return a;
};
var joined = (a, b) => {
  if (a === "") return b;
  if (b === "") return a;
  const names = [...factors(a), ...factors(b)];
  if (names.length > MAX_DEGREE) throw new TooLarge(`a product of more than ${MAX_DEGREE} variables`);
  return names.sort().map((name) => JSON.stringify(name)).join(",");
};
var factors = (monomial) => JSON.parse(`[${monomial}]`);

// src/solve/checking/signs.ts
var NoFacts = class extends Error {
};
var MAX_EXPONENT = 120;
var operationsOf = (node) => node.expression.kind === "absolute" ? 1 : node.expression.kind === "minimum" || node.expression.kind === "maximum" ? node.children.length - 1 : 0;
var selected = (node, signs2, last) => {
  const count = node.children.length;
  for (let position = last; position > 0; position--) {
    const branch2 = signs2.get(node.which + count - 1 - position);
    if (branch2 === void 0)
      throw new NoFacts(`operation ${node.which + count - 1 - position} is not decided`);
    const right = node.expression.kind === "minimum" === (branch2 === 0);
    if (right) return node.children[position];
  }
  const first = node.children[0];
  if (first === void 0) throw new NoFacts("a minimum or maximum of nothing");
  return first;
};

// src/solve/checking/constantValues.ts
var constantValues = (flat, signs2) => {
  const values = Array.from(flat.nodes, () => void 0);
  for (let i = flat.nodes.length - 1; i >= 0; i--) {
    const { children: children2, expression } = flat.nodes[i];
    const [a, b] = children2.map((child) => values[child]);
    if (expression.kind === "number") values[i] = expression.value;
    else if (expression.kind === "minimum" || expression.kind === "maximum")
      values[i] = values[selected(flat.nodes[i], signs2, children2.length - 1)];
    else if (a !== void 0 && (b !== void 0 || children2.length === 1))
      values[i] = bounded2(constantOf(flat.nodes[i], signs2, a, b ?? zero));
  }
  return values;
};
var bounded2 = (a) => {
  if (a !== void 0 && bits(a) > MAX_BITS) throw new TooLarge(`a constant of more than ${MAX_BITS} bits`);
  return a;
};
var constantOf = ({ expression, which }, signs2, a, b) => {
  if (expression.kind === "absolute") return signs2.get(which) === 1 ? negate(a) : a;
  return exactly(expression, a, b);
};
var exactly = (expression, a, b) => {
  switch (expression.kind) {
    case "negate":
      return negate(a);
    case "add":
      return add(a, b);
    case "subtract":
      return subtract(a, b);
    case "multiply":
      return multiply(a, b);
    case "divide":
      return sign(b) === 0 ? void 0 : divide(a, b);
    case "power":
      if (expression.exponent < 0 && sign(a) === 0) return void 0;
      return raised(a, expression.exponent);
    case "root":
      return rationalRoot(a, expression.degree);
    default:
      return void 0;
  }
};
var raised = (a, exponent) => {
  if (!Number.isInteger(exponent) || Math.abs(exponent) > MAX_EXPONENT)
    throw new NoFacts(`the power ${exponent} is out of bounds`);
  if (bits(a) * Math.abs(exponent) > MAX_BITS) throw new TooLarge(`a power of more than ${MAX_BITS} bits`);
  return power(a, exponent);
};
var rationalRoot = (a, degree) => {
  if (sign(a) < 0 || !Number.isInteger(degree) || degree < 1) return void 0;
  const n = wholeRoot(numerator(a), degree);
  const d = wholeRoot(denominator(a), degree);
  return n === void 0 || d === void 0 ? void 0 : fromBigInt(n, d);
};
var wholeRoot = (a, degree) => {
  if (a < 2n) return a;
  const n = BigInt(degree);
  let x = 1n << BigInt(Math.ceil(a.toString(2).length / degree));
  for (; ; ) {
    const next = ((n - 1n) * x + a / x ** (n - 1n)) / n;
    if (next >= x) break;
    x = next;
  }
  return x ** n === a ? x : void 0;
};

// src/solve/checking/peel.ts
var peel = (flat, signs2, constants, whole) => {
  let at = 0;
  let interval = whole;
  for (; ; ) {
    const node = flat.nodes[at];
    const { children: children2, expression } = node;
    const [left, right] = children2;
    const c = constants[right];
    const b = constants[left];
    switch (expression.kind) {
      case "negate":
        interval = affine(interval, minusOne, zero);
        at = left;
        continue;
      case "absolute":
        if (signs2.get(node.which) === 1) interval = affine(interval, minusOne, zero);
        at = left;
        continue;
      case "minimum":
      case "maximum":
        at = selected(node, signs2, children2.length - 1);
        continue;
      case "root":
        interval = raisedInterval(interval, expression.degree);
        at = left;
        continue;
      case "add":
        if (c === void 0 && b === void 0) return { at, interval };
        interval = affine(interval, one, negate(c ?? b));
        at = c === void 0 ? right : left;
        continue;
      case "subtract":
        if (c !== void 0) {
          interval = affine(interval, one, c);
          at = left;
          continue;
        }
        if (b === void 0) return { at, interval };
        interval = affine(interval, minusOne, b);
        at = right;
        continue;
      case "multiply": {
        const factor = c ?? b;
        if (factor === void 0 || sign(factor) === 0) return { at, interval };
        interval = affine(interval, invert(factor), zero);
        at = c === void 0 ? right : left;
        continue;
      }
      case "divide":
        if (c === void 0 || sign(c) === 0) return { at, interval };
        interval = affine(interval, c, zero);
        at = left;
        continue;
      default:
        return { at, interval };
    }
  }
};
var affine = (a, factor, offset) => {
  const image = (end) => end === null ? null : add(multiply(end, factor), offset);
  return sign(factor) > 0 ? { low: image(a.low), lowClosed: a.lowClosed, high: image(a.high), highClosed: a.highClosed } : { low: image(a.high), lowClosed: a.highClosed, high: image(a.low), highClosed: a.lowClosed };
};
var raisedInterval = (a, degree) => {
  if (!Number.isInteger(degree) || degree < 1 || degree > MAX_EXPONENT)
    throw new NoFacts(`the degree ${degree} of a root is out of bounds`);
  const low = a.low !== null && sign(a.low) > 0 ? raised(a.low, degree) : zero;
  const openZero = a.low !== null && sign(a.low) === 0 && !a.lowClosed;
  return {
    low,
    lowClosed: sign(low) > 0 ? a.lowClosed : !openZero,
    high: a.high === null || sign(a.high) < 0 ? a.high : raised(a.high, degree),
    highClosed: a.highClosed
  };
};

// src/solve/checking/quotient.ts
var ONE = constant(one);
var quotientAt = (flat, root2, signs2) => {
  const end = endOf(flat, root2);
  const quotients = Array.from({ length: end - root2 }, () => void 0);
  const take = (child) => quotients[child - root2];
  for (let i = end - 1; i >= root2; i--) {
    const node = flat.nodes[i];
    const [left, right] = node.children;
    const result = quotientOf(node, signs2, take, left, right);
    for (const child of node.children) quotients[child - root2] = void 0;
    quotients[i - root2] = result;
  }
  return take(root2);
};
var endOf = (flat, root2) => {
  let last = root2;
  for (let child = flat.nodes[root2]?.children.at(-1); child !== void 0; ) {
    last = child;
    child = flat.nodes[child]?.children.at(-1);
  }
  return last + 1;
};
var quotientOf = (node, signs2, take, left, right) => {
  const { expression } = node;
  switch (expression.kind) {
    case "number":
      return { numerator: constant(expression.value), denominator: ONE };
    case "variable":
      return { numerator: variable2(expression.variable), denominator: ONE };
    case "negate":
      return negated2(take(left));
    case "absolute":
      if (!signs2.has(node.which)) throw new NoFacts(`operation ${node.which} is not decided by a sign step`);
      return signs2.get(node.which) === 1 ? negated2(take(left)) : take(left);
    case "minimum":
    case "maximum":
      return take(selected(node, signs2, node.children.length - 1));
    case "add":
      return plus(take(left), take(right), one);
    case "subtract":
      return plus(take(left), take(right), minusOne);
    case "multiply":
      return times(take(left), take(right));
    case "divide":
      return times(take(left), inverted(take(right)));
    case "power": {
      const { exponent } = expression;
      if (!Number.isInteger(exponent) || Math.abs(exponent) > MAX_EXPONENT)
        throw new NoFacts(`the power ${exponent} is out of bounds`);
      const factor = exponent < 0 ? inverted(take(left)) : take(left);
      let result = { numerator: new Map(ONE), denominator: ONE };
      for (let k = Math.abs(exponent); k > 0; k--) result = times(result, factor);
      return result;
    }
    case "root":
      throw new NoFacts("a root inside an expression");
  }
};
var negated2 = ({ denominator: denominator2, numerator: numerator2 }) => ({
  numerator: scaled2(numerator2, minusOne),
  denominator: denominator2
});
var inverted = ({ denominator: denominator2, numerator: numerator2 }) => ({
  numerator: new Map(denominator2),
  denominator: numerator2
});
var plus = (a, b, factor) => {
  if (equals3(a.denominator, b.denominator)) {
    const swap = factor === one && b.numerator.size > a.numerator.size;
    const [longer, shorter] = swap ? [b, a] : [a, b];
    addInto(longer.numerator, shorter.numerator, factor);
    return longer;
  }
  const numerator2 = multiply2(a.numerator, b.denominator);
  addInto(numerator2, multiply2(b.numerator, a.denominator), factor);
  return { numerator: numerator2, denominator: multiply2(a.denominator, b.denominator) };
};
var times = (a, b) => ({
  numerator: multiply2(a.numerator, b.numerator),
  denominator: a.denominator === ONE ? b.denominator : b.denominator === ONE ? a.denominator : multiply2(a.denominator, b.denominator)
});
var divideOut = (a) => {
  const d = asConstant(a.denominator);
  return d === void 0 || sign(d) === 0 ? a : { numerator: scaled2(a.numerator, invert(d)), denominator: ONE };
};

// src/solve/checking/normalForm.ts
var normalForm = (flat, signs2, interval) => {
  for (let which = 0; which < flat.operations; which++)
    if (!signs2.has(which)) throw new NoFacts(`operation ${which} is not decided by a sign step`);
  const constants = constantValues(flat, signs2);
  const peeled = peel(flat, signs2, constants, interval);
  const { denominator: denominator2, numerator: numerator2 } = divideOut(quotientAt(flat, peeled.at, signs2));
  return { numerator: numerator2, denominator: denominator2, interval: peeled.interval };
};
var comparedBySign = (flat, which, signs2) => {
  const at = flat.nodes.findIndex((node2) => node2.which <= which && which < node2.which + operationsOf(node2));
  const node = flat.nodes[at];
  if (node === void 0) throw new NoFacts(`there is no operation ${which}`);
  const count = node.children.length;
  let compared;
  if (node.expression.kind === "absolute") compared = quotientAt(flat, node.children[0], signs2);
  else {
    const position = node.which + count - 1 - which;
    const left = selected(node, signs2, position - 1);
    compared = plus(
      quotientAt(flat, left, signs2),
      quotientAt(flat, node.children[position], signs2),
      minusOne
    );
  }
  const { denominator: denominator2, numerator: numerator2 } = divideOut(compared);
  if (!equals3(denominator2, ONE)) throw new NoFacts(`operation ${which} compares a quotient`);
  return numerator2;
};

// src/solve/checkCertificate.ts
function* checkCertificateSteps(problem, certificate) {
  try {
    yield* new Checker(problem, certificate).run();
    return { ok: true };
  } catch (error) {
    if (error instanceof Rejected || error instanceof NoFacts || error instanceof TooLarge)
      return { ok: false, why: error.message };
    throw error;
  }
}
var Rejected = class extends Error {
};
var SLICE3 = 100;
var Checker = class {
  constructor(problem, certificate) {
    this.certificate = certificate;
    for (const variable4 of problem.variables) {
      if (this.variables.has(variable4.name)) throw new Rejected(`two variables are called ${variable4.name}`);
      this.variables.set(variable4.name, variable4);
      if (variable4.integer) this.whole.add(variable4.name);
    }
    const listed = new Set(certificate.premises);
    for (const premise of problem.premises) {
      if (!listed.has(premise.id)) continue;
      if (this.premises.has(premise.id)) throw new Rejected(`two premises are called ${premise.id}`);
      this.premises.set(premise.id, premise.constraints);
      for (const constraint of premise.constraints)
        if (constraint.kind === "whole") this.whole.add(constraint.variable);
    }
    for (const id of listed) if (!this.premises.has(id)) throw new Rejected(`there is no premise ${id}`);
  }
  certificate;
  variables = /* @__PURE__ */ new Map();
  whole = /* @__PURE__ */ new Set();
  premises = /* @__PURE__ */ new Map();
  bounds = /* @__PURE__ */ new Map();
  /** Assumptions and lemmas of the branch that is being followed, by name. */
  known = /* @__PURE__ */ new Map();
  /** What remains to be done, last first: the proof is walked without recursion. */
  tasks = [];
  *run() {
    const { kind, proof } = this.certificate;
    if (kind === "farkas" && proof.step !== "contradiction")
      throw new Rejected("a farkas certificate is a single contradiction");
    this.tasks.push(() => this.follow(proof));
    for (let done = 1, task = this.tasks.pop(); task !== void 0; done++, task = this.tasks.pop()) {
      if (done % SLICE3 === 0) yield;
      task();
    }
  }
  follow(proof) {
    switch (proof.step) {
      case "contradiction":
        return this.contradiction(proof.terms);
      case "lemma":
        return this.assuming(proof.name, this.lemma(proof.terms, proof.round), proof.then);
      case "product": {
        const left = this.fact(proof.left);
        const right = this.fact(proof.right);
        const polynomial = multiply2(left.polynomial, right.polynomial);
        return this.assuming(proof.name, { polynomial, strict: left.strict && right.strict }, proof.then);
      }
      case "split":
        return this.split(proof);
      case "sign":
        return this.sign(proof);
      case "denominator": {
        const bound = this.bound(proof.premise, proof.index);
        if (bound.denominatorSign !== void 0)
          throw new Rejected(`the denominator of ${proof.premise} is decided twice`);
        if (asConstant(this.form(bound).form.denominator) !== void 0)
          throw new Rejected(`${proof.premise} has no denominator to decide`);
        const decide = (sign3) => () => {
          bound.denominatorSign = sign3;
        };
        this.scoped(decide(-1), proof.negative, decide(void 0));
        return this.scoped(decide(1), proof.positive, decide(void 0));
      }
      default:
        throw new Rejected("a step of an unknown kind");
    }
  }
  contradiction(terms) {
    const { polynomial, strict } = this.combination(terms);
    const constant3 = asConstant(polynomial);
    if (constant3 === void 0) throw new Rejected("the terms of a contradiction do not cancel");
    const sign3 = sign(constant3);
    if (sign3 > 0 || sign3 === 0 && !strict)
      throw new Rejected("the terms of a contradiction do not contradict");
  }
  split(proof) {
    const { above, at, below, integer, name, variable: variable4 } = proof;
    if (!this.variables.has(variable4)) throw new Rejected(`there is no variable ${variable4}`);
    if (integer && !(this.whole.has(variable4) && isInteger(at)))
      throw new Rejected(`the split of ${variable4} is not between whole numbers of a whole variable`);
    const x = variable2(variable4);
    const low = constant(at);
    addInto(low, x, minusOne);
    const high = constant(negate(integer ? add(at, one) : at));
    addInto(high, x);
    this.assuming(name, { polynomial: high, strict: false }, above);
    this.assuming(name, { polynomial: low, strict: false }, below);
  }
  sign(proof) {
    const { branches, index, name, premise, which } = proof;
    const bound = this.bound(premise, index);
    const [first, second, ...more] = branches;
    if (first === void 0 || second === void 0 || more.length > 0)
      throw new Rejected(`the sign step ${name} needs two branches`);
    if (bound.signs.has(which)) throw new Rejected(`operation ${which} of ${premise} is decided twice`);
    const compared = comparedBySign(bound.flat, which, bound.signs);
    const branch2 = (sign3, polynomial, then) => {
      this.tasks.push(() => bound.signs.delete(which));
      this.assuming(name, { polynomial, strict: false }, then);
      this.tasks.push(() => bound.signs.set(which, sign3));
    };
    branch2(1, scaled2(compared, minusOne), second);
    branch2(0, compared, first);
  }
  lemma(terms, round2) {
    const sum2 = this.combination(terms);
    if (!round2) return sum2;
    for (const [monomial, coefficient] of sum2.polynomial) {
      if (monomial === "") continue;
      const name = soleVariable(monomial);
      if (name === void 0 || !this.whole.has(name) || !isInteger(coefficient))
        throw new Rejected("a rounded lemma needs whole coefficients on whole variables");
    }
    const constant3 = sum2.polynomial.get("") ?? zero;
    const rounded2 = sum2.strict ? subtract(ceil(constant3), one) : floor(constant3);
    addInto(sum2.polynomial, constant(subtract(rounded2, constant3)));
    return { polynomial: sum2.polynomial, strict: false };
  }
  combination(terms) {
    const polynomial = /* @__PURE__ */ new Map();
    let strict = false;
    for (const { fact: source, multiplier } of terms) {
      if (sign(multiplier) < 0) throw new Rejected("a negative multiplier");
      const fact2 = this.fact(source);
      addInto(polynomial, fact2.polynomial, multiplier);
      if (fact2.strict && sign(multiplier) > 0) strict = true;
    }
    return { polynomial, strict };
  }
  fact(source) {
    if (source.from === "step") {
      const fact2 = this.known.get(source.name);
      if (fact2 === void 0) throw new Rejected(`the step ${source.name} is not known here`);
      return fact2;
    }
    if (source.from === "constraint")
      return this.constraintFact(this.bound(source.premise, source.index), source);
    const variable4 = this.variables.get(source.name);
    const end = source.side === "low" ? variable4?.low : variable4?.high;
    if (end === void 0 || end === null)
      throw new Rejected(`${source.name} has no ${source.side} end beyond dispute`);
    const sign3 = source.side === "low" ? one : minusOne;
    const polynomial = constant(multiply(negate(end), sign3));
    addInto(polynomial, variable2(source.name), sign3);
    return { polynomial, strict: false };
  }
  constraintFact(bound, { premise, side }) {
    const { facts: facts2, form } = this.form(bound);
    const constant3 = asConstant(form.denominator);
    const sign3 = constant3 === void 0 ? bound.denominatorSign : 1;
    if (sign3 === void 0) throw new Rejected(`${premise} has facts only where its denominator is decided`);
    const key = `${sign3} ${side}`;
    const cached = facts2.get(key);
    if (cached !== void 0) return cached;
    const factor = sign3 === 1 ? one : minusOne;
    let fact2;
    if (side === "denominator")
      fact2 = { polynomial: scaled2(form.denominator, factor), strict: true };
    else {
      const end = side === "low" ? form.interval.low : form.interval.high;
      const closed2 = side === "low" ? form.interval.lowClosed : form.interval.highClosed;
      if (end === null) throw new Rejected(`${premise} has no ${side} end`);
      if (constant3 !== void 0 && sign(constant3) === 0)
        throw new Rejected(`${premise} divides by zero: it has no ${side} end`);
      const towards = side === "low" ? factor : negate(factor);
      const polynomial = scaled2(form.numerator, towards);
      addInto(polynomial, form.denominator, multiply(negate(end), towards));
      fact2 = { polynomial, strict: !closed2 };
    }
    facts2.set(key, fact2);
    return fact2;
  }
  form(bound) {
    const key = [...bound.signs].map(([which, sign3]) => `${which}:${sign3}`).join(" ");
    const cached = bound.forms.get(key);
    if (cached !== void 0) return cached;
    const entry = { form: normalForm(bound.flat, bound.signs, bound.constraint.interval), facts: /* @__PURE__ */ new Map() };
    bound.forms.set(key, entry);
    return entry;
  }
  bound(premise, index) {
    const key = `${index} ${premise}`;
    const cached = this.bounds.get(key);
    if (cached !== void 0) return cached;
    const constraint = this.premises.get(premise)?.[index];
    if (constraint === void 0)
      throw new Rejected(`the certificate does not list a premise ${premise} with a constraint ${index}`);
    if (constraint.kind === "whole") throw new Rejected(`constraint ${index} of ${premise} bounds nothing`);
    const flat = flatten(constraint.expression);
    if (flat === void 0) throw new Rejected(`the expression of ${premise} is too long`);
    const bound = { constraint, flat, signs: /* @__PURE__ */ new Map(), denominatorSign: void 0, forms: /* @__PURE__ */ new Map() };
    this.bounds.set(key, bound);
    return bound;
  }
  /** Follows `then` with one more fact, and forgets it afterwards. */
  assuming(name, fact2, then) {
    this.scoped(
      () => {
        if (this.known.has(name)) throw new Rejected(`two steps on one path are called ${name}`);
        this.known.set(name, fact2);
      },
      then,
      () => this.known.delete(name)
    );
  }
  /** Tasks are a stack: what is pushed last happens first. */
  scoped(begin, proof, end) {
    this.tasks.push(end, () => this.follow(proof), begin);
  }
};

// src/solve/checkWitness.ts
var SLICE4 = 200;
function* checkWitnessSteps(problem, premises, witness) {
  try {
    for (const { high, integer, low, name } of problem.variables) {
      const value = witness.get(name);
      if (value === void 0) return failed(`the witness has no value for ${name}`);
      if (integer && !isInteger(value)) return failed(`${name} is not whole`);
      const range = { low, high, lowClosed: true, highClosed: true };
      if (!lies(value, range)) return failed(`${name} is outside its bounds`);
    }
    const missing = new Set(premises);
    for (const [number2, premise] of problem.premises.entries()) {
      if (number2 % SLICE4 === SLICE4 - 1) yield;
      missing.delete(premise.id);
      if (premises === null ? premise.when !== void 0 : !premises.has(premise.id)) continue;
      for (const constraint of premise.constraints) {
        const why = violation(constraint, witness);
        if (why !== void 0) return failed(`${premise.id}: ${why}`);
      }
    }
    for (const id of missing) return failed(`there is no premise ${id}`);
    return { ok: true };
  } catch (error) {
    if (error instanceof TooLarge || error instanceof NoFacts) return failed(error.message);
    throw error;
  }
}
var failed = (why) => ({ ok: false, why });
var violation = (constraint, witness) => {
  if (constraint.kind === "whole") {
    const value = witness.get(constraint.variable);
    return value !== void 0 && isInteger(value) ? void 0 : `${constraint.variable} is not whole`;
  }
  const flat = flatten(constraint.expression);
  if (flat === void 0) return "the expression is too long";
  const values = valuesAt(flat, witness);
  if (typeof values === "string") return values;
  return holds(flat, values, constraint.interval);
};
var valuesAt = (flat, witness) => {
  const values = Array.from(flat.nodes, () => null);
  for (let i = flat.nodes.length - 1; i >= 0; i--) {
    const node = flat.nodes[i];
    const value = valueOf2(
      node,
      node.children.map((child) => values[child]),
      witness
    );
    if (typeof value === "string") return value;
    if (value !== null && bits(value) > MAX_BITS) return "a value grows too large";
    values[i] = value;
  }
  return values;
};
var valueOf2 = ({ expression }, operands3, witness) => {
  if (expression.kind === "number") return expression.value;
  if (expression.kind === "variable")
    return witness.get(expression.variable) ?? `the witness has no value for ${expression.variable}`;
  const [a, b] = operands3;
  if (a === void 0) return "a minimum or maximum of nothing";
  if (expression.kind === "divide" && b !== null && b !== void 0 && sign(b) === 0)
    return "a division by zero";
  const rational = operands3.filter((operand) => operand !== null);
  if (rational.length < operands3.length) return null;
  const [one2 = zero, other = zero] = rational;
  switch (expression.kind) {
    case "minimum":
      return rational.reduce((x, y) => compare(x, y) <= 0 ? x : y);
    case "maximum":
      return rational.reduce((x, y) => compare(x, y) >= 0 ? x : y);
    case "absolute":
      return abs(one2);
    case "power":
      if (expression.exponent < 0 && sign(one2) === 0) return "zero to a negative power";
      break;
    case "root":
      if (sign(one2) < 0) return "a root of a negative number";
  }
  return exactly(expression, one2, other) ?? null;
};
var holds = (flat, values, interval) => {
  let at = 0;
  let target = interval;
  for (; ; ) {
    const value = values[at];
    if (value !== null)
      return lies(value, target) ? void 0 : `${format(value)} is outside the interval`;
    const { children: children2, expression } = flat.nodes[at];
    const irrational = children2.filter((child) => values[child] === null);
    const inner = irrational[0] ?? children2[0];
    const other = values[children2.find((child) => child !== inner) ?? inner];
    if (irrational.length > 1) return "two irrational roots cannot be compared exactly";
    const undone = undo(expression, target, inner === children2[0], other ?? zero);
    if (undone === void 0)
      return `an irrational root inside a ${expression.kind} cannot be compared exactly`;
    target = undone;
    at = inner;
  }
};
var undo = (expression, interval, isLeft, other) => {
  switch (expression.kind) {
    case "root":
      return raisedInterval(interval, expression.degree);
    case "negate":
      return affine(interval, minusOne, zero);
    case "add":
      return affine(interval, one, negate(other));
    case "subtract":
      return isLeft ? affine(interval, one, other) : affine(interval, minusOne, other);
    case "multiply":
      return sign(other) === 0 ? void 0 : affine(interval, invert(other), zero);
    case "divide":
      return isLeft ? affine(interval, other, zero) : void 0;
    default:
      return void 0;
  }
};
var lies = (value, { high, highClosed, low, lowClosed }) => {
  const above = low === null ? 1 : compare(value, low);
  const below = high === null ? 1 : compare(high, value);
  return (above > 0 || above === 0 && lowClosed) && (below > 0 || below === 0 && highClosed);
};

// src/solve/Form.ts
var CONSTANT = 0;
var MAX_DEGREE2 = 24;
var Monomials = class {
  constructor(variables2) {
    this.variables = variables2;
    for (let v = 0; v < variables2; v++) this.factors.push([v]);
  }
  variables;
  /** Variable numbers of each monomial, ascending, repeated by power. */
  factors = [[]];
  products = /* @__PURE__ */ new Map();
  /** True when every monomial so far is the constant or a variable. */
  get linear() {
    return this.products.size === 0;
  }
  /** Number of the product of two monomials, or undefined when its degree is out of bounds. */
  product(a, b) {
    if (a === CONSTANT) return b;
    if (b === CONSTANT) return a;
    const factors2 = [...this.factors[a], ...this.factors[b]].sort((x, y) => x - y);
    if (factors2.length > MAX_DEGREE2) return void 0;
    const key = factors2.join("*");
    const known = this.products.get(key);
    if (known !== void 0) return known;
    const number2 = this.factors.length;
    this.factors.push(factors2);
    this.products.set(key, number2);
    return number2;
  }
};
var constant2 = (value) => sign(value) === 0 ? /* @__PURE__ */ new Map() : /* @__PURE__ */ new Map([[CONSTANT, value]]);
var variable3 = (v) => /* @__PURE__ */ new Map([[v + 1, one]]);
var add2 = (a, b, factor = one) => {
  const sum2 = new Map(a);
  addInto2(sum2, b, factor);
  return sum2;
};
var addInto2 = (sum2, b, factor) => {
  for (const [monomial, coefficient] of b) addTerm(sum2, monomial, multiply(coefficient, factor));
};
var addTerm = (sum2, monomial, term) => {
  const present = sum2.get(monomial);
  const total3 = present === void 0 ? term : add(present, term);
  if (sign(total3) === 0) sum2.delete(monomial);
  else sum2.set(monomial, total3);
};
var scale3 = (a, factor) => {
  if (sign(factor) === 0) return /* @__PURE__ */ new Map();
  if (factor === one) return a;
  const scaled4 = /* @__PURE__ */ new Map();
  for (const [monomial, coefficient] of a) scaled4.set(monomial, multiply(coefficient, factor));
  return scaled4;
};
var negate2 = (a) => scale3(a, minusOne);
var multiply3 = (monomials, a, b, limit = 2e3) => {
  const factor = asConstant2(a);
  if (factor !== void 0) return scale3(b, factor);
  const other = asConstant2(b);
  if (other !== void 0) return scale3(a, other);
  if (a.size * b.size > limit) return void 0;
  let sum2 = /* @__PURE__ */ new Map();
  for (const [monomial, coefficient] of a) {
    const row = /* @__PURE__ */ new Map();
    for (const [m, c] of b) {
      const product3 = monomials.product(monomial, m);
      if (product3 === void 0) return void 0;
      row.set(product3, multiply(coefficient, c));
    }
    sum2 = add2(sum2, row);
  }
  return sum2;
};
var asConstant2 = (a) => a.size === 0 ? zero : a.size === 1 ? a.get(CONSTANT) : void 0;
var equals4 = (a, b) => {
  if (a.size !== b.size) return false;
  for (const [monomial, coefficient] of a) {
    const other = b.get(monomial);
    if (other === void 0 || !equals(coefficient, other)) return false;
  }
  return true;
};

// src/solve/fraction.ts
var Unsupported = class extends Error {
  detail;
  constructor(code, value = "") {
    super(`${code} ${value}`);
    this.detail = detail(code, value);
  }
};
var UNIT = constant2(one);
var MAX_DEPTH = 1500;
var MAX_EXPONENT2 = 64;
var fraction = (e, monomials, numberOf, depth = 0) => {
  if (depth > MAX_DEPTH) throw new Unsupported("nesting");
  const part = (child) => fraction(child, monomials, numberOf, depth + 1);
  switch (e.kind) {
    case "number":
      return { numerator: constant2(e.value), denominator: UNIT };
    case "variable":
      return { numerator: variable3(numberOf(e.variable)), denominator: UNIT };
    case "negate": {
      const { numerator: numerator2, denominator: denominator2 } = part(e.argument);
      return { numerator: negate2(numerator2), denominator: denominator2 };
    }
    case "add":
    case "subtract":
      return total2(e, part, monomials);
    case "multiply":
      return product(part(e.left), part(e.right), monomials);
    case "divide": {
      const right = part(e.right);
      return product(part(e.left), { numerator: right.denominator, denominator: right.numerator }, monomials);
    }
    case "power":
      return power2(part(e.base), e.exponent, monomials);
    case "root":
      throw new Unsupported("inner-root");
    default:
      throw new Unsupported("operation", e.kind);
  }
};
var total2 = (e, part, monomials) => {
  const terms = [];
  let head = e;
  while (head.kind === "add" || head.kind === "subtract") {
    terms.push({ term: head.right, factor: head.kind === "add" ? one : minusOne });
    head = head.left;
  }
  const first = part(head);
  let numerator2 = new Map(first.numerator);
  let denominator2 = first.denominator;
  for (const { term, factor } of terms.reverse()) {
    const next = part(term);
    if (denominator2 === next.denominator || equals4(denominator2, next.denominator)) {
      addInto2(numerator2, next.numerator, factor);
    } else {
      const left = times2(monomials, numerator2, next.denominator);
      numerator2 = new Map(add2(left, times2(monomials, next.numerator, denominator2), factor));
      denominator2 = times2(monomials, denominator2, next.denominator);
    }
  }
  return { numerator: numerator2, denominator: denominator2 };
};
var product = (a, b, monomials) => ({
  numerator: times2(monomials, a.numerator, b.numerator),
  denominator: times2(monomials, a.denominator, b.denominator)
});
var times2 = (monomials, a, b) => {
  if (a === UNIT) return b;
  if (b === UNIT) return a;
  const result = multiply3(monomials, a, b);
  if (result === void 0) throw new Unsupported("long-product");
  return result;
};
var power2 = (base2, exponent, monomials) => {
  if (!Number.isInteger(exponent) || Math.abs(exponent) > MAX_EXPONENT2)
    throw new Unsupported("power", exponent);
  const factor = exponent < 0 ? { numerator: base2.denominator, denominator: base2.numerator } : base2;
  let result = { numerator: UNIT, denominator: UNIT };
  for (let k = Math.abs(exponent); k > 0; k--) result = product(result, factor, monomials);
  return result;
};

// src/solve/peel.ts
var MAX_POWER_BITS = 2e4;
var peel2 = (bounded3) => {
  let { expression, interval } = bounded3;
  for (; ; ) {
    const next = peelOne(expression, interval);
    if (next === void 0) return { expression, interval };
    expression = next.expression;
    interval = next.interval;
  }
};
var peelOne = (e, interval) => {
  switch (e.kind) {
    case "negate":
      return { expression: e.argument, interval: scale(interval, minusOne) };
    case "root":
      return { expression: e.argument, interval: raise(interval, e.degree) };
    case "add":
    case "subtract":
    case "multiply":
    case "divide":
      break;
    default:
      return void 0;
  }
  const right = constantOf2(e.right);
  const c = right ?? (e.kind === "divide" ? void 0 : constantOf2(e.left));
  if (c === void 0) return void 0;
  const expression = right === void 0 ? e.right : e.left;
  if (e.kind === "add") return { expression, interval: shift(interval, negate(c)) };
  if (e.kind === "subtract") {
    if (right !== void 0) return { expression, interval: shift(interval, c) };
    const moved = shift(interval, negate(c));
    return { expression, interval: scale(moved, minusOne) };
  }
  if (sign(c) === 0) return void 0;
  return { expression, interval: scale(interval, e.kind === "multiply" ? invert(c) : c) };
};
var constantOf2 = (e) => {
  let leaf = e;
  for (; ; ) {
    if (leaf.kind === "number") break;
    if (leaf.kind === "variable") return void 0;
    const first = children(leaf)[0];
    if (first === void 0) return void 0;
    leaf = first;
  }
  return evaluate(e, () => void 0);
};
var raise = (a, degree) => {
  if (!Number.isInteger(degree) || degree < 1) throw new Unsupported("root-degree", degree);
  const raised2 = (end) => {
    const bits2 = Math.max(
      numerator(end).toString(16).length,
      denominator(end).toString(16).length
    );
    if (bits2 * 4 * degree > MAX_POWER_BITS) throw new Unsupported("root-degree", degree);
    return power(end, degree);
  };
  const positive = a.low !== null && sign(a.low) > 0;
  const openZero = a.low !== null && sign(a.low) === 0 && !a.lowClosed;
  return {
    low: positive && a.low !== null ? raised2(a.low) : zero,
    lowClosed: positive ? a.lowClosed : !openZero,
    high: a.high === null || sign(a.high) < 0 ? a.high : raised2(a.high),
    highClosed: a.highClosed
  };
};

// src/solve/DeltaRational.ts
var of2 = (value, delta = zero) => ({
  value,
  delta
});
var zero2 = of2(zero);
var compare2 = (a, b) => compare(a.value, b.value) || compare(a.delta, b.delta);
var add3 = (a, b) => ({
  value: add(a.value, b.value),
  delta: add(a.delta, b.delta)
});
var subtract2 = (a, b) => ({
  value: subtract(a.value, b.value),
  delta: subtract(a.delta, b.delta)
});
var distance2 = (a, b) => compare2(a, b) < 0 ? subtract2(b, a) : subtract2(a, b);
var scale4 = (factor, a) => ({
  value: multiply(factor, a.value),
  delta: sign(a.delta) === 0 ? zero : multiply(factor, a.delta)
});
var isInteger2 = (a) => sign(a.delta) === 0 && isInteger(a.value);

// src/solve/Row.ts
var ofFact = (fact2, premise, under) => {
  const { form } = fact2;
  const monomials = [];
  for (const monomial of form.keys()) if (monomial !== CONSTANT) monomials.push(monomial);
  const first = monomials.length === 1 ? monomials[0] : monomials.sort((a, b) => a - b)[0];
  const constant3 = form.get(CONSTANT) ?? zero;
  const strictness = fact2.strict ? one : zero;
  if (first === void 0) {
    const bound2 = of2(negate(constant3), strictness);
    return {
      fact: fact2,
      factor: one,
      side: "low",
      monomials,
      coefficients: [],
      bound: bound2,
      rounded: bound2,
      key: "",
      premise,
      under
    };
  }
  const leading = form.get(first);
  const positive = sign(leading) > 0;
  const factor = monomials.length === 1 ? abs(invert(leading)) : primitiveFactor(form, monomials);
  const signed = positive ? factor : negate(factor);
  const coefficients = monomials.length === 1 ? [one] : monomials.map((monomial) => multiply(form.get(monomial), signed));
  const value = negate(multiply(constant3, signed));
  const bound = of2(value, positive ? strictness : negate(strictness));
  return {
    fact: fact2,
    factor,
    side: positive ? "low" : "high",
    monomials,
    coefficients,
    bound,
    rounded: positive ? roundedLow(value, fact2.strict) : roundedHigh(value, fact2.strict),
    key: monomials.length === 1 ? String(first) : formKey(monomials, coefficients),
    premise,
    under
  };
};
var roundedLow = (value, strict) => of2(
  strict && isInteger(value) ? add(value, one) : ceil(value)
);
var roundedHigh = (value, strict) => of2(
  strict && isInteger(value) ? subtract(value, one) : floor(value)
);
var formKey = (monomials, coefficients) => {
  let key = "";
  for (let i = 0; i < monomials.length; i++)
    key += `${monomials[i]}:${numerator(coefficients[i])} `;
  return key;
};
var primitiveFactor = (form, monomials) => {
  let divisor = 0n;
  let multiple = 1n;
  let unit = true;
  for (const monomial of monomials) {
    const c = form.get(monomial);
    if (c.d !== 1 || c.n !== 1 && c.n !== -1) unit = false;
  }
  if (unit) return one;
  for (const monomial of monomials) {
    const c = form.get(monomial);
    divisor = gcdBig(divisor, numerator(c));
    const d = denominator(c);
    multiple = multiple / gcdBig(multiple, d) * d;
  }
  return fromBigInt(multiple, divisor);
};

// src/solve/resolve.ts
var MAX_DEPTH2 = 4e3;
var operations = (e) => {
  if (e.kind === "variable") return 0;
  let count = 0;
  const open = [e];
  const depths = [0];
  for (let node = open.pop(); node !== void 0; node = open.pop()) {
    const depth = depths.pop();
    if (depth > MAX_DEPTH2) throw new Unsupported("nesting");
    if (node.kind === "absolute") count++;
    if (node.kind === "minimum" || node.kind === "maximum") {
      if (node.arguments.length === 0) throw new Unsupported("empty-operation", node.kind);
      count += node.arguments.length - 1;
    }
    for (const child of children(node)) {
      open.push(child);
      depths.push(depth + 1);
    }
  }
  return count;
};
var resolve = (e, choices) => {
  let next = 0;
  const visit = (node) => {
    switch (node.kind) {
      case "number":
      case "variable":
        return node;
      case "absolute": {
        const which = next++;
        const argument = visit(node.argument);
        if (isPending(argument)) return argument;
        return decided(which, argument, argument, { kind: "negate", argument });
      }
      case "minimum":
      case "maximum": {
        const outermost2 = next;
        next += node.arguments.length - 1;
        const parts = [];
        for (const argument of node.arguments) {
          const part = visit(argument);
          if (isPending(part)) return part;
          parts.push(part);
        }
        let left = parts[0];
        for (let i = 1; i < parts.length; i++) {
          const right = parts[i];
          const [first, second] = node.kind === "minimum" ? [right, left] : [left, right];
          const result = decided(
            outermost2 + parts.length - 1 - i,
            { kind: "subtract", left, right },
            first,
            second
          );
          if (isPending(result)) return result;
          left = result;
        }
        return left;
      }
      case "negate":
      case "root": {
        const argument = visit(node.argument);
        return isPending(argument) ? argument : { ...node, argument };
      }
      case "power": {
        const base2 = visit(node.base);
        return isPending(base2) ? base2 : { ...node, base: base2 };
      }
      default: {
        const left = visit(node.left);
        if (isPending(left)) return left;
        const right = visit(node.right);
        return isPending(right) ? right : { kind: node.kind, left, right };
      }
    }
  };
  const decided = (which, compared, first, second) => {
    const choice = choices.get(which);
    return choice === void 0 ? { which, compared } : choice === 0 ? first : second;
  };
  return visit(e);
};
var isPending = (e) => "which" in e;

// src/solve/normalise.ts
var MAX_OPERATIONS = 8;
var normalise = (expression, interval, place, monomials, numberOf) => {
  const count = operations(expression);
  if (count > MAX_OPERATIONS) throw new Unsupported("many-operations", MAX_OPERATIONS);
  const explore = (choices, parent) => {
    const resolved = count === 0 ? expression : resolve(expression, choices);
    if (!isPending(resolved)) {
      const peeled = peel2({ expression: resolved, interval });
      const { numerator: numerator2, denominator: denominator2 } = fraction(peeled.expression, monomials, numberOf);
      return facts(numerator2, denominator2, peeled.interval, place, parent);
    }
    const compared = fraction(resolved.compared, monomials, numberOf);
    const divisor = asConstant2(compared.denominator);
    if (divisor === void 0 || sign(divisor) === 0) throw new Unsupported("divided-operation");
    const form = scale3(compared.numerator, invert(divisor));
    const name = `sign:${place.id}#${place.index}.${resolved.which}`;
    const branches = [];
    const { premise, index } = place;
    const decision2 = {
      kind: "sign",
      parent,
      premise,
      index,
      which: resolved.which,
      name,
      branches
    };
    for (const choice of [0, 1]) {
      const assumed = {
        form: choice === 0 ? form : negate2(form),
        strict: false,
        source: { from: "step", name }
      };
      branches.push({
        assumption: ofFact(assumed, premise, decision2),
        holds: explore(new Map(choices).set(resolved.which, choice), decision2)
      });
    }
    return decision2;
  };
  return explore(/* @__PURE__ */ new Map(), void 0);
};
var facts = (numerator2, denominator2, interval, place, parent) => {
  const divisor = asConstant2(denominator2);
  if (divisor === void 0) return withDenominator(numerator2, denominator2, interval, place, parent);
  const rows = [];
  if (sign(divisor) === 0) {
    rows.push(ofFact(fact(denominator2, true, place, "denominator"), place.premise, parent));
    return { kind: "rows", rows };
  }
  const value = denominator2 === UNIT ? numerator2 : scale3(numerator2, invert(divisor));
  bounds(value, UNIT, interval, place, (row) => rows.push(ofFact(row, place.premise, parent)));
  return { kind: "rows", rows };
};
var withDenominator = (numerator2, divisor, interval, place, parent) => {
  const positive = [];
  const negative = [];
  const decision2 = {
    kind: "denominator",
    parent,
    premise: place.premise,
    index: place.index,
    divisor,
    positive,
    negative
  };
  const fill = (rows, n, d) => {
    rows.push(ofFact(fact(d, true, place, "denominator"), place.premise, decision2));
    bounds(n, d, interval, place, (row) => rows.push(ofFact(row, place.premise, decision2)));
  };
  fill(positive, numerator2, divisor);
  fill(negative, negate2(numerator2), negate2(divisor));
  return decision2;
};
var bounds = (numerator2, denominator2, interval, place, add4) => {
  const { low, high } = interval;
  if (low !== null) {
    const form = add2(numerator2, denominator2, negate(low));
    add4(fact(form, !interval.lowClosed, place, "low"));
  }
  if (high !== null) {
    const form = add2(negate2(numerator2), denominator2, high);
    add4(fact(form, !interval.highClosed, place, "high"));
  }
};
var fact = (form, strict, place, side) => ({
  form,
  strict,
  source: { from: "constraint", premise: place.id, index: place.index, side }
});

// src/solve/System.ts
var MAX_END_BITS = 16384;
var compile = (problem) => runSync(compileSteps(problem));
var SLICE5 = 200;
function* compileSteps(problem) {
  const { variables: variables2 } = problem;
  const numbers = /* @__PURE__ */ new Map();
  for (let v = 0; v < variables2.length; v++) numbers.set(variables2[v].name, v);
  const monomials = new Monomials(variables2.length);
  const numberOf = (name) => {
    const number2 = numbers.get(name);
    if (number2 === void 0) throw new Unsupported("undeclared", name);
    return number2;
  };
  const premises = [];
  for (const [number2, premise] of problem.premises.entries()) {
    if (number2 % SLICE5 === SLICE5 - 1) yield;
    const branchings = [];
    const wholes = [];
    let unsupported;
    for (let index = 0; index < premise.constraints.length; index++) {
      const constraint = premise.constraints[index];
      try {
        if (constraint.kind === "whole") {
          wholes.push(numberOf(constraint.variable));
        } else {
          const { expression, interval } = constraint;
          if (tooLong(interval.low) || tooLong(interval.high)) throw new Unsupported("long-number");
          const place = { id: premise.id, premise: number2, index };
          branchings.push(normalise(expression, interval, place, monomials, numberOf));
        }
      } catch (error) {
        if (!(error instanceof Unsupported)) throw error;
        unsupported ??= error.detail;
      }
    }
    premises.push({ premise, branchings, wholes, unsupported });
  }
  return { problem, variables: variables2, numbers, monomials, premises };
}
var tooLong = (end) => end !== null && end.big !== void 0 && 4 * Math.max(end.big.n.toString(16).length, end.big.d.toString(16).length) > MAX_END_BITS;

// src/solve/Explanation.ts
var noReasons = () => ({ premises: /* @__PURE__ */ new Set(), assumptions: /* @__PURE__ */ new Set() });
var addReasons = (reasons, more) => {
  for (const premise of more.premises) reasons.premises.add(premise);
  for (const assumption of more.assumptions) reasons.assumptions.add(assumption);
};
var reasonsOf = (facts2, contradiction) => {
  const reasons = noReasons();
  const open = contradiction.map((term) => term.origin);
  const seen = /* @__PURE__ */ new Set();
  const whole = (monomials) => {
    for (const monomial of monomials) {
      const premise = facts2.wholePremise(monomial - 1);
      if (premise !== void 0) reasons.premises.add(premise);
    }
  };
  for (let origin = open.pop(); origin !== void 0; origin = open.pop()) {
    switch (origin.kind) {
      case "split":
        reasons.assumptions.add(origin.split);
        whole([origin.variable + 1]);
        break;
      case "variable":
        if (origin.rounded) whole([origin.variable + 1]);
        break;
      case "event": {
        if (seen.has(origin.event)) break;
        seen.add(origin.event);
        const narrowing = facts2.narrowing;
        if (narrowing.isRounded(origin.event)) whole([narrowing.columnOf(origin.event)]);
        for (const term of narrowing.terms(origin.event)) open.push(term.origin);
        break;
      }
      case "row": {
        const { row } = origin;
        reasons.premises.add(row.premise);
        if (origin.rounded) whole(row.monomials);
        for (let under = row.under; under !== void 0 && !seen.has(under); under = under.parent) {
          seen.add(under);
          const certainty = facts2.certainties.get(under);
          if (certainty === void 0) reasons.assumptions.add(under);
          else for (const term of certainty.otherwise) open.push(term.origin);
        }
      }
    }
  }
  return reasons;
};
var splitName = (split) => `split:${-split}`;
var caseStep = (system, decision2, [first, second]) => {
  const premise = system.premises[decision2.premise].premise.id;
  const { index } = decision2;
  if (decision2.kind === "sign") {
    const { name: name2, which } = decision2;
    return { step: "sign", name: name2, premise, index, which, branches: [first, second] };
  }
  const name = `denominator:${premise}#${index}`;
  return { step: "denominator", name, premise, index, positive: first, negative: second };
};
var ProofWriter = class {
  constructor(facts2, nextName, settled) {
    this.facts = facts2;
    this.nextName = nextName;
    this.settled = new Set(settled);
  }
  facts;
  nextName;
  steps = [];
  lemmas = /* @__PURE__ */ new Map();
  events = /* @__PURE__ */ new Map();
  /** Case distinctions that are made around what is written. */
  settled;
  /** The leaf for a contradiction; the lemmas that it needs go before `wrap`'s argument. */
  contradiction(contradiction) {
    this.prepare(contradiction);
    return {
      step: "contradiction",
      terms: contradiction.map((term) => this.term(term.origin, term.multiplier))
    };
  }
  /** The proof, after the lemmas and certain cases that its leaves use. */
  wrap(proof) {
    return this.steps.reduceRight((then, step2) => step2(then), proof);
  }
  /** Writes the lemmas of every event that the contradiction rests on, in the order of the log. */
  prepare(contradiction) {
    const needed = /* @__PURE__ */ new Set();
    const open = [...contradiction];
    for (let term = open.pop(); term !== void 0; term = open.pop()) {
      const { origin } = term;
      if (origin.kind === "row") this.settle(origin.row.under);
      if (origin.kind !== "event" || needed.has(origin.event) || this.events.has(origin.event)) continue;
      needed.add(origin.event);
      open.push(...this.facts.narrowing.terms(origin.event));
    }
    for (const event of [...needed].sort((a, b) => a - b)) {
      const narrowing = this.facts.narrowing;
      const terms = narrowing.terms(event).map((term) => this.term(term.origin, term.multiplier));
      this.events.set(event, this.lemma(terms, narrowing.isRounded(event)));
    }
  }
  /** A case that is certain is written as a case distinction whose other branch ends at once. */
  settle(under) {
    if (under === void 0 || this.settled.has(under)) return;
    this.settled.add(under);
    this.settle(under.parent);
    const certainty = this.facts.certainties.get(under);
    if (certainty === void 0) return;
    const other = this.contradiction(certainty.otherwise);
    this.steps.push(
      (then) => caseStep(this.facts.system, under, certainty.first ? [then, other] : [other, then])
    );
  }
  lemma(terms, round2) {
    const name = this.nextName();
    this.steps.push((then) => ({ step: "lemma", name, terms, round: round2, then }));
    return name;
  }
  term(origin, multiplier) {
    switch (origin.kind) {
      case "split":
        return { fact: step(splitName(origin.split)), multiplier };
      case "event":
        return { fact: step(this.events.get(origin.event)), multiplier };
      case "variable": {
        const { variable: variable4, side } = origin;
        const fact2 = { from: "variable", name: this.facts.system.variables[variable4].name, side };
        if (!origin.rounded) return { fact: fact2, multiplier };
        return { fact: this.rounded(`${side}:${variable4}`, fact2, one), multiplier };
      }
      case "row": {
        const { row } = origin;
        if (origin.rounded) return { fact: this.rounded(row, row.fact.source, row.factor), multiplier };
        return { fact: row.fact.source, multiplier: multiply(multiplier, row.factor) };
      }
    }
  }
  rounded(key, fact2, multiplier) {
    let name = this.lemmas.get(key);
    if (name === void 0) {
      name = this.lemma([{ fact: fact2, multiplier }], true);
      this.lemmas.set(key, name);
    }
    return step(name);
  }
};
var step = (name) => ({ from: "step", name });

// src/solve/nonlinear/Known.ts
var Workshop = class {
  constructor(monomials) {
    this.monomials = monomials;
  }
  monomials;
  made = 0;
  /** A fact that a certificate may cite. */
  stated(fact2, premise, assumptions) {
    const premises = new Set(premise === void 0 ? [] : [premise]);
    for (const assumption of assumptions) if (typeof assumption !== "string") premises.add(assumption.premise);
    return this.known(fact2, premises, assumptions, void 0);
  }
  /** The product of two facts, or undefined when its degree or length is out of bounds. */
  product(left, right) {
    const form = multiply3(this.monomials, left.row.fact.form, right.row.fact.form, 400);
    if (form === void 0) return void 0;
    const order = ++this.made;
    const fact2 = {
      form,
      strict: left.row.fact.strict && right.row.fact.strict,
      source: { from: "step", name: `product:${order}` }
    };
    const { assumptions, premises } = union([left, right]);
    return this.known(fact2, premises, assumptions, { kind: "product", left, right, order });
  }
  /** The sum of multiples of facts. With `round`, on whole unknowns only, its constant is rounded. */
  lemma(terms, round2, wholePremises = []) {
    const form = /* @__PURE__ */ new Map();
    let strict = false;
    for (const { known, multiplier } of terms) {
      addInto2(form, known.row.fact.form, multiplier);
      if (known.row.fact.strict && sign(multiplier) > 0) strict = true;
    }
    if (round2) {
      const constant3 = form.get(CONSTANT) ?? zero;
      const rounded2 = strict ? subtract(ceil(constant3), one) : floor(constant3);
      addInto2(form, constant2(subtract(rounded2, constant3)), one);
      strict = false;
    }
    const order = ++this.made;
    const fact2 = { form, strict, source: { from: "step", name: `lemma:${order}` } };
    const { assumptions, premises } = union(terms.map((term) => term.known));
    const recipe = { kind: "lemma", terms, round: round2, order };
    return this.known(fact2, /* @__PURE__ */ new Set([...premises, ...wholePremises]), assumptions, recipe);
  }
  known(fact2, premises, assumptions, recipe) {
    const row = ofFact(fact2, -1, void 0);
    const degree = row.monomials.reduce(
      (most, monomial) => Math.max(most, this.monomials.factors[monomial].length),
      0
    );
    return { row, degree, premises, assumptions, recipe };
  }
};
var union = (parts) => {
  const premises = /* @__PURE__ */ new Set();
  const assumptions = /* @__PURE__ */ new Set();
  for (const part of parts) {
    for (const premise of part.premises) premises.add(premise);
    for (const assumption of part.assumptions) assumptions.add(assumption);
  }
  return { premises, assumptions };
};
var refutationBy = (terms) => {
  const parts = terms.map((term) => term.known);
  const steps = /* @__PURE__ */ new Map();
  const open = [...parts];
  for (let known = open.pop(); known !== void 0; known = open.pop()) {
    const { recipe } = known;
    if (recipe === void 0 || steps.has(recipe.order)) continue;
    steps.set(recipe.order, known);
    if (recipe.kind === "product") open.push(recipe.left, recipe.right);
    else for (const term of recipe.terms) open.push(term.known);
  }
  const leaf = { step: "contradiction", terms: terms.map(cited2) };
  const proof = [...steps].sort(([a], [b]) => b - a).reduce((then, [, known]) => stepFor(known, then), leaf);
  return { ...union(parts), proof };
};
var stepFor = (known, then) => {
  const { source } = known.row.fact;
  const name = source.from === "step" ? source.name : "";
  const { recipe } = known;
  if (recipe?.kind === "product")
    return {
      step: "product",
      name,
      left: recipe.left.row.fact.source,
      right: recipe.right.row.fact.source,
      then
    };
  if (recipe === void 0) return then;
  return { step: "lemma", name, terms: recipe.terms.map(cited2), round: recipe.round, then };
};
var cited2 = ({ known, multiplier }) => ({ fact: known.row.fact.source, multiplier });
var joined2 = (parts, assumption, proof) => {
  const premises = new Set(parts.flatMap((part) => [...part.premises]));
  const assumptions = new Set(parts.flatMap((part) => [...part.assumptions]));
  assumptions.delete(assumption);
  if (typeof assumption !== "string") premises.add(assumption.premise);
  return { premises, assumptions, proof };
};

// src/solve/point.ts
var concretePoint = (tableau) => {
  let epsilon = one;
  const keep = (small2, large) => {
    const slope = subtract(small2.delta, large.delta);
    if (sign(slope) <= 0) return;
    const gap = subtract(large.value, small2.value);
    if (sign(gap) > 0) epsilon = min(epsilon, divide(gap, slope));
  };
  const { values, lower, upper } = tableau;
  for (let column = 0; column < values.length; column++) {
    const value = values[column];
    const low = lower[column];
    const high = upper[column];
    if (low !== void 0) keep(low.value, value);
    if (high !== void 0) keep(value, high.value);
  }
  const half2 = multiply(epsilon, half);
  return values.map(
    ({ value, delta }) => sign(delta) === 0 ? value : add(value, multiply(half2, delta))
  );
};
var freePoint = (case_) => {
  const point2 = [one];
  for (let column = 1; column <= case_.system.variables.length; column++)
    point2.push(valueBetween(case_.lower[column], case_.upper[column], case_.isWhole(column)));
  return point2;
};
var valueBetween = (lower, upper, whole) => {
  if (lower === void 0 && upper === void 0) return zero;
  if (lower === void 0 || upper === void 0) {
    const { value, delta } = (lower ?? upper).value;
    const step2 = lower === void 0 ? minusOne : one;
    return sign(delta) === 0 ? value : add(value, step2);
  }
  if (whole || sign(lower.value.delta) === 0) return lower.value.value;
  if (sign(upper.value.delta) === 0) return upper.value.value;
  return multiply(add(lower.value.value, upper.value.value), half);
};

// src/solve/Bound.ts
var clashOf = (lower, upper) => lower === void 0 || upper === void 0 || compare2(lower.value, upper.value) <= 0 ? void 0 : [
  { origin: lower.origin, multiplier: one },
  { origin: upper.origin, multiplier: one }
];

// src/solve/Tableau.ts
var BLAND_AFTER = 300;
var Tableau = class {
  constructor(meter) {
    this.meter = meter;
  }
  meter;
  lower = [];
  upper = [];
  values = [];
  /** Of a basic column: its coefficients over nonbasic columns. */
  rows = [];
  /** Of a nonbasic column: the basic columns whose row contains it. */
  users = [];
  /** Basic columns that may be out of bounds. */
  suspects = /* @__PURE__ */ new Set();
  /** A new unknown. */
  column() {
    const column = this.values.length;
    this.lower.push(void 0);
    this.upper.push(void 0);
    this.values.push(zero2);
    this.rows.push(void 0);
    this.users.push(/* @__PURE__ */ new Set());
    return column;
  }
  /** A new column that equals the linear form of the given columns. */
  slack(columns, coefficients) {
    const row = /* @__PURE__ */ new Map();
    let value = zero2;
    for (let i = 0; i < columns.length; i++) {
      const column = columns[i];
      const coefficient = coefficients[i];
      value = add3(value, scale4(coefficient, this.values[column]));
      const definition = this.rows[column];
      if (definition === void 0) addTerm(row, column, coefficient);
      else for (const [c, a] of definition) addTerm(row, c, multiply(coefficient, a));
    }
    const slack = this.column();
    this.values[slack] = value;
    this.rows[slack] = row;
    for (const c of row.keys()) this.users[c].add(slack);
    return slack;
  }
  /** Sets both bounds; when they contradict each other, says so. */
  setBounds(column, lower, upper) {
    this.lower[column] = lower;
    this.upper[column] = upper;
    const clash = clashOf(lower, upper);
    if (clash !== void 0) return clash;
    if (this.rows[column] !== void 0) {
      if (lower !== void 0 || upper !== void 0) this.suspects.add(column);
      return void 0;
    }
    const value = this.values[column];
    if (lower !== void 0 && compare2(value, lower.value) < 0) this.move(column, lower.value);
    else if (upper !== void 0 && compare2(value, upper.value) > 0)
      this.move(column, upper.value);
    return void 0;
  }
  /** Moves a nonbasic column to a value. */
  move(column, value) {
    const difference = subtract2(value, this.values[column]);
    this.values[column] = value;
    for (const user of this.users[column]) {
      const coefficient = this.rows[user].get(column);
      this.values[user] = add3(this.values[user], scale4(coefficient, difference));
      this.suspects.add(user);
    }
  }
  /** Makes every column lie within its bounds, or returns the bounds that forbid it. */
  *check() {
    for (let pivots = 0; ; pivots++) {
      const leaving = this.outOfBounds(pivots > BLAND_AFTER);
      if (leaving === void 0) return void 0;
      const row = this.rows[leaving];
      const lower = this.lower[leaving];
      const rises = lower !== void 0 && compare2(this.values[leaving], lower.value) < 0;
      const entering = this.entering(row, rises, pivots > BLAND_AFTER);
      if (entering === void 0) return this.contradiction(leaving, row, rises);
      const target = (rises ? lower : this.upper[leaving]).value;
      if (this.pivotTo(leaving, entering, target)) yield;
    }
  }
  /** A basic column out of its bounds: the one with the shortest row, for sparse pivots and short explanations. */
  outOfBounds(bland) {
    let best;
    let shortest = Number.POSITIVE_INFINITY;
    for (const column of this.suspects) {
      const row = this.rows[column];
      if (row === void 0 || this.within(column)) {
        this.suspects.delete(column);
        continue;
      }
      const size = bland ? column : row.size;
      if (size < shortest || size === shortest && column < best) {
        shortest = size;
        best = column;
      }
    }
    return best;
  }
  within(column) {
    const lower = this.lower[column];
    const upper = this.upper[column];
    const value = this.values[column];
    return (lower === void 0 || compare2(value, lower.value) >= 0) && (upper === void 0 || compare2(value, upper.value) <= 0);
  }
  /** True when a nonbasic column can still move in the direction. */
  canMove(column, up2) {
    const bound = up2 ? this.upper[column] : this.lower[column];
    if (bound === void 0) return true;
    const order = compare2(this.values[column], bound.value);
    return up2 ? order < 0 : order > 0;
  }
  /** The column of a row that can move so that the row's value rises (or falls), with the fewest rows to update. */
  entering(row, rises, bland) {
    let best;
    let fewest = Number.POSITIVE_INFINITY;
    for (const [column, coefficient] of row) {
      if (!this.canMove(column, sign(coefficient) > 0 === rises)) continue;
      const count = bland ? column : this.users[column].size;
      if (count < fewest || count === fewest && column < best) {
        fewest = count;
        best = column;
      }
    }
    return best;
  }
  contradiction(column, row, rises) {
    const own = rises ? this.lower[column] : this.upper[column];
    const terms = [{ origin: own.origin, multiplier: one }];
    for (const [c, coefficient] of row) {
      const bound = sign(coefficient) > 0 === rises ? this.upper[c] : this.lower[c];
      terms.push({ origin: bound.origin, multiplier: abs(coefficient) });
    }
    return terms;
  }
  /**
   * Moves a column as far up (or down) as the bounds allow, from a point within bounds. Returns its optimum, or
   * undefined when it has none in that direction; the tableau stays at the optimum.
   */
  *optimise(column, up2) {
    for (let pivots = 0; ; pivots++) {
      const improving = this.improving(column, up2, pivots > BLAND_AFTER);
      if (improving === void 0) return this.values[column];
      const { entering, rises } = improving;
      const step2 = this.longestStep(entering, rises);
      if (step2 === void 0) return void 0;
      if (step2.leaving === entering) {
        this.move(entering, step2.target);
        if (this.meter.spend(this.users[entering].size + 1)) yield;
      } else if (this.pivotTo(step2.leaving, entering, step2.target)) yield;
    }
  }
  improving(column, up2, bland) {
    const row = this.rows[column];
    if (row === void 0) return this.canMove(column, up2) ? { entering: column, rises: up2 } : void 0;
    const entering = this.entering(row, up2, bland);
    return entering === void 0 ? void 0 : { entering, rises: sign(row.get(entering)) > 0 === up2 };
  }
  /** The first bound that is reached when a nonbasic column moves: its own, or that of a basic column. */
  longestStep(entering, rises) {
    const own = rises ? this.upper[entering] : this.lower[entering];
    let leaving = entering;
    let target = own?.value;
    let shortest = own === void 0 ? void 0 : distance2(this.values[entering], own.value);
    for (const user of this.users[entering]) {
      const coefficient = this.rows[user].get(entering);
      const bound = sign(coefficient) > 0 === rises ? this.upper[user] : this.lower[user];
      if (bound === void 0) continue;
      const step2 = scale4(
        abs(invert(coefficient)),
        distance2(this.values[user], bound.value)
      );
      const order = shortest === void 0 ? -1 : compare2(step2, shortest);
      if (order < 0 || order === 0 && leaving !== entering && user < leaving) {
        shortest = step2;
        leaving = user;
        target = bound.value;
      }
    }
    return target === void 0 ? void 0 : { leaving, target };
  }
  /** `leaving` takes the target value and becomes nonbasic, `entering` becomes basic. True when it is time to yield. */
  pivotTo(leaving, entering, target) {
    const coefficient = this.rows[leaving].get(entering);
    this.meter.size(coefficient);
    this.meter.size(target.value);
    const step2 = scale4(
      invert(coefficient),
      subtract2(target, this.values[leaving])
    );
    this.values[leaving] = target;
    this.values[entering] = add3(this.values[entering], step2);
    for (const user of this.users[entering]) {
      if (user === leaving) continue;
      const change = scale4(this.rows[user].get(entering), step2);
      this.values[user] = add3(this.values[user], change);
      this.suspects.add(user);
    }
    this.suspects.delete(leaving);
    this.suspects.add(entering);
    return this.pivot(leaving, entering);
  }
  pivot(leaving, entering) {
    const old = this.rows[leaving];
    const inverse = invert(old.get(entering));
    const factor = negate(inverse);
    const row = /* @__PURE__ */ new Map([[leaving, inverse]]);
    for (const [c, a] of old) {
      this.users[c].delete(leaving);
      if (c !== entering) row.set(c, multiply(a, factor));
    }
    this.rows[leaving] = void 0;
    const users = this.users[entering];
    this.users[entering] = /* @__PURE__ */ new Set();
    let work = row.size;
    for (const user of users) {
      const target = this.rows[user];
      const multiplier = target.get(entering);
      target.delete(entering);
      work += row.size;
      for (const [c, a] of row) {
        const term = multiply(multiplier, a);
        const present = target.get(c);
        if (present === void 0) {
          target.set(c, term);
          this.users[c].add(user);
          continue;
        }
        const total3 = add(present, term);
        if (sign(total3) !== 0) target.set(c, total3);
        else {
          target.delete(c);
          this.users[c].delete(user);
        }
      }
    }
    this.rows[entering] = row;
    for (const c of row.keys()) this.users[c].add(entering);
    return this.meter.spend(inverse.big === void 0 ? work : 4 * work);
  }
};

// src/solve/nonlinear/Relaxation.ts
var ASSUMED = { kind: "split", split: 0, variable: 0 };
var Relaxation = class {
  tableau;
  monomialColumns = /* @__PURE__ */ new Map();
  formColumns = /* @__PURE__ */ new Map();
  knowns = /* @__PURE__ */ new Map();
  bounds = /* @__PURE__ */ new Map();
  sums = /* @__PURE__ */ new Map();
  corners = 0;
  constructor(meter) {
    this.tableau = new Tableau(meter);
  }
  /** Makes these the facts; returns the terms of a contradiction between two of them. */
  load(facts2) {
    const lower = /* @__PURE__ */ new Map();
    const upper = /* @__PURE__ */ new Map();
    for (const known of facts2) {
      const { row } = known;
      this.knowns.set(row, known);
      if (row.monomials.length === 0) {
        if (compare2(zero2, row.bound) < 0)
          return [{ known, multiplier: one }];
        continue;
      }
      const column = this.columnOf(row);
      const bounds2 = row.side === "low" ? lower : upper;
      const present = bounds2.get(column);
      const order = present === void 0 ? 1 : compare2(row.bound, present.value);
      if (present === void 0 || (row.side === "low" ? order > 0 : order < 0))
        bounds2.set(column, this.boundOf(row));
    }
    for (let column = 0; column < this.tableau.values.length; column++) {
      const low = lower.get(column);
      const high = upper.get(column);
      if (low === this.tableau.lower[column] && high === this.tableau.upper[column]) continue;
      const clash = this.tableau.setBounds(column, low, high);
      if (clash === void 0) continue;
      this.tableau.setBounds(column, void 0, void 0);
      return this.terms(clash);
    }
    return void 0;
  }
  /** The terms of a contradiction among the facts, when they have no common point. */
  *check() {
    const contradiction = yield* this.tableau.check();
    return contradiction && this.terms(contradiction);
  }
  /** A point at which all facts hold, after a check without contradiction. Unknown monomials are 0. */
  point() {
    const values = concretePoint(this.tableau);
    return (monomial) => values[this.monomialColumns.get(monomial) ?? -1] ?? zero;
  }
  /** The least (or greatest) value of a monomial, undefined when there is none. */
  *optimum(monomial, greatest2) {
    const optimum = yield* this.tableau.optimise(this.column(monomial), greatest2);
    if (optimum !== void 0) this.remember();
    return optimum;
  }
  /** Adds the present values to what the centre is the mean of. */
  remember() {
    this.corners++;
    for (const [monomial, column] of this.monomialColumns)
      this.sums.set(
        monomial,
        (this.sums.get(monomial) ?? 0) + toNumber(this.tableau.values[column].value)
      );
  }
  /** The mean of all optimal points so far: somewhere in the middle, where a corner is extreme. In doubles, by variable. */
  centre() {
    const { corners, sums } = this;
    return (variable4) => (sums.get(variable4 + 1) ?? 0) / Math.max(corners, 1) || 1;
  }
  /**
   * Facts whose sum says that the monomial is at least (at most) its optimum.
   */
  *proofOfOptimum(monomial, optimum, greatest2) {
    const column = this.column(monomial);
    const lower = this.tableau.lower[column];
    const upper = this.tableau.upper[column];
    const step2 = greatest2 ? one : minusOne;
    const beyond2 = {
      value: of2(optimum.value, add(optimum.delta, step2)),
      origin: ASSUMED
    };
    const clash = greatest2 ? this.tableau.setBounds(column, beyond2, upper) : this.tableau.setBounds(column, lower, beyond2);
    const contradiction = clash ?? (yield* this.tableau.check());
    this.tableau.setBounds(column, lower, upper);
    if (contradiction === void 0) return void 0;
    let own = zero;
    const terms = [];
    for (const { multiplier, origin } of contradiction) {
      if (origin.kind === "row") {
        const known = this.knowns.get(origin.row);
        terms.push({ known, multiplier: multiply(multiplier, origin.row.factor) });
      } else own = add(own, multiplier);
    }
    if (sign(own) <= 0) return void 0;
    const scale5 = invert(own);
    return terms.map(({ known, multiplier }) => ({ known, multiplier: multiply(multiplier, scale5) }));
  }
  terms(contradiction) {
    const terms = [];
    for (const { multiplier, origin } of contradiction)
      if (origin.kind === "row")
        terms.push({
          known: this.knowns.get(origin.row),
          multiplier: multiply(multiplier, origin.row.factor)
        });
    return terms;
  }
  boundOf(row) {
    const known = this.bounds.get(row);
    if (known !== void 0) return known;
    const bound = { value: row.bound, origin: { kind: "row", row, rounded: false } };
    this.bounds.set(row, bound);
    return bound;
  }
  column(monomial) {
    const known = this.monomialColumns.get(monomial);
    if (known !== void 0) return known;
    const column = this.tableau.column();
    this.monomialColumns.set(monomial, column);
    return column;
  }
  columnOf(row) {
    if (row.monomials.length === 1) return this.column(row.monomials[0]);
    const known = this.formColumns.get(row.key);
    if (known !== void 0) return known;
    const columns = row.monomials.map((monomial) => this.column(monomial));
    const column = this.tableau.slack(columns, row.coefficients);
    this.formColumns.set(row.key, column);
    return column;
  }
};

// src/solve/nonlinear/simpleNumber.ts
var simpleNumber = (around2, low, high) => {
  const size = Math.max(Math.abs(toNumber(around2)), 1e-300);
  const width = low === null || high === null ? size : toNumber(subtract(high, low));
  const first = Math.ceil(-Math.log10(Math.max(Math.min(width, size), 1e-300)));
  for (let places2 = Math.max(0, first); places2 <= Math.max(0, first) + 3; places2++) {
    const rounded2 = round(around2, places2, "nearest");
    const above = low === null || compare(rounded2, low) > 0;
    const below = high === null || compare(rounded2, high) < 0;
    if (above && below) return rounded2;
  }
  return around2;
};

// src/solve/nonlinear/splitPoint.ts
var splitPoint = (value, low, high, whole) => {
  let around2 = value;
  if (low !== null && high !== null) {
    const width = subtract(high, low);
    if (sign(width) <= 0) return void 0;
    const share2 = toNumber(divide(subtract(value, low), width));
    if (!(share2 > 0.2 && share2 < 0.8)) around2 = add(low, multiply(width, half));
  } else if (low !== null && compare(value, low) <= 0)
    around2 = sign(low) > 0 ? multiply(low, two) : add(low, one);
  else if (high !== null && compare(value, high) >= 0) around2 = subtract(high, one);
  if (!whole) return simpleNumber(around2, low, high);
  const floor2 = floor(around2);
  return high !== null && compare(floor2, high) >= 0 ? subtract(floor2, one) : floor2;
};

// src/solve/nonlinear/statedFacts.ts
var statedFacts = (system, workshop) => {
  const wholes = /* @__PURE__ */ new Map();
  system.premises.forEach(({ wholes: variables2 }, premise) => {
    for (const variable4 of variables2) if (!wholes.has(variable4)) wholes.set(variable4, premise);
  });
  system.variables.forEach((variable4, v) => {
    if (variable4.integer) wholes.set(v, null);
  });
  const isWhole = (variable4) => wholes.get(variable4);
  const facts2 = [];
  const pending = [];
  system.variables.forEach((variable4, v) => {
    for (const side of ["low", "high"]) {
      const end = variable4[side];
      if (end === null) continue;
      const sign3 = side === "low" ? one : minusOne;
      const form = scale3(add2(variable3(v), constant2(negate(end))), sign3);
      const source = { from: "variable", name: variable4.name, side };
      facts2.push(
        rounded(workshop.stated({ form, strict: false, source }, void 0, /* @__PURE__ */ new Set()), workshop, isWhole)
      );
    }
  });
  for (const { branchings } of system.premises)
    for (const branching of branchings) addBranching(branching, facts2, pending, workshop, isWhole);
  return { facts: facts2, pending, isWhole };
};
var addBranching = (branching, facts2, pending, workshop, isWhole) => {
  if (branching.kind === "rows") for (const row of branching.rows) facts2.push(ofRow(row, workshop, isWhole));
  else pending.push(branching);
};
var ofRow = (row, workshop, isWhole) => {
  const assumptions = /* @__PURE__ */ new Set();
  for (let under = row.under; under !== void 0; under = under.parent) assumptions.add(under);
  return rounded(workshop.stated(row.fact, row.premise, assumptions), workshop, isWhole);
};
var rounded = (known, workshop, isWhole) => {
  const { row } = known;
  if (row.monomials.length === 0 || known.degree > 1) return known;
  if (compare2(row.rounded, row.bound) === 0) return known;
  const premises = [];
  for (const monomial of row.monomials) {
    const whole = isWhole(monomial - 1);
    if (whole === void 0) return known;
    if (whole !== null) premises.push(whole);
  }
  return workshop.lemma([{ known, multiplier: row.factor }], true, premises);
};

// src/solve/nonlinear/tighten.ts
var WORTHWHILE = 0.02;
var LONG = 40;
var endOf2 = (known) => known?.row.bound.value ?? null;
var rangeOf = (facts2, variable4) => {
  let low;
  let high;
  for (const known of facts2) {
    const { monomials, bound, side } = known.row;
    if (monomials.length !== 1 || monomials[0] !== variable4 + 1) continue;
    if (side === "low") {
      if (low === void 0 || compare(bound.value, low.row.bound.value) > 0) low = known;
    } else if (high === void 0 || compare(bound.value, high.row.bound.value) < 0) high = known;
  }
  return { low, high };
};
function* tighten(relaxation, facts2, variables2, workshop, isWhole) {
  const found = [];
  for (const variable4 of variables2) {
    const range = rangeOf(facts2, variable4);
    for (const greatest2 of [false, true]) {
      const optimum = yield* relaxation.optimum(variable4 + 1, greatest2);
      if (optimum === void 0 || !worthwhile(optimum, range, greatest2)) continue;
      const terms = yield* relaxation.proofOfOptimum(variable4 + 1, optimum, greatest2);
      yield* relaxation.check();
      if (terms === void 0) continue;
      const exact = workshop.lemma(terms, false);
      const whole = rounded(exact, workshop, isWhole);
      found.push(whole === exact ? loosened(exact, range, greatest2, workshop) : whole);
    }
  }
  return found;
}
var worthwhile = (optimum, { low, high }, greatest2) => {
  const own = endOf2(greatest2 ? high : low);
  if (own === null) return true;
  const other = endOf2(greatest2 ? low : high);
  const gain = Math.abs(toNumber(subtract(optimum.value, own)));
  const size = Math.abs(toNumber(other === null ? optimum.value : subtract(other, own)));
  return gain > WORTHWHILE * size;
};
var loosened = (exact, { low, high }, greatest2, workshop) => {
  const value = exact.row.bound.value;
  const { big, d, n } = value;
  if (big === void 0 && Math.log2(Math.abs(n) + 1) + Math.log2(d) < LONG) return exact;
  const weaker = greatest2 ? high : low;
  const other = greatest2 ? low : high;
  const limit = endOf2(weaker);
  const opposite = endOf2(other);
  const size = abs(opposite === null ? value : subtract(value, opposite));
  const room = multiply(size, of(1, 1e3));
  const beyond2 = greatest2 ? add(value, room) : subtract(value, room);
  const outer = limit === null ? beyond2 : greatest2 ? min(limit, beyond2) : max(limit, beyond2);
  const middle = multiply(add(value, outer), half);
  const simple = greatest2 ? simpleNumber(middle, value, outer) : simpleNumber(middle, outer, value);
  const own = { known: exact, multiplier: one };
  if (limit !== null && weaker !== void 0 && compare(limit, value) !== 0) {
    const share2 = divide(subtract(simple, limit), subtract(value, limit));
    return workshop.lemma(
      [
        { ...own, multiplier: multiply(share2, exact.row.factor) },
        {
          known: weaker,
          multiplier: multiply(subtract(one, share2), weaker.row.factor)
        }
      ],
      false
    );
  }
  if (opposite !== null && other !== void 0 && compare(opposite, value) !== 0) {
    const share2 = divide(subtract(simple, value), subtract(simple, opposite));
    return workshop.lemma(
      [
        { ...own, multiplier: exact.row.factor },
        { known: other, multiplier: multiply(share2, other.row.factor) }
      ],
      false
    );
  }
  return exact;
};

// src/solve/nonlinear/Tape.ts
var MAX_OPERATIONS2 = 2e4;
var Tape = class _Tape {
  operations = [];
  values = [];
  adjoints = [];
  /** Variables that the expression names. */
  variables;
  constructor(e, numberOf) {
    const variables2 = /* @__PURE__ */ new Set();
    const open = [
      { expression: e, ready: false }
    ];
    const done = [];
    for (let next = open.pop(); next !== void 0; next = open.pop()) {
      const { expression, ready } = next;
      const children2 = children(expression);
      if (!ready && children2.length > 0) {
        open.push({ expression, ready: true });
        for (const child of children2.toReversed()) open.push({ expression: child, ready: false });
        continue;
      }
      const operands3 = done.splice(done.length - children2.length);
      const variable4 = expression.kind === "variable" ? numberOf(expression.variable) ?? -2 : -1;
      if (variable4 === -2 || this.operations.length > MAX_OPERATIONS2)
        throw new RangeError("not an expression to propose for");
      if (variable4 >= 0) variables2.add(variable4);
      const constant3 = expression.kind === "number" ? toNumber(expression.value) : 0;
      done.push(this.operations.length);
      this.operations.push({ expression, operands: operands3, variable: variable4, constant: constant3 });
    }
    this.variables = variables2;
  }
  /** Undefined when the expression is too long or names something unknown. */
  static of(e, numberOf) {
    try {
      return new _Tape(e, numberOf);
    } catch (error) {
      if (error instanceof RangeError) return void 0;
      throw error;
    }
  }
  /** The value at a point; NaN or infinite where there is none. */
  value(x) {
    const { operations: operations2, values } = this;
    for (let i = 0; i < operations2.length; i++) {
      const { constant: constant3, expression, operands: operands3, variable: variable4 } = operations2[i];
      const a = values[operands3[0]];
      const b = values[operands3[1]];
      values[i] = variable4 >= 0 ? x[variable4] : valueOf3(expression, constant3, a, b, operands3, values);
    }
    return values[operations2.length - 1];
  }
  /** Adds the gradient at the point of the last `value` to `gradient`. */
  gradient(gradient) {
    const { adjoints, operations: operations2, values } = this;
    adjoints.length = 0;
    for (let i = 0; i < operations2.length; i++) adjoints.push(0);
    adjoints[operations2.length - 1] = 1;
    for (let i = operations2.length - 1; i >= 0; i--) {
      const { expression, operands: operands3, variable: variable4 } = operations2[i];
      const adjoint = adjoints[i];
      if (adjoint === 0) continue;
      if (variable4 >= 0) {
        gradient[variable4] += adjoint;
        continue;
      }
      for (let k = 0; k < operands3.length; k++)
        adjoints[operands3[k]] += adjoint * derivative(expression, values, operands3, k, values[i]);
    }
  }
  /** Number of operations. */
  get length() {
    return this.operations.length;
  }
  /** Size of the terms of a sum (or of the value) at the point of the last `value`: what an equation is measured against. */
  get scale() {
    const last = this.operations.length - 1;
    const { expression, operands: operands3 } = this.operations[last];
    const terms = expression.kind === "add" || expression.kind === "subtract" ? operands3 : [last];
    return terms.reduce((most, term) => Math.max(most, Math.abs(this.values[term])), 0);
  }
};
var valueOf3 = (e, constant3, a, b, operands3, values) => {
  switch (e.kind) {
    case "negate":
      return -a;
    case "absolute":
      return Math.abs(a);
    case "power":
      return a ** e.exponent;
    case "root":
      return a ** (1 / e.degree);
    case "add":
      return a + b;
    case "subtract":
      return a - b;
    case "multiply":
      return a * b;
    case "divide":
      return a / b;
    case "minimum":
      return operands3.reduce((least, operand) => Math.min(least, values[operand]), Number.POSITIVE_INFINITY);
    case "maximum":
      return operands3.reduce((most, operand) => Math.max(most, values[operand]), Number.NEGATIVE_INFINITY);
    default:
      return constant3;
  }
};
var derivative = (e, values, operands3, k, result) => {
  const a = values[operands3[0]];
  const b = values[operands3[1]];
  switch (e.kind) {
    case "negate":
      return -1;
    case "absolute":
      return a < 0 ? -1 : 1;
    case "power":
      return e.exponent * a ** (e.exponent - 1);
    case "root":
      return result / (e.degree * a);
    case "subtract":
      return k === 0 ? 1 : -1;
    case "multiply":
      return k === 0 ? b : a;
    case "divide":
      return k === 0 ? 1 / b : -result / b;
    case "minimum":
    case "maximum":
      return values[operands3[k]] === result ? 1 : 0;
    default:
      return 1;
  }
};

// src/solve/nonlinear/approximate.ts
var MAX_VARIABLES = 240;
var SOFTENING = [0.3, 0.1, 0.03, 0.01, 3e-3, 1e-3, 1e-4, 1e-5, 0];
var ITERATIONS = 60;
var MARGINS = [0.5, 0.8, 0.95];
var LOOSE = 1e-5;
var TIGHTER = [1e-6, 1e-7, 1e-8, 1e-9, 1e-10];
var PRECISION = 1e-14;
var NEAR = 10;
var SHAKES = 4;
var Approximation = class _Approximation {
  constructor(problem, meter) {
    this.problem = problem;
    this.meter = meter;
    const numbers = new Map(problem.variables.map((variable4, v) => [variable4.name, v]));
    for (const { constraints } of problem.premises)
      for (const constraint of constraints) {
        if (constraint.kind === "whole") continue;
        const tape = Tape.of(constraint.expression, (name) => numbers.get(name));
        if (tape === void 0) continue;
        const { high, low } = constraint.interval;
        this.size += tape.length;
        this.goals.push({
          tape,
          low: low === null ? Number.NEGATIVE_INFINITY : toNumber(low),
          high: high === null ? Number.POSITIVE_INFINITY : toNumber(high)
        });
      }
    this.positive = problem.variables.map(({ low }) => low !== null && sign(low) >= 0);
    this.values = new Float64Array(problem.variables.length);
  }
  problem;
  meter;
  goals = [];
  positive;
  values;
  frozen = /* @__PURE__ */ new Set();
  tightness = LOOSE;
  /** Operations of all constraints together: what one evaluation costs. */
  size = 0;
  /** Undefined when there are too many variables. */
  static of(problem, meter) {
    return problem.variables.length > MAX_VARIABLES ? void 0 : new _Approximation(problem, meter);
  }
  /** Takes a variable as known from now on. */
  freeze(variable4, value) {
    this.values[variable4] = value;
    this.frozen.add(variable4);
  }
  /** Takes a variable as unknown again, and all values as they were before. */
  release(variable4, before) {
    this.frozen.delete(variable4);
    this.values.set(before);
  }
  /** The least whole value that a variable may have. */
  least(variable4) {
    const { low } = this.problem.variables[variable4];
    return low === null ? Number.NEGATIVE_INFINITY : Math.ceil(toNumber(low));
  }
  /** Improves the values; how far the worst constraint is outside (1: at an end of its interval). */
  *solve(softening = SOFTENING) {
    for (const soft of softening) yield* this.descend(soft, MARGINS[0]);
    let worst = yield* this.sharpen();
    for (let shake = 1; shake <= SHAKES && worst > 1 && worst < NEAR && softening === SOFTENING; shake++) {
      const before = this.values.slice();
      before.forEach((value, v) => {
        if (!this.frozen.has(v)) this.values[v] = value * (1 + 0.05 * shake * Math.sin(v * 91 + shake * 57));
      });
      yield* this.descend(SOFTENING.at(-2), MARGINS[0]);
      yield* this.descend(0, MARGINS[0]);
      const again = yield* this.sharpen();
      if (again < worst) worst = again;
      else this.values.set(before);
    }
    if (worst <= 1) yield* this.polish();
    return worst;
  }
  /** Brings equations nearer step by step, as long as the rest stays within its intervals. */
  *polish() {
    for (const tightness of TIGHTER) {
      const before = this.values.slice();
      this.tightness = tightness;
      yield* this.descend(0, MARGINS[1]);
      if (this.worst() <= 1) continue;
      this.values.set(before);
      break;
    }
    this.tightness = LOOSE;
  }
  /** Lets constraints go nearer and nearer to their ends as long as some are outside. */
  *sharpen() {
    let worst = this.worst();
    for (const margin of MARGINS.slice(1)) {
      if (worst < margin + 0.02) break;
      yield* this.descend(0, margin);
      worst = this.worst();
    }
    return worst;
  }
  /** The distance of the worst constraint from its middle, in half widths. */
  worst() {
    let worst = 0;
    for (const goal of this.goals) {
      const { distance: distance3 } = measure(goal, goal.tape.value(this.values), 0, this.tightness);
      if (!(Math.abs(distance3) <= worst)) worst = Math.abs(distance3);
    }
    return worst;
  }
  *descend(soft, margin) {
    const free = Array.from(this.values.keys()).filter((v) => !this.frozen.has(v));
    const place = new Map(free.map((v, k) => [v, k]));
    const n = free.length;
    let damping = 1e-3;
    let error = this.error(soft, margin);
    for (let iteration = 0; iteration < ITERATIONS && error > 1e-12; iteration++) {
      if (this.meter.spend(Math.ceil(this.size / 4 + n * n * n / 400))) yield;
      const normal = new Float64Array(n * n);
      const right = new Float64Array(n);
      this.accumulate(soft, margin, place, normal, right, n);
      let improved = false;
      for (let attempt3 = 0; attempt3 < 8 && !improved; attempt3++) {
        const step2 = solveDamped(normal, right, n, damping);
        const before = this.values.slice();
        if (step2 !== void 0) this.move(free, step2);
        const after = step2 === void 0 ? Number.NaN : this.error(soft, margin);
        improved = after < error;
        if (improved) {
          if (error - after < 1e-9 * error) iteration = ITERATIONS;
          error = after;
          damping = Math.max(damping / 5, 1e-12);
        } else {
          this.values.set(before);
          damping *= 8;
        }
      }
      if (!improved) return;
    }
  }
  /** Positive unknowns move by factors, the others by differences. */
  move(free, step2) {
    const longest = step2.reduce((most, by) => Math.max(most, Math.abs(by)), 0);
    const share2 = longest > 2 ? 2 / longest : 1;
    free.forEach((v, k) => {
      const value = this.values[v];
      const by = step2[k] * share2;
      this.values[v] = this.positive[v] ? value * Math.exp(by) : value + by * (1 + Math.abs(value));
    });
  }
  error(soft, margin) {
    let sum2 = 0;
    for (const goal of this.goals) {
      const { distance: distance3 } = measure(goal, goal.tape.value(this.values), soft, this.tightness);
      sum2 += residual(distance3, margin) ** 2;
    }
    return sum2;
  }
  accumulate(soft, margin, place, normal, right, n) {
    const gradient = new Float64Array(this.values.length);
    for (const goal of this.goals) {
      const { distance: distance3, width } = measure(goal, goal.tape.value(this.values), soft, this.tightness);
      const rest = residual(distance3, margin);
      if (rest === 0 || !Number.isFinite(rest)) continue;
      for (const v of goal.tape.variables) gradient[v] = 0;
      goal.tape.gradient(gradient);
      const involved = [...goal.tape.variables].filter((v) => place.has(v));
      const slopes = involved.map((v) => {
        const value = this.values[v];
        return gradient[v] * (this.positive[v] ? value : 1 + Math.abs(value)) / width;
      });
      involved.forEach((v, i) => {
        const row = place.get(v);
        right[row] -= slopes[i] * rest;
        involved.forEach((w, j) => {
          normal[row * n + place.get(w)] += slopes[i] * slopes[j];
        });
      });
    }
  }
};
var residual = (distance3, margin) => distance3 > margin ? distance3 - margin : distance3 < -margin ? distance3 + margin : 0;
var measure = ({ high, low, tape }, value, soft, tightness) => {
  if (!Number.isFinite(value)) return { distance: Number.POSITIVE_INFINITY, width: 1 };
  if (Number.isFinite(low) && Number.isFinite(high)) {
    const middle = (low + high) / 2;
    const tiny = (high > low ? PRECISION : tightness) * tape.scale;
    const softened = soft * Math.max(Math.abs(middle), tape.scale * 0.1);
    const width2 = Math.max((high - low) / 2, tiny, softened, 1e-300);
    return { distance: (value - middle) / width2, width: width2 };
  }
  const end = Number.isFinite(low) ? low : high;
  if (!Number.isFinite(end)) return { distance: 0, width: 1 };
  const width = Math.max(Math.abs(end), tape.scale, 1e-300) * Math.max(soft, 1e-3);
  const inside = Number.isFinite(low) ? (value - low) / width : (high - value) / width;
  const outside = Math.max(0, 1 - inside);
  return { distance: Number.isFinite(low) ? -outside : outside, width };
};
var solveDamped = (a, b, n, damping) => {
  const l = a.slice();
  for (let i = 0; i < n; i++) l[i * n + i] += damping * (l[i * n + i] + 1e-6);
  const x = b.slice();
  for (let j = 0; j < n; j++) {
    let d = l[j * n + j];
    for (let k = 0; k < j; k++) d -= l[j * n + k] ** 2;
    if (!(d > 0)) return void 0;
    const root2 = Math.sqrt(d);
    l[j * n + j] = root2;
    for (let i = j + 1; i < n; i++) {
      let s = l[i * n + j];
      for (let k = 0; k < j; k++) s -= l[i * n + k] * l[j * n + k];
      l[i * n + j] = s / root2;
    }
  }
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < i; k++) x[i] -= l[i * n + k] * x[k];
    x[i] /= l[i * n + i];
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) x[i] -= l[k * n + i] * x[k];
    x[i] /= l[i * n + i];
  }
  return x;
};

// src/solve/nonlinear/witness.ts
var MAX_DEPTH3 = 1e3;
var vertexCover = (monomials, products, known) => {
  let open = [...products].map((product3) => monomials.factors[product3].filter((factor) => !known.has(factor))).filter((factors2) => factors2.length > 1);
  const cover = [];
  while (open.length > 0) {
    const count = /* @__PURE__ */ new Map();
    for (const factors2 of open) for (const factor of factors2) count.set(factor, (count.get(factor) ?? 0) + 1);
    const [best] = [...count].reduce((a, b) => b[1] > a[1] || b[1] === a[1] && b[0] < a[0] ? b : a);
    cover.push(best);
    open = open.map((factors2) => factors2.filter((factor) => factor !== best)).filter((factors2) => factors2.length > 1);
  }
  return cover;
};
var DIGITS = 12;
var firstGuesses = (isWhole) => [0, -1.5, 1.5, 0.5].map(
  (scale5, round2) => (variable4) => (isWhole(variable4) === void 0 ? 1e3 : 1e5) * 10 ** (scale5 + 0.1 * Math.sin(variable4 * 37 + round2 * 101))
);
function* witnessNear(proposals, cover, fixed, guess) {
  const { isWhole, meter, problem } = proposals;
  const approximation = Approximation.of(problem, meter);
  if (approximation === void 0) return void 0;
  const everything3 = [];
  for (let v = 0; v < problem.variables.length; v++) {
    const known = fixed.get(v);
    if (known !== void 0) approximation.freeze(v, toNumber(known));
    else {
      everything3.push(v);
      approximation.values[v] = guess(v);
    }
  }
  if ((yield* approximation.solve()) > CLOSE) return void 0;
  const start = approximation.values.slice();
  for (const candidates3 of [cover, everything3]) {
    const size = (variable4) => Math.abs(start[variable4]);
    const whole = candidates3.filter(isWhole).sort((a, b) => size(a) - size(b));
    if (candidates3 === everything3 && whole.every((variable4) => cover.includes(variable4))) return void 0;
    for (const variable4 of everything3) approximation.release(variable4, start);
    if (!(yield* roundAll(approximation, whole, { left: ROUNDINGS }))) continue;
    const values = new Map(fixed);
    for (const variable4 of whole) values.set(variable4, fromDouble(approximation.values[variable4]));
    if (!fixRest(proposals, cover, approximation.values, values)) continue;
    const witness = yield* witnessWith(proposals, values);
    if (witness !== void 0) return witness;
  }
  return void 0;
}
var fixRest = ({ equations, isWhole }, cover, proposed, values) => {
  const settle2 = () => {
    for (let changed = true; changed; ) {
      changed = false;
      for (const { terms, value } of equations) {
        const open = [...terms.keys()].filter((v) => !values.has(v));
        const [last] = open;
        if (last === void 0 || open.length > 1) continue;
        let rest = value;
        for (const [v, coefficient] of terms)
          if (v !== last) rest = subtract(rest, multiply(coefficient, values.get(v)));
        const result = divide(rest, terms.get(last));
        if (isWhole(last) && !isInteger(result)) return false;
        values.set(last, result);
        changed = true;
      }
    }
    return true;
  };
  if (!settle2()) return false;
  for (const variable4 of cover) {
    if (values.has(variable4)) continue;
    const value = proposed[variable4];
    if (!Number.isFinite(value) || Math.abs(value) > 1e15) return false;
    values.set(variable4, fewDigits(value));
    if (!settle2()) return false;
  }
  return true;
};
function* witnessWith({ decideLinear: decideLinear2, problem }, values) {
  const named2 = new Map([...values].map(([v, value]) => [problem.variables[v].name, value]));
  let rest = problem;
  for (const [name, value] of named2) rest = rest && withValue(rest, name, value);
  const decision2 = rest && (yield* decideLinear2(rest));
  return decision2?.status === "consistent" ? new Map([...decision2.witness, ...named2]) : void 0;
}
function* roundAll(approximation, [variable4, ...rest], budget) {
  if (variable4 === void 0) return true;
  const before = approximation.values.slice();
  const value = before[variable4];
  if (!Number.isFinite(value)) return false;
  const nearest = Math.round(value);
  const second = nearest > value ? nearest - 1 : nearest + 1;
  for (const whole of [nearest, second, 2 * nearest - second]) {
    if (budget.left-- <= 0) return false;
    if (whole < approximation.least(variable4)) continue;
    approximation.freeze(variable4, whole);
    if ((yield* approximation.solve([0])) <= CLOSE && (yield* roundAll(approximation, rest, budget)))
      return true;
    approximation.release(variable4, before);
  }
  return false;
}
var ROUNDINGS = 40;
var CLOSE = 1.1;
var fewDigits = (value) => {
  if (value === 0) return zero;
  const places2 = DIGITS - 1 - Math.floor(Math.log10(Math.abs(value)));
  return round(fromDouble(value), places2, "nearest");
};
var withValue = (problem, name, value) => {
  const whole = (constraint) => constraint.kind === "whole" && constraint.variable === name;
  if (!isInteger(value) && problem.premises.some((premise) => premise.constraints.some(whole)))
    return void 0;
  const number2 = number(value);
  const rewrite = (constraint) => constraint.kind === "bound" && mentions(constraint.expression, name) ? {
    ...constraint,
    expression: substitute(
      constraint.expression,
      (other) => other === name ? number2 : variable(other)
    )
  } : constraint;
  return {
    ...problem,
    variables: problem.variables.filter((variable4) => variable4.name !== name),
    premises: problem.premises.map((premise) => ({
      ...premise,
      constraints: premise.constraints.filter((constraint) => !whole(constraint)).map(rewrite)
    }))
  };
};
var mentions = (e, name) => {
  let found = false;
  const open = [[e, 0]];
  for (let next = open.pop(); next !== void 0; next = open.pop()) {
    const [node, depth] = next;
    if (depth > MAX_DEPTH3) return false;
    if (node.kind === "variable") found ||= node.variable === name;
    else for (const child of children(node)) open.push([child, depth + 1]);
  }
  return found;
};

// src/solve/nonlinear/BranchAndPrune.ts
var MAX_NODES2 = 100;
var MAX_ROUNDS = 12;
var CUTS = 10;
var BranchAndPrune = class {
  constructor(system, targets, workshop, isWhole, proposals) {
    this.system = system;
    this.targets = targets;
    this.workshop = workshop;
    this.isWhole = isWhole;
    this.proposals = proposals;
    this.relaxation = new Relaxation(proposals.meter);
    const tied = /* @__PURE__ */ new Set();
    for (const target of targets) for (const v of system.monomials.factors[target]) tied.add(v);
    this.tied = [...tied].sort((a, b) => a - b);
  }
  system;
  targets;
  workshop;
  isWhole;
  proposals;
  relaxation;
  /** Unknowns in products. */
  tied;
  nodes = 0;
  splits = 0;
  /** Searches from a root. */
  *run(root2) {
    const early = yield* this.look(root2);
    if (early !== void 0) return early;
    if (root2.pending.length === 0) {
      const [first, ...others] = firstGuesses(this.isWhole);
      const witness = yield* this.propose(root2, [first, ...others]);
      if (witness !== void 0) return { kind: "holds", witness };
      const narrower = yield* this.narrow(root2);
      if (narrower !== void 0) return narrower;
      const further = yield* this.propose(root2, [this.relaxation.centre()]);
      if (further !== void 0) return { kind: "holds", witness: further };
    }
    return yield* this.branch(root2);
  }
  *search(node) {
    return (yield* this.look(node)) ?? (yield* this.branch(node));
  }
  /** What follows at a node at once. */
  *look(node) {
    if (++this.nodes > MAX_NODES2) throw new Exhausted("nodes", "node-limit", MAX_NODES2);
    for (const known of node.facts) node.products.add(known);
    const early = yield* this.prune(node);
    if (early !== void 0 || node.pending.length > 0) return early;
    const witness = this.exactAt(this.relaxation.point());
    return witness === void 0 ? void 0 : { kind: "holds", witness };
  }
  *branch(node) {
    const [decision2] = node.pending;
    if (decision2 !== void 0) return yield* this.distinguish(node, decision2);
    if (node.depth > 0) {
      const point2 = this.relaxation.point();
      const near = (variable4) => Math.max(toNumber(point2(variable4 + 1)), 1e-3);
      const witness = yield* this.propose(node, [near]);
      if (witness !== void 0) return { kind: "holds", witness };
      const early = yield* this.narrow(node);
      if (early !== void 0) return early;
    }
    return yield* this.split(node, this.relaxation.point());
  }
  /** Attempts at a witness from guesses; what the facts leave a single value has that. */
  *propose(node, guesses) {
    const fixed = /* @__PURE__ */ new Map();
    for (const variable4 of this.tied) {
      const { low, high } = rangeOf(node.facts, variable4);
      const value = endOf2(low);
      const other = endOf2(high);
      if (value !== null && other !== null && equals(value, other)) fixed.set(variable4, value);
    }
    const cover = vertexCover(this.system.monomials, this.targets, fixed);
    if (cover.length === 0) return yield* witnessWith(this.proposals, fixed);
    for (const guess of guesses) {
      const witness = yield* witnessNear(this.proposals, cover, fixed, guess);
      if (witness !== void 0) return witness;
    }
    return void 0;
  }
  /** Adds violated products until there is a contradiction, or none that helps. */
  *prune(node) {
    for (let round2 = 0; ; round2++) {
      const terms = this.relaxation.load(node.facts) ?? (yield* this.relaxation.check());
      if (terms !== void 0) return { kind: "refuted", refutation: refutationBy(terms) };
      if (round2 === MAX_ROUNDS) return void 0;
      const cuts = node.products.violated(this.relaxation.point(), CUTS);
      if (cuts.length === 0) return void 0;
      if (this.proposals.meter.spend(cuts.length * 10)) yield;
      node.facts.push(...cuts);
      for (const cut of cuts) node.products.add(cut);
    }
  }
  /** Tightens the ranges of all unknowns in products, then prunes again. */
  *narrow(node) {
    for (let round2 = 0; round2 < (node.depth === 0 ? 3 : 1); round2++) {
      const bounds2 = yield* tighten(this.relaxation, node.facts, this.tied, this.workshop, this.isWhole);
      if (bounds2.length === 0) return void 0;
      node.facts.push(...bounds2);
      for (const bound of bounds2) node.products.add(bound);
      const early = yield* this.prune(node);
      if (early !== void 0) return early;
    }
    return void 0;
  }
  *distinguish(node, decision2) {
    const refuted = [];
    for (const first of [true, false]) {
      const facts2 = [...node.facts];
      const pending = node.pending.filter((other2) => other2 !== decision2);
      const branching = decision2.kind === "denominator" ? { kind: "rows", rows: first ? decision2.positive : decision2.negative } : decision2.branches[first ? 0 : 1].holds;
      if (decision2.kind === "sign")
        facts2.push(ofRow(decision2.branches[first ? 0 : 1].assumption, this.workshop, this.isWhole));
      addBranching(branching, facts2, pending, this.workshop, this.isWhole);
      const result = yield* this.search({
        facts: facts2,
        pending,
        products: node.products.branch(),
        depth: node.depth
      });
      if (result.kind === "holds") return result;
      if (!result.refutation.assumptions.has(decision2)) return result;
      refuted.push(result.refutation);
    }
    const [one2, other] = refuted;
    const proof = caseStep(this.system, decision2, [one2.proof, other.proof]);
    return { kind: "refuted", refutation: joined2([one2, other], decision2, proof) };
  }
  *split(node, point2) {
    const place = this.worst(point2).map((variable5) => {
      const { low, high } = rangeOf(node.facts, variable5);
      const whole2 = this.isWhole(variable5);
      const at2 = splitPoint(point2(variable5 + 1), endOf2(low), endOf2(high), whole2 !== void 0);
      return at2 === void 0 ? void 0 : { at: at2, variable: variable5, whole: whole2 };
    }).find((found) => found !== void 0);
    if (place === void 0) throw new Exhausted("nodes", "products-narrow");
    const { at, variable: variable4, whole } = place;
    const name = `split:${++this.splits}`;
    const { name: called } = this.system.variables[variable4];
    const refuted = [];
    for (const below2 of [true, false]) {
      const edge = below2 || whole === void 0 ? at : add(at, one);
      const form = add2(variable3(variable4), constant2(negate(edge)));
      const fact2 = {
        form: below2 ? negate2(form) : form,
        strict: false,
        source: { from: "step", name }
      };
      const assumption = this.workshop.stated(fact2, whole ?? void 0, /* @__PURE__ */ new Set([name]));
      const result = yield* this.search({
        facts: [...node.facts, assumption],
        pending: node.pending,
        products: node.products.branch(),
        depth: node.depth + 1
      });
      if (result.kind === "holds") return result;
      if (!result.refutation.assumptions.has(name)) return result;
      refuted.push(result.refutation);
    }
    const [below, above] = refuted;
    const integer = whole !== void 0;
    const proof = {
      step: "split",
      name,
      variable: called,
      at,
      integer,
      below: below.proof,
      above: above.proof
    };
    return { kind: "refuted", refutation: joined2([below, above], name, proof) };
  }
  /** Unknowns to split: those whose products are furthest from what they should be at the point, then the fractional. */
  worst(point2) {
    const scores = /* @__PURE__ */ new Map();
    for (const target of this.targets) {
      const factors2 = this.system.monomials.factors[target];
      const product3 = factors2.reduce((p, factor) => p * toNumber(point2(factor + 1)), 1);
      const value = toNumber(point2(target));
      const error = Math.abs(value - product3) / (1e-9 + Math.abs(value) + Math.abs(product3));
      for (const factor of factors2) scores.set(factor, (scores.get(factor) ?? 0) + error);
    }
    this.system.variables.forEach((_, v) => {
      const fractional2 = this.isWhole(v) !== void 0 && !isInteger(point2(v + 1));
      if (fractional2 && !(scores.get(v) > 0)) scores.set(v, 1e-12);
    });
    return [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([variable4]) => variable4);
  }
  /** The point itself, when every product is the product of its factors there and whole unknowns are whole. */
  exactAt(point2) {
    for (const target of this.targets) {
      const factors2 = this.system.monomials.factors[target];
      const product3 = factors2.reduce((p, factor) => multiply(p, point2(factor + 1)), one);
      if (!equals(product3, point2(target))) return void 0;
    }
    const witness = /* @__PURE__ */ new Map();
    for (const [v, { name }] of this.system.variables.entries()) {
      const value = point2(v + 1);
      if (this.isWhole(v) !== void 0 && !isInteger(value)) return void 0;
      witness.set(name, value);
    }
    return witness;
  }
};

// src/solve/nonlinear/Products.ts
var VIOLATED = 1e-7;
var Products = class _Products {
  constructor(monomials, workshop, targets, meter, from) {
    this.monomials = monomials;
    this.workshop = workshop;
    this.targets = targets;
    this.meter = meter;
    this.pairs = from === void 0 ? [] : [...from.pairs];
    this.byFactor = new Map(from === void 0 ? [] : [...from.byFactor].map(([m, facts2]) => [m, [...facts2]]));
    this.seen = new Set(from?.seen);
  }
  monomials;
  workshop;
  targets;
  meter;
  pairs;
  byFactor;
  seen;
  /** A copy for a branch. */
  branch() {
    return new _Products(this.monomials, this.workshop, this.targets, this.meter, this);
  }
  /** Lists the pairs of the fact with all before it. */
  add(known) {
    if (this.seen.has(known)) return;
    this.seen.add(known);
    const partners = /* @__PURE__ */ new Set();
    for (const target of this.targets)
      for (const [own, other] of this.divisions(target)) {
        if (!known.row.fact.form.has(own)) continue;
        for (const partner of this.byFactor.get(other) ?? []) partners.add(partner);
        if (known.row.fact.form.has(other)) partners.add(known);
      }
    for (const monomial of known.row.monomials) {
      const facts2 = this.byFactor.get(monomial);
      if (facts2 === void 0) this.byFactor.set(monomial, [known]);
      else facts2.push(known);
    }
    this.meter.spend(partners.size);
    for (const partner of partners) this.consider(known, partner);
  }
  /** The most violated products at a point, as facts; they are not offered again. */
  violated(point2, most) {
    this.meter.spend(this.pairs.length >> 3);
    const values = /* @__PURE__ */ new Map();
    const valueOf5 = (monomial) => {
      if (monomial === 0) return 1;
      let value = values.get(monomial);
      if (value === void 0) {
        value = toNumber(point2(monomial));
        values.set(monomial, value);
      }
      return value;
    };
    const found = [];
    this.pairs.forEach((pair, index) => {
      let sum2 = 0;
      let size = 0;
      for (let i = 0; i < pair.monomials.length; i++) {
        const term = pair.coefficients[i] * valueOf5(pair.monomials[i]);
        sum2 += term;
        size += Math.abs(term);
      }
      const score = size === 0 ? 0 : -sum2 / size;
      if (score > VIOLATED || pair.strict && score > -1e-12) found.push({ pair, score, index });
    });
    found.sort((a, b) => b.score - a.score || a.index - b.index);
    const chosen = found.slice(0, most);
    const taken = new Set(chosen.map(({ pair }) => pair));
    if (taken.size > 0) {
      const rest = this.pairs.filter((pair) => !taken.has(pair));
      this.pairs.length = 0;
      this.pairs.push(...rest);
    }
    return chosen.flatMap(({ pair }) => this.workshop.product(pair.left, pair.right) ?? []);
  }
  /** Ways to write a monomial as a product of two, one of which is a single unknown. */
  divisions(target) {
    const factors2 = this.monomials.factors[target];
    const found = [];
    factors2.forEach((factor, i) => {
      if (i > 0 && factors2[i - 1] === factor) return;
      let rest = 0;
      for (let j = 0; j < factors2.length; j++)
        if (j !== i && rest !== void 0) rest = this.monomials.product(rest, factors2[j] + 1);
      if (rest === void 0) return;
      found.push([factor + 1, rest]);
      if (factors2.length > 2) found.push([rest, factor + 1]);
    });
    return found;
  }
  consider(left, right) {
    const product3 = /* @__PURE__ */ new Map();
    const lefts = [...left.row.fact.form];
    const rights = [...right.row.fact.form];
    if (lefts.length * rights.length > 100) return;
    for (const [a, x] of lefts)
      for (const [b, y] of rights) {
        const monomial = this.monomials.product(a, b);
        if (monomial === void 0) return;
        if (this.monomials.factors[monomial].length > 1 && !this.targets.has(monomial)) return;
        product3.set(monomial, (product3.get(monomial) ?? 0) + toNumber(x) * toNumber(y));
      }
    this.pairs.push({
      left,
      right,
      monomials: [...product3.keys()],
      coefficients: [...product3.values()],
      strict: left.row.fact.strict && right.row.fact.strict
    });
  }
};

// src/solve/nonlinear/settle.ts
function* settle(bounds2, pending, workshop, isWhole, meter) {
  const stated = [];
  const settled = [];
  const open = [];
  const relaxation = new Relaxation(meter);
  for (const decision2 of pending) {
    const found = decision2.kind === "denominator" ? yield* certain(decision2) : void 0;
    if (found === void 0) {
      open.push(decision2);
      continue;
    }
    settled.push(found);
    const rows = found.positive ? found.decision.positive : found.decision.negative;
    addBranching({ kind: "rows", rows }, stated, [], workshop, isWhole);
  }
  return { settled, stated, open };
  function* certain(decision2) {
    for (const positive of [true, false]) {
      const sign3 = (positive ? decision2.negative : decision2.positive)[0];
      const facts2 = [...bounds2, ofRow(sign3, workshop, isWhole)];
      const terms = relaxation.load(facts2) ?? (yield* relaxation.check());
      if (terms !== void 0) return { decision: decision2, positive, otherwise: refutationBy(terms) };
    }
    return void 0;
  }
}
var withSettled = (system, refutation, settled) => {
  let result = refutation;
  for (const { decision: decision2, otherwise, positive } of settled.toReversed()) {
    if (!result.assumptions.has(decision2)) continue;
    const { proof } = result;
    const branches = positive ? [proof, otherwise.proof] : [otherwise.proof, proof];
    result = joined2([result, otherwise], decision2, caseStep(system, decision2, branches));
  }
  return result;
};

// src/solve/nonlinear/structure.ts
var LONGEST_TIE = 4;
var MOST_MONOMIALS = 300;
var withDivisors = (monomials) => {
  const found = /* @__PURE__ */ new Set();
  const open = [];
  monomials.factors.forEach((factors2, monomial) => {
    if (factors2.length > 1) open.push(monomial);
  });
  for (let monomial = open.pop(); monomial !== void 0; monomial = open.pop()) {
    const factors2 = monomials.factors[monomial];
    if (factors2.length < 2 || found.has(monomial)) continue;
    found.add(monomial);
    for (let without2 = 0; without2 < factors2.length; without2++) {
      let divisor = CONSTANT;
      for (let i = 0; i < factors2.length; i++)
        if (i !== without2 && divisor !== void 0) divisor = monomials.product(divisor, factors2[i] + 1);
      if (divisor !== void 0) open.push(divisor);
    }
  }
  return found;
};
var neighbours = (system, targets) => {
  const { monomials } = system;
  const tied = /* @__PURE__ */ new Map();
  for (const row of rowsOf(system))
    if (row.monomials.length <= LONGEST_TIE && row.monomials.every((monomial) => monomials.factors[monomial].length === 1))
      for (const a of row.monomials) {
        const partners = tied.get(a) ?? /* @__PURE__ */ new Set();
        tied.set(a, partners);
        for (const b of row.monomials) partners.add(b);
      }
  const found = new Set(targets);
  for (const target of targets) {
    const factors2 = monomials.factors[target];
    for (let i = 0; i < factors2.length; i++)
      for (const partner of tied.get(factors2[i] + 1) ?? []) {
        let product3 = partner;
        for (let j = 0; j < factors2.length; j++)
          if (j !== i && product3 !== void 0) product3 = monomials.product(product3, factors2[j] + 1);
        if (product3 !== void 0 && found.size < MOST_MONOMIALS) found.add(product3);
      }
  }
  return found;
};
var rowsOf = (system) => {
  const rows = [];
  const open = system.premises.flatMap(({ branchings }) => branchings);
  for (let branching = open.pop(); branching !== void 0; branching = open.pop()) {
    if (branching.kind === "rows") rows.push(...branching.rows);
    else if (branching.kind === "denominator") rows.push(...branching.positive, ...branching.negative);
    else
      for (const { assumption, holds: holds3 } of branching.branches) {
        rows.push(assumption);
        open.push(holds3);
      }
  }
  return rows;
};
var equationsOf = (system) => {
  const lows = /* @__PURE__ */ new Map();
  const found = [];
  const rows = rowsOf(system).filter(
    (row) => row.under === void 0 && row.monomials.every((monomial) => system.monomials.factors[monomial].length === 1)
  );
  for (const row of rows) if (row.side === "low") lows.set(row.key, row);
  for (const { bound, coefficients, key, monomials, side } of rows) {
    const low = lows.get(key);
    if (side === "low" || low === void 0 || !equals(low.bound.value, bound.value)) continue;
    const terms = new Map(monomials.map((monomial, i) => [monomial - 1, coefficients[i]]));
    found.push({ terms, value: bound.value });
  }
  return found;
};

// src/solve/nonlinear/decideNonlinear.ts
var WORK = 3e5;
function* decideNonlinear(problem, meter, decideLinear2, share2 = 1) {
  try {
    return yield* meter.within(WORK * share2, decision(problem, meter, decideLinear2));
  } catch (error) {
    const own = error instanceof AllowanceUsed;
    if (!(error instanceof Exhausted) || !own && (error.reason === "work" || error.reason === "time"))
      throw error;
    const premises = problem.premises.map((premise) => premise.id);
    const why = own ? detail("products-open") : error.detail;
    return { status: "undetermined", why: { reason: error.reason, premises, detail: why } };
  }
}
function* decision(problem, meter, decideLinear2) {
  const system = yield* compileSteps(problem);
  const { monomials } = system;
  const workshop = new Workshop(monomials);
  const targets = withDivisors(monomials);
  const { facts: facts2, isWhole, pending } = statedFacts(system, workshop);
  const products = new Products(monomials, workshop, neighbours(system, targets), meter);
  const bounds2 = facts2.filter((known) => known.row.monomials.length === 1);
  bounds2.push(...signs(system, targets, facts2, workshop));
  const { open, settled, stated } = yield* settle(bounds2, pending, workshop, isWhole, meter);
  const proposals = {
    problem,
    equations: equationsOf(system),
    meter,
    isWhole: (variable4) => isWhole(variable4) !== void 0,
    decideLinear: decideLinear2
  };
  const search = new BranchAndPrune(system, targets, workshop, isWhole, proposals);
  const root2 = { facts: [.../* @__PURE__ */ new Set([...facts2, ...bounds2, ...stated])], pending: open, products, depth: 0 };
  const result = yield* search.run(root2);
  if (result.kind === "holds") return { status: "consistent", witness: result.witness };
  const { premises, proof } = withSettled(system, result.refutation, settled);
  const core = [...premises].sort((a, b) => a - b).map((number2) => problem.premises[number2].id);
  const kind = proof.step === "contradiction" ? "farkas" : "search";
  return { status: "inconsistent", core, certificate: { kind, premises: core, proof } };
}
var signs = ({ monomials: { factors: factors2 } }, targets, facts2, workshop) => {
  const made = /* @__PURE__ */ new Map();
  const known = (variable4) => {
    const key = String(variable4);
    const low = made.get(key) ?? rangeOf(facts2, variable4).low;
    if (low !== void 0) made.set(key, low);
    return low;
  };
  const divisors = [...targets].map((target) => factors2[target]).sort((a, b) => a.length - b.length);
  for (const [first, ...others] of divisors) {
    const own = known(first);
    const rest = others.length === 1 ? known(others[0]) : made.get(others.join("*"));
    const product3 = own && rest && workshop.product(own, rest);
    if (product3 !== void 0) made.set([first, ...others].join("*"), product3);
  }
  return [...made.values()].filter((fact2) => fact2.degree > 1);
};

// src/solve/outward.ts
var down = (x) => x === 0 ? 0 : x - Math.abs(x) * 23e-17;
var up = (x) => x === 0 ? 0 : x + Math.abs(x) * 23e-17;
var TINY = 1e-290;
var floatBelow = (x) => {
  const value = toNumber(x);
  if (x.big === void 0 && x.d === 1) return value;
  if (Math.abs(value) < TINY) return sign(x) > 0 ? 0 : -TINY;
  return down(down(value));
};
var floatAbove = (x) => {
  const value = toNumber(x);
  if (x.big === void 0 && x.d === 1) return value;
  if (Math.abs(value) < TINY) return sign(x) < 0 ? 0 : TINY;
  return up(up(value));
};

// src/solve/Narrowing.ts
var WORTHWHILE2 = 0.05;
var SAFE = Number.MAX_SAFE_INTEGER;
var Narrowing = class {
  /** Starts with no bounds, or where another propagation stands. */
  constructor(base2, meter, from) {
    this.base = base2;
    this.meter = meter;
    this.low = from?.low.slice() ?? new Float64Array(base2.size).fill(Number.NEGATIVE_INFINITY);
    this.high = from?.high.slice() ?? new Float64Array(base2.size).fill(Number.POSITIVE_INFINITY);
    this.lastLow = from?.lastLow.slice() ?? new Int32Array(base2.size).fill(-1);
    this.lastHigh = from?.lastHigh.slice() ?? new Int32Array(base2.size).fill(-1);
    if (from === void 0) return;
    this.firstLow = [...from.firstLow];
    this.firstHigh = [...from.firstHigh];
    this.eventColumn = [...from.eventColumn];
    this.eventSide = [...from.eventSide];
    this.eventCause = [...from.eventCause];
    this.eventPrevious = [...from.eventPrevious];
  }
  base;
  meter;
  low;
  high;
  lastLow;
  lastHigh;
  firstLow = [];
  firstHigh = [];
  eventColumn = [];
  eventSide = [];
  eventCause = [];
  eventPrevious = [];
  /** Takes over the bounds of a column from the base. */
  load(column) {
    const low = this.base.low(column);
    if (low !== void 0) {
      const value = floatBelow(low.value);
      if (value > this.low[column]) {
        this.low[column] = value;
        if (this.lastLow[column] < 0 && this.firstLow[column] === void 0)
          this.firstLow[column] = low.origin;
        else this.log(column, "low", { kind: "base", origin: low.origin });
      }
    }
    const high = this.base.high(column);
    if (high !== void 0) {
      const value = floatAbove(high.value);
      if (value < this.high[column]) {
        this.high[column] = value;
        if (this.lastHigh[column] < 0 && this.firstHigh[column] === void 0)
          this.firstHigh[column] = high.origin;
        else this.log(column, "high", { kind: "base", origin: high.origin });
      }
    }
  }
  /** Propagates from the given rows until nothing worthwhile changes; returns the contradiction it meets. */
  *propagate(rows) {
    const queue = [...rows];
    const queued = new Set(queue);
    const limit = 200 + 30 * queue.length;
    for (let next = 0; next < queue.length && next < limit; next++) {
      const row = queue[next];
      queued.delete(row);
      const before = this.eventColumn.length;
      const conflict = this.revise(row);
      if (conflict !== void 0) return conflict;
      if (this.meter.spend(row.columns.length)) yield;
      for (let event = before; event < this.eventColumn.length; event++) {
        for (const user of this.base.rowsOf(this.eventColumn[event])) {
          if (user === row || queued.has(user) || !this.base.holds(user)) continue;
          queued.add(user);
          queue.push(user);
        }
      }
    }
    return void 0;
  }
  revise(row) {
    const low = this.base.low(row.column);
    if (low !== void 0) {
      const cause = { kind: "row", row, side: "low", origin: low.origin };
      const conflict = this.reviseSide(cause, floatBelow(low.value));
      if (conflict !== void 0) return conflict;
    }
    const high = this.base.high(row.column);
    if (high === void 0) return void 0;
    return this.reviseSide({ kind: "row", row, side: "high", origin: high.origin }, -floatAbove(high.value));
  }
  /** For side low: Σ aᵢxᵢ ≥ bound. For side high, the same with the signs of all aᵢ and of the bound turned. */
  reviseSide(cause, bound) {
    const { columns, factors: factors2 } = cause.row;
    const turn = cause.side === "low" ? 1 : -1;
    let sum2 = 0;
    let unbounded = 0;
    let open = -1;
    for (let i = 0; i < columns.length; i++) {
      const factor = factors2[i] * turn;
      const end = factor > 0 ? this.high[columns[i]] : this.low[columns[i]];
      if (end === Number.POSITIVE_INFINITY || end === Number.NEGATIVE_INFINITY) {
        unbounded++;
        open = i;
        if (unbounded > 1) return void 0;
      } else sum2 = up(sum2 + up(factor * end));
    }
    if (unbounded === 0 && sum2 < bound) return this.parents(cause, -1, this.eventColumn.length, one);
    for (let i = unbounded === 1 ? open : 0; i < columns.length; i++) {
      const factor = factors2[i] * turn;
      const column = columns[i];
      const end = factor > 0 ? this.high[column] : this.low[column];
      const rest = unbounded === 1 ? sum2 : up(sum2 - up(factor * end));
      const quotient2 = down(bound - rest) / factor;
      const conflict = factor > 0 ? this.raise(column, down(quotient2), cause) : this.lower(column, up(quotient2), cause);
      if (conflict !== void 0) return conflict;
      if (unbounded === 1) return void 0;
    }
    return void 0;
  }
  /** The contradiction between a row and the bounds so far, when there certainly is one (NaN compares as false). */
  excludes(row) {
    const low = row.side === "low";
    const turn = low ? 1 : -1;
    let most = 0;
    for (let i = 0; i < row.monomials.length; i++) {
      const coefficient = row.coefficients[i];
      const factor = toNumber(coefficient) * turn;
      if (!Number.isSafeInteger(factor)) return void 0;
      const end = factor > 0 ? this.high[row.monomials[i]] : this.low[row.monomials[i]];
      if (end === Number.POSITIVE_INFINITY || end === Number.NEGATIVE_INFINITY) return void 0;
      most = up(most + up(factor * end));
    }
    const bound = low ? floatBelow(row.bound.value) : -floatAbove(row.bound.value);
    if (!(most < bound || most === bound && row.fact.strict)) return void 0;
    const origin = { kind: "row", row, rounded: false };
    return [
      { origin, multiplier: one },
      ...row.monomials.map((monomial, i) => {
        const coefficient = row.coefficients[i];
        const side = sign(coefficient) > 0 === low ? "high" : "low";
        return { origin: this.originAt(monomial, side), multiplier: abs(coefficient) };
      })
    ];
  }
  raise(column, proposal, cause) {
    const old = this.low[column];
    const whole = this.base.isWhole(column);
    const value = whole ? Math.ceil(proposal) : proposal;
    if (!(value > old) || value === Number.POSITIVE_INFINITY || whole && Math.abs(value) > SAFE)
      return void 0;
    const width = this.high[column] - old;
    if (!whole && value <= this.high[column] && value - old < WORTHWHILE2 * width && width !== Infinity)
      return void 0;
    this.low[column] = value;
    this.log(column, "low", cause);
    return value > this.high[column] ? this.clash(column) : void 0;
  }
  lower(column, proposal, cause) {
    const old = this.high[column];
    const whole = this.base.isWhole(column);
    const value = whole ? Math.floor(proposal) : proposal;
    if (!(value < old) || value === Number.NEGATIVE_INFINITY || whole && Math.abs(value) > SAFE)
      return void 0;
    const width = old - this.low[column];
    if (!whole && value >= this.low[column] && old - value < WORTHWHILE2 * width && width !== Infinity)
      return void 0;
    this.high[column] = value;
    this.log(column, "high", cause);
    return value < this.low[column] ? this.clash(column) : void 0;
  }
  log(column, side, cause) {
    const last = side === "low" ? this.lastLow : this.lastHigh;
    this.eventPrevious.push(last[column]);
    last[column] = this.eventColumn.length;
    this.eventColumn.push(column);
    this.eventSide.push(side);
    this.eventCause.push(cause);
  }
  clash(column) {
    const now = this.eventColumn.length;
    return [
      { origin: this.originAt(column, "low", now), multiplier: one },
      { origin: this.originAt(column, "high", now), multiplier: one }
    ];
  }
  /** True when the bound of a column was derived and is not just what the base gave. */
  isDerived(column, side) {
    return column < this.base.size && (side === "low" ? this.lastLow : this.lastHigh)[column] >= 0;
  }
  /** Why the bound of a column holds (now, or before the event `time`). */
  originAt(column, side, time = this.eventColumn.length) {
    let event = (side === "low" ? this.lastLow : this.lastHigh)[column];
    while (event >= time) event = this.eventPrevious[event];
    if (event < 0) return side === "low" ? this.firstLow[column] : this.firstHigh[column];
    const cause = this.eventCause[event];
    return cause.kind === "base" ? cause.origin : { kind: "event", event };
  }
  /** True when the column of the event takes whole values, so that its bound was rounded. */
  isRounded(event) {
    return this.base.isWhole(this.eventColumn[event]);
  }
  /** The column that the event bounds. */
  columnOf(event) {
    return this.eventColumn[event];
  }
  /** The sum of bounds that the event's bound is. */
  terms(event) {
    const cause = this.eventCause[event];
    if (cause.kind === "base") return [{ origin: cause.origin, multiplier: one }];
    const position = cause.row.columns.indexOf(this.eventColumn[event]);
    const scale5 = abs(invert(cause.row.coefficients[position]));
    return this.parents(cause, position, event, scale5);
  }
  /** The row's bound and the bounds of its columns but one, so that only that column is left in the sum. */
  parents(cause, without2, time, scale5) {
    const { columns, coefficients } = cause.row;
    const terms = [{ origin: cause.origin, multiplier: scale5 }];
    for (let i = 0; i < columns.length; i++) {
      if (i === without2) continue;
      const coefficient = coefficients[i];
      const side = sign(coefficient) > 0 === (cause.side === "low") ? "high" : "low";
      terms.push({
        origin: this.originAt(columns[i], side, time),
        multiplier: multiply(scale5, abs(coefficient))
      });
    }
    return terms;
  }
};

// src/solve/Case.ts
var Case = class _Case {
  constructor(columns, active, wholePremises, lower, upper, pending, certainties, bounded3, forms, products) {
    this.columns = columns;
    this.active = active;
    this.wholePremises = wholePremises;
    this.lower = lower;
    this.upper = upper;
    this.pending = pending;
    this.certainties = certainties;
    this.bounded = bounded3;
    this.forms = forms;
    this.products = products;
  }
  columns;
  active;
  wholePremises;
  lower;
  upper;
  pending;
  certainties;
  bounded;
  forms;
  products;
  narrowing;
  fresh = [];
  touched = [];
  /** A case of the given premises, to which everything is still to be added. */
  static start(columns, active, wholePremises) {
    return new _Case(columns, active, wholePremises, [], [], /* @__PURE__ */ new Set(), /* @__PURE__ */ new Map(), /* @__PURE__ */ new Set(), /* @__PURE__ */ new Set(), false);
  }
  /** A copy to which the assumptions of a branch can be added. */
  branch(meter) {
    const copy = new _Case(
      this.columns,
      this.active,
      this.wholePremises,
      [...this.lower],
      [...this.upper],
      new Set(this.pending),
      new Map(this.certainties),
      new Set(this.bounded),
      new Set(this.forms),
      this.products
    );
    if (this.narrowing !== void 0) copy.narrowing = new Narrowing(copy, meter, this.narrowing);
    return copy;
  }
  get system() {
    return this.columns.system;
  }
  wholePremise(variable4) {
    return this.wholePremises.get(variable4);
  }
  /** True when the column takes whole values only. */
  isWhole(column) {
    return this.columns.isWhole(column, this.wholePremises);
  }
  /** Adds the undisputed bounds of a variable. */
  addVariable(variable4) {
    const column = variable4 + 1;
    if (this.bounded.has(column)) return void 0;
    this.bounded.add(column);
    this.touched.push(column);
    const { low, high } = this.columns.variableBounds(variable4, this.isWhole(column));
    if (low !== void 0) this.raise(column, low);
    if (high !== void 0) this.reduce(column, high);
    return this.clash(column);
  }
  /** Adds what a constraint says; case distinctions wait. */
  add(branching) {
    if (branching.kind !== "rows") {
      this.pending.add(branching);
      return void 0;
    }
    for (const row of branching.rows) {
      const contradiction = this.addRow(row);
      if (contradiction !== void 0) return contradiction;
    }
    return void 0;
  }
  /** Adds the assumption and the rows of the first or second branch of a case distinction. */
  addBranch(decision2, first) {
    this.pending.delete(decision2);
    if (decision2.kind === "denominator")
      return this.add({ kind: "rows", rows: first ? decision2.positive : decision2.negative });
    const branch2 = decision2.branches[first ? 0 : 1];
    return this.addRow(branch2.assumption) ?? this.add(branch2.holds);
  }
  addRow(row) {
    if (row.monomials.length === 0)
      return compare2(zero2, row.bound) < 0 ? [{ origin: { kind: "row", row, rounded: false }, multiplier: one }] : void 0;
    const column = this.columns.columnOf(row);
    if (this.columns.hasProducts(row)) this.products = true;
    this.bounded.add(column);
    this.touched.push(column);
    const form = this.columns.formOf(column);
    if (form !== void 0) {
      this.forms.add(form);
      if (form.exact) this.fresh.push(form);
    }
    const bound = this.columns.boundOf(row, this.isWhole(column));
    if (row.side === "low") this.raise(column, bound);
    else this.reduce(column, bound);
    return this.clash(column);
  }
  raise(column, bound) {
    const present = this.lower[column];
    if (present === void 0 || compare2(bound.value, present.value) > 0)
      this.lower[column] = bound;
  }
  reduce(column, bound) {
    const present = this.upper[column];
    if (present === void 0 || compare2(bound.value, present.value) < 0)
      this.upper[column] = bound;
  }
  clash(column) {
    return clashOf(this.lower[column], this.upper[column]);
  }
  /** True when no form ties the unknowns together: every bound is one of a single unknown. */
  get trivial() {
    return this.forms.size === 0 && this.pending.size === 0;
  }
  /** True when some unknown must be whole. */
  get hasWhole() {
    return this.wholePremises.size > 0 || this.system.variables.some((variable4) => variable4.integer);
  }
  /** Propagates bounds, and decides the case distinctions that they settle. */
  *narrow(meter) {
    const useful = this.pending.size > 0 || this.narrowing !== void 0 || this.hasWhole;
    if (this.trivial || !useful) return void 0;
    if (this.narrowing === void 0) {
      this.narrowing = new Narrowing(this, meter);
      this.fresh = [...this.forms].filter((form) => form.exact);
      this.touched = [...this.bounded];
    }
    for (; ; ) {
      for (const column of this.touched) if (column < this.size) this.narrowing.load(column);
      const rows = this.fresh;
      this.fresh = [];
      this.touched = [];
      const contradiction = (yield* this.narrowing.propagate(rows)) ?? this.settle();
      if (contradiction !== void 0) return contradiction;
      if (this.touched.length === 0) return void 0;
    }
  }
  /** Decides the case distinctions of which one branch is certainly out. */
  settle() {
    for (const decision2 of this.pending) {
      const [first, second] = decision2.kind === "denominator" ? [decision2.positive[0], decision2.negative[0]] : [decision2.branches[0].assumption, decision2.branches[1].assumption];
      const narrowing = this.narrowing;
      const notSecond = narrowing.excludes(second);
      const otherwise = notSecond ?? narrowing.excludes(first);
      if (otherwise === void 0) continue;
      this.certainties.set(decision2, { first: notSecond !== void 0, otherwise });
      const contradiction = this.addBranch(decision2, notSecond !== void 0);
      if (contradiction !== void 0) return contradiction;
    }
    return void 0;
  }
  // What narrowing starts from.
  get size() {
    return this.columns.monomials;
  }
  low(column) {
    const bound = this.lower[column];
    return bound === void 0 ? void 0 : { value: bound.value.value, origin: bound.origin };
  }
  high(column) {
    const bound = this.upper[column];
    return bound === void 0 ? void 0 : { value: bound.value.value, origin: bound.origin };
  }
  rowsOf(column) {
    return this.columns.rowsOf(column);
  }
  holds(row) {
    return this.forms.has(row);
  }
  /** The tightest known lower bound of a column: what a row states, or for whole columns what was derived. */
  tightestLower(column) {
    const stated = this.lower[column];
    const { narrowing } = this;
    if (narrowing === void 0 || !narrowing.isDerived(column, "low") || !this.isWhole(column)) return stated;
    const value = of2(fromDouble(narrowing.low[column]));
    if (stated !== void 0 && compare2(value, stated.value) <= 0) return stated;
    return { value, origin: narrowing.originAt(column, "low") };
  }
  /** The tightest known upper bound of a column. */
  tightestUpper(column) {
    const stated = this.upper[column];
    const { narrowing } = this;
    if (narrowing === void 0 || !narrowing.isDerived(column, "high") || !this.isWhole(column))
      return stated;
    const value = of2(fromDouble(narrowing.high[column]));
    if (stated !== void 0 && compare2(value, stated.value) >= 0) return stated;
    return { value, origin: narrowing.originAt(column, "high") };
  }
};

// src/solve/Columns.ts
var NO_ROWS = [];
var Columns = class {
  constructor(system, meter) {
    this.system = system;
    this.meter = meter;
    this.monomials = system.monomials.factors.length;
  }
  system;
  meter;
  forms = /* @__PURE__ */ new Map();
  /** Form of each column from `monomials` on. */
  rows = [];
  users = /* @__PURE__ */ new Map();
  bounds = /* @__PURE__ */ new Map();
  warm;
  /** Number of monomials, the constant included. */
  monomials;
  /** Number of columns so far. */
  get size() {
    return this.monomials + this.rows.length;
  }
  /** The column that a row bounds. */
  columnOf(row) {
    return row.monomials.length === 1 ? row.monomials[0] : this.columnOfForm(row.key, row.monomials, row.coefficients);
  }
  columnOfForm(key, columns, coefficients) {
    const known = this.forms.get(key);
    if (known !== void 0) return known;
    const column = this.size;
    const factors2 = Float64Array.from(coefficients, toNumber);
    const row = {
      columns,
      coefficients,
      factors: factors2,
      exact: factors2.every(Number.isSafeInteger),
      column
    };
    this.forms.set(key, column);
    this.rows.push(row);
    this.warm?.slack(columns, coefficients);
    if (row.exact) {
      for (const monomial of columns) {
        const users = this.users.get(monomial);
        if (users === void 0) this.users.set(monomial, [row]);
        else users.push(row);
      }
    }
    return column;
  }
  /** The form of a column, unless it is a monomial. */
  formOf(column) {
    return column < this.monomials ? void 0 : this.rows[column - this.monomials];
  }
  /** The forms that contain a monomial. */
  rowsOf(column) {
    return this.users.get(column) ?? NO_ROWS;
  }
  /** True when the row contains a product of unknowns. */
  hasProducts(row) {
    const last = row.monomials[row.monomials.length - 1];
    return last > this.system.variables.length;
  }
  /** True when the column takes whole values only. */
  isWhole(column, wholePremises) {
    const form = this.formOf(column);
    if (form !== void 0) return form.columns.every((monomial) => this.isWhole(monomial, wholePremises));
    const variable4 = this.system.variables[column - 1];
    return variable4 !== void 0 && (variable4.integer || wholePremises.has(column - 1));
  }
  /** A row as a bound of its column. */
  boundOf(row, whole) {
    let bounds2 = this.bounds.get(row);
    if (bounds2 === void 0) {
      bounds2 = {};
      this.bounds.set(row, bounds2);
    }
    if (!whole) {
      bounds2.plain ??= { value: row.bound, origin: { kind: "row", row, rounded: false } };
      return bounds2.plain;
    }
    const rounded2 = compare2(row.rounded, row.bound) !== 0;
    bounds2.whole ??= { value: row.rounded, origin: { kind: "row", row, rounded: rounded2 } };
    return bounds2.whole;
  }
  /** The undisputed bounds of a variable. */
  variableBounds(variable4, whole) {
    const { low, high } = this.system.variables[variable4];
    const bound = (end, side) => {
      if (end === null) return void 0;
      const rounded2 = whole && !isInteger(end);
      const value = rounded2 ? side === "low" ? ceil(end) : floor(end) : end;
      return { value: of2(value), origin: { kind: "variable", variable: variable4, side, rounded: rounded2 } };
    };
    return { low: bound(low, "low"), high: bound(high, "high") };
  }
  /** The tableau with all columns so far. It is there once `warmTableau` has run. */
  get tableau() {
    return this.warm;
  }
  /** Sets the tableau up, unless it is there already. */
  *warmTableau() {
    if (this.warm !== void 0) return this.warm;
    const tableau = new Tableau(this.meter);
    for (let column = 0; column < this.monomials; column++) tableau.column();
    for (const row of this.rows) {
      tableau.slack(row.columns, row.coefficients);
      if (this.meter.spend(row.columns.length)) yield;
    }
    this.warm = tableau;
    return tableau;
  }
  /** Forgets the tableau, whose numbers have grown too large to be worth keeping. */
  cool() {
    this.warm = void 0;
  }
};

// src/solve/integers.ts
function* searchIntegers(search) {
  if (fractional(search) === void 0) return void 0;
  const [quick, ...thorough] = orders;
  if (yield* dive(search, quick)) return void 0;
  const glance = yield* branch(search, { left: GLANCE });
  if (glance !== "limit") return glance;
  for (const order of thorough) if (yield* dive(search, order)) return void 0;
  return yield* branch(search, { left: Number.POSITIVE_INFINITY });
}
var GLANCE = 40;
var fractional = ({ tableau, whole }) => {
  let best;
  let narrowest = Number.POSITIVE_INFINITY;
  for (const column of whole) {
    if (isInteger2(tableau.values[column])) continue;
    const lower = tableau.lower[column];
    const upper = tableau.upper[column];
    const width = lower === void 0 || upper === void 0 ? Number.MAX_VALUE : toNumber(subtract(upper.value.value, lower.value.value));
    if (width < narrowest) {
      narrowest = width;
      best = column;
    }
  }
  return best;
};
var splitPoint2 = ({ delta, value }) => sign(delta) < 0 && isInteger(value) ? subtract(value, one) : floor(value);
function* branch(search, nodes) {
  const { tableau, meter } = search;
  if (nodes.left-- <= 0) return "limit";
  meter.node();
  const contradiction = yield* tableau.check();
  if (contradiction !== void 0)
    return { tree: { kind: "leaf", contradiction }, reasons: search.reasonsOf(contradiction) };
  const column = fractional(search);
  if (column === void 0) return void 0;
  const value = tableau.values[column];
  const at = splitPoint2(value);
  const split = search.nextSplit();
  const origin = { kind: "split", split, variable: column - 1 };
  const lower = tableau.lower[column];
  const upper = tableau.upper[column];
  const below = { value: of2(at), origin };
  const above = { value: of2(add(at, one)), origin };
  const reasons = noReasons();
  const trees = [];
  const aboveFirst = compare(subtract(value.value, at), half) > 0;
  for (const up2 of aboveFirst ? [true, false] : [false, true]) {
    const clash = up2 ? tableau.setBounds(column, above, upper) : tableau.setBounds(column, lower, below);
    const result = clash === void 0 ? yield* branch(search, nodes) : { tree: { kind: "leaf", contradiction: clash }, reasons: search.reasonsOf(clash) };
    if (result === void 0) return void 0;
    tableau.setBounds(column, lower, upper);
    if (result === "limit") return result;
    if (!result.reasons.assumptions.delete(split)) return result;
    addReasons(reasons, result.reasons);
    trees.push(result.tree);
  }
  const [first, second] = trees;
  const [low, high] = aboveFirst ? [second, first] : [first, second];
  return { tree: { kind: "split", split, variable: column - 1, at, below: low, above: high }, reasons };
}
var orders = [
  { middle: false, sort: "given" },
  { middle: true, sort: "narrowest" },
  { middle: true, sort: "given" },
  { middle: true, sort: "reversed" },
  { middle: true, sort: "widest" }
];
var DIVE = { kind: "split", split: 0, variable: 0 };
function* dive(search, order) {
  const { tableau } = search;
  const columns = yield* sorted(search, order);
  const saved = [];
  const restore = () => {
    for (const [column, lower, upper] of saved.reverse()) tableau.setBounds(column, lower, upper);
    return false;
  };
  for (const column of columns) {
    const proposals = order.middle ? yield* aroundMiddle(tableau, column) : aroundValue(tableau, column);
    const lower = tableau.lower[column];
    const upper = tableau.upper[column];
    saved.push([column, lower, upper]);
    let fixed = false;
    for (const proposal of proposals) {
      const bound = { value: of2(proposal), origin: DIVE };
      if (lower !== void 0 && compare2(bound.value, lower.value) < 0) continue;
      if (upper !== void 0 && compare2(bound.value, upper.value) > 0) continue;
      tableau.setBounds(column, bound, bound);
      if ((yield* tableau.check()) === void 0) {
        fixed = true;
        break;
      }
    }
    if (!fixed) return restore();
  }
  return true;
}
function* sorted(search, order) {
  const { tableau, whole } = search;
  if (order.sort === "given") return whole;
  if (order.sort === "reversed") return [...whole].reverse();
  const widths = /* @__PURE__ */ new Map();
  for (const column of whole) {
    const low = yield* tableau.optimise(column, false);
    const high = yield* tableau.optimise(column, true);
    const width = low === void 0 || high === void 0 ? Number.MAX_VALUE : toNumber(subtract(high.value, low.value));
    widths.set(column, width);
  }
  const direction2 = order.sort === "narrowest" ? 1 : -1;
  return [...whole].sort((a, b) => direction2 * (widths.get(a) - widths.get(b)) || a - b);
}
var aroundValue = (tableau, column) => {
  const { value } = tableau.values[column];
  const floor2 = floor(value);
  const ceil2 = add(floor2, one);
  if (isInteger2(tableau.values[column])) return [value];
  return compare(subtract(value, floor2), half) > 0 ? [ceil2, floor2] : [floor2, ceil2];
};
function* aroundMiddle(tableau, column) {
  const low = yield* tableau.optimise(column, false);
  const high = yield* tableau.optimise(column, true);
  const least = low === void 0 ? void 0 : ceil(low.value);
  const most = high === void 0 ? void 0 : floor(high.value);
  const middle = least !== void 0 && most !== void 0 ? floor(multiply(add(least, most), half)) : least !== void 0 ? beyond(least) : most !== void 0 ? subtract(most, of(1e3)) : zero;
  return [0, 1, -1, 2].map((step2) => add(middle, of(step2)));
}
var beyond = (least) => sign(least) > 0 ? multiply(least, of(1000003)) : add(least, of(10000019));

// src/solve/Solver.ts
var MAX_CASES = 16;
var Solver = class {
  constructor(system, meter) {
    this.system = system;
    this.meter = meter;
    this.columns = new Columns(system, meter);
  }
  system;
  meter;
  columns;
  splits = 0;
  lemmas = 0;
  /**
   * Can these premises (by number) all hold? Products of unknowns are taken as unknowns of their own: where that
   * makes no contradiction the answer is `undetermined`, with `products`.
   *
   * @param share of the search nodes of the budget that may be used
   */
  *check(active, share2 = 1) {
    this.meter.startDecision(share2);
    try {
      return yield* this.decide([...active]);
    } catch (error) {
      if (!(error instanceof Exhausted) || error.reason === "work" || error.reason === "time") throw error;
      this.columns.cool();
      return { status: "undetermined", reason: error.reason, detail: error.detail, products: false };
    }
  }
  /** The case in which the premises hold, before any case distinction; or what contradicts them at once. */
  *start(active) {
    const wholePremises = /* @__PURE__ */ new Map();
    for (const number2 of active)
      for (const variable4 of this.system.premises[number2].wholes)
        if (!this.system.variables[variable4].integer && !wholePremises.has(variable4))
          wholePremises.set(variable4, number2);
    const root2 = Case.start(this.columns, active, wholePremises);
    let contradiction;
    for (let variable4 = 0; variable4 < this.system.variables.length && contradiction === void 0; variable4++)
      contradiction = root2.addVariable(variable4);
    for (const number2 of active) {
      const { branchings } = this.system.premises[number2];
      for (const branching of branchings) contradiction ??= root2.add(branching);
      if (this.meter.spend(branchings.length)) yield;
    }
    return { root: root2, contradiction };
  }
  *decide(active) {
    const { root: root2, contradiction } = yield* this.start(active);
    const result = contradiction === void 0 ? yield* this.search(root2) : this.refuted(root2, contradiction);
    if (result.kind === "refuted") {
      const core = [...result.reasons.premises].sort((a, b) => a - b);
      return {
        status: "inconsistent",
        core,
        certificate: () => this.certificate(core, result.proof(/* @__PURE__ */ new Set()))
      };
    }
    for (const number2 of active) {
      const { unsupported } = this.system.premises[number2];
      if (unsupported !== void 0)
        return { status: "undetermined", reason: "unsupported", detail: unsupported, products: false };
    }
    if (result.products)
      return {
        status: "undetermined",
        reason: "unsupported",
        detail: detail("product"),
        products: true
      };
    const witness = /* @__PURE__ */ new Map();
    this.system.variables.forEach((variable4, v) => {
      witness.set(variable4.name, result.point[v + 1]);
    });
    return { status: "consistent", witness };
  }
  certificate(core, proof) {
    return {
      kind: proof.step === "contradiction" ? "farkas" : "search",
      premises: core.map((number2) => this.system.premises[number2].premise.id),
      proof
    };
  }
  nextLemma = () => `lemma:${++this.lemmas}`;
  refuted(case_, contradiction) {
    return this.refutedBy(case_, { kind: "leaf", contradiction }, reasonsOf(case_, contradiction));
  }
  refutedBy(case_, tree, reasons) {
    const proof = (settled) => {
      const writer = new ProofWriter(case_, this.nextLemma, settled);
      return writer.wrap(this.write(writer, tree));
    };
    return { kind: "refuted", reasons, proof };
  }
  write(writer, tree) {
    if (tree.kind === "leaf") return writer.contradiction(tree.contradiction);
    return {
      step: "split",
      name: splitName(tree.split),
      variable: this.system.variables[tree.variable].name,
      at: tree.at,
      integer: true,
      below: this.write(writer, tree.below),
      above: this.write(writer, tree.above)
    };
  }
  /** Narrowing, simplex, then case distinctions, then whole values. */
  *search(case_) {
    const early = yield* case_.narrow(this.meter);
    if (early !== void 0) return this.refuted(case_, early);
    if (case_.trivial) return { kind: "holds", point: freePoint(case_), products: case_.products };
    const clash = yield* this.load(case_);
    if (clash !== void 0) return this.refuted(case_, clash);
    const { tableau } = this.columns;
    const contradiction = yield* tableau.check();
    if (contradiction !== void 0) return this.refuted(case_, contradiction);
    if (case_.products) return { kind: "holds", point: concretePoint(tableau), products: true };
    for (const decision2 of case_.pending) return yield* this.distinguish(case_, decision2);
    const tree = yield* this.wholeValues(case_);
    if (tree !== void 0) return this.refutedBy(case_, tree.tree, tree.reasons);
    return { kind: "holds", point: concretePoint(tableau), products: false };
  }
  /** All cases, with every case distinction decided, in which the linear rows of the premises can hold. */
  *cases(active) {
    this.meter.startDecision();
    const { root: root2, contradiction } = yield* this.start(active);
    const leaves = [];
    const open = contradiction === void 0 ? [root2] : [];
    for (let case_ = open.pop(); case_ !== void 0; case_ = open.pop()) {
      if (!(yield* this.feasible(case_))) continue;
      const [decision2] = case_.pending;
      if (decision2 === void 0) {
        leaves.push(case_);
        if (leaves.length > MAX_CASES) throw new Exhausted("nodes", "case-limit", MAX_CASES);
        continue;
      }
      this.meter.node();
      for (const first of [false, true]) {
        const branch2 = case_.branch(this.meter);
        if (branch2.addBranch(decision2, first) === void 0) open.push(branch2);
      }
    }
    return leaves;
  }
  /** True when the linear rows of a case can hold; the tableau is then at a point where they do. */
  *feasible(case_) {
    if ((yield* case_.narrow(this.meter)) !== void 0 || (yield* this.load(case_)) !== void 0)
      return false;
    return (yield* this.columns.tableau.check()) === void 0;
  }
  /** From a tableau within the bounds of the case, to whole values where they must be, or to a refutation. */
  wholeValues(case_) {
    return searchIntegers({
      tableau: this.columns.tableau,
      meter: this.meter,
      whole: this.wholeColumns(case_),
      reasonsOf: (bounds2) => reasonsOf(case_, bounds2),
      nextSplit: () => -++this.splits
    });
  }
  /** Tries both branches of a case distinction, first the one that the current values point to. */
  *distinguish(case_, decision2) {
    this.meter.node();
    const reasons = noReasons();
    const proofs = [];
    const firstHolds = this.pointsToFirst(decision2);
    for (const first of firstHolds ? [true, false] : [false, true]) {
      const branch2 = case_.branch(this.meter);
      const clash = branch2.addBranch(decision2, first);
      const result = clash === void 0 ? yield* this.search(branch2) : this.refuted(branch2, clash);
      if (result.kind === "holds") return result;
      if (!result.reasons.assumptions.delete(decision2)) return result;
      addReasons(reasons, result.reasons);
      proofs.push(result.proof);
    }
    const [one2, other] = firstHolds ? proofs : proofs.reverse();
    const proof = (settled) => {
      const writer = new ProofWriter(case_, this.nextLemma, settled);
      writer.settle(decision2.parent);
      const inner = new Set(writer.settled).add(decision2);
      return writer.wrap(caseStep(this.system, decision2, [one2(inner), other(inner)]));
    };
    return { kind: "refuted", reasons, proof };
  }
  pointsToFirst(decision2) {
    if (decision2.kind === "sign") return true;
    let value = decision2.divisor.get(0) ?? zero;
    for (const [monomial, coefficient] of decision2.divisor)
      if (monomial > 0)
        value = add(
          value,
          multiply(coefficient, this.columns.tableau.values[monomial].value)
        );
    return sign(value) >= 0;
  }
  /** Puts the bounds of a case into the tableau. */
  *load(case_) {
    const tableau = yield* this.columns.warmTableau();
    const lowers = [];
    const uppers = [];
    for (let column = 0; column < this.columns.size; column++) {
      const lower = case_.tightestLower(column);
      const upper = case_.tightestUpper(column);
      const clash = clashOf(lower, upper);
      if (clash !== void 0) return clash;
      lowers.push(lower);
      uppers.push(upper);
    }
    for (let column = 0; column < lowers.length; column++) {
      const lower = lowers[column];
      const upper = uppers[column];
      if (tableau.lower[column] !== lower || tableau.upper[column] !== upper)
        tableau.setBounds(column, lower, upper);
      if (this.meter.spend(1)) yield;
    }
    return void 0;
  }
  /** Columns of the unknowns that must be whole. */
  wholeColumns(case_) {
    const columns = [];
    for (let v = 0; v < this.system.variables.length; v++) if (case_.isWhole(v + 1)) columns.push(v + 1);
    return columns;
  }
};

// src/solve/together.ts
var together2 = (decisions) => {
  const inconsistent = decisions.find((decision2) => decision2.status === "inconsistent");
  if (inconsistent !== void 0) return inconsistent;
  const undetermined = decisions.find((decision2) => decision2.status === "undetermined");
  if (undetermined !== void 0) return undetermined;
  const witness = /* @__PURE__ */ new Map();
  for (const decision2 of decisions)
    if (decision2.status === "consistent")
      for (const [name, value] of decision2.witness) witness.set(name, value);
  return { status: "consistent", witness };
};

// src/solve/decideSubset.ts
function* decideSubset(solver, active, share2 = 1) {
  const outcome = yield* solver.check(active, share2);
  if (outcome.status !== "undetermined" || !outcome.products) return outcome;
  const { meter } = solver;
  const { problem } = solver.system;
  const chosen = { ...problem, premises: active.map((number2) => problem.premises[number2]), choices: [] };
  const linear = (part) => decideLinear(part, meter);
  const decisions = [];
  for (const part of withFreeVariables(chosen, components(chosen))) {
    const alone = yield* linear(part);
    const open = alone.status === "undetermined" && alone.why.reason === "unsupported";
    decisions.push(open ? yield* decideNonlinear(part, meter, linear, share2) : alone);
  }
  return asOutcome(problem, together2(decisions));
}
function* decideLinear(problem, meter) {
  const premises = problem.premises.map((premise) => premise.id);
  const solver = new Solver(yield* compileSteps(problem), meter);
  const outcome = yield* solver.check(premises.map((_, number2) => number2));
  switch (outcome.status) {
    case "consistent":
      return outcome;
    case "inconsistent": {
      const certificate = outcome.certificate();
      return { status: "inconsistent", core: certificate.premises, certificate };
    }
    case "undetermined": {
      const { detail: detail3, reason } = outcome;
      return { status: "undetermined", why: { reason, premises, detail: detail3 } };
    }
  }
}
var asOutcome = (problem, decision2) => {
  if (decision2.status === "consistent") return decision2;
  if (decision2.status === "undetermined") {
    const { detail: detail3, reason } = decision2.why;
    return { status: "undetermined", reason, detail: detail3, products: false };
  }
  const used = new Set(decision2.core);
  const core = [];
  problem.premises.forEach(({ id }, number2) => {
    if (used.has(id)) core.push(number2);
  });
  return { status: "inconsistent", core, certificate: () => decision2.certificate };
};

// src/solve/decide.ts
function* decideSteps(problem, active = null, budget = defaultBudget) {
  const chosen = active ?? asWorded2(problem);
  const meter = new Meter(budget);
  const decisions = [];
  for (const part of withFreeVariables(problem, yield* componentsSteps(problem, chosen))) {
    const decision2 = yield* decideComponent(part, meter);
    if (decision2.status === "inconsistent") return decision2;
    decisions.push(decision2);
  }
  return together2(decisions);
}
function* decideComponent(part, meter) {
  const all = part.premises.map((_, number2) => number2);
  try {
    const solver = new Solver(yield* compileSteps(part), meter);
    return yield* verified(part, all, yield* decideSubset(solver, all));
  } catch (error) {
    if (!(error instanceof Exhausted)) throw error;
    return undecided(part, all, error.reason, error.detail);
  }
}
function* verified(problem, active, outcome) {
  switch (outcome.status) {
    case "inconsistent": {
      const certificate = outcome.certificate();
      const checked = yield* checkCertificateSteps(problem, certificate);
      return checked.ok ? { status: "inconsistent", core: certificate.premises, certificate } : undecided(problem, active, "defect", detail("proof-failed", checked.why));
    }
    case "consistent": {
      const ids = new Set(active.map((number2) => problem.premises[number2].id));
      const checked = yield* checkWitnessSteps(problem, ids, outcome.witness);
      return checked.ok ? { status: "consistent", witness: outcome.witness } : undecided(problem, active, "defect", detail("solution-failed", checked.why));
    }
    case "undetermined":
      return undecided(problem, active, outcome.reason, outcome.detail);
  }
}
var undecided = (problem, active, reason, why) => ({
  status: "undetermined",
  why: { reason, premises: active.map((number2) => problem.premises[number2].id), detail: why }
});
var asWorded2 = (problem) => {
  const first = new Map(problem.choices.map((choice) => [choice.name, choice.options[0]]));
  return new Set(
    problem.premises.filter(({ when }) => when === void 0 || first.get(when.choice) === when.option).map((premise) => premise.id)
  );
};

// src/solve/enclosure.ts
var MAX_DEPTH4 = 40;
var Empty = class extends Error {
};
function* enclosure(expression, constraints, linear) {
  try {
    let range = yield* forward(expression, linear, 0);
    for (const constraint of constraints) {
      if (constraint.kind !== "bound") continue;
      const path = pathTo(constraint.expression, expression, 0);
      if (path === void 0) continue;
      const implied = yield* backward(constraint.interval, path, linear);
      const both = intersect(range, implied);
      if (!equals2(both, range)) range = { ...both, exact: false };
    }
    return isEmpty(range) ? "empty" : range;
  } catch (error) {
    if (error instanceof Empty) return "empty";
    throw error;
  }
}
var inexact = (interval) => ({ ...interval, exact: false });
var everything2 = inexact(everything);
function* forward(e, linear, depth) {
  if (depth > MAX_DEPTH4) return everything2;
  const known = yield* attempt(e, linear);
  if (known !== void 0) return known;
  switch (e.kind) {
    case "negate":
      return scaled3(yield* forward(e.argument, linear, depth + 1), minusOne);
    case "add":
    case "subtract": {
      const left = yield* forward(e.left, linear, depth + 1);
      const right = yield* forward(e.right, linear, depth + 1);
      return sum(left, e.kind === "add" ? right : scaled3(right, minusOne));
    }
    case "multiply": {
      const left = yield* forward(e.left, linear, depth + 1);
      return product2(left, yield* forward(e.right, linear, depth + 1));
    }
    case "divide": {
      const left = yield* forward(e.left, linear, depth + 1);
      return product2(left, reciprocal(yield* forward(e.right, linear, depth + 1)));
    }
    case "power": {
      const base2 = yield* forward(e.base, linear, depth + 1);
      return power3(e.exponent < 0 ? reciprocal(base2) : base2, Math.abs(e.exponent));
    }
    case "absolute": {
      const inner = yield* forward(e.argument, linear, depth + 1);
      const size = greatest([inner, scaled3(inner, minusOne)]);
      return inexact(intersect(size, atLeast(zero)));
    }
    case "maximum":
    case "minimum": {
      const ranges = [];
      for (const argument of e.arguments) ranges.push(yield* forward(argument, linear, depth + 1));
      if (e.kind === "maximum") return greatest(ranges);
      return scaled3(greatest(ranges.map((range) => scaled3(range, minusOne))), minusOne);
    }
    default:
      return everything2;
  }
}
function* attempt(e, linear) {
  try {
    const range = yield* linear(e);
    if (range === "empty") throw new Empty();
    return range;
  } catch (error) {
    if (!(error instanceof Unsupported) || e.kind === "variable") throw error;
    return void 0;
  }
}
var pathTo = (whole, part, depth) => {
  if (same(whole, part, 0)) return [];
  if (depth > MAX_DEPTH4) return void 0;
  if (whole.kind !== "add" && whole.kind !== "subtract" && whole.kind !== "multiply" && whole.kind !== "divide")
    return void 0;
  const left = pathTo(whole.left, part, depth + 1);
  const ofLeft = { add: "minus", subtract: "subtrahend", multiply: "over", divide: "times" };
  if (left !== void 0)
    return [
      whole.kind === "subtract" ? { kind: "minus", other: { kind: "negate", argument: whole.right } } : { kind: ofLeft[whole.kind], other: whole.right },
      ...left
    ];
  const right = pathTo(whole.right, part, depth + 1);
  const ofRight = { add: "minus", subtract: "subtrahend", multiply: "over", divide: "under" };
  return right && [{ kind: ofRight[whole.kind], other: whole.left }, ...right];
};
function* backward(interval, path, linear) {
  let range = inexact(interval);
  for (const { kind, other } of path) {
    const operand = yield* forward(other, linear, 0);
    const turned2 = (r) => scaled3(r, minusOne);
    if (kind === "minus") range = sum(range, turned2(operand));
    else if (kind === "subtrahend") range = sum(operand, turned2(range));
    else if (kind === "times") range = product2(range, operand);
    else if (kind === "over") range = mayBeZero(operand) ? everything2 : product2(range, reciprocal(operand));
    else range = mayBeZero(range) ? everything2 : product2(operand, reciprocal(range));
  }
  return inexact(range);
}
var mayBeZero = (range) => contains(range, zero);
var same = (a, b, depth) => {
  if (a === b) return true;
  if (a.kind !== b.kind || depth > MAX_DEPTH4) return false;
  const [as, bs] = [operands2(a), operands2(b)];
  return detail2(a) === detail2(b) && as.length === bs.length && as.every((child, i) => same(child, bs[i], depth + 1));
};
var operands2 = (e) => e.kind === "minimum" || e.kind === "maximum" ? e.arguments : "left" in e ? [e.left, e.right] : "argument" in e ? [e.argument] : e.kind === "power" ? [e.base] : [];
var detail2 = (e) => e.kind === "number" ? format(e.value) : e.kind === "variable" ? e.variable : e.kind === "power" ? String(e.exponent) : e.kind === "root" ? String(e.degree) : "";
var asPoint = ({ low, high }) => low !== null && high !== null && equals(low, high) ? low : void 0;
var scaled3 = (range, factor) => ({
  ...scale(range, factor),
  exact: range.exact
});
var sum = (a, b) => {
  const [one2, other] = [asPoint(a), asPoint(b)];
  if (other !== void 0) return { ...shift(a, other), exact: a.exact && b.exact };
  if (one2 !== void 0) return { ...shift(b, one2), exact: a.exact && b.exact };
  const low = a.low === null || b.low === null ? null : add(a.low, b.low);
  const high = a.high === null || b.high === null ? null : add(a.high, b.high);
  return {
    low,
    lowClosed: low !== null && a.lowClosed && b.lowClosed,
    high,
    highClosed: high !== null && a.highClosed && b.highClosed,
    exact: false
  };
};
var signOf = (end) => end === "up" ? 1 : end === "down" ? -1 : sign(end);
var timesEnd = (a, b) => {
  if (typeof a !== "string" && typeof b !== "string") return multiply(a, b);
  const sign3 = signOf(a) * signOf(b);
  return sign3 === 0 ? zero : sign3 > 0 ? "up" : "down";
};
var product2 = (a, b) => {
  for (const [one2, other] of [
    [a, b],
    [b, a]
  ]) {
    const factor = asPoint(one2);
    if (factor !== void 0 && sign(factor) !== 0)
      return { ...scaled3(other, factor), exact: a.exact && b.exact };
  }
  const lows = [a.low ?? "down", a.high ?? "up"];
  const highs = [b.low ?? "down", b.high ?? "up"];
  const ends = lows.flatMap((x) => highs.map((y) => timesEnd(x, y)));
  const finite = ends.filter((end) => typeof end !== "string");
  const low = ends.includes("down") ? null : finite.reduce(min);
  const high = ends.includes("up") ? null : finite.reduce(max);
  return { low, lowClosed: low !== null, high, highClosed: high !== null, exact: false };
};
var reciprocal = (a) => {
  const point2 = asPoint(a);
  if (point2 !== void 0 && sign(point2) === 0) throw new Empty();
  const invert2 = (end) => end === null ? zero : sign(end) === 0 ? null : invert(end);
  const positive = a.low !== null && sign(a.low) >= 0;
  const negative = a.high !== null && sign(a.high) <= 0;
  if (!positive && !negative) return everything2;
  const low = invert2(a.high);
  const high = invert2(a.low);
  return {
    low,
    lowClosed: low !== null && a.high !== null && a.highClosed,
    high,
    highClosed: high !== null && a.low !== null && a.lowClosed,
    exact: a.exact
  };
};
var power3 = (a, exponent) => {
  if (exponent > MAX_DEPTH4) return everything2;
  let result = { ...point(one), exact: true };
  for (let k = 0; k < exponent; k++) result = product2(result, a);
  if (exponent % 2 === 1) return result;
  return inexact(intersect(result, atLeast(zero)));
};
var greatest = (ranges) => {
  let low = null;
  let high = ranges[0]?.high ?? null;
  for (const range of ranges) {
    if (range.low !== null) low = low === null ? range.low : max(low, range.low);
    high = high === null || range.high === null ? null : max(high, range.high);
  }
  return { low, lowClosed: low !== null, high, highClosed: high !== null, exact: false };
};

// src/solve/homogenise.ts
var T = 0;
var NEVER = { kind: "split", split: 0, variable: 0 };
function* homogenisedSupremum(solver, case_, numerator2, denominator2) {
  const { columns, meter } = solver;
  const tableau = new Tableau(meter);
  for (let monomial = 0; monomial < columns.monomials; monomial++) tableau.column();
  const positive = of2(zero, one);
  tableau.setBounds(T, { value: positive, origin: NEVER }, void 0);
  const size = columns.size;
  for (let column = 1; column < size; column++) {
    const lower = case_.tightestLower(column);
    const upper = case_.tightestUpper(column);
    const form = columns.formOf(column);
    const monomials = form?.columns ?? [column];
    const coefficients = form?.coefficients ?? [one];
    if (lower !== void 0) addRow(tableau, monomials, coefficients, lower, true);
    if (upper !== void 0) addRow(tableau, monomials, coefficients, upper, false);
  }
  const one2 = { value: of2(one), origin: NEVER };
  tableau.setBounds(slackOf(tableau, denominator2), one2, one2);
  const objective = slackOf(tableau, numerator2);
  if ((yield* tableau.check()) !== void 0) return void 0;
  const optimum = yield* tableau.optimise(objective, true);
  const exact = solver.wholeColumns(case_).length === 0;
  if (optimum === void 0) return { value: null, closed: false, exact };
  return { value: optimum.value, closed: sign(optimum.delta) === 0, exact };
}
var slackOf = (tableau, form) => tableau.slack([...form.keys()], [...form.values()]);
var addRow = (tableau, monomials, coefficients, { value: { delta, value } }, low) => {
  const slack = tableau.slack([...monomials, T], [...coefficients, negate(value)]);
  const end = { value: of2(zero, delta), origin: NEVER };
  tableau.setBounds(slack, low ? end : void 0, low ? void 0 : end);
};

// src/solve/optimum.ts
var SHARE = 0.1;
var UNBOUNDED = { value: null, closed: false, exact: true };
var MAX_RATIO_STEPS = 50;
function* supremum(solver, case_, form) {
  const constant3 = asConstant2(form);
  const optimum = yield* maximise(solver, case_, form);
  if (optimum === "empty") return void 0;
  if (constant3 !== void 0) return { value: constant3, closed: true, exact: true };
  if (optimum === "unbounded") return UNBOUNDED;
  const { exact, value } = optimum;
  return { value: value.value, closed: sign(value.delta) === 0, exact };
}
function* ratioSupremum(solver, case_, numerator2, denominator2) {
  let optimum = yield* maximise(solver, case_, numerator2);
  if (optimum === "empty") return void 0;
  if (optimum === "unbounded") return "asymptotic";
  for (let step2 = 0; step2 < MAX_RATIO_STEPS && optimum.exact; step2++) {
    const below = valueOf4(denominator2, optimum.values);
    if (sign(below) <= 0) return "asymptotic";
    const ratio2 = divide(valueOf4(numerator2, optimum.values), below);
    const excess = add2(numerator2, denominator2, negate(ratio2));
    const next = yield* maximise(solver, case_, excess);
    if (next === "empty") return void 0;
    if (next === "unbounded") return "asymptotic";
    if (sign(next.value.value) <= 0)
      return { value: ratio2, closed: sign(next.value.delta) === 0, exact: next.exact };
    optimum = next;
  }
  return "asymptotic";
}
var valueOf4 = (form, values) => {
  let sum2 = zero;
  for (const [monomial, coefficient] of form) {
    const value = monomial === CONSTANT ? one : values[monomial].value;
    sum2 = add(sum2, multiply(coefficient, value));
  }
  return sum2;
};
function* maximise(solver, case_, form) {
  const row = ofFact({ form, strict: false, source: { from: "step", name: "objective" } }, -1, void 0);
  const column = row.monomials.length === 0 ? void 0 : solver.columns.columnOf(row);
  const { tableau } = solver.columns;
  if (!(yield* solver.feasible(case_))) return "empty";
  const up2 = row.side === "low";
  const whole = solver.wholeColumns(case_);
  const relaxed = column === void 0 ? void 0 : yield* tableau.optimise(column, up2);
  const search = new WholeSearch(solver, case_, column, up2, whole);
  if (whole.length === 0) {
    if (column !== void 0 && relaxed === void 0) return "unbounded";
    return { value: original(row, relaxed), values: [...tableau.values], exact: true };
  }
  let exact = true;
  try {
    solver.meter.startDecision(SHARE);
    if ((yield* search.first()) === void 0) return "empty";
    if (column === void 0) return { value: original(row, void 0), values: search.best, exact: true };
    if (relaxed === void 0) return "unbounded";
    yield* search.improve();
  } catch (error) {
    if (!(error instanceof Exhausted) || error.reason !== "nodes") throw error;
    exact = false;
  }
  const end = exact ? search.best[column] : relaxed;
  if (end === void 0) return "unbounded";
  return { value: original(row, end), values: search.best, exact };
}
var original = (row, column) => {
  const constant3 = row.fact.form.get(CONSTANT) ?? zero;
  if (column === void 0) return of2(constant3);
  const scale5 = row.side === "low" ? invert(row.factor) : negate(invert(row.factor));
  return add3(scale4(scale5, column), of2(constant3));
};
var WholeSearch = class {
  constructor(solver, case_, column, up2, whole) {
    this.solver = solver;
    this.case_ = case_;
    this.column = column;
    this.up = up2;
    this.whole = whole;
  }
  solver;
  case_;
  column;
  up;
  whole;
  best = [];
  /** Some point with whole values. */
  *first() {
    const tree = yield* this.solver.wholeValues(this.case_);
    if (tree !== void 0) return void 0;
    this.best = [...this.solver.columns.tableau.values];
    yield* this.solver.feasible(this.case_);
    return this.best;
  }
  /** Better points, until there are none. */
  *improve() {
    const { meter } = this.solver;
    const { tableau } = this.solver.columns;
    const column = this.column;
    meter.node();
    if ((yield* tableau.check()) !== void 0) return;
    const value = yield* tableau.optimise(column, this.up);
    if (value === void 0) return;
    const order = compare2(value, this.best[column]);
    if (this.up ? order <= 0 : order >= 0) return;
    const fractional2 = this.whole.find((c) => !isInteger2(tableau.values[c]));
    if (fractional2 === void 0) {
      this.best = [...tableau.values];
      return;
    }
    const at = splitPoint2(tableau.values[fractional2]);
    const lower = tableau.lower[fractional2];
    const upper = tableau.upper[fractional2];
    const origin = { kind: "split", split: -1, variable: fractional2 - 1 };
    const above = of2(add(at, one));
    const clashAbove = tableau.setBounds(fractional2, { value: above, origin }, upper);
    if (clashAbove === void 0) yield* this.improve();
    const clashBelow = tableau.setBounds(fractional2, lower, { value: of2(at), origin });
    if (clashBelow === void 0) yield* this.improve();
    tableau.setBounds(fractional2, lower, upper);
  }
};

// src/solve/outermost.ts
var ROOT_DIGITS = 15;
var outermost = (e) => {
  const outer = [];
  let inner = e;
  for (; ; ) {
    const next = unwrap(inner);
    if (next === void 0) return { inner, outer: outer.reverse() };
    outer.push(...next.outer);
    inner = next.inner;
  }
};
var unwrap = (e) => {
  switch (e.kind) {
    case "negate":
      return { inner: e.argument, outer: [{ kind: "scale", by: minusOne }] };
    case "root":
      return { inner: e.argument, outer: [{ kind: "root", degree: e.degree }] };
    case "absolute":
      return { inner: e.argument, outer: [{ kind: "absolute" }] };
    case "add":
    case "subtract":
    case "multiply":
    case "divide":
      break;
    default:
      return void 0;
  }
  if (e.right.kind === "number") {
    const { value: value2 } = e.right;
    if (e.kind === "add") return { inner: e.left, outer: [{ kind: "shift", by: value2 }] };
    if (e.kind === "subtract")
      return { inner: e.left, outer: [{ kind: "shift", by: negate(value2) }] };
    if (sign(value2) === 0) return void 0;
    const by = e.kind === "multiply" ? value2 : invert(value2);
    return { inner: e.left, outer: [{ kind: "scale", by }] };
  }
  if (e.left.kind !== "number" || e.kind === "divide") return void 0;
  const { value } = e.left;
  if (e.kind === "add") return { inner: e.right, outer: [{ kind: "shift", by: value }] };
  if (e.kind === "subtract")
    return {
      inner: e.right,
      outer: [
        { kind: "shift", by: value },
        { kind: "scale", by: minusOne }
      ]
    };
  return sign(value) === 0 ? void 0 : { inner: e.right, outer: [{ kind: "scale", by: value }] };
};
var throughOuter = (inner, outer) => {
  let range = inner;
  for (const operation of outer) {
    switch (operation.kind) {
      case "shift":
        range = { ...shift(range, operation.by), exact: range.exact };
        break;
      case "scale":
        range = { ...scale(range, operation.by), exact: range.exact };
        break;
      case "absolute":
        range = absolute(range);
        break;
      case "root": {
        const positive = intersect(range, atLeast(zero));
        if (isEmpty(positive)) return "empty";
        range = root(
          { ...positive, exact: range.exact && equals2(range, positive) },
          operation.degree
        );
      }
    }
  }
  return range;
};
var absolute = (range) => {
  if (range.low !== null && sign(range.low) >= 0) return range;
  const turned2 = { ...scale(range, minusOne), exact: range.exact };
  if (range.high !== null && sign(range.high) <= 0) return turned2;
  const end = { low: zero, lowClosed: true, exact: false };
  if (range.low === null || range.high === null) return { ...end, high: null, highClosed: false };
  const order = compare(turned2.high, range.high);
  const [high, closed2] = order > 0 ? [turned2.high, turned2.highClosed] : order < 0 ? [range.high, range.highClosed] : [range.high, range.highClosed || turned2.highClosed];
  return { ...end, high, highClosed: closed2 };
};
var root = (range, degree) => {
  const low = range.low === null ? void 0 : rootBounds(range.low, degree);
  const high = range.high === null ? void 0 : rootBounds(range.high, degree);
  return {
    low: low?.below ?? null,
    lowClosed: range.lowClosed && low !== void 0 && low.exact,
    high: high?.above ?? null,
    highClosed: range.highClosed && high !== void 0 && high.exact,
    exact: range.exact && (low?.exact ?? true) && (high?.exact ?? true)
  };
};
var rootBounds = (a, degree) => {
  const exact = exactRoot(a, degree);
  if (exact !== void 0) return { below: exact, above: exact, exact: true };
  const digits = Math.max(0, ROOT_DIGITS - Math.round(magnitude(a) / degree));
  const scale5 = powerOfTen(digits);
  const scaled4 = floor(multiply(a, power(scale5, degree)));
  const floor2 = fromBigInt(floorRoot(numerator(scaled4), degree));
  const below = divide(floor2, scale5);
  return { below, above: divide(add(floor2, one), scale5), exact: false };
};
var magnitude = (a) => {
  const bits2 = (x) => x.toString(2).length;
  return (bits2(numerator(a)) - bits2(denominator(a))) * Math.log10(2);
};

// src/solve/range.ts
function* rangeSteps(problem, expression, active = null, budget = defaultBudget) {
  const chosen = active ?? asWorded2(problem);
  const premises = problem.premises.filter((premise) => chosen.has(premise.id));
  try {
    return yield* impliedRange({ ...problem, premises }, expression, new Meter(budget));
  } catch (error) {
    if (!(error instanceof Exhausted)) throw error;
    return { reason: error.reason, premises: premises.map((premise) => premise.id), detail: error.detail };
  }
}
function* impliedRanges(solver, removed, kept) {
  const ranges = /* @__PURE__ */ new Map();
  let cases;
  function* search(expression) {
    cases ??= yield* solver.cases(kept);
    return yield* rangeOver(solver, cases, expression);
  }
  for (const number2 of removed) {
    const { constraints, id } = solver.system.problem.premises[number2];
    const bound = constraints.find((constraint) => constraint.kind === "bound");
    if (bound === void 0) continue;
    const implied = yield* attempt2([id], search(bound.expression));
    if (implied !== "empty" && !("reason" in implied)) ranges.set(id, implied);
  }
  return ranges;
}
function* impliedRange(problem, expression, meter) {
  const part = connected(problem, expression);
  function* search() {
    const solver = new Solver(yield* compileSteps(part), meter);
    const cases = yield* solver.cases(part.premises.map((_, number2) => number2));
    return yield* rangeOver(solver, cases, expression);
  }
  const premises = part.premises.map((premise) => premise.id);
  return yield* attempt2(premises, search());
}
function* attempt2(premises, steps) {
  try {
    return yield* steps;
  } catch (error) {
    if (error instanceof Unsupported) return { reason: "unsupported", premises, detail: error.detail };
    if (error instanceof Exhausted && error.reason !== "work" && error.reason !== "time")
      return { reason: error.reason, premises, detail: error.detail };
    throw error;
  }
}
function* rangeOver(solver, cases, expression) {
  const { premises } = solver.system;
  const active = new Set(cases.flatMap((case_) => case_.active));
  const open = [...active].filter((number2) => premises[number2].unsupported !== void 0);
  const narrowest = open.length === 0 && !cases.some((case_) => case_.products);
  const linear = (part) => linearRange(solver, cases, part);
  const constraints = narrowest ? [] : [...active].flatMap((number2) => premises[number2].premise.constraints);
  const implied = yield* enclosure(expression, constraints, linear);
  return implied === "empty" || narrowest ? implied : { ...implied, exact: false };
}
function* linearRange(solver, cases, expression) {
  const { inner, outer } = outermost(expression);
  const { monomials, numbers, variables: variables2 } = solver.system;
  const quotient2 = fraction(inner, monomials, (name) => {
    const number2 = numbers.get(name);
    if (number2 === void 0) throw new Unsupported("undeclared", name);
    return number2;
  });
  for (const form of [quotient2.numerator, quotient2.denominator])
    for (const monomial of form.keys()) if (monomial > variables2.length) throw new Unsupported("product");
  const implied = yield* new RangeSearch(solver, cases, quotient2).run();
  return implied === void 0 ? "empty" : throughOuter(implied, outer);
}
var connected = (problem, expression) => {
  const asked = new Set(variables(expression));
  const names = new Set(asked);
  const premises = /* @__PURE__ */ new Set();
  for (const part of components(problem, null)) {
    if (!part.variables.some((variable4) => asked.has(variable4.name))) continue;
    for (const variable4 of part.variables) names.add(variable4.name);
    for (const premise of part.premises) premises.add(premise.id);
  }
  return {
    variables: problem.variables.filter((variable4) => names.has(variable4.name)),
    premises: problem.premises.filter(
      (premise) => premises.has(premise.id) || variablesOf(premise).length === 0
    ),
    choices: []
  };
};
var RangeSearch = class {
  constructor(solver, cases, quotient2) {
    this.solver = solver;
    this.cases = cases;
    this.quotient = quotient2;
  }
  solver;
  cases;
  quotient;
  /** The hull of the ranges of all cases, with the denominator positive or negative. */
  *run() {
    const { denominator: denominator2, numerator: numerator2 } = this.quotient;
    const divisor = asConstant2(denominator2);
    if (divisor !== void 0 && sign(divisor) === 0) return void 0;
    let hull3;
    for (const case_ of this.cases) {
      if (divisor !== void 0) {
        const form = scale3(numerator2, invert(divisor));
        hull3 = join(hull3, yield* this.both(case_, form, void 0));
        continue;
      }
      for (const sign3 of [one, minusOne]) {
        const branch2 = case_.branch(this.solver.meter);
        const d = scale3(denominator2, sign3);
        const positive = ofFact(
          { form: d, strict: true, source: { from: "step", name: "defined" } },
          -1,
          void 0
        );
        if (branch2.add({ kind: "rows", rows: [positive] }) !== void 0) continue;
        if (!(yield* this.solver.feasible(branch2))) continue;
        hull3 = join(hull3, yield* this.both(branch2, scale3(numerator2, sign3), d));
      }
    }
    return hull3;
  }
  *both(case_, numerator2, divisor) {
    const high = yield* this.supremum(case_, numerator2, divisor);
    if (high === void 0) return void 0;
    const low = yield* this.supremum(case_, negate2(numerator2), divisor);
    if (low === void 0) return void 0;
    return {
      low: low.value === null ? null : negate(low.value),
      lowClosed: low.value !== null && low.closed,
      high: high.value,
      highClosed: high.value !== null && high.closed,
      exact: low.exact && high.exact
    };
  }
  *supremum(case_, numerator2, divisor) {
    if (divisor === void 0) return yield* supremum(this.solver, case_, numerator2);
    const direct = yield* ratioSupremum(this.solver, case_, numerator2, divisor);
    return direct === "asymptotic" ? yield* homogenisedSupremum(this.solver, case_, numerator2, divisor) : direct;
  }
};
var join = (a, b) => {
  if (a === void 0 || b === void 0) return a ?? b;
  const low = lowerEnd(a, b);
  const high = lowerEnd(turned(a), turned(b));
  return {
    low: low.end,
    lowClosed: low.closed,
    high: high.end === null ? null : negate(high.end),
    highClosed: high.closed,
    exact: a.exact && b.exact
  };
};
var lowerEnd = (a, b) => {
  if (a.low === null || b.low === null) return { end: null, closed: false };
  const order = compare(a.low, b.low);
  return order < 0 || order === 0 && a.lowClosed ? { end: a.low, closed: a.lowClosed } : { end: b.low, closed: b.lowClosed };
};
var turned = (a) => scale(a, minusOne);

// src/check/formulaInWords.ts
var formulaInWords = (world, expression) => joined3(write(expression, 0, naming(world, variables(expression))));
var relationInWords = (world, premise) => {
  const bounds2 = premise.constraints.filter((constraint) => constraint.kind === "bound");
  const name = naming(
    world,
    bounds2.flatMap((bound) => variables(bound.expression))
  );
  const parts = bounds2.map((bound) => comparison(bound, name));
  return parts.length === 0 || parts.some((each) => each === void 0) ? textOf(premise) : joined3(parts.flatMap((each = [], index) => [...index === 0 ? [] : ["; "], ...each]));
};
var relationsInWords = (world, premises) => [
  ...new Map(
    premises.filter(({ origin }) => origin.kind === "relation").map((premise) => relationInWords(world, premise)).map((formula) => [JSON.stringify(formula), formula])
  ).values()
];
var textOf = ({ origin }) => origin.kind === "relation" ? origin.text : "";
var naming = (world, cells) => {
  const areas = new Set(cells.map((cell2) => cell2.area));
  const periods = new Set(cells.map((cell2) => cell2.period.key));
  return (cell2) => {
    const { name, area, period } = subjectOf(world, cell2);
    const isReference = cell2.series === "reference";
    return {
      name,
      area: areas.size > 1 ? area : null,
      period: periods.size > 1 && !isReference ? period : null
    };
  };
};
var signOf2 = (interval) => {
  const { low, high, lowClosed, highClosed } = interval;
  const isZero = (end) => end !== null && sign(end) === 0;
  if (isZero(low) && isZero(high)) return "=";
  if (low === null && isZero(high)) return highClosed ? "\u2264" : "<";
  if (high === null && isZero(low)) return lowClosed ? "\u2265" : ">";
  return void 0;
};
var comparison = (bound, name) => {
  const { expression, interval } = bound;
  const sign3 = signOf2(interval);
  if (expression.kind !== "subtract" || sign3 === void 0) return void 0;
  return [...write(expression.left, 0, name), ` ${sign3} `, ...write(expression.right, 0, name)];
};
var precedence = {
  number: 9,
  variable: 9,
  absolute: 9,
  minimum: 9,
  maximum: 9,
  root: 4,
  power: 4,
  negate: 3,
  multiply: 2,
  divide: 2,
  add: 1,
  subtract: 1
};
var write = (e, outer, name) => {
  const own = precedence[e.kind];
  const parts = bare(e, own, name);
  return own < outer ? ["(", ...parts, ")"] : parts;
};
var bare = (e, own, name) => {
  const within = (inner, outer) => write(inner, outer, name);
  switch (e.kind) {
    case "number":
      return [format(e.value).replace("-", "\u2212")];
    case "variable":
      return [name(e.variable)];
    case "negate":
      return ["\u2212", ...within(e.argument, own)];
    case "absolute":
      return ["|", ...within(e.argument, 0), "|"];
    case "root":
      return [...within(e.argument, 5), `^(1/${e.degree})`];
    case "power":
      return [...within(e.base, 5), `^${e.exponent}`];
    case "minimum":
    case "maximum":
      return [
        e.kind === "minimum" ? "min(" : "max(",
        ...e.arguments.flatMap((argument, index) => [...index === 0 ? [] : [", "], ...within(argument, 0)]),
        ")"
      ];
    case "add":
      return [...within(e.left, own), " + ", ...within(e.right, own)];
    case "subtract":
      return [...within(e.left, own), " \u2212 ", ...within(e.right, own + 1)];
    case "multiply":
      return [...within(e.left, own), " \xD7 ", ...within(e.right, own)];
    case "divide":
      return [...within(e.left, own), " / ", ...within(e.right, own + 1)];
  }
};
var joined3 = (parts) => parts.reduce((all, part) => {
  const last = all[all.length - 1];
  if (typeof part === "string" && typeof last === "string") all[all.length - 1] = last + part;
  else all.push(part);
  return all;
}, []);

// src/check/derivation.ts
function* derivation(parting) {
  const steps = parting.members.premises.flatMap((premise) => meaningOf2(parting, premise));
  const whole = yield* noWholeNumber(parting);
  if (whole !== void 0) return [...steps, ...whole];
  const apart = yield* putElsewhere(parting);
  return [...steps, ...apart ?? [sentence("step-search", { cases: 1 })]];
}
var meaningOf2 = ({ world, statements }, premise) => {
  const { origin } = premise;
  switch (origin.kind) {
    case "claim": {
      const statement = statements.get(origin.claim);
      return statement === void 0 ? [] : meaningOfClaim(world, statement, statement.bounds.stated);
    }
    case "soft":
    case "default": {
      const statement = statements.get(claimOf(origin) ?? "");
      const [constraint] = premise.constraints;
      const said = origin.kind === "default" ? [sentence("step-default", { code: origin.code })] : [];
      if (statement === void 0 || constraint?.kind !== "bound") return said;
      return origin.kind === "default" && origin.code === "versus-window" ? said : [...said, ...meaningOfClaim(world, statement, constraint.interval)];
    }
    case "same":
      return [];
    case "relation":
      return [sentence("step-relation", { relation: relationInWords(world, premise) })];
    case "observation":
      return [
        sentence("step-observation", {
          observation: cited(origin.observation),
          range: amountRange(origin.observation.interval, {
            unit: origin.observation.unit,
            factor: one
          })
        })
      ];
  }
};
var meaningOfClaim = (world, statement, interval) => {
  const range = amountRange(interval, shownUnit(world, statement));
  const claim = quoted(world, statement.meaning.id);
  const { expression } = statement.quantity;
  if (expression.kind === "variable") return [sentence("step-figure", { claim, range })];
  return [
    sentence("step-figure", { claim, range }),
    sentence("step-formula", { claim, formula: formulaInWords(world, expression) })
  ];
};
function* noWholeNumber(parting) {
  const { world, members, problem, budget } = parting;
  const active = new Set(members.premises.map((premise) => premise.id));
  for (const cell2 of cellsOf(members)) {
    if (!isWholeCell(world, cell2)) continue;
    const relaxed = {
      ...problem,
      variables: problem.variables.map((each) => each.name === cell2.key ? { ...each, integer: false } : each)
    };
    const range = yield* rangeSteps(relaxed, variable(cell2.key), active, budget);
    if (typeof range === "string" || !("low" in range)) continue;
    if (range.low === null || range.high === null || hasWhole(range)) continue;
    const amount = amountRange(range, shownIndicator(world, cell2.indicator));
    return [
      sentence("step-so", { subject: subjectOf(world, cell2), range: amount, expression: null }),
      sentence("step-no-whole", { range: amount })
    ];
  }
  return void 0;
}
var hasWhole = (range) => {
  if (range.low === null || range.high === null) return true;
  const first = ceil(range.low);
  const candidate = contains(range, first) ? first : add(first, one);
  return contains(range, candidate);
};
function* putElsewhere(parting) {
  const { world, statements, members, problem, budget } = parting;
  for (const id of members.claims) {
    const statement = statements.get(id);
    if (statement === void 0) continue;
    const own = members.premises.filter(({ origin }) => claimOf(origin) === id);
    const active = new Set(
      members.premises.filter((premise) => !own.includes(premise)).map((premise) => premise.id)
    );
    const bound = own[0]?.constraints[0];
    if (bound?.kind !== "bound") continue;
    const range = yield* rangeSteps(problem, keyed(bound.expression), active, budget);
    if (typeof range === "string" || !("low" in range)) continue;
    if (!isEmpty(intersect(range, bound.interval))) continue;
    const shown = shownUnit(world, statement);
    return [
      sentence("step-apart", {
        subject: subjectOfClaim(world, statement),
        one: amountRange(range, shown),
        other: amountRange(bound.interval, shown)
      })
    ];
  }
  return void 0;
}
var keyed = (expression) => substitute(expression, (cell2) => variable(cell2.key));
var cellsOf = (members) => {
  const cells = /* @__PURE__ */ new Map();
  for (const premise of members.premises)
    for (const constraint of premise.constraints)
      for (const cell2 of constraint.kind === "bound" ? variables(constraint.expression) : [constraint.cell])
        cells.set(cell2.key, cell2);
  return [...cells.values()];
};
var ownPremises = (statement) => /* @__PURE__ */ new Set([claimPremise(statement.meaning.id), ...statement.premises.map((premise) => premise.id)]);

// src/diagnose/Boxes.ts
var make4 = (premises) => {
  const boxes = /* @__PURE__ */ new Map();
  for (const { stratum, origin, constraints } of premises) {
    if (stratum !== "hard") continue;
    for (const each of constraints) {
      if (each.kind !== "bound" || each.expression.kind !== "variable") continue;
      const { key } = each.expression.variable;
      const known = boxes.get(key) ?? [];
      boxes.set(key, known);
      known.push({ claim: claimOf(origin), interval: each.interval });
    }
  }
  return boxes;
};
var around = (expression, boxes, without2) => {
  const bounds2 = (cell2) => boxes.flatMap((each) => each.get(cell2) ?? []).filter(({ claim }) => claim === void 0 || !without2.has(claim)).reduce((all, { interval }) => intersect(all, interval), everything);
  const range = enclosure(keyed(expression), [], function* (part) {
    if (part.kind === "number") return inexact2(point(part.value));
    if (part.kind !== "variable") throw new Unsupported("operation", part.kind);
    const box = bounds2(part.variable);
    return isEmpty(box) ? "empty" : inexact2(box);
  });
  const found = runSync(range);
  return found === "empty" ? null : found;
};
var inexact2 = (interval) => ({ ...interval, exact: false });

// src/text/figures/exampleFigure.ts
import { Result as Result13 } from "effect";
var TAGS = ["en", "zh", "de", "ja"];
var exampleFigure = (figure, interval) => {
  if (figure.step === null || figure.to !== null) return null;
  const value = nearestMultiple(figure.value, figure.step, interval);
  if (value === null) return null;
  for (const tag of TAGS) {
    const read = readWhole(figure.text, { language: tag });
    if (Result13.isFailure(read) || !isSame(read.success.figure, figure)) continue;
    const printed = print(figure, read.success, value);
    return printed !== null && isPrinted(printed, tag, value, figure) ? printed : null;
  }
  return null;
};
var isSame = (a, b) => a.form === b.form && equals(a.value, b.value) && sameStep(a.step, b.step);
var sameStep = (a, b) => a === null || b === null ? a === b : equals(a, b);
var sameUnit2 = (a, b) => a.kind === b.kind && ("id" in a ? a.id : "") === ("id" in b ? b.id : "");
var isPrinted = (text, tag, value, { step: step2, unit }) => {
  const read = readWhole(text, { language: tag });
  if (Result13.isFailure(read)) return false;
  const { figure } = read.success;
  const same2 = equals(figure.value, value) && sameStep(figure.step, step2) && sameUnit2(figure.unit, unit);
  return same2 && figure.hedge === "none";
};
var nearestMultiple = (value, step2, interval) => {
  if (isEmpty(interval)) return null;
  const { low, high, lowClosed, highClosed } = interval;
  const smallest = low === null ? null : firstAbove(divide(low, step2), lowClosed);
  const largest = high === null ? null : negate(firstAbove(negate(divide(high, step2)), highClosed));
  if (smallest !== null && largest !== null && compare(smallest, largest) > 0) return null;
  const wanted = ceil(subtract(divide(value, step2), half));
  const raised2 = smallest === null ? wanted : max(wanted, smallest);
  return multiply(largest === null ? raised2 : min(raised2, largest), step2);
};
var firstAbove = (x, closed2) => {
  const up2 = ceil(x);
  return !closed2 && equals(up2, x) ? add(up2, one) : up2;
};
var print = (figure, reading2, value) => {
  const cut = (span) => figure.text.slice(span.start, span.end);
  const { numeral, behind, sign: sign3, complete } = reading2.parts;
  const words = cut(numeral);
  if (complete) {
    if (sign(value) <= 0 || /[:：]/.test(words)) return null;
    return withEnglishOrdinal(words.replace(/[\d,]+|[一二三四五六七八九十百千两]+/, format(value)));
  }
  const shown = divide(value, figure.scale);
  const places2 = decimalPlaces(divide(figure.step ?? one, figure.scale));
  if (places2 === void 0 || decimalPlaces(shown) === void 0) return null;
  const scaleOfWords = /[万亿萬億]+$/.exec(words)?.[0] ?? "";
  const minus = sign(value) < 0 ? "-" : "";
  const digits = inStyle(abs(shown), places2, words);
  return `${minus}${cut(sign3)}${spaceAfter(figure.text, sign3)}${digits}${scaleOfWords}${behind.map(cut).join("")}${unitInFront(figure, reading2)}`;
};
var unitInFront = (figure, { parts }) => {
  if (parts.behind.length > 0) return "";
  return figure.unit.kind === "percent" ? "%" : figure.unit.kind === "permille" ? "\u2030" : "";
};
var spaceAfter = (text, span) => span.end > span.start && text[span.end] === " " ? " " : "";
var inStyle = (value, places2, printed) => {
  const scaled4 = format(multiply(value, powerOfTen(places2))).padStart(
    places2 + 1,
    "0"
  );
  const whole = scaled4.slice(0, scaled4.length - places2);
  const fraction2 = scaled4.slice(scaled4.length - places2);
  const decimalSign = places2 === 0 ? "" : /[.,．](?=\d+$)/.exec(printed)?.[0] ?? ".";
  const beforeDecimals = places2 === 0 ? printed : printed.slice(0, printed.length - places2 - 1);
  const group = /\d([,.'’\s])(?=\d{3})/.exec(beforeDecimals)?.[1] ?? "";
  return `${group === "" ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, group)}${decimalSign}${fraction2}`;
};
var withEnglishOrdinal = (text) => text.replace(/(\d+)(?:st|nd|rd|th)\b/i, (_, digits) => {
  const teen = /1\d$/.test(digits);
  const suffix = teen ? "th" : { "1": "st", "2": "nd", "3": "rd" }[digits.slice(-1)] ?? "th";
  return `${digits}${suffix}`;
});

// src/check/exampleIn.ts
var exampleIn = ({ meaning: { figure }, factor }, range) => {
  const printed = scale(range, invert(factor));
  const inside = exampleFigure(figure, printed);
  if (inside !== null || figure.step === null || printed.low === null || printed.high === null) return inside;
  const half2 = multiply(figure.step, half);
  return exampleFigure(
    figure,
    closed(subtract(printed.low, half2), add(printed.high, half2))
  );
};

// src/check/Finding.ts
var make5 = (rule, severity, message, rest) => ({
  rule,
  severity,
  message,
  claims: [],
  relations: [],
  observations: [],
  minimal: null,
  derivation: [],
  corrections: [],
  explanations: [],
  proof: null,
  qualifier: "",
  ...rest
});

// src/check/comparisonFindings.ts
var isRefuted = ({ compared }) => {
  const deciding2 = compared.filter((each) => each.standing === "deciding" && !each.derived);
  const others = compared.filter((each) => each.standing === "other");
  return deciding2.length > 0 && deciding2.every((each) => each.comparison === "differs") && !others.some((each) => each.comparison === "agrees");
};
var supporters = ({ compared }) => ["deciding", "other", "weak", "later", "earlier"].flatMap(
  (standing) => compared.filter((each) => each.standing === standing && each.comparison === "agrees")
);
var comparisonFindings = (world, statement, comparison2) => {
  const { id } = statement.meaning;
  const claim = quoted(world, id);
  const about = (each) => ({
    claims: [id],
    observations: [each.observation.id],
    qualifier: each.observation.id
  });
  const findings = [];
  if (isRefuted(comparison2)) findings.push(...refutations(world, statement, comparison2));
  const stale = staleVintage2(comparison2);
  for (const each of comparison2.compared) {
    if (each.comparison !== "differs" || each.derived || each === stale?.newest) continue;
    const derivation2 = differenceSteps(world, statement, each);
    if (each.standing === "weak")
      findings.push(
        make5(
          "weak-grade",
          "warning",
          sentence("weak-grade", {
            claim,
            observation: cited(each.observation),
            grade: each.observation.grade
          }),
          { ...about(each), derivation: derivation2 }
        )
      );
    if (each.standing === "later" && !comparison2.compared.some((other) => isCurrentAgreement(other)))
      findings.push(
        make5(
          "revised",
          "warning",
          sentence("revised", { claim, observation: cited(each.observation) }),
          {
            ...about(each),
            derivation: derivation2
          }
        )
      );
  }
  if (stale !== void 0)
    findings.push(
      make5(
        "stale-vintage",
        "warning",
        sentence("stale-vintage", {
          claim,
          earlier: cited(stale.earlier.observation),
          newest: cited(stale.newest.observation)
        }),
        {
          claims: [id],
          observations: [stale.earlier.observation.id, stale.newest.observation.id],
          derivation: differenceSteps(world, statement, stale.newest)
        }
      )
    );
  if (comparison2.conflict.length > 1)
    findings.push(
      make5(
        "reference-conflict",
        "warning",
        sentence("reference-conflict", {
          subject: subjectOfClaim(world, statement),
          observations: comparison2.conflict.map(cited)
        }),
        { claims: [id], observations: comparison2.conflict.map((observation) => observation.id) }
      )
    );
  return findings;
};
var isCurrentAgreement = (each) => each.comparison === "agrees" && (each.standing === "deciding" || each.standing === "other");
var staleVintage2 = (comparison2) => {
  const find = (standing, said) => comparison2.compared.find((each) => each.standing === standing && each.comparison === said);
  const earlier = find("earlier", "agrees");
  const newest = find("deciding", "differs");
  if (earlier !== void 0 && newest !== void 0) return { earlier, newest };
  const agreeing = find("weak", "agrees");
  const differing = find("weak", "differs");
  if (agreeing === void 0 || differing === void 0) return void 0;
  const first = releaseOf(agreeing.observation);
  const second = releaseOf(differing.observation);
  return first !== null && second !== null && first.end < second.start ? { earlier: agreeing, newest: differing } : void 0;
};
var refutations = (world, statement, comparison2) => {
  if (staleVintage2(comparison2) !== void 0) return [];
  const { id } = statement.meaning;
  const against = comparison2.compared.filter(
    (each) => each.standing === "deciding" && each.comparison === "differs"
  );
  const [first] = against;
  if (first === void 0 || first.observed === null) return [];
  const unit = reportUnit(world, statement.quantity.target, statement);
  const { interval } = first.observed;
  return [
    make5(
      "refuted",
      "error",
      sentence("refuted", {
        claim: quoted(world, id),
        observation: cited(first.observation),
        expected: amountRange(interval, shownUnit(world, statement))
      }),
      {
        claims: [id],
        observations: against.map((each) => each.observation.id),
        minimal: true,
        derivation: differenceSteps(world, statement, first),
        corrections: [
          {
            cost: statement.meaning.claim.trust === "certain" ? 0 : statement.meaning.claim.trust ?? 1,
            claims: [
              {
                id,
                range: inUnit(interval, unit),
                example: exampleIn(statement, interval)
              }
            ]
          }
        ],
        proof: {
          kind: "observation",
          claim: id,
          observation: first.observation.id,
          stated: inUnit(statement.bounds.stated, unit),
          observed: inUnit(first.observed.printed, unit)
        }
      }
    )
  ];
};
var differenceSteps = (world, statement, each) => {
  const shown = shownUnit(world, statement);
  const claim = quoted(world, statement.meaning.id);
  const steps = [
    sentence("step-figure", { claim, range: amountRange(statement.bounds.stated, shown) })
  ];
  if (each.observed === null) return steps;
  steps.push(
    sentence("step-observation", {
      observation: cited(each.observation),
      range: amountRange(each.observed.interval, shown)
    })
  );
  const printed = each.observed.printed.low;
  if (printed === null) return steps;
  const difference = subtract(
    multiply(statement.meaning.figure.value, statement.factor),
    printed
  );
  steps.push(
    sentence("step-difference", {
      claim,
      observation: cited(each.observation),
      difference: { value: format(divide(difference, shown.factor)), unit: shown.unit },
      percent: sign(printed) === 0 || statement.quantity.target.kind !== "indicator" ? null : format(
        round(
          multiply(divide(difference, printed), of(100)),
          2,
          "nearest"
        )
      )
    })
  );
  return steps;
};

// src/diagnose/Trial.ts
function* allowedBy({ constrained, world, input }, statement, without2, trying) {
  const removed = new Set(without2.flatMap((each) => [...ownPremises(each)]));
  const problem = toProblem(constrained);
  const kept = problem.premises.filter(({ id, stratum }) => trying.strata.has(stratum) && !removed.has(id));
  const asked = partAround({ ...problem, premises: kept }, statement);
  const expression = keyed(statement.quantity.expression);
  let range = yield* rangeSteps(asked, expression, null, trying.budget);
  if (range !== "empty" && !("low" in range))
    range = yield* rangeSteps(withoutProducts(asked, constrained), expression, null, trying.budget);
  if (range === "empty") return null;
  const known = "low" in range ? range : everything;
  const observed = directly(statement, world, input);
  return observed === null ? known : intersect(known, observed);
}
var withoutProducts = (problem, { premises }) => {
  const products = new Set(
    premises.flatMap(
      ({ id, origin, constraints }) => origin.kind === "relation" && constraints.some((each) => each.kind === "bound" && hasProduct(each.expression)) ? [id] : []
    )
  );
  return { ...problem, premises: problem.premises.filter((premise) => !products.has(premise.id)) };
};
var hasProduct = (e) => e.kind === "divide" ? variables(e.right).length > 0 || hasProduct(e.left) : e.kind === "multiply" && variables(e.left).length > 0 && variables(e.right).length > 0 || children(e).some(hasProduct);
var partAround = (problem, statement) => {
  const expression = keyed(statement.quantity.expression);
  const probe = {
    id: "probe",
    stratum: "hard",
    weight: null,
    constraints: [{ kind: "bound", expression, interval: everything }]
  };
  const part = components({ ...problem, premises: [...problem.premises, probe] }).find(
    (each) => each.premises.some((premise) => premise.id === probe.id)
  );
  return part === void 0 ? problem : { ...part, premises: part.premises.filter((premise) => premise.id !== probe.id) };
};
var directly = (statement, world, input) => {
  const { compared } = compareClaim(world, statement, input.observations, input.minGrade);
  const deciding2 = compared.filter((each) => each.standing === "deciding" && !each.derived);
  return deciding2.reduce(
    (all, each) => each.observed === null ? all : all === null ? each.observed.interval : hull2(all, each.observed.interval),
    null
  );
};
var hull2 = (a, b) => ({
  low: a.low === null || b.low === null ? null : min(a.low, b.low),
  high: a.high === null || b.high === null ? null : max(a.high, b.high),
  lowClosed: true,
  highClosed: true
});
var sharing = (statement, allowed) => {
  const { figure } = statement.meaning;
  const grid = gridOf(figure);
  if (grid === null || figure.step === null) return { share: null, fitting: 1 };
  const unit = multiply(figure.step, statement.factor);
  const step2 = sign(figure.value) < 0 ? negate(unit) : unit;
  const count = fitting(grid, statement.bounds.stated, step2, allowed);
  return { share: share(count, sizeOf(grid)), fitting: Math.max(1, Number(count)) };
};
function* trial(edit, from, trying) {
  const changed = restated(from, edit);
  const statements = editedStatements(edit, changed);
  if (statements === null) return null;
  return yield* chain(edit, edited(from, edit, changed), statements, trying);
}
var editedStatements = ({ changes, readings: readings2 }, { statements }) => {
  const ids = [.../* @__PURE__ */ new Set([...changes.keys(), ...readings2.keys()])];
  const found = ids.flatMap((id) => statements.get(id) ?? []);
  return ids.length === 0 || found.length < ids.length ? null : found;
};
function* chain(edit, state, statements, trying, first) {
  let known = 1;
  let figures = 1;
  let meets = true;
  let pinned = true;
  for (const [index, statement] of statements.entries()) {
    const allowed = index === 0 && first !== void 0 ? first : yield* allowedBy(state, statement, statements.slice(index), trying);
    if (allowed === null) return impossible(edit, state);
    const part = sharing(statement, allowed);
    known = known === null || part.share === null ? null : known * part.share;
    figures *= part.fitting;
    pinned &&= allowed.low !== null && allowed.high !== null;
    meets &&= !isEmpty(intersect(allowed, statement.bounds.stated));
    if (!meets) break;
  }
  const says = edit.cost === costs.digit || known === null || known <= SAYS_NOTHING;
  const fits2 = meets && says && (yield* holds2(state, statements, trying));
  return { edit, edited: state, fits: fits2, share: known, fitting: figures, pinned };
}
var impossible = (edit, state) => ({
  edit,
  edited: state,
  fits: false,
  share: 0,
  fitting: 1,
  pinned: false
});
function* holds2({ constrained, world, input }, statements, trying) {
  const problem = toProblem(constrained);
  const own = new Set(statements.map(({ meaning }) => claimPremise(meaning.id)));
  const active = new Set(
    problem.premises.flatMap(({ id, stratum }) => trying.strata.has(stratum) ? [id] : [])
  );
  for (const part of components(problem, active)) {
    if (!part.premises.some((premise) => own.has(premise.id))) continue;
    let decision2 = yield* decideSteps(part, null, trying.budget);
    if (decision2.status === "undetermined")
      decision2 = yield* decideSteps(withoutProducts(part, constrained), null, trying.budget);
    if (decision2.status !== "consistent") return false;
  }
  return statements.every(
    (statement) => !isRefuted(compareClaim(world, statement, input.observations, input.minGrade))
  );
}

// src/diagnose/Case.ts
var MOST_DECIDED = 12;
var Case2 = class {
  constructor(trying) {
    this.trying = trying;
    this.worded = worded(trying.input, trying.silenced);
    this.boxes = make4(this.worded.constrained.premises);
  }
  trying;
  worded;
  allowed = /* @__PURE__ */ new Map();
  decided = /* @__PURE__ */ new Map();
  marks = /* @__PURE__ */ new Set();
  boxes;
  /** One edit, tried; null when it makes no sense for the claim. */
  *try(edit) {
    const alone = onlyClaim(edit);
    const suspect = alone === void 0 ? void 0 : this.worded.constrained.statements.get(alone);
    if (suspect !== void 0 && (yield* this.allowedTo([suspect])) === null)
      return impossible(edit, this.worded);
    if (edit.instead.size > 0) return yield* trial(edit, this.worded, this.trying);
    const changed = restated(this.worded, edit);
    const statements = editedStatements(edit, changed);
    if (statements === null || this.wasTried(edit, statements)) return null;
    if (changed.statements.size === statements.length && this.areSameQuantities(statements))
      return yield* this.tryFigures(edit, statements);
    return this.excluded(edit, changed, statements) ?? (yield* chain(edit, edited(this.worded, edit, changed), statements, this.trying));
  }
  /** Two families may come to the same edit; the first that does is the one that counts. */
  wasTried({ net }, statements) {
    const mark = JSON.stringify([
      net,
      statements.map(({ meaning, quantity, bounds: bounds2 }) => [
        meaning.id,
        expressionKey(quantity.expression),
        format2(bounds2.stated)
      ])
    ]);
    const before = this.marks.has(mark);
    this.marks.add(mark);
    return before;
  }
  /** Where everything else puts the first of some claims; null when everything else contradicts itself. */
  *allowedTo(statements) {
    const [first] = statements;
    const key = JSON.stringify(statements.map(({ meaning }) => meaning.id));
    const known = this.allowed.get(key);
    if (known !== void 0 || first === void 0) return known ?? null;
    const range = yield* allowedBy(this.worded, first, statements, this.trying);
    this.allowed.set(key, range);
    return range;
  }
  areSameQuantities(statements) {
    const before = this.worded.constrained.statements;
    return statements.every(({ meaning, quantity }) => {
      const same2 = before.get(meaning.id);
      return same2 !== void 0 && expressionKey(quantity.expression) === expressionKey(same2.quantity.expression);
    });
  }
  /** Other figures of the same quantities: everything else stays as it is. */
  *tryFigures(edit, statements) {
    const allowed = yield* this.allowedTo(statements);
    if (allowed === null) return impossible(edit, this.worded);
    const [first] = statements;
    const meets = first !== void 0 && !isEmpty(intersect(allowed, first.bounds.stated));
    if (first !== void 0 && (!meets || !this.isWorthDeciding(edit, first)))
      return { ...impossible(edit, this.worded), ...sharing(first, allowed) };
    const state = statements.reduce(withStatement, this.worded);
    return yield* chain(edit, state, statements, this.trying, allowed);
  }
  /** Repairs of digits are plentiful where little is known: then a few of each kind show as much as all. */
  isWorthDeciding({ kind, cost }, { meaning }) {
    if (cost !== costs.digit) return true;
    const key = `${kind} of ${meaning.id}`;
    const before = this.decided.get(key) ?? 0;
    this.decided.set(key, before + 1);
    return before < MOST_DECIDED;
  }
  /**
   * The trial of an edit that the bounds of single cells exclude already, so that nothing needs to be worked out;
   * undefined where they do not, or where they would not tell how few figures fit.
   */
  excluded(edit, changed, statements) {
    const cells = new Map(
      statements.flatMap(({ quantity }) => variables(quantity.expression)).map((cell2) => [cell2.key, cell2])
    );
    const { constrained } = this.worded;
    const observed = newlyObserved(
      this.worded,
      { ...constrained, world: changed.world, cells },
      changed.statements
    );
    const boxes = [this.boxes, make4(observed)];
    const without2 = new Set(changed.statements.keys());
    let share2 = 1;
    for (const statement of statements) {
      const allowed = around(statement.quantity.expression, boxes, without2);
      if (allowed === null) return impossible(edit, this.worded);
      share2 *= sharing(statement, allowed).share ?? 1;
      if (!isEmpty(intersect(allowed, statement.bounds.stated))) continue;
      return share2 > SAYS_NOTHING ? void 0 : { ...impossible(edit, this.worded), share: share2 };
    }
    return void 0;
  }
};
var onlyClaim = ({ changes, readings: readings2, net, instead }) => {
  const [id, ...more] = changes.keys();
  return more.length === 0 && readings2.size === 0 && net.length === 0 && instead.size === 0 ? id : void 0;
};
var withStatement = (state, statement) => {
  const { constrained } = state;
  const worded2 = constrained.statements.get(statement.meaning.id);
  const removed = worded2 === void 0 ? /* @__PURE__ */ new Set() : ownPremises(worded2);
  return {
    ...state,
    constrained: {
      ...constrained,
      statements: new Map([...constrained.statements, [statement.meaning.id, statement]]),
      premises: [...constrained.premises.filter((premise) => !removed.has(premise.id)), ...statement.premises]
    }
  };
};

// src/diagnose/corroboration.ts
var MOST_WITNESSES = 16;
function* corroboration(trial2, finding, findings, trying) {
  const changed = /* @__PURE__ */ new Set([...trial2.edit.changes.keys(), ...trial2.edit.readings.keys()]);
  const excluded = /* @__PURE__ */ new Set([...finding.claims, ...finding.observations, ...changed]);
  const found = /* @__PURE__ */ new Set();
  for (const other of findings) {
    if (other === finding || !other.claims.some((id) => changed.has(id))) continue;
    if (other.rule !== "conflict" && other.rule !== "refuted") continue;
    for (const id of [...other.claims, ...other.observations])
      if (!excluded.has(id) && !trying.silenced.has(id)) found.add(id);
  }
  for (const id of changed) {
    const statement = trial2.edited.constrained.statements.get(id);
    if (statement === void 0) continue;
    const witnesses = witnessesAround(trial2.edited, statement).filter((each) => !excluded.has(each.id));
    for (const id2 of yield* decisive(trial2.edited, statement, witnesses, trying)) found.add(id2);
  }
  return [...found];
}
function* decisive(state, statement, witnesses, trying) {
  const all = yield* fittingWithout(state, statement, /* @__PURE__ */ new Set(), trying);
  if (all === null) return [];
  const needed = [];
  for (const { id, premise } of witnesses) {
    const without2 = yield* fittingWithout(state, statement, /* @__PURE__ */ new Set([premise]), trying);
    if (without2 !== null && without2 > all) needed.push(id);
  }
  if (needed.length > 0 || witnesses.length < 2) return needed;
  const nothing2 = yield* fittingWithout(
    state,
    statement,
    new Set(witnesses.map((each) => each.premise)),
    trying
  );
  if (nothing2 === null || nothing2 === all) return [];
  for (const { id, premise } of witnesses) {
    const others = witnesses.filter((each) => each.premise !== premise);
    const alone = yield* fittingWithout(state, statement, new Set(others.map((each) => each.premise)), trying);
    if (alone !== null && alone < nothing2) needed.push(id);
  }
  return needed;
}
function* fittingWithout(state, statement, without2, trying) {
  const constrained = {
    ...state.constrained,
    premises: state.constrained.premises.filter((premise) => !without2.has(premise.id))
  };
  const allowed = yield* allowedBy({ ...state, constrained }, statement, [statement], trying);
  return allowed === null || isEmpty(allowed) ? null : sharing(statement, allowed).fitting;
}
var witnessesAround = ({ constrained }, statement) => {
  const reached = new Set(cellsIn(statement.premises).map((cell2) => cell2.key));
  const found = [];
  let waiting = constrained.premises;
  for (let grown = true; grown && found.length < MOST_WITNESSES; ) {
    grown = false;
    const far = [];
    const near = [];
    for (const premise of waiting)
      (cellsIn([premise]).some((cell2) => reached.has(cell2.key)) ? near : far).push(premise);
    for (const premise of near) {
      for (const cell2 of cellsIn([premise])) reached.add(cell2.key);
      const witness = witnessOf(premise);
      if (witness !== null) found.push(witness);
      grown = true;
    }
    waiting = far;
  }
  return found.slice(0, MOST_WITNESSES);
};
var witnessOf = ({ id, origin, stratum }) => stratum !== "hard" ? null : origin.kind === "claim" ? { id: origin.claim, premise: id } : origin.kind === "observation" ? { id: origin.observation.id, premise: id } : null;

// src/diagnose/explain.ts
var MOST_SUSPECTS = 12;
var MOST_EDITS = 2e3;
var MOST_EXAMINED = 8;
var contradicts = ({ rule }) => rule === "conflict" || rule === "refuted" || rule === "reading-dependent";
function* explain(document, finding) {
  for (const silenced of silencings(document.checked, finding.claims)) {
    const found = yield* explainWithout(document, finding, silenced);
    if (found.length > 0) return found;
  }
  return [];
}
var silencings = (checked, suspected) => {
  const own = new Set(suspected);
  const others = checked.findings.filter(contradicts);
  const refuted = others.filter(({ rule }) => rule === "refuted").flatMap(({ claims }) => claims);
  const apart = others.filter(({ claims }) => !claims.some((id) => own.has(id))).flatMap(({ claims }) => claims);
  const few = new Set([...refuted, ...apart].filter((id) => !own.has(id)));
  const many = new Set(others.flatMap(({ claims }) => claims).filter((id) => !own.has(id)));
  return few.size === many.size ? [few] : [few, many];
};
function* explainWithout(document, finding, silenced) {
  const key = JSON.stringify([finding.claims, [...silenced], [...strataOf(finding)]]);
  const tried = document.known.get(key) ?? (yield* tryAll(document, finding, silenced));
  document.known.set(key, tried);
  const examined = [];
  for (const candidate of tried.found.slice(0, MOST_EXAMINED))
    examined.push({
      ...candidate,
      agrees: [
        .../* @__PURE__ */ new Set([
          ...candidate.trial.edit.addsUpWith.filter((id) => !finding.claims.includes(id)),
          ...yield* corroboration(candidate.trial, finding, document.checked.findings, tried.trying)
        ])
      ]
    });
  return inOrder2(examined.filter(isPlausible));
}
function* tryAll({ input, checked }, finding, silenced) {
  const trying = { input, silenced, strata: strataOf(finding), budget: small(input.budget) };
  const case_ = new Case2(trying);
  const proposed = finding.claims.slice(0, MOST_SUSPECTS).map((id) => suspectOf(case_, checked, finding, id)).flatMap((suspect) => suspect === void 0 ? [] : diagnoses.flatMap((each) => each.propose(suspect)));
  const trials = [];
  const within = finding.rule === "reading-dependent" ? costs.reading : costs.digit;
  const edits2 = distinct([...proposed, ...joint(proposed)]).filter((edit) => edit.cost <= within);
  for (const edit of edits2.slice(0, MOST_EDITS)) {
    const tried = yield* case_.try(edit);
    if (tried !== null) trials.push(tried);
  }
  return { trying, found: inOrder2(candidates2(trials)) };
}
var strataOf = ({ rule }) => new Set(rule === "rests-on-default" ? ["hard", "default"] : ["hard"]);
var small = (budget) => ({
  ...budget,
  work: Math.min(budget.work, 4e5),
  nodes: Math.min(budget.nodes, 300),
  milliseconds: budget.milliseconds === null ? null : Math.min(budget.milliseconds, 2e4)
});
var suspectOf = ({ worded: worded2 }, checked, finding, id) => {
  const { statements } = worded2.constrained;
  const statement = statements.get(id);
  if (statement === void 0) return void 0;
  return {
    id,
    world: worded2.world,
    claim: statement.meaning.claim,
    measure: statement.meaning.measure,
    figure: statement.meaning.figure,
    statement,
    statements,
    stated: checked.claims.flatMap((each) => each.statement ?? []),
    groups: readingGroups(checked.world),
    neighbours: make3(statements.values()),
    observations: worded2.input.observations,
    against: finding.observations
  };
};
var joint = (edits2) => {
  const byKind = /* @__PURE__ */ new Map();
  for (const edit of edits2) {
    const [id, ...more] = edit.changes.keys();
    if (id === void 0 || more.length > 0 || edit.cost === costs.digit || edit.readings.size > 0) continue;
    const known = byKind.get(edit.kind) ?? /* @__PURE__ */ new Map();
    byKind.set(edit.kind, known);
    if (!known.has(id)) known.set(id, edit);
  }
  return [...byKind.values()].flatMap((known) => {
    const [first, ...rest] = known.values();
    return first === void 0 || rest.length === 0 ? [] : [together([first, ...rest])];
  });
};
var distinct = (edits2) => {
  const seen = /* @__PURE__ */ new Set();
  return edits2.filter((edit) => {
    const mark = JSON.stringify([
      edit.code,
      [...edit.changes].sort(([a], [b]) => a < b ? -1 : 1),
      [...edit.readings],
      edit.net,
      [...edit.instead].map(([id, each]) => [id, each.id, each.value, each.unit])
    ]);
    if (seen.has(mark)) return false;
    seen.add(mark);
    return true;
  });
};

// src/diagnose/acrossFindings.ts
var MOST_LOOKED_AT = 3;
var MOST_TOGETHER = 20;
function* acrossFindings({ input, checked }, explained) {
  const kinds = editsByKind(explained);
  const found = [];
  for (const edits2 of kinds.values()) {
    const [first, ...rest] = [...edits2.values()].slice(0, MOST_TOGETHER);
    if (first === void 0 || rest.length === 0) continue;
    const edit = together([first, ...rest]);
    const [silenced] = silencings(checked, [...edit.changes.keys()]);
    if (silenced === void 0) continue;
    const trying = { input, silenced, strata: /* @__PURE__ */ new Set(["hard"]), budget: small(input.budget) };
    const tried = yield* trial(edit, worded(input, silenced), trying);
    if (tried === null || !tried.fits || tried.share === null) continue;
    const { share: share2 } = tried;
    found.push({ trial: tried, agrees: [], chance: anyOf([...kinds.keys()].map(() => share2)) });
  }
  return found;
}
var editsByKind = (explained) => {
  const kinds = /* @__PURE__ */ new Map();
  for (const candidates3 of explained)
    for (const { trial: tried } of candidates3.slice(0, MOST_LOOKED_AT)) {
      const { edit } = tried;
      const [id, ...more] = edit.changes.keys();
      if (id === void 0 || more.length > 0 || edit.cost === costs.digit) continue;
      const known = kinds.get(edit.kind) ?? /* @__PURE__ */ new Map();
      kinds.set(edit.kind, known);
      if (!known.has(id)) known.set(id, edit);
    }
  return kinds;
};

// src/diagnose/inWords.ts
var inWords = ({ trial: trial2, chance, agrees }, checked) => {
  const { edit } = trial2;
  const claims = [.../* @__PURE__ */ new Set([...edit.changes.keys(), ...edit.readings.keys()])];
  return {
    code: edit.code,
    cost: edit.cost,
    claims,
    edit: sentence("explanation", {
      code: edit.code,
      claims: claims.map((id) => quoted(checked.world, id)),
      instead: edit.printed,
      other: edit.about ?? newSubject(trial2, claims, checked)
    }),
    agrees,
    chance,
    ...readings(trial2.edit)
  };
};
var newSubject = ({ edited: edited2 }, claims, checked) => {
  const changed = claims.flatMap((id) => {
    const worded2 = checked.claims.find((each) => each.claim.id === id)?.statement;
    const now = edited2.constrained.statements.get(id);
    if (worded2 === void 0 || worded2 === null || now === void 0) return [];
    const before = subjectOfClaim(checked.world, worded2);
    const after = subjectOfClaim(edited2.world, now);
    if (JSON.stringify(before) === JSON.stringify(after)) return [];
    return [{ after, renamed: JSON.stringify(before.name) !== JSON.stringify(after.name) }];
  });
  return (changed.find((each) => each.renamed) ?? changed[0])?.after ?? null;
};
var readings = (edit) => {
  const declared = [...edit.readings].map(([claim, reading2]) => ({ claim, reading: reading2 }));
  const proposed = [...edit.changes].flatMap(
    ([claim, fields]) => Object.keys(fields).length === 0 ? [] : [{ claim, reading: edit.code, fields }]
  );
  const all = [...declared, ...proposed];
  return all.length === 0 ? {} : { readings: all };
};

// src/diagnose/diagnoseDocument.ts
var MOST_FINDINGS = 40;
var MOST_EXPLANATIONS = 5;
function* diagnoseDocument(input, checked) {
  const document = { input, checked, known: /* @__PURE__ */ new Map() };
  const explained = /* @__PURE__ */ new Map();
  for (const finding of checked.findings.filter(isExplained).slice(0, MOST_FINDINGS))
    explained.set(finding, yield* explain(document, finding));
  const shared = yield* acrossFindings(document, [...explained.values()]);
  const findings = checked.findings.map((finding) => {
    const own = explained.get(finding) ?? [];
    const common = shared.filter((each) => finding.claims.some((id) => each.trial.edit.changes.has(id)));
    const shifted2 = own.filter((each) => each.trial.edit.code === "reference-shifted");
    const words = [...shifted2, ...common, ...own].map((each) => inWords(each, checked));
    return { ...finding, explanations: withoutRepetitions(words).slice(0, MOST_EXPLANATIONS) };
  });
  return { ...checked, findings };
}
var isExplained = (finding) => contradicts(finding) || finding.rule === "rests-on-default";
var MOST_ALIKE = 2;
var withoutRepetitions = (explanations) => {
  const seen = /* @__PURE__ */ new Set();
  const alike = /* @__PURE__ */ new Map();
  return explanations.filter(({ code, edit, claims }) => {
    const mark = JSON.stringify([edit, claims]);
    if (seen.has(mark)) return false;
    seen.add(mark);
    const slip = JSON.stringify([code, claims]);
    const count = (alike.get(slip) ?? 0) + 1;
    alike.set(slip, count);
    return count <= MOST_ALIKE;
  });
};

export {
  detail,
  Exhausted,
  Meter,
  components,
  variablesOf,
  compile,
  compileSteps,
  Solver,
  decideSubset,
  checkCertificateSteps,
  defaultBudget,
  checkWitnessSteps,
  decideSteps,
  verified,
  undecided,
  rangeSteps,
  impliedRanges,
  attempt2 as attempt,
  rangeOver,
  compareClaim,
  basesOf,
  exampleIn,
  make5 as make,
  isRefuted,
  supporters,
  comparisonFindings,
  relationInWords,
  relationsInWords,
  derivation,
  keyed,
  ownPremises,
  observationPremises,
  diagnoseDocument
};
