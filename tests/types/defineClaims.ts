/**
 * What the compiler accepts and refuses in a TypeScript claims file. Type-checking this file is the test: each
 * `@ts-expect-error` fails the build when the line below it is accepted. All figures are invented.
 */
import { defineCatalogue } from "../../src/model/defineCatalogue.js"
import { defineClaims } from "../../src/model/defineClaims.js"

const document = { id: "invented" }
const indicators = { gdp: { name: "gross domestic product", unit: "CNY", kind: "flow" } } as const

export const accepted = defineClaims({
  claimcheck: 1,
  document,
  defaults: { area: "north" },
  areas: {
    country: { name: "Country" },
    north: { name: "North", within: "country" }
  },
  indicators: {
    gdp: { name: "gross domestic product", unit: "CNY", kind: "flow", parts: { of: ["services"] } },
    services: { name: { en: "services", zh: "服务业" }, unit: "CNY", part_of: "gdp" }
  },
  claims: [
    {
      id: "gdp-level",
      quote: "GDP was 12.5 bn",
      indicator: "gdp",
      area: "country",
      period: 2022,
      figure: "12.5亿元"
    },
    {
      id: "services-share",
      quote: "41.7%",
      measure: "share",
      indicator: "services",
      of: "gdp",
      figure: "41.7%"
    },
    {
      id: "share-change",
      quote: "6.9 points",
      measure: "change",
      of_claim: "services-share",
      figure: "6.9个百分点"
    },
    {
      id: "rank",
      quote: "2nd",
      measure: "rank",
      indicator: "gdp",
      among: ["country", "north"],
      figure: "2nd",
      readings: [{ name: "as-worded" }, { name: "services", indicator: "services" }]
    }
  ],
  relations: [{ id: "sectors", holds: "services <= gdp", for: { area: "north", period: [2021, 2022] } }]
})

const catalogue = defineCatalogue({
  indicators: { people: { name: "population", unit: "count(people)", kind: "stock" } },
  areas: { south: { name: "South" } }
})

export const withCatalogue = defineClaims(
  {
    claimcheck: 1,
    document,
    indicators,
    claims: [
      { id: "population", quote: "8 million", indicator: "people", area: "south", figure: "8 million" }
    ]
  },
  catalogue
)

// The planted failure: an indicator that nobody declared.
export const unknownIndicator = defineClaims({
  claimcheck: 1,
  document,
  indicators,
  // @ts-expect-error "gpd" is not an indicator of this file
  claims: [{ id: "gdp", quote: "12.5", indicator: "gpd", figure: "12.5亿元" }]
})

export const unknownArea = defineClaims({
  claimcheck: 1,
  document,
  indicators,
  areas: { north: { name: "North" } },
  // @ts-expect-error "nort" is not an area of this file
  claims: [{ id: "gdp", quote: "12.5", indicator: "gdp", area: "nort", figure: "12.5亿元" }]
})

export const unknownWhole = defineClaims({
  claimcheck: 1,
  document,
  // @ts-expect-error "gpd" is not an indicator of this file
  indicators: { gdp: { name: "gross domestic product", unit: "CNY", part_of: "gpd" } }
})

export const unknownClaim = defineClaims({
  claimcheck: 1,
  document,
  indicators,
  claims: [
    { id: "gdp", quote: "12.5", indicator: "gdp", figure: "12.5亿元" },
    // @ts-expect-error "gpd" is not a claim of this file
    { id: "gdp-change", quote: "+1", measure: "change", of_claim: "gpd", figure: "1亿元" }
  ]
})

export const numberAsFigure = defineClaims({
  claimcheck: 1,
  document,
  indicators,
  // @ts-expect-error a number has lost the zeros it was printed with
  claims: [{ id: "gdp", quote: "12.50", indicator: "gdp", figure: 12.5 }]
})

export const unknownMeasure = defineClaims({
  claimcheck: 1,
  document,
  indicators,
  // @ts-expect-error "growht" is not a measure
  claims: [{ id: "gdp", quote: "5%", measure: "growht", indicator: "gdp", figure: "5%" }]
})

export const unknownField = defineClaims({
  claimcheck: 1,
  document,
  indicators,
  // @ts-expect-error "periode" is not a field of a claim
  claims: [{ id: "gdp", quote: "5", indicator: "gdp", periode: 2022, figure: "5亿元" }]
})

export const unknownInCatalogue = defineClaims(
  {
    claimcheck: 1,
    document,
    // @ts-expect-error "peple" is neither in this file nor in the catalogue
    claims: [{ id: "population", quote: "8 million", indicator: "peple", figure: "8 million" }]
  },
  catalogue
)
