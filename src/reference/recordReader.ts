import { Result } from "effect"
import * as Rational from "../arithmetic/Rational.js"
import { Measure } from "../model/Claim.js"
import type { Grade, Observation } from "../model/Observation.js"
import type { ReferencePeriod } from "../model/ReferencePeriod.js"
import type { Field, Resource } from "./Catalogue.js"
import type { Bound, Reading, TablePlan } from "./layouts/Layout.js"
import * as ReferenceDefect from "./ReferenceDefect.js"
import type { Names } from "./ReferenceQuery.js"
import type { Role } from "./Roles.js"
import { readMultiplier, readUnit, type UnitText } from "./readUnit.js"
import { readPeriod } from "./readPeriod.js"
import { readValue } from "./readValue.js"
import { isBlank, type TableRecord } from "./TableRecord.js"

/** All grades, best first. */
export const grades: ReadonlyArray<Grade> = ["official", "official-copy", "media", "aggregator", "untrusted"]

/** Priority of sources that declare none: any declared number up to it goes before. */
const DEFAULT_PRIORITY = 100

/** Makes observations of records. */
export interface RecordReader {
  readonly read: (record: TableRecord) => void
  /** Reports what was only counted: codes without an entry in the map, numbers without a unit. */
  readonly finish: () => void
}

/** Where observations and defects go. `key` is the record's primary key, null when the resource has none. */
export interface RecordSink {
  readonly observation: (observation: Observation, key: string | null) => void
  readonly defect: (defect: ReferenceDefect.ReferenceDefect) => void
}

type Report = <C extends ReferenceDefect.DefectCode>(
  code: C,
  severity: ReferenceDefect.DefectSeverity,
  role: Role | null,
  values: ReferenceDefect.DefectValues[C]
) => undefined

/**
 * Turns records of a planned table into observations: roles to texts, codes to ids, texts to exact values. What does
 * not fit is a defect with line and column; the other observations of the record are still made.
 *
 * @category reference
 * @since 0.1.0
 */
export const recordReader = (
  resource: Resource,
  file: string | null,
  plan: TablePlan,
  names: Names,
  sink: RecordSink
): RecordReader => {
  const fields = new Map(resource.fields.map(field => [field.name, field]))
  const keyColumns = resource.primaryKey.map(name => plan.columns.indexOf(name)).filter(i => i >= 0)
  const unmapped = new Map<Role, Map<string, number>>()
  let withoutUnit = 0
  const period = remember((text: string) => readPeriod(text, resource.period))
  const unit = remember(readUnit)

  const readOne = (record: TableRecord, cells: ReadonlyArray<string>, reading: Reading): void => {
    const report: Report = (code, severity, role, values) => {
      const bound = role === null ? undefined : reading.get(role)
      const at = bound?.kind === "cell" ? { column: bound.index + 1, columnName: bound.name } : {}
      sink.defect(
        ReferenceDefect.make(
          code,
          severity,
          { resource: resource.name, file, line: record.line, ...at },
          values
        )
      )
      return undefined
    }
    const text = (role: Role): string | null => textOf(cells, reading.get(role), plan, role)
    const coded = (role: Role, known: ReadonlyMap<string, string> | null): string | null | undefined => {
      const raw = text(role)
      if (raw === null) return null
      const bound = reading.get(role)
      if (bound?.kind === "cell" && bound.codes !== null) {
        const mapped = bound.codes.get(raw)
        if (mapped !== undefined) return mapped
        if (bound.otherwise === "leave-out") {
          const counts = unmapped.get(role) ?? new Map<string, number>()
          unmapped.set(role, counts.set(raw, (counts.get(raw) ?? 0) + 1))
          return undefined
        }
      }
      return known?.get(raw) ?? raw
    }

    const printed = valueText(cells, reading, plan, resource, fields)
    if (printed === null) return
    const indicator = coded("indicator", names.indicators)
    const area = coded("area", names.areas)
    const unitText = coded("unit", null)
    if (indicator === undefined || area === undefined || unitText === undefined) return
    if (indicator === null) return report("empty-cell", "error", "indicator", { role: "indicator" })
    const when = readWhen(text("period"), period, report)
    if (when === undefined) return
    const measure = coded("measure", null)
    if (measure === undefined) return
    if (measure !== null && !isMeasure(measure))
      return report("not-a-measure", "error", "measure", {
        text: measure,
        known: Measure.literals.join(", ")
      })
    const of = unitText === null || unitText === "" ? null : unit(unitText)
    if (of !== null && Result.isFailure(of))
      report("not-a-unit", "warning", "unit", { text: unitText ?? "", reason: of.failure })
    const known =
      of !== null && Result.isSuccess(of)
        ? of.success
        : printed.unit === null
          ? null
          : Result.getOrNull(unit(printed.unit))
    const value = readNumber(printed.value, known, text, fields.get(printed.column), resource, report)
    const grade = gradeOf(text("grade"), report)
    const priority = priorityOf(text("priority"), report)
    const released = releasedOn(text("released"), report)
    if (value === undefined || grade === undefined || priority === undefined || released === undefined) return
    if (known === null) withoutUnit++
    sink.observation(
      {
        id: `${resource.name}#${record.line}${plan.readings.length > 1 ? `/${printed.column}` : ""}`,
        resource: resource.name,
        file,
        row: record.line,
        indicator,
        area,
        period: when,
        measure: measure ?? "level",
        versus: text("versus"),
        of: coded("of", names.indicators) ?? null,
        among: text("among"),
        value: printed.value,
        unit: known?.unit ?? null,
        ...value,
        vintage: text("vintage"),
        released,
        status: printed.flag ?? text("status"),
        source: text("source"),
        publisher: text("publisher"),
        url: text("url"),
        grade,
        priority,
        note: text("note")
      },
      keyColumns.length === 0 ? null : keyColumns.map(i => cells[i] ?? "").join(",")
    )
  }

  return {
    read: record => {
      if (isBlank(record)) return
      const cells = plan.split === null ? record.fields : plan.split(record.fields)
      if (cells.length !== plan.width && !(plan.lastMayBeEmpty && endsEmpty(cells, plan.width))) {
        sink.defect(
          ReferenceDefect.make(
            "ragged-row",
            "error",
            { resource: resource.name, file, line: record.line },
            { fields: String(cells.length), expected: String(plan.width) }
          )
        )
        return
      }
      for (const reading of plan.readings) readOne(record, cells, reading)
    },
    finish: () => {
      const place = { resource: resource.name, file }
      for (const [role, counts] of unmapped) {
        const codes = [...counts.keys()]
        const shown = codes.length > 10 ? `${codes.slice(0, 10).join(", ")} …` : codes.join(", ")
        const count = String([...counts.values()].reduce((a, b) => a + b, 0))
        sink.defect(ReferenceDefect.make("unmapped-codes", "info", place, { role, codes: shown, count }))
      }
      if (withoutUnit > 0)
        sink.defect(ReferenceDefect.make("no-unit", "warning", place, { count: String(withoutUnit) }))
    }
  }
}

const endsEmpty = (cells: ReadonlyArray<string>, width: number): boolean =>
  cells.length === width + 1 && cells[width] === ""

const isMeasure = (text: string): text is Measure =>
  (Measure.literals as ReadonlyArray<string>).includes(text)

/** Roles whose cells may be `ID: label`. */
const codedRoles: ReadonlySet<Role> = new Set([
  "indicator",
  "area",
  "unit",
  "unit_multiplier",
  "decimals",
  "status"
])

/** The text of a role in a record; null when it is empty or not bound. */
const textOf = (
  cells: ReadonlyArray<string>,
  bound: Bound | undefined,
  plan: TablePlan,
  role: Role
): string | null => {
  if (bound === undefined) return null
  if (bound.kind === "constant") return bound.text
  const text = (cells[bound.index] ?? "").trim()
  if (text === "") return null
  const colon = plan.labelled && codedRoles.has(role) ? text.indexOf(": ") : -1
  return colon > 0 ? text.slice(0, colon) : text
}

interface PrintedValue {
  readonly value: string
  readonly flag: string | null
  /** A unit printed behind the number: `41.7%`. */
  readonly unit: string | null
  readonly column: string
}

/** The number as printed, without flag and unit; null when the source says that there is none. */
const valueText = (
  cells: ReadonlyArray<string>,
  reading: Reading,
  plan: TablePlan,
  resource: Resource,
  fields: ReadonlyMap<string, Field>
): PrintedValue | null => {
  const bound = reading.get("value")
  if (bound === undefined) return null
  const column = bound.kind === "cell" ? bound.name : ""
  const raw = bound.kind === "cell" ? (cells[bound.index] ?? "") : bound.text
  const [number = "", ...rest] = plan.flagged ? raw.trim().split(/\s+/) : [raw.trim()]
  const missing = fields.get(column)?.missingValues ?? resource.missingValues
  if (number === "" || missing.includes(raw) || missing.includes(number) || plan.missing.includes(number))
    return null
  const sign = /^(.*\d)\s*([%‰％])$/u.exec(number)
  const flag = rest.length > 0 ? rest.join(" ") : null
  return sign === null
    ? { value: number, flag, unit: null, column }
    : { value: sign[1] ?? "", flag, unit: sign[2] === "‰" ? "‰" : "%", column }
}

const readWhen = (
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

const readNumber = (
  printed: string,
  unit: UnitText | null,
  text: (role: Role) => string | null,
  field: Field | undefined,
  resource: Resource,
  report: Report
): { readonly interval: Observation["interval"]; readonly printed: Observation["printed"] } | undefined => {
  const multiplierText = text("unit_multiplier")
  const multiplier = multiplierText === null ? Rational.one : readMultiplier(multiplierText)
  if (multiplier === undefined)
    return report("not-a-multiplier", "error", "unit_multiplier", { text: multiplierText ?? "" })
  const decimalsText = text("decimals")
  if (decimalsText !== null && !/^-?\d{1,2}$/.test(decimalsText))
    return report("not-decimals", "error", "decimals", { text: decimalsText })
  const roundedText = text("rounded_to")
  const roundedTo = roundedText === null ? null : Rational.parse(roundedText)
  if (roundedTo === undefined || (roundedTo !== null && Rational.sign(roundedTo) <= 0))
    return report("not-a-number", "error", "rounded_to", { text: roundedText ?? "", missing: "" })
  const value = readValue(printed, {
    decimalChar: field?.decimalChar ?? ".",
    groupChar: field?.groupChar ?? null,
    scale: Rational.multiply(unit?.scale ?? Rational.one, multiplier),
    decimals: decimalsText === null ? null : Number(decimalsText),
    roundedTo,
    isCount: unit?.isCount ?? false
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

const gradeOf = (text: string | null, report: Report): Grade | undefined => {
  if (text === null) return "official"
  const grade = grades.find(g => g === text.toLowerCase().replace(/[ _]/g, "-"))
  return grade ?? report("not-a-grade", "error", "grade", { text, known: grades.join(", ") })
}

const priorityOf = (text: string | null, report: Report): number | undefined => {
  if (text === null) return DEFAULT_PRIORITY
  return /^\d{1,4}$/.test(text) ? Number(text) : report("not-a-priority", "error", "priority", { text })
}

/** A date of release: `2023`, `2023-02`, `2023-02-14`, with or without a time behind it. */
const releasedOn = (text: string | null, report: Report): string | null | undefined => {
  if (text === null) return null
  const date = /^(\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?)(?:[T ].*)?$/.exec(text)
  return date?.[1] ?? report("not-a-date", "error", "released", { role: "released", text })
}

/** Texts of periods and units repeat: each is read once, the memory bounded. */
const remember = <A>(read: (text: string) => A): ((text: string) => A) => {
  const known = new Map<string, A>()
  return text => {
    const before = known.get(text)
    if (before !== undefined) return before
    const made = read(text)
    if (known.size < 10_000) known.set(text, made)
    return made
  }
}
