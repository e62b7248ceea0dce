/**
 * The grammar of one figure, shared by all languages:
 *
 *     words before · sign, currency, parenthesis · number · words between · scale · unit · words behind · to a second number
 *
 * Reading is one pass without backtracking over unbounded text: every loop below is bounded by a constant.
 */
import * as Rational from "../../arithmetic/Rational.js"
import type { FigureUnit, Hedge } from "../../model/Figure.js"
import { readDuration } from "./durations.js"
import { type Outcome, readDigits } from "./digits.js"
import { combineHedges } from "./hedges.js"
import { type Core, type Language, type Modifier, plain, unit, type UnitMeaning } from "./Language.js"
import * as Numeral from "./Numeral.js"
import type { Reading, Span } from "./Reading.js"
import { isDigit, isLetter, skipSpaces, type Source } from "./Source.js"
import { currencySigns, unitSymbols } from "./units.js"
import * as WordTable from "./WordTable.js"

/** Most words before or behind a number that are read as parts of its figure. */
const MAX_MODIFIERS = 6

interface Modifiers {
  readonly hedge: Hedge
  readonly direction: -1 | 0 | 1
  readonly between: boolean
  readonly end: number
}

const readModifiers = (table: WordTable.WordTable<Modifier>, source: Source, at: number): Modifiers => {
  let state: Modifiers = { hedge: "none", direction: 0, between: false, end: at }
  for (let count = 0; count < MAX_MODIFIERS; count++) {
    const word = WordTable.match(table, source, skipSpaces(source, state.end))
    if (word === null) return state
    const said = word.value
    state = {
      hedge: said.kind === "hedge" ? combineHedges(state.hedge, said.hedge) : state.hedge,
      direction: said.kind === "direction" ? said.sign : said.kind === "level" ? 0 : state.direction,
      between: state.between || said.kind === "between",
      end: word.end
    }
  }
  return state
}

/** What stands between the words and the digits: sign, currency and opening parenthesis in any order. */
interface Lead {
  readonly sign: "" | "+" | "-"
  readonly currency: UnitMeaning | null
  readonly currencySpan: Span
  readonly parenthesis: boolean
  readonly end: number
}

const readLead = (source: Source, at: number): Lead => {
  let lead: Lead = {
    sign: "",
    currency: null,
    currencySpan: { start: at, end: at },
    parenthesis: false,
    end: at
  }
  for (let count = 0; count < 4; count++) {
    const next = skipSpaces(source, lead.end)
    const character = source.text.charAt(next)
    const currency = lead.currency === null ? WordTable.match(currencySigns, source, next) : null
    if ((character === "-" || character === "+") && lead.sign === "")
      lead = { ...lead, sign: character, end: next + 1 }
    else if (character === "–" && lead.sign === "" && isDigit(source.text[next + 1]))
      lead = { ...lead, sign: "-", end: next + 1 }
    else if (character === "(" && !lead.parenthesis) lead = { ...lead, parenthesis: true, end: next + 1 }
    else if (currency !== null)
      lead = {
        ...lead,
        currency: yenInJapanese(source, currency.value),
        currencySpan: { start: next, end: currency.end },
        end: currency.end
      }
    else return { ...lead, end: next }
  }
  return lead
}

const yenInJapanese = (source: Source, meaning: UnitMeaning): UnitMeaning =>
  source.tag.startsWith("ja") && meaning.unit.kind === "currency" && meaning.unit.id === "CNY"
    ? unit("currency", "JPY")
    : meaning

/** A number with its scale words and unit. */
interface Quantity {
  readonly core: Core
  readonly unit: UnitMeaning | null
  readonly hedge: Hedge
  readonly hasScale: boolean
  readonly closed: boolean
  readonly numeral: Span
  readonly behind: ReadonlyArray<Span>
  readonly end: number
}

const readNumeral = (source: Source, language: Language, at: number): Outcome<Numeral.Numeral> | null =>
  readDigits(source, at) ?? language.numeral(source, at)

const readCore = (source: Source, language: Language, at: number): Outcome<Core> | null => {
  const duration = readDuration(source, at)
  if (duration !== null) return duration
  for (const pattern of language.patterns) {
    const core = pattern(source, at)
    if (core !== null) return core
  }
  const numeral = readNumeral(source, language, at)
  if (numeral === null || "problem" in numeral) return numeral
  const core: Core = { numeral: numeral.value, form: "number", hedge: "none", unit: null, complete: false }
  return { value: core, end: numeral.end }
}

/** Scale words behind a number, and the smaller numbers joined to it (388亿1千万). */
const readScales = (
  source: Source,
  language: Language,
  first: Numeral.Numeral,
  at: number,
  money: boolean
): Outcome<Numeral.Numeral> & { hedge: Hedge } => {
  let sum: Numeral.Numeral | null = null
  let part = first
  let end = at
  let hedge: Hedge = "none"
  for (let parts = 0; parts < 8; parts++) {
    for (let words = 0; ; words++) {
      const infix = readModifiers(language.infixes, source, end)
      const scale = language.scale(source, skipSpaces(source, infix.end), money)
      hedge = combineHedges(hedge, infix.hedge)
      end = infix.end
      if (scale === null) break
      end = scale.end
      if (words >= 4) return { problem: "too-large", at, end, hedge }
      part = Numeral.scaled(part, scale.value)
      if (Rational.compare(part.value, Numeral.LIMIT) > 0) return { problem: "too-large", at, end, hedge }
    }
    const before: Numeral.Numeral | null = sum
    sum = before === null ? part : Numeral.joined(before, part)
    if (hedge !== "none" || part.to !== null || Rational.equals(part.scale, Rational.one)) break
    const next = nextPart(source, language, end, part)
    if (next === null) break
    part = next.value
    end = next.end
  }
  return { value: sum ?? first, end, hedge }
}

/** The number that continues a sum: smaller than the last scale, whole, and with a scale or the last digits itself. */
const nextPart = (
  source: Source,
  language: Language,
  at: number,
  part: Numeral.Numeral
): WordTable.Match<Numeral.Numeral> | null => {
  const from = language.joiner(source, at)
  if (from === null) return null
  const numeral = readNumeral(source, language, from)
  if (numeral === null || "problem" in numeral || numeral.value.to !== null) return null
  const scale = language.scale(source, skipSpaces(source, numeral.end), false)
  const size = scale === null ? numeral.value.value : Rational.multiply(numeral.value.value, scale.value)
  const whole = Rational.compare(part.step ?? Rational.zero, part.scale) >= 0
  const fits = Rational.compare(size, part.scale) < 0 && Rational.sign(size) > 0
  const complete = scale !== null || !numeral.value.digits || Rational.compare(size, Rational.of(100)) >= 0
  return whole && fits && complete && Rational.isInteger(numeral.value.value) ? numeral : null
}

/** A symbol of one letter counts only in the case in which it is printed: 5 g are grams, 5G is a name. */
const symbolAt = (source: Source, at: number): WordTable.Match<UnitMeaning> | null => {
  const symbol = WordTable.match(unitSymbols, source, at)
  const capital = symbol !== null && symbol.end === at + 1 && source.text[at] !== source.small[at]
  return capital && source.text[at] !== "L" ? null : symbol
}

const readUnit = (source: Source, language: Language, at: number): WordTable.Match<UnitMeaning> | null => {
  const next = skipSpaces(source, at)
  const own = WordTable.match(language.units, source, next)
  const symbol = symbolAt(source, next)
  const found = symbol !== null && (own === null || symbol.end > own.end) ? symbol : own
  if (found === null) return null
  const per = /^ ?(?:\/|per |每) ?/.exec(source.small.slice(found.end, found.end + 6))
  if (per === null || !("id" in found.value.unit)) return found
  const from = found.end + per[0].length
  const below = WordTable.match(language.units, source, from) ?? symbolAt(source, from)
  if (below === null || !("id" in below.value.unit)) return found
  const id = `${found.value.unit.id}/${below.value.unit.id}`
  return { value: { ...unit("measure", id), factor: found.value.factor }, end: below.end }
}

const readQuantity = (source: Source, language: Language, lead: Lead): Outcome<Quantity> | null => {
  const read = readCore(source, language, lead.end)
  if (read === null || "problem" in read) return read
  const core = read.value
  const numeral = { start: lead.end, end: read.end }
  const fixed = { core, unit: core.unit, numeral, behind: [], hasScale: false }
  if (core.complete) {
    const suffix = readModifiers(language.suffixes, source, read.end)
    const hedge = combineHedges(core.hedge, suffix.hedge)
    return { value: { ...fixed, hedge, closed: false, end: suffix.end }, end: suffix.end }
  }
  let end = read.end
  const closedEarly = lead.parenthesis && source.text[end] === ")"
  if (closedEarly) end++
  const scales = readScales(source, language, core.numeral, end, lead.currency !== null)
  if ("problem" in scales) return scales
  const behind: Array<Span> = [{ start: end, end: scales.end }]
  end = scales.end
  const known = core.unit === null ? readUnit(source, language, end) : null
  const found =
    known ?? (core.unit === null && lead.currency === null ? countedUnit(source, language, end) : null)
  let value = scales.value
  if (found !== null) {
    behind.push({ start: end, end: found.end })
    end = found.end
    value = withFactor(value, found.value.factor)
    const tail = language.unitTail(source, end, found.value)
    if (tail !== null) {
      end = tail.end
      if (tail.value !== null) value = { ...Numeral.joined(value, tail.value), scale: value.scale }
    }
  }
  const closedLate = lead.parenthesis && !closedEarly && source.text[skipSpaces(source, end)] === ")"
  if (closedLate) end = skipSpaces(source, end) + 1
  const suffix = readModifiers(language.suffixes, source, end)
  const hedge = combineHedges(combineHedges(core.hedge, scales.hedge), suffix.hedge)
  return {
    value: {
      core: { ...core, numeral: value },
      unit: core.unit ?? found?.value ?? null,
      hedge,
      hasScale: !Rational.equals(scales.value.scale, core.numeral.scale),
      closed: closedEarly || closedLate,
      numeral,
      behind,
      end: suffix.end
    },
    end: suffix.end
  }
}

const countedUnit = (source: Source, language: Language, at: number): WordTable.Match<UnitMeaning> | null => {
  const word = language.counted(source, at)
  return word === null ? null : { value: unit("count", word.value), end: word.end }
}

/** 三成: the unit word means ten percent, so that the number grows and its scale does. */
const withFactor = (numeral: Numeral.Numeral, factor: Rational.Rational): Numeral.Numeral =>
  Rational.equals(factor, Rational.one) ? numeral : Numeral.scaled(numeral, factor)

const rangeSign = (source: Source, language: Language, at: number, between: boolean): number | null => {
  const next = skipSpaces(source, at)
  const character = source.text.charAt(next)
  if ("-–—~".includes(character) && character !== "") {
    let end = next + 1
    while (end < next + 3 && "-–—~".includes(source.text.charAt(end)) && end < source.text.length) end++
    return end
  }
  const word = WordTable.match(language.rangeWords, source, next)
  return word !== null && (word.value === "to" || between) ? word.end : null
}

/**
 * Reads the figure that starts at `at`, words before the number included.
 *
 * @param source the text
 * @param language its grammar
 * @param at offset of the figure's first character
 * @returns the reading; a problem with the offset at which it arose; null when no number stands there
 * @category reading
 * @since 0.1.0
 */
export const readFigure = (source: Source, language: Language, at: number): Outcome<Reading> | null => {
  const words = readModifiers(language.prefixes, source, at)
  const lead = readLead(source, words.end)
  const first = readQuantity(source, language, lead)
  if (first === null || "problem" in first) return first
  const quantity = first.value
  if (lead.parenthesis && !quantity.closed) return { problem: "unclosed", at: first.end, end: first.end }
  const minus = lead.sign === "-" || lead.parenthesis
  if (minus && words.direction === -1) return { problem: "double-sign", at: words.end, end: lead.end }
  const second =
    quantity.core.complete || lead.parenthesis ? null : readSecond(source, language, words, lead, quantity)
  if (second !== null && "problem" in second) return second
  const ends = second === null ? single(quantity) : rangeOf(quantity, second.value)
  if (ends === null) return { problem: "range-order", at: quantity.end, end: quantity.end }
  const { numeral, to } = ends
  const negative = minus || words.direction === -1
  const meaning = lead.currency ?? second?.value.unit ?? quantity.unit ?? plain("none")
  const low = Rational.multiply(numeral.value, negative ? Rational.minusOne : Rational.one)
  const high = to === null ? null : words.direction === -1 ? Rational.negate(to) : to
  const form = to !== null ? "range" : formOf(quantity.core, meaning.unit)
  const hedge = combineHedges(combineHedges(words.hedge, quantity.hedge), second?.value.hedge ?? "none")
  const ordered = high === null || Rational.compare(low, high) <= 0
  if (!ordered && words.direction !== -1)
    return { problem: "range-order", at: quantity.end, end: quantity.end }
  const end = second?.end ?? quantity.end
  return {
    value: {
      start: at,
      end,
      figure: {
        form,
        hedge:
          hedge === "none" && quantity.core.exact !== true && isWordsOnly(form, numeral) ? "about" : hedge,
        unit: meaning.unit,
        value: ordered || high === null ? low : high,
        to: ordered ? high : low,
        step: numeral.step,
        coarseStep: numeral.coarseStep,
        scale: numeral.scale,
        negative,
        signed: negative || lead.sign === "+" || words.direction === 1
      },
      parts: {
        sign: lead.currencySpan,
        numeral: quantity.numeral,
        behind: quantity.behind,
        digits: quantity.core.numeral.digits && !quantity.core.complete
      }
    },
    end
  }
}

const formOf = (core: Core, printed: FigureUnit): Reading["figure"]["form"] =>
  core.form === "number" && printed.kind === "multiple" ? "multiple" : core.form

/** Doubled, a third, half a million: no last place, hence read as "about". */
const isWordsOnly = (form: Reading["figure"]["form"], numeral: Numeral.Numeral): boolean =>
  numeral.step === null && (form === "number" || form === "multiple" || form === "fraction")

const single = (quantity: Quantity): { numeral: Numeral.Numeral; to: Rational.Rational | null } => ({
  numeral: quantity.core.numeral,
  to: quantity.core.numeral.to
})

const readSecond = (
  source: Source,
  language: Language,
  words: Modifiers,
  lead: Lead,
  first: Quantity
): Outcome<Quantity & { readonly negative: boolean }> | null => {
  if (first.core.numeral.to !== null || first.core.form !== "number") return null
  const sign = rangeSign(source, language, first.end, words.between)
  if (sign === null) return null
  const secondLead = readLead(source, skipSpaces(source, sign))
  if (secondLead.parenthesis || (!source.running && secondLead.end >= source.text.length)) return null
  if (
    isLetter(source.text[sign - 1]) &&
    source.running &&
    !words.between &&
    language.isChange(source, lead.end)
  )
    return null
  const second = readQuantity(source, language, {
    ...secondLead,
    currency: secondLead.currency ?? lead.currency
  })
  if (second === null) return null
  if ("problem" in second) return source.running ? null : second
  if (second.value.core.form !== "number" || second.value.core.numeral.to !== null) return null
  if (source.running && first.unit !== null && second.value.unit === null) return null
  return { value: { ...second.value, negative: secondLead.sign === "-" }, end: second.end }
}

/** The two ends; a scale or unit factor printed only behind the second counts for both (3–5亿, 三至五成). */
const rangeOf = (
  first: Quantity,
  second: Quantity & { readonly negative: boolean }
): { numeral: Numeral.Numeral; to: Rational.Rational } | null => {
  const low = first.core.numeral
  const high = second.core.numeral
  const shared = !first.hasScale && first.unit === null
  const lifted = shared ? Numeral.scaled(low, Rational.divide(high.scale, low.scale)) : low
  const fits = second.negative || Rational.compare(lifted.value, high.value) <= 0
  const numeral = fits ? lifted : low
  const to = second.negative ? Rational.negate(high.value) : high.value
  return {
    numeral: {
      ...numeral,
      step: finer(numeral.step, high.step),
      coarseStep: finer(numeral.coarseStep, high.coarseStep)
    },
    to
  }
}

const finer = (a: Rational.Rational | null, b: Rational.Rational | null): Rational.Rational | null =>
  a === null ? b : b === null ? a : Rational.min(a, b)
