import {
  headerOf,
  keyText,
  type Layout,
  makePlan,
  noHeader,
  rolesOf,
  SERIES_KEY,
  type TableHead
} from "./Layout.js"
import * as Roles from "../Roles.js"

/** `freq,unit,na_item,geo\TIME_PERIOD`: the dimensions of the key, and what the other columns are. */
const KEY = /^([^\\]+)\\(TIME_PERIOD|time)$/i

const headerIn = (head: TableHead) => {
  const header = headerOf(head)
  const key = KEY.exec(header?.fields[0]?.trim() ?? "")
  return header === undefined || key === null
    ? undefined
    : { header, dimensions: (key[1] ?? "").split(",").map(d => d.trim()) }
}

/**
 * Eurostat's TSV: the first field holds the codes of the dimensions, the others are periods; a value may carry a flag
 * behind a space (`12.3 p`), `:` means that there is none. The indicator is the column SERIES_KEY, which joins all
 * codes but the area's.
 *
 * @category layout
 * @since 0.1.0
 */
export const eurostatTsv: Layout = {
  id: "eurostat",
  recognise: head => {
    const found = headerIn(head)
    return found === undefined ? null : `the first column is ${found.header.fields[0]?.trim()}`
  },
  plan: head => {
    const found = headerIn(head)
    if (found === undefined) return noHeader(head)
    const { header, dimensions } = found
    const periods = header.fields.slice(1).map(f => f.trim())
    const columns = [...dimensions, SERIES_KEY, ...periods]
    const series = dimensions.flatMap((d, i) => (d === "geo" ? [] : [i]))
    const parts = new Map<string, ReadonlyArray<number>>(dimensions.map((d, i) => [d, [i]]))
    parts.set(SERIES_KEY, series)
    const cells = [...dimensions.map((_, i) => [i]), series]
    return makePlan(head, {
      header,
      columns,
      known: rolesOf(columns, [
        [SERIES_KEY, "indicator"],
        ["geo", "area"],
        ["unit", "unit"]
      ]),
      // Whatever stands there must be a period: one that cannot be read is a defect of each of its values.
      values: periods.map(name => ({
        at: name,
        roles: new Map([["period", Roles.constant(name)] as const])
      })),
      traits: {
        width: header.fields.length,
        flagged: true,
        missing: [":"],
        split: ([key = "", ...values]) => {
          const codes = key.split(",")
          return [...cells.map(indexes => keyText(codes, indexes)), ...values]
        },
        key: { field: 0, delimiter: ",", parts },
        made: columns
      }
    })
  }
}
