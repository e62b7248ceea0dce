/**
 * The public API: every export has a sentence, a category and a version, and every `@example` runs.
 *
 * Exports are read with the compiler, from both entries, namespaces included; what effect exports is not ours. What a
 * namespace holds needs no tags of its own: the namespace is the category.
 */
import { dirname, join, relative } from "node:path"
import { fileURLToPath } from "node:url"
import ts from "typescript"
import { assert, beforeAll, describe, it } from "vitest"
import { runSnippets, type Snippet } from "./snippets.js"

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const entries = ["src/index.ts", "src/solve/index.ts"].map(entry => join(root, entry))

/** An export with its comment. */
interface Export {
  readonly name: string
  readonly comment: string
  /** Within a namespace, by the name that the entries give it. */
  readonly isMember: boolean
  readonly tags: ReadonlySet<string>
  readonly examples: ReadonlyArray<string>
  /** An `@example` without code: nothing would run it. */
  readonly hasIdleExample: boolean
}

const exportsOf = (): ReadonlyArray<Export> => {
  const program = ts.createProgram(entries, {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    skipLibCheck: true,
    strict: true
  })
  const checker = program.getTypeChecker()
  const found = new Map<string, Export>()
  const visit = (symbol: ts.Symbol, isMember: boolean): void => {
    const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
    const [declaration] = target.declarations ?? []
    if (declaration === undefined) return
    const file = relative(root, declaration.getSourceFile().fileName)
    if (!file.startsWith("src/")) return
    if (ts.isSourceFile(declaration)) {
      if (found.has(file)) return
      found.set(file, {
        name: file,
        comment: "namespace",
        isMember: true,
        tags: new Set(),
        examples: [],
        hasIdleExample: false
      })
      for (const member of checker.getExportsOfModule(target)) visit(member, true)
      return
    }
    const name = `${file} ${target.name}`
    if (found.has(name)) return
    const tags = target.getJsDocTags(checker)
    const codes = tags
      .filter(tag => tag.name === "example")
      .map(tag =>
        [...ts.displayPartsToString(tag.text).matchAll(/```ts\n([\s\S]*?)```/gu)].map(match => match[1] ?? "")
      )
    found.set(name, {
      name,
      isMember,
      comment: ts.displayPartsToString(target.getDocumentationComment(checker)),
      tags: new Set(tags.map(tag => tag.name)),
      examples: codes.flat(),
      hasIdleExample: codes.some(each => each.length === 0)
    })
  }
  for (const entry of entries) {
    const source = program.getSourceFile(entry)
    const module = source === undefined ? undefined : checker.getSymbolAtLocation(source)
    if (module === undefined) throw new Error(`${entry} is no module`)
    for (const member of checker.getExportsOfModule(module)) visit(member, false)
  }
  return [...found.values()]
}

describe("public API", () => {
  let all: ReadonlyArray<Export>
  beforeAll(() => {
    all = exportsOf()
  }, 120_000)

  it("is read", () => {
    assert.isAbove(all.length, 100)
  })

  it("has a sentence for every export", () => {
    assert.deepStrictEqual(
      all.filter(({ comment }) => comment.trim() === "").map(({ name }) => name),
      []
    )
  })

  it.each(["category", "since"])("has @%s on every export", tag => {
    assert.deepStrictEqual(
      all.filter(({ tags, isMember }) => !isMember && !tags.has(tag)).map(({ name }) => name),
      []
    )
  })

  it("has code in every example", () => {
    assert.deepStrictEqual(
      all.filter(({ hasIdleExample }) => hasIdleExample).map(({ name }) => name),
      []
    )
  })

  it("runs every example", () => {
    const snippets: ReadonlyArray<Snippet> = all.flatMap(({ name, examples }) =>
      examples.map(code => ({ name, code }))
    )
    assert.isAbove(snippets.length, 10)
    assert.deepStrictEqual(runSnippets(root, snippets), [])
  })
})
