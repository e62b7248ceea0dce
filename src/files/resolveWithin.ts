import { realpath } from "node:fs/promises"
import { join, sep } from "node:path"

/** A path leads out of the folder that it must lie in. */
export class OutsideFolder extends Error {
  constructor(readonly path: string) {
    super(`${path} lies outside the folder of its package`)
  }
}

/**
 * The real path of a file below a folder. Throws `OutsideFolder` when the path, symbolic links followed, leads out of
 * the folder, and what the file system says when it leads to nothing.
 */
export const resolveWithin = async (folder: string, path: string): Promise<string> => {
  const root = await realpath(folder)
  const real = await realpath(join(folder, path))
  if (!real.startsWith(root.endsWith(sep) ? root : root + sep)) throw new OutsideFolder(path)
  return real
}
