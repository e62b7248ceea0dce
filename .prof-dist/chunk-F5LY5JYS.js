import {
  add,
  compare,
  divide,
  equals,
  format,
  fromBigInt,
  half,
  isInteger,
  min,
  multiply,
  negate,
  of,
  one,
  powerOfTen,
  sign,
  toNumber,
  two
} from "./chunk-2NOJJ6HJ.js";

// src/text/figures/parseFigure.ts
import { Result } from "effect";

// src/text/figures/FigureProblem.ts
var SHOWN = 24;
var at = (code, text, offset) => ({
  code,
  offset,
  found: text.length - offset > SHOWN ? `${text.slice(offset, offset + SHOWN)}\u2026` : text.slice(offset)
});
var EXPECTED = {
  empty: "a number as printed, for example 41.7%",
  "too-long": "at most 400 characters: write only the number, its unit and its hedge",
  "too-large": "a number below 10^60 with at most 60 digits",
  "no-number": "a number in digits or words, for example 179\u5BB6, $1.2bn, a third",
  separators: "thousands in groups of three and one decimal sign, for example 1,545.7",
  "double-sign": "one sign: either a minus or a word such as \u201Cfell\u201D, not both",
  "range-order": "the smaller end of the range first, for example 3\u20135%",
  unclosed: "a closing parenthesis",
  "zero-denominator": "a denominator that is not zero",
  trailing: "the end of the figure, or a unit such as %, \u4EBF\u5143, km or the thing counted"
};
var describe = (problem) => `${problem.found === "" ? "the text ends" : `found \u201C${problem.found}\u201D`} at character ${problem.offset + 1}; expected ${EXPECTED[problem.code]}`;

// src/text/figures/DigitRun.ts
var areGrouped = (groups) => {
  const [first = "", ...rest] = groups;
  const last = rest[rest.length - 1] ?? "";
  if (rest.length === 0) return true;
  if (first.startsWith("0")) return false;
  if (first.length <= 3 && rest.every((group) => group.length === 3)) return true;
  if (first.length <= 2 && last.length === 3 && rest.slice(0, -1).every((group) => group.length === 2))
    return true;
  return rest.length > 1 && first.length <= 4 && rest.every((group) => group.length === 4);
};
var read = ({ groups, signs }, decimalComma) => {
  const digits = groups.join("");
  const last = signs[signs.length - 1];
  const fraction2 = groups[groups.length - 1] ?? "";
  const whole3 = { digits, decimals: 0 };
  const decimal = { digits, decimals: fraction2.length };
  if (last === void 0) return whole3;
  const before = signs.slice(0, -1);
  const uniform = before.every((sign2) => sign2 === before[0]);
  if (before.length === 0 && (last === "," || last === ".")) {
    const first = groups[0] ?? "";
    if (areGrouped(groups)) return last === "," === decimalComma ? decimal : whole3;
    return last === "," && !decimalComma && (fraction2.length > 3 || first.length > 3) ? null : decimal;
  }
  if (!uniform) return null;
  if (before.length === 0 || before[0] === last) return areGrouped(groups) ? whole3 : null;
  const decimalSign = last === "." || last === ",";
  return decimalSign && areGrouped(groups.slice(0, -1)) ? decimal : null;
};
var isInnerMark = (text, at2) => (text[at2] === "." || text[at2] === ",") && isDigit(text[at2 + 1]) && (isDigit(text[at2 - 1]) || text[at2] === "." && text[at2 - 1] === ",");
var isDigit = (character) => character !== void 0 && character >= "0" && character <= "9";

// src/text/figures/Numeral.ts
var MAX_DIGITS = 60;
var LIMIT = powerOfTen(60);
var PLACES = Array.from({ length: 20 }, (_, decimals) => powerOfTen(-decimals));
var POWERS = Array.from({ length: 20 }, (_, exponent) => powerOfTen(exponent));
var placeUnit = (decimals) => PLACES[decimals] ?? powerOfTen(-decimals);
var ofDigits = (digits, decimals, arabic = true) => {
  const step = placeUnit(decimals);
  let zeros = 0;
  while (zeros < digits.length && digits[digits.length - 1 - zeros] === "0") zeros++;
  const whole3 = digits.length < 16 ? of(Number(digits)) : fromBigInt(BigInt(digits));
  return {
    value: decimals === 0 ? whole3 : multiply(whole3, step),
    to: null,
    step,
    coarseStep: zeros === 0 || zeros === digits.length ? step : multiply(step, POWERS[zeros] ?? powerOfTen(zeros)),
    scale: one,
    digits: arabic
  };
};
var inWords = (value) => ({
  value,
  to: null,
  step: null,
  coarseStep: null,
  scale: one,
  digits: false
});
var times = (a, factor) => a === null ? null : multiply(a, factor);
var scaled = (a, factor) => factor === one ? a : {
  value: multiply(a.value, factor),
  to: times(a.to, factor),
  step: times(a.step, factor),
  coarseStep: times(a.coarseStep, factor),
  scale: multiply(a.scale, factor),
  digits: a.digits
};
var joined = (a, b) => ({
  ...b,
  value: add(a.value, b.value),
  digits: a.digits && b.digits
});
var isPlace = ({ value, to }) => to === null && isInteger(value) && sign(value) > 0;

// src/text/figures/fold.ts
var pairs = (from, to) => [...from].map((character, index) => [character, [...to][index] ?? character]);
var FOLDED = new Map([
  ...pairs("\u2212\uFE63\uFF0D\u2010\u2011\u2043", "------"),
  ...pairs("\u301C\uFF5E\u223C\u02DC", "~~~~"),
  ...pairs("\uFF0B\uFF05\uFF0E\uFF04\uFFE1\uFFE5\uFF08\uFF09\uFF1A\uFF0F\uFF1C\uFF1E", "+%.$\xA3\xA5():/<>"),
  ...pairs("\u2019\u2018\uFF07\u02BC\u2032", "'''''"),
  ...pairs("\uFF10\uFF11\uFF12\uFF13\uFF14\uFF15\uFF16\uFF17\uFF18\uFF19", "0123456789"),
  ...[..."\xA0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000	"].map(
    (space) => [space, " "]
  ),
  ...pairs(
    "\u5104\u842C\u5169\u500B\u9EDE\u904E\u7D04\u9918\u5E7E\u6578\u6B72\u500D\u9805\u689D\u5E6B\u6236\u81FA\u8F1B\u96BB\u5678\u755D\u9803\u88E1\u88CF",
    "\u4EBF\u4E07\u4E24\u4E2A\u70B9\u8FC7\u7EA6\u4F59\u51E0\u6570\u5C81\u500D\u9879\u6761\u5E2E\u6237\u53F0\u8F86\u53EA\u5428\u4EA9\u9877\u91CC\u91CC"
  ),
  ...pairs("\u58F9\u8CB3\u8D30\u53C1\u53C3\u8086\u4F0D\u9678\u9646\u67D2\u634C\u7396\u62FE\u4F70\u4EDF\u96F6", "\u4E00\u4E8C\u4E8C\u4E09\u4E09\u56DB\u4E94\u516D\u516D\u4E03\u516B\u4E5D\u5341\u767E\u5343\u96F6"),
  ...pairs("\u9054\u7A81\u5C07\u5F9E\u9577\u6E1B\u6F32\u5E45\u908A\u9593\u5275\u5F37\u7E3D\u7E2E\u7A84\u64F4\u734E\u969B\u5713\u97D3\u6B50\u938A", "\u8FBE\u7A81\u5C06\u4ECE\u957F\u51CF\u6DA8\u5E45\u8FB9\u95F4\u521B\u5F3A\u603B\u7F29\u7A84\u6269\u5956\u9645\u5706\u97E9\u6B27\u9551"),
  ...pairs(
    "\u6642\u9418\u7D1A\u7A2E\u9023\u7E8C\u5F9E\u70BA\u5C46\u6703\u5F8C\u4F86\u982D\u500B\u65BC\u9031\u5834\u8A31\u95DC\u50C5\u50C5\u55AE\u5EE3\u5E36\u5104",
    "\u65F6\u949F\u7EA7\u79CD\u8FDE\u7EED\u4ECE\u4E3A\u5C4A\u4F1A\u540E\u6765\u5934\u4E2A\u4E8E\u5468\u573A\u8BB8\u5173\u4EC5\u4EC5\u5355\u5E7F\u5E26\u4EBF"
  ),
  ...pairs("\u4F54\u8A55\u4F48\u8E8D\u69AE\u7E8C\u7015\u81E8", "\u5360\u8BC4\u5E03\u8DC3\u8363\u7EED\u6FD2\u4E34")
]);
var LOOK_ALIKES = new RegExp(`[\uFF0C${[...FOLDED.keys()].join("")}]`, "g");
var isFullWidthDigit = (character) => character !== void 0 && character >= "\uFF10" && character <= "\uFF19";
var isAnyDigit = (character) => isFullWidthDigit(character) || character !== void 0 && character >= "0" && character <= "9";
var fold = (text, prose) => {
  const groups = prose ? isFullWidthDigit : isAnyDigit;
  return text.replace(
    LOOK_ALIKES,
    (character, at2) => character === "\uFF0C" ? groups(text[at2 - 1]) && groups(text[at2 + 1]) ? "," : character : FOLDED.get(character) ?? character
  );
};
var lower = (text) => {
  const all = text.toLowerCase();
  if (all.length === text.length) return all;
  let result = "";
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index);
    const small = character.toLowerCase();
    result += small.length === 1 ? small : character;
  }
  return result;
};

// src/text/figures/separateLists.ts
var RUN = /(?<!\d)\d+(?:[.,]\d+)+/g;
var CLAUSE_COMMA = "\uFF0C";
var GROUPING = /(?<!\d)\d{1,3},\d{3}(?!\d)/;
var isNumber = (text) => read({ groups: text.split(/[.,]/), signs: text.match(/[.,]/g) ?? [] }, false) !== null;
var isList = (run) => run.includes(",") && !isNumber(run) && !GROUPING.test(run) && run.split(",").every(isNumber);
var separateLists = (text, decimalComma) => decimalComma ? text : text.replace(RUN, (run) => isList(run) ? run.replaceAll(",", CLAUSE_COMMA) : run);

// src/text/figures/Source.ts
var DECIMAL_COMMA = new Set(
  "af az be bg bs ca cs da de el es et eu fi fr gl hr hu hy id is it ka kk lt lv mk mn nb nl nn no pl pt ro ru sk sl sq sr sv tr uk uz vi".split(
    " "
  )
);
var make = (printed, language, running) => {
  const tag = language.toLowerCase();
  const decimalComma = DECIMAL_COMMA.has(tag.split(/[-_]/)[0] ?? "");
  const folded = fold(printed, running);
  const text = running ? separateLists(folded, decimalComma) : folded;
  return {
    printed,
    text,
    small: lower(text),
    decimalComma,
    tag,
    running,
    work: { steps: 0 }
  };
};
var skipSpaces = (source, at2) => {
  let end = at2;
  while (end < at2 + 8 && source.text[end] === " ") end++;
  return end;
};
var isLetter = (character) => character !== void 0 && (character >= "a" && character <= "z" || character >= "A" && character <= "Z" || character >= "\xC0" && character <= "\u052F" && character !== "\xD7" && character !== "\xF7");
var isHan = (character) => character !== void 0 && character >= "\u3400" && character <= "\u9FFF";
var execAt = (pattern, text, at2) => {
  pattern.lastIndex = at2;
  return pattern.exec(text);
};

// src/text/figures/digits.ts
var runEnd = (source, at2) => {
  let end = at2;
  while (isDigit(source.text[end])) end++;
  source.work.steps += end - at2;
  return end;
};
var SEPARATORS = ",.' ";
var groupsAt = (source, at2) => {
  const groups = [];
  const signs = [];
  for (let position = at2; ; ) {
    const end = runEnd(source, position);
    groups.push(source.text.slice(position, Math.min(end, position + MAX_DIGITS + 1)));
    const sign2 = source.text.charAt(end);
    if (!goesOn(source, end, groups, signs)) return { groups, signs, end };
    signs.push(sign2);
    position = end + 1;
  }
};
var goesOn = (source, end, groups, signs) => {
  const sign2 = source.text.charAt(end);
  if (sign2 === "" || !SEPARATORS.includes(sign2) || !isDigit(source.text[end + 1])) return false;
  if (sign2 === "'") return isGroupOfThree(source, end + 1);
  if (sign2 !== " ") return true;
  return isGroupOfThree(source, end + 1) && (groups[0]?.length ?? 0) <= 3 && (signs[signs.length - 1] ?? " ") === " ";
};
var isGroupOfThree = (source, at2) => isDigit(source.text[at2]) && isDigit(source.text[at2 + 1]) && isDigit(source.text[at2 + 2]) && !isDigit(source.text[at2 + 3]);
var EXPONENT = /(?:e|[×x*] ?10\^)([+-]?)(?=\d)/y;
var exponentAt = (source, at2) => {
  const lead = execAt(EXPONENT, source.small, at2);
  if (lead === null) return null;
  const start = at2 + lead[0].length;
  const end = runEnd(source, start);
  const size = end - start > 3 ? 999 : Number(source.text.slice(start, end));
  return { value: lead[1] === "-" ? -size : size, end };
};
var readDigits = (source, at2) => {
  const bare = source.text[at2] === "." && isDigit(source.text[at2 + 1]);
  if (!bare && !isDigit(source.text[at2])) return null;
  const { groups, signs, end } = groupsAt(source, bare ? at2 + 1 : at2);
  if (digitsOf(groups) > MAX_DIGITS) return { problem: "too-large", at: at2, end };
  const read2 = bare ? signs.length > 0 ? null : { digits: groups.join(""), decimals: groups.join("").length } : read({ groups, signs }, source.decimalComma);
  if (read2 === null) return { problem: "separators", at: at2, end };
  const numeral = ofDigits(read2.digits, read2.decimals);
  const exponent = exponentAt(source, end);
  if (exponent === null) return { value: numeral, end };
  if (isInnerMark(source.text, exponent.end)) return { problem: "separators", at: at2, end: exponent.end };
  if (Math.abs(exponent.value) > MAX_DIGITS) return { problem: "too-large", at: at2, end: exponent.end };
  return { value: scaled(numeral, powerOfTen(exponent.value)), end: exponent.end };
};
var digitsOf = (groups) => {
  let count = 0;
  for (const group of groups) count += group.length;
  return count;
};

// src/text/figures/Language.ts
var hedge = (name) => ({ kind: "hedge", hedge: name });
var increase = { kind: "direction", sign: 1 };
var decrease = { kind: "direction", sign: -1 };
var level = { kind: "level" };
var silent = { kind: "silent" };
var between = { kind: "between" };
var unit = (kind, id) => ({
  unit: { kind, id },
  factor: one
});
var plain = (kind, factor = one) => ({ unit: { kind }, factor });

// src/text/figures/WordTable.ts
var node = () => ({ next: /* @__PURE__ */ new Map(), meaning: null });
var make2 = (...entries) => {
  const root = node();
  const all = [];
  for (const [alternatives, value] of entries)
    for (const word of alternatives.split("|")) {
      all.push(word);
      let place = root;
      for (const character of word) {
        const next = place.next.get(character) ?? node();
        place.next.set(character, next);
        place = next;
      }
      place.meaning ??= { value };
    }
  return { root, starts: startsOf(root), words: all };
};
var startsOf = (root) => {
  const starts = new Uint8Array(65536);
  for (const character of root.next.keys()) {
    starts[character.charCodeAt(0)] = 1;
    if (character === " ") starts["-".charCodeAt(0)] = 1;
  }
  return starts;
};
var union = (...tables) => make2(...tables.flatMap((table) => table.words).map((word) => [word, true]));
var match = (table, source, at2) => {
  const { small, work } = source;
  if (table.starts[small.charCodeAt(at2)] !== 1) {
    work.steps++;
    return null;
  }
  let place = table.root;
  let longest = null;
  for (let end = at2; ; ) {
    work.steps++;
    const character = small.charAt(end);
    const next = place.next.get(character) ?? (character === "-" ? place.next.get(" ") : void 0);
    if (next === void 0) return longest;
    place = next;
    end++;
    if (place.meaning !== null && !(isLetter(character) && isLetter(small[end])))
      longest = { value: place.meaning.value, end };
  }
};

// src/text/figures/enUnits.ts
var englishUnits = make2(
  ["percent|per cent|pct", plain("percent")],
  ["per mille|per mil|per thousand", plain("permille")],
  ["percentage points|percentage point|percent points|percent point", plain("point")],
  ["points|point|pts|pt", { ...plain("point"), below: of(100) }],
  ["of a percentage point|of a point|a percentage point|a point", plain("point")],
  ["basis points|basis point", plain("basis-point")],
  [
    "times|-fold|fold|x|\xD7|times as many as|times as much as|times as many|times as much|times higher|times larger|times more",
    plain("multiple")
  ],
  ["dollars|dollar|us dollars|us dollar|u.s. dollars", unit("currency", "USD")],
  ["euros|euro", unit("currency", "EUR")],
  ["pounds|pounds sterling|pound sterling", unit("currency", "GBP")],
  ["yuan|renminbi", unit("currency", "CNY")],
  ["yen", unit("currency", "JPY")],
  ["rupees|rupee", unit("currency", "INR")],
  ["won", unit("currency", "KRW")],
  ["roubles|rubles|rouble|ruble", unit("currency", "RUB")],
  ["swiss francs|francs", unit("currency", "CHF")],
  ["cents|cent|pence|euro cents|us cents", unit("currency", "cent")],
  ["hong kong dollars", unit("currency", "HKD")],
  ["australian dollars", unit("currency", "AUD")],
  ["canadian dollars", unit("currency", "CAD")],
  ["square metres|square meters|square metre|square meter|sq metres", unit("measure", "m2")],
  ["square kilometres|square kilometers|square kilometre|square kilometer", unit("measure", "km2")],
  ["square feet|square foot|sq ft|sq. ft.", unit("measure", "ft2")],
  ["square miles|square mile", unit("measure", "mi2")],
  ["cubic metres|cubic meters|cubic metre|cubic meter", unit("measure", "m3")],
  ["bcm", { ...unit("measure", "m3"), factor: of(1e9) }],
  ["mbit/s|mbps|megabits per second", unit("measure", "Mbit/s")],
  ["gbit/s|gbps|gigabits per second", unit("measure", "Gbit/s")],
  ["kilometres|kilometers|kilometre|kilometer|kms", unit("measure", "km")],
  ["metres|meters|metre|meter", unit("measure", "m")],
  ["centimetres|centimeters", unit("measure", "cm")],
  ["millimetres|millimeters", unit("measure", "mm")],
  ["miles|mile", unit("measure", "mi")],
  ["feet|foot|ft", unit("measure", "ft")],
  ["hectares|hectare", unit("measure", "ha")],
  ["acres|acre", unit("measure", "acre")],
  ["mu", unit("measure", "mu")],
  ["tonnes|tonne|metric tons|metric tonnes", unit("measure", "t")],
  ["tons|ton", unit("measure", "ton")],
  ["kilograms|kilogram|kilos|kgs", unit("measure", "kg")],
  ["grams|gram", unit("measure", "g")],
  ["litres|liters|litre|liter", unit("measure", "L")],
  ["barrels|barrel|bbl", unit("measure", "barrel")],
  ["kilowatt hours|kilowatt hour", unit("measure", "kWh")],
  ["megawatt hours|megawatt hour", unit("measure", "MWh")],
  ["gigawatt hours|gigawatt hour", unit("measure", "GWh")],
  ["terawatt hours|terawatt hour", unit("measure", "TWh")],
  ["kilowatts|kilowatt", unit("measure", "kW")],
  ["megawatts|megawatt", unit("measure", "MW")],
  ["gigawatts|gigawatt", unit("measure", "GW")],
  ["degrees celsius|degree celsius", unit("measure", "degC")],
  ["degrees|degree", unit("measure", "degree")],
  [
    "years|year|consecutive years|straight years|years running|years in a row|years old|successive years|-year",
    unit("time", "year")
  ],
  ["months|month|consecutive months|straight months", unit("time", "month")],
  ["quarters|consecutive quarters|straight quarters", unit("time", "quarter")],
  ["weeks|week", unit("time", "week")],
  ["days|day", unit("time", "day")],
  ["hours|hour", unit("time", "hour")],
  ["minutes|minute", unit("time", "minute")],
  ["seconds|second", unit("time", "second")],
  ["people|persons|person|inhabitants|residents", unit("count", "people")]
);

// src/text/figures/englishNumerals.ts
var ONES = make2(
  ["one", 1],
  ["two", 2],
  ["three", 3],
  ["four", 4],
  ["five", 5],
  ["six", 6],
  ["seven", 7],
  ["eight", 8],
  ["nine", 9]
);
var TEENS = make2(
  ["zero|nil", 0],
  ["ten", 10],
  ["eleven", 11],
  ["twelve", 12],
  ["thirteen", 13],
  ["fourteen", 14],
  ["fifteen", 15],
  ["sixteen", 16],
  ["seventeen", 17],
  ["eighteen", 18],
  ["nineteen", 19]
);
var TENS = make2(
  ["twenty", 20],
  ["thirty", 30],
  ["forty", 40],
  ["fifty", 50],
  ["sixty", 60],
  ["seventy", 70],
  ["eighty", 80],
  ["ninety", 90]
);
var HUNDRED = make2(["hundred", 100]);
var numeralWords = union(ONES, TEENS, TENS, HUNDRED);
var between2 = (source, at2) => source.text[at2] === " " || source.text[at2] === "-" ? at2 + 1 : at2;
var belowHundred = (source, at2) => {
  const tens = match(TENS, source, at2);
  if (tens === null) return match(TEENS, source, at2) ?? match(ONES, source, at2);
  const next = between2(source, tens.end);
  const ones = next === tens.end ? null : match(ONES, source, next);
  return ones === null ? tens : { value: tens.value + ones.value, end: ones.end };
};
var readEnglishNumeral = (source, at2) => {
  const whole3 = belowThousand(source, at2);
  return whole3 === null ? null : { value: ofDigits(String(whole3.value), 0, false), end: whole3.end };
};
var belowThousand = (source, at2) => {
  const article2 = source.small.startsWith("a ", at2) ? { value: 1, end: at2 + 1 } : null;
  const first = belowHundred(source, at2);
  const count = first ?? article2;
  if (count === null) return null;
  const hundred = match(HUNDRED, source, between2(source, count.end));
  if (hundred === null) return first;
  const hundreds = count.value * 100;
  const spaced = between2(source, hundred.end);
  const next = source.small.startsWith("and ", spaced) ? spaced + 4 : spaced;
  const rest = next === hundred.end ? null : belowHundred(source, next);
  return rest === null ? { value: hundreds, end: hundred.end } : { value: hundreds + rest.value, end: rest.end };
};

// src/text/figures/enPatterns.ts
var whole = (n) => ofDigits(String(n), 0, false);
var core = (form, numeral, more = {}) => ({
  numeral,
  form,
  hedge: "none",
  unit: plain("none"),
  complete: true,
  ...more
});
var multiple = (n, d = 1) => core("multiple", inWords(of(n, d)), { unit: plain("multiple") });
var wordings = make2(
  ["doubled|doubles|doubling|double|twice|twofold|two-fold", multiple(2)],
  ["tripled|triples|tripling|triple|trebled|trebling|treble|thrice|threefold|three-fold", multiple(3)],
  ["quadrupled|quadruples|quadrupling|quadruple|fourfold|four-fold", multiple(4)],
  ["quintupled|fivefold|five-fold", multiple(5)],
  ["tenfold|ten-fold", multiple(10)],
  ["halved|halving|halves", multiple(1, 2)],
  ["the only|the sole", core("unique", whole(1))],
  ["half of|one half|half", core("fraction", inWords(half))]
);
var ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
  " "
);
var TENTHS = "thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth".split(" ");
var TENS2 = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
var ordinalWords = make2(
  ...ORDINALS.map((word, index) => [word, index + 1]),
  ...TENTHS.map((word, index) => [word, 30 + 10 * index]),
  ["hundredth", 100],
  ...TENS2.flatMap(
    (tens, row) => ORDINALS.slice(0, 9).map((word, index) => [`${tens} ${word}`, 20 + 10 * row + index + 1])
  )
);
var denominators = make2(
  ["half|halves", 2],
  ["third|thirds", 3],
  ["quarter|quarters|fourth|fourths", 4],
  ["fifth|fifths", 5],
  ["sixth|sixths", 6],
  ["seventh|sevenths", 7],
  ["eighth|eighths", 8],
  ["ninth|ninths", 9],
  ["tenth|tenths", 10],
  ["hundredth|hundredths", 100]
);
var places = make2([" place| position| spot", true]);
var number = (source, at2) => {
  const read2 = readDigits(source, at2) ?? readEnglishNumeral(source, at2);
  return read2 === null || "problem" in read2 || !isInteger(read2.value.value) ? null : read2;
};
var NUMBERED = /(?:no\. ?|no |number |#|№ ?)(?=\d|one\b)/y;
var ORDINAL_END = /(?:st|nd|rd|th)(?![a-z])/y;
var ordinal = (source, at2, digits) => {
  const named = "n#\u2116".includes(source.small.charAt(at2)) ? execAt(NUMBERED, source.small, at2) : null;
  const place = named === null ? null : number(source, at2 + named[0].length);
  if (place !== null) return { value: core("ordinal", place.value), end: place.end };
  const word = digits?.value.digits === true ? null : match(ordinalWords, source, at2);
  if (word !== null) return { value: core("ordinal", whole(word.value)), end: placeEnd(source, word.end) };
  if (digits === null || !digits.value.digits || execAt(ORDINAL_END, source.small, digits.end) === null)
    return null;
  if (!isInteger(digits.value.value)) return null;
  return { value: core("ordinal", digits.value), end: placeEnd(source, digits.end + 2) };
};
var placeEnd = (source, at2) => match(places, source, at2)?.end ?? at2;
var ARTICLE = /an? /y;
var IN_A_ROW = / (?:consecutive|straight|successive|month|quarter|year)(?![a-z])/y;
var fraction = (source, at2, count) => {
  if (count?.value.digits === true) return null;
  const article2 = source.small.charAt(at2) === "a" ? execAt(ARTICLE, source.small, at2) : null;
  const parts = article2 === null ? count : { value: whole(1), end: at2 + article2[0].length - 1 };
  if (parts === null || source.text[parts.end] !== " " && source.text[parts.end] !== "-") return null;
  const below = match(denominators, source, parts.end + 1);
  if (below === null) return null;
  if (article2 !== null && execAt(IN_A_ROW, source.small, below.end) !== null) return null;
  const value = inWords(divide(parts.value.value, of(below.value)));
  return unitOfPart(source, below.end, value);
};
var HALF_A = /half an? (?=[a-z])/y;
var half2 = (source, at2) => {
  const words = source.small.charAt(at2) === "h" ? execAt(HALF_A, source.small, at2) : null;
  if (words === null) return null;
  const numeral = inWords(half);
  return { value: core("number", numeral, { unit: null, complete: false }), end: at2 + words[0].length };
};
var A_MILLION = /an? (?=(?:dozen|thousand|million|billion|trillion|lakh|crore)(?![a-z]))/y;
var article = (source, at2) => {
  const words = source.small.charAt(at2) === "a" ? execAt(A_MILLION, source.small, at2) : null;
  if (words === null) return null;
  return { value: core("number", whole(1), { unit: null, complete: false }), end: at2 + words[0].length };
};
var OF_A_POINT = / of an? (?=(?:percentage point|point|percent|per cent|million|billion|trillion)(?![a-z]))/y;
var unitOfPart = (source, end, numeral) => {
  const of2 = execAt(OF_A_POINT, source.small, end);
  return of2 === null ? { value: core("fraction", numeral), end } : { value: core("number", numeral, { unit: null, complete: false }), end: end + of2[0].length };
};
var ONE_OF = /one of(?: (?:the|its|only|just|these|those|our)){0,2}(?![a-z])/y;
var membership = (source, at2) => {
  const words = source.small.charAt(at2) === "o" ? execAt(ONE_OF, source.small, at2) : null;
  if (words === null) return null;
  const end = at2 + words[0].length;
  const several2 = source.text[end] === " " ? number(source, end + 1) : null;
  return several2 === null ? { value: core("membership", whole(2), { hedge: "at-least" }), end: at2 + 6 } : { value: core("membership", several2.value), end: membersEnd(source, several2.end) };
};
var MEMBERS = /(?: [a-z'-]{2,20}){1,4}$/y;
var membersEnd = (source, at2) => at2 + (source.running ? 0 : execAt(MEMBERS, source.small, at2)?.[0].length ?? 0);
var top = (source, at2) => {
  if (!source.small.startsWith("top", at2) || isLetter(source.text[at2 + 3])) return null;
  const between3 = source.text.charAt(at2 + 3);
  const last = between3 === " " || between3 === "-" ? number(source, at2 + 4) : null;
  return last === null || !isPlace(last.value) ? null : { value: core("top", last.value), end: last.end };
};
var SEVERAL_OF = /(?:(tens|dozens|scores|hundreds) of )?(thousands|millions|billions|trillions) of(?= [a-z])|(dozens|scores|hundreds) of(?= [a-z])/y;
var PLURALS = /* @__PURE__ */ new Map([
  ["tens", 10],
  ["dozens", 12],
  ["scores", 20],
  ["hundreds", 100],
  ["thousands", 1e3],
  ["millions", 1e6],
  ["billions", 1e9],
  ["trillions", 1e12]
]);
var several = (source, at2) => {
  const words = "tdshmb".includes(source.small.charAt(at2)) ? execAt(SEVERAL_OF, source.small, at2) : null;
  if (words === null) return null;
  const factors = words.slice(1).map((word) => PLURALS.get(word ?? "") ?? 1);
  const least = factors.reduce((product, factor) => product * factor, 2);
  const end = at2 + words[0].length;
  const thing = match(englishUnits, source, end + 1);
  return {
    value: core("number", inWords(of(least)), {
      hedge: "at-least",
      unit: thing?.value ?? plain("none")
    }),
    end: thing?.end ?? end
  };
};
var ROUND = /* @__PURE__ */ new Set([
  "2",
  "3",
  "4",
  "5",
  "6",
  "7",
  "8",
  "9",
  "10",
  "12",
  "20",
  "50",
  "100",
  "1000",
  "10000",
  "100000",
  "1000000"
]);
var JOINT = / (of|in|out of)(?: the)? (?=[a-z0-9])/y;
var part = (source, at2, some) => {
  const joint = some === null ? null : execAt(JOINT, source.small, some.end);
  if (some === null || joint === null || !isInteger(some.value.value)) return null;
  const all = number(source, some.end + joint[0].length);
  if (all === null || compare(some.value.value, all.value.value) > 0) return null;
  if (sign(all.value.value) === 0 || isLetter(source.text[all.end]) || source.text[all.end] === "%")
    return null;
  const isRound = ROUND.has(format(all.value.value));
  if (joint[1] === "in" && !isRound) return null;
  const exact = joint[1] === "of" || joint[1] === "out of" && !isRound;
  const value = inWords(divide(some.value.value, all.value.value));
  return { value: core("fraction", value, { exact }), end: all.end };
};
var HALF_OF = /half (?:of|the|its|their|all)(?![a-z])/y;
var wording = (source, at2) => {
  const word = match(wordings, source, at2);
  if (word === null || !source.running || source.small.charAt(at2) !== "h") return word;
  return source.small.startsWith("halv", at2) || execAt(HALF_OF, source.small, at2) !== null ? word : null;
};
var englishOpenings = union(
  wordings,
  ordinalWords,
  make2(["a|an|half|top|one|no|no.|number", true]),
  make2([[...PLURALS.keys()].join("|"), true])
);
var englishPatterns = [
  half2,
  several,
  article,
  membership,
  fraction,
  part,
  wording,
  top,
  ordinal
];

// src/text/figures/units.ts
var currency = (id) => unit("currency", id);
var measure = (id) => unit("measure", id);
var CODES = "USD EUR GBP CNY JPY INR HKD TWD KRW SGD AUD CAD NZD CHF SEK NOK DKK RUB BRL ZAR MXN IDR THB VND MYR AED ILS PLN CZK HUF NGN EGP ARS CLP PKR BDT LKR KES MOP PHP SAR TRY".split(
  " "
);
var codes = CODES.map((code) => [code.toLowerCase(), currency(code)]);
var currencySigns = make2(
  ...codes,
  ["$|us$|us $|u.s.$|usd$", currency("USD")],
  ["\u20AC", currency("EUR")],
  ["\xA3", currency("GBP")],
  ["\xA5|rmb|rmb\xA5|cn\xA5", currency("CNY")],
  ["jp\xA5", currency("JPY")],
  ["\u20B9|rs|rs.", currency("INR")],
  ["hk$", currency("HKD")],
  ["nt$", currency("TWD")],
  ["s$", currency("SGD")],
  ["a$|au$", currency("AUD")],
  ["c$|ca$", currency("CAD")],
  ["nz$", currency("NZD")],
  ["r$", currency("BRL")],
  ["\u20A9", currency("KRW")],
  ["\u20BD", currency("RUB")],
  ["\u0E3F", currency("THB")],
  ["\u20AB", currency("VND")],
  ["\u20BA", currency("TRY")],
  ["\u20AA", currency("ILS")],
  ["\u20B4", currency("UAH")],
  ["\u20A6", currency("NGN")]
);
var unitSymbols = make2(
  ...codes,
  ["%|pct", plain("percent")],
  ["\u2030", plain("permille")],
  ["pp|ppt|ppts|pps|p.p.|%-point|%-points|% point|% points", plain("point")],
  ["bp|bps", plain("basis-point")],
  ["\u20AC", currency("EUR")],
  ["$", currency("USD")],
  ["\xA3", currency("GBP")],
  ["\xA5|rmb", currency("CNY")],
  ["\u20B9", currency("INR")],
  ["\u20A9", currency("KRW")],
  ["\u20BD", currency("RUB")],
  ["kb", measure("kB")],
  ["mb", measure("MB")],
  ["gb", measure("GB")],
  ["tb", measure("TB")],
  ["pb", measure("PB")],
  ["kib", measure("KiB")],
  ["mib", measure("MiB")],
  ["gib", measure("GiB")],
  ["tib", measure("TiB")],
  ["ms", measure("ms")],
  ["km", measure("km")],
  ["m", measure("m")],
  ["cm", measure("cm")],
  ["mm", measure("mm")],
  ["km\xB2|km2|km^2|sq km|sq. km", measure("km2")],
  ["m\xB2|m2|m^2|sq m|sqm|\u33A1", measure("m2")],
  ["m\xB3|m3|m^3", measure("m3")],
  ["ha", measure("ha")],
  ["kg", measure("kg")],
  ["mg", measure("mg")],
  ["g", measure("g")],
  ["t", measure("t")],
  ["kw", measure("kW")],
  ["mw", measure("MW")],
  ["gw", measure("GW")],
  ["tw", measure("TW")],
  ["kwh", measure("kWh")],
  ["mwh", measure("MWh")],
  ["gwh", measure("GWh")],
  ["twh", measure("TWh")],
  ["l", measure("L")],
  ["\u2103|\xB0c", measure("degC")],
  ["\xB0f|\u2109", measure("degF")],
  ["\xB0", measure("degree")],
  ["km/h|kmh|kph", measure("km/h")],
  ["teu|teus", unit("count", "TEU")],
  ["h|hrs|hr", unit("time", "hour")],
  ["min|mins", unit("time", "minute")],
  ["s|sec|secs", unit("time", "second")]
);

// src/text/figures/en.ts
var prefixes = make2(
  [
    "about|around|roughly|approximately|approx.|approx|circa|c.|ca.|some|an estimated|estimated|~|in the region of|or so",
    hedge("about")
  ],
  ["\u2248", hedge("equals-about")],
  [
    "nearly|almost|close to|just under|just below|just short of|approaching|not quite|virtually|a little under|a little less than|slightly less than|slightly under|slightly below",
    hedge("nearly")
  ],
  [
    "over|more than|above|greater than|higher than|in excess of|exceed|exceeding|exceeded|exceeds|upwards of|well over|just over|a little over|slightly over|slightly more than|slightly above|just above|larger than|topped|topping|north of|surpassed|surpassing|>",
    hedge("over")
  ],
  [
    "at least|no less than|no fewer than|not less than|not fewer than|a minimum of|minimum|no lower than|\u2265|>=",
    hedge("at-least")
  ],
  [
    "at most|no more than|not more than|up to|as much as|as many as|a maximum of|maximum|no higher than|not exceeding|\u2264|<=",
    hedge("at-most")
  ],
  ["under|less than|fewer than|below|lower than|smaller than|south of|<", hedge("under")],
  [
    "up|rose|rises|rise|rising|risen|increased|increases|increase|increasing|grew|grows|grow|growing|grown|growth|gained|gains|gain|gaining|climbed|climbs|climb|climbing|advanced|advances|expanded|expands|expand|expanding|jumped|jumps|jump|surged|surge|surges|soared|higher|added|widened|increase of|rise of|growth of|gain of|jump of|surge of|an increase of|a rise of|growth rate of|plus",
    increase
  ],
  [
    "down|fell|falls|fall|falling|fallen|decreased|decreases|decrease|decreasing|declined|declines|decline|declining|dropped|drops|drop|dropping|shrank|shrinks|shrink|shrinking|shrunk|contracted|contracts|contract|contracting|slid|slides|slipped|slips|slumped|slump|plunged|plunge|tumbled|dipped|dips|lost|reduced|cut|lowered|lower|decline of|fall of|drop of|decrease of|reduction of|contraction of|slump of|a decline of|a fall of|a drop of|a decrease of|a reduction of|minus|negative",
    decrease
  ],
  ["to|at|from|reaching|reached|reaches|hit|hitting|totalling|totaling", level],
  ["by|of|a record|a total of|just|only|exactly|another|year on year by|slightly by|sharply by", silent],
  ["between", between]
);
var infixes = make2(
  ["+|-plus| plus|plus", hedge("at-least")],
  ["-odd| odd|odd", hedge("and-more")]
);
var suffixes = make2(
  [
    "or more|or higher|or above|or over|or greater|and above|and over|and more|and up|plus|or older|or longer|+",
    hedge("at-least")
  ],
  ["or less|or fewer|or below|or under|or lower|and below|and under|or younger|at most", hedge("at-most")],
  ["or so|or thereabouts|approximately|roughly|give or take", hedge("about")],
  ["running|in a row|in succession|consecutively", silent]
);
var rangeWords = make2(["to|through", "to"], ["and", "and"]);
var scales = make2(
  ["hundred", of(100)],
  ["thousand|k|thsd", of(1e3)],
  ["lakh|lakhs|lac|lacs", of(1e5)],
  ["million|millions|mn|mln|mio|mio.|m.n", of(1e6)],
  ["crore|crores|cr", of(1e7)],
  ["billion|billions|bn|bln|b|milliard|mrd|mrd.", of(1e9)],
  ["trillion|trillions|tn|trn|lakh crore|lakh crores", of(1e12)],
  ["dozen", of(12)]
);
var million = of(1e6);
var trillion = of(1e12);
var NOT_COUNTED = new Set(
  "in of from to by at on the a an and or was were is are has have had for with per as than than its this that which while when after before since until during through over under about between against versus vs across plus minus less thus perhaps always also towards its his hers ours theirs yes does goes says rose fell grew up down but so if then it they we he she i be been will would could may might who whose their our your compared year-on-year".split(
    " "
  )
);
var wordAt = (source, at2) => {
  let end = at2;
  while (end < at2 + 40 && (isLetter(source.text[end]) || end > at2 && (source.text[end] === "-" || source.text[end] === "'") && isLetter(source.text[end + 1])))
    end++;
  return source.small.slice(at2, end);
};
var letterScale = (source, at2, money) => {
  const letter = source.small.charAt(at2);
  const next = source.text.charAt(at2 + 1);
  if (letter !== "m" && letter !== "t" || isLetter(next) || isDigit(next) || "\xB2\xB3^/".includes(next === "" ? " " : next))
    return null;
  if (letter === "t") return money ? { value: trillion, end: at2 + 1 } : null;
  const counts = next === " " && (match(englishUnits, source, at2 + 2) !== null || counted(source, at2 + 1) !== null);
  return money || source.text[at2] === "M" || counts ? { value: million, end: at2 + 1 } : null;
};
var isPlural = (word) => word.length > 3 && word.endsWith("s") && !word.endsWith("ss");
var wordsBehind = (source, at2, most) => {
  const words = [];
  let end = at2;
  while (words.length < most && source.text[end] === " ") {
    const word = wordAt(source, end + 1);
    if (word === "" || NOT_COUNTED.has(word) || match(suffixes, source, end + 1) !== null) break;
    words.push(word);
    end += 1 + word.length;
  }
  return words;
};
var BEFORE_COUNTED = new Set(
  "new additional more extra other further fewer foreign domestic local active registered private public small large net".split(
    " "
  )
);
var counted = (source, at2) => {
  if (source.text[at2] !== " ") return null;
  const most = source.running ? source.text[at2 - 1] === "m" ? 3 : 1 : 4;
  const behind = wordsBehind(source, at2, Math.max(most, 2));
  const words = behind.slice(0, most === 1 && BEFORE_COUNTED.has(behind[0] ?? "") ? 2 : most);
  const length = source.running ? words.findLastIndex(isPlural) + 1 : words.length;
  if (length === 0 || source.running && source.text[at2 + 1] !== source.small[at2 + 1]) return null;
  const name = words.slice(0, length).join(" ");
  return { value: name, end: at2 + 1 + name.length };
};
var MONTH = "(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)";
var CALENDAR = new RegExp(
  `(?:q[1-4]\\b|(?:first|second|third|fourth|1st|2nd|3rd|4th) (?:quarter|half)\\b|[12]\\d{3}[-\u2013/]\\d{2}(?:\\d{2})?\\b(?![%,.]\\d)|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}\\b|[12]\\d{3}s\\b|\\d{1,2}(?:st|nd|rd|th)? ${MONTH}\\b)`,
  "y"
);
var DIGITS = /\d{1,4}(?![\d,.%‰]\d|[%‰\d])/y;
var BEFORE_YEAR = new RegExp(
  `(?:\\b(?:in|since|by|until|till|during|from|of|to|before|after|through|early|late|mid|fiscal|fy|year|calendar|end|q[1-4]|h[12]|summer|winter|spring|autumn|and|${MONTH})\\.? ?|${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? )$`
);
var BEFORE_DAY = new RegExp(`\\b${MONTH}\\.? $`);
var wordBefore = (source, at2) => source.small.slice(Math.max(0, at2 - 16), at2);
var DATE_LETTERS = "qfst";
var isNoFigure = (source, at2) => {
  const first = source.small.charAt(at2);
  if (!isDigit(first) && !DATE_LETTERS.includes(first)) return null;
  const calendar = execAt(CALENDAR, source.small, at2);
  if (calendar !== null) return at2 + calendar[0].length;
  const digits = execAt(DIGITS, source.text, at2)?.[0] ?? "";
  const end = at2 + digits.length;
  const year = /^(?:1[5-9]|20|21)\d\d$/.test(digits) && BEFORE_YEAR.test(wordBefore(source, at2));
  const day = /^(?:[1-9]|[12]\d|3[01])$/.test(digits) && BEFORE_DAY.test(wordBefore(source, at2));
  if (!year && !day) return null;
  const next = skipSpaces(source, end);
  const goesOn2 = match(scales, source, next) ?? match(englishUnits, source, next);
  return goesOn2 === null ? end : null;
};
var en = {
  id: "en",
  tags: ["en"],
  prefixes,
  infixes,
  suffixes,
  rangeWords,
  units: englishUnits,
  numeral: readEnglishNumeral,
  scale: (source, at2, money) => letterScale(source, at2, money) ?? match(scales, source, at2),
  joiner: (source, at2) => {
    if (source.text[at2] !== " ") return null;
    const start = source.small.startsWith(" and ", at2) ? at2 + 5 : at2 + 1;
    return isDigit(source.text[start]) ? null : start;
  },
  isChange: (source, at2) => /\bfrom\s\S{0,3}$/.test(source.small.slice(Math.max(0, at2 - 9), at2)),
  opens: union(prefixes, currencySigns, englishOpenings, numeralWords),
  patterns: englishPatterns,
  counted,
  unitTail: () => null,
  isNoFigure
};

// src/text/figures/hanNumerals.ts
var DIGITS2 = new Map(
  [..."\u96F6\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D"].map((character, index) => [character, index]).concat([
    ["\u3007", 0],
    ["\u4E24", 2]
  ])
);
var SMALL_UNITS = /* @__PURE__ */ new Map([
  ["\u5341", 10n],
  ["\u767E", 100n],
  ["\u5343", 1000n]
]);
var LARGE_UNITS = /* @__PURE__ */ new Map([
  ["\u4E07", 10000n],
  ["\u4EBF", 100000000n]
]);
var MAX_RUN = 40;
var isNumeralCharacter = (character) => character !== void 0 && (DIGITS2.has(character) || SMALL_UNITS.has(character) || LARGE_UNITS.has(character));
var areNeighbours = (a, b) => b === a + 1 || a === 3 && b === 5;
var positional = (run) => ofDigits(run.map((character) => DIGITS2.get(character) ?? 0).join(""), 0, false);
var wholeOf = (run) => {
  let total = 0n;
  let section = 0n;
  let digit = null;
  let lastUnit = 1n;
  let sawZero = false;
  let trailing = 1n;
  for (const character of run) {
    const value = DIGITS2.get(character);
    const smallUnit = SMALL_UNITS.get(character);
    if (value !== void 0) {
      if (value === 0) sawZero = true;
      else if (digit === null) digit = BigInt(value);
      else return null;
      trailing = 1n;
    } else if (smallUnit !== void 0) {
      section += (digit ?? 1n) * smallUnit;
      digit = null;
      lastUnit = smallUnit;
      sawZero = false;
      trailing = 1n;
    } else {
      const unit2 = LARGE_UNITS.get(character) ?? 1n;
      const here = section + (digit ?? 0n);
      trailing = here === 0n && total > 0n ? trailing * unit2 : unit2;
      if (total > 0n && (here === 0n || total < unit2)) total = (total + here) * unit2;
      else total += (here === 0n ? 1n : here) * unit2;
      section = 0n;
      digit = null;
      lastUnit = unit2;
      sawZero = false;
    }
  }
  if (digit !== null && !sawZero && lastUnit >= 100n && run.length > 2)
    return { total: total + section + digit * lastUnit / 10n, unit: lastUnit / 10n };
  return { total: total + section + (digit ?? 0n), unit: trailing };
};
var numeralOf = (run) => {
  const whole3 = wholeOf(run);
  if (whole3 === null) return null;
  return scaled(
    ofDigits((whole3.total / whole3.unit).toString(), 0, false),
    fromBigInt(whole3.unit)
  );
};
var twoNumbers = (run) => {
  const index = run.findIndex(
    (character, place) => place > 0 && areNeighbours(DIGITS2.get(run[place - 1] ?? "") ?? 0, DIGITS2.get(character) ?? -9)
  );
  if (index < 1) return null;
  const low = numeralOf(run.filter((_, place) => place !== index));
  const high = numeralOf(run.filter((_, place) => place !== index - 1));
  return low === null || high === null ? null : { ...low, to: high.value };
};
var readHanNumeral = (source, at2, endsAt) => {
  if (!isNumeralCharacter(source.text[at2])) return null;
  let end = at2;
  while (isNumeralCharacter(source.text[end]) && (end > at2 + MAX_RUN || !endsAt(end))) end++;
  source.work.steps += end - at2;
  if (end === at2) return null;
  if (end - at2 > MAX_RUN) return { problem: "too-large", at: at2, end };
  const run = Array.from(source.text.slice(at2, end));
  const onlyDigits = run.every((character) => DIGITS2.has(character));
  const plain2 = onlyDigits && run.length > 1 ? (run.length === 2 ? twoNumbers(run) : null) ?? positional(run) : numeralOf(run) ?? twoNumbers(run);
  if (plain2 === null) return { problem: "no-number", at: at2, end };
  return source.text[end] === "\u70B9" && plain2.to === null ? withDecimals(source, end, plain2, endsAt) : { value: plain2, end };
};
var withDecimals = (source, point, whole3, endsAt) => {
  let end = point + 1;
  while (end - point <= MAX_RUN && DIGITS2.has(source.text.charAt(end))) end++;
  const decimals = end - point - 1;
  if (decimals === 0) return { value: whole3, end: point };
  if (decimals >= MAX_RUN) return { problem: "too-large", at: point, end };
  const digits = `${format(whole3.value)}${positional(Array.from(source.text.slice(point + 1, end))).value.toString().padStart(decimals, "0")}`;
  let numeral = ofDigits(digits, decimals, false);
  for (let units = 0; units < 4 && !endsAt(end); units++) {
    const character = source.text.charAt(end);
    const unit2 = SMALL_UNITS.get(character) ?? LARGE_UNITS.get(character);
    if (unit2 === void 0) break;
    numeral = scaled(numeral, fromBigInt(unit2));
    end++;
  }
  return { value: numeral, end };
};

// src/text/figures/hedges.ts
var ABOVE = ["at-least", "over", "and-more"];
var BELOW = ["at-most", "under", "nearly"];
var weaker = (family, a, b) => family.includes(a) && family.includes(b) ? family[Math.min(family.indexOf(a), family.indexOf(b))] : void 0;
var combineHedges = (a, b) => a === "none" || a === b ? b : b === "none" ? a : weaker(ABOVE, a, b) ?? weaker(BELOW, a, b) ?? "about";

// src/text/figures/zhUnits.ts
var CLASSIFIERS = "\u5BB6|\u4E2A|\u6761|\u5EA7|\u9879|\u573A|\u5C4A|\u6279|\u5957|\u8F86|\u53F0|\u6237|\u4EF6|\u6240|\u682A|\u5E02|\u5DDE|\u53EA|\u5934|\u67B6|\u8258|\u5217|\u79CD|\u7C7B|\u6B21|\u5904|\u7247|\u680B|\u5E62|\u95F4|\u95E8|\u672C|\u7BC7|\u652F|\u9897|\u679A|\u5F20|\u90E8|\u6B3E|\u7B14|\u5B97|\u8D77|\u4F8B|\u4EFD|\u7EC4|\u5BF9|\u53CC|\u73ED|\u671F|\u53BF|\u533A|\u9547|\u6751|\u4E61|\u7701|\u56FD|\u6B3E\u8F66|\u6876|\u8282|\u7EA7|\u9875|\u80A1|\u5355|\u5206|\u7968|\u8D9F|\u8F6E|\u5C42|\u9897|\u5E8A|\u76CF|\u9053|\u5242|\u8F66\u6B21|\u73ED\u6B21|\u5B97\u5730|\u5E73\u53F0|\u4F01\u4E1A|\u673A\u6784|\u9879\u76EE|\u57CE\u5E02|\u56FD\u5BB6|\u7701\u4EFD|\u516C\u53F8|\u56ED\u533A";
var classifiers = CLASSIFIERS.split("|").map((word) => [word, unit("count", word)]);
var hanUnits = make2(
  ...classifiers,
  [
    "\u6210\u90FD|\u6210\u7ACB|\u6210\u529F|\u6210\u4E3A|\u6210\u5458|\u6210\u679C|\u6210\u672C|\u6210\u5C31|\u6210\u5206|\u6210\u6548|\u6210\u54C1|\u6210\u957F|\u6210\u4EA4|\u6210\u5E74|\u6210\u719F|\u6210\u4EBA|\u6210\u5957|\u6210\u7EE9|\u6210\u6E1D|\u5143\u65E6|\u5E74\u5747|\u5E74\u8F7B|\u65E5\u5747|\u65E5\u672C|\u65E5\u76CA|\u65E5\u524D|\u65E5\u5E38|\u4EBA\u5747|\u4EBA\u5DE5|\u4EBA\u624D|\u4EBA\u5458|\u5E02\u573A|\u5E02\u503C|\u5E02\u7EA7|\u53BF\u57CE|\u533A\u57DF|\u533A\u95F4|\u56FD\u5185|\u56FD\u6709|\u56FD\u9645|\u5EA6\u5047|\u6761\u4EF6|\u6761\u4F8B|\u6B21\u65E5|\u540D\u5355|\u540D\u4E49|\u4F4D\u4E8E|\u4F4D\u5217|\u4F4D\u5C45|\u573A\u666F|\u573A\u6240|\u53F0\u6E7E|\u53F0\u98CE|\u90E8\u95E8|\u90E8\u5206|\u90E8\u59D4|\u90E8\u4EF6|\u53EA\u6709|\u5904\u7406|\u5904\u4E8E|\u5929\u6D25|\u5929\u7136|\u5929\u6C14|\u5468\u8FB9|\u5468\u56F4|\u5BB6\u5EAD|\u5BB6\u7535|\u5BB6\u5177|\u5BB6\u957F|\u79CD\u5B50|\u79CD\u690D|\u7C7B\u4F3C|\u7EA7\u522B|\u514B\u670D|\u7C73\u7C92|\u95E8\u69DB|\u95E8\u5E97|\u80A1\u4EFD|\u80A1\u7968|\u80A1\u5E02|\u7EC4\u7EC7|\u7EC4\u6210|\u5BF9\u6BD4|\u5BF9\u5916|\u5BF9\u4E8E|\u73ED\u5B50|\u671F\u95F4|\u671F\u672B|\u671F\u8D27|\u4E61\u6751|\u6751\u5E84|\u7701\u7EA7|\u7701\u5185|\u7701\u4F1A|\u8D77\u6765|\u4F8B\u5982|\u5355\u4F4D|\u8F6E\u80CE|\u5C42\u9762|\u9053\u8DEF|\u5242\u91CF|\u5206\u522B|\u5206\u4E4B|\u5957\u9910|\u5957\u671F|\u6279\u53D1|\u6279\u51C6|\u5217\u5165|\u5217\u8F66|\u7247\u533A|\u95F4\u63A5|\u4EF6\u4E8B|\u8282\u7EA6|\u8282\u80FD|\u9875\u5CA9|\u7968\u636E|\u9879\u4E0B",
    null
  ],
  ["\u4E2A\u767E\u5206\u70B9|\u767E\u5206\u70B9", plain("point")],
  ["\u4E2A\u57FA\u70B9|\u57FA\u70B9|\u4E2Abp", plain("basis-point")],
  ["\u500D", plain("multiple")],
  ["\u6210", plain("percent", of(10))],
  ["\u5143|\u5143\u4EBA\u6C11\u5E01|\u4EBA\u6C11\u5E01|\u4EBA\u6C11\u5E01\u5143|\u5757|\u5757\u94B1", unit("currency", "CNY")],
  ["\u7F8E\u5143|\u7F8E\u91D1", unit("currency", "USD")],
  ["\u6B27\u5143", unit("currency", "EUR")],
  ["\u82F1\u9551|\u9551", unit("currency", "GBP")],
  ["\u6E2F\u5143|\u6E2F\u5E01", unit("currency", "HKD")],
  ["\u6E2F\u4ED9|\u7F8E\u5206|\u6B27\u5206", unit("currency", "cent")],
  ["\u65E5\u5143|\u65E5\u5706|\u5186", unit("currency", "JPY")],
  ["\u97E9\u5143", unit("currency", "KRW")],
  ["\u65B0\u53F0\u5E01|\u65B0\u53F0\u5E01\u5143|\u53F0\u5E01", unit("currency", "TWD")],
  ["\u5362\u6BD4", unit("currency", "INR")],
  ["\u5362\u5E03", unit("currency", "RUB")],
  ["\u6FB3\u5143", unit("currency", "AUD")],
  ["\u52A0\u5143", unit("currency", "CAD")],
  ["\u65B0\u52A0\u5761\u5143|\u65B0\u5143", unit("currency", "SGD")],
  ["\u745E\u58EB\u6CD5\u90CE|\u745E\u90CE", unit("currency", "CHF")],
  ["\u5E73\u65B9\u7C73|\u5E73\u7C73|\u33A1", unit("measure", "m2")],
  ["\u5E73\u65B9\u516C\u91CC|\u5E73\u65B9\u5343\u7C73", unit("measure", "km2")],
  ["\u7ACB\u65B9\u7C73", unit("measure", "m3")],
  ["\u516C\u91CC|\u5343\u7C73", unit("measure", "km")],
  ["\u7C73", unit("measure", "m")],
  ["\u5398\u7C73", unit("measure", "cm")],
  ["\u6BEB\u7C73", unit("measure", "mm")],
  ["\u6D77\u91CC", unit("measure", "nmi")],
  ["\u4EA9", unit("measure", "mu")],
  ["\u516C\u9877", unit("measure", "ha")],
  ["\u5428", unit("measure", "t")],
  ["\u5428\u6807\u51C6\u7164|\u5428\u6807\u7164", unit("measure", "tce")],
  ["\u516C\u65A4|\u5343\u514B", unit("measure", "kg")],
  ["\u76CE\u53F8", unit("measure", "oz")],
  ["\u65A4", unit("measure", "jin")],
  ["\u514B", unit("measure", "g")],
  ["\u6BEB\u514B", unit("measure", "mg")],
  ["\u5FAE\u514B", unit("measure", "ug")],
  ["\u5343\u74E6\u65F6|\u5EA6\u7535", unit("measure", "kWh")],
  ["\u5146\u74E6\u65F6", unit("measure", "MWh")],
  ["\u5343\u74E6", unit("measure", "kW")],
  ["\u5146\u74E6", unit("measure", "MW")],
  ["\u5409\u74E6", unit("measure", "GW")],
  ["\u5347", unit("measure", "L")],
  ["\u6444\u6C0F\u5EA6", unit("measure", "degC")],
  ["\u5EA6", unit("measure", "degree")],
  ["\u6807\u51C6\u7BB1|\u6807\u7BB1|\u4E2A\u6807\u51C6\u7BB1|\u4E2A\u6807\u7BB1", unit("count", "TEU")],
  ["\u5E74|\u5468\u5E74|\u5C81|\u8F7D|\u4E2A\u5E74\u5934", unit("time", "year")],
  ["\u4E2A\u5B63\u5EA6", unit("time", "quarter")],
  ["\u4E2A\u6708|\u4E2A\u591A\u6708", unit("time", "month")],
  ["\u5468|\u4E2A\u661F\u671F|\u661F\u671F|\u4E2A\u5468", unit("time", "week")],
  ["\u5929|\u65E5", unit("time", "day")],
  ["\u5C0F\u65F6|\u4E2A\u5C0F\u65F6|\u4E2A\u949F\u5934", unit("time", "hour")],
  ["\u5206\u949F", unit("time", "minute")],
  ["\u79D2|\u79D2\u949F", unit("time", "second")],
  ["\u4EBA|\u4EBA\u6B21|\u540D|\u4F4D|\u53E3\u4EBA|\u4EBA\u53E3|\u4EBA\u6C11|\u540D\u5458\u5DE5|\u4E2A\u4EBA", unit("count", "people")]
);

// src/text/figures/zhPatterns.ts
var whole2 = (n) => ofDigits(String(n), 0, false);
var core2 = (form, numeral, more = {}) => ({
  numeral,
  form,
  hedge: "none",
  unit: plain("none"),
  complete: true,
  ...more
});
var percentage = of(2);
var wordings2 = make2(
  [
    "\u9996\u4F4D|\u699C\u9996|\u5C45\u9996|\u5C45\u9996\u4F4D|\u9996\u6279|\u9996\u6761|\u9996\u5C4A|\u9996\u521B|\u9996\u4E2A|\u9996\u5BB6|\u9996\u6B21|\u9996\u6B3E|\u9996\u53F0|\u9996\u5EA7|\u9996\u4F8B|\u9996\u90E8|\u9996\u671F|\u9996\u5F20|\u9996\u652F|\u9996\u5957|\u9996\u53EA|\u9996\u9879|\u9996\u8258|\u9996\u5217|\u9996\u8F86|\u9996\u679A|\u51A0\u519B",
    core2("ordinal", whole2(1))
  ],
  ["\u4E9A\u519B", core2("ordinal", whole2(2))],
  ["\u552F\u4E00|\u72EC\u4E00|\u72EC\u6B64\u4E00\u5BB6", core2("unique", whole2(1))],
  ["\u4E00\u534A|\u534A\u6570|\u534A\u58C1\u6C5F\u5C71", core2("fraction", inWords(half))],
  ["\u8FC7\u534A|\u5927\u534A|\u591A\u534A\u6570", core2("fraction", inWords(half), { hedge: "over" })],
  ["\u4E4B\u4E00", core2("membership", whole2(2), { hedge: "at-least" })],
  ["\u7FFB\u500D|\u7FFB\u4E00\u500D", core2("multiple", inWords(percentage), { unit: plain("multiple") })]
);
var ORDINAL_CLASSIFIER = make2([
  "\u4F4D|\u540D|\u5C4A|\u6B21|\u6279|\u4E2A|\u5BB6|\u6761|\u5EA7|\u9879|\u5927|\u8F6E|\u671F|\u4EE3|\u53F0|\u8F86|\u6B3E|\u5F3A|\u5C4A\u6B21|\u573A|\u7248|\u7AD9|\u53F7",
  true
]);
var MEMBER_CLASSIFIER = make2([
  "\u4E2A|\u5BB6|\u9879|\u5EA7|\u5927|\u5F3A|\u6240|\u57CE\u5E02|\u7701|\u56FD|\u6B3E|\u6761|\u540D|\u4F4D|\u53EA|\u652F|\u79CD|\u7C7B|\u5E02|\u533A|\u53BF|\u90E8|\u672C|\u5904|\u6279|\u5730|\u5DDE",
  true
]);
var FAN_HEDGE = make2(
  ["\u8FD1|\u5C06\u8FD1|\u63A5\u8FD1", "nearly"],
  ["\u8D85|\u8D85\u8FC7|\u903E", "over"],
  ["\u7EA6|\u5927\u7EA6", "about"]
);
var hanOpenings = union(
  wordings2,
  make2(["\u7B2C|\u7FFB|\u524D|\u6570|\u51E0|\u597D\u51E0|\u4E0A|\u534A|\u96F6|\u4E00|\u4E8C|\u4E09|\u56DB|\u4E94|\u516D|\u4E03|\u516B|\u4E5D|\u4E24|\u5341|\u767E|\u5343|\u4E07|\u4EBF", true])
);
var hanPatterns = (readHan) => {
  const number2 = (source, at2) => {
    const read2 = readDigits(source, at2) ?? readHan(source, at2);
    return read2 === null || "problem" in read2 ? null : read2;
  };
  const ordinal2 = (source, at2) => {
    if (source.text[at2] !== "\u7B2C") return null;
    const place = number2(source, at2 + 1);
    if (place === null || place.value.to !== null || !isInteger(place.value.value)) return null;
    const classifier = match(ORDINAL_CLASSIFIER, source, place.end);
    return { value: core2("ordinal", place.value), end: classifier?.end ?? place.end };
  };
  const fraction2 = (source, at2, read2) => {
    const character = source.text.charAt(at2);
    const named = character === "\u767E" || character === "\u5343" ? { value: null, end: at2 + 1 } : read2;
    if (named === null || !source.text.startsWith("\u5206\u4E4B", named.end)) return null;
    const part2 = number2(source, named.end + 2);
    if (part2 === null) return null;
    if (character === "\u767E" || character === "\u5343") {
      const printed = plain(character === "\u767E" ? "percent" : "permille");
      return { value: core2("number", part2.value, { unit: printed, complete: false }), end: part2.end };
    }
    const below = named.value;
    if (below === null || below.to !== null || part2.value.to !== null || sign(below.value) === 0)
      return null;
    return {
      value: core2("fraction", inWords(divide(part2.value.value, below.value))),
      end: part2.end
    };
  };
  const top2 = (source, at2, read2) => {
    const front = source.text[at2] === "\u524D" ? at2 + 1 : at2;
    const places2 = front > at2 ? number2(source, front) : read2;
    if (places2 === null || !isPlace(places2.value)) return null;
    const next = source.text.charAt(places2.end);
    const after = source.text.charAt(places2.end + 1);
    const places_ = { ...places2.value, hedge: "none" };
    if (next === "\u5F3A" && !"\u5EA6\u5316\u52B2\u52BF\u8C03\u5927\u70C8".includes(after === "" ? " " : after))
      return { value: core2("top", places_), end: places2.end + 1 };
    if (front > at2) {
      if (next === "\u540D" || next === "\u4F4D" || next === "\u5F3A" || next === "\u5927")
        return { value: core2("top", places_), end: places2.end + 1 };
      return source.running || places2.end < source.text.length ? null : { value: core2("top", places_), end: places2.end };
    }
    if (next !== "\u5927" || source.running && !isHan(after)) return null;
    const round = isInteger(divide(places2.value.value, of(10)));
    return { value: core2(round ? "top" : "number", places_), end: places2.end + 1 };
  };
  const membership2 = (source, _, several3) => {
    if (several3 === null || several3.value.to !== null) return null;
    if (match(MEMBER_CLASSIFIER, source, several3.end) === null) return null;
    let end = several3.end + 1;
    while (end < several3.end + 16 && isHan(source.text[end]) && !source.text.startsWith("\u4E4B\u4E00", end)) end++;
    return source.text.startsWith("\u4E4B\u4E00", end) ? { value: core2("membership", several3.value), end: end + 2 } : null;
  };
  const doubling = (source, at2) => {
    if (source.text[at2] !== "\u7FFB") return null;
    let end = source.text[at2 + 1] === "\u4E86" ? at2 + 2 : at2 + 1;
    let hedge2 = "none";
    const hedged = match(FAN_HEDGE, source, end);
    if (hedged !== null) {
      hedge2 = combineHedges(hedge2, hedged.value);
      end = hedged.end;
    }
    const count = number2(source, end);
    const times2 = count === null ? 1 : toNumber(count.value.value);
    if (!Number.isInteger(times2) || times2 < 1 || times2 > 20) return null;
    end = count?.end ?? end;
    if (source.text[end] !== "\u756A") return null;
    const value = inWords(of(2 ** times2));
    return { value: core2("multiple", value, { hedge: hedge2, unit: plain("multiple") }), end: end + 1 };
  };
  const several2 = (source, at2) => {
    const start = source.text.startsWith("\u597D\u51E0", at2) ? at2 + 1 : at2;
    if (source.text[start] !== "\u6570" && source.text[start] !== "\u51E0") return null;
    if (!"\u5341\u767E\u5343\u4E07\u4EBF".includes(source.text.charAt(start + 1)) || source.text[start + 1] === void 0)
      return null;
    const unit2 = number2(source, start + 1);
    if (unit2 === null || unit2.value.to !== null) return null;
    const numeral = { ...unit2.value, value: multiply(unit2.value.value, two) };
    const to = multiply(unit2.value.value, of(10));
    return { value: core2("range", { ...numeral, to }, { unit: null, complete: false }), end: unit2.end };
  };
  const upwards = (source, at2) => {
    const unit2 = source.text.charAt(at2 + 1);
    if (source.text[at2] !== "\u4E0A" || unit2 === "" || !"\u767E\u5343\u4E07\u4EBF".includes(unit2)) return null;
    const bound = number2(source, at2 + 1);
    if (bound === null) return null;
    return {
      value: core2("number", bound.value, { hedge: "at-least", unit: null, complete: false }),
      end: bound.end
    };
  };
  const half3 = (source, at2) => {
    if (source.text[at2] !== "\u534A" || source.running && isNumeralCharacter(source.text[at2 - 1])) return null;
    if (!"\u4E2A\u5E74\u6708\u5929\u5C0F\u6210".includes(source.text[at2 + 1] ?? " ")) return null;
    return {
      value: core2("number", inWords(half), { unit: null, complete: false }),
      end: at2 + 1
    };
  };
  const orSo = (source, _, some) => {
    if (some === null || source.text[some.end] !== "\u6765" || some.value.to !== null) return null;
    if (!"\u5341\u767E\u5343\u4E070".includes(source.text.charAt(some.end - 1))) return null;
    const next = some.end + 1;
    const counts = match(hanUnits, source, next)?.value ?? null;
    if (counts === null && !"\u4E07\u4EBF".includes(source.text[next] ?? " ")) return null;
    return {
      value: core2("number", some.value, { hedge: "about", unit: null, complete: false }),
      end: next
    };
  };
  const wording2 = (source, at2) => match(wordings2, source, at2);
  return [wording2, ordinal2, fraction2, top2, membership2, doubling, several2, upwards, half3, orSo];
};

// src/text/figures/zh.ts
var prefixes2 = make2(
  ["\u7EA6|\u5927\u7EA6|\u5927\u6982|\u7EA6\u4E3A|\u7EA6\u6709|\u7EA6\u5408|\u7EA6\u5360|\u7EA6\u8FBE|\u5927\u81F4|\u5DEE\u4E0D\u591A", hedge("about")],
  ["\u2248|\u2248\u7EA6", hedge("equals-about")],
  ["\u8FD1|\u5C06\u8FD1|\u63A5\u8FD1|\u51E0\u8FD1|\u51E0\u4E4E|\u6FD2\u4E34|\u8FD1\u4E4E", hedge("nearly")],
  ["\u8D85|\u8D85\u8FC7|\u8D85\u51FA|\u903E|\u7A81\u7834|\u7834|\u9AD8\u4E8E|\u5927\u4E8E|\u591A\u4E8E|\u8FDC\u8D85|\u5DF2\u8D85|\u8D85\u8D8A|>", hedge("over")],
  ["\u81F3\u5C11|\u4E0D\u5C11\u4E8E|\u4E0D\u4F4E\u4E8E|\u4E0D\u5C0F\u4E8E|\u8D77\u7801|\u6700\u5C11|\u6700\u4F4E|\u4E0D\u4E0B|\u2265|>=|\u591A\u8FBE\u4E0D\u4F4E\u4E8E", hedge("at-least")],
  ["\u81F3\u591A|\u6700\u591A|\u4E0D\u8D85\u8FC7|\u4E0D\u591A\u4E8E|\u4E0D\u9AD8\u4E8E|\u4E0D\u5927\u4E8E|\u2264|<=", hedge("at-most")],
  ["\u4E0D\u5230|\u4E0D\u8DB3|\u672A\u5230|\u672A\u6EE1|\u4F4E\u4E8E|\u5C11\u4E8E|\u5C0F\u4E8E|\u4E0D\u6EE1|\u672A\u8FBE|<", hedge("under")],
  [
    "\u589E\u957F|\u589E\u52A0|\u63D0\u9AD8|\u63D0\u5347|\u4E0A\u5347|\u4E0A\u6DA8|\u589E|\u6DA8|\u5347|\u6500\u5347|\u56DE\u5347|\u53CD\u5F39|\u589E\u5E45|\u6DA8\u5E45|\u589E\u901F|\u6269\u5927|\u4E0A\u6D6E|\u591A\u589E|\u4E0A\u8C03|\u589E\u957F\u7387|\u964D\u5E45\u6536\u7A84|\u8DCC\u5E45\u6536\u7A84",
    increase
  ],
  [
    "\u4E0B\u964D|\u51CF\u5C11|\u964D\u4F4E|\u964D|\u8DCC|\u4E0B\u8DCC|\u4E0B\u6ED1|\u7F29\u51CF|\u56DE\u843D|\u51CF|\u840E\u7F29|\u4E0B\u6D6E|\u5C11\u589E|\u653E\u7F13|\u964D\u5E45|\u8DCC\u5E45|\u4E0B\u8C03|\u8D1F|\u8D1F\u589E\u957F|\u6DA8\u5E45\u6536\u7A84|\u589E\u5E45\u6536\u7A84|\u964D\u5E45\u6269\u5927|\u8DCC\u5E45\u6269\u5927|\u589E\u901F\u653E\u7F13|\u589E\u901F\u56DE\u843D|\u6DA8\u5E45\u56DE\u843D",
    decrease
  ],
  ["\u81F3|\u5230|\u4E3A|\u4ECE|\u7531|\u81EA", level],
  [
    "\u7D2F\u8BA1|\u7D2F\u8BA1\u8FBE|\u65B0\u589E|\u8FBE|\u8FBE\u5230|\u9AD8\u8FBE|\u591A\u8FBE|\u5DF2\u8FBE|\u5171\u8FBE|\u5171|\u5171\u8BA1|\u5408\u8BA1|\u603B\u8BA1|\u8BA1|\u6709|\u4EC5|\u53EA\u6709|\u4EC5\u4E3A|\u4E86|\u5DF2|\u662F|\u5360|\u540C\u6BD4|\u73AF\u6BD4|\u8FDE\u7EED|\u5386\u65F6|\u957F\u8FBE",
    silent
  ]
);
var infixes2 = make2(["\u4F59|\u591A|\u51E0", hedge("and-more")], ["+", hedge("at-least")]);
var suffixes2 = make2(
  ["\u4EE5\u4E0A|\u53CA\u4EE5\u4E0A|\u6216\u4EE5\u4E0A|(\u542B)\u4EE5\u4E0A|\u8D77", hedge("at-least")],
  ["\u4EE5\u4E0B|\u4EE5\u5185|\u4E4B\u5185|\u53CA\u4EE5\u4E0B|\u6216\u4EE5\u4E0B|\u5185", hedge("at-most")],
  ["\u5DE6\u53F3|\u4E0A\u4E0B|\u524D\u540E|\u5149\u666F", hedge("about")],
  ["\u4E0D\u5230|\u4E0D\u8DB3", hedge("under")],
  ["\u4F59|\u591A|\u6709\u4F59|\u51FA\u5934", hedge("and-more")],
  ["+", hedge("at-least")],
  ["\u4E4B\u591A|\u4E4B\u4E45|\u6574", silent]
);
var rangeWords2 = make2(["\u81F3|\u5230", "to"]);
var UNITS_OF_TEN = /* @__PURE__ */ new Map([
  ["\u5341", 10],
  ["\u767E", 100],
  ["\u5343", 1e3],
  ["\u4E07", 1e4],
  ["\u4EBF", 1e8]
]);
var startsUnit = (source, at2) => {
  const character = source.text.charAt(at2);
  if (character !== "\u5343" && character !== "\u767E" && character !== "\u5341") return false;
  if (source.text.startsWith("\u5206", at2 + 1)) return true;
  return character === "\u5343" && match(hanUnits, source, at2) !== null;
};
var scale = (source, at2) => {
  const factor = UNITS_OF_TEN.get(source.text.charAt(at2));
  if (factor === void 0 || startsUnit(source, at2)) return null;
  return { value: of(factor), end: at2 + 1 };
};
var noun = (source, at2) => {
  let end = at2;
  while (end < at2 + 12 && isHan(source.text[end]) && !endsNoun(source, end)) end++;
  return end;
};
var endsNoun = (source, at2) => match(suffixes2, source, at2) !== null || match(rangeWords2, source, at2) !== null;
var counted2 = (source, at2) => {
  if (source.running || source.text[at2] === "\u6765" || source.text[at2] === "\u7684") return null;
  const end = noun(source, at2);
  return end === at2 ? null : { value: source.printed.slice(at2, end), end };
};
var isClassifier = (meaning) => meaning.unit.kind === "count" && meaning.unit.id !== "people";
var placed = (value) => ({
  ...inWords(value),
  step: value,
  coarseStep: value
});
var unitTail = (source, at2, meaning) => {
  const next = source.text.charAt(at2);
  if (next === "\u534A" && source.text[at2 + 1] !== "\u5F84")
    return { value: placed(multiply(meaning.factor, half)), end: at2 + 1 };
  if (meaning.unit.kind === "percent" && equals(meaning.factor, of(10))) {
    const digit = readHanNumeral(source, at2, (position) => position > at2);
    if (digit !== null && "value" in digit) return digit;
  }
  if (source.running || !isClassifier(meaning)) return null;
  const end = noun(source, at2);
  return end === at2 ? null : { value: null, end };
};
var DATE = /(?:[12]\d{3}年(?:\d{1,2}月(?:\d{1,2}[日号])?)?|\d{1,2}月(?:\d{1,2}[日号])?(?!份额)|\d{1,2}[日号](?!均)|[一二三四]季度|[〇零一二三四五六七八九]{4}年|[一二三四五六七八九十]{1,2}月(?!份额)|[1-4]季度)/y;
var NAMES = make2([
  "\u4E00\u5E26\u4E00\u8DEF|\u56DB\u5DDD|\u4E00\u6C7D|\u7B2C\u4E00\u4EA7\u4E1A|\u7B2C\u4E8C\u4EA7\u4E1A|\u7B2C\u4E09\u4EA7\u4E1A|\u7B2C\u4E09\u65B9|\u4E0A\u534A\u5E74|\u4E0B\u534A\u5E74|\u5341\u56DB\u4E94|\u5341\u4E09\u4E94|\u4E09\u519C|\u5343\u4E07\u4E0D",
  true
]);
var isNoFigure2 = (source, at2) => {
  const name = match(NAMES, source, at2);
  if (name !== null) return name.end;
  const date = execAt(DATE, source.text, at2);
  return date === null ? null : at2 + date[0].length;
};
var zh = {
  id: "zh",
  tags: ["zh", "cmn", "yue", "ja"],
  prefixes: prefixes2,
  infixes: infixes2,
  suffixes: suffixes2,
  rangeWords: rangeWords2,
  units: hanUnits,
  numeral: (source, at2) => readHanNumeral(source, at2, (position) => startsUnit(source, position)),
  scale,
  joiner: (_, at2) => at2,
  isChange: (source, at2) => /[从由自]\S{0,3}$/.test(source.text.slice(Math.max(0, at2 - 4), at2)),
  opens: union(prefixes2, currencySigns, hanOpenings, NAMES),
  patterns: hanPatterns((source, at2) => readHanNumeral(source, at2, (position) => startsUnit(source, position))),
  counted: counted2,
  unitTail,
  isNoFigure: isNoFigure2
};

// src/text/figures/languages.ts
var languages = [zh, en];
var languageOf = (tag) => {
  const first = tag.toLowerCase().split(/[-_]/)[0] ?? "";
  return languages.find((language) => language.tags.includes(first)) ?? en;
};

// src/text/figures/readModifiers.ts
var MAX_MODIFIERS = 6;
var readModifiers = (table, source, at2) => {
  let state = { hedge: "none", direction: 0, between: false, start: at2, end: at2 };
  for (let count = 0; count < MAX_MODIFIERS; count++) {
    const from = skipSpaces(source, state.end);
    const word = match(table, source, from);
    if (word === null) return state;
    const said = word.value;
    state = {
      hedge: said.kind === "hedge" ? combineHedges(state.hedge, said.hedge) : state.hedge,
      direction: said.kind === "direction" ? said.sign : said.kind === "level" ? 0 : state.direction,
      between: state.between || said.kind === "between",
      start: startOf(state, said, from, word.end),
      end: word.end
    };
  }
  return state;
};
var startOf = (before, said, from, end) => {
  const saysNothing = before.hedge === "none" && !before.between;
  if (said.kind === "level") return saysNothing ? end : before.start;
  const none = saysNothing && before.direction === 0;
  return none ? said.kind === "silent" ? end : from : before.start;
};

// src/text/figures/durations.ts
var CLOCK = /(\d{1,3}):([0-5]\d):([0-5]\d)(\.\d{1,3})?/y;
var readDuration = (source, at2, hoursEnd) => {
  if (source.text[hoursEnd] !== ":") return null;
  const printed = execAt(CLOCK, source.text, at2);
  if (printed === null || isDigit(source.text[at2 + printed[0].length])) return null;
  const whole3 = Number(printed[1]) * 3600 + Number(printed[2]) * 60 + Number(printed[3]);
  const fraction2 = (printed[4] ?? "").slice(1);
  const numeral = {
    ...ofDigits(`${whole3}${fraction2}`, fraction2.length),
    coarseStep: powerOfTen(-fraction2.length)
  };
  const core3 = { numeral, form: "number", hedge: "none", unit: unit("time", "second"), complete: true };
  return { value: core3, end: at2 + printed[0].length };
};

// src/text/figures/readScales.ts
var readNumeral = (source, language, at2) => readDigits(source, at2) ?? language.numeral(source, at2);
var MAX_PARTS = 8;
var MAX_SCALE_WORDS = 4;
var readScales = (source, language, first, at2, money) => {
  const words = [];
  let sum = null;
  let part2 = first;
  let end = at2;
  let hedge2 = "none";
  for (let parts = 0; parts < MAX_PARTS; parts++) {
    for (let count = 0; ; count++) {
      const infix = readModifiers(language.infixes, source, end);
      const scale2 = language.scale(source, skipSpaces(source, infix.end), money);
      hedge2 = combineHedges(hedge2, infix.hedge);
      end = infix.end;
      if (scale2 === null) break;
      words.push({ start: end, end: scale2.end });
      end = scale2.end;
      part2 = scaled(part2, scale2.value);
      if (count >= MAX_SCALE_WORDS || compare(part2.value, LIMIT) > 0)
        return { problem: "too-large", at: at2, end };
    }
    const before = sum;
    sum = before === null ? part2 : joined(before, part2);
    const next = hedge2 === "none" ? nextPart(source, language, end, part2) : null;
    if (next === null) break;
    part2 = next.value;
    end = next.end;
  }
  return { value: { numeral: sum ?? first, hedge: hedge2, words }, end };
};
var nextPart = (source, language, at2, part2) => {
  const isScaledWhole = part2.to === null && part2.step !== null && compare(part2.step, part2.scale) >= 0;
  if (!isScaledWhole || equals(part2.scale, one)) return null;
  const from = language.joiner(source, at2);
  const numeral = from === null ? null : readNumeral(source, language, from);
  if (numeral === null || "problem" in numeral || numeral.value.to !== null) return null;
  const scale2 = language.scale(source, skipSpaces(source, numeral.end), false);
  const size = multiply(numeral.value.value, scale2?.value ?? one);
  const fits = compare(size, part2.scale) < 0 && sign(size) > 0;
  const isLast = scale2 !== null || !numeral.value.digits || compare(size, of(100)) >= 0;
  return fits && isLast && isInteger(numeral.value.value) ? numeral : null;
};

// src/text/figures/readUnit.ts
var symbolAt = (source, at2) => {
  const symbol = match(unitSymbols, source, at2);
  const capital = symbol !== null && symbol.end === at2 + 1 && source.text[at2] !== source.small[at2];
  return capital && source.text[at2] !== "L" ? null : symbol;
};
var wordAt2 = (source, language, at2) => {
  const own = match(language.units, source, at2);
  const symbol = symbolAt(source, at2);
  if (symbol !== null && (own === null || symbol.end > own.end)) return symbol;
  return own === null || own.value === null ? null : { value: own.value, end: own.end };
};
var PER = / ?(?:\/|per |每) ?/y;
var perUnit = (source, language, above, at2) => {
  const per = execAt(PER, source.small, at2);
  if (per === null || !("id" in above.unit)) return null;
  const below = wordAt2(source, language, at2 + per[0].length);
  if (below === null || !("id" in below.value.unit)) return null;
  const quotient = unit("measure", `${above.unit.id}/${below.value.unit.id}`);
  return { value: { ...quotient, factor: above.factor }, end: below.end };
};
var readUnit = (source, language, currency2, at2) => {
  const found = wordAt2(source, language, skipSpaces(source, at2));
  if (currency2 !== null) {
    const again = found?.value.unit.kind === "currency" ? found : null;
    return perUnit(source, language, currency2, again?.end ?? at2) ?? again;
  }
  if (found !== null) return perUnit(source, language, found.value, found.end) ?? found;
  const thing = language.counted(source, at2);
  return thing === null ? null : { value: unit("count", thing.value), end: thing.end };
};

// src/text/figures/readQuantity.ts
var readLead = (source, at2) => {
  let lead = {
    sign: "",
    currency: null,
    currencySpan: { start: at2, end: at2 },
    parenthesis: false,
    end: at2
  };
  for (let count = 0; count < 4; count++) {
    const afterSign = source.running && lead.sign !== "";
    const next = afterSign ? lead.end : skipSpaces(source, lead.end);
    const character = source.text.charAt(next);
    const currency2 = lead.currency === null ? match(currencySigns, source, next) : null;
    if ((character === "-" || character === "+") && lead.sign === "")
      lead = { ...lead, sign: character, end: next + 1 };
    else if (character === "\u2013" && lead.sign === "" && isDigit(source.text[next + 1]))
      lead = { ...lead, sign: "-", end: next + 1 };
    else if (character === "(" && !lead.parenthesis && isNegative(source, next, lead.currency !== null))
      lead = { ...lead, parenthesis: true, end: next + 1 };
    else if (currency2 !== null)
      lead = {
        ...lead,
        currency: yenInJapanese(source, currency2.value),
        currencySpan: { start: next, end: currency2.end },
        end: currency2.end
      };
    else return { ...lead, end: next };
  }
  return lead;
};
var LOSS = /(?:^|[^\p{L}]|\b(?:of|to|was|loss|deficit)) ?$/u;
var isNegative = (source, at2, money) => !source.running || money || /^\(\d{1,3}(?:,\d{3})+(?:\.\d{1,4})?\)/.test(source.text.slice(at2, at2 + 32)) && LOSS.test(source.small.slice(Math.max(0, at2 - 12), at2));
var yenInJapanese = (source, meaning) => source.tag.startsWith("ja") && meaning.unit.kind === "currency" && meaning.unit.id === "CNY" ? unit("currency", "JPY") : meaning;
var readCore = (source, language, at2) => {
  const numeral = readNumeral(source, language, at2);
  const number2 = numeral === null || "problem" in numeral ? null : numeral;
  const duration = number2 === null ? null : readDuration(source, at2, number2.end);
  if (duration !== null) return duration;
  for (const pattern of language.patterns) {
    const core4 = pattern(source, at2, number2);
    if (core4 !== null) return core4;
  }
  if (numeral === null || "problem" in numeral) return numeral;
  const core3 = { numeral: numeral.value, form: "number", hedge: "none", unit: null, complete: false };
  return { value: core3, end: numeral.end };
};
var readQuantity = (source, language, lead) => {
  const read2 = readCore(source, language, lead.end);
  if (read2 === null || "problem" in read2) return read2;
  const core3 = read2.value;
  const numeral = { start: lead.end, end: read2.end };
  return core3.complete ? complete(source, language, core3, numeral) : withUnit(source, language, lead, core3, numeral);
};
var complete = (source, language, core3, numeral) => {
  const suffix = readModifiers(language.suffixes, source, numeral.end);
  const hedge2 = combineHedges(core3.hedge, suffix.hedge);
  const value = {
    core: core3,
    unit: core3.unit,
    hedge: hedge2,
    hasScale: false,
    hasUnit: core3.unit !== null,
    closed: false,
    numeral,
    behind: []
  };
  return { value, end: suffix.end };
};
var unitFor = (meaning, value) => meaning.below !== void 0 && compare(value, meaning.below) >= 0 ? plain("none") : meaning;
var withUnit = (source, language, lead, core3, numeral) => {
  const closedEarly = lead.parenthesis && source.text[numeral.end] === ")";
  const from = closedEarly ? numeral.end + 1 : numeral.end;
  const scales2 = readScales(source, language, core3.numeral, from, lead.currency !== null);
  if ("problem" in scales2) return scales2;
  const found = core3.unit === null ? readUnit(source, language, lead.currency, scales2.end) : null;
  const tail = found === null ? null : language.unitTail(source, found.end, found.value);
  const unitEnd = tail?.end ?? found?.end ?? scales2.end;
  const factor = lead.currency === null ? found?.value.factor ?? one : one;
  const grown = scaled(scales2.value.numeral, factor);
  const value = tail === null || tail.value === null ? grown : { ...joined(grown, tail.value), scale: grown.scale };
  const closedLate = lead.parenthesis && !closedEarly && source.text[skipSpaces(source, unitEnd)] === ")";
  const suffix = readModifiers(
    language.suffixes,
    source,
    closedLate ? skipSpaces(source, unitEnd) + 1 : unitEnd
  );
  const quantity = {
    core: { ...core3, numeral: value },
    unit: core3.unit ?? (found === null ? lead.currency : unitFor(found.value, value.value)),
    hedge: combineHedges(combineHedges(core3.hedge, scales2.value.hedge), suffix.hedge),
    hasScale: scales2.value.words.length > 0,
    hasUnit: core3.unit !== null || found !== null,
    closed: closedEarly || closedLate,
    numeral,
    behind: found === null ? scales2.value.words : [...scales2.value.words, { start: scales2.end, end: unitEnd }]
  };
  return { value: quantity, end: suffix.end };
};

// src/text/figures/readFigure.ts
var readFigure = (source, language, at2) => {
  const words = readModifiers(language.prefixes, source, at2);
  const lead = readLead(source, words.end);
  const first = readQuantity(source, language, lead);
  if (first === null || "problem" in first) return first;
  const quantity = first.value;
  if (lead.parenthesis && !quantity.closed) return { problem: "unclosed", at: first.end, end: first.end };
  const negative = lead.sign === "-" || lead.parenthesis;
  if (negative && words.direction === -1) return { problem: "double-sign", at: words.end, end: lead.end };
  const second = readSecond(source, language, words, lead, quantity, first.end);
  if (second !== null && "problem" in second) return second;
  const { numeral, to } = second === null ? single(quantity) : rangeOf(quantity, second.value);
  const ends = signed(numeral.value, to, negative, words.direction === -1);
  if (ends === null) return { problem: "range-order", at: first.end, end: first.end };
  const unit2 = (second?.value.unit ?? quantity.unit ?? plain("none")).unit;
  const form = to !== null ? "range" : quantity.core.form === "number" && unit2.kind === "multiple" ? "multiple" : quantity.core.form;
  const printed = combineHedges(combineHedges(words.hedge, quantity.hedge), second?.value.hedge ?? "none");
  const inWords2 = numeral.step === null && quantity.core.exact !== true;
  const end = second?.end ?? first.end;
  const reading = {
    start: source.running ? skipSpaces(source, words.start) : at2,
    end,
    figure: {
      form,
      hedge: printed === "none" && inWords2 ? "about" : printed,
      unit: unit2,
      value: ends.value,
      to: ends.to,
      step: numeral.step,
      coarseStep: numeral.coarseStep,
      scale: numeral.scale,
      negative: negative || words.direction === -1,
      signed: lead.sign !== "" || lead.parenthesis || words.direction !== 0
    },
    parts: {
      sign: lead.currencySpan,
      numeral: quantity.numeral,
      behind: quantity.behind,
      complete: quantity.core.complete
    }
  };
  return { value: reading, end };
};
var signed = (low, high, minus, decrease2) => {
  if (decrease2) {
    const value2 = negate(high ?? low);
    if (high !== null && compare(low, high) > 0) return null;
    return { value: value2, to: high === null ? null : negate(low) };
  }
  const value = minus ? negate(low) : low;
  return high !== null && compare(value, high) > 0 ? null : { value, to: high };
};
var single = (quantity) => ({
  numeral: quantity.core.numeral,
  to: quantity.core.numeral.to
});
var DASHES = "-\u2013\u2014~";
var isDash = (source, at2) => at2 < source.text.length && DASHES.includes(source.text.charAt(at2));
var rangeSign = (source, language, at2, between3) => {
  const next = skipSpaces(source, at2);
  if (isDash(source, next))
    return isDash(source, next + 1) && source.text[next] !== "~" ? afterDashes(source, next) : next + 1;
  const word = match(language.rangeWords, source, next);
  return word !== null && (word.value === "to" || between3) ? word.end : null;
};
var afterDashes = (source, at2) => source.text[at2 + 1] === "-" ? at2 + 1 : at2 + 2;
var readSecond = (source, language, words, lead, first, at2) => {
  const { core: core3 } = first;
  if (core3.complete || lead.parenthesis || core3.numeral.to !== null || core3.form !== "number") return null;
  const sign2 = rangeSign(source, language, at2, words.between);
  if (sign2 === null) return null;
  const change = isLetter(source.text[sign2 - 1]) && !words.between && language.isChange(source, lead.end);
  if (source.running && change) return null;
  const secondLead = readLead(source, skipSpaces(source, sign2));
  if (secondLead.parenthesis) return null;
  const currency2 = secondLead.currency ?? lead.currency;
  const second = readQuantity(source, language, { ...secondLead, currency: currency2 });
  if (second === null) return null;
  if ("problem" in second) return source.running ? null : second;
  const { numeral, form } = second.value.core;
  if (form !== "number" || numeral.to !== null || second.value.core.complete) return null;
  if (source.running && first.hasUnit && !second.value.hasUnit) return null;
  if (source.running && isLetter(source.text[sign2 - 1]) && !words.between && areApart(source, words, lead, first, second.value))
    return null;
  return { value: { ...second.value, negative: secondLead.sign === "-" }, end: second.end };
};
var WIDEST = of(5);
var areApart = (source, words, lead, first, second) => {
  if (first.unit !== null && second.unit !== null && first.unit.unit.kind !== second.unit.unit.kind)
    return true;
  const { numeral, to } = rangeOf(first, { ...second, negative: false });
  if (to === null) return false;
  if (compare(numeral.value, to) > 0) return true;
  const isChange = words.direction !== 0 || source.small.startsWith("by", words.end - 2);
  return isChange && compare(to, multiply(WIDEST, numeral.value)) > 0;
};
var rangeOf = (first, second) => {
  const low = first.core.numeral;
  const high = second.core.numeral;
  const lifted = first.hasScale || first.hasUnit ? low : scaled(low, divide(high.scale, low.scale));
  const fits = second.negative || compare(lifted.value, high.value) <= 0;
  const numeral = fits ? lifted : low;
  return {
    numeral: {
      ...numeral,
      step: finer(numeral.step, high.step),
      coarseStep: finer(numeral.coarseStep, high.coarseStep)
    },
    to: second.negative ? negate(high.value) : high.value
  };
};
var finer = (a, b) => a === null ? b : b === null ? a : min(a, b);

// src/text/figures/parseFigure.ts
var MAX_LENGTH = 400;
var parseFigure = (text, options) => Result.map(readWhole(text, options), (reading) => ({ ...reading.figure, text: text.trim() }));
var readWhole = (text, options) => {
  if (text.length > MAX_LENGTH) return Result.fail(at("too-long", text, MAX_LENGTH));
  const source = make(text, options.language, false);
  const own = languageOf(options.language);
  const first = readIn(source, own);
  if (Result.isSuccess(first)) return first;
  for (const other of languages) {
    if (other === own) continue;
    const next = readIn(source, other);
    if (Result.isSuccess(next)) return next;
  }
  return first;
};
var readIn = (source, language) => {
  const { text } = source;
  let start = 0;
  while (isBlank(text[start])) start++;
  if (start === text.length) return Result.fail(at("empty", source.printed, 0));
  const read2 = readFigure(source, language, start);
  if (read2 === null) return Result.fail(at("no-number", source.printed, start));
  if ("problem" in read2) return Result.fail(at(read2.problem, source.printed, read2.at));
  let end = read2.end;
  while (isBlank(text[end])) end++;
  return end < text.length ? Result.fail(at("trailing", source.printed, end)) : Result.succeed(read2.value);
};
var isBlank = (character) => character === " " || character === "\n" || character === "\r";

export {
  describe,
  isInnerMark,
  isDigit,
  make,
  isLetter,
  isHan,
  execAt,
  match,
  languageOf,
  readFigure,
  parseFigure,
  readWhole
};
