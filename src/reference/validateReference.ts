import type { Indicator } from "../model/Indicator.js"
import type { Observation } from "../model/Observation.js"
import { checkReference } from "./checkReference.js"
import { defectMessage, defectPlace } from "./defectMessage.js"
import type { DefectSeverity, ReferenceDefect } from "./ReferenceDefect.js"

/**
 * Everything that is wrong with a reference, worst first, then by place.
 *
 * @category commands
 * @since 0.1.0
 */
export interface Validation {
  readonly defects: ReadonlyArray<ReferenceDefect>
  readonly counts: Readonly<Record<DefectSeverity, number>>
  readonly observations: number
}

const order: ReadonlyArray<DefectSeverity> = ["unreadable", "error", "warning", "info"]

/**
 * Puts together what was found while reading and what the observations' own bounds say.
 *
 * @param met - defects of the catalogue and of the stream of observations
 * @category commands
 * @since 0.1.0
 */
export const validateReference = (
  met: ReadonlyArray<ReferenceDefect>,
  observations: ReadonlyArray<Observation>,
  indicators: ReadonlyMap<string, Indicator>
): Validation => {
  const defects = [...met, ...checkReference(observations, indicators).defects].sort(
    (a, b) =>
      order.indexOf(a.severity) - order.indexOf(b.severity) ||
      (a.file ?? a.resource).localeCompare(b.file ?? b.resource, "en") ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0)
  )
  const count = (severity: DefectSeverity): number => defects.filter(d => d.severity === severity).length
  const counts = {
    unreadable: count("unreadable"),
    error: count("error"),
    warning: count("warning"),
    info: count("info")
  }
  return { defects, counts, observations: observations.length }
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

const severityText: Readonly<Record<"en" | "zh", Readonly<Record<DefectSeverity, string>>>> = {
  en: { unreadable: "unreadable", error: "error", warning: "warning", info: "note" },
  zh: { unreadable: "无法读取", error: "错误", warning: "警告", info: "提示" }
}
