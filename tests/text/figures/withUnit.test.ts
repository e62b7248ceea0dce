/** A bare number in a unit printed elsewhere. All figures are invented. */
import { assert, describe, it } from "vitest"
import * as Rational from "../../../src/arithmetic/Rational.js"
import { withUnit } from "../../../src/text/figures/withUnit.js"

describe("withUnit", () => {
  const table: ReadonlyArray<readonly [figure: string, unit: string, language: string, read: string | null]> =
    [
      ["40,538", "万吨", "zh", "405380000 t"],
      ["5.3", "％", "zh", "5.3 percent"],
      ["约3.6", "%", "zh", "3.6 percent"],
      ["120.5", "$m", "en", "120500000 USD"],
      ["120.5", "US$ million", "en", "120500000 USD"],
      ["120.5", "in millions", "en", "120500000 none"],
      ["12", "thousands", "en", "12000 none"],
      ["12", "HK$'000", "en", "12000 HKD"],
      ["12", "RMB million", "en", "12000000 CNY"],
      ["(3.2)", "%", "en", "-3.2 percent"],
      ["0.2", "percentage points", "en", "0.2 point"],
      // A figure that has its own unit, or what is no unit.
      ["3.2%", "US$ m", "en", null],
      ["3.2 million", "%", "en", null],
      ["3.2", "2023", "en", null],
      ["n.a.", "%", "en", null],
      ["3.2", "", "en", null]
    ]
  for (const [figure, unit, language, expected] of table)
    it(`${figure} in ${unit}`, () => {
      const read = withUnit(figure, unit, language)
      const id = read === null ? "" : "id" in read.unit ? read.unit.id : read.unit.kind
      assert.strictEqual(read === null ? null : `${Rational.format(read.value)} ${id}`, expected)
    })
})
