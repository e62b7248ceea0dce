/**
 * Pronunciation that a scraper left behind Han characters: 實(shí)施.
 */
import type { Span } from "./NormalisedText.js"

const TONED = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ"

/**
 * One syllable in parentheses right behind a Han character: one to six lower-case letters, exactly one of them with a tone
 * mark. Real parentheses (中国(四川), 项目(共5家)) never fit. The look-ahead reads a run of letters once, so the search is
 * linear.
 */
const SYLLABLE = new RegExp(
  `(?<=\\p{Script=Han})\\((?=[a-zü]*[${TONED}][a-zü]*\\))[a-zü${TONED}]{1,6}\\)`,
  "gu"
)

/**
 * The spans of scraper pinyin in a text, in order, as offsets of the text given.
 *
 * @category text
 * @since 0.1.0
 */
export const pinyin = (text: string): ReadonlyArray<Span> => {
  const spans: Array<Span> = []
  if (!text.includes("(")) return spans
  for (const match of text.matchAll(SYLLABLE)) {
    spans.push({ start: match.index, end: match.index + match[0].length })
  }
  return spans
}
