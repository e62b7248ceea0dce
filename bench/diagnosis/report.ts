/**
 * The page of results.
 */
import type { Detection } from "./detection.js"
import type { Outcome } from "./measure.js"
import type { RealRow } from "./real.js"
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
  readonly files: ReadonlyArray<RealRow>
  readonly count: number
  readonly date: string
  readonly machine: string
  readonly minutes: number
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

/** What stands first where the true slip does not, by slip; `!` where it is confidently so. */
const mistaken = ({ slip, outcomes }: Row): string => {
  const counts = new Map<string, number>()
  for (const { first, place, confidentlyWrong } of outcomes.filter(isDeterminable)) {
    if (place === 1) continue
    const name = first === null ? "nothing" : `${first.code}${confidentlyWrong ? "!" : ""}`
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const sorted = [...counts].sort((a, b) => b[1] - a[1])
  return sorted.length === 0
    ? ""
    : `| ${slip.name} | ${sorted.map(([name, times]) => `${name} ${times}`).join(", ")} |\n`
}

/** The page, in Markdown. */
export const report = (measured: Measured): string => `# Detection and diagnosis, measured

Made by \`bench/diagnosis/run.ts\` (the command is at its head) on ${measured.date}, with ${measured.count} invented bulletins for each
slip (${measured.machine}; ${measured.minutes} minutes of processor time); do not edit. A bulletin has about twenty figures of one area and year,
some of their neighbours, and a reference that holds 35 to 80 % of all values. One slip of a known kind is planted into a
bulletin in which everything is true. The bulletins are numbered; when the diagnosis was changed, only others were tried.

- **found**: a contradiction or refutation names the wrong figure. The others are wrong in a way that the data do not show.
- **determinable**: of those found, the slips that the data tell apart: with the figure understood as it is meant nothing
  is contradicted, and of ten random other figures of the same size and precision in its place (as many digits, zeros
  that keep the place left alone) at least nine are contradicted; of a slip of a digit, nine of ten figures with one digit
  changed. Revised bases and shifted references are all counted: what they really say cannot be written as another claim.
- **first**, **first three**: where the true slip stands, of the determinable ones, in the finding that accuses fewest
  figures. Two families that make the same edit cannot be told apart; such an edit counts as true under either name: the
  additions printed as the stock are its change (\`increment-for-total\`, \`change-for-level\`), and of two figures for one
  quantity either may be the one that was not updated.
- **confidently wrong**: another slip is put first with a chance below 5 %, and no other explanation that costs as little
  and is borne out alike stands beside it with such a chance (where one does, the reader sees that two are as good).
- **nothing**: of all found, how often no explanation is given.

| slip | planted | found | determinable | first | first three | confidently wrong | nothing |
|---|---|---|---|---|---|---|---|
${measured.rows.map(({ slip, outcomes }) => line(slip.name, outcomes)).join("\n")}
${line(
  "**all**",
  measured.rows.flatMap(each => each.outcomes)
)}

False alarms on ${measured.clean} bulletins without a slip: **${measured.accused}**.

## What is taken for what

Of the determinable slips whose true explanation is not first: what is (\`!\`: confidently).

| slip | first instead |
|---|---|
${measured.rows.map(mistaken).join("")}
## In real claims files

The figures of the claims files of this repository, misprinted one at a time (a digit, a lost zero, a scale word, a
hundredth), at most 12 of a kind in each file; claims that are contradicted before anything is planted are left out.
Whether such a slip could be told from the data is not worked out here, so that the shares are of all that were found.

| file | claims | planted | found | first | first three | confidently wrong |
|---|---|---|---|---|---|---|
${measured.files.map(realLine).join("\n")}

## By size of the error

One figure of a bulletin, moved by so many per cent (or half as many down), whatever it is:

| wrong by | planted | found |
|---|---|---|
${measured.sizes.map(({ size, planted, found }) => `| ${size} % | ${planted} | ${of(found, planted)} |`).join("\n")}

What is not found is mostly what nothing else in the bulletin or its reference says anything about, or what rounding hides.
`

const realLine = ({ path, claims, outcomes }: RealRow): string => {
  const found = outcomes.filter(each => each.detected)
  return `| ${[
    path,
    claims,
    outcomes.length,
    of(found.length, outcomes.length),
    of(found.filter(isFirst).length, found.length),
    of(found.filter(isAmongThree).length, found.length),
    of(found.filter(each => each.confidentlyWrong).length, found.length)
  ].join(" | ")} |`
}
