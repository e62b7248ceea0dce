/**
 * The same numbers read by public libraries: `node bench/extract/libraries.mjs [broad …] [--errors]`. They give values only, without the sign that
 * the words give, so magnitudes are compared; a number counts as found when any answer overlaps it.
 */
import { createJiti } from "jiti"

const jiti = createJiti(import.meta.url)
const { readGold } = await jiti.import("../../tests/text/gold.ts")
const { scanFigures } = await jiti.import("../../src/text/figures/scanFigures.ts")
const Rational = await jiti.import("../../src/arithmetic/Rational.ts")

const microsoft = (await import("@microsoft/recognizers-text-suite")).default
const compromise = (await import("compromise")).default
compromise.plugin((await import("compromise-numbers")).default)

const magnitude = text => {
  const value = Number(String(text).replace(/[%,]/g, ""))
  return Number.isFinite(value) ? Math.abs(value) : null
}

const byMicrosoft = (text, culture) =>
  [microsoft.recognizePercentage, microsoft.recognizeCurrency, microsoft.recognizeDimension, microsoft.recognizeOrdinal, microsoft.recognizeNumber]
    .flatMap(recognise => recognise(text, culture))
    .map(({ start, end, resolution }) => ({ start, end: end + 1, value: magnitude(resolution?.value) }))

const byCompromise = text =>
  compromise(text)
    .numbers()
    .json({ offset: true })
    .map(({ offset, number }) => ({ start: offset.start, end: offset.start + offset.length, value: magnitude(number?.num) }))

const byGrammar = (text, language) =>
  scanFigures(text, { language }).map(({ start, end, figure }) => ({
    start,
    end,
    value: figure.to === null ? Math.abs(Rational.toNumber(figure.value)) : null,
    range: figure.to === null ? null : [figure.value, figure.to].map(Rational.format).join("..")
  }))

const goldMagnitude = value => {
  const [n, d = "1"] = value.split("/")
  return Math.abs(Number(n) / Number(d))
}

const showErrors = process.argv.includes("--errors")
const named = process.argv.slice(2).filter(word => !word.startsWith("-"))
const halves = named.length > 0 ? named : ["tune", "unseen"]
for (const name of halves.flatMap(half => [`zh.${half}`, `en.${half}`])) {
  const language = name.slice(0, 2)
  const tools = {
    "this project": text => byGrammar(text, language),
    "Microsoft recognizers-text": text => byMicrosoft(text, language === "zh" ? "zh-cn" : "en-us"),
    ...(language === "en" ? { compromise: byCompromise } : {})
  }
  console.log(`\n${name}`)
  for (const [tool, read] of Object.entries(tools)) {
    let numbers = 0
    let found = 0
    let values = 0
    const errors = []
    for (const { id, text, numbers: gold } of readGold(name)) {
      const answers = read(text)
      for (const { start, end, printed, stated } of gold) {
        if (stated === null) continue
        numbers += 1
        const own = answers.filter(answer => answer.start < end && start < answer.end)
        if (own.length > 0) found += 1
        const close = own.some(({ value, range }) =>
          stated.value.includes("..")
            ? range === stated.value
            : value !== null && Math.abs(value - goldMagnitude(stated.value)) <= 1e-9 * goldMagnitude(stated.value)
        )
        if (close) values += 1
        else errors.push(`${id} ${printed}: ${own.map(({ value }) => value).join(" ")}`)
      }
    }
    const percent = n => `${n}/${numbers} ${((100 * n) / numbers).toFixed(1)} %`
    console.log(`  ${tool.padEnd(28)} numbers ${percent(found)}   magnitudes ${percent(values)}`)
    if (showErrors) console.log(errors.map(error => `    ! ${error}`).join("\n"))
  }
}
