/**
 * The difference between two texts as a unified diff, which `git apply` and `patch -p1` read.
 */

/** Lines that stay, go or come. */
interface Step {
  readonly sign: " " | "-" | "+"
  readonly line: string
}

/** Lines of context around a change. */
const CONTEXT = 3

/** Lines looked ahead for where two texts agree again. */
const MOST_AHEAD = 400

/**
 * The diff of one file; empty when the texts are equal.
 *
 * @param path path of the file, with `/`, relative to where the patch is applied
 * @category files
 * @since 0.1.0
 */
export const unifiedDiff = (path: string, before: string, after: string): string => {
  const steps = compare(linesOf(before), linesOf(after))
  const hunks = hunksOf(steps)
  if (hunks.length === 0) return ""
  // A name with a space ends at a tab.
  const end = path.includes(" ") ? "\t" : ""
  return `--- a/${path}${end}\n+++ b/${path}${end}\n${hunks.join("")}`
}

/** Lines with their line ends, so that a missing last one shows. */
const linesOf = (text: string): ReadonlyArray<string> => text.match(/[^\n]*\n|[^\n]+$/gu) ?? []

const compare = (before: ReadonlyArray<string>, after: ReadonlyArray<string>): ReadonlyArray<Step> => {
  const steps: Array<Step> = []
  let i = 0
  let j = 0
  while (i < before.length || j < after.length) {
    const line = before[i]
    if (line !== undefined && line === after[j]) {
      steps.push({ sign: " ", line })
      i++
      j++
      continue
    }
    const [gone, come] = untilEqual(before, after, i, j)
    for (const each of before.slice(i, i + gone)) steps.push({ sign: "-", line: each })
    for (const each of after.slice(j, j + come)) steps.push({ sign: "+", line: each })
    i += gone
    j += come
  }
  return steps
}

/** How many lines go and come until the texts agree again, as few as possible. */
const untilEqual = (
  before: ReadonlyArray<string>,
  after: ReadonlyArray<string>,
  i: number,
  j: number
): readonly [gone: number, come: number] => {
  for (let sum = 1; sum <= MOST_AHEAD; sum++)
    for (let gone = 0; gone <= sum; gone++) {
      const line = before[i + gone]
      if (line !== undefined && line === after[j + sum - gone]) return [gone, sum - gone]
    }
  return [before.length - i, after.length - j]
}

const hunksOf = (steps: ReadonlyArray<Step>): ReadonlyArray<string> => {
  const changed = steps.flatMap(({ sign }, at) => (sign === " " ? [] : [at]))
  const hunks: Array<string> = []
  for (let k = 0; k < changed.length; ) {
    const from = Math.max(0, (changed[k] ?? 0) - CONTEXT)
    let last = changed[k] ?? 0
    while (k < changed.length && (changed[k] ?? 0) <= last + 2 * CONTEXT) last = changed[k++] ?? last
    hunks.push(hunk(steps, from, Math.min(steps.length, last + 1 + CONTEXT)))
  }
  return hunks
}

const hunk = (steps: ReadonlyArray<Step>, from: number, to: number): string => {
  const count = (part: ReadonlyArray<Step>, sign: "-" | "+"): number =>
    part.filter(step => step.sign === " " || step.sign === sign).length
  const part = steps.slice(from, to)
  const range = (sign: "-" | "+"): string => {
    const lines = count(part, sign)
    const start = count(steps.slice(0, from), sign) + (lines === 0 ? 0 : 1)
    return `${sign}${start},${lines}`
  }
  const body = part.map(({ sign, line }) =>
    line.endsWith("\n") ? `${sign}${line}` : `${sign}${line}\n\\ No newline at end of file\n`
  )
  return `@@ ${range("-")} ${range("+")} @@\n${body.join("")}`
}
