#!/usr/bin/env node
/**
 * Makes the gallery in examples/reports from the built package (dist), and the pictures in docs/images with Chromium.
 *
 *     node scripts/updateReports.mjs
 *
 * CHROMIUM names the browser (default /usr/bin/chromium); without one the pictures stay as they are.
 */
import { spawnSync } from "node:child_process"
import { existsSync, mkdirSync, statSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const gallery = join(root, "examples/reports")
const images = join(root, "docs/images")

/** A gallery that takes long to load is none. */
const MOST_BYTES = 400_000

const checks = {
  chengdu: ["claims/chengdu-two-industries.claims.yaml", "--reference", "reference-data"],
  "america-and-china": [
    "examples/america-and-china/america-and-china.claims.ts",
    "--reference",
    "examples/america-and-china/reference-data"
  ]
}

mkdirSync(gallery, { recursive: true })
mkdirSync(images, { recursive: true })
for (const [name, args] of Object.entries(checks))
  for (const language of ["en", "zh"]) {
    const file = join(gallery, `${name}.${language}.html`)
    const run = spawnSync(
      process.execPath,
      [
        join(root, "dist/cli/main.js"),
        "check",
        ...args,
        ...["--lang", language, "--created", "2024-02-01T00:00:00Z", "--report", `html=${file}`]
      ],
      { cwd: root, encoding: "utf8" }
    )
    // 1: findings, which is what these reports are for.
    if (run.status !== 0 && run.status !== 1) throw new Error(`${name} (${language}): ${run.stderr}`)
    const { size } = statSync(file)
    if (size > MOST_BYTES) throw new Error(`${file} has ${size} bytes, more than ${MOST_BYTES}`)
    console.log(`${name}.${language}.html ${size} bytes`)
  }

/** What is taken of which report: the element to scroll to, the colours, the size of the window. */
const pictures = [
  { image: "report.png", report: "chengdu.en", at: 'article.finding', scheme: "light", width: 1000, height: 900 },
  { image: "report-dark.png", report: "america-and-china.en", at: "article.finding", scheme: "dark", width: 1000, height: 900 },
  { image: "report-text.png", report: "america-and-china.en", at: ".text", scheme: "light", width: 1000, height: 700 },
  { image: "report-zh.png", report: "chengdu.zh", at: "article.finding", scheme: "light", width: 1000, height: 900 },
  { image: "report-phone.png", report: "chengdu.zh", at: null, scheme: "dark", width: 390, height: 844 }
]

const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium"
if (!existsSync(executablePath)) console.log(`no browser at ${executablePath}: the pictures stay as they are`)
else {
  const { chromium } = await import("playwright-core")
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] })
  for (const { image, report, at, scheme, width, height } of pictures) {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme: scheme })
    await page.goto(pathToFileURL(join(gallery, `${report}.html`)).href)
    // What is not in sight is laid out only when it comes near: the place has moved once that is done.
    for (let scrolls = 0; at !== null && scrolls < 3; scrolls++) {
      await page.locator(at).first().evaluate(element => element.scrollIntoView({ block: "start" }))
      await page.waitForTimeout(100)
    }
    await page.screenshot({ path: join(images, image) })
    await page.close()
    console.log(`${image} ${statSync(join(images, image)).size} bytes`)
  }
  await browser.close()
}
