import { english } from "./defectMessages.en.js"
import { chinese } from "./defectMessages.zh.js"
import type { ReferenceDefect } from "./ReferenceDefect.js"

/**
 * What is wrong and what to do about it, as one plain sentence without its place.
 *
 * @category reference
 * @since 0.1.0
 */
export const defectMessage = (defect: ReferenceDefect, language: "en" | "zh"): string => {
  const messages = language === "zh" ? chinese : english
  // Code and values are of one kind; TypeScript does not follow them through the mapped type.
  const sentence = messages.sentences[defect.code] as (values: ReferenceDefect["values"]) => string
  const column = defect.columnName === null ? "" : messages.inColumn(defect.columnName)
  // Cells of a table may hold line breaks, a sentence does not.
  return (column + sentence(defect.values)).replace(/[\r\n]+/g, " ")
}

/** `gdp.csv:12:3`, or the resource where there is no file. Lines and columns that are not known are left out. */
export const defectPlace = (defect: ReferenceDefect): string =>
  [defect.file ?? defect.resource, defect.line, defect.line === null ? null : defect.column]
    .filter(part => part !== null)
    .join(":")
