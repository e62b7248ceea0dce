/** What a user downloads: the built package, and nothing else. */
import { execFileSync } from "node:child_process"
import { readFileSync } from "node:fs"
import { assert, describe, it } from "vitest"
import { project } from "./commandLine.js"

interface Packed {
  readonly size: number
  readonly files: ReadonlyArray<{ readonly path: string; readonly size: number }>
}

const packed: Packed = JSON.parse(
  execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], { cwd: project, encoding: "utf8" })
)[0]

const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"))

describe("the package", () => {
  it("holds the build, the schemas and the papers, nothing else", () => {
    const allowed =
      /^(dist\/.+\.(js|cjs|d\.ts|d\.cts)|dist\/THIRD-PARTY\S*|schema\/\w+\.schema\.json|package\.json|README\.md|LICENSE|CHANGELOG\.md)$/
    assert.deepEqual(
      packed.files.map(({ path }) => path).filter(path => !allowed.test(path)),
      []
    )
  })

  it("holds what package.json points at", () => {
    const paths = new Set(packed.files.map(({ path }) => path))
    const pointed = [
      ...JSON.stringify([manifest.exports, manifest.bin]).matchAll(/"(?:\.\/)?((?:dist|schema)\/[^"]+)"/gu)
    ]
    assert.isAbove(pointed.length, 5)
    for (const [, path = ""] of pointed) if (!/\.d\.c?ts$/.test(path)) assert.include(paths, path)
  })

  it("runs no script when it is installed", () => {
    for (const script of ["preinstall", "install", "postinstall", "prepare"])
      assert.notProperty(manifest.scripts, script)
  })

  it("names no folder of the machine it was built on", () => {
    for (const { path } of packed.files) {
      if (!path.startsWith("dist/")) continue
      const text = readFileSync(new URL(`../${path}`, import.meta.url), "utf8")
      assert.notInclude(text, project, path)
    }
  })
})
