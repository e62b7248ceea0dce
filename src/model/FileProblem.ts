/**
 * What is wrong with a file: where, and in plain words what to do about it.
 */

/** Keys and indexes from the root of a file: `["claims", 3, "figure"]`. */
export type Path = ReadonlyArray<string | number>

/**
 * A problem of decoded data, which knows its path but no lines. `at: "key"` means the name of the field itself (an
 * unknown field), `"value"` its value.
 *
 * @category problem
 * @since 0.1.0
 */
export interface PathProblem {
  readonly path: Path
  readonly message: string
  readonly at: "key" | "value"
  /** True for a name that nothing declares: no problem of its own where a part of the declarations was not read. */
  readonly unknownName: boolean
}

/** A problem with a value. */
export const inValue = (path: Path, message: string): PathProblem => ({
  path,
  message,
  at: "value",
  unknownName: false
})

/** A problem with the name of a field. */
export const inKey = (path: Path, message: string): PathProblem => ({
  path,
  message,
  at: "key",
  unknownName: false
})

/**
 * A problem for a reader: the file as given, line and column from 1.
 *
 * @category problem
 * @since 0.1.0
 */
export interface FileProblem {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly message: string
}
