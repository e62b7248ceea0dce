/**
 * The journalist's verification report: one HTML file that needs nothing else, works from disk, and prints.
 */
import { verdicts } from "../../model/Verdict.js"
import { sha256 } from "../../text/sha256.js"

import { attribution, editedBy } from "../attribution.js"
import { findingCounts } from "../counts.js"
import type { Format } from "../Format.js"
import { languageOf } from "../languages.js"
import type { Language } from "../messages/Language.js"
import type { Report } from "../Report.js"
import { documentSection, PAGE } from "./html/documentSection.js"
import { findingCard } from "./html/findingCard.js"
import { element, folded, fragment, safe, listing } from "./html/markup.js"
import { script } from "./html/script.js"
import { style } from "./html/style.js"

/** A hash source of a Content-Security-Policy. */
const hashOf = (content: string): string => {
  const bytes = (sha256(content).match(/../gu) ?? []).map(pair => Number.parseInt(pair, 16))
  return `'sha256-${btoa(String.fromCharCode(...bytes))}'`
}

/** Without the script nothing would show the later cards. */
const withoutScript = ".card[hidden]{display:block!important}"

const policy = `default-src 'none'; script-src ${hashOf(script)}; style-src ${hashOf(style)} ${hashOf(withoutScript)}; base-uri 'none'; form-action 'none'`

const head = (report: Report, { labels }: Language): string => {
  const [only, ...others] = report.documents
  const title =
    only === undefined || others.length > 0 ? labels.title : `${labels.title}: ${only.title ?? only.id}`
  return `<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer"><title>${safe(title)}</title><style>${style}</style><noscript><style>${withoutScript}</style></noscript></head>`
}

/** `2024-02-01 09:30 UTC`; another way to write a time stays as it is. */
const inMinutes = (created: string): string =>
  created.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?Z$/u, "$1 $2 UTC")

/** Name and version of the tool, time, inputs with their hashes. */
const origin = (report: Report, { labels }: Language): string => {
  const rows = report.inputs.map(
    input => `<tr><td><code>${safe(input.path)}</code></td><td><code>${safe(input.sha256)}</code></td></tr>`
  )
  const table =
    rows.length === 0
      ? ""
      : `<div class="scroll" tabindex="0" role="region" aria-label="${safe(labels.inputs)}"><table><tbody>${rows.join("")}</tbody></table></div>`
  return `<dl class="facts"><div><dt>${safe(labels.created)}</dt><dd><time datetime="${safe(report.created)}">${safe(inMinutes(report.created))}</time></dd></div><div><dt>${safe(labels.tool)}</dt><dd>${report.tool.name} ${safe(report.tool.version)}</dd></div></dl>${folded(`${labels.inputs} (${rows.length})`, table)}`
}

const summary = (report: Report, language: Language): string => {
  const { labels } = language
  const counts = verdicts
    .filter(verdict => report.summary.verdicts[verdict] > 0)
    .map(
      verdict =>
        `<li class="v-${verdict}">${safe(language.verdictCount(report.summary.verdicts[verdict], labels.verdicts[verdict]))}</li>`
    )
  return `<p><strong>${safe(language.count(report.summary.claims, "claim"))}</strong>${safe(language.comma + findingCounts(report.summary, language))}</p>${element("ul", "counts", counts.join(""))}`
}

const problems = (report: Report, { labels }: Language): string => {
  const items = report.problems.map(({ file, line, column, message }) => {
    const at = [file, line, column].filter(part => part !== null).join(":")
    return `<code>${safe(at)}</code> ${safe(message)}`
  })
  return items.length === 0 ? "" : `<h2>${safe(labels.problems)}</h2>${listing("ul", "", items)}`
}

/** More documents than this are folded, and so are their own table of contents. */
const MOST_OPEN = 20

const contents = (report: Report, { labels }: Language): string => {
  if (report.documents.length < 2 || report.documents.length > MOST_OPEN) return ""
  const items = report.documents.map(
    d =>
      `<a href="${fragment(`document:${d.id}`)}">${safe(d.title ?? d.id)}</a> <span class="quiet">${d.claims.length}</span>`
  )
  return `<nav aria-label="${safe(labels.documents)}"><h2>${safe(labels.documents)}</h2>${listing("ul", "quiet-list", items)}</nav>`
}

const filters = (report: Report, { labels }: Language): string => {
  const boxes = verdicts
    .filter(verdict => report.summary.verdicts[verdict] > 0)
    .map(
      verdict =>
        `<label><input type="checkbox" name="verdict" value="${verdict}" checked>${safe(labels.verdicts[verdict])} ${report.summary.verdicts[verdict]}</label>`
    )
  return `<form class="filters" id="claims:"><fieldset><legend>${safe(labels.filter)}</legend>${boxes.join("")}<input type="search" aria-label="${safe(labels.search)}" placeholder="${safe(labels.search)}"><span class="shown quiet" role="status" data-words="${safe(labels.showing)}"></span></fieldset></form>`
}

/** Made once and copied into each card when it is needed. */
const signOff = ({ labels }: Language): string => {
  const decisions = Object.entries(labels.decisions).map(
    ([value, words]) => `<option value="${value}">${safe(words)}</option>`
  )
  return `<template id="form:signoff" data-label="${safe(labels.signOff)}"><form><label>${safe(labels.checkedBy)} <input name="by" autocomplete="name"></label><label>${safe(labels.date)} <input name="date" type="date"></label><label>${safe(labels.decision)} <select name="decision"><option value=""></option>${decisions.join("")}</select></label><label class="wide">${safe(labels.note)} <input name="note"></label></form></template>`
}

const actions = ({ labels }: Language): string =>
  `<div class="actions"><button type="button" id="do:print">${safe(labels.print)}</button><button type="button" id="do:export">${safe(labels.exportSignOff)}</button><label>${safe(labels.importSignOff)}<input type="file" id="do:import" accept="application/json"></label></div>`

/** Findings between documents and about references. */
const others = (report: Report, language: Language): string => {
  if (report.findings.length === 0) return ""
  const alone = report.documents.length === 1
  const claims = report.documents.flatMap(d =>
    d.claims.flatMap(c => [c, ...(alone ? [] : [{ ...c, id: `${d.id}.${c.id}` }])])
  )
  const byId = new Map(claims.map(c => [c.id, c]))
  const repairsOf = attribution(report.findings.map(finding => ({ document: null, finding })))
  const cards = report.findings.map(f =>
    findingCard(
      f,
      [...f.claims, ...editedBy(repairsOf(f))].map(id => byId.get(id)).filter(c => c !== undefined),
      repairsOf(f),
      {
        language,
        lang: language.code,
        documentId: "",
        cardOf: id => (byId.has(id) && (alone || id.includes(".")) ? id : null),
        relations: new Map(report.documents.flatMap(d => d.relations.map(r => [r.id, r.text]))),
        observations: new Map(),
        findingsOf: new Map()
      }
    )
  )
  return `<h2>${safe(language.labels.findings)}</h2>${cards.join("\n")}`
}

const write = (report: Report): string => {
  const language = languageOf(report.language)
  const { labels } = language
  const key = sha256(report.documents.map(d => d.id).join("\n")).slice(0, 16)
  const alone = report.documents.length === 1
  const isLong = report.documents.length > MOST_OPEN
  const standing = { alone, folded: isLong, filters: alone ? filters(report, language) : "" }
  return `<!doctype html>
<html lang="${safe(report.language)}">${head(report, language)}
<body data-key="${key}" data-page="${PAGE}" data-created="${safe(report.created)}"><a class="skip" href="#claims:">${safe(labels.skip)}</a>
<header class="top"><h1>${safe(labels.title)}</h1>${summary(report, language)}${origin(report, language)}${actions(language)}</header>
<main>${folded(labels.howToRead, listing("ul", "", [...labels.howToReadText, ...verdicts.map(v => `${labels.verdicts[v]}${language.colon}${labels.verdictMeanings[v]}`)].map(safe)))}
${problems(report, language)}${contents(report, language)}${others(report, language)}${alone ? "" : filters(report, language)}
${report.documents.map(d => documentSection(d, language, standing)).join("\n")}
</main>
<footer>${report.tool.name} ${safe(report.tool.version)}</footer>${signOff(language)}<script>${script}</script></body></html>
`
}

/**
 * One self-contained HTML file.
 *
 * @category format
 * @since 0.1.0
 */
export const html: Format = { name: "html", extension: "html", mediaType: "text/html", write }
