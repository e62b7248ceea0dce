/** Numbers that look random and are the same on every machine: mulberry32, seeded by words. */

/** A source of numbers, and what is usually wanted of them. */
export interface Random {
  /** A whole number from 0 to `below` − 1. */
  readonly below: (below: number) => number
  readonly pick: <A>(from: ReadonlyArray<A>) => A
}

const hash = (words: string): number => {
  let state = 2166136261
  for (const character of words) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 16777619)
  return state >>> 0
}

/** The generator that belongs to some words, such as the name of a target and the number of an input. */
export const randomOf = (words: string): Random => {
  let state = hash(words)
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return (t ^ (t >>> 14)) >>> 0
  }
  const below = (limit: number): number => next() % Math.max(1, limit)
  return {
    below,
    pick: from => {
      const chosen = from[below(from.length)]
      if (chosen === undefined) throw new Error("there is nothing to pick from")
      return chosen
    }
  }
}
