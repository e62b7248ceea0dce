/**
 * Standard output, written to its end: a process that exits early would cut a long report that goes into a pipe.
 */
import { Effect } from "effect"

/** Writes a text, ending with a line break. A reader that has gone away (`| head`) is no error. */
export const printWhole = (text: string): Effect.Effect<void> =>
  Effect.callback<void>(resume => {
    const done = (): void => resume(Effect.void)
    process.stdout.once("error", done)
    process.stdout.write(text.endsWith("\n") ? text : `${text}\n`, () => {
      process.stdout.off("error", done)
      done()
    })
  })
