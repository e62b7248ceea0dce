/**
 * The form in which words are compared, never shown: traditional characters as simplified ones, one kind of quotation mark,
 * of dash, of comma and of parenthesis.
 *
 * It maps each code unit by itself, so it keeps lengths and offsets, and the form of a quote is found in the form of its
 * text wherever the quote is found in the text.
 */

/**
 * Maps a text to its matching form of the same length.
 *
 * @category text
 * @since 0.1.0
 */
export type MatchingForm = (text: string) => string

const PUNCTUATION: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '"': "“”„‟«»「」『』〝〞＂",
    "'": "‘’‚‛′＇",
    "-": "–—‒―",
    ",": "，﹐",
    "(": "（﹙",
    ")": "）﹚",
    ":": "：﹕",
    ";": "；﹔",
    "?": "？﹖",
    "!": "！﹗",
    ".": "．",
    "·": "・•‧",
    " ": "\n\t"
  }).flatMap(([form, variants]) => Array.from(variants, variant => [variant, form] as const))
)

/** Characters that opencc leaves apart because the choice needs context; for comparing, they are one. */
const SAME: ReadonlyMap<string, string> = new Map(
  Object.entries({ 着: "著", 干: "乾", 了: "瞭", 借: "藉", 复: "覆", 余: "馀", 粘: "黏" }).map(
    ([form, variant]) => [variant, form] as const
  )
)

/** The form changes only characters it knows, and every other code unit stays as it is. */
const perUnit = (convert: (character: string) => string): MatchingForm => {
  const known = new Map<string, string>()
  const form = (character: string): string => {
    const seen = known.get(character)
    if (seen !== undefined) return seen
    const converted = PUNCTUATION.get(character) ?? SAME.get(character) ?? convert(character)
    const same = converted.length === 1 ? (SAME.get(converted) ?? converted) : character
    known.set(character, same)
    return same
  }
  return text => {
    const pieces: Array<string> = []
    let kept = 0
    for (let at = 0; at < text.length; at++) {
      const character = text[at] ?? ""
      const formed = form(character)
      if (formed === character) continue
      pieces.push(text.slice(kept, at), formed)
      kept = at + 1
    }
    return kept === 0 ? text : pieces.join("") + text.slice(kept)
  }
}

/**
 * The matching form without the Chinese dictionary: punctuation and line ends only.
 *
 * @category text
 * @since 0.1.0
 */
export const plain: MatchingForm = perUnit(character => character)

let chinese: Promise<MatchingForm> | undefined

/**
 * The matching form for a document's language (BCP 47). The dictionary of traditional characters (opencc, Taiwan standard)
 * is 100 kB and loaded only when the language is Chinese, once.
 *
 * @category text
 * @since 0.1.0
 */
export const load = async (language: string): Promise<MatchingForm> => {
  if (!/^(zh|yue|cmn)\b/i.test(language)) return plain
  chinese ??= import("opencc-js/t2cn").then(({ Converter }) => perUnit(Converter({ from: "tw", to: "cn" })))
  return chinese
}
