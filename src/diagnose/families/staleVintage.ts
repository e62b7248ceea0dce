/**
 * `stale-vintage`: the figure fits another release.
 */
import type { Diagnosis } from "../Diagnosis.js"
import { oneOf } from "../Edit.js"
import { releases } from "../releases.js"

/** @category diagnoses */
export const staleVintage: Diagnosis = {
  code: "stale-vintage",
  title: "An earlier release",
  description:
    "The figure agrees with another release of the same series than the one that decides. Tried where the reference has several releases of a value that the figure is made of.",
  example:
    "Growth of trade computed from revised bases; a gross domestic product of 121.02 trillion that was final at 120.47.",
  seen: true,
  met: 3,
  propose: suspect => oneOf(releases(suspect, () => true, "stale-vintage"))
}
