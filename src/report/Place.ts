/**
 * Where something stands: in a claims or reference file, and in the article.
 */
import { Schema } from "effect"

const Line = Schema.Int.check(Schema.isGreaterThanOrEqualTo(1))

/**
 * A stretch of the article, in the normalised text of the document.
 *
 * @category report
 * @since 0.1.0
 */
export const ArticlePosition = Schema.Struct({
  file: Schema.NullOr(Schema.String).annotate({
    description: "Path of the article, null when only its text or inventory is at hand"
  }),
  line: Line.annotate({ description: "Line of the article, from 1" }),
  offset: Schema.Int.annotate({ description: "First UTF-16 code unit in the normalised text, from 0" }),
  length: Schema.Int.annotate({ description: "Number of UTF-16 code units" })
}).annotate({ identifier: "ArticlePosition" })

/** @category report */
export interface ArticlePosition extends Schema.Schema.Type<typeof ArticlePosition> {}

/**
 * A place in a file, `/` separated and relative to the working directory, with the words that stand there.
 *
 * @category report
 * @since 0.1.0
 */
export const Place = Schema.Struct({
  file: Schema.String,
  line: Line.annotate({ description: "From 1" }),
  column: Line.annotate({ description: "From 1, in code points" }),
  quote: Schema.NullOr(Schema.String).annotate({
    description: "The words of the text, null when there are none"
  }),
  article: Schema.NullOr(ArticlePosition).annotate({
    description: "The same statement in the article, null when it is not at hand or not found"
  })
}).annotate({ identifier: "Place" })

/** @category report */
export interface Place extends Schema.Schema.Type<typeof Place> {}

/**
 * A range of exact numbers (decimals or fractions as text). Null ends are unbounded and then not closed.
 *
 * @category report
 * @since 0.1.0
 */
export const Range = Schema.Struct({
  low: Schema.NullOr(Schema.String),
  high: Schema.NullOr(Schema.String),
  lowClosed: Schema.Boolean,
  highClosed: Schema.Boolean
}).annotate({ identifier: "Range" })

/** @category report */
export interface Range extends Schema.Schema.Type<typeof Range> {}
