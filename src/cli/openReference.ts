/**
 * The reference that a command looks at.
 */
import { Effect, type Layer } from "effect"
import { referenceOnDisk } from "../files/referenceOnDisk.js"
import type { ReferenceSource } from "../reference/ReferenceSource.js"
import { WrongUsage } from "./ExitWith.js"
import { referencePath } from "./referencePath.js"

/** The reference that is named, or reference-data/; fails with exit code 2 when there is none. */
export const openReference = Effect.fnUntraced(function* (
  given: string | undefined
): Effect.fn.Return<Layer.Layer<ReferenceSource>, WrongUsage> {
  const path = yield* referencePath(given)
  if (path === null)
    return yield* new WrongUsage({
      message: "there is no reference-data/ here; name a folder or a table with --reference"
    })
  return referenceOnDisk(path)
})
