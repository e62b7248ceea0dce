/**
 * The slips that are planted: each takes a true bulletin and gives it back with one figure (or one reference) wrong in a
 * known way; undefined where the bulletin has nothing to make it with.
 */
import type { Claim } from "../../src/model/Claim.js"
import type { Observation } from "../../src/model/Observation.js"
import type { ExplanationCode } from "../../src/model/Sentence.js"
import {
  type Bulletin,
  type Chance,
  observed,
  percent,
  printed,
  printGrowth,
  printLevel,
  printMultiple,
  printShare,
  type Truth,
  UNPRINTABLE,
  years
} from "./system.js"

/** A slip, planted. */
export interface Planted {
  readonly claims: ReadonlyArray<Claim>
  readonly observations: ReadonlyArray<Observation>
  /** The claims that carry it, with what they really say; null where that cannot be said of one claim. */
  readonly wrong: ReadonlyMap<string, Partial<Claim> | null>
}

export interface Slip {
  readonly code: ExplanationCode
  /** As the table calls it. */
  readonly name: string
  /** Another code under which the same edit may be found. */
  readonly alike?: ExplanationCode
  readonly plant: (bulletin: Bulletin) => Planted | undefined
}

/** A figure that is wrong, with what it really says: the fields of the claim that would make it true. */
interface Figure {
  readonly figure: string
  readonly meant: Partial<Claim>
}

/** The wrong figure; a text alone stands for the true figure, misprinted. */
type Wrong = (claim: Claim, bulletin: Bulletin) => string | Figure | undefined

/** A slip of one figure: of the claims for which `figure` has one that differs, one is taken. */
const ofOneFigure = (code: ExplanationCode, figure: Wrong): Slip => ({
  code,
  name: code,
  plant: bulletin => {
    const wrong = bulletin.claims.flatMap(claim => {
      const made = figure(claim, bulletin)
      const text = typeof made === "string" ? made : made?.figure
      if (made === undefined || text === undefined || text === claim.figure || text.includes(UNPRINTABLE))
        return []
      const meant = typeof made === "string" ? { figure: claim.figure } : made.meant
      return [{ claim: { ...claim, figure: text }, meant }]
    })
    const taken = bulletin.chance.pick(wrong)
    if (taken === undefined) return undefined
    return {
      observations: bulletin.observations,
      claims: bulletin.claims.map(claim => (claim.id === taken.claim.id ? taken.claim : claim)),
      wrong: new Map([[taken.claim.id, taken.meant]])
    }
  }
})

const isLevel = ({ measure }: Claim): boolean => measure === undefined || measure === "level"

/** The figure that the claim would have if it meant something else. */
const meaning =
  (
    change: (claim: Claim, chance: Chance, claims: ReadonlyArray<Claim>) => Partial<Claim> | undefined
  ): Wrong =>
  (claim, { truth, chance, claims }) => {
    const fields = change(claim, chance, claims)
    if (fields === undefined) return undefined
    const year = Number(fields.period ?? claim.period)
    if (year < 2018 || year > 2023 || (claim.measure === "growth" && year === 2018)) return undefined
    return { figure: printed(truth, { ...claim, ...fields }), meant: fields }
  }

const digitsWrong = (text: string, chance: Chance): string | undefined => {
  const places = [...text].flatMap((character, at) => (/\d/.test(character) ? [at] : []))
  const at = chance.pick(places)
  if (at === undefined || /km2/.test(text.slice(at - 2, at + 1))) return undefined
  const characters = [...text]
  const regroup = (plain: string): string =>
    plain.replace(/\d[\d,]*(?=\.|\D|$)/, whole => {
      const bare = whole.replace(/,/g, "")
      return text.includes(",") || bare.length > 3 ? bare.replace(/\B(?=(?:\d{3})+$)/g, ",") : bare
    })
  switch (chance.below(3)) {
    case 0: {
      const next = places[places.indexOf(at) + 1]
      if (next === undefined || next - at > 2 || text[at] === text[next]) return undefined
      characters[at] = text[next] ?? ""
      characters[next] = text[at] ?? ""
      break
    }
    case 1:
      characters[at] = String((Number(text[at]) + 1 + chance.below(9)) % 10)
      break
    default:
      if (places.length < 4 || text[at] === "0") return undefined
      characters[at] = ""
  }
  const made = regroup(characters.join(""))
  return /(?<!\d)0\d/.test(made) || !/\d/.test(made) || /\.(?!\d)/.test(made) ? undefined : made
}

const scaleWrong = (text: string, chance: Chance): string | undefined => {
  if (text.includes("billion")) return text.replace("billion", chance.is(0.8) ? "million" : "trillion")
  if (text.includes("million")) return text.replace("million", chance.is(0.8) ? "billion" : "thousand")
  if (/(?<!万)亿/u.test(text)) return text.replace("亿", "万")
  if (/万(?!亿)/u.test(text)) return text.replace("万", "亿")
  return undefined
}

const zeroLost = (text: string): string | undefined => {
  const made = text.replace(/(\d\.?)0(?=\d)/, "$1")
  return made === text || text.includes(",") ? undefined : made
}

const hundredth = (text: string): string | undefined => {
  const number = /^(-?)(\d+)\.(\d)%$/.exec(text)
  if (number === null) return undefined
  const digits = `${number[2]}${number[3]}`.padStart(4, "0")
  return `${number[1]}${digits.slice(0, -3).replace(/^0+(?=\d)/, "")}.${digits.slice(-3)}%`
}

const opposite = (text: string): string => (text.startsWith("-") ? text.slice(1) : `-${text}`)

const siblings: Readonly<Record<string, ReadonlyArray<string>>> = {
  farming: ["industry", "services"],
  industry: ["services", "farming"],
  services: ["industry", "farming"],
  exports: ["industry", "services"]
}

const truncate = (text: string, truth: Truth, claim: Claim): string | undefined => {
  if (!/^-?\d+\.\d%$/.test(text) || claim.indicator === undefined || isLevel(claim)) return undefined
  const year = Number(claim.period)
  const now = truth(claim.indicator, claim.area ?? "land", year)
  const base =
    claim.measure === "share"
      ? truth(claim.of ?? "", claim.area ?? "land", year)
      : truth(
          claim.indicator,
          claim.area ?? "land",
          claim.versus === undefined ? year - 1 : Number(claim.versus)
        )
  const thousandths = claim.measure === "share" ? (now * 1000) / base : ((now - base) * 1000) / base
  return percent(Math.trunc(thousandths), 1000)
}

/** A reference with an earlier and a later release of one series. */
const released = (
  truth: Truth,
  indicator: string,
  area: string,
  year: number,
  factor: number
): ReadonlyArray<Observation> => [
  observed(truth, indicator, area, year, {
    id: `first#${indicator}-${area}-${year}`,
    number: Math.round(truth(indicator, area, year) * factor),
    vintage: "2023-04-01",
    released: "2023-04-01"
  }),
  observed(truth, indicator, area, year, { vintage: "2024-01-15", released: "2024-01-15" })
]

/** Slips that are made in a figure alone, whatever it is about. */
export const figureSlips: ReadonlyArray<{
  readonly code: ExplanationCode
  readonly misprint: (text: string, chance: Chance) => string | undefined
}> = [
  { code: "digit", misprint: digitsWrong },
  { code: "dropped-zero", misprint: zeroLost },
  { code: "scale", misprint: scaleWrong },
  { code: "fraction-for-percent", misprint: hundredth }
]

export const slips: ReadonlyArray<Slip> = [
  ofOneFigure("digit", (claim, { chance }) => digitsWrong(claim.figure, chance)),
  ofOneFigure("dropped-zero", claim => zeroLost(claim.figure)),
  ofOneFigure("scale", (claim, { chance }) => scaleWrong(claim.figure, chance)),
  ofOneFigure("fraction-for-percent", claim => hundredth(claim.figure)),
  ofOneFigure("sign", claim =>
    isLevel(claim) && claim.indicator === "net_revenue" && claim.figure.includes("-")
      ? claim.figure.replace("-", "")
      : undefined
  ),
  ofOneFigure("direction", claim => (claim.measure === "growth" ? opposite(claim.figure) : undefined)),
  ofOneFigure("percent-for-point", (claim, { truth }) => {
    if (claim.indicator !== "jobless") return undefined
    const other = {
      ...claim,
      measure: claim.measure === "growth" ? ("change" as const) : ("growth" as const)
    }
    const text = printed(truth, other)
    return claim.measure === "growth"
      ? { figure: text.replace(" percentage points", "%"), meant: { measure: "change" } }
      : claim.measure === "change"
        ? { figure: text.replace("%", " percentage points"), meant: { measure: "growth", figure: text } }
        : undefined
  }),
  ofOneFigure(
    "wrong-period",
    meaning((claim, chance) => {
      if (claim.versus !== undefined) return undefined
      return { period: String(Number(claim.period) + (chance.is(0.7) ? -1 : 1)) }
    })
  ),
  ofOneFigure(
    "wrong-area",
    meaning(({ area }, chance) => ({
      area: chance.pick(["land", "north", "south", "east"].filter(each => each !== area)) ?? "land"
    }))
  ),
  ofOneFigure(
    "wrong-indicator",
    meaning(({ indicator = "", measure }, chance) =>
      measure === "share" || siblings[indicator] === undefined
        ? undefined
        : { indicator: chance.pick(siblings[indicator] ?? []) ?? indicator }
    )
  ),
  {
    code: "wrong-indicator",
    name: "wrong-indicator (two swapped)",
    plant: ({ claims, observations, chance }) => {
      const levels = claims.filter(each => isLevel(each) && siblings[each.indicator ?? ""] !== undefined)
      const one = chance.pick(levels)
      const other = chance.pick(
        levels.filter(each => each !== one && each.area === one?.area && each.period === one?.period)
      )
      if (one === undefined || other === undefined) return undefined
      const swapped = new Map([
        [one.id, other.figure],
        [other.id, one.figure]
      ])
      return {
        observations,
        claims: claims.map(each => ({ ...each, figure: swapped.get(each.id) ?? each.figure })),
        wrong: new Map([
          [one.id, { figure: one.figure }],
          [other.id, { figure: other.figure }]
        ])
      }
    }
  },
  ofOneFigure(
    "part-for-whole",
    meaning(({ indicator, measure }, chance) =>
      measure === "share"
        ? undefined
        : indicator === "output"
          ? { indicator: chance.pick(["farming", "industry", "services"]) ?? "industry" }
          : indicator === "people"
            ? { indicator: "workers" }
            : undefined
    )
  ),
  ofOneFigure(
    "whole-for-part",
    meaning(({ indicator, measure }) =>
      measure === "share"
        ? undefined
        : indicator === "farming" || indicator === "industry" || indicator === "services"
          ? { indicator: "output" }
          : indicator === "workers"
            ? { indicator: "people" }
            : undefined
    )
  ),
  ofOneFigure("other-denominator", (claim, { truth, claims, chance }) => {
    if (claim.measure !== "share") return undefined
    const named = new Set(claims.flatMap(each => (isLevel(each) ? [each.indicator ?? ""] : [])))
    const other = chance.pick(
      ["industry", "services", "exports", "gross_revenue"].filter(
        each => each !== claim.indicator && each !== claim.of && named.has(each)
      )
    )
    if (other === undefined) return undefined
    const year = Number(claim.period)
    return {
      figure: printShare(
        truth(claim.indicator ?? "", claim.area ?? "land", year),
        truth(other, claim.area ?? "land", year)
      ),
      meant: { of: other }
    }
  }),
  ofOneFigure(
    "other-count-unit",
    meaning(({ indicator, measure }, _, claims) => {
      const other = indicator === "people" ? "households" : indicator === "households" ? "people" : undefined
      // A unit that the text does not count is not one that a reader could think of.
      return measure === undefined && other !== undefined && claims.some(each => each.indicator === other)
        ? { indicator: other }
        : undefined
    })
  ),
  ofOneFigure(
    "gross-for-net",
    meaning(({ indicator }) =>
      indicator === "net_revenue"
        ? { indicator: "gross_revenue" }
        : indicator === "gross_revenue"
          ? { indicator: "net_revenue" }
          : undefined
    )
  ),
  ofOneFigure("currency", (claim, { truth }) => {
    if (!isLevel(claim) || (claim.indicator !== "output" && claim.indicator !== "output_usd"))
      return undefined
    const other = claim.indicator === "output" ? "output_usd" : "output"
    const text = printLevel(other, truth(other, claim.area ?? "land", Number(claim.period)))
    return {
      figure: claim.indicator === "output" ? text.replace("USD", "EUR") : text.replace("EUR", "USD"),
      meant: { indicator: other, figure: text }
    }
  }),
  ofOneFigure("conversion", claim => {
    if (claim.indicator !== "forest" || !isLevel(claim)) return undefined
    const value = Number(claim.figure.replace(/ km2|,/g, ""))
    const miles = Math.round(value / 2.589988110336)
    return {
      figure: printLevel("forest", miles),
      meant: { figure: printLevel("forest", miles).replace("km2", "square miles") }
    }
  }),
  ofOneFigure(
    "flow-for-stock",
    meaning(({ indicator, measure }) =>
      measure !== "growth"
        ? undefined
        : indicator === "firms_new"
          ? { indicator: "firms" }
          : indicator === "firms"
            ? { indicator: "firms_new" }
            : undefined
    )
  ),
  // The additions are the change of the stock.
  {
    ...ofOneFigure(
      "increment-for-total",
      meaning(({ indicator, measure }) =>
        measure !== undefined
          ? undefined
          : indicator === "firms"
            ? { indicator: "firms_new" }
            : indicator === "firms_new"
              ? { indicator: "firms" }
              : undefined
      )
    ),
    alike: "change-for-level"
  },
  ofOneFigure("level-for-change", (claim, { truth }) =>
    claim.measure === "change" && claim.indicator === "people"
      ? { figure: printed(truth, { ...claim, measure: "level" }), meant: { measure: "level" } }
      : undefined
  ),
  ofOneFigure("change-for-level", (claim, { truth }) => {
    if (!isLevel(claim) || claim.indicator === "jobless" || claim.indicator === "firms") return undefined
    const text = printed(truth, { ...claim, measure: "change" })
    return text.includes("-") || !/[1-9]\.?\d*[1-9]/.test(text)
      ? undefined
      : { figure: text, meant: { measure: "change" } }
  }),
  ofOneFigure(
    "nominal-for-real",
    meaning(({ indicator, measure }) =>
      indicator === "output_real" && measure === "growth" ? { indicator: "output" } : undefined
    )
  ),
  ofOneFigure("base", (claim, { truth, chance, claims }) => {
    const { indicator = "", area = "land", measure, versus } = claim
    const year = Number(claim.period)
    if (measure !== "growth" || indicator === "jobless") return undefined
    const other = chance.pick(
      [2018, 2019, 2020].filter(
        each =>
          (each === year - 2 || claims.some(other => other.period === String(each))) &&
          each < year &&
          each !== (versus === undefined ? year - 1 : Number(versus))
      )
    )
    return other === undefined
      ? undefined
      : {
          figure: printGrowth(truth(indicator, area, year), truth(indicator, area, other)),
          meant: { versus: String(other) }
        }
  }),
  ofOneFigure("growth-on-new-base", (claim, { truth }) => {
    const { indicator = "", area = "land", measure, versus } = claim
    const year = Number(claim.period)
    if (measure !== "growth") return undefined
    const now = truth(indicator, area, year)
    const base = truth(indicator, area, versus === undefined ? year - 1 : Number(versus))
    return now === 0 ? undefined : percent(now - base, now)
  }),
  ofOneFigure("multiple-for-growth", (claim, { truth }) => {
    const { indicator = "", area = "land", measure, versus } = claim
    const year = Number(claim.period)
    const now = truth(indicator, area, year)
    const base = truth(indicator, area, versus === undefined ? year - 1 : Number(versus))
    return measure === "growth"
      ? { figure: percent(now, base), meant: { measure: "multiple" } }
      : measure === "multiple"
        ? { figure: printMultiple(now - base, base), meant: { measure: "growth" } }
        : undefined
  }),
  ofOneFigure("periods-merged", (claim, { truth, chance }) => {
    const { indicator = "", area = "land" } = claim
    const year = Number(claim.period)
    if (!isLevel(claim) || !["output", "farming", "industry", "services", "exports"].includes(indicator))
      return undefined
    const count = chance.is(0.7) ? 2 : 3
    const merged = years.filter(each => each <= year && each > year - count)
    if (merged.length < 2) return undefined
    return {
      figure: printLevel(
        indicator,
        merged.reduce((sum, each) => sum + truth(indicator, area, each), 0)
      ),
      meant: { period: `${merged[0]}/${year}` }
    }
  }),
  {
    code: "one-of-pair-stale",
    name: "one-of-pair-stale",
    plant: ({ claims, observations, chance, truth }) => {
      const one = chance.pick(claims.filter(each => isLevel(each) && each.indicator !== "jobless"))
      if (one === undefined) return undefined
      const value = truth(one.indicator ?? "", one.area ?? "land", Number(one.period))
      const figure = printLevel(one.indicator ?? "", Math.round(value * chance.between(0.9, 0.99)))
      return {
        observations,
        claims: [...claims, { ...one, id: "again", quote: "again", figure }],
        wrong: new Map([["again", { figure: one.figure }]])
      }
    }
  },
  ofOneFigure("truncated", (claim, { truth }) => truncate(claim.figure, truth, claim)),
  {
    code: "adjusted",
    name: "adjusted",
    plant: ({ claims, observations, chance, truth }) => {
      const area = chance.pick(["land", "north", "south", "east"]) ?? "land"
      const year = 2020 + chance.below(3)
      const shares = ["farming", "industry", "services"].map(
        (indicator, index): Claim => ({
          id: `p${index}`,
          quote: `p${index}`,
          indicator,
          area,
          period: String(year),
          measure: "share",
          of: "output",
          figure: printShare(truth(indicator, area, year), truth("output", area, year))
        })
      )
      const tenths = shares.map(({ figure }) => Math.round(Number(figure.slice(0, -1)) * 10))
      const missing = 1000 - tenths.reduce((sum, each) => sum + each, 0)
      const moved = chance.below(shares.length)
      const one = shares[moved]
      if (missing === 0 || one === undefined) return undefined
      const figure = percent((tenths[moved] ?? 0) + missing, 1000)
      return {
        observations,
        claims: [
          ...claims.filter(each => each.measure !== "share" || each.area !== area),
          ...shares.map(each => (each === one ? { ...one, figure } : each))
        ],
        wrong: new Map([[one.id, { figure: one.figure }]])
      }
    }
  },
  {
    code: "stale-vintage",
    name: "stale-vintage",
    plant: ({ claims, observations, chance, truth }) => {
      const pairs = claims.filter(
        each =>
          isLevel(each) &&
          each.indicator === "output" &&
          claims.some(
            other =>
              other.measure === "growth" &&
              other.indicator === "output" &&
              other.area === each.area &&
              other.period === each.period
          )
      )
      const one = chance.pick(pairs)
      if (one === undefined) return undefined
      const year = Number(one.period)
      const area = one.area ?? "land"
      const growth = claims.find(
        other =>
          other.measure === "growth" &&
          other.indicator === "output" &&
          other.area === area &&
          other.period === one.period
      )
      if (growth === undefined) return undefined
      const factor = chance.is(0.5) ? 1.03 : 0.97
      const first = Math.round(truth("output", area, year) * factor)
      const base = truth("output", area, growth.versus === undefined ? year - 1 : Number(growth.versus))
      return {
        claims: claims.map(each =>
          each.id === growth.id ? { ...each, figure: printGrowth(first, base) } : each
        ),
        observations: [
          ...observations.filter(each => each.indicator !== "output" || each.area !== area),
          ...years.flatMap(each =>
            each === year
              ? released(truth, "output", area, each, factor)
              : [observed(truth, "output", area, each)]
          )
        ],
        wrong: new Map([[growth.id, { as_of: "2023-04-01" }]])
      }
    }
  },
  {
    code: "revised-base",
    name: "revised-base",
    plant: ({ claims, observations, chance, truth }) => {
      const growth = chance.pick(
        claims.filter(
          each => each.measure === "growth" && each.indicator === "output" && each.versus === undefined
        )
      )
      if (growth === undefined) return undefined
      const year = Number(growth.period)
      const area = growth.area ?? "land"
      const factor = chance.is(0.5) ? 1.04 : 0.96
      const revised = Math.round(truth("output", area, year - 1) * factor)
      return {
        claims: claims
          .filter(
            each =>
              each.id === growth.id ||
              each.indicator !== "output" ||
              each.area !== area ||
              each.period !== String(year - 1)
          )
          .map(each =>
            each.id === growth.id
              ? { ...each, figure: printGrowth(truth("output", area, year), revised) }
              : each
          ),
        observations: [
          ...observations.filter(each => each.indicator !== "output" || each.area !== area),
          observed(truth, "output", area, year),
          observed(truth, "output", area, year - 1, { vintage: "2023-04-01", released: "2023-04-01" }),
          observed(truth, "output", area, year - 1, {
            id: `revised#output-${area}-${year - 1}`,
            number: revised,
            vintage: "2024-12-01",
            released: "2024-12-01"
          })
        ],
        wrong: new Map([[growth.id, null]])
      }
    }
  },
  {
    code: "reference-shifted",
    name: "reference-shifted",
    plant: ({ observations, chance, truth }) => {
      const area = chance.pick(["land", "north", "south"]) ?? "land"
      const indicator = chance.pick(["exports", "people", "forest"]) ?? "exports"
      const claims = [2019, 2020, 2021, 2022].map(
        (year, index): Claim => ({
          id: `s${index}`,
          quote: `s${index}`,
          indicator,
          area,
          period: String(year),
          figure: printLevel(indicator, truth(indicator, area, year))
        })
      )
      return {
        claims,
        observations: [
          ...observations.filter(each => each.indicator !== indicator || each.area !== area),
          ...years
            .slice(1)
            .map(year => observed(truth, indicator, area, year, { number: truth(indicator, area, year - 1) }))
        ],
        wrong: new Map(claims.map(each => [each.id, null]))
      }
    }
  }
]
