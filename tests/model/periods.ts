/** Periods for tests. */
import { Result } from "effect"
import * as fc from "fast-check"
import * as CivilDay from "../../src/model/CivilDay.js"
import * as ReferencePeriod from "../../src/model/ReferencePeriod.js"

/** The period of a text that is one. */
export const period = (text: string): ReferencePeriod.ReferencePeriod =>
  Result.getOrThrowWith(ReferencePeriod.parse(text), message => new Error(message))

/** First and last day of any span of 1900 to 2100; often whole months. */
export const anySpan = fc
  .tuple(
    fc.integer({ min: 1900 * 12, max: 2100 * 12 }),
    fc.integer({ min: 1, max: 60 }),
    fc.constantFrom(0, 0, 0, 1, 14),
    fc.constantFrom(0, 0, 0, 1, 20)
  )
  .map(([month, months, after, before]): readonly [number, number] => {
    const first = CivilDay.fromDate(Math.floor(month / 12), (month % 12) + 1, 1)
    const last = CivilDay.addMonths(first, months) - 1
    const start = first + after
    return [start, Math.max(start, last - before)]
  })

/** Any period that a file can write. */
export const anyPeriod = fc.oneof(
  anySpan.map(([start, end]) => ReferencePeriod.fromDays(start, end)),
  anySpan.map(([, end]) => period(`../${CivilDay.format(end)}`)),
  anySpan.map(([start]) => period(`${CivilDay.format(start)}/published`)),
  anySpan.map(([, end]) => period(`ytd:${CivilDay.format(end)}`)),
  fc.constantFrom(period("published"), period("../published"))
)
