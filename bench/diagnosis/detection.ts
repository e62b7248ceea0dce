/**
 * How often a figure that is wrong by so much is found: one figure of a true bulletin, moved up or down by a factor and
 * printed to as many places as before.
 */
import { contradictions } from "./measure.js"
import { bulletin } from "./system.js"

/** Errors, in per cent of the figure. */
const sizes = [0.5, 1, 2, 5, 10, 20, 50, 100] as const

/** Of the figures wrong by that much, the share that a finding names. */
export interface Detection {
  readonly size: number
  readonly planted: number
  readonly found: number
}

/** Detection rates, from one figure of each bulletin. */
export const detection = (count: number): ReadonlyArray<Detection> =>
  sizes.map(size => {
    let planted = 0
    let found = 0
    for (let seed = 0; seed < count; seed++) {
      const { claims, observations, chance } = bulletin(57_000_000 + seed)
      const one = chance.pick(claims)
      const wrong =
        one === undefined ? undefined : moved(one.figure, 1 + (chance.is(0.5) ? size : -size / 2) / 100)
      if (one === undefined || wrong === undefined || wrong === one.figure) continue
      const said = contradictions(
        claims.map(claim => (claim === one ? { ...claim, figure: wrong } : claim)),
        observations,
        false
      )
      if (said === undefined) continue
      planted++
      if (said.some(finding => finding.claims.includes(one.id))) found++
    }
    return { size, planted, found }
  })

const moved = (text: string, factor: number): string | undefined => {
  const numeral = /\d[\d,]*(?:\.\d+)?/.exec(text)?.[0]
  if (numeral === undefined) return undefined
  const places = numeral.split(".")[1]?.length ?? 0
  const value = (Number(numeral.replace(/,/g, "")) * factor).toFixed(places)
  const [whole = "", fraction] = value.split(".")
  const parted = whole.replace(/\B(?=(?:\d{3})+$)/g, ",")
  return text.replace(numeral, fraction === undefined ? parted : `${parted}.${fraction}`)
}
