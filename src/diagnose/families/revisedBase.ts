/**
 * `revised-base`: the growth was computed on a base that was revised.
 */
import { samePeriod } from "../../reference/ReferenceQuery.js"
import type { Diagnosis } from "../Diagnosis.js"
import { oneOf } from "../Edit.js"
import { releases } from "../releases.js"
import { baseOf } from "../wordings.js"

/** @category diagnoses */
export const revisedBase: Diagnosis = {
  code: "revised-base",
  title: "A revised base",
  description:
    "The growth was computed on a base that was revised, while the levels at hand are first releases. That is no error: the explanation names the release.",
  example: "National accounts: +0.8 % printed, −5.35 % from first releases.",
  seen: true,
  met: 3,
  propose: suspect => {
    const base = baseOf(suspect)
    return base === undefined
      ? []
      : oneOf(releases(suspect, period => samePeriod(period, base, true), "revised-base"))
  }
}
