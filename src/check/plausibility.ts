/**
 * What is possible but extreme: a part whose share grows so much that, the whole growing as stated, everything else must
 * have shrunk. The reader is told the growths that follow; nothing is contradicted.
 */
import { divide, number, subtract, variable, type Expression } from "../arithmetic/Expression.js"
import * as Interval from "../arithmetic/Interval.js"
import * as Rational from "../arithmetic/Rational.js"
import { Result } from "effect"
import type { Cell } from "../model/Cell.js"
import { sentence, type Subject } from "../model/Sentence.js"
import type { Budget } from "../solve/Budget.js"
import type { Steps } from "../solve/Meter.js"
import { rangeSteps } from "../solve/range.js"
import type { Component } from "./consistency.js"
import { keyed } from "./derivation.js"
import { amountRange, areaName, indicatorName, quoted } from "./describe.js"
import * as Finding from "./Finding.js"
import { basePeriod } from "./measures/base.js"
import type { Statement } from "./Statement.js"
import * as World from "./World.js"

/** The rest must shrink by at least this much before it is worth a word. */
const LEAST_SHRINKING = Rational.of(-5, 100)

/** The flags of one component. */
export function* plausibility(
  world: World.World,
  statements: ReadonlyMap<string, Statement>,
  component: Component,
  budget: Budget
): Steps<ReadonlyArray<Finding.Finding>> {
  const findings: Array<Finding.Finding> = []
  for (const statement of statements.values()) {
    if (!component.premises.has(`claim ${statement.meaning.id}`)) continue
    const cells = partAndWhole(world, statement)
    if (cells === undefined) continue
    const growth = (now: Expression<Cell>, before: Expression<Cell>): Expression<Cell> =>
      subtract(divide(now, before), number(Rational.one))
    const part = growth(variable(cells.part), variable(cells.partBefore))
    const rest = growth(
      subtract(variable(cells.whole), variable(cells.part)),
      subtract(variable(cells.wholeBefore), variable(cells.partBefore))
    )
    const all = new Set(component.premises.keys())
    const restRange = yield* rangeSteps(component.problem, keyed(rest), all, budget)
    if (typeof restRange === "string" || !("low" in restRange)) continue
    if (restRange.high === null || Rational.compare(restRange.high, LEAST_SHRINKING) > 0) continue
    const partRange = yield* rangeSteps(component.problem, keyed(part), all, budget)
    const wholeRange = yield* rangeSteps(
      component.problem,
      keyed(growth(variable(cells.whole), variable(cells.wholeBefore))),
      all,
      budget
    )
    if (typeof partRange === "string" || !("low" in partRange)) continue
    if (typeof wholeRange === "string" || !("low" in wholeRange)) continue
    // A whole that shrinks as much explains a rest that shrinks.
    if (wholeRange.low === null || Rational.sign(wholeRange.low) < 0) continue
    findings.push(finding(world, statement, cells, partRange, restRange, component, statements))
  }
  return findings
}

interface PartAndWhole {
  readonly part: Cell
  readonly partBefore: Cell
  readonly whole: Cell
  readonly wholeBefore: Cell
}

/** The cells of a change of a share. */
const partAndWhole = (world: World.World, statement: Statement): PartAndWhole | undefined => {
  const { meaning } = statement
  const share = meaning.of
  if (meaning.measure !== "change" || share === null || share.measure !== "share") return undefined
  const { indicator, of } = share.claim
  const before = basePeriod(world, meaning, meaning.period)
  if (indicator === undefined || of === undefined || Result.isFailure(before)) return undefined
  const at = (id: string, period: typeof meaning.period): Cell =>
    World.cell(world, id, meaning.area, period, meaning.vintage)
  return {
    part: at(indicator, meaning.period),
    partBefore: at(indicator, before.success),
    whole: at(of, meaning.period),
    wholeBefore: at(of, before.success)
  }
}

const finding = (
  world: World.World,
  statement: Statement,
  cells: PartAndWhole,
  part: Interval.Interval,
  rest: Interval.Interval,
  component: Component,
  statements: ReadonlyMap<string, Statement>
): Finding.Finding => {
  const percent = { unit: "%", factor: Rational.of(1, 100) }
  const wholeGrowth = [...statements.values()].filter(
    each =>
      each.meaning.measure === "growth" &&
      each.meaning.claim.indicator === cells.whole.indicator &&
      component.premises.has(`claim ${each.meaning.id}`)
  )
  const claims = [
    statement.meaning.of?.id ?? "",
    statement.meaning.id,
    ...wholeGrowth.map(each => each.meaning.id)
  ]
  const subject = (name: Subject["name"]): Subject => ({
    name,
    area: areaName(world, cells.part.area),
    period: cells.part.period.text
  })
  const restName = {
    en: `${inLanguage(world, cells.whole.indicator, "en")} other than ${inLanguage(world, cells.part.indicator, "en")}`,
    zh: `除${inLanguage(world, cells.part.indicator, "zh")}外的${inLanguage(world, cells.whole.indicator, "zh")}`
  }
  return Finding.make(
    "plausibility",
    "warning",
    sentence("plausibility", {
      claims: claims.map(id => quoted(world, id)),
      implied: [
        { subject: subject(indicatorName(world, cells.part.indicator)), range: amountRange(part, percent) },
        { subject: subject(restName), range: amountRange(rest, percent) }
      ]
    }),
    { claims }
  )
}

const inLanguage = (world: World.World, indicator: string, language: "en" | "zh"): string => {
  const name = indicatorName(world, indicator)
  return typeof name === "string" ? name : (name[language] ?? name["en"] ?? indicator)
}
