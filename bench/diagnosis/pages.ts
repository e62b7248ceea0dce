/**
 * Writes docs/diagnoses from the diagnoses.
 *
 * `npx esbuild bench/diagnosis/pages.ts --bundle --platform=node --format=esm --packages=external --outfile=bench/diagnosis/pages.mjs && node bench/diagnosis/pages.mjs && rm bench/diagnosis/pages.mjs`
 */
import { mkdirSync, writeFileSync } from "node:fs"
import { contents, diagnoses, page } from "../../src/diagnose/index.js"

mkdirSync("docs/diagnoses", { recursive: true })
writeFileSync("docs/diagnoses/README.md", contents(diagnoses))
for (const each of diagnoses) writeFileSync(`docs/diagnoses/${each.code}.md`, page(each))
