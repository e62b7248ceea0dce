import {
  documentText
} from "./chunk-QNID5LIW.js";
import {
  loadClaims
} from "./chunk-XTF24JOZ.js";
import "./chunk-D2VW7FIC.js";
import "./chunk-LAROTTBP.js";
import "./chunk-NP3Z4U5D.js";
import "./chunk-OPBV27RD.js";
import "./chunk-I2GFHNA4.js";
import "./chunk-W4I7SFAH.js";
import "./chunk-N3WG7DQW.js";
import {
  checkText
} from "./chunk-XDSG36CF.js";
import "./chunk-6OR6OAMQ.js";
import "./chunk-F5LY5JYS.js";
import "./chunk-VVEESHBO.js";
import "./chunk-HDZZROUH.js";
import "./chunk-GEN7PIHA.js";
import {
  claimsPaths
} from "./chunk-SEAUXBH2.js";
import {
  visible
} from "./chunk-6P3HZNJ7.js";
import "./chunk-WFSISXEB.js";
import {
  sha256
} from "./chunk-3CYAG2VH.js";
import "./chunk-KHYJJ4PQ.js";
import "./chunk-2NOJJ6HJ.js";
import "./chunk-UOZIZ6WO.js";
import "./chunk-N2MUNKVZ.js";
import "./chunk-GN53SJR2.js";

// src/cli/textJobs.ts
import { Console, Effect, Path } from "effect";
var textJobs = Effect.fnUntraced(function* (named, article, allow) {
  const { dirname, join } = yield* Path.Path;
  const { paths } = yield* claimsPaths(named);
  const jobs = [];
  let failed = false;
  const complain = (problem) => {
    failed = true;
    return Console.error(visible(problem));
  };
  for (const loaded of yield* loadClaims(paths, { allow })) {
    const text = yield* documentText(loaded, article, allow);
    for (const { file: file2, line, column, message } of [...loaded.problems, ...text.problems])
      yield* complain(`${file2}:${line}:${column}: ${message}`);
    if (loaded.file === null) continue;
    if (text.article === null) {
      if (text.problems.length === 0)
        yield* complain(
          `${loaded.path}: the article is not named; add --text FILE, or document.text.file to the claims file`
        );
      continue;
    }
    const { file } = loaded;
    const claims = file.claims ?? [];
    const ignored = (file.ignored ?? []).map(({ quote, number, why }) => ({
      quote,
      number: number ?? quote,
      why
    }));
    const written = file.document?.text?.numbers;
    jobs.push({
      path: loaded.path,
      file,
      articlePath: text.article.path,
      article: text.article.text,
      check: checkText(text.article.text, claims, ignored),
      sha256: sha256(text.article.text.normalised.text),
      normaliser: text.article.text.normalised.version,
      inventoryPath: join(
        dirname(loaded.path),
        written ?? `${loaded.path.split("/").at(-1)?.replace(/(\.claims)?\.[a-z]+$/u, "")}.numbers.csv`
      ).replaceAll("\\", "/")
    });
  }
  return { jobs, failed };
});
export {
  textJobs
};
