/**
 * A claims file that has been read: what it says, where everything stands, and what is wrong with it.
 */
import type { Claim } from "./Claim.js"
import type { ClaimsFile } from "./ClaimsFile.js"
import type { FileProblem, Path } from "./FileProblem.js"
import * as Position from "./Position.js"

/** The lists of a file whose entries may be left out when they cannot be decoded. */
export type Section = "claims" | "relations" | "ignored" | "accepted"

/**
 * A loaded claims file with its catalogues merged in. Everything that decodes is there even when `problems` is not
 * empty; `null` as the file means that nothing could be read at all.
 *
 * @category file
 * @since 0.1.0
 */
export interface LoadedDocument {
  /** Path as given, with `/`. */
  readonly path: string
  /** SHA-256 of the file's bytes, in lower-case hexadecimal; empty when it could not be read. */
  readonly sha256: string
  readonly file: ClaimsFile | null
  /** Positions in this file first, then in each included catalogue. */
  readonly positions: readonly [Position.Positions, ...ReadonlyArray<Position.Positions>]
  /** Path in the file as written of each entry of a list: bad entries are missing from the lists of `file`. */
  readonly paths: Readonly<Record<Section, ReadonlyArray<Path>>>
  readonly problems: ReadonlyArray<FileProblem>
  /** Claims that were read but cannot be checked (an unknown indicator, a missing field); each has a problem. */
  readonly rejected: ReadonlyArray<Claim>
  /** Catalogues read on behalf of this file. */
  readonly included: ReadonlyArray<{ readonly path: string; readonly sha256: string }>
}

/** A place in a file that a reader can open. */
export interface Location {
  readonly file: string
  readonly line: number
  readonly column: number
}

/**
 * Where the `index`-th entry of a list stands (counted in `document.file`), or one of its fields.
 *
 * @param field path below the entry: `["figure"]`, `["readings", 0, "figure"]`; empty for the entry
 * @category file
 * @since 0.1.0
 */
export const locate = (
  document: LoadedDocument,
  section: Section,
  index: number,
  field: Path = []
): Location => {
  const [positions] = document.positions
  const path = document.paths[section][index] ?? [section]
  return { file: positions.file, ...Position.positionOf(positions, [...path, ...field]) }
}

/**
 * Where the figure of the `index`-th claim stands as it is printed, letter by letter; undefined where it is written
 * otherwise, is shared with another claim, or is only one of the figures that the readings of the claim have.
 *
 * @category file
 * @since 0.1.0
 */
export const locateFigure = (
  { file, paths, positions: [positions] }: LoadedDocument,
  index: number
): Position.Position | undefined => {
  const claim = file?.claims[index]
  const path = paths.claims[index]
  if (claim === undefined || path === undefined) return undefined
  const hasOthers = (claim.readings ?? []).some(reading => reading.figure !== undefined)
  return hasOthers ? undefined : positions.verbatim([...path, "figure"], claim.figure)
}

/**
 * Where an indicator or area is declared, here or in an included catalogue, or one of its fields.
 *
 * @category file
 * @since 0.1.0
 */
export const locateDeclaration = (
  document: LoadedDocument,
  section: "indicators" | "areas",
  id: string,
  field: Path = []
): Location => {
  const path = [section, id]
  const positions = document.positions.find(p => p.find(path, "value") !== undefined) ?? document.positions[0]
  return { file: positions.file, ...Position.positionOf(positions, [...path, ...field]) }
}

/** Where the id of a document stands. */
export const locateDocumentId = (document: LoadedDocument): Location => {
  const [positions] = document.positions
  return { file: positions.file, ...Position.positionOf(positions, ["document", "id"]) }
}

/** Where an expression stands, by the path that parsing it gives. */
export const locateExpression = (
  document: LoadedDocument,
  [section, at, ...field]: ReadonlyArray<string | number>
): Location =>
  section === "indicators"
    ? locateDeclaration(document, "indicators", String(at), field)
    : locate(document, section === "relations" ? "relations" : "claims", Number(at), field)
