/**
 * An edit is tried in a part of the document: what it is joined with there is what it is joined with in the whole.
 */
import { readFileSync } from "node:fs"
import { assert, describe, it } from "vitest"
import * as parser from "../../src/arithmetic/parseExpression.js"
import { checkDocument } from "../../src/check/checkDocument.js"
import type { CheckInput } from "../../src/check/CheckInput.js"
import { toProblem } from "../../src/check/constrain.js"
import * as Finding from "../../src/check/Finding.js"
import { ObservationIndex } from "../../src/check/ObservationIndex.js"
import { parseExpressions } from "../../src/check/parseExpressions.js"
import { claimPremise } from "../../src/check/Premise.js"
import * as World from "../../src/check/World.js"
import { Diagnosing } from "../../src/diagnose/Diagnosing.js"
import { costs, type Edit } from "../../src/diagnose/Edit.js"
import { edited, type Edited, restated, worded } from "../../src/diagnose/edited.js"
import { suspects } from "../../src/diagnose/explain.js"
import { diagnoses } from "../../src/diagnose/list.js"
import { decodeClaimsText } from "../../src/files/decodeClaimsText.js"
import { sentence } from "../../src/model/Sentence.js"
import { defaultBudget } from "../../src/solve/Budget.js"
import { components } from "../../src/solve/components.js"
import { runSync } from "../../src/solve/Meter.js"

/** Readings, formulas, relations of a reading, figures that take over from others, shares, sums and stocks. */
const together = `
claimcheck: 1
document: { id: together, published: 2024-03 }
indicators:
  all: { name: all, unit: count(firms), kind: stock, parts: { of: [old, young], complete: true } }
  old: { name: old, unit: count(firms), kind: stock }
  young: { name: young, unit: count(firms), kind: stock }
  added: { name: added, unit: count(firms), kind: flow, adds_to: { stock: young } }
  staff: { name: staff, unit: count(people), kind: stock }
  each: { name: staff for each firm, unit: "1", formula: staff / all }
  area: { name: area, unit: km^2 }
  roads: { name: roads, unit: km }
  lanes: { name: lanes, unit: km }
  cars: { name: cars, unit: count(cars), kind: stock }
  vans: { name: vans, unit: count(cars), kind: stock }
relations:
  - { id: paved, holds: lanes >= roads, reading: long }
  - { id: few, holds: vans <= cars / 2, reading: year }
claims:
  - { id: all, quote: q, indicator: all, period: 2023, figure: 489 }
  - { id: old, quote: q, indicator: old, period: 2023, figure: 383 }
  - { id: young-share, quote: q, measure: share, indicator: young, of: all, period: 2023, figure: 21.7% }
  - { id: young-change, quote: q, measure: change, of_claim: young-share, versus: 2022, figure: 2.1 points }
  - { id: added, quote: q, indicator: added, period: 2023, figure: 17, readings: [{ name: year }, { name: half, period: 2023-H2 }] }
  - { id: staff, quote: q, indicator: staff, period: 2023, figure: 4401 }
  - { id: each, quote: q, indicator: each, period: 2023, figure: "9.0" }
  - { id: area, quote: q, indicator: area, period: 2023, figure: 558 km² }
  - { id: roads, quote: q, indicator: roads, period: 2023, figure: 31 km, readings: [{ name: long }, { name: short, period: 2022 }] }
  - { id: lanes, quote: q, indicator: lanes, period: 2023, figure: 77 km }
  - { id: vans, quote: q, indicator: vans, period: 2023, figure: 2011 }
  - { id: cars, quote: q, indicator: cars, period: 2023, figure: 24011 }
  - { id: cars-before, quote: q, indicator: cars, period: 2022, figure: 22001 }
  - { id: cars-growth, quote: q, measure: growth, indicator: cars, period: 2023, figure: 9.1% }
`

const inputOf = (text: string): CheckInput => {
  const { file, problems } = decodeClaimsText("a.yaml", text)
  if (file === null) return assert.fail(JSON.stringify(problems))
  return {
    world: World.make(file, parseExpressions(file, parser).expressions),
    observations: new ObservationIndex([]),
    citable: [],
    minGrade: "official-copy",
    budget: { ...defaultBudget, milliseconds: null }
  }
}

/** What an edit's claims are joined with once it is made. */
const joinedWith = (from: Edited, edit: Edit): ReadonlyArray<string> => {
  const state = edited(from, edit, restated(from, edit, new Map()))
  const own = new Set([...edit.changes.keys(), ...edit.readings.keys()].map(claimPremise))
  return components(toProblem(state.constrained))
    .filter(part => part.premises.some(({ id }) => own.has(id)))
    .flatMap(part => part.premises.map(premise => JSON.stringify(premise)))
    .sort()
}

const documents: ReadonlyArray<readonly [name: string, text: string, each: number]> = [
  ["an invented document", together, 1],
  ["the founding article", readFileSync("claims/chengdu-two-industries.claims.yaml", "utf8"), 8]
]

describe.each(documents)("edits of %s", (_name, text, each) => {
  it("are joined with the same claims and relations in their surroundings as in the whole", () => {
    const input = inputOf(text)
    const checked = runSync(checkDocument(input))
    const document = new Diagnosing(input, checked)
    const whole = worded(input, new Set(), new Map())
    let tried = 0
    let smaller = 0
    for (const id of document.statements.keys()) {
      const finding = Finding.make("conflict", "error", sentence("why-only-soft", {}), { claims: [id] })
      const edits = suspects(document, finding, new Set())
        .flatMap(suspect => diagnoses.flatMap(diagnosis => diagnosis.propose(suspect)))
        .filter(({ cost }) => cost !== costs.digit)
      const part = document.caseFor(edits, new Set(), new Set(["hard"])).worded
      if (part.constrained.statements.size < whole.constrained.statements.size) smaller++
      for (const edit of edits.filter((_edit, index) => index % each === 0)) {
        assert.deepEqual(
          joinedWith(part, edit),
          joinedWith(whole, edit),
          JSON.stringify([edit.code, ...edit.changes])
        )
        tried++
      }
    }
    assert.isAbove(tried, 100)
    assert.isAbove(smaller, 0)
  })
})
