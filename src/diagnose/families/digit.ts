/**
 * `digit`: two digits swapped, one wrong, one dropped or doubled.
 */
import type { Diagnosis } from "../Diagnosis.js"
import { costs, type Edit, ofClaim, oneOf } from "../Edit.js"
import { digitsOf, withDigits } from "../printedAs.js"
import type { Suspect } from "../Suspect.js"

/** Figures of more digits are exact numbers, for which a slip of one digit is not looked for by trying all. */
const MOST_DIGITS = 12

/** @category diagnoses */
export const digit: Diagnosis = {
  code: "digit",
  title: "A digit",
  description:
    "Two neighbouring digits are swapped, one digit is wrong, one was dropped or one doubled. Such repairs are plentiful: a figure of four digits has about eighty. One that nothing else bears out is worth little, and its chance says so.",
  example: "439 printed 489 in a yearbook; 19,162.1 for 19,612.1.",
  seen: true,
  met: 12,
  propose: suspect => {
    const digits = digitsOf(suspect.figure)
    if (digits === null || digits.replace(".", "").length > MOST_DIGITS) return []
    return [
      ...edits(suspect, "digit swapped", swapped(digits)),
      ...edits(suspect, "digit wrong", replaced(digits)),
      ...edits(suspect, "digit dropped", inserted(digits, "123456789")),
      ...edits(suspect, "digit doubled", undoubled(digits))
    ]
  }
}

/** The edits to other digits, each as likely as the others of its kind. */
export const edits = (
  { id, figure, world }: Suspect,
  kind: string,
  texts: ReadonlyArray<string>,
  code: "digit" | "dropped-zero" = "digit"
): ReadonlyArray<Edit> =>
  oneOf(
    [...new Set(texts)].flatMap(text => {
      const printed = withDigits(figure, text, world)
      return printed === null ? [] : [ofClaim(id, code, costs.digit, { figure: printed }, { kind })]
    })
  )

const places = (digits: string): ReadonlyArray<number> =>
  [...digits].flatMap((character, at) => (character === "." ? [] : [at]))

const startsWell = (digits: string): boolean => !/^0\d/u.test(digits)

const swapped = (digits: string): ReadonlyArray<string> => {
  const at = places(digits)
  return at.slice(1).flatMap((second, index) => {
    const first = at[index]
    if (first === undefined || digits[first] === digits[second]) return []
    const characters = [...digits]
    characters[first] = digits[second] ?? ""
    characters[second] = digits[first] ?? ""
    const text = characters.join("")
    return startsWell(text) ? [text] : []
  })
}

const replaced = (digits: string): ReadonlyArray<string> =>
  places(digits).flatMap(at =>
    [..."0123456789"]
      .filter(digit => digit !== digits[at])
      .map(digit => digits.slice(0, at) + digit + digits.slice(at + 1))
      .filter(startsWell)
  )

/** With one more digit, of those given, at every place. */
export const inserted = (digits: string, these: string): ReadonlyArray<string> =>
  [...places(digits), digits.length].flatMap(at =>
    [...these].map(digit => digits.slice(0, at) + digit + digits.slice(at)).filter(startsWell)
  )

const undoubled = (digits: string): ReadonlyArray<string> =>
  places(digits).flatMap(at =>
    at > 0 && digits[at] === digits[at - 1] ? [digits.slice(0, at) + digits.slice(at + 1)] : []
  )
