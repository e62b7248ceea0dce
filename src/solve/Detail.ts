/**
 * What exactly kept a question open, as data: whoever shows it has words of its own.
 */

/**
 * Limits that were reached, kinds of expressions that are outside what can be decided, and proofs that failed.
 *
 * @category answer
 * @since 0.1.0
 */
export type DetailCode =
  /** Limits; the value is the limit, where it is a number. */
  | "work-limit"
  | "part-limit"
  | "time-limit"
  | "node-limit"
  | "case-limit"
  | "bit-limit"
  | "products-open"
  | "products-narrow"
  | "not-reached"
  /** Expressions; the value names the part. */
  | "product"
  | "nesting"
  | "operation"
  | "empty-operation"
  | "many-operations"
  | "divided-operation"
  | "inner-root"
  | "root-degree"
  | "power"
  | "long-product"
  | "long-number"
  | "undeclared"
  /** Defects; the value is what the checker noted. */
  | "proof-failed"
  | "solution-failed"
  | "core-unstable"

/**
 * A code and the number or name that it is about, empty where there is none.
 *
 * @category answer
 * @since 0.1.0
 */
export interface Detail {
  readonly code: DetailCode
  readonly value: string
}

export const detail = (code: DetailCode, value: string | number = ""): Detail => ({
  code,
  value: String(value)
})
