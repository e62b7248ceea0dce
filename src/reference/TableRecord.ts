/**
 * One record of a table: its fields as text, and the line on which it starts.
 */

/** @category reference */
export interface TableRecord {
  readonly fields: ReadonlyArray<string>
  /** Line on which the record starts; the first line of the file is 1. */
  readonly line: number
}

/** True for a blank line, which csv-parse gives as one empty field. */
export const isBlank = (record: TableRecord): boolean => record.fields.length === 1 && record.fields[0] === ""

/** A cell without blanks and control characters (bytes up to 32) at its ends; the byte filter cuts the same ones. */
export const trimCell = (text: string): string => {
  let start = 0
  let end = text.length
  while (start < end && text.charCodeAt(start) <= 32) start++
  while (end > start && text.charCodeAt(end - 1) <= 32) end--
  return text.slice(start, end)
}
