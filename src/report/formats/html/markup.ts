/**
 * HTML from text: nothing that comes from outside can become markup, an attribute or an address that runs.
 */
import { escapeMarkup } from "../../escapeMarkup.js"
import { visible, visibleLines } from "../../visible.js"

/** Text of an element or of a quoted attribute. */
export const safe = (text: string): string => escapeMarkup(visible(text))

/** As `safe`, but line feeds stay. */
export const safeLines = (text: string): string => escapeMarkup(visibleLines(text))

/** An element id: any text without white space. */
export const elementId = (text: string): string => safe(visible(text).replace(/\s+/gu, "_"))

/** The address of an element in the same page. */
export const fragment = (text: string): string =>
  `#${safe(encodeURIComponent(visible(text).replace(/\s+/gu, "_")))}`

/** A link for web addresses; anything else (`javascript:`, `data:`, a path) stays text. */
export const link = (url: string, label: string): string =>
  /^https?:\/\/[^\s]+$/iu.test(url)
    ? `<a href="${safe(url)}" rel="noopener noreferrer nofollow">${safe(label)}</a>`
    : safe(label)

/** An element with its class, or nothing when it would be empty. */
export const element = (tag: string, className: string, content: string): string =>
  content === "" ? "" : `<${tag}${className === "" ? "" : ` class="${className}"`}>${content}</${tag}>`

/** A list of items that are markup already, or nothing. */
export const listing = (tag: "ul" | "ol", className: string, items: ReadonlyArray<string>): string =>
  element(tag, className, items.map(item => `<li>${item}</li>`).join(""))

/** A folded part. */
export const folded = (summary: string, content: string): string =>
  content === "" ? "" : `<details><summary>${safe(summary)}</summary>${content}</details>`
