/**
 * Greatest common divisors: what most of the time of exact arithmetic goes into.
 */

const BIG_SAFE = BigInt(Number.MAX_SAFE_INTEGER)

/** Of two safe integers, the second not negative. */
export const gcdSmall = (a: number, b: number): number => {
  let x = a < 0 ? -a : a
  let y = b
  while (y !== 0) {
    const t = x % y
    x = y
    y = t
  }
  return x
}

/** Euclid's algorithm; while the numbers are long, Lehmer's, which finds many quotients from the leading digits. */
export const gcdBig = (a: bigint, b: bigint): bigint => {
  let x = a < 0n ? -a : a
  let y = b < 0n ? -b : b
  if (x < y) [x, y] = [y, x]
  while (y !== 0n) {
    if (x <= BIG_SAFE) return BigInt(gcdSmall(Number(x), Number(y)))
    if (y <= BIG_SAFE) {
      ;[x, y] = [y, x % y]
      continue
    }
    ;[x, y] = lehmerStep(x, y)
  }
  return x
}

/** Quotients are taken from leading parts of this many bits, and kept while they are certain. */
const LEADING_BITS = 50

/**
 * Several steps of Euclid's algorithm at once, for x ≥ y > 0.
 *
 * @see Knuth, The Art of Computer Programming, volume 2, algorithm 4.5.2 L
 */
const lehmerStep = (x: bigint, y: bigint): [bigint, bigint] => {
  const size = Number(x)
  const bits = Number.isFinite(size) ? Math.ceil(Math.log2(size)) : 4 * x.toString(16).length
  const shift = BigInt(Math.max(0, bits - LEADING_BITS))
  let p = Number(x >> shift)
  let q = Number(y >> shift)
  let [a, b, c, d] = [1, 0, 0, 1]
  while (q + c > 0 && q + d > 0) {
    const quotient = Math.floor((p + a) / (q + c))
    if (quotient !== Math.floor((p + b) / (q + d))) break
    ;[a, c] = [c, a - quotient * c]
    ;[b, d] = [d, b - quotient * d]
    ;[p, q] = [q, p - quotient * q]
  }
  if (b === 0) return [y, x % y]
  return [BigInt(a) * x + BigInt(b) * y, BigInt(c) * x + BigInt(d) * y]
}
