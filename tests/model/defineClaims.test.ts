import { assert, describe, it } from "vitest"
import { decodeClaimsFile } from "../../src/model/decodeClaimsFile.js"
import { validate } from "../../src/model/validate.js"
import * as typed from "../types/defineClaims.js"

describe("defineClaims", () => {
  for (const name of ["accepted", "withCatalogue"] as const)
    it(`${name}: what the compiler accepts has no problems`, () => {
      const decoded = decodeClaimsFile(typed[name])
      assert.deepEqual(decoded.problems, [])
      assert.deepEqual(validate(decoded), [])
    })

  it("what the compiler refuses has problems", () => {
    const refused = Object.entries(typed).filter(([name]) => name !== "accepted" && name !== "withCatalogue")
    assert.strictEqual(refused.length, 8)
    for (const [name, file] of refused) {
      const decoded = decodeClaimsFile(file)
      assert.isNotEmpty([...decoded.problems, ...validate(decoded)], name)
    }
  })

  it("takes the catalogue into the file", () => {
    assert.deepEqual(Object.keys(typed.withCatalogue.indicators ?? {}), ["people", "gdp"])
    assert.deepEqual(Object.keys(typed.withCatalogue.areas ?? {}), ["south"])
  })
})
