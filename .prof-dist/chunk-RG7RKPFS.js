// src/cli/referencePath.ts
import { stat } from "node:fs/promises";
import { Effect } from "effect";
var DEFAULT = "reference-data";
var referencePath = (given) => given !== void 0 ? Effect.succeed(given) : Effect.promise(
  () => stat(DEFAULT).then(
    () => DEFAULT,
    () => null
  )
);

export {
  referencePath
};
