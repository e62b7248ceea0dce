import {
  execAt,
  isDigit,
  isHan,
  isInnerMark,
  isLetter,
  languageOf,
  make,
  match,
  parseFigure,
  readFigure
} from "./chunk-F5LY5JYS.js";
import {
  make as make2,
  position
} from "./chunk-VVEESHBO.js";
import {
  compare,
  format,
  isInteger,
  of,
  sign
} from "./chunk-2NOJJ6HJ.js";

// src/text/radicals.ts
var KANGXI_FIRST = 12032;
var KANGXI_LAST = 12245;
var SUPPLEMENT = "\u2E81\u5382\u2E82\u4E5B\u2E83\u4E5A\u2E84\u4E59\u2E85\u4EBB\u2E86\u5182\u2E88\u5200\u2E89\u5202\u2E8A\u535C\u2E8B\u353E\u2E8C\u5C0F\u2E8D\u5C0F\u2E8E\u5140\u2E8F\u5C23\u2E90\u5C22\u2E92\u5DF3\u2E93\u5E7A\u2E94\u5F51\u2E95\u5F50\u2E96\u5FC4\u2E97\u5FC3\u2E98\u624C\u2E99\u6535\u2E9B\u65E1\u2E9C\u65E5\u2E9D\u6708\u2E9E\u6B7A\u2E9F\u6BCD\u2EA0\u6C11\u2EA1\u6C35\u2EA2\u6C3A\u2EA3\u706C\u2EA4\u722B\u2EA5\u722B\u2EA6\u4E2C\u2EA7\u725B\u2EA8\u72AD\u2EA9\u738B\u2EAB\u76EE\u2EAC\u793A\u2EAD\u793B\u2EAF\u7CF9\u2EB0\u7E9F\u2EB1\u7F53\u2EB2\u7F52\u2EB3\u34C1\u2EB4\u5197\u2EB6\u7F8A\u2EB9\u8002\u2EBA\u8080\u2EBB\u807F\u2EBC\u8089\u2EBE\u8279\u2EBF\u8279\u2EC0\u8279\u2EC1\u864E\u2EC2\u8864\u2EC3\u8980\u2EC4\u897F\u2EC5\u89C1\u2EC6\u89D2\u2EC8\u8BA0\u2EC9\u8D1D\u2ECB\u8F66\u2ECC\u8FB6\u2ECD\u8FB6\u2ECE\u8FB6\u2ECF\u9091\u2ED0\u9485\u2ED1\u9577\u2ED2\u9578\u2ED3\u957F\u2ED4\u95E8\u2ED6\u961D\u2ED7\u96E8\u2ED8\u9752\u2ED9\u97E6\u2EDA\u9875\u2EDB\u98CE\u2EDC\u98DE\u2EDD\u98DF\u2EDF\u98E0\u2EE0\u9963\u2EE2\u9A6C\u2EE3\u9AA8\u2EE4\u9B3C\u2EE5\u9C7C\u2EE6\u9E1F\u2EE7\u5364\u2EE8\u9EA6\u2EE9\u9EC4\u2EEA\u9EFE\u2EEB\u6589\u2EEC\u9F50\u2EED\u6B6F\u2EEE\u9F7F\u2EEF\u7ADC\u2EF0\u9F99\u2EF1\u9F9C\u2EF2\u4E80\u2EF3\u9F9F";
var COMPATIBILITY_FIRST = 63744;
var COMPATIBILITY_LAST = 64217;
var radicals = () => {
  const pairs = [];
  for (let at = 0; at < SUPPLEMENT.length; at += 2) {
    pairs.push([SUPPLEMENT.charCodeAt(at), SUPPLEMENT.charCodeAt(at + 1)]);
  }
  const decompose = (first, last, form) => {
    for (let code = first; code <= last; code++) {
      const character = String.fromCharCode(code);
      const folded = character.normalize(form);
      if (folded !== character && folded.length === 1) pairs.push([code, folded.charCodeAt(0)]);
    }
  };
  decompose(KANGXI_FIRST, KANGXI_LAST, "NFKC");
  decompose(COMPATIBILITY_FIRST, COMPATIBILITY_LAST, "NFC");
  return pairs;
};

// src/text/foldTable.ts
var DELETED = 65535;
var FULL_WIDTH_SHIFT = 65248;
var FULL_WIDTH_SIGNS = "\uFF05\uFF04\uFF0B\uFF0D\uFF0F\uFF1C\uFF1D\uFF1E\uFF5E\uFF0A";
var MINUS_SIGNS = [8722, 8208, 8209, 65123];
var SPACES = [160, 5760, 8239, 8287, 12288];
var LINE_ENDS = [11, 12, 133, 8232, 8233];
var INVISIBLE = [
  [173, 173],
  [1564, 1564],
  [6158, 6158],
  [8203, 8207],
  [8234, 8238],
  [8288, 8303],
  [65024, 65039],
  [65279, 65279]
];
var build = () => {
  const table2 = new Uint16Array(65536);
  for (let code = 0; code < table2.length; code++) table2[code] = code;
  const fold = (code, to) => {
    table2[code] = to;
  };
  const foldRange = (first, last) => {
    for (let code = first; code <= last; code++) fold(code, code - FULL_WIDTH_SHIFT);
  };
  foldRange(65296, 65305);
  foldRange(65313, 65338);
  foldRange(65345, 65370);
  for (const sign2 of FULL_WIDTH_SIGNS) foldRange(sign2.charCodeAt(0), sign2.charCodeAt(0));
  fold(65505, 163);
  fold(65509, 165);
  for (const code of MINUS_SIGNS) fold(code, 45);
  for (const code of SPACES) fold(code, 32);
  for (let code = 8192; code <= 8202; code++) fold(code, 32);
  for (const code of LINE_ENDS) fold(code, 10);
  for (const [first, last] of INVISIBLE) for (let code = first; code <= last; code++) fold(code, DELETED);
  for (const [code, to] of radicals()) fold(code, to);
  return table2;
};
var table;
var foldTable = () => table ??= build();

// src/text/pinyin.ts
var TONED = "\u0101\xE1\u01CE\xE0\u0113\xE9\u011B\xE8\u012B\xED\u01D0\xEC\u014D\xF3\u01D2\xF2\u016B\xFA\u01D4\xF9\u01D6\u01D8\u01DA\u01DC\u0144\u0148\u01F9\u1E3F";
var SYLLABLE = new RegExp(
  `(?<=\\p{Script=Han})\\((?=[a-z\xFC]*[${TONED}][a-z\xFC]*\\))[a-z\xFC${TONED}]{1,6}\\)`,
  "gu"
);
var pinyin = (text) => {
  const spans = [];
  if (!text.includes("(")) return spans;
  for (const match2 of text.matchAll(SYLLABLE)) {
    spans.push({ start: match2.index, end: match2.index + match2[0].length });
  }
  return spans;
};

// src/text/normalise.ts
var isDigit2 = (code) => code >= 48 && code <= 57;
var LINE_FEED = 10;
var CARRIAGE_RETURN = 13;
var betweenDigits = (code) => code === 65294 ? 46 : code === 65306 ? 58 : code;
var FULL_WIDTH_COMMA = 65292;
var isFullWidthDigit = (code) => code >= 65296 && code <= 65305;
var isBlank = (code) => code === 32 || code === 9;
var CHUNK = 8192;
var decode = (units) => {
  const pieces = [];
  for (let at = 0; at < units.length; at += CHUNK) {
    pieces.push(String.fromCharCode(...units.subarray(at, at + CHUNK)));
  }
  return pieces.join("");
};
var normalise = (original) => {
  const table2 = foldTable();
  const units = new Uint16Array(original.length);
  const offsets = new Uint32Array(original.length + 1);
  const syllables = pinyin(original);
  let nextSyllable = 0;
  let length = 0;
  for (let at = 0; at < original.length; at++) {
    const syllable = syllables[nextSyllable];
    if (syllable !== void 0 && at === syllable.start) {
      at = syllable.end - 1;
      nextSyllable += 1;
      continue;
    }
    const source = original.charCodeAt(at);
    let code = table2[source] ?? source;
    if (code === DELETED) continue;
    if (code === CARRIAGE_RETURN) {
      if (original.charCodeAt(at + 1) === LINE_FEED) continue;
      code = LINE_FEED;
    } else if (code >= FULL_WIDTH_COMMA && code <= 65306) {
      const before = original.charCodeAt(at - 1);
      const after = original.charCodeAt(at + 1);
      if (code === FULL_WIDTH_COMMA) {
        if (isFullWidthDigit(before) && isFullWidthDigit(after)) code = 44;
      } else if (isDigit2(table2[before] ?? 0) && isDigit2(table2[after] ?? 0)) {
        code = betweenDigits(code);
      }
    }
    if (code === LINE_FEED) while (length > 0 && isBlank(units[length - 1])) length -= 1;
    else if (isBlank(code) && (length === 0 || isBlank(units[length - 1]) || units[length - 1] === LINE_FEED))
      continue;
    units[length] = code;
    offsets[length] = at;
    length += 1;
  }
  offsets[length] = original.length;
  return {
    original,
    text: decode(units.subarray(0, length)),
    offsets: offsets.slice(0, length + 1),
    version: 1
  };
};

// src/text/MatchingForm.ts
var PUNCTUATION = new Map(
  Object.entries({
    '"': "\u201C\u201D\u201E\u201F\xAB\xBB\u300C\u300D\u300E\u300F\u301D\u301E\uFF02",
    "'": "\u2018\u2019\u201A\u201B\u2032\uFF07",
    "-": "\u2013\u2014\u2012\u2015",
    ",": "\uFF0C\uFE50",
    "(": "\uFF08\uFE59",
    ")": "\uFF09\uFE5A",
    ":": "\uFF1A\uFE55",
    ";": "\uFF1B\uFE54",
    "?": "\uFF1F\uFE56",
    "!": "\uFF01\uFE57",
    ".": "\uFF0E",
    "\xB7": "\u30FB\u2022\u2027",
    " ": "\n	"
  }).flatMap(([form, variants]) => Array.from(variants, (variant) => [variant, form]))
);
var SAME = new Map(
  Object.entries({ \u7740: "\u8457", \u5E72: "\u4E7E", \u4E86: "\u77AD", \u501F: "\u85C9", \u590D: "\u8986", \u4F59: "\u9980", \u7C98: "\u9ECF" }).map(
    ([form, variant]) => [variant, form]
  )
);
var perUnit = (convert) => {
  const known = /* @__PURE__ */ new Map();
  const form = (character) => {
    const seen = known.get(character);
    if (seen !== void 0) return seen;
    const converted = PUNCTUATION.get(character) ?? SAME.get(character) ?? convert(character);
    const same = converted.length === 1 ? SAME.get(converted) ?? converted : character;
    known.set(character, same);
    return same;
  };
  return (text) => {
    const pieces = [];
    let kept = 0;
    for (let at = 0; at < text.length; at++) {
      const character = text[at] ?? "";
      const formed = form(character);
      if (formed === character) continue;
      pieces.push(text.slice(kept, at), formed);
      kept = at + 1;
    }
    return kept === 0 ? text : pieces.join("") + text.slice(kept);
  };
};
var plain = perUnit((character) => character);
var chinese;
var load = async (language) => {
  if (!/^(zh|yue|cmn)\b/i.test(language)) return plain;
  chinese ??= import("opencc-js/t2cn").then(({ Converter }) => perUnit(Converter({ from: "tw", to: "cn" })));
  return chinese;
};

// src/text/NormalisedText.ts
var originalOffset = (normalised, offset) => normalised.offsets[Math.max(0, Math.min(offset, normalised.text.length))] ?? 0;

// src/text/ArticleText.ts
var make3 = (original, language, toForm) => {
  const normalised = normalise(original);
  return { normalised, form: toForm(normalised.text), toForm, lines: make2(original), language };
};
var load2 = async (original, language) => make3(original, language, await load(language));
var formOf = (article, words3) => article.toForm(normalise(`x${words3}x`).text).slice(1, -1);
var position2 = (article, offset) => position(article.lines, originalOffset(article.normalised, offset));
var words = (article, span) => article.normalised.text.slice(span.start, span.end);
var around = (article, span, width) => {
  const text = article.normalised.text;
  const before = text.slice(Math.max(0, span.start - width), span.start);
  const after = text.slice(span.end, span.end + width);
  return { before: before.slice(before.lastIndexOf("\n") + 1), after: after.split("\n", 1)[0] ?? "" };
};

// src/text/occurrences.ts
var occurrences = (text, words3, limit) => {
  const found = [];
  if (words3 === "") return found;
  for (let at = text.indexOf(words3); at !== -1 && found.length < limit; at = text.indexOf(words3, at + 1)) {
    found.push({ start: at, end: at + words3.length });
  }
  return found;
};

// src/text/Atom.ts
var NUMERALS = "\u3007\u96F6\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341\u767E\u5343\u4E07\u842C\u4EBF\u5104\u5146\u5EFF\u5345\u4E24\u5169\u534A\u96D9\u53CC\u9996\u58F9\u8D30\u8CB3\u53C1\u67D2\u634C\u7396\u4F70\u4EDF";
var CHINESE_WORDS = "\u552F\u4E00 \u7FFB\u756A \u7FFB\u500D \u500D\u589E \u52A0\u500D \u6210\u500D \u8FC7\u534A \u904E\u534A \u8170\u65A9 \u8170\u65AC";
var CARDINALS = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundreds? thousands? millions? billions? trillions? lakhs? crores? dozens?";
var ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth hundredth thousandth";
var FRACTIONS = "half halves thirds quarters? fifths sixths eighths tenths hundredths";
var MULTIPLES = "double[ds]? doubling triple[ds]? tripling trebled? trebling quadruple[ds]? quadrupling quintupled? halved? halving twice thrice twofold threefold fourfold fivefold sixfold tenfold";
var IMPLICIT = "only sole majority";
var words2 = (list) => list.split(" ").join("|");
var ALPHABET = new RegExp(
  `\\p{N}+|${words2(CHINESE_WORDS)}|[${NUMERALS}]|(?<![\\p{L}\\p{M}])(?:${words2([CARDINALS, ORDINALS, FRACTIONS, MULTIPLES, IMPLICIT].join(" "))})(?![\\p{L}\\p{M}])`,
  "giu"
);
var enumerate = (text) => Array.from(text.matchAll(ALPHABET), (match2) => ({
  text: match2[0],
  start: match2.index,
  end: match2.index + match2[0].length
}));
var SEPARATOR = /^[.,:：'·\- ]$/u;
var groups = (text, atoms) => {
  const joined = [];
  for (const atom of atoms) {
    const last = joined.at(-1);
    const between = last === void 0 ? null : text.slice(last.end, atom.start);
    const joins = last !== void 0 && (between === "" || SEPARATOR.test(between ?? "") && /\p{N}$/u.test(last.text) && /^\p{N}/u.test(atom.text));
    if (joins)
      joined[joined.length - 1] = { start: last.start, end: atom.end, text: text.slice(last.start, atom.end) };
    else joined.push(atom);
  }
  return joined;
};

// src/text/cutsNumber.ts
var cutsNumber = (text, span) => {
  const digitAt = (at) => /\p{N}/u.test(text[at] ?? "");
  const joins = (at) => /[.,]/.test(text[at] ?? "");
  const startsInNumber = digitAt(span.start) && (digitAt(span.start - 1) || joins(span.start - 1) && digitAt(span.start - 2));
  const endsInNumber = digitAt(span.end - 1) && (digitAt(span.end) || joins(span.end) && digitAt(span.end + 1));
  const startsWithFraction = joins(span.start) && digitAt(span.start - 1);
  return startsInNumber || endsInNumber || startsWithFraction;
};

// src/text/figures/scanFigures.ts
var scanFigures = (text, options) => scan(make(text, options.language, true), languageOf(options.language));
var scan = (source, language) => {
  const found = [];
  const stops2 = stopsOf(language);
  const { text, work } = source;
  for (let at = 0; at < text.length; ) {
    if (stops2[text.charCodeAt(at)] !== 1) {
      work.steps++;
      at++;
      continue;
    }
    const skipped = passOver(source, language, at);
    if (skipped > at) {
      at = skipped;
      continue;
    }
    const read = readFigure(source, language, at);
    if (read === null) at++;
    else if ("problem" in read) at = read.problem === "double-sign" ? at + 1 : Math.max(at + 1, read.end);
    else {
      const other = otherwise(source, language, read.value);
      if (other === null) found.push(printed(source, read.value));
      at = Math.max(at + 1, other ?? read.end);
    }
  }
  return found;
};
var printed = (source, { start, end, figure }) => ({
  start,
  end,
  figure: {
    text: source.printed.slice(start, end),
    form: figure.form,
    hedge: figure.hedge,
    unit: figure.unit,
    value: figure.value,
    to: figure.to,
    step: figure.step,
    coarseStep: figure.coarseStep,
    scale: figure.scale,
    negative: figure.negative,
    signed: figure.signed
  }
});
var SIGNS = "+-\u2013(.";
var stops = /* @__PURE__ */ new WeakMap();
var stopsOf = (language) => {
  const known = stops.get(language);
  if (known !== void 0) return known;
  const table2 = Uint8Array.from(language.opens.starts);
  for (const sign2 of SIGNS) table2[sign2.charCodeAt(0)] = 1;
  for (let code = 0; code < table2.length; code++) {
    const character = String.fromCharCode(code);
    if (isDigit(character) || isLetter(character)) table2[code] = 1;
  }
  stops.set(language, table2);
  return table2;
};
var passOver = (source, language, at) => {
  source.work.steps++;
  const character = source.text.charAt(at);
  if (isDigit(character)) return passOverDigits(source, language, at);
  if (SIGNS.includes(character)) return mayBeSign(source, at) ? at : at + 1;
  const letter = isLetter(character);
  if (letter && isLetter(source.text[at - 1])) return wordEnd(source, at);
  const opens = match(language.opens, source, at) !== null;
  if (!opens && !(letter && language.isNoFigure(source, at) !== null))
    return letter ? wordEnd(source, at) : at + 1;
  return language.isNoFigure(source, at) ?? at;
};
var mayBeSign = (source, at) => {
  if (isInnerMark(source.text, at) || source.text.startsWith("..", at - 1)) return false;
  const next = source.text.charAt(at + 1);
  return isDigit(next) || "$\u20AC\xA3\xA5\u20B9(.".includes(next === "" ? " " : next) || isLetter(next);
};
var passOverDigits = (source, language, at) => {
  const before = source.text[at - 1];
  if (isDigit(before)) return at + 1;
  if (isLetter(before) || isInnerMark(source.text, at - 1) || isNamePart(source, at))
    return wordEnd(source, at);
  return language.isNoFigure(source, at) ?? nameEnd(source, at);
};
var isNamePart = (source, at) => source.text[at - 1] === "-" && /(?:[A-Z]|\b(?:mid|pre|post))-$/.test(source.text.slice(Math.max(0, at - 6), at));
var wordEnd = (source, at) => {
  let end = at;
  while (isLetter(source.text[end]) || isDigit(source.text[end])) end++;
  source.work.steps += end - at;
  return Math.max(end, at + 1);
};
var IDENTIFIER = /\d{1,30}(?:[-/.:]\d{1,30}){2,9}|0\d{1,30}(?![.,\d])(?:-\d{1,30}){0,9}/y;
var nameEnd = (source, at) => {
  const name = execAt(IDENTIFIER, source.text, at);
  return name === null || COUNTS.test(name[0]) ? at : at + name[0].length;
};
var COUNTS = /^\d{1,3}:\d\d:\d\d|^\d{1,3}(?:\.\d{3})+$|^\d{1,3}\.\d{1,3}(?::\d{1,3}\.\d{1,3})+$/;
var otherwise = (source, language, reading) => {
  const { figure, parts, start, end } = reading;
  const { numeral } = parts;
  const date = language.isNoFigure(source, numeral.start);
  if (date !== null) return date;
  const dash = source.text[start] === "-" || source.text[start] === "\u2013";
  const before = source.text[start - 1];
  if (dash && (isLetter(before) || isDigit(before) || before === ")")) return start + 1;
  if (/[\u00b2\u00b3\u00b9\u2070-\u2079]/.test(source.text.charAt(end))) return end + 1;
  const last = source.text[end - 1];
  if (isLetter(source.text[end]) && (isLetter(last) || isDigit(last))) return numeral.end;
  if (isSpanOfYears(figure)) return end;
  const inWords = figure.step === null && figure.form === "number" && !parts.complete;
  if (inWords && parts.behind.length === 0) return numeral.end;
  return isBareWord(source, reading) || isWordForZero(source, figure, numeral.start) ? numeral.end : null;
};
var isSpanOfYears = ({ form, unit, value, to }) => form === "range" && to !== null && (unit.kind === "none" || unit.kind === "time" && unit.id === "year" || unit.kind === "count" && isLetter(unit.id[0]) && isRecent(value) && isRecent(to)) && isYear(value) && isYear(to);
var isRecent = (value) => compare(value, of(1980)) >= 0 && compare(value, of(2040)) <= 0;
var isYear = (value) => isInteger(value) && compare(value, of(1500)) >= 0 && compare(value, of(2200)) < 0;
var isWordForZero = (source, figure, at) => figure.form === "number" && sign(figure.value) === 0 && !isDigit(source.text[at]);
var isBareWord = (source, { figure, parts }) => {
  const { start, end } = parts.numeral;
  const bare = figure.form === "number" && figure.unit.kind === "none" && figure.hedge === "none" && !figure.signed;
  if (!bare || parts.complete || /[\d.]/.test(source.text.charAt(start)) || parts.behind.length > 0)
    return false;
  return isHan(source.text[start]) ? end - start < 3 : source.small.startsWith("one", start);
};

// src/text/figureSpan.ts
import * as Result from "effect/Result";
var ENOUGH = 100;
var place = (quote, printed2, words3) => occurrences(quote, words3, ENOUGH).find((span) => !cutsNumber(printed2, span)) ?? null;
var core = (figure) => {
  const atoms = enumerate(figure);
  return figure.slice(atoms[0]?.start ?? 0, atoms.at(-1)?.end ?? 0);
};
var key = (figure) => {
  const to = figure.to === null ? "" : format(figure.to);
  return [figure.form, format(figure.value), to, figure.unit.kind].join(" ");
};
var figureSpan = (quote, figure, language, printed2) => {
  const written = figure.trim();
  const exact = place(quote, printed2, written) ?? place(quote, printed2, core(written));
  if (exact !== null) return exact;
  const said = parseFigure(written, { language });
  if (Result.isFailure(said)) return null;
  const found = scanFigures(printed2, { language }).find(({ figure: figure2 }) => key(figure2) === key(said.success));
  return found === void 0 ? null : { start: found.start, end: found.end };
};

// src/text/Lexicon.ts
var lowerCase = (code) => code >= 65 && code <= 90 ? code + 32 : code;
var makeNode = () => ({ next: /* @__PURE__ */ new Map(), end: null });
var trees = /* @__PURE__ */ new WeakMap();
var tree = (lexicon) => {
  const known = trees.get(lexicon);
  if (known !== void 0) return known;
  const root = makeNode();
  for (const [reason, words3] of Object.entries(lexicon.reasons)) {
    for (const entry of words3.split(" ")) {
      const word = entry.replaceAll("_", " ");
      let node = root;
      for (let at = 0; at < word.length; at++) {
        const code = lowerCase(word.charCodeAt(at));
        const next = node.next.get(code) ?? makeNode();
        node.next.set(code, next);
        node = next;
      }
      node.end ??= { word, reason };
    }
  }
  trees.set(lexicon, root);
  return root;
};
var starts = /* @__PURE__ */ new WeakMap();
var startsOf = (root) => {
  const known = starts.get(root);
  if (known !== void 0) return known;
  const table2 = new Uint8Array(65536);
  for (let code = 0; code < table2.length; code++) if (root.next.has(lowerCase(code))) table2[code] = 1;
  starts.set(root, table2);
  return table2;
};
var LATIN = /[\p{Script=Latin}\p{M}]/u;
var DIGIT = /\p{N}/u;
var NUMERAL = new RegExp(`[${NUMERALS}]`, "u");
var BEHIND_DIGITS = /[十百千万亿兆半两双]/u;
var cutsNumber2 = (before, first) => NUMERAL.test(first) ? before === "\u7B2C" || before === "\u4E4B" || NUMERAL.test(before) && before !== "" || DIGIT.test(before) && BEHIND_DIGITS.test(first) : DIGIT.test(first) && (DIGIT.test(before) || before === "\u7B2C");
var standsAlone = (text, span) => {
  const first = text[span.start] ?? "";
  const last = text[span.end - 1] ?? "";
  const before = text[span.start - 1] ?? "";
  const after = text[span.end] ?? "";
  if (LATIN.test(first) && (LATIN.test(before) || DIGIT.test(before))) return false;
  if ((LATIN.test(last) || DIGIT.test(last)) && LATIN.test(after)) return false;
  if (DIGIT.test(last) && DIGIT.test(after)) return false;
  if (DIGIT.test(first) && /[\p{Script=Latin}.,]/u.test(before) && before !== "") return false;
  return !cutsNumber2(before, first);
};
var sameCase = (text, hit) => !/[A-Z]/.test(hit.word) || text.slice(hit.start, hit.end) === hit.word;
var find = (lexicon, form) => {
  const root = tree(lexicon);
  const starts2 = startsOf(root);
  const hits = [];
  for (let start = 0; start < form.length; start++) {
    if (starts2[form.charCodeAt(start)] !== 1) continue;
    let node = root;
    let longest = null;
    for (let at = start; node !== void 0 && at < form.length; at++) {
      node = node.next.get(lowerCase(form.charCodeAt(at)));
      if (node?.end == null) continue;
      const hit = { start, end: at + 1, ...node.end };
      if (sameCase(form, hit) && standsAlone(form, hit)) longest = hit;
    }
    if (longest !== null) hits.push(longest);
  }
  return hits;
};

// src/text/lexicon.en.ts
var en = {
  version: 1,
  language: "en",
  reasons: {
    "name of a body or event": "G7 G8 G10 G20 G77 E7 BRIC5 OPEC+10 EU27 EU28 EU-27 EA19 EA20 euro_area_20 World_War_One World_War_Two First_World_War Second_World_War First_World Third_World First_Republic Fifth_Republic Third_Reich Fifth_Avenue First_Lady First_Minister First_Nations Second_Amendment First_Amendment Fourteenth_Amendment Seven-Eleven 7-Eleven 4Chan 20th_Century_Fox Twentieth_Century_Fox Pier_1 Motel_6 Super_8 Agenda_2030 One_Belt_One_Road Formula_1 Formula_One Big_Four Big_Five Magnificent_Seven Group_of_Seven Group_of_Twenty",
    "name of an index": "S&P_500 S&P500 FTSE_100 FTSE_250 CSI_300 CSI_500 Nikkei_225 CAC_40 DAX_40 Euro_Stoxx_50 Stoxx_600 STOXX_Europe_600 Russell_2000 Russell_1000 Fortune_500 Nasdaq_100 Nasdaq-100 Dow_30 Nifty_50 ASX_200 IBEX_35 KOSPI_200 Topix_100 SMI_20",
    "technical term": "2G 3G 4G 5G 6G 2D 3D CO2 CH4 N2O SO2 NO2 H2O O3 PM2.5 PM10 COVID-19 Covid19 SARS-CoV-2 H1N1 H5N1 H7N9 B2B B2C C2C P2P O2O V2X Web3 Web_3.0 Web_2.0 Industry_4.0 M0 M1 M2 M3 MP3 MP4 A4 N95 401(k) 401k 403(b) Tier_1_capital Tier_2_capital Tier_1 Tier_2 Tier_3 Level_1 Level_2 Level_3 Scope_1 Scope_2 Scope_3 Basel_3 IFRS_9 IFRS_15 IFRS_16 IFRS_17 ISO_9001 ISO_14001 ISO_27001 10-K 10-Q 8-K 20-F Type_1_diabetes Type_2_diabetes Vitamin_B12 double-decker double-entry double_entry double-glazed double_glazing double_bass double_taxation double-digit double_digit double-click 24/7 two-dimensional three-dimensional",
    "name of a period": "the_first_quarter the_second_quarter the_third_quarter the_fourth_quarter first-quarter second-quarter third-quarter fourth-quarter first_quarter_of second_quarter_of third_quarter_of fourth_quarter_of the_first_half the_second_half first-half second-half first_half_of second_half_of half-year half_year the_quarter this_quarter last_quarter next_quarter previous_quarter preceding_quarter same_quarter current_quarter per_quarter a_quarter_earlier a_quarter_ago each_quarter every_quarter quarter-on-quarter quarter_on_quarter quarter-over-quarter quarter_over_quarter quarter-to-quarter quarter_to_quarter Q1 Q2 Q3 Q4 H1 H2 1Q 2Q 3Q 4Q on_the_quarter",
    "word or idiom": "no_one one_another one_by_one one-by-one one-off one-way one-sided one-time one-stop one-to-one one_hand one_thing one_such one's each_one this_one that_one the_one which_one only_if only_when only_after only_then only_by only_because if_only not_only first_of_all at_first first_and_foremost first_aid first_name first-class first_class first-hand first_hand first-rate first-ever first_come second-hand second_hand second_thoughts second_nature second_to_none second-class third_party third_parties third-party split_second per_second four-wheel two-way two-thirds_majority two-sided zero-sum zero_sum zero-carbon zero_carbon net-zero net_zero zero-emission zero_emissions zero_tolerance ground_zero square_one back_to_square_one nine-to-five nine_to_five high_five five-star five_star half-hearted half-brother half-time better_half half_an_eye million-dollar_question one_in_the_same one_and_the_same one_way_or_another one_or_another two_cents seventh_heaven eleventh_hour fourth_estate fifth_column sixth_sense double_check double_standard double_down doubles_down double_act a_million_miles thanks_a_million close_quarters living_quarters sole_proprietor sole_trader sole_proprietorship"
  }
};

// src/text/lexicon.zh.ts
var zh = {
  version: 1,
  language: "zh",
  reasons: {
    "place name": "\u56DB\u5DDD \u56DB\u5E73 \u56DB\u4F1A\u5E02 \u4E09\u4E9A \u4E09\u660E\u5E02 \u4E09\u95E8\u5CE1 \u4E09\u5CE1 \u4E09\u6C34\u533A \u4E09\u6CB3\u5E02 \u4E09\u6C99 \u4E94\u53F0\u5C71 \u4E94\u6307\u5C71 \u4E94\u5E38 \u516D\u5B89 \u516D\u76D8\u6C34 \u4E03\u53F0\u6CB3 \u516B\u8FBE\u5CAD \u516B\u5B9D\u5C71 \u4E5D\u6C5F \u4E5D\u9F99 \u4E5D\u5BE8\u6C9F \u4E5D\u534E\u5C71 \u5341\u5830 \u767E\u8272 \u4E07\u5DDE \u4E07\u5B81 \u4E07\u8F7D \u5343\u5C9B\u6E56 \u5343\u5C9B \u53CC\u6D41 \u53CC\u9E2D\u5C71 \u53CC\u6C5F \u9996\u5C14 \u4E24\u5E7F \u4E24\u6C5F\u65B0\u533A \u4E24\u6E56 \u534A\u5761 \u957F\u4E09\u89D2 \u73E0\u4E09\u89D2 \u6CDB\u4E09\u89D2 \u4E09\u89D2\u6D32 \u4E8C\u8FDE\u6D69\u7279 \u4E00\u6C7D \u96F6\u9675 \u4E07\u8C61\u57CE \u4E07\u5B81\u5E02 \u4E09\u6C5F\u6E90 \u4E09\u6C5F\u5E73\u539F \u4E94\u6CB3 \u4E94\u539F \u516D\u5408\u533A \u4E03\u91CC\u6CB3 \u516B\u91CC\u6865 \u4E5D\u6C5F\u5E02 \u5343\u9633 \u4E07\u5E74\u53BF \u53CC\u8FBD \u53CC\u57CE\u533A \u767E\u6155\u5927 \u534A\u6708\u6E7E",
    "name of a company or body": "\u4E09\u661F \u4E09\u83F1 \u4E09\u4E95 \u4E09\u4E00\u91CD\u5DE5 \u4E09\u4E00\u96C6\u56E2 \u4E09\u5B89\u5149\u7535 \u4E09\u4E03\u4E92\u5A31 \u4E09\u516D\u96F6 \u4E94\u7CAE\u6DB2 \u4E94\u77FF \u4E94\u83F1 \u56DB\u73AF\u533B\u836F \u516D\u798F \u4E03\u5339\u72FC \u4E03\u725B \u516B\u8FBE\u901A \u4E5D\u4E09\u5B66\u793E \u4E5D\u9633 \u4E5D\u53F7\u516C\u53F8 \u4E5D\u7267 \u5341\u6708\u7A3B\u7530 \u767E\u5EA6 \u767E\u80DC \u767E\u5A01 \u767E\u4E8B \u767E\u6D4E\u795E\u5DDE \u767E\u4E3D \u767E\u8054 \u5343\u65B9\u79D1\u6280 \u5343\u79BE \u4E07\u79D1 \u4E07\u8FBE\u96C6\u56E2 \u4E07\u8FBE\u5E7F\u573A \u4E07\u534E\u5316\u5B66 \u4E07\u5411 \u4E07\u4E8B\u8FBE \u4EBF\u7EAC \u4EBF\u8054\u7F51\u7EDC \u4EBF\u822A \u9996\u94A2 \u9996\u65C5 \u9996\u521B\u80A1\u4EFD \u53CC\u6C47 \u53CC\u661F \u53CC\u826F \u96F6\u8DD1 \u4E00\u52A0\u624B\u673A \u4E00\u6C7D\u5927\u4F17 \u4E00\u55E8 \u4E00\u5FC3\u5802 \u4E8C\u91CD \u4E24\u9762\u9488 \u7EA2\u5341\u5B57 \u4E2D\u56FD\u4E00\u91CD 58\u540C\u57CE 51job 36\u6C2A 39\u5065\u5EB7",
    "name of an index or market": "\u6CAA\u6DF1300 \u4E0A\u8BC150 \u4E0A\u8BC1180 \u4E2D\u8BC1500 \u4E2D\u8BC1800 \u4E2D\u8BC11000 \u79D1\u521B50 \u79D1\u521B100 \u521B\u4E1A\u677F50 \u5317\u8BC150 \u6807\u666E500 \u6807\u51C6\u666E\u5C14500 \u5BCC\u65F6100 \u65E5\u7ECF225 \u7EB3\u65AF\u8FBE\u514B100 \u7F57\u7D202000 \u65AF\u6258\u514B600 \u65AF\u6258\u514B50 \u9053\u630730 \u8D22\u5BCC500\u5F3A",
    "name of a policy or event": '\u4E00\u5E26\u4E00\u8DEF \u4E24\u4F1A \u4E24\u5C71 \u4E24\u5316\u878D\u5408 \u4E24\u4E1A\u878D\u5408 "\u4E24\u4E1A" \u4E24\u9AD8\u4E00\u5269 \u4E24\u65B0\u4E00\u91CD \u4E24\u5F39\u4E00\u661F \u4E24\u5CB8 \u4E24\u9662\u9662\u58EB \u4E09\u519C \u4E09\u516C\u7ECF\u8D39 \u4E09\u6743\u5206\u7F6E \u4E09\u5317 \u4E09\u5305 \u4E09\u8D44 \u4E09\u5B69\u653F\u7B56 \u4E8C\u5B69\u653F\u7B56 \u4E09\u4E2D\u5168\u4F1A \u56DB\u4E2D\u5168\u4F1A \u4E94\u4E2D\u5168\u4F1A \u516D\u4E2D\u5168\u4F1A \u4E03\u4E2D\u5168\u4F1A \u4E00\u4E2D\u5168\u4F1A \u4E8C\u4E2D\u5168\u4F1A \u56DB\u4E2A\u81EA\u4FE1 \u56DB\u4E2A\u610F\u8BC6 \u4E24\u4E2A\u7EF4\u62A4 \u4E24\u4E2A\u786E\u7ACB \u4E94\u4F4D\u4E00\u4F53 \u56DB\u4E2A\u5168\u9762 \u516D\u7A33 \u516D\u4FDD \u4E00\u56FD\u4E24\u5236 \u4E5D\u4E8C\u5171\u8BC6 \u5341\u4E09\u4E94 \u5341\u56DB\u4E94 \u5341\u4E94\u4E94 \u5341\u4E8C\u4E94 \u5341\u4E00\u4E94 \u53CC\u78B3 "\u53CC\u78B3" \u53CC\u521B \u53CC\u5FAA\u73AF \u53CC\u51CF \u53CC\u4E00\u6D41 \u53CC\u62E5 \u53CC\u62DB\u53CC\u5F15 \u53CC\u968F\u673A \u53CC\u5341\u4E00 \u53CC\u5341\u4E8C \u53CC11 \u53CC12 \u53CC\u4F11 \u516B\u4E00\u5EFA\u519B\u8282 \u4E03\u4E00\u52CB\u7AE0 \u4E94\u4E00\u52B3\u52A8 \u4E94\u4E00\u5047\u671F \u5341\u4E00\u9EC4\u91D1\u5468 \u4E5D\u4E00\u516B \u516D\u4E00\u513F\u7AE5 \u4E94\u56DB\u9752\u5E74 \u4E09\u516B\u5987\u5973 \u9996\u90FD \u4E07\u56FD\u535A\u89C8 \u4E16\u754C\u4E00\u6D41 \u4E5D\u5E74\u4E49\u52A1\u6559\u80B2 \u4E03\u5915 \u91CD\u4E5D \u4E2D\u79CB\u5341\u4E94 \u4E09\u6B21\u4EA7\u4E1A \u7B2C\u4E00\u4EA7\u4E1A \u7B2C\u4E8C\u4EA7\u4E1A \u7B2C\u4E09\u4EA7\u4E1A \u7B2C\u4E00\u4E66\u8BB0 \u7B2C\u4E00\u592B\u4EBA \u4E00\u4E2D\u5FC3',
    "technical term": "2G 3G 4G 5G 6G 5G-A 2D 3D 4S\u5E97 4S 5A\u7EA7 4A\u7EA7 3A\u7EA7 5A\u666F\u533A 4A\u666F\u533A 5S 7S 6S PM2.5 PM10 CO2 \u4E8C\u6C27\u5316\u78B3 \u4E8C\u6C27\u5316\u786B \u4E00\u6C27\u5316\u78B3 \u4E09\u6C27\u5316 H5N1 H7N9 H1N1 COVID-19 B2B B2C C2C O2O C2M V2X M0 M1 M2 L2 L3 L4 MP3 MP4 A4\u7EB8 WEB3 Web3 \u53CC\u66F2 \u4E8C\u7EF4\u7801 \u4E8C\u7EF4 \u4E09\u7EF4 \u4E00\u7EF4 \u4E09\u5143\u9502 \u4E09\u5143\u7535\u6C60 \u4E09\u89D2\u5F62 \u4E09\u8F6E\u8F66 \u56DB\u8F6E\u9A71\u52A8 \u56DB\u9A71 \u4E8C\u6781\u7BA1 \u4E09\u6781\u7BA1 \u56DB\u6C1F \u516D\u6C1F\u78F7\u9178\u9502 \u516D\u6C1F \u516B\u89D2 \u5341\u5B57\u8DEF\u53E3 \u5341\u5B57 \u5343\u5146 \u4E07\u5146 \u767E\u5146 \u534A\u5BFC\u4F53 \u534A\u5F84 \u534A\u6210\u54C1 \u534A\u6302 \u534A\u56FA\u6001 \u534A\u51B3\u8D5B \u534A\u573A \u534A\u5C9B \u96F6\u90E8\u4EF6 \u96F6\u4EF6 \u96F6\u914D\u4EF6 \u96F6\u78B3 \u8FD1\u96F6\u78B3 \u51C0\u96F6 \u96F6\u6392\u653E \u96F6\u552E \u96F6\u5DE5 \u96F6\u98DF \u96F6\u94B1 \u96F6\u8DDD\u79BB \u96F6\u57FA\u7840 \u96F6\u661F \u96F6\u65F6\u5DEE \u96F6\u65E5\u6F0F\u6D1E \u5F52\u96F6 \u4E00\u6B21\u6027 \u4E00\u4F53\u5316 \u4E00\u4F53\u673A \u4E00\u4F53 \u4E00\u7AD9\u5F0F \u4E00\u5361\u901A \u4E00\u7801\u901A \u4E00\u7F51\u901A \u4E00\u7F51\u7EDF\u7BA1 \u4E00\u7A97 \u4E00\u4F01\u4E00\u7B56 \u4E00\u7F51\u901A\u529E \u4E00\u673A\u4E00\u7801 \u53CC\u5411 \u53CC\u8FB9 \u53CC\u8BED \u53CC\u91CD \u53CC\u7EBF \u53CC\u8F68 \u53CC\u4F11\u65E5 \u53CC\u5C42 \u53CC\u9762 \u53CC\u6838 \u53CC\u7535\u673A \u53CC\u79BB\u5408 \u53CC\u8272 \u9996\u5E2D \u9996\u9875 \u9996\u8111 \u9996\u76F8 \u9996\u5E9C \u9996\u957F \u5143\u9996 \u9996\u9970 \u5315\u9996 \u9996\u4ED8 \u9996\u65E5\u5C01 \u4E8C\u624B \u4E8C\u7EBF\u57CE\u5E02 \u4E00\u7EBF\u57CE\u5E02 \u65B0\u4E00\u7EBF \u4E09\u7EBF\u57CE\u5E02 \u56DB\u7EBF\u57CE\u5E02 \u4E00\u7EBF\u5DE5\u4EBA \u4E00\u7EBF\u5458\u5DE5 \u751F\u4EA7\u4E00\u7EBF \u4E09\u7532 \u4E09\u7EA7\u7532\u7B49 \u767E\u5206\u70B9 \u767E\u5206\u6BD4 \u767E\u5206\u53F7 \u767E\u5206\u5236 \u767E\u5206\u4E4B \u5343\u5206\u70B9 \u5343\u5206\u4E4B \u4E07\u5206\u4E4B \u5341\u4E8C\u6307\u80A0 \u4E09\u6587\u9C7C \u4E09\u660E\u6CBB \u4E09\u4E03\u7C89 \u5343\u74E6 \u5343\u514B \u5343\u7C73 \u4E07\u7528\u8868 \u767E\u79D1 \u767E\u8D27 \u767E\u53F6 \u767E\u5408 \u4E07\u80FD \u4E07\u5411\u8282 \u4E00\u628A\u624B \u4E8C\u628A\u624B 4K\u8D85\u9AD8\u6E05 8K\u8D85\u9AD8\u6E05",
    "name of a period": "\u4E0A\u534A\u5E74 \u4E0B\u534A\u5E74 \u4E0A\u534A\u6708 \u4E0B\u534A\u6708 \u534A\u5E74\u62A5 \u534A\u5E74\u5EA6 \u4E00\u5B63\u5EA6 \u524D\u4E09\u5B63\u5EA6 \u7B2C\u4E00\u5B63\u5EA6 \u7B2C\u4E8C\u5B63\u5EA6 \u7B2C\u4E09\u5B63\u5EA6 \u7B2C\u56DB\u5B63\u5EA6 \u4E00\u5B63\u62A5 \u4E09\u5B63\u62A5 \u5341\u6708\u9769\u547D \u524D\u534A\u5E74 \u540E\u534A\u5E74 \u4E0A\u534A\u53F6 \u4E0B\u534A\u53F6 \u5343\u79A7 Q1 Q2 Q3 Q4 H1 H2 \u767E\u5E74\u672A\u6709\u4E4B\u5927\u53D8\u5C40",
    "word or idiom": "\u4E00\u4E9B \u4E00\u5B9A \u4E00\u76F4 \u4E00\u8D77 \u4E00\u6837 \u4E00\u822C \u4E00\u81F4 \u4E00\u65B9\u9762 \u4E00\u7CFB\u5217 \u4E00\u6279 \u4E00\u6D41 \u4E00\u5982\u65E2\u5F80 \u4E00\u65E6 \u4E00\u5207 \u4E00\u65F6 \u4E00\u8D2F \u4E00\u5F8B \u4E00\u9053 \u4E00\u5FC3 \u4E00\u8DEF \u4E00\u6982 \u4E00\u518D \u4E00\u7ECF \u4E00\u8FB9 \u4E00\u63FD\u5B50 \u4E00\u8FDE\u4E32 \u4E00\u5927\u6279 \u4E00\u5E26 \u4E00\u7EBF \u4E00\u5411 \u4E00\u4E3E \u4E00\u5473 \u4E00\u77AC \u4E00\u5EA6\u7535 \u4E00\u540C \u4E00\u9F50 \u4E00\u5171 \u4E00\u8EAB \u4E00\u751F \u4E00\u624B \u4E00\u53E3\u6C14 \u4E00\u8109 \u4E00\u8FDE \u4E00\u822C\u516C\u5171\u9884\u7B97 \u4E00\u76EE\u4E86\u7136 \u4E00\u5E2D\u4E4B\u5730 \u4E00\u5E74\u4E00\u5EA6 \u4E00\u8F6E\u53C8\u4E00\u8F6E \u65B0\u4E00\u8F6E \u4E00\u8F6E \u4E00\u4EFD\u5B50 \u4E00\u628A \u4E00\u95E8\u5FC3\u601D \u4E00\u63FD \u4E00\u6B65\u4E00\u4E2A\u811A\u5370 \u4E00\u6B65 \u8FDB\u4E00\u6B65 \u66F4\u8FDB\u4E00\u6B65 \u4E0B\u4E00\u6B65 \u4E0A\u4E00\u6B65 \u7EDF\u4E00 \u540C\u4E00 \u5355\u4E00 \u4E13\u4E00 \u9010\u4E00 \u552F\u4E00\u6027 \u72EC\u4E00\u65E0\u4E8C \u4E0D\u4E00 \u4E0D\u4E00\u5B9A \u5408\u4E00 \u5F52\u4E00 \u5176\u4E00 \u59CB\u7EC8\u5982\u4E00 \u4E07\u4F17\u4E00\u5FC3 \u4F17\u53E3\u4E00\u8BCD \u8868\u91CC\u5982\u4E00 \u6E05\u4E00\u8272 \u4E00\u89C6\u540C\u4EC1 \u4E00\u628A\u6293 \u4E00\u4F53\u63A8\u8FDB \u53E6\u4E00\u65B9\u9762 \u4E00\u65B9 \u53E6\u4E00 \u6BCF\u4E00 \u8FD9\u4E00 \u90A3\u4E00 \u67D0\u4E00 \u4EFB\u4E00 \u54EA\u4E00 \u4E00\u6BB5\u65F6\u95F4 \u4E00\u6BB5 \u4E00\u4EE3 \u65B0\u4E00\u4EE3 \u4E0B\u4E00\u4EE3 \u4E8C\u6B21\u5143 \u4E09\u5FC3\u4E8C\u610F \u518D\u4E09 \u63A5\u4E8C\u8FDE\u4E09 \u56DB\u5B63 \u56DB\u80A2 \u56DB\u9762\u516B\u65B9 \u56DB\u901A\u516B\u8FBE \u56DB\u820D\u4E94\u5165 \u4E94\u82B1\u516B\u95E8 \u4E94\u91D1 \u4E94\u5B98 \u4E94\u5F69 \u4E94\u6E56\u56DB\u6D77 \u516D\u755C \u4E03\u4E0A\u516B\u4E0B \u4E71\u4E03\u516B\u7CDF \u516B\u65B9 \u4E5D\u725B\u4E00\u6BDB \u5341\u8DB3 \u5341\u5168\u5341\u7F8E \u767E\u59D3 \u8001\u767E\u59D3 \u767E\u82B1 \u767E\u822C \u767E\u5BB6\u4E89\u9E23 \u5343\u65B9\u767E\u8BA1 \u5343\u5BB6\u4E07\u6237 \u5343\u94A7 \u5343\u519B\u4E07\u9A6C \u4E07\u7269 \u4E07\u4F17 \u4E07\u4E00 \u4E07\u5C81 \u4E07\u4E07 \u4E07\u65E0\u4E00\u5931 \u4E07\u5168 \u4E07\u8C61 \u4E07\u53E4 \u4E07\u91CC \u5343\u4E07\u4E0D \u5343\u4E07\u8981 \u5343\u53D8\u4E07\u5316 \u6210\u5343\u4E0A\u4E07 \u4EBF\u4E07 \u534A\u8DEF \u534A\u591C \u534A\u9014 \u4E24\u624B \u4E24\u4FA7 \u4E24\u65C1 \u4E24\u96BE \u4E24\u5168 \u4E24\u6781 \u53CC\u65B9 \u53CC\u53CC \u53CC\u8D62 \u65E0\u53CC \u53CC\u624B \u53CC\u773C \u53CC\u4EB2 \u53CC\u80DE\u80CE \u53CC\u804C\u5DE5 \u9996\u5148 \u9996\u8981 \u9996\u80AF \u81EA\u9996 \u56DE\u9996 \u9996\u5F53\u5176\u51B2 \u5173\u952E\u4E00\u62DB \u4E00\u62DB \u9996\u5C48\u4E00\u6307 \u540D\u5217\u9996 \u9996\u5C3E \u9996\u63A8 \u96F6\u6563 \u51CB\u96F6 \u98D8\u96F6 \u5B64\u96F6\u96F6 \u5316\u6574\u4E3A\u96F6 \u5341\u5206\u91CD\u8981 \u5341\u5206\u660E\u663E \u5341\u5206\u7A81\u51FA \u5341\u5206\u5173\u952E \u5341\u5206\u5FC5\u8981 \u5341\u5206\u53EF\u89C2 \u5341\u5206\u6D3B\u8DC3 \u5341\u5206\u6CE8\u91CD \u5341\u5206\u91CD\u89C6 \u5341\u5206\u6709\u9650 \u5341\u5206\u4E25\u5CFB \u5341\u5206\u590D\u6742 \u4E00\u5EA6\u8DCC \u4E00\u5EA6\u6DA8"
  }
};

export {
  originalOffset,
  normalise,
  load2 as load,
  formOf,
  position2 as position,
  words,
  around,
  occurrences,
  NUMERALS,
  enumerate,
  groups,
  cutsNumber,
  scanFigures,
  figureSpan,
  find,
  en,
  zh
};
