import { realpath } from "node:fs/promises"
import { join, sep } from "node:path"

/**
 * The real path of a file below a folder. Throws when the path, symbolic links followed, leads out of the folder or to
 * nothing.
 */
export const resolveWithin = async (folder: string, path: string): Promise<string> => {
  const root = await realpath(folder)
  const real = await realpath(join(folder, path))
  if (!real.startsWith(root.endsWith(sep) ? root : root + sep))
    throw new Error(`${path} lies outside the folder of its package`)
  return real
}
