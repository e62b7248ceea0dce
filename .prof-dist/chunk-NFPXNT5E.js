import {
  tally
} from "./chunk-XDSG36CF.js";
import {
  normalise
} from "./chunk-6OR6OAMQ.js";

// src/text/inventory.ts
import { parse } from "csv-parse/browser/esm/sync";
import * as Result from "effect/Result";
var HEADER = ["position", "line", "token", "claim", "why"];
var LEXICON = "lexicon: ";
var reason = (fate) => {
  switch (fate.kind) {
    case "ignored":
      return fate.why;
    case "lexicon":
      return LEXICON + fate.reason;
    default:
      return "";
  }
};
var field = (value) => /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
var write = (coverage2) => [
  HEADER,
  ...coverage2.atoms.map((atom) => [
    String(atom.start),
    String(atom.line),
    atom.text,
    atom.fate.kind === "claimed" ? atom.fate.claims.join(" ") : "",
    reason(atom.fate)
  ])
].map((fields) => `${fields.map(field).join(",")}
`).join("");
var read = (csv) => {
  const problems = [];
  const rows = [];
  let records;
  try {
    records = parse(csv, {
      bom: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true
    });
  } catch (error) {
    const line = error !== null && typeof error === "object" && "lines" in error ? Number(error.lines) : 1;
    return Result.fail([
      {
        line,
        message: "This is not CSV: a quotation mark is opened and not closed, or stands inside a field."
      }
    ]);
  }
  const [header, ...body] = records;
  if (header?.record.join() !== HEADER.join()) {
    return Result.fail([{ line: 1, message: `The first line must be: ${HEADER.join()}` }]);
  }
  let last = -1;
  for (const { record, info } of body) {
    const [position = "", line = "", token = "", claim = "", why = "", ...more] = record;
    const complain = (message) => {
      problems.push({ line: info.lines, message });
    };
    if (record.length < HEADER.length || more.length > 0)
      complain(`This line has ${record.length} fields instead of 5.`);
    else if (!/^\d{1,10}$/.test(position)) complain(`The position must be a whole number, not "${position}".`);
    else if (!/^[1-9]\d{0,9}$/.test(line)) complain(`The line must be a whole number from 1, not "${line}".`);
    else if (token === "") complain("The token is empty.");
    else if (claim !== "" && why !== "")
      complain("A number is claimed or ignored, not both: leave one field empty.");
    else if (Number(position) <= last) complain("Positions must rise from line to line.");
    else {
      last = Number(position) + token.length - 1;
      const claims = claim === "" ? [] : claim.split(" ");
      rows.push({ position: Number(position), line: Number(line), token, claims, why });
    }
  }
  return problems.length > 0 ? Result.fail(problems) : Result.succeed(rows);
};
var TRADITIONAL = /* @__PURE__ */ new Map([
  ["\u842C", "\u4E07"],
  ["\u5104", "\u4EBF"],
  ["\u5169", "\u4E24"],
  ["\u96D9", "\u53CC"],
  ["\u8CB3", "\u8D30"]
]);
var simplified = (text) => [...text].map((each) => TRADITIONAL.get(each) ?? each).join("");
var coverage = (rows, claims, ignored) => {
  const quotes = new Map(claims.map((claim) => [claim.id, normalise(claim.quote).text]));
  const numbers = ignored.map((entry) => normalise(entry.number ?? entry.quote).text);
  const fate = (row) => {
    const token = simplified(row.token);
    if (row.claims.length > 0) {
      const quoted = row.claims.every((id) => quotes.get(id)?.includes(token) === true);
      return quoted ? { kind: "claimed", claims: row.claims } : { kind: "uncovered" };
    }
    if (row.why.startsWith(LEXICON)) {
      return { kind: "lexicon", word: row.token, reason: row.why.slice(LEXICON.length) };
    }
    const entry = ignored.findIndex(
      (words, at) => words.why === row.why && numbers[at]?.includes(token) === true
    );
    return entry === -1 ? { kind: "uncovered" } : { kind: "ignored", entry, why: row.why };
  };
  return tally(
    "inventory",
    rows.map(
      (row) => ({
        start: row.position,
        end: row.position + row.token.length,
        text: row.token,
        fate: fate(row),
        offset: row.position,
        line: row.line,
        column: null,
        before: "",
        after: ""
      })
    )
  );
};

export {
  write,
  read,
  coverage
};
