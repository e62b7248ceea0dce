/**
 * Which cells of a reference were met before, in a few bytes each: tables have millions.
 */
import type { Observation } from "../model/Observation.js"
import { saidBy } from "./edition.js"

/**
 * Remembers cells by a hash of 53 bits. Two cells may, very rarely, be taken for one: what is said to have been seen
 * must be looked at again.
 *
 * @category reference
 * @since 0.1.0
 */
export class SeenCells {
  private table = new Float64Array(1 << 12)
  private size = 0

  /** True when the same source and vintage may have given this cell before. */
  has(o: Observation): boolean {
    return !this.add(hashOf(o))
  }

  /** False when the hash was there. */
  private add(hash: number): boolean {
    if (2 * this.size > this.table.length) this.grow()
    const at = placeOf(this.table, hash)
    if (this.table[at] === hash) return false
    this.table[at] = hash
    this.size++
    return true
  }

  private grow(): void {
    const old = this.table
    this.table = new Float64Array(2 * old.length)
    for (const hash of old) if (hash !== 0) this.table[placeOf(this.table, hash)] = hash
  }
}

/** Where a hash stands, or the free place where it belongs; the table is a power of two, at most half full. */
const placeOf = (table: Float64Array, hash: number): number => {
  const mask = table.length - 1
  let at = hash & mask
  while (table[at] !== 0 && table[at] !== hash) at = (at + 1) & mask
  return at
}

/** Two FNV-1a hashes side by side, never 0, which means a free place. */
const hashOf = (o: Observation): number => {
  let high = 0x811c9dc5
  let low = 0x9e3779b1
  const mix = (text: string | null): void => {
    const length = text === null ? -1 : text.length
    high = Math.imul(high ^ length, 16777619)
    low = Math.imul(low ^ length, 0x27d4eb2d)
    for (let i = 0; i < length; i++) {
      const code = (text as string).charCodeAt(i)
      high = Math.imul(high ^ code, 16777619)
      low = Math.imul(low ^ code, 0x27d4eb2d)
    }
  }
  mix(o.indicator)
  mix(o.area)
  mix(o.period.key)
  mix(o.measure)
  mix(saidBy(o))
  mix(o.vintage)
  mix(o.released)
  mix(o.versus)
  mix(o.of)
  mix(o.among)
  mix(o.basis)
  return (high >>> 0) * 2 ** 21 + ((low >>> 11) | 1)
}
