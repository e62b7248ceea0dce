/**
 * Points of a share index, which are no percentage points: the Nifty lost 88.3 points.
 */
import type { Figure } from "../../../model/Figure.js"
import type { Passage } from "../Passage.js"
import { FAMILY } from "../WordFamilies.js"

const INDEX =
  /index|\b(?:indices|benchmark|sensex|nifty|dow(?: jones)?|nasdaq|ftse|dax|nikkei|hang seng|kospi|s&p|stoxx|cac|ibex|topix|asx|tsx|taiex|straits times|jakarta composite|shanghai composite|klci|psei|set|all-share)\b/i

const POINTS = /^[^a-z]*(?:[a-z]+ (?:by )?)*\d[\d,.]* (?:points?|pts?)$/i

/**
 * The reading with a bare number where the sentence speaks of a market's index in front of it and of no rate.
 *
 * @category extract
 * @since 0.1.0
 */
export const indexPoints = (reading: Figure, { said, before, printed }: Passage): Figure =>
  reading.unit.kind === "point" &&
  (said & FAMILY.market) !== 0 &&
  POINTS.test(printed) &&
  INDEX.test(before) &&
  !/\b(?:rate|yield|margin|share|confidence|sentiment|ratio)s?\b/i.test(before)
    ? { ...reading, unit: { kind: "none" } }
    : reading
