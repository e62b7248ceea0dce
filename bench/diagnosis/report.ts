/**
 * The page of results.
 */
import type { Detection } from "./detection.js"
import type { Outcome } from "./measure.js"
import type { Slip } from "./slips.js"

/** The outcomes of one slip. */
export interface Row {
  readonly slip: Slip
  readonly outcomes: ReadonlyArray<Outcome>
}

interface Measured {
  readonly rows: ReadonlyArray<Row>
  readonly clean: number
  readonly accused: number
  readonly sizes: ReadonlyArray<Detection>
  readonly count: number
}

const of = (part: number, whole: number): string =>
  whole === 0 ? "–" : `${Math.round((100 * part) / whole)} %`

const isDeterminable = ({ detected, determinable }: Outcome): boolean => detected && determinable !== false
const isFirst = ({ place }: Outcome): boolean => place === 1
const isAmongThree = ({ place }: Outcome): boolean => place !== null && place <= 3

const line = (name: string, outcomes: ReadonlyArray<Outcome>): string => {
  const detected = outcomes.filter(each => each.detected)
  const told = outcomes.filter(isDeterminable)
  return `| ${[
    name,
    outcomes.length,
    of(detected.length, outcomes.length),
    told.length,
    of(told.filter(isFirst).length, told.length),
    of(told.filter(isAmongThree).length, told.length),
    of(told.filter(each => each.confidentlyWrong).length, told.length),
    of(detected.filter(each => each.first === null).length, detected.length)
  ].join(" | ")} |`
}

/** The page, in Markdown. */
export const report = ({
  rows,
  clean,
  accused,
  sizes,
  count
}: Measured): string => `# Detection and diagnosis, measured

Made by \`bench/diagnosis/run.ts\` (the command is at its head), with ${count} invented bulletins for each slip; do not edit.
A bulletin has about twenty figures of one area and year, some of their neighbours, and a reference that holds 35 to 80 %
of all values. One slip of a known kind is planted into a bulletin in which everything is true.

- **found**: a contradiction or refutation names the wrong figure. The others are wrong in a way that the data do not show.
- **determinable**: of those found, the slips that the data tell apart: with the figure understood as it is meant nothing
  is contradicted, and of five random figures in its place at least four are (of a slip of a digit, four of five others).
- **first**, **first three**: where the true slip stands, of the determinable ones.
- **confidently wrong**: another slip is put first with a chance below 5 %.
- **nothing**: of all found, how often no explanation is given.

| slip | planted | found | determinable | first | first three | confidently wrong | nothing |
|---|---|---|---|---|---|---|---|
${rows.map(({ slip, outcomes }) => line(slip.name, outcomes)).join("\n")}
${line(
  "**all**",
  rows.flatMap(each => each.outcomes)
)}

False alarms on ${clean} bulletins without a slip: **${accused}**.

## By size of the error

One figure of a bulletin, moved by so many per cent (or half as many down), whatever it is:

| wrong by | planted | found |
|---|---|---|
${sizes.map(({ size, planted, found }) => `| ${size} % | ${planted} | ${of(found, planted)} |`).join("\n")}

What is not found is mostly what nothing else in the bulletin or its reference says anything about, or what rounding hides.
`
