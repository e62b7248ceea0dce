/**
 * Units of English texts.
 */
import * as Rational from "../../arithmetic/Rational.js"
import { plain, type UnitMeaning, unit } from "./Language.js"
import * as WordTable from "./WordTable.js"

/** Oil and gas write M for a thousand and MM for a million; Mb/d is left out, since others write mb/d for a million. */
const oil = (id: string, factor: number): UnitMeaning => ({
  ...unit("measure", id),
  factor: Rational.of(factor)
})

/**
 * English unit words.
 *
 * @category units
 * @since 0.1.0
 */
export const englishUnits: WordTable.WordTable<UnitMeaning> = WordTable.make(
  ["percent|per cent|pct|-percent|-per cent|-per-cent", plain("percent")],
  ["per mille|per mil|per thousand", plain("permille")],
  [
    "percentage points|percentage point|percent points|percent point|per cent points|per cent point|ppts|ppt|pp|% pts|margin points",
    plain("point")
  ],
  ["points|point|pts|pt", { ...plain("point"), below: Rational.of(100) }],
  ["of a percentage point|of a point|a percentage point|a point", plain("point")],
  ["basis points|basis point|bps|bp", plain("basis-point")],
  [
    "times|-fold|fold|x|×|times as many as|times as much as|times as many|times as much|times higher|times larger|times more",
    plain("multiple")
  ],
  ["dollars|dollar|us dollars|us dollar|u.s. dollars", unit("currency", "USD")],
  ["euros|euro", unit("currency", "EUR")],
  ["pounds|pounds sterling|pound sterling", unit("currency", "GBP")],
  ["yuan|renminbi", unit("currency", "CNY")],
  ["yen", unit("currency", "JPY")],
  ["rupees|rupee", unit("currency", "INR")],
  ["won", unit("currency", "KRW")],
  ["roubles|rubles|rouble|ruble", unit("currency", "RUB")],
  ["swiss francs|francs", unit("currency", "CHF")],
  ["cents|cent|pence|p|euro cents|us cents", unit("currency", "cent")],
  ["hong kong dollars", unit("currency", "HKD")],
  ["australian dollars", unit("currency", "AUD")],
  ["canadian dollars", unit("currency", "CAD")],
  ["square metres|square meters|square metre|square meter|sq metres", unit("measure", "m2")],
  ["square kilometres|square kilometers|square kilometre|square kilometer", unit("measure", "km2")],
  ["square feet|square foot|sq ft|sq. ft.", unit("measure", "ft2")],
  ["square miles|square mile", unit("measure", "mi2")],
  ["cubic metres|cubic meters|cubic metre|cubic meter", unit("measure", "m3")],
  ["bcm", { ...unit("measure", "m3"), factor: Rational.of(1_000_000_000) }],
  ["mbit/s|mbps|megabits per second", unit("measure", "Mbit/s")],
  ["gbit/s|gbps|gigabits per second", unit("measure", "Gbit/s")],
  ["kilometres|kilometers|kilometre|kilometer|kms", unit("measure", "km")],
  ["metres|meters|metre|meter", unit("measure", "m")],
  ["centimetres|centimeters", unit("measure", "cm")],
  ["millimetres|millimeters", unit("measure", "mm")],
  ["miles|mile", unit("measure", "mi")],
  ["feet|foot|ft", unit("measure", "ft")],
  ["hectares|hectare", unit("measure", "ha")],
  ["acres|acre", unit("measure", "acre")],
  ["mu", unit("measure", "mu")],
  ["tonnes|tonne|metric tons|metric tonnes", unit("measure", "t")],
  ["tons|ton", unit("measure", "ton")],
  ["kilograms|kilogram|kilos|kgs", unit("measure", "kg")],
  ["grams|gram", unit("measure", "g")],
  ["litres|liters|litre|liter", unit("measure", "L")],
  ["teu|teus|twenty-foot equivalent units", unit("measure", "TEU")],
  ["bushels|bushel", unit("measure", "bushel")],
  ["b/d|bbl/d|bpd|barrels per day|barrels a day", unit("measure", "barrel/day")],
  ["barrels|barrel|bbl|bbls", unit("measure", "barrel")],
  ["barrels of oil equivalent", unit("measure", "boe")],
  ["boe/d|boepd|barrels of oil equivalent per day", unit("measure", "boe/day")],
  ["mbbl|mbbls", oil("barrel", 1000)],
  ["mmbbl|mmbbls", oil("barrel", 1_000_000)],
  ["kb/d|mbbl/d|mbbls/d", oil("barrel/day", 1000)],
  ["mmb/d|mmbbl/d|mmbpd", oil("barrel/day", 1_000_000)],
  ["mboe", oil("boe", 1000)],
  ["mmboe", oil("boe", 1_000_000)],
  ["mboe/d|mboepd", oil("boe/day", 1000)],
  ["mmboe/d|mmboepd", oil("boe/day", 1_000_000)],
  ["mmbtu", unit("measure", "MMBtu")],
  ["kilowatt hours|kilowatt hour", unit("measure", "kWh")],
  ["megawatt hours|megawatt hour", unit("measure", "MWh")],
  ["gigawatt hours|gigawatt hour", unit("measure", "GWh")],
  ["terawatt hours|terawatt hour", unit("measure", "TWh")],
  ["kilowatts|kilowatt", unit("measure", "kW")],
  ["megawatts|megawatt", unit("measure", "MW")],
  ["gigawatts|gigawatt", unit("measure", "GW")],
  ["degrees celsius|degree celsius", unit("measure", "degC")],
  ["degrees|degree", unit("measure", "degree")],
  [
    "years|year|consecutive years|straight years|years running|years in a row|years old|successive years|-year",
    unit("time", "year")
  ],
  ["months|month|consecutive months|straight months", unit("time", "month")],
  ["quarters|consecutive quarters|straight quarters", unit("time", "quarter")],
  ["weeks|week", unit("time", "week")],
  ["days|day", unit("time", "day")],
  ["hours|hour", unit("time", "hour")],
  ["minutes|minute", unit("time", "minute")],
  ["seconds|second", unit("time", "second")],
  ["people|persons|person|inhabitants|residents", unit("count", "people")]
)
