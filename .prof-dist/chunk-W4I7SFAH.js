import {
  add,
  compare,
  divide,
  equals,
  format,
  invert,
  multiply,
  of,
  one,
  parse,
  powerOfTen,
  sign
} from "./chunk-2NOJJ6HJ.js";
import {
  nearest
} from "./chunk-UOZIZ6WO.js";

// src/arithmetic/Interval.ts
var everything = { low: null, high: null, lowClosed: false, highClosed: false };
var closed = (low, high) => ({
  low,
  high,
  lowClosed: true,
  highClosed: true
});
var point = (value) => closed(value, value);
var atLeast = (low, open = false) => ({
  low,
  high: null,
  lowClosed: !open,
  highClosed: false
});
var atMost = (high, open = false) => ({
  low: null,
  high,
  lowClosed: false,
  highClosed: !open
});
var isEmpty = (a) => {
  if (a.low === null || a.high === null) return false;
  const order = compare(a.low, a.high);
  return order > 0 || order === 0 && !(a.lowClosed && a.highClosed);
};
var contains = (a, x) => {
  if (a.low !== null) {
    const order = compare(x, a.low);
    if (order < 0 || order === 0 && !a.lowClosed) return false;
  }
  if (a.high !== null) {
    const order = compare(x, a.high);
    if (order > 0 || order === 0 && !a.highClosed) return false;
  }
  return true;
};
var intersect = (a, b) => {
  const low = tighter(a.low, a.lowClosed, b.low, b.lowClosed, 1);
  const high = tighter(a.high, a.highClosed, b.high, b.highClosed, -1);
  return { low: low.end, high: high.end, lowClosed: low.closed, highClosed: high.closed };
};
var tighter = (a, aClosed, b, bClosed, direction) => {
  if (a === null) return { end: b, closed: bClosed };
  if (b === null) return { end: a, closed: aClosed };
  const order = compare(a, b) * direction;
  return order > 0 ? { end: a, closed: aClosed } : order < 0 ? { end: b, closed: bClosed } : { end: a, closed: aClosed && bClosed };
};
var includes = (outer, inner) => {
  if (isEmpty(inner)) return true;
  const both = intersect(outer, inner);
  return equals2(both, inner);
};
var equals2 = (a, b) => sameEnd(a.low, b.low) && sameEnd(a.high, b.high) && a.lowClosed === b.lowClosed && a.highClosed === b.highClosed;
var sameEnd = (a, b) => a === null || b === null ? a === b : equals(a, b);
var scale = (a, factor) => {
  const low = a.low === null ? null : multiply(a.low, factor);
  const high = a.high === null ? null : multiply(a.high, factor);
  return sign(factor) < 0 ? { low: high, high: low, lowClosed: a.highClosed, highClosed: a.lowClosed } : { low, high, lowClosed: a.lowClosed, highClosed: a.highClosed };
};
var shift = (a, offset) => ({
  ...a,
  low: a.low === null ? null : add(a.low, offset),
  high: a.high === null ? null : add(a.high, offset)
});
var withEnds = (a, lowClosed, highClosed) => ({
  ...a,
  lowClosed: a.low !== null && lowClosed,
  highClosed: a.high !== null && highClosed
});
var format2 = (a) => `${a.lowClosed ? "[" : "("}${a.low === null ? "\u2212\u221E" : format(a.low)}, ${a.high === null ? "\u221E" : format(a.high)}${a.highClosed ? "]" : ")"}`;

// src/model/Unit.ts
import { Result } from "effect";

// src/model/Dimension.ts
var product = (a, b, sign2) => {
  const powers = new Map(a);
  for (const [base, power] of b) {
    const sum = (powers.get(base) ?? 0) + sign2 * power;
    if (sum === 0) powers.delete(base);
    else powers.set(base, sum);
  }
  return powers;
};
var equals3 = (a, b) => a.size === b.size && [...a].every(([base, power]) => b.get(base) === power);
var withoutKinds = (powers) => {
  const folded = /* @__PURE__ */ new Map();
  for (const [base, power] of powers) {
    const key = base === "count" || base.startsWith("count:") ? "count" : base;
    folded.set(key, (folded.get(key) ?? 0) + power);
  }
  return folded;
};

// src/model/currencies.ts
var codes = "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLF CLP CNY COP CRC CUC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SLL SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XDR XOF XPF YER ZAR ZMW ZWL ATS BEF CYP DEM EEK ESP FIM FRF GRD HRK IEP ITL LTL LUF LVL MTL NLG PTE SIT SKK";
var currencies = new Set(codes.split(" "));

// src/model/unitTable.ts
var unitTable = [
  ["mm", "metre", 1, "1/1000", "millimetre millimetres millimeter millimeters \u6BEB\u7C73"],
  ["cm", "metre", 1, "1/100", "centimetre centimetres centimeter centimeters \u5398\u7C73"],
  ["m", "metre", 1, "1", "metre metres meter meters \u7C73"],
  ["km", "metre", 1, "1000", "kilometre kilometres kilometer kilometers \u516C\u91CC \u5343\u7C73"],
  ["li", "metre", 1, "500", "\u534E\u91CC \u91CC"],
  ["in", "metre", 1, "0.0254", "inch inches \u82F1\u5BF8"],
  ["ft", "metre", 1, "0.3048", "foot feet \u82F1\u5C3A"],
  ["yd", "metre", 1, "0.9144", "yard yards \u7801"],
  ["mile", "metre", 1, "1609.344", "mi miles \u82F1\u91CC"],
  ["nmi", "metre", 1, "1852", "nautical_mile nautical_miles \u6D77\u91CC"],
  ["cm2", "metre", 2, "1/10000", "cm^2 cm\xB2"],
  ["m2", "metre", 2, "1", "m^2 m\xB2 sqm \u5E73\u65B9\u7C73 \u5E73\u7C73 \u33A1"],
  ["km2", "metre", 2, "1000000", "km^2 km\xB2 sqkm \u5E73\u65B9\u516C\u91CC \u5E73\u65B9\u5343\u7C73"],
  ["ha", "metre", 2, "10000", "hectare hectares \u516C\u9877"],
  ["mu", "metre", 2, "2000/3", "\u4EA9 \u755D"],
  ["qing", "metre", 2, "200000/3", "\u9877"],
  ["sqft", "metre", 2, "0.09290304", "ft2 ft^2 ft\xB2 square_foot square_feet \u5E73\u65B9\u82F1\u5C3A"],
  ["sqyd", "metre", 2, "0.83612736", "yd2 yd^2 yd\xB2"],
  ["acre", "metre", 2, "4046.8564224", "acres \u82F1\u4EA9"],
  ["sqmi", "metre", 2, "2589988.110336", "mi2 mi^2 mi\xB2 square_mile square_miles \u5E73\u65B9\u82F1\u91CC"],
  ["ml", "metre", 3, "1/1000000", "mL millilitre millilitres milliliter milliliters cm3 cm^3 cm\xB3 \u6BEB\u5347"],
  ["L", "metre", 3, "1/1000", "l litre litres liter liters \u5347"],
  ["hl", "metre", 3, "1/10", "hL hectolitre hectolitres"],
  ["m3", "metre", 3, "1", "m^3 m\xB3 \u7ACB\u65B9\u7C73 \u65B9"],
  ["km3", "metre", 3, "1000000000", "km^3 km\xB3 \u7ACB\u65B9\u516C\u91CC"],
  ["gallon", "metre", 3, "0.003785411784", "gallons us_gallon us_gallons"],
  ["imperial_gallon", "metre", 3, "0.00454609", "imperial_gallons"],
  ["barrel", "metre", 3, "0.158987294928", "barrels bbl \u6876"],
  ["mg", "kilogram", 1, "1/1000000", "milligram milligrams \u6BEB\u514B"],
  ["g", "kilogram", 1, "1/1000", "gram grams \u514B"],
  ["kg", "kilogram", 1, "1", "kilogram kilograms \u516C\u65A4 \u5343\u514B"],
  ["jin", "kilogram", 1, "1/2", "\u65A4 \u5E02\u65A4"],
  ["t", "kilogram", 1, "1000", "tonne tonnes metric_ton metric_tons \u5428 \u516C\u5428"],
  ["kt", "kilogram", 1, "1000000", "kilotonne kilotonnes"],
  ["Mt", "kilogram", 1, "1000000000", "megatonne megatonnes"],
  ["Gt", "kilogram", 1, "1000000000000", "gigatonne gigatonnes"],
  ["lb", "kilogram", 1, "0.45359237", "lbs lbm pound_mass \u78C5"],
  ["oz", "kilogram", 1, "0.028349523125", "ounce ounces \u76CE\u53F8"],
  ["short_ton", "kilogram", 1, "907.18474", "short_tons"],
  ["long_ton", "kilogram", 1, "1016.0469088", "long_tons"],
  ["ms", "second", 1, "1/1000", "millisecond milliseconds \u6BEB\u79D2"],
  ["s", "second", 1, "1", "second seconds sec \u79D2"],
  ["min", "second", 1, "60", "minute minutes \u5206\u949F"],
  ["h", "second", 1, "3600", "hour hours hr \u5C0F\u65F6"],
  ["day", "second", 1, "86400", "days d \u5929 \u65E5"],
  ["week", "second", 1, "604800", "weeks \u5468"],
  ["month", "month", 1, "1", "months \u6708 \u4E2A\u6708"],
  ["quarter", "month", 1, "3", "quarters \u5B63\u5EA6"],
  ["half", "month", 1, "6", "half-year half-years half_year \u534A\u5E74"],
  ["year", "month", 1, "12", "years a yr \u5E74"],
  ["decade", "month", 1, "120", "decades"],
  ["J", "joule", 1, "1", "joule joules \u7126\u8033"],
  ["kJ", "joule", 1, "1000", "kilojoule kilojoules \u5343\u7126"],
  ["MJ", "joule", 1, "1000000", "megajoule megajoules \u5146\u7126"],
  ["GJ", "joule", 1, "1000000000", "gigajoule gigajoules"],
  ["TJ", "joule", 1, "1000000000000", "terajoule terajoules"],
  ["PJ", "joule", 1, "1000000000000000", "petajoule petajoules"],
  ["EJ", "joule", 1, "1000000000000000000", "exajoule exajoules"],
  ["cal", "joule", 1, "4.184", "calorie calories"],
  ["kcal", "joule", 1, "4184", "kilocalorie kilocalories \u5343\u5361"],
  ["Wh", "joule", 1, "3600", "watt_hour watt_hours \u74E6\u65F6"],
  ["kWh", "joule", 1, "3600000", "kilowatt_hour kilowatt_hours \u5343\u74E6\u65F6 \u5EA6"],
  ["MWh", "joule", 1, "3600000000", "megawatt_hour megawatt_hours \u5146\u74E6\u65F6"],
  ["GWh", "joule", 1, "3600000000000", "gigawatt_hour gigawatt_hours \u5409\u74E6\u65F6"],
  ["TWh", "joule", 1, "3600000000000000", "terawatt_hour terawatt_hours \u592A\u74E6\u65F6"],
  ["tce", "coal-equivalent", 1, "1", "\u5428\u6807\u51C6\u7164 \u5428\u6807\u7164"],
  ["B", "byte", 1, "1", "byte bytes \u5B57\u8282"],
  ["kB", "byte", 1, "1000", "KB kilobyte kilobytes"],
  ["MB", "byte", 1, "1000000", "megabyte megabytes"],
  ["GB", "byte", 1, "1000000000", "gigabyte gigabytes"],
  ["TB", "byte", 1, "1000000000000", "terabyte terabytes"],
  ["PB", "byte", 1, "1000000000000000", "petabyte petabytes"],
  ["KiB", "byte", 1, "1024", "kibibyte kibibytes"],
  ["MiB", "byte", 1, "1048576", "mebibyte mebibytes"],
  ["GiB", "byte", 1, "1073741824", "gibibyte gibibytes"],
  ["TiB", "byte", 1, "1099511627776", "tebibyte tebibytes"],
  ["degC", "celsius", 1, "1", "\xB0C celsius \u2103 \u6444\u6C0F\u5EA6"],
  ["degF", "fahrenheit", 1, "1", "\xB0F fahrenheit \u534E\u6C0F\u5EA6"],
  ["K", "kelvin", 1, "1", "kelvin"]
];
var powerTable = [
  ["W", "1", "watt watts \u74E6"],
  ["kW", "1000", "kilowatt kilowatts \u5343\u74E6"],
  ["MW", "1000000", "megawatt megawatts \u5146\u74E6"],
  ["GW", "1000000000", "gigawatt gigawatts \u5409\u74E6"],
  ["TW", "1000000000000", "terawatt terawatts \u592A\u74E6"]
];
var scaleWords = [
  ["\u4E07\u4EBF", 12],
  ["\u4EBF", 8],
  ["\u5104", 8],
  ["\u5343\u4E07", 7],
  ["\u767E\u4E07", 6],
  ["\u5341\u4E07", 5],
  ["\u4E07", 4],
  ["\u842C", 4],
  ["\u5343", 3],
  ["\u767E", 2],
  ["trillion ", 12],
  ["billion ", 9],
  ["million ", 6],
  ["thousand ", 3],
  ["hundred ", 2]
];

// src/model/Unit.ts
var none = /* @__PURE__ */ new Map();
var ratio = { id: "1", kind: "ratio", powers: none, factor: one };
var percent = { id: "%", kind: "ratio", powers: none, factor: of(1, 100) };
var permille = { id: "\u2030", kind: "ratio", powers: none, factor: of(1, 1e3) };
var point2 = { id: "point", kind: "point", powers: none, factor: of(1, 100) };
var basisPoint = { id: "bp", kind: "point", powers: none, factor: of(1, 1e4) };
var index = { id: "index", kind: "index", powers: none, factor: one };
var count = {
  id: "count",
  kind: "count",
  powers: /* @__PURE__ */ new Map([["count", 1]]),
  factor: one
};
var atoms = (() => {
  const map = /* @__PURE__ */ new Map();
  const put = (unit, spellings) => {
    map.set(unit.id, unit);
    for (const spelling of spellings.split(" ").filter((s) => s !== "")) map.set(spelling, unit);
  };
  put(ratio, "ratio fraction");
  put(percent, "percent pct \uFF05");
  put(permille, "permille");
  put(point2, "points pp \u4E2A\u767E\u5206\u70B9 \u767E\u5206\u70B9");
  put(basisPoint, "bps");
  put(index, "");
  put(count, "counts number");
  for (const [id, base, power, factor, spellings] of unitTable)
    put({ id, kind: "measure", powers: /* @__PURE__ */ new Map([[base, power]]), factor: exact(factor) }, spellings);
  for (const [id, factor, spellings] of powerTable)
    put(
      {
        id,
        kind: "measure",
        powers: /* @__PURE__ */ new Map([
          ["joule", 1],
          ["second", -1]
        ]),
        factor: exact(factor)
      },
      spellings
    );
  for (const code of currencies)
    put(
      { id: code, kind: "currency", powers: /* @__PURE__ */ new Map([[`currency:${code}`, 1]]), factor: one },
      code === "CNY" ? "\u5143 \u4EBA\u6C11\u5E01 RMB yuan" : code === "USD" ? "\u7F8E\u5143" : code === "EUR" ? "\u6B27\u5143" : ""
    );
  put(countOf("people"), "people person persons \u4EBA \u4EBA\u6B21");
  put(countOf("shares"), "shares \u80A1");
  return map;
})();
function exact(text) {
  return parse(text) ?? one;
}
function countOf(kind) {
  return {
    id: `count(${kind})`,
    kind: "count",
    powers: /* @__PURE__ */ new Map([[`count:${kind}`, 1]]),
    factor: one
  };
}
var ambiguous = /* @__PURE__ */ new Map([
  ["ton", "t (1,000 kg), short_ton or long_ton"],
  ["tons", "t (1,000 kg), short_ton or long_ton"],
  ["$", "USD, AUD, CAD or another ISO 4217 code"],
  ["dollar", "USD, AUD, CAD or another ISO 4217 code"],
  ["dollars", "USD, AUD, CAD or another ISO 4217 code"],
  ["\xA5", "CNY or JPY"],
  ["\xA3", "GBP or another ISO 4217 code"],
  ["\u20AC", "EUR"]
]);
var longest = 120;
var parse2 = (text) => {
  const known = parsed.get(text);
  if (known !== void 0) return known;
  const result = read(text);
  if (parsed.size < MOST_PARSED) parsed.set(text, result);
  return result;
};
var parsed = /* @__PURE__ */ new Map();
var MOST_PARSED = 2e3;
var read = (text) => {
  const trimmed = text.trim();
  if (trimmed.length === 0) return Result.fail("a unit is missing; write 1 for a pure number");
  if (trimmed.length > longest) return Result.fail(`"${trimmed.slice(0, 40)}\u2026" is not a unit`);
  const direct = atom(trimmed);
  if (direct !== void 0) return Result.succeed(direct);
  const parts = trimmed.split(/\s*([*·/])\s*/);
  return parts.length === 1 ? parseScaled(trimmed) : parseProduct(parts);
};
var parseProduct = (parts) => {
  let product2;
  for (let i = 0; i < parts.length; i += 2) {
    const factor = parseScaled(parts[i] ?? "");
    if (Result.isFailure(factor)) return factor;
    product2 = product2 === void 0 ? factor.success : parts[i - 1] === "/" ? divide2(product2, factor.success) : multiply2(product2, factor.success);
  }
  return Result.succeed(product2 ?? ratio);
};
var atom = (text) => {
  const known = atoms.get(text);
  if (known !== void 0) return known;
  const kind = /^count\(\s*([^()\s/*·][^()/*·]*?)\s*\)$/u.exec(text)?.[1];
  return kind === void 0 ? void 0 : countOf(kind);
};
var parseScaled = (text) => {
  const known = atom(text);
  if (known !== void 0) return Result.succeed(known);
  const instead = ambiguous.get(text);
  if (instead !== void 0) return Result.fail(`unit "${text}" is ambiguous; write ${instead}`);
  for (const [word, exponent] of scaleWords)
    if (text.startsWith(word)) {
      const unit2 = atom(text.slice(word.length).trim());
      if (unit2 !== void 0) return Result.succeed(times(powerOfTen(exponent), unit2));
    }
  const multiple = /^(\d[\d,]*(?:\.\d+)?)\s*(\D.*)$/u.exec(text);
  const unit = multiple === null ? void 0 : atom((multiple[2] ?? "").trim());
  const scale2 = multiple === null ? void 0 : parse((multiple[1] ?? "").replaceAll(",", ""));
  if (unit !== void 0 && scale2 !== void 0 && sign(scale2) > 0)
    return Result.succeed(times(scale2, unit));
  const similar = nearest(text, atoms.keys());
  return Result.fail(
    `unknown unit "${text}"${similar === void 0 ? "" : `; did you mean "${similar}"?`} A unit is an ISO 4217 currency (CNY), a unit of measure (m2, km, t, kWh), count or count(firms), %, \u2030, point, index or 1`
  );
};
var times = (scale2, unit) => equals(scale2, one) ? unit : { ...unit, id: `${format(scale2)} ${unit.id}`, factor: multiply(scale2, unit.factor) };
var compound = (id, powers, factor) => ({
  id,
  kind: powers.size === 0 ? "ratio" : "compound",
  powers,
  factor
});
var multiply2 = (a, b) => b.id === ratio.id ? a : a.id === ratio.id ? b : compound(
  `${a.id}*${b.id}`,
  product(a.powers, b.powers, 1),
  multiply(a.factor, b.factor)
);
var divide2 = (a, b) => b.id === ratio.id ? a : compound(
  b.kind === "compound" ? `${a.id}/(${b.id})` : `${a.id}/${b.id}`,
  product(a.powers, b.powers, -1),
  divide(a.factor, b.factor)
);
var isCount = (unit) => unit?.kind === "count";
var isCurrency = (unit) => unit !== void 0 && [...unit.powers.keys()].some((base) => base.startsWith("currency:"));
var isRatio = (unit) => unit?.kind === "ratio";
var namesCountKind = (unit) => [...unit.powers.keys()].some((base) => base.startsWith("count:"));
var isCompatible = (a, b) => equals3(a.powers, b.powers) || !(namesCountKind(a) && namesCountKind(b)) && equals3(withoutKinds(a.powers), withoutKinds(b.powers));
var toBase = (interval, unit) => scale(interval, unit.factor);
var fromBase = (interval, unit) => scale(interval, invert(unit.factor));
var convert = (interval, from, to) => {
  if (from.kind === "index" !== (to.kind === "index") || !isCompatible(from, to))
    return Result.fail(whyDifferent(from, to));
  return Result.succeed(scale(interval, divide(from.factor, to.factor)));
};
var whyDifferent = (from, to) => from.kind === "currency" && to.kind === "currency" ? `${from.id} and ${to.id} are different currencies; a rate of exchange is a claim of its own` : from.kind === "count" && to.kind === "count" ? `${from.id} and ${to.id} count different things` : `${from.id} cannot be converted to ${to.id}`;

export {
  everything,
  closed,
  point,
  atLeast,
  atMost,
  isEmpty,
  contains,
  intersect,
  includes,
  equals2 as equals,
  scale,
  shift,
  withEnds,
  format2 as format,
  unitTable,
  ratio,
  percent,
  permille,
  point2,
  parse2 as parse,
  multiply2 as multiply,
  divide2 as divide,
  isCount,
  isCurrency,
  isRatio,
  isCompatible,
  toBase,
  fromBase,
  convert
};
