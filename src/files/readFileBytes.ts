import { open } from "node:fs/promises"

/**
 * The content of a file, and whether anybody wrote to it meanwhile: a half-written table must not be compared.
 */
export const readUnchanged = async (
  path: string
): Promise<{ readonly content: Uint8Array; readonly changed: boolean }> => {
  const handle = await open(path, "r")
  try {
    const before = await handle.stat({ bigint: true })
    const content = await handle.readFile()
    const after = await handle.stat({ bigint: true })
    const changed =
      before.size !== after.size || before.mtimeNs !== after.mtimeNs || BigInt(content.length) !== after.size
    return { content, changed }
  } finally {
    await handle.close()
  }
}

/** The first bytes of a file, at most `length`. */
export const readStart = async (path: string, length: number): Promise<Uint8Array> => {
  const handle = await open(path, "r")
  try {
    const { buffer, bytesRead } = await handle.read(new Uint8Array(length), 0, length, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}
