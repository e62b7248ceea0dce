/**
 * Where the reference data of a run is.
 */
import { stat } from "node:fs/promises"
import { Effect } from "effect"

/** Looked for when no folder is named. */
const DEFAULT = "reference-data"

/** The path as given, else the default one when it exists, else null. */
export const referencePath = (given: string | undefined): Effect.Effect<string | null> =>
  given !== undefined
    ? Effect.succeed(given)
    : Effect.promise(() =>
        stat(DEFAULT).then(
          () => DEFAULT,
          () => null
        )
      )
