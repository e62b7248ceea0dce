/**
 * The documentation page of a diagnosis, made from its value.
 */
import type { Diagnosis } from "./Diagnosis.js"
import { prior } from "./priors.js"

/**
 * One page, in Markdown.
 *
 * @category documentation
 * @since 0.1.0
 */
export const page = (diagnosis: Diagnosis): string => `# ${diagnosis.title}

\`${diagnosis.code}\`

${diagnosis.description}

**${diagnosis.seen ? "Seen" : "Made-up example"}:** ${diagnosis.example}

**How often:** ${met(diagnosis)} Its prior is ${(100 * prior(diagnosis.code)).toPrecision(2)} %.
`

const met = ({ met: times }: Diagnosis): string =>
  times === 0
    ? "not met among the 128 published corrections that were looked through."
    : `${times} of the 128 published corrections that were looked through.`

/**
 * The table of contents.
 *
 * @category documentation
 * @since 0.1.0
 */
export const contents = (diagnoses: ReadonlyArray<Diagnosis>): string => `# Diagnoses

What may be behind a figure that cannot be true. Each is tried by the engine: an edit is an explanation only if
everything is true with it. Made from \`src/diagnose/families\`; do not edit.

| code | slip |
|---|---|
${diagnoses.map(({ code, title }) => `| [${code}](${code}.md) | ${title} |`).join("\n")}

## How they are ordered, and what \`chance\` is

An edit costs 0 when nothing that is printed changes (another reading, rounding rule or release), 1 when a label, a unit
or a sign does, 2 when a digit does. First come those that chance would seldom give (at most 5 % of the time, or 25 % when
something outside the finding bears them out) and whose figure is bounded on both sides by everything else, then the cheap ones, then those that are borne out, then by how well the
slip predicts the figure (its prior, shared among the ways to make it and the figures that it would have given).

\`chance\` is the share of figures of the same size and precision (as many digits, the first not zero) for which at least
one of the edits tried, of all claims of the finding, that cost no more would have fitted: 1 − ∏ (1 − share), the share of
one edit being the figures that lie within what everything else allows, out of all. Repairs of digits count as often as
there are ways to get a digit wrong. An edit that more than a tenth of all figures would fit explains nothing and is not
given; nor is one that nothing bears out and that chance would give more than half of the time.

An edit that two families propose is tried once, under the first of their names. Of one slip in the same claims at most two
edits are given.

\`agrees\` names claims and observations outside the finding that pin the edited figure: without them more figures would
fit. Of a share that was adjusted, it names the other shares with which it adds up.
`
