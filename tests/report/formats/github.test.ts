import { assert, describe, it } from "vitest"
import { github } from "../../../src/report/formats/github.js"
import { document, finding, place, report } from "../build.js"
import { hostile } from "../hostile.js"
import { sample } from "../sample.js"

/** How the runner reads a command (actions/runner, ActionCommand.cs). */
const parse = (line: string) => {
  const match = /^::([a-z-]+)(?: ([^:]*))?::(.*)$/u.exec(line)
  const [, command = "", properties = "", message = ""] = match ?? assert.fail(`no command: ${line}`)
  const unescape = (text: string, all: boolean) =>
    (all ? text.replaceAll("%3A", ":").replaceAll("%2C", ",") : text)
      .replaceAll("%0D", "\r")
      .replaceAll("%0A", "\n")
      .replaceAll("%25", "%")
  return {
    command,
    properties: Object.fromEntries(
      properties
        .split(",")
        .filter(p => p !== "")
        .map(p => [p.slice(0, p.indexOf("=")), unescape(p.slice(p.indexOf("=") + 1), true)])
    ),
    message: unescape(message, false)
  }
}

const commands = (written: string) => written.trimEnd().split("\n").map(parse)

describe("workflow commands", () => {
  it("put each finding on its line, and the counts last", () => {
    const all = commands(github.write(sample("en")))
    assert.deepInclude(all[1], {
      command: "error",
      properties: {
        file: "examples/invented.claims.yaml",
        line: "12",
        col: "5",
        title: "claimcheck conflict"
      }
    })
    assert.strictEqual(all[0]?.properties["file"], "claims/broken.claims.yaml")
    assert.strictEqual(all[2]?.command, "notice")
    assert.strictEqual(
      all.at(-1)?.message.split("\n")[0],
      "14 claims: 1 refuted, 3 inconsistent, 2 depends on the reading, 2 supported, 1 undetermined, 2 consistent, 3 not checked"
    )
  })

  it("keep every character of messages and properties", () => {
    const message = "87.7 %: a,b::c\n%0A ::error::x"
    const file = "odd, name: 100%.yaml"
    const [first] = commands(
      github.write(
        report([document("d", { findings: [finding("f", { message, location: place(file, 3) })] })])
      )
    )
    assert.strictEqual(first?.message, message)
    assert.strictEqual(first?.properties["file"], file)
  })

  it("cannot be forged from outside", () => {
    const value = hostile()
    const expected = value.documents[0]!.findings.length + value.problems.length + 1
    const lines = github.write(value).trimEnd().split("\n")
    assert.strictEqual(lines.length, expected)
    for (const line of lines) assert.match(line, /^::(?:error|warning|notice) /u)
    assert.notMatch(lines.join("\n"), /\r/u)
  })
})
