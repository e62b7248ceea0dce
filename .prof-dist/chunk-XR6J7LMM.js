// src/report/Shard.ts
import { Result } from "effect";
var parse = (text) => {
  const match = /^(\d{1,6})\/(\d{1,6})$/u.exec(text.trim());
  const index = Number(match?.[1]);
  const count = Number(match?.[2]);
  return match !== null && index >= 1 && index <= count ? Result.succeed({ index, count }) : Result.fail(`\u201C${text}\u201D is no share: write 3/16 for the third of sixteen`);
};
var select = (files, { index, count }) => [...new Set(files)].sort().filter((_, i) => i % count === index - 1);

export {
  parse,
  select
};
