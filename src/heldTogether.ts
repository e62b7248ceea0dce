/**
 * What the documents of a run say together, and what that makes of the verdicts on their claims.
 */
import type { CheckedClaim, CheckedDocument } from "./check/CheckedDocument.js"
import { quoted } from "./check/describe.js"
import type { Finding } from "./check/Finding.js"
import { checkTogether } from "./check/together/index.js"
import * as Part from "./check/together/Part.js"
import type { World } from "./check/World.js"
import { sentence } from "./model/Sentence.js"
import { type DocumentContext, placeOf } from "./report/build/DocumentContext.js"
import type { Place } from "./report/Place.js"
import type { Budget } from "./solve/Budget.js"
import type { Steps } from "./solve/Meter.js"

/** The documents with their verdicts, and the findings that belong to none of them. */
export interface Joint {
  readonly documents: ReadonlyArray<DocumentContext>
  readonly findings: ReadonlyArray<{ readonly finding: Finding; readonly place: Place | null }>
  /** The figure of a claim, `DOCUMENT.CLAIM`. */
  readonly figureOf: (claim: string) => string
}

/** Documents that are separate problems. */
export const apart = (documents: ReadonlyArray<DocumentContext>): Joint => ({
  documents,
  findings: [],
  figureOf: () => ""
})

/**
 * Holds documents against each other. A claim in a contradiction across documents is inconsistent; its own document's
 * verdict stays where that says more.
 *
 * @category pipeline
 * @since 0.1.0
 */
export function* heldTogether(documents: ReadonlyArray<DocumentContext>, budget: Budget): Steps<Joint> {
  const parts = withIds(documents).map(({ id, document }) => Part.make(id, document.checked.world))
  const [first, ...rest] = parts
  if (first === undefined || rest.length === 0) return apart(documents)
  const { constrained, findings } = yield* checkTogether([first, ...rest], budget)
  const { world } = constrained
  const home = new Map(
    withIds(documents).flatMap(({ id, document }) =>
      [...document.checked.world.claims.keys()].map(
        claim => [Part.nameIn(id, claim), { document, claim }] as const
      )
    )
  )
  const place = ({ claims: [claim] }: Finding): Place | null => {
    const found = claim === undefined ? undefined : home.get(claim)
    return found === undefined ? null : placeOf(found.document, found.claim)
  }
  const contradicted = findings.filter(finding => finding.rule === "conflict")
  return {
    documents: withIds(documents).map(({ id, document }) => ({
      ...document,
      checked: judged(document.checked, claim => Part.nameIn(id, claim), contradicted, world)
    })),
    findings: findings.map(finding => ({ finding, place: place(finding) })),
    figureOf: claim => world.claims.get(claim)?.figure ?? ""
  }
}

/** Documents of one id are told apart by their number. */
const withIds = (
  documents: ReadonlyArray<DocumentContext>
): ReadonlyArray<{ readonly id: string; readonly document: DocumentContext }> => {
  const counts = new Map<string, number>()
  return documents.map(document => {
    const { id } = document.checked.world.document
    const count = (counts.get(id) ?? 0) + 1
    counts.set(id, count)
    return { id: count === 1 ? id : `${id}~${count}`, document }
  })
}

const judged = (
  checked: CheckedDocument,
  name: (claim: string) => string,
  contradictions: ReadonlyArray<Finding>,
  world: World
): CheckedDocument => ({
  ...checked,
  claims: checked.claims.map((claim): CheckedClaim => {
    const own = name(claim.claim.id)
    const against = contradictions.filter(finding => finding.claims.includes(own))
    if (against.length === 0 || claim.verdict === "inconsistent" || claim.verdict === "refuted") return claim
    const others = [...new Set(against.flatMap(finding => finding.claims))].filter(id => id !== own)
    return {
      ...claim,
      verdict: "inconsistent",
      because: others,
      why: [sentence("why-inconsistent", { relations: [], claims: others.map(id => quoted(world, id)) })]
    }
  })
})
