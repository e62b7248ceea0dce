/**
 * Files that are either written whole or not at all: a temporary file in the same folder, then a rename.
 */
import { randomUUID } from "node:crypto"
import { mkdir, open, rename, rm } from "node:fs/promises"
import { dirname, join } from "node:path"
import { Effect } from "effect"

/**
 * Writes a text file, making its folder. An interrupt or a full disk leaves what was there before or the new file whole,
 * and no other file: an interrupt waits until the file is written or removed, since the system's calls cannot be.
 *
 * @category files
 * @since 0.1.0
 */
export const writeAtomically = (path: string, text: string): Effect.Effect<void, string> =>
  Effect.uninterruptible(
    Effect.tryPromise({
      try: () => write(path, text),
      catch: error => `cannot write ${path}: ${whyUnwritable(error)}`
    })
  )

/** The system's word names the temporary file, which nobody has asked for. */
const reasons: Readonly<Record<string, string>> = {
  EISDIR: "it is a folder",
  ENOTDIR: "a part of its path is a file, not a folder",
  EEXIST: "a part of its path is a file, not a folder",
  EACCES: "permission denied",
  EPERM: "permission denied",
  EROFS: "the disk is read-only",
  ENOSPC: "no space is left on the disk"
}

const whyUnwritable = (error: unknown): string => {
  const { code = "", message } = error as NodeJS.ErrnoException
  const reason = reasons[code]
  return reason === undefined ? message : `${reason} (${code})`
}

const write = async (path: string, text: string): Promise<void> => {
  await mkdir(dirname(path), { recursive: true })
  const temporary = join(dirname(path), `.claimcheck-${randomUUID()}.tmp`)
  try {
    const file = await open(temporary, "wx")
    try {
      await file.writeFile(text, "utf8")
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}
