/** How a relation of a claims file is put into words for a reader. Invented figures. */
import { assert, describe, it } from "vitest"
import { check } from "../../src/check.js"

const textOf = async (
  holds: string,
  periods: ReadonlyArray<string> = ["2023"]
): Promise<string | undefined> => {
  const names = ["AA", "BB", "CC", "DD"]
  const report = await check({
    claims: `claimcheck: 1
document: { id: invented, published: 2024-03 }
indicators:
${names.map(name => `  ${name.toLowerCase()}: { name: ${name}, unit: "1", kind: level, sign: any }`).join("\n")}
relations: [{ id: r, holds: '${holds}' }]
claims:
${periods.flatMap(at => names.map(name => `  - { id: ${name.toLowerCase()}-${at}, quote: q, indicator: ${name.toLowerCase()}, period: "${at}", figure: 7.0 }`)).join("\n")}
`
  })
  assert.deepStrictEqual(
    report.problems.map(({ message }) => message),
    []
  )
  return report.documents[0]?.relations.find(({ id }) => id === "r")?.text
}

describe("a relation in words", () => {
  it.each([
    ["aa == bb", "AA = BB"],
    ["aa <= bb", "AA ≤ BB"],
    ["aa < bb", "AA < BB"],
    ["aa >= bb", "AA ≥ BB"],
    ["aa > bb", "AA > BB"],
    ["aa <= bb <= cc", "AA ≤ BB; BB ≤ CC"],
    ["aa == (bb + cc) * 2", "AA = (BB + CC) × 2"],
    ["aa == bb + cc * 2", "AA = BB + CC × 2"],
    ["aa == bb - (cc - 1)", "AA = BB − (CC − 1)"],
    ["aa == bb - cc - 1", "AA = BB − CC − 1"],
    ["aa == bb / (cc * dd)", "AA = BB / (CC × DD)"],
    ["aa == bb / (cc / dd)", "AA = BB / (CC / DD)"],
    ["aa == bb * cc / dd", "AA = BB × CC / DD"],
    ["aa == -bb", "AA = −BB"],
    ["aa == -(bb + cc)", "AA = −(BB + CC)"],
    ["aa == bb * (-2)", "AA = BB × −2"],
    ["aa == abs(bb - cc)", "AA = |BB − CC|"],
    ["aa == (bb + cc)^2", "AA = (BB + CC)^2"],
    ["aa == bb^2 * 3", "AA = BB^2 × 3"],
    ["aa == sqrt(bb)", "AA = BB^(1/2)"],
    ["aa == sqrt(bb + cc)", "AA = (BB + CC)^(1/2)"],
    ["aa == min(bb, cc + 1)", "AA = min(BB, CC + 1)"],
    ["aa == max(bb, cc)", "AA = max(BB, CC)"]
  ])("%s is %s", async (holds, words) => assert.strictEqual(await textOf(holds), words))

  it("names periods where there are several", async () => {
    assert.strictEqual(await textOf("aa >= aa[2022]", ["2023", "2022"]), "AA (2023) ≥ AA (2022)")
  })
})
