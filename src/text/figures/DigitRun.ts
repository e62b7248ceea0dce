/**
 * Runs of digits and the signs between them: 1,545.7. Which sign groups thousands and which stands before decimals is
 * decided from the run's own shape; only a shape that allows both (1,545 and 1.545) is decided by the text's language.
 */

/**
 * Groups of digits with the signs between them, one fewer than groups.
 *
 * @category reading
 * @since 0.1.0
 */
export interface DigitRun {
  readonly groups: ReadonlyArray<string>
  readonly signs: ReadonlyArray<string>
}

/**
 * The digits of a number, and how many of them are decimals.
 *
 * @category reading
 * @since 0.1.0
 */
export interface Digits {
  readonly digits: string
  readonly decimals: number
}

/** Groups as some country writes them: 1,234,567; 12,34,567 (lakh and crore); 1,2345,6789 (ten thousands). */
const areGrouped = (groups: ReadonlyArray<string>): boolean => {
  const [first = "", ...rest] = groups
  const last = rest[rest.length - 1] ?? ""
  if (rest.length === 0) return true
  if (first.startsWith("0")) return false
  if (first.length <= 3 && rest.every(group => group.length === 3)) return true
  if (first.length <= 2 && last.length === 3 && rest.slice(0, -1).every(group => group.length === 2))
    return true
  return rest.length > 1 && first.length <= 4 && rest.every(group => group.length === 4)
}

/**
 * The run as one number, or null when its signs make no sense.
 *
 * @param decimalComma whether the text's language writes 41,7 for 41.7
 * @category reading
 * @since 0.1.0
 */
export const read = ({ groups, signs }: DigitRun, decimalComma: boolean): Digits | null => {
  const digits = groups.join("")
  const last = signs[signs.length - 1]
  const fraction = groups[groups.length - 1] ?? ""
  const whole: Digits = { digits, decimals: 0 }
  const decimal: Digits = { digits, decimals: fraction.length }
  if (last === undefined) return whole
  const before = signs.slice(0, -1)
  const uniform = before.every(sign => sign === before[0])
  if (before.length === 0 && (last === "," || last === ".")) {
    const first = groups[0] ?? ""
    if (areGrouped(groups)) return (last === ",") === decimalComma ? decimal : whole
    return last === "," && !decimalComma && (fraction.length > 3 || first.length > 3) ? null : decimal
  }
  if (!uniform) return null
  if (before.length === 0 || before[0] === last) return areGrouped(groups) ? whole : null
  const decimalSign = last === "." || last === ","
  return decimalSign && areGrouped(groups.slice(0, -1)) ? decimal : null
}

/**
 * True for what stands within a run: a point or a comma between two digits, or the point of 1,.5.
 *
 * @category predicates
 * @since 0.1.0
 */
export const isInnerMark = (text: string, at: number): boolean =>
  (text[at] === "." || text[at] === ",") &&
  isDigit(text[at + 1]) &&
  (isDigit(text[at - 1]) || (text[at] === "." && text[at - 1] === ","))

/** True for 0–9. */
export const isDigit = (character: string | undefined): boolean =>
  character !== undefined && character >= "0" && character <= "9"
