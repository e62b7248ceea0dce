import * as DigitRun from "./DigitRun.js"

const RUN = /(?<!\d)\d+(?:[.,]\d+)+/g

/** What ends a clause and belongs to no number. */
const CLAUSE_COMMA = "，"

/** A comma as in 1,545: three digits behind it and no more than three in front of it. */
const GROUPING = /(?<!\d)\d{1,3},\d{3}(?!\d)/

const isNumber = (text: string): boolean =>
  DigitRun.read({ groups: text.split(/[.,]/), signs: text.match(/[.,]/g) ?? [] }, false) !== null

const isList = (run: string): boolean =>
  run.includes(",") && !isNumber(run) && !GROUPING.test(run) && run.split(",").every(isNumber)

/**
 * Prose with a clause comma wherever a comma stands between the numbers of a list (3,5,7; in 2020,15 firms). Its length
 * does not change.
 *
 * A run is a list when it is no number, each part between commas is one, and no comma can group digits. Everything else
 * (1,545.71,545.7; 1,234,56) can be cut in more than one way and stays as it is, to be read as no number at all. Where a
 * comma stands before decimals there are no such lists.
 *
 * @category reading
 * @since 0.1.0
 */
export const separateLists = (text: string, decimalComma: boolean): string =>
  decimalComma ? text : text.replace(RUN, run => (isList(run) ? run.replaceAll(",", CLAUSE_COMMA) : run))
