/**
 * A check as plain data, which can be handed to another thread.
 */
import type { CheckOptions } from "../FactCheck.js"
import type { FilesOptions } from "../files/checkFiles.js"

/** What is checked, against which reference (null for none), and how. */
export interface CheckTask {
  readonly paths: ReadonlyArray<string>
  readonly reference: string | null
  readonly files: FilesOptions
  readonly options: Omit<CheckOptions, "budget">
}
