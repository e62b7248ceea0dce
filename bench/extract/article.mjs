/**
 * Holds the draft of an article against a claims file that was written for it by hand:
 * `node bench/extract/article.mjs CLAIMS.yaml ARTICLE LANGUAGE PUBLISHED [--errors]`.
 */
import { readFileSync } from "node:fs"
import { createJiti } from "jiti"
import { parse } from "yaml"

const jiti = createJiti(import.meta.url)
const load = path => jiti.import(`../../src/${path}`)
const ArticleText = await load("text/ArticleText.ts")
const { anchor, defaultBudget } = await load("text/anchor.ts")
const { extract } = await load("text/extract/extract.ts")
const { summary } = await load("text/extract/summary.ts")
const ReferencePeriod = await load("model/ReferencePeriod.ts")

const [claimsPath, articlePath, language, published] = process.argv.slice(2)
const { claims } = parse(readFileSync(claimsPath, "utf8"), { schema: "failsafe" })
const article = await ArticleText.load(readFileSync(articlePath, "utf8"), language)
const draft = extract(article, published)
const byId = new Map(claims.map(claim => [claim.id, claim]))

/** A claim without a period of its own has that of the claim it names. */
const inherited = (claim, field) => claim?.[field] ?? (claim?.of_claim ? inherited(byId.get(claim.of_claim), field) : undefined)
const key = period => (period == null || period === "published" ? "-" : ReferencePeriod.key(ReferencePeriod.parse(period).success))

const counts = { claims: 0, found: 0, figure: 0, measure: 0, period: 0, all: 0 }
for (const claim of claims) {
  counts.claims += 1
  const place = anchor(article, claim, defaultBudget())
  const drafted = draft.claims.find(({ span }) => place.figure && span.start < place.figure.end && place.figure.start < span.end)
  if (drafted === undefined) {
    if (process.argv.includes("--errors")) console.log(`! ${claim.id}: not drafted`)
    continue
  }
  counts.found += 1
  const digits = text => text.match(/[\d.]+|[一二三四五六七八九十半首唯]/gu)?.join(" ")
  const right = {
    figure: digits(drafted.figure) === digits(claim.figure),
    measure: drafted.measure === (claim.measure ?? "level"),
    period: key(drafted.period) === key(inherited(claim, "period"))
  }
  for (const [item, ok] of Object.entries(right)) counts[item] += ok ? 1 : 0
  counts.all += Object.values(right).every(Boolean) ? 1 : 0
  if (process.argv.includes("--errors") && !Object.values(right).every(Boolean)) {
    console.log(`! ${claim.id}: ${drafted.figure} ${drafted.measure} ${drafted.period} | ${claim.figure} ${claim.measure ?? "level"} ${inherited(claim, "period")}`)
  }
}
console.log(counts)
console.log(summary(draft))
