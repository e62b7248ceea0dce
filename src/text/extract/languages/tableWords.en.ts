/**
 * What heads and names of rows in English tables say.
 */
import type { TableWords } from "../tables/TableWords.js"

/**
 * The words of English tables.
 *
 * @category extract
 * @since 0.1.0
 */
export const tableWordsEn: TableWords = {
  measures: [
    {
      words:
        /\b(?:m[/-]?o?-?m|q[/-]?o?-?q|w[/-]?o?-?w|(?:month|quarter|week)[- ]o(?:n|ver)[- ](?:month|quarter|week)|sequential)\b/i,
      measure: "growth",
      previous: true,
      rate: true
    },
    { words: /\brank(?:ing)?\b/i, measure: "rank", previous: false, rate: false },
    { words: /\bcontribution\b/i, measure: "contribution", previous: false, rate: false },
    {
      words: /\b(?:y[/-]?o?-?y|year[- ]o(?:n|ver)[- ]year|growth)(?!\w)/i,
      measure: "growth",
      previous: false,
      rate: true
    },
    {
      words:
        /\b(?:change|chg\.?|increase|decrease|decline|gain|diff(?:erence)?|variance|delta|up|down)(?!\w)|[Δ±]/i,
      measure: "growth",
      previous: false,
      rate: false
    },
    {
      words: /\b(?:shares?|proportion|weight|mix|(?:%|per ?cent|percentage) of)(?!\w)/i,
      measure: "share",
      previous: false,
      rate: true
    }
  ],
  serial: /^(?:#|no\.?|nr\.?|id|code|item|serial)$/i,
  target:
    /\b(?:targets?|plan(?:ned)?|budget|forecasts?|guidance|outlook|projected|projections?|estimated?|(?:19|20)\d\d ?[EF])\b/i,
  captionUnit: /(?:\bunits?: ?|\(in |, in |\bin )(?<unit>[^(),;:]{1,24}?)\)?[:.]?$/i,
  inName:
    /\b(?:[myqw][/-]?o?-?[myqw]|(?:year|month|quarter|week)[- ]o(?:n|ver)[- ](?:year|month|quarter|week)|growth(?: rate)?|change|chg\.?|increase|decrease|rank(?:ing)?|(?:shares?|proportion|%|per ?cent|percentage) of (?:the |all )?[\w' -]{1,40}|share|%|per ?cent|value|amount|level|number)(?!\w)/gi,
  wholeOf: /\b(?:shares?|proportion|%|per ?cent|percentage) of (?:the |all )?(?<whole>[a-z][\w' -]{1,40})/i,
  joiner: ", "
}
