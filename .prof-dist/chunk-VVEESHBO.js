// src/text/LineIndex.ts
var make = (text) => {
  const starts = [0];
  const pairs = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13 && text.charCodeAt(at + 1) !== 10) starts.push(at + 1);
    else if (isHigh(code) && isLow(text.charCodeAt(at + 1))) pairs.push(++at);
  }
  return { starts: Uint32Array.from(starts), pairs: Uint32Array.from(pairs) };
};
var isHigh = (code) => code >= 55296 && code < 56320;
var isLow = (code) => code >= 56320 && code < 57344;
var countBelow = (rising, limit) => {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = low + high >>> 1;
    if ((rising[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
};
var position = ({ starts, pairs }, offset) => {
  const line = countBelow(starts, offset + 1);
  const start = starts[line - 1] ?? 0;
  const second = pairs.length === 0 ? 0 : countBelow(pairs, offset) - countBelow(pairs, start);
  return { line, column: offset - start - second + 1 };
};

export {
  make,
  position
};
