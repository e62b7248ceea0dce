/**
 * Writes invented claims files: each document has ten claims about one place, seven of which hang together by growth,
 * share and sum; one document in a hundred has a contradiction.
 *
 * @param folder where claims/ is made
 * @param documents how many
 */
import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"

export const generate = (folder, documents) => {
  mkdirSync(join(folder, "claims"), { recursive: true })
  for (let n = 0; n < documents; n++) {
    const farms = 2000 + ((n * 7919) % 5000)
    const shops = 1000 + ((n * 104729) % 3000)
    const all = farms + shops + (n % 100 === 99 ? 1000 : 0)
    const before = Math.round(all / 1.08)
    const growth = (all / before - 1) * 100
    writeFileSync(
      join(folder, "claims", `place-${n}.claims.yaml`),
      `claimcheck: 1
document: { id: place-${n}, title: Invented place ${n}, published: 2024-03, language: en }
defaults: { period: 2023 }
indicators:
  businesses: { name: businesses, unit: count(businesses), kind: stock, parts: { of: [farms, shops], complete: true } }
  farms: { name: farms, unit: count(businesses), kind: stock }
  shops: { name: shops, unit: count(businesses), kind: stock }
  staff: { name: staff, unit: count(people), kind: stock }
  area: { name: area, unit: km^2, kind: level }
  sales: { name: sales, unit: EUR, kind: flow }
claims:
  - { id: all, quote: ${all} businesses, indicator: businesses, figure: "${all}" }
  - { id: farms, quote: ${farms} farms, indicator: farms, figure: "${farms}" }
  - { id: shops, quote: ${shops} shops, indicator: shops, figure: "${shops}" }
  - { id: before, quote: ${before} the year before, indicator: businesses, period: 2022, figure: "${before}" }
  - { id: growth, quote: up ${growth.toFixed(2)}%, measure: growth, indicator: businesses, figure: ${growth.toFixed(2)}% }
  - { id: share, quote: a share of ${((farms / all) * 100).toFixed(1)}%, measure: share, indicator: farms, of: businesses, figure: ${((farms / all) * 100).toFixed(1)}% }
  - { id: staff, quote: ${farms * 4} people, indicator: staff, figure: "${farms * 4}" }
  - { id: ratio, quote: per shop, measure: ratio, indicator: staff, to: shops, figure: ${((farms * 4) / shops).toFixed(2)} }
  - { id: area, quote: ${100 + (n % 900)}.5 km, indicator: area, figure: ${100 + (n % 900)}.5 km² }
  - { id: sales, quote: sales, indicator: sales, figure: "€${(n % 97) + 1}.5 million" }
`
    )
  }
}
