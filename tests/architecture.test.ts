/**
 * The house, as its imports show it: one direction from the words of the field down to the command line, and nothing of
 * Node above the edge.
 */
import { readdirSync, readFileSync } from "node:fs"
import { dirname, join, relative, resolve } from "node:path"
import { assert, describe, it } from "vitest"

const root = resolve(import.meta.dirname, "../src")

/** A folder may import those before it, and itself. `model` and `arithmetic` share the first place: types only. */
const layers: ReadonlyArray<ReadonlyArray<string>> = [
  ["model", "arithmetic"],
  ["solve"],
  ["text/figures"],
  ["text"],
  ["reference"],
  ["check"],
  ["diagnose"],
  ["report"],
  ["."],
  ["files"],
  ["cli"]
]

/** The top-level files that stand above the folders: the pipeline is used by the edge, the entries use everything. */
const entries = ["index.ts", "browser.ts", "core.ts", "check.ts", "checkFiles.ts"]

const files = readdirSync(root, { recursive: true, encoding: "utf8" })
  .map(file => file.replaceAll("\\", "/"))
  .filter(file => file.endsWith(".ts"))

/** The text of a file without its comments: examples in them import the package itself. */
const codeOf = (file: string): string => readFileSync(join(root, file), "utf8").replace(/^\s*\/?\*.*$/gmu, "")

const importsOf = (file: string): ReadonlyArray<string> =>
  [...codeOf(file).matchAll(/(?:\bfrom |\bimport\s*\(?)"([^"\n]+)"/gu)].map(([, name = ""]) => name)

const layerOf = (file: string): number => {
  const folder = dirname(file)
  const place = layers.findIndex(names =>
    names.some(name => (name === "." ? folder === "." : folder === name || folder.startsWith(`${name}/`)))
  )
  return folder.startsWith("text/figures") ? layers.findIndex(names => names.includes("text/figures")) : place
}

describe("architecture", () => {
  it("knows every folder", () => {
    assert.deepStrictEqual(
      files.filter(file => layerOf(file) < 0),
      []
    )
  })

  it("imports one way", () => {
    const upward = files
      .filter(file => !entries.includes(file))
      .flatMap(file =>
        importsOf(file)
          .filter(name => name.startsWith("."))
          .map(name => relative(root, resolve(root, dirname(file), name)).replaceAll("\\", "/"))
          .filter(target => layerOf(target) > layerOf(file))
          .map(target => `${file} -> ${target}`)
      )
    assert.deepStrictEqual(upward, [])
  })

  it("has no circles", () => {
    const graph = new Map(
      files.map(file => [
        file,
        valueImports(file)
          .filter(name => name.startsWith("."))
          .map(name =>
            relative(root, resolve(root, dirname(file), name))
              .replaceAll("\\", "/")
              .replace(/\.js$/u, ".ts")
          )
      ])
    )
    const done = new Set<string>()
    const circles: Array<string> = []
    const visit = (file: string, path: ReadonlyArray<string>): void => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(" -> "))
      else if (!done.has(file)) {
        for (const next of graph.get(file) ?? []) visit(next, [...path, file])
        done.add(file)
      }
    }
    for (const file of files) visit(file, [])
    assert.deepStrictEqual(circles, [])
  })

  it("keeps Node at the edge", () => {
    const outside = files.filter(
      file =>
        !file.startsWith("files/") &&
        !file.startsWith("cli/") &&
        file !== "checkFiles.ts" &&
        importsOf(file).some(name => name.startsWith("node:"))
    )
    assert.deepStrictEqual(outside, [])
  })

  it("has one importer of mathjs", () => {
    const importers = files.filter(file =>
      importsOf(file).some(name => name === "mathjs" || name.startsWith("mathjs/"))
    )
    assert.deepStrictEqual(importers, ["arithmetic/grammar.ts"])
  })

  it("keeps the solver free of Effect and of claims", () => {
    const foreign = files
      .filter(file => file.startsWith("solve/"))
      .flatMap(file =>
        importsOf(file)
          .filter(
            name =>
              !name.startsWith("./") &&
              !/^(\.\.\/)+(arithmetic|solve)\//u.test(name) &&
              !/^\.\.\/[A-Za-z]+\.js$/u.test(name)
          )
          .map(name => `${file} -> ${name}`)
      )
    assert.deepStrictEqual(foreign, [])
  })

  it("has no file of more than 340 lines", () => {
    const long = files.filter(file => readFileSync(join(root, file), "utf8").split("\n").length > 341)
    assert.deepStrictEqual(long, [])
  })
})

/** Imports that exist when the program runs: types make no circles. */
const valueImports = (file: string): ReadonlyArray<string> =>
  [
    ...codeOf(file).matchAll(
      /^(?:import|export)(?! type\b)[^"\n]*(?:\n(?! *(?:import|export)\b)[^"\n]*)*?from "([^"]+)"/gmu
    )
  ].map(([, name = ""]) => name)
