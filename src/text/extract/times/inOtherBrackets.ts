import type { DateMention } from "./DateMention.js"
import type { Passage } from "../Passage.js"

/**
 * Whether a time stands in brackets in which the number does not stand: that of what is said there.
 *
 * @category extract
 * @since 0.1.0
 */
export const inOtherBrackets = (
  { found, before, after, digits }: Passage,
  { start, end }: DateMention
): boolean => {
  if (start >= found.end) {
    const between = after.slice(0, start - found.end)
    return between.lastIndexOf("(") > between.lastIndexOf(")")
  }
  const between = before.slice(Math.max(0, before.length - (digits - end)))
  const closes = between.indexOf(")")
  const opens = between.indexOf("(")
  return closes !== -1 && (opens === -1 || closes < opens)
}
