/**
 * One claims file or catalogue as read, before catalogues are merged in.
 */

import * as DecodeClaimsFile from "../model/decodeClaimsFile.js"
import { type FileProblem, inValue, type Path, type PathProblem } from "../model/FileProblem.js"
import * as Position from "../model/Position.js"
import { withoutEntries } from "../model/withoutEntries.js"
import * as LineIndex from "../text/LineIndex.js"
import { readJson, readJsonLines } from "./readJson.js"
import { readYaml } from "./readYaml.js"
import * as SourceTree from "./SourceTree.js"

/** How a claims file is written. */
export type TextFormat = "yaml" | "json" | "json-lines"

/** Whether a file is a claims file itself, or included for its indicators and areas. */
export type Role = "document" | "catalogue"

/**
 * @category source
 * @since 0.1.0
 */
export interface ClaimsSource {
  /** Path as given, with `/`. */
  readonly path: string
  /** SHA-256 of the bytes in hexadecimal; empty when not known. */
  readonly sha256: string
  readonly positions: Position.Positions
  /** Null when nothing could be read. */
  readonly decoded: DecodeClaimsFile.DecodedFile | null
  /** True when the syntax broke somewhere: what follows that place is missing. */
  readonly cut: boolean
  readonly problems: ReadonlyArray<FileProblem>
}

/** The longest claims file that is read, in UTF-16 units; larger ones are written as JSON Lines or split. */
const longestText: Readonly<Record<TextFormat, number>> = {
  yaml: 16_000_000,
  json: 64_000_000,
  "json-lines": 256_000_000
}

/** The format of a path by its ending; undefined for other files. */
export const formatOf = (path: string): TextFormat | undefined =>
  /\.ya?ml$/i.test(path)
    ? "yaml"
    : /\.jsonl$/i.test(path)
      ? "json-lines"
      : /\.json$/i.test(path)
        ? "json"
        : undefined

export const readers = { yaml: readYaml, json: readJson, "json-lines": readJsonLines }

/** A source of which nothing could be read, and why. */
export const unreadable = (
  path: string,
  message: string,
  at: Position.Position = { line: 1, column: 1 }
): ClaimsSource => ({
  path,
  sha256: "",
  positions: Position.nowhere(path),
  decoded: null,
  cut: false,
  problems: [{ file: path, ...at, message }]
})

/**
 * Reads the text of a claims file or catalogue. Never throws: whatever is wrong is a problem with its position.
 *
 * @category source
 * @since 0.1.0
 */
export const fromText = (
  path: string,
  text: string,
  format: TextFormat,
  role: Role,
  sha256 = ""
): ClaimsSource => {
  const unmarked = text.startsWith("\uFEFF") ? text.slice(1) : text
  if (unmarked.trim() === "") return { ...unreadable(path, "the file is empty"), sha256 }
  if (unmarked.length > longestText[format])
    return {
      ...unreadable(path, `the file is longer than ${longestText[format]} characters; split it`),
      sha256
    }
  const nul = unmarked.indexOf("\0")
  const lines = LineIndex.make(unmarked)
  if (nul >= 0)
    return {
      ...unreadable(
        path,
        "there is a NUL character here: this is not a text file",
        LineIndex.position(lines, nul)
      ),
      sha256
    }
  const { tree, cut, problems } = readers[format](unmarked)
  const sourceProblems = problems.map(({ offset, message }) => ({
    file: path,
    ...LineIndex.position(lines, offset),
    message
  }))
  const positions = SourceTree.positions(path, tree, unmarked, lines)
  const source = { path, sha256, positions, cut: cut !== null }
  if (tree === null) {
    const empty = problems.length > 0 ? [] : unreadable(path, "the file is empty").problems
    return { ...source, decoded: null, problems: [...sourceProblems, ...empty] }
  }
  const kept = cut === null ? tree : SourceTree.before(tree, cut)
  const damaged = SourceTree.entriesAt(
    kept,
    problems.map(problem => problem.offset)
  )
  return decoded(source, SourceTree.toData(kept), role, sourceProblems, damaged)
}

/** Reads plain data that a module exports; positions are as good as `positions` knows them. */
export const fromData = (
  path: string,
  data: unknown,
  positions: Position.Positions,
  role: Role,
  sha256: string
): ClaimsSource => decoded({ path, sha256, positions, cut: false }, data, role, [])

const decoded = (
  source: Pick<ClaimsSource, "path" | "sha256" | "positions" | "cut">,
  data: unknown,
  role: Role,
  sourceProblems: ReadonlyArray<FileProblem>,
  damaged: ReadonlyArray<Path> = []
): ClaimsSource => {
  const file = withoutEntries(DecodeClaimsFile.decodeClaimsFile(data, role), damaged)
  // Behind broken syntax a field that seems to be missing may well be there.
  const problems = source.cut ? file.problems.filter(problem => problem.path.length > 0) : file.problems
  return {
    ...source,
    decoded: file,
    problems: [...sourceProblems, ...problems.map(problem => locate(source.positions, problem))]
  }
}

/** A problem for a reader: the path becomes a place in the file. */
export const locate = (positions: Position.Positions, { path, at, message }: PathProblem): FileProblem => ({
  file: positions.file,
  ...Position.positionOf(positions, path, at),
  message
})

/** The catalogues that a source includes, as written, with the path of each mention. */
export const includes = ({
  decoded
}: ClaimsSource): ReadonlyArray<{ readonly path: string; readonly mention: Path }> => {
  const written = decoded?.file.include ?? []
  return written.map((path, i) => ({ path, mention: written.length === 1 ? ["include"] : ["include", i] }))
}

/** A problem with an include, where it is written. */
export const includeProblem = (source: ClaimsSource, mention: Path, message: string): FileProblem =>
  locate(source.positions, inValue(mention, message))
