/**
 * English words whose numerals are no numbers, grouped by the reason; a space within a word is written `_`. A word without capitals
 * matches in any case.
 *
 * A word belongs here only if its numeral is never a quantity: "one of", "for a third quarter" and "the only" state something,
 * so they are left out.
 */
import type { Lexicon } from "./Lexicon.js"

export const en: Lexicon = {
  version: 1,
  language: "en",
  reasons: {
    "name of a body or event":
      "G7 G8 G10 G20 G77 E7 BRIC5 OPEC+10 EU27 EU28 EU-27 EA19 EA20 euro_area_20 World_War_One " +
      "World_War_Two First_World_War Second_World_War First_World Third_World First_Republic " +
      "Fifth_Republic Third_Reich Fifth_Avenue First_Lady First_Minister First_Nations " +
      "Second_Amendment First_Amendment Fourteenth_Amendment Seven-Eleven 7-Eleven 4Chan " +
      "20th_Century_Fox Twentieth_Century_Fox Pier_1 Motel_6 Super_8 Agenda_2030 One_Belt_One_Road " +
      "Formula_1 Formula_One Big_Four Big_Five Magnificent_Seven Group_of_Seven Group_of_Twenty",
    "name of an index":
      "S&P_500 S&P500 FTSE_100 FTSE_250 CSI_300 CSI_500 Nikkei_225 CAC_40 DAX_40 Euro_Stoxx_50 " +
      "Stoxx_600 STOXX_Europe_600 Russell_2000 Russell_1000 Fortune_500 Nasdaq_100 Nasdaq-100 " +
      "Dow_30 Nifty_50 ASX_200 IBEX_35 KOSPI_200 Topix_100 SMI_20",
    "technical term":
      "2G 3G 4G 5G 6G 2D 3D CO2 CH4 N2O SO2 NO2 H2O O3 PM2.5 PM10 COVID-19 Covid19 SARS-CoV-2 H1N1 " +
      "H5N1 H7N9 B2B B2C C2C P2P O2O V2X Web3 Web_3.0 Web_2.0 Industry_4.0 M0 M1 M2 M3 MP3 MP4 A4 " +
      "N95 401(k) 401k 403(b) Tier_1_capital Tier_2_capital Tier_1 Tier_2 Tier_3 Level_1 Level_2 " +
      "Level_3 Scope_1 Scope_2 Scope_3 Basel_3 IFRS_9 IFRS_15 IFRS_16 IFRS_17 ISO_9001 ISO_14001 " +
      "ISO_27001 10-K 10-Q 8-K 20-F Type_1_diabetes Type_2_diabetes Vitamin_B12 double-decker " +
      "double-entry double_entry double-glazed double_glazing double_bass double_taxation " +
      "double-digit double_digit double-click 24/7 two-dimensional three-dimensional",
    "name of a period":
      "the_first_quarter the_second_quarter the_third_quarter the_fourth_quarter first-quarter " +
      "second-quarter third-quarter fourth-quarter first_quarter_of second_quarter_of " +
      "third_quarter_of fourth_quarter_of the_first_half the_second_half first-half second-half " +
      "first_half_of second_half_of half-year half_year the_quarter this_quarter last_quarter " +
      "next_quarter previous_quarter preceding_quarter same_quarter current_quarter per_quarter " +
      "a_quarter_earlier a_quarter_ago each_quarter every_quarter quarter-on-quarter " +
      "quarter_on_quarter quarter-over-quarter quarter_over_quarter quarter-to-quarter " +
      "quarter_to_quarter Q1 Q2 Q3 Q4 H1 H2 1Q 2Q 3Q 4Q on_the_quarter",
    "word or idiom":
      "no_one one_another one_by_one one-by-one one-off one-way one-sided one-time one-stop " +
      "one-to-one one_hand one_thing one_such one's each_one this_one that_one the_one which_one " +
      "only_if only_when only_after only_then only_by only_because if_only not_only first_of_all " +
      "at_first first_and_foremost first_aid first_name first-class first_class first-hand " +
      "first_hand first-rate first-ever first_come second-hand second_hand second_thoughts " +
      "second_nature second_to_none second-class third_party third_parties third-party third_countries third_country third_person split_second " +
      "per_second four-wheel two-way two-thirds_majority two-sided zero-sum zero_sum zero-carbon " +
      "zero_carbon net-zero net_zero zero-emission zero_emissions zero_tolerance ground_zero " +
      "square_one back_to_square_one nine-to-five nine_to_five high_five five-star five_star " +
      "half-hearted half-brother half-time better_half half_an_eye million-dollar_question " +
      "one_in_the_same one_and_the_same one_way_or_another one_or_another two_cents seventh_heaven " +
      "eleventh_hour fourth_estate fifth_column sixth_sense double_check double_standard " +
      "double_down doubles_down double_act a_million_miles thanks_a_million close_quarters " +
      "living_quarters sole_proprietor sole_trader sole_proprietorship"
  }
}
