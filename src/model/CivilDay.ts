/**
 * Days of the proleptic Gregorian calendar as whole numbers: 0 is 1970-01-01. No clock, no time zone.
 *
 * The conversions are Howard Hinnant's `days_from_civil` and `civil_from_days`
 * (https://howardhinnant.github.io/date_algorithms.html), exact for every year used here.
 */

/**
 * A day as the number of days since 1970-01-01.
 *
 * @category period
 * @since 0.1.0
 */
export type CivilDay = number

/** A day by year, month (1–12) and day of the month (1–31). */
export interface CivilDate {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** The day of a date that exists. */
export const fromDate = (year: number, month: number, day: number): CivilDay => {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

/** The date of a day. */
export const toDate = (civil: CivilDay): CivilDate => {
  const z = civil + 719468
  const era = Math.floor(z / 146097)
  const dayOfEra = z - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day }
}

/** Number of days of a month (1–12). */
export const daysInMonth = (year: number, month: number): number =>
  month === 2
    ? (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
      ? 29
      : 28
    : month === 4 || month === 6 || month === 9 || month === 11
      ? 30
      : 31

/** True on the first day of a month. */
export const isMonthStart = (civil: CivilDay): boolean => toDate(civil).day === 1

/** True on the last day of a month. */
export const isMonthEnd = (civil: CivilDay): boolean => isMonthStart(civil + 1)

/** The same day of the month some months later (earlier when negative); the last day where that day does not exist. */
export const addMonths = (civil: CivilDay, months: number): CivilDay => {
  const { year, month, day } = toDate(civil)
  const index = year * 12 + (month - 1) + months
  const y = Math.floor(index / 12)
  const m = index - y * 12 + 1
  return fromDate(y, m, Math.min(day, daysInMonth(y, m)))
}

/** `2022-08-31` */
export const format = (civil: CivilDay): string => {
  const { year, month, day } = toDate(civil)
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`
}
