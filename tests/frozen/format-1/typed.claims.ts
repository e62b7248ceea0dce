export default {
  claimcheck: 1,
  document: { id: "typed", published: "2024-01-15" },
  areas: { north: { name: "North" } },
  indicators: { gdp: { name: "gross domestic product", unit: "CNY", kind: "flow" } },
  claims: [
    { id: "gdp-2022", quote: "154.50", figure: "154.50亿元", indicator: "gdp", area: "north", period: 2022 }
  ]
}
