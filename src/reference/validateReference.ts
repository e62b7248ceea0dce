import { Effect, Stream } from "effect"
import type { Observation } from "../model/Observation.js"
import { duplicatesAmong, outsideBounds } from "./checkReference.js"
import { defectMessage, defectPlace } from "./defectMessage.js"
import { limitDefects } from "./limitDefects.js"
import * as ReferenceDefect from "./ReferenceDefect.js"
import { type CellQuery, everything, ofCells } from "./ReferenceQuery.js"
import { ReferenceSource } from "./ReferenceSource.js"
import { SeenCells } from "./SeenCells.js"

/**
 * Everything that is wrong with a reference, worst first, then by place.
 *
 * @category commands
 * @since 0.1.0
 */
export interface Validation {
  readonly defects: ReadonlyArray<ReferenceDefect.ReferenceDefect>
  readonly counts: Readonly<Record<ReferenceDefect.DefectSeverity, number>>
  readonly observations: number
}

const order: ReadonlyArray<ReferenceDefect.DefectSeverity> = ["unreadable", "error", "warning", "info"]

/**
 * Reads every row of a reference and checks it by its own bounds. Observations are looked at one by one and let go; of a
 * cell that seems to be there twice, all are read again and compared.
 *
 * @category commands
 * @since 0.1.0
 */
export const validateReference: Effect.Effect<Validation, never, ReferenceSource> = Effect.gen(function* () {
  const source = yield* ReferenceSource
  const defects: Array<ReferenceDefect.ReferenceDefect> = [...source.defects]
  const limited = limitDefects(defect => defects.push(defect))
  const seen = new SeenCells()
  const repeated = new Map<string, CellQuery>()
  let observations = 0
  yield* Stream.runForEachArray(source.observations(everything), items =>
    Effect.sync(() => {
      for (const item of items) {
        if (ReferenceDefect.is(item)) {
          defects.push(item)
          continue
        }
        observations++
        const defect = outsideBounds(item, undefined)
        if (defect !== undefined) limited.add(defect)
        if (!seen.has(item)) continue
        const { area, indicator, period } = item
        repeated.set(JSON.stringify([indicator, area, period.key]), { indicator, area, period })
      }
    })
  )
  if (repeated.size > 0) {
    const again = yield* Stream.runCollect(source.observations(ofCells([...repeated.values()])))
    const met = again.filter((item): item is Observation => !ReferenceDefect.is(item))
    for (const defect of duplicatesAmong(met)) limited.add(defect)
  }
  limited.finish()
  return { defects: defects.sort(byPlace), counts: countsOf(defects), observations }
})

const byPlace = (a: ReferenceDefect.ReferenceDefect, b: ReferenceDefect.ReferenceDefect): number =>
  order.indexOf(a.severity) - order.indexOf(b.severity) ||
  (a.file ?? a.resource).localeCompare(b.file ?? b.resource, "en") ||
  (a.line ?? 0) - (b.line ?? 0) ||
  (a.column ?? 0) - (b.column ?? 0)

const countsOf = (defects: ReadonlyArray<ReferenceDefect.ReferenceDefect>): Validation["counts"] => {
  const count = (severity: ReferenceDefect.DefectSeverity): number =>
    defects.filter(d => d.severity === severity).length
  return {
    unreadable: count("unreadable"),
    error: count("error"),
    warning: count("warning"),
    info: count("info")
  }
}

/** The defects as text, one a line: place, severity, sentence; then the counts. */
export const renderValidation = (validation: Validation, language: "en" | "zh"): string => {
  const lines = validation.defects.map(
    defect =>
      `${defectPlace(defect)}: ${severityText[language][defect.severity]}: ${defectMessage(defect, language)}`
  )
  const { unreadable, error, warning, info } = validation.counts
  const summary =
    language === "zh"
      ? `${validation.observations} 个观测值；无法读取 ${unreadable}，错误 ${error}，警告 ${warning}，提示 ${info}`
      : `${validation.observations} observations; unreadable ${unreadable}, errors ${error}, warnings ${warning}, notes ${info}`
  return [...lines, summary, ""].join("\n")
}

const severityText: Readonly<Record<"en" | "zh", Readonly<Record<ReferenceDefect.DefectSeverity, string>>>> =
  {
    en: { unreadable: "unreadable", error: "error", warning: "warning", info: "note" },
    zh: { unreadable: "无法读取", error: "错误", warning: "警告", info: "提示" }
  }
