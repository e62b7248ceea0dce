import {
  sentence
} from "./chunk-WJK6DARH.js";
import {
  visible
} from "./chunk-6P3HZNJ7.js";
import {
  claimsOf,
  gather
} from "./chunk-LR3WUXX3.js";
import {
  render
} from "./chunk-3UKZ3COI.js";
import {
  languageOf
} from "./chunk-ARUPXHR5.js";
import {
  format,
  multiply,
  of,
  parse
} from "./chunk-2NOJJ6HJ.js";
import {
  severities,
  verdicts
} from "./chunk-5ZCOW734.js";

// src/report/attribution.ts
var editedBy = ({ ways }) => [
  ...new Set(ways.flatMap((way) => way.map(({ id }) => id)))
];
var findingsIn = ({ others, listedWith }) => listedWith === null ? others : [listedWith];
var none = { ways: [], others: [], listedWith: null };
var attribution = (shown) => {
  const groups = /* @__PURE__ */ new Map();
  for (const { document, finding } of shown) {
    if (finding.corrections.length === 0) continue;
    const key = JSON.stringify([document?.id ?? null, finding.corrections]);
    const group = groups.get(key);
    if (group === void 0) groups.set(key, [finding]);
    else group.push(finding);
  }
  const found = /* @__PURE__ */ new Map();
  for (const group of groups.values())
    for (const [finding, repairs] of ownParts(group) ?? listedOnce(group)) found.set(finding, repairs);
  return (finding) => found.get(finding) ?? none;
};
var listedOnce = ([first, ...others]) => first === void 0 ? [] : [
  [
    first,
    {
      ways: first.corrections.map((correction) => correction.claims),
      others: others.map(({ id }) => id),
      listedWith: null
    }
  ],
  ...others.map((finding) => [finding, { ...none, listedWith: first.id }])
];
var ownParts = (group) => {
  const corrections = group[0]?.corrections ?? [];
  const members = group.map((finding) => new Set(finding.claims));
  const isDivided = corrections.every(
    ({ claims }) => claims.every(({ id }) => members.filter((each) => each.has(id)).length === 1)
  );
  if (!isDivided) return null;
  const parts = members.map((each) => distinct(corrections.map((c) => c.claims.filter(({ id }) => each.has(id)))));
  const combinations = parts.reduce((product, part) => product * part.length, 1);
  if (combinations !== corrections.length || parts.some((part) => part.some((way) => way.length === 0)))
    return null;
  return group.map((finding, i) => [finding, { ways: parts[i] ?? [], others: [], listedWith: null }]);
};
var distinct = (ways) => [
  ...new Map(ways.map((way) => [JSON.stringify(way), way])).values()
];

// src/report/shownRange.ts
var printed = [
  [/百分点|\bpoints?\b|\bpp\b|\bp\.p\./iu, { factor: 100, unit: "point" }],
  [/‰|千分之|per ?mille/iu, { factor: 1e3, unit: "\u2030" }],
  [/[%％]|百分之|per ?cent/iu, { factor: 100, unit: "%" }]
];
var shownAs = (claim) => {
  const isPure = claim.unit === null || claim.unit === "1" || claim.unit === "ratio";
  const found = isPure ? printed.find(([pattern]) => pattern.test(claim.figure)) : void 0;
  return found?.[1] ?? { factor: 1, unit: claim.unit };
};
var shownRange = (range, claim) => {
  const { factor, unit } = shownAs(claim);
  const scale = (end) => {
    const value = end === null || factor === 1 ? void 0 : parse(end);
    return value === void 0 ? end : format(multiply(value, of(factor)));
  };
  return { ...range, low: scale(range.low), high: scale(range.high), unit };
};

// src/report/repairs.ts
var MOST_NAMED = 5;
var repairSentences = ({ ways, others, listedWith }, claims, language) => {
  if (listedWith !== null)
    return [render(sentence("correction-elsewhere", { finding: listedWith }), language.code)];
  const byId = new Map(claims.map((c) => [c.id, c]));
  const shared = sentence("correction-shared", {
    findings: others.slice(0, MOST_NAMED),
    more: Math.max(0, others.length - MOST_NAMED)
  });
  return [
    ...ways.map((way) => sentence("correction", { claims: way.map((edit) => edited(edit, byId.get(edit.id))) })),
    ...others.length === 0 ? [] : [shared]
  ].map((each) => render(each, language.code));
};
var marked = (words, name, names) => {
  if (names.length === 0) return words;
  const longestFirst = names.toSorted((a, b) => b.length - a.length);
  const any = longestFirst.map((id) => id.replace(/[\\^$.*+?()[\]{}|]/gu, "\\$&")).join("|");
  const known = new Set(names);
  return (sentence2) => sentence2.split(new RegExp(`(${any})`, "u")).map((part) => known.has(part) ? name(part) : words(part)).join("");
};
var edited = (edit, claim) => {
  const printed2 = { figure: claim?.figure ?? edit.id, unit: claim?.unit ?? null };
  return {
    claim: { id: edit.id, quote: claim?.quote ?? "", figure: printed2.figure },
    range: shownRange(edit, printed2),
    example: edit.example
  };
};
var inPercent = (chance) => {
  const percent = chance * 100;
  if (percent < 0.01) return { percent: "0.01", bound: "below" };
  return percent > 99 && percent < 100 ? { percent: "99", bound: "above" } : { percent: String(Number(percent.toPrecision(2))), bound: null };
};
var explanationSentences = (explanation, language) => {
  const borneOut = explanation.agrees.length > 0 ? sentence("corroborated", { by: explanation.agrees }) : sentence("uncorroborated", {});
  const chance = explanation.chance === null ? [] : [sentence("chance", inPercent(explanation.chance))];
  return [explanation.edit, ...[borneOut, ...chance].map((s) => render(s, language.code))];
};

// src/report/counts.ts
var verdictCounts = (summary, language) => {
  const present = verdicts.filter((verdict) => summary.verdicts[verdict] > 0);
  const counts = present.map((v) => language.verdictCount(summary.verdicts[v], language.labels.verdicts[v]));
  const all = language.count(summary.claims, "claim");
  return counts.length === 0 ? all : all + language.colon + counts.join(language.comma);
};
var findingCounts = (summary, language) => {
  const counts = severities.filter((severity) => summary.findings[severity] > 0).map((severity) => {
    const accepted = summary.accepted[severity];
    const mark = accepted === 0 ? "" : language.inParentheses(`${language.labels.accepted} ${accepted}`);
    return language.count(summary.findings[severity], severity) + mark;
  });
  return counts.length === 0 ? language.labels.noFindings : counts.join(language.comma);
};

// src/report/terminal.ts
var ZERO_WIDTH = /^(?:\p{Mn}|\p{Me}|[\u200b-\u200d])$/u;
var WIDE = /^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]$/u;
var columns = (text2) => {
  let width = 0;
  for (const c of text2) width += c < "\u0300" ? 1 : ZERO_WIDTH.test(c) ? 0 : WIDE.test(c) ? 2 : 1;
  return width;
};
var PIECES = /\s*[“‘「『（《〈【]*[\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff][”’」』）》〉】，。；：、！？…%]*|\s*[^\s\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff]+|\s+/gu;
var wrap = (text2, width) => {
  const most = Math.max(2, width);
  const lines = [];
  let line = "";
  let used = 0;
  const end = () => {
    lines.push(line);
    line = "";
    used = 0;
  };
  for (const piece of text2.match(PIECES) ?? []) {
    const size = columns(piece);
    if (used + size <= most) {
      line += used === 0 ? piece.trimStart() : piece;
      used = columns(line);
      continue;
    }
    if (used > 0) end();
    for (const character of piece.trimStart()) {
      if (used + columns(character) > most) end();
      line += character;
      used += columns(character);
    }
  }
  if (used > 0 || lines.length === 0) end();
  return lines.map((l) => l.trimEnd());
};
var codes = {
  bold: 1,
  dim: 2,
  red: 31,
  green: 32,
  yellow: 33,
  blue: 34,
  cyan: 36
};
var painter = (wanted) => (colour, text2) => wanted ? `\x1B[${codes[colour]}m${text2}\x1B[0m` : text2;

// src/report/formats/text.ts
var verdictMarks = {
  refuted: "\u2717",
  inconsistent: "\u2717",
  "reading-dependent": "?",
  supported: "\u2713",
  undetermined: "\u2026",
  consistent: "=",
  unchecked: "\xB7"
};
var verdictColours = {
  refuted: "red",
  inconsistent: "red",
  "reading-dependent": "yellow",
  supported: "green",
  undetermined: "yellow",
  consistent: "cyan",
  unchecked: "dim"
};
var severityMarks = {
  error: ["\u2717", "red"],
  warning: ["!", "yellow"],
  info: ["i", "blue"]
};
var DEFAULT_WIDTH = 100;
var MOST_NAMED2 = 12;
var put = (page2, lead, text2, colour = null) => {
  const indent = columns(lead);
  wrap(visible(text2), page2.width - indent).forEach((line, i) => {
    const painted = colour === null ? line : page2.paint(colour, line);
    page2.lines.push(i === 0 ? lead + painted : " ".repeat(indent) + painted);
  });
};
var pointer = (place) => visible(`${place.file}:${place.line}:${place.column}`);
var page = (report, options = {}) => ({
  language: languageOf(report.language),
  paint: painter(options.colour ?? false),
  width: Math.max(20, options.width ?? DEFAULT_WIDTH),
  lines: []
});
var putHeading = (to, finding) => {
  const { labels } = to.language;
  const [mark, colour] = severityMarks[finding.severity];
  const accepted = finding.accepted === null ? "" : ` (${labels.accepted})`;
  const rule = to.paint("dim", finding.rule);
  to.lines.push(`${to.paint(colour, `${mark} ${labels.severities[finding.severity]}`)}${accepted}  ${rule}`);
};
var putFinding = (to, { finding }, claims, mending) => {
  const { language } = to;
  putHeading(to, finding);
  for (const c of claims.slice(0, MOST_NAMED2)) {
    put(to, `  ${verdictMarks[c.verdict]} `, `${language.quote(c.quote)} ${pointer(c.location)}`, "bold");
  }
  if (claims.length > MOST_NAMED2) put(to, "  ", `+ ${language.count(claims.length - MOST_NAMED2, "claim")}`);
  put(to, "  ", finding.message);
  if (finding.accepted !== null) put(to, "  ", render(sentence("accepted", finding.accepted), language.code));
  finding.derivation.forEach((step, i) => {
    put(to, `  ${i + 1}. `, step);
  });
  for (const repair of mending) put(to, "  \u2192 ", repair);
  for (const explanation of finding.explanations) {
    put(to, "  ? ", explanationSentences(explanation, language).join(language.space));
  }
  const at = finding.location === null ? "" : `${pointer(finding.location)}  `;
  put(to, "  ", `${at}${finding.id} ${finding.digest}`, "dim");
  to.lines.push("");
};
var putClaims = (to, verdict, claims) => {
  const mark = to.paint(verdictColours[verdict], verdictMarks[verdict]);
  const title = to.language.labels.verdicts[verdict];
  to.lines.push(`${mark} ${to.paint("bold", title)} ${claims.length}`);
  for (const c of claims.slice(0, MOST_NAMED2)) {
    put(to, "    ", `${to.language.quote(c.quote)} ${c.why.join(to.language.space)}`);
  }
  if (claims.length > MOST_NAMED2)
    put(to, "    ", `+ ${to.language.count(claims.length - MOST_NAMED2, "claim")}`, "dim");
};
var putSummary = (to, report) => {
  const { language } = to;
  put(to, "", verdictCounts(report.summary, language), "bold");
  put(to, "", findingCounts(report.summary, language), "bold");
  for (const document of report.documents) {
    const lead = report.documents.length === 1 ? "" : `${document.id}: `;
    const coverage = document.coverage === null ? sentence("coverage-unknown", {}) : sentence("coverage", { ...document.coverage, uncovered: document.coverage.uncovered.length });
    if (report.documents.length <= MOST_NAMED2) put(to, "", lead + render(coverage, language.code));
  }
};
var write = (report, options = {}) => {
  const to = page(report, options);
  const membersOf = claimsOf(report);
  const findings = gather(report);
  const shown = options.quiet ? findings.filter(({ finding }) => finding.severity === "error" && finding.accepted === null) : findings;
  const repairsOf = attribution(shown);
  for (const gathered of shown) {
    const repairs = repairsOf(gathered.finding);
    const mending = repairSentences(repairs, membersOf(gathered, editedBy(repairs)), to.language);
    putFinding(to, gathered, membersOf(gathered), mending);
  }
  for (const problem of report.problems) {
    const at = [problem.file, problem.line, problem.column].filter((part) => part !== null).join(":");
    put(to, to.paint("red", "\u2717 "), `${at} ${problem.message}`);
  }
  if (report.problems.length > 0) to.lines.push("");
  if (options.quiet) return to.lines.length === 0 ? "" : `${to.lines.join("\n")}
`;
  const claims = report.documents.flatMap((d) => d.claims);
  for (const verdict of verdicts) {
    const those = claims.filter((c) => c.verdict === verdict);
    if (those.length > 0) putClaims(to, verdict, those);
  }
  to.lines.push("");
  putSummary(to, report);
  return `${to.lines.join("\n")}
`;
};
var text = { name: "text", extension: "txt", mediaType: "text/plain", write };

export {
  verdictCounts,
  findingCounts,
  editedBy,
  findingsIn,
  attribution,
  shownRange,
  repairSentences,
  marked,
  explanationSentences,
  verdictMarks,
  put,
  pointer,
  page,
  text
};
