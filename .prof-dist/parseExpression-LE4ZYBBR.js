import {
  reservedNames
} from "./chunk-N3WG7DQW.js";
import {
  children,
  divide,
  evaluate,
  number,
  sum,
  variable
} from "./chunk-22WNT547.js";
import {
  denominator,
  isInteger,
  numerator,
  of,
  parse,
  sign,
  two
} from "./chunk-2NOJJ6HJ.js";

// src/arithmetic/parseExpression.ts
import { Result } from "effect";
import {
  create,
  factory,
  isAccessorNode,
  isConstantNode,
  isFunctionNode,
  isIndexNode,
  isOperatorNode,
  isParenthesisNode,
  isRelationalNode,
  isSymbolNode,
  parseDependencies
} from "mathjs";

// src/arithmetic/sizeInBits.ts
var sizeInBits = (e) => {
  if (e.kind === "variable") return 1;
  if (e.kind === "number")
    return (numerator(e.value).toString(16).length + denominator(e.value).toString(16).length) * 4;
  const inside = children(e).reduce((bits, child) => bits + sizeInBits(child), 0);
  return e.kind === "power" ? inside * Math.max(1, Math.abs(e.exponent)) : inside;
};

// src/arithmetic/constantValue.ts
var constantValue = (e) => {
  const value = sizeInBits(e) > 512 ? void 0 : evaluate(e, () => void 0);
  return value?.big === void 0 ? value : void 0;
};

// src/arithmetic/raiseToPower.ts
var MAX_POWER = 120;
var raiseToPower = (base, exponent) => {
  const value = constantValue(exponent);
  if (value !== void 0 && isInteger(value) && Math.abs(value.n) <= MAX_POWER)
    return { kind: "power", base, exponent: value.n };
  if (value !== void 0 && value.n === 1 && value.d <= MAX_POWER)
    return { kind: "root", argument: base, degree: value.d };
  return `an exponent is a whole number from -${MAX_POWER} to ${MAX_POWER}, or (1/n) for the n-th root`;
};

// src/arithmetic/scanExpression.ts
var allowed = "allowed are numbers, names of indicators, + - * /, whole powers, roots, ( ), sum, mean, min, max, abs, sqrt, nthRoot";
var functionNames = /* @__PURE__ */ new Set([
  "sum",
  "mean",
  "min",
  "max",
  "abs",
  "sqrt",
  "nthRoot"
]);
var MAX_LENGTH = 2e4;
var MAX_OPERANDS = 1e3;
var MAX_DEPTH = 60;
var MAX_SIGNS = 4;
var TOKEN = new RegExp(
  [
    String.raw`(?<space>[ \t\r\n\u00a0\u2009\u202f\u3000]+)`,
    String.raw`(?<number>(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?)`,
    String.raw`(?<name>[A-Za-z_$\u00C0-\u02AF\u0370-\u03FF\u2100-\u214F][\w$\u00C0-\u02AF\u0370-\u03FF\u2100-\u214F]*)`,
    String.raw`(?<quoted>"[^"\\\n]*"|'[^'\\\n]*')`,
    String.raw`(?<mark>==|<=|>=|[<>+\-*/^(),%]|[[\]])`,
    String.raw`(?<other>!=|:=|&&|\|\||\*\*|\p{Script=Han}+|[\s\S])`
  ].join("|"),
  "gu"
);
var HINTS = {
  "=": "write == for equality",
  ":=": "write == for equality",
  "!=": "figures bound values to intervals, and \u201Cnot equal\u201D excludes nothing that can be checked; use == <= < >= >",
  "\u2260": "figures bound values to intervals, and \u201Cnot equal\u201D excludes nothing that can be checked; use == <= < >= >",
  "**": "write ^ for a power",
  "\xD7": "write * for a product",
  "\xB7": "write * for a product",
  "\xF7": "write / for a quotient",
  "\u2212": "write the plain sign -",
  "\u2013": "write the plain sign -",
  "\u2264": "write <=",
  "\u2265": "write >=",
  "\uFF08": "write the plain bracket (",
  "\uFF09": "write the plain bracket )",
  "\uFF0C": "write the plain comma ,",
  "\uFF05": "write the plain sign %",
  ":": "ranges are not allowed",
  ".": "members are not allowed",
  "&&": "write one relation for each condition",
  "||": "write one relation for each condition",
  '"': "a quoted word has no end",
  "'": "a quoted word has no end"
};
var scanExpression = (source) => {
  if (source.length > MAX_LENGTH)
    return refusal(`the expression is longer than ${MAX_LENGTH} characters; divide it into several relations`);
  if (source.trim() === "") return refusal("the expression is empty");
  const complaints = [];
  const operands = [];
  const origin = [];
  const brackets = [];
  let text = "";
  let previous = "start";
  let previousWord = "";
  let numberAt = 0;
  let signs = 0;
  const complain = (offset, message) => complaints.push({ offset, message });
  const write = (word, offset, step) => {
    for (let k = 0; k < word.length; k++) origin.push(offset + k * step);
    text += word;
  };
  const endsOperand = () => previous === "number" || previous === "name" || previous === "close";
  for (const match of source.matchAll(TOKEN)) {
    const offset = match.index;
    const word = match[0];
    const { space, number: number2, name, quoted, mark } = match.groups;
    if (space !== void 0) {
      write(" ".repeat(word.length), offset, 1);
      continue;
    }
    signs = word === "-" || word === "+" ? signs + 1 : 0;
    if (signs === MAX_SIGNS + 1) complain(offset, "too many signs in a row");
    if (previous === "name" && functionNames.has(previousWord) && word !== "(")
      complain(offset, `${previousWord} is a function: write ${previousWord}(\u2026)`);
    if ((number2 ?? name ?? quoted) !== void 0 || word === "(" && previous !== "name") {
      if (endsOperand()) complain(offset, `an operator is missing before ${word}; write * for a product`);
    }
    if (number2 !== void 0) {
      operands.push(offset);
      numberAt = text.length;
      previous = "number";
    } else if (name !== void 0) {
      operands.push(offset);
      if (reservedNames.has(name) && !functionNames.has(name))
        complain(offset, `the word ${name} is reserved and cannot be used; ${allowed}`);
      previous = "name";
    } else if (quoted !== void 0) {
      operands.push(offset);
      if (brackets.at(-1) !== "[")
        complain(offset, 'quoted words stand only between [ and ], as in x["2021-Q1"]');
      previous = "quoted";
    } else if (word === "%") {
      if (previous === "number") percent(offset);
      else
        complain(
          offset,
          "% is allowed only right after a number (a remainder or the percentage of an expression is not)"
        );
      previous = "close";
      previousWord = word;
      continue;
    } else if (mark !== void 0) {
      previous = bracket(word, offset);
    } else {
      const hint = HINTS[word];
      complain(
        offset,
        hint === void 0 ? `${describe(word)} is not allowed; ${allowed}` : `${describe(word)} is not allowed: ${hint}`
      );
      previous = "operator";
    }
    previousWord = word;
    write(word, offset, 1);
  }
  if (previous === "name" && functionNames.has(previousWord))
    complain(source.length, `${previousWord} is a function: write ${previousWord}(\u2026)`);
  if (operands.length > MAX_OPERANDS)
    complain(0, `more than ${MAX_OPERANDS} names and numbers; divide it into several relations`);
  return { text, origin, operands, complaints };
  function percent(offset) {
    const digits = text.slice(numberAt);
    const place = origin[numberAt];
    text = text.slice(0, numberAt);
    origin.length = numberAt;
    write("(", place, 0);
    write(digits, place, 1);
    write("/100)", offset, 0);
    operands.push(offset);
  }
  function bracket(word, offset) {
    if (word === "(" || word === "[") {
      if (word === "[" && (previous !== "name" || functionNames.has(previousWord)))
        complain(offset, "[ is allowed only right after the name of an indicator, as in x[2021]");
      if (word === "(" && previous === "name" && !functionNames.has(previousWord))
        complain(
          offset - previousWord.length,
          `there is no function ${previousWord}; write * for a product; ${allowed}`
        );
      brackets.push(word);
      if (brackets.length === MAX_DEPTH + 1)
        complain(offset, `brackets are nested more than ${MAX_DEPTH} deep`);
      return "open";
    }
    if (word === ")" || word === "]") {
      brackets.pop();
      return "close";
    }
    return "operator";
  }
};
var refusal = (message) => ({
  text: "",
  origin: [],
  operands: [],
  complaints: [{ offset: 0, message }]
});
var describe = (word) => /\p{Script=Han}/u.test(word) ? `${word} (names are written with Latin or Greek letters, digits and _)` : /[\p{C}\p{Z}]/u.test(word) ? `the invisible character U+${word.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}` : word;

// src/arithmetic/applyFunction.ts
var applyFunction = (name, values) => {
  const [argument, degree, ...more] = values;
  if (argument === void 0) return `${name} needs at least one value`;
  switch (name) {
    case "sum":
      return sum(values);
    case "mean":
      return divide(sum(values), number(of(values.length)));
    case "min":
      return { kind: "minimum", arguments: values };
    case "max":
      return { kind: "maximum", arguments: values };
    case "abs":
      return degree === void 0 ? { kind: "absolute", argument } : "abs takes one value";
    case "sqrt":
      return degree === void 0 ? { kind: "root", argument, degree: 2 } : "sqrt takes one value";
    case "nthRoot": {
      const n = degree === void 0 ? two : constantValue(degree);
      if (more.length === 0 && n !== void 0 && isInteger(n) && n.n >= 1 && n.n <= MAX_POWER)
        return { kind: "root", argument, degree: n.n };
      return `nthRoot takes a value and the degree, a whole number from 1 to ${MAX_POWER}`;
    }
    default:
      return `there is no function ${name}; ${allowed}`;
  }
};

// src/arithmetic/parseExpression.ts
var MAX_DIGITS = 1e3;
var MAX_EXPONENT = 999;
var MAX_BITS = 5e4;
var MAX_COMPLAINTS = 50;
var parseExpression = (source) => read(source, (root, reader) => reader.bounded(root));
var parseRelation = (source) => read(source, (root, reader) => {
  const chain = comparisonsOf(root);
  if (chain === void 0) {
    reader.complain(root, "a relation needs a comparison: == <= < >= >");
    return void 0;
  }
  const sides = chain.sides.map((side) => reader.bounded(side));
  const [left, ...rest] = sides;
  if (left === void 0 || rest.includes(void 0)) return void 0;
  return {
    left,
    comparisons: rest.map((right, k) => ({
      operator: chain.operators[k],
      right
    }))
  };
});
var { parse: parse2 } = create(
  {
    ...parseDependencies,
    numericDependencies: { createNumeric: factory("numeric", [], () => (text) => text) }
  },
  { number: "BigNumber" }
);
var read = (source, walk) => {
  const scan = scanExpression(source);
  const complaints = [...scan.complaints];
  let answer;
  if (complaints.length === 0) {
    const root = parseTree(scan.text);
    if ("message" in root)
      complaints.push({ offset: scan.origin[root.at] ?? source.length, message: root.message });
    else answer = walk(root, new Reader(root, scan.operands, complaints));
  }
  if (complaints.length === 0 && answer !== void 0) return Result.succeed(answer);
  const more = complaints.length - MAX_COMPLAINTS;
  const listed = complaints.slice(0, MAX_COMPLAINTS).map((complaint) => withLine(source, complaint));
  const last = listed.at(-1);
  if (more > 0 && last !== void 0) listed.push({ ...last, message: `and ${more} more after this place` });
  return Result.fail(listed);
};
var parseTree = (text) => {
  try {
    return parse2(text);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const at = /\(char (\d+)\)/.exec(said);
    const words = said.replace(/ \(char \d+\)/, "").toLowerCase();
    return {
      message: words.endsWith(" ,") ? "a comma stands only between the values of a function; numbers have no thousands separators" : `${words}; check brackets and operators`,
      at: at === null ? 0 : Number(at[1]) - 1
    };
  }
};
var withLine = (source, { offset, message }) => {
  const before = source.slice(0, offset).split("\n");
  return { offset, message, line: before.length, column: (before.at(-1) ?? "").length + 1 };
};
var OPERATORS = {
  equal: "==",
  smaller: "<",
  smallerEq: "<=",
  larger: ">",
  largerEq: ">="
};
var comparisonsOf = (node) => {
  const names = isRelationalNode(node) ? node.conditionals : isOperatorNode(node) ? [node.fn] : [];
  const operators = names.map((name) => OPERATORS[name]);
  if (operators.length === 0 || operators.includes(void 0)) return void 0;
  const sides = isRelationalNode(node) ? node.params : isOperatorNode(node) ? node.args : [];
  return { sides, operators };
};
var Reader = class {
  constructor(root, operands, complaints) {
    this.complaints = complaints;
    const open = [];
    root.traverse((node) => {
      if (isConstantNode(node) || isSymbolNode(node)) {
        const place = operands[this.leaves++] ?? 0;
        this.places.set(node, place);
      } else open.push(node);
    });
    for (const node of open.reverse()) {
      const places = [];
      node.forEach((child) => places.push(this.places.get(child) ?? Number.POSITIVE_INFINITY));
      this.places.set(node, Math.min(...places));
    }
  }
  complaints;
  /** mathjs keeps no positions, but its leaves come in the order in which they were written. */
  places = /* @__PURE__ */ new Map();
  leaves = 0;
  complain(node, message) {
    const place = this.places.get(node) ?? 0;
    this.complaints.push({ offset: Number.isFinite(place) ? place : 0, message });
    return void 0;
  }
  /** An expression whose constants cannot grow beyond measure. */
  bounded(node) {
    const read2 = this.expression(node);
    return read2 !== void 0 && sizeInBits(read2) > MAX_BITS ? this.complain(node, "the numbers of this expression would grow too large") : read2;
  }
  expression(node) {
    if (isParenthesisNode(node)) return this.expression(node.content);
    if (isConstantNode(node)) return this.number(node);
    if (isSymbolNode(node)) return this.cell(node.name, node, null, { kind: "own" });
    if (isAccessorNode(node)) return this.accessor(node);
    if (isFunctionNode(node)) return this.call(node);
    if (comparisonsOf(node) !== void 0)
      return this.complain(
        node,
        "a comparison is allowed only outermost in a relation, not inside an expression"
      );
    if (isOperatorNode(node))
      return this.operator(node.fn, node.args, node);
    return this.complain(node, `this is not allowed; ${allowed}`);
  }
  number(node) {
    const text = String(node.value);
    const [digits = "", exponent = "0"] = text.toLowerCase().split("e");
    const value = parse(text);
    if (value === void 0 || digits.length > MAX_DIGITS || Math.abs(Number(exponent)) > MAX_EXPONENT)
      return this.complain(
        node,
        `a number may have ${MAX_DIGITS} digits and an exponent of ${MAX_EXPONENT} at most`
      );
    return number(value);
  }
  cell(indicator, at, area, period) {
    return variable({ indicator, area, period, offset: this.places.get(at) ?? 0 });
  }
  accessor(node) {
    const { object, index } = node;
    if (!isSymbolNode(object) || !isIndexNode(index))
      return this.complain(node, "[ ] is allowed once, right after the name of an indicator, as in x[2021]");
    const [first, second, ...more] = index.dimensions;
    if (first === void 0 || more.length > 0)
      return this.complain(
        node,
        'between [ and ] stands a period, or an area and a period: x[2021], x[-1], x["chengdu", 2021]'
      );
    if (second === void 0) {
      const period2 = this.period(first);
      return period2 && this.cell(object.name, object, null, period2);
    }
    const area = isConstantNode(first) && typeof first.value === "string" ? String(first.value).trim() : "";
    const named = area !== "" && !/^[\d.]/.test(area);
    if (!named) this.complain(first, 'the area is written first and in quotes, as in x["chengdu", 2021]');
    const period = this.period(second);
    return named && period ? this.cell(object.name, object, area, period) : void 0;
  }
  period(node) {
    if (isOperatorNode(node) && node.fn === "unaryMinus") {
      const back = node.args[0];
      const by = isConstantNode(back) ? Number(back.value) : Number.NaN;
      if (Number.isSafeInteger(by) && by >= 1 && by <= 1e3) return { kind: "offset", by: -by };
      return this.complain(node, "periods back are written as a whole number, as in x[-1]");
    }
    if (isConstantNode(node)) {
      const text = String(node.value).trim();
      if (/^\d{4}$/.test(text) || text !== "" && !/^[-+]?[\d.]+$/.test(text)) return { kind: "named", text };
    }
    return this.complain(
      node,
      'a period is a year of four digits, a quoted period ("2021-Q1", "year-before", "previous"), or -1 for one period earlier'
    );
  }
  call(node) {
    const name = isSymbolNode(node.fn) ? node.fn.name : "";
    const values = node.args.map((argument) => this.expression(argument));
    if (values.includes(void 0)) return void 0;
    return this.ruled(
      node,
      applyFunction(name, values)
    );
  }
  /** What a rule made of the values, or its reason why not as a complaint. */
  ruled(node, result) {
    return typeof result === "string" ? this.complain(node, result) : result;
  }
  operator(name, args, node) {
    const [left, right] = args.map((argument) => this.expression(argument));
    if (left === void 0 || args.length > 1 && right === void 0) return void 0;
    if (right === void 0) {
      if (name === "unaryMinus") return { kind: "negate", argument: left };
      if (name === "unaryPlus") return left;
      return this.complain(node, `this operator is not allowed; ${allowed}`);
    }
    switch (name) {
      case "add":
      case "subtract":
      case "multiply":
        return { kind: name, left, right };
      case "divide": {
        const divisor = constantValue(right);
        return divisor !== void 0 && sign(divisor) === 0 ? this.complain(node, "this divides by zero") : divide(left, right);
      }
      case "pow":
        return this.ruled(node, raiseToPower(left, right));
      default:
        return this.complain(node, `this operator is not allowed; ${allowed}`);
    }
  }
};
export {
  parseExpression,
  parseRelation,
  reservedNames
};
