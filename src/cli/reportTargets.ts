/**
 * `--report FORMAT[=PATH]`: what is written, and where.
 */
import { Effect } from "effect"
import { formats } from "../report/formats.js"
import type { Format } from "../report/Format.js"
import { WrongUsage } from "./ExitWith.js"

/** A format and where it goes; null is standard output. */
export interface ReportTarget {
  readonly format: Format
  readonly path: string | null
}

/** Reads the option as given, once or several times; `text` when it is not given. */
export const reportTargets = Effect.fnUntraced(function* (
  given: ReadonlyArray<string>
): Effect.fn.Return<ReadonlyArray<ReportTarget>, WrongUsage> {
  const targets: Array<ReportTarget> = []
  for (const each of given.length === 0 ? ["text"] : given) {
    const equals = each.indexOf("=")
    const name = equals < 0 ? each : each.slice(0, equals)
    const path = equals < 0 ? null : each.slice(equals + 1)
    const format = formats.find(known => known.name === name)
    if (format === undefined)
      return yield* new WrongUsage({
        message: `--report ${each}: there is no format "${name}"; the formats are ${formats.map(known => known.name).join(", ")}`
      })
    if (path === "")
      return yield* new WrongUsage({ message: `--report ${each}: a path is missing after "="` })
    targets.push({ format, path })
  }
  const onOutput = targets.filter(target => target.path === null)
  if (onOutput.length > 1)
    return yield* new WrongUsage({
      message: `only one report can go to standard output; give the others a path: --report ${onOutput[1]?.format.name}=PATH`
    })
  return targets
})
