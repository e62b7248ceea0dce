/**
 * The dimension of a unit: its base quantities with their powers (km² is length to the power of two).
 */

/** Powers, none of them 0, by base quantity. */
type Dimension = ReadonlyMap<string, number>

/** The dimension of a product (`sign` 1) or of a quotient (-1). */
export const product = (a: Dimension, b: Dimension, sign: 1 | -1): Dimension => {
  const powers = new Map(a)
  for (const [base, power] of b) {
    const sum = (powers.get(base) ?? 0) + sign * power
    if (sum === 0) powers.delete(base)
    else powers.set(base, sum)
  }
  return powers
}

export const equals = (a: Dimension, b: Dimension): boolean =>
  a.size === b.size && [...a].every(([base, power]) => b.get(base) === power)

/** The dimension, whatever it is that counts count. */
export const withoutKinds = (powers: Dimension): Dimension => {
  const folded = new Map<string, number>()
  for (const [base, power] of powers) {
    const key = base === "count" || base.startsWith("count:") ? "count" : base
    folded.set(key, (folded.get(key) ?? 0) + power)
  }
  return folded
}
