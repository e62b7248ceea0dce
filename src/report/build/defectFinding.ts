/**
 * Defects of a reference as findings of the run.
 */
import type { Finding } from "../../check/Finding.js"
import * as Found from "../../check/Finding.js"
import { sentence } from "../../model/Sentence.js"
import { defectMessage } from "../../reference/defectMessage.js"
import type { ReferenceDefect } from "../../reference/ReferenceDefect.js"
import type { Place } from "../Place.js"

/** The finding, and where the defect is. */
export const defectFinding = (
  defect: ReferenceDefect,
  language: "en" | "zh"
): { readonly finding: Finding; readonly place: Place | null } => {
  const detail = defectMessage(defect, language)
  return {
    finding: Found.make(
      "reference-defect",
      defect.severity === "unreadable" ? "error" : defect.severity,
      sentence("reference-defect", { detail }),
      {
        derivation: [sentence("reference-defect", { detail })],
        qualifier: [defect.resource, defect.line ?? "", defect.column ?? "", defect.code, detail].join(" ")
      }
    ),
    place:
      defect.file === null
        ? null
        : {
            file: defect.file,
            line: defect.line ?? 1,
            column: defect.column ?? 1,
            quote: null,
            article: null
          }
  }
}
