/**
 * How often each slip is made, before anything is known about the figure.
 *
 * The counts are those of 128 corrections and restatements that were published, 8 of which showed no pattern; each is
 * raised by one, so that a slip that was not met is unlikely and not impossible (Laplace's rule of succession). A prior
 * only orders explanations that cost the same and are borne out alike.
 */
import type { ExplanationCode } from "../model/Sentence.js"
import { diagnoses } from "./list.js"

const met: ReadonlyMap<ExplanationCode, number> = new Map(diagnoses.map(each => [each.code, each.met]))

const total = [...met.values()].reduce((sum, count) => sum + count + 1, 0)

/** The prior of a slip, between 0 and 1. */
export const prior = (code: ExplanationCode): number => ((met.get(code) ?? 0) + 1) / total
