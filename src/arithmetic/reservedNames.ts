/**
 * Words that an expression understands itself, so that no indicator can be called by them: functions, operators,
 * and what a reader would take for a constant of mathematics.
 *
 * @category expressions
 * @since 0.1.0
 */
export const reservedNames: ReadonlySet<string> = new Set(
  (
    "sum mean min max abs sqrt nthRoot to in mod and or xor not end " +
    "true false null undefined NaN Infinity e E i pi PI tau phi"
  ).split(" ")
)
