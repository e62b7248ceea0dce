import {
  selector
} from "./chunk-U5J37P57.js";
import {
  visible
} from "./chunk-6P3HZNJ7.js";

// src/text/reanchor.ts
var reanchor = (article, anchors) => anchors.flatMap(({ id, anchor }) => {
  if (anchor.status === "found" || anchor.status === "orphaned") return [];
  const span = anchor.status === "ambiguous" ? anchor.spans[0] : anchor.span;
  const to = span === void 0 ? null : selector(article, span);
  const review = anchor.status === "moved" ? null : anchor.status;
  return to === null ? [] : [{ id, to, review }];
});

// src/cli/reanchorText.ts
var reanchorText = ({ path, file, article, check }) => {
  const proposals = new Map(reanchor(article, check.anchors).map((proposal) => [proposal.id, proposal]));
  const quotes = new Map((file.claims ?? []).map((claim) => [claim.id, claim.quote]));
  const lines = check.anchors.flatMap(({ id, anchor }) => {
    if (anchor.status === "found") return [];
    const heading = `${path}: ${id} (${anchor.status}), quote: ${quotes.get(id) ?? ""}`;
    const proposal = proposals.get(id);
    if (proposal === void 0) return [heading, "  nothing like it is left in the text"];
    const reads = anchor.status === "changed" ? [`  the text now reads: ${anchor.reads}`] : [];
    const fields = Object.entries(proposal.to).map(([field, words]) => `  ${field}: ${JSON.stringify(words)}`);
    return [heading, ...reads, ...fields];
  });
  return lines.length === 0 ? `${path}: all ${quotes.size} quotes stand in the text` : lines.map(visible).join("\n");
};
export {
  reanchorText
};
