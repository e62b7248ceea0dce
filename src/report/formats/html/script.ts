/**
 * What the HTML report does in a browser: filter the claims, keep the sign-offs, hand them out as JSON.
 *
 * Plain script text, because a strict Content-Security-Policy wants its hash. Nothing here writes markup: values only
 * ever go into form fields. Sign-off forms are made when their card is shown.
 */

/** @category html */
export const script = `
(() => {
"use strict"
const cards = [...document.querySelectorAll(".card")]
const filters = document.querySelector(".filters")
const shown = document.querySelector(".shown")
const form = document.getElementById("form:signoff")
const key = "claimcheck:signoff:" + document.body.dataset.key
const PAGE = Number(document.body.dataset.page)

let signed = {}
try { signed = JSON.parse(localStorage.getItem(key) ?? "{}") ?? {} } catch { signed = {} }
const keep = () => { try { localStorage.setItem(key, JSON.stringify(signed)) } catch { /* private mode: the export still works */ } }

const sign = card => {
  const place = card.querySelector(".signoff")
  if (place.firstChild || !form) return
  place.append(form.content.cloneNode(true))
  const fields = place.querySelector("form")
  fields.setAttribute("aria-label", form.dataset.label + ": " + card.dataset.claim)
  const values = signed[card.id] ?? {}
  for (const field of fields.elements) if (typeof values[field.name] === "string") field.value = values[field.name]
  fields.addEventListener("input", () => {
    const now = {}
    for (const field of fields.elements) if (field.name && field.value !== "") now[field.name] = field.value
    if (Object.keys(now).length === 0) delete signed[card.id]
    else signed[card.id] = now
    keep()
  })
  fields.addEventListener("submit", event => event.preventDefault())
}

// The words of ten thousand cards take half a second to collect: in slices, between which the page answers.
const words = new Map()
const collectWords = async () => {
  let end = performance.now() + 40
  for (const card of cards) {
    if (words.has(card)) continue
    words.set(card, (card.dataset.claim + " " + card.textContent).toLowerCase())
    if (performance.now() < end) continue
    await new Promise(done => setTimeout(done))
    end = performance.now() + 40
  }
}

// Only so many cards of a document are laid out at a time: filtering ten thousand claims stays immediate.
const parts = [...document.querySelectorAll(".cards")].map(box => ({
  cards: [...box.querySelectorAll(".card")], more: box.querySelector(".more"), fold: box.closest("details.document"), limit: PAGE
}))
let wanted = null
let search = ""
const matches = card => (wanted === null || wanted.has(card.dataset.v)) && (search === "" || words.get(card).includes(search))
const update = part => {
  const open = part.fold === null || part.fold.open
  let count = 0
  for (const card of part.cards) {
    const show = matches(card) && ++count <= part.limit
    if (card.hidden === show) card.hidden = !show
    if (show && open) sign(card)
  }
  part.more.hidden = count <= part.limit
  part.more.textContent = part.more.dataset.words + " (" + (count - part.limit) + ")"
  if (part.fold) part.fold.hidden = count === 0 && part.cards.length > 0
  return count
}
for (const part of parts) {
  if (part.fold === null) update(part)
  part.fold?.addEventListener("toggle", () => update(part))
  part.more.addEventListener("click", () => { part.limit += PAGE; update(part) })
}
let asked = 0
const filter = async () => {
  const own = ++asked
  const boxes = [...filters.querySelectorAll("[name=verdict]")]
  const typed = filters.querySelector("[type=search]").value.trim().toLowerCase()
  if (typed !== "") await collectWords()
  if (own !== asked) return
  wanted = boxes.every(box => box.checked) ? null : new Set(boxes.filter(box => box.checked).map(box => box.value))
  search = typed
  let count = 0
  for (const part of parts) { part.limit = PAGE; count += update(part) }
  shown.textContent = count + " / " + cards.length + " " + shown.dataset.words
}
let waiting = 0
if (filters) {
  filters.addEventListener("submit", event => event.preventDefault())
  filters.addEventListener("change", filter)
  filters.querySelector("[type=search]").addEventListener("focus", collectWords)
  filters.addEventListener("input", event => {
    if (event.target.type !== "search") return
    clearTimeout(waiting)
    waiting = setTimeout(filter, 150)
  })
}
addEventListener("beforeprint", () => {
  for (const part of parts) { part.limit = Infinity; update(part) }
  for (const fold of document.querySelectorAll("details")) fold.open = true
  cards.filter(card => !card.hidden).forEach(sign)
})

// A link to a claim that the filter hides shows it.
const reveal = () => {
  let card = null
  try { card = document.getElementById(decodeURIComponent(location.hash.slice(1))) } catch { return }
  if (!card) return
  for (let fold = card.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true
  if (card.hidden) card.hidden = false
  if (card.matches(".card")) sign(card)
  card.scrollIntoView()
  card.tabIndex = -1
  card.focus({ preventScroll: true })
}
addEventListener("hashchange", reveal)
if (location.hash) reveal()

const press = (id, act) => document.getElementById(id)?.addEventListener("click", act)
press("do:print", () => print())
press("do:export", () => {
  const out = cards.filter(card => signed[card.id]).map(card => ({
    document: card.dataset.doc, claim: card.dataset.claim, figure: card.dataset.figure, verdict: card.dataset.v, ...signed[card.id]
  }))
  const report = { created: document.body.dataset.created, inputs: document.body.dataset.key }
  const blob = new Blob([JSON.stringify({ format: "claimcheck-signoff/1", report, signoffs: out }, null, 2)], { type: "application/json" })
  const a = document.createElement("a")
  a.href = URL.createObjectURL(blob)
  a.download = "signoff.json"
  a.click()
  setTimeout(() => URL.revokeObjectURL(a.href), 1000)
})
document.getElementById("do:import")?.addEventListener("change", async event => {
  let read
  try { read = JSON.parse(await event.target.files[0].text()) } catch { return }
  if (read?.format !== "claimcheck-signoff/1" || !Array.isArray(read.signoffs)) return
  for (const entry of read.signoffs) {
    const card = cards.find(c => c.dataset.doc === entry.document && c.dataset.claim === entry.claim)
    if (!card) continue
    const values = {}
    for (const name of ["by", "date", "decision", "note"]) if (typeof entry[name] === "string") values[name] = entry[name]
    signed[card.id] = values
    card.querySelector(".signoff").replaceChildren()
    sign(card)
  }
  keep()
  event.target.value = ""
})
})()
`.trim()
