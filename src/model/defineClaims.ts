/**
 * Claims in TypeScript, with the ids of indicators, areas and claims checked by the compiler.
 */
import type { Area } from "./Area.js"
import type { Among, Claim, Reading } from "./Claim.js"
import type { ClaimsFileInput, Defaults, Relation } from "./ClaimsFile.js"
import type { Indicator } from "./Indicator.js"

type Replace<T, Fields> = Omit<T, keyof Fields> & Fields

/** An indicator whose mentions of others are checked. */
type TypedIndicator<I extends string> = Replace<
  typeof Indicator.Encoded,
  {
    readonly part_of?: I
    readonly parts?: { readonly of: ReadonlyArray<I>; readonly complete?: boolean }
    readonly adds_to?: { readonly stock: I; readonly net?: boolean; readonly only?: boolean }
  }
>

/** An area whose `within` is checked. */
type TypedArea<A extends string> = Replace<typeof Area.Encoded, { readonly within?: A }>

interface Mentions<I extends string, A extends string, C extends string> {
  readonly indicator?: I
  readonly area?: A
  readonly of?: I
  readonly to?: I
  readonly of_claim?: C
  readonly among?: ReadonlyArray<A> | Replace<Exclude<Among, ReadonlyArray<string>>, { readonly within?: A }>
}

type TypedReading<I extends string, A extends string, C extends string> = Replace<
  typeof Reading.Encoded,
  Mentions<I, A, C> & { readonly figure?: string }
>

/** A claim whose mentions are checked. The figure is text: a number has lost the zeros it was printed with. */
type TypedClaim<I extends string, A extends string, C extends string> = Replace<
  typeof Claim.Encoded,
  Mentions<I, A, NoInfer<C>> & {
    readonly id: C
    readonly quote: string
    readonly figure: string
    readonly readings?: ReadonlyArray<TypedReading<I, A, NoInfer<C>>>
  }
>

type TypedRelation<A extends string> = Replace<
  typeof Relation.Encoded,
  {
    readonly for?: {
      readonly area?: A | ReadonlyArray<A>
      readonly period?: string | number | ReadonlyArray<string | number>
    }
  }
>

/** Indicators and areas that several files share. */
export interface Catalogue<I extends string, A extends string> {
  readonly indicators?: { readonly [K in I]: TypedIndicator<NoInfer<I>> }
  readonly areas?: { readonly [K in A]: TypedArea<NoInfer<A>> }
}

/**
 * A claims file as TypeScript sees it: `I`, `A`, `C` are the ids that it declares, `SharedI`, `SharedA` those of the
 * catalogue.
 */
type TypedClaimsFile<
  I extends string,
  A extends string,
  C extends string,
  SharedI extends string,
  SharedA extends string
> = Replace<
  ClaimsFileInput,
  {
    readonly claimcheck: 1
    readonly document: NonNullable<ClaimsFileInput["document"]>
    readonly defaults?: Replace<
      typeof Defaults.Encoded,
      { readonly indicator?: NoInfer<I | SharedI>; readonly area?: NoInfer<A | SharedA> }
    >
    readonly indicators?: { readonly [K in I]: TypedIndicator<NoInfer<I | SharedI>> }
    readonly areas?: { readonly [K in A]: TypedArea<NoInfer<A | SharedA>> }
    readonly claims?: ReadonlyArray<TypedClaim<NoInfer<I | SharedI>, NoInfer<A | SharedA>, C>>
    readonly relations?: ReadonlyArray<TypedRelation<NoInfer<A | SharedA>>>
  }
>

/**
 * A claims file in TypeScript: the default export of a `*.claims.ts`. It returns plain data; the compiler checks the
 * ids, `claimcheck check` everything else.
 *
 * @example
 * ```ts
 * import { defineClaims } from "claimcheck"
 * const file = defineClaims({
 *   claimcheck: 1,
 *   document: { id: "brief" },
 *   indicators: { gdp: { name: "gross domestic product", unit: "CNY", kind: "flow" } },
 *   claims: [{ id: "gdp", quote: "GDP of 1545.7", indicator: "gdp", period: 2022, figure: "1545.7亿元" }]
 * })
 * file.claims?.length // 1
 * ```
 * @param file the claims file; figures are text
 * @param catalogue indicators and areas that several files share; they become part of the file
 * @category file
 * @since 0.1.0
 */
export const defineClaims = <
  const I extends string = never,
  const A extends string = never,
  const C extends string = never,
  const SharedI extends string = never,
  const SharedA extends string = never
>(
  file: TypedClaimsFile<I, A, C, SharedI, SharedA>,
  catalogue: Catalogue<SharedI, SharedA> = {}
): ClaimsFileInput => ({
  ...file,
  indicators: { ...catalogue.indicators, ...file.indicators },
  areas: { ...catalogue.areas, ...file.areas }
})
