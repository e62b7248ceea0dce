import {
  disagree,
  editionOf,
  grades,
  isLongerThanYear,
  matchesCell,
  previous,
  shift,
  sourceOf,
  stepOf,
  stockEnd,
  stockStart,
  stockYearBefore,
  yearBefore
} from "./chunk-KTDUH5DV.js";
import {
  inReading,
  isAdditive,
  kindOf,
  measureOf,
  roleOf,
  signOf
} from "./chunk-I2GFHNA4.js";
import {
  atLeast,
  atMost,
  closed,
  everything,
  includes,
  intersect,
  isCompatible,
  isCount,
  isCurrency,
  isRatio,
  parse as parse2,
  percent,
  permille,
  point,
  point2,
  ratio,
  scale,
  toBase,
  withEnds
} from "./chunk-W4I7SFAH.js";
import {
  describe,
  parseFigure
} from "./chunk-F5LY5JYS.js";
import {
  children,
  divide as divide2,
  multiply as multiply2,
  number,
  substitute,
  subtract as subtract2,
  sum,
  variable,
  variables
} from "./chunk-22WNT547.js";
import {
  abs,
  add,
  ceil,
  compare,
  divide,
  equals,
  floor,
  format,
  half,
  invert,
  isInteger,
  max,
  min,
  minusOne,
  multiply,
  negate,
  of,
  one,
  parse,
  powerOfTen,
  sign,
  subtract,
  toNumber,
  two,
  zero
} from "./chunk-2NOJJ6HJ.js";
import {
  contains,
  isDefinite,
  parse as parse3,
  published,
  resolvePublished
} from "./chunk-N2MUNKVZ.js";
import {
  addMonths,
  isMonthEnd,
  isMonthStart,
  toDate
} from "./chunk-GN53SJR2.js";

// src/check/World.ts
import { Result } from "effect";

// src/model/Cell.ts
var make = (indicator, area, period2, vintage, series, qualifier = "") => ({
  indicator,
  area,
  period: period2,
  vintage,
  series,
  key: [indicator, area ?? "", period2.key, vintage ?? "", series === "nominal" ? "" : series, qualifier].map((part) => part.replace(/[%|*]/g, encode)).join("|").replace(/\|+$/, "")
});
var keyWithin = (prefix, key) => `${prefix.replace(/[%|*]/g, encode)}/${key}`;
var encode = (character) => character === "*" ? "%2A" : encodeURIComponent(character);

// src/check/World.ts
var noExpressions = { formulas: /* @__PURE__ */ new Map(), relations: /* @__PURE__ */ new Map() };
var unnamed = { id: "document" };
var make2 = (file, expressions) => {
  const document = file.document ?? unnamed;
  const indicators = new Map(Object.entries(file.indicators ?? {}));
  const units = /* @__PURE__ */ new Map();
  for (const [id, indicator] of indicators) {
    const unit = parse2(indicator.unit);
    if (Result.isSuccess(unit)) units.set(id, unit.success);
  }
  return {
    document,
    file,
    language: document.language ?? "en",
    published: document.published === void 0 ? null : Result.getOrElse(parse3(document.published), () => null),
    indicators,
    units,
    areas: new Map(Object.entries(file.areas ?? {})),
    claims: new Map((file.claims ?? []).map((claim) => [claim.id, claim])),
    relations: file.relations ?? [],
    expressions,
    bound: null
  };
};
var period = (world, text) => Result.map(
  parse3(text),
  (p) => resolvePublished(p, world.published, world.document.id)
);
var isWhole = (world, id) => {
  const indicator = world.indicators.get(id);
  if (indicator === void 0) return false;
  if (indicator.integer !== void 0) return indicator.integer;
  const kind = kindOf(indicator);
  return isCount(world.units.get(id)) && (kind === "level" || kind === "flow" || kind === "stock");
};
var isStock = (world, id) => world.indicators.get(id)?.kind === "stock";
var cell = (world, indicator, area, at, vintage, series = "nominal") => make(indicator, area, isStock(world, indicator) ? stockEnd(at) : at, vintage, series);

// src/check/ClaimMeaning.ts
import { Result as Result2 } from "effect";

// src/check/figureOf.ts
var read = /* @__PURE__ */ new WeakMap();
var figureOf = ({ file, language }, text) => {
  let known = read.get(file);
  if (known === void 0) {
    known = /* @__PURE__ */ new Map();
    read.set(file, known);
  }
  let figure = known.get(text);
  if (figure === void 0) {
    figure = parseFigure(text, { language });
    known.set(text, figure);
  }
  return figure;
};

// src/check/ClaimMeaning.ts
var LONGEST_CHAIN = 8;
var make3 = (world, claim, chosen, depth = 0) => {
  const readings = claim.readings ?? [];
  const taken = chosen.get(claim.id);
  const reading = readings.find((r) => r.name === taken) ?? readings[0];
  const read2 = reading === void 0 ? claim : inReading(claim, reading);
  const of2 = ofClaim(world, read2, chosen, depth);
  if (Result2.isFailure(of2)) return Result2.fail(of2.failure);
  const inherited = of2.success === null ? withDefaults(world, read2) : inherit(withDefaultsOf(of2.success), read2);
  const figure = figureOf(world, inherited.figure);
  if (Result2.isFailure(figure)) return Result2.fail(describe(figure.failure));
  const at = period(world, inherited.period ?? "published");
  if (Result2.isFailure(at)) return Result2.fail(at.failure);
  return Result2.succeed({
    id: claim.id,
    reading: reading?.name ?? null,
    claim: inherited,
    measure: measureOf(inherited),
    figure: figure.success,
    area: inherited.area ?? null,
    period: at.success,
    vintage: inherited.as_of ?? null,
    of: of2.success
  });
};
var ofClaim = (world, claim, chosen, depth) => {
  if (claim.of_claim === void 0) return Result2.succeed(null);
  const named2 = world.claims.get(claim.of_claim);
  if (named2 === void 0) return Result2.fail(`there is no claim "${claim.of_claim}" for of_claim`);
  if (depth >= LONGEST_CHAIN) return Result2.fail(`of_claim leads through more than ${LONGEST_CHAIN} claims`);
  return make3(world, named2, chosen, depth + 1);
};
var withDefaults = (world, claim) => ({ ...world.file.defaults, ...claim });
var withDefaultsOf = (of2) => {
  const { indicator, area, period: period2, as_of, rounding } = of2.claim;
  return {
    ...indicator === void 0 ? {} : { indicator },
    ...area === void 0 ? {} : { area },
    ...period2 === void 0 ? {} : { period: period2 },
    ...as_of === void 0 ? {} : { as_of },
    ...rounding === void 0 ? {} : { rounding }
  };
};
var inherit = (from, claim) => ({ ...from, ...claim });
var basisOf = (world, meaning) => {
  if (meaning.claim.basis !== void 0) return meaning.claim.basis;
  const id = meaning.claim.indicator ?? meaning.of?.claim.indicator;
  return id === void 0 ? "nominal" : usualBasis(world, id);
};
var usualBasis = (world, indicator) => world.indicators.get(indicator)?.basis ?? (isCurrency(world.units.get(indicator)) ? "unstated" : "nominal");

// src/check/Statement.ts
import { Result as Result27 } from "effect";

// src/arithmetic/unround.ts
var threeHalves = of(3, 2);
var unround = (magnitude, step, rule) => {
  const halfStep = divide(step, two);
  const around = (width2, lowClosed, highClosed) => withEnds(
    closed(subtract(magnitude, width2), add(magnitude, width2)),
    lowClosed,
    highClosed
  );
  const isZero = sign(magnitude) === 0;
  switch (rule) {
    case "nearest":
      return around(halfStep, true, true);
    case "half-up":
      return around(halfStep, !isZero, false);
    case "half-even": {
      const even = isInteger(divide(magnitude, multiply(step, two)));
      return around(halfStep, even, even);
    }
    case "truncated":
      return isZero ? around(step, false, false) : withEnds(closed(magnitude, add(magnitude, step)), true, false);
    case "up":
      return isZero ? point(magnitude) : withEnds(closed(subtract(magnitude, step), magnitude), false, true);
    case "adjusted":
      return around(multiply(step, threeHalves), true, true);
    case "exact":
      return point(magnitude);
  }
};

// src/arithmetic/Rounding.ts
var fivePercent = of(1, 20);
var tenPercent = of(1, 10);
var ten = of(10);
var defaultWidths = {
  about: { steps: half, atLeast: fivePercent },
  "equals-about": { steps: half, atLeast: zero },
  nearly: { steps: one, atLeast: zero },
  "and-more": { steps: one, atLeast: zero }
};
var widthsOfWords = {
  about: fivePercent,
  "equals-about": fivePercent,
  nearly: tenPercent,
  "and-more": tenPercent
};
var figureBounds = (figure, options) => {
  const below = sign(figure.value) < 0 && (figure.to === null || sign(figure.to) <= 0);
  const parts2 = figure.to === null ? single(figure, options) : range(figure, figure.to, below, options);
  const signed = (interval) => below ? scale(interval, minusOne) : interval;
  const narrowest = parts2.defaults.reduce(
    (all, { interval }) => intersect(all, interval),
    parts2.stated
  );
  return {
    stated: signed(parts2.stated),
    defaults: parts2.defaults.map(({ code, interval }) => ({ code, interval: signed(interval) })),
    soft: parts2.soft.map(({ code, interval }) => ({ code, interval: signed(interval) })),
    strict: signed(parts2.strict ?? narrowest),
    adjusted: parts2.adjusted === null ? null : signed(parts2.adjusted)
  };
};
var certain = (stated) => ({ stated, defaults: [], soft: [], adjusted: null });
var single = (figure, options) => {
  const magnitude = abs(figure.value);
  if (figure.form === "top") return certain(closed(one, magnitude));
  return figure.hedge === "none" ? unhedged(figure, magnitude, options) : hedged(figure.hedge, figure, magnitude, options);
};
var EXACT_FORMS = /* @__PURE__ */ new Set(["ordinal", "unique", "membership"]);
var unhedged = (figure, magnitude, options) => {
  const { step, coarseStep } = figure;
  if (options.rounding === "exact" || EXACT_FORMS.has(figure.form) || step === null || coarseStep === null)
    return certain(point(magnitude));
  const { precision, rounding } = options;
  if (precision !== void 0)
    return {
      ...certain(unround(magnitude, precision, rounding)),
      strict: unround(magnitude, precision, strictly(rounding)),
      adjusted: adjustedShare(figure, magnitude, precision, options)
    };
  const counts = options.exactWhole && rounding !== "adjusted" && equals(step, one) && equals(figure.scale, one);
  const narrow = (rule) => counts ? point(magnitude) : unround(magnitude, step, rule);
  const zerosAreOpen = compare(step, figure.scale) >= 0 && compare(coarseStep, step) > 0;
  const stated = zerosAreOpen ? unround(magnitude, coarseStep, rounding) : narrow(rounding);
  return {
    stated,
    defaults: zerosAreOpen ? [{ code: "trailing-zeros", interval: narrow(rounding) }] : [],
    soft: [],
    strict: narrow(strictly(rounding)),
    adjusted: adjustedShare(figure, magnitude, step, options, stated)
  };
};
var strictly = (rule) => rule === "nearest" ? "half-up" : rule;
var adjustedShare = (figure, magnitude, step, options, stated = point(magnitude)) => {
  const isShare = figure.unit.kind === "percent" || figure.unit.kind === "permille";
  if (!isShare || figure.form !== "number" || options.rounding !== "nearest") return null;
  const moved = unround(magnitude, step, "adjusted");
  return includes(stated, moved) ? stated : moved;
};
var hedged = (hedge, figure, magnitude, options) => {
  const unit = options.precision ?? figure.coarseStep;
  const whole = options.exactWhole && countsWhole(figure);
  const above = whole ? atLeast(add(magnitude, one)) : atLeast(magnitude, true);
  const beneath = whole ? atMost(subtract(magnitude, one)) : atMost(magnitude, true);
  switch (hedge) {
    case "at-least":
      return certain(atLeast(magnitude));
    case "at-most":
      return certain(atMost(magnitude));
    case "under":
      return certain(beneath);
    case "over":
      return {
        ...certain(above),
        soft: unit === null ? [] : [
          {
            code: "next-round-figure",
            interval: atMost(nextRoundFigure(magnitude, unit), true)
          }
        ]
      };
    case "about":
    case "equals-about": {
      const { width: width2, written: written2 } = widthOf(hedge, magnitude, unit, options);
      const interval = closed(subtract(magnitude, width2), add(magnitude, width2));
      const sameSign = sign(magnitude) === 0 ? everything : atLeast(zero);
      return byConvention(sameSign, interval, written2);
    }
    case "nearly": {
      const { width: width2, written: written2 } = widthOf(hedge, magnitude, unit, options);
      return byConvention(beneath, atLeast(subtract(magnitude, width2)), written2);
    }
    case "and-more": {
      const wide = whole && unit !== null && compare(unit, one) <= 0;
      const { width: width2, written: written2 } = widthOf(hedge, magnitude, wide ? ten : unit, options);
      const top = wide ? nextMultiple(magnitude, ten) : add(magnitude, width2);
      const highest = whole && isInteger(top);
      const bound = highest ? atMost(subtract(top, one)) : atMost(top, true);
      return byConvention(above, bound, written2);
    }
  }
};
var byConvention = (sure, usual, written2) => {
  const interval = intersect(sure, usual);
  return written2 ? certain(interval) : { ...certain(sure), defaults: [{ code: "hedge-width", interval }] };
};
var widthOf = (hedge, magnitude, unit, options) => {
  const own = options.hedges?.[hedge];
  const { steps, atLeast: atLeast2 } = { ...defaultWidths[hedge], ...own };
  const share2 = multiply(
    magnitude,
    unit === null ? max(atLeast2, widthsOfWords[hedge]) : atLeast2
  );
  const places = unit === null ? zero : multiply(unit, steps);
  return { width: max(share2, places), written: own !== void 0 };
};
var countsWhole = ({ step, value, unit }) => step !== null && isInteger(step) && isInteger(value) && unit.kind !== "time";
var nextMultiple = (magnitude, grid) => multiply(add(floor(divide(magnitude, grid)), one), grid);
var nextRoundFigure = (magnitude, unit) => {
  const oneDigit = compare(magnitude, multiply(unit, ten)) < 0;
  return nextMultiple(magnitude, oneDigit ? unit : multiply(unit, ten));
};
var range = (figure, to, below, options) => {
  const low = below ? negate(to) : figure.value;
  const high = below ? negate(figure.value) : to;
  switch (figure.hedge) {
    case "none":
      return certain(closed(low, high));
    case "about":
    case "equals-about": {
      const unit = options.precision ?? figure.coarseStep;
      const less = widthOf(figure.hedge, abs(low), unit, options);
      const more = widthOf(figure.hedge, abs(high), unit, options);
      const interval = closed(subtract(low, less.width), add(high, more.width));
      const sure = sign(low) > 0 ? atLeast(zero) : everything;
      return byConvention(sure, interval, less.written);
    }
    case "over":
    case "and-more":
    case "at-least":
      return certain(atLeast(low, figure.hedge === "over"));
    case "nearly":
    case "at-most":
    case "under":
      return certain(atMost(high, figure.hedge === "under"));
  }
};

// src/model/Duration.ts
import { Result as Result3 } from "effect";
var monthsOf = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12
};
var monthsBetweenEnds = (from, to) => {
  const a = toDate(from);
  const b = toDate(to);
  const aligned = a.day === b.day || isMonthEnd(from) && isMonthEnd(to);
  return aligned ? (b.year - a.year) * 12 + b.month - a.month : void 0;
};
var yearsBetween = (from, to) => {
  if (from.end === "unknown" || to.end === "unknown")
    return Result3.fail(`the years from ${from.text} to ${to.text} depend on a date that is not known`);
  const months = monthsBetweenEnds(from.end, to.end);
  if (months === void 0)
    return Result3.fail(`${from.text} and ${to.text} are not a whole number of months apart`);
  return months > 0 ? Result3.succeed(of(months, 12)) : Result3.fail(`${from.text} is not earlier than ${to.text}`);
};
var periodsPerYear = (p) => {
  const months = p.length === "ytd" || p.length === "day" ? void 0 : wholeMonths(p);
  return months !== void 0 && 12 % months === 0 ? Result3.succeed(12 / months) : Result3.fail(
    `a year is not a whole number of periods like ${p.text}: growth over it cannot be annualised`
  );
};
var wholeMonths = (p) => isDefinite(p) && isMonthStart(p.start) && isMonthEnd(p.end) ? monthsBetweenEnds(p.start - 1, p.end) : void 0;
var elapsed = (from, to, unit) => {
  if (unit === "day") return to - from;
  if (unit === "week") return Math.floor((to - from) / 7);
  const a = toDate(from);
  const b = toDate(to);
  const months = (b.year - a.year) * 12 + b.month - a.month;
  const full = addMonths(from, months) <= to ? months : months - 1;
  return Math.floor(full / monthsOf[unit]);
};
var touched = (from, to, unit) => {
  if (unit === "day") return to - from + 1;
  if (unit === "week") return Math.ceil((to - from + 1) / 7);
  return unitIndex(to, monthsOf[unit]) - unitIndex(from, monthsOf[unit]) + 1;
};
var unitIndex = (civil, months) => {
  const { year, month } = toDate(civil);
  return Math.floor((year * 12 + month - 1) / months);
};
var bounds = (since, until, unit) => {
  const from = daysOf(since);
  const to = daysOf(until);
  const shortest = from.last === null || to.first === null ? 0 : Math.max(0, elapsed(from.last, to.first, unit));
  const low = of(shortest);
  if (from.first === null || to.last === null) return atLeast(low);
  return closed(low, of(Math.max(shortest, touched(from.first, to.last, unit))));
};
var daysOf = (p) => ({
  first: typeof p.start === "number" ? p.start : p.start === "unknown" ? p.earliest : null,
  last: p.end === "unknown" ? p.latest : p.end
});

// src/check/asTheWriterMeant.ts
var asTheWriterMeant = (figure, bounds2) => ({
  ...bounds2,
  stated: bounds2.defaults.filter(({ code }) => code !== "trailing-zeros" || !isFineRounding(figure)).reduce((all, { interval }) => intersect(all, interval), bounds2.stated),
  defaults: []
});
var isFineRounding = ({ coarseStep, value }) => coarseStep !== null && compare(multiply(coarseStep, of(50)), abs(value)) <= 0;

// src/check/Binding.ts
import { Result as Result5 } from "effect";

// src/check/cellsOf.ts
import { Result as Result4 } from "effect";
var cellsOf = (world, expression, standpoint) => {
  const cells = /* @__PURE__ */ new Map();
  for (const reference of variables(expression)) {
    const cell2 = cellOf(world, reference, standpoint);
    if (Result4.isFailure(cell2)) return Result4.fail(cell2.failure);
    cells.set(reference, cell2.success);
  }
  return Result4.succeed(substitute(expression, (reference) => variable(cells.get(reference))));
};
var cellOf = (world, reference, standpoint) => {
  const operand = Object.hasOwn(standpoint.operands, reference.indicator) ? standpoint.operands[reference.indicator] : void 0;
  if (operand !== void 0) return Result4.succeed(referenceCell(operand));
  if (!world.indicators.has(reference.indicator))
    return Result4.fail(`there is no indicator "${reference.indicator}"`);
  return Result4.map(
    periodOf(world, reference, standpoint),
    (period2) => cell(
      world,
      reference.indicator,
      reference.area ?? standpoint.area,
      period2,
      standpoint.vintage,
      standpoint.series
    )
  );
};
var referenceCell = (ref) => {
  const { at, unit = null } = typeof ref === "string" ? { at: ref } : ref;
  return make(at, null, published, unit, "reference");
};
var periodOf = (world, { indicator, period: period2 }, standpoint) => {
  const own = standpoint.period;
  if (period2.kind === "own") return Result4.succeed(own);
  if (period2.kind === "offset") return shift(own, period2.by);
  if (period2.text === "previous") return previous(own);
  if (period2.text !== "year-before") return period(world, period2.text);
  return Result4.succeed(
    isStock(world, indicator) ? stockYearBefore(own, standpoint.owner) : yearBefore(own, standpoint.owner)
  );
};

// src/check/Binding.ts
var isBound = (claim) => claim.ref !== void 0 || Object.keys(claim.operands ?? {}).length > 0;
var named = (world, cell2) => {
  const { indicator: at, vintage: ownUnit } = cell2;
  const observation = world.bound?.get(at);
  if (observation === void 0)
    return Result5.fail({ reason: "not-found", detail: { code: "place", values: [at] } });
  const text = observation.unit ?? ownUnit;
  if (text === null) return Result5.fail({ reason: "no-unit", detail: { code: "place", values: [at] } });
  const unit = parse2(text);
  if (Result5.isFailure(unit)) return Result5.fail(unreadableUnit(text));
  const said = ownUnit === null ? unit : parse2(ownUnit);
  if (Result5.isFailure(said)) return Result5.fail(unreadableUnit(ownUnit ?? text));
  if (!isSameUnit(said.success, unit.success))
    return Result5.fail({ reason: "unit", detail: unlike(said.success, unit.success) });
  const base = (interval) => toBase(interval, unit.success);
  return Result5.succeed({
    observation,
    unit: unit.success,
    printed: base(observation.printed),
    asWritten: base(asWritten(world, observation)),
    isExact: isExact(observation)
  });
};
var unreadableUnit = (text) => ({
  reason: "unit",
  detail: { code: "unit-text", values: [text] }
});
var unlike = (a, b) => ({
  code: a.kind === "currency" && b.kind === "currency" ? "currencies" : a.kind === "count" && b.kind === "count" ? "counts" : "units",
  values: [a.id, b.id]
});
var isSameUnit = (a, b) => isCompatible(a, b) && a.kind === b.kind && equals(a.factor, b.factor);
var namedCells = (expression) => [
  ...new Map(
    variables(expression).filter((cell2) => cell2.series === "reference").map((cell2) => [cell2.key, cell2])
  ).values()
];
var gapOf = (world, claim, expression, wanted) => {
  if (world.bound === null) return null;
  for (const cell2 of namedCells(expression)) {
    const found2 = named(world, cell2);
    if (Result5.isFailure(found2)) return found2.failure;
  }
  if (claim.ref === void 0) return null;
  const found = named(world, referenceCell(claim.ref));
  if (Result5.isFailure(found)) return found.failure;
  const { unit } = found.success;
  return wanted === void 0 || isCompatible(unit, wanted) ? null : { reason: "unit", detail: unlike(unit, wanted) };
};
var misfit = (world, figure, expression) => {
  const units = namedCells(expression).flatMap((cell2) => {
    const found = named(world, cell2);
    return Result5.isSuccess(found) ? [found.success.unit.id] : [];
  });
  return { reason: "unit", detail: { code: "figure-unit", values: [figure, ...new Set(units)] } };
};
var isExact = (observation) => {
  const step = stepOf(observation.interval);
  return observation.id.includes("#/") && (step === null || compare(step, writtenStep(observation)) <= 0);
};
var writtenStep = ({ value, printed }) => {
  const written2 = parse(value);
  const scale2 = written2 === void 0 || printed.low === null || sign(written2) === 0 ? one : divide(printed.low, written2);
  return multiply(powerOfTen(-decimalsOf(value)), abs(scale2));
};
var decimalsOf = (value) => {
  const parts2 = /^[^.eE]*(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/.exec(value.trim());
  return Math.max(0, (parts2?.[1]?.length ?? 0) - Number(parts2?.[2] ?? 0));
};
var asWritten = (world, observation) => {
  if (!isExact(observation)) return observation.interval;
  if (decimalsOf(observation.value) === 0) return observation.printed;
  let step = writtenStep(observation);
  for (const other of world.bound?.values() ?? [])
    if (other.resource === observation.resource && other.unit === observation.unit && isExact(other))
      step = decimalsOf(other.value) === 0 ? step : min(step, writtenStep(other));
  const half2 = multiply(step, half);
  const { low, high } = observation.printed;
  return low === null || high === null ? observation.printed : closed(subtract(low, half2), add(high, half2));
};

// src/check/fitsIndicator.ts
import { Result as Result6 } from "effect";
var fitsIndicator = (world, meaning) => {
  const { measure, figure, claim } = meaning;
  const id = claim.indicator;
  const indicator = id === void 0 ? void 0 : world.indicators.get(id);
  if (measure !== "level" || id === void 0 || indicator === void 0) return Result6.void;
  const isUnscaledDecimal = figure.step !== null && equals(figure.scale, one) && compare(abs(figure.step), one) < 0;
  if (isUnscaledDecimal && isWhole(world, id))
    return Result6.fail(
      `"${figure.text}" is not a whole number, but values of "${id}" are; write integer: false there if they are not`
    );
  const isNegative = sign(figure.value) < 0;
  if (isNegative && indicator.sign === void 0 && signOf(indicator) === "non-negative")
    return Result6.fail(
      `"${figure.text}" is below zero, which "${id}" is taken not to be; write sign: any there if it can be`
    );
  return Result6.void;
};

// src/check/factorOf.ts
import { Result as Result10 } from "effect";

// src/check/figureFactorFor.ts
import { Result as Result8 } from "effect";

// src/model/figureFactor.ts
import { Result as Result7 } from "effect";
var families = [
  /* @__PURE__ */ new Set([
    ..."people person persons residents inhabitants employees workers staff students pupils teachers".split(
      " "
    ),
    ..."visitors passengers patients tourists members women men children doctors nurses".split(" "),
    ..."\u4EBA \u4EBA\u6B21 \u540D \u4F4D".split(" ")
  ]),
  new Set("firms firm companies company enterprises enterprise businesses corporations".split(" ")),
  new Set("households household".split(" ")),
  new Set("vehicles vehicle cars car \u8F86".split(" ")),
  new Set("countries country".split(" "))
];
var mayCountTheSame = (a, b) => {
  if (a === b) return true;
  const first = families.find((family) => family.has(a.toLowerCase()));
  const second = families.find((family) => family.has(b.toLowerCase()));
  return first === void 0 || second === void 0 || first === second;
};
var kindCounted = (unit) => {
  for (const base of unit.powers.keys()) if (base.startsWith("count:")) return base.slice("count:".length);
  return void 0;
};
var nameOfFigureUnit = (unit) => {
  switch (unit.kind) {
    case "percent":
      return "%";
    case "permille":
      return "\u2030";
    case "point":
      return "percentage points";
    case "basis-point":
      return "basis points";
    case "multiple":
      return "times";
    case "none":
      return "no unit";
    default:
      return unit.id;
  }
};
var isPercentForPoints = (printed, unit) => (printed.kind === "percent" || printed.kind === "permille") && (unit.kind === "ratio" || unit.kind === "point");
var unitBeside = ({ text, unit: printed }, unit) => printed.kind === "currency" && printed.id === "CNY" && unit.id === "JPY" && /(?<!cn|rmb)[¥￥]/iu.test(text) ? { kind: "currency", id: "JPY" } : printed;
var figureFactor = (printed, unit) => {
  const fail = Result7.fail(`the figure is in ${nameOfFigureUnit(printed)}, the indicator in ${unit.id}`);
  const isRatio2 = unit.kind === "ratio" || unit.kind === "point";
  switch (printed.kind) {
    case "none":
      return Result7.succeed(unit.factor);
    case "percent":
      return isRatio2 ? Result7.succeed(percent.factor) : fail;
    case "permille":
      return isRatio2 ? Result7.succeed(permille.factor) : fail;
    case "basis-point":
      return isRatio2 ? Result7.succeed(of(1, 1e4)) : fail;
    case "point":
      return isRatio2 ? Result7.succeed(point2.factor) : unit.kind === "index" ? Result7.succeed(one) : fail;
    case "multiple":
      return unit.kind === "ratio" ? Result7.succeed(one) : fail;
    case "count":
    case "currency":
    case "measure":
    case "time": {
      const factor = quantityFactor(printed.kind, printed.id, unit);
      return factor === void 0 ? fail : Result7.succeed(factor);
    }
  }
};
var tons = /^(?:[\d,.]+ )?[kMG]?(t|short_ton|long_ton)$/u;
var degrees = /^(?:[\d,.]+ )?(degC|degF|K|kWh)$/u;
var disambiguated = (word, unit) => {
  const pattern = word === "ton" ? tons : word === "degree" ? degrees : void 0;
  return pattern?.exec(unit)?.[1] ?? word;
};
var inUnitsOf = (id, unit) => {
  const wanted = unit.id.split("/");
  return id.split("/").map((part, at) => disambiguated(part, wanted[at] ?? "")).join("/");
};
var CENT = "cent";
var parsed = (id) => Result7.getOrUndefined(parse2(id));
var numeratorOf = (id) => id.split("/")[0] ?? "";
var quantityFactor = (kind, printed, unit) => {
  const id = inUnitsOf(printed, unit);
  const own = parsed(id);
  const isQuotient = id.includes("/");
  if (isQuotient && own !== void 0 && isCompatible(own, unit)) return own.factor;
  if (isQuotient && (own === void 0 || unit.kind !== "compound"))
    return numeratorFactor(kind, numeratorOf(id), unit);
  if (unit.kind === "compound") {
    const numerator = parsed(numeratorOf(unit.id));
    if (isQuotient || numerator === void 0 || numerator.kind === "compound") return void 0;
    const factor = quantityFactor(kind, id, numerator);
    return factor === void 0 ? void 0 : multiply(factor, divide(unit.factor, numerator.factor));
  }
  if (id === CENT) return unit.kind === "currency" ? of(1, 100) : void 0;
  if (kind === "count") {
    const wanted = kindCounted(unit);
    const fits = unit.kind === "count" && (wanted === void 0 || mayCountTheSame(id, wanted));
    return fits ? one : void 0;
  }
  return own !== void 0 && own.kind !== "compound" && isCompatible(own, unit) ? own.factor : void 0;
};
var numeratorFactor = (kind, numerator, unit) => unit.id === ratio.id && parsed(numerator) === void 0 ? one : quantityFactor(kind, numerator, unit);

// src/check/figureFactorFor.ts
var figureFactorFor = (world, figure, target) => {
  switch (target.kind) {
    case "indicator": {
      const unit = world.units.get(target.indicator);
      return unit === void 0 ? Result8.fail(`the unit of "${target.indicator}" could not be read`) : figureFactor(unitBeside(figure, unit), unit);
    }
    case "ratio":
      return figure.unit.kind === "point" ? Result8.fail("the figure is in percentage points, which only a change or a contribution is") : figureFactor(figure.unit, ratio);
    case "points":
      return figureFactor(figure.unit, ratio);
    case "count":
      return figure.unit.kind === "percent" || figure.unit.kind === "currency" ? Result8.fail(`the figure "${figure.text}" is not a number of places or periods`) : Result8.succeed(one);
    case "as-printed":
      return Result8.succeed(printedFactor(figure));
  }
};
var printedFactor = (figure) => {
  const { unit } = figure;
  if (unit.kind === "currency" || unit.kind === "measure" || unit.kind === "time") {
    const own = parse2(unit.id);
    return Result8.isSuccess(own) ? own.success.factor : one;
  }
  return Result8.getOrElse(figureFactor(unit, ratio), () => one);
};

// src/check/formulaFactor.ts
import { Result as Result9 } from "effect";
var formulaFactor = (world, figure, expression) => {
  if (expression.kind === "variable") {
    const unit = unitOfCell(world, expression.variable);
    if (unit === void 0) return Result9.succeed(printedFactor(figure));
    const differ = figure.unit.kind === "percent" && unit.kind === "point" || figure.unit.kind === "point" && unit.id === "%";
    return differ ? Result9.fail(
      `the figure "${figure.text}", its evidence in ${unit.id}: per cent and percentage points differ`
    ) : Result9.mapError(
      figureFactor(unitBeside(figure, unit), unit),
      () => `the figure "${figure.text}", its evidence in ${unit.id}`
    );
  }
  if (figure.unit.kind === "point" && isIndexPoints(world, expression)) return Result9.succeed(one);
  return Result9.flatMap(
    dimensionOf(world, expression),
    (dimension) => dimension === null ? Result9.succeed(printedFactor(figure)) : factorIn(figure, dimension)
  );
};
var isIndexPoints = (world, e) => e.kind === "variable" ? unitOfCell(world, e.variable)?.kind === "index" : (e.kind === "add" || e.kind === "subtract") && isIndexPoints(world, e.left) && isIndexPoints(world, e.right);
var unitOfCell = (world, cell2) => {
  if (cell2.series !== "reference") return world.units.get(cell2.indicator);
  const found = named(world, cell2);
  return Result9.isSuccess(found) ? found.success.unit : void 0;
};
var factorIn = (figure, { powers, scale: scale2 }) => {
  const fail = Result9.fail(`the figure "${figure.text}", its formula in ${describe2(powers)}`);
  const { unit } = figure;
  switch (unit.kind) {
    case "none":
      return Result9.succeed(scale2);
    case "percent":
    case "permille":
    case "point":
    case "basis-point":
    case "multiple":
      return powers.size === 0 ? figureFactor(unit, ratio) : fail;
    case "count":
      return [...powers].every(([base, power]) => base === "count" || power < 0) ? Result9.succeed(one) : fail;
    case "currency":
    case "measure":
    case "time": {
      const own = parse2(unit.id);
      if (Result9.isFailure(own)) return Result9.fail(own.failure);
      const wanted = own.success.powers;
      const fits = [...wanted].every(([base, power]) => powers.get(base) === power) && [...powers].every(([base, power]) => wanted.has(base) || base === "count" || power < 0);
      return fits ? Result9.succeed(own.success.factor) : fail;
    }
  }
};
var describe2 = (powers) => powers.size === 0 ? "plain numbers" : [...powers].map(([base, power]) => `${base.replace(/^currency:/, "")}${power === 1 ? "" : `^${power}`}`).join(" \xD7 ");
var dimensionOf = (world, e) => {
  switch (e.kind) {
    case "number":
      return Result9.succeed(null);
    case "variable": {
      const unit = unitOfCell(world, e.variable);
      return Result9.succeed(unit === void 0 ? null : { powers: folded(unit.powers), scale: unit.factor });
    }
    case "negate":
    case "absolute":
      return dimensionOf(world, e.argument);
    case "power":
      return Result9.map(
        dimensionOf(world, e.base),
        (base) => base === null ? null : { powers: times(base.powers, e.exponent), scale: one }
      );
    case "root":
      return Result9.map(
        dimensionOf(world, e.argument),
        (inner) => inner === null || inner.powers.size > 0 ? null : { ...inner, scale: one }
      );
    case "minimum":
    case "maximum":
      return e.arguments.reduce(
        (all, argument) => Result9.flatMap(all, (a) => Result9.flatMap(dimensionOf(world, argument), (b) => alike(a, b))),
        Result9.succeed(null)
      );
    case "add":
    case "subtract":
      return Result9.flatMap(
        dimensionOf(world, e.left),
        (a) => Result9.flatMap(dimensionOf(world, e.right), (b) => alike(a, b))
      );
    case "multiply":
    case "divide":
      return Result9.flatMap(
        dimensionOf(world, e.left),
        (a) => Result9.map(dimensionOf(world, e.right), (b) => product(a, b, e.kind === "multiply" ? 1 : -1))
      );
  }
};
var alike = (a, b) => {
  if (a === null || b === null) return Result9.succeed(a ?? b);
  if (a.powers.size !== b.powers.size || [...a.powers].some(([base, power]) => b.powers.get(base) !== power))
    return Result9.fail(`${describe2(a.powers)} and ${describe2(b.powers)} cannot be added or compared`);
  return Result9.succeed(equals(a.scale, b.scale) ? a : { ...a, scale: one });
};
var product = (a, b, sign2) => {
  if (b === null) return a;
  const left = a ?? { powers: /* @__PURE__ */ new Map(), scale: one };
  const powers = new Map(left.powers);
  for (const [base, power] of b.powers) {
    const sum2 = (powers.get(base) ?? 0) + sign2 * power;
    if (sum2 === 0) powers.delete(base);
    else powers.set(base, sum2);
  }
  const own = (each) => each.powers.size === 0 ? one : each.scale;
  const scale2 = sign2 === 1 ? multiply(own(left), own(b)) : divide(own(left), own(b));
  return { powers, scale: powers.size === 0 ? one : scale2 };
};
var times = (powers, exponent) => new Map(exponent === 0 ? [] : [...powers].map(([base, power]) => [base, power * exponent]));
var folded = (powers) => {
  const all = /* @__PURE__ */ new Map();
  for (const [base, power] of powers) {
    const name = base.startsWith("count:") ? "count" : base;
    all.set(name, (all.get(name) ?? 0) + power);
  }
  for (const [base, power] of all) if (power === 0) all.delete(base);
  return all;
};

// src/check/factorOf.ts
var factorOf = (world, meaning, { expression, target }) => {
  const factor = target.kind === "as-printed" ? formulaFactor(world, meaning.figure, expression) : figureFactorFor(world, meaning.figure, target);
  if (world.bound === null || !isBound(meaning.claim))
    return Result10.map(factor, (known) => ({ factor: known, gap: null }));
  const gap = gapOf(world, meaning.claim, expression, unitOfTarget(world, target));
  if (Result10.isSuccess(factor)) return Result10.succeed({ factor: factor.success, gap });
  return Result10.succeed({ factor: one, gap: gap ?? misfit(world, meaning.claim.figure, expression) });
};
var unitOfTarget = (world, target) => target.kind === "indicator" ? world.units.get(target.indicator) : target.kind === "ratio" || target.kind === "points" ? ratio : void 0;

// src/check/measures/annualisedGrowth.ts
import { Result as Result13 } from "effect";

// src/check/measures/base.ts
import { Result as Result12 } from "effect";

// src/check/measures/underlying.ts
import { Result as Result11 } from "effect";
var underlying = (asking, meaning, at) => {
  if (meaning.of !== null) return asking.quantityOf(meaning.of, at);
  const { indicator, ref } = meaning.claim;
  if (indicator === void 0 && ref !== void 0)
    return Result11.succeed({
      expression: variable(referenceCell(ref)),
      target: { kind: "as-printed" },
      links: []
    });
  if (indicator === void 0)
    return Result11.fail(`measure "${meaning.measure}" needs an indicator or of_claim`);
  const cell2 = cell(asking.world, indicator, meaning.area, at.period, meaning.vintage, at.series);
  return Result11.succeed({ expression: variable(cell2), target: { kind: "indicator", indicator }, links: [] });
};

// src/check/measures/base.ts
var basePeriod = (world, meaning, at) => {
  const versus = meaning.claim.versus ?? "year-before";
  if (versus === "previous") return previous(at);
  if (versus !== "year-before") return period(world, versus);
  const indicator = meaning.claim.indicator ?? meaning.of?.claim.indicator;
  return Result12.succeed(
    indicator !== void 0 && isStock(world, indicator) ? stockYearBefore(at, meaning.id) : yearBefore(at, meaning.id)
  );
};
var compared = (asking, meaning, at) => Result12.gen(function* () {
  const { world } = asking;
  const now = yield* underlying(asking, meaning, at);
  const before = yield* basePeriod(asking.world, meaning, at.period);
  const base = yield* underlying(asking, meaning, { ...at, period: before });
  const links = [...now.links, ...base.links];
  const { indicator } = meaning.claim;
  const conventional = meaning.claim.versus === void 0 && meaning.of === null && indicator !== void 0 && !isStock(world, indicator) && isLongerThanYear(at.period);
  if (!conventional) return { now, base, links };
  const unknown = variable(
    make(indicator, meaning.area, before, meaning.vintage, "unknown", `base of ${meaning.id}`)
  );
  return {
    now,
    base: { ...base, expression: unknown },
    links: [...links, { code: "versus-window", left: unknown, right: base.expression }]
  };
});

// src/check/measures/annualisedGrowth.ts
var annualisedGrowth = {
  id: "annualised_growth",
  comparesPeriods: true,
  quantity: (asking, meaning, at) => Result13.gen(function* () {
    const versus = meaning.claim.versus ?? "previous";
    const { now, base, links } = yield* compared(
      asking,
      { ...meaning, claim: { ...meaning.claim, versus } },
      at
    );
    const exponent = yield* periodsPerYear(at.period);
    return {
      expression: subtract2(
        { kind: "power", base: divide2(now.expression, base.expression), exponent },
        number(one)
      ),
      target: { kind: "ratio" },
      links
    };
  })
};

// src/check/measures/averageGrowth.ts
import { Result as Result14 } from "effect";
var averageGrowth = {
  id: "average_growth",
  comparesPeriods: true,
  quantity: (asking, meaning, at) => Result14.gen(function* () {
    const { now, base, links } = yield* compared(asking, meaning, at);
    const years = yield* yearsBetween(
      yield* basePeriod(asking.world, meaning, at.period),
      at.period
    );
    if (!isInteger(years) || sign(years) <= 0)
      return yield* Result14.fail(
        `average growth needs a whole number of years between its base and ${at.period.text}, not ${format(years)}`
      );
    const degree = toNumber(years);
    const quotient = divide2(now.expression, base.expression);
    return {
      expression: subtract2(
        degree === 1 ? quotient : { kind: "root", argument: quotient, degree },
        number(one)
      ),
      target: { kind: "ratio" },
      links
    };
  })
};

// src/check/measures/change.ts
import { Result as Result15 } from "effect";
var change = {
  id: "change",
  comparesPeriods: false,
  quantity: (asking, meaning, at) => Result15.map(compared(asking, meaning, at), ({ now, base, links }) => ({
    expression: subtract2(now.expression, base.expression),
    target: differenceOf(asking.world, now.target),
    links
  }))
};
var differenceOf = (world, target) => {
  if (target.kind === "ratio") return { kind: "points" };
  if (target.kind === "indicator" && isRatio(world.units.get(target.indicator)))
    return { kind: "points" };
  return target;
};

// src/check/measures/contribution.ts
import { Result as Result16 } from "effect";
var contribution = {
  id: "contribution",
  comparesPeriods: true,
  quantity: (asking, meaning, at) => Result16.gen(function* () {
    const { of: of2 } = meaning.claim;
    if (of2 === void 0) return yield* Result16.fail(`measure "contribution" needs of: the id of the whole`);
    const { now, base, links } = yield* compared(asking, meaning, at);
    const before = yield* basePeriod(asking.world, meaning, at.period);
    return {
      expression: divide2(
        subtract2(now.expression, base.expression),
        variable(cell(asking.world, of2, meaning.area, before, meaning.vintage, at.series))
      ),
      target: { kind: "points" },
      links
    };
  })
};

// src/check/measures/duration.ts
import { Result as Result17 } from "effect";
var duration = {
  id: "duration",
  comparesPeriods: false,
  quantity: (_asking, meaning, at) => {
    if (meaning.claim.since === void 0) return Result17.fail(`measure "duration" needs since: when it began`);
    const length = make(
      "duration",
      meaning.area,
      at.period,
      meaning.vintage,
      "unknown",
      `${meaning.claim.since} to ${meaning.claim.until ?? at.period.key} in ${meaning.id}`
    );
    return Result17.succeed({ expression: variable(length), target: { kind: "count" }, links: [] });
  }
};

// src/check/measures/formula.ts
import { Result as Result18 } from "effect";
var formula = {
  id: "formula",
  comparesPeriods: true,
  quantity: (asking, meaning, at) => {
    const text = meaning.claim.formula;
    if (text === void 0)
      return Result18.fail(`measure "formula" needs formula: an expression over indicators`);
    const parsed2 = asking.world.expressions.formulas.get(text);
    if (parsed2 === void 0) return Result18.fail(`the formula "${text}" could not be read`);
    return Result18.map(
      cellsOf(asking.world, parsed2, {
        owner: meaning.id,
        area: meaning.area,
        period: at.period,
        vintage: meaning.vintage,
        series: at.series,
        operands: meaning.claim.operands ?? {}
      }),
      (expression) => ({
        expression: isPerCent(meaning.figure) ? inHundredths(asking.world, expression) : expression,
        target: { kind: "as-printed" },
        links: []
      })
    );
  }
};
var isPerCent = ({ unit }) => unit.kind === "percent" || unit.kind === "point";
var inHundredths = (world, expression) => isTimesHundred(expression) ? divide2(expression, number(of(100))) : isInPercent(world, expression) ? withWholeAsOne(expression) : expression;
var isInPercent = (world, expression) => variables(expression).every((cell2) => {
  const found = cell2.series === "reference" ? named(world, cell2) : void 0;
  return found !== void 0 && Result18.isSuccess(found) && found.success.unit.id === percent.id;
});
var withWholeAsOne = (e) => {
  if (isHundred(e)) return number(one);
  return e.kind === "subtract" || e.kind === "add" ? { ...e, left: withWholeAsOne(e.left) } : e;
};
var isTimesHundred = (e) => {
  switch (e.kind) {
    case "multiply":
      return isHundred(e.left) || isHundred(e.right) || isTimesHundred(e.left) || isTimesHundred(e.right);
    case "divide":
      return isTimesHundred(e.left);
    case "add":
    case "subtract":
      return isTimesHundred(e.left) || isTimesHundred(e.right);
    case "negate":
    case "absolute":
      return isTimesHundred(e.argument);
    default:
      return false;
  }
};
var isHundred = (e) => e.kind === "number" && equals(e.value, of(100));

// src/check/measures/growth.ts
import { Result as Result19 } from "effect";
var growth = {
  id: "growth",
  comparesPeriods: true,
  quantity: (asking, meaning, at) => Result19.map(compared(asking, meaning, at), ({ now, base, links }) => ({
    expression: subtract2(divide2(now.expression, base.expression), number(one)),
    target: { kind: "ratio" },
    links
  }))
};

// src/check/measures/level.ts
var level = { id: "level", comparesPeriods: false, quantity: underlying };

// src/check/measures/multiple.ts
import { Result as Result20 } from "effect";
var multiple = {
  id: "multiple",
  comparesPeriods: true,
  quantity: (asking, meaning, at) => Result20.map(compared(asking, meaning, at), ({ now, base, links }) => ({
    expression: divide2(now.expression, base.expression),
    target: { kind: "ratio" },
    links
  }))
};

// src/check/measures/rank.ts
import { Result as Result21 } from "effect";

// src/check/expressionKey.ts
var expressionKey = (e) => {
  if (e.kind === "number") return format(e.value);
  if (e.kind === "variable") return `{${e.variable.key}}`;
  const detail = e.kind === "power" ? e.exponent : e.kind === "root" ? e.degree : "";
  return `${e.kind}${detail}(${children(e).map(expressionKey).join(",")})`;
};

// src/check/rankedAreas.ts
var MOST_AREAS = 500;
var rankedAreas = (world, meaning) => {
  const { among } = meaning.claim;
  if (among === void 0 || !isByLevel(meaning)) return { others: [], complete: false };
  const all = isList(among) ? among : [...world.areas.keys()].filter(
    (id) => (among.level === void 0 || world.areas.get(id)?.level === among.level) && (among.within === void 0 || liesWithin(world, id, among.within))
  );
  const others = [...new Set(all)].filter((id) => id !== meaning.area);
  const complete = (isList(among) || among.complete === true) && others.length <= MOST_AREAS;
  return { others: others.slice(0, MOST_AREAS), complete };
};
var isByLevel = ({ of: of2 }) => of2 === null || of2.measure === "level" && isByLevel(of2);
var isList = (among) => Array.isArray(among);
var liesWithin = (world, id, outer) => {
  const seen = /* @__PURE__ */ new Set();
  for (let area = world.areas.get(id)?.within; area !== void 0 && !seen.has(area); area = world.areas.get(area)?.within) {
    if (area === outer) return true;
    seen.add(area);
  }
  return false;
};

// src/check/measures/rank.ts
var rank = {
  id: "rank",
  comparesPeriods: false,
  quantity: (asking, meaning, at) => {
    const { of: of2 } = meaning;
    const indicator = meaning.claim.indicator ?? of2?.claim.indicator;
    if (indicator === void 0) return Result21.fail(`measure "rank" needs an indicator or of_claim`);
    const set = `${meaning.claim.by ?? "largest"} among ${describeAmong(meaning)}`;
    const ranked = of2 === null || isByLevel(meaning) ? Result21.succeed(set) : Result21.map(asking.quantityOf(of2, at), ({ expression }) => `${set} by ${expressionKey(expression)}`);
    return Result21.map(ranked, (qualifier) => {
      const place3 = make(indicator, meaning.area, at.period, meaning.vintage, "rank", qualifier);
      return { expression: variable(place3), target: { kind: "count" }, links: [] };
    });
  }
};
var describeAmong = ({ id, claim: { among } }) => {
  if (among === void 0) return `those that ${id} means`;
  if (isList2(among)) return [...new Set(among)].sort().join(",");
  return `${among.level ?? "areas"} within ${among.within ?? "everything"}`;
};
var isList2 = (among) => Array.isArray(among);

// src/check/measures/ratio.ts
import { Result as Result22 } from "effect";
var ratio2 = {
  id: "ratio",
  comparesPeriods: false,
  quantity: (asking, meaning, at) => {
    const { to, per } = meaning.claim;
    if (to === void 0) return Result22.fail(`measure "ratio" needs to: the id of what it is divided by`);
    const each = per === void 0 ? one : parse(per);
    if (each === void 0 || sign(each) <= 0)
      return Result22.fail(`per: "${per}" is not a positive number`);
    return Result22.map(underlying(asking, meaning, at), (part) => {
      const quotient = divide2(
        part.expression,
        variable(cell(asking.world, to, meaning.area, at.period, meaning.vintage, at.series))
      );
      return {
        expression: per === void 0 ? quotient : multiply2(quotient, number(each)),
        target: { kind: "as-printed" },
        links: part.links
      };
    });
  }
};

// src/check/measures/share.ts
import { Result as Result23 } from "effect";
var share = {
  id: "share",
  comparesPeriods: false,
  quantity: (asking, meaning, at) => {
    const { of: of2 } = meaning.claim;
    if (of2 === void 0) return Result23.fail(`measure "share" needs of: the id of the whole`);
    return Result23.map(underlying(asking, meaning, at), (part) => ({
      expression: divide2(
        part.expression,
        variable(cell(asking.world, of2, meaning.area, at.period, meaning.vintage, at.series))
      ),
      target: { kind: "ratio" },
      links: part.links
    }));
  }
};

// src/check/measures/streak.ts
import { Result as Result24 } from "effect";
var streak = {
  id: "streak",
  comparesPeriods: false,
  quantity: (asking, meaning, at) => {
    const { of: of2 } = meaning;
    if (of2 === null) return Result24.fail(`measure "streak" needs of_claim: the claim that has held`);
    return Result24.map(asking.quantityOf(of2, at), (held) => {
      const length = make(
        of2.claim.indicator ?? "streak",
        meaning.area,
        at.period,
        meaning.vintage,
        "unknown",
        `streak of ${heldIn(of2, expressionKey(held.expression))}`
      );
      return { expression: variable(length), target: { kind: "count" }, links: [] };
    });
  }
};
var heldIn = ({ id, measure, figure }, expression) => measure === "rank" && (figure.text === "" || isFirst(figure)) ? expression : `${expression} as in ${id}`;
var isFirst = ({ form, value, to, hedge }) => form !== "top" && to === null && hedge === "none" && equals(value, one);

// src/check/measures/index.ts
var measures = {
  level,
  growth,
  change,
  share,
  ratio: ratio2,
  multiple,
  average_growth: averageGrowth,
  annualised_growth: annualisedGrowth,
  contribution,
  rank,
  streak,
  duration,
  formula
};
var quantityOf = (world, meaning, at) => {
  const asking = { world, quantityOf: (other, where) => quantityOf(world, other, where) };
  const { ref, indicator, formula: formula2 } = meaning.claim;
  const isNamed = ref !== void 0 && indicator === void 0 && formula2 === void 0 && meaning.of === null;
  return isNamed ? underlying(asking, meaning, at) : measures[meaning.measure].quantity(asking, meaning, at);
};

// src/check/Premise.ts
var claimOf = (origin) => {
  switch (origin.kind) {
    case "claim":
    case "soft":
      return origin.claim;
    case "default":
      return origin.code === "sign" || origin.code === "kind" ? void 0 : origin.subject;
    default:
      return void 0;
  }
};
var claimPremise = (claim) => `claim ${claim}`;
var observationPremise = (observation) => `observation ${observation}`;
var equation = (left, right, zero3) => ({ kind: "bound", expression: { kind: "subtract", left, right }, interval: zero3 });

// src/check/roundingOptions.ts
import { Result as Result25 } from "effect";
var roundingOptions = (world, meaning, exactWhole) => Result25.gen(function* () {
  const { rounding, precision } = meaning.claim;
  const hedges = world.file.hedges === void 0 ? void 0 : yield* hedgeWidths(world.file.hedges);
  const step = precision === void 0 ? void 0 : yield* lastPlace(world, precision);
  return {
    rounding: rounding ?? "nearest",
    exactWhole,
    ...step === void 0 ? {} : { precision: step },
    ...hedges === void 0 ? {} : { hedges }
  };
});
var lastPlace = (world, text) => {
  const figure = parseFigure(text, { language: world.language });
  return Result25.isSuccess(figure) && sign(figure.success.value) > 0 ? Result25.succeed(figure.success.value) : Result25.fail(`precision: "${text}" is not a positive number such as 0.1 or 10\u4E07`);
};
var hedgeWidths = (table) => Result25.gen(function* () {
  const widths = {};
  for (const hedge of ["about", "equals-about", "nearly", "and-more"]) {
    const written2 = table[hedge];
    if (written2 === void 0) continue;
    widths[hedge] = {
      ...written2.steps === void 0 ? {} : { steps: yield* width(hedge, written2.steps) },
      ...written2.at_least === void 0 ? {} : { atLeast: yield* width(hedge, written2.at_least) }
    };
  }
  return widths;
});
var width = (hedge, text) => {
  const percent2 = text.trim().endsWith("%");
  const value = parse(percent2 ? text.trim().slice(0, -1) : text);
  return value === void 0 || sign(value) < 0 ? Result25.fail(`hedges.${hedge}: "${text}" is not a width such as 0.5 or 5%`) : Result25.succeed(percent2 ? divide(value, of(100)) : value);
};

// src/check/wholeValued.ts
import { Result as Result26 } from "effect";
var wholeValued = (world, expression) => {
  switch (expression.kind) {
    case "number":
      return isInteger(expression.value);
    case "variable":
      return isWholeCell(world, expression.variable);
    case "negate":
    case "absolute":
      return wholeValued(world, expression.argument);
    case "add":
    case "subtract":
    case "multiply":
      return wholeValued(world, expression.left) && wholeValued(world, expression.right);
    case "minimum":
    case "maximum":
      return expression.arguments.every((argument) => wholeValued(world, argument));
    case "power":
      return expression.exponent >= 0 && wholeValued(world, expression.base);
    default:
      return false;
  }
};
var isWholeNumberOfThings = (world, cell2) => {
  const found = named(world, cell2);
  if (Result26.isFailure(found) || !isCount(found.success.unit)) return false;
  const { low } = found.success.printed;
  return low !== null && isInteger(low);
};
var isWholeCell = (world, cell2) => {
  if (cell2.series === "rank") return true;
  if (cell2.indicator === "duration") return false;
  if (cell2.series === "reference") return isWholeNumberOfThings(world, cell2);
  return isWhole(world, cell2.indicator);
};

// src/check/Statement.ts
var LONGEST_STREAK = 200;
var make4 = (world, meaning) => Result27.gen(function* () {
  yield* fitsIndicator(world, meaning);
  const nominal = yield* quantityOf(world, meaning, { period: meaning.period, series: "nominal" });
  const basis = governingBasis(world, meaning, nominal);
  const series = basis;
  const quantity = basis === "nominal" ? nominal : yield* quantityOf(world, meaning, { period: meaning.period, series });
  const { factor, gap } = yield* factorOf(world, meaning, quantity);
  const bounds2 = yield* boundsOf(world, meaning, quantity, factor);
  const extra = yield* consequences(world, meaning, quantity, bounds2, series);
  return {
    gap,
    meaning,
    quantity,
    factor,
    bounds: bounds2,
    basis,
    premises: gap === null ? premisesOf(meaning, quantity, nominal, bounds2, basis, extra) : []
  };
});
var boundsOf = (world, meaning, quantity, factor) => {
  const exactWhole = quantity.target.kind === "count" || wholeValued(world, quantity.expression);
  return Result27.map(roundingOptions(world, meaning, exactWhole), (options) => {
    const printed = figureBounds(meaning.figure, options);
    const { stated, defaults, soft, strict, adjusted } = isBound(meaning.claim) ? asTheWriterMeant(meaning.figure, printed) : printed;
    const scaled = (interval) => scale(interval, factor);
    return {
      stated: scaled(stated),
      defaults: defaults.map((each) => ({ ...each, interval: scaled(each.interval) })),
      soft: soft.map((each) => ({ ...each, interval: scaled(each.interval) })),
      strict: scaled(strict),
      adjusted: adjusted === null ? null : scaled(adjusted)
    };
  });
};
var governingBasis = (world, meaning, quantity) => {
  if (!measures[meaning.measure].comparesPeriods) {
    if (meaning.of === null) return "nominal";
    const of2 = quantityOf(world, meaning.of, { period: meaning.of.period, series: "nominal" });
    return Result27.isSuccess(of2) ? governingBasis(world, meaning.of, of2.success) : "nominal";
  }
  if (meaning.measure !== "formula" || meaning.claim.basis !== void 0) return basisOf(world, meaning);
  const compared2 = comparedIndicator(quantity.expression);
  if (compared2 === void 0) return "nominal";
  return usualBasis(world, compared2);
};
var comparedIndicator = (expression) => {
  const periods = /* @__PURE__ */ new Map();
  for (const cell2 of variables(expression)) {
    if (cell2.series === "reference") continue;
    const seen = periods.get(`${cell2.indicator} ${cell2.area ?? ""}`);
    if (seen !== void 0 && seen !== cell2.period.key) return cell2.indicator;
    periods.set(`${cell2.indicator} ${cell2.area ?? ""}`, cell2.period.key);
  }
  return void 0;
};
var consequences = (world, meaning, quantity, bounds2, series) => {
  if (meaning.measure === "streak") return streakHolds(world, meaning, bounds2, series);
  if (meaning.measure === "duration")
    return Result27.map(calendar(world, meaning), (interval) => [
      { kind: "bound", expression: quantity.expression, interval }
    ]);
  if (meaning.measure === "rank") return Result27.succeed(place(world, meaning, bounds2));
  return Result27.succeed([]);
};
var streakHolds = (world, meaning, bounds2, series) => Result27.gen(function* () {
  const { of: of2 } = meaning;
  if (of2 === null || bounds2.stated.low === null) return [];
  const length = toNumber(ceil(bounds2.stated.low));
  if (length > LONGEST_STREAK)
    return yield* Result27.fail(`a streak of more than ${LONGEST_STREAK} periods is not written out`);
  const constraints = [];
  for (let back = 0; back < length; back++) {
    const period2 = back === 0 ? meaning.period : yield* shift(meaning.period, -back);
    const quantity = yield* quantityOf(world, of2, { period: period2, series });
    const factor = yield* figureFactorFor(world, of2.figure, quantity.target);
    const held = yield* boundsOf(world, of2, quantity, factor);
    constraints.push({ kind: "bound", expression: quantity.expression, interval: held.stated });
    if (of2.measure === "rank") constraints.push(...place(world, { ...of2, period: period2 }, held));
  }
  return constraints;
});
var calendar = (world, meaning) => Result27.gen(function* () {
  const since = yield* period(world, meaning.claim.since ?? "published");
  const until = meaning.claim.until === void 0 ? meaning.period : yield* period(world, meaning.claim.until);
  const unit = yield* calendarUnit(meaning);
  return bounds(since, until, unit);
});
var calendarUnits = [
  "day",
  "week",
  "month",
  "quarter",
  "half",
  "year"
];
var calendarUnit = (meaning) => {
  const { unit } = meaning.figure;
  const id = unit.kind === "time" || unit.kind === "count" || unit.kind === "measure" ? unit.id : "year";
  const known = calendarUnits.find((each) => each === id);
  return known !== void 0 ? Result27.succeed(known) : Result27.fail(`the figure "${meaning.figure.text}" is not in days, weeks, months, quarters or years`);
};
var place = (world, meaning, bounds2) => {
  const { indicator, by } = meaning.claim;
  const { others } = rankedAreas(world, meaning);
  if (indicator === void 0 || meaning.area === null || others.length === 0) return [];
  const at = (area) => variable(cell(world, indicator, area, meaning.period, meaning.vintage));
  const own = at(meaning.area);
  const first = bounds2.stated.high !== null && equals(bounds2.stated.high, one);
  if (!first)
    return [own, ...others.map(at)].map((expression) => ({
      kind: "bound",
      expression,
      interval: everything
    }));
  const interval = by === "smallest" ? atMost(zero) : atLeast(zero);
  return others.map((area) => ({ kind: "bound", expression: subtract2(own, at(area)), interval }));
};
var premisesOf = (meaning, quantity, nominal, bounds2, basis, extra) => {
  const { id } = meaning;
  const bound = (interval) => ({
    kind: "bound",
    expression: quantity.expression,
    interval
  });
  const premises = [
    {
      id: claimPremise(id),
      origin: { kind: "claim", claim: id },
      stratum: "hard",
      weight: weightOf(meaning),
      constraints: [bound(bounds2.stated), ...extra]
    }
  ];
  for (const { code, interval } of bounds2.defaults)
    premises.push({
      id: `default ${code} ${id}`,
      origin: { kind: "default", code, subject: id },
      stratum: "default",
      weight: null,
      constraints: [bound(interval)]
    });
  for (const { code, left, right } of quantity.links)
    premises.push({
      id: `default ${code} ${id}`,
      origin: { kind: "default", code, subject: id },
      stratum: "default",
      weight: null,
      constraints: [equation(left, right, point(zero))]
    });
  for (const { code, interval } of bounds2.soft)
    premises.push({
      id: `soft ${code} ${id}`,
      origin: { kind: "soft", code, claim: id },
      stratum: "soft",
      weight: null,
      constraints: [bound(interval)]
    });
  if (basis !== "nominal" && quantity.target.kind !== "count")
    premises.push({
      id: `soft basis ${id}`,
      origin: { kind: "soft", code: "basis", claim: id },
      stratum: "soft",
      weight: null,
      constraints: [{ kind: "bound", expression: nominal.expression, interval: bounds2.stated }]
    });
  return premises;
};
var weightOf = (meaning) => meaning.claim.trust === "certain" ? null : meaning.claim.trust ?? 1;

// src/check/describe.ts
var inPercent = { unit: "%", factor: percent.factor };
var inPoints = { unit: "point", factor: point2.factor };
var plain = { unit: null, factor: one };
var shownUnit = (world, statement) => {
  const { target } = statement.quantity;
  const printed = statement.meaning.figure.unit;
  switch (target.kind) {
    case "indicator":
      return shownIndicator(world, target.indicator);
    case "points":
      return inPoints;
    case "ratio":
      return printed.kind === "multiple" || printed.kind === "none" ? { unit: "1", factor: one } : inPercent;
    case "count":
      return plain;
    case "as-printed":
      return printed.kind === "percent" || printed.kind === "permille" ? inPercent : printed.kind === "point" || printed.kind === "basis-point" ? inPoints : { unit: "id" in printed ? printed.id : null, factor: statement.factor };
  }
};
var shownIndicator = (world, indicator) => {
  const unit = world.units.get(indicator);
  if (unit === void 0) return plain;
  if (unit.kind === "ratio") return unit.id === "1" ? { unit: "1", factor: one } : inPercent;
  return { unit: unit.id, factor: unit.factor };
};
var reportUnit = (world, target, statement) => {
  if (target.kind === "indicator") {
    const shown2 = shownIndicator(world, target.indicator);
    return shown2.unit === "%" ? { unit: "1", factor: one } : shown2;
  }
  if (target.kind === "ratio" || target.kind === "points") return { unit: "1", factor: one };
  const shown = shownUnit(world, statement);
  return shown.unit === "%" || shown.unit === "point" ? { unit: "1", factor: one } : shown;
};
var inUnit = (interval, shown) => scale(interval, invert(shown.factor));
var amountRange = (interval, shown) => {
  const { low, high, lowClosed, highClosed } = inUnit(interval, shown);
  return {
    low: low === null ? null : format(low),
    high: high === null ? null : format(high),
    lowClosed,
    highClosed,
    unit: shown.unit
  };
};
var quoted = (world, id) => {
  const claim = world.claims.get(id);
  return { id, quote: claim?.quote ?? "", figure: claim?.figure ?? "" };
};
var indicatorName = (world, id) => world.indicators.get(id)?.name ?? id;
var areaName = (world, id) => id === null ? null : world.areas.get(id)?.name ?? id;
var subjectOf = (world, cell2) => ({
  name: indicatorName(world, cell2.indicator),
  area: areaName(world, cell2.area),
  period: cell2.period.text
});
var quantityNames = {
  growth: { en: "growth of \u2026", zh: "\u2026\u7684\u589E\u957F" },
  change: { en: "change of \u2026", zh: "\u2026\u7684\u53D8\u5316" },
  share: { en: "share of \u2026", zh: "\u2026\u7684\u6BD4\u91CD" },
  multiple: { en: "multiple of \u2026", zh: "\u2026\u7684\u500D\u6570" },
  average_growth: { en: "average growth of \u2026", zh: "\u2026\u7684\u5E74\u5747\u589E\u957F" },
  annualised_growth: { en: "annualised growth of \u2026", zh: "\u2026\u7684\u6298\u5E74\u589E\u957F" },
  contribution: { en: "contribution of \u2026", zh: "\u2026\u7684\u62C9\u52A8" },
  rank: { en: "place by \u2026", zh: "\u2026\u7684\u4F4D\u6B21" }
};
var subjectOfClaim = (world, statement) => {
  const { claim, area, period: period2, measure } = statement.meaning;
  const name = claim.indicator === void 0 ? claim.quote : indicatorName(world, claim.indicator);
  const quantity = quantityNames[measure];
  return {
    name: quantity === void 0 ? name : inPlace(quantity, name),
    area: areaName(world, area),
    period: period2.text
  };
};
var inPlace = (quantity, name) => {
  const word = (language) => typeof name === "string" ? name : name[language] ?? name["en"] ?? Object.values(name)[0] ?? "";
  return { en: quantity.en.replace("\u2026", () => word("en")), zh: quantity.zh.replace("\u2026", () => word("zh")) };
};
var cited = (observation) => ({
  // With scale words applied: 1545.7 in a table of 亿元 is 154,570,000,000 CNY.
  value: observation.printed.low === null ? observation.value : format(observation.printed.low),
  unit: observation.unit,
  publisher: observation.publisher,
  source: observation.source,
  file: observation.file,
  row: observation.row,
  vintage: observation.vintage,
  period: observation.period.text
});

// src/check/readings.ts
var readingGroups = (world) => {
  const withReadings = [...world.claims.values()].filter((claim) => (claim.readings ?? []).length > 1);
  const groups = [];
  for (const claim of withReadings) {
    const names = namesOf(claim);
    const touching = groups.filter((group) => names.some((name) => group.names.has(name)));
    const merged = {
      claims: [...touching.flatMap((group) => group.claims), claim],
      names: /* @__PURE__ */ new Set([...touching.flatMap((group) => [...group.names]), ...names])
    };
    for (const group of touching) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
  }
  return groups.map(({ claims, names }) => ({
    claims: claims.map((claim) => claim.id),
    options: optionsOf(claims, names)
  }));
};
var namesOf = (claim) => (claim.readings ?? []).map((reading) => reading.name);
var optionsOf = (claims, names) => {
  const taking = (name) => new Map(
    claims.flatMap((claim) => {
      const own = namesOf(claim);
      const first = own[0];
      if (first === void 0) return [];
      return [[claim.id, name !== null && own.includes(name) ? name : first]];
    })
  );
  const asWorded = taking(null);
  const wordedName = [...new Set(asWorded.values())].join(", ");
  const seen = /* @__PURE__ */ new Set([signature(asWorded)]);
  const others = [...names].flatMap((name) => {
    const readings = taking(name);
    const mark = signature(readings);
    if (seen.has(mark)) return [];
    seen.add(mark);
    return [{ name, readings }];
  });
  return [{ name: wordedName, readings: asWorded }, ...others];
};
var signature = (readings) => JSON.stringify([...readings]);
var takeOptions = (groups, options) => new Map(groups.flatMap((group, index) => [...group.options[options[index] ?? 0]?.readings ?? []]));
var namesInUse = (readings) => new Set(readings.values());

// src/check/constrain.ts
import { Result as Result29 } from "effect";

// src/check/conventions.ts
var variableOf = (world, cell2) => {
  const indicator = world.indicators.get(cell2.indicator);
  const nonNegative = cell2.series === "rank" || cell2.indicator === "duration" || indicator !== void 0 && signOf(indicator) === "non-negative" && !signIsConvention(world, cell2, indicator);
  return {
    name: cell2.key,
    integer: isWholeCell(world, cell2) && !(indicator !== void 0 && wholenessIsConvention(cell2, indicator)),
    low: cell2.series === "rank" ? one : nonNegative ? zero : null,
    high: null
  };
};
var signIsConvention = (world, cell2, indicator) => {
  if (indicator.sign !== void 0 || cell2.series === "reference") return false;
  const kind = world.units.get(cell2.indicator)?.kind;
  return kind !== "count" && kind !== "measure";
};
var wholenessIsConvention = (cell2, indicator) => cell2.series !== "rank" && indicator.integer === void 0 && indicator.kind === void 0;
var conventions = (world, cells) => {
  const signs = /* @__PURE__ */ new Map();
  const kinds = /* @__PURE__ */ new Map();
  const note = (lists, cell2) => {
    const list = lists.get(cell2.indicator);
    if (list === void 0) lists.set(cell2.indicator, [cell2]);
    else list.push(cell2);
  };
  for (const cell2 of cells) {
    const indicator = world.indicators.get(cell2.indicator);
    if (indicator === void 0 || cell2.series === "rank") continue;
    if (signOf(indicator) === "non-negative" && signIsConvention(world, cell2, indicator))
      note(signs, cell2);
    if (isWholeCell(world, cell2) && wholenessIsConvention(cell2, indicator)) note(kinds, cell2);
  }
  return [
    ...[...signs].map(([indicator, members]) => ({
      ...convention("sign", indicator),
      constraints: members.map((cell2) => ({
        kind: "bound",
        expression: variable(cell2),
        interval: atLeast(zero)
      }))
    })),
    ...[...kinds].map(([indicator, members]) => ({
      ...convention("kind", indicator),
      constraints: members.map((cell2) => ({ kind: "whole", cell: cell2 }))
    }))
  ];
};
var convention = (code, indicator) => ({
  id: `default ${code} ${indicator}`,
  origin: { kind: "default", code, subject: indicator },
  stratum: "default",
  weight: null
});

// src/check/relations/RelationRule.ts
var Mentioned = class {
  constructor(cells) {
    this.cells = cells;
    const byIndicator = /* @__PURE__ */ new Map();
    for (const cell2 of cells.values()) {
      const same = byIndicator.get(cell2.indicator);
      if (same === void 0) byIndicator.set(cell2.indicator, [cell2]);
      else same.push(cell2);
    }
    this.byIndicator = byIndicator;
  }
  cells;
  byIndicator;
  of(indicator) {
    return this.byIndicator.get(indicator) ?? [];
  }
  has(cell2) {
    return this.cells.has(cell2.key);
  }
};
var zero2 = {
  "==": point(zero),
  "<=": atMost(zero),
  "<": atMost(zero, true),
  ">=": atLeast(zero),
  ">": atLeast(zero, true)
};
var compare2 = (left, operator, right) => ({ kind: "bound", expression: subtract2(left, right), interval: zero2[operator] });
var relation = (id, where, text, stratum, constraints) => ({
  id: `relation ${id} ${where}`,
  origin: { kind: "relation", relation: id, text },
  stratum,
  weight: null,
  constraints
});
var place2 = (cell2) => [cell2.area ?? "", cell2.period.key, cell2.vintage ?? ""].join(" ").trim();

// src/check/relations/addsTo.ts
var addsTo = {
  id: "adds-to",
  apply: (world, mentioned) => [...world.indicators].flatMap(
    ([id, indicator]) => mentioned.of(id).flatMap((flow) => feeds(world, mentioned, id, indicator, flow))
  )
};
var feeds = (world, mentioned, id, indicator, flow) => {
  const feeding = indicator.adds_to;
  const start = stockStart(flow.period);
  if (feeding === void 0 || start === void 0 || !world.indicators.has(feeding.stock)) return [];
  const after = cell(world, feeding.stock, flow.area, flow.period, flow.vintage);
  const before = cell(world, feeding.stock, flow.area, start, flow.vintage);
  if (!mentioned.has(after) && !mentioned.has(before)) return [];
  const growth2 = subtract2(variable(after), variable(before));
  const described = `${feeding.stock} at the end - ${feeding.stock} at the start`;
  if (feeding.net === true)
    return [
      relation(`adds-to:${id}`, place2(flow), `${described} == ${id}`, "hard", [
        compare2(growth2, "==", variable(flow))
      ])
    ];
  if (feeding.only !== true)
    return [
      relation(`adds-to:${id}`, place2(flow), `${described} <= ${id}`, "soft", [
        compare2(growth2, "<=", variable(flow))
      ])
    ];
  const inflows = [...world.indicators].filter(([, other]) => other.adds_to?.stock === feeding.stock).map(([other]) => other);
  return [
    relation(`adds-to:${feeding.stock}`, place2(flow), `${described} <= ${inflows.join(" + ")}`, "hard", [
      compare2(
        growth2,
        "<=",
        sum(inflows.map((other) => variable(cell(world, other, flow.area, flow.period, flow.vintage))))
      )
    ])
  ];
};

// src/check/relations/areas.ts
var areas = {
  id: "within",
  apply: (world, mentioned) => [...world.indicators].flatMap(([id, indicator]) => {
    const summable = indicator.kind === "flow" || indicator.kind === "stock";
    if (!summable || !isAdditive(indicator) || signOf(indicator) !== "non-negative")
      return [];
    return mentioned.of(id).flatMap((inner) => {
      const outer = enclosing(world, mentioned, inner);
      if (outer === void 0) return [];
      return [
        relation(`within:${id}`, place2(inner), `${id}[${inner.area}] <= ${id}[${outer.area}]`, "hard", [
          compare2(variable(inner), "<=", variable(outer))
        ])
      ];
    });
  })
};
var enclosing = (world, mentioned, inner) => {
  const seen = /* @__PURE__ */ new Set();
  let area = inner.area === null ? void 0 : world.areas.get(inner.area)?.within;
  while (area !== void 0 && !seen.has(area)) {
    seen.add(area);
    const outer = cell(world, inner.indicator, area, inner.period, inner.vintage);
    if (mentioned.has(outer)) return outer;
    area = world.areas.get(area)?.within;
  }
  return void 0;
};

// src/check/relations/instances.ts
import { Result as Result28 } from "effect";
var instances = (world, mentioned, owner, parsed2, where) => {
  const sides = [parsed2.left, ...parsed2.comparisons.map((comparison) => comparison.right)];
  const references = sides.flatMap((side) => variables(side));
  const found = /* @__PURE__ */ new Map();
  for (const spot of where === null ? spotsOf(world, mentioned, references) : spotsFor(world, references, where)) {
    const cells = resolve(world, sides, owner, spot);
    if (cells === void 0) continue;
    const keys = new Set(cells.flatMap((side) => variables(side)).map((cell2) => cell2.key));
    const known = [...keys].filter((key) => mentioned.cells.has(key)).length;
    if (where === null && known < Math.min(2, keys.size)) continue;
    const name = [...keys].sort().join(" ");
    if (!found.has(name))
      found.set(name, {
        where: `${spot.area ?? ""} ${spot.period.key}`.trim(),
        constraints: chain(parsed2, cells)
      });
  }
  return [...found.values()];
};
var resolve = (world, sides, owner, spot) => {
  const standpoint = { ...spot, owner, series: "nominal", operands: {} };
  const resolved = sides.map((side) => cellsOf(world, side, standpoint));
  return resolved.every(Result28.isSuccess) ? resolved.map((side) => side.success) : void 0;
};
var chain = (parsed2, cells) => parsed2.comparisons.map(
  ({ operator }, index) => compare2(cells[index], operator, cells[index + 1])
);
var spotsOf = (world, mentioned, references) => {
  const spots = /* @__PURE__ */ new Map();
  for (const reference of references)
    for (const cell2 of mentioned.of(reference.indicator)) {
      const spot = spotFrom(world, reference, cell2);
      if (spot !== void 0) spots.set(`${spot.area ?? ""} ${spot.period.key} ${spot.vintage ?? ""}`, spot);
    }
  return [...spots.values()];
};
var spotFrom = (world, reference, cell2) => {
  const { period: period2 } = reference;
  const area = reference.area === null ? cell2.area : world.file.defaults?.area ?? null;
  if (reference.area !== null && reference.area !== cell2.area) return void 0;
  if (period2.kind === "own") return { area, period: cell2.period, vintage: cell2.vintage };
  if (period2.kind === "offset") {
    const back = shift(cell2.period, -period2.by);
    return Result28.isSuccess(back) ? { area, period: back.success, vintage: cell2.vintage } : void 0;
  }
  return { area, period: cell2.period, vintage: cell2.vintage };
};
var spotsFor = (world, references, where) => {
  const areas2 = where.area === void 0 ? [world.file.defaults?.area ?? null] : [where.area].flat();
  const periods = where.period === void 0 ? explicitPeriods(references) : [where.period].flat();
  return areas2.flatMap(
    (area) => periods.flatMap((text) => {
      const period2 = period(world, text);
      return Result28.isSuccess(period2) ? [{ area, period: period2.success, vintage: null }] : [];
    })
  );
};
var explicitPeriods = (references) => {
  const named2 = references.flatMap(({ period: period2 }) => period2.kind === "named" ? [period2.text] : []);
  return named2.length > 0 ? named2.slice(0, 1) : ["published"];
};

// src/check/relations/definition.ts
var definition = {
  id: "formula",
  apply: (world, mentioned) => [...world.indicators].flatMap(([id, indicator]) => {
    const parsed2 = indicator.formula === void 0 ? void 0 : world.expressions.formulas.get(indicator.formula);
    if (parsed2 === void 0) return [];
    const own = { indicator: id, area: null, period: { kind: "own" }, offset: 0 };
    const defined = { left: variable(own), comparisons: [{ operator: "==", right: parsed2 }] };
    return instances(world, mentioned, `formula:${id}`, defined, null).map(
      (instance) => relation(
        `formula:${id}`,
        instance.where,
        `${id} == ${indicator.formula}`,
        "hard",
        instance.constraints
      )
    );
  })
};

// src/check/relations/partOf.ts
var partOf = {
  id: "part-of",
  apply: (world, mentioned) => [...world.indicators].flatMap(([id, indicator]) => {
    const whole = indicator.part_of;
    const wholeIndicator = whole === void 0 ? void 0 : world.indicators.get(whole);
    if (whole === void 0 || wholeIndicator === void 0) return [];
    const hard = signOf(indicator) === "non-negative" && signOf(wholeIndicator) === "non-negative";
    return mentioned.of(id).flatMap((part) => {
      const of2 = cell(world, whole, part.area, part.period, part.vintage);
      if (!mentioned.has(of2)) return [];
      return [
        relation(`part-of:${id}`, place2(part), `${id} <= ${whole}`, hard ? "hard" : "soft", [
          compare2(variable(part), "<=", variable(of2))
        ])
      ];
    });
  })
};

// src/check/relations/parts.ts
var parts = {
  id: "parts",
  apply: (world, mentioned) => [...world.indicators].flatMap(([id, indicator]) => {
    if (indicator.parts === void 0) return [];
    const { of: of2, complete } = indicator.parts;
    const known = of2.every((part) => world.indicators.has(part));
    if (!known || of2.length === 0) return [];
    const nonNegative = [id, ...of2].every((each) => {
      const member = world.indicators.get(each);
      return member !== void 0 && signOf(member) === "non-negative";
    });
    const places = /* @__PURE__ */ new Map();
    for (const cell2 of [id, ...of2].flatMap((each) => mentioned.of(each))) places.set(place2(cell2), cell2);
    return [...places.values()].flatMap((at) => {
      const cellAt = (each) => cell(world, each, at.area, at.period, at.vintage);
      const whole = cellAt(id);
      const partCells = of2.map(cellAt);
      if ([whole, ...partCells].filter((cell2) => mentioned.has(cell2)).length < 2) return [];
      const total = sum(partCells.map((cell2) => variable(cell2)));
      const operator = complete === true ? "==" : "<=";
      const stratum = complete === true || nonNegative ? "hard" : "soft";
      return [
        relation(`parts:${id}`, place2(whole), `${of2.join(" + ")} ${operator} ${id}`, stratum, [
          compare2(total, operator, variable(whole))
        ])
      ];
    });
  })
};

// src/model/partition.ts
var mostTilings = 16;
var partition = (whole, candidates) => {
  if (!isDefinite(whole)) return [];
  const byStart = /* @__PURE__ */ new Map();
  for (const span of spansInside(whole, candidates)) {
    const same = byStart.get(span.start);
    if (same === void 0) byStart.set(span.start, [span]);
    else same.push(span);
  }
  for (const same of byStart.values()) same.sort((a, b) => b.end - a.end);
  const tilings = paths(whole, byStart, reachesEnd(whole, byStart));
  return tilings.filter((t) => !tilings.some((other) => other !== t && refines(t, other)));
};
var spansInside = (whole, candidates) => {
  const seen = /* @__PURE__ */ new Map();
  for (const p of candidates)
    if (isDefinite(p) && p.key !== whole.key && p.start >= whole.start && p.end <= whole.end) {
      if (!seen.has(p.key)) seen.set(p.key, p);
    }
  return [...seen.values()];
};
var reachesEnd = (whole, byStart) => {
  const good = /* @__PURE__ */ new Set([whole.end + 1]);
  for (const start of [...byStart.keys()].sort((a, b) => b - a))
    if (byStart.get(start)?.some((span) => good.has(span.end + 1)) === true) good.add(start);
  return good;
};
var paths = (whole, byStart, good) => {
  const found = [];
  const open = good.has(whole.start) ? [null] : [];
  while (open.length > 0 && found.length < mostTilings) {
    const chain2 = open.pop() ?? null;
    const start = chain2 === null ? whole.start : chain2.span.end + 1;
    if (start === whole.end + 1) found.push(spansOf(chain2));
    else
      for (const span of [...byStart.get(start) ?? []].reverse())
        if (good.has(span.end + 1)) open.push({ span, before: chain2 });
  }
  return found;
};
var spansOf = (last) => {
  const spans = [];
  for (let chain2 = last; chain2 !== null; chain2 = chain2.before) spans.push(chain2.span);
  return spans.reverse();
};
var refines = (fine, coarse) => {
  if (fine.length <= coarse.length) return false;
  const cuts = new Set(fine.map((span) => span.start));
  return coarse.every((span) => cuts.has(span.start));
};

// src/check/relations/subperiods.ts
var subperiods = {
  id: "time",
  apply: (world, mentioned) => [...world.indicators].flatMap(([id, indicator]) => {
    if (indicator.kind !== "flow" || !isAdditive(indicator) || signOf(indicator) !== "non-negative")
      return [];
    const series = /* @__PURE__ */ new Map();
    for (const cell2 of mentioned.of(id)) {
      const name = `${cell2.area ?? ""} ${cell2.vintage ?? ""}`;
      series.set(name, [...series.get(name) ?? [], cell2]);
    }
    return [...series.values()].flatMap((cells) => [...contained(id, cells), ...tiled(id, cells)]);
  })
};
var contained = (id, cells) => {
  const inside = (inner, outer) => inner.key !== outer.key && contains(outer.period, inner.period) === true;
  return cells.flatMap((outer) => {
    const within = cells.filter((inner) => inside(inner, outer));
    return within.filter((inner) => !within.some((between) => between !== inner && inside(inner, between))).map(
      (inner) => relation(
        `time:${id}`,
        `${place2(inner)} in ${place2(outer)}`,
        `${id}[${inner.period.text}] <= ${id}[${outer.period.text}]`,
        "hard",
        [compare2(variable(inner), "<=", variable(outer))]
      )
    );
  });
};
var tiled = (id, cells) => {
  const byPeriod = new Map(cells.map((cell2) => [cell2.period.key, cell2]));
  return cells.flatMap(
    (whole) => partition(
      whole.period,
      cells.map((cell2) => cell2.period)
    ).map((tiling) => {
      const tiles = tiling.flatMap((period2) => byPeriod.get(period2.key) ?? []);
      return relation(
        `time:${id}`,
        `${place2(whole)} = ${tiles.map((tile) => tile.period.key).join(" + ")}`,
        `${tiles.map((tile) => `${id}[${tile.period.text}]`).join(" + ")} == ${id}[${whole.period.text}]`,
        "hard",
        [compare2(sum(tiles.map((tile) => variable(tile))), "==", variable(whole))]
      );
    })
  );
};

// src/check/relations/written.ts
var written = {
  id: "relations",
  apply: (world, mentioned, chosen) => world.relations.flatMap((each) => {
    const parsed2 = world.expressions.relations.get(each.holds);
    if (parsed2 === void 0) return [];
    if (each.reading !== void 0 && !chosen.has(each.reading)) return [];
    return instances(world, mentioned, each.id, parsed2, each.for ?? null).map(
      (instance) => relation(each.id, instance.where, each.holds, each.strength ?? "hard", instance.constraints)
    );
  })
};

// src/check/relations/index.ts
var relationRules = [
  written,
  partOf,
  parts,
  addsTo,
  definition,
  subperiods,
  areas
];

// src/check/constrain.ts
var constrain = (world, readings, known = /* @__PURE__ */ new Map()) => {
  const statements = /* @__PURE__ */ new Map();
  const unusable = /* @__PURE__ */ new Map();
  for (const claim of world.claims.values()) {
    const same = known.get(claim.id);
    if (same !== void 0) {
      statements.set(claim.id, same);
      continue;
    }
    if (roleOf(claim) !== "stated" && saysNothing(claim)) continue;
    const statement = Result29.flatMap(
      make3(world, claim, readings),
      (meaning) => make4(world, meaning)
    );
    if (Result29.isFailure(statement)) unusable.set(claim.id, statement.failure);
    else if (roleOf(claim) === "stated") statements.set(claim.id, statement.success);
  }
  return related(world, readings, statements, unusable);
};
var related = (world, readings, statements, unusable) => {
  const claimPremises = [...statements.values()].flatMap((statement) => statement.premises);
  const mentioned = new Mentioned(
    new Map(
      cellsIn(claimPremises).filter((cell2) => cell2.series === "nominal").map((cell2) => [cell2.key, cell2])
    )
  );
  const names = namesInUse(readings);
  const relations = relationRules.flatMap((rule) => rule.apply(world, mentioned, names));
  const stated = [...claimPremises, ...relations];
  const cells = new Map(cellsIn(stated).map((cell2) => [cell2.key, cell2]));
  return { world, statements, unusable, premises: [...stated, ...conventions(world, cells.values())], cells };
};
var saysNothing = ({ indicator, ref, formula: formula2, of_claim }) => (indicator ?? ref ?? formula2 ?? of_claim) === void 0;
var withPremises = (constrained, more) => {
  const added = cellsIn(more).filter((cell2) => !constrained.cells.has(cell2.key));
  const fresh = new Map(added.map((cell2) => [cell2.key, cell2]));
  return {
    ...constrained,
    premises: [...constrained.premises, ...more, ...conventions(constrained.world, fresh.values())],
    cells: new Map([...constrained.cells, ...fresh])
  };
};
var cellsIn = (premises) => premises.flatMap((premise) => premise.constraints.flatMap(cellsOfConstraint));
var cellsOfConstraint = (constraint) => constraint.kind === "bound" ? variables(constraint.expression) : [constraint.cell];
var toProblem = (constrained) => {
  const premises = /* @__PURE__ */ new Map();
  for (const premise of constrained.premises) {
    const known = premises.get(premise.id);
    premises.set(
      premise.id,
      known === void 0 ? premise : { ...known, constraints: [...known.constraints, ...premise.constraints] }
    );
  }
  return {
    variables: [...constrained.cells.values()].map((cell2) => variableOf(constrained.world, cell2)),
    premises: [...premises.values()].map(({ id, stratum, weight, constraints }) => ({
      id,
      stratum,
      weight,
      constraints: constraints.map(toConstraint)
    })),
    choices: []
  };
};
var toConstraint = (constraint) => constraint.kind === "whole" ? { kind: "whole", variable: constraint.cell.key } : {
  kind: "bound",
  expression: substitute(constraint.expression, (cell2) => variable(cell2.key)),
  interval: constraint.interval
};

// src/reference/selectObservations.ts
import { Result as Result31 } from "effect";

// src/reference/compareBases.ts
var compareBases = (claim, observation) => {
  if (claim === observation) return "same";
  if (claim === "unstated") return observation === "nominal" ? "unsure" : "same";
  const isReal = (basis) => basis === "real" || basis === "comparable";
  return observation === "unstated" || isReal(claim) && isReal(observation) ? "unsure" : "different";
};

// src/reference/Timing.ts
import { Result as Result30 } from "effect";
var timingOf = (observation, published2) => {
  const released = releaseOf(observation);
  if (released === null || published2 === null || !isDefinite(published2)) return "unknown";
  return released.end <= published2.start ? "out" : "later";
};
var releaseOf = (observation) => {
  for (const text of [observation.released, observation.vintage]) {
    const day = text?.replace(/^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}.*$/, "$1") ?? null;
    const period2 = day === null ? void 0 : Result30.getOrUndefined(parse3(day));
    if (period2 !== void 0 && isDefinite(period2)) return period2;
  }
  return null;
};

// src/reference/selectObservations.ts
var selectObservations = (all, request) => {
  const same = distinct(all.filter((o) => isAsked(o, request)));
  const named2 = request.asOf === null ? [] : same.filter((o) => o.vintage === request.asOf);
  const published2 = named2.length > 0 ? null : dateOf(request.asOf) ?? request.published;
  const candidates = named2.length > 0 ? named2 : same;
  const trusted = candidates.filter((o) => o.grade !== "untrusted");
  const later = trusted.filter((o) => timingOf(o, published2) === "later");
  const inTime = trusted.filter((o) => !later.includes(o));
  const strong = newest(inTime.filter((o) => isAtLeast(o.grade, request.minGrade)));
  const weak = newest(inTime.filter((o) => !isAtLeast(o.grade, request.minGrade)));
  const best = Math.min(...strong.current.map((o) => o.priority));
  const deciding = strong.current.filter((o) => o.priority === best);
  const others = strong.current.filter((o) => o.priority !== best);
  return {
    deciding,
    others,
    earlier: [
      ...strong.earlier,
      ...same.filter((o) => named2.length > 0 && !named2.includes(o) && o.grade !== "untrusted")
    ],
    later,
    weak: [...weak.current, ...weak.earlier],
    untrusted: same.filter((o) => o.grade === "untrusted"),
    conflict: conflicting([...deciding, ...others], strong.duplicates),
    duplicates: [...strong.duplicates, ...weak.duplicates],
    vintageKnown: deciding.every((o) => o.vintage !== null || o.released !== null)
  };
};
var isAsked = (o, request) => matchesCell(o, request.cell) && o.measure === (request.measure ?? "level") && (request.versus === void 0 || (o.versus ?? "year-before") === request.versus) && (request.of === void 0 || o.of === null || o.of === request.of) && (request.basis === void 0 || o.basis === null || compareBases(request.basis, o.basis) !== "different");
var isAtLeast = (grade, least) => grades.indexOf(grade) <= grades.indexOf(least);
var dateOf = (text) => text === null ? void 0 : Result31.getOrUndefined(parse3(text));
var distinct = (observations) => {
  const firsts = /* @__PURE__ */ new Map();
  for (const o of observations) {
    const key = JSON.stringify([editionOf(o), o.value, o.unit, o.grade]);
    if (!firsts.has(key)) firsts.set(key, o);
  }
  return [...firsts.values()];
};
var newest = (observations) => {
  const last = /* @__PURE__ */ new Map();
  for (const o of observations) {
    const released = releaseOf(o);
    if (released !== null)
      last.set(sourceOf(o), Math.max(released.end, last.get(sourceOf(o)) ?? released.end));
  }
  const isOld = (o) => {
    const released = releaseOf(o);
    return released !== null && released.end < (last.get(sourceOf(o)) ?? released.end);
  };
  const current = observations.filter((o) => !isOld(o));
  return { current, earlier: observations.filter(isOld), duplicates: duplicatesOf(current) };
};
var duplicatesOf = (observations) => {
  const firsts = /* @__PURE__ */ new Map();
  return observations.flatMap((o) => {
    const key = editionOf(o);
    const first = firsts.get(key);
    if (first === void 0) firsts.set(key, o);
    return first !== void 0 && disagree(first, o) ? [[first, o]] : [];
  });
};
var MOST_PAIRED = 200;
var conflicting = (observations, duplicates) => {
  const repeated = new Set(duplicates.map(([, second]) => second));
  const distinctOnes = observations.filter((o) => !repeated.has(o)).slice(0, MOST_PAIRED);
  return distinctOnes.filter((o) => distinctOnes.some((p) => p !== o && (disagree(o, p) || disagree(p, o))));
};

export {
  make,
  keyWithin,
  noExpressions,
  make2,
  isStock,
  cell,
  make3,
  usualBasis,
  referenceCell,
  isBound,
  named,
  namedCells,
  isWholeCell,
  readingGroups,
  takeOptions,
  Mentioned,
  relationRules,
  figureBounds,
  isPercentForPoints,
  figureFactor,
  figureFactorFor,
  basePeriod,
  expressionKey,
  rankedAreas,
  measures,
  quantityOf,
  claimOf,
  claimPremise,
  observationPremise,
  make4,
  constrain,
  related,
  withPremises,
  cellsIn,
  toProblem,
  compareBases,
  releaseOf,
  selectObservations,
  shownUnit,
  shownIndicator,
  reportUnit,
  inUnit,
  amountRange,
  quoted,
  indicatorName,
  areaName,
  subjectOf,
  subjectOfClaim,
  cited
};
