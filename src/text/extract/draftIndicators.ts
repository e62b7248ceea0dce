/**
 * The indicators of a draft: one for each name in the text and kind of unit.
 */
import * as Result from "effect/Result"
import type { FigureUnit } from "../../model/Figure.js"
import * as Rational from "../../arithmetic/Rational.js"
import * as Unit from "../../model/Unit.js"
import type { DraftClaim } from "./Draft.js"
import { glossaryId } from "./glossary.js"

/**
 * A placeholder indicator: an id, the words of the text, and the unit of its levels; `unit` is null while no claim shows one.
 *
 * @category extract
 * @since 0.1.0
 */
export interface DraftIndicator {
  readonly id: string
  readonly name: string
  readonly unit: string | null
  /** Levels with decimals that are not scaled: its values are not whole. */
  readonly decimal: boolean
  /** A level is printed below zero. */
  readonly negative: boolean
}

/**
 * The indicators, and for each claim (by id) the ids of its own and of its whole.
 *
 * @category extract
 * @since 0.1.0
 */
export interface DraftIndicators {
  readonly list: ReadonlyArray<DraftIndicator>
  readonly of: ReadonlyMap<string, { readonly own: string; readonly whole: string | null }>
}

/** Measures whose figure is in the unit of the indicator. */
const IN_OWN_UNIT = ["level", "change"]

const unitOf = (unit: FigureUnit): string => {
  switch (unit.kind) {
    case "percent":
    case "point":
    case "basis-point":
      return "%"
    case "permille":
      return "‰"
    case "count":
      return "count"
    case "currency":
    case "measure":
    case "time":
      return Result.isSuccess(Unit.parse(unit.id)) ? unit.id : "1"
    default:
      return "1"
  }
}

interface Growing {
  id: string
  name: string
  unit: string | null
  decimal: boolean
  negative: boolean
}

/**
 * Names the indicators of a draft's claims, in the order of the text.
 *
 * @category extract
 * @since 0.1.0
 */
export const draftIndicators = (claims: ReadonlyArray<DraftClaim>): DraftIndicators => {
  const list: Array<Growing> = []
  const byName = new Map<string, Array<Growing>>()
  const used = new Set<string>()
  const of = new Map<string, { own: string; whole: string | null }>()

  const create = (name: string, unit: string | null): Growing => {
    const wanted = glossaryId(name) ?? `indicator_${list.length + 1}`
    let id = wanted
    for (let n = 2; used.has(id); n++) id = `${wanted}_${n}`
    used.add(id)
    const made = { id, name, unit, decimal: false, negative: false }
    list.push(made)
    byName.set(name, [...(byName.get(name) ?? []), made])
    return made
  }

  /**
   * The indicator of that name with that unit; one whose unit is still open takes it. What has no name is an indicator of
   * its own: numbers that nobody has named must not contradict each other.
   */
  const named = (name: string, unit: string | null): Growing => {
    if (name === "") return create(name, unit)
    const same = byName.get(name) ?? []
    const fitting = same.find(one => unit === null || one.unit === null || one.unit === unit)
    if (fitting === undefined) return create(name, unit)
    fitting.unit ??= unit
    return fitting
  }

  for (const claim of claims) {
    const unit = IN_OWN_UNIT.includes(claim.measure) ? unitOf(claim.reading.unit) : null
    const own = named(claim.subject, unit)
    const { step, value } = claim.reading
    if (unit !== null && step !== null && !Rational.isInteger(step)) own.decimal = true
    if (claim.measure === "level" && Rational.sign(value) < 0) own.negative = true
    const base = claim.measure === "share" || claim.measure === "ratio" || claim.measure === "contribution"
    const whole = base ? named(claim.whole ?? "", null) : null
    of.set(claim.id, { own: own.id, whole: whole?.id ?? null })
  }
  return { list, of }
}
