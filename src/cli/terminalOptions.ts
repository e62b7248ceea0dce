/**
 * How text is laid out on this terminal.
 */
import type { FormatOptions } from "../report/Format.js"

/** Colours and width only where somebody looks: never into a pipe, never against NO_COLOR. */
export const terminalOptions = (quiet: boolean): FormatOptions => ({
  quiet,
  colour: process.stdout.isTTY === true && (process.env["NO_COLOR"] ?? "") === "",
  ...(process.stdout.isTTY === true ? { width: process.stdout.columns } : {})
})
