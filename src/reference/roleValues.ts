/**
 * What the roles of a record say: texts to periods, measures, units, values, grades, each with what is reported where a
 * text says nothing of the kind.
 */
import { Result } from "effect"
import * as Rational from "../arithmetic/Rational.js"
import { Measure } from "../model/Claim.js"
import { Basis } from "../model/Indicator.js"
import type { Grade } from "../model/Observation.js"
import type { ReferencePeriod } from "../model/ReferencePeriod.js"
import type { Field, Resource } from "./Catalogue.js"
import type * as ReferenceDefect from "./ReferenceDefect.js"
import type { Role } from "./Roles.js"
import type { RoleTexts } from "./roleTexts.js"
import { readMultiplier, type UnitText } from "./readUnit.js"
import { type ReadValue, readValue } from "./readValue.js"

/** All grades, best first. */
export const grades: ReadonlyArray<Grade> = ["official", "official-copy", "media", "aggregator", "untrusted"]

/** Priority of sources that declare none: any declared number up to it goes before. */
const DEFAULT_PRIORITY = 100

/** Reports a defect of the record that is being read, at the column of a role. */
export type Report = <C extends ReferenceDefect.DefectCode>(
  code: C,
  severity: ReferenceDefect.DefectSeverity,
  role: Role | null,
  values: ReferenceDefect.DefectValues[C]
) => undefined

export const periodOf = (
  text: string | null,
  period: (text: string) => Result.Result<ReferencePeriod, string>,
  report: Report
): ReferencePeriod | undefined => {
  if (text === null) return report("empty-cell", "error", "period", { role: "period" })
  const read = period(text)
  return Result.isSuccess(read)
    ? read.success
    : report("not-a-period", "error", "period", { text, reason: read.failure })
}

export const measureOf = (text: string | null, report: Report): Measure | undefined => {
  if (text === null) return "level"
  const measure = Measure.literals.find(m => m === text)
  return measure ?? report("not-a-measure", "error", "measure", { text, known: Measure.literals.join(", ") })
}

/** The unit; null when there is none or none that is known: the number is kept, and supports nothing. */
export const unitOf = (
  text: string | null,
  unit: (text: string) => Result.Result<UnitText, string>,
  report: Report
): UnitText | null => {
  if (text === null) return null
  const read = unit(text)
  if (Result.isSuccess(read)) return read.success
  report("not-a-unit", "warning", "unit", { text, reason: read.failure })
  return null
}

export const valueOf = (
  printed: string,
  unit: UnitText | null,
  texts: RoleTexts,
  field: Field | undefined,
  resource: Resource,
  report: Report
): ReadValue | undefined => {
  const multiplierText = texts.unit_multiplier
  const multiplier = multiplierText === null ? Rational.one : readMultiplier(multiplierText)
  if (multiplier === undefined)
    return report("not-a-multiplier", "error", "unit_multiplier", { text: multiplierText ?? "" })
  const decimalsText = texts.decimals
  if (decimalsText !== null && !/^-?\d{1,2}$/.test(decimalsText))
    return report("not-decimals", "error", "decimals", { text: decimalsText })
  const roundedText = texts.rounded_to
  const roundedTo = roundedText === null ? null : Rational.parse(roundedText)
  if (roundedTo === undefined || (roundedTo !== null && Rational.sign(roundedTo) <= 0))
    return report("not-a-number", "error", "rounded_to", { text: roundedText ?? "", missing: "" })
  const value = readValue(printed, {
    decimalChar: field?.decimalChar ?? ".",
    groupChar: field?.groupChar ?? null,
    scale: Rational.multiply(unit?.scale ?? Rational.one, multiplier),
    decimals: decimalsText === null ? null : Number(decimalsText),
    roundedTo,
    // Places and periods in a row are counted, whatever their unit is called.
    isCount: unit?.isCount === true || texts.measure === "rank" || texts.measure === "streak"
  })
  if (Result.isSuccess(value)) return value.success
  const shown = printed.slice(0, 60)
  switch (value.failure) {
    case "grouped":
      return report("grouped-number", "error", "value", { text: shown })
    case "not-rounded":
      return report("not-rounded", "error", "value", { text: shown, multiple: roundedText ?? "" })
    case "not-a-number":
      return report("not-a-number", "error", "value", {
        text: shown,
        missing: resource.missingValues.join(", ")
      })
  }
}

export const gradeOf = (text: string | null, report: Report): Grade | undefined => {
  if (text === null) return "official"
  const grade = grades.find(g => g === text.toLowerCase().replace(/[ _]/g, "-"))
  return grade ?? report("not-a-grade", "error", "grade", { text, known: grades.join(", ") })
}

/** How growth is meant; null where the source does not say, or says something else. */
export const basisOf = (text: string | null, report: Report): Basis | null => {
  if (text === null) return null
  const basis = Basis.literals.find(each => each === text.toLowerCase())
  return (
    basis ?? report("not-a-basis", "warning", "basis", { text, known: Basis.literals.join(", ") }) ?? null
  )
}

export const priorityOf = (text: string | null, report: Report): number | undefined => {
  if (text === null) return DEFAULT_PRIORITY
  return /^\d{1,4}$/.test(text) ? Number(text) : report("not-a-priority", "error", "priority", { text })
}

/** A date of release: `2023`, `2023-02`, `2023-02-14`, with or without a time behind it. */
export const releasedOn = (text: string | null, report: Report): string | null | undefined => {
  if (text === null) return null
  const date = /^(\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?)(?:[T ].*)?$/.exec(text)
  return date?.[1] ?? report("not-a-date", "error", "released", { role: "released", text })
}
