// src/model/nearest.ts
var longest = 64;
var mostCandidates = 2e3;
var distance = (a, b, limit) => {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  const far = limit + 1;
  let beforeLast = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = Array.from({ length: b.length + 1 }, () => far);
    row[0] = i;
    let fewest = far;
    for (let j = Math.max(1, i - limit); j <= Math.min(b.length, i + limit); j++) {
      let best = Math.min(
        (last[j - 1] ?? far) + (a[i - 1] === b[j - 1] ? 0 : 1),
        (last[j] ?? far) + 1,
        (row[j - 1] ?? far) + 1
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (beforeLast[j - 2] ?? far) + 1);
      row[j] = best;
      fewest = Math.min(fewest, best);
    }
    if (fewest > limit && i > limit) return far;
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? far;
};
var nearest = (name, candidates) => {
  const wanted = name.slice(0, longest).toLowerCase();
  let best;
  let fewest = Math.min(3, Math.max(1, Math.floor(wanted.length / 3))) + 1;
  let looked = 0;
  for (const candidate of candidates) {
    if (looked++ >= mostCandidates) break;
    const edits = distance(wanted, candidate.slice(0, longest).toLowerCase(), fewest - 1);
    if (edits < fewest) {
      fewest = edits;
      best = candidate;
    }
  }
  return best;
};
var didYouMean = (name, candidates) => {
  const candidate = nearest(name, candidates);
  return candidate === void 0 ? "" : `; did you mean "${candidate}"?`;
};

export {
  nearest,
  didYouMean
};
