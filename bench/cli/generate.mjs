/**
 * Writes invented claims files: each document has ten claims about one place, seven of which hang together by growth,
 * share and sum; one document in a hundred has a contradiction.
 *
 * @param folder where claims/ is made
 * @param documents how many
 * @param clean without contradictions
 */
import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"

export const generate = (folder, documents, clean = false) => {
  mkdirSync(join(folder, "claims"), { recursive: true })
  for (let n = 0; n < documents; n++) {
    const farms = 2000 + ((n * 7919) % 5000)
    const shops = 1000 + ((n * 104729) % 3000)
    const all = farms + shops + (n % 100 === 99 && !clean ? 1000 : 0)
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

/** One invented document: totals of two parts each, with the year before and the growth; some totals are wrong. */
export const generateTotals = (folder, claims, wrong) => {
  const totals = Array.from({ length: claims / 5 }, (_, n) => {
    const a = 1000 + ((n * 7919) % 5003)
    const b = 500 + ((n * 104729) % 3001)
    const isWrong = wrong > 0 && n % Math.floor(claims / 5 / wrong) === 3
    const total = a + b + (isWrong ? 1000 : 0)
    const before = Math.round(total / 1.08)
    return {
      indicators: [part(`t${n}`, [`a${n}`, `b${n}`]), part(`a${n}`), part(`b${n}`)],
      claims: [
        `  - { id: t-${n}, quote: t, indicator: t${n}, figure: "${total}" }`,
        `  - { id: a-${n}, quote: a, indicator: a${n}, figure: "${a}" }`,
        `  - { id: b-${n}, quote: b, indicator: b${n}, figure: "${b}" }`,
        `  - { id: p-${n}, quote: p, indicator: t${n}, period: 2022, figure: "${before}" }`,
        `  - { id: g-${n}, quote: g, measure: growth, indicator: t${n}, figure: "${((total / before - 1) * 100).toFixed(1)}%" }`
      ]
    }
  })
  writeDocument(folder, totals)
}

/** One invented document: a tree of sums, four parts each, so that every figure hangs together with every other. */
export const generateTree = (folder, claims, wrong) => {
  const nodes = []
  let next = 0
  const build = depth => {
    const id = `n${next++}`
    if (depth === 0 || next > claims) return nodes.push({ id, value: 100 + ((next * 7919) % 9000), parts: [] }) - 1
    const parts = Array.from({ length: 4 }, () => build(depth - 1))
    return nodes.push({ id, value: parts.reduce((sum, at) => sum + nodes[at].value, 0), parts: parts.map(at => nodes[at].id) }) - 1
  }
  build(Math.ceil(Math.log(claims) / Math.log(4)))
  const sums = nodes.filter(({ parts }) => parts.length > 0)
  for (let n = 0; n < wrong; n++) sums[Math.floor(((n + 0.5) * sums.length) / wrong)].value += 1000
  writeDocument(
    folder,
    nodes.map(({ id, parts, value }) => ({
      indicators: [part(id, parts)],
      claims: [`  - { id: c-${id}, quote: q, indicator: ${id}, figure: "${value}" }`]
    }))
  )
}

const part = (id, parts = []) =>
  `  ${id}: { name: figure ${id}, unit: count(firms), kind: stock${parts.length === 0 ? "" : `, parts: { of: [${parts.join(", ")}], complete: true }`} }`

const writeDocument = (folder, entries) => {
  mkdirSync(join(folder, "claims"), { recursive: true })
  writeFileSync(
    join(folder, "claims", "long.claims.yaml"),
    [
      "claimcheck: 1",
      "document: { id: long, title: Invented, published: 2024-03, language: en }",
      "defaults: { period: 2023 }",
      "indicators:",
      ...entries.flatMap(({ indicators }) => indicators),
      "claims:",
      ...entries.flatMap(({ claims }) => claims)
    ].join("\n")
  )
}
