/**
 * All report formats. A new one is a file under formats/ and one line here.
 */
import type { Format } from "./Format.js"
import { claimreview } from "./formats/claimreview.js"
import { csv } from "./formats/csv.js"
import { github } from "./formats/github.js"
import { html } from "./formats/html.js"
import { json } from "./formats/json.js"
import { junit } from "./formats/junit.js"
import { markdown } from "./formats/markdown.js"
import { sarif } from "./formats/sarif.js"
import { text } from "./formats/text.js"

/**
 * The formats, in the order in which the command line lists them.
 *
 * @category format
 * @since 0.1.0
 */
export const formats: ReadonlyArray<Format> = [
  text,
  json,
  markdown,
  html,
  sarif,
  junit,
  github,
  csv,
  claimreview
]
