/** `claimcheck reference find`, with the built command line. */
import { assert, describe, it } from "vitest"
import { folderWith, run } from "../commandLine.js"

const header = "indicator,area,period,value,unit,vintage\n"

describe("claimcheck reference find", () => {
  const claims = `claimcheck: 1
document: { id: brief, published: 2024-03 }
indicators: { firms: { name: firms, unit: count(firms), kind: stock, aliases: [enterprises] } }
areas: { home: { name: Hometown, code: X-1 } }
claims:
  - { id: now, quote: 179 firms, indicator: firms, area: home, period: 2023, figure: 179 firms }
  - { id: then, quote: 120 firms, indicator: firms, area: home, period: 2019, figure: 120 firms }
`
  it("knows indicators and areas by the names and codes that the claims file has", async () => {
    const cwd = folderWith({
      "brief.claims.yaml": claims,
      "data.csv": `${header}enterprises,X-1,2023-12-31,179,count(firms),\nenterprises,X-2,2019,3,count(firms),\n`
    })
    const { code, stdout } = await run(["reference", "find", "brief.claims.yaml", "-r", "data.csv"], { cwd })
    assert.strictEqual(code, 0)
    assert.include(stdout, "observations for 1 of 2 claims")
    assert.match(stdout, /- now .*: can refute\n {4}firms, home, 2023-12-31 = 179 count\(firms\) \(data#2\)/)
    assert.match(stdout, /- firms, Hometown, 2019\n {4}settles: then\n/)
  })
})
