/**
 * The engine beside z3 and HiGHS on the same random systems, in one run: do they agree, and how long does each take?
 *
 * `cd bench && npm install`, then `node bench/run.mjs compare -- [systems [kind]]`
 */
import highsLoader from "highs"
import { init } from "z3-solver"
import type { Expression } from "../../src/arithmetic/Expression.js"
import * as Rational from "../../src/arithmetic/Rational.js"
import { defaultBudget } from "../../src/solve/Budget.js"
import { checkWitness } from "../../src/solve/checkWitness.js"
import { decide } from "../../src/solve/decide.js"
import type { Problem } from "../../src/solve/Problem.js"
import { compile } from "../../src/solve/System.js"
import { planted, type RoundingRule, randomSystem, roundingRules } from "../../tests/solve/randomSystem.js"

const systems = Number(process.argv[2] ?? 2000)
/** Only this kind of system, when given. */
const only = process.argv[3]
const Z3_MILLISECONDS = 2000

type Verdict = "consistent" | "inconsistent" | "undetermined"

// z3: every figure as N ≥ l·D and N ≤ u·D with D > 0 (all unknowns are at least 0 here), written without the solver's code

const number = (value: Rational.Rational): string => {
  const n = Rational.numerator(value)
  const whole = n < 0n ? `(- ${-n}.0)` : `${n}.0`
  return `(/ ${whole} ${Rational.denominator(value)}.0)`
}

const fraction = (e: Expression, real: (name: string) => string): readonly [n: string, d: string | null] => {
  if (e.kind === "number") return [number(e.value), null]
  if (e.kind === "variable") return [real(e.variable), null]
  if (e.kind === "negate") {
    const [n, d] = fraction(e.argument, real)
    return [`(- ${n})`, d]
  }
  if (e.kind !== "add" && e.kind !== "subtract" && e.kind !== "multiply" && e.kind !== "divide")
    throw new Error(`${e.kind} does not occur here`)
  const [a, b] = fraction(e.left, real)
  const [c, d] = fraction(e.right, real)
  const times = (x: string, y: string | null) => (y === null ? x : `(* ${x} ${y})`)
  const denominator = b === null ? d : d === null ? b : `(* ${b} ${d})`
  if (e.kind === "multiply") return [`(* ${a} ${c})`, denominator]
  if (e.kind === "divide") return [times(a, d), b === null ? c : `(* ${b} ${c})`]
  const sign = e.kind === "add" ? "+" : "-"
  return b === d ? [`(${sign} ${a} ${c})`, b] : [`(${sign} ${times(a, d)} ${times(c, b)})`, denominator]
}

const smt = ({ premises, variables }: Problem): string => {
  const whole = new Set(variables.filter(variable => variable.integer).map(variable => variable.name))
  const real = (name: string) => (whole.has(name) ? `(to_real ${name})` : name)
  const lines = [`(set-option :timeout ${Z3_MILLISECONDS})`]
  for (const { integer, name } of variables)
    lines.push(`(declare-const ${name} ${integer ? "Int" : "Real"})`, `(assert (>= ${name} 0))`)
  for (const { constraints } of premises)
    for (const constraint of constraints) {
      if (constraint.kind === "whole") continue
      const [n, d] = fraction(constraint.expression, real)
      const { high, highClosed, low, lowClosed } = constraint.interval
      const end = (value: Rational.Rational) => (d === null ? number(value) : `(* ${number(value)} ${d})`)
      if (d !== null) lines.push(`(assert (> ${d} 0.0))`)
      if (low !== null) lines.push(`(assert (${lowClosed ? ">=" : ">"} ${n} ${end(low)}))`)
      if (high !== null) lines.push(`(assert (${highClosed ? "<=" : "<"} ${n} ${end(high)}))`)
    }
  return `${lines.join("\n")}\n(check-sat)\n`
}

// HiGHS: the linear rows in doubles; strict ends cannot be said, so a denominator is at least a millionth

const lp = (problem: Problem): string | undefined => {
  const system = compile(problem)
  const rows: Array<string> = []
  for (const { branchings } of system.premises)
    for (const branching of branchings) {
      if (branching.kind === "sign") return undefined
      for (const row of branching.kind === "rows" ? branching.rows : branching.positive) {
        const terms: Array<string> = []
        row.monomials.forEach((monomial, i) => {
          const factors = system.monomials.factors[monomial]!
          const a = Rational.toNumber(row.coefficients[i]!)
          terms.push(`${a < 0 ? "-" : "+"} ${Math.abs(a)} ${factors.map(f => `x${f}`).join("*")}`)
        })
        if (terms.some(term => term.includes("*"))) return undefined
        const bound = Rational.toNumber(row.bound.value)
        const strict = row.fact.source.from === "constraint" && row.fact.source.side === "denominator"
        rows.push(
          `c${rows.length}: ${terms.join(" ")} ${row.side === "low" ? ">=" : "<="} ${strict ? 1e-6 : bound}`
        )
      }
    }
  const integers = problem.variables.flatMap((variable, v) => (variable.integer ? [`x${v}`] : []))
  const general = integers.length === 0 ? "" : `General\n ${integers.join(" ")}\n`
  return `Minimize\n obj: 0 x0\nSubject To\n${rows.join("\n")}\nBounds\n x0 >= 0\n${general}End\n`
}

/** The doubles of HiGHS as fractions, whole unknowns rounded: what an exact re-check is given. */
const exactly = (
  { variables }: Problem,
  columns: Readonly<Record<string, { readonly Primal: number }>>
): ReadonlyMap<string, Rational.Rational> =>
  new Map(
    variables.map(({ integer, name }, v) => {
      const value = columns[`x${v}`]?.Primal ?? 0
      return [name, Rational.fromDouble(integer ? Math.round(value) : value)]
    })
  )

const quantiles = (times: Array<number>): string => {
  if (times.length === 0) return "–"
  times.sort((a, b) => a - b)
  const at = (share: number) =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))]!.toFixed(1)
  return `${at(0.5)} / ${at(0.9)} / ${at(0.99)} / ${at(1)}`
}

const { Z3 } = await init()
const highs = await highsLoader()
const kinds = [
  { name: "linear", nonlinear: false, whole: 0 },
  { name: "whole numbers", nonlinear: false, whole: 0.5 },
  { name: "non-linear", nonlinear: true, whole: 0.2 }
] as const

const lines: Array<string> = []
for (const kind of kinds.filter(({ name }) => only === undefined || name === only)) {
  const times = { claimcheck: [] as Array<number>, z3: [] as Array<number>, highs: [] as Array<number> }
  let disagreements = 0
  let both = 0
  let compared = 0
  let undecided = 0
  let z3Open = 0
  let wrongHighs = 0
  let optimal = 0
  let exact = 0
  const share = kind.nonlinear ? 0.2 : 0.4
  for (let k = 0; k < systems * share; k++) {
    const seed = Math.floor(k / 2)
    const rule: RoundingRule = roundingRules[seed % roundingRules.length]!
    const shape = { ...kind, claims: 6 + (seed % 40), levels: seed % 3 === 0 ? 0.15 : 0.4, rule }
    const sampled = randomSystem(seed, shape)
    const problem = k % 2 === 0 ? sampled.problem : planted(sampled, seed, 1 + (seed % 2)).problem
    const text = smt(problem)
    const linear = lp(problem)
    let start = performance.now()
    const ours: Verdict = decide(problem, null, { ...defaultBudget, milliseconds: 2000 }).status
    times.claimcheck.push(performance.now() - start)
    const config = Z3.mk_config()
    const context = Z3.mk_context(config)
    start = performance.now()
    const said = (await Z3.eval_smtlib2_string(context, text)).trim()
    times.z3.push(performance.now() - start)
    Z3.del_context(context)
    const theirs: Verdict = said === "sat" ? "consistent" : said === "unsat" ? "inconsistent" : "undetermined"
    compared++
    if (ours === "undetermined") undecided++
    if (theirs === "undetermined") z3Open++
    if (ours !== "undetermined" && theirs !== "undetermined") {
      both++
      if (ours !== theirs) {
        disagreements++
        console.log("DISAGREE", kind.name, seed, k % 2 === 0 ? "clean" : "planted", ours, said)
      }
    }
    if (linear !== undefined) {
      start = performance.now()
      let status = "error"
      try {
        const { Columns, Status } = highs.solve(linear, { time_limit: 2 })
        status = Status
        if (status === "Optimal" && checkWitness(problem, null, exactly(problem, Columns)).ok) exact++
      } catch {
        // a crash of the WebAssembly module counts as an error
      }
      times.highs.push(performance.now() - start)
      if (status === "Optimal") optimal++
      const verdict = status === "Optimal" ? "consistent" : status === "Infeasible" ? "inconsistent" : status
      if (ours !== "undetermined" && verdict !== ours) wrongHighs++
    }
  }
  lines.push(
    `| ${kind.name} | ${compared} | ${both} | ${disagreements} | ${undecided} | ${z3Open} | ${quantiles(times.claimcheck)} | ${quantiles(times.z3)} | ${quantiles(times.highs)} | ${times.highs.length === 0 ? "–" : wrongHighs} | ${optimal === 0 ? "–" : `${exact} of ${optimal}`} |`
  )
  console.log(lines.at(-1))
}
console.log(`
| systems | compared | decided by both | contradictions | undecided: claimcheck | z3 | claimcheck ms, median / p90 / p99 / max | z3 | HiGHS with re-check (linear rows) | HiGHS differs | its solutions that are exact |
|---|---|---|---|---|---|---|---|---|---|---|
${lines.join("\n")}`)
process.exit(0)
