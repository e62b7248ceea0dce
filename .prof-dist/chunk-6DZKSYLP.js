import {
  ExitWith
} from "./chunk-WFSISXEB.js";

// src/cli/printWhole.ts
import { Console, Effect } from "effect";
process.stdout.on("error", () => void 0);
var printWhole = (text) => Effect.callback((resume) => {
  process.stdout.write(
    text.endsWith("\n") ? text : `${text}
`,
    (error) => resume(Effect.succeed(error ?? null))
  );
}).pipe(
  Effect.flatMap(
    (error) => error === null || isGone(error) ? Effect.void : Effect.andThen(
      Console.error(`error: cannot write to standard output: ${error.message}`),
      Effect.fail(new ExitWith({ code: 3 }))
    )
  )
);
var isGone = (error) => "code" in error && error.code === "EPIPE";

export {
  printWhole
};
