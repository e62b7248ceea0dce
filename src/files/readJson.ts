/**
 * JSON to a source tree. Numbers become the text they are written as, except figures: those stay numbers, so that
 * they are refused with the reason.
 */
import { Result } from "effect"
import * as Json from "../reference/Json.js"
import type { Field, SourceProblem, SourceReading, SourceTree } from "./SourceTree.js"

/**
 * Reads one JSON value. Where the text is not JSON nothing is read, and the problem says where.
 *
 * @category source
 * @since 0.1.0
 */
export const readJson = (text: string): SourceReading => {
  const parsed = Json.parse(text)
  if (Result.isFailure(parsed)) {
    const { offset, reason } = parsed.failure
    return { tree: null, cut: offset, problems: [{ offset, message: `this is not JSON: ${reason}` }] }
  }
  const problems: Array<SourceProblem> = []
  return { tree: convert(parsed.success, "", 0, problems), cut: null, problems }
}

/**
 * Reads JSON Lines: the first line holds `claimcheck`, `document` and whatever else is not a claim, each further line
 * one claim. A line that is not JSON is a problem of its own; the others are read.
 *
 * @category source
 * @since 0.1.0
 */
export const readJsonLines = (text: string): SourceReading => {
  const problems: Array<SourceProblem> = []
  const claims: Array<SourceTree> = []
  let head: SourceTree | null = null
  let start = 0
  for (const line of text.split("\n")) {
    const offset = start
    start += line.length + 1
    if (line.trim() === "") continue
    const parsed = Json.parse(line)
    if (Result.isFailure(parsed)) {
      const { offset: at, reason } = parsed.failure
      problems.push({ offset: offset + at, message: `this line is not JSON: ${reason}` })
      if (head === null) return { tree: null, cut: offset, problems }
    } else {
      const tree = convert(parsed.success, "", offset, problems)
      if (head === null) head = tree
      else claims.push(tree)
    }
  }
  if (head?.kind !== "fields") return { tree: head, cut: null, problems }
  const list: SourceTree = {
    kind: "list",
    offset: claims[0]?.offset ?? head.end,
    end: text.length,
    items: claims
  }
  const fields = new Map(head.fields)
  const written = fields.get("claims")
  if (written !== undefined)
    problems.push({
      offset: written.offset,
      message: "in a .jsonl file each claim stands on a line of its own"
    })
  fields.set("claims", { offset: list.offset, value: list })
  return { tree: { ...head, fields }, cut: null, problems }
}

const convert = (
  json: Json.Json,
  name: string,
  shift: number,
  problems: Array<SourceProblem>
): SourceTree => {
  const offset = json.offset + shift
  switch (json.kind) {
    case "object": {
      const fields = new Map<string, Field>()
      for (const [key, member] of json.members)
        if (key === "__proto__")
          problems.push({ offset: member.offset + shift, message: "this cannot be the name of a field" })
        else fields.set(key, { offset: member.offset + shift, value: convert(member, key, shift, problems) })
      return { kind: "fields", offset, end: offset, fields }
    }
    case "array":
      return {
        kind: "list",
        offset,
        end: offset,
        items: json.items.map(item => convert(item, "", shift, problems))
      }
    case "number":
      return { kind: "value", offset, end: offset, value: name === "figure" ? Number(json.text) : json.text }
    case "null":
      return { kind: "value", offset, end: offset, value: null }
    default:
      return { kind: "value", offset, end: offset, value: json.value }
  }
}
