/**
 * The name that was probably meant.
 */

/** Longer names are compared by their beginning only: hostile input must not cost time. */
const longest = 64

/** Edits (insert, delete, replace, swap neighbours) from one text to another: optimal string alignment. */
const distance = (a: string, b: string, limit: number): number => {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let beforeLast: ReadonlyArray<number> = []
  let last: ReadonlyArray<number> = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const replace = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      let best = Math.min(replace, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1)
      row.push(best)
    }
    beforeLast = last
    last = row
  }
  return last[b.length] ?? limit + 1
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
  for (const candidate of candidates) {
    const edits = distance(wanted, candidate.slice(0, longest).toLowerCase(), fewest)
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
