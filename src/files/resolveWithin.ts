import { realpath, stat } from "node:fs/promises"
import { join, relative, sep } from "node:path"

/** A path leads out of the folder that it must lie in. */
export class OutsideFolder extends Error {
  constructor(readonly path: string) {
    super(`${path} lies outside the folder of its package`)
  }
}

/** A path leads to a folder, a pipe or a device. */
export class NoFile extends Error {
  constructor(isFolder: boolean) {
    super(isFolder ? "it is a folder" : "it is not a file")
  }
}

/**
 * The real path of a file below a folder. Throws `OutsideFolder` when the path, symbolic links followed, leads out of
 * the folder, `NoFile` when it leads to something else than a file (a pipe would never end), and what the file system
 * says when it leads to nothing.
 */
export const resolveWithin = async (folder: string, path: string): Promise<string> => {
  // Before anything is looked at: whether a file outside exists is nobody's business.
  const written = relative(folder, join(folder, path))
  if (written.split(sep)[0] === "..") throw new OutsideFolder(path)
  const root = await realpath(folder)
  const real = await realpath(join(folder, path))
  if (real !== root && !real.startsWith(root.endsWith(sep) ? root : root + sep)) throw new OutsideFolder(path)
  const found = await stat(real)
  if (!found.isFile()) throw new NoFile(found.isDirectory())
  return real
}
