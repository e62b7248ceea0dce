import {
  visible
} from "./chunk-6P3HZNJ7.js";

// src/cli/printProblems.ts
import { Console, Effect } from "effect";
var printProblems = (report) => Effect.forEach(
  report.problems,
  ({ file, line, column, message }) => Console.error(visible(`${file}:${line ?? 1}:${column ?? 1}: ${message}`)),
  { discard: true }
);

export {
  printProblems
};
