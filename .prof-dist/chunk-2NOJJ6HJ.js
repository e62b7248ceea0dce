// src/arithmetic/decimalText.ts
var DECIMAL = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,4}))?$/;
var MAX_DIGITS = 2e3;
var readFraction = (text) => {
  const trimmed = text.trim();
  if (trimmed.length === 0 || trimmed.length > MAX_DIGITS) return void 0;
  const slash = trimmed.indexOf("/");
  if (slash >= 0) {
    const above = readFraction(trimmed.slice(0, slash));
    const below = readFraction(trimmed.slice(slash + 1));
    return above === void 0 || below === void 0 || below.n === 0n ? void 0 : { n: above.n * below.d, d: above.d * below.n };
  }
  const match = DECIMAL.exec(trimmed);
  if (match === null) return void 0;
  const whole = match[2] ?? "";
  const fraction = match[3] ?? "";
  if (whole.length + fraction.length === 0) return void 0;
  const exponent = (match[4] === void 0 ? 0 : Number(match[4])) - fraction.length;
  const digits = BigInt(whole + fraction);
  const signed = match[1] === "-" ? -digits : digits;
  return exponent >= 0 ? { n: signed * 10n ** BigInt(exponent), d: 1n } : { n: signed, d: 10n ** BigInt(-exponent) };
};
var placesOf = (denominator2) => {
  let d = denominator2;
  let twos = 0;
  let fives = 0;
  while (d % 2n === 0n) {
    d /= 2n;
    twos++;
  }
  while (d % 5n === 0n) {
    d /= 5n;
    fives++;
  }
  return d === 1n ? Math.max(twos, fives) : void 0;
};
var writeFraction = ({ d, n }) => {
  const places = placesOf(d);
  if (places === void 0) return `${n}/${d}`;
  if (places === 0) return n.toString();
  const scaled = n * 10n ** BigInt(places) / d;
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(places + 1, "0");
  return `${scaled < 0n ? "-" : ""}${digits.slice(0, -places)}.${digits.slice(-places)}`;
};
var tens = Array.from({ length: 16 }, (_, exponent) => 10 ** exponent);
var SHORT_DECIMAL = /^[+-]?\d{0,15}(?:\.\d{0,15})?$/;
var readShort = (text) => {
  if (text.length > 16 || !SHORT_DECIMAL.test(text)) return void 0;
  const point = text.indexOf(".");
  const digits = point < 0 ? text : text.slice(0, point) + text.slice(point + 1);
  const last = digits.charCodeAt(digits.length - 1);
  const n = last >= 48 && last <= 57 && digits.length <= 15 ? Number(digits) : Number.NaN;
  const d = tens[point < 0 ? 0 : text.length - point - 1];
  return d === void 0 || Number.isNaN(n) ? void 0 : { n, d };
};

// src/arithmetic/greatestCommonDivisor.ts
var BIG_SAFE = BigInt(Number.MAX_SAFE_INTEGER);
var gcdSmall = (a, b) => {
  let x = a < 0 ? -a : a;
  let y = b;
  while (y !== 0) {
    const t = x % y;
    x = y;
    y = t;
  }
  return x;
};
var gcdBig = (a, b) => {
  let x = a < 0n ? -a : a;
  let y = b < 0n ? -b : b;
  if (x < y) [x, y] = [y, x];
  while (y !== 0n) {
    if (x <= BIG_SAFE) return BigInt(gcdSmall(Number(x), Number(y)));
    if (y <= BIG_SAFE) {
      ;
      [x, y] = [y, x % y];
      continue;
    }
    ;
    [x, y] = lehmerStep(x, y);
  }
  return x;
};
var LEADING_BITS = 50;
var lehmerStep = (x, y) => {
  const size = Number(x);
  const bits = Number.isFinite(size) ? Math.ceil(Math.log2(size)) : 4 * x.toString(16).length;
  const shift = BigInt(Math.max(0, bits - LEADING_BITS));
  let p = Number(x >> shift);
  let q = Number(y >> shift);
  let [a, b, c, d] = [1, 0, 0, 1];
  while (q + c > 0 && q + d > 0) {
    const quotient = Math.floor((p + a) / (q + c));
    if (quotient !== Math.floor((p + b) / (q + d))) break;
    [a, c] = [c, a - quotient * c];
    [b, d] = [d, b - quotient * d];
    [p, q] = [q, p - quotient * q];
  }
  if (b === 0) return [y, x % y];
  return [BigInt(a) * x + BigInt(b) * y, BigInt(c) * x + BigInt(d) * y];
};

// src/arithmetic/Rational.ts
var SAFE = Number.MAX_SAFE_INTEGER;
var BIG_SAFE2 = BigInt(SAFE);
var Rational = class {
  constructor(n, d, big) {
    this.n = n;
    this.d = d;
    this.big = big;
  }
  n;
  d;
  big;
  toString() {
    return format(this);
  }
  toJSON() {
    return format(this);
  }
};
var small = (n, d) => new Rational(n, d, void 0);
var zero = small(0, 1);
var one = small(1, 1);
var minusOne = small(-1, 1);
var two = small(2, 1);
var half = small(1, 2);
var reduceSmall = (n, d) => {
  if (n === 0) return zero;
  const g = gcdSmall(n, d);
  return g === 1 ? small(n, d) : small(n / g, d / g);
};
var fromBigInt = (n, d = 1n) => {
  if (d === 0n) throw new RangeError("division by zero");
  if (d < 0n) return fromBigInt(-n, -d);
  if (n === 0n) return zero;
  const g = gcdBig(n, d);
  return g === 1n ? ofLowest(n, d) : ofLowest(n / g, d / g);
};
var ofLowest = (n, d) => n === 0n ? zero : n <= BIG_SAFE2 && n >= -BIG_SAFE2 && d <= BIG_SAFE2 ? small(Number(n), Number(d)) : new Rational(Number.NaN, Number.NaN, { n, d });
var of = (n, d = 1) => {
  if (!Number.isSafeInteger(n) || !Number.isSafeInteger(d))
    throw new RangeError(`not safe integers: ${n}/${d}`);
  if (d === 0) throw new RangeError("division by zero");
  return d < 0 ? reduceSmall(-n, -d) : reduceSmall(n, d);
};
var powerOfTen = (exponent) => {
  const ten = tens[exponent < 0 ? -exponent : exponent];
  if (ten !== void 0) return exponent >= 0 ? small(ten, 1) : small(1, ten);
  return exponent >= 0 ? fromBigInt(10n ** BigInt(exponent)) : fromBigInt(1n, 10n ** BigInt(-exponent));
};
var parse = (text) => {
  const short = readShort(text);
  if (short !== void 0) return reduceSmall(short.n, short.d);
  const read = readFraction(text);
  return read === void 0 ? void 0 : fromBigInt(read.n, read.d);
};
var fromDouble = (x) => {
  if (Number.isSafeInteger(x)) return small(x === 0 ? 0 : x, 1);
  let scaled = x;
  let shift = 0;
  while (!Number.isInteger(scaled)) {
    scaled *= 2;
    shift++;
  }
  return fromBigInt(BigInt(scaled), 1n << BigInt(shift));
};
var numerator = (a) => a.big === void 0 ? BigInt(a.n) : a.big.n;
var denominator = (a) => a.big === void 0 ? BigInt(a.d) : a.big.d;
var add = (a, b) => {
  if (a.big === void 0 && b.big === void 0) {
    if (a.n === 0) return b;
    if (b.n === 0) return a;
    if (a.d === b.d) {
      const s = a.n + b.n;
      if (s <= SAFE && s >= -SAFE) return a.d === 1 ? s === 0 ? zero : small(s, 1) : reduceSmall(s, a.d);
    } else {
      const x = a.n * b.d;
      const y = b.n * a.d;
      const d = a.d * b.d;
      const s = x + y;
      if (d <= SAFE && x <= SAFE && x >= -SAFE && y <= SAFE && y >= -SAFE && s <= SAFE && s >= -SAFE)
        return reduceSmall(s, d);
    }
  }
  return addBig(numerator(a), denominator(a), numerator(b), denominator(b));
};
var addBig = (an, ad, bn, bd) => {
  const g = gcdBig(ad, bd);
  if (g === 1n) return ofLowest(an * bd + bn * ad, ad * bd);
  const rest = ad / g;
  const sum = an * (bd / g) + bn * rest;
  const h = gcdBig(sum, g);
  return h === 1n ? ofLowest(sum, rest * bd) : ofLowest(sum / h, rest * (bd / h));
};
var negate = (a) => {
  if (a.big !== void 0) return new Rational(Number.NaN, Number.NaN, { n: -a.big.n, d: a.big.d });
  return a.n === 0 ? zero : small(-a.n, a.d);
};
var subtract = (a, b) => add(a, negate(b));
var multiply = (a, b) => {
  if (a.big === void 0 && b.big === void 0) {
    if (a.n === 0 || b.n === 0) return zero;
    if (b.n === 1 && b.d === 1) return a;
    const n = a.n * b.n;
    const d = a.d * b.d;
    if (n <= SAFE && n >= -SAFE && d <= SAFE) return d === 1 ? small(n, 1) : reduceSmall(n, d);
  }
  return multiplyBig(numerator(a), denominator(a), numerator(b), denominator(b));
};
var multiplyBig = (an, ad, bn, bd) => {
  if (an === 0n || bn === 0n) return zero;
  const g = gcdBig(an, bd);
  const h = gcdBig(bn, ad);
  return ofLowest(an / g * (bn / h), ad / h * (bd / g));
};
var invert = (a) => {
  if (a.big !== void 0) return a.big.n < 0n ? ofLowest(-a.big.d, -a.big.n) : ofLowest(a.big.d, a.big.n);
  if (a.n === 0) throw new RangeError("division by zero");
  return a.n < 0 ? small(-a.d, -a.n) : small(a.d, a.n);
};
var divide = (a, b) => multiply(a, invert(b));
var sign = (a) => a.big === void 0 ? a.n > 0 ? 1 : a.n < 0 ? -1 : 0 : a.big.n > 0n ? 1 : -1;
var abs = (a) => sign(a) < 0 ? negate(a) : a;
var compare = (a, b) => {
  if (a === b) return 0;
  if (a.big === void 0 && b.big === void 0) {
    if (a.d === b.d) return a.n < b.n ? -1 : a.n > b.n ? 1 : 0;
    const x2 = a.n * b.d;
    const y2 = b.n * a.d;
    if (x2 <= SAFE && x2 >= -SAFE && y2 <= SAFE && y2 >= -SAFE) return x2 < y2 ? -1 : x2 > y2 ? 1 : 0;
  }
  const x = numerator(a) * denominator(b);
  const y = numerator(b) * denominator(a);
  return x < y ? -1 : x > y ? 1 : 0;
};
var equals = (a, b) => compare(a, b) === 0;
var min = (a, b) => compare(a, b) <= 0 ? a : b;
var max = (a, b) => compare(a, b) >= 0 ? a : b;
var isInteger = (a) => a.big === void 0 ? a.d === 1 : a.big.d === 1n;
var floor = (a) => {
  if (a.big === void 0) {
    if (a.d === 1) return a;
    const rest = a.n % a.d;
    const quotient2 = (a.n - rest) / a.d;
    return small(rest < 0 ? quotient2 - 1 : quotient2 === 0 ? 0 : quotient2, 1);
  }
  const quotient = a.big.n / a.big.d;
  return fromBigInt(a.big.n < 0n && quotient * a.big.d !== a.big.n ? quotient - 1n : quotient);
};
var ceil = (a) => negate(floor(negate(a)));
var power = (a, exponent) => {
  if (exponent < 0) return power(invert(a), -exponent);
  return fromBigInt(numerator(a) ** BigInt(exponent), denominator(a) ** BigInt(exponent));
};
var toNumber = (a) => {
  if (a.big === void 0) return a.n / a.d;
  const negative = a.big.n < 0n;
  const n = negative ? -a.big.n : a.big.n;
  const shift = 64 - (n.toString(2).length - a.big.d.toString(2).length);
  const scaled = shift >= 0 ? (n << BigInt(shift)) / a.big.d : n / (a.big.d << BigInt(-shift));
  const value = Number(scaled) * 2 ** -shift;
  return negative ? -value : value;
};
var decimalPlaces = (a) => placesOf(denominator(a));
var format = (a) => writeFraction({ n: numerator(a), d: denominator(a) });
var round = (a, places, direction) => {
  const scale = powerOfTen(places);
  const scaled = multiply(a, scale);
  const whole = direction === "down" ? floor(scaled) : direction === "up" ? ceil(scaled) : sign(scaled) < 0 ? ceil(subtract(scaled, half)) : floor(add(scaled, half));
  return divide(whole, scale);
};

export {
  gcdBig,
  zero,
  one,
  minusOne,
  two,
  half,
  fromBigInt,
  of,
  powerOfTen,
  parse,
  fromDouble,
  numerator,
  denominator,
  add,
  negate,
  subtract,
  multiply,
  invert,
  divide,
  sign,
  abs,
  compare,
  equals,
  min,
  max,
  isInteger,
  floor,
  ceil,
  power,
  toNumber,
  decimalPlaces,
  format,
  round
};
