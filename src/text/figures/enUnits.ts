/**
 * Units of English texts.
 */
import * as Rational from "../../arithmetic/Rational.js"
import { englishAbbreviations } from "./enAbbreviations.js"
import { plain, type UnitMeaning, unit } from "./Language.js"
import * as WordTable from "./WordTable.js"

/**
 * English unit words.
 *
 * @category units
 * @since 0.1.0
 */
export const englishUnits: WordTable.WordTable<UnitMeaning> = WordTable.make(
  ["percent|per cent|pct|pc|p.c.|percentage|-percent|-per cent|-per-cent", plain("percent")],
  ["per mille|per mil|per thousand", plain("permille")],
  [
    "percentage points|percentage point|percent points|percent point|per cent points|per cent point|-percentage-point|-percentage point|-per-cent point|ppts|ppt|pp|% pts|margin points",
    plain("point")
  ],
  ["points|point|pts|pt|-point", { ...plain("point"), below: Rational.of(100) }],
  ["of a percentage point|of a point|a percentage point|a point", plain("point")],
  ["basis points|basis point|bps|bp|-basis-point|-basis point|-bps|-bp", plain("basis-point")],
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
  ["chinese yuan", unit("currency", "CNY")],
  ["japanese yen", unit("currency", "JPY")],
  ["indian rupees", unit("currency", "INR")],
  ["korean won|south korean won", unit("currency", "KRW")],
  ["singapore dollars|singapore dollar", unit("currency", "SGD")],
  ["new zealand dollars|new zealand dollar", unit("currency", "NZD")],
  ["taiwan dollars|new taiwan dollars", unit("currency", "TWD")],
  ["swedish crowns|swedish kronor|kronor", unit("currency", "SEK")],
  ["norwegian crowns|norwegian kroner", unit("currency", "NOK")],
  ["danish crowns|danish kroner", unit("currency", "DKK")],
  ["zlotys|zloty", unit("currency", "PLN")],
  ["forints|forint", unit("currency", "HUF")],
  ["czech crowns|koruna|korunas", unit("currency", "CZK")],
  ["lira|liras|turkish lira", unit("currency", "TRY")],
  ["reais", unit("currency", "BRL")],
  ["rand", unit("currency", "ZAR")],
  ["naira", unit("currency", "NGN")],
  ["ringgit", unit("currency", "MYR")],
  ["baht", unit("currency", "THB")],
  ["rupiah", unit("currency", "IDR")],
  ["dong", unit("currency", "VND")],
  ["taka", unit("currency", "BDT")],
  ["dirhams|dirham", unit("currency", "AED")],
  ["saudi riyals|riyals", unit("currency", "SAR")],
  ["shekels", unit("currency", "ILS")],
  ["hryvnias|hryvnia", unit("currency", "UAH")],
  ["mexican pesos", unit("currency", "MXN")],
  ["philippine pesos|pesos", unit("currency", "PHP")],
  ["kenyan shillings|kenya shillings", unit("currency", "KES")],
  ["cedis", unit("currency", "GHS")],
  ["cents|cent|pence|p|euro cents|us cents", unit("currency", "cent")],
  ["hong kong dollars", unit("currency", "HKD")],
  ["australian dollars", unit("currency", "AUD")],
  ["canadian dollars", unit("currency", "CAD")],
  ["square metres|square meters|square metre|square meter|sq metres", unit("measure", "m2")],
  ["square kilometres|square kilometers|square kilometre|square kilometer", unit("measure", "km2")],
  ["square feet|square foot|sq ft|sq. ft.", unit("measure", "ft2")],
  ["square miles|square mile", unit("measure", "mi2")],
  ["cubic metres|cubic meters|cubic metre|cubic meter", unit("measure", "m3")],
  ["kilometres|kilometers|kilometre|kilometer|kms", unit("measure", "km")],
  ["metres|meters|metre|meter", unit("measure", "m")],
  ["centimetres|centimeters", unit("measure", "cm")],
  ["millimetres|millimeters", unit("measure", "mm")],
  ["miles|mile", unit("measure", "mi")],
  ["feet|foot|ft", unit("measure", "ft")],
  ["hectares|hectare", unit("measure", "ha")],
  ["acres|acre", unit("measure", "acre")],
  ["mu", unit("measure", "mu")],
  ["tonnes|tonne", unit("measure", "t")],
  ["tons|ton", unit("measure", "ton")],
  ["kilograms|kilogram|kilos|kgs", unit("measure", "kg")],
  ["grams|gram", unit("measure", "g")],
  ["litres|liters|litre|liter", unit("measure", "L")],
  ["teu|teus|twenty-foot equivalent units", unit("measure", "TEU")],
  ...englishAbbreviations,
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
