/**
 * The words beside a number: hedges, directions, and words that say nothing.
 */
import type { Hedge } from "../../model/Figure.js"
import { combineHedges } from "./hedges.js"
import type { Modifier } from "./Language.js"
import { skipSpaces, type Source } from "./Source.js"
import * as WordTable from "./WordTable.js"

/** Most words before or behind a number that are read as parts of its figure. */
const MAX_MODIFIERS = 6

/**
 * What the words beside a number say together.
 *
 * @category reading
 * @since 0.1.0
 */
export interface Modifiers {
  readonly hedge: Hedge
  readonly direction: -1 | 0 | 1
  /** True after `between`, where `and` joins a range. */
  readonly between: boolean
  /** Where the words begin that say something about the number; `end` when none does. */
  readonly start: number
  readonly end: number
}

/**
 * Reads the words of a table from a position on; `end` is the position itself when there are none.
 *
 * @category reading
 * @since 0.1.0
 */
export const readModifiers = (
  table: WordTable.WordTable<Modifier>,
  source: Source,
  at: number
): Modifiers => {
  let state: Modifiers = { hedge: "none", direction: 0, between: false, start: at, end: at }
  for (let count = 0; count < MAX_MODIFIERS; count++) {
    const from = skipSpaces(source, state.end)
    const word = WordTable.match(table, source, from)
    if (word === null) return state
    const said = word.value
    state = {
      hedge: said.kind === "hedge" ? combineHedges(state.hedge, said.hedge) : state.hedge,
      direction: said.kind === "direction" ? said.sign : said.kind === "level" ? 0 : state.direction,
      between: state.between || said.kind === "between",
      start: startOf(state, said, from, word.end),
      end: word.end
    }
  }
  return state
}

/** `提升至` and `a total of` say nothing about the number behind them: what counts begins later. */
const startOf = (before: Modifiers, said: Modifier, from: number, end: number): number => {
  const saysNothing = before.hedge === "none" && !before.between
  if (said.kind === "level") return saysNothing ? end : before.start
  const none = saysNothing && before.direction === 0
  return none ? (said.kind === "silent" ? end : from) : before.start
}
