/** What is asked of the solver does not depend on the order in which a file says things. Invented figures. */
import { Result } from "effect"
import * as fc from "fast-check"
import { assert, describe, it } from "vitest"
import * as Interval from "../../src/arithmetic/Interval.js"
import { variable } from "../../src/arithmetic/Expression.js"
import * as Rational from "../../src/arithmetic/Rational.js"
import { asInDocument, canonical } from "../../src/check/canonical.js"
import type { Origin, Premise } from "../../src/check/Premise.js"
import * as Cell from "../../src/model/Cell.js"
import * as ReferencePeriod from "../../src/model/ReferencePeriod.js"
import { readReference } from "../reference/readReference.js"

const period = Result.getOrThrow(ReferencePeriod.parse("2023"))
const cells = ["a", "b", "c"].map(name => Cell.make(name, null, period, null, "nominal"))
const observations = readReference({
  "t.csv": "indicator,period,value,unit\na,2023,2,t\nb,2023,1,t\n"
}).observations

const origins: ReadonlyArray<readonly [string, Origin]> = [
  ["claim two", { kind: "claim", claim: "two" }],
  ["claim one", { kind: "claim", claim: "one" }],
  ["relation z", { kind: "relation", relation: "z" }],
  ["relation y", { kind: "relation", relation: "y" }],
  ["default sign a", { kind: "default", code: "sign", subject: "a" }],
  ["soft basis one", { kind: "soft", code: "basis", claim: "one" }],
  ...observations.map(
    observation =>
      [`observation ${9 - (observation.row ?? 0)}`, { kind: "observation", observation }] as const
  )
]
const premises: ReadonlyArray<Premise> = origins.map(([id, origin]) => ({
  id,
  origin,
  stratum: "hard",
  weight: null,
  constraints: cells.map(cell => ({
    kind: "bound" as const,
    expression: variable(cell),
    interval: Interval.atLeast(Rational.zero)
  }))
}))
const known = new Map(premises.map(premise => [premise.id, premise]))
const asked = premises.map(({ id, stratum, weight }) => ({
  id,
  stratum,
  weight,
  constraints: cells.map(cell => ({
    kind: "bound" as const,
    expression: variable(cell.key),
    interval: Interval.atLeast(Rational.zero)
  }))
}))
const variables = cells.map(({ key }) => ({ name: key, integer: false, low: null, high: null }))

describe("a question", () => {
  it("is the same, however the file is ordered", () => {
    const expected = canonical({ variables, choices: [], premises: asked }, known)
    fc.assert(
      fc.property(
        fc.shuffledSubarray(variables, { minLength: variables.length }),
        fc.shuffledSubarray(asked, { minLength: asked.length }),
        fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
        (some, others, order) => {
          const shuffled = others.map(premise => ({
            ...premise,
            constraints: order.flatMap(at => premise.constraints[at] ?? [])
          }))
          assert.deepStrictEqual(
            canonical({ variables: some, choices: [], premises: shuffled }, known),
            expected
          )
        }
      )
    )
  })
  it("is asked of claims first, then of conventions, relations and sources, each by name", () => {
    assert.deepStrictEqual(
      canonical({ variables, choices: [], premises: asked }, known).premises.map(({ id }) => id),
      [
        "claim one",
        "claim two",
        "default sign a",
        "soft basis one",
        "relation y",
        "relation z",
        "observation 7",
        "observation 6"
      ]
    )
  })
})

describe("an answer", () => {
  it("is in the order of the document, the cheapest repairs first", () => {
    const correction = (cost: number, ...ids: ReadonlyArray<string>) => ({
      cost,
      premises: ids,
      ranges: new Map()
    })
    const { conflict, corrections } = asInDocument(
      { premises: ["relation y", "claim one", "claim two"] } as never,
      [
        correction(2, "claim two"),
        correction(1, "claim one", "claim two"),
        correction(1, "claim one"),
        correction(1, "relation z")
      ] as never,
      known
    )
    assert.deepStrictEqual(conflict.premises, ["claim two", "claim one", "relation y"])
    assert.deepStrictEqual(
      corrections.map(({ cost, premises: ids }) => `${cost} ${ids.join(" ")}`),
      ["1 claim two claim one", "1 claim one", "1 relation z", "2 claim two"]
    )
  })
})
