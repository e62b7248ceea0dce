/**
 * Why a figure is probably wrong.
 */
export { diagnoseDocument } from "./diagnoseDocument.js"
export type { Diagnosis } from "./Diagnosis.js"
export type { Edit } from "./Edit.js"
export { diagnoses } from "./list.js"
export { contents, page } from "./page.js"
export { type Suggestion, suggestedYaml } from "./suggest.js"
