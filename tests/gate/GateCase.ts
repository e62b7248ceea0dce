/**
 * A figure of a generated report with the data it must be held against, and the claims file that a report writer would
 * emit for it.
 */
import { check } from "../../src/check.js"
import type { Report } from "../../src/report/Report.js"
import { isFailing } from "../../src/report/gather.js"

export type Expected = "supported" | "unsupported" | "derivable" | "not-a-claim"

/** What the program that wrote the report had before it: a name, the number as written, its unit. */
export interface Datum {
  readonly name: string
  readonly value: string
  readonly unit: string
}

export interface GateCase {
  readonly id: string
  readonly lang: string
  readonly text: string
  readonly figure: string
  readonly data: ReadonlyArray<Datum>
  readonly expected: Expected
  /** Name of the datum that the writer cites. */
  readonly cell?: string
  /** How the writer says the figure was computed from data. */
  readonly formula?: string
  /** Why the gate gets it wrong, and is left to. */
  readonly known?: string
  /** Other fields of the claim (role, hedge …); `null` when the writer gives no claim for the figure. */
  readonly claim?: Readonly<Record<string, unknown>> | null
  readonly ignored?: ReadonlyArray<Readonly<Record<string, unknown>>>
}

/** The JSON document of a case; numbers stand in it exactly as the case writes them. */
const documentOf = (data: ReadonlyArray<Datum>): string =>
  `{${data.map(({ name, value, unit }) => `${JSON.stringify(name)}: {"value": ${value}, "unit": ${JSON.stringify(unit)}}`).join(", ")}}`

/** A writer gives an operand another name where expressions have a meaning for it. */
const operandOf = (name: string): string => (name === "end" ? "end_value" : name)

const computed = (formula: string, data: ReadonlyArray<Datum>): object => {
  const used = data.map(({ name }) => name).filter(name => new RegExp(`\\b${name}\\b`).test(formula))
  return {
    formula: used.reduce(
      (text, name) => text.replaceAll(new RegExp(`\\b${name}\\b`, "g"), operandOf(name)),
      formula
    ),
    operands: Object.fromEntries(used.map(name => [operandOf(name), `data#${name}`]))
  }
}

/** The claims as JSON Lines, one a line. */
export const claimsOf = (gate: GateCase): string => {
  const { id, lang, text, figure, data, cell, formula, claim, ignored } = gate
  const head = {
    claimcheck: 1,
    document: { id: `case-${id}`, language: lang, published: "2026-01" },
    ...(ignored === undefined ? {} : { ignored })
  }
  const evidence =
    formula !== undefined ? computed(formula, data) : cell === undefined ? {} : { ref: `data#${cell}` }
  const lines: ReadonlyArray<unknown> =
    claim === null ? [head] : [head, { id: "figure", quote: text, figure, ...evidence, ...claim }]
  return lines.map(line => JSON.stringify(line)).join("\n")
}

/** What the gate makes of one case. */
export interface GateOutcome {
  readonly gate: GateCase
  readonly report: Report
  readonly verdict: string
  /** True when the gate, set as docs/gate.md says, would stop the report. */
  readonly stops: boolean
  readonly why: ReadonlyArray<string>
}

/** Runs the gate on one case. The whole text is held against the claims only where `claim` says what is in it. */
export const runCase = async (gate: GateCase): Promise<GateOutcome> => {
  const covered = gate.expected === "not-a-claim" || gate.claim === null
  const report = await check({
    name: "case.claims.jsonl",
    claims: claimsOf(gate),
    reference: { "data.json": documentOf(gate.data) },
    created: "2026-01-01",
    ...(covered ? { article: gate.text } : {})
  })
  const [document] = report.documents
  const claim = document?.claims[0]
  return {
    gate,
    report,
    verdict: claim?.verdict ?? ((document?.coverage?.uncovered.length ?? 0) > 0 ? "uncovered" : "none"),
    stops: report.problems.length > 0 || isFailing(report, "unsupported"),
    why: [
      ...(claim?.why ?? []),
      ...(document?.findings ?? []).map(finding => `${finding.severity} ${finding.rule}: ${finding.message}`),
      ...report.findings.map(finding => `${finding.severity} ${finding.rule}: ${finding.message}`),
      ...report.problems.map(problem => problem.message)
    ]
  }
}

/** True when the gate did what the case asks for. */
export const isRight = ({ gate, verdict, stops }: GateOutcome): boolean => {
  switch (gate.expected) {
    case "supported":
      return !stops && verdict === "supported"
    case "derivable":
      return !stops && (verdict === "supported" || verdict === "consistent")
    case "unsupported":
      return (
        stops &&
        ["refuted", "inconsistent", "undetermined", "uncovered", "unchecked", "none"].includes(verdict)
      )
    case "not-a-claim":
      return !stops
  }
}
