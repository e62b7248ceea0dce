/**
 * A report in Chromium: how long it takes to open and to answer, and the longest time in which nothing else could happen.
 */
import { pathToFileURL } from "node:url"

/** In the page: does something and waits until its result has been painted; the longest task meanwhile. */
const answerTo = `async act => {
  const tasks = []
  const observer = new PerformanceObserver(list => tasks.push(...list.getEntries().map(e => e.duration)))
  observer.observe({ type: "longtask" })
  const start = performance.now()
  await act()
  await new Promise(done => requestAnimationFrame(() => setTimeout(done)))
  const milliseconds = performance.now() - start
  await new Promise(done => setTimeout(done, 60))
  observer.disconnect()
  return { milliseconds, task: Math.max(0, ...tasks) }
}`

const acts = [
  { what: "hide a verdict", act: `() => { const box = document.querySelectorAll(".filters [name=verdict]")[0]; box.click() }` },
  { what: "show it again", act: `() => { const box = document.querySelectorAll(".filters [name=verdict]")[0]; box.click() }` },
  { what: "the first search (after the 150 ms that it waits for more typing)", word: "2022" },
  { what: "a second search (the same)", word: "41.7" },
  { what: "the search emptied (the same)", word: "" },
  { what: "a hundred more cards", act: `() => document.querySelector(".more:not([hidden])")?.click()` }
]

/** What is typed; the page waits a moment for more. */
const searchFor = word => `async () => {
  const field = document.querySelector(".filters [type=search]")
  field.value = ${JSON.stringify(word)}
  field.dispatchEvent(new Event("input", { bubbles: true }))
  const shown = document.querySelector(".shown")
  const before = shown.textContent
  await new Promise(done => setTimeout(done, 151))
  while (shown.textContent === before) await new Promise(done => setTimeout(done, 5))
}`

const median = values => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]

/** One row for each thing done, medians over fresh pages. */
export const measureInBrowser = async ({ path, playwright }, file, runs) => {
  const browser = await playwright.chromium.launch({ executablePath: path, args: ["--no-sandbox"] })
  const results = new Map()
  const note = (what, limit, { milliseconds, task }) =>
    results.set(what, [...(results.get(what) ?? []), { milliseconds, task, limit }])
  try {
    for (let run = 0; run < Math.min(runs, 3); run++) {
      const page = await browser.newPage()
      await page.addInitScript(`window.tasks = []; new PerformanceObserver(list => window.tasks.push(...list.getEntries().map(e => e.duration))).observe({ type: "longtask", buffered: true })`)
      await page.goto(pathToFileURL(file).href)
      const opened = await page.evaluate(`(async () => {
        await new Promise(done => requestAnimationFrame(() => setTimeout(done)))
        return { milliseconds: performance.now(), task: Math.max(0, ...window.tasks) }
      })()`)
      note("open", "", opened)
      for (const { what, act, word } of acts) {
        const answer = await page.evaluate(`(${answerTo})(${word === undefined ? act : searchFor(word)})`)
        const waited = word === undefined ? 0 : 151
        note(what, "200 ms", { ...answer, milliseconds: answer.milliseconds - waited })
      }
      await page.close()
    }
  } finally {
    await browser.close()
  }
  return [...results].map(([what, all]) => ({
    what,
    milliseconds: median(all.map(each => each.milliseconds)),
    task: median(all.map(each => each.task)),
    limit: all[0].limit
  }))
}
