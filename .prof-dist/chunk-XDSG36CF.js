import {
  NUMERALS,
  around,
  en,
  enumerate,
  figureSpan,
  find,
  formOf,
  groups,
  occurrences,
  originalOffset,
  position,
  words,
  zh
} from "./chunk-6OR6OAMQ.js";

// src/text/approximateMatch.ts
import search from "approx-string-match";
var TOLERANCE = 0.35;
var CONTEXT = 32;
var LONGEST = 256;
var SHORTEST = 8;
var PLACES = 50;
var BLOCK = 32;
var DRIFT = 8;
var alignedWithin = (window, quote, expected) => {
  let leader = null;
  let least = Number.POSITIVE_INFINITY;
  const consider = (span, errors) => {
    const doubt = errors + Math.abs(span.start - expected) / DRIFT;
    if (doubt < least || doubt === least && leader !== null && span.end > leader.end) leader = span;
    least = Math.min(least, doubt);
  };
  for (const span of occurrences(window, quote, PLACES)) consider(span, 0);
  if (leader !== null) return leader;
  for (let limit = 1; limit <= quote.length / 2 && leader === null; limit *= 2) {
    for (const match of search(window, quote, limit)) consider(match, match.errors);
  }
  return leader;
};
var REACH = 24;
var wholeNumbers = (form, span) => {
  const before = form.slice(Math.max(0, span.start - REACH), span.start);
  const after = form.slice(span.end, span.end + REACH);
  const isDigit = (at) => /\p{N}/u.test(form[at] ?? "");
  const head = isDigit(span.start) ? /(?:\p{N}[.,]?)*$/u.exec(before)?.[0].length ?? 0 : 0;
  const tail = isDigit(span.end - 1) ? /^(?:[.,]?\p{N})*/u.exec(after)?.[0].length ?? 0 : 0;
  return { start: span.start - head, end: span.end + tail };
};
var PIECE = 16384;
var bestMatches = (form, pattern, budget) => {
  const blocks = Math.ceil(pattern.length / BLOCK);
  const overlap = pattern.length * 2;
  let fewest = Math.floor(pattern.length * TOLERANCE);
  let leaders = [];
  for (let from = 0; from < form.length; from += PIECE) {
    if (budget.left <= 0) return null;
    const piece = form.slice(from, from + PIECE + overlap);
    const matches = search(piece, pattern, fewest);
    budget.left -= blocks * (piece.length + matches.length * pattern.length);
    for (const match of matches) {
      if (match.errors > fewest) continue;
      if (match.errors < fewest) leaders = [];
      fewest = match.errors;
      const span = { start: from + match.start, end: from + match.end };
      if ((leaders.at(-1)?.end ?? 0) < span.end && leaders.length < PLACES) leaders.push(span);
    }
  }
  return leaders;
};
var approximateMatch = (form, target, budget) => {
  const quote = target.quote.slice(0, LONGEST);
  const prefix = target.prefix.slice(-CONTEXT);
  const pattern = prefix + quote + (quote.length < target.quote.length ? "" : target.suffix.slice(0, CONTEXT));
  if (pattern.length < SHORTEST) return { spans: [], searched: true };
  const windows = bestMatches(form, pattern, budget);
  if (windows === null) return { spans: [], searched: false };
  const spans = [];
  for (const { start, end } of windows) {
    const window = form.slice(start, end + target.quote.length - quote.length);
    const inner = alignedWithin(window, quote, prefix.length);
    const span = inner === null ? { start, end } : { start: start + inner.start, end: start + inner.end };
    const whole = wholeNumbers(form, span);
    if ((spans.at(-1)?.end ?? 0) <= whole.start) spans.push(whole);
  }
  return { spans, searched: true };
};

// src/text/sameWords.ts
var ENOUGH_WORDS = 4;
var LONGEST2 = 500;
var NUMBER = `[\\p{N}${NUMERALS}]`;
var ANY_NUMBER = `(?<!${NUMBER}|${NUMBER}[.,])${NUMBER}+(?:[.,]${NUMBER}+)*`;
var escape = (words2) => words2.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
var sameWords = (form, quote, limit) => {
  const numbers2 = groups(quote, enumerate(quote)).filter(
    (group) => new RegExp(`^${NUMBER}`, "u").test(group.text)
  );
  const length = numbers2.reduce((sum, group) => sum + group.text.length, 0);
  if (numbers2.length === 0 || quote.length > LONGEST2 || quote.length - length < ENOUGH_WORDS) return [];
  let pattern = "";
  let at = 0;
  for (const group of numbers2) {
    pattern += escape(quote.slice(at, group.start)) + ANY_NUMBER;
    at = group.end;
  }
  const places = [];
  for (const match of form.matchAll(new RegExp(pattern + escape(quote.slice(at)), "gu"))) {
    if (places.length === limit) break;
    places.push({ start: match.index, end: match.index + match[0].length });
  }
  return places;
};

// src/text/anchor.ts
var defaultBudget = () => ({ left: 5e8 });
var PLACES2 = 1e3;
var ENOUGH_CONTEXT = 0.5;
var TELLING = 8;
var commonEnd = (a, b) => {
  let length = 0;
  while (length < a.length && length < b.length && a[a.length - 1 - length] === b[b.length - 1 - length])
    length += 1;
  return length;
};
var commonStart = (a, b) => {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
};
var contextScore = (form, span, prefix, suffix) => commonEnd(form.slice(Math.max(0, span.start - prefix.length), span.start), prefix) + commonStart(form.slice(span.end, span.end + suffix.length), suffix);
var best = (form, places, prefix, suffix) => {
  let score = -1;
  let leaders = [];
  for (const place of places) {
    const own = contextScore(form, place, prefix, suffix);
    if (own > score) leaders = [];
    if (own >= score) leaders.push(place);
    score = Math.max(score, own);
  }
  return { places: leaders, score };
};
var numbers = (form, span) => {
  const words2 = form.slice(span.start, span.end);
  return groups(words2, enumerate(words2)).map((group) => group.text);
};
var shift = (span, by) => span === null ? null : { start: span.start + by, end: span.end + by };
var anchor = (article, target, budget) => {
  const form = article.form;
  const quote = formOf(article, target.quote).trim();
  const prefix = formOf(article, target.prefix ?? "");
  const suffix = formOf(article, target.suffix ?? "");
  const figure = formOf(article, target.figure);
  if (quote === "") return { status: "orphaned", searched: true };
  const elsewhere = (span) => {
    const words2 = form.slice(span.start, span.end);
    const now = numbers(form, span);
    const reads = words(article, span);
    const before = numbers(quote, { start: 0, end: quote.length });
    if (now.join(" ") !== before.join(" ")) return { status: "changed", span, reads, numbers: now };
    return {
      status: "moved",
      span,
      reads,
      figure: shift(figureSpan(words2, figure, article.language, reads), span.start)
    };
  };
  const decide = (places, exact2) => {
    const leaders = best(form, places, prefix, suffix);
    const span = leaders.places[0];
    if (span === void 0) return { status: "orphaned", searched: true };
    const own = exact2 ? shift(figureSpan(quote, figure, article.language, words(article, span)), span.start) : null;
    if (leaders.places.length > 1) return { status: "ambiguous", spans: leaders.places, figure: own };
    const inContext = leaders.score === prefix.length + suffix.length;
    return exact2 && inContext ? { status: "found", span, figure: own } : elsewhere(span);
  };
  const context = prefix.length + suffix.length;
  const exact = occurrences(form, quote, PLACES2);
  const trusted = exact.length > 0 && best(form, exact, prefix, suffix).score >= context * ENOUGH_CONTEXT;
  if (trusted) return decide(exact, true);
  const alike = exact.length > 0 ? [] : sameWords(form, quote, PLACES2);
  if (alike.length > 0 && best(form, alike, prefix, suffix).score >= context * ENOUGH_CONTEXT) {
    return decide(alike, false);
  }
  const near = approximateMatch(form, { quote, prefix, suffix }, budget);
  if (near.spans.length > 0) return decide(near.spans, false);
  const elsewhereAlike = exact.length > 0 ? exact : alike;
  if (elsewhereAlike.length > 0 && quote.length >= TELLING) return decide(elsewhereAlike, exact.length > 0);
  return { status: "orphaned", searched: near.searched };
};

// src/text/coverage.ts
var AROUND = 24;
var PLACES3 = 1e5;
var claimedSpan = (anchored) => anchored.status === "changed" || anchored.status === "orphaned" ? null : anchored.figure;
var mark = (atoms, spans, put) => {
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  let first = 0;
  for (const span of sorted) {
    while (first < atoms.length && (atoms[first]?.start ?? 0) < span.start) first += 1;
    for (let at = first; at < atoms.length && (atoms[at]?.start ?? 0) < span.end; at++) {
      if ((atoms[at]?.end ?? 0) <= span.end) put(at, value(span));
    }
  }
};
var value = (span) => span.value;
var ignoredSpans = (article, entry) => {
  const quote = formOf(article, entry.quote).trim();
  const number = entry.number === void 0 ? null : formOf(article, entry.number);
  const places = occurrences(article.form, quote, PLACES3);
  if (number === null) return places;
  const inside = /* @__PURE__ */ new Map();
  return places.flatMap((place) => {
    const printed = words(article, place);
    if (!inside.has(printed)) inside.set(printed, figureSpan(quote, number, article.language, printed));
    const own = inside.get(printed) ?? null;
    return own === null ? [] : [{ start: place.start + own.start, end: place.start + own.end }];
  });
};
var tally = (source, atoms) => {
  const ignoredBy = {};
  let claimed = 0;
  let ignored = 0;
  for (const { fate } of atoms) {
    if (fate.kind === "claimed") claimed += 1;
    if (fate.kind !== "ignored" && fate.kind !== "lexicon") continue;
    ignored += 1;
    const reason = fate.kind === "ignored" ? fate.why : `lexicon: ${fate.reason}`;
    ignoredBy[reason] = (ignoredBy[reason] ?? 0) + 1;
  }
  const uncovered = atoms.filter((atom) => atom.fate.kind === "uncovered");
  return { source, numbers: atoms.length, claimed, ignored, ignoredBy, uncovered, atoms };
};
var UNCOVERED = { kind: "uncovered" };
var NO_WORDS = { before: "", after: "" };
var describeAtom = (article, atom, fate) => {
  const { line, column } = position(article, atom.start);
  const { before, after } = fate.kind === "uncovered" ? around(article, atom, AROUND) : NO_WORDS;
  const offset = originalOffset(article.normalised, atom.start);
  return { start: atom.start, end: atom.end, text: atom.text, fate, offset, line, column, before, after };
};
var checkText = (article, claims, ignored) => {
  const budget = defaultBudget();
  const anchors = claims.map((claim) => ({ id: claim.id, anchor: anchor(article, claim, budget) }));
  const atoms = enumerate(article.normalised.text);
  const fates = atoms.map(() => UNCOVERED);
  const claimSpans = anchors.flatMap(({ id, anchor: anchor2 }) => {
    const span = claimedSpan(anchor2);
    return span === null ? [] : [{ ...span, value: id }];
  });
  mark(atoms, claimSpans, (at, id) => {
    const fate = fates[at];
    fates[at] = { kind: "claimed", claims: fate?.kind === "claimed" ? [...fate.claims, id] : [id] };
  });
  const entries = ignored.map((entry) => ignoredSpans(article, entry));
  const used = /* @__PURE__ */ new Set();
  mark(
    atoms,
    entries.flatMap((spans, entry) => spans.map((span) => ({ ...span, value: entry }))),
    (at, entry) => {
      used.add(entry);
      if (fates[at]?.kind === "uncovered")
        fates[at] = { kind: "ignored", entry, why: ignored[entry]?.why ?? "other" };
    }
  );
  const hits = [...find(zh, article.form), ...find(en, article.form)];
  mark(
    atoms,
    hits.map((hit) => ({ ...hit, value: hit })),
    (at, { word, reason }) => {
      if (fates[at]?.kind === "uncovered") fates[at] = { kind: "lexicon", word, reason };
    }
  );
  const covered = atoms.map((atom, at) => describeAtom(article, atom, fates[at] ?? UNCOVERED));
  const unusedIgnored = ignored.flatMap((_, entry) => used.has(entry) ? [] : [entry]);
  return { coverage: tally("text", covered), anchors, unusedIgnored };
};

export {
  tally,
  checkText
};
