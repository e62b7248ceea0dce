import { Effect } from "effect"

/**
 * Imports a package by its name; replaced in tests.
 *
 * @category article
 * @since 0.1.0
 */
export type ImportPackage = (name: string) => Promise<unknown>

/** The name is a variable, so that bundlers leave the package where the user installed it. */
export const importPackage: ImportPackage = name => import(name)

/** A CommonJS package has its exports below `default`. */
const member = (module: unknown, name: string): unknown => {
  if (typeof module !== "object" || module === null) return undefined
  const own: unknown = Reflect.get(module, name)
  return own === undefined && "default" in module ? member(module.default, name) : own
}

const isFunction = (value: unknown): value is (...args: ReadonlyArray<unknown>) => unknown =>
  typeof value === "function"

/**
 * A function of an optional package. Fails in plain words when the package is not installed, or is another version that
 * has no such function.
 *
 * @param needs what the package is needed for, such as "reading a PDF"
 * @param packages all packages that are needed for it, for the advice
 * @category article
 * @since 0.1.0
 */
export const articlePeer = (
  load: ImportPackage,
  name: string,
  exported: string,
  needs: string,
  packages: ReadonlyArray<string>
): Effect.Effect<(...args: ReadonlyArray<unknown>) => unknown, string> => {
  const advice = `${needs} needs ${packages.join(" and ")}: run "npm install ${packages.join(" ")}", or save the article as plain text`
  return Effect.tryPromise({ try: () => load(name), catch: () => advice }).pipe(
    Effect.flatMap(module => {
      const found = member(module, exported)
      return isFunction(found)
        ? Effect.succeed(found)
        : Effect.fail(`the installed ${name} has no "${exported}"; ${advice}`)
    })
  )
}
