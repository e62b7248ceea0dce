/**
 * The sentences about defects in one language.
 */
import type { DefectCode, DefectValues } from "./ReferenceDefect.js"

/**
 * The sentences of one language. A new kind of defect does not compile without its sentence.
 *
 * @category reference
 * @since 0.1.0
 */
export interface DefectMessages {
  readonly sentences: { readonly [C in DefectCode]: (values: DefectValues[C]) => string }
  /** Names the column before a sentence about one. */
  readonly inColumn: (name: string) => string
}
