/**
 * Which claims files a command is about: those named, those that patterns match, or the ones found in claims/.
 */
import { type Dirent, readdir } from "node:fs"
import { join, relative } from "node:path"
import { Effect } from "effect"
import { glob, isDynamicPattern } from "tinyglobby"
import { WrongUsage } from "./ExitWith.js"

/** Where claims files are looked for when none is named. TypeScript files are code, and are loaded only when named. */
const defaults = {
  data: ["claims/**/*.claims.{yaml,yml,json,jsonl}"],
  code: ["claims/**/*.claims.{ts,mts,cts,js,mjs,cjs}"]
}

/** The files to check, sorted, and the code files that were found and not loaded. */
export interface ClaimsPaths {
  readonly paths: ReadonlyArray<string>
  readonly notLoaded: ReadonlyArray<string>
}

/** What the files of a folder that may not be read would be called: whoever reads them says why they are missing. */
const UNREADABLE = "*.claims.yaml"

const find = (patterns: ReadonlyArray<string>): Effect.Effect<ReadonlyArray<string>> =>
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
    const found = await glob([...patterns], {
      dot: false,
      followSymbolicLinks: false,
      expandDirectories: false,
      // Called in this one of readdir's shapes only.
      fs: { readdir: readFolder as typeof readdir }
    })
    const missing = shut.map(folder => join(relative(".", folder), UNREADABLE).replaceAll("\\", "/"))
    return [...found, ...missing].sort()
  })

/** Works out the files of a run; fails with exit code 2 when there are none. */
export const claimsPaths = Effect.fnUntraced(function* (
  named: ReadonlyArray<string>
): Effect.fn.Return<ClaimsPaths, WrongUsage> {
  if (named.length === 0) {
    const paths = yield* find(defaults.data)
    const notLoaded = (yield* find(defaults.code)).filter(path => !path.endsWith(UNREADABLE))
    if (paths.length > 0) return { paths, notLoaded }
    return yield* new WrongUsage({
      message:
        notLoaded.length === 0
          ? "there are no claims files: name one (claimcheck check brief.claims.yaml), or put them into claims/ as NAME.claims.yaml.\nTo start one, run: claimcheck init"
          : `there are only TypeScript claims files, which are code and are loaded only when named:\n${notLoaded.join("\n")}`
    })
  }
  const paths: Array<string> = []
  for (const each of named) {
    if (!isDynamicPattern(each)) {
      paths.push(each)
      continue
    }
    const found = yield* find([each])
    if (found.length === 0) return yield* new WrongUsage({ message: `no file matches "${each}"` })
    paths.push(...found)
  }
  return { paths: [...new Set(paths)], notLoaded: [] }
})
