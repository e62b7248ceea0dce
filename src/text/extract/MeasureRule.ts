/**
 * Rules that tell from the words around a number what it measures. They are data: the first that fits decides.
 */
import type { Measure } from "../../model/Claim.js"
import type { Figure } from "../../model/Figure.js"
import type { Passage } from "./Passage.js"
import type { Pattern } from "./Pattern.js"

/**
 * One rule. All given conditions must hold; words are tested in matching form.
 *
 * @category extract
 * @since 0.1.0
 */
export interface MeasureRule {
  readonly measure: Measure
  readonly units?: ReadonlyArray<Figure["unit"]["kind"]>
  readonly forms?: ReadonlyArray<Figure["form"]>
  /** The family without whose words in its sentence it cannot hold. */
  readonly said?: number
  /** The words since the previous figure or clause mark. */
  readonly near?: Pattern
  /** The words since the start of the sentence. */
  readonly before?: Pattern
  /** The words behind the figure. */
  readonly after?: Pattern
  /** The figure itself. */
  readonly figure?: Pattern
}

/**
 * The rules of a language that a figure's unit and form leave to be tested.
 *
 * @category extract
 * @since 0.1.0
 */
export type MeasureRules = (figure: Figure) => ReadonlyArray<MeasureRule>

/**
 * Sorts rules by the units and forms for which they hold.
 *
 * @category extract
 * @since 0.1.0
 */
export const sorted = (rules: ReadonlyArray<MeasureRule>): MeasureRules => {
  const known = new Map<string, ReadonlyArray<MeasureRule>>()
  return ({ unit: { kind }, form }) => {
    const key = `${kind} ${form}`
    const seen = known.get(key)
    if (seen !== undefined) return seen
    const fitting = rules.filter(
      ({ units, forms }) => (units?.includes(kind) ?? true) && (forms?.includes(form) ?? true)
    )
    known.set(key, fitting)
    return fitting
  }
}

/**
 * The measure of a figure by the first rule that fits; null when none does.
 *
 * @category extract
 * @since 0.1.0
 */
export const apply = (rules: MeasureRules, passage: Passage): Measure | null => {
  const fits = ({ said, figure, after, near, before }: MeasureRule): boolean =>
    (said === undefined || (said & passage.said) !== 0) &&
    (figure === undefined || figure.test(passage.printed)) &&
    (after === undefined || after.test(passage.after)) &&
    (near === undefined || near.test(passage.near)) &&
    (before === undefined || before.test(passage.before))
  return rules(passage.found.figure).find(fits)?.measure ?? null
}
