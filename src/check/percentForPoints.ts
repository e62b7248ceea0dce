/**
 * A change of a share or a rate that is printed in per cent: it is read as percentage points, and the reader is told.
 */
import { isPercentForPoints } from "../model/figureFactor.js"
import { sentence } from "../model/Sentence.js"
import * as Unit from "../model/Unit.js"
import { quoted } from "./describe.js"
import * as Finding from "./Finding.js"
import type { Statement } from "./Statement.js"
import type { World } from "./World.js"

/** One remark for each such claim. */
export const percentForPoints = (
  world: World,
  statements: ReadonlyMap<string, Statement>
): ReadonlyArray<Finding.Finding> =>
  [...statements.values()].flatMap(({ meaning, quantity }) =>
    meaning.measure === "change" &&
    quantity.target.kind === "points" &&
    isPercentForPoints(meaning.figure.unit, Unit.ratio)
      ? [
          Finding.make(
            "plausibility",
            "warning",
            sentence("percent-for-points", { claim: quoted(world, meaning.id) }),
            {
              claims: [meaning.id],
              qualifier: "percent for points"
            }
          )
        ]
      : []
  )
