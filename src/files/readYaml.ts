/**
 * YAML 1.2 to a source tree. Numbers stay the text that stands in the file: `87.70` is not 87.7, and `figure: 179` is
 * text.
 */
import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type ParsedNode,
  parseDocument,
  type YAMLError
} from "yaml"
import type { Field, SourceProblem, SourceReading, SourceTree } from "./SourceTree.js"

/** Nested deeper than any claims file; recursion stops here. */
const deepest = 64
const tooManyBrackets = new RegExp(`(?:[[{]\\s*){${deepest + 1}}`)
/** Values after aliases are expanded: a "billion laughs" file stops here. */
const mostValues = 2_000_000
const mostAliases = 10_000
/** Complaints of the parser that are listed one by one. */
const mostComplaints = 50

/** Plain words for the parser's complaints that people meet; all others are passed on. */
const plain: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: "a tab stands at the start of the line; indent with spaces",
  BAD_INDENT:
    "the indentation does not fit the lines around it (fields of one entry start in the same column), or a bracket that was opened before is not closed",
  MULTIPLE_DOCS: "a claims file is one YAML document; remove the second ---",
  MISSING_CHAR: "a quote, bracket, comma or colon is missing here or just before",
  BAD_SCALAR_START: "this text must be in quotes: it starts with a character that YAML uses itself",
  MULTILINE_IMPLICIT_KEY: "the colon behind the field's name is missing, or this text must be in quotes",
  BLOCK_AS_IMPLICIT_KEY: "there are two colons in this line: put the text in quotes",
  BAD_DQ_ESCAPE: "a backslash in double quotes starts an escape; write it twice, or use single quotes",
  TAG_RESOLVE_FAILED: "tags (words that start with !) have no meaning in a claims file; remove it"
}

/** Complaints after which the rest of the file is still read as written. */
const harmless: ReadonlySet<string> = new Set(["TAG_RESOLVE_FAILED"])

/**
 * Reads a YAML text. Never throws; every complaint of the parser is a problem with its offset.
 *
 * @category source
 * @since 0.1.0
 */
export const readYaml = (text: string): SourceReading => {
  // The parser works long on brackets without end; nothing behind so many can be a claims file.
  const bottomless = tooManyBrackets.exec(text)
  if (bottomless !== null) {
    const before = readYaml(text.slice(0, bottomless.index))
    const problem = { offset: bottomless.index, message: `more than ${deepest} levels of nesting` }
    return {
      ...before,
      cut: Math.min(before.cut ?? bottomless.index, bottomless.index),
      problems: [...before.problems, problem]
    }
  }
  let document: Document.Parsed
  try {
    document = parseDocument(text, {
      prettyErrors: false,
      logLevel: "error",
      // Found here instead: the parser compares each key with each other one.
      uniqueKeys: false,
      customTags: tags =>
        tags.filter(
          tag =>
            typeof tag === "string" ||
            (tag.tag !== "tag:yaml.org,2002:float" && tag.tag !== "tag:yaml.org,2002:int")
        )
    })
  } catch (error) {
    // The parser recurses; only absurd nesting or a defect of its own gets here.
    return { tree: null, cut: 0, problems: [{ offset: 0, message: unreadable(error) }] }
  }
  const problems = complaints([...withoutConsequences(text, document.errors), ...document.warnings])
  const fatal = document.errors.filter(error => !harmless.has(error.code)).map(error => error.pos[0])
  const converter = new Converter(problems)
  const tree = document.contents === null ? null : (converter.convert(document.contents, 0) ?? null)
  const cut = fatal.reduce((first, offset) => Math.min(first, offset), converter.stoppedAt)
  return { tree, cut: cut === Number.POSITIVE_INFINITY ? null : cut, problems }
}

const unreadable = (error: unknown): string =>
  error instanceof RangeError
    ? "the file is nested too deeply to be read"
    : `the file cannot be read as YAML: ${error instanceof Error ? error.message : String(error)}`

/** Where YAML breaks, the parser complains of every word behind it; the first complaint of the line is the one to act on. */
const withoutConsequences = (text: string, errors: ReadonlyArray<YAMLError>): ReadonlyArray<YAMLError> => {
  const kept: Array<YAMLError> = []
  for (const error of errors) {
    const last = kept.at(-1)
    const isBehind = error.code === "UNEXPECTED_TOKEN" && error.message.includes("in YAML stream")
    const isOfLine =
      last?.code === "UNEXPECTED_TOKEN" && !text.slice(last.pos[0], error.pos[0]).includes("\n")
    if (last === undefined || !(isBehind || isOfLine)) kept.push(error)
  }
  return kept
}

/** Each complaint once; a file that is not YAML at all has one in every line. */
const complaints = (errors: ReadonlyArray<YAMLError>): Array<SourceProblem> => {
  const problems = new Map<string, SourceProblem>()
  for (const error of errors) {
    const problem = { offset: error.pos[0], message: inWords(error) }
    problems.set(`${problem.offset} ${problem.message}`, problem)
  }
  const all = [...problems.values()]
  const listed = all.slice(0, mostComplaints)
  const last = listed.at(-1)
  const more = all.length - listed.length
  return last === undefined || more <= 1
    ? all
    : [...listed, { offset: last.offset, message: `${more} more problems of this kind follow` }]
}

const inWords = (error: YAMLError): string =>
  plain[error.code] ??
  (error.message.startsWith("Unexpected flow-")
    ? 'put this text in quotes: [ ] { } and commas mean something to YAML, such as in holds: "gdp[2021] <= 3"'
    : undefined) ??
  `this is not YAML: ${error.message.split("\n")[0] ?? ""}`

/** One pass over the parser's nodes, with bounds on depth and on what aliases unfold to. */
class Converter {
  private readonly anchors = new Map<string, SourceTree>()
  private readonly sizes = new Map<SourceTree, number>()
  private values = 0
  private aliases = 0
  /** Where a bound was reached; what contains that place is incomplete. */
  stoppedAt = Number.POSITIVE_INFINITY

  constructor(private readonly problems: Array<SourceProblem>) {}

  convert(node: ParsedNode, depth: number): SourceTree | undefined {
    const offset = node.range[0]
    const before = this.values
    if (this.isStopped()) return undefined
    if (depth > deepest) return this.stop(offset, `more than ${deepest} levels of nesting`)
    if (isAlias(node)) return this.alias(node.source, offset)
    this.values++
    if (this.values > mostValues) return this.stop(offset, `more than ${mostValues} values`)
    const own = isCollection(node) ? this.collection(node, depth) : this.scalar(node)
    if (node.anchor === undefined) return own
    const tree = { ...own, shared: true }
    this.anchors.set(node.anchor, tree)
    this.sizes.set(tree, this.values - before)
    return tree
  }

  private isStopped(): boolean {
    return this.stoppedAt < Number.POSITIVE_INFINITY
  }

  private stop(offset: number, reason: string): undefined {
    this.stoppedAt = Math.min(this.stoppedAt, offset)
    this.problems.push({ offset, message: `${reason}; the rest of the file is not read` })
    return undefined
  }

  private alias(name: string, offset: number): SourceTree | undefined {
    const target = this.anchors.get(name)
    this.aliases++
    this.values += target === undefined ? 1 : (this.sizes.get(target) ?? 1)
    if (this.aliases > mostAliases || this.values > mostValues)
      return this.stop(offset, "the aliases of this file unfold to more than can be read")
    if (target === undefined) {
      this.problems.push({ offset, message: `the alias *${name} points to nothing that stands before it` })
      return undefined
    }
    return target
  }

  private scalar(node: ParsedNode): SourceTree {
    const value: unknown = isScalar(node) ? node.value : null
    return {
      kind: "value",
      offset: node.range[0],
      end: node.range[1],
      value:
        typeof value === "string" || typeof value === "boolean" || value === null
          ? value
          : ((isScalar(node) ? node.source : undefined) ?? null)
    }
  }

  private collection(node: ParsedNode, depth: number): SourceTree {
    const [offset, end] = node.range
    if (isSeq(node)) {
      const items: Array<SourceTree> = []
      for (const item of node.items) {
        const tree = this.convert(item, depth + 1)
        // A hole keeps the places of what follows.
        items.push(tree ?? { kind: "value", offset: item.range[0], end: item.range[1], value: null })
        if (this.isStopped()) break
      }
      return { kind: "list", offset, end, items }
    }
    const fields = new Map<string, Field>()
    if (isMap(node))
      for (const pair of node.items) {
        const key: ParsedNode = pair.key
        const name = isScalar(key) ? String(key.value) : undefined
        if (name === undefined || name === "__proto__") {
          this.problems.push({ offset: key.range[0], message: "this cannot be the name of a field" })
          continue
        }
        if (fields.has(name)) {
          this.problems.push({
            offset: key.range[0],
            message: "this field is written twice; keep one of them"
          })
          continue
        }
        const value = pair.value === null ? emptyAfter(key) : this.convert(pair.value, depth + 1)
        if (value !== undefined) fields.set(name, { offset: key.range[0], value })
        if (this.isStopped()) break
      }
    return { kind: "fields", offset, end, fields }
  }
}

const emptyAfter = (key: ParsedNode): SourceTree => ({
  kind: "value",
  offset: key.range[1],
  end: key.range[1],
  value: null
})
