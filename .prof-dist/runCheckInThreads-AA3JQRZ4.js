import {
  select
} from "./chunk-XR6J7LMM.js";
import {
  merge
} from "./chunk-AURNFQSD.js";
import "./chunk-HMW4Q3QM.js";
import "./chunk-22WNT547.js";
import "./chunk-3UKZ3COI.js";
import "./chunk-3CYAG2VH.js";
import "./chunk-ARUPXHR5.js";
import "./chunk-KHYJJ4PQ.js";
import "./chunk-2NOJJ6HJ.js";
import "./chunk-5ZCOW734.js";

// src/cli/runCheckInThreads.ts
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { Effect, Result } from "effect";
var FILES_A_THREAD = 1e3;
var MOST_THREADS = 4;
var usualJobs = ({ paths, reference }) => reference === null ? Math.min(availableParallelism(), MOST_THREADS, Math.floor(paths.length / FILES_A_THREAD)) : 1;
var runCheckInThreads = Effect.fn("runCheckInThreads")(function* (task, jobs) {
  const count = Math.min(jobs ?? usualJobs(task), task.paths.length);
  if (count > 1) {
    const shards = Array.from({ length: count }, (_, index) => ({
      ...task,
      paths: select(task.paths, { index: index + 1, count })
    }));
    const merged = merge(yield* Effect.forEach(shards, inThread, { concurrency: "unbounded" }));
    if (Result.isSuccess(merged)) return merged.success;
  }
  const { runCheck } = yield* Effect.promise(() => import("./runCheck-T6JEP7VB.js"));
  return yield* runCheck(task);
});
var inThread = (task) => Effect.callback((resume) => {
  const worker = new Worker(new URL("./checkThread.js", import.meta.url), { workerData: task });
  worker.once("message", (report) => resume(Effect.succeed(report)));
  worker.once("error", (error) => resume(Effect.die(error)));
  worker.once("exit", (code) => resume(Effect.die(new Error(`a checking thread ended with ${code}`))));
  return Effect.promise(() => worker.terminate());
});
export {
  runCheckInThreads
};
