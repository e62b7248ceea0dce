/**
 * The entry for browsers: everything but files on disk.
 */
export { check, type CheckTextInput } from "./check.js"
export * from "./core.js"
