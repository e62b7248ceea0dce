/**
 * The article of a web page: Mozilla's Readability chooses it, linkedom reads the page.
 */
import { Effect } from "effect"
import type { Article } from "./Article.js"
import { articlePeer, type ImportPackage } from "./articlePeer.js"
import { tableRow } from "./tableRow.js"

const PACKAGES = ["@mozilla/readability", "linkedom"]

/** What is used of a DOM node. */
interface PageNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly textContent: string | null
  readonly childNodes: ArrayLike<PageNode>
  readonly getAttribute?: (name: string) => string | null
}

const TEXT_NODE = 3

/** Elements that stand on lines of their own. */
const BLOCKS =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|BR|CAPTION|DD|DIV|DL|DT|FIGCAPTION|FIGURE|FOOTER|H[1-6]|HEADER|HR|LI|MAIN|NAV|OL|P|PRE|SECTION|TABLE|TR|UL)$/u

const CELLS = /^(?:TD|TH)$/u

/** Columns that a cell may claim; more is a slip of the page. */
const WIDEST_CELL = 50

/** How many columns a cell spans. */
const columnsOf = (cell: PageNode): number => {
  const spanned = Number(cell.getAttribute?.("colspan") ?? 1)
  return Number.isInteger(spanned) && spanned > 1 && spanned <= WIDEST_CELL ? spanned : 1
}

const cellsOf = (row: PageNode): ReadonlyArray<PageNode> =>
  row.nodeName.toUpperCase() === "TR"
    ? Array.from(row.childNodes).filter(({ nodeName }) => CELLS.test(nodeName.toUpperCase()))
    : []

/** Asked before they are read: within long cells may lie more tables, and in these more. */
const LONGEST_CELL = 1000
const areShort = (cells: ReadonlyArray<PageNode>): boolean =>
  cells.every(({ textContent }) => (textContent ?? "").length <= LONGEST_CELL)

/** Spanned columns are there, and empty. */
const textsOf = (cells: ReadonlyArray<PageNode>): ReadonlyArray<string> =>
  cells.flatMap(cell => [linesOf(cell), ...Array.from({ length: columnsOf(cell) - 1 }, () => "")])

/** Text within a block is one line; blocks are kept apart. Walked with a stack: pages may nest without end. */
function linesOf(root: PageNode): string {
  const pieces: Array<string> = []
  const stack: Array<PageNode | string> = [root]
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (typeof next === "string") pieces.push(next)
    else if (next.nodeType === TEXT_NODE) pieces.push((next.textContent ?? "").replace(/\s+/gu, " "))
    else {
      const name = next.nodeName.toUpperCase()
      const cells = cellsOf(next)
      const row = cells.length > 1 && areShort(cells) ? tableRow(textsOf(cells)) : null
      if (row !== null) {
        pieces.push("\n", row, "\n")
        continue
      }
      const edge = BLOCKS.test(name) || CELLS.test(name) ? "\n" : ""
      stack.push(edge)
      for (let at = next.childNodes.length - 1; at >= 0; at--) {
        const child = next.childNodes[at]
        if (child !== undefined) stack.push(child)
      }
      stack.push(edge)
    }
  }
  return pieces
    .join("")
    .split("\n")
    .map(line => line.trim())
    .filter(line => line !== "")
    .join("\n")
}

/** Deepest nesting of elements that is read: Readability's work grows with its square. */
const DEEPEST = 500

/** Most elements of a page that is read: the time that linkedom needs grows faster than their number. */
const MOST_ELEMENTS = 10_000

/** Elements that end only where the page says so. */
const NESTING =
  /<(\/?)(?:article|b|blockquote|center|div|em|font|i|main|ol|section|span|strong|table|ul)\b/giu

const isTooDeep = (html: string): boolean => {
  let depth = 0
  for (const [, closing] of html.matchAll(NESTING)) {
    depth = closing === "/" ? Math.max(0, depth - 1) : depth + 1
    if (depth > DEEPEST) return true
  }
  return false
}

const countElements = (html: string): number => {
  let count = 0
  for (const _ of html.matchAll(/<[a-z]/giu)) count += 1
  return count
}

/** A page may leave out these tags; linkedom does not add them as a browser does. */
const whole = (html: string): string =>
  /<body\b/iu.test(html)
    ? html
    : `<html><body>${html.replace(/<!doctype[^>]*>|<\/?html\b[^>]*>/giu, "")}</body></html>`

const documentOf = (parseHtml: (html: string) => unknown, html: string): unknown => {
  const window = parseHtml(whole(html))
  return typeof window === "object" && window !== null ? Reflect.get(window, "document") : undefined
}

const isNode = (value: unknown): value is PageNode =>
  typeof value === "object" && value !== null && "childNodes" in value && "nodeName" in value

const textField = (value: unknown, name: string): string | null => {
  const field: unknown = typeof value === "object" && value !== null ? Reflect.get(value, name) : null
  return typeof field === "string" && field.trim() !== "" ? field.trim() : null
}

/**
 * Takes the article out of a page. Fails in plain words when the packages are missing or the page has no article.
 *
 * @category article
 * @since 0.1.0
 */
export const articleFromHtml = Effect.fnUntraced(function* (
  html: string,
  load: ImportPackage
): Effect.fn.Return<Article, string> {
  if (isTooDeep(html) || countElements(html) > MOST_ELEMENTS) {
    return yield* Effect.fail(
      `the page has more than ${MOST_ELEMENTS} elements, or nests them more than ${DEEPEST} deep; save the article as plain text`
    )
  }
  const parseHtml = yield* articlePeer(load, "linkedom", "parseHTML", "reading a web page", PACKAGES)
  const Readability = yield* articlePeer(
    load,
    "@mozilla/readability",
    "Readability",
    "reading a web page",
    PACKAGES
  )
  const found = yield* Effect.try({
    try: () => {
      const reader: unknown = Reflect.construct(Readability, [documentOf(parseHtml, html)])
      const parse: unknown =
        typeof reader === "object" && reader !== null ? Reflect.get(reader, "parse") : null
      return typeof parse === "function" ? (Reflect.apply(parse, reader, []) as unknown) : null
    },
    catch: () => "the page cannot be read as HTML; save the article as plain text"
  })
  const content = textField(found, "content")
  const page = content === null ? undefined : documentOf(parseHtml, `<html><body>${content}</body></html>`)
  const body: unknown = typeof page === "object" && page !== null ? Reflect.get(page, "body") : undefined
  const text = isNode(body) ? linesOf(body) : ""
  if (text === "") {
    return yield* Effect.fail("no article was found in the page; save the article as plain text")
  }
  const title = textField(found, "title")
  const notes = [
    "taken from a web page: read its first and last lines, parts of the page around it may be left"
  ]
  return { kind: "html", text: title === null ? text : `${title}\n${text}`, title, notes }
})
