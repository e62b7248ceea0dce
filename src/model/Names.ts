/**
 * The names of a file, and what is said about a name that is not among them.
 */
import { inValue, type Path, type PathProblem } from "./FileProblem.js"
import { didYouMean } from "./nearest.js"

/**
 * Declared names of one kind. `unreadable` ones are declared but could not be read.
 *
 * @category names
 * @since 0.1.0
 */
export interface Names {
  /** What they are called in a message: `indicator`. */
  readonly kind: string
  readonly declared: ReadonlySet<string>
  readonly unreadable: ReadonlySet<string>
  /** `; did you mean "…"?`, or nothing. */
  readonly hint: (name: string) => string
}

/** Different unknown names that get a hint: a file with more of them has another problem than slips. */
const mostHints = 30

/** The names of one kind. */
export const make = (
  kind: string,
  ids: Iterable<string>,
  unreadable: ReadonlySet<string> = new Set()
): Names => {
  const declared = new Set(ids)
  const hints = new Map<string, string>()
  return {
    kind,
    declared,
    unreadable,
    hint: name => {
      const known = hints.get(name)
      if (known !== undefined || hints.size >= mostHints) return known ?? ""
      const all = [...declared, ...unreadable]
      const hint = all.length === 0 ? `; the file declares no ${kind}` : didYouMean(name, all)
      hints.set(name, hint)
      return hint
    }
  }
}

/** The problem with a mention of a name; nothing when it is declared. */
export const mention = (names: Names, name: string, path: Path): ReadonlyArray<PathProblem> =>
  names.declared.has(name)
    ? []
    : names.unreadable.has(name)
      ? [inValue(path, `the ${names.kind} "${name}" is declared but could not be read; see its own problem`)]
      : [
          {
            ...inValue(path, `unknown ${names.kind} "${name.slice(0, 60)}"${names.hint(name)}`),
            unknownName: true
          }
        ]

/** The problem with each name that starts a cycle of `next` (`a` within `b` within `a`), once for each cycle. */
export const cycles = (
  names: Iterable<string>,
  next: (name: string) => string | undefined,
  problem: (name: string, cycle: ReadonlyArray<string>) => PathProblem
): ReadonlyArray<PathProblem> => {
  const done = new Set<string>()
  const problems: Array<PathProblem> = []
  for (const start of names) {
    const path: Array<string> = []
    const onPath = new Set<string>()
    let name: string | undefined = start
    while (name !== undefined && !done.has(name) && !onPath.has(name)) {
      path.push(name)
      onPath.add(name)
      name = next(name)
    }
    if (name !== undefined && onPath.has(name)) problems.push(problem(name, path.slice(path.indexOf(name))))
    for (const visited of path) done.add(visited)
  }
  return problems
}
