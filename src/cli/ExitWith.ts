/**
 * An exit code that is not a failure of the program: everything has been said already.
 */
import { Runtime, Schema } from "effect"

/**
 * Ends the command with a code: 1 findings, 3 an input that could not be read.
 *
 * @category cli
 * @since 0.1.0
 */
export class ExitWith extends Schema.TaggedError<ExitWith>()("ExitWith", { code: Schema.Int }) {
  override get [Runtime.errorExitCode](): number {
    return this.code
  }
  override readonly [Runtime.errorReported] = false
}

/**
 * Wrong usage: exit code 2 and a message that says what to do.
 *
 * @category cli
 * @since 0.1.0
 */
export class WrongUsage extends Schema.TaggedError<WrongUsage>()("WrongUsage", { message: Schema.String }) {
  override readonly [Runtime.errorExitCode] = 2
  override readonly [Runtime.errorReported] = false
}
