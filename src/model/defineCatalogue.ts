import type { Catalogue } from "./defineClaims.js"

/**
 * Indicators and areas that several TypeScript claims files share: the second argument of `defineClaims`. It returns
 * what it is given; the compiler checks the ids.
 *
 * @example
 * ```ts
 * import { defineCatalogue } from "claimcheck"
 * const catalogue = defineCatalogue({ indicators: { gdp: { name: "gross domestic product", unit: "CNY" } } })
 * Object.keys(catalogue.indicators ?? {}) // ["gdp"]
 * ```
 * @category file
 * @since 0.1.0
 */
export const defineCatalogue = <const I extends string = never, const A extends string = never>(
  catalogue: Catalogue<I, A>
): Catalogue<I, A> => catalogue
