/**
 * The report itself, as JSON.
 */
import type { Format } from "../Format.js"
import type { Report } from "../Report.js"

/** What JSON allows in a string but a terminal or an editor may obey: written as an escape, it decodes to the same. */
const STEERING = /[\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu

const escape = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`

const write = (report: Report): string => `${JSON.stringify(report, null, 2).replace(STEERING, escape)}\n`

/**
 * The JSON report, format `claimcheck-report/1`: see schema/report.schema.json.
 *
 * @category format
 * @since 0.1.0
 */
export const json: Format = { name: "json", extension: "json", mediaType: "application/json", write }
