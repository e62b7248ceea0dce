/**
 * A report as the pipeline would write it, made by hand: a real article, and an invented text with an error of each kind.
 */
import type { Report } from "../../src/report/Report.js"
import { article } from "./article.js"
import { report } from "./build.js"
import { invented } from "./invented.js"

/**
 * The sample in a language.
 *
 * @param language - en or zh
 */
export const sample = (language: "en" | "zh"): Report =>
  report([article(language), invented(language)], {
    language,
    problems: [
      {
        file: "claims/broken.claims.yaml",
        line: 3,
        column: 5,
        message: "Unknown field “perod”; did you mean “period”?"
      }
    ]
  })
