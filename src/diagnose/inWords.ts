/**
 * A candidate as a finding holds it.
 */
import type { CheckedDocument } from "../check/CheckedDocument.js"
import { quoted, subjectOfClaim } from "../check/describe.js"
import type * as Finding from "../check/Finding.js"
import { type Subject, sentence } from "../model/Sentence.js"
import type { Candidate } from "./Candidate.js"

/** The explanation. */
export const inWords = (
  { trial, chance, agrees }: Candidate,
  checked: CheckedDocument
): Finding.Explanation => {
  const { edit } = trial
  const claims = [...new Set([...edit.changes.keys(), ...edit.readings.keys()])]
  return {
    code: edit.code,
    cost: edit.cost,
    claims,
    edit: sentence("explanation", {
      code: edit.code,
      claims: claims.map(id => quoted(checked.world, id)),
      instead: edit.printed,
      other: edit.about ?? newSubject(trial, claims, checked)
    }),
    agrees,
    chance,
    ...readings(trial.edit)
  }
}

/** What the figure would be about, where that is something else than as worded; another quantity says more than a period. */
const newSubject = (
  { edited }: Candidate["trial"],
  claims: ReadonlyArray<string>,
  checked: CheckedDocument
): Subject | null => {
  const changed = claims.flatMap(id => {
    const worded = checked.claims.find(each => each.claim.id === id)?.statement
    const now = edited.constrained.statements.get(id)
    if (worded === undefined || worded === null || now === undefined) return []
    const before = subjectOfClaim(checked.world, worded)
    const after = subjectOfClaim(edited.world, now)
    if (JSON.stringify(before) === JSON.stringify(after)) return []
    return [{ after, renamed: JSON.stringify(before.name) !== JSON.stringify(after.name) }]
  })
  return (changed.find(each => each.renamed) ?? changed[0])?.after ?? null
}

/** The edit as readings: those that the file declares by name, others under the name of the slip with their fields. */
const readings = (edit: Candidate["trial"]["edit"]): Pick<Finding.Explanation, "readings"> => {
  const declared = [...edit.readings].map(([claim, reading]) => ({ claim, reading }))
  const proposed = [...edit.changes].flatMap(([claim, fields]) =>
    Object.keys(fields).length === 0 ? [] : [{ claim, reading: edit.code, fields }]
  )
  const all = [...declared, ...proposed]
  return all.length === 0 ? {} : { readings: all }
}
