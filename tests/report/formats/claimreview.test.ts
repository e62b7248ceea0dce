import { assert, describe, it } from "vitest"
import { claimreview } from "../../../src/report/formats/claimreview.js"
import { claim, document, report } from "../build.js"
import { hostile } from "../hostile.js"
import { sample } from "../sample.js"

const review = {
  url: "https://desk.example/checks/42#top",
  author: "The desk",
  ratings: { refuted: { value: 1, name: "Not so" }, supported: { value: 5, name: "Right" } },
  best: 5,
  worst: 1
}

describe("ClaimReview", () => {
  it("publishes nothing without the publisher's address and ratings", () => {
    assert.deepStrictEqual(JSON.parse(claimreview.write(sample("en"))), [])
  })

  it("publishes the verdicts that have a rating, in the publisher's words", () => {
    const all = JSON.parse(claimreview.write(sample("en"), { review }))
    assert.deepStrictEqual(
      all.map((r: { url: string; reviewRating: { ratingValue: number; alternateName: string } }) => [
        r.url,
        r.reviewRating.ratingValue,
        r.reviewRating.alternateName
      ]),
      [
        ["https://desk.example/checks/42#chengdu-two-industries.gdp", 5, "Right"],
        ["https://desk.example/checks/42#chengdu-two-industries.industry-growth", 5, "Right"],
        ["https://desk.example/checks/42#invented.jobs", 1, "Not so"]
      ]
    )
    assert.strictEqual(all[0]["@type"], "ClaimReview")
    assert.strictEqual(all[0].claimReviewed, "地区生产总值1545.7亿元")
  })

  it("leaves out what it does not know", () => {
    const value = report([
      document("d", { claims: [claim("a", { verdict: "refuted" })], published: "2023-08/2024-01" })
    ])
    const [only] = JSON.parse(claimreview.write(value, { review }))
    assert.deepStrictEqual(only.itemReviewed, { "@type": "Claim" })
  })

  it("can stand in a page, and links to nothing that runs", () => {
    const written = claimreview.write(hostile(), { review })
    assert.notMatch(written, /<|javascript:alert\(7\)/u)
  })
})
