/**
 * Steps from one period, as a claims file writes it, to another.
 */
import * as CivilDay from "../../../model/CivilDay.js"

/**
 * The last year that a period names; null when it names none.
 *
 * @category extract
 * @since 0.1.0
 */
export const yearOf = (period: string | null): number | null => {
  const match = /(\d{4})(?!.*\d{4})/.exec(period ?? "")
  return match === null ? null : Number(match[1])
}

/**
 * The same time so many years earlier: 2023-Q4 → 2022-Q4.
 *
 * @category extract
 * @since 0.1.0
 */
export const yearsEarlier = (period: string, years: number): string =>
  period.replace(/\d{4}/g, year => String(Number(year) - years))

/** So many months as of its first day: 2024-04/2024-06 → 2024-01/2024-03. */
const monthsBefore = (period: string): string | null => {
  const match = /^(\d{4})-(\d{2})\/(\d{4})-(\d{2})$/.exec(period)
  if (match === null) return null
  const [first = 0, last = 0] = [1, 3].map(at => Number(match[at]) * 12 + Number(match[at + 1]) - 1)
  const month = (index: number): string =>
    `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`
  return `${month(first - (last - first + 1))}/${month(first - 1)}`
}

/**
 * The month with which a period of months or quarters ends; null for others.
 *
 * @category extract
 * @since 0.1.0
 */
export const endMonth = (period: string | null): string | null => {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(period ?? "")
  if (quarter !== null) return `${quarter[1]}-${String(3 * Number(quarter[2])).padStart(2, "0")}`
  return /^(?:ytd:|\d{4}-\d{2}\/)?(\d{4}-\d{2})$/.exec(period ?? "")?.[1] ?? null
}

/** So many days as of its first: a week → the week before. */
const daysBefore = (period: string): string | null => {
  const match = /^(\d{4})-(\d{2})-(\d{2})\/(\d{4})-(\d{2})-(\d{2})$/.exec(period)
  if (match === null) return null
  const [first = 0, last = 0] = [1, 4].map(at =>
    CivilDay.fromDate(Number(match[at]), Number(match[at + 1]), Number(match[at + 2]))
  )
  return `${CivilDay.format(first - (last - first + 1))}/${CivilDay.format(first - 1)}`
}

/**
 * The period just before one of the regular ones; null for others.
 *
 * @category extract
 * @since 0.1.0
 */
export const periodBefore = (period: string): string | null => {
  const run = monthsBefore(period) ?? daysBefore(period)
  if (run !== null) return run
  const match = /^(\d{4})(?:-([QH]?)(\d{1,2}))?$/.exec(period)
  if (match === null) return null
  const [, year = "", kind = "", part] = match
  if (part === undefined) return String(Number(year) - 1)
  const size = kind === "Q" ? 4 : kind === "H" ? 2 : 12
  const before = Number(part) > 1 ? Number(part) - 1 : size
  const text = kind === "" ? String(before).padStart(2, "0") : `${kind}${before}`
  return `${Number(part) > 1 ? year : Number(year) - 1}-${text}`
}
