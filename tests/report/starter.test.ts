import { assert, describe, it } from "vitest"
import { parse } from "yaml"
import { starter } from "../../src/report/starter.js"

describe("the files to start from", () => {
  it("are a claims file whose figures add up, a table it can be held against, and a workflow", () => {
    const files = new Map(
      starter({ document: "my-brief", language: "en", ci: "github" }).map(f => [f.path, f.content])
    )
    const claims = parse(files.get("claims/my-brief.claims.yaml") ?? "")
    assert.strictEqual(claims.document.id, "my-brief")
    const [exports, imports, trade] = claims.claims.map((c: { figure: string }) =>
      Number(c.figure.match(/\d+/u)?.[0])
    )
    assert.strictEqual(exports + imports, trade)
    const [head = "", row = ""] = (files.get("reference-data/trade.csv") ?? "").split("\n")
    assert.strictEqual(head.split(",").length, row.split(",").length)
    assert.strictEqual(
      JSON.parse(files.get("reference-data/datapackage.json") ?? "").resources[0].path,
      "trade.csv"
    )
    const workflow = parse(files.get(".github/workflows/claims.yml") ?? "")
    assert.isArray(workflow.jobs.claimcheck.steps)
  })

  it("have a file for GitLab, or none", () => {
    const paths = (ci: "gitlab" | "none") => starter({ document: "d", language: "zh", ci }).map(f => f.path)
    assert.include(paths("gitlab"), ".gitlab-ci.yml")
    assert.lengthOf(paths("none"), 3)
  })
})
