/**
 * Proposed quotes for a reader at a terminal.
 */
import { visible } from "../report/visible.js"
import { reanchor } from "../text/reanchor.js"
import type { TextJob } from "./textJobs.js"

/** One block for each claim whose words are not where the file says. */
export const reanchorText = ({ path, file, article, check }: TextJob): string => {
  const proposals = new Map(reanchor(article, check.anchors).map(proposal => [proposal.id, proposal]))
  const quotes = new Map((file.claims ?? []).map(claim => [claim.id, claim.quote]))
  const lines = check.anchors.flatMap(({ id, anchor }) => {
    if (anchor.status === "found") return []
    const heading = `${path}: ${id} (${anchor.status}), quote: ${quotes.get(id) ?? ""}`
    const proposal = proposals.get(id)
    if (proposal === undefined) return [heading, "  nothing like it is left in the text"]
    const reads = anchor.status === "changed" ? [`  the text now reads: ${anchor.reads}`] : []
    const fields = Object.entries(proposal.to).map(([field, words]) => `  ${field}: ${JSON.stringify(words)}`)
    return [heading, ...reads, ...fields]
  })
  return lines.length === 0
    ? `${path}: all ${quotes.size} quotes stand in the text`
    : lines.map(visible).join("\n")
}
