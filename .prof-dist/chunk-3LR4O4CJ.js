import {
  MOST_BAD_LINES,
  decodeBytes,
  encodingOf,
  isByte,
  markLength
} from "./chunk-D2VW7FIC.js";
import {
  column,
  constant,
  disagree,
  editionOf,
  everything,
  inUnitOf,
  isBlank,
  matcher,
  noNames,
  readPeriod,
  readUnit,
  recordReader,
  roles,
  trimCell,
  yearBefore
} from "./chunk-KTDUH5DV.js";
import {
  follow,
  is,
  locator,
  make,
  parse as parse3,
  pointerStep,
  toPlain
} from "./chunk-NP3Z4U5D.js";
import {
  kindOf,
  signOf
} from "./chunk-I2GFHNA4.js";
import {
  isCompatible,
  isCurrency,
  parse as parse2,
  ratio,
  toBase
} from "./chunk-W4I7SFAH.js";
import {
  compare,
  divide,
  equals,
  format,
  of,
  one,
  parse,
  sign,
  subtract,
  zero
} from "./chunk-2NOJJ6HJ.js";
import {
  toDate
} from "./chunk-GN53SJR2.js";

// src/reference/checkReference.ts
import { Result as Result2 } from "effect";

// src/reference/growthOffLevels.ts
import { Result } from "effect";
var growthOffLevels = (observations, indicators) => {
  const levels = /* @__PURE__ */ new Map();
  for (const o of observations) {
    if (o.measure !== "level") continue;
    const key = placeKey(o, o.period.key);
    levels.set(key, levels.has(key) ? null : o);
  }
  return observations.flatMap((growth) => {
    const indicator = indicators.get(growth.indicator);
    if (indicator === void 0 || !isNominal(growth, indicator)) return [];
    const level = levels.get(placeKey(growth, growth.period.key));
    const base = levels.get(placeKey(growth, yearBefore(growth.period, growth.id).key));
    return level != null && base != null && excludes(level, base, growth) ? [{ growth, level, base }] : [];
  });
};
var placeKey = (o, period) => JSON.stringify([editionOf(o), o.indicator, o.area, period]);
var isNominal = (o, indicator) => {
  const isOnYearBefore = o.versus === null || o.versus === "year-before";
  if (o.measure !== "growth" || !isOnYearBefore || kindOf(indicator) === "stock") return false;
  const basis = o.basis ?? indicator.basis;
  return basis === void 0 ? !isMoney(indicator.unit) : basis === "nominal";
};
var isMoney = (unit) => isCurrency(Result.getOrUndefined(parse2(unit)));
var excludes = (level, base, growth) => {
  const before = inUnitOf(base, level);
  const unit = growth.unit === null ? void 0 : Result.getOrUndefined(parse2(growth.unit));
  if (before === void 0 || unit === void 0 || !isCompatible(unit, ratio)) return false;
  const stated = toBase(growth.interval, unit);
  const ends = [level.interval.low, level.interval.high, before.interval.low, before.interval.high];
  const [low, high, baseLow, baseHigh] = ends;
  if (low == null || high == null || baseLow == null || baseHigh == null) return false;
  if (sign(low) <= 0 || sign(baseLow) <= 0) return false;
  const least = subtract(divide(low, baseHigh), one);
  const most = subtract(divide(high, baseLow), one);
  return stated.high !== null && compare(stated.high, least) < 0 || stated.low !== null && compare(stated.low, most) > 0;
};

// src/reference/observationText.ts
var cellText = (o) => [o.measure === "level" ? o.indicator : `${o.measure} of ${o.indicator}`, o.area, o.period.text].filter((t) => t !== null).join(", ");
var valueText = (o) => {
  const { low } = o.printed;
  const written = parse(o.value);
  const isAsWritten = low === null || written !== void 0 && equals(written, low);
  const value = isAsWritten ? o.value : format(low);
  return o.unit === null ? value : `${value} ${o.unit}`;
};

// src/reference/limitDefects.ts
var LISTED = 20;
var limitDefects = (report) => {
  const groups = /* @__PURE__ */ new Map();
  return {
    add: (defect) => {
      const key = `${defect.resource}
${defect.file}
${defect.code}
${defect.column}`;
      const group = groups.get(key);
      if (group === void 0) groups.set(key, { count: 1, first: defect });
      else group.count++;
      if ((group?.count ?? 1) <= LISTED) report(defect);
    },
    finish: () => {
      for (const { count, first } of groups.values())
        if (count > LISTED)
          report(
            make(
              "more",
              first.severity,
              { ...first, line: null },
              {
                of: first.code,
                count: String(count - LISTED)
              }
            )
          );
    }
  };
};

// src/reference/checkReference.ts
var checkReference = (observations, indicators) => {
  const defects = [];
  const limited = limitDefects((defect) => defects.push(defect));
  const unsound = /* @__PURE__ */ new Set();
  for (const o of observations) {
    const defect = outsideBounds(o, indicators.get(o.indicator));
    if (defect === void 0) continue;
    unsound.add(o.id);
    limited.add(defect);
  }
  for (const defect of foreignUnits(observations, indicators)) limited.add(defect);
  for (const group of comparable(observations)) {
    for (const defect of duplicateCells(group)) limited.add(defect);
    for (const [part, whole] of partsAboveWholes(group, indicators)) {
      unsound.add(part.id).add(whole.id);
      limited.add(
        make("part-above-whole", "error", placeOf(part), {
          cell: cellText(part),
          part: valueText(part),
          whole: valueText(whole),
          wholeAt: `${whole.file ?? whole.resource}${whole.row === null ? "" : `:${whole.row}`}`
        })
      );
    }
  }
  const off = growthOffLevels(observations, indicators);
  for (const defect of offLevels(off)) limited.add(defect);
  const doubted = new Set(off.flatMap(({ base, growth, level }) => [growth.id, level.id, base.id]));
  limited.finish();
  return { defects, unsound, doubted };
};
var foreignUnits = (observations, indicators) => {
  const groups = /* @__PURE__ */ new Map();
  for (const o of observations) {
    const declared = indicators.get(o.indicator);
    const isLevel = o.measure === "level" || o.measure === "change";
    if (declared === void 0 || o.unit === null || !isLevel || convert(o.unit, declared.unit)) continue;
    const key = JSON.stringify([o.resource, o.file, o.indicator, o.unit]);
    const group = groups.get(key);
    if (group === void 0) groups.set(key, { first: o, count: 1 });
    else group.count++;
  }
  return [...groups.values()].map(
    ({ first, count }) => make("foreign-unit", "warning", placeOf(first), {
      indicator: first.indicator,
      unit: first.unit ?? "",
      declared: indicators.get(first.indicator)?.unit ?? "",
      count: String(count)
    })
  );
};
var convert = (from, to) => {
  const one2 = Result2.getOrUndefined(parse2(from));
  const other = Result2.getOrUndefined(parse2(to));
  if (one2 === void 0 || other === void 0) return true;
  return isCompatible(one2, other) || one2.kind === "point" && other.kind === "ratio";
};
var offLevels = (off) => {
  const groups = /* @__PURE__ */ new Map();
  for (const each of off) {
    const { file, indicator, resource } = each.growth;
    const key = JSON.stringify([resource, file, indicator]);
    const group = groups.get(key);
    if (group === void 0) groups.set(key, { first: each, count: 1 });
    else group.count++;
  }
  return [...groups.values()].map(
    ({ count, first: { base, growth, level } }) => make("growth-off-levels", "warning", placeOf(growth), {
      cell: cellText(growth),
      growth: valueText(growth),
      level: valueText(level),
      base: valueText(base),
      basePeriod: base.period.text,
      count: String(count)
    })
  );
};
var outsideBounds = (o, indicator) => {
  const bound = brokenBound(o, indicator);
  return bound === void 0 ? void 0 : make("outside-bounds", "error", placeOf(o), {
    cell: cellText(o),
    value: valueText(o),
    bound
  });
};
var duplicatesAmong = (observations) => comparable(observations).flatMap(duplicateCells);
var comparable = (observations) => {
  const groups = /* @__PURE__ */ new Map();
  for (const o of observations) {
    const key = JSON.stringify([editionOf(o), o.area, o.period.key, o.measure, o.basis]);
    const group = groups.get(key);
    if (group === void 0) groups.set(key, [o]);
    else group.push(o);
  }
  return [...groups.values()];
};
var brokenBound = (o, indicator) => {
  const { low, high } = o.interval;
  const isBelow = (limit) => high !== null && compare(high, limit) < 0;
  const isAbove = (limit) => low !== null && compare(low, limit) > 0;
  const isShare = o.measure === "share" || o.measure === "level" && indicator !== void 0 && kindOf(indicator) === "share";
  if (isShare && o.unit === "%" && isAbove(of(100))) return "above 100 %";
  if (isShare && o.unit === "1" && isAbove(one)) return "above 1";
  if (o.measure === "rank" && isBelow(one)) return "below the first place";
  const isNonNegative = indicator !== void 0 && signOf(indicator) === "non-negative";
  if ((isShare || o.measure === "level" && isNonNegative) && isBelow(zero)) return "below zero";
  if (o.measure === "growth" && isNonNegative && o.unit === "%" && isBelow(of(-100)))
    return "below \u2212100 %";
  return void 0;
};
var placeOf = (o) => ({
  resource: o.resource,
  file: o.file,
  line: o.row
});
var lineText = (o, beside) => o.row === null ? o.id : o.file === beside.file ? String(o.row) : `${o.row} (${o.file ?? o.resource})`;
var duplicateCells = (group) => {
  const firsts = /* @__PURE__ */ new Map();
  return group.flatMap((o) => {
    const key = JSON.stringify([o.indicator, o.versus, o.of, o.among]);
    const first = firsts.get(key);
    if (first === void 0) {
      firsts.set(key, o);
      return [];
    }
    if (inUnitOf(o, first) === void 0 && o.unit !== null && first.unit !== null) {
      const values = { cell: cellText(o), first: first.unit, second: o.unit };
      return [make("unit-mismatch", "warning", placeOf(o), values)];
    }
    if (!disagree(first, o)) return [];
    return [
      make("duplicate-cell", "error", placeOf(o), {
        cell: cellText(o),
        first: valueText(first),
        firstLine: lineText(first, o),
        second: valueText(o),
        secondLine: lineText(o, o)
      })
    ];
  });
};
var partsAboveWholes = (group, indicators) => {
  const levels = group.filter((o) => o.measure === "level");
  return levels.flatMap((part) => {
    const declared = indicators.get(part.indicator);
    const parent = declared?.part_of === void 0 ? void 0 : indicators.get(declared.part_of);
    if (declared === void 0 || parent === void 0 || signOf(declared) === "any" || signOf(parent) === "any")
      return [];
    const whole = levels.find((o) => o.indicator === declared.part_of);
    const inWhole = whole === void 0 ? void 0 : inUnitOf(part, whole);
    const isAbove = inWhole?.interval.low != null && whole?.interval.high != null && compare(inWhole.interval.low, whole.interval.high) > 0;
    return whole !== void 0 && isAbove ? [[part, whole]] : [];
  });
};

// src/reference/ReferenceSource.ts
import { Context, Layer, Stream } from "effect";
var ReferenceSource = class _ReferenceSource extends Context.Service()(
  "claimcheck/ReferenceSource"
) {
  /** No reference at all. */
  static none = Layer.succeed(_ReferenceSource, {
    catalogue: { title: null, resources: [] },
    defects: [],
    readings: Stream.empty,
    observations: () => Stream.empty,
    bound: () => Stream.empty
  });
};

// src/reference/defectMessages.en.ts
var english = {
  inColumn: (name) => `column ${name}: `,
  sentences: {
    "file-unreadable": (v) => `cannot be read: ${v.reason}`,
    "file-outside": (v) => `${v.path} leads out of the folder of its package; put the file below it`,
    "file-changed": () => "was changed while it was being read; run the check again",
    "bad-bytes": (v) => `has bytes that are not ${v.encoding}${v.offset === "" ? "" : ` (byte ${v.offset})`}; save the file as UTF-8, or name its encoding ("encoding": "gb18030")`,
    "unknown-encoding": (v) => `is in ${v.encoding}, which is not read; save it as UTF-8 or GB18030`,
    "bare-carriage-returns": () => "ends its lines with carriage returns only; save it with line feeds",
    "bad-json": (v) => `is not JSON: ${v.reason}`,
    "bad-package": (v) => `${v.path === "" ? "the package" : v.path}: ${v.reason}`,
    "duplicate-resource": (v) => `two resources are called ${v.name}; give each its own name`,
    "unknown-layout": (v) => `there is no layout "${v.layout}"; known are ${v.known}`,
    "unrecognised-layout": (v) => `no layout fits the columns ${v.columns}; name the columns of indicator, period and value in the mapping ("claimcheck": { "roles": \u2026 }), or call them by these names`,
    "no-records": () => "has no rows with data: nothing can be compared with it",
    "no-header": () => "has no header and no field names; list the fields in the package's schema",
    "duplicate-header": (v) => `columns ${v.first} and ${v.second} are called "${v.name}"; give each its own name`,
    "missing-column": (v) => `there is no column "${v.name}" for the role ${v.role}; there are ${v.columns}. If "${v.name}" is meant for every row, write { "constant": "${v.name}" }`,
    "missing-role": (v) => `nothing says what the ${v.role} is; name a column or a constant in the mapping ("roles": { "${v.role}": \u2026 })`,
    "ragged-row": (v) => `the row has ${v.fields} fields, the header ${v.expected}; it is not used`,
    "broken-quotes": () => "a quotation mark opens and does not close, or stands inside an unquoted field; double it and put the field in quotes. The line is not used",
    "record-too-long": (v) => `a record is longer than ${v.limit} bytes, probably an unclosed quotation mark`,
    "too-broken": (v) => `${v.count} records are broken; the rest of the file was not read`,
    "empty-cell": (v) => `the ${v.role} is empty; the row is not used`,
    "not-a-number": (v) => `"${v.text}" is not a number; if it stands for "no value", add it to missingValues${v.missing === "" ? "" : ` (now: ${v.missing})`}`,
    "grouped-number": (v) => `"${v.text}" has thousands separators or a decimal comma; declare them for the field ("groupChar", "decimalChar")`,
    // The reason may begin in the same way.
    "not-a-period": (v) => v.reason.startsWith(`"${v.text}"`) ? v.reason : `"${v.text}" is not a period: ${v.reason}`,
    "not-a-unit": (v) => `${v.reason}; the number is kept, but supports nothing`,
    "not-a-multiplier": (v) => `"${v.text}" is not a unit multiplier; write an exponent (6), a power of ten or a word (millions)`,
    "not-decimals": (v) => `"${v.text}" is not a number of decimals`,
    "not-a-grade": (v) => `"${v.text}" is not a grade; grades are ${v.known}`,
    "not-a-priority": (v) => `"${v.text}" is not a priority; write a whole number, the smallest decides first`,
    "not-a-measure": (v) => `"${v.text}" is not a measure; measures are ${v.known}`,
    "not-a-basis": (v) => `"${v.text}" does not say how growth is meant (${v.known}); the number is kept, its basis unknown`,
    "not-a-date": (v) => `"${v.text}" is not a date for ${v.role}; write 2023-02-14, 2023-02 or 2023`,
    "not-rounded": (v) => `${v.text} is not a multiple of ${v.multiple}, to which the values are said to be rounded`,
    "unmapped-codes": (v) => `${v.count} rows have codes of ${v.role} that the code map does not know (${v.codes}); they are not used`,
    "duplicate-cell": (v) => `${v.cell} is ${v.first} on line ${v.firstLine} and ${v.second} on line ${v.secondLine}; if one is a revision, give both a vintage`,
    "unit-mismatch": (v) => `${v.cell} is given in ${v.first} and in ${v.second}, which do not convert into each other`,
    "foreign-unit": (v) => `${v.indicator} is given in ${v.unit} (${v.count} of its numbers), which does not convert to the ${v.declared} of the claims file: not compared`,
    "outside-bounds": (v) => `${v.cell} is ${v.value}, which is ${v.bound}; it refutes nothing`,
    "part-above-whole": (v) => `${v.cell} is ${v.part}, more than the whole it is part of (${v.whole}, ${v.wholeAt}); neither refutes anything`,
    "growth-off-levels": (v) => `${v.cell} is ${v.growth}, which the source's own levels (${v.level}, and ${v.base} in ${v.basePeriod}) do not give${v.count === "1" ? "" : `, and so it is with ${v.count} growth rates`}; perhaps a column is shifted, or it is not growth of the level. None of them refutes anything`,
    "no-unit": (v) => `${v.count} numbers have no unit: they support nothing. Name the unit in the mapping`,
    "bad-pointer": (v) => `the pointer ${v.pointer} does not work: ${v.reason}`,
    "store-unavailable": (v) => `the store cannot be used: ${v.reason}`,
    more: (v) => `${v.count} more of the same kind (${v.of}) are not listed`
  }
};

// src/reference/defectMessages.zh.ts
var chinese = {
  inColumn: (name) => `\u5217\u201C${name}\u201D\uFF1A`,
  sentences: {
    "file-unreadable": (v) => `\u65E0\u6CD5\u8BFB\u53D6\uFF1A${v.reason}`,
    "file-outside": (v) => `${v.path} \u6307\u5411\u6570\u636E\u5305\u6587\u4EF6\u5939\u4E4B\u5916\uFF1B\u8BF7\u628A\u6587\u4EF6\u653E\u5230\u8BE5\u6587\u4EF6\u5939\u4E4B\u4E0B`,
    "file-changed": () => "\u8BFB\u53D6\u671F\u95F4\u6587\u4EF6\u88AB\u6539\u52A8\uFF1B\u8BF7\u91CD\u65B0\u8FD0\u884C\u68C0\u67E5",
    "bad-bytes": (v) => `\u542B\u6709\u4E0D\u5C5E\u4E8E ${v.encoding} \u7684\u5B57\u8282${v.offset === "" ? "" : `\uFF08\u7B2C ${v.offset} \u5B57\u8282\uFF09`}\uFF1B\u8BF7\u53E6\u5B58\u4E3A UTF-8\uFF0C\u6216\u5199\u660E\u7F16\u7801\uFF08"encoding": "gb18030"\uFF09`,
    "unknown-encoding": (v) => `\u7F16\u7801\u4E3A ${v.encoding}\uFF0C\u4E0D\u652F\u6301\uFF1B\u8BF7\u53E6\u5B58\u4E3A UTF-8 \u6216 GB18030`,
    "bare-carriage-returns": () => "\u884C\u5C3E\u53EA\u6709\u56DE\u8F66\u7B26\uFF1B\u8BF7\u4EE5\u6362\u884C\u7B26\u53E6\u5B58",
    "bad-json": (v) => `\u4E0D\u662F\u6709\u6548\u7684 JSON\uFF1A${v.reason}`,
    "bad-package": (v) => `${v.path === "" ? "\u6570\u636E\u5305" : v.path}\uFF1A${v.reason}`,
    "duplicate-resource": (v) => `\u4E24\u4E2A\u8D44\u6E90\u90FD\u53EB ${v.name}\uFF1B\u8BF7\u5206\u522B\u547D\u540D`,
    "unknown-layout": (v) => `\u6CA1\u6709\u540D\u4E3A\u201C${v.layout}\u201D\u7684\u7248\u5F0F\uFF1B\u53EF\u7528\u7684\u6709 ${v.known}`,
    "unrecognised-layout": (v) => `\u6CA1\u6709\u7248\u5F0F\u7B26\u5408\u8FD9\u4E9B\u5217\uFF1A${v.columns}\uFF1B\u8BF7\u5728\u6620\u5C04\u4E2D\u6307\u660E\u6307\u6807\u3001\u65F6\u671F\u3001\u6570\u503C\u5404\u662F\u54EA\u4E00\u5217\uFF08"claimcheck": { "roles": \u2026 }\uFF09\uFF0C\u6216\u76F4\u63A5\u7528\u8FD9\u4E9B\u540D\u79F0\u4F5C\u5217\u540D`,
    "no-records": () => "\u6CA1\u6709\u6570\u636E\u884C\uFF1A\u65E0\u4ECE\u6BD4\u8F83",
    "no-header": () => "\u6CA1\u6709\u8868\u5934\uFF0C\u4E5F\u6CA1\u6709\u5B57\u6BB5\u540D\uFF1B\u8BF7\u5728\u6570\u636E\u5305\u7684 schema \u4E2D\u5217\u51FA\u5B57\u6BB5",
    "duplicate-header": (v) => `\u7B2C ${v.first} \u5217\u548C\u7B2C ${v.second} \u5217\u90FD\u53EB\u201C${v.name}\u201D\uFF1B\u8BF7\u6539\u540D`,
    "missing-column": (v) => `\u89D2\u8272 ${v.role} \u6240\u6307\u7684\u5217\u201C${v.name}\u201D\u4E0D\u5B58\u5728\uFF1B\u73B0\u6709 ${v.columns}\u3002\u82E5\u201C${v.name}\u201D\u9002\u7528\u4E8E\u6240\u6709\u884C\uFF0C\u8BF7\u5199 { "constant": "${v.name}" }`,
    "missing-role": (v) => `\u6CA1\u6709\u8BF4\u660E ${v.role}\uFF1B\u8BF7\u5728\u6620\u5C04\u4E2D\u6307\u5B9A\u5217\u6216\u5E38\u91CF\uFF08"roles": { "${v.role}": \u2026 }\uFF09`,
    "ragged-row": (v) => `\u672C\u884C\u6709 ${v.fields} \u4E2A\u5B57\u6BB5\uFF0C\u8868\u5934\u6709 ${v.expected} \u4E2A\uFF1B\u672C\u884C\u4E0D\u91C7\u7528`,
    "broken-quotes": () => "\u5F15\u53F7\u672A\u95ED\u5408\uFF0C\u6216\u51FA\u73B0\u5728\u672A\u52A0\u5F15\u53F7\u7684\u5B57\u6BB5\u4E2D\uFF1B\u8BF7\u5C06\u5F15\u53F7\u6210\u5BF9\u4E66\u5199\u5E76\u4E3A\u8BE5\u5B57\u6BB5\u52A0\u5F15\u53F7\u3002\u672C\u884C\u4E0D\u91C7\u7528",
    "record-too-long": (v) => `\u4E00\u6761\u8BB0\u5F55\u8D85\u8FC7 ${v.limit} \u5B57\u8282\uFF0C\u591A\u534A\u662F\u5F15\u53F7\u672A\u95ED\u5408`,
    "too-broken": (v) => `\u6709 ${v.count} \u6761\u8BB0\u5F55\u635F\u574F\uFF1B\u6587\u4EF6\u5176\u4F59\u90E8\u5206\u672A\u8BFB`,
    "empty-cell": (v) => `${v.role} \u4E3A\u7A7A\uFF1B\u672C\u884C\u4E0D\u91C7\u7528`,
    "not-a-number": (v) => `\u201C${v.text}\u201D\u4E0D\u662F\u6570\u5B57\uFF1B\u82E5\u8868\u793A\u65E0\u6570\u503C\uFF0C\u8BF7\u52A0\u5165 missingValues${v.missing === "" ? "" : `\uFF08\u73B0\u4E3A ${v.missing}\uFF09`}`,
    "grouped-number": (v) => `\u201C${v.text}\u201D\u5E26\u6709\u5343\u4F4D\u5206\u9694\u7B26\u6216\u5C0F\u6570\u9017\u53F7\uFF1B\u8BF7\u4E3A\u8BE5\u5B57\u6BB5\u58F0\u660E\uFF08"groupChar"\u3001"decimalChar"\uFF09`,
    "not-a-period": (v) => `\u201C${v.text}\u201D\u4E0D\u662F\u65F6\u671F\uFF1A${v.reason}`,
    "not-a-unit": (v) => `${v.reason}\uFF1B\u4FDD\u7559\u8BE5\u6570\uFF0C\u4F46\u4E0D\u4F5C\u4E3A\u4F9D\u636E`,
    "not-a-multiplier": (v) => `\u201C${v.text}\u201D\u4E0D\u662F\u5355\u4F4D\u500D\u6570\uFF1B\u8BF7\u5199\u6307\u6570\uFF086\uFF09\u3001\u5341\u7684\u5E42\u6216\u6587\u5B57\uFF08millions\uFF09`,
    "not-decimals": (v) => `\u201C${v.text}\u201D\u4E0D\u662F\u5C0F\u6570\u4F4D\u6570`,
    "not-a-grade": (v) => `\u201C${v.text}\u201D\u4E0D\u662F\u7B49\u7EA7\uFF1B\u7B49\u7EA7\u6709 ${v.known}`,
    "not-a-priority": (v) => `\u201C${v.text}\u201D\u4E0D\u662F\u4F18\u5148\u7EA7\uFF1B\u8BF7\u5199\u6574\u6570\uFF0C\u6570\u5C0F\u8005\u4F18\u5148`,
    "not-a-measure": (v) => `\u201C${v.text}\u201D\u4E0D\u662F\u5EA6\u91CF\uFF1B\u5EA6\u91CF\u6709 ${v.known}`,
    "not-a-basis": (v) => `\u201C${v.text}\u201D\u6CA1\u6709\u8BF4\u660E\u589E\u957F\u7684\u53E3\u5F84\uFF08${v.known}\uFF09\uFF1B\u6570\u503C\u4FDD\u7559\uFF0C\u53E3\u5F84\u89C6\u4E3A\u672A\u77E5`,
    "not-a-date": (v) => `\u201C${v.text}\u201D\u4E0D\u662F ${v.role} \u7684\u65E5\u671F\uFF1B\u8BF7\u5199 2023-02-14\u30012023-02 \u6216 2023`,
    "not-rounded": (v) => `${v.text} \u4E0D\u662F ${v.multiple} \u7684\u500D\u6570\uFF0C\u4E0E\u6240\u58F0\u660E\u7684\u53D6\u6574\u4E0D\u7B26`,
    "unmapped-codes": (v) => `${v.count} \u884C\u7684 ${v.role} \u4EE3\u7801\u4E0D\u5728\u4EE3\u7801\u8868\u4E2D\uFF08${v.codes}\uFF09\uFF1B\u4E0D\u91C7\u7528`,
    "duplicate-cell": (v) => `${v.cell} \u5728\u7B2C ${v.firstLine} \u884C\u4E3A ${v.first}\uFF0C\u5728\u7B2C ${v.secondLine} \u884C\u4E3A ${v.second}\uFF1B\u82E5\u5176\u4E00\u4E3A\u4FEE\u8BA2\u6570\uFF0C\u8BF7\u5206\u522B\u6CE8\u660E\u7248\u672C\uFF08vintage\uFF09`,
    "unit-mismatch": (v) => `${v.cell} \u7684\u5355\u4F4D\u65E2\u6709 ${v.first} \u53C8\u6709 ${v.second}\uFF0C\u4E8C\u8005\u65E0\u6CD5\u6362\u7B97`,
    "foreign-unit": (v) => `${v.indicator} \u6709 ${v.count} \u4E2A\u6570\u503C\u4EE5 ${v.unit} \u8BA1\uFF0C\u65E0\u6CD5\u6362\u7B97\u4E3A\u4E3B\u5F20\u6587\u4EF6\u6240\u7528\u7684 ${v.declared}\uFF1B\u4E0D\u53C2\u4E0E\u6BD4\u8F83`,
    "outside-bounds": (v) => `${v.cell} \u4E3A ${v.value}\uFF0C${v.bound}\uFF1B\u4E0D\u80FD\u7528\u6765\u5426\u5B9A\u4EFB\u4F55\u6570\u5B57`,
    "part-above-whole": (v) => `${v.cell} \u4E3A ${v.part}\uFF0C\u5927\u4E8E\u5176\u6240\u5C5E\u7684\u6574\u4F53\uFF08${v.whole}\uFF0C${v.wholeAt}\uFF09\uFF1B\u4E8C\u8005\u90FD\u4E0D\u80FD\u7528\u6765\u5426\u5B9A\u4EFB\u4F55\u6570\u5B57`,
    "growth-off-levels": (v) => `${v.cell} \u4E3A ${v.growth}\uFF0C\u4E0E\u540C\u4E00\u6765\u6E90\u7684\u6570\u503C\uFF08${v.level}\uFF0C${v.basePeriod} \u4E3A ${v.base}\uFF09\u4E0D\u7B26${v.count === "1" ? "" : `\uFF08\u6B64\u7C7B\u589E\u957F\u7387\u5171 ${v.count} \u4E2A\uFF09`}\uFF1B\u53EF\u80FD\u9519\u4E86\u4E00\u5217\u6216\u4E00\u884C\uFF0C\u6216\u5E76\u975E\u8BE5\u6570\u503C\u7684\u589E\u957F\uFF1B\u90FD\u4E0D\u80FD\u7528\u6765\u5426\u5B9A\u4EFB\u4F55\u6570\u5B57`,
    "no-unit": (v) => `\u6709 ${v.count} \u4E2A\u6570\u6CA1\u6709\u5355\u4F4D\uFF1A\u4E0D\u4F5C\u4E3A\u4F9D\u636E\u3002\u8BF7\u5728\u6620\u5C04\u4E2D\u5199\u660E\u5355\u4F4D`,
    "bad-pointer": (v) => `\u6307\u9488 ${v.pointer} \u65E0\u6548\uFF1A${v.reason}`,
    "store-unavailable": (v) => `\u6570\u636E\u5B58\u50A8\u4E0D\u53EF\u7528\uFF1A${v.reason}`,
    more: (v) => `\u53E6\u6709 ${v.count} \u4E2A\u540C\u7C7B\u95EE\u9898\uFF08${v.of}\uFF09\u672A\u5217\u51FA`
  }
};

// src/reference/defectMessage.ts
var defectMessage = (defect, language) => {
  const messages = language === "zh" ? chinese : english;
  const sentence = messages.sentences[defect.code];
  const column2 = defect.columnName === null ? "" : messages.inColumn(defect.columnName);
  return (column2 + sentence(defect.values)).replace(/[\r\n]+/g, " ");
};
var defectPlace = (defect) => [defect.file ?? defect.resource, defect.line, defect.line === null ? null : defect.column].filter((part) => part !== null).join(":");

// src/files/referenceOnDisk.ts
import { readdir, readFile, stat as stat2 } from "node:fs/promises";
import { basename, dirname, join as join2 } from "node:path";
import { parse as parse5 } from "csv-parse/sync";
import { Effect as Effect3, Layer as Layer3, Stream as Stream4 } from "effect";

// src/reference/Catalogue.ts
var plainResource = (name, path) => ({
  name,
  title: null,
  paths: [path],
  data: null,
  format: formatOf(path) ?? "csv",
  encoding: null,
  dialect: { delimiter: null, quote: '"', header: true },
  fields: [],
  missingValues: [""],
  primaryKey: [],
  layout: null,
  roles: /* @__PURE__ */ new Map(),
  values: [],
  records: null,
  period: { as: null, fiscalYearStarts: null }
});
var formatOf = (path) => {
  const end = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase();
  switch (end) {
    case "csv":
    case "txt":
      return "csv";
    case "tsv":
    case "tab":
      return "tsv";
    case "json":
      return "json";
    case "jsonl":
    case "ndjson":
      return "jsonl";
    default:
      return void 0;
  }
};

// src/reference/decodePackage.ts
import { Result as Result3, Schema as Schema2, SchemaIssue } from "effect";

// src/reference/PackageSchema.ts
import { Schema } from "effect";
var Text = Schema.String;
var Texts = Schema.Array(Text);
var RoleEntry = Schema.Union([
  Text,
  Schema.Struct({
    column: Text,
    codes: Schema.optionalKey(Schema.Record(Text, Text)),
    otherwise: Schema.optionalKey(Schema.Literals(["leave-out", "keep"]))
  }),
  Schema.Struct({ constant: Text })
]).annotate({
  expected: 'a column name, { "column": \u2026, "codes": { \u2026 } } or { "constant": \u2026 }'
});
var perRole = (entry) => {
  const field = Schema.optionalKey(entry);
  return {
    indicator: field,
    area: field,
    period: field,
    value: field,
    unit: field,
    unit_multiplier: field,
    decimals: field,
    status: field,
    vintage: field,
    released: field,
    source: field,
    publisher: field,
    url: field,
    grade: field,
    priority: field,
    note: field,
    rounded_to: field,
    measure: field,
    versus: field,
    of: field,
    among: field,
    basis: field
  };
};
var RoleEntries = Schema.Struct(perRole(RoleEntry));
var ValueEntry = Schema.Struct({
  column: Schema.optionalKey(Text),
  at: Schema.optionalKey(Text),
  ...perRole(Text)
});
var Mapping = Schema.Struct({
  ignore: Schema.optionalKey(Schema.Boolean).annotate({ description: "true: not a reference, leave it out" }),
  layout: Schema.optionalKey(Text),
  roles: Schema.optionalKey(RoleEntries),
  values: Schema.optionalKey(Schema.Array(ValueEntry)),
  records: Schema.optionalKey(Text),
  period: Schema.optionalKey(
    Schema.Struct({
      as: Schema.optionalKey(Schema.Literals(["year", "half", "quarter", "month", "ytd"])),
      fiscal_year_starts: Schema.optionalKey(Schema.Literals(months()))
    })
  )
});
function months() {
  return Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, "0"));
}
var Source = Schema.Struct({
  title: Schema.optionalKey(Text),
  name: Schema.optionalKey(Text),
  path: Schema.optionalKey(Text)
});
var character = Text.check(
  Schema.makeFilter((text) => text.length === 1 || "must be one character")
);
var Dialect = Schema.Struct({
  delimiter: Schema.optionalKey(character),
  quoteChar: Schema.optionalKey(character),
  header: Schema.optionalKey(Schema.Boolean),
  doubleQuote: Schema.optionalKey(Schema.Literal(true)).annotate({
    description: "quotes inside quotes are doubled"
  })
});
var Field = Schema.Struct({
  name: Text,
  decimalChar: Schema.optionalKey(character),
  groupChar: Schema.optionalKey(character),
  missingValues: Schema.optionalKey(Texts)
});
var TableSchema = Schema.Struct({
  fields: Schema.optionalKey(Schema.Array(Field)),
  missingValues: Schema.optionalKey(Texts),
  primaryKey: Schema.optionalKey(Schema.Union([Text, Texts]))
});
var ResourceEntry = Schema.Struct({
  name: Text.check(
    Schema.makeFilter((name) => /^[^#\s]+$/u.test(name) || "must have no # and no spaces")
  ),
  title: Schema.optionalKey(Text),
  path: Schema.optionalKey(Schema.Union([Text, Texts])),
  data: Schema.optionalKey(Schema.Unknown),
  format: Schema.optionalKey(Text),
  encoding: Schema.optionalKey(Text),
  dialect: Schema.optionalKey(Dialect),
  schema: Schema.optionalKey(TableSchema),
  sources: Schema.optionalKey(Schema.Array(Source)),
  claimcheck: Schema.optionalKey(Schema.Unknown)
});
var PackageEntry = Schema.Struct({
  title: Schema.optionalKey(Text),
  name: Schema.optionalKey(Text),
  sources: Schema.optionalKey(Schema.Array(Source)),
  claimcheck: Schema.optionalKey(Schema.Unknown),
  resources: Schema.Array(Schema.Unknown)
});

// src/reference/decodePackage.ts
var issues = SchemaIssue.makeFormatterStandardSchemaV1();
var decodePackage = (text, file) => {
  const locate = locator(text);
  const defects = [];
  const parsed = parse3(text);
  if (Result3.isFailure(parsed)) {
    const { offset, reason } = parsed.failure;
    defects.push(
      make("bad-json", "unreadable", { resource: file, file, ...locate(offset) }, { reason })
    );
    return { catalogue: { title: null, resources: [] }, defects };
  }
  const root = parsed.success;
  const decode = (schema, path, strict) => {
    const node = nodeAt(root, path);
    const result = Schema2.decodeUnknownResult(schema, {
      errors: "all",
      onExcessProperty: strict ? "error" : "ignore"
    })(node.complete ? toPlain(node.json, (number) => number) : void 0);
    if (Result3.isSuccess(result)) return result.success;
    for (const issue of issues(result.failure.issue).issues) {
      const full = [...path, ...(issue.path ?? []).map(stepKey)];
      complain(full, issue.message);
    }
    return void 0;
  };
  const complain = (path, reason) => {
    const place = {
      resource: resourceName(root, path) ?? file,
      file,
      ...locate(nodeAt(root, path).json.offset)
    };
    defects.push(
      make("bad-package", "unreadable", place, { path: path.map(String).join("."), reason })
    );
  };
  const entry = decode(PackageEntry, [], false);
  if (entry === void 0) return { catalogue: { title: null, resources: [] }, defects };
  const defaults = entry.claimcheck === void 0 ? {} : decode(Mapping, ["claimcheck"], true);
  const resources = /* @__PURE__ */ new Map();
  entry.resources.forEach((_, i) => {
    const path = ["resources", i];
    const resource = decode(ResourceEntry, path, false);
    if (resource === void 0) return;
    const mapping = resource.claimcheck === void 0 ? {} : decode(Mapping, [...path, "claimcheck"], true);
    if (mapping === void 0 || mapping.ignore === true) return;
    if (resources.has(resource.name))
      return void defects.push(
        make(
          "duplicate-resource",
          "unreadable",
          { resource: resource.name, file, ...locate(nodeAt(root, path).json.offset) },
          { name: resource.name }
        )
      );
    const source = (resource.sources ?? entry.sources)?.[0];
    const complaint = (below, reason) => complain([...path, ...below], reason);
    const made = makeResource(resource, defaults ?? {}, mapping, source, complaint);
    if (made !== void 0) resources.set(resource.name, made);
  });
  return {
    catalogue: { title: entry.title ?? entry.name ?? null, resources: [...resources.values()] },
    defects
  };
};
var stepKey = (step) => typeof step === "object" ? step.key : step;
var nodeAt = (root, path) => {
  let json = root;
  for (const step of path) {
    const next = json.kind === "object" ? json.members.get(String(step)) : json.kind === "array" ? json.items[Number(step)] : void 0;
    if (next === void 0) return { json, complete: false };
    json = next;
  }
  return { json, complete: true };
};
var resourceName = (root, path) => {
  if (path[0] !== "resources" || path.length < 2) return void 0;
  const name = nodeAt(root, [...path.slice(0, 2), "name"]);
  return name.complete && name.json.kind === "string" ? name.json.value : `resources[${String(path[1])}]`;
};
var makeResource = (entry, defaults, mapping, source, complain) => {
  const paths = entry.path === void 0 ? [] : typeof entry.path === "string" ? [entry.path] : entry.path;
  const remote = paths.find((path) => /^[a-z]+:\/\//i.test(path));
  if (remote !== void 0) {
    complain(["path"], `${remote} is an address: download the file and name it here; nothing is fetched`);
    return void 0;
  }
  if (paths.length === 0 === (entry.data === void 0)) {
    complain([], "exactly one of path and data must be there");
    return void 0;
  }
  const named = entry.format?.toLowerCase();
  const format2 = paths[0] === void 0 ? "json" : formatOf(`.${named}`) ?? formatOf(paths[0]);
  if (format2 === void 0) {
    complain(["format"], `the format ${named ?? `of ${paths[0]}`} is not one of csv, tsv, json, jsonl`);
    return void 0;
  }
  const period = { ...defaults.period, ...mapping.period };
  const roles2 = /* @__PURE__ */ new Map();
  const title = source?.title ?? source?.name;
  if (title !== void 0) roles2.set("source", constant(title));
  if (source?.path !== void 0) roles2.set("url", constant(source.path));
  for (const [role, from] of [...roleSources(defaults), ...roleSources(mapping)]) roles2.set(role, from);
  const values = valueSources(mapping, complain);
  if (values === void 0) return void 0;
  const { primaryKey = [] } = entry.schema ?? {};
  return {
    ...plainResource(entry.name, ""),
    title: entry.title ?? null,
    paths,
    data: entry.data === void 0 ? null : typeof entry.data === "string" ? entry.data : JSON.stringify(entry.data),
    format: format2,
    encoding: entry.encoding ?? null,
    dialect: {
      delimiter: entry.dialect?.delimiter ?? null,
      quote: entry.dialect?.quoteChar ?? '"',
      header: entry.dialect?.header ?? true
    },
    fields: (entry.schema?.fields ?? []).map((field) => ({
      name: field.name,
      decimalChar: field.decimalChar ?? ".",
      groupChar: field.groupChar ?? null,
      missingValues: field.missingValues ?? null
    })),
    missingValues: entry.schema?.missingValues ?? [""],
    primaryKey: typeof primaryKey === "string" ? [primaryKey] : primaryKey,
    layout: mapping.layout ?? defaults.layout ?? null,
    roles: roles2,
    values,
    records: mapping.records ?? defaults.records ?? null,
    period: {
      as: period.as ?? null,
      fiscalYearStarts: period.fiscal_year_starts === void 0 ? null : Number(period.fiscal_year_starts)
    }
  };
};
var roleSources = (mapping) => roles.flatMap((role) => {
  const entry = mapping.roles?.[role];
  if (entry === void 0) return [];
  if (typeof entry === "string") return [[role, column(entry)]];
  if ("constant" in entry) return [[role, constant(entry.constant)]];
  const codes = entry.codes === void 0 ? null : new Map(Object.entries(entry.codes));
  return [
    [
      role,
      { kind: "column", column: entry.column, codes, otherwise: entry.otherwise ?? "leave-out" }
    ]
  ];
});
var valueSources = (mapping, complain) => {
  const values = [];
  for (const [i, entry] of (mapping.values ?? []).entries()) {
    const at = entry.column ?? entry.at;
    if (at === void 0 || entry.column !== void 0 && entry.at !== void 0) {
      complain(
        ["claimcheck", "values", i],
        'exactly one of "column" (tables) and "at" (JSON pointer) must be there'
      );
      return void 0;
    }
    const roles2 = roles.flatMap((role) => {
      const text = entry[role];
      return text === void 0 ? [] : [[role, constant(text)]];
    });
    values.push({ at, roles: new Map(roles2) });
  }
  return values;
};

// src/reference/FileAccess.ts
import { Stream as Stream2 } from "effect";

// src/reference/boundInDocument.ts
import { Result as Result9 } from "effect";

// src/reference/layouts/Layout.ts
var keyText = (codes, parts) => parts.map((i) => trimCell(codes[i] ?? "")).join(".");
var headerOf = (head) => head.records.find((r) => !isBlank(r));
var SHOWN = 10;
var shownColumns = (columns) => columns.length > 3 * SHOWN ? `${columns.slice(0, 3 * SHOWN).join(", ")} \u2026` : columns.join(", ");
var shownNumbers = (numbers) => numbers.length > SHOWN ? `${numbers.slice(0, SHOWN).join(", ")} \u2026` : numbers.join(", ");
var needed = ["indicator", "period", "value"];
var makePlan = (head, parts) => {
  const { resource, file } = head;
  const defects = [];
  const place = { resource: resource.name, file, line: parts.header.line };
  const indexes = /* @__PURE__ */ new Map();
  const repeated = /* @__PURE__ */ new Map();
  parts.columns.forEach((name, i) => {
    if (!indexes.has(name)) indexes.set(name, i);
    else if (name !== "") repeated.set(name, [...repeated.get(name) ?? [], i + 1].slice(0, SHOWN + 1));
  });
  for (const [name, [second = 0, ...others]] of [...repeated].slice(0, SHOWN))
    defects.push(
      make(
        "duplicate-header",
        "unreadable",
        { ...place, column: second, columnName: name },
        { name, first: String((indexes.get(name) ?? 0) + 1), second: shownNumbers([second, ...others]) }
      )
    );
  const bind = (role, source) => {
    if (source.kind === "constant") return source;
    const index = indexes.get(source.column);
    if (index === void 0) {
      defects.push(
        make("missing-column", "unreadable", place, {
          role,
          name: source.column,
          columns: shownColumns(parts.columns)
        })
      );
      return void 0;
    }
    return { kind: "cell", index, name: source.column, codes: source.codes, otherwise: source.otherwise };
  };
  const values = resource.values.length > 0 ? resource.values : parts.values ?? [{ at: null, roles: /* @__PURE__ */ new Map() }];
  const common = new Map([...parts.known, ...resource.roles]);
  const readings = values.map(({ at, roles: roles2 }) => {
    const sources = new Map([...common, ...roles2]);
    if (at !== null) sources.set("value", column(at));
    const reading = /* @__PURE__ */ new Map();
    for (const [role, source] of sources) {
      const bound = bind(role, source);
      if (bound !== void 0) reading.set(role, bound);
    }
    for (const role of needed)
      if (!sources.has(role))
        defects.push(make("missing-role", "unreadable", place, { role }));
    return reading;
  });
  if (values.length === 0)
    defects.push(make("missing-role", "unreadable", place, { role: "period" }));
  const distinct = [...new Map(defects.map((d) => [JSON.stringify(d), d])).values()];
  if (distinct.length > 0) return { plan: null, defects: distinct };
  const plan = {
    columns: parts.columns,
    readings,
    firstLine: parts.header.line + 1,
    width: parts.columns.length,
    lastMayBeEmpty: false,
    missing: [],
    labelled: false,
    flagged: false,
    unitInName: null,
    split: null,
    made: [],
    key: null,
    isRemark: null,
    ...parts.traits
  };
  const missing = resource.primaryKey.filter((name) => !parts.columns.includes(name));
  return {
    plan,
    defects: missing.map(
      (name) => make("missing-column", "warning", place, {
        role: "primaryKey",
        name,
        columns: shownColumns(parts.columns)
      })
    )
  };
};
var noHeader = (head) => ({
  plan: null,
  defects: [
    make("no-records", "error", { resource: head.resource.name, file: head.file }, {})
  ]
});
var SERIES_KEY = "SERIES_KEY";
var rolesOf = (columns, meanings) => {
  const found = /* @__PURE__ */ new Map();
  for (const [name, role] of meanings)
    if (!found.has(role) && columns.includes(name)) found.set(role, column(name));
  return found;
};

// src/reference/locatedNumbers.ts
var locatedNumbers = (resource, file, root, locate, names, sink) => {
  for (const value of resource.values) {
    const json = follow(root, value.at);
    const place = { resource: resource.name, file };
    const text = numberText(json);
    if (json === void 0 || text === void 0) {
      const reason = json === void 0 ? "it leads nowhere" : `it leads to ${json.kind}, not to a number`;
      const at = json === void 0 ? {} : locate(json.offset);
      sink.defect(
        make("bad-pointer", "error", { ...place, ...at }, { pointer: value.at, reason })
      );
      continue;
    }
    const { line } = locate(json.offset);
    readNumberAt({ resource, file, roles: value.roles, pointer: value.at, text, line }, names, sink);
  }
};
var readNumberAt = (at, names, sink) => {
  const { resource, file, pointer, text, line } = at;
  const header = { fields: [pointer], line };
  const planned = makePlan(
    { resource: { ...resource, values: [], primaryKey: [] }, file, records: [header], sidecar: null },
    { header, columns: header.fields, known: /* @__PURE__ */ new Map(), values: [{ at: pointer, roles: at.roles }] }
  );
  for (const defect of planned.defects) sink.defect(defect);
  if (planned.plan === null) return;
  const reader = recordReader(resource, file, planned.plan, names, {
    ...sink,
    observation: (observation) => sink.observation({ ...observation, id: `${resource.name}#${pointer}` }, null)
  });
  reader.read({ fields: [text], line });
  reader.finish();
};
var numberText = (json) => json?.kind === "number" ? json.text : json?.kind === "string" ? json.value : void 0;

// src/reference/unitBeside.ts
import { Result as Result4 } from "effect";
var NO_THING = /\b(?:hundred|thousand|million|billion|trillion|lakh|crore|dozen|dollar|pound|cent|pence|peso|franc|yen|rupee|won|rand)s?\b|[元万亿千百十角分镑币]/iu;
var PLURAL = /^\p{Ll}+(?:[ _-]\p{Ll}+){0,2}s$/u;
var WORDS = /^(?:\p{Script=Latin}+(?:[ _-]\p{Script=Latin}+){0,2}|\p{Script=Han}{1,4})$/u;
var SHORT = /^(\$|US\$|€|£|[A-Z]{3})?\s?(k|K|m|M|mn|MM|b|B|bn|tn)?$/u;
var signs = { $: "USD", US$: "USD", "\u20AC": "EUR", "\xA3": "GBP" };
var scales = {
  k: "thousand",
  m: "million",
  mn: "million",
  mm: "million",
  b: "billion",
  bn: "billion",
  tn: "trillion"
};
var SHORT_FIRST = /^(k|K|m|M|mn|MM|b|B|bn|tn)\s(\$|US\$|€|£|[A-Z]{3})$/u;
var isUnit = (text) => Result4.isSuccess(readUnit(text));
var isNoMisspelling = (text) => {
  const read = readUnit(text);
  return Result4.isFailure(read) && !read.failure.includes("did you mean");
};
var unitBeside = (text) => {
  const trimmed = text.trim();
  if (isUnit(trimmed)) return trimmed;
  if (/^dollars?$/iu.test(trimmed)) return "USD";
  const [, money = "", scale = ""] = SHORT.exec(trimmed.replace(SHORT_FIRST, "$2 $1")) ?? [];
  const spelled = [scales[scale.toLowerCase()], signs[money] ?? money].filter((part) => part !== void 0 && part !== "").join(" ");
  if (spelled !== "" && isUnit(spelled)) return spelled;
  if (NO_THING.test(trimmed)) return text;
  const [first = "", ...others] = trimmed.split(/\s*\/\s*|\s+per\s+/u);
  const isThing = (part) => !isUnit(part) && !/\b[A-Z]{3}\b/u.test(part) && (PLURAL.test(part) || WORDS.test(part) && (isNoMisspelling(part) || /\p{Script=Han}/u.test(part)));
  const parts = [signs[first] ?? (isThing(first) ? `count(${first.toLowerCase()})` : first)];
  for (const part of others) parts.push(isThing(part) ? `count(${part.toLowerCase()})` : part);
  return parts.join("/");
};

// src/reference/numberInDocument.ts
var keyMembers = ["key", "id", "name", "indicator"];
var numberInDocument = (resource, root, tail) => {
  const pointer = tail.startsWith("/") ? tail : pointerOfKey(resource, root, tail);
  if (pointer === void 0) return "no object and no member has this key";
  const json = follow(root, pointer);
  if (json === void 0) return "it leads nowhere";
  return atPointer(resource, root, pointer) ?? `it leads to ${json.kind}, not to a number`;
};
var numbersInDocument = (resource, root, most) => {
  const found = [];
  const open3 = [{ json: root, pointer: "" }];
  for (const { json, pointer } of open3) {
    if (found.length >= most) break;
    if (json.kind === "number") {
      const number = atPointer(resource, root, pointer);
      if (number !== void 0) found.push(number);
    }
    const below = json.kind === "object" ? [...json.members] : json.kind === "array" ? [...json.items.entries()] : [];
    for (const [step, child] of below.slice(0, most))
      open3.push({ json: child, pointer: `${pointer}/${pointerStep(step)}` });
  }
  return found;
};
var pointerOfKey = (resource, root, key) => {
  const list = follow(root, resource.records ?? "");
  const base = resource.records ?? "";
  if (list?.kind === "object") return list.members.has(key) ? `${base}/${pointerStep(key)}` : void 0;
  if (list?.kind !== "array") return void 0;
  const index = list.items.findIndex(
    (item) => item.kind === "object" && keysOf(resource, item.members).includes(key)
  );
  return index < 0 ? void 0 : `${base}/${index}`;
};
var keysOf = (resource, members) => {
  const text = (name) => numberText(members.get(name)) ?? "";
  return [
    ...resource.primaryKey.length === 0 ? [] : [resource.primaryKey.map(text).join(",")],
    ...keyMembers.map(text)
  ].filter((key) => key !== "");
};
var atPointer = (resource, root, pointer) => {
  const json = follow(root, pointer);
  const valueName = columnOf(resource, "value") ?? "value";
  if (json?.kind === "object") {
    const value = json.members.get(valueName);
    return value === void 0 ? void 0 : numberAt(resource, `${pointer}/${pointerStep(valueName)}`, value, json);
  }
  if (json === void 0) return void 0;
  const parent = follow(root, pointer.slice(0, pointer.lastIndexOf("/")));
  const isValue = parent?.kind === "object" && parent.members.get(valueName) === json;
  return numberAt(resource, pointer, json, isValue ? parent : void 0);
};
var numberAt = (resource, pointer, json, object) => {
  const text = numberText(json);
  if (text === void 0) return void 0;
  const roles2 = /* @__PURE__ */ new Map([
    ["indicator", constant(nameOf(resource, pointer, object))],
    ["period", constant("published")]
  ]);
  for (const role of roles) {
    if (role === "value" || role === "indicator") continue;
    const column2 = columnOf(resource, role) ?? (role === "unit" ? role : void 0);
    const beside = column2 === void 0 ? void 0 : numberText(object?.members.get(column2));
    if (beside !== void 0 && beside !== "")
      roles2.set(role, constant(role === "unit" ? unitBeside(beside) : beside));
  }
  for (const [role, source] of resource.roles) if (source.kind === "constant") roles2.set(role, source);
  const mapped = resource.values.find((value) => value.at === pointer || `${value.at}/value` === pointer);
  for (const [role, source] of mapped?.roles ?? []) roles2.set(role, source);
  return { pointer, text, offset: json.offset, roles: roles2 };
};
var nameOf = (resource, pointer, object) => (object === void 0 ? void 0 : keysOf(resource, object.members).at(-1)) ?? pointer.replace(/\/value$/, "");
var columnOf = (resource, role) => {
  const source = resource.roles.get(role);
  return source?.kind === "column" ? source.column : void 0;
};

// src/reference/readTable.ts
import { Result as Result8 } from "effect";

// src/reference/layouts/eurostatTsv.ts
var KEY = /^([^\\]+)\\(TIME_PERIOD|time)$/i;
var headerIn = (head) => {
  const header = headerOf(head);
  const key = KEY.exec(header?.fields[0]?.trim() ?? "");
  return header === void 0 || key === null ? void 0 : { header, dimensions: (key[1] ?? "").split(",").map((d) => d.trim()) };
};
var eurostatTsv = {
  id: "eurostat",
  recognise: (head) => {
    const found = headerIn(head);
    return found === void 0 ? null : `the first column is ${found.header.fields[0]?.trim()}`;
  },
  plan: (head) => {
    const found = headerIn(head);
    if (found === void 0) return noHeader(head);
    const { header, dimensions } = found;
    const periods = header.fields.slice(1).map((f) => f.trim());
    const columns = [...dimensions, SERIES_KEY, ...periods];
    const series2 = dimensions.flatMap((d, i) => d === "geo" ? [] : [i]);
    const parts = new Map(dimensions.map((d, i) => [d, [i]]));
    parts.set(SERIES_KEY, series2);
    return makePlan(head, {
      header,
      columns,
      known: rolesOf(columns, [
        [SERIES_KEY, "indicator"],
        ["geo", "area"],
        ["unit", "unit"]
      ]),
      // Whatever stands there must be a period: one that cannot be read is a defect of each of its values.
      values: periods.map((name) => ({
        at: name,
        roles: /* @__PURE__ */ new Map([["period", constant(name)]])
      })),
      traits: {
        width: header.fields.length,
        flagged: true,
        missing: [":"],
        split: ([key = "", ...values]) => {
          const codes = key.split(",");
          return [...[...parts.values()].map((indexes) => keyText(codes, indexes)), ...values];
        },
        key: { field: 0, delimiter: ",", parts },
        made: columns
      }
    });
  }
};

// src/reference/layouts/onsTimeSeries.ts
import { Result as Result5 } from "effect";
var rowNamed = (head, name) => head.records.find((r) => r.fields[0]?.trim().toLowerCase() === name.toLowerCase());
var unitOf = (before, behind) => {
  const roles2 = /* @__PURE__ */ new Map();
  const small = behind.toLowerCase();
  const unit = before === "\xA3" ? "GBP" : before === "$" ? "USD" : before === "\u20AC" ? "EUR" : "";
  const scale = small === "m" ? "millions" : small === "bn" ? "billions" : /^(thousand|000'?s)/.test(small) ? "thousands" : "";
  if (unit !== "") roles2.set("unit", constant(unit));
  else if (small.startsWith("index")) roles2.set("unit", constant("index"));
  else if (scale === "" && behind !== "") roles2.set("unit", constant(behind));
  if (scale !== "") roles2.set("unit_multiplier", constant(scale));
  return roles2;
};
var isoDate = (text) => {
  const parts = /^(\d{2})[-/](\d{2})[-/](\d{4})$/.exec(text.trim());
  return parts === null ? void 0 : `${parts[3]}-${parts[2]}-${parts[1]}`;
};
var series = (head, cdids) => {
  const at = (row, i) => rowNamed(head, row)?.fields[i]?.trim() ?? "";
  return cdids.fields.slice(1).flatMap((cdid, j) => {
    const i = j + 1;
    if (cdid.trim() === "") return [];
    const roles2 = new Map([
      ["indicator", constant(cdid.trim())],
      ...unitOf(at("PreUnit", i), at("Unit", i))
    ]);
    const released = isoDate(at("Release date", i));
    if (released !== void 0) roles2.set("released", constant(released));
    if (released !== void 0) roles2.set("vintage", constant(released));
    return [{ at: cdid.trim(), roles: roles2 }];
  });
};
var onsTimeSeries = {
  id: "ons",
  recognise: (head) => rowNamed(head, "Title") !== void 0 && rowNamed(head, "CDID") !== void 0 ? "the first column has the rows Title and CDID" : null,
  plan: (head) => {
    const cdids = rowNamed(head, "CDID");
    if (cdids === void 0) return noHeader(head);
    const first = head.records.find(
      (r) => r.line > cdids.line && Result5.isSuccess(readPeriod(r.fields[0] ?? "", head.resource.period))
    );
    const columns = ["PERIOD", ...cdids.fields.slice(1).map((f) => f.trim())];
    const known = /* @__PURE__ */ new Map([
      ["period", column("PERIOD")],
      ["publisher", constant("Office for National Statistics")],
      ["source", constant("Office for National Statistics")]
    ]);
    return makePlan(head, {
      header: cdids,
      columns,
      known,
      values: series(head, cdids),
      traits: { firstLine: first?.line ?? Number.MAX_SAFE_INTEGER }
    });
  }
};

// src/reference/layouts/owid.ts
import { Result as Result6 } from "effect";
var timeColumns = ["Year", "Day", "year", "day"];
var describedColumn = (sidecar, name) => {
  const columns = sidecar === void 0 ? void 0 : follow(sidecar, "/columns");
  if (columns?.kind !== "object") return void 0;
  return columns.members.get(name) ?? [...columns.members.values()].find(
    (c) => textIn(c, "shortName") === name || textIn(c, "titleShort") === name
  );
};
var textIn = (json, member) => {
  const found = json?.kind === "object" ? json.members.get(member) : void 0;
  return found?.kind === "string" && found.value.trim() !== "" ? found.value.trim() : void 0;
};
var valueColumn = (name, described) => {
  const roles2 = /* @__PURE__ */ new Map([["indicator", constant(name)]]);
  const unit = textIn(described, "unit") ?? textIn(described, "shortUnit");
  const source = textIn(described, "citationShort");
  const released = textIn(described, "lastUpdated");
  if (unit !== void 0) roles2.set("unit", constant(unit));
  if (source !== void 0) roles2.set("source", constant(source));
  if (released !== void 0 && /^\d{4}-\d{2}-\d{2}$/.test(released))
    roles2.set("released", constant(released));
  return { at: name, roles: roles2 };
};
var isOwid = (fields) => /^entity$/i.test(fields[0] ?? "") && /^code$/i.test(fields[1] ?? "") && timeColumns.includes(fields[2] ?? "");
var headerIn2 = (head) => {
  const header = headerOf(head);
  const fields = header?.fields.map((f) => f.trim());
  return header !== void 0 && fields !== void 0 && isOwid(fields) ? { header, columns: fields } : void 0;
};
var owid = {
  id: "owid",
  recognise: (head) => {
    const found = headerIn2(head);
    return found === void 0 ? null : `the columns start with ${found.columns.slice(0, 3).join(", ")}`;
  },
  plan: (head) => {
    const found = headerIn2(head);
    if (found === void 0) return noHeader(head);
    const { header, columns } = found;
    const [, code = ""] = columns;
    const sidecar = head.sidecar === null ? void 0 : Result6.getOrUndefined(parse3(head.sidecar));
    return makePlan(head, {
      header,
      columns,
      known: rolesOf(columns, [[code, "area"], ...timeColumns.map((name) => [name, "period"])]),
      values: columns.slice(3).map((name) => valueColumn(name, describedColumn(sidecar, name))),
      traits: {
        split: ([entity = "", area = "", ...rest]) => [entity, area === "" ? entity : area, ...rest],
        made: [code]
      }
    });
  }
};

// src/reference/layouts/sdmxCsv.ts
var idOf = (text) => text.trim().split(": ", 1)[0] ?? "";
var versionOf = (columns) => {
  if (!columns.includes("OBS_VALUE")) return void 0;
  const [first = ""] = columns;
  if (first === "DATAFLOW") return "1.0";
  return /^STRUCTURE(\[.\])?$/.test(first) && columns[1] === "STRUCTURE_ID" ? "2" : void 0;
};
var headerIn3 = (head) => {
  const header = headerOf(head);
  const columns = header?.fields.map(idOf);
  const version = columns === void 0 ? void 0 : versionOf(columns);
  return header === void 0 || columns === void 0 || version === void 0 ? void 0 : { header, columns, version };
};
var administrative = /^(DATAFLOW|STRUCTURE(\[.\])?|STRUCTURE_ID|STRUCTURE_NAME|ACTION)$/;
var dimensionsOf = (columns) => {
  const first = Math.min(...["OBS_VALUE", "OBS_STATUS"].map((c) => columns.indexOf(c)).filter((i) => i >= 0));
  const time = columns.indexOf("TIME_PERIOD");
  const end = time >= 0 && time < first ? time : first;
  return columns.flatMap(
    (name, i) => i < end && !administrative.test(name) && name !== "REF_AREA" && /^[A-Z][A-Z0-9_]*$/.test(name) ? [i] : []
  );
};
var sdmxCsv = {
  id: "sdmx-csv",
  recognise: (head) => {
    const found = headerIn3(head);
    return found === void 0 ? null : `SDMX-CSV ${found.version}: the columns start with ${found.columns[0]} and have OBS_VALUE`;
  },
  plan: (head) => {
    const found = headerIn3(head);
    if (found === void 0) return noHeader(head);
    const { header, columns } = found;
    const dimensions = dimensionsOf(columns);
    const action = columns.indexOf("ACTION");
    return makePlan(head, {
      header,
      columns: [...columns, SERIES_KEY],
      known: rolesOf(
        [...columns, SERIES_KEY],
        [
          [SERIES_KEY, "indicator"],
          ["REF_AREA", "area"],
          ["TIME_PERIOD", "period"],
          ["OBS_VALUE", "value"],
          ["UNIT_MEASURE", "unit"],
          ["UNIT", "unit"],
          ["UNIT_MULT", "unit_multiplier"],
          ["DECIMALS", "decimals"],
          ["OBS_STATUS", "status"],
          ["OBS_FLAG", "status"]
        ]
      ),
      traits: {
        width: columns.length,
        labelled: header.fields.some((f) => f.includes(": ")),
        missing: ["NaN"],
        split: (fields) => [...fields, dimensions.map((i) => idOf(fields[i] ?? "")).join(".")],
        made: [SERIES_KEY],
        isRemark: action < 0 ? null : (fields) => idOf(fields[action] ?? "") === "D"
      }
    });
  }
};

// src/reference/layouts/tidy.ts
var rolesByName = (columns) => {
  const found = /* @__PURE__ */ new Map();
  for (const name of columns) {
    const role = roles.find((r) => r === name.toLowerCase().replace(/[ -]/g, "_"));
    if (role !== void 0 && !found.has(role)) found.set(role, column(name));
  }
  return found;
};
var recognise = (head) => {
  const header = headerOf(head);
  if (header === void 0) return null;
  const named = rolesByName(header.fields.map((f) => f.trim()));
  const { roles: roles2, values } = head.resource;
  const hasValue = named.has("value") || roles2.has("value") || values.length > 0;
  if (!hasValue || !(named.has("period") || roles2.has("period"))) return null;
  return named.size > 0 ? `columns are called by their roles: ${[...named.keys()].join(", ")}` : "the mapping names the columns of period and value";
};
var tidy = {
  id: "tidy",
  recognise,
  plan: (head) => {
    const header = headerOf(head);
    if (header === void 0) return noHeader(head);
    const columns = header.fields.map((f) => f.trim());
    return makePlan(head, { header, columns, known: rolesByName(columns) });
  }
};

// src/reference/layouts/wide.ts
import { Result as Result7 } from "effect";
var periodColumns = (columns, head, periodText = (name) => name) => columns.flatMap((name) => {
  const text = periodText(name);
  return /\d{4}/.test(text) && Result7.isSuccess(readPeriod(text, head.resource.period)) ? [{ at: name, roles: /* @__PURE__ */ new Map([["period", constant(text)]]) }] : [];
});
var LIKE_PERIOD = /^(?:FY ?)?\d{4}(?!\d)/i;
var unreadPeriods = (columns, head, line, periodText = (name) => name) => {
  const { file, resource } = head;
  const bound = new Set(
    [...resource.roles.values()].map((from) => from.kind === "column" ? from.column : null)
  );
  return columns.flatMap((name, i) => {
    const text = periodText(name);
    const read = readPeriod(text, resource.period);
    if (!LIKE_PERIOD.test(text) || bound.has(name) || Result7.isSuccess(read)) return [];
    const place = { resource: resource.name, file, line, column: i + 1, columnName: name };
    return [make("not-a-period", "warning", place, { text, reason: read.failure })];
  });
};
var FEWEST = 2;
var wide = {
  id: "wide",
  recognise: (head) => {
    const header = headerOf(head);
    if (header === void 0 || head.resource.roles.has("period") || head.resource.values.length > 0)
      return null;
    const columns = periodColumns(
      header.fields.map((f) => f.trim()),
      head
    );
    const unread = unreadPeriods(header.fields, head, header.line).length;
    if (columns.length < FEWEST)
      return columns.length + unread < FEWEST ? null : `${columns.length + unread} columns are called by periods, ${unread} of which cannot be read`;
    return `${columns.length} columns are periods, ${columns[0]?.at} to ${columns[columns.length - 1]?.at}`;
  },
  plan: (head) => {
    const header = headerOf(head);
    if (header === void 0) return noHeader(head);
    const columns = header.fields.map((f) => f.trim());
    const { defects, plan } = makePlan(head, {
      header,
      columns,
      known: rolesByName(columns),
      values: periodColumns(columns, head)
    });
    return { plan, defects: [...defects, ...unreadPeriods(columns, head, header.line)] };
  }
};

// src/reference/layouts/worldBank.ts
var isHeader = (record) => {
  const fields = record.fields.map((f) => f.trim());
  return fields.includes("Country Code") && (fields.includes("Indicator Code") || fields.includes("Series Code"));
};
var headerIn4 = (head) => head.records.find(isHeader);
var preamble = (head, header, name) => head.records.find((r) => r.line < header.line && r.fields[0]?.trim() === name)?.fields[1]?.trim();
var knownRoles = (columns, head, header) => {
  const known = rolesOf(columns, [
    ["Indicator Code", "indicator"],
    ["Series Code", "indicator"],
    ["Country Code", "area"],
    ["Indicator Name", "unit"],
    ["Series Name", "unit"]
  ]);
  const source = preamble(head, header, "Data Source");
  const updated = preamble(head, header, "Last Updated Date");
  known.set("publisher", constant("World Bank"));
  known.set("source", constant(source === void 0 ? "World Bank" : `World Bank, ${source}`));
  if (updated !== void 0 && /^\d{4}-\d{2}-\d{2}$/.test(updated)) {
    known.set("released", constant(updated));
    known.set("vintage", constant(updated));
  }
  return known;
};
var yearText = (name) => name.replace(/ \[YR\d{4}.*\]$/, "");
var worldBank = {
  id: "world-bank",
  recognise: (head) => {
    const header = headerIn4(head);
    return header === void 0 ? null : `line ${header.line} has the World Bank's columns Country Code and Indicator Code`;
  },
  plan: (head) => {
    const header = headerIn4(head);
    if (header === void 0) return noHeader(head);
    const all = header.fields.map((f) => f.trim());
    const columns = all[all.length - 1] === "" ? all.slice(0, -1) : all;
    const name = columns.find((c) => c === "Indicator Name" || c === "Series Name");
    const { defects, plan } = makePlan(head, {
      header,
      columns,
      known: knownRoles(columns, head, header),
      values: periodColumns(columns, head, yearText),
      traits: {
        lastMayBeEmpty: true,
        missing: [".."],
        unitInName: name ?? null,
        isRemark: (fields) => /^(Data from database|Last Updated)\b/.test(fields[0] ?? "")
      }
    });
    return { plan, defects: [...defects, ...unreadPeriods(columns, head, header.line, yearText)] };
  }
};

// src/reference/layouts/index.ts
var layouts = [
  worldBank,
  sdmxCsv,
  eurostatTsv,
  onsTimeSeries,
  owid,
  tidy,
  wide
];
var chooseLayout = (head) => {
  const { resource, file } = head;
  if (resource.layout !== null) {
    const named = layouts.find((l) => l.id === resource.layout);
    return named === void 0 ? make(
      "unknown-layout",
      "unreadable",
      { resource: resource.name, file },
      {
        layout: resource.layout,
        known: [...layouts.map((l) => l.id), "json"].join(", ")
      }
    ) : { layout: named, reason: "named in the mapping" };
  }
  for (const layout of layouts) {
    const reason = layout.recognise(head);
    if (reason !== null) return { layout, reason };
  }
  const header = headerOf(head);
  return header === void 0 ? make("no-records", "error", { resource: resource.name, file }, {}) : make(
    "unrecognised-layout",
    "unreadable",
    { resource: resource.name, file, line: header.line },
    { columns: header.fields.slice(0, 30).join(", ") }
  );
};

// src/reference/openTable.ts
var HEAD_RECORDS = 60;
var openTable = (resource, file, records, names, sink, sidecar) => {
  const place = { resource: resource.name, file };
  if (!resource.dialect.header && resource.fields.length === 0) {
    sink.defect(make("no-header", "unreadable", place, {}));
    return void 0;
  }
  const header = { fields: resource.fields.map((f) => f.name), line: 0 };
  const head = { resource, file, records: resource.dialect.header ? records : [header, ...records], sidecar };
  const chosen = chooseLayout(head);
  if (is(chosen)) {
    sink.defect(chosen);
    return void 0;
  }
  const { plan, defects } = chosen.layout.plan(head);
  for (const defect of defects) sink.defect(defect);
  if (plan === null) return void 0;
  const reader = recordReader(resource, file, plan, names, sink);
  let isEmpty = true;
  const see = (line) => {
    if (line >= plan.firstLine) isEmpty = false;
  };
  return {
    see,
    plan,
    layout: chosen.layout.id,
    reason: chosen.reason,
    read: (record) => {
      if (!isBlank(record)) see(record.line);
      if (record.line >= plan.firstLine) reader.read(record);
    },
    finish: () => {
      reader.finish();
      if (isEmpty) sink.defect(make("no-records", "error", place, {}));
    }
  };
};
var decideDialect = (resource, text) => {
  const { dialect } = resource;
  if (dialect.delimiter !== null) return { ...dialect, delimiter: dialect.delimiter };
  if (resource.format === "tsv") return { ...dialect, delimiter: "	" };
  const line = /^[^\r\n]*\S[^\r\n]*/m.exec(text.slice(0, 1e5))?.[0] ?? "";
  if (/\\time(_period)?\t/i.test(line)) return { ...dialect, delimiter: "	" };
  const delimiter = [",", ";", "	"].find((d) => line.includes(d)) ?? ",";
  return { ...dialect, delimiter };
};

// src/reference/RowFilter.ts
var SKIP = 0;
var INDICATOR = 1;
var AREA = 2;
var PERIOD = 3;
var KEY2 = 4;
var ANY_YEAR = 0;
var HASH_START = 2166136261 | 0;
var HASH_PRIME = 16777619;
var hashOf = (bytes, from = 0, to = bytes.length) => {
  let hash = HASH_START;
  let at = from;
  for (; at + 3 < to; at += 4) {
    const four = bytes[at] | bytes[at + 1] << 8 | bytes[at + 2] << 16 | bytes[at + 3] << 24;
    hash = Math.imul(hash ^ four, HASH_PRIME);
    hash ^= hash >>> 15;
  }
  for (; at < to; at++) hash = Math.imul(hash ^ bytes[at], HASH_PRIME);
  return hash;
};
var combine = (indicator, area, year) => (Math.imul(Math.imul(indicator ^ 2654435761, HASH_PRIME) ^ area, HASH_PRIME) ^ Math.imul(year, 668265261)) & 1073741823;
var isPlain = (bound, plan) => bound?.kind === "cell" && !plan.labelled && !plan.made.includes(bound.name);
var rowFilter = (plan, query, encode) => {
  if (query.validateAll || plan.readings.length === 0) return null;
  const columns = /* @__PURE__ */ new Map();
  const shapes = /* @__PURE__ */ new Map();
  const readings = differing(plan.readings);
  for (const reading of readings)
    for (const cell of query.cells) {
      const parts = partsOf(reading, cell, plan, query.names, encode);
      if (parts === void 0) return null;
      if (parts === "never") continue;
      for (const [column2, kind2] of parts.columns) {
        if ((columns.get(column2) ?? kind2) !== kind2) return null;
        columns.set(column2, kind2);
      }
      const { indicators, areas, years } = parts;
      const kind = { indicator: indicators !== null, area: areas !== null, period: years !== null };
      const name = Object.values(kind).join();
      const shape = shapes.get(name) ?? {
        ...kind,
        hashes: /* @__PURE__ */ new Set(),
        starts: new Uint8Array(1 << 16)
      };
      shapes.set(name, shape);
      for (const i of indicators ?? [0])
        for (const y of years ?? [0]) {
          shape.starts[combine(i, 0, y) & 65535] = 1;
          for (const a of areas ?? [0]) shape.hashes.add(combine(i, a, y));
        }
    }
  if (new Set(columns.values()).size < columns.size) return null;
  const key = columns.get(plan.key?.field ?? -1) === KEY2 ? keyTest(plan, readings) : null;
  if (key === void 0) return null;
  const kinds = new Uint8Array(Math.max(-1, ...columns.keys()) + 1);
  for (const [column2, kind] of columns) kinds[column2] = kind;
  return { kinds, key, shapes: [...shapes.values()] };
};
var differing = (readings) => {
  const found = [];
  const isSame = (a, b) => ["indicator", "area", "period"].every((role) => {
    const x = a.get(role);
    const y = b.get(role);
    if (x?.kind === "cell" && y?.kind === "cell")
      return x.index === y.index && x.codes === y.codes && x.otherwise === y.otherwise;
    return x?.kind === "constant" && y?.kind === "constant" ? role === "period" || x.text === y.text : x === y;
  });
  for (const reading of readings) if (!found.some((other) => isSame(other, reading))) found.push(reading);
  return found;
};
var keyTest = (plan, readings) => {
  const partsFor = (role) => {
    const all = readings.map((reading) => keyParts(reading.get(role), plan) ?? null);
    return all.every((parts) => parts === all[0]) ? all[0] : void 0;
  };
  const indicator = partsFor("indicator");
  const area = partsFor("area");
  return indicator === void 0 || area === void 0 || plan.key === null ? void 0 : { delimiter: plan.key.delimiter.charCodeAt(0), indicator, area };
};
var keyParts = (bound, plan) => bound?.kind === "cell" && !plan.labelled ? plan.key?.parts.get(bound.name) : void 0;
var partsOf = (reading, cell, plan, names, encode) => {
  const columns = [];
  const hashesFor = (role, wanted, known, kind) => {
    const bound = reading.get(role);
    if (wanted === null) return null;
    if (bound === void 0) return "never";
    if (bound.kind === "constant") return (known.get(bound.text) ?? bound.text) === wanted ? null : "never";
    const isKeyed = keyParts(bound, plan) !== void 0;
    if (!isKeyed && !isPlain(bound, plan)) return null;
    const bytes = writings(bound, wanted, known).map(encode);
    if (bytes.includes(null)) return null;
    columns.push(isKeyed && plan.key !== null ? [plan.key.field, KEY2] : [bound.index, kind]);
    return bytes.flatMap((b) => b === null ? [] : [hashOf(b)]);
  };
  const indicators = hashesFor("indicator", cell.indicator, names.indicators, INDICATOR);
  const areas = hashesFor("area", cell.area, names.areas, AREA);
  if (indicators === "never" || areas === "never") return "never";
  const period = reading.get("period");
  const isYearColumn = cell.period !== null && isPlain(period, plan) && period.codes === null;
  if (isYearColumn) columns.push([period.index, PERIOD]);
  const years = isYearColumn && cell.period !== null ? [ANY_YEAR, ...yearsNamed(cell.period, cell.stock === true)] : null;
  return columns.length === 0 ? void 0 : { columns, indicators, areas, years };
};
var writings = (bound, wanted, known) => {
  const mapped = [...bound.codes ?? []].filter(([, id]) => id === wanted).map(([code]) => code);
  if (bound.codes !== null && bound.otherwise === "leave-out") return mapped;
  const named = [...known].filter(([, id]) => id === wanted).map(([name]) => name);
  return [...mapped, ...named, ...known.has(wanted) ? [] : [wanted]];
};
var yearsNamed = (period, stock) => {
  const ends = [period.start, period.end].filter((day) => typeof day === "number");
  const years = ends.map((day) => toDate(day).year);
  return [...new Set(stock ? years.flatMap((year) => [year, year - 1]) : years)];
};

// src/reference/rowTest.ts
var rowTest = (filter, places, quote) => {
  const shapes = filter?.shapes ?? [];
  const needsYear = shapes.some((s) => s.period);
  const needsIndicator = shapes.some((s) => s.indicator);
  const from = (kind) => places[2 * kind];
  const to = (kind) => places[2 * kind + 1];
  const key = filter?.key ?? null;
  const hashFor = (buffer, kind, parts) => key === null || parts === null ? hashIn(buffer, from(kind), to(kind), quote) : hashOf(codesIn(buffer, from(KEY2), to(KEY2), key.delimiter, parts));
  return (buffer) => {
    if (key !== null && buffer[from(KEY2)] === quote) return true;
    const year = needsYear ? yearIn(buffer, from(PERIOD), to(PERIOD)) : ANY_YEAR;
    const indicator = needsIndicator ? hashFor(buffer, INDICATOR, key?.indicator ?? null) : 0;
    let area = 0;
    let isHashed = false;
    for (const shape of shapes) {
      const i = shape.indicator ? indicator : 0;
      const y = shape.period ? year : 0;
      if (shape.starts[combine(i, 0, y) & 65535] === 0) continue;
      if (shape.area && !isHashed) {
        area = hashFor(buffer, AREA, key?.area ?? null);
        isHashed = true;
      }
      if (shape.hashes.has(combine(i, shape.area ? area : 0, y))) return true;
    }
    return false;
  };
};
var hashIn = (buffer, from, to, quote) => {
  const isQuoted = to > from && buffer[from] === quote;
  let at = isQuoted ? from + 1 : from;
  let end = isQuoted ? to - 1 : to;
  while (at < end && buffer[at] <= 32) at++;
  while (end > at && buffer[end - 1] <= 32) end--;
  if (isQuoted) {
    for (let i = at; i < end; i++) if (buffer[i] === quote) return hashOf(undoubled(buffer, at, end, quote));
  }
  return hashOf(buffer, at, end);
};
var codesIn = (buffer, from, to, delimiter, parts) => {
  const ends = [];
  for (let at = from; at < to; at++) if (buffer[at] === delimiter) ends.push(at);
  ends.push(to);
  const text = [];
  parts.forEach((part, n) => {
    if (n > 0) text.push(DOT);
    let start = part === 0 ? from : (ends[part - 1] ?? to) + 1;
    let end = ends[part] ?? to;
    while (start < end && buffer[start] <= 32) start++;
    while (end > start && buffer[end - 1] <= 32) end--;
    for (; start < end; start++) text.push(buffer[start]);
  });
  return Uint8Array.from(text);
};
var DOT = 46;
var undoubled = (buffer, from, to, quote) => {
  const text = [];
  for (let at = from; at < to; at++) {
    const byte = buffer[at];
    text.push(byte);
    if (byte === quote) at++;
  }
  return Uint8Array.from(text);
};
var yearIn = (buffer, from, to) => {
  let digits = 0;
  let run = 0;
  let found = ANY_YEAR;
  for (let at = from; at < to; at++) {
    const byte = buffer[at];
    if (byte >= 48 && byte <= 57) {
      digits = digits * 10 + byte - 48;
      if (++run === 4 && found === ANY_YEAR) found = digits;
      if (run > 4) digits = 0;
    } else {
      if (byte === 47 || byte >= 128 && found === ANY_YEAR) return ANY_YEAR;
      run = 0;
      digits = 0;
    }
  }
  return found;
};

// src/reference/recordScanner.ts
var MAX_RECORD_BYTES = 1 << 20;
var LF = 10;
var CR = 13;
var recordScanner = (options) => {
  const { delimiter, quote, width, spare, filter } = options;
  const kinds = filter?.kinds ?? new Uint8Array(0);
  const places = new Int32Array(10);
  const passes = rowTest(filter, places, quote);
  const stops = new Uint8Array(256);
  for (const byte of [delimiter, quote, LF]) stops[byte] = 1;
  let line = options.firstLine;
  let isSkipping = false;
  return (buffer, end, isLast) => {
    const records = [];
    const broken = [];
    const tooLong = [];
    let start = 0;
    let lastLine = 0;
    buffer[end] = LF;
    const skipLine = () => {
      const next = buffer.indexOf(LF, start);
      isSkipping = next >= end;
      if (!isSkipping) line++;
      start = isSkipping ? end : next + 1;
    };
    const giveUp = (list) => {
      list.push(line);
      skipLine();
    };
    if (isSkipping) skipLine();
    scanning: while (start < end) {
      let at = start;
      let field = 0;
      let breaks = 0;
      let byte = 0;
      let from = at;
      for (; ; ) {
        from = at;
        const isQuoted = buffer[at] === quote;
        if (isQuoted) {
          at++;
          for (; ; ) {
            while ((byte = buffer[at]) !== quote) {
              if (byte === LF) {
                if (at >= end) break;
                breaks++;
              }
              at++;
            }
            if (at >= end || buffer[at + 1] !== quote || at + 1 >= end) break;
            at += 2;
          }
          if (at >= end || at + 1 >= end && !isLast) {
            if (end - start > MAX_RECORD_BYTES) giveUp(tooLong);
            else if (isLast) giveUp(broken);
            else break scanning;
            continue scanning;
          }
          at++;
        } else while (stops[buffer[at]] === 0) at++;
        if (field < kinds.length && kinds[field] !== SKIP) {
          const slot = 2 * kinds[field];
          places[slot] = from;
          places[slot + 1] = at;
        }
        byte = buffer[at];
        if (byte === delimiter && at < end) {
          field++;
          at++;
          continue;
        }
        if (byte === LF && (at < end || isLast)) break;
        if (at >= end || isQuoted && byte === CR && at + 1 >= end && !isLast) {
          if (end - start <= MAX_RECORD_BYTES) break scanning;
          giveUp(tooLong);
          continue scanning;
        }
        if (isQuoted && byte === CR && at + 1 < end && buffer[at + 1] === LF) {
          at++;
          break;
        }
        giveUp(broken);
        continue scanning;
      }
      if (at - start > MAX_RECORD_BYTES) {
        giveUp(tooLong);
        continue;
      }
      const isBlank2 = field === 0 && (at === start || at === start + 1 && buffer[start] === CR);
      const isLastEmpty = at === from || at === from + 1 && buffer[from] === CR && at < end;
      const isSound = field + 1 === width || spare && field === width && isLastEmpty;
      if (!isBlank2) lastLine = line;
      const next = at < end ? at + 1 : end;
      if (filter === null || !isBlank2 && (!isSound || passes(buffer))) records.push(start, next, line);
      line += 1 + breaks;
      start = next;
    }
    return { records, broken, tooLong, lastLine, rest: start };
  };
};

// src/reference/splitRecords.ts
var LF2 = 10;
var CR2 = 13;
var splitRecords = (text, delimiter, quote, firstLine, longest) => {
  const records = [];
  let line = firstLine;
  let at = 0;
  let nextQuote = text.indexOf(quote);
  while (at < text.length) {
    const found = text.indexOf("\n", at);
    const end = found < 0 ? text.length : found;
    if (nextQuote >= 0 && nextQuote < at) nextQuote = text.indexOf(quote, at);
    if (nextQuote < 0 || nextQuote >= end) {
      if (end - at > longest) break;
      const isCrLf = found >= 0 && end > at && text.charCodeAt(end - 1) === CR2;
      records.push({ fields: text.slice(at, isCrLf ? end - 1 : end).split(delimiter), line });
      line++;
      at = end + 1;
      continue;
    }
    const quoted = quotedRecord(text, at, end, delimiter.charCodeAt(0), quote);
    if (quoted === void 0 || quoted.next - at > longest) break;
    records.push({ fields: quoted.fields, line });
    line += 1 + quoted.breaks;
    at = quoted.next;
  }
  return { records, rest: Math.min(at, text.length), line };
};
var quotedRecord = (text, from, firstBreak, delimiter, quote) => {
  const quoteCode = quote.charCodeAt(0);
  const fields = [];
  let breaks = 0;
  let at = from;
  for (; ; ) {
    const start = at;
    let isQuoted = false;
    if (text.charCodeAt(at) === quoteCode) {
      isQuoted = true;
      const first = text.indexOf(quote, at + 1);
      const close = closingQuote(text, first, quote, quoteCode);
      if (close < 0) return void 0;
      const inside = text.slice(start + 1, close);
      if (close > firstBreak)
        for (let b = inside.indexOf("\n"); b >= 0; b = inside.indexOf("\n", b + 1)) breaks++;
      fields.push(close > first ? inside.replaceAll(quote + quote, quote) : inside);
      at = close + 1;
    } else {
      let code2 = text.charCodeAt(at);
      while (code2 !== delimiter && code2 !== LF2 && code2 !== quoteCode && at < text.length)
        code2 = text.charCodeAt(++at);
      if (code2 === quoteCode) return void 0;
    }
    const isEnd = at >= text.length;
    const code = isEnd ? LF2 : text.charCodeAt(at);
    if (!isQuoted) {
      const isCrLf = !isEnd && code === LF2 && at > start && text.charCodeAt(at - 1) === CR2;
      fields.push(text.slice(start, isCrLf ? at - 1 : at));
    }
    if (code === LF2) return { fields, breaks, next: at + 1 };
    if (code === delimiter) at++;
    else if (isQuoted && code === CR2 && text.charCodeAt(at + 1) === LF2)
      return { fields, breaks, next: at + 2 };
    else return void 0;
  }
};
var closingQuote = (text, first, quote, quoteCode) => {
  let at = first;
  while (at >= 0 && text.charCodeAt(at + 1) === quoteCode) at = text.indexOf(quote, at + 2);
  return at;
};

// src/reference/parseRecords.ts
var MAX_BROKEN = 200;
var LONGEST_SPLIT = MAX_RECORD_BYTES / 4;
var parseRecords = (parse6, text, dialect, place, firstLine) => {
  const defects = [];
  const split = splitRecords(text, dialect.delimiter, dialect.quote, firstLine, LONGEST_SPLIT);
  const { records } = split;
  if (split.rest >= text.length) return { records, defects };
  const options = {
    delimiter: dialect.delimiter,
    quote: dialect.quote,
    escape: dialect.quote,
    record_delimiter: ["\r\n", "\n"],
    relax_column_count: true,
    max_record_size: MAX_RECORD_BYTES
  };
  let rest = text.slice(split.rest);
  let { line } = split;
  for (let broken = 0; ; broken++) {
    const { fields, code } = attempt(parse6, rest, options);
    const start = line;
    for (const record of fields) {
      records.push({ fields: record, line });
      line += 1 + lineBreaks(record);
    }
    if (code === null) return { records, defects };
    defects.push(brokenRecord({ ...place, line }, code === "CSV_MAX_RECORD_SIZE"));
    if (broken === MAX_BROKEN) {
      defects.push(
        make("too-broken", "unreadable", { ...place, line }, { count: String(broken + 1) })
      );
      return { records, defects };
    }
    line++;
    rest = rest.slice(lineOffset(rest, line - start));
    if (rest === "") return { records, defects };
  }
};
var brokenRecord = (place, isTooLong) => isTooLong ? make("record-too-long", "error", place, { limit: String(MAX_RECORD_BYTES) }) : make("broken-quotes", "error", place, {});
var attempt = (parse6, text, options) => {
  try {
    return { fields: parse6(text, options), code: null };
  } catch (error) {
    const known = error instanceof Error && "code" in error && typeof error.code === "string" ? error : void 0;
    if (known === void 0 || !("records" in known) || typeof known.records !== "number") throw error;
    const fields = known.records === 0 ? [] : parse6(text, { ...options, to: known.records });
    return { fields, code: String(known.code) };
  }
};
var lineBreaks = (fields) => {
  let count = 0;
  for (const field of fields)
    for (let at = field.indexOf("\n"); at >= 0; at = field.indexOf("\n", at + 1)) count++;
  return count;
};
var lineOffset = (text, count) => {
  let at = 0;
  for (let i = 0; i < count; i++) {
    const end = text.indexOf("\n", at);
    if (end < 0) return text.length;
    at = end + 1;
  }
  return at;
};

// src/reference/readTable.ts
var readTable = (parse6, resource, file, bytes, names, sink, sidecar) => {
  const place = { resource: resource.name, file };
  const text = textOf(bytes, resource, place, sink.defect);
  if (text === void 0) return;
  const dialect = decideDialect(resource, text);
  const { records, defects } = parseRecords(parse6, text, dialect, place, 1);
  for (const defect of defects) sink.defect(defect);
  const table = openTable(resource, file, records.slice(0, HEAD_RECORDS), names, sink, sidecar);
  if (table === void 0) return;
  for (const record of records) table.read(record);
  table.finish();
};
var textOf = (bytes, resource, place, defect) => {
  const encoding = encodingOf(resource.encoding, bytes, place);
  if (Result8.isFailure(encoding)) {
    defect(encoding.failure);
    return void 0;
  }
  const mark = markLength(bytes);
  const decoded = decodeBytes(bytes.subarray(mark), encoding.success);
  const badLine = ({ line, offset }, severity) => defect(
    make(
      "bad-bytes",
      severity,
      { ...place, line },
      {
        encoding: encoding.success.toUpperCase(),
        offset: String(offset + mark)
      }
    )
  );
  if (Result8.isFailure(decoded)) {
    badLine(decoded.failure, "unreadable");
    return void 0;
  }
  for (const bad of decoded.success.bad) badLine(bad, "error");
  const { text } = decoded.success;
  if (text.includes("\n") || !text.includes("\r")) return text;
  defect(make("bare-carriage-returns", "unreadable", place, {}));
  return void 0;
};

// src/reference/boundInDocument.ts
var MOST_CITABLE = 500;
var boundInDocument = (resource, file, bytes, refs) => {
  const found = [];
  const report = (defect) => void found.push(defect);
  const place = { resource: resource.name, file };
  const text = textOf(bytes, resource, place, report);
  if (text === void 0) return found;
  const locate = locator(text);
  const broken = (severity, { offset, reason }) => report(make("bad-json", severity, { ...place, ...locate(offset) }, { reason }));
  const parsed = resource.format === "jsonl" ? Result9.succeed(parseLines(text, (failure) => broken("error", failure))) : parse3(text);
  if (Result9.isFailure(parsed)) {
    broken("unreadable", parsed.failure);
    return found;
  }
  const read = (ref, number, complain) => {
    const { pointer, text: text2, offset, roles: roles2 } = number;
    readNumberAt({ resource, file, roles: roles2, pointer, text: text2, line: locate(offset).line }, noNames, {
      observation: (observation) => found.push({ ref, observation }),
      // A number named by a claim may do without a unit: the claim can give one.
      defect: (defect) => complain && defect.code !== "no-unit" ? report(defect) : void 0
    });
  };
  for (const ref of refs) {
    const tail = ref.slice(resource.name.length + 1);
    const number = numberInDocument(resource, parsed.success, tail);
    if (typeof number === "string")
      report(make("bad-pointer", "error", place, { pointer: tail, reason: number }));
    else read(ref, number, true);
  }
  for (const number of numbersInDocument(resource, parsed.success, MOST_CITABLE)) read(null, number, false);
  return found;
};
var parseLines = (text, report) => {
  const items = [];
  let start = 0;
  for (const line of text.split("\n")) {
    if (line.trim() !== "") {
      const parsed = parse3(line);
      if (Result9.isFailure(parsed)) report({ ...parsed.failure, offset: start + parsed.failure.offset });
      items.push(Result9.isFailure(parsed) ? { kind: "null", offset: start } : moved(parsed.success, start));
    }
    start += line.length + 1;
  }
  return { kind: "array", offset: 0, items };
};
var moved = (json, by) => {
  const offset = json.offset + by;
  switch (json.kind) {
    case "array":
      return { ...json, offset, items: json.items.map((item) => moved(item, by)) };
    case "object":
      return {
        ...json,
        offset,
        members: new Map([...json.members].map(([name, member]) => [name, moved(member, by)]))
      };
    default:
      return { ...json, offset };
  }
};

// src/reference/FileAccess.ts
var sourceOf = (catalogue, defects, access) => {
  const files = catalogue.resources.flatMap(filesOf);
  return {
    catalogue,
    defects,
    readings: Stream2.fromIterable(files).pipe(Stream2.mapEffect(access.reading)),
    observations: (query) => {
      const asked = matcher(query.cells);
      return Stream2.fromIterable(files.filter((file) => !isDocument(file, query))).pipe(
        Stream2.flatMap((file) => access.read(file, query)),
        Stream2.filter((item) => is(item) || asked(item.observation)),
        Stream2.map((item) => is(item) ? item : item.observation)
      );
    },
    bound: (refs) => Stream2.fromIterable(files).pipe(
      Stream2.flatMap((file) => {
        const wanted = refs.filter((ref) => ref.startsWith(`${file.resource.name}#`));
        return wanted.length === 0 ? Stream2.empty : boundInFile(access, file, wanted);
      })
    )
  };
};
var isDocument = ({ resource }, { named }) => (resource.format === "json" || resource.format === "jsonl") && named?.has(resource.name) === true && resource.roles.size === 0 && resource.values.length === 0 && resource.records === null;
var filesOf = (resource) => resource.data === null ? resource.paths.map((path) => ({ resource, path })) : [{ resource, path: null }];
var boundInFile = (access, file, wanted) => {
  const { format: format2, name } = file.resource;
  const byLine = wanted.some((ref) => /^\d+(?:\/|$)/.test(ref.slice(name.length + 1)));
  if ((format2 === "json" || format2 === "jsonl") && !byLine)
    return Stream2.fromEffect(access.bytes(file)).pipe(
      Stream2.flatMap((bytes) => Stream2.fromIterable(boundInDocument(file.resource, file.path, bytes, wanted))),
      Stream2.catch((defect) => Stream2.succeed(defect))
    );
  return access.read(file, everything).pipe(
    Stream2.flatMap(
      (item) => Stream2.fromIterable(
        is(item) ? [item] : refsOf(wanted, item).map((ref) => ({ ref, observation: item.observation }))
      )
    )
  );
};
var refsOf = (refs, { observation, key }) => refs.filter((ref) => ref === observation.id || key !== null && ref === `${observation.resource}#${key}`);

// src/reference/inMemory.ts
import { parse as parse4 } from "csv-parse/browser/esm/sync";
import { Effect as Effect2, Layer as Layer2, Stream as Stream3 } from "effect";

// src/reference/readDocument.ts
import { Result as Result10 } from "effect";
var readDocument = (resource, file, bytes, names, sink) => {
  const place = { resource: resource.name, file };
  const text = textOf(bytes, resource, place, sink.defect);
  if (text === void 0) return;
  const items = resource.format === "jsonl" ? jsonLines(text, place, sink) : jsonItems(text, resource, place, sink);
  if (items === void 0) return;
  if (items.kind === "document") return locatedNumbers(resource, file, items.root, items.locate, names, sink);
  readObjects(resource, file, items.objects, names, sink);
};
var jsonItems = (text, resource, place, sink) => {
  const parsed = parse3(text);
  const locate = locator(text);
  if (Result10.isFailure(parsed)) {
    const { offset, reason } = parsed.failure;
    sink.defect(make("bad-json", "unreadable", { ...place, ...locate(offset) }, { reason }));
    return void 0;
  }
  const root = parsed.success;
  if (resource.values.length > 0 && resource.values.every((v) => v.at.startsWith("/")))
    return { kind: "document", root, locate };
  const pointer = resource.records ?? "";
  const array = follow(root, pointer);
  if (array?.kind !== "array") {
    const reason = array === void 0 ? "it leads nowhere" : `there is no array there, but ${array.kind}`;
    sink.defect(
      make("bad-pointer", "unreadable", place, {
        pointer: pointer || "(the document)",
        reason
      })
    );
    return void 0;
  }
  return { kind: "objects", objects: array.items.map((json) => ({ json, line: locate(json.offset).line })) };
};
var jsonLines = (text, place, sink) => {
  const objects = [];
  text.split(/\r?\n/).forEach((source, i) => {
    if (source.trim() === "") return;
    const parsed = parse3(source);
    if (Result10.isSuccess(parsed)) objects.push({ json: parsed.success, line: i + 1 });
    else {
      const { offset, reason } = parsed.failure;
      sink.defect(
        make("bad-json", "error", { ...place, line: i + 1, column: offset + 1 }, { reason })
      );
    }
  });
  return { kind: "objects", objects };
};
var readObjects = (resource, file, objects, names, sink) => {
  const columns = /* @__PURE__ */ new Map();
  const flat = [];
  for (const { json, line } of objects) {
    if (json.kind !== "object") {
      const reason = `an object is expected, ${json.kind} found`;
      sink.defect(
        make("bad-json", "error", { resource: resource.name, file, line }, { reason })
      );
      continue;
    }
    for (const name of json.members.keys()) if (!columns.has(name)) columns.set(name, columns.size);
    flat.push({ members: json.members, line });
  }
  const header = { fields: [...columns.keys()], line: 0 };
  const records = flat.map(({ members, line }) => {
    const fields = header.fields.map(() => "");
    for (const [name, json] of members) fields[columns.get(name) ?? 0] = scalarText(json);
    return { fields, line };
  });
  const declared = { ...resource, dialect: { ...resource.dialect, header: true } };
  const table = openTable(declared, file, [header, ...records], names, sink, null);
  if (table === void 0) return;
  for (const record of records) table.read(record);
  table.finish();
};
var scalarText = (json) => {
  switch (json.kind) {
    case "string":
      return json.value;
    case "number":
      return json.text;
    case "boolean":
      return String(json.value);
    default:
      return "";
  }
};

// src/reference/readResource.ts
var readResource = (parse6, resource, file, bytes, names, sink, sidecar) => resource.format === "json" || resource.format === "jsonl" ? readDocument(resource, file, bytes, names, sink) : readTable(parse6, resource, file, bytes, names, sink, sidecar);

// src/reference/layoutOf.ts
var HEAD_BYTES = 1 << 18;
var layoutOf = (parse6, resource, file, bytes) => {
  const place = { resource: resource.name, file };
  if (resource.format === "json" || resource.format === "jsonl") {
    const located = resource.values.some((v) => v.at.startsWith("/"));
    const reason = located ? "the mapping names the numbers by JSON pointer" : "an array of objects";
    return { ...place, layout: resource.format, reason };
  }
  const problems = [];
  const text = textOf(wholeLines(bytes), resource, place, (defect) => problems.push(defect));
  if (text === void 0) return problems[0] ?? make("no-records", "error", place, {});
  const { records } = parseRecords(parse6, text, decideDialect(resource, text), place, 1);
  const chosen = chooseLayout({ resource, file, records: records.slice(0, HEAD_RECORDS), sidecar: null });
  return is(chosen) ? chosen : { ...place, layout: chosen.layout.id, reason: chosen.reason };
};
var wholeLines = (bytes) => bytes.length <= HEAD_BYTES ? bytes : bytes.subarray(0, bytes.lastIndexOf(10, HEAD_BYTES) + 1);

// src/reference/inMemory.ts
var plainCatalogue = (paths) => ({
  title: null,
  resources: paths.filter((path) => formatOf(path) !== void 0 && !/(^|\/)datapackage\.json$|\.metadata\.json$/.test(path)).map((path) => plainResource(nameOf2(path), path))
});
var sidecarPath = (path) => path.replace(/\.[^./]+$/, ".metadata.json");
var nameOf2 = (path) => path.replace(/\.[^./]+$/, "").replace(/[#\s]/g, "-");
var readAll = (parse6, file, shown2, content, sidecar, query) => {
  const found = [];
  const limited = limitDefects((defect) => found.push(defect));
  const asked = matcher(query.cells);
  const sink = {
    observation: (observation, key) => {
      if (asked(observation)) found.push({ observation, key });
    },
    defect: limited.add
  };
  readResource(parse6, file.resource, shown2, content, query.names, sink, sidecar);
  limited.finish();
  return found;
};

// src/files/readFileBytes.ts
import { open } from "node:fs/promises";
var readUnchanged = async (path) => {
  const handle = await open(path, "r");
  try {
    const before = await handle.stat({ bigint: true });
    const content = await handle.readFile();
    const after = await handle.stat({ bigint: true });
    const changed = before.size !== after.size || before.mtimeNs !== after.mtimeNs || BigInt(content.length) !== after.size;
    return { content, changed };
  } finally {
    await handle.close();
  }
};
var readStart = async (path, length) => {
  const handle = await open(path, "r");
  try {
    const { buffer, bytesRead } = await handle.read(new Uint8Array(length), 0, length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
};

// src/files/resolveWithin.ts
import { realpath, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
var OutsideFolder = class extends Error {
  constructor(path) {
    super(`${path} lies outside the folder of its package`);
    this.path = path;
  }
  path;
};
var NoFile = class extends Error {
  constructor(isFolder) {
    super(isFolder ? "it is a folder" : "it is not a file");
  }
};
var resolveWithin = async (folder, path) => {
  const written = relative(folder, join(folder, path));
  if (written.split(sep)[0] === "..") throw new OutsideFolder(path);
  const root = await realpath(folder);
  const real = await realpath(join(folder, path));
  if (real !== root && !real.startsWith(root.endsWith(sep) ? root : root + sep)) throw new OutsideFolder(path);
  const found = await stat(real);
  if (!found.isFile()) throw new NoFile(found.isDirectory());
  return real;
};

// src/files/streamTable.ts
import { open as open2 } from "node:fs/promises";
import { Result as Result12 } from "effect";

// src/reference/chunkReader.ts
import { Result as Result11 } from "effect";
var chunkReader = (options) => {
  const { table, encoding, place, defect } = options;
  let broken = 0;
  let badLines = 0;
  const decode = (bytes) => {
    const decoded = decodeBytes(bytes, encoding);
    return Result11.isSuccess(decoded) && decoded.success.bad.length === 0 ? decoded.success.text : void 0;
  };
  const readTogether = (bytes, lines) => {
    const text = decode(bytes);
    if (text === void 0) return false;
    const { records, defects } = parseRecords(options.parse, text, options.dialect, place, 1);
    if (defects.length > 0 || records.length !== lines.length) return false;
    records.forEach((record, i) => table.read({ fields: record.fields, line: lines[i] ?? 0 }));
    return true;
  };
  const readAlone = ({ bytes, line }) => {
    const decoded = decodeBytes(bytes, encoding);
    const bad = Result11.isFailure(decoded) ? [decoded.failure] : decoded.success.bad;
    for (const badLine of bad) reportBad(badLine, line);
    if (bad.length > 0 || Result11.isFailure(decoded)) return;
    const { records, defects } = parseRecords(
      options.parse,
      decoded.success.text,
      options.dialect,
      place,
      line
    );
    for (const d of defects) defect(d);
    for (const record of records) if (!isBlank(record)) table.read(record);
  };
  const reportBad = (bad, line) => {
    badLines++;
    const severity = badLines > MOST_BAD_LINES ? "unreadable" : "error";
    const values = { encoding: encoding.toUpperCase(), offset: "" };
    defect(make("bad-bytes", severity, { ...place, line: line + bad.line - 1 }, values));
  };
  const reportBroken = (line, isTooLong) => {
    broken++;
    defect(brokenRecord({ ...place, line }, isTooLong));
  };
  return (buffer, scan) => {
    table.see(scan.lastLine);
    const last = reportAll(scan, MAX_BROKEN + 1 - broken, reportBroken);
    const found = foundIn(buffer, scan, last ?? Number.POSITIVE_INFINITY);
    if (found.lines.length > 0 && !readTogether(found.bytes(), found.lines)) found.each(readAlone);
    if (last !== null)
      defect(
        make("too-broken", "unreadable", { ...place, line: last }, { count: String(broken) })
      );
    return last === null && badLines <= MOST_BAD_LINES;
  };
};
var reportAll = (scan, limit, report) => {
  const lines = [
    ...scan.broken.map((line) => ({ line, isTooLong: false })),
    ...scan.tooLong.map((line) => ({ line, isTooLong: true }))
  ].sort((a, b) => a.line - b.line);
  for (const { line, isTooLong } of lines.slice(0, limit)) report(line, isTooLong);
  return lines.length >= limit ? lines[limit - 1]?.line ?? null : null;
};
var foundIn = (buffer, { records }, before) => {
  const lines = [];
  const stretches = [];
  let start = 0;
  let end = 0;
  for (let i = 0; i < records.length && (records[i + 2] ?? 0) < before; i += 3) {
    const from = records[i] ?? 0;
    if (from !== end) {
      if (end > start) stretches.push(buffer.subarray(start, end));
      start = from;
    }
    end = records[i + 1] ?? 0;
    lines.push(records[i + 2] ?? 0);
  }
  if (end > start) stretches.push(buffer.subarray(start, end));
  return {
    lines,
    each: (read) => lines.forEach((line, n) => read({ bytes: buffer.subarray(records[3 * n], records[3 * n + 1]), line })),
    bytes: () => {
      const [only = new Uint8Array(0), ...others] = stretches;
      return others.length === 0 ? only : joined(stretches);
    }
  };
};
var joined = (parts) => {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

// src/reference/encodeText.ts
var encodeText = (text, encoding) => {
  if (encoding === "utf-8") return new TextEncoder().encode(text);
  const table = twoByteCharacters();
  const bytes = [];
  for (const character2 of text) {
    const code = character2.charCodeAt(0);
    const pair = table.get(character2);
    if (code < 128) bytes.push(code);
    else if (pair === void 0 || pair === null) return null;
    else bytes.push(pair >> 8, pair & 255);
  }
  return Uint8Array.from(bytes);
};
var characters;
var twoByteCharacters = () => {
  if (characters !== void 0) return characters;
  const found = /* @__PURE__ */ new Map([["\u20AC", null]]);
  const decoder = new TextDecoder("gb18030");
  for (let lead = 129; lead <= 254; lead++)
    for (let trail = 64; trail <= 254; trail++) {
      if (trail === 127) continue;
      const character2 = decoder.decode(Uint8Array.of(lead, trail));
      if ([...character2].length === 1) found.set(character2, found.has(character2) ? null : lead << 8 | trail);
    }
  characters = found;
  return found;
};

// src/files/streamTable.ts
var HEAD_BYTES2 = 1 << 18;
var CHUNK_BYTES = 1 << 19;
var SMALL_CHUNK_BYTES = 1 << 16;
async function* streamTable(options) {
  const { resource } = options.file;
  const place = { resource: resource.name, file: options.shown };
  const changed = make("file-changed", "unreadable", place, {});
  const cells = options.query.cells.filter((cell) => cell.isNear !== true || cell.area !== null);
  const query = { ...options.query, cells };
  const asked = matcher(cells);
  let found = [];
  const limited = limitDefects((defect) => found.push(defect));
  const sink = {
    observation: (observation, key) => {
      if (asked(observation)) found.push({ observation, key });
    },
    defect: limited.add
  };
  const handle = await open2(options.path, "r");
  try {
    const before = await handle.stat({ bigint: true });
    const head = await readHead(handle);
    const encoding = encodingOf(resource.encoding, head, place);
    if (Result12.isFailure(encoding)) return yield [encoding.failure];
    const mark = markLength(head);
    const decoded = headText(head.subarray(mark), encoding.success, before.size > BigInt(head.length));
    if (Result12.isFailure(decoded)) return yield [badHead(place, encoding.success, decoded.failure, mark)];
    const { text } = decoded.success;
    if (!text.includes("\n") && text.includes("\r"))
      return yield [make("bare-carriage-returns", "unreadable", place, {})];
    const dialect = decideDialect(resource, text);
    if (![dialect.delimiter, dialect.quote].every((character2) => isByte(character2, encoding.success))) {
      const bytes = await handle.readFile();
      yield* batches(readAll(options.parse, options.file, options.shown, bytes, options.sidecar, query));
      if (await hasChanged(handle, before)) yield [changed];
      return;
    }
    const { records } = parseRecords(options.parse, text, dialect, place, 1);
    const table = openTable(
      resource,
      options.shown,
      records.slice(0, HEAD_RECORDS),
      options.query.names,
      sink,
      options.sidecar
    );
    if (table === void 0) return yield* batches(found);
    const scan = recordScanner({
      delimiter: dialect.delimiter.charCodeAt(0),
      quote: dialect.quote.charCodeAt(0),
      width: table.plan.width,
      spare: table.plan.lastMayBeEmpty,
      filter: rowFilter(table.plan, query, (t) => encodeText(t, encoding.success)),
      firstLine: 1
    });
    const read = chunkReader({
      parse: options.parse,
      table,
      dialect,
      encoding: encoding.success,
      place,
      defect: sink.defect
    });
    const size = query.validateAll ? SMALL_CHUNK_BYTES : CHUNK_BYTES;
    for await (const { buffer, end, isLast, use } of chunksOf(handle, mark, options.chunk ?? size)) {
      const scanned = scan(buffer, end, isLast);
      const goesOn = read(buffer, scanned);
      use(scanned.rest);
      yield* batches(found);
      found = [];
      if (!goesOn) break;
    }
    table.finish();
    if (await hasChanged(handle, before)) sink.defect(changed);
    limited.finish();
    yield* batches(found);
  } finally {
    await handle.close();
  }
}
var batches = (found) => {
  const [first, ...others] = found;
  return first === void 0 ? [] : [[first, ...others]];
};
var hasChanged = async (handle, before) => {
  const after = await handle.stat({ bigint: true });
  return before.size !== after.size || before.mtimeNs !== after.mtimeNs;
};
var readHead = async (handle, length = HEAD_BYTES2) => {
  const buffer = new Uint8Array(length);
  const { bytesRead } = await handle.read(buffer, 0, length, 0);
  const isCut = bytesRead === length && !buffer.includes(LF3) && length < MAX_RECORD_BYTES;
  return isCut ? readHead(handle, MAX_RECORD_BYTES) : buffer.subarray(0, bytesRead);
};
var LF3 = 10;
var headText = (head, encoding, isCut) => {
  const end = isCut ? head.lastIndexOf(10) + 1 || head.length : head.length;
  return decodeBytes(head.subarray(0, end), encoding);
};
var badHead = (place, encoding, { line, offset }, mark) => make(
  "bad-bytes",
  "unreadable",
  { ...place, line },
  { encoding: encoding.toUpperCase(), offset: String(offset + mark) }
);
async function* chunksOf(handle, from, size) {
  const buffers = [new Uint8Array(2 * size + 1), new Uint8Array(2 * size + 1)];
  let position = from;
  const read = async (buffer) => {
    const { bytesRead } = await handle.read(buffer, size, size, position);
    position += bytesRead;
    return bytesRead;
  };
  let next = read(buffers[0]);
  try {
    let left = new Uint8Array(0);
    for (let turn = 0; ; turn++) {
      const buffer = buffers[turn % 2 === 0 ? 0 : 1];
      const bytesRead = await next;
      const isLast = bytesRead === 0;
      const piece = joined2(left, buffer, size, bytesRead);
      const end = left.length + bytesRead;
      if (!isLast) next = read(buffers[turn % 2 === 0 ? 1 : 0]);
      let rest = end;
      yield { buffer: piece, end, isLast, use: (at) => rest = at };
      if (isLast) return;
      left = piece.subarray(rest, end);
    }
  } finally {
    await next.catch(() => 0);
  }
}
var joined2 = (left, buffer, size, bytesRead) => {
  if (left.length <= size) {
    buffer.set(left, size - left.length);
    return buffer.subarray(size - left.length);
  }
  const larger = new Uint8Array(left.length + bytesRead + 1);
  larger.set(left);
  larger.set(buffer.subarray(size, size + bytesRead), left.length);
  return larger;
};

// src/files/referenceOnDisk.ts
var parseCsv = (text, options) => parse5(text, options);
var referenceOnDisk = (path) => Layer3.effect(
  ReferenceSource,
  Effect3.map(
    Effect3.promise(() => describe(path)),
    ({ base, catalogue, defects }) => sourceOf(catalogue, defects, diskAccess(base))
  )
);
var describe = async (path) => {
  const nothing = { title: null, resources: [] };
  try {
    if (!(await stat2(path)).isDirectory())
      return { base: dirname(path), catalogue: plainCatalogue([basename(path)]), defects: [] };
    const names = await readdir(path);
    if (!names.includes("datapackage.json"))
      return { base: path, catalogue: plainCatalogue(names.sort()), defects: await leftOut(path, names) };
    const text = await readFile(await resolveWithin(path, "datapackage.json"), "utf8");
    return { base: path, ...decodePackage(text, shown(path, "datapackage.json")) };
  } catch (error) {
    return { base: path, catalogue: nothing, defects: [unreadable(path, path, reasonOf(error))] };
  }
};
var leftOut = async (folder, names) => {
  const defects = [];
  const note = (name, reason) => defects.push(
    make(
      "file-unreadable",
      "warning",
      { resource: name, file: shown(folder, name) },
      { reason }
    )
  );
  for (const name of names) {
    if (UNREAD.test(name)) note(name, "it is not one of csv, tsv, txt, json, jsonl; save its table as CSV");
    else if (formatOf(name) === void 0 && !name.startsWith(".") && await hasTables(join2(folder, name)))
      note(name, "it is a folder; list its tables in a datapackage.json, or name the folder");
  }
  return defects;
};
var UNREAD = /\.(?:xlsx?|xlsm|xlsb|ods|numbers|parquet|gz|zip|7z|pdf|sav|dta|sas7bdat|px|xml|html?)$/i;
var hasTables = async (path) => {
  try {
    return (await readdir(path)).some((name) => formatOf(name) !== void 0);
  } catch {
    return false;
  }
};
var LONG_BYTES = 5e5;
var BIG_BYTES = 5e6;
var diskAccess = (base) => {
  const nameOf3 = (file) => file.path === null ? null : shown(base, file.path);
  const failure = (file, error) => {
    const name = nameOf3(file) ?? base;
    return error instanceof OutsideFolder ? make(
      "file-outside",
      "unreadable",
      { resource: file.resource.name, file: name },
      { path: error.path }
    ) : unreadable(file.resource.name, name, reasonOf(error));
  };
  const bytes = (file) => {
    const { resource, path } = file;
    if (path === null) return Effect3.succeed(new TextEncoder().encode(resource.data ?? ""));
    const place = { resource: resource.name, file: shown(base, path) };
    return Effect3.tryPromise({
      try: async () => readUnchanged(await resolveWithin(base, path)),
      catch: (error) => failure(file, error)
    }).pipe(
      Effect3.flatMap(
        ({ content, changed }) => changed ? Effect3.fail(make("file-changed", "unreadable", place, {})) : Effect3.succeed(content)
      )
    );
  };
  const head = (file) => {
    const { path } = file;
    return path === null ? bytes(file) : Effect3.tryPromise({
      try: async () => readStart(await resolveWithin(base, path), HEAD_BYTES + 1),
      catch: (error) => failure(file, error)
    });
  };
  const whole = (file, query) => Stream4.fromEffect(Effect3.all([bytes(file), Effect3.promise(() => sidecarOf(base, file))])).pipe(
    Stream4.flatMap(
      ([content, sidecar]) => Stream4.fromIterable(readAll(parseCsv, file, nameOf3(file), content, sidecar, query))
    ),
    Stream4.catch((defect) => Stream4.succeed(defect))
  );
  const long = (file, { path, size }, given) => {
    const query = { ...given, validateAll: given.validateAll || size < BIG_BYTES };
    return Stream4.fromEffect(Effect3.promise(() => sidecarOf(base, file))).pipe(
      Stream4.flatMap(
        (sidecar) => Stream4.fromAsyncIterable(
          streamTable({ parse: parseCsv, path, shown: nameOf3(file) ?? path, file, query, sidecar }),
          (error) => failure(file, error)
        )
      ),
      Stream4.flattenArray,
      Stream4.catch((defect) => Stream4.succeed(defect))
    );
  };
  return {
    bytes,
    read: (file, query) => Stream4.fromEffect(Effect3.promise(() => longTable(base, file))).pipe(
      Stream4.flatMap((table) => table === null ? whole(file, query) : long(file, table, query))
    ),
    reading: (file) => Effect3.match(head(file), {
      onFailure: (defect) => defect,
      onSuccess: (start) => layoutOf(parseCsv, file.resource, nameOf3(file), start)
    })
  };
};
var longTable = async (base, { resource, path }) => {
  if (path === null || resource.format !== "csv" && resource.format !== "tsv") return null;
  try {
    const real = await resolveWithin(base, path);
    const { size } = await stat2(real);
    return size >= LONG_BYTES ? { path: real, size } : null;
  } catch {
    return null;
  }
};
var sidecarOf = async (base, { path }) => {
  if (path === null) return null;
  try {
    return await readFile(await resolveWithin(base, sidecarPath(path)), "utf8");
  } catch {
    return null;
  }
};
var shown = (base, path) => join2(base, path).replaceAll("\\", "/");
var unreadable = (resource, file, reason) => make("file-unreadable", "unreadable", { resource, file }, { reason });
var reasonOf = (error) => {
  const code = error instanceof Error && "code" in error ? error.code : void 0;
  if (code === "ENOENT") return "there is no such file";
  if (code === "EACCES" || code === "EPERM") return "it may not be read";
  if (code === "EISDIR") return "it is a folder";
  return error instanceof Error ? error.message : String(error);
};

export {
  cellText,
  valueText,
  limitDefects,
  checkReference,
  outsideBounds,
  duplicatesAmong,
  ReferenceSource,
  defectMessage,
  defectPlace,
  referenceOnDisk
};
