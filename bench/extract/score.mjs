/**
 * Scores the extractor on gold passages, a set of tests/text/gold in both languages or any file in its notation:
 * `node bench/extract/score.mjs [tune|unseen|fresh|later|broad|last|closing|varied|wider|modelled|FILE…] [--errors]`.
 */
import { existsSync } from "node:fs"
import { createJiti } from "jiti"

const jiti = createJiti(import.meta.url)
const load = path => jiti.import(`../../${path}`)
const { readGold, readGoldFile } = await load("tests/text/gold.ts")
const ArticleText = await load("src/text/ArticleText.ts")
const { extract } = await load("src/text/extract/extract.ts")
const Rational = await load("src/arithmetic/Rational.ts")
const ReferencePeriod = await load("src/model/ReferencePeriod.ts")

const wanted = process.argv.slice(2).filter(argument => !argument.startsWith("--"))
const showErrors = process.argv.includes("--errors")
const isHan = ({ text }) => /\p{Script=Han}/u.test(text)
/** What is scored: the language, a name, the passages. */
const sets = (wanted.length === 0 ? ["tune"] : wanted).flatMap(name => {
  if (!name.endsWith(".txt")) return ["zh", "en"].map(language => [language, `${language}.${name}`, readGold(`${language}.${name}`)])
  const passages = readGoldFile(name)
  return [[passages.some(isHan) ? "zh" : "en", name, passages]]
})

const exact = text => {
  const [n, d = "1"] = text.split("/")
  return Rational.format(Rational.divide(Rational.parse(n), Rational.parse(d)))
}
const goldValue = value => value.split("..").map(exact).join("..")
const foundValue = ({ value, to }) => [value, ...(to === null ? [] : [to])].map(Rational.format).join("..")
/** 2022 and 2022-01/2022-12 are the same days; no period is the day of publication. */
const periodKey = (text, published) => {
  if (text === null || text === "-" || text === published) return "-"
  const parsed = ReferencePeriod.parse(text)
  return parsed._tag === "Success" ? ReferencePeriod.key(parsed.success) : text
}
/** A bare number of things is a count whether or not the thing is named behind it. */
const unitKey = unit => (unit === "count" || unit === "time" ? "none" : unit)

for (const [language, name, passages] of sets) {
  const total = {}
  const right = {}
  const errors = []
  const add = (item, ok) => {
    total[item] = (total[item] ?? 0) + 1
    right[item] = (right[item] ?? 0) + (ok ? 1 : 0)
  }
  for (const passage of passages) {
    const article = await ArticleText.load(passage.text, language)
    const draft = extract(article, passage.published)
    const stated = draft.claims.filter(claim => claim.role !== "threshold")
    const matched = new Set()
    for (const gold of passage.numbers) {
      if (gold.stated === null) continue
      const claim = stated.find(({ span }) => span.start < gold.end && gold.start < span.end)
      add("numbers (recall)", claim !== undefined)
      const wrong = []
      const item = (name, found, wanted) => {
        add(name, found === wanted)
        if (found !== wanted) wrong.push(`${name}: ${found} instead of ${wanted}`)
      }
      if (claim === undefined) {
        errors.push(`${passage.id} ${gold.printed}: not found`)
        for (const name of ["values", "units", "hedges", "measures", "versus", "periods", "roles"]) add(name, false)
        continue
      }
      matched.add(claim)
      item("values", foundValue(claim.reading), goldValue(gold.stated.value))
      item("units", unitKey(claim.reading.unit.kind), unitKey(gold.stated.unit))
      item("hedges", claim.reading.hedge, gold.stated.hedge)
      item("measures", claim.measure, gold.stated.measure)
      item("versus", claim.versus === "previous", gold.stated.versus === "previous")
      item("periods", periodKey(claim.period, passage.published), periodKey(gold.stated.period, passage.published))
      item("roles", claim.role, gold.stated.role)
      if (wrong.length > 0) errors.push(`${passage.id} ${gold.printed}: ${wrong.join("; ")}`)
    }
    for (const claim of stated) {
      add("claims (precision)", matched.has(claim))
      if (!matched.has(claim)) errors.push(`${passage.id} ${claim.figure}: is no claim`)
    }
  }
  console.log(`\n${name}`)
  for (const [item, count] of Object.entries(total)) {
    console.log(`  ${item.padEnd(20)} ${right[item]}/${count}  ${((100 * right[item]) / count).toFixed(1)} %`)
  }
  if (showErrors) console.log(errors.map(error => `  ! ${error}`).join("\n"))
}
