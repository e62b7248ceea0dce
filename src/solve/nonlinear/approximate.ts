/**
 * A point at which the constraints hold nearly, found in doubles: only a proposal of where to look for a witness.
 *
 * @see Marquardt, "An algorithm for least-squares estimation of nonlinear parameters" (1963)
 */
import * as Rational from "../../arithmetic/Rational.js"
import type { Meter, Steps } from "../Meter.js"
import type { Problem } from "../Problem.js"
import { Tape } from "./Tape.js"

/** One constraint: how far its value is from the middle of its interval, in half widths. */
interface Goal {
  readonly tape: Tape
  readonly low: number
  readonly high: number
}

/** Larger systems are not approximated. */
const MAX_VARIABLES = 240

/** How much the intervals are widened (as a share of the value), step by step down to what they are. */
const SOFTENING = [0.3, 0.1, 0.03, 0.01, 3e-3, 1e-3, 1e-4, 1e-5, 0]
const ITERATIONS = 60

/** Constraints pull until they are this far inside: first well inside, at last just so. */
const MARGINS = [0.5, 0.8, 0.95]

/** Equations are taken to hold up to this share of their terms, at first and step by step towards the end. */
const LOOSE = 1e-5
const TIGHTER = [1e-6, 1e-7, 1e-8, 1e-9, 1e-10]

/** Doubles tell no smaller share of the terms. */
const PRECISION = 1e-14

/** Up to this distance it is worth shaking the values a little and trying again, so many times. */
const NEAR = 10
const SHAKES = 4

/**
 * Finds values, by variable, from a guess. Variables that are known are left alone.
 *
 * @category nonlinear
 * @since 0.1.0
 */
export class Approximation {
  private readonly goals: Array<Goal> = []
  private readonly positive: ReadonlyArray<boolean>
  readonly values: Float64Array
  private readonly frozen = new Set<number>()
  private tightness = LOOSE
  /** Operations of all constraints together: what one evaluation costs. */
  private size = 0

  private constructor(
    readonly problem: Problem,
    private readonly meter: Meter
  ) {
    const numbers = new Map(problem.variables.map((variable, v) => [variable.name, v]))
    for (const { constraints } of problem.premises)
      for (const constraint of constraints) {
        if (constraint.kind === "whole") continue
        const tape = Tape.of(constraint.expression, name => numbers.get(name))
        if (tape === undefined) continue
        const { high, low } = constraint.interval
        this.size += tape.length
        this.goals.push({
          tape,
          low: low === null ? Number.NEGATIVE_INFINITY : Rational.toNumber(low),
          high: high === null ? Number.POSITIVE_INFINITY : Rational.toNumber(high)
        })
      }
    this.positive = problem.variables.map(({ low }) => low !== null && Rational.sign(low) >= 0)
    this.values = new Float64Array(problem.variables.length)
  }

  /** Undefined when there are too many variables. */
  static of(problem: Problem, meter: Meter): Approximation | undefined {
    return problem.variables.length > MAX_VARIABLES ? undefined : new Approximation(problem, meter)
  }

  /** Takes a variable as known from now on. */
  freeze(variable: number, value: number): void {
    this.values[variable] = value
    this.frozen.add(variable)
  }

  /** Takes a variable as unknown again, and all values as they were before. */
  release(variable: number, before: Float64Array): void {
    this.frozen.delete(variable)
    this.values.set(before)
  }

  /** The least whole value that a variable may have. */
  least(variable: number): number {
    const { low } = this.problem.variables[variable]!
    return low === null ? Number.NEGATIVE_INFINITY : Math.ceil(Rational.toNumber(low))
  }

  /** Improves the values; how far the worst constraint is outside (1: at an end of its interval). */
  *solve(softening: ReadonlyArray<number> = SOFTENING): Steps<number> {
    for (const soft of softening) yield* this.descend(soft, MARGINS[0]!)
    let worst = yield* this.sharpen()
    for (let shake = 1; shake <= SHAKES && worst > 1 && worst < NEAR && softening === SOFTENING; shake++) {
      const before = this.values.slice()
      before.forEach((value, v) => {
        if (!this.frozen.has(v)) this.values[v] = value * (1 + 0.05 * shake * Math.sin(v * 91 + shake * 57))
      })
      yield* this.descend(SOFTENING.at(-2)!, MARGINS[0]!)
      yield* this.descend(0, MARGINS[0]!)
      const again = yield* this.sharpen()
      if (again < worst) worst = again
      else this.values.set(before)
    }
    if (worst <= 1) yield* this.polish()
    return worst
  }

  /** Brings equations nearer step by step, as long as the rest stays within its intervals. */
  private *polish(): Steps<void> {
    for (const tightness of TIGHTER) {
      const before = this.values.slice()
      this.tightness = tightness
      yield* this.descend(0, MARGINS[1]!)
      if (this.worst() <= 1) continue
      this.values.set(before)
      break
    }
    this.tightness = LOOSE
  }

  /** Lets constraints go nearer and nearer to their ends as long as some are outside. */
  private *sharpen(): Steps<number> {
    let worst = this.worst()
    for (const margin of MARGINS.slice(1)) {
      if (worst < margin + 0.02) break
      yield* this.descend(0, margin)
      worst = this.worst()
    }
    return worst
  }

  /** The distance of the worst constraint from its middle, in half widths. */
  worst(): number {
    let worst = 0
    for (const goal of this.goals) {
      const { distance } = measure(goal, goal.tape.value(this.values), 0, this.tightness)
      if (!(Math.abs(distance) <= worst)) worst = Math.abs(distance)
    }
    return worst
  }

  private *descend(soft: number, margin: number): Steps<void> {
    const free = Array.from(this.values.keys()).filter(v => !this.frozen.has(v))
    const place = new Map(free.map((v, k) => [v, k]))
    const n = free.length
    let damping = 1e-3
    let error = this.error(soft, margin)
    for (let iteration = 0; iteration < ITERATIONS && error > 1e-12; iteration++) {
      if (this.meter.spend(Math.ceil(this.size / 4 + (n * n * n) / 400))) yield
      const normal = new Float64Array(n * n)
      const right = new Float64Array(n)
      this.accumulate(soft, margin, place, normal, right, n)
      let improved = false
      for (let attempt = 0; attempt < 8 && !improved; attempt++) {
        const step = solveDamped(normal, right, n, damping)
        const before = this.values.slice()
        if (step !== undefined) this.move(free, step)
        const after = step === undefined ? Number.NaN : this.error(soft, margin)
        improved = after < error
        if (improved) {
          if (error - after < 1e-9 * error) iteration = ITERATIONS
          error = after
          damping = Math.max(damping / 5, 1e-12)
        } else {
          this.values.set(before)
          damping *= 8
        }
      }
      if (!improved) return
    }
  }

  /** Positive unknowns move by factors, the others by differences. */
  private move(free: ReadonlyArray<number>, step: Float64Array): void {
    const longest = step.reduce((most, by) => Math.max(most, Math.abs(by)), 0)
    const share = longest > 2 ? 2 / longest : 1
    free.forEach((v, k) => {
      const value = this.values[v]!
      const by = step[k]! * share
      this.values[v] = this.positive[v] ? value * Math.exp(by) : value + by * (1 + Math.abs(value))
    })
  }

  private error(soft: number, margin: number): number {
    let sum = 0
    for (const goal of this.goals) {
      const { distance } = measure(goal, goal.tape.value(this.values), soft, this.tightness)
      sum += residual(distance, margin) ** 2
    }
    return sum
  }

  private accumulate(
    soft: number,
    margin: number,
    place: ReadonlyMap<number, number>,
    normal: Float64Array,
    right: Float64Array,
    n: number
  ): void {
    const gradient = new Float64Array(this.values.length)
    for (const goal of this.goals) {
      const { distance, width } = measure(goal, goal.tape.value(this.values), soft, this.tightness)
      const rest = residual(distance, margin)
      if (rest === 0 || !Number.isFinite(rest)) continue
      for (const v of goal.tape.variables) gradient[v] = 0
      goal.tape.gradient(gradient)
      const involved = [...goal.tape.variables].filter(v => place.has(v))
      const slopes = involved.map(v => {
        const value = this.values[v]!
        return (gradient[v]! * (this.positive[v] ? value : 1 + Math.abs(value))) / width
      })
      involved.forEach((v, i) => {
        const row = place.get(v)!
        right[row]! -= slopes[i]! * rest
        involved.forEach((w, j) => {
          normal[row * n + place.get(w)!]! += slopes[i]! * slopes[j]!
        })
      })
    }
  }
}

/** Constraints well inside their intervals do not pull. */
const residual = (distance: number, margin: number): number =>
  distance > margin ? distance - margin : distance < -margin ? distance + margin : 0

/** Distance from the middle in half widths; one-sided constraints pull only from outside. */
const measure = (
  { high, low, tape }: Goal,
  value: number,
  soft: number,
  tightness: number
): { readonly distance: number; readonly width: number } => {
  if (!Number.isFinite(value)) return { distance: Number.POSITIVE_INFINITY, width: 1 }
  if (Number.isFinite(low) && Number.isFinite(high)) {
    const middle = (low + high) / 2
    const tiny = (high > low ? PRECISION : tightness) * tape.scale
    const softened = soft * Math.max(Math.abs(middle), tape.scale * 0.1)
    const width = Math.max((high - low) / 2, tiny, softened, 1e-300)
    return { distance: (value - middle) / width, width }
  }
  const end = Number.isFinite(low) ? low : high
  if (!Number.isFinite(end)) return { distance: 0, width: 1 }
  const width = Math.max(Math.abs(end), tape.scale, 1e-300) * Math.max(soft, 1e-3)
  const inside = Number.isFinite(low) ? (value - low) / width : (high - value) / width
  const outside = Math.max(0, 1 - inside)
  return { distance: Number.isFinite(low) ? -outside : outside, width }
}

/** Solves (A + λ·diag A) x = b by Cholesky; undefined when that breaks down. */
const solveDamped = (
  a: Float64Array,
  b: Float64Array,
  n: number,
  damping: number
): Float64Array | undefined => {
  const l = a.slice()
  for (let i = 0; i < n; i++) l[i * n + i]! += damping * (l[i * n + i]! + 1e-6)
  const x = b.slice()
  for (let j = 0; j < n; j++) {
    let d = l[j * n + j]!
    for (let k = 0; k < j; k++) d -= l[j * n + k]! ** 2
    if (!(d > 0)) return undefined
    const root = Math.sqrt(d)
    l[j * n + j] = root
    for (let i = j + 1; i < n; i++) {
      let s = l[i * n + j]!
      for (let k = 0; k < j; k++) s -= l[i * n + k]! * l[j * n + k]!
      l[i * n + j] = s / root
    }
  }
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < i; k++) x[i]! -= l[i * n + k]! * x[k]!
    x[i]! /= l[i * n + i]!
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) x[i]! -= l[k * n + i]! * x[k]!
    x[i]! /= l[i * n + i]!
  }
  return x
}
