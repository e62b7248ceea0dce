/** The results page: mutants and survivors of each folder and sample, every survivor with the reason that was found for it. */
import { readFileSync } from "node:fs"

/** What a survivor may be, as reasons.json says it. */
const KINDS = {
  equivalent: "nothing can tell it from the original",
  speed: "the answer is the same, sooner or later",
  words: "only the wording of a message differs",
  unseen: "planted by hand it fails a test; the run itself could not see that",
  tested: "a test that was written afterwards notices it",
  gone: "the code is gone, because nothing needed it",
  open: "a hole in the tests"
}

const reasons = JSON.parse(readFileSync(new URL("reasons.json", import.meta.url), "utf8"))

/** Reasons hang on the text, not on line numbers, which change with every edit; one without a replacement is for all. */
const reasonOf = ({ file, replacement, text }) =>
  reasons.find(
    each => each.file === file && each.text === text && (each.replacement === undefined || each.replacement === replacement)
  )

const percent = ({ killed, total }) => `${((100 * killed) / Math.max(1, total)).toFixed(0)} %`

const section = ({ atFirst, commit, date, folders, node, note, seed, survivors, wanted }) => {
  const known = survivors.map(survivor => ({ ...survivor, reason: reasonOf(survivor) }))
  const rows = Object.entries(folders).map(([name, counts]) => {
    const alive = known.filter(({ file }) => file.startsWith(`${name}/`))
    const same = alive.filter(({ reason }) => reason?.kind === "equivalent" || reason?.kind === "speed").length
    const first = atFirst === undefined ? "" : ` ${percent(atFirst[name])} |`
    return `| \`${name}\` | ${counts.total} | ${counts.killed} | ${alive.length} | ${same} | ${percent(counts)} |${first} ${counts.ignored} |`
  })
  const line = ({ file, line: at, mutator, reason, replacement, text, untested }) =>
    `- \`${file}:${at}\` ${mutator}${untested ? " (no test runs it)" : ""}: \`${text}\` → \`${replacement}\`  \n  ${
      reason === undefined ? "no reason is known" : `${reason.kind}: ${reason.why}`
    }`
  const before =
    atFirst === undefined
      ? ""
      : `\n“At first” is what the sample gave before tests were added for its survivors: that is the figure to expect of code that nobody
looked at, the other one is no estimate any more.\n`
  return `## Sample ${seed}

${date}, Node ${node}, commit ${commit}; again: \`node bench/mutation/run.mjs ${wanted} ${seed}\`
${note === undefined ? "" : `\n${note}\n`}${before}
| folder | mutants | killed | surviving | of these without effect | killed |${atFirst === undefined ? "" : " at first |"} left out |
|---|---|---|---|---|---|${atFirst === undefined ? "" : "---|"}---|
${rows.join("\n")}

${known.map(line).join("\n")}
`
}

export const page = samples => `# Mutation testing

Small faults planted into the exact core, and how many of them its tests notice (Stryker 9.6.1). A full run would take many hours,
so each sample takes at least as many mutants of each folder as it was asked for, in windows of a few lines placed by its seed;
mutants of one window stand or fall together, so read the figures with ten points to either side. Tests that start the built program
take no part: what only they would notice counts as surviving. Mutants that run while modules load are left out (Stryker's “static”
ones). Reasons are in \`bench/mutation/reasons.json\`:

${Object.entries(KINDS)
  .map(([kind, what]) => `- **${kind}**: ${what}`)
  .join("\n")}

${samples.toReversed().map(section).join("\n")}`
