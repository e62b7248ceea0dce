/**
 * The name that was probably meant.
 */

/** Longer names are compared by their beginning only: hostile input must not cost time. */
const longest = 64

/** More candidates than this are not looked at. */
const mostCandidates = 2_000

/**
 * Edits (insert, delete, replace, swap neighbours) from one text to another, or more than `limit`: optimal string
 * alignment, computed only where it can stay within the limit (Ukkonen 1985, "Algorithms for approximate string
 * matching").
 */
const distance = (a: string, b: string, limit: number): number => {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  const far = limit + 1
  let beforeLast: ReadonlyArray<number> = []
  let last: ReadonlyArray<number> = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row: Array<number> = Array.from({ length: b.length + 1 }, () => far)
    row[0] = i
    let fewest = far
    for (let j = Math.max(1, i - limit); j <= Math.min(b.length, i + limit); j++) {
      let best = Math.min(
        (last[j - 1] ?? far) + (a[i - 1] === b[j - 1] ? 0 : 1),
        (last[j] ?? far) + 1,
        (row[j - 1] ?? far) + 1
      )
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (beforeLast[j - 2] ?? far) + 1)
      row[j] = best
      fewest = Math.min(fewest, best)
    }
    if (fewest > limit && i > limit) return far
    beforeLast = last
    last = row
  }
  return last[b.length] ?? far
}

/**
 * The candidate nearest to `name` when it is near enough to be a slip (a third of its letters, at most three);
 * undefined otherwise. Equal distances: the first candidate.
 *
 * @category names
 * @since 0.1.0
 */
export const nearest = (name: string, candidates: Iterable<string>): string | undefined => {
  const wanted = name.slice(0, longest).toLowerCase()
  let best: string | undefined
  let fewest = Math.min(3, Math.max(1, Math.floor(wanted.length / 3))) + 1
  let looked = 0
  for (const candidate of candidates) {
    if (looked++ >= mostCandidates) break
    const edits = distance(wanted, candidate.slice(0, longest).toLowerCase(), fewest - 1)
    if (edits < fewest) {
      fewest = edits
      best = candidate
    }
  }
  return best
}

/** `; did you mean "…"?`, or nothing when no candidate is near. */
export const didYouMean = (name: string, candidates: Iterable<string>): string => {
  const candidate = nearest(name, candidates)
  return candidate === undefined ? "" : `; did you mean "${candidate}"?`
}
