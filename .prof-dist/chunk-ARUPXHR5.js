import {
  inLanguage
} from "./chunk-KHYJJ4PQ.js";
import {
  decimalPlaces,
  format,
  isInteger,
  multiply,
  parse,
  powerOfTen,
  round,
  toNumber
} from "./chunk-2NOJJ6HJ.js";

// src/report/messages/en/labels.ts
var labels = {
  title: "Verification report",
  verdicts: {
    refuted: "refuted",
    inconsistent: "inconsistent",
    "reading-dependent": "depends on the reading",
    supported: "supported",
    undetermined: "undetermined",
    consistent: "consistent",
    unchecked: "not checked"
  },
  verdictMeanings: {
    refuted: "An official source of the time gives a figure that this one differs from, however it is read.",
    inconsistent: "It cannot be true together with other figures of the same text, however they are read.",
    "reading-dependent": "As worded it contradicts other figures; read in another way it does not.",
    supported: "A reference gives a figure that agrees with it.",
    undetermined: "The question could not be decided; the reason is given.",
    consistent: "It is tied to other figures and can be true together with them. That is not a confirmation.",
    unchecked: "Nothing at hand says anything about it."
  },
  severities: { error: "error", warning: "warning", info: "note" },
  rules: {
    conflict: "Figures that cannot all be true as printed, however they are read.",
    refuted: "A figure that differs from an official source of the time.",
    "reading-dependent": "Figures that cannot all be true as worded, but can if read in another way.",
    "strict-rounding": "Figures that fit only if rounding is taken generously.",
    "soft-relation": "Figures that do not fit a rule of thumb.",
    plausibility: "Figures that together mean something unusual.",
    revised: "A figure that differs from a source released after the text.",
    "stale-vintage": "A figure that agrees with an earlier release, revised since.",
    "weak-grade": "A figure that differs from a source of low grade.",
    undetermined: "A question that could not be decided.",
    "uncovered-number": "A number of the text that is neither a claim nor ignored with a reason.",
    "anchor-changed": "A quote whose words are in the text with another number.",
    "anchor-ambiguous": "A quote that occurs in several places of the text.",
    "anchor-orphaned": "A quote that is not in the text.",
    "reference-defect": "A reference that cannot be read or cannot be right.",
    "reference-conflict": "Sources that disagree.",
    "acceptance-unused": "An acceptance that matches no finding.",
    "acceptance-expired": "An acceptance that has run out.",
    "acceptance-stale": "An acceptance whose figures or observations have changed.",
    "rests-on-default": "Figures that contradict each other only under a convention that the file does not write out."
  },
  grades: {
    official: "official source",
    "official-copy": "copy of an official source",
    media: "news medium",
    aggregator: "aggregator",
    untrusted: "untrusted source"
  },
  roles: {
    stated: "a statement",
    quoted: "somebody else's figure",
    target: "a target",
    threshold: "a threshold",
    hypothetical: "a hypothetical figure"
  },
  reasonsToIgnore: {
    name: "part of a name",
    date: "a date",
    ordinal: "an ordinal",
    identifier: "an identifier",
    "list-number": "a list number",
    idiom: "an idiom",
    "page-furniture": "not part of the article",
    example: "an example",
    lexicon: "a word that only looks like a number",
    other: "another reason"
  },
  measures: {
    level: "level",
    growth: "growth",
    change: "change",
    share: "share",
    ratio: "ratio",
    multiple: "multiple",
    average_growth: "average growth",
    annualised_growth: "annualised growth",
    contribution: "contribution to growth",
    rank: "rank",
    streak: "consecutive periods",
    duration: "duration",
    formula: "formula"
  },
  claims: "Claims",
  claim: "Claim",
  findings: "Findings",
  finding: "Finding",
  noFindings: "No findings.",
  problems: "What could not be read",
  documents: "Documents",
  publisher: "Publisher",
  published: "Published",
  created: "Checked",
  inputs: "Inputs",
  tool: "Tool",
  text: "The text",
  quotes: "The figures, in order",
  figure: "Figure",
  interval: "Stands for",
  implied: "Implied by the rest",
  impliedShort: "Implied",
  observed: "Observed",
  stated: "Stated",
  period: "Period",
  area: "Area",
  indicator: "Indicator",
  measure: "Measure",
  verdict: "Verdict",
  why: "Why",
  note: "Note",
  evidence: "Links",
  role: "Role",
  source: "Source",
  vintage: "Release",
  grade: "Grade",
  row: "Line",
  value: "Value",
  agrees: "agrees",
  differs: "differs",
  notIndependent: "not independent of the text",
  reference: "References",
  nearest: "Nearest figures at hand",
  readings: "Readings",
  asWorded: "as worded",
  fits: "fits the rest",
  fitsNot: "contradicts the rest",
  undecided: "not decided",
  derivation: "Step by step",
  corrections: "What would mend it",
  explanations: "Possible explanations",
  basedOn: "Rests on",
  certificate: "Certificate (for machines)",
  certificateIsLong: "It is long: the JSON report of the same check holds it.",
  members: "Members",
  minimal: "None of these can be left out.",
  notMinimal: "Perhaps some of these could be left out.",
  accepted: "accepted",
  location: "Place",
  article: "Article",
  ignored: "Numbers that are no claims",
  number: "Number",
  reason: "Reason",
  uncovered: "Numbers left over",
  lexicon: "word list",
  filter: "Show",
  signOff: "Sign-off",
  checkedBy: "Checked by",
  date: "Date",
  decision: "Decision",
  decisions: {
    confirmed: "confirmed",
    correct: "to be corrected",
    ask: "ask the source",
    leave: "leave as it is"
  },
  exportSignOff: "Save sign-offs as JSON",
  importSignOff: "Load sign-offs",
  print: "Print",
  howToRead: "How to read this report",
  howToReadText: [
    "Every figure is taken as printed: 41.7 % stands for everything from 41.65 % to 41.75 %, since it may have been rounded. A word such as \u201Cabout\u201D widens that range.",
    "Figures that are tied to each other are looked at together. When no values whatever would make all of them true, they are inconsistent, and the report lists the smallest such group. Nobody is named the culprit: any of them may be the wrong one.",
    "\u201CConsistent\u201D means only that the figures can be true together. \u201CSupported\u201D means that a source gives the same figure; the report says when that source is not independent of the text.",
    "Each step of a derivation can be redone with a calculator. The ends of ranges are rounded for reading where their decimals never end; the JSON report has them exactly.",
    "The sign-off is for you: a machine has compared the figures, but it has not read the sources."
  ],
  conflictsWith: "Conflicts",
  permalink: "Link to this claim",
  skip: "Skip to the claims",
  showing: "shown",
  more: "Show more",
  search: "Search the claims",
  claimsFile: "Claims file",
  toRecord: "If that is what the words mean, record it in the claim:",
  nothingToRecord: "nothing plausible explains this; accept it with --finding ID --reason TEXT if it is known",
  nothingToSuggest: "nothing to suggest",
  putInByHand: "no patch can be made for this file; put this in by hand:"
};

// src/report/readable.ts
var EXACT_PLACES = 6;
var MOST_PLACES = 12;
var round2 = (value3, places) => {
  const text = format(round(value3, places, "nearest"));
  const [whole = "", fraction = ""] = text.split(".");
  return places === 0 ? whole : `${whole}.${fraction.padEnd(places, "0")}`;
};
var isShort = (value3) => {
  const places = decimalPlaces(value3);
  return places !== void 0 && places <= EXACT_PLACES;
};
var group = (text) => {
  const [whole = "", fraction] = text.split(".");
  const digits = whole.replace("-", "");
  const grouped = digits.length < 5 ? digits : digits.replace(/\B(?=(\d{3})+$)/gu, ",");
  return `${whole.startsWith("-") ? "\u2212" : ""}${grouped}${fraction === void 0 ? "" : `.${fraction}`}`;
};
var significantPlaces = (value3) => {
  const size = Math.abs(toNumber(value3));
  return size === 0 || size >= 1 ? 2 : Math.min(MOST_PLACES, 2 - Math.floor(Math.log10(size)));
};
var readable = (exact) => {
  const values = exact.map((text) => parse(text));
  const long = values.filter((value3) => value3 !== void 0 && !isShort(value3));
  if (long.length === 0)
    return values.map((v, i) => v === void 0 ? exact[i] : group(format(v)));
  const show3 = (places) => values.map(
    (v, i) => v === void 0 ? exact[i] : isShort(v) ? group(format(v)) : group(round2(v, places))
  );
  const distinct = new Set(values.map((v, i) => v === void 0 ? exact[i] : format(v))).size;
  for (let places = Math.max(...long.map(significantPlaces)); places < MOST_PLACES; places++) {
    const shown = show3(places);
    const looksWhole = long.some((v) => isInteger(round(v, places, "nearest")));
    if (!looksWhole && new Set(shown).size === distinct) return shown;
  }
  return show3(MOST_PLACES);
};
var isShownExactly = (exact) => {
  const value3 = parse(exact);
  return value3 === void 0 || isShort(value3);
};

// src/report/messages/amounts.ts
var MOST_PLACES2 = 3;
var amounts = ({ scales, unitName: unitName3 }) => (exact, unit) => {
  const values = exact.map((text) => parse(text));
  const largest = Math.max(0, ...values.map((v) => v === void 0 ? 0 : Math.abs(toNumber(v))));
  const scalable = unit !== null && !/[%‰]|point/u.test(unitName3(unit)) && unit !== "1";
  const isShorter = (exponent) => values.every((v, i) => {
    if (v === void 0 || !isShownExactly(exact[i])) return true;
    const places = decimalPlaces(multiply(v, powerOfTen(-exponent)));
    return places !== void 0 && places <= MOST_PLACES2;
  });
  const scale = scalable ? scales.find((s) => largest >= 10 ** s.exponent && isShorter(s.exponent)) : void 0;
  if (scale === void 0) return readable(exact);
  const factor = powerOfTen(-scale.exponent);
  const scaled = values.map(
    (v, i) => v === void 0 ? exact[i] : format(multiply(v, factor))
  );
  return readable(scaled).map((text) => text === "0" ? text : text + scale.word);
};
var shownTogether = (ranges3, show3) => ranges3.map(({ low, high, unit }) => {
  const ends = ranges3.filter((other) => other.unit === unit).flatMap((other) => [other.low, other.high]).filter((end) => end !== null);
  const shown = show3(ends, unit);
  const at = (end) => end === null ? "" : shown[ends.indexOf(end)];
  return { low: at(low), high: at(high) };
});
var inSigns = (r, show3, unitOf3) => {
  if (r.low === null && r.high === null) return "\u2212\u221E \u2013 \u221E";
  const [{ low, high } = { low: "", high: "" }] = shownTogether([r], show3);
  const from = low + unitOf3(r.unit, r.low ?? "");
  const to = high + unitOf3(r.unit, r.high ?? "");
  if (r.low === null) return `${r.highClosed ? "\u2264" : "<"} ${to}`;
  if (r.high === null) return `${r.lowClosed ? "\u2265" : ">"} ${from}`;
  if (r.low === r.high) return `${isShownExactly(r.low) ? "" : "\u2248 "}${from}`;
  return `${low} \u2013 ${to}`;
};

// src/report/messages/en/phrases.ts
var units = {
  "%": "%",
  percent: "%",
  "\u2030": "\u2030",
  permille: "\u2030",
  point: " percentage points",
  "basis-point": " basis points",
  multiple: " times",
  m2: " m\xB2",
  km2: " km\xB2",
  m3: " m\xB3"
};
var unitName = (id) => {
  if (id === "1" || id === "ratio" || id === "none" || id === "index" || id === "count") return "";
  const counted = /^count\((.*)\)$/u.exec(id);
  return units[id] ?? ` ${counted === null ? id : counted[1]}`;
};
var show = amounts({
  scales: [
    { exponent: 12, word: " trillion" },
    { exponent: 9, word: " billion" },
    { exponent: 6, word: " million" }
  ],
  unitName
});
var amount = ({ value: value3, unit }) => `${isShownExactly(value3) ? "" : "about "}${show([value3], unit)[0]}${unitOf(unit, value3)}`;
var unitOf = (unit, value3) => {
  if (unit === null) return "";
  const name = unitName(unit);
  return value3 !== "1" && value3 !== "-1" || !(unit.startsWith("count(") || name.endsWith("points")) ? name : name.replace(/ies$/u, "y").replace(/(?<=[^s])s$/u, "");
};
var range = (r) => ranges([r])[0];
var ranges = (all) => shownTogether(all, show).map(({ low, high }, i) => inWords(all[i], low, high));
var inWords = (r, low, high) => {
  const from = low + unitOf(r.unit, r.low ?? "");
  const to = high + unitOf(r.unit, r.high ?? "");
  if (r.low === null && r.high === null) return "any number";
  if (r.low === null) return `${r.highClosed ? "at most" : "less than"} ${to}`;
  if (r.high === null) return `${r.lowClosed ? "at least" : "more than"} ${from}`;
  if (r.low === r.high) return `${isShownExactly(r.low) ? "exactly" : "about"} ${from}`;
  if (r.lowClosed && r.highClosed) return `between ${low} and ${to}`;
  return `${r.lowClosed ? "at least" : "more than"} ${from} and ${r.highClosed ? "at most" : "less than"} ${to}`;
};
var shortRange = (r) => inSigns(r, show, unitOf);
var MOST_NAMED = 6;
var list = (items) => {
  const named = items.length <= MOST_NAMED ? items : items.slice(0, MOST_NAMED - 1);
  const rest = items.length - named.length;
  const all = rest === 0 ? named : [...named, `${rest} more`];
  return all.length < 2 ? all[0] ?? "" : `${all.slice(0, -1).join(", ")} and ${all[all.length - 1]}`;
};
var words = (name) => inLanguage(name, "en");
var period = (text) => text === "published" ? "at publication" : text.replaceAll("published", "publication").replace("../", "up to ").replace("/", " to ");
var subject = (s) => {
  const where = [s.area === null ? "" : words(s.area), period(s.period ?? "")].filter((part) => part !== "");
  return words(s.name) + (where.length === 0 ? "" : ` (${where.join(", ")})`);
};
var formula = (f) => typeof f === "string" ? f : f.map((part) => typeof part === "string" ? part : subject(part)).join("");
var MOST_QUOTED = 80;
var quote = (text) => {
  const characters = [...text];
  return `\u201C${characters.length <= MOST_QUOTED ? text : `${characters.slice(0, MOST_QUOTED).join("")}\u2026`}\u201D`;
};
var quoted = (claim) => claim.quote === "" || claim.quote === claim.figure ? quote(claim.figure) : quote(claim.quote) + (claim.quote.includes(claim.figure) ? "" : ` (${claim.figure})`);
var cited = (c) => {
  const place = c.file === null ? "" : c.row === null ? c.file : `${c.file}, line ${c.row}`;
  const parts = [
    c.source ?? c.publisher ?? "",
    c.period ?? "",
    c.vintage === null ? "" : `release ${c.vintage}`,
    place
  ].filter((part) => part !== "");
  return value(c) + (parts.length === 0 ? "" : ` (${parts.join("; ")})`);
};
var value = (c) => amount({ value: c.value, unit: c.unit });
var reading = (name) => `\u201C${name.replaceAll(/[-_]/gu, " ")}\u201D`;
var asWorded = (name) => /^as.worded$/u.test(name) ? "" : ` (${reading(name)})`;

// src/report/messages/en/openQuestions.ts
var number = (limit) => amount({ value: limit, unit: null });
var reasons = {
  work: "the search was stopped at its limit of work",
  nodes: "the search was stopped at its limit of cases",
  bits: "the numbers grew too large to go on",
  time: "the search was stopped at its time limit",
  unsupported: "the relation is of a kind that cannot be decided",
  defect: "a proof did not pass its own re-check, so it was thrown away",
  "no-unit": "the source gives no unit for its value",
  basis: "nominal levels say nothing certain about real growth",
  unit: "the units of the figure and of its evidence do not go together",
  "not-found": "the reference has nothing at the place that the claim names"
};
var details = {
  "work-limit": (limit) => `more than ${number(limit)} units of work would be needed`,
  "part-limit": () => "the work set aside for this part was used up",
  "time-limit": (limit) => `the clock ended the search after ${number(limit)} milliseconds`,
  "node-limit": (limit) => `more than ${number(limit)} steps of the search would be needed`,
  "case-limit": (limit) => `there are more than ${number(limit)} cases to look at`,
  "bit-limit": (limit) => `a number of more than ${number(limit)} binary digits came up`,
  "products-open": () => "unknown quantities are multiplied: neither a proof nor an example was found",
  "products-narrow": () => "unknown quantities are multiplied: the search came too close to a single point to go on",
  "not-reached": () => "the search did not get that far",
  product: () => "unknown quantities are multiplied",
  nesting: () => "the expression is nested too deeply",
  operation: (name) => `${quote(name)} cannot be decided here`,
  "empty-operation": (name) => `${quote(name)} of nothing`,
  "many-operations": (limit) => `more than ${number(limit)} absolute values, minima or maxima in one statement`,
  "divided-operation": () => "an absolute value, minimum or maximum of a fraction whose denominator is unknown",
  "inner-root": () => "a root inside an expression; only one around the whole of it can be decided",
  "root-degree": (degree) => `a root of degree ${degree} is out of bounds`,
  power: (exponent) => `the power ${exponent} is out of bounds`,
  "long-product": () => "a product with too many or too high powers",
  "long-number": () => "a number is too long",
  undeclared: (name) => `the quantity ${name} is not declared`,
  "proof-failed": (note) => `the check of the proof noted: ${quote(note)}`,
  "solution-failed": (note) => `the check of the solution noted: ${quote(note)}`,
  "core-unstable": () => "a contradiction was found only once",
  place: (at) => at,
  "unit-text": (text) => `${quote(text)} is not the name of a unit`,
  units: (one, other) => `${one} cannot be converted to ${other}`,
  currencies: (one, other) => `${one} and ${other} are different currencies; a rate of exchange is a claim of its own`,
  counts: (one, other) => `${one} and ${other} count different things`,
  "figure-unit": (figure, ...units3) => units3.length === 0 ? `the figure is ${quote(figure)}` : `the figure is ${quote(figure)}, its evidence is in ${list(units3)}`
};
var whyOpen = ({
  reason,
  detail: { code, values }
}) => {
  const [first = "", ...more] = values;
  return `${reasons[reason]} (${details[code](first, ...more)})`;
};
var openReason = (reason) => reasons[reason];

// src/report/messages/en/messages.ts
var claims = (all) => list(all.map(quoted));
var sources = (all) => list(all.map(cited));
var grade = (id) => labels.grades[id] ?? id;
var anything = (r) => r.low === null || r.high === null || r.low === r.high ? range(r) : `anything ${range(r)}`;
var plural = (n, one, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;
var given = (statements) => statements.length === 0 ? "" : `, given ${list(statements.map(formula))}`;
var defaults = {
  kind: "what kind of quantity the indicator is",
  sign: "that the quantity cannot be negative",
  "versus-window": "which earlier window the growth is measured against",
  "trailing-zeros": "that the zeros at the end of a whole number were counted, not rounded",
  "hedge-width": "how far a word such as \u201Cabout\u201D reaches"
};
var edits = {
  "flow-for-stock": "the growth belongs to the total in stock, not to the additions",
  reading: "the words are meant in another way",
  "wrong-period": "the figure belongs to another period",
  "wrong-area": "the figure belongs to another area",
  "wrong-indicator": "the figure belongs to another indicator",
  "percent-for-point": "per cent and percentage points are mixed up",
  scale: "the scale word is off by a power of ten",
  "fraction-for-percent": "a fraction is printed as a percentage, or the reverse",
  digit: "a digit is wrong, doubled, dropped or swapped",
  sign: "a minus sign is lost or added",
  direction: "the direction is reversed",
  "stale-vintage": "the figure comes from an earlier release",
  "nominal-for-real": "nominal growth is given for real growth, or the reverse",
  base: "the growth is measured against another base",
  "increment-for-total": "the increase is given for the total, or the reverse",
  truncated: "the figure was cut off instead of rounded",
  adjusted: "the figure was moved by one last unit so that the shares add up to 100",
  "dropped-zero": "a zero was dropped",
  "reference-shifted": "the reference itself is shifted",
  "growth-on-new-base": "the change is divided by the new value instead of the old one",
  "multiple-for-growth": "a multiple is given for a growth: 100 points too high",
  "level-for-change": "the level is given for the change",
  "change-for-level": "the change is given for the level",
  "one-of-pair-stale": "the same quantity is printed twice, and only one was updated",
  "periods-merged": "several periods were added together",
  "part-for-whole": "a part is given for the whole",
  "whole-for-part": "the whole is given for a part",
  "other-denominator": "the share is of another whole",
  "other-count-unit": "another unit was counted (people, households, cases)",
  "gross-for-net": "gross is given for net, or the reverse",
  currency: "another currency is meant",
  conversion: "a unit was converted wrongly or not at all",
  "revised-base": "the base was revised in a later release; that is no error"
};
var doubtText = {
  release: "they may be of different releases, so a revision may explain it",
  area: "the files name no area, so they may be about different places",
  prices: "they need not be at the same prices"
};
var rounding = {
  "half-up": "if every half is rounded up",
  adjusted: "if none of the shares was adjusted to make the total 100",
  touching: "unless a value lies exactly on the edge of its rounding range"
};
var messages = {
  conflict: (v) => v.claims.length === 1 && v.observations.length === 0 ? `${claims(v.claims)} cannot be true as printed${given(v.relations)}.` : `${claims(v.claims)} ${v.observations.length > 0 ? `and ${list(v.observations)} ` : ""}cannot all be true as printed${given(v.relations)}.`,
  refuted: (v) => `${quoted(v.claim)} differs from ${cited(v.observation)}${v.expected === null ? "" : `, by which it would be ${range(v.expected)}`}.`,
  "reading-dependent": (v) => `${claims(v.claims)} cannot all be true as printed if read as worded${asWorded(v.asWorded)}; they can if read as ${list(v.others.map(reading))}.`,
  "strict-rounding": (v) => `${claims(v.claims)} cannot all be true as printed ${rounding[v.rule]}; otherwise they can.`,
  "soft-relation": (v) => `${claims(v.claims)} do not fit what is usual${given(v.relations)}; this is possible, but worth a look.`,
  "cells-may-differ": (v) => `${claims(v.claims)} differ between documents; ${list(v.doubts.map((doubt) => doubtText[doubt]))}.`,
  "not-joined": (v) => `Figures of \u201C${v.id}\u201D were not held against each other: ${list(v.documents)} declare it differently.`,
  plausibility: (v) => `${claims(v.claims)} together would mean ${v.implied.map((i) => `${subject(i.subject)} ${range(i.range)}`).join("; ")}. That is possible, but unusual.`,
  unusual: (v) => {
    const usual = v.usual === null ? "" : range(v.usual);
    const said = claims(v.claims);
    switch (v.what) {
      case "value":
        return `${said} is outside of what is usual for ${subject(v.subject)}: ${usual}.`;
      case "history":
        return `${said} is far from every value that the reference gives for ${subject(v.subject)}: ${usual}.`;
      case "growth":
        return `${said} would mean ${subject(v.subject)} ${v.implied === null ? "" : range(v.implied)}; usual is ${usual}.`;
      case "step":
        return `${said} is printed more finely than the source of ${subject(v.subject)} counts: in steps of ${usual}.`;
      default:
        return `${said} is a very round number for ${subject(v.subject)}: perhaps an estimate, and not said to be one.`;
    }
  },
  "percent-for-points": (v) => `${quoted(v.claim)} is a change of a share or a rate but is printed in per cent; it is read as percentage points.`,
  revised: (v) => `${quoted(v.claim)} differs from a figure released later: ${cited(v.observation)}.`,
  "stale-vintage": (v) => `${quoted(v.claim)} agrees with an earlier release, ${cited(v.earlier)}, revised since to ${cited(v.newest)}.`,
  "weak-grade": (v) => `${quoted(v.claim)} differs from ${cited(v.observation)}, a source of low grade (${grade(v.grade)}).`,
  "evidence-silent": (v) => `${quoted(v.claim)} is not supported by the evidence that it names: ${whyOpen(v)}.`,
  undetermined: (v) => `Whether ${claims(v.claims)} can be true together stays open: ${whyOpen(v)}.`,
  "more-conflicts": (v) => `There may be more contradictions among ${claims(v.claims)} than are listed: ${openReason(v.reason)}.`,
  "uncovered-number": (v) => `The number ${quote(v.number)} in line ${v.line} of the text is neither a claim nor ignored with a reason.`,
  "anchor-changed": (v) => `The words of ${quoted(v.claim)} are in the text, but with another number: ${quote(v.found)}.`,
  "anchor-ambiguous": (v) => `${quoted(v.claim)} occurs in ${v.places} places of the text; add a prefix or a suffix.`,
  "anchor-orphaned": (v) => `${quoted(v.claim)} is not in the text.`,
  "acceptance-unused": (v) => `The acceptance of ${v.finding} matches no finding; it can be removed.`,
  "acceptance-expired": (v) => `The acceptance of ${v.finding} ended on ${v.until}; the finding counts again.`,
  "acceptance-stale": (v) => `The acceptance of ${v.finding} no longer holds: a figure or an observation has changed (digest now ${v.digest}).`,
  "rests-on-default": (v) => `${claims(v.claims)} cannot all be true as printed only if we assume ${list(v.defaults.map((d) => defaults[d]))}, which the claims file does not say; write it down to settle the matter.`,
  "reference-conflict": (v) => `The sources disagree on ${subject(v.subject)}: ${sources(v.observations)}.`,
  "reference-inconsistent": (v) => `${sources(v.observations)} cannot all be true as printed${given(v.relations)}; they are not used to refute anything.`,
  "sources-apart": (v) => `${v.claims.length === 0 ? sources(v.observations) : `${claims(v.claims)} and ${sources(v.observations)}`} do not fit each other${given(v.relations)}; the sources are different offices or releases, which need not agree, so this refutes nothing.`,
  "reference-defect": (v) => v.detail,
  "step-figure": (v) => `${quote(v.claim.figure)} stands for ${anything(v.range)}.`,
  "step-so": (v) => `So ${subject(v.subject)} would be ${range(v.range)}${v.expression === null ? "" : ` (${v.expression})`}.`,
  "step-no-whole": (v) => `No whole number is ${range(v.range)}.`,
  "step-formula": (v) => v.claim === null ? `${formula(v.formula)}.` : `${quoted(v.claim)} says: ${formula(v.formula)}.`,
  "step-relation": (v) => `By definition: ${formula(v.relation)}.`,
  "step-observation": (v) => `${cited(v.observation)} stands for ${anything(v.range)}.`,
  "step-apart": (v) => `${subject(v.subject)} would be ${ranges([v.one, v.other]).join(" and also ")}: the two do not meet.`,
  "step-search": (v) => `${v.cases === 1 ? "The one case was" : `All ${v.cases} cases were`} gone through and none fits; the certificate lists them.`,
  "step-difference": (v) => `${quote(v.claim.figure)} and ${value(v.observation)} are ${amount(v.difference)} apart${v.percent === null ? "" : ` (${amount({ value: v.percent, unit: "%" })} of the source's value)`}.`,
  "step-default": (v) => `This assumes ${defaults[v.code]}.`,
  "why-refuted": (v) => `Differs from ${cited(v.observation)}${v.range === null ? "" : `, by which it would be ${range(v.range)}`}.`,
  "why-inconsistent": (v) => v.claims.length === 0 ? `Cannot be true as printed, whatever the other figures are${given(v.relations)}.` : `Cannot be true together with ${claims(v.claims)}${given(v.relations)}.`,
  "why-reading-dependent": (v) => `As worded${asWorded(v.asWorded)} it contradicts the rest; read as ${list(v.others.map(reading))} it does not.`,
  "why-supported": (v) => `Supported by ${cited(v.observation)} (${grade(v.grade)}).`,
  "why-consistent": (v) => `Can be true together with ${v.claims.length === 0 ? "everything it is tied to" : claims(v.claims)}${v.relations.length === 0 ? "" : ` (${list(v.relations.map(formula))})`}. That is not a confirmation.`,
  "why-undetermined": (v) => `Stays open: ${whyOpen(v)}.`,
  "why-unchecked": (v) => `Not checked: nothing else in the text bounds ${subject(v.subject)}, and no reference gives it.`,
  "why-only-soft": () => "Only rules of thumb speak about it; they decide nothing.",
  "why-role": (v) => `Not checked: the text gives it as ${labels.roles[v.role] ?? v.role}, not as a statement of the text's own.`,
  "why-not-independent": (v) => `Not independent evidence: ${v.publisher} is the source that the text itself repeats.`,
  "why-low-grade": (v) => `The only source is of low grade (${grade(v.grade)}).`,
  "why-earlier-vintage": (v) => `Agrees with the earlier release ${v.vintage}${v.newest === null ? "" : `, revised since to ${cited(v.newest)}`}.`,
  "why-later-vintage": (v) => `The release ${v.vintage} came after the text.`,
  "why-unknown-vintage": () => "The source does not say of when its value is.",
  "why-only-by-rounding": (v) => `Consistent only by rounding: the numbers as written give ${amount(v.value)}; this figure is possible only if they were rounded themselves.`,
  "why-hedge": (v) => `This holds only because ${quote(v.figure)} is not exact: it stands for ${anything(v.range)}.`,
  "why-ask": (v) => `To check it, ask ${v.from === null ? "for" : `${words(v.from)} for`} ${subject(v.subject)}.`,
  "why-nearest": (v) => `Nearest figures at hand: ${sources(v.observations)}.`,
  "why-sources-disagree": (v) => `The sources disagree: ${sources(v.observations)}.`,
  "why-basis-unknown": (v) => `Whether ${sources(v.observations)} is meant in the same way (nominal or real) is not said, so it refutes nothing; a reference can say so in its basis.`,
  "why-list-unnamed": () => "The text does not say which list the place is on, so no list can confirm or refute it.",
  correction: (v) => `The contradiction would be gone if ${list(v.claims.map((c) => `${quoted(c.claim)} were ${range(c.range)}${c.example === null ? "" : `, for example ${quote(c.example)}`}`))}.`,
  "correction-shared": (v) => `The same would mend ${list([...v.findings, ...v.more === 0 ? [] : [plural(v.more, "other finding")]])}.`,
  "correction-elsewhere": (v) => `What would mend it is listed with ${v.finding}, which it would mend as well.`,
  explanation: (v) => `Perhaps ${edits[v.code]}: ${claims(v.claims)}${v.instead === null ? "" : ` would then be ${v.instead}`}${v.other === null ? "" : `${v.instead === null ? " would then fit" : " and fit"} ${subject(v.other)}`}.`,
  corroborated: (v) => `Independently borne out by ${list(v.by)}.`,
  uncorroborated: () => "Nothing else bears this out.",
  chance: (v) => `A random figure of this kind would fit as well in ${v.bound === null ? "" : v.bound === "below" ? "less than " : "more than "}${amount({ value: v.percent, unit: "%" })} of cases.`,
  coverage: (v) => `${plural(v.numbers, "number")} in the text: ${v.claimed} in claims, ${v.ignored} ignored with a reason, ${v.uncovered === 0 ? "none left over" : `${v.uncovered} left over`}.`,
  "coverage-unknown": () => "The text is not at hand, so nobody knows whether every number is covered.",
  accepted: (v) => `Accepted${v.by === null ? "" : ` by ${v.by}`}${v.until === null ? "" : ` until ${v.until}`}: ${v.reason}`
};

// src/report/messages/en.ts
var nouns = {
  claim: ["claim", "claims"],
  error: ["error", "errors"],
  warning: ["warning", "warnings"],
  info: ["note", "notes"],
  finding: ["finding", "findings"],
  relation: ["relation", "relations"],
  observation: ["observation", "observations"],
  number: ["number", "numbers"],
  problem: ["problem", "problems"]
};
var en = {
  code: "en",
  name: "English",
  messages,
  labels,
  range,
  shortRange,
  count: (n, noun) => `${n} ${nouns[noun][n === 1 ? 0 : 1]}`,
  period,
  formula,
  list,
  quote,
  space: " ",
  comma: ", ",
  colon: ": ",
  inParentheses: (text) => ` (${text})`,
  verdictCount: (n, verdict) => `${n} ${verdict}`
};

// src/report/messages/zh/labels.ts
var labels2 = {
  title: "\u6838\u67E5\u62A5\u544A",
  verdicts: {
    refuted: "\u4E0E\u6765\u6E90\u4E0D\u7B26",
    inconsistent: "\u81EA\u76F8\u77DB\u76FE",
    "reading-dependent": "\u53D6\u51B3\u4E8E\u7406\u89E3",
    supported: "\u6709\u6765\u6E90\u652F\u6301",
    undetermined: "\u65E0\u5B9A\u8BBA",
    consistent: "\u4E0D\u77DB\u76FE",
    unchecked: "\u672A\u6838\u67E5"
  },
  verdictMeanings: {
    refuted: "\u5F53\u65F6\u7684\u5B98\u65B9\u6765\u6E90\u7ED9\u51FA\u4E86\u4E0D\u540C\u7684\u6570\u5B57\uFF0C\u600E\u6837\u7406\u89E3\u90FD\u4E0D\u7B26\u3002",
    inconsistent: "\u4E0E\u6587\u4E2D\u5176\u4ED6\u6570\u5B57\u4E0D\u53EF\u80FD\u540C\u65F6\u6210\u7ACB\uFF0C\u600E\u6837\u7406\u89E3\u90FD\u4E0D\u884C\u3002",
    "reading-dependent": "\u7167\u5B57\u9762\u4E0E\u5176\u4ED6\u6570\u5B57\u77DB\u76FE\uFF1B\u6362\u4E00\u79CD\u7406\u89E3\u5219\u4E0D\u77DB\u76FE\u3002",
    supported: "\u6709\u53C2\u8003\u6570\u636E\u4E0E\u4E4B\u4E00\u81F4\u3002",
    undetermined: "\u65E0\u6CD5\u5224\u5B9A\uFF0C\u5E76\u8BF4\u660E\u4E86\u539F\u56E0\u3002",
    consistent: "\u4E0E\u5176\u4ED6\u6570\u5B57\u6709\u8054\u7CFB\uFF0C\u53EF\u4EE5\u540C\u65F6\u6210\u7ACB\u3002\u8FD9\u5E76\u4E0D\u7B49\u4E8E\u8BC1\u5B9E\u3002",
    unchecked: "\u624B\u5934\u6CA1\u6709\u4EFB\u4F55\u6750\u6599\u6D89\u53CA\u5B83\u3002"
  },
  severities: { error: "\u9519\u8BEF", warning: "\u8B66\u544A", info: "\u63D0\u793A" },
  rules: {
    conflict: "\u7167\u6240\u5370\u7684\u6570\u5B57\u4E0D\u53EF\u80FD\u540C\u65F6\u6210\u7ACB\uFF0C\u600E\u6837\u7406\u89E3\u90FD\u4E0D\u884C\u3002",
    refuted: "\u6570\u5B57\u4E0E\u5F53\u65F6\u7684\u5B98\u65B9\u6765\u6E90\u4E0D\u540C\u3002",
    "reading-dependent": "\u7167\u5B57\u9762\u4E0D\u53EF\u80FD\u540C\u65F6\u6210\u7ACB\uFF0C\u6362\u4E00\u79CD\u7406\u89E3\u5219\u53EF\u4EE5\u3002",
    "strict-rounding": "\u53EA\u6709\u5BBD\u677E\u7406\u89E3\u56DB\u820D\u4E94\u5165\u624D\u76F8\u7B26\u3002",
    "soft-relation": "\u4E0E\u7ECF\u9A8C\u89C4\u5219\u4E0D\u7B26\u3002",
    plausibility: "\u5408\u8D77\u6765\u610F\u5473\u7740\u4E0D\u5BFB\u5E38\u7684\u60C5\u5F62\u3002",
    revised: "\u6570\u5B57\u4E0E\u6587\u7AE0\u4E4B\u540E\u516C\u5E03\u7684\u6765\u6E90\u4E0D\u540C\u3002",
    "stale-vintage": "\u6570\u5B57\u4E0E\u8F83\u65E9\u7684\u7248\u672C\u4E00\u81F4\uFF0C\u540E\u6765\u5DF2\u4FEE\u8BA2\u3002",
    "weak-grade": "\u6570\u5B57\u4E0E\u53EF\u9760\u7A0B\u5EA6\u4F4E\u7684\u6765\u6E90\u4E0D\u540C\u3002",
    undetermined: "\u65E0\u6CD5\u5224\u5B9A\u7684\u95EE\u9898\u3002",
    "uncovered-number": "\u6B63\u6587\u4E2D\u7684\u6570\u5B57\u65E2\u4E0D\u662F\u8BBA\u65AD\uFF0C\u4E5F\u6CA1\u6709\u6CE8\u660E\u5FFD\u7565\u7684\u7406\u7531\u3002",
    "anchor-changed": "\u5F15\u6587\u5728\u6B63\u6587\u4E2D\uFF0C\u4F46\u6570\u5B57\u4E0D\u540C\u3002",
    "anchor-ambiguous": "\u5F15\u6587\u5728\u6B63\u6587\u4E2D\u51FA\u73B0\u591A\u5904\u3002",
    "anchor-orphaned": "\u5F15\u6587\u4E0D\u5728\u6B63\u6587\u4E2D\u3002",
    "reference-defect": "\u53C2\u8003\u6570\u636E\u65E0\u6CD5\u8BFB\u53D6\uFF0C\u6216\u4E0D\u53EF\u80FD\u6B63\u786E\u3002",
    "reference-conflict": "\u5404\u6765\u6E90\u4E0D\u4E00\u81F4\u3002",
    "acceptance-unused": "\u6CA1\u6709\u5BF9\u5E94\u53D1\u73B0\u7684\u63A5\u53D7\u3002",
    "acceptance-expired": "\u5DF2\u7ECF\u5230\u671F\u7684\u63A5\u53D7\u3002",
    "acceptance-stale": "\u6570\u5B57\u6216\u89C2\u6D4B\u503C\u5DF2\u53D8\u7684\u63A5\u53D7\u3002",
    "rests-on-default": "\u53EA\u6709\u5728\u6587\u4EF6\u6CA1\u6709\u5199\u660E\u7684\u7EA6\u5B9A\u4E0B\u624D\u76F8\u4E92\u77DB\u76FE\u3002"
  },
  grades: {
    official: "\u5B98\u65B9\u6765\u6E90",
    "official-copy": "\u5B98\u65B9\u6765\u6E90\u7684\u526F\u672C",
    media: "\u5A92\u4F53",
    aggregator: "\u6C47\u7F16\u7F51\u7AD9",
    untrusted: "\u4E0D\u53EF\u4FE1\u6765\u6E90"
  },
  roles: {
    stated: "\u9648\u8FF0",
    quoted: "\u4ED6\u4EBA\u7684\u6570\u5B57",
    target: "\u76EE\u6807",
    threshold: "\u95E8\u69DB",
    hypothetical: "\u5047\u8BBE\u6570\u5B57"
  },
  reasonsToIgnore: {
    name: "\u540D\u79F0\u7684\u4E00\u90E8\u5206",
    date: "\u65E5\u671F",
    ordinal: "\u5E8F\u6570",
    identifier: "\u7F16\u53F7",
    "list-number": "\u5217\u8868\u5E8F\u53F7",
    idiom: "\u6210\u8BED\u6216\u4E60\u8BED",
    "page-furniture": "\u4E0D\u5C5E\u4E8E\u6B63\u6587",
    example: "\u4E3E\u4F8B",
    lexicon: "\u53EA\u662F\u770B\u4F3C\u6570\u5B57\u7684\u8BCD",
    other: "\u5176\u4ED6\u7406\u7531"
  },
  measures: {
    level: "\u6570\u91CF",
    growth: "\u589E\u957F\u7387",
    change: "\u53D8\u5316\u91CF",
    share: "\u6BD4\u91CD",
    ratio: "\u6BD4\u7387",
    multiple: "\u500D\u6570",
    average_growth: "\u5E74\u5747\u589E\u957F",
    annualised_growth: "\u6298\u5E74\u589E\u957F\u7387",
    contribution: "\u62C9\u52A8",
    rank: "\u4F4D\u6B21",
    streak: "\u8FDE\u7EED\u65F6\u671F\u6570",
    duration: "\u65F6\u957F",
    formula: "\u516C\u5F0F"
  },
  claims: "\u8BBA\u65AD",
  claim: "\u8BBA\u65AD",
  findings: "\u53D1\u73B0",
  finding: "\u53D1\u73B0",
  noFindings: "\u6CA1\u6709\u53D1\u73B0\u95EE\u9898\u3002",
  problems: "\u65E0\u6CD5\u8BFB\u53D6\u7684\u5185\u5BB9",
  documents: "\u6587\u6863",
  publisher: "\u53D1\u5E03\u8005",
  published: "\u53D1\u5E03\u65E5\u671F",
  created: "\u6838\u67E5\u65F6\u95F4",
  inputs: "\u8F93\u5165",
  tool: "\u5DE5\u5177",
  text: "\u6B63\u6587",
  quotes: "\u5404\u4E2A\u6570\u5B57\uFF08\u6309\u6587\u4E2D\u987A\u5E8F\uFF09",
  figure: "\u6570\u5B57",
  interval: "\u6240\u6307\u8303\u56F4",
  implied: "\u5176\u4F59\u6570\u5B57\u7684\u63A8\u8BBA",
  impliedShort: "\u63A8\u8BBA",
  observed: "\u89C2\u6D4B\u503C",
  stated: "\u6587\u4E2D\u6240\u8FF0",
  period: "\u65F6\u671F",
  area: "\u5730\u533A",
  indicator: "\u6307\u6807",
  measure: "\u5EA6\u91CF",
  verdict: "\u7ED3\u8BBA",
  why: "\u7406\u7531",
  note: "\u5907\u6CE8",
  evidence: "\u94FE\u63A5",
  role: "\u6027\u8D28",
  source: "\u6765\u6E90",
  vintage: "\u7248\u672C",
  grade: "\u53EF\u9760\u7A0B\u5EA6",
  row: "\u884C",
  value: "\u6570\u503C",
  agrees: "\u4E00\u81F4",
  differs: "\u4E0D\u540C",
  notIndependent: "\u5E76\u975E\u72EC\u7ACB\u4E8E\u672C\u6587",
  reference: "\u53C2\u8003\u6570\u636E",
  nearest: "\u624B\u5934\u6700\u63A5\u8FD1\u7684\u6570\u5B57",
  readings: "\u7406\u89E3\u65B9\u5F0F",
  asWorded: "\u7167\u5B57\u9762",
  fits: "\u4E0E\u5176\u4F59\u6570\u5B57\u4E0D\u77DB\u76FE",
  fitsNot: "\u4E0E\u5176\u4F59\u6570\u5B57\u77DB\u76FE",
  undecided: "\u672A\u5224\u5B9A",
  derivation: "\u63A8\u7B97\u6B65\u9AA4",
  corrections: "\u600E\u6837\u6539\u53EF\u6D88\u9664\u77DB\u76FE",
  explanations: "\u53EF\u80FD\u7684\u89E3\u91CA",
  basedOn: "\u4F9D\u636E",
  certificate: "\u8BC1\u660E\uFF08\u4F9B\u673A\u5668\u590D\u6838\uFF09",
  certificateIsLong: "\u8BC1\u660E\u8F83\u957F\uFF0C\u89C1\u540C\u4E00\u6B21\u6838\u67E5\u7684 JSON \u62A5\u544A\u3002",
  members: "\u6D89\u53CA",
  minimal: "\u7F3A\u5C11\u5176\u4E2D\u4EFB\u4F55\u4E00\u9879\uFF0C\u77DB\u76FE\u5373\u4E0D\u5B58\u5728\u3002",
  notMinimal: "\u5176\u4E2D\u6216\u8BB8\u6709\u53EF\u4EE5\u53BB\u6389\u7684\u3002",
  accepted: "\u5DF2\u63A5\u53D7",
  location: "\u4F4D\u7F6E",
  article: "\u6587\u7AE0",
  ignored: "\u4E0D\u4F5C\u8BBA\u65AD\u7684\u6570\u5B57",
  number: "\u6570\u5B57",
  reason: "\u7406\u7531",
  uncovered: "\u9057\u6F0F\u7684\u6570\u5B57",
  lexicon: "\u8BCD\u8868",
  filter: "\u663E\u793A",
  signOff: "\u7B7E\u6838",
  checkedBy: "\u6838\u67E5\u4EBA",
  date: "\u65E5\u671F",
  decision: "\u51B3\u5B9A",
  decisions: { confirmed: "\u786E\u8BA4", correct: "\u9700\u66F4\u6B63", ask: "\u8BE2\u95EE\u6765\u6E90", leave: "\u4FDD\u6301\u539F\u6837" },
  exportSignOff: "\u5C06\u7B7E\u6838\u5B58\u4E3AJSON",
  importSignOff: "\u8BFB\u5165\u7B7E\u6838",
  print: "\u6253\u5370",
  howToRead: "\u600E\u6837\u8BFB\u8FD9\u4EFD\u62A5\u544A",
  howToReadText: [
    "\u6BCF\u4E2A\u6570\u5B57\u90FD\u7167\u6240\u5370\u7684\u6765\u7406\u89E3\uFF1A41.7%\u53EF\u80FD\u7ECF\u8FC7\u56DB\u820D\u4E94\u5165\uFF0C\u56E0\u6B64\u53EF\u4EE5\u662F41.65%\u523041.75%\u4E4B\u95F4\u7684\u4EFB\u4F55\u6570\u3002\u201C\u7EA6\u201D\u4E4B\u7C7B\u7684\u8BCD\u4F1A\u653E\u5BBD\u8FD9\u4E00\u8303\u56F4\u3002",
    "\u5F7C\u6B64\u6709\u8054\u7CFB\u7684\u6570\u5B57\u653E\u5728\u4E00\u8D77\u770B\u3002\u82E5\u4E0D\u5B58\u5728\u4EFB\u4F55\u4E00\u7EC4\u6570\u503C\u4F7F\u5B83\u4EEC\u540C\u65F6\u6210\u7ACB\uFF0C\u4FBF\u662F\u81EA\u76F8\u77DB\u76FE\uFF0C\u62A5\u544A\u5217\u51FA\u5176\u4E2D\u6700\u5C0F\u7684\u4E00\u7EC4\u3002\u62A5\u544A\u4E0D\u6307\u8BA4\u8C01\u9519\uFF1A\u5176\u4E2D\u4EFB\u4F55\u4E00\u4E2A\u90FD\u53EF\u80FD\u6709\u8BEF\u3002",
    "\u201C\u4E0D\u77DB\u76FE\u201D\u53EA\u8868\u793A\u8FD9\u4E9B\u6570\u5B57\u53EF\u4EE5\u540C\u65F6\u6210\u7ACB\u3002\u201C\u6709\u6765\u6E90\u652F\u6301\u201D\u8868\u793A\u6709\u6765\u6E90\u7ED9\u51FA\u540C\u6837\u7684\u6570\u5B57\uFF1B\u82E5\u8BE5\u6765\u6E90\u5E76\u975E\u72EC\u7ACB\u4E8E\u672C\u6587\uFF0C\u62A5\u544A\u4F1A\u6CE8\u660E\u3002",
    "\u6BCF\u4E00\u6B65\u63A8\u7B97\u90FD\u53EF\u4EE5\u7528\u8BA1\u7B97\u5668\u91CD\u505A\u3002\u5C0F\u6570\u65E0\u7A77\u7684\u8303\u56F4\u7AEF\u70B9\u4E3A\u4FBF\u4E8E\u9605\u8BFB\u4F5C\u4E86\u53D6\u6574\uFF0CJSON\u62A5\u544A\u4E2D\u662F\u7CBE\u786E\u503C\u3002",
    "\u7B7E\u6838\u7531\u60A8\u6765\u586B\uFF1A\u673A\u5668\u6BD4\u8F83\u4E86\u6570\u5B57\uFF0C\u4F46\u6CA1\u6709\u8BFB\u8FC7\u6765\u6E90\u3002"
  ],
  conflictsWith: "\u77DB\u76FE",
  permalink: "\u672C\u6761\u94FE\u63A5",
  skip: "\u8DF3\u5230\u8BBA\u65AD",
  showing: "\u6761\u663E\u793A",
  more: "\u663E\u793A\u66F4\u591A",
  search: "\u641C\u7D22\u8BBA\u65AD",
  claimsFile: "\u8BBA\u65AD\u6587\u4EF6",
  toRecord: "\u5982\u679C\u539F\u6587\u786E\u6709\u6B64\u610F\uFF0C\u8BF7\u5728\u8BE5\u6761\u9648\u8FF0\u4E2D\u8BB0\u5F55\uFF1A",
  nothingToRecord: "\u6CA1\u6709\u5408\u7406\u7684\u89E3\u91CA\uFF1B\u5982\u5C5E\u5DF2\u77E5\u60C5\u51B5\uFF0C\u53EF\u7528 --finding ID --reason \u6587\u5B57 \u4E88\u4EE5\u63A5\u53D7",
  nothingToSuggest: "\u6CA1\u6709\u53EF\u5EFA\u8BAE\u7684\u5185\u5BB9",
  putInByHand: "\u65E0\u6CD5\u4E3A\u6B64\u6587\u4EF6\u751F\u6210\u8865\u4E01\uFF1B\u8BF7\u624B\u5DE5\u5199\u5165\uFF1A"
};

// src/report/messages/zh/phrases.ts
var units2 = {
  "%": "%",
  percent: "%",
  "\u2030": "\u2030",
  permille: "\u2030",
  point: "\u4E2A\u767E\u5206\u70B9",
  "basis-point": "\u4E2A\u57FA\u70B9",
  multiple: "\u500D",
  CNY: "\u5143",
  USD: "\u7F8E\u5143",
  EUR: "\u6B27\u5143",
  GBP: "\u82F1\u9551",
  JPY: "\u65E5\u5143",
  HKD: "\u6E2F\u5143",
  m2: "\u5E73\u65B9\u7C73",
  km2: "\u5E73\u65B9\u516C\u91CC",
  m3: "\u7ACB\u65B9\u7C73",
  m: "\u7C73",
  km: "\u516C\u91CC",
  mu: "\u4EA9",
  ha: "\u516C\u9877",
  t: "\u5428",
  people: "\u4EBA",
  households: "\u6237",
  firms: "\u5BB6"
};
var unitName2 = (id) => {
  if (id === "1" || id === "ratio" || id === "none" || id === "index" || id === "count") return "";
  const counted = /^count\((.*)\)$/u.exec(id)?.[1] ?? id;
  return units2[counted] ?? (/^\p{Script=Han}/u.test(counted) ? counted : ` ${counted}`);
};
var show2 = amounts({
  scales: [
    { exponent: 12, word: "\u4E07\u4EBF" },
    { exponent: 8, word: "\u4EBF" },
    { exponent: 4, word: "\u4E07" }
  ],
  unitName: unitName2
});
var unitOf2 = (unit) => unit === null ? "" : unitName2(unit);
var amount2 = ({ value: value3, unit }) => `${isShownExactly(value3) ? "" : "\u7EA6"}${show2([value3], unit)[0]}${unitOf2(unit)}`;
var range2 = (r) => ranges2([r])[0];
var ranges2 = (all) => shownTogether(all, show2).map(({ low, high }, i) => inWords2(all[i], low, high));
var inWords2 = (r, low, high) => {
  const from = low + unitOf2(r.unit);
  const to = high + unitOf2(r.unit);
  if (r.low === null && r.high === null) return "\u4EFB\u610F\u6570";
  if (r.low === null) return `${r.highClosed ? "\u4E0D\u8D85\u8FC7" : "\u5C0F\u4E8E"}${to}`;
  if (r.high === null) return `${r.lowClosed ? "\u4E0D\u5C0F\u4E8E" : "\u5927\u4E8E"}${from}`;
  if (r.low === r.high) return `${isShownExactly(r.low) ? "\u6B63\u597D\u662F" : "\u7EA6\u4E3A"}${from}`;
  if (r.lowClosed && r.highClosed) return `\u5728${from}\u4E0E${to}\u4E4B\u95F4`;
  return `${r.lowClosed ? "\u4E0D\u5C0F\u4E8E" : "\u5927\u4E8E"}${from}\u4E14${r.highClosed ? "\u4E0D\u8D85\u8FC7" : "\u5C0F\u4E8E"}${to}`;
};
var shortRange2 = (r) => inSigns(r, show2, unitOf2);
var MOST_NAMED2 = 6;
var list2 = (items) => {
  if (items.length > MOST_NAMED2) {
    const named = items.slice(0, MOST_NAMED2 - 1);
    return `${named.join("\u3001")}\u7B49${items.length}\u9879`;
  }
  return items.length < 2 ? items[0] ?? "" : `${items.slice(0, -1).join("\u3001")}\u548C${items[items.length - 1]}`;
};
var words2 = (name) => inLanguage(name, "zh");
var period2 = (text) => text === "published" ? "\u53D1\u5E03\u65F6" : text.replace(/^year before (.*)$/u, "$1\u7684\u4E0A\u5E74\u540C\u671F").replace(/^previous (.*)$/u, "$1\u7684\u4E0A\u4E00\u671F").replaceAll("published", "\u53D1\u5E03\u65E5").replace("../", "\u622A\u81F3").replace("/", "\u81F3");
var subject2 = (s) => {
  const where = [s.area === null ? "" : words2(s.area), period2(s.period ?? "")].filter((part) => part !== "");
  return words2(s.name) + (where.length === 0 ? "" : `\uFF08${where.join("\uFF0C")}\uFF09`);
};
var formula2 = (f) => typeof f === "string" ? f : f.map((part) => typeof part === "string" ? part : subject2(part)).join("");
var MOST_QUOTED2 = 60;
var quote2 = (text) => {
  const characters = [...text];
  return `\u201C${characters.length <= MOST_QUOTED2 ? text : `${characters.slice(0, MOST_QUOTED2).join("")}\u2026`}\u201D`;
};
var quoted2 = (claim) => claim.quote === "" || claim.quote === claim.figure ? quote2(claim.figure) : quote2(claim.quote) + (claim.quote.includes(claim.figure) ? "" : `\uFF08${claim.figure}\uFF09`);
var value2 = (c) => amount2({ value: c.value, unit: c.unit });
var cited2 = (c) => {
  const place = c.file === null ? "" : c.row === null ? c.file : `${c.file}\u7B2C${c.row}\u884C`;
  const parts = [
    c.source ?? c.publisher ?? "",
    c.period ?? "",
    c.vintage === null ? "" : `${c.vintage}\u7248`,
    place
  ].filter((part) => part !== "");
  return value2(c) + (parts.length === 0 ? "" : `\uFF08${parts.join("\uFF1B")}\uFF09`);
};
var reading2 = (name) => `\u201C${name.replaceAll(/[-_]/gu, " ")}\u201D`;
var asWorded2 = (name) => /^as.worded$/u.test(name) ? "" : `\uFF08${reading2(name)}\uFF09`;

// src/report/messages/zh/openQuestions.ts
var number2 = (limit) => amount2({ value: limit, unit: null });
var reasons2 = {
  work: "\u8BA1\u7B97\u91CF\u8FBE\u5230\u4E0A\u9650",
  nodes: "\u60C5\u5F62\u6570\u8FBE\u5230\u4E0A\u9650",
  bits: "\u6570\u5B57\u8FC7\u5927\uFF0C\u65E0\u6CD5\u7EE7\u7EED",
  time: "\u8FBE\u5230\u65F6\u95F4\u4E0A\u9650",
  unsupported: "\u8FD9\u7C7B\u5173\u7CFB\u65E0\u6CD5\u5224\u5B9A",
  defect: "\u8BC1\u660E\u672A\u901A\u8FC7\u590D\u6838\uFF0C\u5DF2\u5F03\u7528",
  "no-unit": "\u6765\u6E90\u6CA1\u6709\u7ED9\u51FA\u6570\u503C\u7684\u5355\u4F4D",
  basis: "\u540D\u4E49\u6570\u91CF\u4E0D\u80FD\u786E\u5B9A\u5730\u8BF4\u660E\u5B9E\u9645\u589E\u957F",
  unit: "\u6570\u5B57\u7684\u5355\u4F4D\u4E0E\u6240\u5F15\u4F9D\u636E\u7684\u5355\u4F4D\u4E0D\u76F8\u5BB9",
  "not-found": "\u6240\u5F15\u4E4B\u5904\u5728\u53C2\u8003\u6570\u636E\u4E2D\u4E0D\u5B58\u5728"
};
var details2 = {
  "work-limit": (limit) => `\u6240\u9700\u8BA1\u7B97\u91CF\u8D85\u8FC7${number2(limit)}\u4E2A\u5355\u4F4D`,
  "part-limit": () => "\u5206\u7ED9\u8FD9\u4E00\u90E8\u5206\u7684\u8BA1\u7B97\u91CF\u5DF2\u7528\u5B8C",
  "time-limit": (limit) => `${number2(limit)}\u6BEB\u79D2\u540E\u8D85\u65F6`,
  "node-limit": (limit) => `\u6240\u9700\u641C\u7D22\u6B65\u6570\u8D85\u8FC7${number2(limit)}`,
  "case-limit": (limit) => `\u9700\u8981\u8003\u5BDF\u7684\u60C5\u5F62\u8D85\u8FC7${number2(limit)}\u79CD`,
  "bit-limit": (limit) => `\u51FA\u73B0\u4E86\u8D85\u8FC7${number2(limit)}\u4F4D\uFF08\u4E8C\u8FDB\u5236\uFF09\u7684\u6570\u5B57`,
  "products-open": () => "\u5176\u4E2D\u6709\u672A\u77E5\u91CF\u76F8\u4E58\uFF1A\u65E2\u672A\u627E\u5230\u8BC1\u660E\uFF0C\u4E5F\u672A\u627E\u5230\u5B9E\u4F8B",
  "products-narrow": () => "\u5176\u4E2D\u6709\u672A\u77E5\u91CF\u76F8\u4E58\uFF1A\u641C\u7D22\u5DF2\u903C\u8FD1\u5355\u4E2A\u70B9\uFF0C\u65E0\u6CD5\u7EE7\u7EED",
  "not-reached": () => "\u641C\u7D22\u6CA1\u6709\u8FDB\u884C\u5230\u8FD9\u91CC",
  product: () => "\u5176\u4E2D\u6709\u672A\u77E5\u91CF\u76F8\u4E58",
  nesting: () => "\u7B97\u5F0F\u5D4C\u5957\u8FC7\u6DF1",
  operation: (name) => `\u6B64\u5904\u65E0\u6CD5\u5224\u5B9A${quote2(name)}`,
  "empty-operation": (name) => `${quote2(name)}\u6CA1\u6709\u81EA\u53D8\u91CF`,
  "many-operations": (limit) => `\u4E00\u6761\u5173\u7CFB\u4E2D\u7684\u7EDD\u5BF9\u503C\u3001\u6700\u5C0F\u503C\u6216\u6700\u5927\u503C\u8D85\u8FC7${number2(limit)}\u4E2A`,
  "divided-operation": () => "\u5BF9\u5206\u6BCD\u672A\u77E5\u7684\u5206\u5F0F\u53D6\u7EDD\u5BF9\u503C\u3001\u6700\u5C0F\u503C\u6216\u6700\u5927\u503C",
  "inner-root": () => "\u6839\u53F7\u5728\u7B97\u5F0F\u5185\u90E8\uFF1B\u53EA\u6709\u6574\u4E2A\u7B97\u5F0F\u5F00\u65B9\u624D\u80FD\u5224\u5B9A",
  "root-degree": (degree) => `${degree}\u6B21\u65B9\u6839\u8D85\u51FA\u8303\u56F4`,
  power: (exponent) => `${exponent}\u6B21\u5E42\u8D85\u51FA\u8303\u56F4`,
  "long-product": () => "\u4E58\u79EF\u7684\u9879\u6570\u8FC7\u591A\u6216\u6B21\u6570\u8FC7\u9AD8",
  "long-number": () => "\u6570\u5B57\u8FC7\u957F",
  undeclared: (name) => `\u6CA1\u6709\u58F0\u660E\u6570\u91CF${name}`,
  "proof-failed": (note) => `\u8BC1\u660E\u590D\u6838\u7684\u8BB0\u5F55\uFF1A${quote2(note)}`,
  "solution-failed": (note) => `\u89E3\u7684\u590D\u6838\u7684\u8BB0\u5F55\uFF1A${quote2(note)}`,
  "core-unstable": () => "\u77DB\u76FE\u53EA\u51FA\u73B0\u8FC7\u4E00\u6B21\uFF0C\u672A\u80FD\u91CD\u73B0",
  place: (at) => at,
  "unit-text": (text) => `${quote2(text)}\u4E0D\u662F\u5355\u4F4D\u540D\u79F0`,
  units: (one, other) => `${one}\u4E0D\u80FD\u6362\u7B97\u6210${other}`,
  currencies: (one, other) => `${one}\u4E0E${other}\u662F\u4E0D\u540C\u7684\u8D27\u5E01\uFF1B\u6C47\u7387\u987B\u53E6\u4F5C\u4E00\u6761\u8BBA\u65AD`,
  counts: (one, other) => `${one}\u4E0E${other}\u6570\u7684\u4E0D\u662F\u540C\u4E00\u79CD\u4E1C\u897F`,
  "figure-unit": (figure, ...units3) => units3.length === 0 ? `\u6570\u5B57\u4E3A${quote2(figure)}` : `\u6570\u5B57\u4E3A${quote2(figure)}\uFF0C\u4F9D\u636E\u7684\u5355\u4F4D\u662F${list2(units3)}`
};
var whyOpen2 = ({
  reason,
  detail: { code, values }
}) => {
  const [first = "", ...more] = values;
  return `${reasons2[reason]}\uFF08${details2[code](first, ...more)}\uFF09`;
};
var openReason2 = (reason) => reasons2[reason];

// src/report/messages/zh/messages.ts
var claims2 = (all) => list2(all.map(quoted2));
var sources2 = (all) => list2(all.map(cited2));
var grade2 = (id) => labels2.grades[id] ?? id;
var given2 = (statements) => statements.length === 0 ? "" : `\uFF08\u4F9D\u636E\uFF1A${list2(statements.map(formula2))}\uFF09`;
var defaults2 = {
  kind: "\u8BE5\u6307\u6807\u5C5E\u4E8E\u54EA\u4E00\u7C7B\u6570\u91CF",
  sign: "\u8BE5\u6570\u91CF\u4E0D\u4F1A\u4E3A\u8D1F",
  "versus-window": "\u589E\u957F\u662F\u4E0E\u54EA\u4E00\u6BB5\u8F83\u65E9\u7684\u65F6\u671F\u76F8\u6BD4",
  "trailing-zeros": "\u6574\u6570\u672B\u5C3E\u7684\u96F6\u662F\u6570\u51FA\u6765\u7684\uFF0C\u800C\u4E0D\u662F\u56DB\u820D\u4E94\u5165\u7684\u7ED3\u679C",
  "hedge-width": "\u201C\u7EA6\u201D\u4E4B\u7C7B\u7684\u8BCD\u6DB5\u76D6\u591A\u5927\u8303\u56F4"
};
var edits2 = {
  "flow-for-stock": "\u589E\u957F\u7387\u8BF4\u7684\u662F\u7D2F\u8BA1\u603B\u6570\uFF0C\u800C\u4E0D\u662F\u65B0\u589E\u6570",
  reading: "\u6587\u5B57\u53E6\u6709\u6240\u6307",
  "wrong-period": "\u6570\u5B57\u5C5E\u4E8E\u53E6\u4E00\u65F6\u671F",
  "wrong-area": "\u6570\u5B57\u5C5E\u4E8E\u53E6\u4E00\u5730\u533A",
  "wrong-indicator": "\u6570\u5B57\u5C5E\u4E8E\u53E6\u4E00\u6307\u6807",
  "percent-for-point": "\u767E\u5206\u6570\u4E0E\u767E\u5206\u70B9\u6DF7\u7528",
  scale: "\u4E07\u3001\u4EBF\u4E4B\u7C7B\u7684\u6570\u91CF\u7EA7\u6709\u8BEF",
  "fraction-for-percent": "\u5C0F\u6570\u4E0E\u767E\u5206\u6570\u6DF7\u7528",
  digit: "\u67D0\u4E00\u4F4D\u6570\u5B57\u9519\u3001\u91CD\u3001\u6F0F\u6216\u98A0\u5012",
  sign: "\u591A\u4E86\u6216\u5C11\u4E86\u8D1F\u53F7",
  direction: "\u589E\u51CF\u65B9\u5411\u76F8\u53CD",
  "stale-vintage": "\u6570\u5B57\u6765\u81EA\u8F83\u65E9\u516C\u5E03\u7684\u7248\u672C",
  "nominal-for-real": "\u540D\u4E49\u589E\u957F\u4E0E\u5B9E\u9645\u589E\u957F\u6DF7\u7528",
  base: "\u589E\u957F\u7684\u6BD4\u8F83\u57FA\u671F\u4E0D\u540C",
  "increment-for-total": "\u65B0\u589E\u4E0E\u7D2F\u8BA1\u6DF7\u7528",
  truncated: "\u6570\u5B57\u662F\u622A\u5C3E\u800C\u4E0D\u662F\u56DB\u820D\u4E94\u5165",
  adjusted: "\u4E3A\u4F7F\u5404\u9879\u4E4B\u548C\u4E3A100\u800C\u8C03\u6574\u4E86\u672B\u4F4D",
  "dropped-zero": "\u6F0F\u6389\u4E86\u4E00\u4E2A\u96F6",
  "reference-shifted": "\u53C2\u8003\u6570\u636E\u672C\u8EAB\u9519\u4F4D",
  "growth-on-new-base": "\u53D8\u5316\u91CF\u9664\u4EE5\u4E86\u65B0\u503C\u800C\u4E0D\u662F\u65E7\u503C",
  "multiple-for-growth": "\u628A\u500D\u6570\u5F53\u4F5C\u589E\u957F\u7387\uFF1A\u591A\u4E86100\u4E2A\u767E\u5206\u70B9",
  "level-for-change": "\u628A\u603B\u91CF\u5F53\u4F5C\u53D8\u5316\u91CF",
  "change-for-level": "\u628A\u53D8\u5316\u91CF\u5F53\u4F5C\u603B\u91CF",
  "one-of-pair-stale": "\u540C\u4E00\u6570\u91CF\u51FA\u73B0\u4E24\u6B21\uFF0C\u53EA\u66F4\u65B0\u4E86\u4E00\u5904",
  "periods-merged": "\u628A\u51E0\u4E2A\u65F6\u671F\u52A0\u5728\u4E86\u4E00\u8D77",
  "part-for-whole": "\u628A\u90E8\u5206\u5F53\u4F5C\u6574\u4F53",
  "whole-for-part": "\u628A\u6574\u4F53\u5F53\u4F5C\u90E8\u5206",
  "other-denominator": "\u6BD4\u91CD\u7684\u5206\u6BCD\u662F\u53E6\u4E00\u6574\u4F53",
  "other-count-unit": "\u8BA1\u6570\u5355\u4F4D\u4E0D\u540C\uFF08\u4EBA\u3001\u6237\u3001\u4EF6\uFF09",
  "gross-for-net": "\u6BDB\u989D\u4E0E\u51C0\u989D\u6DF7\u7528",
  currency: "\u8D27\u5E01\u4E0D\u540C",
  conversion: "\u5355\u4F4D\u6362\u7B97\u6709\u8BEF\u6216\u6CA1\u6709\u6362\u7B97",
  "revised-base": "\u57FA\u6570\u540E\u6765\u4F5C\u4E86\u4FEE\u8BA2\uFF0C\u4E0D\u7B97\u9519\u8BEF"
};
var doubtText2 = {
  release: "\u53EF\u80FD\u51FA\u81EA\u4E0D\u540C\u7684\u53D1\u5E03\u7248\u672C\uFF0C\u4FEE\u8BA2\u53EF\u4EE5\u89E3\u91CA",
  area: "\u6587\u4EF6\u6CA1\u6709\u5199\u660E\u5730\u533A\uFF0C\u8BF4\u7684\u53EF\u80FD\u4E0D\u662F\u540C\u4E00\u5730\u65B9",
  prices: "\u6240\u7528\u7684\u4EF7\u683C\u672A\u5FC5\u76F8\u540C"
};
var rounding2 = {
  "half-up": "\u82E5\u4E00\u5F8B\u4E94\u5165\uFF0C",
  adjusted: "\u82E5\u6CA1\u6709\u4E3A\u51D1\u8DB3100\u800C\u8C03\u6574\u6BD4\u91CD\uFF0C",
  touching: "\u9664\u975E\u67D0\u4E2A\u6570\u6070\u597D\u843D\u5728\u53D6\u6574\u8303\u56F4\u7684\u7AEF\u70B9\u4E0A\uFF0C"
};
var messages2 = {
  conflict: (v) => v.claims.length === 1 && v.observations.length === 0 ? `${claims2(v.claims)}\u7167\u6240\u5370\u7684\u6570\u5B57\u4E0D\u53EF\u80FD\u6210\u7ACB${given2(v.relations)}\u3002` : `${claims2(v.claims)}${v.observations.length > 0 ? `\u4E0E${list2(v.observations)}` : ""}\u7167\u6240\u5370\u7684\u6570\u5B57\u4E0D\u53EF\u80FD\u540C\u65F6\u6210\u7ACB${given2(v.relations)}\u3002`,
  refuted: (v) => `${quoted2(v.claim)}\u4E0E${cited2(v.observation)}\u4E0D\u540C${v.expected === null ? "" : `\uFF0C\u7167\u540E\u8005\uFF0C\u8BE5\u6570\u5E94${range2(v.expected)}`}\u3002`,
  "reading-dependent": (v) => `${claims2(v.claims)}\u7167\u5B57\u9762${asWorded2(v.asWorded)}\u4E0D\u53EF\u80FD\u540C\u65F6\u6210\u7ACB\uFF1B\u7406\u89E3\u4E3A${list2(v.others.map(reading2))}\u5219\u53EF\u4EE5\u3002`,
  "strict-rounding": (v) => `${rounding2[v.rule]}${claims2(v.claims)}\u7167\u6240\u5370\u7684\u6570\u5B57\u4E0D\u53EF\u80FD\u540C\u65F6\u6210\u7ACB\uFF1B\u5426\u5219\u53EF\u4EE5\u3002`,
  "soft-relation": (v) => `${claims2(v.claims)}\u4E0E\u901A\u5E38\u60C5\u5F62\u4E0D\u7B26${given2(v.relations)}\uFF1B\u6709\u53EF\u80FD\uFF0C\u4F46\u503C\u5F97\u4E00\u67E5\u3002`,
  "cells-may-differ": (v) => `\u4E0D\u540C\u6587\u4EF6\u4E2D\u7684${claims2(v.claims)}\u4E0D\u4E00\u81F4\u3002${v.doubts.map((doubt) => doubtText2[doubt]).join("\uFF1B")}\u3002`,
  "not-joined": (v) => `\u201C${v.id}\u201D\u7684\u6570\u5B57\u6CA1\u6709\u76F8\u4E92\u6838\u5BF9\uFF1A${list2(v.documents)}\u5BF9\u5B83\u7684\u5B9A\u4E49\u4E0D\u540C\u3002`,
  plausibility: (v) => `${claims2(v.claims)}\u5408\u8D77\u6765\u610F\u5473\u7740${v.implied.map((i) => `${subject2(i.subject)}${range2(i.range)}`).join("\uFF1B")}\u3002\u6709\u53EF\u80FD\uFF0C\u4F46\u4E0D\u5BFB\u5E38\u3002`,
  unusual: (v) => {
    const usual = v.usual === null ? "" : range2(v.usual);
    const said = claims2(v.claims);
    switch (v.what) {
      case "value":
        return `${said}\u8D85\u51FA${subject2(v.subject)}\u7684\u901A\u5E38\u8303\u56F4\uFF1A${usual}\u3002`;
      case "history":
        return `${said}\u4E0E\u53C2\u8003\u8D44\u6599\u4E2D${subject2(v.subject)}\u7684\u5386\u6B21\u6570\u503C\u76F8\u5DEE\u751A\u8FDC\uFF1A${usual}\u3002`;
      case "growth":
        return `${said}\u610F\u5473\u7740${subject2(v.subject)}${v.implied === null ? "" : range2(v.implied)}\uFF1B\u901A\u5E38${usual}\u3002`;
      case "step":
        return `${said}\u6BD4${subject2(v.subject)}\u7684\u6765\u6E90\u66F4\u7CBE\u7EC6\uFF1A\u6765\u6E90\u7684\u8BA1\u6570\u5355\u4F4D${usual}\u3002`;
      default:
        return `${said}\u5BF9${subject2(v.subject)}\u6765\u8BF4\u662F\u8FC7\u4E8E\u6574\u9F50\u7684\u6570\uFF0C\u53EF\u80FD\u662F\u4F30\u8BA1\u6570\uFF0C\u5374\u672A\u6CE8\u660E\u3002`;
    }
  },
  "percent-for-points": (v) => `${quoted2(v.claim)}\u662F\u6BD4\u91CD\u6216\u6BD4\u7387\u7684\u53D8\u5316\uFF0C\u5374\u4EE5\u767E\u5206\u6BD4\u5370\u51FA\uFF1B\u8FD9\u91CC\u6309\u767E\u5206\u70B9\u7406\u89E3\u3002`,
  revised: (v) => `${quoted2(v.claim)}\u4E0E\u540E\u6765\u516C\u5E03\u7684\u6570\u5B57\u4E0D\u540C\uFF1A${cited2(v.observation)}\u3002`,
  "stale-vintage": (v) => `${quoted2(v.claim)}\u4E0E\u8F83\u65E9\u7248\u672C${cited2(v.earlier)}\u4E00\u81F4\uFF0C\u540E\u6765\u4FEE\u8BA2\u4E3A${cited2(v.newest)}\u3002`,
  "weak-grade": (v) => `${quoted2(v.claim)}\u4E0E${cited2(v.observation)}\u4E0D\u540C\uFF0C\u4F46\u8BE5\u6765\u6E90\u53EF\u9760\u7A0B\u5EA6\u4F4E\uFF08${grade2(v.grade)}\uFF09\u3002`,
  "evidence-silent": (v) => `${quoted2(v.claim)}\u6240\u5F15\u7684\u4F9D\u636E\u4E0D\u80FD\u652F\u6301\u5B83\uFF1A${whyOpen2(v)}\u3002`,
  undetermined: (v) => `${claims2(v.claims)}\u80FD\u5426\u540C\u65F6\u6210\u7ACB\u5C1A\u65E0\u5B9A\u8BBA\uFF1A${whyOpen2(v)}\u3002`,
  "more-conflicts": (v) => `${claims2(v.claims)}\u4E4B\u95F4\u7684\u77DB\u76FE\u53EF\u80FD\u4E0D\u6B62\u6240\u5217\u7684\u8FD9\u4E9B\uFF1A${openReason2(v.reason)}\u3002`,
  "uncovered-number": (v) => `\u6B63\u6587\u7B2C${v.line}\u884C\u7684\u6570\u5B57${quote2(v.number)}\u65E2\u4E0D\u662F\u8BBA\u65AD\uFF0C\u4E5F\u6CA1\u6709\u6CE8\u660E\u5FFD\u7565\u7684\u7406\u7531\u3002`,
  "anchor-changed": (v) => `\u6B63\u6587\u4E2D\u6709${quoted2(v.claim)}\u7684\u6587\u5B57\uFF0C\u4F46\u6570\u5B57\u662F${quote2(v.found)}\u3002`,
  "anchor-ambiguous": (v) => `${quoted2(v.claim)}\u5728\u6B63\u6587\u4E2D\u51FA\u73B0${v.places}\u5904\uFF0C\u8BF7\u8865\u4E0A\u524D\u6587\u6216\u540E\u6587\u3002`,
  "anchor-orphaned": (v) => `\u6B63\u6587\u4E2D\u6CA1\u6709${quoted2(v.claim)}\u3002`,
  "acceptance-unused": (v) => `\u5BF9${v.finding}\u7684\u63A5\u53D7\u6CA1\u6709\u5BF9\u5E94\u7684\u53D1\u73B0\uFF0C\u53EF\u4EE5\u5220\u53BB\u3002`,
  "acceptance-expired": (v) => `\u5BF9${v.finding}\u7684\u63A5\u53D7\u5DF2\u4E8E${v.until}\u5230\u671F\uFF0C\u8BE5\u53D1\u73B0\u91CD\u65B0\u8BA1\u5165\u3002`,
  "acceptance-stale": (v) => `\u5BF9${v.finding}\u7684\u63A5\u53D7\u4E0D\u518D\u6709\u6548\uFF1A\u6570\u5B57\u6216\u89C2\u6D4B\u503C\u5DF2\u53D8\uFF08\u73B0\u6458\u8981\u4E3A${v.digest}\uFF09\u3002`,
  "rests-on-default": (v) => `\u53EA\u6709\u5047\u5B9A${list2(v.defaults.map((d) => defaults2[d]))}\uFF0C${claims2(v.claims)}\u7167\u6240\u5370\u7684\u6570\u5B57\u624D\u4E0D\u53EF\u80FD\u540C\u65F6\u6210\u7ACB\uFF1B\u8BBA\u65AD\u6587\u4EF6\u6CA1\u6709\u5199\u660E\u8FD9\u4E00\u70B9\uFF0C\u8BF7\u5199\u660E\u3002`,
  "reference-conflict": (v) => `\u5173\u4E8E${subject2(v.subject)}\uFF0C\u5404\u6765\u6E90\u4E0D\u4E00\u81F4\uFF1A${sources2(v.observations)}\u3002`,
  "reference-inconsistent": (v) => `${sources2(v.observations)}\u7167\u6240\u5370\u7684\u6570\u5B57\u4E0D\u53EF\u80FD\u540C\u65F6\u6210\u7ACB${given2(v.relations)}\uFF1B\u4E0D\u7528\u6765\u53CD\u9A73\u4EFB\u4F55\u8BBA\u65AD\u3002`,
  "sources-apart": (v) => `${v.claims.length === 0 ? "" : `${claims2(v.claims)}\u4E0E`}${sources2(v.observations)}\u4E92\u4E0D\u76F8\u7B26${given2(v.relations)}\uFF1B\u8FD9\u4E9B\u6570\u636E\u51FA\u81EA\u4E0D\u540C\u673A\u6784\u6216\u4E0D\u540C\u7248\u672C\uFF0C\u672C\u4E0D\u5FC5\u4E00\u81F4\uFF0C\u4E0D\u6784\u6210\u53CD\u9A73\u3002`,
  "reference-defect": (v) => v.detail,
  "step-figure": (v) => `${quote2(v.claim.figure)}\u6240\u6307\u7684\u6570${range2(v.range)}\u3002`,
  "step-so": (v) => `\u4E8E\u662F${subject2(v.subject)}\u5E94${range2(v.range)}${v.expression === null ? "" : `\uFF08${v.expression}\uFF09`}\u3002`,
  "step-no-whole": (v) => `\u6CA1\u6709\u6574\u6570${range2(v.range)}\u3002`,
  "step-formula": (v) => v.claim === null ? `${formula2(v.formula)}\u3002` : `${quoted2(v.claim)}\u662F\u8BF4\uFF1A${formula2(v.formula)}\u3002`,
  "step-relation": (v) => `\u6309\u5B9A\u4E49\uFF1A${formula2(v.relation)}\u3002`,
  "step-observation": (v) => `${cited2(v.observation)}\u6240\u6307\u7684\u6570${range2(v.range)}\u3002`,
  "step-apart": (v) => `${subject2(v.subject)}\u65E2\u8981${ranges2([v.one, v.other]).join("\uFF0C\u53C8\u8981")}\uFF1A\u4E24\u8005\u6CA1\u6709\u4EA4\u96C6\u3002`,
  "step-search": (v) => `\u5168\u90E8${v.cases}\u79CD\u60C5\u5F62\u90FD\u5DF2\u67E5\u8FC7\uFF0C\u6CA1\u6709\u4E00\u79CD\u6210\u7ACB\uFF1B\u8BC1\u660E\u4E2D\u9010\u4E00\u5217\u51FA\u3002`,
  "step-difference": (v) => `${quote2(v.claim.figure)}\u4E0E${value2(v.observation)}\u76F8\u5DEE${amount2(v.difference)}${v.percent === null ? "" : `\uFF08\u4E3A\u6765\u6E90\u6570\u503C\u7684${amount2({ value: v.percent, unit: "%" })}\uFF09`}\u3002`,
  "step-default": (v) => `\u8FD9\u91CC\u5047\u5B9A\u4E86${defaults2[v.code]}\u3002`,
  "why-refuted": (v) => `\u4E0E${cited2(v.observation)}\u4E0D\u540C${v.range === null ? "" : `\uFF0C\u7167\u540E\u8005\uFF0C\u8BE5\u6570\u5E94${range2(v.range)}`}\u3002`,
  "why-inconsistent": (v) => v.claims.length === 0 ? `\u7167\u6240\u5370\u7684\u6570\u5B57\uFF0C\u65E0\u8BBA\u5176\u4ED6\u6570\u5B57\u5982\u4F55\u90FD\u4E0D\u53EF\u80FD\u6210\u7ACB${given2(v.relations)}\u3002` : `\u4E0E${claims2(v.claims)}\u4E0D\u53EF\u80FD\u540C\u65F6\u6210\u7ACB${given2(v.relations)}\u3002`,
  "why-reading-dependent": (v) => `\u7167\u5B57\u9762${asWorded2(v.asWorded)}\u4E0E\u5176\u4F59\u6570\u5B57\u77DB\u76FE\uFF1B\u7406\u89E3\u4E3A${list2(v.others.map(reading2))}\u5219\u4E0D\u77DB\u76FE\u3002`,
  "why-supported": (v) => `\u4E0E${cited2(v.observation)}\u4E00\u81F4\uFF08${grade2(v.grade)}\uFF09\u3002`,
  "why-consistent": (v) => `\u53EF\u4EE5\u4E0E${v.claims.length === 0 ? "\u6240\u6709\u76F8\u5173\u6570\u5B57" : claims2(v.claims)}\u540C\u65F6\u6210\u7ACB${v.relations.length === 0 ? "" : `\uFF08${list2(v.relations.map(formula2))}\uFF09`}\u3002\u8FD9\u5E76\u4E0D\u7B49\u4E8E\u8BC1\u5B9E\u3002`,
  "why-undetermined": (v) => `\u5C1A\u65E0\u5B9A\u8BBA\uFF1A${whyOpen2(v)}\u3002`,
  "why-unchecked": (v) => `\u672A\u6838\u67E5\uFF1A\u6587\u4E2D\u6CA1\u6709\u5176\u4ED6\u6570\u5B57\u7EA6\u675F${subject2(v.subject)}\uFF0C\u53C2\u8003\u6570\u636E\u4E2D\u4E5F\u6CA1\u6709\u3002`,
  "why-only-soft": () => "\u53EA\u6709\u7ECF\u9A8C\u89C4\u5219\u6D89\u53CA\u5B83\uFF0C\u4E0D\u4F5C\u5B9A\u8BBA\u3002",
  "why-role": (v) => `\u672A\u6838\u67E5\uFF1A\u6587\u4E2D\u628A\u5B83\u4F5C\u4E3A${labels2.roles[v.role] ?? v.role}\u7ED9\u51FA\uFF0C\u4E0D\u662F\u81EA\u5DF1\u7684\u9648\u8FF0\u3002`,
  "why-not-independent": (v) => `\u4E0D\u662F\u72EC\u7ACB\u8BC1\u636E\uFF1A\u6587\u4E2D\u7684\u6570\u5B57\u672C\u6765\u5C31\u51FA\u81EA${v.publisher}\u3002`,
  "why-low-grade": (v) => `\u4EC5\u6709\u53EF\u9760\u7A0B\u5EA6\u4F4E\u7684\u6765\u6E90\uFF08${grade2(v.grade)}\uFF09\u3002`,
  "why-earlier-vintage": (v) => `\u4E0E\u8F83\u65E9\u7684${v.vintage}\u7248\u4E00\u81F4${v.newest === null ? "" : `\uFF0C\u540E\u6765\u4FEE\u8BA2\u4E3A${cited2(v.newest)}`}\u3002`,
  "why-later-vintage": (v) => `${v.vintage}\u7248\u5728\u6587\u7AE0\u4E4B\u540E\u516C\u5E03\u3002`,
  "why-unknown-vintage": () => "\u6765\u6E90\u6CA1\u6709\u8BF4\u660E\u5176\u6570\u503C\u662F\u4F55\u65F6\u7684\u3002",
  "why-only-by-rounding": (v) => `\u53EA\u56E0\u820D\u5165\u624D\u4E0D\u77DB\u76FE\uFF1A\u6309\u6240\u5199\u7684\u6570\u5B57\u5E94\u4E3A${amount2(v.value)}\uFF1B\u53EA\u6709\u8FD9\u4E9B\u6570\u5B57\u672C\u8EAB\u4E5F\u7ECF\u8FC7\u820D\u5165\uFF0C\u6B64\u6570\u624D\u53EF\u80FD\u6210\u7ACB\u3002`,
  "why-hedge": (v) => `\u8FD9\u53EA\u662F\u56E0\u4E3A${quote2(v.figure)}\u5E76\u975E\u7CBE\u786E\u6570\u5B57\uFF1A\u5B83\u6240\u6307\u7684\u6570${range2(v.range)}\u3002`,
  "why-ask": (v) => `\u8981\u6838\u67E5\uFF0C\u53EF${v.from === null ? "\u67E5\u8BE2" : `\u5411${words2(v.from)}\u7D22\u53D6`}${subject2(v.subject)}\u3002`,
  "why-nearest": (v) => `\u624B\u5934\u6700\u63A5\u8FD1\u7684\u6570\u5B57\uFF1A${sources2(v.observations)}\u3002`,
  "why-sources-disagree": (v) => `\u5404\u6765\u6E90\u4E0D\u4E00\u81F4\uFF1A${sources2(v.observations)}\u3002`,
  "why-basis-unknown": (v) => `${sources2(v.observations)}\u7684\u53E3\u5F84\uFF08\u540D\u4E49\u6216\u5B9E\u9645\uFF09\u662F\u5426\u76F8\u540C\u6CA1\u6709\u8BF4\u660E\uFF0C\u56E0\u6B64\u4E0D\u6784\u6210\u53CD\u9A73\uFF1B\u53EF\u5728\u53C2\u8003\u6570\u636E\u4E2D\u6CE8\u660E\u53E3\u5F84\uFF08basis\uFF09\u3002`,
  "why-list-unnamed": () => "\u6587\u4E2D\u6CA1\u6709\u8BF4\u660E\u662F\u54EA\u4E00\u4EFD\u699C\u5355\u7684\u540D\u6B21\uFF0C\u56E0\u6B64\u6CA1\u6709\u699C\u5355\u80FD\u8BC1\u5B9E\u6216\u53CD\u9A73\u5B83\u3002",
  correction: (v) => `\u82E5${list2(v.claims.map((c) => `${quoted2(c.claim)}${range2(c.range)}${c.example === null ? "" : `\uFF08\u4F8B\u5982${quote2(c.example)}\uFF09`}`))}\uFF0C\u77DB\u76FE\u5373\u53EF\u6D88\u9664\u3002`,
  "correction-shared": (v) => `\u540C\u6837\u7684\u6539\u52A8\u4E5F\u80FD\u6D88\u9664${list2([...v.findings, ...v.more === 0 ? [] : [`\u53E6\u5916${v.more}\u9879\u53D1\u73B0`]])}\u3002`,
  "correction-elsewhere": (v) => `\u6539\u6CD5\u5217\u5728${v.finding}\u4E4B\u4E0B\uFF0C\u4E00\u5E76\u9002\u7528\u3002`,
  explanation: (v) => `\u4E5F\u8BB8${edits2[v.code]}\uFF1A${claims2(v.claims)}${v.instead === null ? "" : `\u5E94\u4E3A${v.instead}`}${v.other === null ? "" : `\uFF0C\u4E0E${subject2(v.other)}\u76F8\u7B26`}\u3002`,
  corroborated: (v) => `\u53E6\u6709\u72EC\u7ACB\u4F50\u8BC1\uFF1A${list2(v.by)}\u3002`,
  uncorroborated: () => "\u6CA1\u6709\u5176\u4ED6\u4F50\u8BC1\u3002",
  chance: (v) => `\u968F\u673A\u53D6\u4E00\u4E2A\u540C\u7C7B\u6570\u5B57\uFF0C\u4E5F\u6709${v.bound === null ? "" : v.bound === "below" ? "\u4E0D\u5230" : "\u8D85\u8FC7"}${amount2({ value: v.percent, unit: "%" })}\u7684\u673A\u4F1A\u540C\u6837\u543B\u5408\u3002`,
  coverage: (v) => `\u6B63\u6587\u5171\u6709${v.numbers}\u4E2A\u6570\u5B57\uFF1A${v.claimed}\u4E2A\u5728\u8BBA\u65AD\u4E2D\uFF0C${v.ignored}\u4E2A\u6CE8\u660E\u7406\u7531\u540E\u5FFD\u7565\uFF0C${v.uncovered === 0 ? "\u6CA1\u6709\u9057\u6F0F" : `\u9057\u6F0F${v.uncovered}\u4E2A`}\u3002`,
  "coverage-unknown": () => "\u624B\u5934\u6CA1\u6709\u6B63\u6587\uFF0C\u65E0\u4ECE\u77E5\u9053\u662F\u5426\u6BCF\u4E2A\u6570\u5B57\u90FD\u5DF2\u987E\u53CA\u3002",
  accepted: (v) => `\u5DF2${v.by === null ? "" : `\u7531${v.by}`}\u63A5\u53D7${v.until === null ? "" : `\uFF0C\u81F3${v.until}\u6B62`}\uFF1A${v.reason}`
};

// src/report/messages/zh.ts
var nouns2 = {
  claim: "\u6761\u8BBA\u65AD",
  error: "\u4E2A\u9519\u8BEF",
  warning: "\u4E2A\u8B66\u544A",
  info: "\u4E2A\u63D0\u793A",
  finding: "\u4E2A\u53D1\u73B0",
  relation: "\u6761\u5173\u7CFB",
  observation: "\u4E2A\u89C2\u6D4B\u503C",
  number: "\u4E2A\u6570\u5B57",
  problem: "\u4E2A\u95EE\u9898"
};
var zh = {
  code: "zh",
  name: "\u4E2D\u6587",
  messages: messages2,
  labels: labels2,
  range: range2,
  shortRange: shortRange2,
  count: (n, noun) => `${n}${nouns2[noun]}`,
  period: period2,
  formula: formula2,
  list: list2,
  quote: quote2,
  space: "",
  comma: "\uFF0C",
  colon: "\uFF1A",
  inParentheses: (text) => `\uFF08${text}\uFF09`,
  verdictCount: (n, verdict) => `${verdict}${n}`
};

// src/report/languages.ts
var languages = new Map([en, zh].map((l) => [l.code, l]));
var languageOf = (tag) => languages.get(tag.split("-")[0].toLowerCase()) ?? en;

export {
  languageOf
};
