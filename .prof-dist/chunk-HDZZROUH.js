import {
  whyUnreadable
} from "./chunk-GEN7PIHA.js";

// src/files/readArticle.ts
import { Effect as Effect5, FileSystem } from "effect";

// src/files/articleFromDocx.ts
import { Effect as Effect2, Schema } from "effect";

// src/files/articlePeer.ts
import { Effect } from "effect";
var importPackage = (name) => import(name);
var member = (module, name) => {
  if (typeof module !== "object" || module === null) return void 0;
  const own = Reflect.get(module, name);
  return own === void 0 && "default" in module ? member(module.default, name) : own;
};
var isFunction = (value) => typeof value === "function";
var articlePeer = (load, name, exported, needs, packages) => {
  const advice = `${needs} needs ${packages.join(" and ")}: run "npm install ${packages.join(" ")}", or save the article as plain text`;
  return Effect.tryPromise({ try: () => load(name), catch: () => advice }).pipe(
    Effect.flatMap((module) => {
      const found = member(module, exported);
      return isFunction(found) ? Effect.succeed(found) : Effect.fail(`the installed ${name} has no "${exported}"; ${advice}`);
    })
  );
};

// src/files/articleFromDocx.ts
var Extracted = Schema.Struct({
  value: Schema.String,
  messages: Schema.Array(Schema.Struct({ message: Schema.String }))
});
var NOTES = 5;
var articleFromDocx = Effect2.fnUntraced(function* (bytes, load) {
  const extractRawText = yield* articlePeer(load, "mammoth", "extractRawText", "reading a Word document", [
    "mammoth"
  ]);
  const answer = yield* Effect2.tryPromise({
    try: async () => extractRawText({ buffer: Buffer.from(bytes) }),
    catch: () => "the Word document is damaged or protected; save the article as plain text"
  });
  const { value, messages } = yield* Schema.decodeUnknownEffect(Extracted)(answer).pipe(
    Effect2.mapError(() => "the installed mammoth answers otherwise than expected; version 1 is known to work")
  );
  const text = value.replace(/\n{2,}/gu, "\n").trim();
  if (text === "") return yield* Effect2.fail("the Word document holds no text");
  return { kind: "docx", text, title: null, notes: messages.slice(0, NOTES).map(({ message }) => message) };
});

// src/files/articleFromHtml.ts
import { Effect as Effect3 } from "effect";
var PACKAGES = ["@mozilla/readability", "linkedom"];
var TEXT_NODE = 3;
var BLOCKS = /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|BR|CAPTION|DD|DIV|DL|DT|FIGCAPTION|FIGURE|FOOTER|H[1-6]|HEADER|HR|LI|MAIN|NAV|OL|P|PRE|SECTION|TABLE|TR|UL)$/u;
var CELLS = /^(?:TD|TH)$/u;
var linesOf = (root) => {
  const pieces = [];
  const stack = [root];
  for (let next = stack.pop(); next !== void 0; next = stack.pop()) {
    if (typeof next === "string") pieces.push(next);
    else if (next.nodeType === TEXT_NODE) pieces.push((next.textContent ?? "").replace(/\s+/gu, " "));
    else {
      const name = next.nodeName.toUpperCase();
      const edge = BLOCKS.test(name) ? "\n" : CELLS.test(name) ? "	" : "";
      stack.push(edge);
      for (let at = next.childNodes.length - 1; at >= 0; at--) {
        const child = next.childNodes[at];
        if (child !== void 0) stack.push(child);
      }
      stack.push(edge);
    }
  }
  return pieces.join("").split("\n").map((line) => line.trim()).filter((line) => line !== "").join("\n");
};
var DEEPEST = 500;
var MOST_ELEMENTS = 1e4;
var NESTING = /<(\/?)(?:article|b|blockquote|center|div|em|font|i|main|ol|section|span|strong|table|ul)\b/giu;
var isTooDeep = (html) => {
  let depth = 0;
  for (const [, closing] of html.matchAll(NESTING)) {
    depth = closing === "/" ? Math.max(0, depth - 1) : depth + 1;
    if (depth > DEEPEST) return true;
  }
  return false;
};
var countElements = (html) => {
  let count = 0;
  for (const _ of html.matchAll(/<[a-z]/giu)) count += 1;
  return count;
};
var documentOf = (parseHtml, html) => {
  const window = parseHtml(html);
  return typeof window === "object" && window !== null ? Reflect.get(window, "document") : void 0;
};
var isNode = (value) => typeof value === "object" && value !== null && "childNodes" in value && "nodeName" in value;
var textField = (value, name) => {
  const field = typeof value === "object" && value !== null ? Reflect.get(value, name) : null;
  return typeof field === "string" && field.trim() !== "" ? field.trim() : null;
};
var articleFromHtml = Effect3.fnUntraced(function* (html, load) {
  if (isTooDeep(html) || countElements(html) > MOST_ELEMENTS) {
    return yield* Effect3.fail(
      `the page has more than ${MOST_ELEMENTS} elements, or nests them more than ${DEEPEST} deep; save the article as plain text`
    );
  }
  const parseHtml = yield* articlePeer(load, "linkedom", "parseHTML", "reading a web page", PACKAGES);
  const Readability = yield* articlePeer(
    load,
    "@mozilla/readability",
    "Readability",
    "reading a web page",
    PACKAGES
  );
  const found = yield* Effect3.try({
    try: () => {
      const reader = Reflect.construct(Readability, [documentOf(parseHtml, html)]);
      const parse = typeof reader === "object" && reader !== null ? Reflect.get(reader, "parse") : null;
      return typeof parse === "function" ? Reflect.apply(parse, reader, []) : null;
    },
    catch: () => "the page cannot be read as HTML; save the article as plain text"
  });
  const content = textField(found, "content");
  const page = content === null ? void 0 : documentOf(parseHtml, `<html><body>${content}</body></html>`);
  const body = typeof page === "object" && page !== null ? Reflect.get(page, "body") : void 0;
  const text = isNode(body) ? linesOf(body) : "";
  if (text === "") {
    return yield* Effect3.fail("no article was found in the page; save the article as plain text");
  }
  const title = textField(found, "title");
  const notes = [
    "taken from a web page: read its first and last lines, parts of the page around it may be left"
  ];
  return { kind: "html", text: title === null ? text : `${title}
${text}`, title, notes };
});

// src/files/articleFromPdf.ts
import { Effect as Effect4, Schema as Schema2 } from "effect";
var Extracted2 = Schema2.Struct({ text: Schema2.Array(Schema2.String) });
var joinPages = (pages) => pages.map((page) => page.trim()).join("\n");
var articleFromPdf = Effect4.fnUntraced(function* (bytes, load) {
  const extractText = yield* articlePeer(load, "unpdf", "extractText", "reading a PDF", ["unpdf"]);
  const answer = yield* Effect4.tryPromise({
    // pdf.js takes the buffer away from whoever passes it
    try: async () => extractText(bytes.slice(), { mergePages: false }),
    catch: (error) => error instanceof Error && /password/iu.test(`${error.name} ${error.message}`) ? "the PDF is encrypted; save it without a password, or the article as plain text" : "the PDF is damaged; save the article as plain text"
  });
  const { text: pages } = yield* Schema2.decodeUnknownEffect(Extracted2)(answer).pipe(
    Effect4.mapError(() => "the installed unpdf answers otherwise than expected; version 1 is known to work")
  );
  const text = joinPages(pages);
  if (text.trim() === "") {
    return yield* Effect4.fail("the PDF holds no text, only images; run a text recognition over it first");
  }
  const notes = [
    `taken from ${pages.length} pages: headers, footers and columns may stand among the sentences`
  ];
  return { kind: "pdf", text, title: null, notes };
});

// src/files/articleKind.ts
var startsWith = (bytes, words) => Array.from(words).every((letter, at) => bytes[at] === letter.charCodeAt(0));
var BEGINNING = 1024;
var START_OF_PAGE = /^[^<]{0,8}\s*(?:<!--(?:(?!-->)[^])*-->\s*)*<(?:!doctype html|html|head|body)\b/iu;
var articleKind = (name, bytes) => {
  if (startsWith(bytes, "%PDF-")) return "pdf";
  if (startsWith(bytes, "PK")) return /\.docx$/iu.test(name) ? "docx" : null;
  const beginning = new TextDecoder("latin1").decode(bytes.subarray(0, BEGINNING));
  if (START_OF_PAGE.test(beginning)) return "html";
  if (/\.x?html?$/iu.test(name)) return "html";
  return /\.(?:md|markdown)$/iu.test(name) ? "markdown" : "text";
};

// src/files/readArticle.ts
var LONGEST = 64 * 1024 * 1024;
var DECLARED_WITHIN = 2048;
var encodingOf = (bytes) => {
  if (bytes[0] === 255 && bytes[1] === 254) return "utf-16le";
  if (bytes[0] === 254 && bytes[1] === 255) return "utf-16be";
  const beginning = new TextDecoder("latin1").decode(bytes.subarray(0, DECLARED_WITHIN));
  return /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{2,20})/iu.exec(beginning)?.[1] ?? "utf-8";
};
var decode = (bytes) => {
  const encoding = encodingOf(bytes);
  return Effect5.try({
    try: () => new TextDecoder(encoding, { fatal: true }).decode(bytes),
    catch: () => `it is not ${encoding.toUpperCase()} text; convert it first, for example with iconv -f GB18030 -t UTF-8`
  }).pipe(
    Effect5.filterOrFail(
      (text) => !text.includes("\0"),
      () => "it is a binary file, not a text"
    )
  );
};
var articleFromBytes = Effect5.fnUntraced(function* (name, bytes, load = importPackage) {
  const kind = articleKind(name, bytes);
  if (kind === null) return yield* Effect5.fail("it is an archive, not an article; only .docx files are read");
  if (kind === "pdf") return yield* articleFromPdf(bytes, load);
  if (kind === "docx") return yield* articleFromDocx(bytes, load);
  const text = yield* decode(bytes);
  if (text.trim() === "") return yield* Effect5.fail("it is empty");
  return kind === "html" ? yield* articleFromHtml(text, load) : { kind, text, title: null, notes: [] };
});
var readArticle = Effect5.fn("readArticle")(function* (path, load = importPackage) {
  const fs = yield* FileSystem.FileSystem;
  const info = yield* fs.stat(path).pipe(Effect5.mapError((error) => whyUnreadable(path, error)));
  if (info.type !== "File") return yield* Effect5.fail(`"${path}" is not a file`);
  if (Number(info.size) > LONGEST) {
    return yield* Effect5.fail(
      `"${path}" is longer than ${LONGEST / 1024 / 1024} MB, the most that is read as a text`
    );
  }
  const bytes = yield* fs.readFile(path).pipe(Effect5.mapError((error) => whyUnreadable(path, error)));
  return yield* articleFromBytes(path, bytes, load).pipe(
    Effect5.mapError((reason) => `"${path}" cannot be used: ${reason}`)
  );
});

export {
  articleFromBytes,
  readArticle
};
