/**
 * A finding as reported: a rule, its members, one plain sentence, and everything needed to check it.
 */
import { Schema } from "effect"
import { rules, severities } from "../model/Verdict.js"
import { Place } from "./Place.js"

/**
 * The rules that can make a finding; the ids are stable.
 *
 * @category report
 * @since 0.1.0
 */
export const Rule = Schema.Literals(rules).annotate({ identifier: "Rule" })
/** @category report */
export type Rule = typeof Rule.Type

/**
 * Severities, most severe first.
 *
 * @category report
 * @since 0.1.0
 */
export const Severity = Schema.Literals(severities).annotate({ identifier: "Severity" })
/** @category report */
export type Severity = typeof Severity.Type

/**
 * One of the equally cheap ways to make everything true again.
 *
 * @category report
 * @since 0.1.0
 */
export const Correction = Schema.Struct({
  cost: Schema.Finite,
  claims: Schema.Array(
    Schema.Struct({
      id: Schema.String,
      low: Schema.NullOr(Schema.String),
      high: Schema.NullOr(Schema.String),
      lowClosed: Schema.Boolean,
      highClosed: Schema.Boolean,
      example: Schema.NullOr(Schema.String).annotate({
        description: "A figure as it could have been printed that would do; null when there is none"
      })
    })
  )
}).annotate({ identifier: "Correction" })
/** @category report */
export interface Correction extends Schema.Schema.Type<typeof Correction> {}

/**
 * A diagnosis: an edit that would make everything true again.
 *
 * @category report
 * @since 0.1.0
 */
export const Explanation = Schema.Struct({
  code: Schema.String,
  cost: Schema.Finite,
  claims: Schema.Array(Schema.String),
  edit: Schema.String.annotate({ description: "The edit, as a sentence" }),
  agrees: Schema.Array(Schema.String).annotate({ description: "Ids of what independently corroborates it" }),
  chance: Schema.NullOr(Schema.Finite).annotate({
    description: "Probability (0 to 1) that a random figure of that size and precision would fit as well"
  }),
  readings: Schema.optionalKey(
    Schema.Array(
      Schema.Struct({
        claim: Schema.String,
        reading: Schema.String,
        fields: Schema.optionalKey(
          Schema.Record(Schema.String, Schema.Json).annotate({
            description: "What a reading that the claims file does not declare would override"
          })
        )
      })
    ).annotate({
      description: "The readings that it takes, claim by claim"
    })
  )
}).annotate({ identifier: "Explanation" })
/** @category report */
export interface Explanation extends Schema.Schema.Type<typeof Explanation> {}

/**
 * A proof that a few lines of independent code can check. What stands beside `kind` depends on it: see
 * docs/certificates.md.
 *
 * @category report
 * @since 0.1.0
 */
export const Certificate = Schema.StructWithRest(
  Schema.Struct({ kind: Schema.Literals(["farkas", "search", "observation"]) }),
  [Schema.Record(Schema.String, Schema.Json)]
).annotate({ identifier: "Certificate" })
/** @category report */
export type Certificate = typeof Certificate.Type

/**
 * The mark of a finding that the claims file accepts.
 *
 * @category report
 * @since 0.1.0
 */
export const Accepted = Schema.Struct({
  reason: Schema.String,
  by: Schema.NullOr(Schema.String),
  until: Schema.NullOr(Schema.String).annotate({ description: "Last day (ISO) on which it holds" })
}).annotate({ identifier: "Accepted" })
/** @category report */
export interface Accepted extends Schema.Schema.Type<typeof Accepted> {}

/**
 * A finding.
 *
 * @category report
 * @since 0.1.0
 */
export const Finding = Schema.Struct({
  id: Schema.String.annotate({ description: "Stable: made of rule, document and claim ids" }),
  rule: Rule,
  severity: Severity,
  claims: Schema.Array(Schema.String),
  relations: Schema.Array(Schema.String),
  observations: Schema.Array(Schema.String),
  minimal: Schema.NullOr(Schema.Boolean).annotate({
    description: "Whether no member of the conflict can be left out; null when the rule has no conflict"
  }),
  message: Schema.String.annotate({ description: "One plain sentence in the report's language" }),
  derivation: Schema.Array(Schema.String).annotate({
    description: "Steps that can be redone with a calculator"
  }),
  corrections: Schema.Array(Correction).annotate({
    description: "All equally cheap ones; nobody is named the culprit"
  }),
  explanations: Schema.Array(Explanation).annotate({ description: "Most plausible first" }),
  certificate: Schema.NullOr(Certificate),
  digest: Schema.String.annotate({ description: "Short hash of the members' figures and observations" }),
  accepted: Schema.NullOr(Accepted),
  location: Schema.NullOr(Place)
}).annotate({ identifier: "Finding" })
/** @category report */
export interface Finding extends Schema.Schema.Type<typeof Finding> {}
