/** The largest whole number whose power of that degree is not above the value, which is not negative. */
export const floorRoot = (value: bigint, degree: number): bigint => {
  const k = BigInt(degree)
  let low = 0n
  let high = 1n << BigInt(Math.ceil(value.toString(2).length / degree) + 1)
  while (low < high) {
    const middle = (low + high + 1n) / 2n
    if (middle ** k <= value) low = middle
    else high = middle - 1n
  }
  return low
}
