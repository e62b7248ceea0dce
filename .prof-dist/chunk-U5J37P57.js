// src/text/selector.ts
var CONTEXTS = [4, 8, 16, 32, 64, 128];
var PIECE = 6;
var COUNTERS = 1 << 20;
var counterOf = (text, at) => {
  let hash = 2166136261;
  for (let i = at; i < at + PIECE; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
  return (hash ^ hash >>> 15) & COUNTERS - 1;
};
var known = /* @__PURE__ */ new WeakMap();
var uniqueBefore = (article) => {
  const seen = known.get(article);
  if (seen !== void 0) return seen;
  const { form } = article;
  const places = Math.max(0, form.length - PIECE + 1);
  const own = new Uint32Array(places);
  const counters = new Uint8Array(COUNTERS);
  for (let at = 0; at < places; at++) {
    const counter = counterOf(form, at);
    own[at] = counter;
    counters[counter] = Math.min(2, (counters[counter] ?? 0) + 1);
  }
  const before = new Uint32Array(places + 1);
  for (let at = 0; at < places; at++) {
    before[at + 1] = (before[at] ?? 0) + (counters[own[at] ?? 0] === 1 ? 1 : 0);
  }
  known.set(article, before);
  return before;
};
var standsOnce = (article, start, end) => {
  if (end - start < PIECE) {
    const words = article.form.slice(start, end);
    const first = article.form.indexOf(words);
    return first !== -1 && article.form.indexOf(words, first + 1) === -1;
  }
  const before = uniqueBefore(article);
  return (before[end - PIECE + 1] ?? 0) > (before[start] ?? 0);
};
var selector = (article, span) => {
  const { form, normalised } = article;
  const quote = normalised.text.slice(span.start, span.end);
  if (standsOnce(article, span.start, span.end)) return { quote };
  for (const width of CONTEXTS) {
    const start = Math.max(0, span.start - width);
    if (standsOnce(article, start, span.end))
      return { quote, prefix: normalised.text.slice(start, span.start) };
    const end = Math.min(form.length, span.end + width);
    if (standsOnce(article, span.start, end)) return { quote, suffix: normalised.text.slice(span.end, end) };
    if (standsOnce(article, start, end)) {
      return {
        quote,
        prefix: normalised.text.slice(start, span.start),
        suffix: normalised.text.slice(span.end, end)
      };
    }
  }
  return null;
};

export {
  selector
};
