import {
  attribution,
  editedBy,
  explanationSentences,
  findingCounts,
  findingsIn,
  marked,
  repairSentences,
  shownRange,
  text,
  verdictCounts
} from "./chunk-PZOIRF3Y.js";
import {
  sentence
} from "./chunk-WJK6DARH.js";
import {
  visible,
  visibleLines
} from "./chunk-6P3HZNJ7.js";
import {
  WrongUsage
} from "./chunk-WFSISXEB.js";
import {
  claimsOf,
  gather
} from "./chunk-LR3WUXX3.js";
import {
  render
} from "./chunk-3UKZ3COI.js";
import {
  sha256
} from "./chunk-3CYAG2VH.js";
import {
  languageOf
} from "./chunk-ARUPXHR5.js";
import "./chunk-KHYJJ4PQ.js";
import {
  parse,
  toNumber
} from "./chunk-2NOJJ6HJ.js";
import {
  rules,
  verdicts
} from "./chunk-5ZCOW734.js";

// src/cli/reportTargets.ts
import { Effect } from "effect";

// src/report/formats/claimreview.ts
var isAddress = (url) => url !== null && /^https?:\/\/\S+$/iu.test(url);
var review = (document, claim, options, report) => {
  const rating = options.ratings[claim.verdict];
  if (rating === void 0) return null;
  const language = languageOf(report.language);
  const address = options.url.split("#")[0];
  const id = report.documents.length === 1 ? claim.id : `${document.id}.${claim.id}`;
  return {
    "@context": "https://schema.org",
    "@type": "ClaimReview",
    url: `${address}#${encodeURIComponent(visible(id))}`,
    datePublished: report.created.slice(0, 10),
    inLanguage: language.code,
    author: { "@type": "Organization", name: visible(options.author) },
    claimReviewed: visible(claim.quote),
    reviewBody: visible(claim.why.join(language.space)),
    itemReviewed: {
      "@type": "Claim",
      ...document.publisher === null ? {} : { author: { "@type": "Organization", name: visible(document.publisher) } },
      ...document.published !== null && /^\d{4}-\d{2}-\d{2}$/u.test(document.published) ? { datePublished: document.published } : {},
      ...isAddress(document.url) ? { appearance: { "@type": "CreativeWork", url: document.url } } : {}
    },
    reviewRating: {
      "@type": "Rating",
      ratingValue: rating.value,
      bestRating: options.best,
      worstRating: options.worst,
      alternateName: rating.name
    }
  };
};
var embeddable = (json2) => json2.replace(/[<>&\u2028\u2029]/gu, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
var write = (report, { review: options } = {}) => {
  const reviews = options === void 0 ? [] : report.documents.flatMap(
    (document) => document.claims.map((c) => review(document, c, options, report)).filter((r) => r !== null)
  );
  return `${embeddable(JSON.stringify(reviews, null, 2))}
`;
};
var claimreview = {
  name: "claimreview",
  extension: "jsonld",
  mediaType: "application/ld+json",
  write
};

// src/report/formats/csv.ts
var columns = [
  "document",
  "claim",
  "verdict",
  "quote",
  "figure",
  "low",
  "high",
  "low_closed",
  "high_closed",
  "implied_low",
  "implied_high",
  "unit",
  "measure",
  "indicator",
  "area",
  "period",
  "reading",
  "role",
  "reference",
  "findings",
  "why",
  "note",
  "file",
  "line",
  "column"
];
var NUMBER = /^-?\d+(?:\.\d+)?$/u;
var field = (text2) => {
  const safe2 = visible(text2);
  const tame = !NUMBER.test(safe2) && /^[\s]*[=+\-@＝＋－＠|%]/u.test(safe2) ? `'${safe2}` : safe2;
  return /[",;\n\r\t']/u.test(tame) ? `"${tame.replaceAll('"', '""')}"` : tame;
};
var write2 = (report) => {
  const language = languageOf(report.language);
  const rows = report.documents.flatMap(
    (document) => document.claims.map((c) => {
      const row = {
        document: document.id,
        claim: c.id,
        verdict: c.verdict,
        quote: c.quote,
        figure: c.figure,
        low: c.interval?.low ?? "",
        high: c.interval?.high ?? "",
        low_closed: String(c.interval?.lowClosed ?? ""),
        high_closed: String(c.interval?.highClosed ?? ""),
        implied_low: c.implied?.low ?? "",
        implied_high: c.implied?.high ?? "",
        unit: c.unit ?? "",
        measure: c.measure,
        indicator: c.indicator?.name ?? "",
        area: c.area?.name ?? "",
        period: c.period ?? "",
        reading: c.reading ?? "",
        role: c.role,
        reference: c.reference.map((entry) => `${entry.id}=${entry.value}`).join("; "),
        findings: document.findings.filter((finding) => finding.claims.includes(c.id)).map((finding) => finding.id).join("; "),
        why: c.why.join(language.space),
        note: c.note ?? "",
        file: c.location.file,
        line: String(c.location.line),
        column: String(c.location.column)
      };
      return columns.map((column) => field(row[column])).join(",");
    })
  );
  return `\uFEFF${[columns.join(","), ...rows].map((row) => `${row}\r
`).join("")}`;
};
var csv = { name: "csv", extension: "csv", mediaType: "text/csv", write: write2 };

// src/report/formats/github.ts
var levels = { error: "error", warning: "warning", info: "notice" };
var message = (text2) => visibleLines(text2).replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
var property = (text2) => message(visible(text2)).replaceAll(":", "%3A").replaceAll(",", "%2C");
var command = (level, properties, text2) => {
  const given = properties.filter(([, value]) => value !== null).map(([name, value]) => `${name}=${property(value)}`);
  return `::${level}${given.length === 0 ? "" : ` ${given.join(",")}`}::${message(text2)}`;
};
var write3 = (report) => {
  const language = languageOf(report.language);
  const findings2 = gather(report).map(
    ({ finding }) => command(
      finding.accepted === null ? levels[finding.severity] : "notice",
      [
        ["file", finding.location?.file ?? null],
        ["line", finding.location === null ? null : String(finding.location.line)],
        ["col", finding.location === null ? null : String(finding.location.column)],
        [
          "title",
          `claimcheck ${finding.rule}${finding.accepted === null ? "" : ` (${language.labels.accepted})`}`
        ]
      ],
      [finding.message, ...finding.derivation.map((step, i) => `${i + 1}. ${step}`)].join("\n")
    )
  );
  const problems2 = report.problems.map(
    (problem) => command(
      "error",
      [
        ["file", problem.file],
        ["line", problem.line === null ? null : String(problem.line)],
        ["col", problem.column === null ? null : String(problem.column)],
        ["title", "claimcheck"]
      ],
      problem.message
    )
  );
  const counts = `${verdictCounts(report.summary, language)}
${findingCounts(report.summary, language)}`;
  return `${[...problems2, ...findings2, command("notice", [["title", "claimcheck"]], counts)].join("\n")}
`;
};
var github = { name: "github", extension: "txt", mediaType: "text/plain", write: write3 };

// src/report/escapeMarkup.ts
var entities = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;"
};
var escapeMarkup = (text2) => /[&<>"']/u.test(text2) ? text2.replace(/[&<>"']/gu, (c) => entities[c]) : text2;

// src/report/formats/html/markup.ts
var safe = (text2) => escapeMarkup(visible(text2));
var safeLines = (text2) => escapeMarkup(visibleLines(text2));
var elementId = (text2) => safe(visible(text2).replace(/\s+/gu, "_"));
var fragment = (text2) => `#${safe(encodeURIComponent(visible(text2).replace(/\s+/gu, "_")))}`;
var link = (url, label) => /^https?:\/\/[^\s]+$/iu.test(url) ? `<a href="${safe(url)}" rel="noopener noreferrer nofollow">${safe(label)}</a>` : safe(label);
var element = (tag, className, content) => content === "" ? "" : `<${tag}${className === "" ? "" : ` class="${className}"`}>${content}</${tag}>`;
var listing = (tag, className, items) => element(tag, className, items.map((item) => `<li>${item}</li>`).join(""));
var folded = (summary2, content) => content === "" ? "" : `<details><summary>${safe(summary2)}</summary>${content}</details>`;

// src/report/formats/html/annotatedText.ts
var MOST_OPEN = 200;
var stretches = (text2, claims) => {
  const length = text2.content.length;
  const spans = text2.spans.filter((s) => s.start < s.end && s.start < length);
  const cuts = [.../* @__PURE__ */ new Set([0, length, ...spans.flatMap((s) => [s.start, Math.min(s.end, length)])])].sort(
    (a, b) => a - b
  );
  const opening = spans.toSorted((a, b) => a.start - b.start);
  let next = 0;
  let active = [];
  return cuts.slice(0, -1).map((start, i) => {
    while (next < opening.length && opening[next].start <= start) active.push(opening[next++]);
    active = active.filter((s) => s.end > start);
    const found = new Set(active.flatMap((s) => s.claims));
    const here = [...found].map((id) => claims.get(id)).filter((c) => c !== void 0);
    const plain = active.find((s) => s.kind !== "claim");
    return {
      start,
      end: cuts[i + 1],
      claims: here,
      kind: here.length > 0 ? "claim" : plain?.kind ?? null,
      reason: plain?.reason ?? null
    };
  });
};
var worst = (claims) => verdicts.find((v) => claims.some((c) => c.verdict === v)) ?? "unchecked";
var mark = (stretch, content, language, idOf) => {
  const { labels } = language;
  const words = safeLines(content);
  if (stretch.claims.length > 0) {
    const verdict = worst(stretch.claims);
    const title = safe(labels.verdicts[verdict]);
    return `<a class="mark v-${verdict}" href="${fragment(idOf(stretch.claims[0]))}" title="${title}">${words}</a>`;
  }
  if (stretch.kind === "uncovered")
    return `<mark class="uncovered" title="${safe(labels.uncovered)}">${words}</mark>`;
  if (stretch.kind === null || stretch.kind === "claim") return words;
  const reason = stretch.reason === null ? labels.lexicon : labels.reasonsToIgnore[stretch.reason] ?? stretch.reason;
  return `<span class="ignored" title="${safe(reason)}">${words}</span>`;
};
var annotatedText = (document, language, idOf) => {
  const lang = document.language === null ? "" : ` lang="${safe(document.language)}"`;
  const { text: text2 } = document;
  if (text2 === null) {
    const quotes = document.claims.map(
      (c) => `<li><a class="mark v-${c.verdict}" href="${fragment(idOf(c))}" title="${safe(language.labels.verdicts[c.verdict])}">${safe(c.quote)}</a></li>`
    );
    const list = quotes.length === 0 ? "" : `<ol class="quotes"${lang}>${quotes.join("")}</ol>`;
    return quotes.length > MOST_OPEN ? folded(`${language.labels.quotes} (${quotes.length})`, list) : list;
  }
  const claims = new Map(document.claims.map((c) => [c.id, c]));
  const marked2 = stretches(text2, claims).map((s) => mark(s, text2.content.slice(s.start, s.end), language, idOf));
  return `<div class="text"${lang}>${marked2.join("")}</div>`;
};

// src/report/formats/html/intervalPlot.ts
var WIDTH = 320;
var MARGIN = 12;
var ROW = 34;
var MOST_OBSERVED = 4;
var FARTHEST = 1e300;
var bars = (claim, language) => {
  const { labels } = language;
  const own = [
    { className: "stated", label: labels.stated, range: claim.interval },
    { className: "implied", label: labels.impliedShort, range: claim.implied }
  ];
  const observed = claim.reference.slice(0, MOST_OBSERVED).map((entry) => ({
    className: entry.agrees === null ? "observed" : entry.agrees ? "agrees" : "differs",
    label: labels.observed,
    range: entry.interval
  }));
  return [...own, ...observed].filter((bar) => bar.range !== null);
};
var number = (end) => {
  const value = end === null ? void 0 : parse(end);
  return value === void 0 ? null : Math.max(-FARTHEST, Math.min(FARTHEST, toNumber(value)));
};
var axis = (all) => {
  const ends = all.flatMap((bar) => [number(bar.range.low), number(bar.range.high)]).filter((end) => end !== null);
  const low = Math.min(...ends);
  const high = Math.max(...ends);
  const air = high > low ? (high - low) / 10 : Math.abs(high) / 10 || 1;
  const scale = (WIDTH - 2 * MARGIN) / (high - low + 2 * air);
  return (value) => MARGIN + (value - low + air) * scale;
};
var round = (x) => String(Math.round(x * 10) / 10);
var cap = (x, y, end, closed, side) => end === null ? `<path d="M${round(x - side * 6)} ${y - 4}l${side * 6} 4l${-side * 6} 4"/>` : closed ? `<path d="M${round(x)} ${y - 5}v10"/>` : `<circle cx="${round(x)}" cy="${y}" r="3" class="open"/>`;
var draw = (bar, row, at, words) => {
  const { low, high, lowClosed, highClosed } = bar.range;
  const from = number(low);
  const to = number(high);
  const y = row * ROW + 24;
  const x1 = from === null ? 2 : at(from);
  const x2 = to === null ? WIDTH - 2 : at(to);
  const shape = from !== null && from === to ? `<circle cx="${round(x1)}" cy="${y}" r="4" class="point"/>` : `<path d="M${round(x1)} ${y}H${round(Math.max(x2, x1 + 1))}" class="bar"/>${cap(x1, y, low, lowClosed, -1)}${cap(x2, y, high, highClosed, 1)}`;
  return `<g class="${bar.className}"><text x="2" y="${row * ROW + 13}">${safe(words)}</text>${shape}</g>`;
};
var intervalPlot = (claim, language) => {
  const all = bars(claim, language).filter((bar) => bar.range.low !== null || bar.range.high !== null);
  if (all.length < 2) return "";
  const at = axis(all);
  const words = all.map((bar) => bar.label + language.colon + language.shortRange(shownRange(bar.range, claim)));
  const drawn = all.map((bar, row) => draw(bar, row, at, words[row]));
  const height = all.length * ROW + 4;
  return `<svg class="plot" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${safe(words.join("; "))}">${drawn.join("")}</svg>`;
};

// src/report/formats/html/claimCard.ts
var term = (name, content) => content === "" ? "" : `<div><dt>${safe(name)}</dt><dd>${content}</dd></div>`;
var observationOf = (id, context2) => {
  const entry = context2.observations.get(id);
  return entry === void 0 ? `<code>${safe(id)}</code>` : `${safe(entry.value)} ${element("code", "", safe(placeIn(entry) || id))}`;
};
var becauseOf = (id, context2) => {
  const card = context2.cardOf(id);
  if (card !== null) return `<a href="${fragment(card)}">${safe(id)}</a>`;
  const relation = context2.relations.get(id);
  return relation === void 0 ? observationOf(id, context2) : `<code>${safe(relation)}</code>`;
};
var placeIn = ({ file, row }) => file === null ? "" : row === null ? file : `${file}:${row}`;
var source = (entry) => {
  const name = entry.source ?? entry.publisher ?? entry.resource;
  const publisher = entry.publisher === null || entry.publisher === name ? "" : safe(entry.publisher);
  return [
    entry.url === null ? safe(name) : link(entry.url, name),
    publisher,
    element("code", "", safe(placeIn(entry)))
  ].filter((part2) => part2 !== "").join("<br>");
};
var standsFor = (entry, claim, language) => {
  if (entry.interval === null) return "";
  const range = language.shortRange(shownRange(entry.interval, claim));
  return range === entry.value ? "" : range;
};
var referenceTable = (title, entries, owner, language) => {
  if (entries.length === 0) return "";
  const { labels } = language;
  const released = entries.some((entry) => entry.vintage !== null || entry.released !== null);
  const heads = [
    labels.value,
    labels.period,
    labels.source,
    ...released ? [labels.vintage] : [],
    labels.grade
  ];
  const rows = entries.map((entry) => {
    const agreement = entry.agrees === null ? "" : `<span class="${entry.agrees ? "agrees" : "differs"}">${safe(entry.agrees ? labels.agrees : labels.differs)}</span>`;
    const dependent = entry.independent === false ? safe(labels.notIndependent) : "";
    const cells = [
      [safe(entry.value), element("small", "", safe(standsFor(entry, owner, language))), agreement],
      [safe(entry.period === null ? "" : language.period(entry.period)), safe(entry.area?.name ?? "")],
      [source(entry), element("small", "", safe(entry.note ?? ""))],
      ...released ? [[safe(entry.vintage ?? entry.released ?? "")]] : [],
      [safe(labels.grades[entry.grade] ?? entry.grade), dependent]
    ];
    return `<tr>${cells.map((cell) => `<td>${cell.filter((part2) => part2 !== "").join("<br>")}</td>`).join("")}</tr>`;
  });
  const head2 = heads.map((h) => `<th scope="col">${safe(h)}</th>`).join("");
  return `<div class="scroll" tabindex="0" role="region" aria-label="${safe(`${title}: ${owner.id}`)}"><table><caption>${safe(title)}</caption><thead><tr>${head2}</tr></thead><tbody>${rows.join("")}</tbody></table></div>`;
};
var readings = (claim, language) => {
  const { labels } = language;
  const items = claim.readings.map((reading, i) => {
    const outcome2 = reading.consistent === null ? labels.undecided : reading.consistent ? labels.fits : labels.fitsNot;
    const worded = i === 0 ? language.inParentheses(labels.asWorded) : "";
    const implied = reading.implied === null ? "" : `${language.comma}${language.range(shownRange(reading.implied, claim))}`;
    const meaning = reading.meaning ?? reading.name.replaceAll(/[-_]/gu, " ");
    return safe(`${meaning}${worded}${language.colon}${outcome2}${implied}`);
  });
  return listing("ul", "", items);
};
var about = (claim, language) => [
  language.labels.measures[claim.measure] ?? claim.measure,
  claim.indicator?.name ?? "",
  claim.area?.name ?? "",
  claim.period === null ? "" : language.period(claim.period)
].filter((part2) => part2 !== "").map(safe).join(" \xB7 ");
var claimCard = (claim, id, hidden, context2) => {
  const { language } = context2;
  const { labels } = language;
  const range = (r) => r === null ? "" : safe(language.range(shownRange(r, claim)));
  const place = `${claim.location.file}:${claim.location.line}:${claim.location.column}`;
  const findings2 = (context2.findingsOf.get(claim.id) ?? []).map(
    (f) => `<a href="${fragment(`finding:${f}`)}">${safe(f.split(":")[0])}</a>`
  );
  const terms = [
    term(labels.figure, `<span lang="${safe(context2.lang)}">${safe(claim.figure)}</span>`),
    term(labels.interval, range(claim.interval)),
    term(labels.implied, range(claim.implied)),
    term(labels.readings, readings(claim, language)),
    term(labels.role, claim.role === "stated" ? "" : safe(labels.roles[claim.role] ?? claim.role)),
    term(labels.conflictsWith, findings2.join(language.comma)),
    term(labels.basedOn, claim.because.map((b) => becauseOf(b, context2)).join(language.comma)),
    term(labels.note, safe(claim.note ?? "")),
    term(labels.evidence, claim.evidence.map((url) => link(url, url)).join("<br>")),
    term(labels.location, `<code>${safe(place)}</code>`)
  ];
  const plot = intervalPlot(claim, language);
  return `<article class="card v-${claim.verdict}" id="${elementId(id)}" data-v="${claim.verdict}" data-doc="${safe(context2.documentId)}" data-claim="${safe(claim.id)}" data-figure="${safe(claim.figure)}"${hidden ? " hidden" : ""}>
<header><span class="badge">${safe(labels.verdicts[claim.verdict])}</span><h4><q lang="${safe(context2.lang)}">${safe(claim.quote)}</q></h4><a class="permalink" href="${fragment(id)}" aria-label="${safe(`${labels.permalink}: ${claim.id}`)}">#</a></header>
<p class="about">${about(claim, language)}</p>
${listing("ul", "why", claim.why.map(safe))}
<div class="columns${plot === "" ? "" : " with-plot"}">${plot}<dl>${terms.join("")}</dl></div>
${referenceTable(labels.reference, claim.reference, claim, language)}${folded(`${labels.nearest} (${claim.nearest.length})`, referenceTable(labels.nearest, claim.nearest, claim, language))}
<div class="signoff"></div></article>`;
};

// src/report/formats/html/findingCard.ts
var part = (title, content) => content === "" ? "" : `<h5>${safe(title)}</h5>${content}`;
var members = (finding, claims, context2) => {
  const byId = new Map(claims.map((c) => [c.id, c]));
  const claim = (id) => {
    const card = context2.cardOf(id);
    const words = byId.get(id)?.quote ?? id;
    const quote = `<q lang="${safe(context2.lang)}">${safe(words)}</q>`;
    return card === null ? quote : `<a href="${fragment(card)}">${quote}</a>`;
  };
  const items = [
    ...finding.claims.map(claim),
    ...finding.relations.map((id) => `<code>${safe(context2.relations.get(id) ?? id)}</code>`),
    ...finding.observations.map((id) => observationOf(id, context2))
  ];
  const { labels } = context2.language;
  const note = finding.minimal === null ? "" : finding.minimal ? labels.minimal : labels.notMinimal;
  return listing("ul", "", items) + (items.length > 1 ? element("p", "quiet", safe(note)) : "");
};
var findingLink = (id) => `<a href="${fragment(`finding:${id}`)}">${safe(id)}</a>`;
var MOST_CERTIFICATE = 4e3;
var findingCard = (finding, claims, repairs, context2) => {
  const { language } = context2;
  const { labels } = language;
  const accepted = finding.accepted === null ? "" : element("p", "accepted", safe(render(sentence("accepted", finding.accepted), language.code)));
  const explanations = finding.explanations.map(
    (x) => safe(explanationSentences(x, language).join(language.space))
  );
  const place = finding.location === null ? "" : `${finding.location.file}:${finding.location.line}:${finding.location.column}`;
  const certificate = finding.certificate === null ? "" : JSON.stringify(finding.certificate);
  const proof = certificate.length > MOST_CERTIFICATE ? element("p", "quiet", safe(labels.certificateIsLong)) : certificate === "" ? "" : `<pre tabindex="0">${safeLines(certificate)}</pre>`;
  return `<article class="finding s-${finding.severity}${finding.accepted === null ? "" : " is-accepted"}" id="${elementId(`finding:${finding.id}`)}">
<header><span class="badge">${safe(labels.severities[finding.severity])}</span><h4>${safe(finding.message)}</h4><a class="permalink" href="${fragment(`finding:${finding.id}`)}" aria-label="${safe(`${labels.finding}: ${finding.id}`)}">#</a></header>
${accepted}${part(labels.derivation, listing("ol", "steps", finding.derivation.map(safe)))}${part(labels.members, members(finding, claims, context2))}${part(labels.corrections, listing("ul", "", repairSentences(repairs, claims, language).map(marked(safe, findingLink, findingsIn(repairs)))))}${part(labels.explanations, listing("ul", "", explanations))}${folded(labels.certificate, proof)}
<p class="quiet"><code>${safe(finding.rule)}</code> ${element("code", "", safe(place))} <code>${safe(finding.id)}</code> <code>${safe(finding.digest)}</code></p></article>`;
};

// src/report/formats/html/documentSection.ts
var cardId = (document, claim, alone) => alone ? claim : `${document.id}.${claim}`;
var context = (document, language, alone) => {
  const ids = new Set(document.claims.map((c) => c.id));
  const findingsOf = /* @__PURE__ */ new Map();
  for (const finding of document.findings) {
    for (const claim of finding.claims) findingsOf.set(claim, [...findingsOf.get(claim) ?? [], finding.id]);
  }
  return {
    language,
    lang: document.language ?? language.code,
    documentId: document.id,
    cardOf: (claim) => ids.has(claim) ? cardId(document, claim, alone) : null,
    relations: new Map(document.relations.map((r) => [r.id, r.text])),
    observations: new Map(
      document.claims.flatMap((c) => [...c.nearest, ...c.reference].map((entry) => [entry.id, entry]))
    ),
    findingsOf
  };
};
var fact = (name, content) => content === "" ? "" : `<div><dt>${safe(name)}</dt><dd>${content}</dd></div>`;
var facts = (document, { labels }) => {
  const all = [
    fact(labels.publisher, safe(document.publisher ?? "")),
    fact(labels.published, safe(document.published ?? "")),
    fact(labels.article, document.url === null ? "" : link(document.url, document.url)),
    fact(labels.claimsFile, element("code", "", safe(document.file ?? "")))
  ];
  return element("dl", "facts", all.join(""));
};
var legend = ({ labels }, claims) => listing(
  "ul",
  "legend",
  verdicts.filter((verdict) => claims.some((c) => c.verdict === verdict)).map((verdict) => `<span class="mark v-${verdict}">${safe(labels.verdicts[verdict])}</span>`)
);
var ignored = (document, { labels }) => {
  if (document.ignored.length === 0) return "";
  const rows = document.ignored.map(
    (n) => `<tr><td>${safe(n.number)}</td><td>${safe(n.quote ?? "")}</td><td>${safe(labels.reasonsToIgnore[n.why] ?? n.why)}${n.note === null ? "" : `<br><small>${safe(n.note)}</small>`}</td><td>${n.line ?? ""}</td></tr>`
  );
  const byReason = /* @__PURE__ */ new Map();
  for (const { why } of document.ignored) byReason.set(why, (byReason.get(why) ?? 0) + 1);
  const counts = [...byReason].toSorted(([, a], [, b]) => b - a).map(([why, n]) => `${labels.reasonsToIgnore[why] ?? why} ${n}`);
  const head2 = [labels.number, labels.text, labels.reason, labels.row].map(
    (h) => `<th scope="col">${safe(h)}</th>`
  );
  return folded(
    `${labels.ignored} (${document.ignored.length})`,
    `<p class="quiet">${safe(counts.join(" \xB7 "))}</p><div class="scroll" tabindex="0" role="region" aria-label="${safe(`${labels.ignored}: ${document.id}`)}"><table><thead><tr>${head2.join("")}</tr></thead><tbody>${rows.join("")}</tbody></table></div>`
  );
};
var coverage = (document, language) => {
  const { coverage: covered } = document;
  const words = covered === null ? sentence("coverage-unknown", {}) : sentence("coverage", { ...covered, uncovered: covered.uncovered.length });
  const left = (covered?.uncovered ?? []).map((u) => safe(`${u.text} (${language.labels.row} ${u.line})`));
  return `<p>${safe(render(words, language.code))}</p>` + (left.length === 0 ? "" : `<h3>${safe(language.labels.uncovered)}</h3>${listing("ul", "quiet-list", left)}`);
};
var PAGE = 100;
var cards = (document, about2, alone) => {
  const all = document.claims.map((c, i) => claimCard(c, cardId(document, c.id, alone), i >= PAGE, about2));
  const more = `<button type="button" class="more" data-words="${safe(about2.language.labels.more)}" hidden></button>`;
  return `<div class="cards">${all.join("\n")}${more}</div>`;
};
var findings = (document, about2) => {
  const byId = new Map(document.claims.map((c) => [c.id, c]));
  const membersOf = (finding) => [...finding.claims, ...finding.corrections.flatMap((c) => c.claims.map((edit) => edit.id))].map((id) => byId.get(id)).filter((c) => c !== void 0);
  const shown = document.findings.toSorted(
    (a, b) => Number(a.accepted !== null) - Number(b.accepted !== null)
  );
  const repairsOf = attribution(shown.map((finding) => ({ document, finding })));
  return shown.map((f) => findingCard(f, membersOf(f), repairsOf(f), about2)).join("\n");
};
var documentSection = (document, language, standing) => {
  const { labels } = language;
  const about2 = context(document, language, standing.alone);
  const found = findings(document, about2);
  const text2 = annotatedText(document, language, (claim) => cardId(document, claim.id, standing.alone));
  const heading = `<h2 id="${elementId(`document:${document.id}`)}">${safe(document.title ?? document.id)}</h2>`;
  const counts = [
    language.count(document.claims.length, "claim"),
    document.findings.length === 0 ? "" : language.count(document.findings.length, "finding")
  ];
  const body = `${facts(document, language)}${coverage(document, language)}
<h3>${safe(labels.findings)}</h3>${found === "" ? `<p>${safe(labels.noFindings)}</p>` : found}
${text2 === "" ? "" : `<h3>${safe(document.text === null ? labels.quotes : labels.text)}</h3>${legend(language, document.claims)}${text2}`}
${ignored(document, language)}
<h3>${safe(labels.claims)}</h3>${standing.filters}
${cards(document, about2, standing.alone)}`;
  return standing.folded ? `<details class="document"><summary>${heading}<span class="quiet">${safe(counts.filter((c) => c !== "").join(language.comma))}</span></summary>${body}</details>` : `<section aria-label="${safe(document.title ?? document.id)}">${heading}
${body}</section>`;
};

// src/report/formats/html/script.ts
var script = `
(() => {
"use strict"
const cards = [...document.querySelectorAll(".card")]
const filters = document.querySelector(".filters")
const shown = document.querySelector(".shown")
const form = document.getElementById("form:signoff")
const key = "claimcheck:signoff:" + document.body.dataset.key
const PAGE = Number(document.body.dataset.page)

let signed = {}
try { signed = JSON.parse(localStorage.getItem(key) ?? "{}") ?? {} } catch { signed = {} }
const keep = () => { try { localStorage.setItem(key, JSON.stringify(signed)) } catch { /* private mode: the export still works */ } }

const sign = card => {
  const place = card.querySelector(".signoff")
  if (place.firstChild || !form) return
  place.append(form.content.cloneNode(true))
  const fields = place.querySelector("form")
  fields.setAttribute("aria-label", form.dataset.label + ": " + card.dataset.claim)
  const values = signed[card.id] ?? {}
  for (const field of fields.elements) if (typeof values[field.name] === "string") field.value = values[field.name]
  fields.addEventListener("input", () => {
    const now = {}
    for (const field of fields.elements) if (field.name && field.value !== "") now[field.name] = field.value
    if (Object.keys(now).length === 0) delete signed[card.id]
    else signed[card.id] = now
    keep()
  })
  fields.addEventListener("submit", event => event.preventDefault())
}

// The words of ten thousand cards take half a second to collect: in slices, between which the page answers.
const words = new Map()
const collectWords = async () => {
  let end = performance.now() + 40
  for (const card of cards) {
    if (words.has(card)) continue
    words.set(card, (card.dataset.claim + " " + card.textContent).toLowerCase())
    if (performance.now() < end) continue
    await new Promise(done => setTimeout(done))
    end = performance.now() + 40
  }
}

// Only so many cards of a document are laid out at a time: filtering ten thousand claims stays immediate.
const parts = [...document.querySelectorAll(".cards")].map(box => ({
  cards: [...box.querySelectorAll(".card")], more: box.querySelector(".more"), fold: box.closest("details.document"), limit: PAGE
}))
let wanted = null
let search = ""
const matches = card => (wanted === null || wanted.has(card.dataset.v)) && (search === "" || words.get(card).includes(search))
const update = part => {
  const open = part.fold === null || part.fold.open
  let count = 0
  for (const card of part.cards) {
    const show = matches(card) && ++count <= part.limit
    if (card.hidden === show) card.hidden = !show
    if (show && open) sign(card)
  }
  part.more.hidden = count <= part.limit
  part.more.textContent = part.more.dataset.words + " (" + (count - part.limit) + ")"
  if (part.fold) part.fold.hidden = count === 0 && part.cards.length > 0
  return count
}
for (const part of parts) {
  if (part.fold === null) update(part)
  part.fold?.addEventListener("toggle", () => update(part))
  part.more.addEventListener("click", () => { part.limit += PAGE; update(part) })
}
let asked = 0
const filter = async () => {
  const own = ++asked
  const boxes = [...filters.querySelectorAll("[name=verdict]")]
  const typed = filters.querySelector("[type=search]").value.trim().toLowerCase()
  if (typed !== "") await collectWords()
  if (own !== asked) return
  wanted = boxes.every(box => box.checked) ? null : new Set(boxes.filter(box => box.checked).map(box => box.value))
  search = typed
  let count = 0
  for (const part of parts) { part.limit = PAGE; count += update(part) }
  shown.textContent = count + " / " + cards.length + " " + shown.dataset.words
}
let waiting = 0
if (filters) {
  filters.addEventListener("submit", event => event.preventDefault())
  filters.addEventListener("change", filter)
  filters.querySelector("[type=search]").addEventListener("focus", collectWords)
  filters.addEventListener("input", event => {
    if (event.target.type !== "search") return
    clearTimeout(waiting)
    waiting = setTimeout(filter, 150)
  })
}
addEventListener("beforeprint", () => {
  for (const part of parts) { part.limit = Infinity; update(part) }
  for (const fold of document.querySelectorAll("details")) fold.open = true
  cards.filter(card => !card.hidden).forEach(sign)
})

// A link to a claim that the filter hides shows it.
const reveal = () => {
  let card = null
  try { card = document.getElementById(decodeURIComponent(location.hash.slice(1))) } catch { return }
  if (!card) return
  for (let fold = card.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true
  if (card.hidden) card.hidden = false
  if (card.matches(".card")) sign(card)
  card.scrollIntoView()
  card.tabIndex = -1
  card.focus({ preventScroll: true })
}
addEventListener("hashchange", reveal)
if (location.hash) reveal()

const press = (id, act) => document.getElementById(id)?.addEventListener("click", act)
press("do:print", () => print())
press("do:export", () => {
  const out = cards.filter(card => signed[card.id]).map(card => ({
    document: card.dataset.doc, claim: card.dataset.claim, figure: card.dataset.figure, verdict: card.dataset.v, ...signed[card.id]
  }))
  const report = { created: document.body.dataset.created, inputs: document.body.dataset.key }
  const blob = new Blob([JSON.stringify({ format: "claimcheck-signoff/1", report, signoffs: out }, null, 2)], { type: "application/json" })
  const a = document.createElement("a")
  a.href = URL.createObjectURL(blob)
  a.download = "signoff.json"
  a.click()
  setTimeout(() => URL.revokeObjectURL(a.href), 1000)
})
document.getElementById("do:import")?.addEventListener("change", async event => {
  let read
  try { read = JSON.parse(await event.target.files[0].text()) } catch { return }
  if (read?.format !== "claimcheck-signoff/1" || !Array.isArray(read.signoffs)) return
  for (const entry of read.signoffs) {
    const card = cards.find(c => c.dataset.doc === entry.document && c.dataset.claim === entry.claim)
    if (!card) continue
    const values = {}
    for (const name of ["by", "date", "decision", "note"]) if (typeof entry[name] === "string") values[name] = entry[name]
    signed[card.id] = values
    card.querySelector(".signoff").replaceChildren()
    sign(card)
  }
  keep()
  event.target.value = ""
})
})()
`.trim();

// src/report/formats/html/style.ts
var style = `
:root{color-scheme:light dark;--ground:#fbfaf7;--card:#fff;--ink:#1d1c1a;--quiet:#5c5953;--line:#dcd8cf;--link:#12508c;--focus:#b25a00;
--red:#a31621;--red-soft:#fbe9e7;--amber:#7a4b00;--amber-soft:#fdf1d8;--green:#1c6b34;--green-soft:#e5f3e6;--blue:#24507f;--blue-soft:#e6eff8;--grey:#55524d;--grey-soft:#efede8}
@media (prefers-color-scheme:dark){:root{--ground:#171614;--card:#201f1c;--ink:#ece9e2;--quiet:#b1aca1;--line:#3d3a34;--link:#8fc1f5;--focus:#ffb454;
--red:#ff9c92;--red-soft:#43201d;--amber:#f4c46a;--amber-soft:#3b2e12;--green:#8fd39b;--green-soft:#1c3522;--blue:#9cc4ee;--blue-soft:#1c2e42;--grey:#c4bfb4;--grey-soft:#2d2b27}}
*{box-sizing:border-box}
html{scroll-padding-top:5rem}
body{margin:0;background:var(--ground);color:var(--ink);font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;overflow-wrap:anywhere}
main,.top,footer{max-width:62rem;margin:0 auto;padding:0 1.25rem}
.top{padding-top:2.5rem}
h1{font-size:1.9rem;line-height:1.2;margin:0 0 .25rem;letter-spacing:-.01em}
h2{font-size:1.45rem;line-height:1.25;margin:3rem 0 .5rem;padding-top:1.5rem;border-top:2px solid var(--ink)}
h3{font-size:1.1rem;margin:2rem 0 .75rem}
h4{font-size:1.05rem;line-height:1.45;margin:0;font-weight:600}
h5{font-size:.85rem;margin:1rem 0 .25rem;color:var(--quiet);font-weight:600}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:2px}
p{margin:.4rem 0}
ul,ol{margin:.25rem 0;padding-left:1.4rem}
code{font:.85em/1.4 ui-monospace,"SF Mono",Menlo,Consolas,monospace;background:var(--grey-soft);padding:.1em .3em;border-radius:3px}
pre{font:.8rem/1.4 ui-monospace,Menlo,Consolas,monospace;background:var(--grey-soft);padding:.75rem;overflow:auto;max-height:20rem;border-radius:4px;white-space:pre-wrap}
.quiet,.about{color:var(--quiet);font-size:.9rem}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:.5rem;background:var(--card);padding:.5rem 1rem;z-index:3}
.facts{display:flex;flex-wrap:wrap;gap:.25rem 2rem;margin:.75rem 0;padding:0}
.facts div{display:flex;gap:.5rem}.facts dt{color:var(--quiet)}.facts dd{margin:0}
.counts{display:flex;flex-wrap:wrap;gap:.5rem;margin:1rem 0;padding:0;list-style:none}
.counts li{padding:.2rem .7rem;border-radius:1rem;font-weight:600;font-size:.95rem}
.badge{flex:none;font-size:.8rem;font-weight:650;padding:.1rem .55rem;border-radius:.7rem;white-space:nowrap}
.counts .v-refuted,.counts .v-inconsistent,.v-refuted>header .badge,.v-inconsistent>header .badge,.s-error>header .badge{background:var(--red-soft);color:var(--red)}
.counts .v-reading-dependent,.counts .v-undetermined,.v-reading-dependent>header .badge,.v-undetermined>header .badge,.s-warning>header .badge{background:var(--amber-soft);color:var(--amber)}
.counts .v-supported,.v-supported>header .badge{background:var(--green-soft);color:var(--green)}
.counts .v-consistent,.v-consistent>header .badge,.s-info>header .badge{background:var(--blue-soft);color:var(--blue)}
.counts .v-unchecked,.v-unchecked>header .badge{background:var(--grey-soft);color:var(--grey)}
.text{white-space:pre-wrap;font-size:1.08rem;line-height:1.95;background:var(--card);border:1px solid var(--line);border-radius:6px;padding:1rem 1.25rem}
.text,.quotes,.cards{contain:layout style}
.quotes{columns:20rem;font-size:1rem}
.quotes li{margin-bottom:.35rem;break-inside:avoid}
.mark{color:inherit;text-decoration:none;border-bottom:3px solid;padding:.08em .1em;border-radius:3px 3px 0 0}
.mark:hover{filter:brightness(.95)}
.mark.v-refuted,.mark.v-inconsistent{border-bottom:4px double var(--red);background:var(--red-soft)}
.mark.v-reading-dependent,.mark.v-undetermined{border-bottom:3px dashed var(--amber);background:var(--amber-soft)}
.mark.v-supported{border-bottom-color:var(--green);background:var(--green-soft)}
.mark.v-consistent{border-bottom:1px solid var(--blue);background:var(--blue-soft)}
.mark.v-unchecked{border-bottom:2px dotted var(--grey)}
.ignored{color:var(--quiet)}
mark.uncovered{background:none;color:inherit;outline:2px dashed var(--amber)}
.legend{display:flex;flex-wrap:wrap;gap:.25rem 1.2rem;margin:.6rem 0;padding:0;list-style:none;font-size:.85rem;color:var(--quiet)}
.card,.finding{background:var(--card);border:1px solid var(--line);border-radius:6px;padding:1rem 1.25rem;margin:0 0 1rem}
.card,.finding{content-visibility:auto;contain-intrinsic-size:auto 22rem}
.finding{border-left:5px solid var(--grey)}
.finding.s-error{border-left-color:var(--red)}.finding.s-warning{border-left-color:var(--amber)}.finding.s-info{border-left-color:var(--blue)}
.is-accepted{opacity:1;border-style:dashed}
.accepted{font-style:italic}
.card:target,.finding:target{outline:3px solid var(--focus);outline-offset:3px}
.card>header,.finding>header{display:flex;gap:.75rem;align-items:baseline}
.card>header h4,.finding>header h4{flex:1}
q{quotes:"\u201C" "\u201D"}
.permalink{text-decoration:none;color:var(--quiet);padding:0 .4rem}
.why{list-style:none;padding:0;margin:.35rem 0 .6rem}
.columns{display:grid;grid-template-columns:minmax(0,1fr);gap:.5rem 2rem}
@media (min-width:48rem){.columns.with-plot{grid-template-columns:20rem minmax(0,1fr)}}
dl{margin:0;font-size:.92rem}
.columns dl>div{display:grid;grid-template-columns:8.5rem minmax(0,1fr);gap:.75rem;padding:.15rem 0}
.columns dt{color:var(--quiet)}dd{margin:0}dd ul{padding-left:1rem}
.plot{width:100%;max-width:20rem;height:auto;display:block}
.plot text{font-size:12px;fill:var(--quiet)}
.plot g{stroke:currentColor;stroke-width:2;fill:none}.plot text{stroke:none}
.plot .bar{stroke-width:5;stroke-opacity:.45}
.plot .point{fill:currentColor;stroke:none}.plot .open{fill:var(--card)}
.plot .stated{color:var(--ink)}.plot .implied{color:var(--blue)}.plot .agrees{color:var(--green)}.plot .differs{color:var(--red)}.plot .observed{color:var(--grey)}
.scroll{overflow-x:auto;margin:.6rem 0}
table{border-collapse:collapse;width:100%;font-size:.88rem}
caption{text-align:left;color:var(--quiet);font-weight:600;padding:.25rem 0}
th,td{text-align:left;vertical-align:top;padding:.3rem .75rem .3rem 0;border-top:1px solid var(--line)}
td:first-child{white-space:nowrap}th{color:var(--quiet);font-weight:500;white-space:nowrap}
small{color:var(--quiet)}
.agrees{color:var(--green)}.differs{color:var(--red)}
details{margin:.5rem 0}summary{cursor:pointer;color:var(--link);width:fit-content}
.filters{position:sticky;top:0;z-index:2;background:var(--ground);border-bottom:1px solid var(--line);padding:.6rem 0;margin:0 0 1rem}
.filters fieldset{border:0;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.3rem 1rem;align-items:center;font-size:.92rem}
.filters legend{float:left;padding:0;margin-right:1rem;color:var(--quiet)}
.filters label{display:inline-flex;gap:.35rem;align-items:center;min-height:1.75rem}
.filters input[type=search]{width:11rem}
input,select,button{font:inherit;color:inherit;background:var(--card);border:1px solid var(--quiet);border-radius:4px;padding:.2rem .5rem;min-height:1.75rem}
button{cursor:pointer}
.actions{display:flex;flex-wrap:wrap;gap:.5rem;margin:1rem 0}
.actions label{border:1px solid var(--quiet);border-radius:4px;padding:.2rem .5rem;cursor:pointer;background:var(--card)}
.actions input[type=file]{position:absolute;width:1px;height:1px;opacity:0;min-height:0;padding:0}
.actions label:focus-within{outline:3px solid var(--focus);outline-offset:2px}
.signoff{min-height:2.4rem;margin-top:.75rem;padding-top:.6rem;border-top:1px dashed var(--line)}
.signoff form{display:flex;flex-wrap:wrap;gap:.5rem 1rem;font-size:.88rem}
.signoff label{display:flex;gap:.4rem;align-items:center;color:var(--quiet)}
.signoff input,.signoff select{color:var(--ink);min-width:0}
.signoff .wide{flex:1 1 14rem}.signoff .wide input{flex:1}
.quiet-list{columns:18rem;font-size:.9rem}
.more{display:block;margin:0 auto 2rem;padding:.4rem 1.5rem}
.document>summary{width:auto;color:inherit;border-top:1px solid var(--line);padding:.5rem 0}.document>summary h2{display:inline;font-size:1.1rem;border:0;margin:0 .75rem 0 0;padding:0}
footer{margin-top:4rem;padding-top:1rem;padding-bottom:3rem;border-top:1px solid var(--line);font-size:.9rem}
[hidden]{display:none!important}
@media (max-width:40rem){body{font-size:.97rem}main,.top,footer{padding:0 .8rem}.top{padding-top:1.25rem}.card,.finding{padding:.8rem .9rem}.card>header,.finding>header{flex-wrap:wrap}.card>header h4,.finding>header h4{flex:1 1 100%;order:3}.permalink{margin-left:auto}.columns dl>div{grid-template-columns:minmax(0,1fr);gap:0}.filters{position:static}}
@media print{:root{color-scheme:light;--ground:#fff;--card:#fff;--ink:#000;--quiet:#444;--line:#bbb;--link:#000}
body{font-size:10pt}.filters,.actions,.permalink,.skip{display:none}main,.top,footer{max-width:none;padding:0}
.card,.finding{content-visibility:visible}.card,.finding,tr{break-inside:avoid}h2,h3{break-after:avoid}.text{border:0;padding:0}
.badge,.counts li,.mark{print-color-adjust:exact;-webkit-print-color-adjust:exact}
.signoff input,.signoff select{border:0;border-bottom:1px solid #000;border-radius:0;min-width:7rem}details:not([open]){display:none}}
`.trim();

// src/report/formats/html.ts
var hashOf = (content) => {
  const bytes = (sha256(content).match(/../gu) ?? []).map((pair) => Number.parseInt(pair, 16));
  return `'sha256-${btoa(String.fromCharCode(...bytes))}'`;
};
var withoutScript = ".card[hidden]{display:block!important}";
var policy = `default-src 'none'; script-src ${hashOf(script)}; style-src ${hashOf(style)} ${hashOf(withoutScript)}; base-uri 'none'; form-action 'none'`;
var head = (report, { labels }) => {
  const [only, ...others2] = report.documents;
  const title = only === void 0 || others2.length > 0 ? labels.title : `${labels.title}: ${only.title ?? only.id}`;
  return `<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer"><title>${safe(title)}</title><style>${style}</style><noscript><style>${withoutScript}</style></noscript></head>`;
};
var inMinutes = (created) => created.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?Z$/u, "$1 $2 UTC");
var origin = (report, { labels }) => {
  const rows = report.inputs.map(
    (input) => `<tr><td><code>${safe(input.path)}</code></td><td><code>${safe(input.sha256)}</code></td></tr>`
  );
  const table = rows.length === 0 ? "" : `<div class="scroll" tabindex="0" role="region" aria-label="${safe(labels.inputs)}"><table><tbody>${rows.join("")}</tbody></table></div>`;
  return `<dl class="facts"><div><dt>${safe(labels.created)}</dt><dd><time datetime="${safe(report.created)}">${safe(inMinutes(report.created))}</time></dd></div><div><dt>${safe(labels.tool)}</dt><dd>${report.tool.name} ${safe(report.tool.version)}</dd></div></dl>${folded(`${labels.inputs} (${rows.length})`, table)}`;
};
var summary = (report, language) => {
  const { labels } = language;
  const counts = verdicts.filter((verdict) => report.summary.verdicts[verdict] > 0).map(
    (verdict) => `<li class="v-${verdict}">${safe(language.verdictCount(report.summary.verdicts[verdict], labels.verdicts[verdict]))}</li>`
  );
  return `<p><strong>${safe(language.count(report.summary.claims, "claim"))}</strong>${safe(language.comma + findingCounts(report.summary, language))}</p>${element("ul", "counts", counts.join(""))}`;
};
var problems = (report, { labels }) => {
  const items = report.problems.map(({ file, line, column, message: message2 }) => {
    const at = [file, line, column].filter((part2) => part2 !== null).join(":");
    return `<code>${safe(at)}</code> ${safe(message2)}`;
  });
  return items.length === 0 ? "" : `<h2>${safe(labels.problems)}</h2>${listing("ul", "", items)}`;
};
var MOST_OPEN2 = 20;
var contents = (report, { labels }) => {
  if (report.documents.length < 2 || report.documents.length > MOST_OPEN2) return "";
  const items = report.documents.map(
    (d) => `<a href="${fragment(`document:${d.id}`)}">${safe(d.title ?? d.id)}</a> <span class="quiet">${d.claims.length}</span>`
  );
  return `<nav aria-label="${safe(labels.documents)}"><h2>${safe(labels.documents)}</h2>${listing("ul", "quiet-list", items)}</nav>`;
};
var filters = (report, { labels }) => {
  const boxes = verdicts.filter((verdict) => report.summary.verdicts[verdict] > 0).map(
    (verdict) => `<label><input type="checkbox" name="verdict" value="${verdict}" checked>${safe(labels.verdicts[verdict])} ${report.summary.verdicts[verdict]}</label>`
  );
  return `<form class="filters" id="claims:"><fieldset><legend>${safe(labels.filter)}</legend>${boxes.join("")}<input type="search" aria-label="${safe(labels.search)}" placeholder="${safe(labels.search)}"><span class="shown quiet" role="status" data-words="${safe(labels.showing)}"></span></fieldset></form>`;
};
var signOff = ({ labels }) => {
  const decisions = Object.entries(labels.decisions).map(
    ([value, words]) => `<option value="${value}">${safe(words)}</option>`
  );
  return `<template id="form:signoff" data-label="${safe(labels.signOff)}"><form><label>${safe(labels.checkedBy)} <input name="by" autocomplete="name"></label><label>${safe(labels.date)} <input name="date" type="date"></label><label>${safe(labels.decision)} <select name="decision"><option value=""></option>${decisions.join("")}</select></label><label class="wide">${safe(labels.note)} <input name="note"></label></form></template>`;
};
var actions = ({ labels }) => `<div class="actions"><button type="button" id="do:print">${safe(labels.print)}</button><button type="button" id="do:export">${safe(labels.exportSignOff)}</button><label>${safe(labels.importSignOff)}<input type="file" id="do:import" accept="application/json"></label></div>`;
var others = (report, language) => {
  if (report.findings.length === 0) return "";
  const alone = report.documents.length === 1;
  const claims = report.documents.flatMap(
    (d) => d.claims.flatMap((c) => [c, ...alone ? [] : [{ ...c, id: `${d.id}.${c.id}` }]])
  );
  const byId = new Map(claims.map((c) => [c.id, c]));
  const repairsOf = attribution(report.findings.map((finding) => ({ document: null, finding })));
  const cards2 = report.findings.map(
    (f) => findingCard(
      f,
      [...f.claims, ...editedBy(repairsOf(f))].map((id) => byId.get(id)).filter((c) => c !== void 0),
      repairsOf(f),
      {
        language,
        lang: language.code,
        documentId: "",
        cardOf: (id) => byId.has(id) && (alone || id.includes(".")) ? id : null,
        relations: new Map(report.documents.flatMap((d) => d.relations.map((r) => [r.id, r.text]))),
        observations: /* @__PURE__ */ new Map(),
        findingsOf: /* @__PURE__ */ new Map()
      }
    )
  );
  return `<h2>${safe(language.labels.findings)}</h2>${cards2.join("\n")}`;
};
var write4 = (report) => {
  const language = languageOf(report.language);
  const { labels } = language;
  const key = sha256(report.documents.map((d) => d.id).join("\n")).slice(0, 16);
  const alone = report.documents.length === 1;
  const isLong = report.documents.length > MOST_OPEN2;
  const standing = { alone, folded: isLong, filters: alone ? filters(report, language) : "" };
  return `<!doctype html>
<html lang="${safe(report.language)}">${head(report, language)}
<body data-key="${key}" data-page="${PAGE}" data-created="${safe(report.created)}"><a class="skip" href="#claims:">${safe(labels.skip)}</a>
<header class="top"><h1>${safe(labels.title)}</h1>${summary(report, language)}${origin(report, language)}${actions(language)}</header>
<main>${folded(labels.howToRead, listing("ul", "", [...labels.howToReadText, ...verdicts.map((v) => `${labels.verdicts[v]}${language.colon}${labels.verdictMeanings[v]}`)].map(safe)))}
${problems(report, language)}${contents(report, language)}${others(report, language)}${alone ? "" : filters(report, language)}
${report.documents.map((d) => documentSection(d, language, standing)).join("\n")}
</main>
<footer>${report.tool.name} ${safe(report.tool.version)}</footer>${signOff(language)}<script>${script}</script></body></html>
`;
};
var html = { name: "html", extension: "html", mediaType: "text/html", write: write4 };

// src/report/formats/json.ts
var STEERING = /[\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;
var escape = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
var write5 = (report) => `${JSON.stringify(report, null, 2).replace(STEERING, escape)}
`;
var json = { name: "json", extension: "json", mediaType: "application/json", write: write5 };

// src/report/formats/junit.ts
var xml = (text2) => escapeMarkup(visibleLines(text2).replace(/[\ufffe\uffff]/gu, (c) => `\\u{${c.charCodeAt(0).toString(16)}}`));
var attribute = (text2) => xml(text2).replaceAll("\n", "&#10;");
var told = (finding) => [finding.message, ...finding.derivation.map((step, i) => `${i + 1}. ${step}`), finding.id].join("\n");
var outcome = (claim, findings2, language) => {
  const failing = findings2.filter((f) => f.severity === "error" && f.accepted === null);
  if (failing.length > 0) {
    return failing.map((f) => `<failure type="${f.rule}" message="${attribute(f.message)}">${xml(told(f))}</failure>`).slice(0, 1).join("");
  }
  const why = attribute(claim.why.join(language.space));
  return claim.verdict === "unchecked" || claim.verdict === "undetermined" ? `<skipped message="${why}"/>` : "";
};
var testcase = (document, claim, findings2, language) => {
  const { file, line } = claim.location;
  const others2 = findings2.filter((f) => f.severity !== "error" || f.accepted !== null);
  const lines = [
    `${language.labels.verdicts[claim.verdict]}${language.colon}${claim.why.join(language.space)}`,
    ...others2.map(told)
  ];
  return `    <testcase classname="${attribute(document.id)}" name="${attribute(`${claim.id}: ${claim.quote}`)}" file="${attribute(file)}" line="${line}">${outcome(claim, findings2, language)}<system-out>${xml(lines.join("\n"))}</system-out></testcase>`;
};
var orphan = (owner, finding) => {
  const failed = finding.severity === "error" && finding.accepted === null;
  const place = finding.location === null ? "" : ` file="${attribute(finding.location.file)}" line="${finding.location.line}"`;
  const result2 = failed ? `<failure type="${finding.rule}" message="${attribute(finding.message)}">${xml(told(finding))}</failure>` : "";
  return `    <testcase classname="${attribute(owner)}" name="${attribute(finding.id)}"${place}>${result2}<system-out>${xml(told(finding))}</system-out></testcase>`;
};
var suite = (name, cases, timestamp) => {
  const having = (tag) => cases.filter((c) => c.includes(`<${tag} `)).length;
  return [
    `  <testsuite name="${attribute(name)}" tests="${cases.length}" failures="${having("failure")}" errors="${having("error")}" skipped="${having("skipped")}" time="0" timestamp="${attribute(timestamp)}">`,
    ...cases,
    "  </testsuite>"
  ].join("\n");
};
var documentCases = (document, language) => {
  const byClaim = /* @__PURE__ */ new Map();
  const orphans = [];
  const ids = new Set(document.claims.map((c) => c.id));
  for (const finding of document.findings) {
    const members2 = finding.claims.filter((id) => ids.has(id));
    if (members2.length === 0) orphans.push(finding);
    for (const id of members2) byClaim.set(id, [...byClaim.get(id) ?? [], finding]);
  }
  return [
    ...document.claims.map((c) => testcase(document, c, byClaim.get(c.id) ?? [], language)),
    ...orphans.map((f) => orphan(document.id, f))
  ];
};
var write6 = (report) => {
  const language = languageOf(report.language);
  const unread = report.problems.map(
    ({ file, line, message: message2 }) => `    <testcase classname="${attribute(file)}" name="${attribute(language.labels.problems)}" file="${attribute(file)}"${line === null ? "" : ` line="${line}"`}><error message="${attribute(message2)}">${xml(message2)}</error></testcase>`
  );
  const others2 = [...report.findings.map((f) => orphan("claimcheck", f)), ...unread];
  const suites = [
    ...report.documents.map((d) => suite(d.id, documentCases(d, language), report.created)),
    ...others2.length === 0 ? [] : [suite("claimcheck", others2, report.created)]
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="claimcheck">
${suites.join("\n")}
</testsuites>
`;
};
var junit = { name: "junit", extension: "xml", mediaType: "application/xml", write: write6 };

// src/report/formats/markdown.ts
var escapeMarkdown = (text2) => visible(text2).replace(/[\\`*_[\]#!|~$]/gu, "\\$&").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replace(/^[-+=]/u, "\\$&").replace(/^(\d+)([.)])(?=\s|$)/u, "$1\\$2").replace(/@|:(?=\/\/|[\w+-]+:)|\bwww(?=\.)|\bGH(?=-\d)/giu, "$&\u2060");
var e = escapeMarkdown;
var code = (text2) => `\`${visible(text2).replaceAll("`", "\u02CB").replaceAll("|", "\u2502")}\``;
var icons = { error: "\u274C", warning: "\u26A0\uFE0F", info: "\u2139\uFE0F" };
var writeFinding = ({ finding }, claims, mending, language) => {
  const { labels } = language;
  const accepted = finding.accepted === null ? [] : ["", `_${e(render(sentence("accepted", finding.accepted), language.code))}_`];
  const list = (title, items) => items.length === 0 ? [] : ["", `**${title}**`, "", ...items];
  return [
    `### ${icons[finding.severity]} ${labels.severities[finding.severity]}: ${code(finding.rule)}`,
    "",
    e(finding.message),
    ...accepted,
    ...list(
      labels.members,
      claims.map((c) => `- ${e(language.quote(c.quote))} ${code(`${c.location.file}:${c.location.line}`)}`)
    ),
    ...list(
      labels.derivation,
      finding.derivation.map((step, i) => `${i + 1}. ${e(step)}`)
    ),
    ...list(
      labels.corrections,
      mending.map((repair) => `- ${repair}`)
    ),
    ...list(
      labels.explanations,
      finding.explanations.map((x) => `- ${e(explanationSentences(x, language).join(language.space))}`)
    ),
    "",
    [
      finding.location === null ? "" : code(`${finding.location.file}:${finding.location.line}`),
      code(finding.id),
      code(finding.digest)
    ].filter((part2) => part2 !== "").join(" \xB7 "),
    ""
  ];
};
var claimRow = (c, language) => {
  const range = (r) => r === null ? "" : language.range(shownRange(r, c));
  const cells = [
    language.labels.verdicts[c.verdict],
    c.quote,
    range(c.interval),
    range(c.implied),
    c.why.join(language.space)
  ];
  return `| ${cells.map(e).join(" | ")} | ${code(`${c.location.file}:${c.location.line}`)} |`;
};
var writeDocument = (document, language) => {
  const { labels } = language;
  const { coverage: coverage2 } = document;
  const sorted = verdicts.flatMap((verdict) => document.claims.filter((c) => c.verdict === verdict));
  const headings = [
    labels.verdict,
    labels.claim,
    labels.interval,
    labels.implied,
    labels.why,
    labels.location
  ];
  const covered = coverage2 === null ? sentence("coverage-unknown", {}) : sentence("coverage", { ...coverage2, uncovered: coverage2.uncovered.length });
  return [
    `## ${e(document.title ?? document.id)}`,
    "",
    ...[document.publisher, document.published].filter((part2) => part2 !== null).map((part2) => `${e(part2)}  `),
    e(render(covered, language.code)),
    "",
    `<details><summary>${language.count(document.claims.length, "claim")}</summary>`,
    "",
    `| ${headings.join(" | ")} |`,
    `|${" --- |".repeat(headings.length)}`,
    ...sorted.map((c) => claimRow(c, language)),
    "",
    "</details>",
    ""
  ];
};
var writeProblem = ({ file, line, column, message: message2 }) => `- ${code([file, line, column].filter((part2) => part2 !== null).join(":"))} ${e(message2)}`;
var write7 = (report) => {
  const language = languageOf(report.language);
  const { labels } = language;
  const membersOf = claimsOf(report);
  const findings2 = gather(report);
  const repairsOf = attribution(findings2);
  const mending = (gathered) => {
    const repairs = repairsOf(gathered.finding);
    return repairSentences(repairs, membersOf(gathered, editedBy(repairs)), language).map(
      marked(e, code, findingsIn(repairs))
    );
  };
  const lines = [
    `# ${labels.title}`,
    "",
    `**${verdictCounts(report.summary, language)}**  `,
    `**${findingCounts(report.summary, language)}**`,
    "",
    ...report.problems.length === 0 ? [] : [`## ${labels.problems}`, "", ...report.problems.map(writeProblem), ""],
    ...findings2.length === 0 ? [] : [`## ${labels.findings}`, ""],
    ...findings2.flatMap((gathered) => writeFinding(gathered, membersOf(gathered), mending(gathered), language)),
    ...report.documents.flatMap((document) => writeDocument(document, language)),
    `${labels.tool} ${report.tool.name} ${e(report.tool.version)} \xB7 ${e(report.created)}`,
    ""
  ];
  return lines.join("\n");
};
var markdown = { name: "markdown", extension: "md", mediaType: "text/markdown", write: write7 };

// src/report/formats/sarif.ts
var HELP = "https://www.npmjs.com/package/claimcheck";
var levels2 = { error: "error", warning: "warning", info: "note" };
var uri = (path) => {
  const encoded = visible(path).replaceAll("\\", "/").split("/").map(encodeURIComponent).join("/");
  return /^[A-Za-z]%3A\//u.test(encoded) ? `file:///${encoded.replace("%3A", ":")}` : encoded;
};
var physical = (file, region) => ({
  physicalLocation: { artifactLocation: { uri: uri(file) }, ...region === null ? {} : { region } }
});
var placeOf = ({ file, line, column, quote }) => physical(file, {
  startLine: line,
  startColumn: column,
  ...quote === null ? {} : { snippet: { text: visible(quote) } }
});
var related = ({ finding, document }, claims, { labels }) => {
  const named = (location, text2) => ({ ...location, message: { text: visible(text2) } });
  const articles = [finding.location, ...claims.map((c) => c.location)].flatMap((place) => {
    const article = place?.article ?? null;
    return article === null || article.file === null ? [] : [
      named(
        physical(article.file, { startLine: article.line }),
        `${labels.article}: ${place?.quote ?? ""}`
      )
    ];
  });
  const members2 = claims.map((c) => named(placeOf(c.location), `${c.id}: ${c.quote}`));
  const wanted = new Set(finding.observations);
  const rows = (document?.claims ?? claims).flatMap((c) => [...c.reference, ...c.nearest]).filter((entry) => wanted.delete(entry.id) && entry.file !== null).map(
    (entry) => named(
      physical(entry.file, entry.row === null ? null : { startLine: entry.row }),
      `${entry.value} ${entry.source ?? entry.resource}`
    )
  );
  return [...members2, ...articles, ...rows].map((location, id) => ({ id, ...location }));
};
var fixes = (repairs, claims, language) => {
  const [only, ...otherWays] = repairs.ways;
  const [edit, ...otherClaims] = only ?? [];
  const claim = claims.find((c) => c.id === edit?.id);
  if (otherWays.length + otherClaims.length > 0 || !edit?.example || !claim?.figureAt) return [];
  const { line, column } = claim.figureAt;
  const deletedRegion = { startLine: line, startColumn: column, endColumn: column + [...claim.figure].length };
  return [
    {
      description: { text: repairSentences(repairs, claims, language).map(visible).join(language.space) },
      artifactChanges: [
        {
          artifactLocation: { uri: uri(claim.location.file) },
          replacements: [{ deletedRegion, insertedContent: { text: visible(edit.example) } }]
        }
      ]
    }
  ];
};
var result = (gathered, claims, fixed, language) => {
  const { finding, document } = gathered;
  const relatedLocations = related(gathered, claims, language);
  const text2 = [finding.message, ...finding.derivation.map((step, i) => `${i + 1}. ${step}`)].map(visible).join("\n");
  return {
    ruleId: finding.rule,
    ruleIndex: rules.indexOf(finding.rule),
    level: levels2[finding.severity],
    message: { text: text2 },
    locations: finding.location === null ? [] : [placeOf(finding.location)],
    ...relatedLocations.length === 0 ? {} : { relatedLocations },
    // From rule, document and claims: it survives edits of other lines.
    partialFingerprints: { "claimcheckFinding/v1": visible(finding.id) },
    ...fixed.length === 0 ? {} : { fixes: fixed },
    ...finding.accepted === null ? {} : {
      suppressions: [
        { kind: "external", status: "accepted", justification: visible(finding.accepted.reason) }
      ]
    },
    properties: {
      document: document === null ? null : visible(document.id),
      claims: finding.claims.map(visible),
      digest: visible(finding.digest)
    }
  };
};
var rule = (id, { labels }) => ({
  id,
  name: id.replace(/(?:^|-)([a-z])/gu, (_, letter) => letter.toUpperCase()),
  shortDescription: { text: labels.rules[id] },
  help: { text: labels.rules[id] },
  helpUri: `${HELP}#${id}`
});
var notification = ({ file, line, column, message: message2 }) => ({
  level: "error",
  message: { text: visible(message2) },
  locations: [
    physical(
      file,
      line === null ? null : { startLine: Math.max(1, line), ...column === null ? {} : { startColumn: Math.max(1, column) } }
    )
  ]
});
var write8 = (report) => {
  const language = languageOf(report.language);
  const membersOf = claimsOf(report);
  const findings2 = gather(report);
  const repairsOf = attribution(findings2);
  const fixesOf = (gathered) => {
    const repairs = repairsOf(gathered.finding);
    return fixes(repairs, membersOf(gathered, editedBy(repairs)), language);
  };
  const log = {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: report.tool.name,
            version: visible(report.tool.version),
            informationUri: HELP,
            language: language.code,
            rules: rules.map((id) => rule(id, language))
          }
        },
        columnKind: "unicodeCodePoints",
        invocations: [
          {
            executionSuccessful: report.problems.length === 0,
            toolExecutionNotifications: report.problems.map(notification)
          }
        ],
        results: findings2.map((gathered) => result(gathered, membersOf(gathered), fixesOf(gathered), language))
      }
    ]
  };
  return `${JSON.stringify(log, null, 2)}
`;
};
var sarif = { name: "sarif", extension: "sarif", mediaType: "application/sarif+json", write: write8 };

// src/report/formats.ts
var formats = [
  text,
  json,
  markdown,
  html,
  sarif,
  junit,
  github,
  csv,
  claimreview
];

// src/cli/reportTargets.ts
var reportTargets = Effect.fnUntraced(function* (given) {
  const targets = [];
  for (const each of given.length === 0 ? ["text"] : given) {
    const equals = each.indexOf("=");
    const name = equals < 0 ? each : each.slice(0, equals);
    const path = equals < 0 ? null : each.slice(equals + 1);
    const format = formats.find((known) => known.name === name);
    if (format === void 0)
      return yield* new WrongUsage({
        message: `--report ${each}: there is no format "${name}"; the formats are ${formats.map((known) => known.name).join(", ")}`
      });
    if (path === "")
      return yield* new WrongUsage({ message: `--report ${each}: a path is missing after "="` });
    targets.push({ format, path });
  }
  const onOutput = targets.filter((target) => target.path === null);
  if (onOutput.length > 1)
    return yield* new WrongUsage({
      message: `only one report can go to standard output; give the others a path: --report ${onOutput[1]?.format.name}=PATH`
    });
  return targets;
});
export {
  reportTargets
};
