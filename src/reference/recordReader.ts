import type { Observation } from "../model/Observation.js"
import type { Resource } from "./Catalogue.js"
import type { Reading, TablePlan } from "./layouts/Layout.js"
import { lackOf } from "./lackOf.js"
import * as ReferenceDefect from "./ReferenceDefect.js"
import type { Names } from "./ReferenceQuery.js"
import type { Role } from "./Roles.js"
import { printedNumber, roleTexts } from "./roleTexts.js"
import {
  basisOf,
  gradeOf,
  measureOf,
  periodOf,
  priorityOf,
  releasedOn,
  type Report,
  unitOf,
  valueOf
} from "./roleValues.js"
import { readUnit } from "./readUnit.js"
import { readPeriod } from "./readPeriod.js"
import { isBlank, type TableRecord } from "./TableRecord.js"

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
  const piece = pieceOf(resource, file)
  const unmapped = new Map<Role, Map<string, number>>()
  /** Measure and what it lacks, with how many observations. */
  const lacking = new Map<string, number>()
  let withoutUnit = 0
  /** Line of the record that is being read. */
  let line = 0
  const period = remember((text: string) => readPeriod(text, resource.period))
  const unit = remember(readUnit)

  /** Reads the observation that one reading makes of each record. */
  const oneReader = (reading: Reading): ((cells: ReadonlyArray<string>) => void) => {
    const textsOf = roleTexts(reading, plan, names)
    const bound = reading.get("value")
    const field = fields.get(bound?.kind === "cell" ? bound.name : "")
    const report: Report = (code, severity, role, values) => {
      const at = role === null ? undefined : reading.get(role)
      const column = at?.kind === "cell" ? { column: at.index + 1, columnName: at.name } : {}
      const place = { resource: resource.name, file, line, ...column }
      sink.defect(ReferenceDefect.make(code, severity, place, values))
      return undefined
    }
    return cells => {
      const number = printedNumber(cells, reading, plan, resource, field)
      if (number === null) return
      const texts = textsOf(cells)
      if ("code" in texts) return count(unmapped, texts.role, texts.code)
      const { indicator } = texts
      if (indicator === null) return report("empty-cell", "error", "indicator", { role: "indicator" })
      const when = periodOf(texts.period, period, report)
      const measure = measureOf(texts.measure, report)
      const unitOrNone = unitOf(texts.unit ?? number.sign, unit, report)
      const value = valueOf(number.text, unitOrNone, texts, field, resource, report)
      const grade = gradeOf(texts.grade, report)
      const priority = priorityOf(texts.priority, report)
      const released = releasedOn(texts.released, report)
      const basis = basisOf(texts.basis, report)
      if (when === undefined || measure === undefined || value === undefined) return
      if (grade === undefined || priority === undefined || released === undefined) return
      if (unitOrNone === null) withoutUnit++
      const lack = lackOf(measure, texts)
      if (lack !== null) lacking.set(`${measure} ${lack}`, (lacking.get(`${measure} ${lack}`) ?? 0) + 1)
      const { area, versus, of, among, vintage, source, publisher, url, note } = texts
      sink.observation(
        {
          id: `${resource.name}#${piece}${line}${plan.readings.length > 1 ? `/${number.column}` : ""}`,
          resource: resource.name,
          file,
          row: line,
          indicator,
          area,
          period: when,
          measure,
          versus,
          of,
          among,
          basis,
          value: number.text,
          unit: unitOrNone?.unit ?? null,
          interval: value.interval,
          printed: value.printed,
          vintage,
          released,
          status: number.flag ?? texts.status,
          source,
          publisher,
          url,
          grade,
          priority,
          note
        },
        keyColumns.length === 0 ? null : keyColumns.map(i => cells[i] ?? "").join(",")
      )
    }
  }
  const readers = plan.readings.map(oneReader)

  return {
    read: record => {
      const { fields: cells } = record
      if (isBlank(record) || plan.isRemark?.(cells) === true) return
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
      const made = plan.split === null ? cells : plan.split(cells)
      line = record.line
      for (const read of readers) read(made)
    },
    finish: () => {
      const place = { resource: resource.name, file }
      for (const [role, counts] of unmapped) {
        const codes = [...counts.keys()]
        const shown = codes.length > 10 ? `${codes.slice(0, 10).join(", ")} …` : codes.join(", ")
        const count = String([...counts.values()].reduce((a, b) => a + b, 0))
        sink.defect(ReferenceDefect.make("unmapped-codes", "info", place, { role, codes: shown, count }))
      }
      for (const [lack, count] of lacking) {
        const [measure = "", role = ""] = lack.split(" ")
        const values = { measure, role, count: String(count) }
        sink.defect(ReferenceDefect.make("incomplete-measure", "warning", place, values))
      }
      if (withoutUnit > 0)
        sink.defect(ReferenceDefect.make("no-unit", "warning", place, { count: String(withoutUnit) }))
    }
  }
}

/** What tells the lines of one file of several apart in an id (`2022.csv:`); nothing where there is one file. */
const pieceOf = ({ paths }: Resource, file: string | null): string => {
  const path = paths.length < 2 ? undefined : paths.find(each => file !== null && file.endsWith(each))
  return path === undefined ? "" : `${path}:`
}

const endsEmpty = (cells: ReadonlyArray<string>, width: number): boolean =>
  cells.length === width + 1 && cells[width] === ""

const count = (counts: Map<Role, Map<string, number>>, role: Role, code: string): void => {
  const codes = counts.get(role) ?? new Map<string, number>()
  counts.set(role, codes.set(code, (codes.get(code) ?? 0) + 1))
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
