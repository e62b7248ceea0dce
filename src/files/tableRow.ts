/** Longer cells are parts of a page that a table lays out. */
const LONGEST_CELL = 200

/**
 * The cells of a row as Markdown keeps them apart, | a | b |, so that a number can be told by its row and column; null where they
 * are no cells of a table: a single one, or long ones, lay out a page. A bar in a cell would divide it and becomes a slash.
 *
 * @category article
 * @since 0.1.0
 */
export const tableRow = (cells: ReadonlyArray<string>): string | null =>
  cells.length > 1 && cells.every(({ length }) => length <= LONGEST_CELL)
    ? `| ${cells.map(cell => cell.replace(/\s+/gu, " ").trim().replaceAll("|", "/")).join(" | ")} |`
    : null
