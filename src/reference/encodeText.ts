import type { Encoding } from "./decodeBytes.js"

/**
 * The bytes of a text in an encoding; null when it has no single spelling there that is known.
 *
 * Platforms only encode UTF-8. For GB18030 the two-byte characters are found by decoding them all, once; a text with
 * any other character is not encoded.
 *
 * @category fast path
 * @since 0.1.0
 */
export const encodeText = (text: string, encoding: Encoding): Uint8Array | null => {
  if (encoding === "utf-8") return new TextEncoder().encode(text)
  const table = twoByteCharacters()
  const bytes: Array<number> = []
  for (const character of text) {
    const code = character.charCodeAt(0)
    const pair = table.get(character)
    if (code < 128) bytes.push(code)
    else if (pair === undefined || pair === null) return null
    else bytes.push(pair >> 8, pair & 0xff)
  }
  return Uint8Array.from(bytes)
}

let characters: ReadonlyMap<string, number | null> | undefined

/** Character → its two bytes as one number; null for the few with more than one spelling. */
const twoByteCharacters = (): ReadonlyMap<string, number | null> => {
  if (characters !== undefined) return characters
  const found = new Map<string, number | null>([["€", null]])
  const decoder = new TextDecoder("gb18030")
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue
      const character = decoder.decode(Uint8Array.of(lead, trail))
      if ([...character].length === 1) found.set(character, found.has(character) ? null : (lead << 8) | trail)
    }
  characters = found
  return found
}
