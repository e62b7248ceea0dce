/**
 * Where things stand in a file.
 */
import type { Path } from "./FileProblem.js"

/** Line and column, both from 1; columns count UTF-16 units, as editors do. */
export interface Position {
  readonly line: number
  readonly column: number
}

/**
 * Positions of every field of a file, by path. Fields that are not in the table (a TypeScript file has none) stand
 * where the nearest enclosing one does, at last at 1:1.
 *
 * @category position
 * @since 0.1.0
 */
export interface Positions {
  /** File whose fields these are, as given. */
  readonly file: string
  readonly values: ReadonlyMap<string, Position>
  readonly keys: ReadonlyMap<string, Position>
}

/** The key of a path in the tables. */
export const keyOf = (path: Path): string => JSON.stringify(path)

/** Where the value (or the name) of a field stands. */
export const positionOf = (positions: Positions, path: Path, at: "key" | "value" = "value"): Position => {
  const key = at === "key" ? positions.keys.get(keyOf(path)) : undefined
  if (key !== undefined) return key
  for (let length = path.length; length >= 0; length--) {
    const position = positions.values.get(keyOf(path.slice(0, length)))
    if (position !== undefined) return position
  }
  return { line: 1, column: 1 }
}
