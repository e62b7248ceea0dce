/**
 * Units of measure with exact factors, as fractions. Where a unit is defined by law or treaty the factor is that
 * definition: the mile is 1609.344 m (international yard and pound agreement, 1959), the acre 4046.8564224 m², the
 * 亩 2000/3 m² (one fifteenth of a hectare, State Council of China, 1984).
 *
 * Months and years are not multiples of days, so they have a base of their own.
 */

/** Base dimensions; the factor of a unit is its size in the named one. */
type BaseDimension =
  | "metre"
  | "kilogram"
  | "second"
  | "month"
  | "joule"
  | "byte"
  | "celsius"
  | "fahrenheit"
  | "kelvin"
  | "coal-equivalent"

/** Canonical id, dimension, power of it, exact factor, other accepted spellings separated by spaces. */
export type UnitRow = readonly [
  id: string,
  base: BaseDimension,
  power: number,
  factor: string,
  spellings: string
]

/** Every unit of measure that a claims file may name. */
export const unitTable: ReadonlyArray<UnitRow> = [
  ["mm", "metre", 1, "1/1000", "millimetre millimetres millimeter millimeters 毫米"],
  ["cm", "metre", 1, "1/100", "centimetre centimetres centimeter centimeters 厘米"],
  ["m", "metre", 1, "1", "metre metres meter meters 米"],
  ["km", "metre", 1, "1000", "kilometre kilometres kilometer kilometers 公里 千米"],
  ["li", "metre", 1, "500", "华里 里"],
  ["in", "metre", 1, "0.0254", "inch inches 英寸"],
  ["ft", "metre", 1, "0.3048", "foot feet 英尺"],
  ["yd", "metre", 1, "0.9144", "yard yards 码"],
  ["mile", "metre", 1, "1609.344", "mi miles 英里"],
  ["nmi", "metre", 1, "1852", "nautical_mile nautical_miles 海里"],
  ["cm2", "metre", 2, "1/10000", "cm^2 cm²"],
  ["m2", "metre", 2, "1", "m^2 m² sqm 平方米 平米 ㎡"],
  ["km2", "metre", 2, "1000000", "km^2 km² sqkm 平方公里 平方千米"],
  ["ha", "metre", 2, "10000", "hectare hectares 公顷"],
  ["mu", "metre", 2, "2000/3", "亩 畝"],
  ["qing", "metre", 2, "200000/3", "顷"],
  ["sqft", "metre", 2, "0.09290304", "ft2 ft^2 ft² square_foot square_feet 平方英尺"],
  ["sqyd", "metre", 2, "0.83612736", "yd2 yd^2 yd²"],
  ["acre", "metre", 2, "4046.8564224", "acres 英亩"],
  ["sqmi", "metre", 2, "2589988.110336", "mi2 mi^2 mi² square_mile square_miles 平方英里"],
  ["ml", "metre", 3, "1/1000000", "mL millilitre millilitres milliliter milliliters cm3 cm^3 cm³ 毫升"],
  ["L", "metre", 3, "1/1000", "l litre litres liter liters 升"],
  ["hl", "metre", 3, "1/10", "hL hectolitre hectolitres"],
  ["m3", "metre", 3, "1", "m^3 m³ 立方米 方"],
  ["km3", "metre", 3, "1000000000", "km^3 km³ 立方公里"],
  ["gallon", "metre", 3, "0.003785411784", "gallons us_gallon us_gallons"],
  ["imperial_gallon", "metre", 3, "0.00454609", "imperial_gallons"],
  ["barrel", "metre", 3, "0.158987294928", "barrels bbl 桶"],
  ["mg", "kilogram", 1, "1/1000000", "milligram milligrams 毫克"],
  ["g", "kilogram", 1, "1/1000", "gram grams 克"],
  ["kg", "kilogram", 1, "1", "kilogram kilograms 公斤 千克"],
  ["jin", "kilogram", 1, "1/2", "斤 市斤"],
  ["t", "kilogram", 1, "1000", "tonne tonnes metric_ton metric_tons 吨 公吨"],
  ["kt", "kilogram", 1, "1000000", "kilotonne kilotonnes"],
  ["Mt", "kilogram", 1, "1000000000", "megatonne megatonnes"],
  ["Gt", "kilogram", 1, "1000000000000", "gigatonne gigatonnes"],
  ["lb", "kilogram", 1, "0.45359237", "lbs lbm pound_mass 磅"],
  ["oz", "kilogram", 1, "0.028349523125", "ounce ounces 盎司"],
  ["short_ton", "kilogram", 1, "907.18474", "short_tons"],
  ["long_ton", "kilogram", 1, "1016.0469088", "long_tons"],
  ["ms", "second", 1, "1/1000", "millisecond milliseconds 毫秒"],
  ["s", "second", 1, "1", "second seconds sec 秒"],
  ["min", "second", 1, "60", "minute minutes 分钟"],
  ["h", "second", 1, "3600", "hour hours hr 小时"],
  ["day", "second", 1, "86400", "days d 天 日"],
  ["week", "second", 1, "604800", "weeks 周"],
  ["month", "month", 1, "1", "months 月 个月"],
  ["quarter", "month", 1, "3", "quarters 季度"],
  ["half", "month", 1, "6", "half-year half-years half_year 半年"],
  ["year", "month", 1, "12", "years a yr 年"],
  ["decade", "month", 1, "120", "decades"],
  ["J", "joule", 1, "1", "joule joules 焦耳"],
  ["kJ", "joule", 1, "1000", "kilojoule kilojoules 千焦"],
  ["MJ", "joule", 1, "1000000", "megajoule megajoules 兆焦"],
  ["GJ", "joule", 1, "1000000000", "gigajoule gigajoules"],
  ["TJ", "joule", 1, "1000000000000", "terajoule terajoules"],
  ["PJ", "joule", 1, "1000000000000000", "petajoule petajoules"],
  ["EJ", "joule", 1, "1000000000000000000", "exajoule exajoules"],
  ["cal", "joule", 1, "4.184", "calorie calories"],
  ["kcal", "joule", 1, "4184", "kilocalorie kilocalories 千卡"],
  ["Wh", "joule", 1, "3600", "watt_hour watt_hours 瓦时"],
  ["kWh", "joule", 1, "3600000", "kilowatt_hour kilowatt_hours 千瓦时 度"],
  ["MWh", "joule", 1, "3600000000", "megawatt_hour megawatt_hours 兆瓦时"],
  ["GWh", "joule", 1, "3600000000000", "gigawatt_hour gigawatt_hours 吉瓦时"],
  ["TWh", "joule", 1, "3600000000000000", "terawatt_hour terawatt_hours 太瓦时"],
  ["tce", "coal-equivalent", 1, "1", "吨标准煤 吨标煤"],
  ["B", "byte", 1, "1", "byte bytes 字节"],
  ["kB", "byte", 1, "1000", "KB kilobyte kilobytes"],
  ["MB", "byte", 1, "1000000", "megabyte megabytes"],
  ["GB", "byte", 1, "1000000000", "gigabyte gigabytes"],
  ["TB", "byte", 1, "1000000000000", "terabyte terabytes"],
  ["PB", "byte", 1, "1000000000000000", "petabyte petabytes"],
  ["KiB", "byte", 1, "1024", "kibibyte kibibytes"],
  ["MiB", "byte", 1, "1048576", "mebibyte mebibytes"],
  ["GiB", "byte", 1, "1073741824", "gibibyte gibibytes"],
  ["TiB", "byte", 1, "1099511627776", "tebibyte tebibytes"],
  ["degC", "celsius", 1, "1", "°C celsius ℃ 摄氏度"],
  ["degF", "fahrenheit", 1, "1", "°F fahrenheit 华氏度"],
  ["K", "kelvin", 1, "1", "kelvin"]
]

/** Power is energy per second; each row is id, factor in watts, spellings. */
export const powerTable: ReadonlyArray<readonly [id: string, factor: string, spellings: string]> = [
  ["W", "1", "watt watts 瓦"],
  ["kW", "1000", "kilowatt kilowatts 千瓦"],
  ["MW", "1000000", "megawatt megawatts 兆瓦"],
  ["GW", "1000000000", "gigawatt gigawatts 吉瓦"],
  ["TW", "1000000000000", "terawatt terawatts 太瓦"]
]

/** Words before a unit that multiply it: 万人, 亿元, million USD. */
export const scaleWords: ReadonlyArray<readonly [word: string, exponent: number]> = [
  ["万亿", 12],
  ["亿", 8],
  ["億", 8],
  ["千万", 7],
  ["百万", 6],
  ["十万", 5],
  ["万", 4],
  ["萬", 4],
  ["千", 3],
  ["百", 2],
  ["trillion ", 12],
  ["billion ", 9],
  ["million ", 6],
  ["thousand ", 3],
  ["hundred ", 2]
]
