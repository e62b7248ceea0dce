/**
 * The places of observations that claims name by `ref` or `operands`, in any reading.
 */
import type { Claim, Ref } from "../model/Claim.js"
import type { ClaimsFile } from "../model/ClaimsFile.js"

/** The places, each once. */
export const refsOf = (file: ClaimsFile): ReadonlySet<string> => {
  const refs = new Set<string>()
  for (const claim of file.claims ?? [])
    for (const meaning of [claim, ...(claim.readings ?? [])]) for (const ref of refsIn(meaning)) refs.add(ref)
  return refs
}

/** The places that one claim or reading names. */
export const refsIn = ({ operands, ref }: Pick<Claim, "operands" | "ref">): ReadonlyArray<string> =>
  [ref, ...Object.values(operands ?? {})].flatMap((named: Ref | undefined) =>
    named === undefined ? [] : typeof named === "string" ? named : named.at
  )
