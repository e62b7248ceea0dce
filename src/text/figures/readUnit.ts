/**
 * The unit behind a number: a word of the language, a symbol, a quotient of two (元/平方米), or the thing counted.
 */
import { type Language, unit, type UnitMeaning } from "./Language.js"
import { execAt, skipSpaces, type Source } from "./Source.js"
import { unitSymbols } from "./units.js"
import * as WordTable from "./WordTable.js"

/** A symbol of one letter counts only in the case in which it is defined: 5 g are grams, 5G is a name. */
const symbolAt = (source: Source, at: number): WordTable.Match<UnitMeaning> | null => {
  const symbol = WordTable.match(unitSymbols, source, at)
  const capital = symbol !== null && symbol.end === at + 1 && source.text[at] !== source.small[at]
  return capital && source.text[at] !== "L" ? null : symbol
}

const wordAt = (source: Source, language: Language, at: number): WordTable.Match<UnitMeaning> | null => {
  const own = WordTable.match(language.units, source, at)
  const symbol = symbolAt(source, at)
  if (symbol !== null && (own === null || symbol.end > own.end)) return symbol
  return own === null || own.value === null ? null : { value: own.value, end: own.end }
}

const PER = / ?(?:\/|per |每) ?/y

/** `$5 per barrel`, `100元/平方米`: the numerator's unit over the one named behind it; null when none is. */
const perUnit = (
  source: Source,
  language: Language,
  above: UnitMeaning,
  at: number
): WordTable.Match<UnitMeaning> | null => {
  const per = execAt(PER, source.small, at)
  if (per === null || !("id" in above.unit)) return null
  const below = wordAt(source, language, at + per[0].length)
  if (below === null || !("id" in below.value.unit)) return null
  const quotient = unit("measure", `${above.unit.id}/${below.value.unit.id}`)
  return { value: { ...quotient, factor: above.factor }, end: below.end }
}

/**
 * Reads the unit behind a number. Behind an amount of money with its sign in front only `per …` or the currency itself
 * may follow.
 *
 * @param source the text
 * @param language its grammar
 * @param currency the currency printed before the number
 * @param at the end of the number and its scale words
 * @category reading
 * @since 0.1.0
 */
export const readUnit = (
  source: Source,
  language: Language,
  currency: UnitMeaning | null,
  at: number
): WordTable.Match<UnitMeaning> | null => {
  const found = wordAt(source, language, skipSpaces(source, at))
  if (currency !== null) {
    const again = found?.value.unit.kind === "currency" ? found : null
    return perUnit(source, language, currency, again?.end ?? at) ?? again
  }
  if (found !== null) return perUnit(source, language, found.value, found.end) ?? found
  const thing = language.counted(source, at)
  return thing === null ? null : { value: unit("count", thing.value), end: thing.end }
}
