// An example: a short brief whose slips are listed in README.md, with what claimcheck must find.
import { defineClaims } from "claimcheck"

/** A calendar date in the text: it claims nothing. */
const date = (quote: string, number: string) => ({ quote, number, why: "date" as const })

export default defineClaims({
  claimcheck: 1,
  document: {
    id: "america-and-china",
    title: "America and China in figures",
    publisher: "claimcheck (an example)",
    published: "2024-01-31",
    language: "en",
    text: { file: "brief.txt" }
  },
  defaults: { area: "us" },
  areas: {
    world: { name: "World", level: "world" },
    us: { name: "United States", code: "US", level: "country", within: "world" },
    china: { name: "China", code: "CN", level: "country", within: "world" },
    japan: { name: "Japan", code: "JP", level: "country", within: "world" },
    germany: { name: "Germany", code: "DE", level: "country", within: "world" },
    uk: { name: "United Kingdom", code: "GB", level: "country", within: "world" },
    india: { name: "India", code: "IN", level: "country", within: "world" }
  },
  indicators: {
    gdp: {
      name: "gross domestic product at current prices",
      unit: "USD",
      kind: "flow",
      sign: "non-negative",
      prices: "current",
      basis: "nominal"
    },
    // Growth of a series in chained prices is plain growth of that series, hence `nominal` here too.
    gdp_real: {
      name: "gross domestic product in chained dollars",
      unit: "USD",
      kind: "flow",
      sign: "non-negative",
      prices: "chained",
      basis: "nominal"
    },
    gdp_yuan: { name: "gross domestic product in yuan", unit: "CNY", kind: "flow", sign: "non-negative" },
    consumer_prices: { name: "consumer price index", unit: "index", kind: "index", sign: "non-negative", basis: "nominal" },
    years_seen: { name: "years looked at", unit: "count(years)", kind: "level" },
    years_shrinking: {
      name: "years in which real output shrank",
      unit: "count(years)",
      kind: "level",
      part_of: "years_seen"
    },
    population: {
      name: "civilian population aged 16 and over",
      unit: "count(people)",
      kind: "stock",
      parts: { of: ["labor_force", "not_in_labor_force"], complete: true }
    },
    labor_force: {
      name: "civilian labor force",
      unit: "count(people)",
      kind: "stock",
      parts: { of: ["employed", "unemployed"], complete: true }
    },
    not_in_labor_force: { name: "people not in the labor force", unit: "count(people)", kind: "stock" },
    employed: { name: "employed people, average of the year", unit: "count(people)", kind: "stock" },
    unemployed: { name: "unemployed people, average of the year", unit: "count(people)", kind: "stock" },
    farm_workers: {
      name: "people employed in agriculture",
      unit: "count(people)",
      kind: "stock",
      part_of: "employed"
    },
    jobs_added: {
      name: "jobs added",
      unit: "count(people)",
      kind: "flow",
      sign: "any",
      adds_to: { stock: "employed", net: true }
    },
    unemployment_rate: {
      name: "unemployment rate",
      unit: "%",
      kind: "rate",
      sign: "non-negative",
      basis: "nominal",
      formula: "unemployed / labor_force"
    }
  },
  claims: [
    { id: "us-gdp-2018", quote: "$20,656.5 billion", indicator: "gdp", period: "2018", figure: "$20,656.5 billion" },
    { id: "us-gdp-growth-2018", quote: "5.3% more", measure: "growth", indicator: "gdp", period: "2018", versus: "2017", figure: "5.3%" },
    { id: "us-gdp-2017", quote: "$19,162.1 billion", indicator: "gdp", period: "2017", figure: "$19,162.1 billion" },
    { id: "us-real-growth-2018", quote: "grew by 3.0%", measure: "growth", indicator: "gdp_real", period: "2018", versus: "2017", figure: "3.0%" },
    { id: "us-real-growth-2017", quote: "after 4.3%", measure: "growth", indicator: "gdp_real", period: "2017", versus: "2016", figure: "4.3%" },
    { id: "years-seen", quote: "eighteen years", indicator: "years_seen", period: "2001/2018", figure: "eighteen" },
    { id: "years-shrinking", quote: "shrank in 7%", measure: "share", indicator: "years_shrinking", of: "years_seen", period: "2001/2018", figure: "7%" },

    { id: "population", quote: "266.9 million", indicator: "population", period: "2023", figure: "266.9 million" },
    { id: "labor-force", quote: "167.1 million", indicator: "labor_force", period: "2023", figure: "167.1 million" },
    { id: "not-in-labor-force", quote: "98.8 million", indicator: "not_in_labor_force", period: "2023", figure: "98.8 million" },
    { id: "employed-2023", quote: "161.0 million", indicator: "employed", period: "2023", figure: "161.0 million" },
    { id: "unemployed-2023", quote: "6.1 million", prefix: "unemployment ", indicator: "unemployed", period: "2023", figure: "6.1 million" },
    { id: "rate-2023", quote: "rate of 3.6%", indicator: "unemployment_rate", period: "2023", figure: "3.6%" },
    { id: "farm-workers", quote: "2.26 billion", indicator: "farm_workers", period: "2023", figure: "2.26 billion" },
    { id: "jobs-added", quote: "2.7 million", indicator: "jobs_added", period: "2023", figure: "2.7 million" },
    { id: "jobs-added-growth", quote: "1.7% more", measure: "growth", indicator: "jobs_added", period: "2023", versus: "2022", figure: "1.7%" },
    { id: "employed-2022", quote: "158.3 million", indicator: "employed", period: "2022", figure: "158.3 million" },

    { id: "unemployed-2020", quote: "12.9 million", indicator: "unemployed", period: "2020", figure: "12.9 million" },
    { id: "unemployed-2021", quote: "8.6 million", indicator: "unemployed", period: "2021", figure: "8.6 million" },
    { id: "unemployed-drop", quote: "drop of 50.1%", measure: "growth", indicator: "unemployed", period: "2021", versus: "2020", figure: "drop of 50.1%" },
    { id: "rate-2020", quote: "from 8.1%", indicator: "unemployment_rate", period: "2020", figure: "8.1%" },
    { id: "rate-2021", quote: "to 5.3%", indicator: "unemployment_rate", period: "2021", figure: "5.3%" },
    {
      id: "rate-fall",
      quote: "fall of 2.8%",
      measure: "growth",
      indicator: "unemployment_rate",
      period: "2021",
      versus: "2020",
      figure: "fall of 2.8%",
      note: "As worded a percentage of the rate, not percentage points."
    },
    { id: "employed-fall", quote: "fell by 3.2%", measure: "growth", indicator: "employed", period: "2021", versus: "2020", figure: "fell by 3.2%" },
    { id: "employed-2020", quote: "147.8 million", indicator: "employed", period: "2020", figure: "147.8 million" },
    { id: "employed-2021", quote: "152.6 million", indicator: "employed", period: "2021", figure: "152.6 million" },

    { id: "china-gdp-2022", quote: "121.02 trillion yuan", indicator: "gdp_yuan", area: "china", period: "2022", figure: "121.02 trillion yuan" },
    { id: "china-growth-2023", quote: "grew by 5.2%", measure: "growth", indicator: "gdp_yuan", area: "china", period: "2023", versus: "2022", basis: "comparable", figure: "5.2%" },
    { id: "china-prices-2023", quote: "rose by 0.2%", measure: "growth", indicator: "consumer_prices", area: "china", period: "2023", versus: "2022", figure: "0.2%" },
    { id: "china-prices-2022", quote: "by 2.0%", measure: "growth", indicator: "consumer_prices", area: "china", period: "2022", versus: "2021", figure: "2.0%" },
    { id: "china-prices-2021", quote: "by 2.5%", measure: "growth", indicator: "consumer_prices", area: "china", period: "2021", versus: "2020", figure: "2.5%" },
    { id: "china-gdp-2008", quote: "$4.56 trillion", indicator: "gdp", area: "china", as_of: "2016-05-31", period: "2008", figure: "$4.56 trillion" },
    { id: "china-gdp-2014", quote: "$10.35 trillion", indicator: "gdp", area: "china", as_of: "2016-05-31", period: "2014", figure: "$10.35 trillion" },
    { id: "china-gdp-increase", quote: "increase of 227%", measure: "growth", indicator: "gdp", area: "china", as_of: "2016-05-31", period: "2014", versus: "2008", figure: "increase of 227%" },
    {
      id: "china-rank",
      quote: "second-largest",
      measure: "rank",
      indicator: "gdp",
      area: "china",
      as_of: "2016-05-31",
      period: "2014",
      among: ["us", "china", "japan", "germany", "uk", "india"],
      by: "largest",
      figure: "second",
      note: "The largest economies of that year; of the others none comes near."
    }
  ],
  ignored: [
    date("In 2018 the", "2018"),
    date("billion of 2017", "2017"),
    date("in 2017. Over", "2017"),
    date("from 2001 to 2018", "2001"),
    date("from 2001 to 2018", "2018"),
    { quote: "aged 16 and over", number: "16", why: "other", note: "The age from which people are counted, part of the definition." },
    date("force in 2023", "2023"),
    date("jobs in 2023", "2023"),
    date("than in 2022", "2022"),
    date("million in 2020", "2020"),
    date("million in 2021", "2021"),
    date("yuan in 2022", "2022"),
    date("5.2% in 2023", "2023"),
    date("0.2% in 2023", "2023"),
    date("2.0% in 2022", "2022"),
    date("2.5% in 2021", "2021"),
    date("May 2016", "2016"),
    date("trillion in 2008", "2008"),
    date("trillion in 2014", "2014")
  ]
})
