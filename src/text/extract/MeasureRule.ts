/**
 * Rules that tell from the words around a number what it measures. They are data: the first that fits decides.
 */
import type { Measure } from "../../model/Claim.js"
import type { Figure } from "../../model/Figure.js"
import type { Passage } from "./Passage.js"

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
  /** The words since the previous figure or clause mark. */
  readonly near?: RegExp
  /** The words since the start of the sentence. */
  readonly before?: RegExp
  /** The words behind the figure. */
  readonly after?: RegExp
  /** The figure itself. */
  readonly figure?: RegExp
}

/**
 * The measure of a figure by the first rule that fits; null when none does.
 *
 * @category extract
 * @since 0.1.0
 */
export const apply = (rules: ReadonlyArray<MeasureRule>, passage: Passage): Measure | null => {
  const { figure } = passage.found
  const fits = (rule: MeasureRule): boolean =>
    (rule.units?.includes(figure.unit.kind) ?? true) &&
    (rule.forms?.includes(figure.form) ?? true) &&
    (rule.figure?.test(passage.printed) ?? true) &&
    (rule.after?.test(passage.after) ?? true) &&
    (rule.near?.test(passage.near) ?? true) &&
    (rule.before?.test(passage.before) ?? true)
  return rules.find(fits)?.measure ?? null
}
