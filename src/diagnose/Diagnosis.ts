/**
 * The contract of a diagnosis: a family of edits, with what a reader should know about it.
 */
import type { ExplanationCode } from "../model/Sentence.js"
import type { Edit } from "./Edit.js"
import type { Suspect } from "./Suspect.js"

/**
 * A family of slips: one value in one file, listed in `index.ts`. It only proposes; the engine decides which edits make
 * everything true. The pages in docs/diagnoses are made from these values.
 *
 * @category diagnosis
 * @since 0.1.0
 */
export interface Diagnosis {
  readonly code: ExplanationCode
  readonly title: string
  /** What goes wrong, how it is recognised, and what is never proposed. Markdown. */
  readonly description: string
  /** A case in a sentence. */
  readonly example: string
  /** Whether the example was really printed; others are made up, and their pages say so. */
  readonly seen: boolean
  /** How often it was met in 128 published corrections; see priors.ts. */
  readonly met: number
  /** The edits of one claim. Operands are named by the text, the catalogue or the claim: never any pair of data. */
  readonly propose: (suspect: Suspect) => ReadonlyArray<Edit>
}
