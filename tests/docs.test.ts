/**
 * The documentation: no dead link, every claims file in it decodes, every program in it runs and gives what it says.
 */
import { spawnSync } from "node:child_process"
import { existsSync, readFileSync } from "node:fs"
import { dirname, join, relative, resolve } from "node:path"
import { fileURLToPath } from "node:url"
import { globSync } from "tinyglobby"
import { assert, describe, it } from "vitest"
import { decodeClaimsText } from "../src/index.js"
import { runSnippets, type Snippet } from "./snippets.js"

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const pages = globSync(["*.md", "docs/**/*.md", "examples/**/*.md", "bench/*.md"], {
  cwd: root,
  ignore: ["**/node_modules/**"]
}).toSorted()

const read = (page: string): string => readFileSync(join(root, page), "utf8")
const withoutCode = (text: string): string =>
  text.replace(/^```[\s\S]*?^```/gmu, "").replace(/`[^`\n]*`/gu, "")

/** As GitHub makes it: lower case, punctuation dropped, spaces as hyphens. */
const anchorOf = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M} _-]/gu, "")
    .replaceAll(" ", "-")

const anchors = (page: string): ReadonlySet<string> =>
  new Set(
    [
      ...read(page)
        .replace(/^```[\s\S]*?^```/gmu, "")
        .matchAll(/^#+ (.*)$/gmu)
    ].map(m => anchorOf(m[1] ?? ""))
  )

/** The links of a page that lead nowhere in the project. */
const dead = (page: string, text = read(page)): ReadonlyArray<string> =>
  [...withoutCode(text).matchAll(/\]\(([^)\s]+)\)/gu)]
    .map(match => match[1] ?? "")
    .filter(target => !/^[a-z]+:/u.test(target))
    .filter(target => {
      const [path = "", anchor] = target.split("#")
      const to = path === "" ? page : relative(root, resolve(root, dirname(page), path))
      if (!existsSync(join(root, to))) return true
      return anchor !== undefined && to.endsWith(".md") && !anchors(to).has(anchor)
    })

const blocks = (page: string, language: string): ReadonlyArray<string> =>
  [...read(page).matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, "gmu"))].map(m => m[1] ?? "")

describe("documentation", () => {
  it.each(pages)("%s has no dead link", page => {
    assert.deepStrictEqual(dead(page), [])
  })

  it("finds a link that is dead", () => {
    assert.include(anchors("docs/concepts.md"), "a-figure-is-a-range")
    const text = `[page](nowhere.md) [heading](concepts.md#no-such-heading) [own](#nor-this) ![image](images/none.png)
[a page](concepts.md) [a heading](concepts.md#a-figure-is-a-range) [elsewhere](https://example.org) \`[code](no.md)\``
    assert.deepStrictEqual(dead("docs/README.md", text), [
      "nowhere.md",
      "concepts.md#no-such-heading",
      "#nor-this",
      "images/none.png"
    ])
  })

  it("has every page in the table of contents, by itself or by its folder", () => {
    const contents = [...read("docs/README.md").matchAll(/\]\(([^)#\s]+)/gu)].map(match =>
      relative(root, resolve(root, "docs", match[1] ?? ""))
    )
    const listed = (page: string): boolean =>
      contents.some(
        to => to === page || page.startsWith(`${to.replace(/README\.md$/u, "")}`.replace(/\/?$/u, "/"))
      )
    assert.deepStrictEqual(
      pages.filter(page => page.startsWith("docs/") && page !== "docs/README.md" && !listed(page)),
      []
    )
  })

  it.each(pages.filter(page => /^claimcheck: 1$/mu.test(blocks(page, "yaml").join(""))))(
    "%s: its claims files decode",
    page => {
      for (const block of blocks(page, "yaml").filter(
        each => /^claimcheck: 1$/mu.test(each) && /^claims:/mu.test(each) && !each.includes("…")
      ))
        assert.deepStrictEqual(
          decodeClaimsText(page, block).problems.map(problem => problem.message),
          []
        )
    }
  )

  it("runs the programs of README.md and docs/library.md", () => {
    const snippets: ReadonlyArray<Snippet> = ["README.md", "docs/library.md"].flatMap(page =>
      blocks(page, "ts").map((code, index) => ({ name: `${page} ${index + 1}`, code }))
    )
    assert.isAbove(snippets.length, 6)
    assert.deepStrictEqual(runSnippets(root, snippets), [])
  })

  it.each(["updateReadme.mjs", "updateChecks.mjs"])(
    "is what scripts/%s makes now",
    script => {
      const run = spawnSync(process.execPath, [join(root, "scripts", script), "--check"], {
        encoding: "utf8"
      })
      assert.strictEqual(run.status, 0, run.stderr)
    },
    240_000
  )
})
