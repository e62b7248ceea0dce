// src/text/sha256.ts
var fraction = (root) => (root - Math.floor(root)) * 4294967296 | 0;
var primes = (count) => {
  const found = [];
  for (let candidate = 2; found.length < count; candidate++) {
    if (found.every((prime) => candidate % prime !== 0)) found.push(candidate);
  }
  return found;
};
var ROUND = Int32Array.from(primes(64), (prime) => fraction(Math.cbrt(prime)));
var INITIAL = Int32Array.from(primes(8), (prime) => fraction(Math.sqrt(prime)));
var rotate = (word, bits) => word >>> bits | word << 32 - bits;
var padded = (bytes) => {
  const size = (bytes.length + 8 >>> 6) + 1 << 6;
  const view = new DataView(new ArrayBuffer(size));
  new Uint8Array(view.buffer).set(bytes);
  view.setUint8(bytes.length, 128);
  view.setUint32(size - 8, Math.floor(bytes.length / 536870912));
  view.setUint32(size - 4, bytes.length << 3 >>> 0);
  return view;
};
var compress = (state, view, at, words) => {
  for (let i = 0; i < 16; i++) words[i] = view.getInt32(at + 4 * i);
  for (let i = 16; i < 64; i++) {
    const x = words[i - 15] ?? 0;
    const y = words[i - 2] ?? 0;
    const small0 = rotate(x, 7) ^ rotate(x, 18) ^ x >>> 3;
    const small1 = rotate(y, 17) ^ rotate(y, 19) ^ y >>> 10;
    words[i] = (words[i - 16] ?? 0) + small0 + (words[i - 7] ?? 0) + small1 | 0;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let i = 0; i < 64; i++) {
    const big1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const first = h + big1 + (e & f ^ ~e & g) + (ROUND[i] ?? 0) + (words[i] ?? 0) | 0;
    const big0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const second = big0 + (a & b ^ a & c ^ b & c) | 0;
    h = g;
    g = f;
    f = e;
    e = d + first | 0;
    d = c;
    c = b;
    b = a;
    a = first + second | 0;
  }
  for (const [i, word] of [a, b, c, d, e, f, g, h].entries()) state[i] = (state[i] ?? 0) + word | 0;
};
var sha256 = (text) => {
  const view = padded(new TextEncoder().encode(text));
  const state = INITIAL.slice();
  const words = new Int32Array(64);
  for (let at = 0; at < view.byteLength; at += 64) compress(state, view, at, words);
  return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
};

export {
  sha256
};
