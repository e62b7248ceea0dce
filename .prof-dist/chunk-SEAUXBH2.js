import {
  WrongUsage
} from "./chunk-WFSISXEB.js";

// src/cli/claimsPaths.ts
import { readdir } from "node:fs";
import { stat } from "node:fs/promises";
import { join, relative } from "node:path";
import { Effect } from "effect";
import { escapePath, glob, isDynamicPattern } from "tinyglobby";
var DEFAULT = "claims";
var kinds = {
  data: "**/*.claims.{yaml,yml,json,jsonl}",
  code: "**/*.claims.{ts,mts,cts,js,mjs,cjs}"
};
var UNREADABLE = "*.claims.yaml";
var find = (pattern) => Effect.promise(async () => {
  const shut = [];
  const readFolder = (folder, options, done) => readdir(folder, options, (error, entries) => {
    if (error?.code === "EACCES" || error?.code === "EPERM") shut.push(folder);
    done(error, entries);
  });
  const found = await glob([pattern], {
    dot: false,
    followSymbolicLinks: false,
    expandDirectories: false,
    // Called in this one of readdir's shapes only.
    fs: { readdir: readFolder }
  });
  const missing = shut.map((folder) => join(relative(".", folder), UNREADABLE).replaceAll("\\", "/"));
  return [...found, ...missing].sort();
});
var findBelow = Effect.fnUntraced(function* (folder) {
  const below = escapePath(folder.replace(/[/\\]+$/u, "") || "/");
  return {
    paths: yield* find(`${below}/${kinds.data}`),
    notLoaded: (yield* find(`${below}/${kinds.code}`)).filter((path) => !path.endsWith(UNREADABLE))
  };
});
var isFolder = (path) => Effect.promise(
  () => stat(path).then(
    (stats) => stats.isDirectory(),
    () => false
  )
);
var claimsPaths = Effect.fnUntraced(function* (named) {
  const paths = [];
  const notLoaded = [];
  for (const each of named.length === 0 ? [DEFAULT] : named) {
    if (yield* isFolder(each)) {
      const below = yield* findBelow(each);
      notLoaded.push(...below.notLoaded);
      paths.push(
        ...below.paths.length === 0 && below.notLoaded.length === 0 && named.length > 0 ? [each] : below.paths
      );
    } else if (isDynamicPattern(each)) {
      const found = yield* find(each);
      if (found.length === 0) return yield* new WrongUsage({ message: `no file matches "${each}"` });
      paths.push(...found);
    } else if (named.length > 0) paths.push(each);
  }
  if (paths.length > 0) return { paths: [...new Set(paths)], notLoaded };
  return yield* new WrongUsage({
    message: notLoaded.length > 0 ? `there are only TypeScript claims files, which are code and are loaded only when named:
${notLoaded.join("\n")}` : "there are no claims files: name one (claimcheck check brief.claims.yaml), or put them into claims/ as NAME.claims.yaml.\nTo start one, run: claimcheck init"
  });
});

export {
  claimsPaths
};
