/** The results page: mutants and survivors of each folder, every survivor with the reason that was found for it. */
import { readFileSync } from "node:fs"

/** What a survivor may be, as reasons.json says it. */
const KINDS = {
  equivalent: "nothing can tell it from the original",
  speed: "the answer is the same, sooner or later",
  words: "only the wording of a message differs",
  elsewhere: "noticed by tests that take no part here",
  open: "a hole in the tests"
}

const reasons = JSON.parse(readFileSync(new URL("reasons.json", import.meta.url), "utf8"))

/** Reasons hang on the text, not on line numbers, which change with every edit. */
const reasonOf = ({ file, replacement, text }) =>
  reasons.find(
    each => each.file === file && each.text === text && (each.replacement === undefined || each.replacement === replacement)
  )

export const page = ({ commit, date, folders, node, seed, survivors, wanted }) => {
  const known = survivors.map(survivor => ({ ...survivor, reason: reasonOf(survivor) }))
  const rows = Object.entries(folders).map(([name, { ignored, killed, total }]) => {
    const alive = known.filter(({ file }) => file.startsWith(`${name}/`))
    const same = alive.filter(({ reason }) => reason?.kind === "equivalent" || reason?.kind === "speed").length
    const share = ((100 * killed) / Math.max(1, total)).toFixed(0)
    return `| \`${name}\` | ${total} | ${killed} | ${alive.length} | ${same} | ${share} % | ${ignored} |`
  })
  const line = ({ file, line: at, mutator, reason, replacement, text, untested }) =>
    `- \`${file}:${at}\` ${mutator}${untested ? " (no test runs it)" : ""}: \`${text}\` → \`${replacement}\`  \n  ${
      reason === undefined ? "No reason is known." : `${reason.kind}: ${reason.why}`
    }`
  return `# Mutation testing

Small faults planted into the exact core, and how many of them its tests notice. Measured on ${date} with Node ${node},
Stryker 9.6.1, at commit ${commit}: of each folder a sample of at least ${wanted} mutants, placed by the seed ${seed}. Again:
\`node bench/mutation/run.mjs ${wanted} ${seed}\`. Tests that start the built program take no part, so what only they would
notice counts as surviving. A mutant that runs while modules load is left out (Stryker's “static” ones).

| folder | mutants | killed | surviving | of these without effect | killed | left out |
|---|---|---|---|---|---|---|
${rows.join("\n")}

## Survivors

${Object.entries(KINDS)
  .map(([kind, what]) => `- **${kind}**: ${what}`)
  .join("\n")}

${known.map(line).join("\n")}
`
}
