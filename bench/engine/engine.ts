/**
 * Measures the solver on invented problems: `node bench/run.mjs engine`
 */
import { analyse } from "../../src/solve/analyse.js"
import { decide } from "../../src/solve/decide.js"
import { planted, sampleSystem } from "../../tests/solve/sampledSystem.js"
import { calculationTree, grim, sideBySide } from "./problems.js"

/** Processor time, garbage collection included: other processes may share the machine. */
const timed = <A>(f: () => A): { readonly value: A; readonly ms: number } => {
  const start = process.cpuUsage()
  const value = f()
  const { system, user } = process.cpuUsage(start)
  return { value, ms: (user + system) / 1000 }
}

const quantiles = (times: Array<number>): string => {
  times.sort((a, b) => a - b)
  const at = (q: number) => times[Math.min(times.length - 1, Math.floor(times.length * q))]!.toFixed(2)
  return `median ${at(0.5)} p90 ${at(0.9)} p99 ${at(0.99)} max ${at(1)} ms`
}

const systems = (count: number, size: number) =>
  Array.from({ length: count }, (_, seed) =>
    sampleSystem({
      seed,
      variables: 2 + Math.floor(size * 0.7),
      statements: size,
      integers: seed % 2 === 0,
      disputedSigns: seed % 3 === 0
    })
  )

const grims = Array.from({ length: 50_000 }, (_, i) => grim(10 + (i % 90), 100 + ((i * 37) % 400)))
for (let warm = 0; warm < 3_000; warm++) decide(grims[warm]!)
const many = timed(() => grims.filter(problem => decide(problem).status === "inconsistent").length)
console.log(`GRIM: ${Math.round(50_000 / (many.ms / 1000))} a second, ${many.value} inconsistent`)

for (const system of systems(60, 30)) decide(system.problem)
for (const size of [5, 20, 60, 150, 300]) {
  const clean = systems(size > 100 ? 12 : 40, size)
  const status = new Map<string, number>()
  const times = clean.map(system => {
    const { ms, value } = timed(() => decide(system.problem))
    status.set(value.status, (status.get(value.status) ?? 0) + 1)
    return ms
  })
  console.log(`clean ${size}: ${quantiles(times)} ${JSON.stringify([...status])}`)
}
for (const size of [5, 20, 60]) {
  const times = systems(40, size).map((system, i) => timed(() => analyse(planted(system, i, 1))).ms)
  console.log(`planted ${size}, analysed: ${quantiles(times)}`)
}
const tree = calculationTree(3_000, 5, 0)
console.log(`tree of ${tree.variables.length}: ${timed(() => decide(tree).status).ms.toFixed(0)} ms`)
const broken = timed(() => analyse(calculationTree(3_000, 5, 3)))
const { conflicts, corrections, decision } = broken.value
console.log(
  `tree with 3 errors: ${broken.ms.toFixed(0)} ms, ${decision.status}, ${conflicts.length} conflicts, ${corrections.length} corrections`
)
const large = calculationTree(10_000, 5, 0)
console.log(`tree of ${large.variables.length}: ${timed(() => decide(large).status).ms.toFixed(0)} ms`)
const parts = sideBySide(systems(1_000, 10).map(system => system.problem))
console.log(
  `${parts.premises.length} claims in components: ${timed(() => decide(parts).status).ms.toFixed(0)} ms`
)
