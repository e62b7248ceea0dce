import {
  make
} from "./chunk-NP3Z4U5D.js";
import {
  Basis,
  Measure
} from "./chunk-I2GFHNA4.js";
import {
  closed,
  convert,
  includes,
  intersect,
  isEmpty,
  parse as parse2,
  point
} from "./chunk-W4I7SFAH.js";
import {
  add,
  compare,
  divide,
  equals,
  half,
  isInteger,
  multiply,
  of,
  one,
  parse,
  powerOfTen,
  sign,
  subtract
} from "./chunk-2NOJJ6HJ.js";
import {
  fromDays,
  isDefinite,
  parse as parse3,
  published
} from "./chunk-N2MUNKVZ.js";
import {
  addMonths,
  format,
  fromDate,
  isMonthEnd,
  isMonthStart,
  toDate
} from "./chunk-GN53SJR2.js";

// src/model/BasePeriod.ts
import { Result } from "effect";
var wholeMonths = (p) => {
  if (!isDefinite(p)) return void 0;
  if (!isMonthStart(p.start) || !isMonthEnd(p.end)) return void 0;
  const first = toDate(p.start);
  const last = toDate(p.end);
  return (last.year - first.year) * 12 + last.month - first.month + 1;
};
var addMonthsToEnd = (civil, months) => isMonthEnd(civil) ? addMonths(civil + 1, months) - 1 : addMonths(civil, months);
var isLongerThanYear = (p) => p.start === "open" || isDefinite(p) && p.end >= addMonths(p.start, 12);
var unknownBase = (name, p, owner) => ({
  ...p,
  text: `${name} ${p.text}`,
  key: `${name} ${p.key} of ${owner}`,
  start: "unknown",
  end: "unknown",
  earliest: null,
  latest: null
});
var yearBefore = (p, owner) => {
  if (p.start === "unknown" || p.end === "unknown") return unknownBase("year before", p, owner);
  if (p.start === "open") {
    const parsed = parse3(`../${format(addMonthsToEnd(p.end, -12))}`);
    return Result.getOrElse(parsed, () => unknownBase("year before", p, owner));
  }
  if (isLongerThanYear(p)) return windowBefore(p.start, p.end, 1);
  const start = addMonths(p.start, -12);
  const end = p.start === p.end ? start : addMonthsToEnd(p.end, -12);
  return keepLength(p, fromDays(start, end));
};
var keepLength = (like, p) => like.length === "ytd" && isDefinite(p) ? { ...p, length: "ytd", text: like.text.replace(/\d{4}/, format(p.end).slice(0, 4)) } : like.length === "published" ? { ...p, length: "published" } : p;
var windowBefore = (start, end, count2) => {
  const months = wholeMonths(fromDays(start, end));
  if (months !== void 0)
    return fromDays(
      addMonths(start, -months * count2),
      addMonths(end + 1, -months * count2) - 1
    );
  const days = (end - start + 1) * count2;
  return fromDays(start - days, end - days);
};
var shift = (p, count2) => {
  if (p.length === "ytd")
    return Result.fail(`${p.text} is a year to date: "one period earlier" is ambiguous, name the period`);
  if (p.length === "day")
    return Result.fail(`${p.text} is a date: "one period earlier" is ambiguous, name the period`);
  if (p.length === "published" || p.end === "unknown" || p.start === "unknown")
    return Result.fail(`${p.text} depends on the date of publication: name the earlier period instead`);
  if (p.start === "open")
    return Result.fail(`${p.text} has no start: there is no period before it, name the period`);
  const shifted = windowBefore(p.start, p.end, -count2);
  return isDefinite(shifted) && shifted.start >= fromDate(1, 1, 1) ? Result.succeed(shifted) : Result.fail(`${p.text}: ${Math.abs(count2)} periods earlier is before the year 1`);
};
var previous = (p) => shift(p, -1);
var stockKey = (p) => stockEnd(p).key;
var stockEnd = (p) => {
  if (p.end !== "unknown") return fromDays(p.end, p.end);
  if (p.start === "unknown") return p;
  return {
    ...published,
    key: `${published.key}${p.key.slice(p.text.length)}`,
    earliest: p.earliest,
    latest: p.latest
  };
};
var stockStart = (p) => typeof p.start === "number" ? fromDays(p.start - 1, p.start - 1) : void 0;
var stockYearBefore = (p, owner) => {
  if (p.end === "unknown") return unknownBase("year before", stockEnd(p), owner);
  const end = addMonthsToEnd(p.end, -12);
  return fromDays(end, end);
};

// src/reference/ReferenceQuery.ts
var noNames = { indicators: /* @__PURE__ */ new Map(), areas: /* @__PURE__ */ new Map() };
var everything = {
  cells: [{ indicator: null, area: null, period: null }],
  names: noNames,
  validateAll: true
};
var ofCells = (cells, names = noNames) => ({
  cells,
  names,
  validateAll: false
});
var withNearest = (cells) => cells.flatMap(
  (cell) => cell.indicator === null || cell.area === null && cell.period === null ? [cell] : [cell, { ...cell, period: null, isNear: true }, { ...cell, area: null, isNear: true }]
);
var matchesCell = (observation, cell) => (cell.indicator === null || cell.indicator === observation.indicator) && (cell.area === null || cell.area === observation.area) && (cell.period === null || samePeriod(observation.period, cell.period, cell.stock === true));
var samePeriod = (a, b, stock) => a.key === b.key || stock && stockKey(a) === stockKey(b);
var mostNear = (shape) => shape.area === null ? 20 : 100;
var matcher = (cells) => {
  const asked = /* @__PURE__ */ new Set();
  const counts = /* @__PURE__ */ new Map();
  const shapes = /* @__PURE__ */ new Map();
  for (const cell of cells) {
    shapes.set(shapeOf(cell), cell);
    const key = keyOf(cell, cell.indicator, cell.area, cell.period);
    if (cell.isNear === true) counts.set(key, 0);
    else asked.add(key);
  }
  const exact = [...shapes.values()].filter((shape) => shape.isNear !== true);
  if (exact.some((shape) => shape.indicator === null && shape.area === null && shape.period === null))
    return () => true;
  const near = [...shapes.values()].filter((shape) => shape.isNear === true);
  const passesNear = (o) => {
    let passes = false;
    for (const shape of near) {
      const key = keyOf(shape, o.indicator, o.area, o.period);
      const count2 = counts.get(key);
      if (count2 === void 0 || count2 >= mostNear(shape)) continue;
      counts.set(key, count2 + 1);
      passes = true;
    }
    return passes;
  };
  return (o) => exact.some((shape) => asked.has(keyOf(shape, o.indicator, o.area, o.period))) || passesNear(o);
};
var shapeOf = (cell) => [
  cell.indicator === null,
  cell.area === null,
  cell.period === null,
  cell.stock === true,
  cell.isNear === true
].join();
var keyOf = (shape, indicator, area, period) => [
  shape.indicator === null ? "*" : `=${indicator}`,
  shape.area === null ? "*" : `=${area}`,
  shape.period === null || period === null ? "*" : `=${shape.stock === true ? stockKey(period) : period.key}`,
  shape.stock === true ? "stock" : ""
].join("\n");

// src/reference/disagree.ts
import { Result as Result2 } from "effect";

// src/reference/compareFigure.ts
var compareFigure = (bounds, observation, figureStep) => {
  const step = stepOf(observation.interval);
  const isFine = step !== null && (figureStep === null || compare(step, figureStep) <= 0);
  const datum = isFine ? observation.printed : observation.interval;
  if (includes(bounds, datum)) return "agrees";
  return isEmpty(intersect(bounds, datum)) ? "differs" : "overlaps";
};
var stepOf = (interval) => interval.low === null || interval.high === null ? null : subtract(interval.high, interval.low);

// src/reference/disagree.ts
var disagree = (a, b) => {
  const other = inUnitOf(b, a);
  return other !== void 0 && compareFigure(a.interval, other, stepOf(a.interval)) === "differs";
};
var inUnitOf = (observation, target) => {
  if (observation.unit === target.unit) return observation;
  if (observation.unit === null || target.unit === null) return void 0;
  const from = Result2.getOrUndefined(parse2(observation.unit));
  const to = Result2.getOrUndefined(parse2(target.unit));
  if (from === void 0 || to === void 0) return void 0;
  const interval = Result2.getOrUndefined(convert(observation.interval, from, to));
  const printed = Result2.getOrUndefined(convert(observation.printed, from, to));
  return interval === void 0 || printed === void 0 ? void 0 : { interval, printed };
};

// src/reference/edition.ts
var sourceOf = (o) => o.source ?? o.publisher ?? o.resource;
var editionOf = (o) => JSON.stringify([sourceOf(o), o.vintage, o.released]);
var areOfSeveralEditions = (observations) => new Set(observations.map(editionOf)).size > 1;
var areOfSeveralSources = (observations) => new Set(observations.flatMap(({ publisher, source }) => source ?? publisher ?? [])).size > 1;

// src/reference/Roles.ts
var roles = [
  "indicator",
  "area",
  "period",
  "value",
  "unit",
  "unit_multiplier",
  "decimals",
  "status",
  "vintage",
  "released",
  "source",
  "publisher",
  "url",
  "grade",
  "priority",
  "note",
  "rounded_to",
  "measure",
  "versus",
  "of",
  "among",
  "basis"
];
var column = (name) => ({
  kind: "column",
  column: name,
  codes: null,
  otherwise: "keep"
});
var constant = (text) => ({ kind: "constant", text });

// src/reference/recordReader.ts
import { Result as Result7 } from "effect";

// src/reference/roleTexts.ts
import { Result as Result4 } from "effect";

// src/reference/readUnit.ts
import { Result as Result3 } from "effect";
var MAX_LENGTH = 80;
var scaleWords = [
  ["hundreds|hundred", 2],
  ["thousands|thousand|'000|000s|ths|thsd", 3],
  ["millions|million|mio|mln|mn", 6],
  ["billions|billion|bn|mrd", 9],
  ["trillions|trillion|tn", 12]
];
var scales = scaleWords.flatMap(([words, exponent]) => words.split("|").map((word) => [word, exponent])).sort((a, b) => b[0].length - a[0].length);
var spellings = new Map(
  Object.entries({
    "per cent": "%",
    "%": "%",
    percentage: "%",
    pc: "%",
    pt: "%",
    pa: "%",
    "percent per annum": "%",
    \u767E\u5206\u6BD4: "%",
    "per mille": "\u2030",
    x: "1",
    "\xD7": "1",
    times: "1",
    \u500D: "1",
    none: "1",
    unitless: "1",
    dimensionless: "1",
    score: "1",
    rating: "1",
    rank: "1",
    place: "1",
    position: "1",
    "percentage points": "point",
    "percentage point": "point",
    ix: "index",
    "index numbers": "index",
    \u6307\u6570: "index",
    us$: "USD",
    "current us$": "USD",
    "us dollar": "USD",
    "us dollars": "USD",
    "u.s. dollars": "USD",
    \u4EBA\u6C11\u5E01\u5143: "CNY",
    euro: "EUR",
    euros: "EUR",
    \u65E5\u5143: "JPY",
    \u82F1\u9551: "GBP",
    \u6E2F\u5143: "HKD",
    per: "count(people)",
    ps: "count(people)",
    inhabitants: "count(people)",
    nr: "count",
    units: "count",
    \u4E2A: "count",
    \u6237: "count(households)",
    households: "count(households)",
    \u5BB6: "count(firms)",
    firms: "count(firms)",
    enterprises: "count(firms)",
    \u8F86: "count(vehicles)",
    vehicles: "count(vehicles)",
    "square metres": "m2",
    "square kilometres": "km2",
    "square kilometers": "km2",
    "sq. km": "km2",
    "sq km": "km2"
  })
);
var readUnit = (text) => {
  const trimmed = text.trim();
  if (trimmed.length > MAX_LENGTH) return Result3.fail(`"${trimmed.slice(0, 40)}\u2026" is not a unit`);
  const direct = known(trimmed);
  if (direct !== void 0) return Result3.succeed(direct);
  for (const [word, exponent] of scales) {
    const rest = withoutWord(trimmed, word);
    const unit = rest === "" ? known("count") : rest === void 0 ? void 0 : known(rest);
    if (unit !== void 0)
      return Result3.succeed({ ...unit, scale: multiply(unit.scale, powerOfTen(exponent)) });
  }
  return Result3.map(parse2(trimmed), fromUnit);
};
var known = (text) => {
  const spelling = spellings.get(text.toLowerCase()) ?? text;
  const candidates = spelling.length < 3 ? [spelling] : [spelling, spelling.toUpperCase(), spelling.toLowerCase()];
  for (const candidate of candidates) {
    const parsed = parse2(candidate);
    if (Result3.isSuccess(parsed)) return fromUnit(parsed.success);
  }
  return void 0;
};
var withoutWord = (text, word) => {
  const small = text.toLowerCase();
  if (small === word) return "";
  if (small.startsWith(word) && /^[\s_]/.test(text.slice(word.length)))
    return text.slice(word.length).replace(/^[\s_]+(?:of\s+)?/i, "");
  if (small.endsWith(word) && /[\s_,]$/.test(text.slice(0, -word.length)))
    return text.slice(0, -word.length).replace(/[\s_,]+$/, "").replace(/[\s,]+in$/i, "");
  return void 0;
};
var fromUnit = (parsed) => {
  const base = /^[\d./]+ (.+)$/.exec(parsed.id)?.[1];
  const atom = base === void 0 ? void 0 : Result3.getOrUndefined(parse2(base));
  return atom === void 0 ? { unit: parsed.id, scale: one, isCount: parsed.kind === "count" } : { unit: atom.id, scale: divide(parsed.factor, atom.factor), isCount: atom.kind === "count" };
};
var readMultiplier = (text) => {
  const trimmed = text.trim().toLowerCase();
  if (trimmed === "units" || trimmed === "unit" || trimmed === "") return one;
  if (/^-?\d{1,2}$/.test(trimmed))
    return Math.abs(Number(trimmed)) <= 15 ? powerOfTen(Number(trimmed)) : void 0;
  if (/^1(?:0{2,15}|e\d{1,2})$/.test(trimmed)) return parse(trimmed);
  const word = scales.find(([name]) => name === trimmed);
  if (word !== void 0) return powerOfTen(word[1]);
  const han = Result3.getOrUndefined(parse2(`${trimmed}\u5143`));
  return han !== void 0 && han.id !== "CNY" && /^\p{Script=Han}+$/u.test(trimmed) ? han.factor : void 0;
};

// src/reference/TableRecord.ts
var isBlank = (record) => record.fields.length === 1 && record.fields[0] === "";
var trimCell = (text) => {
  let start = 0;
  let end = text.length;
  while (start < end && text.charCodeAt(start) <= 32) start++;
  while (end > start && text.charCodeAt(end - 1) <= 32) end--;
  return text.slice(start, end);
};

// src/reference/roleTexts.ts
var codedRoles = /* @__PURE__ */ new Set([
  "indicator",
  "area",
  "unit",
  "unit_multiplier",
  "decimals",
  "status"
]);
var roleTexts = (reading, plan, names) => {
  const texts = Object.fromEntries(roles.map((role) => [role, null]));
  const columns = [];
  for (const [role, bound] of reading)
    if (role === "value") continue;
    else if (bound.kind === "cell") columns.push({ role, bound });
    else if (bound.text !== "") texts[role] = namesOf(role, names)?.get(bound.text) ?? bound.text;
  return (cells) => {
    for (const { role, bound } of columns) {
      const raw = textIn(cells, bound, plan, role);
      const mapped = raw === null ? void 0 : bound.codes?.get(raw);
      if (raw !== null && mapped === void 0 && bound.codes !== null && bound.otherwise === "leave-out")
        return { role, code: raw };
      texts[role] = raw === null ? null : mapped ?? namesOf(role, names)?.get(raw) ?? raw;
    }
    return texts;
  };
};
var namesOf = (role, names) => role === "indicator" || role === "of" ? names.indicators : role === "area" ? names.areas : void 0;
var textIn = (cells, bound, plan, role) => {
  const text = trimCell(cells[bound.index] ?? "");
  if (text === "") return null;
  if (role === "unit" && bound.name === plan.unitInName) return unitInName(text);
  const colon = plan.labelled && codedRoles.has(role) ? text.indexOf(": ") : -1;
  return colon > 0 ? text.slice(0, colon) : text;
};
var unitInName = (name) => {
  const inside = /\(([^()]*)\)\s*$/.exec(name)?.[1]?.replace(/^(?:current|constant(?: \d{4})?) /, "") ?? "";
  const unit = /^(?:annual )?%/.test(inside) ? "%" : inside;
  return Result4.isSuccess(readUnit(unit)) ? unit : null;
};
var printedNumber = (cells, reading, plan, resource, field) => {
  const bound = reading.get("value");
  if (bound === void 0) return null;
  const column2 = bound.kind === "cell" ? bound.name : "";
  const raw = bound.kind === "cell" ? cells[bound.index] ?? "" : bound.text;
  const trimmed = trimCell(raw);
  const blank = plan.flagged ? trimmed.search(/\s/) : -1;
  const number = blank < 0 ? trimmed : trimmed.slice(0, blank);
  const missing = field?.missingValues ?? resource.missingValues;
  if (number === "" || missing.includes(raw) || missing.includes(number) || plan.missing.includes(number))
    return null;
  const signed = endsInDigit(number) ? null : /^(.*\d)\s*([%‰％])$/u.exec(number);
  return {
    text: signed?.[1] ?? number,
    flag: blank < 0 ? null : trimmed.slice(blank).trim().replace(/\s+/g, " "),
    sign: signed === null ? null : signed[2] === "\u2030" ? "\u2030" : "%",
    column: column2
  };
};
var endsInDigit = (text) => {
  const code = text.charCodeAt(text.length - 1);
  return code >= 48 && code <= 57;
};

// src/reference/readPeriod.ts
import { Result as Result5 } from "effect";
var monthNames = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
var monthOfName = (name) => monthNames.indexOf(name.slice(0, 3).toLowerCase()) + 1;
var two = (n) => String(n).padStart(2, "0");
var spellings2 = [
  // SDMX: 2022-Q3, 2022-S1 and 2022-B1 (half-years), 2022-M08, 2022-A1; Eurostat and ONS the same without hyphen.
  [/^(\d{4})[ -]?Q([1-4])$/i, (_, y, q) => `${y}-Q${q}`],
  [/^Q([1-4])[ -/](\d{4})$/i, (_, q, y) => `${y}-Q${q}`],
  [/^(\d{4})[ -]?[HSB]([12])$/i, (_, y, h) => `${y}-H${h}`],
  [/^(\d{4})[ -]?M(\d{2})$/i, (_, y, m) => `${y}-${m}`],
  [/^(\d{4})-?A1?$/i, (_, y) => `${y}`],
  // ISO 8601 start and duration, as SDMX gregorian ranges: 2022-01-01/P1Y, 2022-04-01T00:00:00/P3M.
  [/^(\d{4})-01-01(?:T00:00:00)?\/P1Y$/, (_, y) => `${y}`],
  [/^(\d{4}-\d{2})-01(?:T00:00:00)?\/P1M$/, (_, m) => `${m}`],
  [/^(\d{4})-(\d{2})-01(?:T00:00:00)?\/P3M$/, (_, y, m) => `${y}-${m}/${addMonths2(y, m, 2)}`],
  [/^(\d{4})-(\d{2})-01(?:T00:00:00)?\/P6M$/, (_, y, m) => `${y}-${m}/${addMonths2(y, m, 5)}`],
  // A date with a time of day that says nothing.
  [/^(\d{4}-\d{2}-\d{2})[T ]00:00(?::00(?:\.0+)?)?Z?$/, (_, d) => `${d}`],
  [/^(\d{4})[ -]([A-Za-z]{3,9})\.?$/, (_, y, name) => byName(y, name)],
  [/^([A-Za-z]{3,9})\.?[ -](\d{4})$/, (_, name, y) => byName(y, name)],
  [/^(\d{4})年$/u, (_, y) => `${y}`],
  [/^(\d{4})年(\d{1,2})月$/u, (_, y, m) => `${y}-${two(Number(m))}`],
  [/^(\d{4})年(\d{1,2})月(\d{1,2})日$/u, (_, y, m, d) => `${y}-${two(Number(m))}-${two(Number(d))}`],
  [/^(\d{4})年第?([1-4一二三四])季度$/u, (_, y, q) => `${y}-Q${quarter(q)}`],
  [/^(\d{4})年(上|下)半年$/u, (_, y, half2) => `${y}-H${half2 === "\u4E0A" ? 1 : 2}`],
  [/^(\d{4})年1[-–—~至]0?(\d{1,2})月$/u, (_, y, m) => `ytd:${y}-${two(Number(m))}`],
  [
    /^(\d{4})年(\d{1,2})[-–—~至](\d{1,2})月$/u,
    (_, y, a, b) => `${y}-${two(Number(a))}/${y}-${two(Number(b))}`
  ]
];
var quarter = (text = "") => "\u4E00\u4E8C\u4E09\u56DB".indexOf(text) + 1 || Number(text);
var byName = (year = "", name = "") => {
  const month = monthOfName(name);
  return month === 0 ? `${year} ${name}` : `${year}-${two(month)}`;
};
var addMonths2 = (year = "", month = "", count2) => {
  const { year: y, month: m } = toDate(
    addMonths(fromDate(Number(year), Number(month), 1), count2)
  );
  return `${y}-${two(m)}`;
};
var WEEK = /^(\d{4})-?W(\d{2})$/i;
var FISCAL = /^(?:FY ?)?(\d{4})\s?[/–-](\d{4}|\d{2})$/i;
var NAMED_FISCAL = /^FY ?(\d{4})$/i;
var readPeriod = (text, reading) => {
  const trimmed = text.trim();
  const fiscal = fiscalYear(trimmed, reading.fiscalYearStarts);
  if (fiscal !== void 0) return fiscal;
  const week = WEEK.exec(trimmed);
  if (week !== null) return isoWeek(trimmed, Number(week[1]), Number(week[2]));
  return Result5.flatMap(
    parse3(canonical(trimmed)),
    (period) => widen(period, reading.as, trimmed)
  );
};
var canonical = (text) => {
  for (const [pattern, write] of spellings2) {
    const match = pattern.exec(text);
    if (match !== null) return write(...match);
  }
  return text;
};
var fiscalYear = (text, starts) => {
  const pair = FISCAL.exec(text);
  const isPair = pair !== null && isNextYear(pair[1] ?? "", pair[2] ?? "", starts !== null);
  const named = NAMED_FISCAL.exec(text);
  if (!isPair && named === null) return void 0;
  if (starts === null)
    return Result5.fail(
      `${text} is a fiscal year: say in the mapping in which month they start, "period": { "fiscal_year_starts": "04" } (two calendar years are written 2021-01/2022-12)`
    );
  const first = isPair ? Number(pair[1]) : Number(named?.[1]) - (starts === 1 ? 0 : 1);
  const start = fromDate(first, starts, 1);
  return Result5.succeed(fromDays(start, addMonths(start, 12) - 1));
};
var isNextYear = (first, second, fiscal) => second.length === 4 ? Number(second) === Number(first) + 1 : (fiscal || Number(second) > 12) && Number(second) === (Number(first) + 1) % 100;
var isoWeek = (text, year, week) => {
  const january4 = fromDate(year, 1, 4);
  const weekday = ((january4 + 3) % 7 + 7) % 7;
  const start = january4 - weekday + (week - 1) * 7;
  const thursday = toDate(start + 3);
  return week >= 1 && thursday.year === year ? Result5.succeed(fromDays(start, start + 6)) : Result5.fail(`"${text}": ${year} has no week ${week}`);
};
var lengths = { year: 12, half: 6, quarter: 3, month: 1 };
var widen = (period, as, text) => {
  if (as === null || !isDefinite(period)) return Result5.succeed(period);
  if (as === "ytd") return period.length === "ytd" ? Result5.succeed(period) : yearToDate(period.end);
  if (period.length !== "day") return Result5.succeed(period);
  const { month, day } = toDate(period.start);
  const count2 = lengths[as];
  return day === 1 && (month - 1) % count2 === 0 ? Result5.succeed(fromDays(period.start, addMonths(period.start, count2) - 1)) : Result5.fail(`${text} is not the first day of a ${as}, which the mapping says it is`);
};
var yearToDate = (end) => parse3(
  `ytd:${isMonthEnd(end) ? format(end).slice(0, 7) : format(end)}`
);

// src/reference/readValue.ts
import { Result as Result6 } from "effect";
var PLAIN = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?$/;
var GROUPED = /^[+-]?(?:\d{1,3}(?:[,.'’ \u00A0\u2009\u202F]\d{3})+(?:[.,]\d+)?|\d+,\d+)$/u;
var MAX_LENGTH2 = 400;
var readValue = (text, style) => {
  const short = isPlainStyle(style) ? shortDecimal(text) : void 0;
  if (short !== void 0) return Result6.succeed(asPrinted(short, style.isCount));
  const plain = toPlain(text.trim(), style);
  if (plain.length > MAX_LENGTH2 || !PLAIN.test(plain))
    return Result6.fail(GROUPED.test(text.trim()) ? "grouped" : "not-a-number");
  const value = parse(plain);
  if (value === void 0) return Result6.fail("not-a-number");
  if (style.roundedTo !== null && !isInteger(divide(value, style.roundedTo)))
    return Result6.fail("not-rounded");
  const centre = multiply(value, style.scale);
  const printed = point(centre);
  const half2 = halfPlace(plain, style);
  if (half2 === null) return Result6.succeed({ interval: printed, printed });
  const reach = multiply(half2, style.scale);
  return Result6.succeed({
    interval: closed(subtract(centre, reach), add(centre, reach)),
    printed
  });
};
var isPlainStyle = ({ decimalChar, decimals, groupChar, roundedTo, scale }) => decimals === null && roundedTo === null && groupChar === null && decimalChar === "." && equals(scale, one);
var SHORT_LENGTH = 14;
var shortDecimal = (text) => {
  const isNegative = text.charCodeAt(0) === 45;
  const first = isNegative ? 1 : 0;
  if (text.length - first > SHORT_LENGTH) return void 0;
  let units = 0;
  let perOne = 0;
  for (let at = first; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) {
      units = units * 10 + code - 48;
      perOne *= 10;
    } else if (code === 46 && perOne === 0 && at > first) perOne = 1;
    else return void 0;
  }
  if (text.length === first) return void 0;
  return { units: isNegative ? -units : units, perOne: perOne || 1 };
};
var asPrinted = ({ perOne, units }, isCount) => {
  const printed = point(of(units, perOne));
  const interval = isCount && perOne === 1 ? printed : closed(of(2 * units - 1, 2 * perOne), of(2 * units + 1, 2 * perOne));
  return { interval, printed };
};
var toPlain = (text, style) => {
  let plain = text.replace(/^[−–]/u, "-");
  if (style.groupChar !== null) plain = plain.replaceAll(style.groupChar, "");
  if (style.decimalChar !== ".") plain = plain.includes(".") ? "" : plain.replace(style.decimalChar, ".");
  return plain;
};
var halfPlace = (plain, style) => {
  if (style.roundedTo !== null) return multiply(style.roundedTo, half);
  const [mantissa = "", exponent = "0"] = /e/i.test(plain) ? plain.split(/e/i) : [plain];
  const point2 = mantissa.indexOf(".");
  const printed = (point2 < 0 ? 0 : mantissa.length - point2 - 1) - Number(exponent);
  const places = style.decimals === null ? printed : style.decimals < 0 && printed <= 0 ? style.decimals : Math.max(printed, style.decimals);
  const whole = places <= 0 && (style.decimals ?? 0) >= 0 && equals(style.scale, one);
  return style.isCount && whole ? null : halves[places] ?? halfOf(places);
};
var halfOf = (places) => multiply(powerOfTen(-places), half);
var halves = Array.from({ length: 12 }, (_, places) => halfOf(places));

// src/reference/recordReader.ts
var grades = ["official", "official-copy", "media", "aggregator", "untrusted"];
var DEFAULT_PRIORITY = 100;
var recordReader = (resource, file, plan, names, sink) => {
  const fields = new Map(resource.fields.map((field) => [field.name, field]));
  const keyColumns = resource.primaryKey.map((name) => plan.columns.indexOf(name)).filter((i) => i >= 0);
  const piece = pieceOf(resource, file);
  const unmapped = /* @__PURE__ */ new Map();
  let withoutUnit = 0;
  let line = 0;
  const period = remember((text) => readPeriod(text, resource.period));
  const unit = remember(readUnit);
  const oneReader = (reading) => {
    const textsOf = roleTexts(reading, plan, names);
    const bound = reading.get("value");
    const field = fields.get(bound?.kind === "cell" ? bound.name : "");
    const report = (code, severity, role, values) => {
      const at = role === null ? void 0 : reading.get(role);
      const column2 = at?.kind === "cell" ? { column: at.index + 1, columnName: at.name } : {};
      const place = { resource: resource.name, file, line, ...column2 };
      sink.defect(make(code, severity, place, values));
      return void 0;
    };
    return (cells) => {
      const number = printedNumber(cells, reading, plan, resource, field);
      if (number === null) return;
      const texts = textsOf(cells);
      if ("code" in texts) return count(unmapped, texts.role, texts.code);
      const { indicator } = texts;
      if (indicator === null) return report("empty-cell", "error", "indicator", { role: "indicator" });
      const when = periodOf(texts.period, period, report);
      const measure = measureOf(texts.measure, report);
      const unitOrNone = unitOf(texts.unit ?? number.sign, unit, report);
      const value = valueOf(number.text, unitOrNone, texts, field, resource, report);
      const grade = gradeOf(texts.grade, report);
      const priority = priorityOf(texts.priority, report);
      const released = releasedOn(texts.released, report);
      const basis = basisOf(texts.basis, report);
      if (when === void 0 || measure === void 0 || value === void 0) return;
      if (grade === void 0 || priority === void 0 || released === void 0) return;
      if (unitOrNone === null) withoutUnit++;
      const { area, versus, of: of2, among, vintage, source, publisher, url, note } = texts;
      sink.observation(
        {
          id: `${resource.name}#${piece}${line}${plan.readings.length > 1 ? `/${number.column}` : ""}`,
          resource: resource.name,
          file,
          row: line,
          indicator,
          area,
          period: when,
          measure,
          versus,
          of: of2,
          among,
          basis,
          value: number.text,
          unit: unitOrNone?.unit ?? null,
          interval: value.interval,
          printed: value.printed,
          vintage,
          released,
          status: number.flag ?? texts.status,
          source,
          publisher,
          url,
          grade,
          priority,
          note
        },
        keyColumns.length === 0 ? null : keyColumns.map((i) => cells[i] ?? "").join(",")
      );
    };
  };
  const readers = plan.readings.map(oneReader);
  return {
    read: (record) => {
      const { fields: cells } = record;
      if (isBlank(record) || plan.isRemark?.(cells) === true) return;
      if (cells.length !== plan.width && !(plan.lastMayBeEmpty && endsEmpty(cells, plan.width))) {
        sink.defect(
          make(
            "ragged-row",
            "error",
            { resource: resource.name, file, line: record.line },
            { fields: String(cells.length), expected: String(plan.width) }
          )
        );
        return;
      }
      const made = plan.split === null ? cells : plan.split(cells);
      line = record.line;
      for (const read of readers) read(made);
    },
    finish: () => {
      const place = { resource: resource.name, file };
      for (const [role, counts] of unmapped) {
        const codes = [...counts.keys()];
        const shown = codes.length > 10 ? `${codes.slice(0, 10).join(", ")} \u2026` : codes.join(", ");
        const count2 = String([...counts.values()].reduce((a, b) => a + b, 0));
        sink.defect(make("unmapped-codes", "info", place, { role, codes: shown, count: count2 }));
      }
      if (withoutUnit > 0)
        sink.defect(make("no-unit", "warning", place, { count: String(withoutUnit) }));
    }
  };
};
var pieceOf = ({ paths }, file) => {
  const path = paths.length < 2 ? void 0 : paths.find((each) => file !== null && file.endsWith(each));
  return path === void 0 ? "" : `${path}:`;
};
var endsEmpty = (cells, width) => cells.length === width + 1 && cells[width] === "";
var count = (counts, role, code) => {
  const codes = counts.get(role) ?? /* @__PURE__ */ new Map();
  counts.set(role, codes.set(code, (codes.get(code) ?? 0) + 1));
};
var periodOf = (text, period, report) => {
  if (text === null) return report("empty-cell", "error", "period", { role: "period" });
  const read = period(text);
  return Result7.isSuccess(read) ? read.success : report("not-a-period", "error", "period", { text, reason: read.failure });
};
var measureOf = (text, report) => {
  if (text === null) return "level";
  const measure = Measure.literals.find((m) => m === text);
  return measure ?? report("not-a-measure", "error", "measure", { text, known: Measure.literals.join(", ") });
};
var unitOf = (text, unit, report) => {
  if (text === null) return null;
  const read = unit(text);
  if (Result7.isSuccess(read)) return read.success;
  report("not-a-unit", "warning", "unit", { text, reason: read.failure });
  return null;
};
var valueOf = (printed, unit, texts, field, resource, report) => {
  const multiplierText = texts.unit_multiplier;
  const multiplier = multiplierText === null ? one : readMultiplier(multiplierText);
  if (multiplier === void 0)
    return report("not-a-multiplier", "error", "unit_multiplier", { text: multiplierText ?? "" });
  const decimalsText = texts.decimals;
  if (decimalsText !== null && !/^-?\d{1,2}$/.test(decimalsText))
    return report("not-decimals", "error", "decimals", { text: decimalsText });
  const roundedText = texts.rounded_to;
  const roundedTo = roundedText === null ? null : parse(roundedText);
  if (roundedTo === void 0 || roundedTo !== null && sign(roundedTo) <= 0)
    return report("not-a-number", "error", "rounded_to", { text: roundedText ?? "", missing: "" });
  const value = readValue(printed, {
    decimalChar: field?.decimalChar ?? ".",
    groupChar: field?.groupChar ?? null,
    scale: multiply(unit?.scale ?? one, multiplier),
    decimals: decimalsText === null ? null : Number(decimalsText),
    roundedTo,
    isCount: unit?.isCount ?? false
  });
  if (Result7.isSuccess(value)) return value.success;
  const shown = printed.slice(0, 60);
  switch (value.failure) {
    case "grouped":
      return report("grouped-number", "error", "value", { text: shown });
    case "not-rounded":
      return report("not-rounded", "error", "value", { text: shown, multiple: roundedText ?? "" });
    case "not-a-number":
      return report("not-a-number", "error", "value", {
        text: shown,
        missing: resource.missingValues.join(", ")
      });
  }
};
var gradeOf = (text, report) => {
  if (text === null) return "official";
  const grade = grades.find((g) => g === text.toLowerCase().replace(/[ _]/g, "-"));
  return grade ?? report("not-a-grade", "error", "grade", { text, known: grades.join(", ") });
};
var basisOf = (text, report) => {
  if (text === null) return null;
  const basis = Basis.literals.find((each) => each === text.toLowerCase());
  return basis ?? report("not-a-basis", "warning", "basis", { text, known: Basis.literals.join(", ") }) ?? null;
};
var priorityOf = (text, report) => {
  if (text === null) return DEFAULT_PRIORITY;
  return /^\d{1,4}$/.test(text) ? Number(text) : report("not-a-priority", "error", "priority", { text });
};
var releasedOn = (text, report) => {
  if (text === null) return null;
  const date = /^(\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?)(?:[T ].*)?$/.exec(text);
  return date?.[1] ?? report("not-a-date", "error", "released", { role: "released", text });
};
var remember = (read) => {
  const known2 = /* @__PURE__ */ new Map();
  return (text) => {
    const before = known2.get(text);
    if (before !== void 0) return before;
    const made = read(text);
    if (known2.size < 1e4) known2.set(text, made);
    return made;
  };
};

export {
  isLongerThanYear,
  yearBefore,
  shift,
  previous,
  stockEnd,
  stockStart,
  stockYearBefore,
  compareFigure,
  stepOf,
  disagree,
  inUnitOf,
  sourceOf,
  editionOf,
  areOfSeveralEditions,
  areOfSeveralSources,
  noNames,
  everything,
  ofCells,
  withNearest,
  matchesCell,
  samePeriod,
  matcher,
  roles,
  column,
  constant,
  readUnit,
  isBlank,
  trimCell,
  readPeriod,
  grades,
  recordReader
};
