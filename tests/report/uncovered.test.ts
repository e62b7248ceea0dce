/** Warnings about numbers of the text that nobody placed. */
import { assert, describe, it } from "vitest"
import { check } from "../../src/check.js"

const claims = "claimcheck: 1\ndocument: { id: d, published: 2024-03, language: en }\nclaims: []\n"

const numbersIn = async (article: string): Promise<ReadonlyArray<string>> => {
  const report = await check({ claims, article })
  return (report.documents[0]?.findings ?? []).flatMap(
    ({ message, rule }) => (rule === "uncovered-number" ? message.match(/“(.+)”/u)?.slice(1) : []) ?? []
  )
}

describe("a number that nobody placed", () => {
  it("is one as it is printed, however many runs of digits it has", async () => {
    assert.deepEqual(await numbersIn("There were 182,641 firms and 1,234.5 km."), ["182,641", "1,234.5"])
  })

  it("is not joined with the next one over more than a mark", async () => {
    assert.deepEqual(await numbersIn("In 2023, 17 of 45. 3 were new; 4–5 left."), [
      "2023",
      "17",
      "45",
      "3",
      "4",
      "5"
    ])
  })
})
