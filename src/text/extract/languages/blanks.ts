/**
 * Blanks that some publishers print between Chinese characters and digits (2021 年 3 月): words are compared without them.
 */
const BLANKS = /(?<=\p{Script=Han}) {1,4}(?=[\p{Script=Han}\d])|(?<=[\d%‰]) {1,4}(?=\p{Script=Han})/gu

/**
 * Words without such blanks, and without those at their ends.
 *
 * @category extract
 * @since 0.1.0
 */
export const tidy = (words: string): string =>
  words.includes(" ") ? words.replace(BLANKS, "").trim() : words

/**
 * A text without such blanks, and where each of its places is in the text with them.
 *
 * @category extract
 * @since 0.1.0
 */
export const squeeze = (
  form: string
): { readonly text: string; readonly placeOf: (offset: number) => number } => {
  if (!form.includes(" ")) return { text: form, placeOf: offset => offset }
  const cuts: Array<number> = []
  const lost: Array<number> = []
  let removed = 0
  const text = form.replace(BLANKS, (blanks: string, at: number) => {
    cuts.push(at - removed)
    removed += blanks.length
    lost.push(removed)
    return ""
  })
  return { text, placeOf: offset => offset + (lost[lastCut(cuts, offset)] ?? 0) }
}

/** The last cut at or in front of an offset; -1 when there is none. */
const lastCut = (cuts: ReadonlyArray<number>, offset: number): number => {
  let low = 0
  let high = cuts.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((cuts[middle] ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}
