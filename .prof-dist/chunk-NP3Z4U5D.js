import {
  make,
  position
} from "./chunk-VVEESHBO.js";

// src/reference/ReferenceDefect.ts
var make2 = (code, severity, place, values) => (
  // The object has code and values of the same C; TypeScript cannot see through the mapped union.
  {
    _tag: "ReferenceDefect",
    code,
    severity,
    resource: place.resource,
    file: place.file,
    line: place.line ?? null,
    column: place.column ?? null,
    columnName: place.columnName ?? null,
    values
  }
);
var is = (item) => "_tag" in item && item._tag === "ReferenceDefect";

// src/reference/Json.ts
import { Result } from "effect";
var MAX_DEPTH = 200;
var NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
var SPACE = /[ \t\r\n]*/y;
var escapes = {
  '"': '"',
  "\\": "\\",
  "/": "/",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "	"
};
var isPlain = (code) => code >= 32 && code !== 34 && code !== 92;
var Abandoned = class {
  constructor(failure) {
    this.failure = failure;
  }
  failure;
};
var parse = (text) => {
  let at = text.startsWith("\uFEFF") ? 1 : 0;
  const fail = (reason, offset = at) => {
    throw new Abandoned({ offset, reason });
  };
  const match = (pattern) => {
    pattern.lastIndex = at;
    const found2 = pattern.exec(text)?.[0] ?? "";
    at += found2.length;
    return found2;
  };
  const skipSpace = () => void match(SPACE);
  const found = () => at < text.length ? `found ${JSON.stringify(text[at])}` : "the text ends";
  const string = () => {
    const start = at;
    at++;
    let value2 = "";
    for (; ; ) {
      const plain = at;
      while (isPlain(text.charCodeAt(at))) at++;
      value2 += text.slice(plain, at);
      const c = text[at];
      if (c === '"') {
        at++;
        return value2;
      }
      if (c === void 0) return fail("a string is not closed", start);
      if (c !== "\\") return fail("a control character stands in a string");
      const escape = text[at + 1] ?? "";
      if (escape === "u") {
        const digits = text.slice(at + 2, at + 6);
        if (!/^[\da-fA-F]{4}$/.test(digits)) return fail("\\u needs four hexadecimal digits");
        value2 += String.fromCharCode(Number.parseInt(digits, 16));
        at += 6;
      } else {
        const character = escapes[escape];
        if (character === void 0) return fail(`\\${escape} is not an escape`);
        value2 += character;
        at += 2;
      }
    }
  };
  const members = (depth) => {
    const result = /* @__PURE__ */ new Map();
    at++;
    skipSpace();
    if (text[at] === "}") {
      at++;
      return result;
    }
    for (; ; ) {
      skipSpace();
      if (text[at] !== '"') fail(`a name in quotes is expected, ${found()}`);
      const offset = at;
      const name = string();
      if (result.has(name)) fail(`the name ${JSON.stringify(name)} is used twice in one object`, offset);
      skipSpace();
      if (text[at] !== ":") fail(`":" is expected, ${found()}`);
      at++;
      result.set(name, value(depth));
      skipSpace();
      if (text[at] === ",") at++;
      else if (text[at] === "}") {
        at++;
        return result;
      } else fail(`"," or "}" is expected, ${found()}`);
    }
  };
  const items = (depth) => {
    const result = [];
    at++;
    skipSpace();
    if (text[at] === "]") {
      at++;
      return result;
    }
    for (; ; ) {
      result.push(value(depth));
      skipSpace();
      if (text[at] === ",") at++;
      else if (text[at] === "]") {
        at++;
        return result;
      } else fail(`"," or "]" is expected, ${found()}`);
    }
  };
  const value = (depth) => {
    skipSpace();
    if (depth > MAX_DEPTH) fail(`nested more than ${MAX_DEPTH} deep`);
    const offset = at;
    const c = text[at];
    if (c === "{") return { kind: "object", offset, members: members(depth + 1) };
    if (c === "[") return { kind: "array", offset, items: items(depth + 1) };
    if (c === '"') return { kind: "string", offset, value: string() };
    for (const [word, json] of [
      ["null", { kind: "null", offset }],
      ["true", { kind: "boolean", offset, value: true }],
      ["false", { kind: "boolean", offset, value: false }]
    ])
      if (text.startsWith(word, at)) {
        at += word.length;
        return json;
      }
    const number = match(NUMBER);
    return number === "" ? fail(`a value is expected, ${found()}`) : { kind: "number", offset, text: number };
  };
  try {
    const result = value(0);
    skipSpace();
    return at < text.length ? Result.fail({ offset: at, reason: `only one value is allowed, ${found()}` }) : Result.succeed(result);
  } catch (error) {
    if (error instanceof Abandoned) return Result.fail(error.failure);
    throw error;
  }
};
var follow = (json, pointer) => {
  if (pointer === "") return json;
  if (!pointer.startsWith("/")) return void 0;
  let current = json;
  for (const raw of pointer.slice(1).split("/")) {
    const step = raw.replaceAll("~1", "/").replaceAll("~0", "~");
    if (current.kind === "object") current = current.members.get(step);
    else if (current.kind === "array" && /^(0|[1-9]\d*)$/.test(step)) current = current.items[Number(step)];
    else return void 0;
    if (current === void 0) return void 0;
  }
  return current;
};
var pointerStep = (name) => String(name).replaceAll("~", "~0").replaceAll("/", "~1");
var toPlain = (json, number) => {
  switch (json.kind) {
    case "null":
      return null;
    case "boolean":
    case "string":
      return json.value;
    case "number":
      return number(json.text);
    case "array":
      return json.items.map((item) => toPlain(item, number));
    case "object":
      return Object.fromEntries([...json.members].map(([name, member]) => [name, toPlain(member, number)]));
  }
};
var locator = (text) => {
  const lines = make(text);
  return (offset) => position(lines, offset);
};

export {
  make2 as make,
  is,
  parse,
  follow,
  pointerStep,
  toPlain,
  locator
};
