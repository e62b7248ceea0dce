/**
 * An edit that makes everything true, with what speaks for it, and the order of such edits.
 */
import { anyOf, SAYS_NOTHING } from "./chance.js"
import { costs } from "./Edit.js"
import { prior } from "./priors.js"
import type { Trial } from "./Trial.js"

/**
 * An explanation before it is put into words.
 *
 * @category diagnosis
 * @since 0.1.0
 */
export interface Candidate {
  readonly trial: Trial
  /** Chance that a random figure would have fitted one of the edits tried that cost no more; null when any would. */
  readonly chance: number | null
  /** Claims and observations, none of the finding, that agree with the edit and had no part in choosing it. */
  readonly agrees: ReadonlyArray<string>
}

/** A chance above which an explanation that nothing bears out is not given. */
const COMMON = 0.5

/** Explanations that chance would give no more often than this are worth putting first. */
const RARE = 0.05

/** The same, for explanations that something else bears out. */
const SELDOM = 0.25

/** The trials that succeeded, each with its chance among all that were made. */
export const candidates = (trials: ReadonlyArray<Trial>): ReadonlyArray<Candidate> => {
  const shares = familyShares(trials)
  return trials
    .filter(trial => trial.fits && saysSomething(trial))
    .map(trial => ({
      trial,
      agrees: [],
      chance:
        trial.share === null || trial.edit.code === "one-of-pair-stale"
          ? null
          : anyOf(shares.filter(each => each.cost <= trial.edit.cost).map(each => each.share))
    }))
}

/**
 * Whether a candidate is worth a reader's time. An edit that chance would give for more than half of all figures, and that
 * nothing else bears out, is not: nothing plausible is said rather than something invented.
 */
export const isPlausible = ({ chance, agrees, trial }: Candidate): boolean =>
  agrees.length > 0 ||
  (chance === null ? trial.edit.code === "one-of-pair-stale" || trial.pinned : chance <= COMMON)

const saysSomething = ({ edit, share, pinned }: Trial): boolean =>
  edit.cost === costs.digit || (share === null ? pinned : share <= SAYS_NOTHING)

/**
 * The share of figures that each edit tried would fit. Edits of digits are one member together for each claim and kind:
 * as many figures as fit, times the ways to get one of them wrong.
 */
const familyShares = (
  trials: ReadonlyArray<Trial>
): ReadonlyArray<{ readonly cost: number; readonly share: number }> => {
  const members = new Map<string, { cost: number; share: number; count: number }>()
  trials.forEach((trial, index) => {
    const { edit, share } = trial
    if (share === null || edit.code === "one-of-pair-stale") return
    if (edit.cost !== costs.digit) {
      if (share <= SAYS_NOTHING) members.set(String(index), { cost: edit.cost, share, count: 1 })
      return
    }
    const key = `${edit.kind} of ${[...edit.changes.keys()].join()}`
    const known = members.get(key) ?? { cost: edit.cost, share: 0, count: 0 }
    members.set(key, { cost: edit.cost, share: Math.max(known.share, share), count: known.count + 1 })
  })
  return [...members.values()].map(({ cost, share, count }) => ({ cost, share: Math.min(1, share * count) }))
}

/**
 * How well an edit predicts the printed figure: the prior of its slip, shared among the ways to make it and among the
 * figures that it would have made.
 */
const weight = ({ trial: { edit, fitting } }: Candidate): number => prior(edit.code) / edit.ways / fitting

/** What is bounded on one side only fits because little is known, so that it is not borne out by fitting. */
const isBorneOut = ({ chance, agrees, trial: { pinned } }: Candidate): boolean =>
  chance === null ? agrees.length > 0 : pinned && (chance <= RARE || (agrees.length > 0 && chance <= SELDOM))

/** The most plausible first: borne out or rare, then cheap, then with corroboration, then by weight. */
export const inOrder = (all: ReadonlyArray<Candidate>): ReadonlyArray<Candidate> =>
  [...all].sort(
    (a, b) =>
      Number(isBorneOut(b)) - Number(isBorneOut(a)) ||
      a.trial.edit.cost - b.trial.edit.cost ||
      Number(b.agrees.length > 0) - Number(a.agrees.length > 0) ||
      weight(b) - weight(a)
  )
