import * as ReferenceDefect from "./ReferenceDefect.js"

/** So many of one kind in one column are listed one by one; what follows is counted. */
const LISTED = 20

/**
 * Passes the first defects of each kind and column on and counts the rest, so that a column of a million bad values is
 * one page of findings. `finish` reports the counts: nothing is left out unsaid.
 *
 * @category reference
 * @since 0.1.0
 */
export const limitDefects = (
  report: (defect: ReferenceDefect.ReferenceDefect) => void
): {
  readonly add: (defect: ReferenceDefect.ReferenceDefect) => void
  readonly finish: () => void
} => {
  const groups = new Map<string, { count: number; first: ReferenceDefect.ReferenceDefect }>()
  return {
    add: defect => {
      // What ends the reading of a file is told, however many lesser ones of its kind came before it.
      const key = `${defect.severity}\n${defect.resource}\n${defect.file}\n${defect.code}\n${defect.column}`
      const group = groups.get(key)
      if (group === undefined) groups.set(key, { count: 1, first: defect })
      else group.count++
      if ((group?.count ?? 1) <= LISTED) report(defect)
    },
    finish: () => {
      for (const { count, first } of groups.values())
        if (count > LISTED)
          report(
            ReferenceDefect.make(
              "more",
              first.severity,
              { ...first, line: null },
              {
                of: first.code,
                count: String(count - LISTED)
              }
            )
          )
    }
  }
}
