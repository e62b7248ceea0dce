import {
  referenceOnDisk
} from "./chunk-3LR4O4CJ.js";
import {
  WrongUsage
} from "./chunk-WFSISXEB.js";
import {
  referencePath
} from "./chunk-RG7RKPFS.js";

// src/cli/openReference.ts
import { Effect } from "effect";
var openReference = Effect.fnUntraced(function* (given) {
  const path = yield* referencePath(given);
  if (path === null)
    return yield* new WrongUsage({
      message: "there is no reference-data/ here; name a folder or a table with --reference"
    });
  return referenceOnDisk(path);
});

export {
  openReference
};
