/**
 * What a claim may have to do with. An edit may tie its claim to any figure about the same indicators, or about others
 * that the catalogue, a relation or a claim joins with them; nothing else can make it fit or stop it from fitting. A
 * document of thousands of figures is tried in its parts.
 */
import { type Expression, variables } from "../arithmetic/Expression.js"
import type { CellReference } from "../arithmetic/CellReference.js"
import type { CheckedDocument } from "../check/CheckedDocument.js"
import { cellsIn } from "../check/constrain.js"
import type { World } from "../check/World.js"
import { type Claim, roleOf } from "../model/Claim.js"
import type { Edit } from "./Edit.js"

/**
 * Which claims and indicators of a document are joined, directly or through others.
 *
 * @category diagnosis
 */
export class Surroundings {
  private readonly joined = new Map<string, Set<string>>()

  constructor(private readonly checked: CheckedDocument) {
    const { world } = checked
    for (const claim of world.claims.values()) this.joinClaim(world, claim)
    for (const { claim, statement } of checked.claims)
      for (const cell of cellsIn(statement?.premises ?? [])) this.join(ofClaim(claim.id), cell.indicator)
    for (const [id, { part_of, parts, adds_to, formula }] of world.indicators) {
      for (const other of [part_of, ...(parts?.of ?? []), adds_to?.stock])
        if (other !== undefined) this.join(id, other)
      for (const other of namesInFormula(world, formula)) this.join(id, other)
    }
    for (const { holds, reading } of world.relations) {
      const parsed = world.expressions.relations.get(holds)
      if (parsed === undefined) continue
      const [first, ...rest] = [parsed.left, ...parsed.comparisons.map(({ right }) => right)].flatMap(namesIn)
      if (first === undefined) continue
      for (const other of rest) this.join(first, other)
      if (reading !== undefined) this.join(ofReading(reading), first)
    }
  }

  /** The claims that some edits may have to do with. */
  around(edits: Iterable<Edit>): ReadonlyMap<string, Claim> {
    const { world } = this.checked
    const reached = this.reachedFrom(seedsOf(world, edits))
    return new Map([...world.claims].filter(([id]) => reached.has(ofClaim(id))))
  }

  private joinClaim(world: World, claim: Claim): void {
    const node = ofClaim(claim.id)
    for (const fields of [claim, ...(claim.readings ?? [])]) {
      for (const indicator of [fields.indicator, fields.of, fields.to])
        if (indicator !== undefined) this.join(node, indicator)
      if (fields.of_claim !== undefined) this.join(node, ofClaim(fields.of_claim))
      for (const indicator of namesInFormula(world, fields.formula)) this.join(node, indicator)
    }
    // A claim that says nothing more is about what is usual in this file.
    const usual = world.file.defaults.indicator
    if (claim.indicator === undefined && usual !== undefined && roleOf(claim) === "stated")
      this.join(node, usual)
    for (const { name } of claim.readings ?? []) this.join(node, ofReading(name))
  }

  private join(a: string, b: string): void {
    this.at(a).add(b)
    this.at(b).add(a)
  }

  private at(node: string): Set<string> {
    const known = this.joined.get(node) ?? new Set<string>()
    this.joined.set(node, known)
    return known
  }

  private reachedFrom(seeds: Iterable<string>): ReadonlySet<string> {
    const reached = new Set(seeds)
    // A Set is walked in the order of insertion, what is added on the way included.
    for (const node of reached) for (const next of this.joined.get(node) ?? []) reached.add(next)
    return reached
  }
}

// Ids of indicators are bare; a claim or a reading may have the same.
const ofClaim = (id: string): string => `claim ${id}`
const ofReading = (name: string): string => `reading ${name}`

const namesIn = (expression: Expression<CellReference>): ReadonlyArray<string> =>
  variables(expression).map(({ indicator }) => indicator)

const namesInFormula = (world: World, formula: string | undefined): ReadonlyArray<string> => {
  const parsed = formula === undefined ? undefined : world.expressions.formulas.get(formula)
  return parsed === undefined ? [] : namesIn(parsed)
}

/** The claims and indicators that edits name. */
function* seedsOf(world: World, edits: Iterable<Edit>): Iterable<string> {
  for (const { changes, readings, net, addsUpWith } of edits) {
    for (const id of [...changes.keys(), ...readings.keys(), ...addsUpWith]) yield ofClaim(id)
    for (const flow of net) yield flow
    for (const { indicator, of, to, of_claim, formula } of changes.values()) {
      for (const other of [indicator, of, to]) if (other !== undefined) yield other
      if (of_claim !== undefined) yield ofClaim(of_claim)
      yield* namesInFormula(world, formula)
    }
  }
}
