/**
 * Units that English texts abbreviate, by trade. Ids that model/Unit does not know are compared as printed.
 */
import * as Rational from "../../arithmetic/Rational.js"
import { type UnitMeaning, unit } from "./Language.js"

const measure = (id: string): UnitMeaning => unit("measure", id)
const times = (power: number, id: string): UnitMeaning => ({
  ...measure(id),
  factor: Rational.powerOfTen(power)
})

type Entries = ReadonlyArray<readonly [words: string, meaning: UnitMeaning]>

/** Oil and gas write M for a thousand and MM for a million; Mb/d is left out, since others write mb/d for a million. */
const oilAndGas: Entries = [
  ["b/d|bd|bbl/d|bpd|barrels per day|barrels a day|barrels daily", measure("barrel/day")],
  ["barrels|barrel|bbl|bbls|bbl.|bbls.", measure("barrel")],
  ["barrels of oil equivalent", measure("boe")],
  ["boe/d|boepd|barrels of oil equivalent per day|barrels of oil equivalent a day", measure("boe/day")],
  ["mbbl|mbbls", times(3, "barrel")],
  ["mmbbl|mmbbls", times(6, "barrel")],
  ["kb/d|kbpd|kbd|mbbl/d|mbbls/d", times(3, "barrel/day")],
  ["mbpd|mmb/d|mmbbl/d|mmbpd", times(6, "barrel/day")],
  ["mboe", times(3, "boe")],
  ["mmboe", times(6, "boe")],
  ["mboe/d|mboepd|kboe/d|kboed|kboepd", times(3, "boe/day")],
  ["mmboe/d|mmboepd", times(6, "boe/day")],
  ["mmbtu", measure("MMBtu")],
  ["bcm", times(9, "m3")],
  ["mcm", times(6, "m3")],
  ["tcm", times(12, "m3")],
  ["cubic feet|cubic foot|cu ft", measure("ft3")],
  ["mcf", times(3, "ft3")],
  ["mmcf", times(6, "ft3")],
  ["bcf", times(9, "ft3")],
  ["tcf", times(12, "ft3")],
  ["mmcf/d|mmcfd|mmscfd", times(6, "ft3/day")],
  ["bcf/d|bcfd", times(9, "ft3/day")],
  ["gallons|gallon|gal", measure("gal")]
]

const power: Entries = [
  ["kwp", measure("kW")],
  ["mwp|mwe|mwac|mwdc|megawatts peak", measure("MW")],
  ["gwp|gwe|gwac|gwdc|gigawatts peak", measure("GW")],
  ["gj|gigajoules", measure("GJ")],
  ["tj|terajoules", measure("TJ")],
  ["pj|petajoules", measure("PJ")],
  ["ej|exajoules", measure("EJ")],
  ["btu", measure("Btu")],
  ["toe|tonnes of oil equivalent", measure("toe")],
  ["tce|tonnes of coal equivalent", measure("tce")]
]

const climate: Entries = [
  ["co2e|co2eq|co2-eq|tco2e|tco2eq", measure("tCO2e")],
  ["tco2", measure("tCO2")],
  ["gco2/kwh|gco2e/kwh", measure("gCO2/kWh")],
  ["ppm", measure("ppm")],
  ["ppb", measure("ppb")],
  ["µg/m3|μg/m3|ug/m3|µg/m³|μg/m³", measure("ug/m3")]
]

const shipping: Entries = [
  ["dwt|deadweight tonnes|deadweight tons", measure("dwt")],
  ["cgt", measure("CGT")],
  ["feu|feus", measure("FEU")],
  ["nautical miles|nautical mile", measure("nmi")],
  ["knots", measure("knot")],
  ["tonne-kilometres|tonne-km|ton-miles|tonne-miles", measure("tkm")],
  ["passenger-kilometres|passenger-km|passenger kilometres", measure("pkm")],
  ["tpa|mt/yr|t/yr|tonnes per annum", measure("t/year")]
]

const farming: Entries = [
  ["bushels|bushel|bu|bu.", measure("bushel")],
  ["bpa|bu/ac", measure("bushel/acre")],
  ["cwt|hundredweight", measure("cwt")],
  ["quintals|quintal", measure("quintal")],
  ["bales", measure("bale")],
  ["lb|lbs|lb.|lbs.", measure("lb")],
  ["ounces|ounce|oz|oz.|troy ounces|fine ounces", measure("oz")],
  ["mt|metric tons|metric tonnes|metric ton|metric tonne", measure("t")],
  ["head of cattle|head of sheep|head of livestock", unit("count", "head")]
]

const technology: Entries = [
  ["mbit/s|mbps|megabits per second", measure("Mbit/s")],
  ["gbit/s|gbps|gigabits per second", measure("Gbit/s")],
  ["tbit/s|tbps", measure("Tbit/s")],
  ["kbit/s|kbps", measure("kbit/s")],
  ["hz|hertz", measure("Hz")],
  ["khz|kilohertz", measure("kHz")],
  ["mhz|megahertz", measure("MHz")],
  ["ghz|gigahertz", measure("GHz")],
  ["tflops|teraflops", measure("TFLOPS")],
  ["pflops|petaflops", measure("PFLOPS")],
  ["eflops|exaflops", measure("EFLOPS")],
  ["mah", measure("mAh")],
  ["megapixels|megapixel", measure("MP")],
  ["nanometres|nanometers|nm", measure("nm")],
  ["fps|frames per second", measure("fps")]
]

const medicine: Entries = [
  ["mcg|µg|μg|micrograms", measure("ug")],
  ["milligrams|milligram", measure("mg")],
  ["ml|millilitres|milliliters", measure("mL")],
  ["mg/dl", measure("mg/dL")],
  ["mg/kg", measure("mg/kg")],
  ["mmol/l", measure("mmol/L")],
  ["mmhg|mm hg", measure("mmHg")],
  ["kcal|kilocalories|calories", measure("kcal")]
]

/**
 * @category units
 * @since 0.1.0
 */
export const englishAbbreviations: Entries = [
  ...oilAndGas,
  ...power,
  ...climate,
  ...shipping,
  ...farming,
  ...technology,
  ...medicine
]
