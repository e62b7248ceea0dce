import {
  terminalOptions
} from "./chunk-YSCQLVY3.js";
import {
  writeAtomically
} from "./chunk-IXKHACPI.js";
import {
  printProblems
} from "./chunk-ZBRGWBNL.js";
import {
  printWhole
} from "./chunk-6DZKSYLP.js";
import {
  visible
} from "./chunk-6P3HZNJ7.js";
import "./chunk-WFSISXEB.js";

// src/cli/writeReports.ts
import { Console, Effect } from "effect";
var writeReports = Effect.fnUntraced(function* (report, targets, quiet) {
  let complete = true;
  for (const { format, path } of targets) {
    if (path === null) {
      yield* printWhole(format.write(report, terminalOptions(quiet)));
      continue;
    }
    const written = yield* Effect.result(writeAtomically(path, format.write(report)));
    if (written._tag === "Failure") {
      complete = false;
      yield* Console.error(`error: ${visible(written.failure)}`);
    }
  }
  if (!targets.some((target) => target.format.name === "text" && target.path === null))
    yield* printProblems(report);
  return complete;
});
export {
  writeReports
};
