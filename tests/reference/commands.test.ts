/** `claimcheck reference list` and `validate`, without the command line. */
import { Effect } from "effect"
import { assert, describe, it } from "vitest"
import { inMemory } from "../../src/reference/inMemory.js"
import { listReference, renderList } from "../../src/reference/listReference.js"
import { renderValidation, validateReference } from "../../src/reference/validateReference.js"

const header = "indicator,area,period,value,unit,vintage\n"
const validate = (files: Readonly<Record<string, string>>) =>
  Effect.runPromise(validateReference.pipe(Effect.provide(inMemory(new Map(Object.entries(files))))))

describe("validateReference", () => {
  it("names both lines of a cell that is there twice with different values, and only of that", async () => {
    const { counts, defects, observations } = await validate({
      "a.csv": `${header}gdp,x,2020,1.5,EUR,\ngdp,x,2021,2,EUR,\ngdp,y,2020,1.5,EUR,\ngdp,x,2020,1.7,EUR,\ngdp,x,2021,2.0,EUR,\n`,
      "b.csv": `${header}gdp,x,2020,9,EUR,\n`
    })
    assert.deepStrictEqual(
      defects.map(d => [d.code, d.file, d.line, "firstLine" in d.values ? d.values.firstLine : null]),
      [["duplicate-cell", "a.csv", 5, "2"]]
    )
    assert.deepStrictEqual([counts.error, observations], [1, 6])
  })

  it("takes vintages, measures and areas for what they are", async () => {
    const { defects } = await validate({
      "a.csv": `${header}gdp,x,2020,1,EUR,2021\ngdp,x,2020,2,EUR,2022\ngdp,,2020,3,EUR,\ngdp,x,2020,4,EUR,\n`
    })
    assert.deepStrictEqual(defects, [])
  })

  it("lists the first of a thousand such cells and counts the rest", async () => {
    const rows = Array.from({ length: 1000 }, (_, i) => `gdp,x,2020,${i},EUR,\n`).join("")
    const { defects } = await validate({ "a.csv": header + rows })
    assert.deepStrictEqual(
      defects.filter(d => d.code === "more").map(d => d.values),
      [{ of: "duplicate-cell", count: "979" }]
    )
    assert.strictEqual(defects.length, 21)
  })
})

describe("what is wrong, as text", () => {
  const files = {
    "datapackage.json":
      '{ "resources": [{ "name": "b", "path": 5 }, { "path": "a.csv", "name": "a" }, { "name": "c", "path": 6 }] }',
    "a.csv": `${header}gdp,x,2020,one,EUR,\ngdp,x,2021,2,EUR,\n`
  }
  it("is a line each, in the order of the places, and the counts", async () => {
    const validation = await validate(files)
    assert.isTrue(
      renderValidation(validation, "en").endsWith(
        "\n1 observations; unreadable 2, errors 1, warnings 0, notes 0\n"
      )
    )
    const [first = "", second = "", third = ""] = renderValidation(validation, "en").split("\n")
    assert.match(first, /^datapackage\.json:1:\d+: unreadable: resources/)
    assert.match(second, /^datapackage\.json:1:\d+: unreadable: resources/)
    assert.match(third, /^a\.csv:2.*: error: .*one/)
  })
  it("is in Chinese where that is asked for", async () => {
    const lines = renderValidation(await validate(files), "zh").split("\n")
    assert.match(lines[0] ?? "", /^datapackage\.json:1:\d+: 无法读取: /)
    assert.strictEqual(lines.at(-2), "1 个观测值；无法读取 2，错误 1，警告 0，提示 0")
  })
})

describe("a cell that is there twice", () => {
  it("is found among many thousands", async () => {
    const rows = Array.from({ length: 5000 }, (_, i) => `gdp,a${i},2020,${i},EUR,\n`).join("")
    const { defects, observations } = await validate({ "a.csv": `${header}${rows}gdp,a7,2020,8,EUR,\n` })
    assert.deepStrictEqual(
      defects.map(d => `${d.code} ${d.line} ${"firstLine" in d.values ? d.values.firstLine : ""}`),
      ["duplicate-cell 5002 9"]
    )
    assert.strictEqual(observations, 5001)
  })
})

describe("the order of what is wrong", () => {
  it("is worst first, then by file and line", async () => {
    const { counts, defects } = await validate({
      "b.csv": `${header}gdp,x,2020,one,EUR,\ngdp,x,2021,2,EUR,\ngdp,x,2022,two,EUR,\n`,
      "a.csv": "x,y\n1,2\n",
      "c.csv": `${header}gdp,x,2023,1,furlongs per,\n`,
      "0.csv": `${header}gdp,y,2023,three,EUR,\n`
    })
    assert.deepStrictEqual(
      defects.map(({ file, line, severity }) => `${severity} ${file} ${line}`),
      [
        "unreadable a.csv 1",
        "error 0.csv 2",
        "error b.csv 2",
        "error b.csv 4",
        "warning c.csv null",
        "warning c.csv 2"
      ]
    )
    assert.deepStrictEqual(counts, { unreadable: 1, error: 3, warning: 2, info: 0 })
  })
})

describe("listReference", () => {
  it("says what each resource holds, the empty ones among them", async () => {
    const files = {
      "a.csv": `${header}gdp,x,2021-Q3,1,EUR,2022\ngdp,y,2019,2,,\nfirms,x,2020,3,%,\n`,
      "b.csv": header
    }
    const listed = await Effect.runPromise(
      listReference.pipe(Effect.provide(inMemory(new Map(Object.entries(files)))))
    )
    assert.deepStrictEqual(
      listed.map(({ defects: _, readings, ...holding }) => ({
        ...holding,
        layouts: readings.map(r => r.layout)
      })),
      [
        {
          name: "a",
          title: null,
          observations: 3,
          indicators: ["firms", "gdp"],
          areas: ["x", "y"],
          periods: { first: "2019", last: "2021-Q3" },
          vintages: ["2022"],
          grades: ["official"],
          withoutUnit: 1,
          layouts: ["tidy"]
        },
        {
          name: "b",
          title: null,
          observations: 0,
          indicators: [],
          areas: [],
          periods: null,
          vintages: [],
          grades: [],
          withoutUnit: 0,
          layouts: ["tidy"]
        }
      ]
    )
  })
})

describe("renderList", () => {
  it("says why a file cannot be read, and how much is wrong with the others", async () => {
    const files = { "a.csv": "x,y\n1,2\n", "b.csv": `${header}gdp,x,2020,one,EUR,\ngdp,x,2021,2,EUR,\n` }
    const text = renderList(
      await Effect.runPromise(listReference.pipe(Effect.provide(inMemory(new Map(Object.entries(files))))))
    )
    assert.match(text, /^a\n(.*\n)* {2}unreadable {2}a\.csv:1: no layout fits the columns x, y/)
    assert.match(text, /\nb\n(.*\n)* {2}problems {4}1, listed by claimcheck reference validate\n/)
  })
})

describe("the list of a reference as text", () => {
  const rendered = async (files: Readonly<Record<string, string>>): Promise<string> =>
    renderList(
      await Effect.runPromise(listReference.pipe(Effect.provide(inMemory(new Map(Object.entries(files))))))
    )
  it("is a paragraph a resource, with what it holds", async () => {
    const rows = Array.from(
      { length: 9 },
      (_, i) => `gdp,a${i},20${10 + i},1,${i === 0 ? "" : "EUR"},v${i}\n`
    )
    assert.strictEqual(
      await rendered({
        "datapackage.json": JSON.stringify({
          resources: [
            { name: "a", title: "Output", path: "a.csv" },
            { name: "b", path: "b.csv" },
            { name: "c", data: [{ indicator: "x", period: "2022", value: 1, unit: "t" }] }
          ]
        }),
        "a.csv": header + rows.join(""),
        "b.csv": `${header}jobs,y,2020,1,count(jobs),\njobs,x,2020,2,count(jobs),\njobs,x,2019,2,count(jobs),\njobs,x,2024,2,count(jobs),\n`
      }),
      `a: Output
  file        a.csv, read as tidy (columns are called by their roles: indicator, area, period, value, unit, vintage)
  holds       9 observations, 2010 to 2018
  indicators  gdp
  areas       a0, a1, a2, a3, a4, a5, a6, a7 … (9)
  grade       official
  vintages    v0, v1, v2, v3, v4, v5, v6, v7 … (9)
  problems    1, listed by claimcheck reference validate
  no unit     1 observations, which support nothing

b
  file        b.csv, read as tidy (columns are called by their roles: indicator, area, period, value, unit, vintage)
  holds       4 observations, 2019 to 2024
  indicators  jobs
  areas       x, y
  grade       official

c
  file        (in the package), read as json (an array of objects)
  holds       1 observations, 2022 to 2022
  indicators  x
  areas       none
  grade       official
`
    )
  })
  it("says where there is none, and that a file holds nothing", async () => {
    assert.strictEqual(await rendered({}), "There is no reference.\n")
    assert.include(await rendered({ "a.csv": header }), "  holds       0 observations\n  indicators  none\n")
  })
  it("says what is wrong with a package, and with a resource that it had to leave out", async () => {
    const text = await rendered({
      "datapackage.json": JSON.stringify({
        resources: [
          { name: "a", path: "a.csv" },
          { name: "b", path: "b.xls" }
        ]
      }),
      "a.csv": `${header}gdp,x,2020,1,EUR,\n`
    })
    assert.match(
      text,
      /^a\n[^]*\n\nb\n {2}holds {7}0 observations\n[^]* {2}unreadable {2}datapackage\.json:.*xls/
    )
    assert.notInclude(text, "problems")
  })
})
