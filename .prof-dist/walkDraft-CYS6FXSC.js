import {
  ignoredEntries,
  summaryText,
  writeDraft
} from "./chunk-6CNFDMCS.js";
import "./chunk-U5J37P57.js";
import {
  IgnoredReason
} from "./chunk-OPBV27RD.js";
import {
  Measure
} from "./chunk-I2GFHNA4.js";
import "./chunk-W4I7SFAH.js";
import "./chunk-N3WG7DQW.js";
import {
  around,
  position,
  words
} from "./chunk-6OR6OAMQ.js";
import {
  parseFigure
} from "./chunk-F5LY5JYS.js";
import "./chunk-VVEESHBO.js";
import {
  writeAtomically
} from "./chunk-IXKHACPI.js";
import {
  ExitWith
} from "./chunk-WFSISXEB.js";
import "./chunk-3CYAG2VH.js";
import "./chunk-KHYJJ4PQ.js";
import "./chunk-2NOJJ6HJ.js";
import "./chunk-UOZIZ6WO.js";
import {
  parse
} from "./chunk-N2MUNKVZ.js";
import "./chunk-GN53SJR2.js";

// src/cli/walkDraft.ts
import { Console, Effect, Result } from "effect";
import { Prompt } from "effect/cli";

// src/text/extract/Decision.ts
var apply = (article, draft, id, decision2) => {
  const claim = draft.claims.find((claim2) => claim2.id === id);
  if (claim === void 0) return draft;
  if (decision2.kind === "claim") {
    const decided = { ...claim, ...decision2.changes, doubts: [] };
    return { ...draft, claims: draft.claims.map((other) => other === claim ? decided : other) };
  }
  return {
    claims: draft.claims.filter((other) => other !== claim),
    ignored: [...draft.ignored, ...ignoredEntries(article, claim.span, decision2.why, decision2.note)]
  };
};

// src/cli/walkDraft.ts
var AROUND = 70;
var OF_A_WHOLE = ["share", "ratio", "contribution"];
var shown = (article, claim) => {
  const { before, after } = around(article, claim.span, AROUND);
  const { line } = position(article, claim.span.start);
  const guesses = [
    claim.figure,
    claim.measure,
    claim.subject === "" ? "no name" : claim.subject,
    ...claim.whole === null ? [] : [`of ${claim.whole}`],
    claim.period ?? "day of publication",
    ...claim.versus === null ? [] : [`against ${claim.versus}`],
    ...claim.role === "stated" ? [] : [claim.role]
  ];
  return [
    `line ${line}: \u2026${before}[${words(article, claim.span)}]${after}\u2026`,
    `  ${guesses.join(" \xB7 ")}`,
    ...claim.doubts.map(({ field, why }) => `  ? ${field}: ${why}`)
  ].join("\n");
};
var answer = Prompt.Select({
  message: "This number",
  choices: [
    { title: "is right as drafted", value: "accept" },
    { title: "needs a change", value: "edit" },
    { title: "states nothing: ignore it", value: "ignore" },
    { title: "stop here and keep the rest as TODO", value: "quit" }
  ]
});
var name = (subject) => Prompt.String({ message: "What it measures (the indicator)", default: subject });
var edited = Effect.fnUntraced(function* (article, claim) {
  const read = (text) => parseFigure(text, { language: article.language });
  const figure = yield* Prompt.String({
    message: "Figure, as printed",
    default: claim.figure,
    validate: (text) => {
      const parsed2 = read(text);
      return Result.isSuccess(parsed2) ? Effect.succeed(text) : Effect.fail("this is no figure that can be read");
    }
  });
  const measure = yield* Prompt.Select({
    message: "Measure",
    choices: Measure.literals.map((value) => ({ title: value, value, selected: value === claim.measure }))
  });
  const subject = yield* name(claim.subject);
  const whole = OF_A_WHOLE.includes(measure) ? yield* Prompt.String({ message: "Of what (the whole)", default: claim.whole ?? "" }) : "";
  const period = yield* Prompt.String({
    message: "Period (2022, 2022-Q3, 2022-08 \u2026; published: the day of publication)",
    default: claim.period ?? "published",
    validate: (text) => {
      const parsed2 = parse(text);
      return Result.isSuccess(parsed2) ? Effect.succeed(text) : Effect.fail(parsed2.failure);
    }
  });
  const parsed = read(figure);
  const changes = {
    figure,
    ...Result.isSuccess(parsed) ? { reading: parsed.success } : {},
    measure,
    subject: subject.trim(),
    whole: whole.trim() === "" ? null : whole.trim(),
    period: period.trim() === "published" ? null : period.trim()
  };
  return { kind: "claim", changes };
});
var reason = Effect.gen(function* () {
  const why = yield* Prompt.Select({
    message: "Why it is no claim",
    choices: IgnoredReason.literals.map((value) => ({ title: value, value }))
  });
  const note = yield* Prompt.String({
    message: why === "other" ? "In words" : "Note (may stay empty)",
    validate: (text) => why === "other" && text.trim() === "" ? Effect.fail("the reason other needs a few words") : Effect.succeed(text)
  });
  return { kind: "ignore", why, note: note.trim() === "" ? null : note.trim() };
});
var decision = Effect.fnUntraced(function* (article, claim) {
  const chosen = yield* answer;
  if (chosen === "quit") return null;
  if (chosen === "ignore") return yield* reason;
  if (chosen === "edit") return yield* edited(article, claim);
  const subject = claim.subject === "" ? (yield* name("")).trim() : claim.subject;
  return { kind: "claim", changes: { subject } };
});
var isUndecided = (entry) => entry.note?.startsWith("TODO") === true;
var walkDraft = Effect.fn("walkDraft")(function* ({ article, draft: first }, document, output) {
  let draft = first;
  const save = Effect.fnUntraced(function* (next) {
    draft = next;
    const written = yield* Effect.result(writeAtomically(output, writeDraft(article, next, document)));
    if (Result.isFailure(written)) {
      yield* Console.error(`error: ${written.failure}`);
      return yield* new ExitWith({ code: 3 });
    }
  });
  const walk = Effect.gen(function* () {
    for (const [at, claim] of first.claims.entries()) {
      yield* Console.log(`
${at + 1} of ${first.claims.length}, ${shown(article, claim)}`);
      const decided = yield* decision(article, claim);
      if (decided === null) return;
      yield* save(apply(article, draft, claim.id, decided));
    }
    for (const entry of first.ignored.filter(isUndecided)) {
      yield* Console.log(`
[${entry.number}] in \u201C${entry.quote}\u201D: nothing was drafted for it`);
      const { why, note } = yield* reason;
      yield* save({
        ...draft,
        ignored: draft.ignored.map((other) => other === entry ? { ...entry, why, note } : other)
      });
    }
  });
  yield* walk.pipe(Effect.catchTag("QuitError", () => Effect.void));
  yield* Console.log(`
${output} holds what you decided; what is left says TODO.
${summaryText(draft)}`);
});
export {
  walkDraft
};
