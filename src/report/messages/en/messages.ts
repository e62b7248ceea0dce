/**
 * The sentences of reports in English.
 */
import type {
  AmountRange,
  Cited,
  DefaultCode,
  ExplanationCode,
  Formula,
  Quoted
} from "../../../model/Sentence.js"
import type { Messages } from "../Language.js"
import { labels } from "./labels.js"
import { openReason, whyOpen } from "./openQuestions.js"
import {
  amount,
  asWorded,
  cited,
  formula,
  list,
  quote,
  quoted,
  range,
  ranges,
  reading,
  subject,
  value,
  words
} from "./phrases.js"

const claims = (all: ReadonlyArray<Quoted>, more = 0): string => list(all.map(quoted), more)
const cannot = (all: ReadonlyArray<Quoted>): string =>
  all.length === 1 ? "cannot be true as printed" : "cannot all be true as printed"
const sources = (all: ReadonlyArray<Cited>): string => list(all.map(cited))
const grade = (id: string): string => labels.grades[id] ?? id
/** “Anything between 1 and 2”, but “exactly 1” and “at least 1”. */
const anything = (r: AmountRange): string =>
  r.low === null || r.high === null || r.low === r.high ? range(r) : `anything ${range(r)}`
const plural = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`
const given = (statements: ReadonlyArray<Formula>): string =>
  statements.length === 0 ? "" : `, given ${list(statements.map(formula))}`

const defaults: { readonly [code in DefaultCode]: string } = {
  kind: "what kind of quantity the indicator is",
  sign: "that the quantity cannot be negative",
  "versus-window": "which earlier window the growth is measured against",
  "trailing-zeros": "that the zeros at the end of a whole number were counted, not rounded",
  "hedge-width": "how far a word such as “about” reaches"
}

const edits: { readonly [code in ExplanationCode]: string } = {
  "flow-for-stock": "the growth belongs to the total in stock, not to the additions",
  reading: "the words are meant in another way",
  "wrong-period": "the figure belongs to another period",
  "wrong-area": "the figure belongs to another area",
  "wrong-indicator": "the figure belongs to another indicator",
  "percent-for-point": "per cent and percentage points are mixed up",
  scale: "the scale word is off by a power of ten",
  "fraction-for-percent": "a fraction is printed as a percentage, or the reverse",
  digit: "a digit is wrong, doubled, dropped or swapped",
  sign: "a minus sign is lost or added",
  direction: "the direction is reversed",
  "stale-vintage": "the figure comes from an earlier release",
  "nominal-for-real": "nominal growth is given for real growth, or the reverse",
  base: "the growth is measured against another base",
  "increment-for-total": "the increase is given for the total, or the reverse",
  truncated: "the figure was cut off instead of rounded",
  adjusted: "the figure was moved by one last unit so that the shares add up to 100",
  "dropped-zero": "a zero was dropped",
  "reference-shifted": "the reference itself is shifted",
  "growth-on-new-base": "the change is divided by the new value instead of the old one",
  "multiple-for-growth": "a multiple is given for a growth: 100 points too high",
  "level-for-change": "the level is given for the change",
  "change-for-level": "the change is given for the level",
  "one-of-pair-stale": "the same quantity is printed twice, and only one was updated",
  "periods-merged": "several periods were added together",
  "part-for-whole": "a part is given for the whole",
  "whole-for-part": "the whole is given for a part",
  "other-denominator": "the share is of another whole",
  "other-count-unit": "another unit was counted (people, households, cases)",
  "gross-for-net": "gross is given for net, or the reverse",
  currency: "another currency is meant",
  conversion: "a unit was converted wrongly or not at all",
  "revised-base": "the base was revised in a later release; that is no error"
}

const doubtText = {
  release: "they may be of different releases, so a revision may explain it",
  area: "the files name no area, so they may be about different places",
  prices: "they need not be at the same prices"
}

const rounding = {
  "half-up": "if every half is rounded up",
  adjusted: "if none of the shares was adjusted to make the total 100",
  touching: "unless a value lies exactly on the edge of its rounding range"
}

/** @category language */
export const messages: Messages = {
  conflict: v =>
    v.claims.length === 1 && v.observations.length === 0
      ? `${claims(v.claims)} cannot be true as printed${given(v.relations)}.`
      : `${claims(v.claims)} ${v.observations.length > 0 ? `and ${list(v.observations)} ` : ""}cannot all be true as printed${given(v.relations)}.`,
  refuted: v =>
    `${quoted(v.claim)} differs from ${cited(v.observation)}${v.expected === null ? "" : `, by which it would be ${range(v.expected)}`}.`,
  "reading-dependent": v =>
    `${claims(v.claims)} ${cannot(v.claims)} if read as worded${asWorded(v.asWorded)}; ${v.claims.length === 1 ? "it" : "they"} can if read as ${list(v.others.map(reading))}.`,
  "strict-rounding": v =>
    `${claims(v.claims)} ${cannot(v.claims)} ${rounding[v.rule]}; otherwise ${v.claims.length === 1 ? "it" : "they"} can.`,
  "soft-relation": v =>
    `${claims(v.claims)} ${v.claims.length === 1 ? "does" : "do"} not fit what is usual${given(v.relations)}; this is possible, but worth a look.`,
  "cells-may-differ": v =>
    `${claims(v.claims)} differ between documents; ${list(v.doubts.map(doubt => doubtText[doubt]))}.`,
  "not-joined": v =>
    `Figures of “${v.id}” were not held against each other: ${list(v.documents)} declare it differently.`,
  plausibility: v =>
    `${claims(v.claims)} together would mean ${v.implied.map(i => `${subject(i.subject)} ${range(i.range)}`).join("; ")}. That is possible, but unusual.`,
  unusual: v => {
    const usual = v.usual === null ? "" : range(v.usual)
    const said = claims(v.claims)
    switch (v.what) {
      case "value":
        return `${said} is outside of what is usual for ${subject(v.subject)}: ${usual}.`
      case "history":
        return `${said} is far from every value that the reference gives for ${subject(v.subject)}: ${usual}.`
      case "growth":
        return `${said} would mean ${subject(v.subject)} ${v.implied === null ? "" : range(v.implied)}; usual is ${usual}.`
      case "step":
        return `${said} is printed more finely than the source of ${subject(v.subject)} counts: in steps of ${usual}.`
      default:
        return `${said} is a very round number for ${subject(v.subject)}: perhaps an estimate, and not said to be one.`
    }
  },
  "percent-for-points": v =>
    `${quoted(v.claim)} is a change of a share or a rate but is printed in per cent; it is read as percentage points.`,
  revised: v => `${quoted(v.claim)} differs from a figure released later: ${cited(v.observation)}.`,
  "stale-vintage": v =>
    `${quoted(v.claim)} agrees with an earlier release, ${cited(v.earlier)}, revised since to ${cited(v.newest)}.`,
  "weak-grade": v =>
    `${quoted(v.claim)} differs from ${cited(v.observation)}, a source of low grade (${grade(v.grade)}).`,
  "evidence-silent": v => `${quoted(v.claim)} is not supported by the evidence that it names: ${whyOpen(v)}.`,
  undetermined: v => `Whether ${claims(v.claims)} can be true together stays open: ${whyOpen(v)}.`,
  "more-conflicts": v =>
    `There may be more contradictions among ${claims(v.claims)} than are listed: ${openReason(v.reason)}.`,
  unexplained: v =>
    `Explanations were looked for only for the first ${v.explained} of ${v.all} findings that may have one, so that the check of a long document comes to an end; mend those first, and check again.`,
  "uncovered-number": v =>
    `The number ${quote(v.number)} in line ${v.line} of the text is neither a claim nor ignored with a reason.`,
  "anchor-changed": v =>
    `The words of ${quoted(v.claim)} are in the text, but with another number: ${quote(v.found)}.`,
  "anchor-ambiguous": v =>
    `${quoted(v.claim)} occurs in ${v.places} places of the text; add a prefix or a suffix.`,
  "anchor-orphaned": v => `${quoted(v.claim)} is not in the text.`,
  "acceptance-unused": v => `The acceptance of ${v.finding} matches no finding; it can be removed.`,
  "acceptance-expired": v => `The acceptance of ${v.finding} ended on ${v.until}; the finding counts again.`,
  "acceptance-stale": v =>
    `The acceptance of ${v.finding} no longer holds: a figure or an observation has changed (digest now ${v.digest}).`,
  "rests-on-default": v =>
    `${claims(v.claims)} ${cannot(v.claims)} only if we assume ${list(v.defaults.map(d => defaults[d]))}, which the claims file does not say; write it down to settle the matter.`,

  "reference-conflict": v => `The sources disagree on ${subject(v.subject)}: ${sources(v.observations)}.`,
  "reference-inconsistent": v =>
    `${sources(v.observations)} cannot all be true as printed${given(v.relations)}; they are not used to refute anything.`,
  "sources-apart": v =>
    `${v.claims.length === 0 ? sources(v.observations) : `${claims(v.claims)} and ${sources(v.observations)}`} do not fit each other${given(v.relations)}; the sources are different offices or releases, which need not agree, so this refutes nothing.`,
  "reference-defect": v => v.detail,

  "step-figure": v => `${quote(v.claim.figure)} stands for ${anything(v.range)}.`,
  "step-so": v =>
    `So ${subject(v.subject)} would be ${range(v.range)}${v.expression === null ? "" : ` (${v.expression})`}.`,
  "step-no-whole": v => `No whole number is ${range(v.range)}.`,
  "step-formula": v =>
    v.claim === null ? `${formula(v.formula)}.` : `${quoted(v.claim)} says: ${formula(v.formula)}.`,
  "step-relation": v => `By definition: ${formula(v.relation)}.`,
  "step-observation": v => `${cited(v.observation)} stands for ${anything(v.range)}.`,
  "step-apart": v =>
    `${subject(v.subject)} would be ${ranges([v.one, v.other]).join(" and also ")}: the two do not meet.`,
  "step-search": v =>
    `${v.cases === 1 ? "The one case was" : `All ${v.cases} cases were`} gone through and none fits; the certificate lists them.`,
  "step-difference": v =>
    `${quote(v.claim.figure)} and ${value(v.observation)} are ${amount(v.difference)} apart${v.percent === null ? "" : ` (${amount({ value: v.percent, unit: "%" })} of the source's value)`}.`,
  "step-default": v => `This assumes ${defaults[v.code]}.`,

  "why-refuted": v =>
    `Differs from ${cited(v.observation)}${v.range === null ? "" : `, by which it would be ${range(v.range)}`}.`,
  "why-inconsistent": v =>
    v.claims.length === 0
      ? `Cannot be true as printed, whatever the other figures are${given(v.relations)}.`
      : `Cannot be true together with ${claims(v.claims)}${given(v.relations)}.`,
  "why-reading-dependent": v =>
    `As worded${asWorded(v.asWorded)} it contradicts the rest; read as ${list(v.others.map(reading))} it does not.`,
  "why-supported": v => `Supported by ${cited(v.observation)} (${grade(v.grade)}).`,
  "why-consistent": v =>
    `Can be true together with ${v.claims.length === 0 ? "everything it is tied to" : claims(v.claims, v.more)}${v.relations.length === 0 ? "" : ` (${list(v.relations.map(formula))})`}. That is not a confirmation.`,
  "why-undetermined": v => `Stays open: ${whyOpen(v)}.`,
  "why-unchecked": v =>
    `Not checked: nothing else in the text bounds ${subject(v.subject)}, and no reference gives it.`,
  "why-only-soft": () => "Only rules of thumb speak about it; they decide nothing.",
  draft: () =>
    "A draft: nobody has said yet that its claims mean what the text says. What contradicts them is a warning; it may be the draft. Remove document.draft once every claim is read.",
  "why-draft": () => "Open: the file is a draft, and what contradicts this may be a guess of it.",
  "why-role": v =>
    `Not checked: the text gives it as ${labels.roles[v.role] ?? v.role}, not as a statement of the text's own.`,
  "why-not-independent": v =>
    `Not independent evidence: ${v.publisher} is the source that the text itself repeats.`,
  "why-low-grade": v => `The only source is of low grade (${grade(v.grade)}).`,
  "why-earlier-vintage": v =>
    `Agrees with the earlier release ${v.vintage}${v.newest === null ? "" : `, revised since to ${cited(v.newest)}`}.`,
  "why-later-vintage": v => `The release ${v.vintage} came after the text.`,
  "why-unknown-vintage": () => "The source does not say of when its value is.",
  "why-only-by-rounding": v =>
    `Consistent only by rounding: the numbers as written give ${amount(v.value)}; this figure is possible only if they were rounded themselves.`,
  "why-hedge": v =>
    `This holds only because ${quote(v.figure)} is not exact: it stands for ${anything(v.range)}.`,
  "why-ask": v =>
    `To check it, ask ${v.from === null ? "for" : `${words(v.from)} for`} ${subject(v.subject)}.`,
  "why-nearest": v => `Nearest figures at hand: ${sources(v.observations)}.`,
  "why-sources-disagree": v => `The sources disagree: ${sources(v.observations)}.`,
  "why-basis-unknown": v =>
    `Whether ${sources(v.observations)} is meant in the same way (nominal or real) is not said, so it refutes nothing; a reference can say so in its basis.`,
  "why-list-unnamed": () =>
    "The text does not say which list the place is on, so no list can confirm or refute it.",

  correction: v =>
    `The contradiction would be gone if ${list(v.claims.map(c => `${quoted(c.claim)} were ${range(c.range)}${c.example === null ? "" : `, for example ${quote(c.example)}`}`))}.`,
  "correction-shared": v =>
    `The same would mend ${list([...v.findings, ...(v.more === 0 ? [] : [plural(v.more, "other finding")])])}.`,
  "correction-elsewhere": v => `What would mend it is listed with ${v.finding}, which it would mend as well.`,
  explanation: v =>
    `Perhaps ${edits[v.code]}: ${claims(v.claims)}${v.instead === null ? "" : ` would then be ${v.instead}`}${v.other === null ? "" : `${v.instead === null ? " would then fit" : " and fit"} ${subject(v.other)}`}.`,
  corroborated: v => `Independently borne out by ${list(v.by)}.`,
  uncorroborated: () => "Nothing else bears this out.",
  chance: v =>
    `A random figure of this kind would fit as well in ${v.bound === null ? "" : v.bound === "below" ? "less than " : "more than "}${amount({ value: v.percent, unit: "%" })} of cases.`,

  coverage: v =>
    `${plural(v.numbers, "number")} in the text: ${v.claimed} in claims, ${v.ignored} ignored with a reason, ${v.uncovered === 0 ? "none left over" : `${v.uncovered} left over`}.`,
  "coverage-unknown": () => "The text is not at hand, so nobody knows whether every number is covered.",
  accepted: v =>
    `Accepted${v.by === null ? "" : ` by ${v.by}`}${v.until === null ? "" : ` until ${v.until}`}: ${v.reason}`
}
