/**
 * What `claimcheck reference` needs, loaded together when it is run.
 */
export { listReference, renderList } from "../reference/listReference.js"
export { renderValidation, validateReference } from "../reference/validateReference.js"
export { visibleLines } from "../report/visible.js"
export { openReference } from "./openReference.js"
export { complainOf } from "./printProblems.js"
export { printWhole } from "./printWhole.js"
