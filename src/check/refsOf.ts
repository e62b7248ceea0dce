/**
 * The places of observations that claims name by `ref` or `operands`, in any reading.
 */
import type { Ref } from "../model/Claim.js"
import type { ClaimsFile } from "../model/ClaimsFile.js"

/** The places, each once. */
export const refsOf = (file: ClaimsFile): ReadonlySet<string> => {
  const refs = new Set<string>()
  const add = (ref: Ref | undefined): void => {
    if (ref !== undefined) refs.add(typeof ref === "string" ? ref : ref.at)
  }
  for (const claim of file.claims ?? [])
    for (const meaning of [claim, ...(claim.readings ?? [])]) {
      add(meaning.ref)
      for (const operand of Object.values(meaning.operands ?? {})) add(operand)
    }
  return refs
}
