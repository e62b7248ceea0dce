/**
 * The same slip behind several findings: one wrong formula in six years, all figures off by a thousand.
 */
import type { Steps } from "../solve/Meter.js"
import { anyOf } from "./chance.js"
import type { Candidate } from "./Candidate.js"
import { costs, type Edit, together } from "./Edit.js"
import type { Diagnosing } from "./Diagnosing.js"
import { silencings } from "./explain.js"
import { trial } from "./Trial.js"

/** Explanations of each finding that are looked at for a slip in common. */
const MOST_LOOKED_AT = 3

/** Most claims that one slip is tried in. */
const MOST_TOGETHER = 20

/**
 * Joint explanations: edits of one kind that explain findings about different claims, tried together. Their chance is
 * that all those figures would fit, at least once among the kinds that were looked at.
 *
 * @param explained the candidates of each finding, most plausible first
 */
export function* acrossFindings(
  document: Diagnosing,
  explained: ReadonlyArray<ReadonlyArray<Candidate>>
): Steps<ReadonlyArray<Candidate>> {
  const kinds = editsByKind(explained)
  const found: Array<Candidate> = []
  for (const edits of kinds.values()) {
    const [first, ...rest] = [...edits.values()].slice(0, MOST_TOGETHER)
    if (first === undefined || rest.length === 0) continue
    const edit = together([first, ...rest])
    const [silenced] = silencings(document.checked, [...edit.changes.keys()])
    if (silenced === undefined) continue
    const { worded, trying } = document.caseFor([edit], silenced, new Set(["hard"]))
    const tried = yield* trial(edit, worded, trying)
    if (tried === null || !tried.fits || tried.share === null) continue
    const { share } = tried
    found.push({ trial: tried, agrees: [], chance: anyOf([...kinds.keys()].map(() => share)) })
  }
  return found
}

/** Edits of single claims that change no digit, by kind and claim. */
const editsByKind = (
  explained: ReadonlyArray<ReadonlyArray<Candidate>>
): ReadonlyMap<string, ReadonlyMap<string, Edit>> => {
  const kinds = new Map<string, Map<string, Edit>>()
  for (const candidates of explained)
    for (const { trial: tried } of candidates.slice(0, MOST_LOOKED_AT)) {
      const { edit } = tried
      const [id, ...more] = edit.changes.keys()
      if (id === undefined || more.length > 0 || edit.cost === costs.digit) continue
      const known = kinds.get(edit.kind) ?? new Map<string, Edit>()
      kinds.set(edit.kind, known)
      if (!known.has(id)) known.set(id, edit)
    }
  return kinds
}
