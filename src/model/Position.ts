/**
 * Where things stand in a file.
 */
import type { Path } from "./FileProblem.js"

/** Line and column, both from 1; columns count code points, so that 𠮷 is one of them. */
export interface Position {
  readonly line: number
  readonly column: number
}

/**
 * Positions of the fields of one file, by path.
 *
 * @category position
 * @since 0.1.0
 */
export interface Positions {
  /** File whose fields these are, as given. */
  readonly file: string
  /** Where the value (or the name) of a field stands; undefined when the file has no such field. */
  readonly find: (path: Path, at: "key" | "value") => Position | undefined
  /**
   * Where the value of a field stands letter by letter, in quotes or not; undefined where it is written otherwise
   * (escaped, folded, computed) or where another field shares it, so that a change here would be one there.
   */
  readonly verbatim: (path: Path, text: string) => Position | undefined
}

/** A file of which nothing is known but its name. */
export const nowhere = (file: string): Positions => ({
  file,
  find: () => undefined,
  verbatim: () => undefined
})

/** Where a field stands, or the nearest group of fields around it; at last the start of the file. */
export const positionOf = (positions: Positions, path: Path, at: "key" | "value" = "value"): Position => {
  const own = positions.find(path, at)
  if (own !== undefined) return own
  for (let length = path.length - 1; length >= 0; length--) {
    const position = positions.find(path.slice(0, length), "value")
    if (position !== undefined) return position
  }
  return { line: 1, column: 1 }
}
