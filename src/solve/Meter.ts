/**
 * Counts work against a budget. Long functions are generators that yield when `spend` says so: whoever runs them may
 * stop in between, and an interrupt is obeyed within milliseconds.
 */
import type { Rational } from "../arithmetic/Rational.js"
import type { Undecided } from "./Answer.js"
import type { Budget } from "./Budget.js"
import { type Detail, detail, type DetailCode } from "./Detail.js"

/**
 * A computation that can be paused; it yields nothing of interest and returns `A`.
 *
 * @category solve
 * @since 0.1.0
 */
export type Steps<A> = Generator<undefined, A, undefined>

/** Thrown by a meter that is used up, and caught where the question was asked. It never leaves the solver. */
export class Exhausted extends Error {
  readonly detail: Detail

  constructor(
    readonly reason: Undecided["reason"],
    code: DetailCode,
    limit: string | number = ""
  ) {
    super(`${code} ${limit}`)
    this.detail = detail(code, limit)
  }
}

/** Thrown when a part of the work has used up the allowance that it was given, though not the whole budget. */
export class AllowanceUsed extends Exhausted {}

/** Work units between two yields: about ten milliseconds on a slow machine. */
const SLICE = 2_500

/**
 * The account of one call.
 *
 * @category budget
 * @since 0.1.0
 */
export class Meter {
  private work = 0
  private slice = 0
  private nodes = 0
  private nodeLimit: number
  private allowance = Number.POSITIVE_INFINITY
  private readonly deadline: number

  constructor(readonly budget: Budget) {
    this.nodeLimit = budget.nodes
    this.deadline =
      budget.milliseconds === null ? Number.POSITIVE_INFINITY : performance.now() + budget.milliseconds
  }

  /** Books `units` of work (one is about one exact operation); true when the caller should yield. */
  spend(units: number): boolean {
    this.slice += units
    if (this.slice < SLICE) return false
    this.work += this.slice
    this.slice = 0
    if (this.work > this.budget.work) throw new Exhausted("work", "work-limit", this.budget.work)
    if (this.work > this.allowance) throw new AllowanceUsed("work", "part-limit")
    if (performance.now() > this.deadline)
      throw new Exhausted("time", "time-limit", this.budget.milliseconds ?? "")
    return true
  }

  /** Runs steps that may use at most `units` of work, and end with `AllowanceUsed` when they need more. */
  *within<A>(units: number, steps: Steps<A>): Steps<A> {
    const before = this.allowance
    this.allowance = Math.min(before, this.spent + units)
    try {
      return yield* steps
    } finally {
      this.allowance = before
    }
  }

  /** Work booked so far. */
  get spent(): number {
    return this.work + this.slice
  }

  /** Starts counting the search nodes of a new decision, of which there may be fewer than the budget allows. */
  startDecision(share = 1): void {
    this.nodes = 0
    this.nodeLimit = Math.ceil(this.budget.nodes * share)
  }

  /** Books one search node. */
  node(): void {
    this.nodes++
    if (this.nodes > this.nodeLimit) throw new Exhausted("nodes", "node-limit", this.nodeLimit)
  }

  /** Gives up when a number has grown beyond the budget. */
  size(value: Rational): void {
    if (value.big === undefined) return
    const bits = 4 * Math.max(value.big.n.toString(16).length, value.big.d.toString(16).length)
    if (bits > this.budget.bits) throw new Exhausted("bits", "bit-limit", this.budget.bits)
  }
}

/**
 * Runs a resumable computation to its end.
 *
 * @category budget
 * @since 0.1.0
 */
export const runSync = <A>(steps: Steps<A>): A => {
  for (;;) {
    const next = steps.next()
    if (next.done === true) return next.value
  }
}
