/**
 * Words of a sentence that the figure grammar, which sees no sentences, would take for parts of a figure.
 *
 * In "fell by 82,000 to 32.7 million" and "widened 150 basis points to 14.2%" the word "to" joins a change and a level, in
 * "3% to 5%" the ends of a range.
 */

/** A past change, an amount, "to", and another number; within one clause. */
const CHANGE_TO =
  /\b(?:by|regained|faded|lost|shed|slid|sank|tumbled|plunged|surged|soared|rallied|dipped|retreated|sagged|descended|stumbled|tanked|inched up|inched down|swelled|rose|grew|increased|climbed|jumped|gained|widened|expanded|advanced|edged up|up|fell|declined|dropped|decreased|slipped|shrank|contracted|eased|narrowed|down|increase of|decrease of) (?:[a-z ]{0,16})?[$€£]?\d[^;.]{0,6}(?:\.\d)?[^;.\n]{0,44}? to (?=(?:a |an |the )?(?:record )?[$€£¥\d(]|[A-Z]{3} \d|around|about|nearly|some)/gi

/** "edged up to 6.2" ends at 6.2; "up to 6.2" alone is a hedge. */
const MOVED_UP_TO =
  /\b(?:edged|ticked|crept|inched|nudged|moved|went|picked|came|shot|climbed|rising|rose|edge|tick|creep|inch|move|go|pick|climb|rise|inching|edging|ticking) (?=up to (?:[$€£]|Rs\.? |[A-Z]{2,3}\$? ?)?\d)up/gi

/** "fell below 3%" is a level below 3 %, not a fall. */
const FELL_BELOW =
  /\b(?:fell|falls|fallen|falling|dropped|declined|slipped|slid|dipped|sank|down)(?= (?:to )?(?:just |well )?(?:below|under) )/gi

/** "climbed, up to 4.67% from 4.58%" is at 4.67 %. */
const UP_FROM = /\bup(?= to [$€£]?\d[\d.,]* ?(?:%|per ?cent|million|billion)? from \b)/gi

/** "to decline to 4 percent" is a level. */
const TO_LEVEL = /\b(?:fall|decline|drop|decrease|slip|ease|rise|grow|increase|climb)(?= to [$€£]?\d)/gi

/** "+0.5% to 72.2%" is a change and the level it led to. */
const SIGNED_TO = /(?<=[+−-]\d{1,3}(?:\.\d{1,2})? ?%) to(?= (?:[A-Z]{2,3})?[$€£]?\d)/g

/** "3.6 percent or more than 560,200 students" are two figures; "3.6 percent or more" is one. */
const OR_MORE_THAN =
  /\bor(?= (?:(?:more|less|fewer) than|over|under|about|around|nearly|almost|some|roughly) [$€£]?\d)/gi

const blank = (words: string): string => " ".repeat(words.length)

/**
 * The text with a semicolon for such a "to" and blanks for such verbs, lengths kept, so that the figure grammar reads
 * two figures.
 *
 * @category extract
 * @since 0.1.0
 */
export const separateChanges = (text: string): string =>
  text
    .replace(MOVED_UP_TO, blank)
    .replace(FELL_BELOW, blank)
    .replace(UP_FROM, blank)
    .replace(SIGNED_TO, " ; ")
    .replace(OR_MORE_THAN, "; ")
    .replace(TO_LEVEL, blank)
    .replace(CHANGE_TO, words => `${words.slice(0, -4)} ;  `)
