import { headerOf, type Layout, makePlan, noHeader, rolesOf, SERIES_KEY, type TableHead } from "./Layout.js"

/** The id of a column or code: `REF_AREA: Reference area` → `REF_AREA`. */
const idOf = (text: string): string => text.trim().split(": ", 1)[0] ?? ""

/** 1.0 starts with DATAFLOW, 2.0 and 2.1 with STRUCTURE (perhaps with a separator, `STRUCTURE[;]`). */
const versionOf = (columns: ReadonlyArray<string>): string | undefined => {
  if (!columns.includes("OBS_VALUE")) return undefined
  const [first = ""] = columns
  if (first === "DATAFLOW") return "1.0"
  return /^STRUCTURE(\[.\])?$/.test(first) && columns[1] === "STRUCTURE_ID" ? "2" : undefined
}

const headerIn = (head: TableHead) => {
  const header = headerOf(head)
  const columns = header?.fields.map(idOf)
  const version = columns === undefined ? undefined : versionOf(columns)
  return header === undefined || columns === undefined || version === undefined
    ? undefined
    : { header, columns, version }
}

/** Columns that say what a file is, not which series a record belongs to. */
const administrative = /^(DATAFLOW|STRUCTURE(\[.\])?|STRUCTURE_ID|STRUCTURE_NAME|ACTION)$/

/** Dimensions stand before the first measure or attribute; names of codes (lower case, blanks) between them do not count. */
const dimensionsOf = (columns: ReadonlyArray<string>): ReadonlyArray<number> => {
  const first = Math.min(...["OBS_VALUE", "OBS_STATUS"].map(c => columns.indexOf(c)).filter(i => i >= 0))
  const time = columns.indexOf("TIME_PERIOD")
  const end = time >= 0 && time < first ? time : first
  return columns.flatMap((name, i) =>
    i < end && !administrative.test(name) && name !== "REF_AREA" && /^[A-Z][A-Z0-9_]*$/.test(name) ? [i] : []
  )
}

/**
 * SDMX-CSV 1.0, 2.0 and 2.1, with or without labels (`CHN: China`). `DECIMALS` and `UNIT_MULT` decide precision and
 * scale. The indicator is the column SERIES_KEY, which joins the codes of all dimensions but area and time.
 *
 * @category layout
 * @since 0.1.0
 */
export const sdmxCsv: Layout = {
  id: "sdmx-csv",
  recognise: head => {
    const found = headerIn(head)
    return found === undefined
      ? null
      : `SDMX-CSV ${found.version}: the columns start with ${found.columns[0]} and have OBS_VALUE`
  },
  plan: head => {
    const found = headerIn(head)
    if (found === undefined) return noHeader(head)
    const { header, columns } = found
    const dimensions = dimensionsOf(columns)
    const action = columns.indexOf("ACTION")
    return makePlan(head, {
      header,
      columns: [...columns, SERIES_KEY],
      known: rolesOf(
        [...columns, SERIES_KEY],
        [
          [SERIES_KEY, "indicator"],
          ["REF_AREA", "area"],
          ["TIME_PERIOD", "period"],
          ["OBS_VALUE", "value"],
          ["UNIT_MEASURE", "unit"],
          ["UNIT", "unit"],
          ["UNIT_MULT", "unit_multiplier"],
          ["DECIMALS", "decimals"],
          ["OBS_STATUS", "status"],
          ["OBS_FLAG", "status"]
        ]
      ),
      traits: {
        width: columns.length,
        labelled: header.fields.some(f => f.includes(": ")),
        missing: ["NaN"],
        split: fields => [...fields, dimensions.map(i => idOf(fields[i] ?? "")).join(".")],
        made: [SERIES_KEY],
        isRemark: action < 0 ? null : fields => idOf(fields[action] ?? "") === "D"
      }
    })
  }
}
