/**
 * What a figure is compared with, told from its own time.
 */
import { runsUntilNow } from "./baseOf.js"
import type { DateMention } from "./DateMention.js"
import { periodBefore, yearOf, yearsEarlier } from "./periodSteps.js"

/** 去年四季度 in front of a first quarter's figure: not the same part of the year before. */
const isOtherPart = ({ period, yearsBack }: DateMention, of: string | null): boolean =>
  /-[QH]\d$/.test(period ?? "") &&
  /-[QH]\d$/.test(of ?? "") &&
  period !== yearsEarlier(of ?? "", yearsBack ?? 0)

/**
 * The base as a claims file writes it; null for the year before, which is the default.
 *
 * @param period of the figure
 * @category extract
 * @since 0.1.0
 */
export const versusOf = (period: string | null, base: DateMention): string | null => {
  if (base.previous) return "previous"
  if (runsUntilNow(base)) return base.period?.slice(0, 4) ?? null
  const year = yearOf(period)
  if (base.yearsBack !== null) {
    if (year === null) return null
    if (isOtherPart(base, period))
      return base.period === periodBefore(period ?? "") ? "previous" : base.period
    const fromYearEnd = base.period?.endsWith("-12") === true && !/^\d{4}$/.test(period ?? "")
    if (fromYearEnd) return `${year - base.yearsBack}-12`
    return base.yearsBack === 1 ? null : String(year - base.yearsBack)
  }
  if (base.period === null || period === null) return base.period
  if (/^\d{4}$/.test(base.period) && !/^\d{4}$/.test(period) && Number(base.period) + 1 === year) return null
  if (base.period === yearsEarlier(period, 1)) return null
  return base.period === periodBefore(period) ? "previous" : base.period
}
