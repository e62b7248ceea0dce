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
