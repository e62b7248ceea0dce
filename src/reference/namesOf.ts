/**
 * The names and codes by which sources may call what claims files call by ids.
 */
import type { ClaimsFile } from "../model/ClaimsFile.js"
import type { Names } from "./ReferenceQuery.js"

type Texts = string | { readonly [language: string]: string | ReadonlyArray<string> } | ReadonlyArray<string>

/** Names, aliases and codes of all files; an id itself always goes first, and a name that two ids share names neither. */
export const namesOf = (files: ReadonlyArray<ClaimsFile>): Names => {
  const indicators = new Register()
  const areas = new Register()
  for (const file of files) {
    for (const [id, { name, aliases }] of Object.entries(file.indicators ?? {}))
      indicators.add(id, [...textsOf(name), ...(aliases === undefined ? [] : textsOf(aliases))])
    for (const [id, { name, code }] of Object.entries(file.areas ?? {}))
      areas.add(id, [...textsOf(name), ...(code === undefined ? [] : [code])])
  }
  return { indicators: indicators.unambiguous(), areas: areas.unambiguous() }
}

class Register {
  private readonly ids = new Map<string, Set<string>>()

  add(id: string, names: ReadonlyArray<string>): void {
    for (const name of names) {
      const known = this.ids.get(name)
      if (known === undefined) this.ids.set(name, new Set([id]))
      else known.add(id)
    }
  }

  unambiguous(): ReadonlyMap<string, string> {
    return new Map(
      [...this.ids].flatMap(([name, ids]) => {
        const [id, ...others] = ids
        return id === undefined || others.length > 0 ? [] : [[name, id] as const]
      })
    )
  }
}

const textsOf = (texts: Texts): ReadonlyArray<string> => {
  if (typeof texts === "string") return [texts]
  return Array.isArray(texts)
    ? texts
    : Object.values(texts as { readonly [language: string]: string | ReadonlyArray<string> }).flat()
}
