/** Folders that hold more than tables, as the command line reads them. */
import { execFileSync } from "node:child_process"
import { join } from "node:path"
import { assert, describe, it } from "vitest"
import { folderWith, run } from "../commandLine.js"
import { packageOf } from "./readReference.js"

const header = "indicator,area,period,value,unit\n"

describe("a folder of tables", () => {
  const validate = async (
    files: Readonly<Record<string, string>>,
    prepare: (cwd: string) => void = () => {}
  ) => {
    const cwd = folderWith(files)
    prepare(cwd)
    return run(["reference", "validate", "-r", "data"], { cwd })
  }
  it("says what it holds that is not read", async () => {
    const { code, stdout } = await validate({
      "data/a.csv": `${header}gdp,a,2022,1,t\n`,
      "data/b.xlsx": "x",
      "data/2023/c.csv": header,
      "data/notes.md": "x"
    })
    assert.strictEqual(code, 0)
    assert.match(stdout, /data\/b\.xlsx: warning: .*save its table as CSV/)
    assert.match(stdout, /data\/2023: warning: .*it is a folder/)
    assert.notInclude(stdout, "notes.md")
  })
  it.skipIf(process.platform === "win32")("does not wait for a pipe", async () => {
    const { code, stdout } = await validate({ "data/a.csv": `${header}gdp,a,2022,1,t\n` }, cwd =>
      execFileSync("mkfifo", [join(cwd, "data", "p.csv")])
    )
    assert.strictEqual(code, 3)
    assert.match(stdout, /data\/p\.csv: unreadable: .*not a file/)
    const described = await validate({ "data/a.csv": header }, cwd =>
      execFileSync("mkfifo", [join(cwd, "data", "datapackage.json")])
    )
    assert.strictEqual(described.code, 3)
  })
  it("does not say whether a file outside exists", async () => {
    const there = await validate({
      "data/datapackage.json": packageOf({ name: "a", path: "../b.csv" }),
      "b.csv": header
    })
    const notThere = await validate({ "data/datapackage.json": packageOf({ name: "a", path: "../b.csv" }) })
    assert.match(there.stdout, /leads out of the folder/)
    assert.strictEqual(notThere.stdout, there.stdout)
  })
  it("may hold a table whose header is longer than what is looked at first", async () => {
    const names = Array.from({ length: 60_000 }, (_, i) => `column${i}`)
    const rows = Array.from(
      { length: 3 },
      (_, i) => `${2020 + i},${i},x,t,${names.map(() => "").join(",")}\n`
    )
    const { code, stdout } = await validate({
      "data/a.csv": `period,value,indicator,unit,${names.join(",")}\n${rows.join("")}`
    })
    assert.strictEqual(stdout, "3 observations; unreadable 0, errors 0, warnings 0, notes 0\n")
    assert.strictEqual(code, 0)
  })
  it("shows nothing that would steer a terminal", async () => {
    const { stdout } = await validate({
      "data/a.csv": `${header}gdp,a,2022,x\u001b[31my,t\n"a\nb",a,"20\n22",1,t\n`
    })
    assert.notInclude(stdout, "\u001b")
    assert.match(stdout, /a\.csv:3:3: error: column period: "20 22" is not a period/)
  })
})
