/**
 * In "fell by 82,000 to 32.7 million" and "widened 150 basis points to 14.2%" the word "to" joins a change and a level, in
 * "3% to 5%" the ends of a range.
 */

/** A past change, an amount, "to", and another number; within one clause. */
const CHANGE_TO =
  /\b(?:by|rose|grew|increased|climbed|jumped|gained|widened|expanded|advanced|edged up|up|fell|declined|dropped|decreased|slipped|shrank|contracted|eased|narrowed|down|increase of|decrease of) (?:[a-z ]{0,16})?[$€£]?\d[^;.]{0,6}(?:\.\d)?[^;.\n]{0,44}? to (?=(?:a |an |the )?(?:record )?[$€£¥\d(]|[A-Z]{3} \d|around|about|nearly|some)/giu

/**
 * The text with such a "to" blanked out by a comma, lengths kept, so that the figure grammar reads two figures.
 *
 * @category extract
 * @since 0.1.0
 */
export const separateChanges = (text: string): string =>
  text.replace(CHANGE_TO, words => `${words.slice(0, -4)} ;  `)
