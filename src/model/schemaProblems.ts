/**
 * What a schema has against a value, in plain words with paths.
 */
import { Predicate, SchemaAST, SchemaIssue } from "effect"
import { inKey, inValue, type Path, type PathProblem } from "./FileProblem.js"
import { didYouMean } from "./nearest.js"

/** A value as it is named in a message: short, and never more than its beginning. */
const describe = (value: unknown): string =>
  value === undefined || value === null
    ? "nothing"
    : Array.isArray(value)
      ? "a list"
      : typeof value === "object"
        ? "a group of fields"
        : typeof value === "string"
          ? `"${value.length > 40 ? `${value.slice(0, 40)}…` : value}"`
          : typeof value === "number" || typeof value === "boolean"
            ? String(value)
            : "something else"

const valueAt = (root: unknown, path: Path): unknown => {
  let value = root
  for (const key of path) {
    if (!Predicate.isObject(value) && !Array.isArray(value)) return undefined
    value = Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined
  }
  return value
}

/** What a schema expects, for a reader; several alternatives are joined by "or". */
const expected = (ast: SchemaAST.AST): string => {
  switch (ast._tag) {
    case "String":
      return "text"
    case "Number":
      return "a number"
    case "Boolean":
      return "true or false"
    case "Literal":
      return String(ast.literal)
    case "Arrays":
      return "a list"
    case "Objects":
      return "a group of fields"
    case "Union":
      return join([...new Set(ast.types.map(expected))])
    default:
      return "another value"
  }
}

const join = (words: ReadonlyArray<string>): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1) ?? ""}`

const literalsOf = (ast: SchemaAST.AST): ReadonlyArray<string> =>
  ast._tag === "Union"
    ? ast.types.flatMap(type => (type._tag === "Literal" ? [String(type.literal)] : []))
    : []

const fieldsOf = (ast: SchemaAST.AST): ReadonlyArray<string> =>
  ast._tag === "Objects" ? ast.propertySignatures.map(field => String(field.name)) : []

/** Issues of one group of fields that are listed. */
const mostIssues = 50

const checkMessage = SchemaIssue.makeFormatterStandardSchemaV1()

/**
 * Every problem of a schema's issue, with its path below `base`.
 *
 * @param root the value that was decoded: messages quote what stands at each path
 * @param base path of that value in its file
 * @category problem
 * @since 0.1.0
 */
export const schemaProblems = (
  issue: SchemaIssue.Issue,
  root: unknown,
  base: Path
): ReadonlyArray<PathProblem> => walk(issue, root, base, [])

const walk = (
  issue: SchemaIssue.Issue,
  root: unknown,
  base: Path,
  path: Path
): ReadonlyArray<PathProblem> => {
  const inside = (inner: SchemaIssue.Issue): ReadonlyArray<PathProblem> => walk(inner, root, base, path)
  switch (issue._tag) {
    case "Pointer":
      return walk(issue.issue, root, base, [
        ...path,
        ...issue.path.map(k => (typeof k === "number" ? k : String(k)))
      ])
    case "Composite":
      return issue.issues.slice(0, mostIssues).flatMap(inside)
    case "Encoding":
      return inside(issue.issue)
    case "AnyOf":
      return issue.issues.length > 0 ? issue.issues.flatMap(inside) : [mismatch(issue.ast, root, base, path)]
    case "InvalidType":
      return [mismatch(issue.ast, root, base, path)]
    case "MissingKey":
      return [inValue([...base, ...path.slice(0, -1)], `the field "${String(path.at(-1))}" is missing`)]
    case "UnexpectedKey": {
      const name = String(path.at(-1))
      const known = fieldsOf(issue.ast)
      const hint = didYouMean(name, known)
      return [
        inKey(
          [...base, ...path],
          `unknown field "${clip(name)}"${hint === "" ? `; known fields: ${known.join(", ")}` : hint}`
        )
      ]
    }
    default: {
      const message = checkMessage(issue).issues[0]?.message ?? "this value is not accepted"
      return [
        inValue(
          [...base, ...path],
          `${message[0]?.toLowerCase() ?? ""}${message.slice(1)}, got ${describe(valueAt(root, path))}`
        )
      ]
    }
  }
}

const clip = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text)

const mismatch = (ast: SchemaAST.AST, root: unknown, base: Path, path: Path): PathProblem => {
  const actual = valueAt(root, path)
  const literals = literalsOf(ast)
  const hint = typeof actual === "string" ? didYouMean(actual, literals) : ""
  return inValue([...base, ...path], `expected ${expected(ast)}, got ${describe(actual)}${hint}`)
}
