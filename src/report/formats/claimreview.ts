/**
 * ClaimReview (schema.org) as JSON-LD, for those who publish fact-checks.
 *
 * A verdict is no rating: the publisher says how its own scale rates each verdict, and verdicts without a rating are
 * left out. Without the publisher's options nothing is published.
 *
 * @see https://schema.org/ClaimReview
 */
import type { ClaimResult } from "../ClaimResult.js"
import type { Format, FormatOptions, ReviewOptions } from "../Format.js"
import { languageOf } from "../languages.js"
import type { DocumentResult, Report } from "../Report.js"
import { visible } from "../visible.js"

const isAddress = (url: string | null): url is string => url !== null && /^https?:\/\/\S+$/iu.test(url)

const review = (
  document: DocumentResult,
  claim: ClaimResult,
  options: ReviewOptions,
  report: Report
): unknown => {
  const rating = options.ratings[claim.verdict]
  if (rating === undefined) return null
  const language = languageOf(report.language)
  const address = options.url.split("#")[0]!
  const id = report.documents.length === 1 ? claim.id : `${document.id}.${claim.id}`
  return {
    "@context": "https://schema.org",
    "@type": "ClaimReview",
    url: `${address}#${encodeURIComponent(visible(id))}`,
    datePublished: report.created.slice(0, 10),
    inLanguage: language.code,
    author: { "@type": "Organization", name: visible(options.author) },
    claimReviewed: visible(claim.quote),
    reviewBody: visible(claim.why.join(language.space)),
    itemReviewed: {
      "@type": "Claim",
      ...(document.publisher === null
        ? {}
        : { author: { "@type": "Organization", name: visible(document.publisher) } }),
      ...(document.published !== null && /^\d{4}-\d{2}-\d{2}$/u.test(document.published)
        ? { datePublished: document.published }
        : {}),
      ...(isAddress(document.url) ? { appearance: { "@type": "CreativeWork", url: document.url } } : {})
    },
    reviewRating: {
      "@type": "Rating",
      ratingValue: rating.value,
      bestRating: options.best,
      worstRating: options.worst,
      alternateName: rating.name
    }
  }
}

/** `<` and line separators as escapes, so that the text can stand in a script element. */
const embeddable = (json: string): string =>
  json.replace(/[<>&\u2028\u2029]/gu, c => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`)

const write = (report: Report, { review: options }: FormatOptions = {}): string => {
  const reviews =
    options === undefined
      ? []
      : report.documents.flatMap(document =>
          document.claims.map(c => review(document, c, options, report)).filter(r => r !== null)
        )
  return `${embeddable(JSON.stringify(reviews, null, 2))}\n`
}

/**
 * A JSON-LD list of ClaimReviews; empty without the publisher's address, name and ratings.
 *
 * @category format
 * @since 0.1.0
 */
export const claimreview: Format = {
  name: "claimreview",
  extension: "jsonld",
  mediaType: "application/ld+json",
  write
}
