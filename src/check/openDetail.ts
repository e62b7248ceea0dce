import type { OpenDetail } from "../model/Sentence.js"
import type { Undecided } from "../solve/Answer.js"

/** What exactly left a question of the solver open, as sentences take it. */
export const openDetail = ({ detail: { code, value } }: Undecided): OpenDetail => ({
  code,
  values: value === "" ? [] : [value]
})
