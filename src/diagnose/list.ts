/**
 * The list of diagnoses. Adding one means a file in `families`, a line here, and a case.
 */
import type { Diagnosis } from "./Diagnosis.js"
import { adjusted } from "./families/adjusted.js"
import { base } from "./families/base.js"
import { changeForLevel } from "./families/changeForLevel.js"
import { conversion } from "./families/conversion.js"
import { currency } from "./families/currency.js"
import { digit } from "./families/digit.js"
import { direction } from "./families/direction.js"
import { droppedZero } from "./families/droppedZero.js"
import { flowForStock } from "./families/flowForStock.js"
import { fractionForPercent } from "./families/fractionForPercent.js"
import { grossForNet } from "./families/grossForNet.js"
import { growthOnNewBase } from "./families/growthOnNewBase.js"
import { incrementForTotal } from "./families/incrementForTotal.js"
import { levelForChange } from "./families/levelForChange.js"
import { multipleForGrowth } from "./families/multipleForGrowth.js"
import { nominalForReal } from "./families/nominalForReal.js"
import { oneOfPairStale } from "./families/oneOfPairStale.js"
import { otherCountUnit } from "./families/otherCountUnit.js"
import { otherDenominator } from "./families/otherDenominator.js"
import { partForWhole } from "./families/partForWhole.js"
import { percentForPoint } from "./families/percentForPoint.js"
import { periodsMerged } from "./families/periodsMerged.js"
import { reading } from "./families/reading.js"
import { referenceShifted } from "./families/referenceShifted.js"
import { revisedBase } from "./families/revisedBase.js"
import { scale } from "./families/scale.js"
import { sign } from "./families/sign.js"
import { staleVintage } from "./families/staleVintage.js"
import { truncated } from "./families/truncated.js"
import { wholeForPart } from "./families/wholeForPart.js"
import { wrongArea } from "./families/wrongArea.js"
import { wrongIndicator } from "./families/wrongIndicator.js"
import { wrongPeriod } from "./families/wrongPeriod.js"

/**
 * Every diagnosis.
 *
 * @category diagnosis
 * @since 0.1.0
 */
export const diagnoses: ReadonlyArray<Diagnosis> = [
  reading,
  truncated,
  adjusted,
  revisedBase,
  staleVintage,
  referenceShifted,
  flowForStock,
  incrementForTotal,
  wrongPeriod,
  wrongArea,
  wrongIndicator,
  partForWhole,
  wholeForPart,
  otherDenominator,
  otherCountUnit,
  grossForNet,
  currency,
  conversion,
  percentForPoint,
  fractionForPercent,
  scale,
  sign,
  direction,
  nominalForReal,
  base,
  growthOnNewBase,
  multipleForGrowth,
  levelForChange,
  changeForLevel,
  periodsMerged,
  oneOfPairStale,
  digit,
  droppedZero
]
