import {
  abs,
  add,
  denominator,
  divide,
  fromBigInt,
  max,
  min,
  multiply,
  negate,
  numerator,
  power,
  sign,
  subtract,
  zero
} from "./chunk-2NOJJ6HJ.js";

// src/arithmetic/floorRoot.ts
var floorRoot = (value, degree) => {
  const k = BigInt(degree);
  let low = 0n;
  let high = 1n << BigInt(Math.ceil(value.toString(2).length / degree) + 1);
  while (low < high) {
    const middle = (low + high + 1n) / 2n;
    if (middle ** k <= value) low = middle;
    else high = middle - 1n;
  }
  return low;
};

// src/arithmetic/Expression.ts
var number = (value) => ({ kind: "number", value });
var variable = (v) => ({ kind: "variable", variable: v });
var add2 = (left, right) => ({
  kind: "add",
  left,
  right
});
var subtract2 = (left, right) => ({
  kind: "subtract",
  left,
  right
});
var multiply2 = (left, right) => ({
  kind: "multiply",
  left,
  right
});
var divide2 = (left, right) => ({
  kind: "divide",
  left,
  right
});
var sum = (terms) => terms.length === 0 ? number(zero) : terms.slice(1).reduce((total, term) => add2(total, term), terms[0]);
var children = (e) => {
  switch (e.kind) {
    case "number":
    case "variable":
      return [];
    case "negate":
    case "root":
    case "absolute":
      return [e.argument];
    case "power":
      return [e.base];
    case "minimum":
    case "maximum":
      return e.arguments;
    default:
      return [e.left, e.right];
  }
};
var variables = (e) => {
  const found = [];
  const open = [e];
  for (let next = open.pop(); next !== void 0; next = open.pop()) {
    if (next.kind === "variable") found.push(next.variable);
    else for (const child of children(next).toReversed()) open.push(child);
  }
  return found;
};
var substitute = (e, f) => {
  switch (e.kind) {
    case "number":
      return e;
    case "variable":
      return f(e.variable);
    case "negate":
    case "absolute":
      return { kind: e.kind, argument: substitute(e.argument, f) };
    case "root":
      return { kind: "root", argument: substitute(e.argument, f), degree: e.degree };
    case "power":
      return { kind: "power", base: substitute(e.base, f), exponent: e.exponent };
    case "minimum":
    case "maximum":
      return { kind: e.kind, arguments: e.arguments.map((argument) => substitute(argument, f)) };
    default:
      return { kind: e.kind, left: substitute(e.left, f), right: substitute(e.right, f) };
  }
};
var evaluate = (e, valueOf) => {
  switch (e.kind) {
    case "number":
      return e.value;
    case "variable":
      return valueOf(e.variable);
    case "root": {
      const argument = evaluate(e.argument, valueOf);
      return argument === void 0 ? void 0 : exactRoot(argument, e.degree);
    }
    case "power": {
      const base = evaluate(e.base, valueOf);
      if (base === void 0 || e.exponent < 0 && sign(base) === 0) return void 0;
      return power(base, e.exponent);
    }
    default: {
      const values = [];
      for (const child of children(e)) {
        const value = evaluate(child, valueOf);
        if (value === void 0) return void 0;
        values.push(value);
      }
      return combine(e.kind, values);
    }
  }
};
var combine = (kind, values) => {
  const [a, b] = values;
  if (a === void 0) return void 0;
  switch (kind) {
    case "negate":
      return negate(a);
    case "absolute":
      return abs(a);
    case "minimum":
      return values.reduce((x, y) => min(x, y));
    case "maximum":
      return values.reduce((x, y) => max(x, y));
  }
  if (b === void 0) return void 0;
  switch (kind) {
    case "add":
      return add(a, b);
    case "subtract":
      return subtract(a, b);
    case "multiply":
      return multiply(a, b);
    case "divide":
      return sign(b) === 0 ? void 0 : divide(a, b);
    default:
      return void 0;
  }
};
var exactRoot = (a, degree) => {
  if (sign(a) < 0 || !Number.isInteger(degree) || degree < 1) return void 0;
  const n = integerRoot(numerator(a), degree);
  const d = integerRoot(denominator(a), degree);
  return n === void 0 || d === void 0 ? void 0 : fromBigInt(n, d);
};
var integerRoot = (value, degree) => {
  if (value < 2n) return value;
  const root = floorRoot(value, degree);
  return root ** BigInt(degree) === value ? root : void 0;
};

export {
  floorRoot,
  number,
  variable,
  subtract2 as subtract,
  multiply2 as multiply,
  divide2 as divide,
  sum,
  children,
  variables,
  substitute,
  evaluate,
  exactRoot
};
