/**
 * Slips planted into the real claims files of this repository: figures of their claims, misprinted. What the file had
 * against it before (the examples have slips of their own) is left out of it first.
 */
import * as NodeServices from "@effect/platform-node/NodeServices"
import { Effect } from "effect"
import * as parser from "../../src/arithmetic/parseExpression.js"
import { askReference } from "../../src/askReference.js"
import type { CheckInput } from "../../src/check/CheckInput.js"
import { checkDocument } from "../../src/check/checkDocument.js"
import type * as Finding from "../../src/check/Finding.js"
import { parseExpressions } from "../../src/check/parseExpressions.js"
import * as World from "../../src/check/World.js"
import { diagnoseDocument } from "../../src/diagnose/index.js"
import { loadClaims } from "../../src/files/loadClaims.js"
import { referenceOnDisk } from "../../src/files/referenceOnDisk.js"
import type { ClaimsFile } from "../../src/model/ClaimsFile.js"
import { defaultBudget } from "../../src/solve/Budget.js"
import { runSync } from "../../src/solve/Meter.js"
import { type Outcome, outcomeOf } from "./measure.js"
import { figureSlips } from "./slips.js"
import { Chance } from "./system.js"

const files: ReadonlyArray<readonly [claims: string, reference: string]> = [
  ["claims/chengdu-two-industries.claims.yaml", "reference-data"],
  ["examples/america-and-china/america-and-china.claims.ts", "examples/america-and-china/reference-data"],
  ["examples/world-bank/gdp.claims.yaml", "examples/world-bank/reference-data"],
  ["examples/sdmx/prices.claims.yaml", "examples/sdmx/reference-data"]
]

/** A real file, ready to be checked with other claims. */
interface Real {
  readonly path: string
  readonly file: ClaimsFile
  readonly findings: (file: ClaimsFile, diagnosed: boolean) => ReadonlyArray<Finding.Finding>
}

const load = Effect.fnUntraced(function* (path: string, reference: string) {
  const [loaded] = yield* loadClaims([path], { allow: [] })
  const file = loaded?.file
  if (file === undefined || file === null) return yield* Effect.die(`${path} cannot be read`)
  const worldOf = (of: ClaimsFile): World.World => World.make(of, parseExpressions(of, parser).expressions)
  const asked = yield* askReference([worldOf(file)], false).pipe(Effect.provide(referenceOnDisk(reference)))
  const real: Real = {
    path,
    file,
    findings: (of, diagnosed) => {
      const input: CheckInput = {
        world: { ...worldOf(of), bound: asked.bound },
        observations: asked.index,
        citable: [],
        minGrade: "official-copy",
        budget: { ...defaultBudget, milliseconds: null, work: 1_000_000 }
      }
      const plain = runSync(checkDocument(input))
      const checked = diagnosed ? runSync(diagnoseDocument(input, plain)) : plain
      return checked.findings.filter(
        ({ rule }) => rule === "conflict" || rule === "refuted" || rule === "reading-dependent"
      )
    }
  }
  return real
})

/** Without the claims that a source refutes, and then without those that still contradict each other. */
const clean = ({ file, findings }: Real): ClaimsFile => {
  const without = (from: ClaimsFile, rules: ReadonlySet<string>): ClaimsFile => {
    const said = findings(from, false).filter(({ rule }) => rules.has(rule))
    const bad = new Set(said.flatMap(({ claims }) => claims))
    return {
      ...from,
      claims: from.claims.filter(({ id, of_claim }) => !bad.has(id) && !bad.has(of_claim ?? ""))
    }
  }
  return without(without(file, new Set(["refuted"])), new Set(["conflict", "refuted", "reading-dependent"]))
}

/** The slips of one file: of every claim, each kind of misprint that its figure allows, at most so many of a kind. */
export interface RealRow {
  readonly path: string
  readonly claims: number
  readonly outcomes: ReadonlyArray<Outcome>
}

/** Measures all files. */
export const real = (most: number): Promise<ReadonlyArray<RealRow>> =>
  Effect.runPromise(
    Effect.forEach(files, ([path, reference]) => load(path, reference)).pipe(
      Effect.map(all => all.map(each => rowOf(each, most))),
      Effect.provide(NodeServices.layer)
    )
  )

const rowOf = (of: Real, most: number): RealRow => {
  const file = clean(of)
  const outcomes: Array<Outcome> = []
  for (const [index, slip] of figureSlips.entries()) {
    const chance = new Chance(60_000_000 + index)
    const planted = file.claims.flatMap(claim => {
      const figure = (claim.role ?? "stated") === "stated" ? slip.misprint(claim.figure, chance) : undefined
      return figure === undefined || figure === claim.figure ? [] : [{ claim, figure }]
    })
    for (const { claim, figure } of some(planted, most, chance)) {
      const claims = file.claims.map(each => (each === claim ? { ...claim, figure } : each))
      const said = of.findings({ ...file, claims }, true)
      const wrong = new Map([[claim.id, null]])
      outcomes.push(outcomeOf({ code: slip.code, name: slip.code }, said, wrong, () => null))
    }
    console.error(of.path, slip.code, outcomes.length)
  }
  return {
    path: of.path,
    claims: file.claims.length,
    accused: of.findings(file, false)?.length ?? 0,
    outcomes
  }
}

const some = <A>(all: ReadonlyArray<A>, most: number, chance: Chance): ReadonlyArray<A> =>
  all.length <= most
    ? all
    : all
        .map(each => ({ each, at: chance.next() }))
        .sort((a, b) => a.at - b.at)
        .slice(0, most)
        .map(({ each }) => each)
