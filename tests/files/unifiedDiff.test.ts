import { execFileSync } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import fc from "fast-check"
import { assert, describe, it } from "vitest"
import { unifiedDiff } from "../../src/files/unifiedDiff.js"

const applied = (path: string, before: string, after: string): string => {
  const folder = mkdtempSync(join(tmpdir(), "claimcheck-diff-"))
  try {
    writeFileSync(join(folder, path), before)
    execFileSync("git", ["apply", "-"], { cwd: folder, input: unifiedDiff(path, before, after) })
    return readFileSync(join(folder, path), "utf8")
  } finally {
    rmSync(folder, { recursive: true })
  }
}

describe("a unified diff", () => {
  it("is empty where nothing changed", () => {
    assert.strictEqual(unifiedDiff("a.yaml", "a\nb\n", "a\nb\n"), "")
  })

  it("shows three lines around a change", () => {
    assert.strictEqual(
      unifiedDiff("a.yaml", "1\n2\n3\n4\n5\n6\n7\n8\n", "1\n2\n3\n4\nnew\n5\n6\n7\n8\n"),
      "--- a/a.yaml\n+++ b/a.yaml\n@@ -2,6 +2,7 @@\n 2\n 3\n 4\n+new\n 5\n 6\n 7\n"
    )
  })

  it("is applied by git, also to a name with a space, Windows line ends and a last line without an end", () => {
    const before = "1\r\n2\r\n3\r\n4\r\n5\r\n6\r\n7\r\n8\r\n9\r\n10"
    const after = "1\r\nnew\r\n2\r\n3\r\n4\r\n5\r\n6\r\n7\r\n8\r\n9\r\n10\r\nlast"
    assert.strictEqual(applied("a b.yaml", before, after), after)
  })

  it("turns any text into any other", () => {
    const text = fc
      .array(fc.constantFrom("a\n", "b\n", "c\n", "\n"), { maxLength: 30 })
      .map(lines => lines.join(""))
    fc.assert(
      fc.property(text, text, (before, after) => {
        if (before === after || before === "" || after === "") return
        assert.strictEqual(applied("x.yaml", before, after), after)
      }),
      { numRuns: 25 }
    )
  })
})
