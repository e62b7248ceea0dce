/**
 * Wrong input of every kind, 20,000 pieces with a fixed seed: nothing throws, nothing takes long, and what is said of it
 * has a place. On demand more, or others:
 *
 *   CLAIMCHECK_FUZZ_INPUTS=1000000 CLAIMCHECK_FUZZ_SEED=another npx vitest run tests/fuzz
 *
 * CLAIMCHECK_FUZZ_TRACE=1 names each input before it is run, which finds the one that never ends.
 */
import { assert, describe, it } from "vitest"
import { randomOf } from "./random.js"
import { type Target, targets } from "./targets.js"

const INPUTS = Number(process.env["CLAIMCHECK_FUZZ_INPUTS"] ?? 20_000)
const SEED = process.env["CLAIMCHECK_FUZZ_SEED"] ?? "claimcheck"
const TRACE = process.env["CLAIMCHECK_FUZZ_TRACE"] !== undefined

/** Processor time that one input may take, twice in a row. */
const MOST_MICROSECONDS = 2_000_000
/** How much the heap may grow over all inputs of a target. */
const MOST_BYTES = 300_000_000

const total = targets.reduce((sum, { inputs }) => sum + inputs, 0)

const timed = async (target: Target, words: string): Promise<number> => {
  const random = randomOf(words)
  const input = target.make(random)
  const before = process.cpuUsage()
  await target.run(input, random)
  const { user, system } = process.cpuUsage(before)
  return user + system
}

const problemOf = async (target: Target, words: string): Promise<string | null> => {
  try {
    if ((await timed(target, words)) < MOST_MICROSECONDS) return null
    const again = await timed(target, words)
    return again < MOST_MICROSECONDS ? null : `takes ${again / 1_000_000} s`
  } catch (error) {
    return error instanceof Error
      ? `${error.message}\n${error.stack?.split("\n").slice(1, 4).join("\n")}`
      : String(error)
  }
}

describe("wrong input", () => {
  for (const target of targets)
    it(
      target.name,
      async () => {
        const rejected: Array<unknown> = []
        const reject = (reason: unknown): void => void rejected.push(reason)
        process.on("unhandledRejection", reject)
        const heap = process.memoryUsage().heapUsed
        const problems: Array<string> = []
        const count = Math.ceil((target.inputs * INPUTS) / total)
        for (let n = 0; n < count && problems.length < 20; n++) {
          const words = `${SEED} ${target.name} ${n}`
          if (TRACE) process.stderr.write(`${words}\n`)
          const problem = await problemOf(target, words)
          if (problem !== null) {
            const input = target.make(randomOf(words))
            problems.push(`${words}: ${problem}\n${JSON.stringify(input.slice(0, 3_000))}`)
          }
        }
        process.off("unhandledRejection", reject)
        assert.deepEqual(problems, [])
        assert.deepEqual(rejected, [])
        assert.isBelow(process.memoryUsage().heapUsed - heap, MOST_BYTES)
      },
      Math.max(600_000, INPUTS * 100)
    )
})
