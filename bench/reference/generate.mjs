/**
 * Writes a tidy CSV of invented data: 500 indicators × 1,000 areas × 30 years = 15 million rows, about 1 GB, with quoted
 * fields that hold delimiters and quotes; and 300 keys of rows to be found in it.
 *
 *   node bench/reference/generate.mjs FILE [INDICATORS]
 */
import { createWriteStream, writeFileSync } from "node:fs"
import { once } from "node:events"

const [, , file = "big.csv", count = "500"] = process.argv
const indicators = Number(count)
const areas = 1000
const years = 30

const indicator = i => `indicator_${String(i).padStart(3, "0")}`
const area = a => `"Area ${String(a).padStart(4, "0")}, ${["North", "South", "East", "West"][a % 4]}"`

const out = createWriteStream(file)
out.write("indicator,area,period,value,unit,note\n")
let state = 12345
for (let i = 0; i < indicators; i++)
  for (let a = 0; a < areas; a += 50) {
    const lines = []
    for (let b = a; b < a + 50; b++)
      for (let y = 0; y < years; y++) {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0
        const note = state % 16 === 0 ? '"revised, ""final"""' : "as published"
        lines.push(`${indicator(i)},${area(b)},${1994 + y},${state % 1_000_000}.${10 + (state % 90)},CNY,${note}`)
      }
    if (!out.write(`${lines.join("\n")}\n`)) await once(out, "drain")
  }
out.end()
await once(out, "finish")

const keys = Array.from({ length: 300 }, (_, k) => ({
  indicator: indicator((k * 7919) % indicators),
  area: area((k * 104729) % areas),
  period: String(1994 + ((k * 31) % years))
}))
writeFileSync(`${file}.keys.json`, JSON.stringify(keys.map(k => ({ ...k, area: k.area.slice(1, -1) }))))
writeFileSync(`${file}.keys.txt`, keys.map(k => `${k.indicator},${k.area},${k.period}\n`).join(""))
