/**
 * The smallest real files of the kinds that articles come in, made here so that they are read by the real packages.
 */
import { createHash } from "node:crypto"
import { crc32 } from "node:zlib"

const ascii = (text: string): Buffer => Buffer.from(text, "latin1")

interface Entry {
  readonly name: string
  readonly content: Buffer
}

const zipHeader = ({ name, content }: Entry): Buffer => {
  const header = Buffer.alloc(26)
  header.writeUInt16LE(20, 0)
  header.writeUInt32LE(crc32(content), 10)
  header.writeUInt32LE(content.length, 14)
  header.writeUInt32LE(content.length, 18)
  header.writeUInt16LE(Buffer.byteLength(name), 22)
  return header
}

/** A ZIP archive without compression. */
export const zipOf = (files: Readonly<Record<string, string>>): Buffer => {
  const locals: Array<Buffer> = []
  const central: Array<Buffer> = []
  let offset = 0
  for (const [name, text] of Object.entries(files)) {
    const entry = { name, content: Buffer.from(text) }
    const local = Buffer.concat([ascii("PK\u0003\u0004"), zipHeader(entry), Buffer.from(name), entry.content])
    const more = Buffer.alloc(14)
    more.writeUInt32LE(offset, 10)
    central.push(
      Buffer.concat([
        ascii("PK\u0001\u0002"),
        Buffer.from([20, 0]),
        zipHeader(entry),
        more,
        Buffer.from(name)
      ])
    )
    locals.push(local)
    offset += local.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(central.length, 4)
  end.writeUInt16LE(central.length, 6)
  end.writeUInt32LE(directory.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...locals, directory, ascii("PK\u0005\u0006"), end])
}

const PACKAGE = "http://schemas.openxmlformats.org/package/2006"
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
const MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"

const wordParagraph = (text: string): string =>
  `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`

const wordTable = (rows: ReadonlyArray<ReadonlyArray<string>>): string =>
  `<w:tbl>${rows
    .map(row => `<w:tr>${row.map(cell => `<w:tc>${wordParagraph(cell)}</w:tc>`).join("")}</w:tr>`)
    .join("")}</w:tbl>`

/** A Word document of these paragraphs, and tables of these rows. */
export const docxOf = (parts: ReadonlyArray<string | ReadonlyArray<ReadonlyArray<string>>>): Buffer =>
  zipOf({
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${MAIN}"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": `<w:document xmlns:w="${WORD}"><w:body>${parts
      .map(part => (typeof part === "string" ? wordParagraph(part) : wordTable(part)))
      .join("")}</w:body></w:document>`
  })

/** RC4, with which the oldest encrypted PDFs are enciphered; node:crypto no longer offers it. */
const rc4 = (key: Buffer, data: Buffer): Buffer => {
  const state = Uint8Array.from({ length: 256 }, (_, at) => at)
  const swap = (a: number, b: number): void => {
    const kept = state[a] ?? 0
    state[a] = state[b] ?? 0
    state[b] = kept
  }
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + (state[i] ?? 0) + (key[i % key.length] ?? 0)) & 255
    swap(i, j)
  }
  let i = 0
  let j = 0
  return Buffer.from(
    data.map(byte => {
      i = (i + 1) & 255
      j = (j + (state[i] ?? 0)) & 255
      swap(i, j)
      return byte ^ (state[((state[i] ?? 0) + (state[j] ?? 0)) & 255] ?? 0)
    })
  )
}

const md5 = (...parts: ReadonlyArray<Buffer>): Buffer =>
  createHash("md5").update(Buffer.concat(parts)).digest()

const PADDING = Buffer.from("28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a", "hex")
const IDENTITY = ascii("0123456789abcdef")
const PERMISSIONS = -4

const padded = (password: string): Buffer => Buffer.concat([ascii(password), PADDING]).subarray(0, 32)

/** The key of a password, and the dictionary that a reader needs to try one (PDF 1.4, revision 2). */
const encryption = (password: string): { readonly key: Buffer; readonly dictionary: string } => {
  const owner = rc4(md5(padded("owner")).subarray(0, 5), padded(password))
  const permissions = Buffer.alloc(4)
  permissions.writeInt32LE(PERMISSIONS)
  const key = md5(padded(password), owner, permissions, IDENTITY).subarray(0, 5)
  const user = rc4(key, PADDING).toString("hex")
  return {
    key,
    dictionary: `<< /Filter /Standard /V 1 /R 2 /O <${owner.toString("hex")}> /U <${user}> /P ${PERMISSIONS} >>`
  }
}

/** The page's contents are object 4, generation 0. */
const CONTENTS = Buffer.from([4, 0, 0, 0, 0])

/** A PDF of one page with these lines of ASCII, encrypted when a password is given. */
export const pdfOf = (lines: ReadonlyArray<string>, password?: string): Buffer => {
  const text = `BT /F1 12 Tf 72 720 Td ${lines.map(line => `(${line}) Tj 0 -16 Td`).join(" ")} ET`
  const locked = password === undefined ? null : encryption(password)
  const stream = locked === null ? ascii(text) : rc4(md5(locked.key, CONTENTS).subarray(0, 10), ascii(text))
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${stream.length} >>\nstream\n${stream.toString("latin1")}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ...(locked === null ? [] : [locked.dictionary])
  ]
  let file = "%PDF-1.4\n"
  const offsets = objects.map((object, at) => {
    const offset = file.length
    file += `${at + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const id = IDENTITY.toString("hex")
  const table = offsets.map(offset => `${String(offset).padStart(10, "0")} 00000 n \n`).join("")
  const encrypt = locked === null ? "" : " /Encrypt 6 0 R"
  return ascii(
    `${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}` +
      `trailer << /Size ${objects.length + 1} /Root 1 0 R /ID [<${id}><${id}>]${encrypt} >>\nstartxref\n${file.length}\n%%EOF`
  )
}
