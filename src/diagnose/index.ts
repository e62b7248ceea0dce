/**
 * Why a figure is probably wrong.
 */
export { diagnoseDocument } from "./diagnoseDocument.js"
export { diagnoses } from "./list.js"
export { contents, page } from "./page.js"
export { suggestedYaml } from "./suggest.js"
