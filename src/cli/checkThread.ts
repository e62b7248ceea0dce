/**
 * What a checking thread does: one check, whose report it sends back.
 */
import { parentPort, workerData } from "node:worker_threads"
import * as NodeServices from "@effect/platform-node/NodeServices"
import { Effect } from "effect"
import type { CheckTask } from "./CheckTask.js"
import { runCheck } from "./runCheck.js"

const task = workerData as CheckTask

parentPort?.postMessage(await Effect.runPromise(Effect.provide(runCheck(task), NodeServices.layer)))
