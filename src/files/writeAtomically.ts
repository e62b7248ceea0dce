/**
 * Files that are either written whole or not at all: a temporary file in the same folder, then a rename.
 */
import { randomUUID } from "node:crypto"
import { mkdir, open, rename, rm } from "node:fs/promises"
import { dirname, join } from "node:path"
import { Effect } from "effect"

/**
 * Writes a text file, making its folder. An interrupt or a full disk leaves what was there before, and no other file.
 *
 * @category files
 * @since 0.1.0
 */
export const writeAtomically = (path: string, text: string): Effect.Effect<void, string> =>
  Effect.acquireUseRelease(
    Effect.sync(() => join(dirname(path), `.claimcheck-${randomUUID()}.tmp`)),
    temporary =>
      Effect.tryPromise({
        try: async () => {
          await mkdir(dirname(path), { recursive: true })
          const file = await open(temporary, "wx")
          try {
            await file.writeFile(text, "utf8")
            await file.sync()
          } finally {
            await file.close()
          }
          await rename(temporary, path)
        },
        catch: error => `cannot write ${path}: ${error instanceof Error ? error.message : String(error)}`
      }),
    // Where the folder could not be made there is nothing to remove either.
    temporary => Effect.ignore(Effect.tryPromise(() => rm(temporary, { force: true })))
  )
