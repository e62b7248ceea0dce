import type { Observation } from "../model/Observation.js"

/** Shorter names are contained in others by chance. */
const SHORTEST = 4

const fold = (name: string): string =>
  name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\p{P}\p{S}\s]/gu, "")

/**
 * True when an observation does not come from the bodies behind the text: its publisher, or the sources whose figures
 * it repeats. Agreement with one's own figures is no evidence.
 *
 * @param bodies - names of the text's publisher and of its `sources`, in every language there is
 * @category selection
 * @since 0.1.0
 */
export const isIndependent = (
  observation: Pick<Observation, "source" | "publisher">,
  bodies: ReadonlyArray<string>
): boolean => {
  const names = [observation.publisher, observation.source].filter(name => name !== null).map(fold)
  return !bodies
    .map(fold)
    .some(body => names.some(name => name === body || isWithin(body, name) || isWithin(name, body)))
}

const isWithin = (part: string, whole: string): boolean => part.length >= SHORTEST && whole.includes(part)
