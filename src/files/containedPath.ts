import { Effect, FileSystem, Path, PlatformError, Result } from "effect"

/**
 * The folders that a file may reach into: the working directory, its own folder, and what the user allows. Symbolic
 * links are resolved, so that none of them leads elsewhere.
 *
 * @param file path of the claims file
 * @param allow further folders, as given with `--allow`
 * @category paths
 * @since 0.1.0
 */
export const allowedFolders = Effect.fnUntraced(function* (
  file: string,
  allow: ReadonlyArray<string>
): Effect.fn.Return<ReadonlyArray<string>, never, FileSystem.FileSystem | Path.Path> {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const folders = [
    path.resolve("."),
    path.dirname(path.resolve(file)),
    ...allow.map(folder => path.resolve(folder))
  ]
  const real = yield* Effect.forEach(folders, folder => Effect.result(fs.realPath(folder)))
  return real.flatMap(result => (Result.isSuccess(result) ? [result.success] : []))
})

/**
 * The real path of what a file names (`include`, `text.file`, `text.numbers`), when it lies in one of the allowed
 * folders. Fails with a plain sentence when it does not, or when there is no such file.
 *
 * @param folders from `allowedFolders`
 * @param base folder that the written path is relative to
 * @param written path as the file writes it
 * @category paths
 * @since 0.1.0
 */
export const containedPath = Effect.fnUntraced(function* (
  folders: ReadonlyArray<string>,
  base: string,
  written: string
): Effect.fn.Return<string, string, FileSystem.FileSystem | Path.Path> {
  const fs = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(written))
    return yield* Effect.fail(`"${written}" is an address; claimcheck reads files only: download it first`)
  if (written.trim() === "" || written.includes("\0"))
    return yield* Effect.fail("this is not the path of a file")
  const target = path.resolve(base, written)
  // Before the file is touched at all: whether a path outside exists is nobody's business.
  const outside = `"${written}" lies outside the working directory and the folder of the claims file; allow its folder with --allow DIR`
  const real = yield* fs
    .realPath(target)
    .pipe(
      Effect.mapError(error => (isWithinAny(path, folders, target) ? whyUnreadable(written, error) : outside))
    )
  return isWithinAny(path, folders, real) ? real : yield* Effect.fail(outside)
})

const isWithinAny = (path: Path.Path, folders: ReadonlyArray<string>, target: string): boolean =>
  folders.some(folder => {
    const relative = path.relative(folder, target)
    return (
      relative === "" ||
      !(relative === ".." || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative))
    )
  })

/** Why a file could not be read, in plain words. */
export const whyUnreadable = (shown: string, error: PlatformError.PlatformError): string => {
  switch (error.reason._tag) {
    case "NotFound":
      return `there is no file "${shown}"`
    case "PermissionDenied":
      return `"${shown}" may not be read (permission denied)`
    case "BadResource":
      return `"${shown}" is not a file that can be read`
    default:
      return `"${shown}" cannot be read: ${error.message}`
  }
}
