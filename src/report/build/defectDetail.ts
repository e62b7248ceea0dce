/**
 * A defect of a reference in plain words.
 */
import type { ReferenceDefect } from "../../reference/ReferenceDefect.js"

/** What is wrong, in one phrase. */
export const defectDetail = (defect: ReferenceDefect, _language: string): string =>
  [defect.code, ...Object.values(defect.values)].join(": ")
