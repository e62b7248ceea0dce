/**
 * Products of facts that tie products of unknowns to the unknowns: McCormick's inequalities (products of bounds) and
 * their generalisation to products of any two facts.
 *
 * @see McCormick, "Computability of global solutions to factorable nonconvex programs" (1976)
 * @see Sherali & Adams, "A reformulation-linearization technique" (1999)
 */
import * as Rational from "../../arithmetic/Rational.js"
import type { Monomials } from "../Form.js"
import type { Meter } from "../Meter.js"
import type { Known, Workshop } from "./Known.js"
import type { Point } from "./Relaxation.js"

/** How far below zero a product must lie at a point, as a share of its terms, to be worth adding. */
const VIOLATED = 1e-7

/** A pair of facts whose product may be added. */
interface Pair {
  readonly left: Known
  readonly right: Known
  /** Monomials and coefficients of the product, in doubles: they only propose. */
  readonly monomials: ReadonlyArray<number>
  readonly coefficients: ReadonlyArray<number>
  readonly strict: boolean
}

/**
 * The products that may be formed along one path of the search. Only monomials that the constraints hold anyway, or
 * factors of them, may come up.
 *
 * @category nonlinear
 * @since 0.1.0
 */
export class Products {
  private readonly pairs: Array<Pair>
  private readonly byFactor: Map<number, Array<Known>>
  private readonly seen: Set<Known>

  constructor(
    private readonly monomials: Monomials,
    private readonly workshop: Workshop,
    /** Monomials of degree two and more that may come up. */
    private readonly targets: ReadonlySet<number>,
    private readonly meter: Meter,
    from?: Products
  ) {
    this.pairs = from === undefined ? [] : [...from.pairs]
    this.byFactor = new Map(from === undefined ? [] : [...from.byFactor].map(([m, facts]) => [m, [...facts]]))
    this.seen = new Set(from?.seen)
  }

  /** A copy for a branch. */
  branch(): Products {
    return new Products(this.monomials, this.workshop, this.targets, this.meter, this)
  }

  /** Lists the pairs of the fact with all before it. */
  add(known: Known): void {
    if (this.seen.has(known)) return
    this.seen.add(known)
    const partners = new Set<Known>()
    for (const target of this.targets)
      for (const [own, other] of this.divisions(target)) {
        if (!known.row.fact.form.has(own)) continue
        for (const partner of this.byFactor.get(other) ?? []) partners.add(partner)
        if (known.row.fact.form.has(other)) partners.add(known)
      }
    for (const monomial of known.row.monomials) {
      const facts = this.byFactor.get(monomial)
      if (facts === undefined) this.byFactor.set(monomial, [known])
      else facts.push(known)
    }
    this.meter.spend(partners.size)
    for (const partner of partners) this.consider(known, partner)
  }

  /** The most violated products at a point, as facts; they are not offered again. */
  violated(point: Point, most: number): ReadonlyArray<Known> {
    this.meter.spend(this.pairs.length >> 3)
    const values = new Map<number, number>()
    const valueOf = (monomial: number): number => {
      if (monomial === 0) return 1
      let value = values.get(monomial)
      if (value === undefined) {
        value = Rational.toNumber(point(monomial))
        values.set(monomial, value)
      }
      return value
    }
    const found: Array<{ readonly pair: Pair; readonly score: number; readonly index: number }> = []
    this.pairs.forEach((pair, index) => {
      let sum = 0
      let size = 0
      for (let i = 0; i < pair.monomials.length; i++) {
        const term = pair.coefficients[i]! * valueOf(pair.monomials[i]!)
        sum += term
        size += Math.abs(term)
      }
      const score = size === 0 ? 0 : -sum / size
      if (score > VIOLATED || (pair.strict && score > -1e-12)) found.push({ pair, score, index })
    })
    found.sort((a, b) => b.score - a.score || a.index - b.index)
    const chosen = found.slice(0, most)
    const taken = new Set(chosen.map(({ pair }) => pair))
    if (taken.size > 0) {
      const rest = this.pairs.filter(pair => !taken.has(pair))
      this.pairs.length = 0
      this.pairs.push(...rest)
    }
    return chosen.flatMap(({ pair }) => this.workshop.product(pair.left, pair.right) ?? [])
  }

  /** Ways to write a monomial as a product of two, one of which is a single unknown. */
  private divisions(target: number): ReadonlyArray<readonly [number, number]> {
    const factors = this.monomials.factors[target]!
    const found: Array<readonly [number, number]> = []
    factors.forEach((factor, i) => {
      if (i > 0 && factors[i - 1] === factor) return
      let rest: number | undefined = 0
      for (let j = 0; j < factors.length; j++)
        if (j !== i && rest !== undefined) rest = this.monomials.product(rest, factors[j]! + 1)
      if (rest === undefined) return
      found.push([factor + 1, rest])
      if (factors.length > 2) found.push([rest, factor + 1])
    })
    return found
  }

  private consider(left: Known, right: Known): void {
    const product = new Map<number, number>()
    const lefts = [...left.row.fact.form]
    const rights = [...right.row.fact.form]
    if (lefts.length * rights.length > 100) return
    for (const [a, x] of lefts)
      for (const [b, y] of rights) {
        const monomial = this.monomials.product(a, b)
        if (monomial === undefined) return
        if (this.monomials.factors[monomial]!.length > 1 && !this.targets.has(monomial)) return
        product.set(monomial, (product.get(monomial) ?? 0) + Rational.toNumber(x) * Rational.toNumber(y))
      }
    this.pairs.push({
      left,
      right,
      monomials: [...product.keys()],
      coefficients: [...product.values()],
      strict: left.row.fact.strict && right.row.fact.strict
    })
  }
}
