/**
 * Units that look the same in every language: symbols and currencies. Ids are those of model/Unit.
 */
import { plain, unit, type UnitMeaning } from "./Language.js"
import * as WordTable from "./WordTable.js"

const currency = (id: string): UnitMeaning => unit("currency", id)
const measure = (id: string): UnitMeaning => unit("measure", id)

const CODES =
  "USD EUR GBP CNY JPY INR HKD TWD KRW SGD AUD CAD NZD CHF SEK NOK DKK RUB BRL ZAR MXN IDR THB VND MYR AED ILS PLN CZK HUF NGN EGP ARS CLP PKR BDT LKR KES MOP PHP SAR TRY QAR KWD BHD OMR RON UAH GHS TZS UGX ETB TND DZD KZT UZS AZN BGN ISK NPR XOF XAF NGN".split(
    " "
  )

const codes = CODES.map(code => [code.toLowerCase(), currency(code)] as const)

/**
 * Currency signs and codes that stand before the number. `$` alone is the US dollar and `¥` the yuan unless the text
 * is Japanese.
 *
 * @category units
 * @since 0.1.0
 */
export const currencySigns: WordTable.WordTable<UnitMeaning> = WordTable.make(
  ...codes,
  ["$|us$|us $|u.s.$|usd$", currency("USD")],
  ["€", currency("EUR")],
  ["£", currency("GBP")],
  ["¥|rmb|rmb¥|cn¥|人民币", currency("CNY")],
  ["jp¥", currency("JPY")],
  ["₹|rs|rs.", currency("INR")],
  ["hk$|港币", currency("HKD")],
  ["nt$|新台币", currency("TWD")],
  ["s$", currency("SGD")],
  ["a$|au$", currency("AUD")],
  ["c$|ca$", currency("CAD")],
  ["nz$", currency("NZD")],
  ["r$", currency("BRL")],
  ["₩", currency("KRW")],
  ["₽", currency("RUB")],
  ["฿", currency("THB")],
  ["₫", currency("VND")],
  ["₺", currency("TRY")],
  ["₪", currency("ILS")],
  ["₴", currency("UAH")],
  ["₦", currency("NGN")],
  ["rm", currency("MYR")],
  ["rp", currency("IDR")],
  ["₱|php", currency("PHP")],
  ["ksh|kshs", currency("KES")],
  ["tsh", currency("TZS")],
  ["ush", currency("UGX")],
  ["gh¢|gh₵|₵", currency("GHS")],
  ["tk|tk.|৳", currency("BDT")],
  ["dh|dhs|dh.|dhs.", currency("AED")],
  ["mop$", currency("MOP")],
  ["cdn$|can$", currency("CAD")],
  ["mx$", currency("MXN")],
  ["kr", currency("SEK")],
  ["zł", currency("PLN")],
  ["nis", currency("ILS")]
)

/**
 * Symbols that stand behind the number.
 *
 * @category units
 * @since 0.1.0
 */
export const unitSymbols: WordTable.WordTable<UnitMeaning> = WordTable.make(
  ...codes,
  ["%|pct", plain("percent")],
  ["‰", plain("permille")],
  ["pp|ppt|ppts|pps|p.p.|%-point|%-points|% point|% points", plain("point")],
  ["bp|bps", plain("basis-point")],
  ["€", currency("EUR")],
  ["$", currency("USD")],
  ["£", currency("GBP")],
  ["c|¢", currency("cent")],
  ["¥|rmb", currency("CNY")],
  ["₹", currency("INR")],
  ["₩", currency("KRW")],
  ["₽", currency("RUB")],
  ["kb", measure("kB")],
  ["mb", measure("MB")],
  ["gb", measure("GB")],
  ["tb", measure("TB")],
  ["pb", measure("PB")],
  ["kib", measure("KiB")],
  ["mib", measure("MiB")],
  ["gib", measure("GiB")],
  ["tib", measure("TiB")],
  ["ms", measure("ms")],
  ["km", measure("km")],
  ["m", measure("m")],
  ["cm", measure("cm")],
  ["mm", measure("mm")],
  ["km²|km2|km^2|sq km|sq. km", measure("km2")],
  ["m²|m2|m^2|sq m|sqm|㎡", measure("m2")],
  ["m³|m3|m^3", measure("m3")],
  ["ha", measure("ha")],
  ["kg", measure("kg")],
  ["mg", measure("mg")],
  ["g", measure("g")],
  ["t", measure("t")],
  ["kw", measure("kW")],
  ["mw", measure("MW")],
  ["gw", measure("GW")],
  ["tw", measure("TW")],
  ["kwh", measure("kWh")],
  ["mwh", measure("MWh")],
  ["gwh", measure("GWh")],
  ["twh", measure("TWh")],
  ["l", measure("L")],
  ["℃|°c", measure("degC")],
  ["°f|℉", measure("degF")],
  ["°", measure("degree")],
  ["km/h|kmh|kph", measure("km/h")],
  ["teu|teus", unit("count", "TEU")],
  ["h|hrs|hr", unit("time", "hour")],
  ["min|mins", unit("time", "minute")],
  ["s|sec|secs", unit("time", "second")]
)
