/** Reads the table of figures that the tests of parsing and of rounding share. */
import { readFileSync } from "node:fs"

export interface Row {
  readonly language: string
  readonly text: string
  readonly form: string
  readonly value: string
  readonly step: string
  readonly coarseStep: string
  readonly unit: string
  readonly hedge: string
  readonly sign: string
  readonly stated: string
  readonly usual: string
}

const cell = (cells: ReadonlyArray<string>, index: number): string => {
  const text = cells[index]
  if (text === undefined) throw new Error(`row with too few cells: ${cells.join(" | ")}`)
  return text
}

export const rows: ReadonlyArray<Row> = readFileSync(new URL("figures.table.txt", import.meta.url), "utf8")
  .split("\n")
  .filter(line => line !== "" && !line.startsWith("#"))
  .map(line => {
    const cells = line.split(" | ")
    return {
      language: cell(cells, 0),
      text: cell(cells, 1),
      form: cell(cells, 2),
      value: cell(cells, 3),
      step: cell(cells, 4),
      coarseStep: cell(cells, 5),
      unit: cell(cells, 6),
      hedge: cell(cells, 7),
      sign: cell(cells, 8),
      stated: cell(cells, 9),
      usual: cell(cells, 10)
    }
  })
