// src/cli/ExitWith.ts
import { Runtime, Schema } from "effect";
var ExitWith = class extends Schema.TaggedError()("ExitWith", { code: Schema.Int }) {
  get [Runtime.errorExitCode]() {
    return this.code;
  }
  [Runtime.errorReported] = false;
};
var WrongUsage = class extends Schema.TaggedError()("WrongUsage", { message: Schema.String }) {
  [Runtime.errorExitCode] = 2;
  [Runtime.errorReported] = false;
};

export {
  ExitWith,
  WrongUsage
};
