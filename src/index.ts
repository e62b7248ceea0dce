/**
 * claimcheck: proves or refutes the numbers in a published text.
 *
 * Functions that return promises are for everybody; everything else is pure, or an Effect for those who use Effect.
 */
export { check, type CheckTextInput } from "./check.js"
export { checkFiles, type CheckFilesInput } from "./checkFiles.js"
export * from "./core.js"
export { referenceOnDisk } from "./files/referenceOnDisk.js"
export { duckDbReference } from "./reference/stores/duckDbReference.js"
export { sqlReference } from "./reference/stores/sqlReference.js"
