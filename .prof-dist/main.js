#!/usr/bin/env node
import {
  version
} from "./chunk-2DFPJQY4.js";
import {
  parse,
  select
} from "./chunk-XR6J7LMM.js";
import {
  ExitWith,
  WrongUsage
} from "./chunk-WFSISXEB.js";

// src/cli/main.ts
import * as NodeRuntime from "@effect/platform-node/NodeRuntime";
import * as NodeServices from "@effect/platform-node/NodeServices";
import { Cause, Console as Console7, Effect as Effect10, Exit, Runtime } from "effect";
import { CliError, Command as Command10 } from "effect/cli";

// src/cli/commands/check.ts
import { Console, Effect, Fiber, Option, Result } from "effect";
import { Argument, Command, Flag } from "effect/cli";
var PATIENCE = "1 second";
var checkCommand = Command.make(
  "check",
  {
    files: Argument.String("files").pipe(
      Argument.withDescription(
        "Claims files, folders or patterns (default: the folder claims/; TypeScript files must be named)"
      ),
      Argument.variadic()
    ),
    reference: Flag.String("reference").pipe(
      Flag.withAlias("r"),
      Flag.withMetavar("DIR"),
      Flag.withDescription(
        "Reference data: a folder with datapackage.json, a folder of tables, or one table (default: reference-data/)"
      ),
      Flag.optional
    ),
    report: Flag.String("report").pipe(
      Flag.withMetavar("FORMAT[=PATH]"),
      Flag.withDescription(
        "text (default), json, markdown, html, sarif, junit, github, csv, claimreview; may be repeated"
      ),
      Flag.atLeast(0)
    ),
    failOn: Flag.Literals("fail-on", ["error", "warning", "unsupported", "never"]).pipe(
      Flag.withDescription(
        "Exit with 1 when there are findings of this severity or a worse one; unsupported: also when no observation carries a stated figure"
      ),
      Flag.withDefault("error")
    ),
    lang: Flag.Literals("lang", ["en", "zh"]).pipe(
      Flag.withDescription("Language of the report"),
      Flag.withDefault("en")
    ),
    quiet: Flag.Boolean("quiet").pipe(
      Flag.withAlias("q"),
      Flag.withDescription("Say only what is wrong"),
      Flag.withDefault(false)
    ),
    minGrade: Flag.Literals("min-grade", ["official", "official-copy", "media", "aggregator"]).pipe(
      Flag.withDescription("The worst grade of a source that may refute a figure"),
      Flag.withDefault("official-copy")
    ),
    validateAll: Flag.Boolean("validate-all").pipe(
      Flag.withDescription("Read and check every row of big reference files"),
      Flag.withDefault(false)
    ),
    together: Flag.Boolean("together").pipe(
      Flag.withDescription("Hold what several documents say of the same figures against each other, too"),
      Flag.withDefault(false)
    ),
    allow: Flag.String("allow").pipe(
      Flag.withMetavar("DIR"),
      Flag.withDescription("A further folder that includes and texts may lie in; may be repeated"),
      Flag.atLeast(0)
    ),
    text: Flag.String("text").pipe(
      Flag.withMetavar("FILE"),
      Flag.withDescription("The article of this run"),
      Flag.optional
    ),
    shard: Flag.String("shard").pipe(
      Flag.withMetavar("N/M"),
      Flag.withDescription(
        "Check only the N-th of M shares of the files; claimcheck merge joins their JSON reports"
      ),
      Flag.optional
    ),
    jobs: Flag.Int("jobs").pipe(
      Flag.withAlias("j"),
      Flag.withMetavar("N"),
      Flag.withDescription(
        "Check in N threads, each with a share of the files, as with --shard (default: several where there are many files and no reference)"
      ),
      Flag.filter(
        (jobs2) => jobs2 >= 1 && jobs2 <= 64,
        (jobs2) => `--jobs ${jobs2}: a number from 1 to 64`
      ),
      Flag.optional
    ),
    created: Flag.String("created").pipe(
      Flag.withMetavar("TIME"),
      Flag.withDescription("Time of the report (ISO 8601): the same inputs then make byte-identical reports"),
      Flag.optional
    )
  },
  Effect.fn("check")(function* (options) {
    if (options.together && Option.isSome(options.shard))
      return yield* new WrongUsage({
        message: "--together needs all files in one run: --shard would keep them apart"
      });
    const { claimsPaths } = yield* Effect.promise(() => import("./claimsPaths-SNKQPKQO.js"));
    const { reportTargets } = yield* Effect.promise(() => import("./reportTargets-G2VCOLQV.js"));
    const targets = yield* reportTargets(options.report);
    const created = yield* createdAt(Option.getOrUndefined(options.created));
    const { paths: all, notLoaded } = yield* claimsPaths(options.files);
    const paths = yield* share(all, Option.getOrUndefined(options.shard));
    if (notLoaded.length > 0)
      yield* Console.error(`not loaded, since code is loaded only when named: ${notLoaded.join(", ")}`);
    const { referencePath } = yield* Effect.promise(() => import("./referencePath-DA46AMO7.js"));
    const reference2 = yield* referencePath(Option.getOrUndefined(options.reference));
    const { runCheckInThreads } = yield* Effect.promise(() => import("./runCheckInThreads-AA3JQRZ4.js"));
    const waiting = yield* Effect.forkChild(progress(paths.length));
    const report = yield* runCheckInThreads(
      {
        paths,
        reference: reference2,
        files: { allow: options.allow, text: Option.getOrNull(options.text) },
        options: {
          created,
          language: options.lang,
          minGrade: options.minGrade,
          validateAll: options.validateAll,
          together: options.together
        }
      },
      options.together ? 1 : Option.getOrUndefined(options.jobs)
    );
    yield* Fiber.interrupt(waiting);
    const { writeReports } = yield* Effect.promise(() => import("./writeReports-UGLT5UQT.js"));
    const written = yield* writeReports(report, targets, options.quiet);
    const { isFailing } = yield* Effect.promise(() => import("./gather-VNWIEYWM.js"));
    if (report.problems.length > 0 || !written) return yield* new ExitWith({ code: 3 });
    if (isFailing(report, options.failOn)) return yield* new ExitWith({ code: 1 });
  })
).pipe(
  Command.withDescription(
    "Check whether all figures of texts can be true together, and compare them with reference data"
  ),
  Command.withShortDescription("Check claims files"),
  Command.withExamples([
    { command: "claimcheck check", description: "check claims/ against reference-data/" },
    {
      command: "claimcheck check brief.claims.yaml --reference data/",
      description: "one file, another reference"
    },
    {
      command: "claimcheck check --report text --report html=report.html --report sarif=findings.sarif",
      description: "several reports in one run"
    },
    { command: "claimcheck check --fail-on warning --lang zh", description: "stricter, in Chinese" },
    { command: "claimcheck check bulletins/ --together", description: "bulletins held against each other" }
  ])
);
var createdAt = (given) => {
  if (given === void 0) return Effect.sync(() => (/* @__PURE__ */ new Date()).toISOString());
  return /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/u.test(given) && !Number.isNaN(Date.parse(given)) ? Effect.succeed(given) : Effect.fail(new WrongUsage({ message: `--created ${given}: not a time such as 2026-01-31T12:00:00Z` }));
};
var share = (paths, given) => {
  if (given === void 0) return Effect.succeed(paths);
  const shard = parse(given);
  return Result.isSuccess(shard) ? Effect.succeed(select(paths, shard.success)) : Effect.fail(new WrongUsage({ message: `--shard ${given}: ${shard.failure}` }));
};
var progress = (files2) => process.stderr.isTTY ? Effect.delay(Console.error(`checking ${files2} claims file${files2 === 1 ? "" : "s"} \u2026`), PATIENCE) : Effect.void;

// src/cli/commands/explain.ts
import { Effect as Effect2, Option as Option2 } from "effect";
import { Argument as Argument2, Command as Command2, Flag as Flag2 } from "effect/cli";
var explainCommand = Command2.make(
  "explain",
  {
    claim: Argument2.String("claim").pipe(
      Argument2.withDescription("Id of a claim, or DOCUMENT.CLAIM when several documents have it")
    ),
    files: Argument2.String("files").pipe(
      Argument2.withDescription("Claims files or patterns (default: as for check)"),
      Argument2.variadic()
    ),
    reference: Flag2.String("reference").pipe(
      Flag2.withAlias("r"),
      Flag2.withMetavar("DIR"),
      Flag2.withDescription("Reference data (default: reference-data/)"),
      Flag2.optional
    ),
    lang: Flag2.Literals("lang", ["en", "zh"]).pipe(
      Flag2.withDescription("Language of the story"),
      Flag2.withDefault("en")
    )
  },
  Effect2.fn("explain")(function* ({ claim, files: files2, reference: reference2, lang: lang2 }) {
    const { reportOn } = yield* Effect2.promise(() => import("./reportOn-WYDZWG5X.js"));
    const report = yield* reportOn(files2, Option2.getOrUndefined(reference2), lang2);
    const { explain, find: find2 } = yield* Effect2.promise(() => import("./explain-HYV3HT3I.js"));
    const found = find2(report, claim);
    if (found.length !== 1) {
      const { printProblems } = yield* Effect2.promise(() => import("./printProblems-OXWKLLYW.js"));
      yield* printProblems(report);
      const { nearest } = yield* Effect2.promise(() => import("./nearest-3IBHVOJ2.js"));
      const ids = report.documents.flatMap((document) => document.claims.map((each) => each.id));
      const like = nearest(claim, ids);
      return yield* new WrongUsage({
        message: found.length === 0 ? `there is no claim "${claim}"${like === void 0 ? "" : `; did you mean "${like}"?`}` : `several documents have a claim "${claim}"; name one: ${found.map(({ document }) => `${document.id}.${claim}`).join(", ")}`
      });
    }
    const { terminalOptions } = yield* Effect2.promise(() => import("./terminalOptions-VVZWJ6BL.js"));
    const { printWhole } = yield* Effect2.promise(() => import("./printWhole-YM6SQ7LF.js"));
    const [only] = found;
    if (only !== void 0) yield* printWhole(explain(report, only, terminalOptions(false)));
    if (report.problems.length > 0) return yield* new ExitWith({ code: 3 });
  })
).pipe(
  Command2.withDescription(
    "Tell one claim's whole story: what the figure stands for, what constrains it, what the rest implies, sources, conflicts"
  ),
  Command2.withShortDescription("Explain one claim"),
  Command2.withExamples([
    { command: "claimcheck explain hnte-growth", description: "a claim of the files in claims/" },
    { command: "claimcheck explain gdp brief.claims.yaml --lang zh", description: "of one file, in Chinese" }
  ])
);

// src/cli/commands/extract.ts
import { basename } from "node:path";
import { Console as Console2, Effect as Effect3, Option as Option3, Result as Result2 } from "effect";
import { Argument as Argument3, Command as Command3, Flag as Flag3 } from "effect/cli";
var extractCommand = Command3.make(
  "extract",
  {
    article: Argument3.String("article").pipe(
      Argument3.withDescription("The article: plain text, Markdown, HTML, DOCX or PDF")
    ),
    output: Flag3.String("output").pipe(
      Flag3.withAlias("o"),
      Flag3.withMetavar("FILE"),
      Flag3.withDescription("Where the draft goes (default: standard output); an existing file is kept"),
      Flag3.optional
    ),
    interactive: Flag3.Boolean("interactive").pipe(
      Flag3.withAlias("i"),
      Flag3.withDescription("Go through the claims one by one and decide (needs --output and a terminal)"),
      Flag3.withDefault(false)
    ),
    language: Flag3.String("language").pipe(
      Flag3.withMetavar("TAG"),
      Flag3.withDescription("Language of the article: en, zh, zh-Hant \u2026 (default: told from its letters)"),
      Flag3.optional
    ),
    published: Flag3.String("published").pipe(
      Flag3.withMetavar("DATE"),
      Flag3.withDescription("Date of publication: 2023-10-05, 2023-10, or bounds 2023-08/2024-01"),
      Flag3.optional
    )
  },
  Effect3.fn("extract")(function* (given) {
    const output = Option3.getOrUndefined(given.output);
    if (given.interactive && output === void 0)
      return yield* new WrongUsage({
        message: "--interactive needs --output FILE: each answer is saved there"
      });
    if (given.interactive && !(process.stdin.isTTY && process.stdout.isTTY))
      return yield* new WrongUsage({
        message: "--interactive needs a terminal; without it the draft is written whole"
      });
    const { readArticle } = yield* Effect3.promise(() => import("./readArticle-LLZQ5MRP.js"));
    const read = yield* Effect3.result(readArticle(given.article));
    if (Result2.isFailure(read)) {
      yield* Console2.error(`error: ${read.failure}`);
      return yield* new ExitWith({ code: 3 });
    }
    const published = yield* publishedAs(Option3.getOrUndefined(given.published));
    const { draftOf } = yield* Effect3.promise(() => import("./draftOf-4YEFXWG3.js"));
    const document = { id: idOf(given.article), published };
    const draft = yield* draftOf(read.success, { ...document, language: Option3.getOrNull(given.language) });
    for (const note of read.success.notes) yield* Console2.error(note);
    if (output === void 0) {
      const { printWhole } = yield* Effect3.promise(() => import("./printWhole-YM6SQ7LF.js"));
      yield* printWhole(draft.yaml);
    } else {
      const { existsSync: existsSync2 } = yield* Effect3.promise(() => import("node:fs"));
      if (existsSync2(output))
        return yield* new WrongUsage({
          message: `${output} exists; a draft never overwrites a file that somebody may have worked on`
        });
      const { writeAtomically } = yield* Effect3.promise(() => import("./writeAtomically-ES3FIYR7.js"));
      const written = yield* Effect3.result(writeAtomically(output, draft.yaml));
      if (Result2.isFailure(written)) {
        yield* Console2.error(`error: ${written.failure}`);
        return yield* new ExitWith({ code: 3 });
      }
      if (given.interactive) {
        const { walkDraft } = yield* Effect3.promise(() => import("./walkDraft-CYS6FXSC.js"));
        return yield* walkDraft(draft, document, output);
      }
    }
    yield* Console2.error(draft.summary);
  })
).pipe(
  Command3.withDescription(
    "Draft a claims file from an article: a claim for every figure, a reason for every other number, TODO where a person must decide"
  ),
  Command3.withShortDescription("Draft a claims file from an article"),
  Command3.withExamples([
    {
      command: "claimcheck extract brief.txt -o claims/brief.claims.yaml",
      description: "a draft to work on"
    },
    {
      command: "claimcheck extract brief.txt -o claims/brief.claims.yaml --interactive",
      description: "decide claim by claim"
    },
    { command: "claimcheck extract article.html --published 2023-10", description: "to standard output" }
  ])
);
var idOf = (path) => {
  const id = basename(path).replace(/\.[^.]*$/u, "").toLowerCase().replace(/[^a-z0-9]+/gu, "-").replace(/^-+|-+$/gu, "");
  return id === "" ? "article" : id;
};
var publishedAs = (given) => given === void 0 ? Effect3.succeed(null) : Effect3.flatMap(
  Effect3.promise(() => import("./ReferencePeriod-Y55JCWBI.js")),
  ({ parse: parse2 }) => {
    const period = parse2(given);
    return Result2.isSuccess(period) ? Effect3.succeed(given) : Effect3.fail(new WrongUsage({ message: `--published: ${period.failure}` }));
  }
);

// src/cli/commands/fix.ts
import { Effect as Effect4, Option as Option4 } from "effect";
import { Argument as Argument4, Command as Command4, Flag as Flag4 } from "effect/cli";
var fixCommand = Command4.make(
  "fix",
  {
    files: Argument4.String("files").pipe(
      Argument4.withDescription("Claims files or patterns (default: as for check)"),
      Argument4.variadic()
    ),
    suggest: Flag4.Boolean("suggest").pipe(
      Flag4.withDescription("Print a patch of the claims files; nothing is written")
    ),
    finding: Flag4.String("finding").pipe(
      Flag4.withMetavar("ID"),
      Flag4.withDescription("Only for this finding, by the id that reports print (may be repeated)"),
      Flag4.atLeast(0)
    ),
    reason: Flag4.String("reason").pipe(
      Flag4.withMetavar("TEXT"),
      Flag4.withDescription("Accept the findings named by --finding, for this reason"),
      Flag4.optional
    ),
    reference: Flag4.String("reference").pipe(
      Flag4.withAlias("r"),
      Flag4.withMetavar("DIR"),
      Flag4.withDescription("Reference data (default: reference-data/)"),
      Flag4.optional
    ),
    lang: Flag4.Literals("lang", ["en", "zh"]).pipe(
      Flag4.withDescription("Language of notes and reasons"),
      Flag4.withDefault("en")
    )
  },
  Effect4.fn("fix")(function* ({ files: files2, suggest, finding, reason, reference: reference2, lang: lang2 }) {
    if (!suggest)
      return yield* new WrongUsage({
        message: "fix changes no file: give --suggest, and apply the patch that it prints"
      });
    if (Option4.isSome(reason) && finding.length === 0)
      return yield* new WrongUsage({ message: "--reason goes with --finding, which says what is accepted" });
    const { reportOn } = yield* Effect4.promise(() => import("./reportOn-WYDZWG5X.js"));
    const report = yield* reportOn(files2, Option4.getOrUndefined(reference2), lang2);
    const { printProblems } = yield* Effect4.promise(() => import("./printProblems-OXWKLLYW.js"));
    yield* printProblems(report);
    const known = new Set(report.documents.flatMap((each) => each.findings.map(({ id }) => id)));
    const unknown = finding.find((id) => !known.has(id));
    if (unknown !== void 0) return yield* new WrongUsage({ message: `there is no finding "${unknown}"` });
    const { printPatch } = yield* Effect4.promise(() => import("./printPatch-3KYZU7HZ.js"));
    yield* printPatch(
      report,
      { findings: finding.length === 0 ? null : new Set(finding), reason: Option4.getOrNull(reason) },
      lang2
    );
    if (report.problems.length > 0) return yield* new ExitWith({ code: 3 });
  })
).pipe(
  Command4.withDescription(
    "Print a patch of the claims files that records what explains each contradiction: another reading of the words, or an acceptance with its reason. A figure as printed is a quotation and never changed; no file is written"
  ),
  Command4.withShortDescription("Suggest readings or acceptances as a patch"),
  Command4.withExamples([
    {
      command: "claimcheck fix --suggest > fix.patch",
      description: "then read it, and `git apply fix.patch`"
    },
    {
      command: 'claimcheck fix --suggest --finding refuted:brief:gdp --reason "corrected on 3 May"',
      description: "accept one finding"
    }
  ])
);

// src/cli/commands/init.ts
import { existsSync } from "node:fs";
import { Console as Console3, Effect as Effect5, Option as Option5 } from "effect";
import { Command as Command5, Flag as Flag5, Prompt } from "effect/cli";
var ID = /^[a-z0-9]+(-[a-z0-9]+)*$/u;
var initCommand = Command5.make(
  "init",
  {
    document: Flag5.String("document").pipe(
      Flag5.withMetavar("ID"),
      Flag5.withDescription("Id of the first document, in lower case with hyphens (asked for on a terminal)"),
      Flag5.optional
    ),
    language: Flag5.String("language").pipe(
      Flag5.withMetavar("TAG"),
      Flag5.withDescription("Language of its text: en, zh, zh-Hant \u2026 (default: en)"),
      Flag5.optional
    ),
    ci: Flag5.Literals("ci", ["github", "gitlab", "none"]).pipe(
      Flag5.withDescription("The CI system to write a workflow for (default: none)"),
      Flag5.optional
    )
  },
  Effect5.fn("init")(function* (given) {
    const asks = process.stdin.isTTY === true && process.stdout.isTTY === true;
    const document = Option5.getOrUndefined(given.document) ?? (asks ? yield* Prompt.run(Prompt.String({ message: "Id of the first document", default: "my-text" })) : "my-text");
    if (!ID.test(document))
      return yield* new WrongUsage({
        message: `"${document}" is not an id: lower-case letters, digits and hyphens, such as annual-report-2025`
      });
    const language = Option5.getOrUndefined(given.language) ?? (asks ? yield* Prompt.run(Prompt.String({ message: "Language of the text", default: "en" })) : "en");
    const ci = Option5.getOrUndefined(given.ci) ?? (asks ? yield* Prompt.run(
      Prompt.Select({
        message: "Write a workflow for",
        choices: [
          { title: "GitHub Actions", value: "github" },
          { title: "GitLab CI", value: "gitlab" },
          { title: "no CI system", value: "none" }
        ]
      })
    ) : "none");
    const { starter } = yield* Effect5.promise(() => import("./starter-CSFY4VV5.js"));
    const { writeAtomically } = yield* Effect5.promise(() => import("./writeAtomically-ES3FIYR7.js"));
    let complete = true;
    for (const { path, content } of starter({ document, language, ci })) {
      if (existsSync(path)) {
        yield* Console3.log(`kept     ${path} (it exists)`);
        continue;
      }
      const written = yield* Effect5.result(writeAtomically(path, content));
      if (written._tag === "Failure") {
        complete = false;
        yield* Console3.error(`error: ${written.failure}`);
      } else yield* Console3.log(`written  ${path}`);
    }
    if (!complete) return yield* new ExitWith({ code: 3 });
    yield* Console3.log("next: claimcheck check");
  })
).pipe(
  Command5.withDescription(
    "Write a claims file, a data package and a CI workflow to start from; nothing that exists is overwritten"
  ),
  Command5.withShortDescription("Start a project"),
  Command5.withExamples([
    { command: "claimcheck init", description: "asks on a terminal, takes the defaults otherwise" },
    { command: "claimcheck init --document annual-report --ci github", description: "no questions" }
  ])
);

// src/cli/commands/merge.ts
import { readFile } from "node:fs/promises";
import { Console as Console4, Effect as Effect6, Result as Result3 } from "effect";
import { Argument as Argument5, Command as Command6, Flag as Flag6 } from "effect/cli";
var mergeCommand = Command6.make(
  "merge",
  {
    reports: Argument5.String("reports").pipe(
      Argument5.withDescription("JSON reports of one run's shards"),
      Argument5.atLeast(1)
    ),
    report: Flag6.String("report").pipe(
      Flag6.withMetavar("FORMAT[=PATH]"),
      Flag6.withDescription("As for check; may be repeated (default: text)"),
      Flag6.atLeast(0)
    ),
    failOn: Flag6.Literals("fail-on", ["error", "warning", "unsupported", "never"]).pipe(
      Flag6.withDescription("Exit with 1 when there are findings of this severity or a worse one"),
      Flag6.withDefault("error")
    )
  },
  Effect6.fn("merge")(function* ({ reports, report: given, failOn }) {
    const { reportTargets } = yield* Effect6.promise(() => import("./reportTargets-G2VCOLQV.js"));
    const targets = yield* reportTargets(given);
    const { decode } = yield* Effect6.promise(() => import("./Report-BNHMYNXD.js"));
    const { merge } = yield* Effect6.promise(() => import("./merge-AI3GUA5E.js"));
    const read = yield* Effect6.forEach(reports, (path) => Effect6.result(readReport(path, decode)));
    const failures = read.flatMap((each) => Result3.isFailure(each) ? [each.failure] : []);
    if (failures.length > 0) {
      yield* Effect6.forEach(failures, (failure) => Console4.error(`error: ${failure}`), { discard: true });
      return yield* new ExitWith({ code: 3 });
    }
    const merged = merge(read.flatMap((each) => Result3.isSuccess(each) ? [each.success] : []));
    if (Result3.isFailure(merged)) return yield* new WrongUsage({ message: merged.failure });
    const { writeReports } = yield* Effect6.promise(() => import("./writeReports-UGLT5UQT.js"));
    const written = yield* writeReports(merged.success, targets, false);
    const { isFailing } = yield* Effect6.promise(() => import("./gather-VNWIEYWM.js"));
    if (merged.success.problems.length > 0 || !written) return yield* new ExitWith({ code: 3 });
    if (isFailing(merged.success, failOn)) return yield* new ExitWith({ code: 1 });
  })
).pipe(
  Command6.withDescription("Join the JSON reports of shards into the report of the whole run"),
  Command6.withShortDescription("Join reports of shards"),
  Command6.withExamples([
    {
      command: "claimcheck merge shard-1.json shard-2.json --report text --report sarif=findings.sarif",
      description: "one report, in two formats"
    }
  ])
);
var readReport = (path, decode) => Effect6.tryPromise({
  try: () => readFile(path, "utf8"),
  catch: (error) => `cannot read ${path}: ${error instanceof Error ? error.message : String(error)}`
}).pipe(
  Effect6.flatMap(
    (text) => Effect6.try({
      try: () => JSON.parse(text),
      catch: () => `${path} is not JSON`
    })
  ),
  Effect6.flatMap((data) => {
    const report = decode(data);
    return Result3.isSuccess(report) ? Effect6.succeed(report.success) : Effect6.fail(`${path} is not a report of claimcheck: ${report.failure.message}`);
  })
);

// src/cli/commands/reference.ts
import { Console as Console5, Effect as Effect7, Option as Option6 } from "effect";
import { Argument as Argument6, Command as Command7, Flag as Flag7 } from "effect/cli";
var reference = Flag7.String("reference").pipe(
  Flag7.withAlias("r"),
  Flag7.withMetavar("DIR"),
  Flag7.withDescription("Reference data (default: reference-data/)"),
  Flag7.optional
);
var lang = Flag7.Literals("lang", ["en", "zh"]).pipe(
  Flag7.withDescription("Language of the messages"),
  Flag7.withDefault("en")
);
var jobs = Effect7.promise(() => import("./referenceJobs-JDEOUUEA.js"));
var list = Command7.make(
  "list",
  { reference },
  Effect7.fn("reference list")(function* ({ reference: reference2 }) {
    const { listReference, openReference, printWhole, renderList, visibleLines } = yield* jobs;
    const source = yield* openReference(Option6.getOrUndefined(reference2));
    const listed = yield* listReference.pipe(Effect7.provide(source));
    yield* printWhole(visibleLines(renderList(listed)));
    if (listed.some(({ defects }) => defects.some(({ severity }) => severity === "unreadable")))
      return yield* new ExitWith({ code: 3 });
  })
).pipe(
  Command7.withDescription("List the resources of the reference: how each is read, what it holds"),
  Command7.withShortDescription("What is there"),
  Command7.withExamples([
    { command: "claimcheck reference list", description: "the resources of reference-data/" },
    { command: "claimcheck reference list --reference gdp.csv", description: "how one table is read" }
  ])
);
var validate = Command7.make(
  "validate",
  { reference, lang },
  Effect7.fn("reference validate")(function* ({ reference: reference2, lang: lang2 }) {
    const { openReference, printWhole, renderValidation, validateReference, visibleLines } = yield* jobs;
    const source = yield* openReference(Option6.getOrUndefined(reference2));
    const validation = yield* validateReference.pipe(Effect7.provide(source));
    yield* printWhole(visibleLines(renderValidation(validation, lang2)));
    if (validation.counts.unreadable > 0) return yield* new ExitWith({ code: 3 });
    if (validation.counts.error > 0) return yield* new ExitWith({ code: 1 });
  })
).pipe(
  Command7.withDescription("Read every row of the reference and list everything that is wrong with it"),
  Command7.withShortDescription("What is wrong with it"),
  Command7.withExamples([
    { command: "claimcheck reference validate", description: "every row of reference-data/" },
    { command: "claimcheck reference validate --reference data/ --lang zh", description: "in Chinese" }
  ])
);
var find = Command7.make(
  "find",
  {
    files: Argument6.String("files").pipe(
      Argument6.withDescription("Claims files or patterns (default: as for check)"),
      Argument6.variadic()
    ),
    reference,
    lang
  },
  Effect7.fn("reference find")(function* ({ files: files2, reference: reference2, lang: lang2 }) {
    const { findText } = yield* Effect7.promise(() => import("./findText-SJXWLP5F.js"));
    const { printWhole, visible, visibleLines } = yield* jobs;
    const found = yield* findText(files2, Option6.getOrUndefined(reference2), lang2);
    yield* printWhole(visibleLines(found.text));
    for (const problem of found.problems) yield* Console5.error(visible(problem));
    if (found.isIncomplete) return yield* new ExitWith({ code: 3 });
  })
).pipe(
  Command7.withDescription(
    "Say which claims the reference covers, and for every other claim which indicator, area and period to ask for"
  ),
  Command7.withShortDescription("What is missing"),
  Command7.withExamples([
    { command: "claimcheck reference find", description: "the claims of the files in claims/" },
    { command: "claimcheck reference find brief.claims.yaml", description: "what to ask an office for" }
  ])
);
var referenceCommand = Command7.make("reference").pipe(
  Command7.withDescription("Reference data: what is there, what is wrong with it, what is missing"),
  Command7.withShortDescription("Look at reference data"),
  Command7.withSubcommands([list, validate, find]),
  Command7.withExamples([
    { command: "claimcheck reference list", description: "the resources of reference-data/" },
    { command: "claimcheck reference find brief.claims.yaml", description: "what to ask an office for" }
  ])
);

// src/cli/commands/schema.ts
import { Effect as Effect8 } from "effect";
import { Argument as Argument7, Command as Command8 } from "effect/cli";
var schemaCommand = Command8.make(
  "schema",
  {
    of: Argument7.Literals("of", ["claims", "report"]).pipe(
      Argument7.withDescription("claims (default): of claims files, for editors; report: of the JSON report"),
      Argument7.withDefault("claims")
    )
  },
  Effect8.fn("schema")(function* ({ of }) {
    const { printWhole } = yield* Effect8.promise(() => import("./printWhole-YM6SQ7LF.js"));
    const schema = of === "claims" ? (yield* Effect8.promise(() => import("./claimsJsonSchema-NUIS74GJ.js"))).claimsJsonSchema() : (yield* Effect8.promise(() => import("./jsonSchema-LRNJI4RP.js"))).jsonSchema();
    yield* printWhole(JSON.stringify(schema, null, 2));
  })
).pipe(
  Command8.withDescription("Print the JSON Schema (draft 2020-12) of claims files or of the JSON report"),
  Command8.withShortDescription("Print a JSON Schema"),
  Command8.withExamples([
    {
      command: "claimcheck schema > claims.schema.json",
      description: "for an editor with a YAML language server"
    },
    { command: "claimcheck schema report", description: "of what --report json writes" }
  ])
);

// src/cli/commands/text.ts
import { Console as Console6, Effect as Effect9, Option as Option7 } from "effect";
import { Argument as Argument8, Command as Command9, Flag as Flag8 } from "effect/cli";
var files = Argument8.String("files").pipe(
  Argument8.withDescription("Claims files or patterns (default: as for check)"),
  Argument8.variadic()
);
var article = Flag8.String("text").pipe(
  Flag8.withMetavar("FILE"),
  Flag8.withDescription("The article (default: document.text.file of the claims file)"),
  Flag8.optional
);
var allow = Flag8.String("allow").pipe(
  Flag8.withMetavar("DIR"),
  Flag8.withDescription("A further folder that texts may lie in; may be repeated"),
  Flag8.atLeast(0)
);
var shared = { files, article, allow };
var inventory = Command9.make(
  "inventory",
  shared,
  Effect9.fn("text inventory")(function* ({ files: files2, article: article2, allow: allow2 }) {
    const { textJobs } = yield* Effect9.promise(() => import("./textJobs-3ALPC7GM.js"));
    const { writeAtomically } = yield* Effect9.promise(() => import("./writeAtomically-ES3FIYR7.js"));
    const Inventory = yield* Effect9.promise(() => import("./inventory-2C33YSBI.js"));
    const { jobs: jobs2, failed } = yield* textJobs(files2, Option7.getOrNull(article2), allow2);
    let complete = !failed;
    for (const { path, check, sha256, normaliser, inventoryPath } of jobs2) {
      const written = yield* Effect9.result(writeAtomically(inventoryPath, Inventory.write(check.coverage)));
      if (written._tag === "Failure") {
        complete = false;
        yield* Console6.error(`error: ${written.failure}`);
        continue;
      }
      yield* Console6.log(
        `${inventoryPath}: ${check.coverage.numbers} numbers
put into ${path} under document:
  text: { sha256: ${sha256}, normaliser: ${normaliser}, numbers: ${inventoryPath.split("/").at(-1)} }`
      );
    }
    if (!complete) return yield* new ExitWith({ code: 3 });
  })
).pipe(
  Command9.withDescription(
    "Write the inventory of every number of the article as CSV, so that coverage stays checkable without the article"
  ),
  Command9.withShortDescription("Write the inventory of numbers"),
  Command9.withExamples([
    {
      command: "claimcheck text inventory claims/brief.claims.yaml --text brief.txt",
      description: "writes claims/brief.numbers.csv and prints the lines for the claims file"
    }
  ])
);
var coverage = Command9.make(
  "coverage",
  shared,
  Effect9.fn("text coverage")(function* ({ files: files2, article: article2, allow: allow2 }) {
    const { textJobs } = yield* Effect9.promise(() => import("./textJobs-3ALPC7GM.js"));
    const { coverageText } = yield* Effect9.promise(() => import("./coverageText-FU2H4HF6.js"));
    const { printWhole } = yield* Effect9.promise(() => import("./printWhole-YM6SQ7LF.js"));
    const { jobs: jobs2, failed } = yield* textJobs(files2, Option7.getOrNull(article2), allow2);
    for (const job of jobs2) yield* printWhole(coverageText(job));
    if (failed) return yield* new ExitWith({ code: 3 });
    if (jobs2.some((job) => job.check.coverage.uncovered.length > 0)) return yield* new ExitWith({ code: 1 });
  })
).pipe(
  Command9.withDescription(
    "List every number of the article that is neither claimed nor ignored for a reason; exit 1 when there is one"
  ),
  Command9.withShortDescription("List numbers without a claim"),
  Command9.withExamples([
    { command: "claimcheck text coverage brief.claims.yaml --text brief.txt", description: "one article" }
  ])
);
var reanchor = Command9.make(
  "reanchor",
  shared,
  Effect9.fn("text reanchor")(function* ({ files: files2, article: article2, allow: allow2 }) {
    const { textJobs } = yield* Effect9.promise(() => import("./textJobs-3ALPC7GM.js"));
    const { reanchorText } = yield* Effect9.promise(() => import("./reanchorText-OPZXRIK6.js"));
    const { printWhole } = yield* Effect9.promise(() => import("./printWhole-YM6SQ7LF.js"));
    const { jobs: jobs2, failed } = yield* textJobs(files2, Option7.getOrNull(article2), allow2);
    for (const job of jobs2) yield* printWhole(reanchorText(job));
    if (failed) return yield* new ExitWith({ code: 3 });
  })
).pipe(
  Command9.withDescription(
    "Propose new quotes for claims whose words have moved or changed in an edited article; nothing is written"
  ),
  Command9.withShortDescription("Propose updated quotes"),
  Command9.withExamples([
    { command: "claimcheck text reanchor brief.claims.yaml --text edited.txt", description: "after an edit" }
  ])
);
var textCommand = Command9.make("text").pipe(
  Command9.withDescription("Hold an article against its claims file: inventory, coverage, anchors"),
  Command9.withShortDescription("Inventory, coverage and anchors of an article"),
  Command9.withSubcommands([inventory, coverage, reanchor]),
  Command9.withExamples([
    {
      command: "claimcheck text coverage brief.claims.yaml --text brief.txt",
      description: "numbers without a claim"
    }
  ])
);

// src/cli/main.ts
var root = Command10.make("claimcheck").pipe(
  Command10.withDescription("Prove or refute the numbers in a published text"),
  Command10.withSubcommands([
    checkCommand,
    explainCommand,
    extractCommand,
    fixCommand,
    initCommand,
    mergeCommand,
    referenceCommand,
    schemaCommand,
    textCommand
  ]),
  Command10.withExamples([
    { command: "claimcheck check", description: "check claims/ against reference-data/" },
    { command: "claimcheck explain producer-services-share", description: "one claim's whole story" }
  ])
);
var program = root.pipe(
  Command10.run({ version }),
  Effect10.tapError(
    (error) => CliError.isCliError(error) || error._tag === "ExitWith" ? Effect10.void : Console7.error(`error: ${error.message}`)
  ),
  Effect10.provide(NodeServices.layer)
);
var isUsageError = (exit) => Exit.isFailure(exit) && CliError.isCliError(Cause.squash(exit.cause));
NodeRuntime.runMain(program, {
  teardown: (exit, onExit) => Runtime.defaultTeardown(exit, (code) => onExit(isUsageError(exit) && code === 1 ? 2 : code))
});
