/** Inputs that fuzzing has found, and that were wrong once. */
import { Result } from "effect"
import { assert, describe, it } from "vitest"
import { parseFigure } from "../../src/text/figures/parseFigure.js"
import { readReference } from "../reference/readReference.js"

describe("found by fuzzing", () => {
  it("the first 0 places are no figure: no number lies between 1 and 0", () => {
    for (const text of ["0强", "前0名", "top 0", "top 0.5"])
      for (const language of ["zh", "en"])
        assert.isTrue(
          Result.match(parseFigure(text, { language }), {
            onFailure: () => true,
            onSuccess: ({ form }) => form !== "top"
          }),
          text
        )
  })

  it("a period that cannot be read in the header of a Eurostat table is said, not passed over", () => {
    const { defects, observations } = readReference({
      "a.tsv": "freq,unit,geo\\TIME_PERIOD\t{20 \t2021 \nA,EUR,NO\t1.5 b\t2.5 \n"
    })
    assert.strictEqual(observations.length, 1)
    assert.deepEqual(
      defects.map(({ code, line }) => [code, line]),
      [["not-a-period", 2]]
    )
  })

  it("a World Bank table without a year that can be read is said to have no periods", () => {
    const { defects } = readReference({
      "a.csv":
        '"Country Name","Country Code","Indicator Name","Indicator Code","20?0",\n"Norway","NOR","GDP","NY.GDP","1.5",\n'
    })
    assert.deepEqual(
      defects.map(({ code }) => code),
      ["missing-role"]
    )
  })
})
