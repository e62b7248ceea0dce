import {
  selector
} from "./chunk-U5J37P57.js";
import {
  parse
} from "./chunk-W4I7SFAH.js";
import {
  around,
  cutsNumber,
  en,
  enumerate,
  figureSpan,
  find,
  groups,
  load,
  position,
  scanFigures,
  words,
  zh
} from "./chunk-6OR6OAMQ.js";
import {
  sha256
} from "./chunk-3CYAG2VH.js";
import {
  isInteger,
  negate,
  sign
} from "./chunk-2NOJJ6HJ.js";
import {
  format,
  fromDate
} from "./chunk-GN53SJR2.js";

// src/cli/draftOf.ts
import { Effect } from "effect";

// src/text/extract/respectively.ts
var listOf = (sentence, words2) => {
  const first = sentence.findIndex(({ passage }) => words2.respectively.test(passage.before + passage.after));
  if (first === -1) return [];
  let end = first + 1;
  while (end < sentence.length && words2.listed.test(sentence[end]?.passage.between ?? "")) end += 1;
  return sentence.slice(first, end);
};
var namesOf = (enumeration, count2, words2) => {
  const names = enumeration.split(words2.enumerated).map((name) => name.trim());
  return names.length >= count2 && names.slice(-count2).every((name) => name !== "") ? names.slice(-count2) : null;
};
var respectively = (sentence, times, words2) => {
  if (sentence.length < 2) return sentence;
  const list = listOf(sentence, words2);
  const [first] = list;
  if (first === void 0 || list.length < 2) return sentence;
  const { sentence: span, found } = first.passage;
  const own2 = times.filter((time) => !time.base && time.start >= span.start && time.end <= found.start);
  const names = namesOf(
    words2.enumeration.exec(first.passage.before)?.groups?.["names"] ?? "",
    list.length,
    words2
  );
  return sentence.map((reading) => {
    const at = list.indexOf(reading);
    if (at === -1) return reading;
    const time = own2.length === list.length ? own2[at] : void 0;
    const name = names?.[at];
    return {
      ...reading,
      time: time === void 0 ? reading.time : { ...reading.time, period: time.period, doubt: null },
      subject: name ?? reading.subject,
      doubts: name === void 0 ? reading.doubts : [...reading.doubts, { field: "indicator", why: "one of a list" }]
    };
  });
};

// src/text/extract/DateMention.ts
var publishedOf = (published) => {
  const bounds = published?.split("/") ?? [];
  const last = bounds.at(-1) ?? "";
  const match = /^(\d{4})(?:-(\d{2}))?/.exec(last);
  return match === null ? null : {
    since: Number(/^\d{4}/.exec(bounds[0] ?? "")?.[0] ?? match[1]),
    year: Number(match[1]),
    month: Number(match[2] ?? 12)
  };
};
var two = (n) => String(n).padStart(2, "0");
var lastMonth = (time) => {
  switch (time.kind) {
    case "month":
    case "cumulative":
    case "twelve-months":
    case "trailing":
    case "day":
    case "weeks":
      return time.n;
    case "quarter":
      return time.n * 3;
    case "half":
      return time.n * 6;
    default:
      return 12;
  }
};
var trailing = (year, month, months) => {
  const first = year * 12 + month - months;
  return `${Math.floor(first / 12)}-${two(first % 12 + 1)}/${year}-${two(month)}`;
};
var periodText = (year, time) => {
  switch (time.kind) {
    case "half":
      return `${year}-H${time.n}`;
    case "quarter":
      return `${year}-Q${time.n}`;
    case "month":
      return `${year}-${two(time.n)}`;
    case "day":
      return `${year}-${two(time.n)}-${two(time.day)}`;
    case "weeks": {
      const end = fromDate(year, time.n, time.day);
      return `${format(end - 7 * time.weeks + 1)}/${format(end)}`;
    }
    case "cumulative":
      return time.n === 12 ? String(year) : `ytd:${year}-${two(time.n)}`;
    case "trailing":
      return trailing(year, time.n, time.months);
    case "twelve-months":
      return time.n === 12 ? String(year) : trailing(year, time.n, 12);
    case "since":
      return `${year}-${two(time.n ?? 1)}/published`;
    case "window":
      return `${year}/${time.n}`;
    default:
      return String(year);
  }
};
var yearFromPublication = (time, ahead, { year, month }) => {
  if (time.kind === "since") return year;
  if (ahead) return lastMonth(time) >= month ? year : year + 1;
  return lastMonth(time) <= month ? year : year - 1;
};
var inYear = (period, year) => {
  const last = /(\d{4})(?!.*\d{4})/.exec(period ?? "")?.[1];
  return period === null || last === void 0 ? String(year) : period.replace(/\d{4}/g, (own2) => String(Number(own2) + year - Number(last)));
};
var reportedBy = ({ year, month }) => month <= 4 ? String(year - 1) : month <= 9 ? `${year}-H1` : `ytd:${year}-09`;
var narrowed = (bounds, words2) => {
  let latest = 0;
  for (const { year } of words2) {
    if (year !== null && "year" in year && year.year <= bounds.year) latest = Math.max(latest, year.year);
  }
  return latest >= bounds.since && latest < bounds.year ? { ...bounds, year: latest, month: 12 } : bounds;
};
var resolve = (words2, bounds) => {
  const published = bounds === null ? null : narrowed(bounds, words2);
  let spokenOf = null;
  const spoken = /* @__PURE__ */ new Set();
  const unnamed = (time, ahead) => {
    const likely = published === null ? null : yearFromPublication(time, ahead, published);
    if (ahead && likely !== null) return likely;
    return likely !== null && (spokenOf === null || spoken.has(likely)) ? likely : spokenOf;
  };
  let last = null;
  return words2.map(({ start, end, year: yearWords, time, base, previous, ahead }) => {
    const common = { start, end, base, previous, future: false, growthPeriod: null };
    const yearsBack = yearWords !== null && "fromThisYear" in yearWords && base ? -yearWords.fromThisYear : null;
    if (time.kind === "now") return { ...common, period: null, undated: false, yearsBack };
    if (time.kind === "same" && yearWords !== null && "year" in yearWords)
      return { ...common, period: inYear(last, yearWords.year), undated: false, yearsBack };
    if (time.kind === "same" || time.kind === "report" && last !== null)
      return { ...common, period: last, undated: last === null, yearsBack };
    if (time.kind === "report") {
      last = published === null ? null : reportedBy(published);
      return { ...common, period: last, undated: true, yearsBack };
    }
    let year;
    if (yearWords === null) year = unnamed(time, ahead);
    else if ("year" in yearWords) year = yearWords.year;
    else year = published === null ? null : published.year + yearWords.fromThisYear;
    if (year === null) return { ...common, period: null, undated: true, yearsBack };
    const period = periodText(year, time);
    const future = published !== null && year > published.year;
    if (!base && !future) {
      if (yearWords !== null) {
        spokenOf = year;
        spoken.add(year);
      }
      last = period;
    }
    const growthPeriod = time.kind === "twelve-months" ? periodText(year, { kind: "month", n: time.n }) : null;
    return { ...common, future, period, undated: false, yearsBack, growthPeriod };
  });
};

// src/text/extract/MeasureRule.ts
var apply = (rules, passage) => {
  const { figure } = passage.found;
  const fits = (rule) => (rule.units?.includes(figure.unit.kind) ?? true) && (rule.forms?.includes(figure.form) ?? true) && (rule.figure?.test(passage.printed) ?? true) && (rule.after?.test(passage.after) ?? true) && (rule.near?.test(passage.near) ?? true) && (rule.before?.test(passage.before) ?? true);
  return rules.find(fits)?.measure ?? null;
};

// src/text/extract/periodOf.ts
var COMPARING = ["growth", "change", "multiple", "average_growth", "contribution"];
var BEHIND = 48;
var yearOf = (period) => {
  const match = /(\d{4})(?!.*\d{4})/.exec(period ?? "");
  return match === null ? null : Number(match[1]);
};
var startOf = (passage, mentions, end, behind) => {
  const bases = mentions.filter(({ base: base2 }) => base2);
  const between = passage.between ?? "";
  const clause = passage.digits - between.length + Math.max(between.lastIndexOf(","), between.lastIndexOf("\uFF0C")) + 1;
  const inFront = passage.between === null ? void 0 : within(bases, clause, passage.digits).at(-1);
  const base = inFront ?? baseOf(passage, mentions, behind) ?? (behind ? bases.find(({ start }) => start >= passage.found.end) : void 0);
  if (base === void 0) return null;
  if (end.period === null)
    return base.yearsBack === null && base.period !== null ? { period: base.period, versus: null, doubt: null } : null;
  const sameTime = base === inFront && base.yearsBack === null && /^\d{4}$/.test(base.period ?? "");
  const years = sameTime ? (yearOf(end.period) ?? 0) - Number(base.period) : base.yearsBack;
  const period = base.previous ? periodBefore(end.period) : years === null ? base.period : yearsEarlier(end.period, years);
  return period === null ? null : { period, versus: null, doubt: null };
};
var yearsEarlier = (period, years) => period.replace(/\d{4}/g, (year) => String(Number(year) - years));
var yearBefore = (found) => found.period === null || found.period.includes("published") ? { ...found, doubt: "what the change started from is of an earlier time" } : {
  period: yearsEarlier(found.period, 1),
  versus: null,
  doubt: "what the change started from; taken as of a year earlier"
};
var periodBefore = (period) => {
  const match = /^(\d{4})(?:-([QH]?)(\d{1,2}))?$/.exec(period);
  if (match === null) return null;
  const [, year = "", kind = "", part] = match;
  if (part === void 0) return String(Number(year) - 1);
  const size = kind === "Q" ? 4 : kind === "H" ? 2 : 12;
  const before = Number(part) > 1 ? Number(part) - 1 : size;
  const text = kind === "" ? String(before).padStart(2, "0") : `${kind}${before}`;
  return `${Number(part) > 1 ? year : Number(year) - 1}-${text}`;
};
var within = (mentions, start, end) => mentions.filter((mention) => mention.start >= start && mention.end <= end);
var runsUntilNow = (mention) => mention.period?.endsWith("/published") === true;
var OTHER_CLAUSE = /\d|,|\b(?:after|as|because|while|when|following|ahead of)\b/iu;
var nextTo = ({ found, after }, times, behind) => {
  const next = behind ? times.find((mention) => mention.start >= found.end) : void 0;
  const between = after.slice(0, Math.max(0, (next?.start ?? 0) - found.end));
  if (next !== void 0 && between.length <= BEHIND && !OTHER_CLAUSE.test(between)) return next;
  return times.findLast((mention) => mention.start < found.start && mention.end <= found.end) ?? null;
};
var namesTime = (passage, mentions, behind) => {
  const { start, end } = passage.sentence;
  const times = within(mentions, start, end).filter(({ base }) => !base);
  const period = nextTo(passage, times, behind)?.period ?? null;
  return period !== null && !DAY.test(period) && !period.endsWith("/published");
};
var DAY = /^\d{4}-\d{2}-\d{2}$/;
var own = (passage, mentions, behind) => {
  const { found, sentence } = passage;
  const current = mentions.filter((mention) => !mention.base);
  const inSentence = within(current, sentence.start, sentence.end);
  const after = inSentence.find((mention) => mention.start >= found.end);
  const named = nextTo(passage, inSentence, behind);
  if (named !== null) return { mention: named, near: true };
  if (behind && after !== void 0 && !runsUntilNow(after)) return { mention: after, near: true };
  const earlier = current.findLast((mention) => mention.end <= sentence.start);
  return { mention: earlier === void 0 || runsUntilNow(earlier) ? null : earlier, near: false };
};
var startNamedFirst = ({ found, after }, mentions) => {
  const base = mentions.find(({ base: base2, start }) => base2 && start >= found.end);
  return base === void 0 || base.period === null || !/^ (?:in|at|on|of) (?:the )?$/iu.test(after.slice(0, base.start - found.end)) ? null : { period: base.period, versus: null, doubt: null };
};
var RIGHT_BEHIND = 30;
var FROM_START = /^,? from [$€£]?\d[\d.,]*(?: ?(?:%|per ?cent|million|billion|trillion|bn|m|points?))? (?:in|at|on|during) (?:the )?$/iu;
var blanked = (passage, mentions, base) => {
  const { end } = passage.found;
  let gap = passage.after.slice(0, base.start - end);
  for (const time of within(mentions, end, base.start).toReversed()) {
    gap = gap.slice(0, time.start - end) + gap.slice(time.end - end).replace(/^, ?/u, " ");
  }
  return gap;
};
var baseOf = (passage, mentions, behind) => {
  const { found, sentence, nearStart, earlier } = passage;
  const bases = mentions.filter((mention) => mention.base || behind && runsUntilNow(mention));
  const after = behind ? within(bases, found.end, sentence.end)[0] : void 0;
  const gap = after === void 0 ? "" : blanked(passage, mentions, after);
  if (after !== void 0 && gap.length <= RIGHT_BEHIND && !/[\d,]/.test(gap)) return after;
  if (after !== void 0 && FROM_START.test(gap)) return after;
  const front = within(bases, nearStart, found.end).at(-1);
  if (front !== void 0) return front;
  if (after !== void 0 && !/\d/.test(gap) && gap.length <= 2 * BEHIND) return after;
  const first = earlier[0]?.start ?? found.start;
  return within(bases, sentence.start, first).at(-1) ?? null;
};
var periodOf = (passage, mentions, measure, behind) => {
  const compares = COMPARING.includes(measure);
  const fixed = compares && behind ? mentions.filter((mention2) => !runsUntilNow(mention2)) : mentions;
  const first = own(passage, fixed, behind);
  const { mention, near } = first.mention === null ? own(passage, mentions, behind) : first;
  const base = compares ? baseOf(passage, mentions, behind) : null;
  const compared = base ?? (behind ? laterInYear(passage, mentions) : null);
  if (mention === null && compared !== null && compared.yearsBack !== null && compared.period !== null) {
    return {
      period: yearsEarlier(compared.period, -compared.yearsBack),
      versus: null,
      doubt: "follows from its base"
    };
  }
  const period = (isRate(passage, measure) ? mention?.growthPeriod : null) ?? mention?.period ?? null;
  const doubt = mention === null ? "the text names no time" : mention.undated ? "the words name a time, but no year is known" : near ? null : "taken from an earlier sentence";
  return { period, versus: base === null ? null : versusOf(period, base), doubt };
};
var laterInYear = ({ found, sentence }, mentions) => within(mentions, found.end, sentence.end).find(
  ({ base, yearsBack, period }) => base && yearsBack !== null && /^\d{4}-/.test(period ?? "")
) ?? null;
var isRate = ({ found: { figure } }, measure) => measure === "growth" || measure === "change" && figure.unit.kind.endsWith("point");
var versusOf = (period, base) => {
  if (base.previous) return "previous";
  if (runsUntilNow(base)) return base.period?.slice(0, 4) ?? null;
  const year = yearOf(period);
  if (base.yearsBack !== null) {
    if (year === null) return null;
    const fromYearEnd = base.period?.endsWith("-12") === true && !/^\d{4}$/.test(period ?? "");
    if (fromYearEnd) return `${year - base.yearsBack}-12`;
    return base.yearsBack === 1 ? null : String(year - base.yearsBack);
  }
  if (base.period === null || period === null) return base.period;
  if (base.period === yearsEarlier(period, 1)) return null;
  return base.period === periodBefore(period) ? "previous" : base.period;
};

// src/text/extract/subject.ts
var LONGEST = 40;
var ENDINGS = 40;
var LONGEST_WORD = 24;
var stripEnd = (words2, one) => {
  let rest = words2;
  for (let count2 = 0; count2 < ENDINGS; count2++) {
    const match = one.exec(rest.slice(-LONGEST_WORD));
    if (match === null || match[0] === "") break;
    rest = rest.slice(0, rest.length - match[0].length);
  }
  return rest;
};
var stripStart = (words2, one) => {
  let rest = words2;
  for (let count2 = 0; count2 < ENDINGS; count2++) {
    const match = one.exec(rest);
    if (match === null || match[0] === "") break;
    rest = rest.slice(match[0].length);
  }
  return rest;
};
var HAS_LETTERS = /\p{Script=Han}{2}|\p{L}{3}/u;
var without = (text, offset, spans) => {
  let rest = text;
  for (const { start, end } of spans) {
    const from = Math.max(0, start - offset);
    const to = Math.min(text.length, end - offset);
    if (from < to) rest = `${rest.slice(0, from)}${" ".repeat(to - from)}${rest.slice(to)}`;
  }
  return rest;
};
var subject = (passage, times, words2) => {
  const clean = without(passage.near, passage.nearStart, times).replace(/\s+/gu, " ");
  const inner = stripStart(stripEnd(clean, words2.subjectEnd), words2.subjectStart).trim();
  return HAS_LETTERS.test(inner) ? inner.slice(-LONGEST).trim() : "";
};
var whole = (passage, words2) => {
  const match = words2.wholeBefore.exec(passage.near) ?? words2.wholeAfter.exec(passage.after);
  return match?.groups?.["whole"]?.trim() ?? null;
};

// src/text/extract/draftClaim.ts
var POINTS = ["point", "basis-point"];
var SIGNED = [
  "growth",
  "change",
  "average_growth",
  "annualised_growth",
  "contribution"
];
var negate2 = (figure) => ({
  ...figure,
  value: negate(figure.to ?? figure.value),
  to: figure.to === null ? null : negate(figure.value),
  negative: !figure.negative,
  signed: true
});
var unsigned = (figure) => {
  const start = enumerate(figure.text)[0]?.start ?? 0;
  const currency = /[$€£¥]\s?$/u.exec(figure.text.slice(0, start));
  return figure.text.slice(start - (currency?.[0].length ?? 0));
};
var withSign = (passage, measure, words2) => {
  const { figure } = passage.found;
  const as = (reading, text) => ({
    figure: text,
    reading
  });
  if (!SIGNED.includes(measure)) {
    const risen = figure.negative && words2.positive.test(passage.near);
    return risen ? as(negate2(figure), unsigned(figure)) : as(figure, figure.text);
  }
  const { near, after, continued, earlier } = words2.negative;
  const falls = near.test(passage.near) || after.test(passage.after) || continued.test(passage.near) && earlier.test(passage.before);
  const undone = words2.positive.test(passage.near);
  const negative = falls && !undone;
  if (negative === figure.negative || figure.negative && !undone) return as(figure, figure.text);
  return negative ? as(negate2(figure), `-${unsigned(figure)}`) : as(negate2(figure), unsigned(figure));
};
var isRestatedFall = (passage, last, measure, words2) => last?.reading.negative === true && last.measure === "change" && measure === "growth" && words2.restates.test(passage.near);
var withoutSign = ({ found: { figure } }) => figure.negative && !/[-(]/.test(figure.text) ? { figure: unsigned(figure), reading: negate2(figure) } : { figure: figure.text, reading: figure };
var roleOf = (passage, time, published, words2) => {
  const rule = words2.roles.find(
    ({ before, after }) => (before?.test(passage.before) ?? true) && (after?.test(passage.after) ?? true)
  );
  if (rule !== void 0) return rule.role;
  const year = /^(\d{4})/.exec(time.period ?? "")?.[1];
  const last = /(\d{4})(?!.*\d{4})/.exec(published ?? "")?.[1];
  return year !== void 0 && last !== void 0 && Number(year) > Number(last) ? "target" : "stated";
};
var startedFrom = (passage, last, words2) => last !== null && (words2.startedFrom.test(passage.near) || words2.bracketed.test(passage.between ?? "")) ? last : null;
var listedWith = (passage, mentions, last, words2) => {
  const previous = passage.earlier.at(-1);
  if (last === null || previous === void 0 || last.passage.found !== previous) return null;
  const sameUnit = previous.figure.unit.kind === passage.found.figure.unit.kind;
  if (!sameUnit || words2.comparedBehind.test(passage.after)) return null;
  return words2.listed.test(withoutTimes(passage, mentions)) ? last : null;
};
var withoutTimes = ({ between, digits }, mentions) => {
  let words2 = between ?? "";
  const from = digits - words2.length;
  for (const { start, end } of mentions.toReversed())
    if (start >= from && end <= digits)
      words2 = words2.slice(0, start - from).trimEnd() + words2.slice(end - from);
  return words2;
};
var isOfLastMonth = ({ before, after, sentence }, mentions, period, words2) => /^\d{4}-\d{2}$/.test(period ?? "") && words2.ofLastMonth.test(`${before}|${after}`) && !mentions.some(({ base, start, end }) => base && start >= sentence.start && end <= sentence.end);
var ofTheDay = (found, measure) => ({
  period: found.period?.length === DAY2 ? found.period : null,
  versus: found.versus ?? (measure === "growth" || measure === "change" ? "previous" : null),
  doubt: "a report on the day; taken as of the day of publication"
});
var DAY2 = 10;
var timeOf = ({ passage, mentions, measure, last, listed, start, words: words2 }) => {
  const found = periodOf(passage, mentions, measure, words2.timeBehind);
  if (start !== null) {
    const started = startOf(passage, mentions, start.time, words2.timeBehind);
    if (started !== null || found.period !== start.time.period) return started ?? found;
    return yearBefore(found);
  }
  if (words2.startedFrom.test(passage.near))
    return startNamedFirst(passage, mentions) ?? startOf(passage, mentions, found, false) ?? (found.doubt === null ? found : yearBefore(found));
  if (found.period?.endsWith("/published") === true && words2.stock.test(passage.near)) {
    return { period: null, versus: null, doubt: "taken as of the day of publication" };
  }
  if (listed !== null && (listed.started || found.doubt !== null)) return listed.time;
  if (words2.daily.test(passage.before) && !namesTime(passage, mentions, words2.timeBehind))
    return ofTheDay(found, measure);
  if (found.versus !== null) return found;
  if (last?.measure === "change" && words2.restates.test(passage.near))
    return { ...found, versus: last.time.versus };
  const isChange = measure === "growth" || measure === "change";
  if (isChange && last?.measure === measure && words2.followedBy.test(passage.near))
    return { ...found, versus: last.time.versus };
  if (isChange && words2.daily.test(passage.before)) return { ...found, versus: "previous" };
  return isChange && isOfLastMonth(passage, mentions, found.period, words2) ? { ...found, versus: "previous", doubt: found.doubt ?? "no base is named; taken as the month before" } : found;
};
var draftClaim = (passage, mentions, last, published, words2) => {
  const { figure } = passage.found;
  const listed = listedWith(passage, mentions, last, words2);
  const start = startedFrom(passage, last, words2);
  const followed = words2.followedBy.test(passage.near) && last?.reading.unit.kind === figure.unit.kind;
  const ruled = listed?.measure ?? apply(words2.measures, passage) ?? (followed ? last.measure : null);
  const ownChange = start !== null && words2.ownDirection.test(passage.near);
  const restated = start !== null && start.measure !== "change" && start.reading.unit.kind === figure.unit.kind ? start.measure : "level";
  const rate = ownChange ? "growth" : restated;
  const measure = start !== null && !POINTS.includes(figure.unit.kind) ? rate : ruled ?? "level";
  const time = timeOf({ passage, mentions, measure, last, listed, start, words: words2 });
  const spoken = subject(passage, mentions, words2);
  const named = measure === "share" ? spoken.replace(words2.partOf, "") : spoken;
  const about = named !== "" ? named : listed?.subject ?? start?.subject ?? last?.subject ?? "";
  const base = measure === "share" || measure === "ratio" || measure === "contribution" ? whole(passage, words2) : null;
  const signed = start !== null && !ownChange ? withoutSign(passage) : (listed?.reading.negative === true || isRestatedFall(passage, last, measure, words2)) && !figure.signed ? { figure: `-${unsigned(figure)}`, reading: negate2(figure) } : withSign(passage, measure, words2);
  const doubts = [];
  if (time.doubt !== null) doubts.push({ field: "period", why: time.doubt });
  if (named === "")
    doubts.push({
      field: "indicator",
      why: about === "" ? "no words name it" : "taken from the figure before"
    });
  if (ruled === null && (figure.unit.kind === "percent" || figure.unit.kind === "permille")) {
    doubts.push({ field: "measure", why: "a percentage whose words name neither a change nor a whole" });
  }
  return {
    passage,
    ...signed,
    measure,
    time,
    role: roleOf(passage, time, published, words2),
    subject: about,
    whole: base,
    started: start !== null || listed?.started === true,
    doubts
  };
};

// src/text/extract/glossary.ts
var ENTRIES = [
  ["gdp", "\u5730\u533A\u751F\u4EA7\u603B\u503C|\u751F\u4EA7\u603B\u503C|\u56FD\u5185\u751F\u4EA7\u603B\u503C|GDP|gross domestic product|real gross domestic product|output"],
  ["primary", "\u7B2C\u4E00\u4EA7\u4E1A\u589E\u52A0\u503C"],
  ["secondary", "\u7B2C\u4E8C\u4EA7\u4E1A\u589E\u52A0\u503C"],
  ["tertiary", "\u7B2C\u4E09\u4EA7\u4E1A\u589E\u52A0\u503C"],
  ["services", "\u670D\u52A1\u4E1A\u589E\u52A0\u503C|services value added"],
  ["industrial_output", "\u5DE5\u4E1A\u603B\u4EA7\u503C|industrial production"],
  ["industry_value_added", "\u89C4\u6A21\u4EE5\u4E0A\u5DE5\u4E1A\u589E\u52A0\u503C|\u89C4\u4E0A\u5DE5\u4E1A\u589E\u52A0\u503C|\u89C4\u5DE5\u589E\u52A0\u503C|\u5DE5\u4E1A\u589E\u52A0\u503C"],
  ["investment", "\u56FA\u5B9A\u8D44\u4EA7\u6295\u8D44|\u5168\u793E\u4F1A\u56FA\u5B9A\u8D44\u4EA7\u6295\u8D44"],
  ["retail_sales", "\u793E\u4F1A\u6D88\u8D39\u54C1\u96F6\u552E\u603B\u989D|retail sales"],
  ["online_sales", "\u7F51\u4E0A\u96F6\u552E\u989D|online sales"],
  ["trade", "\u8FDB\u51FA\u53E3\u603B\u503C|\u8FDB\u51FA\u53E3\u603B\u989D|\u8D27\u7269\u8FDB\u51FA\u53E3\u603B\u503C|\u8D27\u7269\u8FDB\u51FA\u53E3\u603B\u989D"],
  ["exports", "\u51FA\u53E3|\u51FA\u53E3\u989D|exports"],
  ["imports", "\u8FDB\u53E3|\u8FDB\u53E3\u989D|imports"],
  ["trade_surplus", "\u8D38\u6613\u987A\u5DEE|trade surplus"],
  ["cpi", "\u5C45\u6C11\u6D88\u8D39\u4EF7\u683C|CPI|consumer price index|consumer prices|inflation"],
  ["ppi", "\u5DE5\u4E1A\u751F\u4EA7\u8005\u51FA\u5382\u4EF7\u683C|PPI|producer price index"],
  ["pmi", "\u5236\u9020\u4E1A\u91C7\u8D2D\u7ECF\u7406\u6307\u6570|PMI|purchasing managers' index"],
  ["population", "\u5E38\u4F4F\u4EBA\u53E3|population"],
  ["employment", "\u5C31\u4E1A\u4EBA\u5458|people in employment|employment"],
  ["unemployment_rate", "\u57CE\u9547\u8C03\u67E5\u5931\u4E1A\u7387|\u5931\u4E1A\u7387|unemployment rate"],
  ["income", "\u5C45\u6C11\u4EBA\u5747\u53EF\u652F\u914D\u6536\u5165|\u4EBA\u5747\u53EF\u652F\u914D\u6536\u5165"],
  ["revenue", "\u8425\u4E1A\u6536\u5165|\u8425\u6536|revenue|net sales|sales"],
  ["operating_profit", "\u8425\u4E1A\u5229\u6DA6|operating profit|operating income"],
  ["net_profit", "\u51C0\u5229\u6DA6|\u5F52\u5C5E\u4E8E\u4E0A\u5E02\u516C\u53F8\u80A1\u4E1C\u7684\u51C0\u5229\u6DA6|\u5F52\u6BCD\u51C0\u5229\u6DA6|net profit|net income"],
  ["eps", "\u57FA\u672C\u6BCF\u80A1\u6536\u76CA|\u6BCF\u80A1\u6536\u76CA"],
  ["total_assets", "\u603B\u8D44\u4EA7|total assets"],
  ["money_supply", "\u5E7F\u4E49\u8D27\u5E01"],
  ["loans", "\u4EBA\u6C11\u5E01\u8D37\u6B3E"],
  ["fiscal_revenue", "\u4E00\u822C\u516C\u5171\u9884\u7B97\u6536\u5165"],
  ["electricity_use", "\u5168\u793E\u4F1A\u7528\u7535\u91CF"]
];
var ids = new Map(
  ENTRIES.flatMap(([id, names]) => names.split("|").map((name) => [name.toLowerCase(), id]))
);
var SCOPE = /^(?:全国|全省|全市|全区|全县|该市|该省|该区|我国|公司|集团|该公司|the |total |全年)+/iu;
var glossaryId = (words2) => ids.get(words2.toLowerCase()) ?? ids.get(words2.replace(SCOPE, "").toLowerCase()) ?? null;

// src/text/extract/ignoredEntry.ts
var AROUND = 4;
var ignoredEntry = (article, atom, why, note) => {
  const { before, after } = around(article, atom, AROUND);
  const front = /[^\p{N}\n]*$/u.exec(before)?.[0] ?? "";
  const lead = front.includes(atom.text) ? "" : front;
  const tail = after.replace(/[\p{N}.,]+$/u, "");
  return { quote: `${lead}${atom.text}${tail}`.trim(), number: atom.text, why, note };
};

// src/text/extract/ignoredEntries.ts
var ignoredEntries = (article, span, why, note) => {
  const printed = words(article, span);
  return groups(printed, enumerate(printed)).map(
    ({ text, start, end }) => ignoredEntry(article, { text, start: span.start + start, end: span.start + end }, why, note)
  );
};

// src/text/extract/separateChanges.ts
var CHANGE_TO = /\b(?:by|rose|grew|increased|climbed|jumped|gained|widened|expanded|advanced|edged up|up|fell|declined|dropped|decreased|slipped|shrank|contracted|eased|narrowed|down|increase of|decrease of) (?:[a-z ]{0,16})?[$€£]?\d[^;.]{0,6}(?:\.\d)?[^;.\n]{0,44}? to (?=(?:a |an |the )?(?:record )?[$€£¥\d(]|[A-Z]{3} \d|around|about|nearly|some)/giu;
var MOVED_UP_TO = /\b(?:edged|ticked|crept|inched|nudged|moved|went|picked|came|shot|climbed|rising|rose) (?=up to \d)up/giu;
var FELL_BELOW = /\b(?:fell|falls|fallen|falling|dropped|declined|slipped|slid|dipped|sank|down)(?= (?:to )?(?:just |well )?(?:below|under) )/giu;
var blank = (words2) => " ".repeat(words2.length);
var separateChanges = (text) => text.replace(MOVED_UP_TO, blank).replace(FELL_BELOW, blank).replace(CHANGE_TO, (words2) => `${words2.slice(0, -4)} ;  `);

// src/text/extract/Times.ts
var firstFrom = (spans, offset) => {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = low + high >>> 1;
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
};
var holding = (spans, span) => {
  for (let at = firstFrom(spans, span.start + 1) - 1, tried = 0; at >= 0 && tried < NEAREST; at--, tried++) {
    const other = spans[at];
    if (other !== void 0 && span.end <= other.end) return other;
  }
  return null;
};
var NEAREST = 8;
var within2 = (spans, { start, end }) => {
  const first = firstFrom(spans, start);
  let last = first;
  while (last < spans.length && (spans[last]?.end ?? 0) <= end) last++;
  return spans.slice(first, last);
};
var make = (mentions, sentences2, paragraphs) => {
  const about = [];
  let topic = -1;
  let sentence = 0;
  let topicSentence = -1;
  for (const [at, mention] of mentions.entries()) {
    about.push(topic);
    while (sentence < sentences2.length - 1 && (sentences2[sentence]?.end ?? 0) <= mention.start) sentence += 1;
    if (mention.base || mention.future || topicSentence === sentence) continue;
    topic = at;
    topicSentence = sentence;
  }
  about.push(topic);
  return {
    holding: (span) => holding(mentions, span),
    around: ({ start, end }) => {
      const first = firstFrom(mentions, start);
      const last = firstFrom(mentions, end);
      const earlier = mentions[about[first] ?? -1];
      const own2 = mentions.slice(first, Math.min(last, first + MOST));
      return earlier === void 0 || paragraphs(earlier.end, start) ? own2 : [earlier, ...own2];
    }
  };
};
var MOST = 200;

// src/text/extract/unwrap.ts
var WIDEST = 130;
var NARROWEST = 30;
var OWN_LINE = /^\s*(?:[-*•#>|]|\d{1,3}[.)]\s|$)|\t|\|| {3}/u;
var firstWord = (line) => /^\s*(?:\p{Script=Han}{1,3}|\S+)/u.exec(line)?.[0] ?? "";
var WITHIN = /[\p{L}\p{N},，、]$/u;
var CONTINUED = /^\s*[\p{Ll}\p{N}$€£(]/u;
var goesOn = (line, next, width) => line.length >= NARROWEST && !OWN_LINE.test(line) && !OWN_LINE.test(next) && (line.length + 1 + firstWord(next).length > width || WITHIN.test(line) && CONTINUED.test(next));
var unwrap = (text) => {
  const lines = text.split("\n");
  const ends = [];
  let block = -1;
  let width = 0;
  for (const [at, line] of lines.entries()) {
    if (at > block) {
      block = at;
      width = line.length;
      while (block + 1 < lines.length && (lines[block + 1] ?? "").trim() !== "") {
        block += 1;
        width = Math.max(width, (lines[block] ?? "").length);
      }
    }
    const next = lines[at + 1];
    const joined = next !== void 0 && at < block && width <= WIDEST && goesOn(line, next, width);
    ends.push(next === void 0 ? "" : joined ? " " : "\n");
  }
  return lines.map((line, at) => `${line}${ends[at] ?? ""}`).join("");
};

// src/text/extract/Passage.ts
var SENTENCE_END = /[。！？!?;；\n]|(?<![A-Z]|\b(?:vs|approx|No|Inc|Corp|Ltd|Co|Mr|Dr))\.(?=\s|$)/gu;
var CLAUSE_MARK = /[，、：（）()—]|[,:](?!\d)/gu;
var CURRENCY = /(?:[$€£¥]|(?<![A-Za-z])[A-Z]{2,3}[$]?) ?$/u;
var LISTED = 8;
var LONGEST2 = 240;
var sentences = (text) => {
  const spans = [];
  let start = 0;
  for (const match of text.matchAll(SENTENCE_END)) {
    const end = match.index + match[0].length;
    if (end > start) spans.push({ start, end });
    start = end;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
};
var digitsStart = (atoms, found) => within2(atoms, found)[0]?.start ?? found.start;
var lastMark = (words2) => {
  let last = 0;
  for (const match of words2.matchAll(CLAUSE_MARK)) last = match.index + match[0].length;
  return last;
};
var passages = (form, spans, atoms, figures) => {
  let at = 0;
  let earlier = [];
  return figures.map((found) => {
    while (at < spans.length - 1 && (spans[at]?.end ?? 0) <= found.start) {
      at += 1;
      earlier = [];
    }
    const sentence = spans[at] ?? { start: 0, end: form.length };
    const digits = digitsStart(atoms, found);
    const before = form.slice(Math.max(sentence.start, digits - LONGEST2), digits);
    const previous = earlier.at(-1);
    const sincePrevious = previous === void 0 ? before : form.slice(Math.max(previous.end, digits - LONGEST2), digits);
    const mark = lastMark(sincePrevious);
    const near = sincePrevious.slice(mark).replace(CURRENCY, "");
    const nearStart = digits - sincePrevious.length + mark;
    const after = form.slice(found.end, Math.min(sentence.end, found.end + LONGEST2));
    const between = previous === void 0 ? null : sincePrevious;
    const passage = {
      found,
      printed: form.slice(found.start, found.end),
      sentence,
      digits,
      near,
      nearStart,
      between,
      before,
      after,
      earlier: earlier.slice(-LISTED)
    };
    earlier.push(found);
    return passage;
  });
};

// src/text/extract/DateWords.ts
var find2 = (form, patterns3, isBase3, isAhead3) => {
  const all = [];
  for (const { pattern: pattern3, read } of patterns3) {
    for (const match of form.matchAll(pattern3)) {
      const meaning = read(match.groups ?? {});
      if (meaning === null) continue;
      const start = match.index;
      const end = start + match[0].length;
      const before = form.slice(Math.max(0, start - CONTEXT), start);
      const after = form.slice(end, end + CONTEXT);
      all.push({
        start,
        end,
        year: meaning.year,
        time: meaning.time,
        base: meaning.base ?? isBase3(before, after, meaning.time),
        previous: meaning.previous ?? false,
        ahead: meaning.year === null && isAhead3(form.slice(Math.max(0, start - FORECAST), start), after)
      });
    }
  }
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept = [];
  for (const words2 of all) if ((kept.at(-1)?.end ?? 0) <= words2.start) kept.push(words2);
  return kept;
};
var CONTEXT = 48;
var FORECAST = 72;

// src/text/extract/dates.en.ts
var NAMES = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
var MONTH = "(?<m>January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)";
var FIRST_MONTH = MONTH.replace("<m>", "<f>");
var monthOf = (name) => NAMES.indexOf((name ?? "").slice(0, 3).toLowerCase()) + 1;
var COUNT_WORDS = [
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve"
];
var COUNT = `(?<c>\\d{1,2}|${COUNT_WORDS.join("|")})`;
var countOf = (word) => /^\d/.test(word ?? "") ? Number(word) : COUNT_WORDS.indexOf((word ?? "").toLowerCase()) + 1;
var ORDINALS = ["first", "second", "third", "fourth"];
var LAST = "final";
var ORDINAL = "(?<o>first|second|third|fourth|final|1st|2nd|3rd|4th)";
var ordinalOf = (word) => /^\d/.test(word ?? "") ? Number((word ?? "").slice(0, 1)) : (word ?? "").toLowerCase() === LAST ? ORDINALS.length : ORDINALS.indexOf((word ?? "").toLowerCase()) + 1;
var YEAR = "(?<y>(?:19|20)\\d{2})";
var RELATIVE_YEAR = "(?<r>this|last|next)(?: year)";
var OF_YEAR = `(?:(?:,? (?:of )?| of )(?:${YEAR}|${RELATIVE_YEAR}))?`;
var yearOf2 = ({ y, r }) => {
  if (y !== void 0) return { year: Number(y) };
  if (r === void 0) return null;
  return { fromThisYear: r.toLowerCase() === "last" ? -1 : r.toLowerCase() === "next" ? 1 : 0 };
};
var LETTERS = "\\u00c0-\\u052f";
var pattern = (source) => new RegExp(`(?<![a-z0-9${LETTERS}])(?:${source})(?![a-z0-9${LETTERS}])`, "gi");
var trailing2 = (months, month) => months === 12 ? { kind: "twelve-months", n: month } : months === month ? { kind: "cumulative", n: month } : { kind: "trailing", n: month, months };
var patterns = [
  {
    pattern: pattern(`(?<d>\\d{1,2})(?:st|nd|rd|th)? ${MONTH}(?:,? ${YEAR})?`),
    read: (g) => ({ year: yearOf2(g), time: { kind: "day", n: monthOf(g["m"]), day: Number(g["d"]) } })
  },
  {
    pattern: pattern(`${MONTH} (?<d>[12]\\d|3[01]|[1-9])(?:st|nd|rd|th)?(?:, ${YEAR})?`),
    read: (g) => ({ year: yearOf2(g), time: { kind: "day", n: monthOf(g["m"]), day: Number(g["d"]) } })
  },
  {
    pattern: pattern(
      `(?:the )?${COUNT} months? (?:to|ended|ending|through|until)(?: the end of)? (?:\\d{1,2} )?${MONTH}(?: \\d{1,2}(?!\\d))?${OF_YEAR}`
    ),
    read: (g) => ({ year: yearOf2(g), time: trailing2(countOf(g["c"]), monthOf(g["m"])) })
  },
  {
    pattern: pattern(
      `(?:the )?(?:(?:first|second|third|fourth) )?quarter (?:that )?(?:ended|ending|to)(?: the end of| in)? (?:\\d{1,2} )?${MONTH}(?: \\d{1,2}(?!\\d))?${OF_YEAR}`
    ),
    read: (g) => {
      const month = monthOf(g["m"]);
      return {
        year: yearOf2(g),
        time: month % 3 === 0 ? { kind: "quarter", n: month / 3 } : { kind: "trailing", n: month, months: 3 }
      };
    }
  },
  {
    pattern: pattern(
      `(?:the )?(?:(?:year|season) (?:to|through)|(?:marketing year|season)(?: that| which)? (?:ended|ending)(?: in)?) ${MONTH}${OF_YEAR}`
    ),
    read: (g) => ({ year: yearOf2(g), time: { kind: "twelve-months", n: monthOf(g["m"]) } })
  },
  {
    pattern: pattern(
      `(?:the )?(?:fiscal |financial )?year (?:ended|ending) (?:\\d{1,2} )?${MONTH}(?: \\d{1,2})?${OF_YEAR}`
    ),
    read: (g) => {
      const month = monthOf(g["m"]);
      return {
        year: yearOf2(g),
        time: month === 12 ? { kind: "year" } : { kind: "trailing", n: month, months: 12 }
      };
    }
  },
  {
    pattern: pattern(`(?:from )?January(?: ?[-\u2013] ?| to | through )${MONTH}${OF_YEAR}`),
    read: (g) => ({ year: yearOf2(g), time: { kind: "cumulative", n: monthOf(g["m"]) }, base: false })
  },
  {
    pattern: pattern(`(?:between|from) ${FIRST_MONTH}(?: and | to | through | until )${MONTH}${OF_YEAR}`),
    read: (g) => {
      const last = monthOf(g["m"]);
      const months = last - monthOf(g["f"]) + 1;
      return months < 2 ? null : { year: yearOf2(g), time: trailing2(months, last), base: false };
    }
  },
  {
    pattern: pattern(`(?:the )?first ${COUNT} months(?: of (?:the year|${YEAR}|${RELATIVE_YEAR}))?`),
    read: (g) => ({ year: yearOf2(g), time: { kind: "cumulative", n: countOf(g["c"]) } })
  },
  {
    pattern: pattern(`(?:the )?first (?:nine months|three quarters)${OF_YEAR}`),
    read: (g) => ({ year: yearOf2(g), time: { kind: "cumulative", n: 9 } })
  },
  {
    pattern: pattern(`(?:the )?${MONTH} quarter${OF_YEAR}`),
    read: (g) => {
      const month = monthOf(g["m"]);
      return {
        year: yearOf2(g),
        time: month % 3 === 0 ? { kind: "quarter", n: month / 3 } : { kind: "trailing", n: month, months: 3 }
      };
    }
  },
  {
    pattern: pattern(
      `(?:the )?(?<w>13|26|39|52|53) weeks (?:to|ended|ending)(?: on)? (?<d>\\d{1,2})(?:st|nd|rd|th)? ${MONTH}(?:,? ${YEAR})?`
    ),
    read: (g) => ({
      year: yearOf2(g),
      time: { kind: "weeks", n: monthOf(g["m"]), day: Number(g["d"]), weeks: Number(g["w"]) }
    })
  },
  {
    pattern: pattern(`(?:the )?${ORDINAL}[ -]quarter${OF_YEAR}`),
    read: (g) => ({ year: yearOf2(g), time: { kind: "quarter", n: ordinalOf(g["o"]) } })
  },
  {
    pattern: pattern(`Q(?<o>[1-4])${OF_YEAR}`),
    read: (g) => ({ year: yearOf2(g), time: { kind: "quarter", n: Number(g["o"]) } })
  },
  {
    pattern: pattern(`(?:the )?${ORDINAL}[ -]half${OF_YEAR}`),
    read: (g) => ordinalOf(g["o"]) > 2 ? null : { year: yearOf2(g), time: { kind: "half", n: ordinalOf(g["o"]) } }
  },
  {
    pattern: pattern(`H(?<o>[12])${OF_YEAR}`),
    read: (g) => ({ year: yearOf2(g), time: { kind: "half", n: Number(g["o"]) } })
  },
  {
    pattern: pattern(`${MONTH}${OF_YEAR}`),
    read: (g) => /^[A-Z]/.test(g["m"] ?? "") ? { year: yearOf2(g), time: { kind: "month", n: monthOf(g["m"]) } } : null
  },
  {
    pattern: pattern(
      "since the (?:start|beginning) of (?:the|this) year|so far this year|in the year to date"
    ),
    read: () => ({ year: { fromThisYear: 0 }, time: { kind: "since", n: null }, base: false })
  },
  {
    pattern: pattern(
      `the (?:same|corresponding|equivalent|comparable) (?:period|months?|quarter|half|day|week)s?(?: (?:of|in))? ${YEAR}`
    ),
    read: (g) => ({ year: yearOf2(g), time: { kind: "same" }, base: true })
  },
  {
    pattern: pattern(`since ${YEAR}`),
    read: (g) => ({ year: yearOf2(g), time: { kind: "since", n: null }, base: false })
  },
  {
    pattern: pattern(`(?:fiscal |FY ?|financial year |the end of |end-|mid-|year-end )?${YEAR}`),
    read: (g) => ({ year: yearOf2(g), time: { kind: "year" } })
  },
  { pattern: pattern("(?<r>last|this|next) year"), read: (g) => ({ year: yearOf2(g), time: { kind: "year" } }) },
  {
    pattern: pattern("(?:for the|full|the whole) year(?! (?:to|ended|ending|through)\\b)|full-year"),
    read: () => ({ year: null, time: { kind: "year" } })
  },
  {
    pattern: pattern(
      "(?:a|one) year (?:earlier|ago|before|previously)|the (?:same )?(?:period|month|quarter) (?:last year|a year (?:earlier|ago|before))|year[- ]on[- ]year|year[- ]over[- ]year|over the year|on the year|(?:the )?(?:prior|previous|preceding) year|annually"
    ),
    read: () => ({ year: { fromThisYear: -1 }, time: { kind: "year" }, base: true })
  },
  {
    pattern: pattern(
      "month[- ]on[- ]month|month[- ]over[- ]month|on (?:a monthly basis|the month|the quarter)|over the (?:month|quarter)|quarter[- ]on[- ]quarter|quarter[- ]over[- ]quarter|sequentially|(?:the )?(?:prior|previous|preceding|last) (?:\\w+-month period|month|quarter|period)|a (?:month|quarter) (?:earlier|ago|before)"
    ),
    read: () => ({ year: null, time: { kind: "same" }, base: true, previous: true })
  }
];
var LINKS = "(?: (?:a|an|the|its|their|in|revised|pre-pandemic|pre-crisis|peak|pace|level|seen|recorded|same period of|same period in|rise|fall|of|that))*\\s*$";
var COMPARED = new RegExp(
  `\\b(?:since|than|compared (?:with|to)|versus|vs\\.?|against|below|above|from|of its|of the)${LINKS}`,
  "iu"
);
var COMPARED_ON = new RegExp(`\\bon${LINKS}`, "iu");
var STARTED = /\b(?:from|after|against|versus|compared (?:with|to)) (?:an? )?[$€£]?\d[\d.,]*\s?(?:%|[a-z]+(?: cent| points?)?)?(?: of gdp)?,? (?:recorded |reported |seen )?(?:in|at|during|on) (?:the )?$/iu;
var isBase = (before, after, time) => before.endsWith("(") && /^\s?:/.test(after) || COMPARED.test(before) || STARTED.test(before) || time.kind !== "day" && COMPARED_ON.test(before) || /^(?:'s)? (?:level|total|peak|estimate|rate|figure)\b/iu.test(after);
var EXPECTS = "(?:forecasts?|expects?|expected|sees|guidance|outlook|projects?|predicts?|plans?|aims?|targets?|will)";
var AHEAD_BEFORE = new RegExp(`\\b${EXPECTS}\\b(?:[^.;,]|[.,]\\d)*$`, "iu");
var AHEAD_BEHIND = new RegExp(`^,? (?:it|we|they|the \\w+|management)(?: now| still)? ${EXPECTS}\\b`, "iu");
var isAhead = (before, after) => AHEAD_BEFORE.test(before) || AHEAD_BEHIND.test(after);
var datesEn = (form) => find2(form, patterns, isBase, isAhead);

// src/text/extract/measures.en.ts
var RATE = ["percent", "permille"];
var POINTS2 = ["point", "basis-point"];
var QUANTITY = ["currency", "count", "measure", "none"];
var CHANGE = "(?:r[oi]se|rose|rising|risen|grew|grow|grown|growing|increas\\w*|climb\\w*|jump\\w*|surg\\w*|soar\\w*|leap\\w*|lift\\w*|rais\\w*|improv\\w*|gain\\w*|advanc\\w*|expand\\w*|widen\\w*|accelerat\\w*|edged?|edging|tick\\w*|(?<!made |make |making )up|higher|f[ae]ll\\w*|fell|declin\\w*|drop\\w*|decreas\\w*|slip\\w*|slid\\w*|shr[aiu]nk\\w*|contract\\w*|plung\\w*|tumbl\\w*|collaps\\w*|slump\\w*|retreat\\w*|dipp\\w*|shed|trimm\\w*|eas(?:ed|es|ing)|narrow\\w*|lower|down|slow\\w*|reduc\\w*|cut|lost|rise|fall|growth|return(?:ed|s)|rebound\\w*)";
var LINK = "(?: (?:by|of|about|around|some|roughly|nearly|almost|over|more than|less than|at least|a|an|up|down|further|only|just|sharply|slightly))*\\s*$";
var ENDS_WITH_CHANGE = new RegExp(`\\b${CHANGE}\\b${LINK}`, "iu");
var COMPARED_AFTER = /^\s?(?:(?:January|February|March|April|May|June|July|August|September|October|November|December|annual|yearly|monthly|quarterly|year-on-year) )?(?:higher|lower|above|below|more|less|fewer|increase|rise|decline|drop|fall|gain|growth|decrease|jump|reduction|contraction|collapse|slump|plunge|slide|surge|expansion|(?:up|down)(?= (?:on|from|against|versus|year)|[,.;)]|$))\b/iu;
var measuresEn = [
  { measure: "streak", after: /^\s?(?:straight|consecutive|successive)|^\s?\w+ (?:in a row|running)\b/iu },
  { measure: "streak", figure: /(?:straight|consecutive|successive)/iu },
  { measure: "growth", units: RATE, near: /\b(?:growth|loss|gain) of (?:about |around )?$/iu },
  {
    measure: "growth",
    units: RATE,
    after: /^ (?:sequentially|(?:year|quarter|month)[- ]o(?:n|ver)[- ](?:year|quarter|month)|on the (?:year|quarter|month)|annually)\b/iu
  },
  { measure: "contribution", before: /\bcontribut\w+[^,;]{0,40}$|\badded$/iu, units: [...POINTS2, ...RATE] },
  { measure: "level", units: POINTS2, near: /\bmargin of error\b|±/iu },
  {
    measure: "streak",
    after: /^-(?:month|quarter|year|week|day|session)(?: \w+)? (?:slide|streak|run|decline|losing|rally|slump|climb)\b/iu
  },
  { measure: "level", units: POINTS2, near: /\b(?:at|to|gap of|gap was|spread of) (?:about |around )?$/iu },
  { measure: "level", units: POINTS2, near: /\b(?:balance|index|score)\b[^,;]* (?:at|was|is|of) [-−]?$/iu },
  { measure: "change", units: POINTS2 },
  {
    measure: "duration",
    units: ["time", "none", "count"],
    near: /\b(?:first|highest|lowest|largest|smallest|biggest|weakest|strongest|best|worst|volume|level)\b[^,]*\bin (?:at least |more than |over |nearly )?(?:a )?$/iu
  },
  {
    measure: "duration",
    units: ["time", "none", "count"],
    before: /\b(?:first|highest|lowest|largest|smallest|biggest|weakest|strongest|best|worst)\b[^,]*\bin (?:at least |more than |over |nearly )?(?:a )?$/iu,
    after: /^\s?(?:years?|months?|quarters?|decades?)?/iu,
    figure: /decade|year|^\D*\w+$/iu
  },
  { measure: "rank", forms: ["ordinal"], near: /\b(?:rank\w*|place\w*|position|came|finish\w*)\b[^,]*$/iu },
  { measure: "rank", forms: ["top", "ordinal", "unique"] },
  {
    measure: "average_growth",
    units: RATE,
    before: /\b(?:compound(?: annual)?|CAGR|average annual|annual average|a year on average)\b/iu
  },
  {
    measure: "average_growth",
    units: RATE,
    before: /\b(?:on )?average\b/iu,
    after: /^ (?:a|per|each|every) year\b|^ annually\b/iu
  },
  { measure: "annualised_growth", units: RATE, near: /\bannuali[sz]ed\b/iu },
  {
    measure: "annualised_growth",
    units: RATE,
    before: /\b(?:grew|increased|rose|expanded|fell|declined|decreased|shrank|contracted)\b[^.;]*\bannual (?:rate|pace) of[^,;]{0,12}$/iu
  },
  {
    measure: "annualised_growth",
    units: RATE,
    near: /\b(?:grew|increased|rose|expanded|fell|declined|decreased|shrank|contracted) at $/iu,
    before: /\bannual (?:rate|pace) of\b/iu
  },
  {
    measure: "annualised_growth",
    units: RATE,
    after: /^[^,.;]{0,12}\bannuali[sz]ed\b|^ (?:annual|annuali[sz]ed) rate/iu
  },
  { measure: "ratio", figure: /\bper (?!cent|month|year|week|day|quarter|annum|share|diluted)/iu },
  { measure: "multiple", units: ["multiple"] },
  { measure: "multiple", forms: ["multiple"] },
  {
    measure: "ratio",
    units: RATE,
    after: /^ of (?:(?:its|the|their|what)\b[^,.;]{0,30}\b(?:level|earned|total|peak|target|plan|figure|rate)|(?:what|the (?:volume|number|amount|value|sales|output|traffic))\b[^,.;]{0,30}\bin (?:19|20)\d\d)\b/iu
  },
  { measure: "ratio", units: RATE, before: /\b(?:recovered|returned|back) to[^,;]{0,12}$/iu },
  {
    measure: "share",
    units: RATE,
    near: /\b(?:account\w* for|ma[dk]e up|represent\w*|compris\w*|constitut\w*|share of|share|proportion)\b[^,;]{0,20}$/iu
  },
  { measure: "growth", units: RATE, near: /^,? ?\(?(?:or|equal to) $/iu, after: /^(?! of )/iu },
  { measure: "growth", units: RATE, near: /(?:^\W*(?:and )?|\band )by $/iu },
  { measure: "growth", units: RATE, after: COMPARED_AFTER },
  { measure: "growth", units: RATE, near: ENDS_WITH_CHANGE },
  {
    measure: "share",
    units: RATE,
    after: /^ (?:market )?share\b|^, (?:its|the|their) \w+ share\b|^ of (?!(?:the|its|a) (?:year|month|quarter|decade))/iu
  },
  { measure: "growth", forms: ["fraction"], near: ENDS_WITH_CHANGE },
  { measure: "growth", forms: ["fraction"], after: COMPARED_AFTER },
  { measure: "share", forms: ["fraction"] },
  { measure: "share", figure: /\bhalf\b|\bin (?:five|four|three|ten|six|\d+)\b|two-thirds|quarter|third/iu },
  {
    measure: "share",
    units: RATE,
    after: /^ (?:reported|said|expect(?:ed)?|plan(?:ned)?|think|believed?|intend|favou?r|support|oppose|trust|want|lack|own|agreed|respond\w*|were|had|have|are)\b/iu
  },
  {
    measure: "growth",
    units: RATE,
    before: /\b(?:growth|increase|rise|decline|expansion)(?: (?:rate|pace))?(?: \w+){0,3} (?:of|at|was|is|to)[^,;]{0,10}$/iu
  },
  {
    measure: "change",
    units: QUANTITY,
    after: /^(?: \w+)? ?(?:higher|lower|more than|less than|fewer|above|below)\b/iu
  },
  { measure: "change", units: QUANTITY, near: ENDS_WITH_CHANGE },
  {
    measure: "change",
    units: ["count", "none"],
    near: /\badd(?:ed|s)?(?: (?:about|around|nearly|more than|over|just))? $/iu,
    after: /^(?: \w+)?(?: jobs| positions| posts| workers)?/iu,
    figure: /jobs|positions|posts|workers/iu
  },
  {
    measure: "ratio",
    units: ["none", "count", "measure"],
    after: /^ (?:\w+ )?per (?:hectare|acre|capita|person|household|[\d,]+|1\b|worker|km)/iu
  }
];

// src/text/extract/words.en.ts
var COMPARED_BEHIND = /^(?: \w+)? ?(?:higher|lower|more|less|fewer|above|below)\b|^ (?:up|down) (?:on|from|against)\b/iu;
var wordsEn = {
  language: "en",
  dates: datesEn,
  timeBehind: true,
  measures: measuresEn,
  noClaims: [
    { why: "list-number", note: null, before: /(?:^|\n)\s*(?:[-•*]\s*)?$/u, after: /^[.)]\s/u },
    { why: "other", note: "part of the unit", before: /\bper $/iu },
    { why: "name", note: null, figure: /^first$/iu, after: /^-time\b/iu },
    {
      why: "name",
      note: "a term",
      figure: /-(?:year|month|day)$/iu,
      after: /^ (?:notes?|bonds?|gilts?|bunds?|treasur\w+|yields?|fixed|mortgages?|loans?|plans?|contracts?|benchmark)\b/iu
    },
    {
      why: "name",
      note: "an index",
      before: /\b(?:STOXX|S&P|FTSE|Nikkei|CSI|SMI|CAC|DAX|IBEX|ASX|Russell|Euronext) (?:Europe )?$/u
    },
    {
      why: "date",
      note: "a span of time",
      figure: /(?:years?|months?|quarters?|weeks?|days?)$/iu,
      after: /^ (?:before|earlier|ago|previously|later)\b/iu
    },
    {
      why: "other",
      note: "a threshold, not a statement",
      before: /\b(?:reading|score|value|level) (?:below|above|over|under) $/iu
    },
    { why: "other", note: "a threshold, not a statement", before: /\b(?:aged?|ages) (?:under |over )?$/iu },
    {
      why: "other",
      note: "a threshold, not a statement",
      before: /\b(?:people|men|women|those|adults|workers) (?:aged )?(?:under|over) $/iu
    },
    {
      why: "other",
      note: "a threshold, not a statement",
      after: /^ (?:and|or) (?:over|above|older|under|younger)\b/iu
    },
    { why: "ordinal", note: "for the first time", before: /\bfor the $/iu, after: /^ time\b/iu },
    {
      why: "ordinal",
      note: "since when, or in how long",
      figure: /^first$/iu,
      after: /^ (?:[a-z-]+ ){1,3}(?:in|since|for) /iu
    },
    {
      why: "date",
      note: "a span of time",
      before: /\bover the $/iu,
      figure: /(?:years|months|quarters|weeks|days)$/iu
    },
    { why: "name", note: "the size of a list", before: /\b(?:the )?top $/iu, figure: /^(?:top )?\w+$/iu },
    { why: "name", note: "the size of a list", figure: /^top \w+$/iu },
    {
      why: "date",
      note: "a span of time",
      before: /\b(?:past|last|next|previous|coming) $/iu,
      after: /^ (?:years?|months?|quarters?|weeks?|days?)\b/iu
    },
    {
      why: "date",
      note: "a span of time",
      before: /\b(?:past|last|next|previous|coming) $/iu,
      figure: /(?:years?|months?|quarters?|weeks?|days?)$/iu
    }
  ],
  roles: [
    {
      role: "hypothetical",
      before: /(?:^|[.;,] )\s*(?:if|assuming|suppose)\b[^.;]*$|^\s*(?:should|were) (?:the|it|they|this|these)\b[^.;]*$/iu
    },
    {
      role: "target",
      before: /\b(?:expects|(?<!(?:%|cent|thirds?|half|quarters?|respondents|firms) )expect|expected to|aims?|targets?|targeting|plans|plan to|now sees?|see (?:growth|inflation|output)|(?:average|consensus|analysts'?) estimates? of|estimates? (?:for|was|were)|guidance|guides for|forecasts?|projects (?:that|a|an|its|growth|revenue|sales|inflation|output)|projected to|sees|hopes?|intends?|will|goal of|estimates? that|predicts?|outlook)\b[^.;]*$/iu
    },
    { role: "target", after: /^[^.;]{0,12}\bwill be\b|^ (?:target|deliveries target)\b/iu },
    { role: "quoted", before: /\b(?:said|says|told|according to)\b[^"]*"[^"]*$/iu }
  ],
  listed: /^(?: (?:in|for|at|on|during)(?: the)?)?(?:,? (?:and|or) |, )[$€£]?$/iu,
  comparedBehind: COMPARED_BEHIND,
  respectively: /\brespectively\b/iu,
  enumeration: /(?:^|[.;:] ?)(?<names>[^.;:]*?) (?:was|were|is|are|rose|grew|increased|climbed|fell|declined|dropped|decreased|stood at|reached|came to|totalled)\b[^.;:]*$/iu,
  enumerated: /,? and |, /u,
  startedFrom: /\b(?:from|compared (?:with|to)|against|versus|estimate of) (?:a |an |the )?$|\b(?:fewer|more|less|lower|higher) than the $|\b(?:below|above) the $|^,? after $/iu,
  bracketed: /\((?:(?:19|20)\d\d|(?:last|previous|prior) year): ?[$€£]?$/iu,
  stock: /\b(?:total|now|currently|overall)\b[^,;]{0,12}$/iu,
  followedBy: /^,? ?(?:and |but )?(?:after|following|which|having)\b/iu,
  ofLastMonth: /^(?![^]*\b(?:year|annual(?! rate of)|annually|twelve|12)\b)[^]*\b(?:rose|increased|gained|climbed|advanced|edged|ticked|added|jumped|surged|soared|went up|went down|fell|declined|decreased|dropped|slipped|dipped|eased|plunged|tumbled|slumped|collapse|rising|falling|risen|fallen|(?:after|following) (?:an? )?(?:increase|decrease|rise|fall|drop|gain) of|monthly (?:increases?|decreases?|rises?|falls?|declines?|gains?))\b/iu,
  ownDirection: /^(?!)/u,
  daily: /\b(?:shares|stocks?|(?<!prices? |production |confidence )index|crude|brent|futures|bullion|gold|oil prices|dollar|euro|yen|sterling|yields?|benchmark|nasdaq|dow|s&p|stoxx|ftse|nikkei|bitcoin)\b[^.;]*\b(?:settled|closed|ended|opened|fell|rose|slipped|gained|lost|dropped|jumped|climbed|tumbled|slid|eased|edged|surged|sank|plunged|soared|(?:was|were|traded) (?:up|down|higher|lower))\b|\b(?:cut|cuts|lower\w*|raise[ds]?|hike[ds]?|reduce[ds]?)\b[^.;]*\brates?\b|\brates?\b[^.;]*\blower (?:it|them) by /iu,
  restates: /^,? ?\(?(?:or|equal to) $/iu,
  negative: {
    near: /\b(?:lower(?:ed|ing|s)?|cut(?:s|ting)?|reduc\w+|trimm\w+|slash\w+) [^,;.\d]{1,40} by $|\b(?:loss of|slipp?e?d?|eas(?:ed|ing)|narrow(?:ed|ing)|fell|declin\w+|dropp?\w*|down|lower|reduc\w+|decreas\w+|shrank|contracted|slumped|plunged|tumbled|sank)(?: \w+)?(?: a (?:further|record|sharp))? $/iu,
    after: /^\s?(?:(?:January|February|March|April|May|June|July|August|September|October|November|December|annual|yearly|monthly|quarterly|year-on-year) )?(?:lower|below|less|fewer|decline|drop|fall|decrease|reduction|down|contraction|collapse|slump|plunge|slide)\b/iu,
    continued: /^\W*by $/iu,
    earlier: /\b(?:fell|declined|dropped|decreased|slipped|shrank|contracted)\b(?![^.;]*\b(?:rose|grew|increased)\b)[^.;]*$/iu
  },
  positive: /^(?!)/u,
  subjectEnd: /(?:\s|[,:(]|\b(?:was|were|is|are|stood at|reached|came to|came in at|totalled|totaled|averaged|rose|rise|risen|grew|increased|climbed|jumped|gained|advanced|edged|up|fell|declined|dropped|decreased|slipped|slid|shrank|contracted|down|eased|widened|narrowed|has|have|had|been|by|to|of|at|from|about|around|some|nearly|almost|over|more than|less than|an?|the|increase|decrease|drop|fall|decline|gain|loss|came|came down|went|produced|employed|it|they|and|in|on|with|for|accounted|made|bringing|held|recovered|added|delivered|left|estimated|roughly|still|but|than|higher|lower|compared|against|after|following|increasing|falling|rising|or)\b)$/iu,
  subjectStart: /^(?:[\s,.:;)]|\b(?:the|a|an|and|but|while|in|on|of these|among these|of which|it|its|their|this|that|after|following|with|for|also|meanwhile|however|compared|or|bringing|by|was|were|to|when|then|them|at (?:constant|comparable|current) prices|adjusted for inflation)\b)/iu,
  partOf: /^(?!)/u,
  wholeBefore: /^(?!)/u,
  wholeAfter: /^ (?:share )?of (?:its |the |their |all )?(?<whole>[a-z][a-z' -]{1,40}?)(?=[,.;]| (?:in|at|on|came|were|was|said|from)\b|$)/iu
};

// src/text/extract/dates.zh.ts
var Y = "(?:(?<y>(?:19|20)\\d{2})\u5E74|(?<r>\u4ECA\u5E74|\u53BB\u5E74|\u4E0A\u5E74|\u524D\u5E74|\u660E\u5E74|\u540E\u5E74|\u672C\u5E74))\u7684?";
var RELATIVE = {
  \u4ECA\u5E74: 0,
  \u672C\u5E74: 0,
  \u53BB\u5E74: -1,
  \u4E0A\u5E74: -1,
  \u524D\u5E74: -2,
  \u660E\u5E74: 1,
  \u540E\u5E74: 2
};
var DIGITS = "\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D";
var small = (text) => {
  if (text === void 0) return 0;
  if (/^\d+$/.test(text)) return Number(text);
  const [tens = "", ones = ""] = text.includes("\u5341") ? text.split("\u5341") : ["", text];
  const unit = DIGITS.indexOf(ones) + 1;
  return (text.includes("\u5341") ? 10 * Math.max(1, DIGITS.indexOf(tens) + 1) : 0) + (ones === "" ? 0 : unit);
};
var yearOf3 = ({ y, r }) => y !== void 0 ? { year: Number(y) } : r !== void 0 && r in RELATIVE ? { fromThisYear: RELATIVE[r] ?? 0 } : null;
var MONTH2 = "(?<m>1[0-2]|0?[1-9]|\u5341[\u4E00\u4E8C]?|[\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D])";
var DASH = "\\s?(?:-|~|\u81F3|\u5230)\\s?";
var pattern2 = (source) => new RegExp(source, "gu");
var patterns2 = [
  {
    pattern: pattern2(`(?:${Y})?\\s?${MONTH2}\u6708(?<d>[12]\\d|3[01]|0?[1-9])\u65E5`),
    read: (g) => ({ year: yearOf3(g), time: { kind: "day", n: small(g["m"]), day: Number(g["d"]) } })
  },
  {
    pattern: pattern2(
      `\u622A\u81F3(?:${Y})?\\s?${MONTH2}\u6708(?:[12]\\d|3[01]|0?[1-9])\u65E5\u6B62(?:\u7684?(?<n>[369\u4E09\u516D\u4E5D]|\u5341\u4E8C|12)\u4E2A\u6708|\u5E74\u5EA6)`
    ),
    read: (g) => {
      const n = small(g["m"]);
      const months = g["n"] === void 0 ? 12 : small(g["n"]);
      return {
        year: yearOf3(g),
        time: months === 12 ? { kind: "twelve-months", n } : months === n ? { kind: "cumulative", n } : { kind: "trailing", n, months },
        base: false
      };
    }
  },
  {
    pattern: pattern2(`(?:${Y})?\\s?(?:1|\u4E00)\u6708?\u4EFD?${DASH}${MONTH2}\u6708\u4EFD?`),
    read: (g) => ({ year: yearOf3(g), time: { kind: "cumulative", n: small(g["m"]) } })
  },
  {
    pattern: pattern2(`(?:${Y})?\u524D${MONTH2}\u4E2A?\u6708`),
    read: (g) => ({ year: yearOf3(g), time: { kind: "cumulative", n: small(g["m"]) } })
  },
  {
    pattern: pattern2(`(?:${Y})?\u524D(?<q>[23\u4E24\u4E8C\u4E09])\u4E2A?\u5B63\u5EA6`),
    read: (g) => ({ year: yearOf3(g), time: { kind: "cumulative", n: /[2两二]/u.test(g["q"] ?? "") ? 6 : 9 } })
  },
  {
    pattern: pattern2(`(?:${Y})?\u7B2C?(?<q>[\u4E00\u4E8C\u4E09\u56DB1-4])\u5B63\u5EA6\u672B?`),
    read: (g) => ({ year: yearOf3(g), time: { kind: "quarter", n: small(g["q"]) } })
  },
  { pattern: pattern2(`(?:${Y})?\u9996\u5B63\u5EA6?`), read: (g) => ({ year: yearOf3(g), time: { kind: "quarter", n: 1 } }) },
  {
    pattern: pattern2(`(?:${Y})?(?<h>[\u4E0A\u4E0B])\u534A\u5E74`),
    read: (g) => ({ year: yearOf3(g), time: { kind: "half", n: g["h"] === "\u4E0A" ? 1 : 2 } })
  },
  {
    pattern: pattern2(`(?:${Y})?\\s?${MONTH2}\u6708(?:\u4EFD|\u672B|\u5E95|\u5F53\u6708)?(?!\\d)`),
    read: (g) => ({ year: yearOf3(g), time: { kind: "month", n: small(g["m"]) } })
  },
  {
    pattern: pattern2("(?<y>(?:19|20)\\d{2})\u5E74?(?:-|~|\u81F3|\u5230)(?<to>(?:19|20)\\d{2})\u5E74"),
    read: (g) => ({ year: { year: Number(g["y"]) }, time: { kind: "window", n: Number(g["to"]) } })
  },
  {
    pattern: pattern2(`(?:${Y}|\u5E74\u521D|\u5F00\u5E74)(?:${MONTH2}\u6708)?(?:\u4EE5\u6765|\u81F3\u4ECA)`),
    read: (g) => ({ year: yearOf3(g), time: { kind: "since", n: g["m"] === void 0 ? null : small(g["m"]) } })
  },
  {
    pattern: pattern2(`${Y}(?:\u5168\u5E74|\u5E74\u672B|\u5E74\u5E95|\u672B|\u5E95)?`),
    read: (g) => ({ year: yearOf3(g), time: { kind: "year" } })
  },
  { pattern: pattern2("\u5168\u5E74|\u5E74\u672B|\u5E74\u5E95"), read: () => ({ year: null, time: { kind: "year" } }) },
  {
    pattern: pattern2("\u5F53[\u6708\u5B63\u5E74]|\u540C\u671F(?=\u5185)"),
    read: () => ({ year: null, time: { kind: "same" }, base: false })
  },
  {
    pattern: pattern2("\u62A5\u544A\u671F(?:\u5185|\u672B)?"),
    read: () => ({ year: null, time: { kind: "report" }, base: false })
  },
  {
    pattern: pattern2("(?:\u4E0A\u5E74|\u53BB\u5E74)(?:\u540C\u671F|\u540C\u6708|\u540C\u5B63)"),
    read: () => ({ year: { fromThisYear: -1 }, time: { kind: "year" }, base: true })
  },
  {
    pattern: pattern2("(?:\u4E0A\u5E74|\u53BB\u5E74)(?:\u5E74)?(?:\u672B|\u5E95)|\u5E74\u521D(?!\u4EE5\u6765|\u81F3\u4ECA)|\u671F\u521D"),
    read: () => ({ year: { fromThisYear: -1 }, time: { kind: "month", n: 12 }, base: true })
  },
  {
    pattern: pattern2(
      "\u73AF\u6BD4|\u4E0A(?:\u4E2A)?\u6708(?:\u672B|\u5E95|\u540C\u671F)?|\u4E0A(?:\u4E2A|\u4E00)?\u5B63\u5EA6?(?:\u672B|\u5EA6)|\u4E0A(?:\u4E2A)?(?:\u4E00)?(?:\u4EA4\u6613\u65E5|\u6B21\u8C03\u67E5)"
    ),
    read: () => ({ year: null, time: { kind: "same" }, base: true, previous: true })
  },
  {
    pattern: pattern2("\u622A\u81F3\u76EE\u524D|\u76EE\u524D|\u5F53\u524D|\u73B0\u6709|\u8FC4\u4ECA"),
    read: () => ({ year: null, time: { kind: "now" }, base: false })
  }
];
var isBase2 = (before, after) => !/^起/u.test(after) && /(?:比|较|于|与|自|由|从|同|相当于|恢复到|恢复至|为|是)$/u.test(before) || /^(?:同期|同月|的(?:\d|[一二两三四五六七八九十])|\d[\d.]*%|[一二三四五六七八九]成)/u.test(after);
var isAhead2 = (before, after) => /(?:预计|预期|预测|目标|力争|计划|有望|指引)[^。;,，]*$/u.test(before) || /^[^。;,，]{0,8}(?:预计|预期|有望|力争|计划|目标|指引)/u.test(after);
var datesZh = (form) => find2(form, patterns2, isBase2, isAhead2);

// src/text/extract/measures.zh.ts
var RATE2 = ["percent", "permille"];
var POINTS3 = ["point", "basis-point"];
var QUANTITY2 = ["currency", "count", "measure", "none", "time", "multiple"];
var CHANGE2 = "(?:\u589E\u957F|\u589E\u52A0|\u589E|\u4E0A\u6DA8|\u6DA8|\u4E0A\u5347|\u5347|\u63D0\u5347|\u63D0\u9AD8|\u6269\u5927|\u52A0\u5FEB|\u6500\u5347|\u4E0B\u964D|\u964D\u4F4E|\u964D|\u4E0B\u8DCC|\u8DCC|\u4E0B\u6ED1|\u51CF\u5C11|\u51CF|\u56DE\u843D|\u56DE\u5347|\u6536\u7A84|\u653E\u7F13|\u653E\u91CF|\u7F29\u91CF|\u51CF\u6162|\u7F29\u5C0F|\u7F29\u51CF|\u589E\u4EA7|\u51CF\u4EA7|\u51CF\u4E8F|\u589E\u4E8F|\u591A\u589E|\u5C11\u589E|\u591A|\u5C11|\u9AD8|\u4F4E|\u5FEB|\u6162|\u524D\u79FB|\u540E\u79FB|\u4E0A\u79FB)";
var LINK2 = "(?:\u4E86|\u7EA6|\u8FD1|\u8D85\u8FC7?|\u903E|\u8FBE\u5230?|\u4E3A|\u81F3\u591A|\u4E0D\u5230|\\s)*";
var ENDS_WITH_CHANGE2 = new RegExp(`${CHANGE2}(?:\u5E45\u5EA6?)?${LINK2}$`, "u");
var COMPARED2 = /(?:比|较|同比|环比|与.+相比)/u;
var measuresZh = [
  { measure: "streak", near: /连续第?$|连[升涨跌降增减]$/u, units: ["time", "count", "none"] },
  { measure: "contribution", near: /(?:贡献率|贡献|拉动)[^,，]{0,16}$/u, units: [...RATE2, ...POINTS3] },
  { measure: "level", units: POINTS3, near: /(?:误差|±)[^,，]{0,4}$/u },
  { measure: "change", units: POINTS3 },
  { measure: "level", figure: /首(?!位|名)|唯一|第.{1,3}(?:批|届|期|轮|次|代)$/u },
  { measure: "rank", forms: ["top"] },
  { measure: "change", near: /(?:前移|后移|上移|下移|上升|下降|提升)了?$/u, figure: /[位名]$/u },
  {
    measure: "rank",
    forms: ["ordinal"],
    near: /(?:居|列|排|名|位|全国|全省|全市|世界|全球|第|首)[^,，]{0,6}$/u
  },
  { measure: "rank", forms: ["ordinal", "unique"] },
  { measure: "duration", units: ["time"], near: /(?:历时|为期|长达|历经|延长|用时|耗时|试点|有效期)$/u },
  {
    measure: "average_growth",
    units: RATE2,
    near: /(?:年均|平均(?:每年)?|复合)[^,，]{0,6}(?:增长|增速|增长率|下降|上涨)[^,，]{0,4}$/u
  },
  { measure: "ratio", before: /(?:结构|比例|之比)(?:调整|优化)?[为由][\d.:：比]*$/u },
  { measure: "share", units: RATE2, near: /(?:增长|上涨|下降|亏损)面[为达]?$/u },
  { measure: "ratio", near: /(?:之比|比例|比值|收入比|比)(?:为|达到?|是)$/u },
  {
    measure: "ratio",
    units: RATE2,
    near: /(?:只有|仅有|仅为|约为|不及|不到)?(?:\d{4}年|去年|上年)(?:同期)?的(?:约|近)?$/u
  },
  { measure: "ratio", units: [...RATE2, "multiple"], near: /(?:恢复|相当)(?:到|至|于)/u },
  {
    measure: "ratio",
    units: RATE2,
    near: /[为是](?:年度|全年|计划|目标|预算|去年|上年|\S{0,6})(?:计划|目标|预算|任务|同期)的$/u
  },
  { measure: "multiple", units: ["multiple"] },
  { measure: "share", units: RATE2, near: /(?:占|比重|占比|份额)[^,，]{0,30}$/u },
  { measure: "share", forms: ["fraction"] },
  {
    measure: "share",
    units: RATE2,
    after: /^(?:表示|认为|预计|预期|选择|打算|持平|受访|的?(?:市民|网民|用户|居民|家庭)|进入|覆盖|达标|采用|拥有|接入|通过)/u
  },
  { measure: "share", units: RATE2, near: /其余$/u },
  { measure: "share", figure: /^[^\d]*[过近超约仅]?半/u },
  {
    measure: "share",
    units: RATE2,
    near: /(?:^|[,，:：])[^,，]{0,4}(?:有|仅|约|近|逾|超过?)$/u,
    after: /^(?:左右|以上|多)?的?[^\d,，。;；]{1,12}/u
  },
  {
    measure: "level",
    near: /(?:至|到|达|达到|为|报|报收|报收于|收于|收报|突破|超过)$/u,
    before: /(?:降|增|升|涨|跌|扩大|收窄|下降|减少|增加|提升|提高|上升|回落)(?:至|到)[^,，]{0,3}$/u
  },
  { measure: "level", near: /(?:报|报收于?|收于|收报)$/u },
  { measure: "growth", units: RATE2, near: ENDS_WITH_CHANGE2 },
  {
    measure: "growth",
    units: RATE2,
    near: /(?:增速|增幅|涨幅|降幅|跌幅|升幅|增长率|增长速度)(?:为|达到?|在|约|高达)*$/u
  },
  { measure: "growth", units: RATE2, near: /(?:同比|环比|名义|实际)[^,，]{0,8}$/u },
  { measure: "change", units: QUANTITY2, near: /(?:多增|少增|增收|减收|多|少)了?(?:约|近|超过?|逾)?$/u },
  { measure: "change", units: QUANTITY2, near: ENDS_WITH_CHANGE2, before: COMPARED2 },
  { measure: "change", units: ["currency"], near: /(?:减少|下降|缩减)了?约?$/u },
  { measure: "ratio", before: /每(?:[万千百亿]|亩|公顷|平方公里)[^,，]{1,16}$/u },
  { measure: "ratio", near: /(?:单产)?每(?:亩|公顷|人|户|平方米|平方公里)$/u }
];

// src/text/extract/words.zh.ts
var VERBS = "\u5B9E\u73B0|\u5B8C\u6210|\u8FBE\u5230?|\u4E3A|\u662F|\u7EA6|\u8FD1|\u8D85\u8FC7?|\u903E|\u7A81\u7834|\u5171\u6709?|\u6709|\u589E\u52A0\u503C?(?<!\u589E\u52A0\u503C)|\u589E\u957F|\u589E\u52A0|\u4E0A\u6DA8|\u4E0A\u5347|\u63D0\u5347|\u63D0\u9AD8|\u4E0B\u964D|\u4E0B\u8DCC|\u964D\u4F4E|\u51CF\u5C11|\u56DE\u843D|\u56DE\u5347|\u6536\u7A84|\u6269\u5927|\u6DA8|\u8DCC|\u5347|\u964D|\u589E|\u51CF|\u591A|\u5C11|\u9AD8|\u4F4E|\u6BD4|\u8F83|\u540C\u6BD4|\u73AF\u6BD4|\u540D\u4E49|\u5B9E\u9645|\u5E74\u5747|\u5E73\u5747|\u5206\u522B|\u7D2F\u8BA1|\u5DF2|\u5C06|\u81F3|\u5230|\u4E86|\u5728|\u7684|\u62A5|\u6536\u4E8E|\u6536\u62A5|\u62A5\u6536\u4E8E?|\u5360\u6BD4?|\u6BD4\u91CD|\u6BD4\u4F8B|\u4EC5|\u5C31|\u7531|\u4ECE|\u65B0\u589E|\u51C0\u589E|\u5176\u4E2D|\u5360|\u4E00\u4E2A|\u5168\u90E8|\u8FDE\u7EED|\u7B2C|\u5C45|\u4F4D\u5C45|\u6392\u540D|\u4F4D\u5217|\u5217|\u6392|\u540D\u5217|\u5165\u9009|\u6210\u4E3A|\u5EFA\u7ACB|\u6D89\u53CA|\u9762\u79EF|\u603B\u6570";
var wordsZh = {
  language: "zh",
  dates: datesZh,
  timeBehind: false,
  measures: measuresZh,
  noClaims: [
    { why: "list-number", note: null, before: /^\s*[-•·*]\s*$/u, figure: /^\d{1,2}$/u },
    { why: "list-number", note: null, before: /(?:^|\n)\s*(?:[-•·*]\s*)?$/u, after: /^[.、)）]/u },
    {
      why: "list-number",
      note: null,
      before: /[(（]$/u,
      after: /^[)）]/u,
      figure: /^[\d一二三四五六七八九十]{1,3}$/u
    },
    { why: "other", note: "part of the unit", before: /每$/u },
    {
      why: "name",
      note: "the size of a sample of cities",
      figure: /个$/u,
      after: /^(?:大中|大|重点|主要)城市/u
    },
    { why: "date", note: "a span of days", before: /前$/u, figure: /天$/u },
    { why: "name", note: "a class of sizes", figure: /^[十百千万亿]+级$/u },
    { why: "ordinal", note: "for the first time", figure: /^首次$/u },
    { why: "name", note: null, figure: /^两(?:市|地|国|委|院|部门|大类|岸)$/u },
    {
      why: "ordinal",
      note: "the name of a sector or a stage",
      before: /第$/u,
      after: /^(?:产业|阶段|批次|轮|步|项|条|章|款|代)/u
    },
    {
      why: "other",
      note: "a threshold, not a statement",
      figure: /以上$/u,
      after: /^的?(?:的|百|千|工业|服务业|企业|项目|客户|单位|大|高)/u,
      before: /(?:收入|投资|产值|规模|营收|年|家|个)$/u
    },
    {
      why: "other",
      note: "a threshold, not a statement",
      figure: /(?:及|或)以[上下]$/u,
      after: /^的?[\p{Script=Han}]/u
    },
    {
      why: "name",
      note: "a survey that is held again and again",
      figure: /^第.{1,3}次$/u,
      after: /^(?:全国|全省|全市)?[^,，]{0,6}普查/u
    },
    {
      why: "other",
      note: "a threshold, not a statement",
      after: /^(?:及)?(?:以上|以下)的(?:企业|项目|人|家庭|单位|客户|产品)/u
    },
    { why: "name", note: null, after: /^(?:个)?大中城市/u },
    { why: "name", note: null, figure: /^[两三四五]大$/u, after: /^(?:股指|指数|运营商|需求|产业|电信)/u },
    {
      why: "date",
      note: "a span of time",
      before: /(?:过去|未来|近)$/u,
      figure: /^[一两三五十\d]+(?:年|个月|天|周)$/u
    },
    { why: "date", note: "the length of a holiday", before: /(?:假期|长假|春节|国庆)$/u, figure: /天$/u },
    {
      why: "date",
      note: "the span of the figure that follows",
      figure: /^(?:两|三|四|五|\d)年$/u,
      after: /^(?:年均|平均|复合|间|来)/u
    }
  ],
  roles: [
    { role: "hypothetical", before: /(?:^|[,，])[^,，]{0,8}(?:如果|假如|假设|倘若|若|一旦)[^。]*$/u },
    {
      role: "target",
      before: /(?:力争|目标(?!的)|预计|预期|预测|计划(?!的)|规划|拟在|确保|争取|有望|将(?:达|超过?|突破|实现|建成|增至|降至)|明年|后年|到20\d\d年,?[^,]*(?:达|超过?|突破|建成|实现|培育))[^。]*$/u
    },
    { role: "threshold", after: /^(?:的)?(?:标准|门槛|临界点|荣枯线|红线|上限|下限)/u },
    { role: "quoted", before: /(?:表示|称|指出|透露)[,:]?\s?"[^"]*$/u }
  ],
  comparedBehind: /^(?!)/u,
  listed: /^(?:左右|以上|多)?(?:、|和|及|以及|与)\s*$/u,
  respectively: /分别/u,
  enumeration: /(?:^|[,，:：。;；])(?<names>[^,，:：。;；]*?)(?:同比|环比|比上年|较上年)?分别[^,，]*$/u,
  enumerated: /、|和|及|与/u,
  startedFrom: /(?:^|[,，])?(?:由|从)(?:[^,，]{0,10}的(?:下降|增长|上升|上涨)?)?$|[与较比][^,，]{2,24}的$/u,
  bracketed: /[(（](?:\d{4}年|上年|去年)(?:同期|末|底)?(?:为|[:：])$/u,
  stock: /(?:累计|总数|总量|现有|共有|拥有|目前)[^,，]{0,6}$/u,
  followedBy: /^(?!)/u,
  ofLastMonth: /^(?!)/u,
  ownDirection: /的(?:下降|增长|上升|上涨)$/u,
  daily: /(?:[上下]调|调降|降准|降息|加息|收盘|收报|收于|报收|股价|指数?报|沪指|深成指|创业板指|恒指|美元指数|恒生|道指|纳指|日经|截至发稿|盘中|早盘|午后|[低高]开)/u,
  restates: /(?:升幅|降幅|涨幅|跌幅|增幅|增速)[^,，]{0,6}$/u,
  negative: {
    near: /(?:下调|调降|降低|压降|压减|缩减)[^,，]{1,20}$|(?:低|少|减|降|回落|下滑|下跌|跌|慢|收窄|缩小|后移)[^,，]{0,3}$/u,
    after: /^(?!)/u,
    continued: /^(?!)/u,
    earlier: /^(?!)/u
  },
  positive: /(?:降幅|跌幅|亏损|逆差|减幅)[^,，]*(?:收窄|缩小|减少|回落)|(?:降至|减至|降到|减少至|下降至|下降到|回落至)[^,，]{0,3}$|减亏/u,
  subjectEnd: new RegExp(`(?:${VERBS}|[\\s,\uFF0C\u3001:\uFF1A(\uFF08"])$`, "u"),
  subjectStart: /^(?:-|\d+|成为|是|建立|推动|建成投用|加快|成功|其中|同时|此外|另外|目前|全年|以及|和|及|与|了|的|也|还|并|均|共|累计|实现|完成|新增|建成|聚集|培育|落户|成立|设立|引进|在|按|比|较|同比|环比|[\s,，、:：;；。.)）"])/u,
  partOf: /占[^占]*$/u,
  wholeBefore: /占(?:全部|全国|全省|全市|全区|同期|整个)?(?<whole>[^,，占]{2,16}?)的?(?:比重|比例|份额)?(?:为|达到?|提升至|提高到|上升至|的|近|约|超过?)*$/u,
  wholeAfter: /^的?(?<whole>[^,，。;；\d]{2,10}?)(?:预计|认为|表示|选择|为|是|$)/u
};

// src/text/extract/extract.ts
var QUOTE = 14;
var UNDECIDED = "TODO: a claim, or why not?";
var noClaim = (passage, words2) => words2.noClaims.find(
  ({ before, figure, after }) => (figure?.test(passage.printed) ?? true) && (after?.test(passage.after) ?? true) && (before?.test(passage.before) ?? true)
);
var idPart = (words2) => glossaryId(words2)?.replaceAll("_", "-") ?? "figure";
var wordStart = (form, from, last) => {
  let at = from;
  while (at < last && /[a-z\d]/iu.test(form[at - 1] ?? " ") && /\S/u.test(form[at] ?? " ")) at++;
  while (at < last && form[at] === " ") at++;
  return at;
};
var toClaim = (article, reading, number) => {
  const { passage, time } = reading;
  const { start, end } = passage.found;
  const blank2 = passage.near.length - passage.near.trimStart().length;
  const printed = reading.figure === passage.found.figure.text;
  const front = printed ? wordStart(article.form, Math.max(passage.nearStart + blank2, passage.digits - QUOTE), start) : start;
  const wide = { start: Math.min(start, front), end };
  const inQuote = figureSpan(
    article.form.slice(wide.start, end),
    article.toForm(reading.figure),
    article.language,
    words(article, { start: wide.start, end })
  );
  const span = inQuote !== null && wide.start + inQuote.start >= start ? wide : { start, end };
  const found = selector(article, span);
  const unfound = {
    field: "quote",
    why: "the same words stand elsewhere with the same words around them"
  };
  return {
    id: `n${String(number).padStart(3, "0")}-${idPart(reading.subject)}-${reading.measure.replaceAll("_", "-")}`,
    span: { start, end },
    selector: found ?? { quote: words(article, span) },
    figure: reading.figure.replace(/\s+/gu, " ").trim(),
    reading: reading.reading,
    measure: reading.measure,
    versus: time.versus,
    period: time.period,
    role: reading.role,
    subject: reading.subject,
    whole: reading.whole,
    doubts: found === null ? [...reading.doubts, unfound] : reading.doubts
  };
};
var dateEntry = (article, atom, mention) => {
  const words2 = words(article, mention);
  const once = words2.indexOf(atom.text) === words2.lastIndexOf(atom.text);
  const quote = once ? words2 : words(article, { start: atom.start, end: mention.end });
  return { quote, number: atom.text, why: "date", note: null };
};
var bySentence = (all) => {
  const groups2 = [];
  for (const passage of all) {
    const group = groups2.at(-1);
    if (group !== void 0 && group[0].sentence.start === passage.sentence.start) group.push(passage);
    else groups2.push([passage]);
  }
  return groups2;
};
var unique = (entries) => {
  const seen = /* @__PURE__ */ new Set();
  return entries.filter((entry) => {
    const key = `${entry.quote}\0${entry.number}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
};
var wordsOf = (language) => /^(?:zh|yue|cmn)\b/i.test(language) ? wordsZh : wordsEn;
var figuresOf = (article, text, words2) => scanFigures(words2.language === "en" ? separateChanges(text) : text, {
  language: article.language
}).map((found) => ({ ...found, figure: { ...found.figure, text: words(article, found) } }));
var extract = (article, published) => {
  const words2 = wordsOf(article.language);
  const text = unwrap(article.normalised.text);
  const spans = sentences(text);
  const times = make(
    resolve(words2.dates(article.form), publishedOf(published)),
    spans,
    lineBetween(text)
  );
  const atoms = enumerate(article.normalised.text);
  const names = [find(zh, article.form), find(en, article.form)];
  const claims = [];
  const ignored = [];
  const passedOver = [];
  const figures = figuresOf(article, text, words2).filter(
    (found) => !cutsNumber(article.normalised.text, found) && !isTime(atoms, found, times) && names.every((spans2) => holding(spans2, found) === null)
  );
  for (const sentence of bySentence(passages(article.form, spans, atoms, figures))) {
    const readings = [];
    const around2 = times.around(sentence[0].sentence);
    for (const passage of sentence) {
      const rule = noClaim(passage, words2);
      if (rule === void 0)
        readings.push(draftClaim(passage, around2, readings.at(-1) ?? null, published, words2));
      else {
        passedOver.push(passage.found);
        ignored.push(...ignoredEntries(article, passage.found, rule.why, rule.note));
      }
    }
    for (const reading of respectively(readings, around2, words2)) {
      claims.push(toClaim(article, reading, claims.length + 1));
    }
  }
  const taken = claims.map((claim) => claim.span);
  const left = atoms.filter(
    (atom) => [taken, passedOver, ...names].every((known) => holding(known, atom) === null)
  );
  for (const number of groups(article.normalised.text, left)) {
    const mention = times.holding(number);
    ignored.push(
      mention === null ? ignoredEntry(article, number, "other", UNDECIDED) : dateEntry(article, number, mention)
    );
  }
  return { claims, ignored: unique(ignored) };
};
var lineBetween = (text) => (from, to) => {
  const next = text.indexOf("\n", from);
  return next !== -1 && next < to - 1;
};
var isTime = (atoms, found, times) => {
  const own2 = within2(atoms, found);
  return own2.length > 0 && own2.every((atom) => times.holding(atom) !== null);
};

// src/text/extract/summary.ts
var count = (keys) => {
  const counts = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
};
var summary = (draft) => ({
  claims: draft.claims.length,
  settled: draft.claims.filter((claim) => claim.doubts.length === 0).length,
  questions: count(draft.claims.flatMap((claim) => claim.doubts.map((doubt) => doubt.field))),
  ignored: count(draft.ignored.map((entry) => entry.why)),
  undecided: draft.ignored.filter((entry) => entry.note?.startsWith("TODO") === true).length
});

// src/text/extract/draftIndicators.ts
import * as Result from "effect/Result";
var IN_OWN_UNIT = ["level", "change"];
var unitOf = (unit) => {
  switch (unit.kind) {
    case "percent":
    case "point":
    case "basis-point":
      return "%";
    case "permille":
      return "\u2030";
    case "count":
      return "count";
    case "currency":
    case "measure":
    case "time":
      return Result.isSuccess(parse(unit.id)) ? unit.id : "1";
    default:
      return "1";
  }
};
var draftIndicators = (claims) => {
  const list = [];
  const byName = /* @__PURE__ */ new Map();
  const used = /* @__PURE__ */ new Set();
  const of = /* @__PURE__ */ new Map();
  const create = (name, unit) => {
    const wanted = glossaryId(name) ?? `indicator_${list.length + 1}`;
    let id = wanted;
    for (let n = 2; used.has(id); n++) id = `${wanted}_${n}`;
    used.add(id);
    const made = { id, name, unit, decimal: false, negative: false };
    list.push(made);
    byName.set(name, [...byName.get(name) ?? [], made]);
    return made;
  };
  const named = (name, unit) => {
    if (name === "") return create(name, unit);
    const same = byName.get(name) ?? [];
    const fitting = same.find((one) => unit === null || one.unit === null || one.unit === unit);
    if (fitting === void 0) return create(name, unit);
    fitting.unit ??= unit;
    return fitting;
  };
  for (const claim of claims) {
    const unit = IN_OWN_UNIT.includes(claim.measure) ? unitOf(claim.reading.unit) : null;
    const own2 = named(claim.subject, unit);
    const { step, value } = claim.reading;
    if (unit !== null && step !== null && !isInteger(step)) own2.decimal = true;
    if (claim.measure === "level" && sign(value) < 0) own2.negative = true;
    const base = claim.measure === "share" || claim.measure === "ratio" || claim.measure === "contribution";
    const whole2 = base ? named(claim.whole ?? "", null) : null;
    of.set(claim.id, { own: own2.id, whole: whole2?.id ?? null });
  }
  return { list, of };
};

// src/text/extract/writeDraft.ts
var quoted = (text) => JSON.stringify(text.replace(/[\u2028\u2029\u0085]/gu, " "));
var AROUND2 = 20;
var comment = (text) => `# ${text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ")}`;
var UNFINISHED = ["duration", "streak"];
var indicatorLine = (indicator, language) => {
  const fields = [`name: { ${language}: ${quoted(indicator.name === "" ? "TODO" : indicator.name)} }`];
  fields.push(`unit: ${quoted(indicator.unit ?? "1")}`);
  if (indicator.decimal && indicator.unit === "count") fields.push("integer: false");
  if (indicator.negative) fields.push("sign: any");
  const todo = indicator.name === "" ? " # TODO: name it" : indicator.unit === null ? " # TODO: unit; no claim shows a level of it" : "";
  return `  ${indicator.id}: { ${fields.join(", ")} }${todo}`;
};
var doubtOf = (claim, field) => {
  const doubts = claim.doubts.filter((doubt) => doubt.field === field);
  return doubts.length === 0 ? "" : ` # TODO: ${doubts.map((doubt) => doubt.why).join("; ")}`;
};
var counted = (claim, earlier) => earlier.findLast((other) => other.subject === claim.subject && !UNFINISHED.includes(other.measure))?.id ?? null;
var POINTS4 = ["point", "basis-point"];
var sharedWith = (claim, last) => last?.measure === "share" && claim.measure === "change" && claim.subject === last.subject && POINTS4.includes(claim.reading.unit.kind) ? last.id : null;
var claimLines = (article, claim, earlier, indicators, published) => {
  const { before, after } = around(article, claim.span, AROUND2);
  const { line } = position(article, claim.span.start);
  const { own: own2 = "", whole: whole2 = null } = indicators.of.get(claim.id) ?? {};
  const lines = [comment(`line ${line}: \u2026${before}[${words(article, claim.span)}]${after}\u2026`)];
  lines.push(`- id: ${claim.id}`);
  const add = (field, value, note = "") => {
    lines.push(`  ${field}: ${value}${note}`);
  };
  add("quote", quoted(claim.selector.quote), doubtOf(claim, "quote"));
  if (claim.selector.prefix !== void 0) add("prefix", quoted(claim.selector.prefix));
  if (claim.selector.suffix !== void 0) add("suffix", quoted(claim.selector.suffix));
  add("figure", quoted(claim.figure));
  const streak = claim.measure === "streak" ? counted(claim, earlier) : null;
  if (streak !== null) {
    add("measure", "streak");
    add("of_claim", streak, " # TODO: the claim that holds in each of the periods");
  } else if (UNFINISHED.includes(claim.measure)) {
    add(
      "measure",
      "level",
      ` # TODO: a ${claim.measure}; name ${claim.measure === "streak" ? "of_claim" : "since"}`
    );
  } else if (claim.measure !== "level") add("measure", claim.measure, doubtOf(claim, "measure"));
  else if (doubtOf(claim, "measure") !== "") add("measure", "level", doubtOf(claim, "measure"));
  const share = streak === null ? sharedWith(claim, earlier.at(-1)) : null;
  if (share !== null) add("of_claim", share);
  else if (streak === null) add("indicator", own2, doubtOf(claim, "indicator"));
  const wholeNote = claim.whole === null ? " # TODO: the text does not name it close by" : "";
  if (whole2 !== null) add(claim.measure === "ratio" ? "to" : "of", whole2, wholeNote);
  if (claim.measure === "average_growth" && (claim.versus === null || claim.versus === "previous")) {
    add("versus", String(lastYear(claim, published) - 1), " # TODO: the year the average starts from");
  } else if (claim.versus !== null) add("versus", claim.versus);
  if (claim.period !== null) add("period", claim.period, doubtOf(claim, "period"));
  else if (doubtOf(claim, "period") !== "") lines.push(`  # period: published${doubtOf(claim, "period")}`);
  if (claim.role !== "stated") add("role", claim.role);
  return lines;
};
var lastYear = (claim, published) => Number(/(\d{4})(?!.*\d{4})/.exec(claim.period ?? published ?? "")?.[1] ?? 2e3);
var ignoredLine = (entry) => {
  const fields = [`quote: ${quoted(entry.quote)}`, `number: ${quoted(entry.number)}`, `why: ${entry.why}`];
  if (entry.note !== null) fields.push(`note: ${quoted(entry.note)}`);
  return `  - { ${fields.join(", ")} }`;
};
var writeDraft = (article, draft, document) => {
  const indicators = draftIndicators(draft.claims);
  const language = /^[a-z]{2,3}/i.exec(article.language)?.[0].toLowerCase() ?? "en";
  const published = document.published === null ? "  # published: TODO (a date, a month, a year, or bounds such as 2023-08/2024-01)" : `  published: ${document.published}`;
  const section = (name, lines) => lines.length === 0 ? [] : ["", `${name}:`, ...lines];
  return [
    "# A draft: every claim is a guess from the words around a number. Read each one, settle the TODOs, merge indicators",
    "# that are one, and say how they relate (part_of, parts, adds_to).",
    "claimcheck: 1",
    "document:",
    `  id: ${document.id}`,
    published,
    `  language: ${article.language}`,
    `  text: { sha256: ${sha256(article.normalised.text)}, normaliser: ${article.normalised.version} }`,
    ...section(
      "indicators",
      indicators.list.map((indicator) => indicatorLine(indicator, language))
    ),
    ...section(
      "claims",
      draft.claims.flatMap(
        (claim, at) => claimLines(
          article,
          claim,
          draft.claims.slice(Math.max(0, at - NEAR), at),
          indicators,
          document.published
        ).map((line) => `  ${line}`)
      )
    ),
    ...section("ignored", draft.ignored.map(ignoredLine)),
    ""
  ].join("\n");
};
var NEAR = 20;

// src/cli/draftOf.ts
var draftOf = Effect.fnUntraced(function* (article, { id, language, published }) {
  const tag = language ?? languageOf(article.text);
  const text = yield* Effect.promise(() => load(article.text, tag));
  const draft = extract(text, published);
  return {
    article: text,
    draft,
    yaml: writeDraft(text, draft, { id, published }),
    summary: summaryText(draft)
  };
});
var summaryText = (draft) => {
  const { claims, settled, questions, ignored, undecided } = summary(draft);
  const list = (counts) => Object.entries(counts).map(([name, count2]) => `${name} ${count2}`).join(", ");
  const nothing = claims === 0 && undecided === 0 && Object.keys(ignored).length === 0;
  if (nothing) return "the text has no numbers: no claim drafted";
  return [
    `${claims} ${claims === 1 ? "claim" : "claims"} drafted, ${settled} of them without a question`,
    ...Object.keys(questions).length === 0 ? [] : [`to decide: ${list(questions)}`],
    ...Object.keys(ignored).length === 0 ? [] : [`ignored: ${list(ignored)}`],
    ...undecided === 0 ? [] : [`numbers that a person must place: ${undecided}`]
  ].join("\n");
};
var languageOf = (text) => {
  const sample = text.slice(0, 2e4);
  const han = sample.match(/\p{Script=Han}/gu)?.length ?? 0;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  return letters > 0 && han * 10 >= letters ? "zh" : "en";
};

export {
  ignoredEntries,
  writeDraft,
  draftOf,
  summaryText
};
