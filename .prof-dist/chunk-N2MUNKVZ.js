import {
  addMonths,
  daysInMonth,
  format,
  fromDate,
  isMonthEnd,
  isMonthStart,
  toDate
} from "./chunk-GN53SJR2.js";

// src/model/ReferencePeriod.ts
import { Result } from "effect";
var unit = /^(\d{4})(?:-(?:(H)([12])|(Q)([1-4])|(\d{2})(?:-(\d{2}))?))?$/;
var months = (year, first, count) => {
  const start = fromDate(year, first, 1);
  return { start, end: addMonths(start, count) - 1 };
};
var accepted = "write 2022, 2022-H1, 2022-Q3, 2022-08, 2022-08-31, 2020-08/2022-12, ../2022-12, ytd:2023-09 or published";
var parseSpan = (text) => {
  const match = unit.exec(text);
  if (match === null) return Result.fail(`"${clip(text)}" is not a period; ${accepted}`);
  const year = Number(match[1]);
  if (year < 1) return Result.fail(`"${text}": there is no year ${match[1]}`);
  if (match[2] !== void 0) return Result.succeed(months(year, Number(match[3]) * 6 - 5, 6));
  if (match[4] !== void 0) return Result.succeed(months(year, Number(match[5]) * 3 - 2, 3));
  if (match[6] === void 0) return Result.succeed(months(year, 1, 12));
  const month = Number(match[6]);
  if (month < 1 || month > 12)
    return Result.fail(`"${text}": there is no month ${match[6]}; months are 01 to 12`);
  if (match[7] === void 0) return Result.succeed(months(year, month, 1));
  const day = Number(match[7]);
  const last = daysInMonth(year, month);
  if (day < 1 || day > last)
    return Result.fail(`"${text}": there is no such day; ${match[1]}-${match[6]} has the days 01 to ${last}`);
  const civil = fromDate(year, month, day);
  return Result.succeed({ start: civil, end: civil });
};
var clip = (text) => text.length > 60 ? `${text.slice(0, 60)}\u2026` : text;
var describeSpan = ({ start, end }) => {
  if (start === end) return { text: format(start), length: "day" };
  const first = format(start);
  const last = format(end);
  if (!isMonthStart(start) || !isMonthEnd(end))
    return { text: `${first}/${last}`, length: "window" };
  const { month } = toDate(start);
  const yearText = first.slice(0, 4);
  const count = monthIndex(end) - monthIndex(start) + 1;
  if (count === 1) return { text: first.slice(0, 7), length: "month" };
  if (count === 3 && month % 3 === 1) return { text: `${yearText}-Q${(month + 2) / 3}`, length: "quarter" };
  if (count === 6 && month % 6 === 1) return { text: `${yearText}-H${(month + 5) / 6}`, length: "half" };
  if (count === 12 && month === 1) return { text: yearText, length: "year" };
  return count % 12 === 0 && month === 1 ? { text: `${yearText}/${last.slice(0, 4)}`, length: "window" } : { text: `${first.slice(0, 7)}/${last.slice(0, 7)}`, length: "window" };
};
var monthIndex = (civil) => {
  const { year, month } = toDate(civil);
  return year * 12 + month - 1;
};
var fromDays = (start, end) => {
  const { text, length } = describeSpan({ start, end });
  return { text, key: text, length, start, end, earliest: null, latest: null };
};
var fromOpenStart = (end) => {
  const text = `../${isMonthEnd(end) ? format(end).slice(0, 7) : format(end)}`;
  return { text, key: text, length: "window", start: "open", end, earliest: null, latest: null };
};
var unknownEnd = (start) => {
  const text = `${start === "open" ? ".." : isMonthStart(start) ? format(start).slice(0, 7) : format(start)}/published`;
  return { text, key: text, length: "window", start, end: "unknown", earliest: null, latest: null };
};
var published = {
  text: "published",
  key: "published",
  length: "published",
  start: "unknown",
  end: "unknown",
  earliest: null,
  latest: null
};
var parse = (text) => {
  const trimmed = text.trim();
  if (trimmed === "published") return Result.succeed(published);
  if (trimmed.startsWith("ytd:")) return parseYearToDate(trimmed);
  const slash = trimmed.indexOf("/");
  if (slash < 0) return Result.map(parseSpan(trimmed), ({ start, end }) => fromDays(start, end));
  return parseWindow(trimmed, trimmed.slice(0, slash).trim(), trimmed.slice(slash + 1).trim());
};
var parseYearToDate = (text) => {
  const last = text.slice(4).trim();
  if (!/^\d{4}-(\d{2}|\d{2}-\d{2}|Q[1-4]|H[12])$/.test(last))
    return Result.fail(`"${clip(text)}": year to date is written ytd:2023-09 (January to September 2023)`);
  return Result.map(parseSpan(last), ({ end }) => {
    const { key: key2, ...period } = fromDays(fromDate(toDate(end).year, 1, 1), end);
    const until = format(end);
    return {
      ...period,
      key: key2,
      text: `ytd:${isMonthEnd(end) ? until.slice(0, 7) : until}`,
      length: "ytd"
    };
  });
};
var parseWindow = (text, from, to) => {
  if (to === "..")
    return Result.fail(`"${clip(text)}": a period must end; write the last month or day, or "published"`);
  if (from === "published")
    return Result.fail(`"${clip(text)}": a period cannot start with the date of publication`);
  const first = from === ".." ? Result.succeed("open") : Result.map(parseSpan(from), (span) => span.start);
  if (Result.isFailure(first)) return Result.fail(first.failure);
  const start = first.success;
  if (to === "published") return Result.succeed(unknownEnd(start));
  return Result.flatMap(
    parseSpan(to),
    ({ end }) => start === "open" ? Result.succeed(fromOpenStart(end)) : start > end ? Result.fail(`"${clip(text)}": the period ends before it starts`) : Result.succeed(fromDays(start, end))
  );
};
var format2 = (p) => p.text;
var key = (p) => p.key;
var equals = (a, b) => a.key === b.key;
var isDefinite = (p) => typeof p.start === "number" && typeof p.end === "number";
var resolvePublished = (p, date, documentId) => {
  if (p.end !== "unknown") return p;
  if (date !== null && date.length === "day" && typeof date.end === "number") {
    if (p.start === "unknown") return { ...fromDays(date.end, date.end), length: "published" };
    if (p.start === "open") return fromOpenStart(date.end);
    if (p.start <= date.end) return fromDays(p.start, date.end);
  }
  const bounds = date !== null && isDefinite(date) ? date : { start: null, end: null };
  return { ...p, key: `${p.text}@${documentId}`, earliest: bounds.start, latest: bounds.end };
};
var lastDay = (p) => p.end === "unknown" ? p.latest : p.end;
var firstLastDay = (p) => p.end === "unknown" ? p.earliest : p.end;
var contains = (outer, inner) => {
  if (outer.key === inner.key) return true;
  const start = startsNoLater(outer, inner);
  const end = endsNoEarlier(outer, inner);
  return start === false || end === false ? false : start === true && end === true ? true : "unknown";
};
var startsNoLater = (outer, inner) => {
  if (outer.start === "open") return true;
  if (inner.start === "open") return false;
  const earliest = inner.start === "unknown" ? inner.earliest : inner.start;
  const latest = inner.start === "unknown" ? inner.latest : inner.start;
  const outerEarliest = outer.start === "unknown" ? outer.earliest : outer.start;
  const outerLatest = outer.start === "unknown" ? outer.latest : outer.start;
  if (outerLatest !== null && earliest !== null && outerLatest <= earliest) return true;
  if (outerEarliest !== null && latest !== null && outerEarliest > latest) return false;
  return "unknown";
};
var endsNoEarlier = (outer, inner) => {
  if (outer.end === "unknown" && inner.end === "unknown" && documentOf(outer) === documentOf(inner))
    return true;
  const outerFirst = firstLastDay(outer);
  const outerLast = lastDay(outer);
  const innerFirst = firstLastDay(inner);
  const innerLast = lastDay(inner);
  if (outerFirst !== null && innerLast !== null && outerFirst >= innerLast) return true;
  if (outerLast !== null && innerFirst !== null && outerLast < innerFirst) return false;
  return "unknown";
};
var documentOf = (p) => p.key.slice(p.text.length);

export {
  fromDays,
  published,
  parse,
  format2 as format,
  key,
  equals,
  isDefinite,
  resolvePublished,
  contains
};
