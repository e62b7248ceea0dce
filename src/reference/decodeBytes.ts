import { Result } from "effect"
import * as ReferenceDefect from "./ReferenceDefect.js"

/** Labels that mean an encoding which is read, by the encoding's own name; all others are refused. */
const encodings: Readonly<Record<string, "utf-8" | "gb18030">> = {
  "utf-8": "utf-8",
  utf8: "utf-8",
  "utf-8-sig": "utf-8",
  ascii: "utf-8",
  "us-ascii": "utf-8",
  gb18030: "gb18030",
  gbk: "gb18030",
  gb2312: "gb18030",
  cp936: "gb18030"
}

/** An encoding that can be read. */
export type Encoding = "utf-8" | "gb18030"

/**
 * The encoding of a file: as declared, else UTF-8. A byte order mark of UTF-16 or UTF-32 is refused by name.
 *
 * @param start - the first bytes of the file
 * @category reference
 * @since 0.1.0
 */
export const encodingOf = (
  declared: string | null,
  start: Uint8Array,
  place: ReferenceDefect.DefectPlace
): Result.Result<Encoding, ReferenceDefect.ReferenceDefect> => {
  const refuse = (encoding: string) =>
    Result.fail(ReferenceDefect.make("unknown-encoding", "unreadable", place, { encoding }))
  const kind = kindOf(start)
  if (kind !== undefined)
    return Result.fail(ReferenceDefect.make("file-unreadable", "unreadable", place, { reason: kind }))
  if (start[0] === 0xff && start[1] === 0xfe && start[2] === 0 && start[3] === 0) return refuse("UTF-32")
  // Without a mark, every second byte of ASCII text in UTF-16 is zero.
  if (start.length > 3 && (start[0] === 0) !== (start[1] === 0) && (start[2] === 0) !== (start[3] === 0))
    return refuse("UTF-16")
  if ((start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff))
    return refuse("UTF-16")
  if (start[0] === 0 && start[1] === 0 && start[2] === 0xfe && start[3] === 0xff) return refuse("UTF-32")
  if (declared === null) return Result.succeed("utf-8")
  const encoding = encodings[declared.trim().toLowerCase()]
  return encoding === undefined ? refuse(declared) : Result.succeed(encoding)
}

/** What files begin with that are no tables, whatever their name says, and what to do with each. */
const kinds: ReadonlyArray<readonly [start: string, reason: string]> = [
  ["\x1f\x8b", "it is compressed (gzip); unpack it"],
  ["PK\x03\x04", "it is an Excel workbook or another ZIP file; save its sheet as CSV"],
  ["\xd0\xcf\x11\xe0", "it is an old Excel workbook; save its sheet as CSV"],
  ["%PDF", "it is a PDF; copy its table into a CSV"],
  ["PAR1", "it is a Parquet file; read it with duckDbReference, or save it as CSV"],
  ["<!doctype html", "it is a web page, perhaps an error message in place of the download"],
  ["<html", "it is a web page, perhaps an error message in place of the download"]
]

const kindOf = (start: Uint8Array): string | undefined => {
  const text = String.fromCharCode(...start.subarray(0, 16))
  return kinds.find(([begin]) => text.startsWith(begin) || text.toLowerCase().startsWith(begin))?.[1]
}

/**
 * True when a character is one byte that is part of no other character: bytes can be cut by it undecoded. The later
 * bytes of GB18030 characters go down to `0`; `|` is among them.
 */
export const isByte = (character: string, encoding: Encoding): boolean =>
  character.charCodeAt(0) < (encoding === "utf-8" ? 0x80 : 0x30)

/** Number of bytes of a UTF-8 byte order mark at the start: 3 or 0. */
export const markLength = (start: Uint8Array): number =>
  start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf ? 3 : 0

/** More bad lines than this, and the file is in another encoding than it says. */
export const MOST_BAD_LINES = 20

/** A line that is not text, and where in the bytes its first bad one stands. */
export interface BadLine {
  readonly line: number
  readonly offset: number
}

/**
 * The text of some bytes, strictly. A line with a byte that is not text (or a NUL) is left blank and listed, so that
 * the others keep their numbers; a failure lists the first bad lines of bytes that are in another encoding altogether.
 *
 * @category reference
 * @since 0.1.0
 */
export const decodeBytes = (
  bytes: Uint8Array,
  encoding: Encoding
): Result.Result<{ readonly text: string; readonly bad: ReadonlyArray<BadLine> }, BadLine> => {
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true })
  const whole = strictly(decoder, bytes)
  if (whole !== undefined) return Result.succeed({ text: whole, bad: [] })
  const lines: Array<string> = []
  const bad: Array<BadLine> = []
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(10, start) + 1 || bytes.length
    const line = strictly(decoder, bytes.subarray(start, end))
    if (line === undefined)
      bad.push({ line: lines.length + 1, offset: start + firstBad(bytes.subarray(start, end), encoding) })
    lines.push(line ?? "\n")
    if (bad.length > MOST_BAD_LINES && bad[0] !== undefined) return Result.fail(bad[0])
    start = end
  }
  return Result.succeed({ text: lines.join(""), bad })
}

const strictly = (decoder: InstanceType<typeof TextDecoder>, bytes: Uint8Array): string | undefined => {
  if (bytes.includes(0)) return undefined
  try {
    return decoder.decode(bytes)
  } catch {
    return undefined
  }
}

/** The offset of the first bad byte of a line: one more byte than the longest start that decodes. */
const firstBad = (line: Uint8Array, encoding: Encoding): number => {
  const nul = line.indexOf(0)
  const end = nul < 0 ? line.length : nul
  for (let length = 1; length <= end; length++) {
    try {
      // `stream`: a character cut off at the end is not an error.
      new TextDecoder(encoding, { fatal: true }).decode(line.subarray(0, length), { stream: true })
    } catch {
      return length - 1
    }
  }
  return end
}
