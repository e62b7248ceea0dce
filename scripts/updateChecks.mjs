#!/usr/bin/env node
/**
 * Makes docs/checks.md from the list of rules (as the built package reports them) and from the headers of the files in
 * src/check/measures and src/check/relations.
 *
 *     node scripts/updateChecks.mjs           writes docs/checks.md
 *     node scripts/updateChecks.mjs --check   exits with 1 when it says anything else
 */
import { readFileSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { check, formats } from "../dist/index.js"

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const page = join(root, "docs/checks.md")

/** The imports of a list of values, in the order of the list's own imports: one file is one value. */
const listed = folder => {
  const index = readFileSync(join(root, folder, "index.ts"), "utf8")
  return [...index.matchAll(/^import \{ (\w+) \} from "\.\/(\w+)\.js"$/gmu)]
    .map(([, , file]) => readFileSync(join(root, folder, `${file}.ts`), "utf8"))
    .filter(source => /\bid: "/u.test(source))
    .map(source => ({ id: /\bid: "([^"]+)"/u.exec(source)[1], text: header(source) }))
}

/** The comment at the head of a file as one paragraph, without notes on other files. */
const header = source =>
  /^\/\*\*\n([\s\S]*?)\*\//u
    .exec(source)[1]
    .split("\n")
    .map(line => line.replace(/^ \* ?/u, "").trim())
    .join(" ")
    .trim()
    .replace(/\s*\(relations\/\w+\.ts\)/gu, "")

const cell = text => text.replaceAll("|", "\\|")
const table = (head, rows) =>
  [`| ${head.join(" | ")} |`, `|${head.map(() => "---").join("|")}|`, ...rows.map(row => `| ${row.map(cell).join(" | ")} |`)].join("\n")

const empty = await check({ claims: "claimcheck: 1\ndocument: { id: none }\n", created: "2024-02-01T00:00:00Z" })
const sarif = JSON.parse(formats.find(format => format.name === "sarif").write(empty))
const rules = sarif.runs[0].tool.driver.rules

const text = `# Checks

<!-- Made by scripts/updateChecks.mjs: change the sources that it names, not this page. -->

What is checked: the *measures* say what a figure bounds, the *relations* tie figures to each other, and a *rule* makes a
finding of what does not fit. [concepts.md](concepts.md) explains how they go together.

## Measures

A claim's \`measure\`. In the formulas x is the claim's own cell, b its base (\`versus\`), w its whole (\`of\`).

${table(["measure", "what the figure bounds"], listed("src/check/measures").map(({ id, text }) => [`\`${id}\``, text.replace(new RegExp(`^\`${id}\`[^:]*: `, "u"), "")]))}

## Relations

They come from the file's \`relations\`, from the fields of indicators, and from time and space.

${table(["relation", "what it says"], listed("src/check/relations").map(({ id, text }) => [`\`${id}\``, text]))}

## Rules

Every finding names its rule; \`--fail-on\` and acceptances use these ids, which never change their meaning.

${table(["rule", "what it says"], rules.map(rule => [`\`${rule.id}\``, rule.shortDescription.text]))}
`

if (!process.argv.includes("--check")) writeFileSync(page, text)
else if (readFileSync(page, "utf8") !== text) {
  console.error("docs/checks.md is not current: run node scripts/updateChecks.mjs")
  process.exitCode = 1
}
