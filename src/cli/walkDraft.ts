/**
 * Going through a draft on a terminal, number by number. After each answer the whole draft is written, so that nothing that
 * was decided can be lost.
 */
import { Console, Effect, Result } from "effect"
import { Prompt } from "effect/cli"
import { writeAtomically } from "../files/writeAtomically.js"
import { Measure } from "../model/Claim.js"
import { IgnoredReason } from "../model/ClaimsFile.js"
import * as ReferencePeriod from "../model/ReferencePeriod.js"
import * as ArticleText from "../text/ArticleText.js"
import { parseFigure } from "../text/figures/parseFigure.js"
import { withUnit } from "../text/figures/withUnit.js"
import * as Decision from "../text/extract/Decision.js"
import type { Draft, DraftClaim, DraftIgnored } from "../text/extract/Draft.js"
import { type DraftDocument, writeDraft } from "../text/extract/writeDraft.js"
import { type DraftedArticle, summaryText } from "./draftOf.js"
import { ExitWith } from "./ExitWith.js"

/** Words shown on either side of a number, in code units. */
const AROUND = 70

/** Measures that divide by another indicator. */
const OF_A_WHOLE: ReadonlyArray<Measure> = ["share", "ratio", "contribution"]

const shown = (article: ArticleText.ArticleText, claim: DraftClaim): string => {
  const { before, after } = ArticleText.around(article, claim.span, AROUND)
  const { line } = ArticleText.position(article, claim.span.start)
  const guesses = [
    claim.unit === null ? claim.figure : `${claim.figure} (in ${claim.unit})`,
    claim.measure,
    claim.subject === "" ? "no name" : claim.subject,
    ...(claim.whole === null ? [] : [`of ${claim.whole}`]),
    claim.period ?? "day of publication",
    ...(claim.versus === null ? [] : [`against ${claim.versus}`]),
    ...(claim.role === "stated" ? [] : [claim.role])
  ]
  return [
    `line ${line}: …${before}[${ArticleText.words(article, claim.span)}]${after}…`,
    `  ${guesses.join(" · ")}`,
    ...claim.doubts.map(({ field, why }) => `  ? ${field}: ${why}`)
  ].join("\n")
}

type Answer = "accept" | "edit" | "ignore" | "quit"

const answer = Prompt.Select<Answer>({
  message: "This number",
  choices: [
    { title: "is right as drafted", value: "accept" },
    { title: "needs a change", value: "edit" },
    { title: "states nothing: ignore it", value: "ignore" },
    { title: "stop here and keep the rest as TODO", value: "quit" }
  ]
})

const name = (subject: string) =>
  Prompt.String({ message: "What it measures (the indicator)", default: subject })

const edited = Effect.fnUntraced(function* (article: ArticleText.ArticleText, claim: DraftClaim) {
  const { language } = article
  const inUnit = (text: string) => (claim.unit === null ? null : withUnit(text, claim.unit, language))
  const read = (text: string) => {
    const figure = inUnit(text)
    return figure === null ? parseFigure(text, { language }) : Result.succeed(figure)
  }
  const figure = yield* Prompt.String({
    message: "Figure, as printed",
    default: claim.figure,
    validate: text => {
      const parsed = read(text)
      return Result.isSuccess(parsed)
        ? Effect.succeed(text)
        : Effect.fail("this is no figure that can be read")
    }
  })
  const measure = yield* Prompt.Select<Measure>({
    message: "Measure",
    choices: Measure.literals.map(value => ({ title: value, value, selected: value === claim.measure }))
  })
  const subject = yield* name(claim.subject)
  const whole = OF_A_WHOLE.includes(measure)
    ? yield* Prompt.String({ message: "Of what (the whole)", default: claim.whole ?? "" })
    : ""
  const period = yield* Prompt.String({
    message: "Period (2022, 2022-Q3, 2022-08 …; published: the day of publication)",
    default: claim.period ?? "published",
    validate: text => {
      const parsed = ReferencePeriod.parse(text)
      return Result.isSuccess(parsed) ? Effect.succeed(text) : Effect.fail(parsed.failure)
    }
  })
  const parsed = read(figure)
  const changes = {
    figure,
    ...(Result.isSuccess(parsed) ? { reading: parsed.success } : {}),
    unit: inUnit(figure) === null ? null : claim.unit,
    measure,
    subject: subject.trim(),
    whole: whole.trim() === "" ? null : whole.trim(),
    period: period.trim() === "published" ? null : period.trim()
  }
  return { kind: "claim", changes } as const
})

const reason = Effect.gen(function* () {
  const why = yield* Prompt.Select<IgnoredReason>({
    message: "Why it is no claim",
    choices: IgnoredReason.literals.map(value => ({ title: value, value }))
  })
  const note = yield* Prompt.String({
    message: why === "other" ? "In words" : "Note (may stay empty)",
    validate: text =>
      why === "other" && text.trim() === ""
        ? Effect.fail("the reason other needs a few words")
        : Effect.succeed(text)
  })
  return { kind: "ignore", why, note: note.trim() === "" ? null : note.trim() } as const
})

const decision = Effect.fnUntraced(function* (article: ArticleText.ArticleText, claim: DraftClaim) {
  const chosen = yield* answer
  if (chosen === "quit") return null
  if (chosen === "ignore") return yield* reason
  if (chosen === "edit") return yield* edited(article, claim)
  const subject = claim.subject === "" ? (yield* name("")).trim() : claim.subject
  return { kind: "claim", changes: { subject } } as const
})

const isUndecided = (entry: DraftIgnored): boolean => entry.note?.startsWith("TODO") === true

/**
 * Asks about each claim of a draft, then about each number that nobody has placed, and writes the file after every answer.
 * Leaving (with the last choice or Ctrl-C) keeps what was decided and the rest as TODO.
 *
 * @param output the file, which holds the draft already
 */
export const walkDraft = Effect.fn("walkDraft")(function* (
  { article, draft: first }: DraftedArticle,
  document: DraftDocument,
  output: string
) {
  let draft: Draft = first
  const save = Effect.fnUntraced(function* (next: Draft, decided = false) {
    draft = next
    const text = writeDraft(article, next, { ...document, decided })
    const written = yield* Effect.result(writeAtomically(output, text))
    if (Result.isFailure(written)) {
      yield* Console.error(`error: ${written.failure}`)
      return yield* new ExitWith({ code: 3 })
    }
  })
  const walk = Effect.gen(function* () {
    for (const [at, claim] of first.claims.entries()) {
      yield* Console.log(`\n${at + 1} of ${first.claims.length}, ${shown(article, claim)}`)
      const decided = yield* decision(article, claim)
      if (decided === null) return
      yield* save(Decision.apply(article, draft, claim.id, decided))
    }
    for (const entry of first.ignored.filter(isUndecided)) {
      yield* Console.log(`\n[${entry.number}] in “${entry.quote}”: nothing was drafted for it`)
      const { why, note } = yield* reason
      yield* save({
        ...draft,
        ignored: draft.ignored.map(other => (other === entry ? { ...entry, why, note } : other))
      })
    }
    yield* save(draft, true)
  })
  yield* walk.pipe(Effect.catchTag("QuitError", () => Effect.void))
  yield* Console.log(`\n${output} holds what you decided; what is left says TODO.\n${summaryText(draft)}`)
})
