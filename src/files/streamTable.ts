import type { BigIntStats } from "node:fs"
import { type FileHandle, open } from "node:fs/promises"
import { Result } from "effect"
import { chunkReader } from "../reference/chunkReader.js"
import {
  type BadLine,
  decodeBytes,
  type Encoding,
  encodingOf,
  isByte,
  markLength
} from "../reference/decodeBytes.js"
import { encodeText } from "../reference/encodeText.js"
import type { KeyedObservation, ResourceFile } from "../reference/FileAccess.js"
import { readAll } from "../reference/inMemory.js"
import { limitDefects } from "../reference/limitDefects.js"
import { decideDialect, HEAD_RECORDS, openTable } from "../reference/openTable.js"
import { type CsvParse, firstRecords } from "../reference/parseRecords.js"
import { rowFilter } from "../reference/RowFilter.js"
import { MAX_RECORD_BYTES, recordScanner } from "../reference/recordScanner.js"
import * as ReferenceDefect from "../reference/ReferenceDefect.js"
import { matcher, type ReferenceQuery } from "../reference/ReferenceQuery.js"

type Found = KeyedObservation | ReferenceDefect.ReferenceDefect

/** What was found in one piece: there is something in it. */
type Batch = readonly [Found, ...ReadonlyArray<Found>]

/** What to stream. */
export interface StreamTableOptions {
  readonly parse: CsvParse
  /** Real path of the file. */
  readonly path: string
  /** Path as shown. */
  readonly shown: string
  readonly file: ResourceFile
  readonly query: ReferenceQuery
  readonly sidecar: string | null
  /** Bytes read at a time. */
  readonly chunk?: number
}

/** Enough for the layout: the first records, header and preamble. */
const HEAD_BYTES = 1 << 18

/** Read at a time where most rows are only looked over. */
const CHUNK_BYTES = 1 << 19

/** Read at a time where every row is read: what a piece holds is gone before the next one comes. */
const SMALL_CHUNK_BYTES = 1 << 16

/**
 * Reads a big table in one pass, piece by piece: the byte filter passes on the rows that can match, csv-parse reads
 * only those. With `validateAll`, or where nothing can be filtered by, every row is read. Nothing is held but one piece,
 * unless delimiter or quote are no bytes of their own (`|` in GB18030, `¦`): such a table is read whole.
 *
 * Equal to `readTable` for what is asked for. Defects of values in rows that cannot match are not looked for, and other
 * areas are not offered as near: in a table of millions of rows they would be most of it.
 *
 * @category fast path
 * @since 0.1.0
 */
export async function* streamTable(options: StreamTableOptions): AsyncGenerator<Batch> {
  const { resource } = options.file
  const place = { resource: resource.name, file: options.shown }
  const changed = ReferenceDefect.make("file-changed", "unreadable", place, {})
  const cells = options.query.cells.filter(cell => cell.isNear !== true || cell.area !== null)
  const query = { ...options.query, cells }
  // Most observations are not asked for: they must not outlive their row.
  const asked = matcher(cells)
  let found: Array<Found> = []
  const limited = limitDefects(defect => found.push(defect))
  const sink = {
    observation: (observation: KeyedObservation["observation"], key: string | null): void => {
      if (asked(observation)) found.push({ observation, key })
    },
    defect: limited.add
  }
  const handle = await open(options.path, "r")
  try {
    const before = await handle.stat({ bigint: true })
    const head = await readHead(handle)
    const encoding = encodingOf(resource.encoding, head, place)
    if (Result.isFailure(encoding)) return yield [encoding.failure]
    const mark = markLength(head)
    const decoded = headText(head.subarray(mark), encoding.success, before.size > BigInt(head.length))
    if (Result.isFailure(decoded)) return yield [badHead(place, encoding.success, decoded.failure, mark)]
    const { text } = decoded.success
    if (!text.includes("\n") && text.includes("\r"))
      return yield [ReferenceDefect.make("bare-carriage-returns", "unreadable", place, {})]
    const dialect = decideDialect(resource, text)
    if (![dialect.delimiter, dialect.quote].every(character => isByte(character, encoding.success))) {
      const bytes = await handle.readFile()
      yield* batches(readAll(options.parse, options.file, options.shown, bytes, options.sidecar, query))
      if (await hasChanged(handle, before)) yield [changed]
      return
    }
    const table = openTable(
      resource,
      options.shown,
      firstRecords(options.parse, text, dialect, place, HEAD_RECORDS),
      options.query.names,
      sink,
      options.sidecar
    )
    if (table === undefined) return yield* batches(found)
    const scan = recordScanner({
      delimiter: dialect.delimiter.charCodeAt(0),
      quote: dialect.quote.charCodeAt(0),
      width: table.plan.width,
      spare: table.plan.lastMayBeEmpty,
      filter: rowFilter(table.plan, query, t => encodeText(t, encoding.success)),
      firstLine: 1
    })
    const read = chunkReader({
      parse: options.parse,
      table,
      dialect,
      encoding: encoding.success,
      place,
      defect: sink.defect
    })
    const size = query.validateAll ? SMALL_CHUNK_BYTES : CHUNK_BYTES
    for await (const { buffer, end, isLast, use } of chunksOf(handle, mark, options.chunk ?? size)) {
      const scanned = scan(buffer, end, isLast)
      const goesOn = read(buffer, scanned)
      use(scanned.rest)
      yield* batches(found)
      found = []
      if (!goesOn) break
    }
    table.finish()
    if (await hasChanged(handle, before)) sink.defect(changed)
    limited.finish()
    yield* batches(found)
  } finally {
    await handle.close()
  }
}

/** One batch, or none where nothing was found. */
const batches = (found: ReadonlyArray<Found>): ReadonlyArray<Batch> => {
  const [first, ...others] = found
  return first === undefined ? [] : [[first, ...others]]
}

const hasChanged = async (handle: FileHandle, before: BigIntStats): Promise<boolean> => {
  const after = await handle.stat({ bigint: true })
  return before.size !== after.size || before.mtimeNs !== after.mtimeNs
}

/** The beginning of a file: more of it where the first line alone is longer than that. */
const readHead = async (handle: FileHandle, length = HEAD_BYTES): Promise<Uint8Array> => {
  const buffer = new Uint8Array(length)
  const { bytesRead } = await handle.read(buffer, 0, length, 0)
  const isCut = bytesRead === length && !buffer.includes(LF) && length < MAX_RECORD_BYTES
  return isCut ? readHead(handle, MAX_RECORD_BYTES) : buffer.subarray(0, bytesRead)
}

const LF = 10

/** The whole lines of the head as text; a failure when they are in another encoding. */
const headText = (head: Uint8Array, encoding: Encoding, isCut: boolean): ReturnType<typeof decodeBytes> => {
  const end = isCut ? head.lastIndexOf(10) + 1 || head.length : head.length
  return decodeBytes(head.subarray(0, end), encoding)
}

const badHead = (
  place: ReferenceDefect.DefectPlace,
  encoding: Encoding,
  { line, offset }: BadLine,
  mark: number
): ReferenceDefect.ReferenceDefect =>
  ReferenceDefect.make(
    "bad-bytes",
    "unreadable",
    { ...place, line },
    { encoding: encoding.toUpperCase(), offset: String(offset + mark) }
  )

interface Chunk {
  readonly buffer: Uint8Array
  readonly end: number
  readonly isLast: boolean
  /** Tells how much of the buffer was used up; the rest comes first in the next chunk. */
  readonly use: (rest: number) => void
}

/**
 * The file in pieces, each beginning with what was left of the one before, with a byte to spare behind it. The next
 * piece is read while one is looked at: two buffers take turns, the front half of each is kept for what is left over.
 */
async function* chunksOf(handle: FileHandle, from: number, size: number): AsyncGenerator<Chunk> {
  const buffers = [new Uint8Array(2 * size + 1), new Uint8Array(2 * size + 1)] as const
  let position = from
  const read = async (buffer: Uint8Array): Promise<number> => {
    const { bytesRead } = await handle.read(buffer, size, size, position)
    position += bytesRead
    return bytesRead
  }
  let next = read(buffers[0])
  try {
    let left: Uint8Array = new Uint8Array(0)
    for (let turn = 0; ; turn++) {
      const buffer = buffers[turn % 2 === 0 ? 0 : 1]
      const bytesRead = await next
      const isLast = bytesRead === 0
      const piece = joined(left, buffer, size, bytesRead)
      const end = left.length + bytesRead
      // What was left over lies in the other buffer: it has been copied, so that one is free.
      if (!isLast) next = read(buffers[turn % 2 === 0 ? 1 : 0])
      let rest = end
      yield { buffer: piece, end, isLast, use: at => (rest = at) }
      if (isLast) return
      left = piece.subarray(rest, end)
    }
  } finally {
    // A read that is still under way when nobody wants more must not outlive the file.
    await next.catch(() => 0)
  }
}

/** What was left over and what was read, in one buffer: the room before the read bytes, or a larger one. */
const joined = (left: Uint8Array, buffer: Uint8Array, size: number, bytesRead: number): Uint8Array => {
  if (left.length <= size) {
    buffer.set(left, size - left.length)
    return buffer.subarray(size - left.length)
  }
  const larger = new Uint8Array(left.length + bytesRead + 1)
  larger.set(left)
  larger.set(buffer.subarray(size, size + bytesRead), left.length)
  return larger
}
