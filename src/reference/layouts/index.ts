/**
 * All layouts, the most particular first: the first one that recognises a table reads it.
 */
import * as ReferenceDefect from "../ReferenceDefect.js"
import { eurostatTsv } from "./eurostatTsv.js"
import { headerOf, type Layout, type TableHead } from "./Layout.js"
import { onsTimeSeries } from "./onsTimeSeries.js"
import { owid } from "./owid.js"
import { sdmxCsv } from "./sdmxCsv.js"
import { tidy } from "./tidy.js"
import { wide } from "./wide.js"
import { worldBank } from "./worldBank.js"

/** @category layout */
export const layouts: ReadonlyArray<Layout> = [
  worldBank,
  sdmxCsv,
  eurostatTsv,
  onsTimeSeries,
  owid,
  tidy,
  wide
]

/** A layout and why it was taken. */
export interface ChosenLayout {
  readonly layout: Layout
  readonly reason: string
}

/** The layout that the resource names, else the first that recognises the table. */
export const chooseLayout = (head: TableHead): ChosenLayout | ReferenceDefect.ReferenceDefect => {
  const { resource, file } = head
  if (resource.layout !== null) {
    const named = layouts.find(l => l.id === resource.layout)
    return named === undefined
      ? ReferenceDefect.make(
          "unknown-layout",
          "unreadable",
          { resource: resource.name, file },
          {
            layout: resource.layout,
            known: [...layouts.map(l => l.id), "json"].join(", ")
          }
        )
      : { layout: named, reason: "named in the mapping" }
  }
  for (const layout of layouts) {
    const reason = layout.recognise(head)
    if (reason !== null) return { layout, reason }
  }
  const header = headerOf(head)
  return header === undefined
    ? ReferenceDefect.make("no-records", "error", { resource: resource.name, file }, {})
    : ReferenceDefect.make(
        "unrecognised-layout",
        "unreadable",
        { resource: resource.name, file, line: header.line },
        { columns: header.fields.slice(0, 30).join(", ") }
      )
}
