import {
  suggested
} from "./chunk-FUWZD7NO.js";
import "./chunk-R4QNGDXU.js";
import "./chunk-MNEWOZEV.js";
import "./chunk-KTDUH5DV.js";
import {
  formatOf,
  readers,
  toData
} from "./chunk-LAROTTBP.js";
import "./chunk-NP3Z4U5D.js";
import {
  suggestedYaml
} from "./chunk-BJIHZJMC.js";
import "./chunk-OPBV27RD.js";
import "./chunk-I2GFHNA4.js";
import "./chunk-W4I7SFAH.js";
import "./chunk-N3WG7DQW.js";
import "./chunk-F5LY5JYS.js";
import "./chunk-VVEESHBO.js";
import {
  printWhole
} from "./chunk-6DZKSYLP.js";
import "./chunk-WJK6DARH.js";
import {
  visible
} from "./chunk-6P3HZNJ7.js";
import "./chunk-WFSISXEB.js";
import "./chunk-22WNT547.js";
import {
  languageOf
} from "./chunk-ARUPXHR5.js";
import "./chunk-KHYJJ4PQ.js";
import "./chunk-2NOJJ6HJ.js";
import "./chunk-UOZIZ6WO.js";
import "./chunk-N2MUNKVZ.js";
import "./chunk-GN53SJR2.js";

// src/cli/printPatch.ts
import { readFileSync } from "node:fs";
import { Console, Effect, Result as Result2 } from "effect";

// src/files/amendClaims.ts
import { Result } from "effect";
var STEP = "  ";
var amendClaims = (text, format, additions) => {
  const { tree } = readers[format](text);
  const wanted = tree === null ? void 0 : amendedData(toData(tree), additions);
  if (tree === null || wanted === void 0) return Result.fail("the file cannot be read as it stands");
  const amended = insertAll(text, insertions(text, tree, additions));
  const again = readers[format](amended).tree;
  return again !== null && inOrder(toData(again)) === inOrder(wanted) ? Result.succeed(amended) : Result.fail("the file is written in a way that nothing can be put into");
};
var inOrder = (data) => JSON.stringify(
  data,
  (_, value) => isRecord(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1)) : value
);
var asWorded = { name: "as-worded" };
var amendedData = (data, { readings, accepted }) => {
  if (!isRecord(data) || !Array.isArray(data["claims"])) return void 0;
  const missing = new Set(readings.keys());
  const claims = data["claims"].map((claim) => {
    const more = isRecord(claim) ? readings.get(String(claim["id"])) : void 0;
    if (!isRecord(claim) || more === void 0) return claim;
    missing.delete(String(claim["id"]));
    const known = claim["readings"];
    return { ...claim, readings: [...Array.isArray(known) ? known : [asWorded], ...more] };
  });
  if (missing.size > 0) return void 0;
  const before = data["accepted"];
  return {
    ...data,
    claims,
    ...accepted.length === 0 ? {} : { accepted: [...Array.isArray(before) ? before : [], ...accepted] }
  };
};
var isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
var insertions = (text, root, { readings, accepted }) => {
  const claims = fieldOf(root, "claims");
  const found = [];
  for (const claim of claims?.kind === "list" ? claims.items : []) {
    const id = fieldOf(claim, "id");
    const more = id?.kind === "value" ? readings.get(String(id.value)) : void 0;
    if (more === void 0) continue;
    const known2 = fieldOf(claim, "readings");
    found.push(
      known2 === void 0 ? field(text, claim, "readings", [asWorded, ...more]) : known2.kind === "list" ? items(text, known2, more) : { at: 0, text: "" }
    );
  }
  if (accepted.length === 0) return found;
  const known = fieldOf(root, "accepted");
  found.push(
    known?.kind === "list" && known.items.length > 0 ? items(text, known, accepted) : field(text, root, "accepted", accepted)
  );
  return found;
};
var fieldOf = (tree, name) => tree.kind === "fields" ? tree.fields.get(name)?.value : void 0;
var insertAll = (text, all) => [...all].sort((a, b) => b.at - a.at).reduce((made, { at, text: added }) => made.slice(0, at) + added + made.slice(at), text);
var field = (text, tree, name, entries) => {
  if (text[tree.offset] === "{")
    return within(text, tree, (indent) => `${JSON.stringify(name)}: ${inBrackets(entries, indent)}`);
  const margin = " ".repeat(columnOf(text, tree.offset));
  return below(text, tree, [`${margin}${name}:`, ...listed(entries, margin + STEP)]);
};
var items = (text, list, entries) => text[list.offset] === "[" ? within(text, list, (indent) => entries.map((entry) => inBraces(entry, indent)).join(separator(indent))) : below(text, list, listed(entries, " ".repeat(columnOf(text, list.offset))));
var separator = (indent) => indent === null ? ", " : `,
${indent}`;
var below = (text, tree, lines) => {
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  const added = lines.join(eol);
  const end = endOf(tree);
  if (text[end - 1] === "\n") return { at: end, text: added + eol };
  const next = text.indexOf("\n", end);
  return next < 0 ? { at: text.length, text: eol + added } : { at: next + 1, text: added + eol };
};
var within = (text, { offset }, write) => {
  const end = endOfBrackets(text, offset);
  let last = end - 2;
  while (last > offset && /\s/u.test(text[last] ?? "")) last--;
  const gap = text.slice(last + 1, end - 1);
  const indent = gap.includes("\n") ? marginAt(text, end - 1) + STEP : null;
  const comma = last === offset || text[last] === "," ? "" : ",";
  const space = indent === null ? last === offset ? "" : " " : `
${indent}`;
  return { at: last + 1, text: comma + space + write(indent) };
};
var endOf = (tree) => {
  const last = tree.kind === "fields" ? [...tree.fields.values()].at(-1)?.value : tree.kind === "list" ? tree.items.at(-1) : void 0;
  return last === void 0 ? tree.end : Math.max(endOf(last), last.offset);
};
var endOfBrackets = (text, offset) => {
  let depth = 0;
  for (const { 0: token, index } of text.slice(offset).matchAll(/"(?:[^"\\]|\\.)*"|'[^']*'|[[{\]}]/gsu)) {
    if (token === "[" || token === "{") depth++;
    else if (token === "]" || token === "}") depth--;
    if (depth === 0) return offset + index + 1;
  }
  return text.length;
};
var lineStart = (text, offset) => text.lastIndexOf("\n", offset - 1) + 1;
var columnOf = (text, offset) => offset - lineStart(text, offset);
var marginAt = (text, offset) => /^[ \t]*/u.exec(text.slice(lineStart(text, offset)))?.[0] ?? "";
var listed = (entries, margin) => entries.flatMap(
  (entry) => Object.entries(entry).map(
    ([name, value], index) => `${margin}${index === 0 ? "- " : STEP}${name}: ${plainly(value)}`
  )
);
var plainly = (value) => typeof value === "string" && /^[a-z]+(?:-[a-z]+)+$/u.test(value) ? value : JSON.stringify(value);
var inBraces = (entry, indent) => indent === null ? spaced(entry) : JSON.stringify(entry, null, STEP).replaceAll("\n", `
${indent}`);
var inBrackets = (entries, indent) => indent === null ? `[${entries.map(spaced).join(", ")}]` : JSON.stringify(entries, null, STEP).replaceAll("\n", `
${indent}`);
var spaced = (entry) => `{ ${Object.entries(entry).map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`).join(", ")} }`;

// src/files/unifiedDiff.ts
var CONTEXT = 3;
var MOST_AHEAD = 400;
var unifiedDiff = (path, before, after) => {
  const steps = compare(linesOf(before), linesOf(after));
  const hunks = hunksOf(steps);
  if (hunks.length === 0) return "";
  const end = path.includes(" ") ? "	" : "";
  return `--- a/${path}${end}
+++ b/${path}${end}
${hunks.join("")}`;
};
var linesOf = (text) => text.match(/[^\n]*\n|[^\n]+$/gu) ?? [];
var compare = (before, after) => {
  const steps = [];
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    const line = before[i];
    if (line !== void 0 && line === after[j]) {
      steps.push({ sign: " ", line });
      i++;
      j++;
      continue;
    }
    const [gone, come] = untilEqual(before, after, i, j);
    for (const each of before.slice(i, i + gone)) steps.push({ sign: "-", line: each });
    for (const each of after.slice(j, j + come)) steps.push({ sign: "+", line: each });
    i += gone;
    j += come;
  }
  return steps;
};
var untilEqual = (before, after, i, j) => {
  for (let sum = 1; sum <= MOST_AHEAD; sum++)
    for (let gone = 0; gone <= sum; gone++) {
      const line = before[i + gone];
      if (line !== void 0 && line === after[j + sum - gone]) return [gone, sum - gone];
    }
  return [before.length - i, after.length - j];
};
var hunksOf = (steps) => {
  const changed = steps.flatMap(({ sign }, at) => sign === " " ? [] : [at]);
  const hunks = [];
  for (let k = 0; k < changed.length; ) {
    const from = Math.max(0, (changed[k] ?? 0) - CONTEXT);
    let last = changed[k] ?? 0;
    while (k < changed.length && (changed[k] ?? 0) <= last + 2 * CONTEXT) last = changed[k++] ?? last;
    hunks.push(hunk(steps, from, Math.min(steps.length, last + 1 + CONTEXT)));
  }
  return hunks;
};
var hunk = (steps, from, to) => {
  const count = (part2, sign) => part2.filter((step) => step.sign === " " || step.sign === sign).length;
  const part = steps.slice(from, to);
  const range = (sign) => {
    const lines = count(part, sign);
    const start = count(steps.slice(0, from), sign) + (lines === 0 ? 0 : 1);
    return `${sign}${start},${lines}`;
  };
  const body = part.map(
    ({ sign, line }) => line.endsWith("\n") ? `${sign}${line}` : `${sign}${line}
\\ No newline at end of file
`
  );
  return `@@ ${range("-")} ${range("+")} @@
${body.join("")}`;
};

// src/cli/printPatch.ts
var printPatch = Effect.fn("printPatch")(function* (report, wanted, lang) {
  const { labels, colon, space } = languageOf(lang);
  const all = suggested(report, wanted);
  const patches = [];
  for (const each of all) {
    for (const { id, message } of each.unexplained)
      yield* Console.error(
        visible(`${each.file}${colon}${labels.nothingToRecord}${space}${id}${colon}${message}`)
      );
    if (each.readings.size + each.accepted.length === 0) continue;
    const patch = patchOf(each);
    if (Result2.isSuccess(patch)) patches.push(patch.success);
    else yield* Console.error(`${each.file}${colon}${labels.putInByHand}
${snippets(each)}`);
  }
  if (patches.length > 0) yield* printWhole(patches.join(""));
  else if (all.every((each) => each.readings.size + each.accepted.length === 0))
    yield* Console.error(labels.nothingToSuggest);
});
var patchOf = ({ file, readings, accepted }) => {
  const format = formatOf(file);
  if (format === void 0) return Result2.fail("the file is code");
  if (file.startsWith("..") || file.startsWith("/")) return Result2.fail("the file lies outside of the folder");
  const text = readFileSync(file, "utf8");
  return Result2.map(
    amendClaims(text, format, { readings, accepted }),
    (amended) => unifiedDiff(file, text, amended)
  );
};
var snippets = ({ file, readings, accepted }) => {
  const isCode = formatOf(file) === void 0;
  const literal = (name, entries) => `${name}: ${JSON.stringify(entries, null, 2)}`;
  return [
    ...[...readings].map(
      ([claim, entries]) => isCode ? `// ${claim}
${literal("readings", [{ name: "as-worded" }, ...entries])}` : suggestedYaml({ claim, readings: entries })
    ),
    ...accepted.length === 0 ? [] : [isCode ? literal("accepted", accepted) : suggestedYaml({ accepted })]
  ].join("\n");
};
export {
  printPatch
};
