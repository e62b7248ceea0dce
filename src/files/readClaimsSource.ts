import { createHash } from "node:crypto"
import { Effect, FileSystem, Path, Result } from "effect"
import * as ReferenceBytes from "../reference/decodeBytes.js"
import * as ClaimsSource from "./ClaimsSource.js"
import { whyUnreadable } from "./containedPath.js"
import { readModule } from "./readModule.js"

/** Larger files are not read at all. */
const largest = 512_000_000

/**
 * Reads a claims file or catalogue from disk. Never fails: what cannot be read is a problem of the result.
 *
 * @param shown path as given, for messages
 * @param real path to read
 * @category source
 * @since 0.1.0
 */
export const readClaimsSource = Effect.fnUntraced(function* (
  shown: string,
  real: string,
  role: ClaimsSource.Role
): Effect.fn.Return<ClaimsSource.ClaimsSource, never, FileSystem.FileSystem | Path.Path> {
  const format = ClaimsSource.formatOf(real)
  const isModule = /\.[cm]?[jt]s$/i.test(real)
  if (format === undefined && !isModule)
    return ClaimsSource.unreadable(shown, yield* whyNone(shown, real, role))
  if (isModule && role === "catalogue")
    return ClaimsSource.unreadable(
      shown,
      "a catalogue must be YAML or JSON: a module is code, and it is only run when it is named on the command line"
    )
  const bytes = yield* Effect.result(readBytes(shown, real))
  if (Result.isFailure(bytes)) return ClaimsSource.unreadable(shown, bytes.failure)
  const sha256 = createHash("sha256").update(bytes.success).digest("hex")
  const text = decodeUtf8(bytes.success)
  if (Result.isFailure(text))
    return { ...ClaimsSource.unreadable(shown, text.failure.message, text.failure.at), sha256 }
  if (format !== undefined) return ClaimsSource.fromText(shown, text.success, format, role, sha256)
  return yield* readModule(shown, real, text.success, sha256)
})

/** Why something that is not called like a claims file is none, and what to do. */
const whyNone = Effect.fnUntraced(function* (
  shown: string,
  real: string,
  role: ClaimsSource.Role
): Effect.fn.Return<string, never, FileSystem.FileSystem> {
  const fs = yield* FileSystem.FileSystem
  const info = yield* Effect.result(fs.stat(real))
  if (Result.isFailure(info)) return whyUnreadable(shown, info.failure)
  if (info.success.type === "Directory")
    return role === "catalogue"
      ? `"${shown}" is a folder, not a file`
      : "there are no claims files in this folder: they are called NAME.claims.yaml, .yml, .json or .jsonl; TypeScript files must be named"
  const draft = /\.(?:txt|md|markdown|html?|docx|pdf)$/i.test(shown)
    ? `; to draft one from an article, run: claimcheck extract ${shown}`
    : ""
  return `this is no claims file; its name must end in .yaml, .yml, .json, .jsonl or .ts${draft}`
})

const readBytes = Effect.fnUntraced(function* (
  shown: string,
  real: string
): Effect.fn.Return<Uint8Array, string, FileSystem.FileSystem> {
  const fs = yield* FileSystem.FileSystem
  const info = yield* fs.stat(real).pipe(Effect.mapError(error => whyUnreadable(shown, error)))
  if (info.type === "Directory") return yield* Effect.fail(`"${shown}" is a folder, not a file`)
  if (info.type !== "File") return yield* Effect.fail(`"${shown}" is not a regular file`)
  if (info.size > BigInt(largest))
    return yield* Effect.fail(`"${shown}" is larger than ${largest} bytes; split it`)
  return yield* fs.readFile(real).pipe(Effect.mapError(error => whyUnreadable(shown, error)))
})

interface NotUtf8 {
  readonly message: string
  readonly at: { readonly line: number; readonly column: number }
}

/** Strict UTF-8, with or without a byte order mark; other encodings are named where they can be told. */
const decodeUtf8 = (bytes: Uint8Array): Result.Result<string, NotUtf8> => {
  const start = { line: 1, column: 1 }
  const [first, second, third, fourth] = bytes
  const isUtf32 = first === 0 && second === 0 && third === 0xfe && fourth === 0xff
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  if (isUtf16 || isUtf32)
    return Result.fail({
      message: `the file is in ${isUtf32 ? "UTF-32" : "UTF-16"}; save it as UTF-8`,
      at: start
    })
  try {
    return Result.succeed(new TextDecoder("utf-8", { fatal: true }).decode(bytes))
  } catch {
    const lines = ReferenceBytes.decodeBytes(bytes, "utf-8")
    const bad = Result.isFailure(lines) ? lines.failure : lines.success.bad[0]
    return Result.fail({
      message:
        "the file is not UTF-8 (from here on at least); save it as UTF-8, not as GBK or another encoding",
      at: { line: bad?.line ?? 1, column: 1 }
    })
  }
}
