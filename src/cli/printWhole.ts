/**
 * Standard output, written to its end: a process that exits early would cut a long report that goes into a pipe.
 */
import { Console, Effect } from "effect"
import { ExitWith } from "./ExitWith.js"

// Errors of writing are told to each write; told to nobody else, they would end the program.
process.stdout.on("error", () => undefined)

/**
 * Writes a text, ending with a line break. A reader that has gone away (`| head`) is no error; a full disk behind a
 * redirection is one, and ends the command with exit code 3.
 */
export const printWhole = (text: string): Effect.Effect<void, ExitWith> =>
  Effect.callback<Error | null>(resume => {
    process.stdout.write(text.endsWith("\n") ? text : `${text}\n`, error =>
      resume(Effect.succeed(error ?? null))
    )
  }).pipe(
    Effect.flatMap(error =>
      error === null || isGone(error)
        ? Effect.void
        : Effect.andThen(
            Console.error(`error: cannot write to standard output: ${error.message}`),
            Effect.fail(new ExitWith({ code: 3 }))
          )
    )
  )

const isGone = (error: Error): boolean => "code" in error && error.code === "EPIPE"
