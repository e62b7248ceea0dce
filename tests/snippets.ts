/**
 * Runs the programs of documentation and of `@example` against the built package, in one process of their own.
 *
 * A line that ends in `// value`, the value being a literal, must give that value. After `console.log(…)` the comment is
 * on the next line: what is printed.
 */
import { spawnSync } from "node:child_process"
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import ts from "typescript"

/** A program and where it stands. */
export interface Snippet {
  readonly name: string
  readonly code: string
}

/** A number, a text, true, false, null, undefined or a list of these, at the start of a comment. */
const literal = /^(?:-?\d+(?:\.\d+)?|"(?:[^"\\]|\\.)*"|true|false|null|undefined|\[.*\])(?=$|[:,;]| \()/u

/** The program with its checked lines made into checks. */
const instrumented = ({ name, code }: Snippet): string => {
  const lines = code.split("\n")
  return lines
    .map((line, index) => {
      const printed = /^console\.log\((.*)\)$/u.exec(line)
      const next = lines[index + 1]
      if (printed !== null && next?.startsWith("// ") === true)
        return `__printed(${JSON.stringify(`${name}: ${line}`)}, ${JSON.stringify(next.slice(3))}, ${printed[1]})`
      const [, before = "", comment = ""] = /^(.*?) \/\/ (.*)$/u.exec(line) ?? []
      const value = literal.exec(comment)?.[0]
      if (value === undefined || before.includes(" = ") || before.startsWith(" ")) return line
      return before.startsWith("}).") || before.startsWith("})")
        ? line
        : `__same(${JSON.stringify(`${name}: ${before}`)}, ${before}, ${value})`
    })
    .join("\n")
}

const prelude = `
import { format as __format, isDeepStrictEqual as __equal } from "node:util"
const __fail = message => { (globalThis.__failures ??= []).push(message) }
const __same = (where, is, should) => { if (!__equal(is, should)) __fail(where + " is " + __format(is)) }
const __printed = (where, should, ...values) => { if (__format(...values) !== should) __fail(where + " prints " + __format(...values)) }
`

/**
 * Runs programs in order, and lists what went wrong.
 *
 * @param root - the folder of the package, whose name resolves to its build there
 */
export const runSnippets = (root: string, snippets: ReadonlyArray<Snippet>): ReadonlyArray<string> => {
  const parent = join(root, "reports")
  mkdirSync(parent, { recursive: true })
  const folder = mkdtempSync(join(parent, "snippets-"))
  try {
    snippets.forEach((snippet, index) => {
      const { outputText } = ts.transpileModule(instrumented(snippet), {
        compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext }
      })
      writeFileSync(join(folder, `${index}.mjs`), prelude + outputText)
    })
    const names = JSON.stringify(snippets.map(snippet => snippet.name))
    writeFileSync(
      join(folder, "all.mjs"),
      `const names = ${names}
globalThis.__failures = []
for (const [index, name] of names.entries())
  await import("./" + index + ".mjs").catch(error => globalThis.__failures.push(name + ": " + error))
process.stdout.write("\\n" + JSON.stringify(globalThis.__failures))`
    )
    const run = spawnSync(process.execPath, [join(folder, "all.mjs")], { cwd: root, encoding: "utf8" })
    const last = run.stdout.split("\n").at(-1) ?? ""
    return last.startsWith("[") ? (JSON.parse(last) as ReadonlyArray<string>) : [run.stderr, run.stdout]
  } finally {
    rmSync(folder, { recursive: true })
  }
}
