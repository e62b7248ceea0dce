/**
 * The HTML report in a real browser: Chromium through playwright-core, with axe-core. Where either is missing, or the
 * browser is, the tests say that they were skipped. CHROMIUM names the browser; /usr/bin/chromium is tried otherwise.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { html } from "../../../src/report/formats/html.js"
import { junit } from "../../../src/report/formats/junit.js"
import type { Report } from "../../../src/report/Report.js"
import { article } from "../article.js"
import { claim, document, report } from "../build.js"
import { hostile } from "../hostile.js"
import { sample } from "../sample.js"

/** What is used of playwright-core, which need not be installed. */
interface Page {
  readonly goto: (url: string) => Promise<unknown>
  readonly evaluate: <A>(script: string) => Promise<A>
  readonly on: (
    event: string,
    listener: (it: { url?: () => string; text?: () => string; type?: () => string }) => void
  ) => void
  readonly keyboard: {
    readonly press: (key: string) => Promise<void>
    readonly type: (text: string) => Promise<void>
  }
  readonly focus: (selector: string) => Promise<void>
  readonly fill: (selector: string, value: string) => Promise<void>
  readonly click: (selector: string) => Promise<void>
  readonly reload: () => Promise<unknown>
  readonly pdf: (options: { format: string }) => Promise<Uint8Array>
  readonly waitForEvent: (event: "download") => Promise<{ path: () => Promise<string> }>
  readonly waitForTimeout: (milliseconds: number) => Promise<void>
}
interface Context {
  readonly newPage: () => Promise<Page>
  readonly close: () => Promise<void>
}
interface Browser {
  readonly newContext: (options: object) => Promise<Context>
  readonly close: () => Promise<void>
}

const require = createRequire(import.meta.url)
const installed = (name: string): string | null => {
  try {
    return require.resolve(name)
  } catch {
    return null
  }
}
const playwright = installed("playwright-core")
const axe = installed("axe-core/axe.min.js")
const executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium"
const isMissing = playwright === null || axe === null || !existsSync(executablePath)

describe.skipIf(isMissing)("the HTML report in Chromium", () => {
  const folder = mkdtempSync(join(tmpdir(), "claimcheck-html-"))
  let browser: Browser
  const told: Array<string> = []

  beforeAll(async () => {
    const { chromium } = require(playwright ?? "") as {
      chromium: { launch: (options: object) => Promise<Browser> }
    }
    browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] })
  })
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true })
  })

  const open = async (
    value: Report,
    options: object = {}
  ): Promise<{ readonly page: Page; readonly context: Context }> => {
    const file = join(folder, "report.html")
    writeFileSync(file, html.write(value))
    const context = await browser.newContext({ viewport: { width: 1100, height: 900 }, ...options })
    const page = await context.newPage()
    told.length = 0
    page.on("console", message => told.push(`${message.type?.()}: ${message.text?.()}`))
    page.on("pageerror", error => told.push(String(error)))
    page.on("dialog", () => told.push("a dialog: something from outside was run"))
    page.on("request", request => {
      const url = request.url?.() ?? ""
      if (!/^(?:file|blob):/u.test(url)) told.push(`asked the network for ${url}`)
    })
    await page.goto(pathToFileURL(file).href)
    return { page, context }
  }

  const visibleCards = (page: Page) =>
    page.evaluate<ReadonlyArray<string>>(
      `[...document.querySelectorAll(".card")].filter(c => !c.hidden).map(c => c.id)`
    )

  for (const [name, value, options] of [
    ["in light", report([article("en")]), { colorScheme: "light" }],
    ["in dark, in Chinese", report([article("zh")], { language: "zh" }), { colorScheme: "dark" }],
    ["with several documents, at phone width", sample("en"), { viewport: { width: 360, height: 740 } }],
    ["hostile", hostile(), {}]
  ] as const) {
    it(`${name}: axe finds nothing, nothing is logged, run or asked for, nothing is wider than the page`, async () => {
      const { page, context } = await open(value, options)
      await page.evaluate(readFileSync(axe ?? "", "utf8"))
      const found = await page.evaluate<ReadonlyArray<string>>(
        `axe.run({ resultTypes: ["violations"] }).then(r => r.violations.map(v => v.id + ": " + v.nodes[0].html.slice(0, 200)))`
      )
      assert.deepStrictEqual(found, [])
      assert.isFalse(await page.evaluate("document.documentElement.scrollWidth > innerWidth"))
      assert.deepStrictEqual(told, [])
      await context.close()
    })
  }

  it("goes from a figure in the text to its claim by Enter alone", async () => {
    const { page, context } = await open(report([article("en")]))
    await page.focus(".text a[href='#gdp']")
    await page.keyboard.press("Enter")
    await page.waitForTimeout(100)
    assert.strictEqual(await page.evaluate("document.activeElement.id"), "gdp")
    assert.strictEqual(await page.evaluate("location.hash"), "#gdp")
    await context.close()
  })

  it("filters by verdict and by words, and shows a linked claim all the same", async () => {
    const { page, context } = await open(report([article("en")]))
    await page.click("[name=verdict][value=unchecked]")
    assert.notInclude(await visibleCards(page), "only-in-province")
    assert.include(await visibleCards(page), "gdp")
    await page.evaluate(`location.hash = "#only-in-province"`)
    await page.waitForTimeout(100)
    assert.include(await visibleCards(page), "only-in-province")
    await page.fill("[type=search]", "high-tech")
    await page.waitForTimeout(400)
    assert.deepStrictEqual(await visibleCards(page), ["hnte-new", "hnte-new-growth"])
    await context.close()
  })

  it("shows a hundred claims at a time, and the others when asked", async () => {
    const claims = Array.from({ length: 250 }, (_, i) =>
      claim(`c${i}`, { verdict: i < 150 ? "consistent" : "unchecked" })
    )
    const { page, context } = await open(report([document("d", { claims })]))
    assert.lengthOf(await visibleCards(page), 100)
    await page.click(".more")
    assert.lengthOf(await visibleCards(page), 200)
    await page.click("[name=verdict][value=consistent]")
    const rest = await visibleCards(page)
    assert.lengthOf(rest, 100)
    assert.strictEqual(rest[0], "c150")
    await page.evaluate(`location.hash = "#c249"`)
    await page.waitForTimeout(100)
    assert.include(await visibleCards(page), "c249")
    await context.close()
  })

  it("keeps sign-offs over a reload and hands them out as JSON", async () => {
    const { page, context } = await open(report([article("en")]), { acceptDownloads: true })
    await page.fill("#gdp [name=by]", "Ada")
    await page.evaluate(
      `(() => { const s = document.querySelector("#gdp [name=decision]"); s.value = "ask"; s.dispatchEvent(new Event("input", { bubbles: true })) })()`
    )
    await page.reload()
    assert.strictEqual(await page.evaluate(`document.querySelector("#gdp [name=by]").value`), "Ada")
    const [download] = await Promise.all([page.waitForEvent("download"), page.click("#do\\:export")])
    const saved = JSON.parse(readFileSync(await download.path(), "utf8"))
    assert.deepStrictEqual(saved.signoffs, [
      {
        document: "chengdu-two-industries",
        claim: "gdp",
        figure: "1545.7亿元",
        verdict: "supported",
        by: "Ada",
        decision: "ask"
      }
    ])
    await context.close()
  })

  it("shows every claim without scripts, and prints to PDF", async () => {
    const claims = Array.from({ length: 130 }, (_, i) => claim(`c${i}`))
    const { page, context } = await open(report([document("d", { claims })]), { javaScriptEnabled: false })
    const shown = `[...document.querySelectorAll(".card")].filter(c => getComputedStyle(c).display !== "none").length`
    assert.strictEqual(await page.evaluate(shown), 130)
    const pdf = await page.pdf({ format: "A4" })
    assert.strictEqual(Buffer.from(pdf.slice(0, 5)).toString(), "%PDF-")
    await context.close()
  })

  it("reads the JUnit report as XML, whatever is in it", async () => {
    const { page, context } = await open(report([]))
    for (const value of [sample("en"), sample("zh"), hostile()]) {
      const counts = await page.evaluate<ReadonlyArray<number>>(
        `(() => { const d = new DOMParser().parseFromString(${JSON.stringify(junit.write(value))}, "application/xml"); return [d.querySelectorAll("parsererror").length, d.querySelectorAll("testcase").length] })()`
      )
      assert.strictEqual(counts[0], 0)
      assert.isAtLeast(counts[1] ?? 0, value.summary.claims)
    }
    await context.close()
  })
})
