/**
 * A patch of claims files on standard output; what it cannot say, on standard error.
 */
import { readFileSync } from "node:fs"
import { Console, Effect, Result } from "effect"
import { suggestedYaml } from "../diagnose/index.js"
import { amendClaims } from "../files/amendClaims.js"
import { formatOf } from "../files/ClaimsSource.js"
import { unifiedDiff } from "../files/unifiedDiff.js"
import { languageOf } from "../report/languages.js"
import type { Report } from "../report/Report.js"
import { type Suggested, suggested, type Wanted } from "../report/suggested.js"
import { visible } from "../report/visible.js"
import type { ExitWith } from "./ExitWith.js"
import { printWhole } from "./printWhole.js"

/** Prints the suggestions for all files as one patch. */
export const printPatch = Effect.fn("printPatch")(function* (
  report: Report,
  wanted: Wanted,
  lang: string
): Effect.fn.Return<void, ExitWith> {
  const { labels, colon, space } = languageOf(lang)
  const all = suggested(report, wanted)
  const patches: Array<string> = []
  for (const each of all) {
    for (const { id, message } of each.unexplained)
      yield* Console.error(
        visible(`${each.file}${colon}${labels.nothingToRecord}${space}${id}${colon}${message}`)
      )
    if (each.readings.size + each.accepted.length === 0) continue
    const patch = patchOf(each)
    if (Result.isSuccess(patch)) patches.push(patch.success)
    else yield* Console.error(`${each.file}${colon}${labels.putInByHand}\n${snippets(each)}`)
  }
  if (patches.length > 0) yield* printWhole(patches.join(""))
  else if (all.every(each => each.readings.size + each.accepted.length === 0))
    yield* Console.error(labels.nothingToSuggest)
})

/** The patch, or why the file cannot be patched. */
const patchOf = ({ file, readings, accepted }: Suggested): Result.Result<string, string> => {
  const format = formatOf(file)
  if (format === undefined) return Result.fail("the file is code")
  if (file.startsWith("..") || file.startsWith("/")) return Result.fail("the file lies outside of the folder")
  const text = readFileSync(file, "utf8")
  return Result.map(amendClaims(text, format, { readings, accepted }), amended =>
    unifiedDiff(file, text, amended)
  )
}

/** What to put in: as YAML, or as code where the file is code. */
const snippets = ({ file, readings, accepted }: Suggested): string => {
  const isCode = formatOf(file) === undefined
  const literal = (name: string, entries: ReadonlyArray<unknown>): string =>
    `${name}: ${JSON.stringify(entries, null, 2)}`
  return [
    ...[...readings].map(([claim, entries]) =>
      isCode
        ? `// ${claim}\n${literal("readings", [{ name: "as-worded" }, ...entries])}`
        : suggestedYaml({ claim, readings: entries })
    ),
    ...(accepted.length === 0 ? [] : [isCode ? literal("accepted", accepted) : suggestedYaml({ accepted })])
  ].join("\n")
}
