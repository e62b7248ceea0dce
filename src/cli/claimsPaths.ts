/**
 * Which claims files a command is about: those named, those that patterns match, or the ones found in claims/.
 */
import { type Dirent, readdir } from "node:fs"
import { stat } from "node:fs/promises"
import { join, relative } from "node:path"
import { Effect } from "effect"
import { escapePath, glob, isDynamicPattern } from "tinyglobby"
import { WrongUsage } from "./ExitWith.js"

/** Where claims files are looked for when none is named. */
const DEFAULT = "claims"

/** How claims files in a folder are called. TypeScript files are code, and are loaded only when they are named. */
const kinds = {
  data: "**/*.claims.{yaml,yml,json,jsonl}",
  code: "**/*.claims.{ts,mts,cts,js,mjs,cjs}"
}

/** The files to check, sorted, and the code files that were found and not loaded. */
export interface ClaimsPaths {
  readonly paths: ReadonlyArray<string>
  readonly notLoaded: ReadonlyArray<string>
}

/** What the files of a folder that may not be read would be called: whoever reads them says why they are missing. */
const UNREADABLE = "*.claims.yaml"

const find = (pattern: string): Effect.Effect<ReadonlyArray<string>> =>
  Effect.promise(async () => {
    const shut: Array<string> = []
    const readFolder = (
      folder: string,
      options: { readonly withFileTypes: true },
      done: (error: NodeJS.ErrnoException | null, entries: Array<Dirent>) => void
    ): void =>
      readdir(folder, options, (error, entries) => {
        if (error?.code === "EACCES" || error?.code === "EPERM") shut.push(folder)
        done(error, entries)
      })
    const found = await glob([pattern], {
      dot: false,
      followSymbolicLinks: false,
      expandDirectories: false,
      // Called in this one of readdir's shapes only.
      fs: { readdir: readFolder as typeof readdir }
    })
    const missing = shut.map(folder => join(relative(".", folder), UNREADABLE).replaceAll("\\", "/"))
    return [...found, ...missing].sort()
  })

/** The claims files below a folder; the name of the folder is no pattern, whatever characters it has. */
const findBelow = Effect.fnUntraced(function* (folder: string): Effect.fn.Return<ClaimsPaths> {
  const below = escapePath(folder.replace(/[/\\]+$/u, "") || "/")
  return {
    paths: yield* find(`${below}/${kinds.data}`),
    notLoaded: (yield* find(`${below}/${kinds.code}`)).filter(path => !path.endsWith(UNREADABLE))
  }
})

const isFolder = (path: string): Effect.Effect<boolean> =>
  Effect.promise(() =>
    stat(path).then(
      stats => stats.isDirectory(),
      () => false
    )
  )

/** Works out the files of a run; fails with exit code 2 when there are none. */
export const claimsPaths = Effect.fnUntraced(function* (
  named: ReadonlyArray<string>
): Effect.fn.Return<ClaimsPaths, WrongUsage> {
  const paths: Array<string> = []
  const notLoaded: Array<string> = []
  for (const each of named.length === 0 ? [DEFAULT] : named) {
    if (yield* isFolder(each)) {
      const below = yield* findBelow(each)
      notLoaded.push(...below.notLoaded)
      // A folder that was named in vain is a problem of the report; everything else is checked.
      paths.push(
        ...(below.paths.length === 0 && below.notLoaded.length === 0 && named.length > 0
          ? [each]
          : below.paths)
      )
    } else if (isDynamicPattern(each)) {
      const found = yield* find(each)
      if (found.length === 0) return yield* new WrongUsage({ message: `no file matches "${each}"` })
      paths.push(...found)
    } else if (named.length > 0) paths.push(each)
  }
  if (paths.length > 0) return { paths: [...new Set(paths)], notLoaded }
  return yield* new WrongUsage({
    message:
      notLoaded.length > 0
        ? `there are only TypeScript claims files, which are code and are loaded only when named:\n${notLoaded.join("\n")}`
        : "there are no claims files: name one (claimcheck check brief.claims.yaml), or put them into claims/ as NAME.claims.yaml.\nTo start one, run: claimcheck init"
  })
})
