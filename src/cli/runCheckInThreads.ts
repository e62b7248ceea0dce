/**
 * A check of many files, shared out among threads: each thread checks a shard, and the reports are merged. That a merged
 * report is the one of a run in one piece is a law of shards.
 */
import { availableParallelism } from "node:os"
import { Worker } from "node:worker_threads"
import { Effect, type FileSystem, type Path, Result } from "effect"
import { merge } from "../report/merge.js"
import type { Report } from "../report/Report.js"
import * as Shard from "../report/Shard.js"
import type { CheckTask } from "./CheckTask.js"

/** A thread loads and warms up the engine anew, which costs as much as some hundred files. */
const FILES_A_THREAD = 1000

/** Each thread takes about 100 MB. */
const MOST_THREADS = 4

/**
 * How many threads to use when the user does not say. With a reference it is one: documents that ask it together share
 * the names in their catalogues, so what it answers may depend on who asks, and a report must not depend on the machine.
 */
const usualJobs = ({ paths, reference }: CheckTask): number =>
  reference === null
    ? Math.min(availableParallelism(), MOST_THREADS, Math.floor(paths.length / FILES_A_THREAD))
    : 1

/**
 * Runs the check, in this thread where more are not worth it.
 *
 * @param jobs the number of threads that the user wants
 */
export const runCheckInThreads = Effect.fn("runCheckInThreads")(function* (
  task: CheckTask,
  jobs: number | undefined
): Effect.fn.Return<Report, never, FileSystem.FileSystem | Path.Path> {
  const count = Math.min(jobs ?? usualJobs(task), task.paths.length)
  if (count > 1) {
    const shards = Array.from({ length: count }, (_, index) => ({
      ...task,
      paths: Shard.select(task.paths, { index: index + 1, count })
    }))
    const merged = merge(yield* Effect.forEach(shards, inThread, { concurrency: "unbounded" }))
    if (Result.isSuccess(merged)) return merged.success
    // Two files of one document, which only a run in one piece can tell of.
  }
  const { runCheck } = yield* Effect.promise(() => import("./runCheck.js"))
  return yield* runCheck(task)
})

/** The report of one thread; an interrupt ends the thread. */
const inThread = (task: CheckTask): Effect.Effect<Report> =>
  Effect.callback<Report>(resume => {
    const worker = new Worker(new URL("./checkThread.js", import.meta.url), { workerData: task })
    worker.once("message", report => resume(Effect.succeed(report)))
    worker.once("error", error => resume(Effect.die(error)))
    worker.once("exit", code => resume(Effect.die(new Error(`a checking thread ended with ${code}`))))
    return Effect.promise(() => worker.terminate())
  })
