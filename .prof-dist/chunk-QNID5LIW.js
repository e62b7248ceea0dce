import {
  positionOf
} from "./chunk-LAROTTBP.js";
import {
  load
} from "./chunk-6OR6OAMQ.js";
import {
  readArticle
} from "./chunk-HDZZROUH.js";
import {
  allowedFolders,
  containedPath
} from "./chunk-GEN7PIHA.js";
import {
  sha256
} from "./chunk-3CYAG2VH.js";

// src/files/documentText.ts
import { Effect, Path, Result } from "effect";
var documentText = Effect.fn("documentText")(function* (document, named, allow) {
  const path = yield* Path.Path;
  const described = document.file?.document;
  const written = described?.text;
  const folders = yield* allowedFolders(document.path, allow);
  const folder = path.dirname(path.resolve(document.path));
  const problems = [];
  const inputs = [];
  const shown = (each) => path.join(path.dirname(document.path), each).replaceAll("\\", "/");
  const complain = (field, message) => {
    const [positions] = document.positions;
    problems.push({
      file: positions.file,
      ...positionOf(positions, ["document", "text", field]),
      message
    });
  };
  const read = Effect.fnUntraced(function* (real, at) {
    const content = (yield* readArticle(real).pipe(Effect.mapError((reason) => reason.replaceAll(real, at)))).text;
    inputs.push({ path: at, sha256: sha256(content) });
    return content;
  });
  let article = null;
  if (named !== null) {
    const content = yield* Effect.result(read(path.resolve(named), named));
    if (Result.isSuccess(content))
      article = { path: named, text: yield* loadArticle(content.success, described?.language) };
    else problems.push({ file: named, line: 1, column: 1, message: content.failure });
  } else if (written?.file !== void 0) {
    const at = shown(written.file);
    const content = yield* Effect.result(
      Effect.flatMap(containedPath(folders, folder, written.file), (real) => read(real, at))
    );
    if (Result.isSuccess(content))
      article = { path: at, text: yield* loadArticle(content.success, described?.language) };
    else complain("file", content.failure);
  }
  let inventory = null;
  if (article === null && written?.numbers !== void 0) {
    const at = shown(written.numbers);
    const content = yield* Effect.result(
      Effect.flatMap(containedPath(folders, folder, written.numbers), (real) => read(real, at))
    );
    if (Result.isSuccess(content)) inventory = { path: at, csv: content.success };
    else complain("numbers", content.failure);
  }
  return { article, inventory, inputs, problems };
});
var loadArticle = (content, language) => Effect.promise(() => load(content, language ?? "en"));

export {
  documentText
};
