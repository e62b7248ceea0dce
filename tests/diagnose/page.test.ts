/** The pages in docs/diagnoses are those of the diagnoses. */
import { readdirSync, readFileSync } from "node:fs"
import { assert, it } from "vitest"
import { contents, diagnoses, page } from "../../src/diagnose/index.js"

const read = (name: string): string => readFileSync(`docs/diagnoses/${name}`, "utf8")

it.each(diagnoses.map(each => [each.code, each] as const))("%s is as its value says", (code, each) =>
  assert.strictEqual(read(`${code}.md`), page(each))
)

it("nothing else is there but the contents", () => {
  assert.strictEqual(read("README.md"), contents(diagnoses))
  assert.lengthOf(readdirSync("docs/diagnoses"), diagnoses.length + 1)
})
