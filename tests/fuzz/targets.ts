/** What is fed with wrong input, and what must hold of the answer. */
import { Result } from "effect"
import { check } from "../../src/check.js"
import * as Interval from "../../src/arithmetic/Interval.js"
import { parseExpression, parseRelation } from "../../src/arithmetic/parseExpression.js"
import { figureBounds } from "../../src/arithmetic/Rounding.js"
import { decodeClaimsText } from "../../src/files/decodeClaimsText.js"
import { formats } from "../../src/report/formats.js"
import { merge } from "../../src/report/merge.js"
import * as Report from "../../src/report/Report.js"
import * as ArticleText from "../../src/text/ArticleText.js"
import { checkText } from "../../src/text/coverage.js"
import { extract } from "../../src/text/extract/extract.js"
import { writeDraft } from "../../src/text/extract/writeDraft.js"
import { parseFigure } from "../../src/text/figures/parseFigure.js"
import { scanFigures } from "../../src/text/figures/scanFigures.js"
import * as Inventory from "../../src/text/inventory.js"
import { readReference } from "../reference/readReference.js"
import * as corpus from "./corpus.js"
import { mutate, soup } from "./mutate.js"
import type { Random } from "./random.js"

/** A part of the program that reads what others wrote. */
export interface Target {
  readonly name: string
  /** Inputs out of 20,000. */
  readonly inputs: number
  readonly make: (random: Random) => string
  /** Throws when the answer to an input is not what it must be. */
  readonly run: (input: string, random: Random) => void | Promise<void>
}

const demand = (condition: boolean, message: string): void => {
  if (!condition) throw new Error(message)
}

const demandPlaces = (
  problems: ReadonlyArray<{
    readonly line: number | null
    readonly column: number | null
    readonly message: string
  }>
): void => {
  for (const { line, column, message } of problems) {
    demand(line === null || (Number.isInteger(line) && line >= 1), `line ${line}: ${message}`)
    demand(column === null || (Number.isInteger(column) && column >= 1), `column ${column}: ${message}`)
    demand(message.trim() !== "" && message.length < 5_000, `a message has ${message.length} characters`)
  }
}

const demandReasons = (problems: Parameters<typeof demandPlaces>[0]): void => {
  demand(problems.length > 0, "refused without a reason")
  demandPlaces(problems)
}

const languages = ["en", "zh-Hans", "de", "zh-Hant"] as const

const figure: Target = {
  name: "figures",
  inputs: 7_200,
  make: random => (random.below(4) === 0 ? soup(random) : mutate(corpus.figures, random)),
  run: (input, random) => {
    const read = parseFigure(input, { language: random.pick(languages) })
    if (Result.isFailure(read)) return
    for (const rounding of ["nearest", "truncated", "exact"] as const) {
      const { stated, strict } = figureBounds(read.success, { rounding, exactWhole: random.below(2) === 0 })
      demand(!Interval.isEmpty(stated), "a figure that was read stands for nothing")
      demand(Interval.includes(stated, strict), "the strict interval is wider than the stated one")
    }
  }
}

const expression: Target = {
  name: "expressions",
  inputs: 5_000,
  make: random => (random.below(4) === 0 ? soup(random) : mutate(corpus.expressions, random)),
  run: input => {
    const formula = parseExpression(input)
    if (Result.isFailure(formula)) demandReasons(formula.failure)
    const relation = parseRelation(input)
    if (Result.isFailure(relation)) demandReasons(relation.failure)
  }
}

const claims: Target = {
  name: "claims files",
  inputs: 2_400,
  make: random => {
    const [name, texts] = random.pick(corpus.claimsFiles)
    return `${name}\n${mutate(texts, random)}`
  },
  run: input => {
    const at = input.indexOf("\n")
    const text = input.slice(at + 1)
    const loaded = decodeClaimsText(input.slice(0, at), text)
    demandPlaces(loaded.problems)
    demand(loaded.file !== null || loaded.problems.length > 0, "nothing was read, and nothing is said of it")
    const lines = text.split(/\r\n|\r|\n/u).length
    for (const { line } of loaded.problems) demand(line <= lines + 1, `line ${line} of ${lines}`)
  }
}

const whole: Target = {
  name: "whole checks",
  inputs: 300,
  make: random => mutate(corpus.smallClaimsFiles, random),
  run: async (input, random) => {
    const report = await check({
      claims: input,
      created: "2026-01-01T00:00:00Z",
      language: random.pick(["en", "zh"] as const),
      article: random.pick(corpus.articles),
      reference: { "a.csv": random.pick(corpus.tables) }
    })
    demandPlaces(report.problems)
    const decoded = Report.decode(JSON.parse(JSON.stringify(report)))
    demand(Result.isSuccess(decoded), "the report does not follow its own schema")
    for (const format of formats) demand(format.write(report).length > 0, `${format.name} is empty`)
    demand(Result.isSuccess(merge([report])), "the report cannot be merged")
  }
}

/** True when the column of values holds no digit in any row: then there is nothing to read, and nothing to say. */
const hasNoValues = (input: string): boolean => {
  const [header = "", ...rows] = input.split(/\r\n|\r|\n/u)
  const at = header.split(",").indexOf("value")
  return at !== -1 && rows.every(row => !/\d/u.test(row.split(",")[at] ?? ""))
}

const table: Target = {
  name: "tables",
  inputs: 2_500,
  make: random => mutate(corpus.tables, random),
  run: (input, random) => {
    const { defects, observations } = readReference({ [random.pick(["a.csv", "a.tsv"])]: input })
    // A table may say itself that it has no values.
    const empty = /[,\t;]\s*(?:[:.]*)\s*$/mu.test(input) || hasNoValues(input)
    demand(
      observations.length > 0 || defects.length > 0 || empty,
      "nothing was read, and nothing is said of it"
    )
    for (const { line } of defects) demand(line === null || line >= 1, `line ${line}`)
  }
}

const dataPackage: Target = {
  name: "data packages",
  inputs: 1_500,
  make: random => mutate(corpus.packages, random),
  run: (input, random) => {
    const { defects, observations } = readReference({
      "datapackage.json": input,
      "a.csv": random.pick(corpus.tables),
      "c.json": '[{"indicator":"gdp","period":2020,"value":1.50}]',
      "longquanyi.csv": corpus.tables[0] ?? ""
    })
    demand(observations.length > 0 || defects.length > 0, "nothing was read, and nothing is said of it")
  }
}

const article: Target = {
  name: "articles",
  inputs: 700,
  make: random => mutate(corpus.articles, random),
  run: async (input, random) => {
    const language = random.pick(languages)
    for (const { start, end, figure } of scanFigures(input, { language }))
      demand(input.slice(start, end) === figure.text, `“${figure.text}” does not stand at ${start}`)
    const text = await ArticleText.load(input, language)
    const quote = input.slice(random.below(input.length)).slice(0, 20)
    const { coverage } = checkText(
      text,
      [{ id: "a", quote, figure: quote }],
      [{ quote, number: quote, why: "name" }]
    )
    demand(
      coverage.claimed + coverage.ignored + coverage.uncovered.length === coverage.numbers,
      "the numbers do not add up"
    )
    const draft = extract(text, "2024-02")
    const written = writeDraft(text, draft, { id: "draft", published: "2024-02" })
    const loaded = decodeClaimsText("draft.claims.yaml", written)
    demand(loaded.file !== null, `the draft cannot be read: ${loaded.problems[0]?.message}`)
  }
}

const inventory: Target = {
  name: "inventories",
  inputs: 400,
  make: random =>
    mutate(
      ["position,line,token,claim,why\n0,1,12,a b,\n5,1,五,,name\n9,2,7,,lexicon: date\n12,3,8,,\n"],
      random
    ),
  run: input => {
    const read = Inventory.read(input)
    if (Result.isFailure(read)) {
      demand(read.failure.length > 0, "refused without a reason")
      for (const { line } of read.failure) demand(line >= 1, `line ${line}`)
    }
  }
}

/** All targets; their inputs add up to 20,000. */
export const targets: ReadonlyArray<Target> = [
  figure,
  expression,
  claims,
  whole,
  table,
  dataPackage,
  article,
  inventory
]
