/** Claims files for tests. Every figure in them is invented. */
import { decodeClaimsText } from "../../src/files/decodeClaimsText.js"

/** Two areas, five indicators, lines 1 to 15; what a test adds starts on line 16. */
export const head = `claimcheck: 1
document: { id: invented, published: 2023-08/2024-01, language: zh }
defaults: { area: north }
areas:
  country: { name: Country, level: country }
  north: { name: North, level: county, within: country }
  south: { name: South, level: county, within: country }
indicators:
  gdp: { name: GDP, unit: CNY, kind: flow }
  services: { name: services, unit: CNY, kind: flow, part_of: gdp }
  population: { name: population, unit: count(people), kind: stock }
  firms: { name: firms, unit: count(firms), kind: stock }
  new_firms: { name: new firms, unit: count(firms), kind: flow, adds_to: { stock: firms } }
# what follows is the test's own
# -----------------------------
`

/** `line:column message` of every problem of `head` and what follows it. */
export const problemsAfterHead = (rest: string): ReadonlyArray<string> => problemsOf(head + rest)

/** `line:column message` of every problem of a YAML text. */
export const problemsOf = (text: string, name = "test.claims.yaml"): ReadonlyArray<string> =>
  decodeClaimsText(name, text).problems.map(({ line, column, message }) => `${line}:${column} ${message}`)
