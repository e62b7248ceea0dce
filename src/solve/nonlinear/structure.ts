/**
 * What can be read off a system before any search: its products, what they are tied to, its equations.
 */
import * as Rational from "../../arithmetic/Rational.js"
import * as Form from "../Form.js"
import type { Branching } from "../normalise.js"
import type { Row } from "../Row.js"
import type { System } from "../System.js"
import type { Equation } from "./witness.js"

/** Longest linear fact that brings new monomials, and how many there may be. */
const LONGEST_TIE = 4
const MOST_MONOMIALS = 300

/** Monomials of degree two and more, with all their factors of degree two and more. */
export const withDivisors = (monomials: Form.Monomials): ReadonlySet<number> => {
  const found = new Set<number>()
  const open: Array<number> = []
  monomials.factors.forEach((factors, monomial) => {
    if (factors.length > 1) open.push(monomial)
  })
  for (let monomial = open.pop(); monomial !== undefined; monomial = open.pop()) {
    const factors = monomials.factors[monomial]!
    if (factors.length < 2 || found.has(monomial)) continue
    found.add(monomial)
    for (let without = 0; without < factors.length; without++) {
      let divisor: number | undefined = Form.CONSTANT
      for (let i = 0; i < factors.length; i++)
        if (i !== without && divisor !== undefined) divisor = monomials.product(divisor, factors[i]! + 1)
      if (divisor !== undefined) open.push(divisor)
    }
  }
  return found
}

/** The monomials, and those that come up when a factor of one is replaced by what a short linear fact ties it to. */
export const neighbours = (system: System, targets: ReadonlySet<number>): ReadonlySet<number> => {
  const { monomials } = system
  const tied = new Map<number, Set<number>>()
  for (const row of rowsOf(system))
    if (
      row.monomials.length <= LONGEST_TIE &&
      row.monomials.every(monomial => monomials.factors[monomial]!.length === 1)
    )
      for (const a of row.monomials) {
        const partners = tied.get(a) ?? new Set()
        tied.set(a, partners)
        for (const b of row.monomials) partners.add(b)
      }
  const found = new Set(targets)
  for (const target of targets) {
    const factors = monomials.factors[target]!
    for (let i = 0; i < factors.length; i++)
      for (const partner of tied.get(factors[i]! + 1) ?? []) {
        let product: number | undefined = partner
        for (let j = 0; j < factors.length; j++)
          if (j !== i && product !== undefined) product = monomials.product(product, factors[j]! + 1)
        if (product !== undefined && found.size < MOST_MONOMIALS) found.add(product)
      }
  }
  return found
}

/** The rows of all constraints, in all of their cases. */
const rowsOf = (system: System): ReadonlyArray<Row> => {
  const rows: Array<Row> = []
  const open: Array<Branching> = system.premises.flatMap(({ branchings }) => branchings)
  for (let branching = open.pop(); branching !== undefined; branching = open.pop()) {
    if (branching.kind === "rows") rows.push(...branching.rows)
    else if (branching.kind === "denominator") rows.push(...branching.positive, ...branching.negative)
    else
      for (const { assumption, holds } of branching.branches) {
        rows.push(assumption)
        open.push(holds)
      }
  }
  return rows
}

/** The linear equations among the constraints. */
export const equationsOf = (system: System): ReadonlyArray<Equation> => {
  const lows = new Map<string, Row>()
  const found: Array<Equation> = []
  const rows = rowsOf(system).filter(
    row =>
      row.under === undefined &&
      row.monomials.every(monomial => system.monomials.factors[monomial]!.length === 1)
  )
  for (const row of rows) if (row.side === "low") lows.set(row.key, row)
  for (const { bound, coefficients, key, monomials, side } of rows) {
    const low = lows.get(key)
    if (side === "low" || low === undefined || !Rational.equals(low.bound.value, bound.value)) continue
    const terms = new Map(monomials.map((monomial, i) => [monomial - 1, coefficients[i]!]))
    found.push({ terms, value: bound.value })
  }
  return found
}
