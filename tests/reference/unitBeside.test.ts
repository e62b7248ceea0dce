import { Result } from "effect"
import { assert, describe, it } from "vitest"
import { readUnit } from "../../src/reference/readUnit.js"
import { unitBeside } from "../../src/reference/unitBeside.js"

describe("units as programs write them beside a number", () => {
  it.each([
    ["users", "count(users)"],
    ["support tickets", "count(support tickets)"],
    ["Users", "count(users)"],
    ["套", "count(套)"],
    ["requests/s", "count(requests)/s"],
    ["USD per user", "USD/count(user)"],
    ["$/user", "USD/count(user)"],
    ["$", "USD"],
    ["dollars", "USD"],
    ["$M", "million USD"],
    ["EURm", "million EUR"],
    ["M USD", "million USD"],
    ["k", "thousand"],
    // what can be read already stays
    ["percent", "percent"],
    ["USD, millions", "USD, millions"],
    ["ms", "ms"]
  ])("%s is %s", (written, read) => {
    assert.strictEqual(unitBeside(written), read)
    assert.isTrue(Result.isSuccess(readUnit(read)), read)
  })

  it.each(["million dollars", "pounds", "precent", "points of 100", "BTC m", "万元人", "2 lakh things", ""])(
    "%s stays what it is, and is no unit",
    written => {
      assert.strictEqual(unitBeside(written), written)
      assert.isTrue(Result.isFailure(readUnit(written)), written)
    }
  )
})
