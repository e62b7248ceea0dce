import {
  parse as parse2
} from "./chunk-NP3Z4U5D.js";
import {
  Accepted,
  Area,
  ClaimsFile,
  Defaults,
  DocumentInfo,
  HedgeTable,
  Ignored,
  Relation
} from "./chunk-OPBV27RD.js";
import {
  Claim,
  Indicator,
  whyNot
} from "./chunk-I2GFHNA4.js";
import {
  parse
} from "./chunk-W4I7SFAH.js";
import {
  make,
  position
} from "./chunk-VVEESHBO.js";
import {
  didYouMean
} from "./chunk-UOZIZ6WO.js";

// src/model/decodeClaimsFile.ts
import { Predicate as Predicate4, Result as Result3, Schema as Schema2 } from "effect";

// src/model/decodeClaim.ts
import { Predicate as Predicate3, Result as Result2, Schema } from "effect";

// src/model/decodeEntries.ts
import { Predicate as Predicate2, Result } from "effect";

// src/model/FileProblem.ts
var inValue = (path, message) => ({
  path,
  message,
  at: "value",
  unknownName: false
});
var inKey = (path, message) => ({
  path,
  message,
  at: "key",
  unknownName: false
});

// src/model/schemaProblems.ts
import { Predicate, SchemaIssue } from "effect";
var describe = (value) => value === void 0 || value === null ? "nothing" : Array.isArray(value) ? "a list" : typeof value === "object" ? "a group of fields" : typeof value === "string" ? `"${value.length > 40 ? `${value.slice(0, 40)}\u2026` : value}"` : typeof value === "number" || typeof value === "boolean" ? String(value) : "something else";
var valueAt = (root, path) => {
  let value = root;
  for (const key of path) {
    if (!Predicate.isObject(value) && !Array.isArray(value)) return void 0;
    value = Object.hasOwn(value, key) ? Reflect.get(value, key) : void 0;
  }
  return value;
};
var expected = (ast) => {
  switch (ast._tag) {
    case "String":
      return "text";
    case "Number":
      return "a number";
    case "Boolean":
      return "true or false";
    case "Literal":
      return String(ast.literal);
    case "Arrays":
      return "a list";
    case "Objects":
      return "a group of fields";
    case "Union":
      return join([...new Set(ast.types.map(expected))]);
    default:
      return "another value";
  }
};
var join = (words) => words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1) ?? ""}`;
var literalsOf = (ast) => ast._tag === "Union" ? ast.types.flatMap((type) => type._tag === "Literal" ? [String(type.literal)] : []) : [];
var fieldsOf = (ast) => ast._tag === "Objects" ? ast.propertySignatures.map((field) => String(field.name)) : [];
var mostIssues = 50;
var checkMessage = SchemaIssue.makeFormatterStandardSchemaV1();
var schemaProblems = (issue, root, base) => walk(issue, root, base, []);
var walk = (issue, root, base, path) => {
  const inside = (inner) => walk(inner, root, base, path);
  switch (issue._tag) {
    case "Pointer":
      return walk(issue.issue, root, base, [
        ...path,
        ...issue.path.map((k) => typeof k === "number" ? k : String(k))
      ]);
    case "Composite":
      return issue.issues.slice(0, mostIssues).flatMap(inside);
    case "Encoding":
      return inside(issue.issue);
    case "AnyOf":
      return issue.issues.length > 0 ? issue.issues.flatMap(inside) : [mismatch(issue.ast, root, base, path)];
    case "InvalidType":
      return [mismatch(issue.ast, root, base, path)];
    case "MissingKey":
      return [inValue([...base, ...path.slice(0, -1)], `the field "${String(path.at(-1))}" is missing`)];
    case "UnexpectedKey": {
      const name = String(path.at(-1));
      const known = fieldsOf(issue.ast);
      const hint = didYouMean(name, known);
      return [
        inKey(
          [...base, ...path],
          `unknown field "${clip(name)}"${hint === "" ? `; known fields: ${known.join(", ")}` : hint}`
        )
      ];
    }
    default: {
      const message = checkMessage(issue).issues[0]?.message ?? "this value is not accepted";
      return [
        inValue(
          [...base, ...path],
          `${message[0]?.toLowerCase() ?? ""}${message.slice(1)}, got ${describe(valueAt(root, path))}`
        )
      ];
    }
  }
};
var clip = (text) => text.length > 60 ? `${text.slice(0, 60)}\u2026` : text;
var mismatch = (ast, root, base, path) => {
  const actual = valueAt(root, path);
  const literals = literalsOf(ast);
  const hint = typeof actual === "string" ? didYouMean(actual, literals) : "";
  return inValue([...base, ...path], `expected ${expected(ast)}, got ${describe(actual)}${hint}`);
};

// src/model/decodeEntries.ts
var mostEntries = 2e5;
var mostDeclarations = 2e4;
var mostProblems = 1e3;
var isEnough = (problems, path) => {
  if (problems.length < mostProblems) return false;
  problems.push(inValue(path, `more than ${mostProblems} problems; nothing is read from here on`));
  return true;
};
var asFields = (value) => Predicate2.isObject(value) && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).filter(([, field]) => field !== void 0)) : void 0;
var bySchema = (decode2) => (entry, path, problems) => {
  const result = decode2(asFields(entry) ?? entry);
  if (Result.isSuccess(result)) return result.success;
  problems.push(...schemaProblems(result.failure.issue, entry, path));
  return void 0;
};
var decodeList = (value, name, decode2, problems) => {
  const read = [];
  const paths = [];
  if (value === void 0 || value === null) return { read, paths };
  if (!Array.isArray(value)) {
    problems.push(inValue([name], "expected a list: start each entry with a hyphen"));
    return { read, paths };
  }
  if (value.length > mostEntries)
    problems.push(inValue([name], `more than ${mostEntries} entries; split the file`));
  for (const [index, entry] of value.slice(0, mostEntries).entries()) {
    if (isEnough(problems, [name, index])) break;
    const decoded2 = decode2(entry, [name, index], problems);
    if (decoded2 === void 0) continue;
    read.push(decoded2);
    paths.push([name, index]);
  }
  return { read, paths };
};
var decodeRecord = (value, name, decode2, problems) => {
  const read = /* @__PURE__ */ Object.create(null);
  const unreadable3 = /* @__PURE__ */ new Set();
  if (value === void 0 || value === null) return { read, unreadable: unreadable3 };
  const fields = asFields(value);
  if (fields === void 0) {
    problems.push(inValue([name], `expected ${name} by id, such as ${name}: { some_id: { name: \u2026 } }`));
    return { read, unreadable: unreadable3 };
  }
  const entries = Object.entries(fields);
  if (entries.length > mostDeclarations)
    problems.push(inValue([name], `more than ${mostDeclarations} ${name}; split the catalogue`));
  for (const [id, entry] of entries.slice(0, mostDeclarations)) {
    if (isEnough(problems, [name, id])) break;
    const reason = whyNot(id);
    if (reason !== void 0) problems.push(inKey([name, id], reason));
    const decoded2 = decode2(entry, [name, id], problems);
    if (reason === void 0 && decoded2 !== void 0) read[id] = decoded2;
    else unreadable3.add(id);
  }
  return { read, unreadable: unreadable3 };
};

// src/model/decodeClaim.ts
var decode = Schema.decodeUnknownResult(Claim, { errors: "all", onExcessProperty: "error" });
var numberRefused = "a figure must be text here: a number loses the zeros it was printed with (41.70 becomes 41.7); put it in quotes";
var decodeClaim = (damaged) => (entry, path, problems) => {
  const fields = asFields(entry);
  const found = fields === void 0 ? [] : numbersAsFigures(fields, path);
  const result = decode(fields ?? entry);
  if (Result2.isFailure(result)) found.push(...schemaProblems(result.failure.issue, entry, path));
  problems.push(...found);
  if (Result2.isSuccess(result) && found.length === 0) return result.success;
  const rest = fields === void 0 ? void 0 : salvage(fields, path, found);
  if (rest !== void 0) damaged.push(rest);
  return void 0;
};
var numbersAsFigures = (fields, path) => {
  const problems = [];
  if (Predicate3.isNumber(fields["figure"])) problems.push(inValue([...path, "figure"], numberRefused));
  const readings = fields["readings"];
  if (Array.isArray(readings)) {
    for (const [index, reading] of readings.entries())
      if (Predicate3.isNumber(asFields(reading)?.["figure"]))
        problems.push(inValue([...path, "readings", index, "figure"], numberRefused));
  }
  return problems;
};
var salvage = (fields, path, problems) => {
  const faulty = new Set(problems.map((problem) => String(problem.path[path.length])));
  const sound = Object.fromEntries(Object.entries(fields).filter(([name]) => !faulty.has(name)));
  const result = decode({ id: "damaged", quote: "\u2026", figure: "\u2026", ...sound });
  if (Result2.isFailure(result)) return void 0;
  return { claim: result.success, path, id: Predicate3.isString(sound["id"]) ? sound["id"] : null };
};

// src/model/decodeClaimsFile.ts
var options = { errors: "all", onExcessProperty: "error" };
var decoders = {
  document: bySchema(Schema2.decodeUnknownResult(DocumentInfo, options)),
  defaults: bySchema(Schema2.decodeUnknownResult(Defaults, options)),
  hedges: bySchema(Schema2.decodeUnknownResult(HedgeTable, options)),
  area: bySchema(Schema2.decodeUnknownResult(Area, options)),
  indicator: bySchema(Schema2.decodeUnknownResult(Indicator, options)),
  relation: bySchema(Schema2.decodeUnknownResult(Relation, options)),
  ignored: bySchema(Schema2.decodeUnknownResult(Ignored, options)),
  accepted: bySchema(Schema2.decodeUnknownResult(Accepted, options))
};
var mostFields = 100;
var topLevel = Object.keys(ClaimsFile.fields);
var emptyFile = {
  document: { id: "document" },
  defaults: {},
  hedges: {},
  include: [],
  areas: Object.freeze(/* @__PURE__ */ Object.create(null)),
  indicators: Object.freeze(/* @__PURE__ */ Object.create(null)),
  claims: [],
  relations: [],
  ignored: [],
  accepted: []
};
var decodeClaimsFile = (data, role = "document") => {
  const problems = [];
  const root = asFields(data);
  const version = root?.["claimcheck"];
  if (root === void 0 || version !== void 0 && version !== 1 && version !== "1") {
    problems.push(
      root === void 0 ? inValue([], "a claims file starts with the line claimcheck: 1") : inValue(
        ["claimcheck"],
        `this version of claimcheck reads format 1, the file says ${String(version).slice(0, 40)}`
      )
    );
    return nothing(problems);
  }
  checkTopLevel(root, role, problems);
  const one = (name, decode2) => root[name] === void 0 ? void 0 : decode2(root[name], [name], problems);
  const damaged = [];
  const areas = decodeRecord(root["areas"], "areas", decoders.area, problems);
  const indicators = decodeRecord(root["indicators"], "indicators", decodeIndicator, problems);
  const claims = decodeList(root["claims"], "claims", decodeClaim(damaged), problems);
  const relations = decodeList(root["relations"], "relations", decoders.relation, problems);
  const ignored = decodeList(root["ignored"], "ignored", decoders.ignored, problems);
  const accepted = decodeList(root["accepted"], "accepted", decoders.accepted, problems);
  return {
    file: {
      document: one("document", decoders.document) ?? { id: writtenId(root["document"]) },
      defaults: one("defaults", decoders.defaults) ?? {},
      hedges: one("hedges", decoders.hedges) ?? {},
      include: includePaths(root["include"], problems),
      areas: areas.read,
      indicators: indicators.read,
      claims: claims.read,
      relations: relations.read,
      ignored: ignored.read,
      accepted: accepted.read
    },
    paths: {
      claims: claims.paths,
      relations: relations.paths,
      ignored: ignored.paths,
      accepted: accepted.paths
    },
    unreadable: { indicators: indicators.unreadable, areas: areas.unreadable },
    damaged,
    problems
  };
};
var writtenId = (document) => {
  const id = asFields(document)?.["id"];
  return Predicate4.isString(id) && /^[a-z0-9-]+$/.test(id) ? id : emptyFile.document.id;
};
var nothing = (problems) => ({
  file: emptyFile,
  paths: { claims: [], relations: [], ignored: [], accepted: [] },
  unreadable: { indicators: /* @__PURE__ */ new Set(), areas: /* @__PURE__ */ new Set() },
  damaged: [],
  problems
});
var checkTopLevel = (root, role, problems) => {
  if (root["claimcheck"] === void 0)
    problems.push(inValue([], "the line claimcheck: 1 (the version of the format) is missing"));
  for (const name of Object.keys(root).slice(0, mostFields))
    if (!topLevel.includes(name)) {
      const hint = didYouMean(name, topLevel);
      problems.push(
        inKey(
          [name],
          `unknown field "${name.slice(0, 60)}"${hint === "" ? `; known fields: ${topLevel.join(", ")}` : hint}`
        )
      );
    }
  if (role === "document" && root["document"] === void 0)
    problems.push(inValue([], "the field document is missing: write document: { id: name-of-the-text }"));
  if (role === "catalogue") {
    for (const name of ["document", "defaults", "claims", "relations", "ignored", "accepted", "hedges"])
      if (root[name] !== void 0)
        problems.push(
          inKey(
            [name],
            `an included catalogue holds indicators and areas only; move ${name} into the claims file`
          )
        );
  }
};
var includePaths = (value, problems) => {
  if (value === void 0) return [];
  if (Predicate4.isString(value)) return [value];
  if (Array.isArray(value) && value.every(Predicate4.isString)) return value;
  problems.push(inValue(["include"], "expected the path of a catalogue, or a list of paths"));
  return [];
};
var decodeIndicator = (entry, path, problems) => {
  const indicator = decoders.indicator(entry, path, problems);
  const unit = indicator === void 0 ? void 0 : parse(indicator.unit);
  if (unit === void 0 || Result3.isSuccess(unit)) return indicator;
  problems.push(inValue([...path, "unit"], unit.failure));
  return void 0;
};

// src/model/Position.ts
var nowhere = (file) => ({
  file,
  find: () => void 0,
  verbatim: () => void 0
});
var positionOf = (positions2, path, at = "value") => {
  const own = positions2.find(path, at);
  if (own !== void 0) return own;
  for (let length = path.length - 1; length >= 0; length--) {
    const position2 = positions2.find(path.slice(0, length), "value");
    if (position2 !== void 0) return position2;
  }
  return { line: 1, column: 1 };
};

// src/model/withoutEntries.ts
var withoutEntries = (decoded2, entries) => {
  if (entries.length === 0) return decoded2;
  const { file, paths, unreadable: unreadable3, damaged } = decoded2;
  const names = new Set(entries.map(([section2, entry]) => `${section2} ${entry ?? ""}`));
  const sections = new Set(entries.map(([section2]) => section2));
  const isLeftOut = (section2, index) => names.has(`${section2} ${paths[section2][index]?.[1] ?? ""}`);
  const list = (section2, of) => of.filter((_, index) => !isLeftOut(section2, index));
  const record = (section2, of) => {
    const kept = /* @__PURE__ */ Object.create(null);
    const left = new Set(unreadable3[section2]);
    for (const [id, entry] of Object.entries(of))
      if (names.has(`${section2} ${id}`)) left.add(id);
      else kept[id] = entry;
    return { kept, left };
  };
  const indicators = record("indicators", file.indicators);
  const areas = record("areas", file.areas);
  return {
    ...decoded2,
    file: {
      ...file,
      defaults: sections.has("defaults") ? {} : file.defaults,
      hedges: sections.has("hedges") ? {} : file.hedges,
      indicators: indicators.kept,
      areas: areas.kept,
      claims: list("claims", file.claims),
      relations: list("relations", file.relations),
      ignored: list("ignored", file.ignored),
      accepted: list("accepted", file.accepted)
    },
    paths: {
      claims: list("claims", paths.claims),
      relations: list("relations", paths.relations),
      ignored: list("ignored", paths.ignored),
      accepted: list("accepted", paths.accepted)
    },
    unreadable: { indicators: indicators.left, areas: areas.left },
    damaged: [
      ...damaged,
      ...file.claims.flatMap((claim, i) => {
        const path = paths.claims[i];
        return path !== void 0 && isLeftOut("claims", i) ? [{ claim, path, id: claim.id }] : [];
      })
    ]
  };
};

// src/files/readJson.ts
import { Result as Result4 } from "effect";
var readJson = (text) => {
  const parsed = parse2(text);
  if (Result4.isFailure(parsed)) {
    const { offset, reason } = parsed.failure;
    return { tree: null, cut: offset, problems: [{ offset, message: `this is not JSON: ${reason}` }] };
  }
  const problems = [];
  return { tree: convert(parsed.success, "", 0, problems), cut: null, problems };
};
var readJsonLines = (text) => {
  const problems = [];
  const claims = [];
  let head = null;
  let start = 0;
  for (const line of text.split("\n")) {
    const offset = start;
    start += line.length + 1;
    if (line.trim() === "") continue;
    const parsed = parse2(line);
    if (Result4.isFailure(parsed)) {
      const { offset: at, reason } = parsed.failure;
      problems.push({ offset: offset + at, message: `this line is not JSON: ${reason}` });
      if (head === null) return { tree: null, cut: offset, problems };
    } else {
      const tree = convert(parsed.success, "", offset, problems);
      if (head === null) head = tree;
      else claims.push(tree);
    }
  }
  if (head?.kind !== "fields") return { tree: head, cut: null, problems };
  const list = {
    kind: "list",
    offset: claims[0]?.offset ?? head.end,
    end: text.length,
    items: claims
  };
  const fields = new Map(head.fields);
  const written = fields.get("claims");
  if (written !== void 0)
    problems.push({
      offset: written.offset,
      message: "in a .jsonl file each claim stands on a line of its own"
    });
  fields.set("claims", { offset: list.offset, value: list });
  return { tree: { ...head, fields }, cut: null, problems };
};
var convert = (json, name, shift, problems) => {
  const offset = json.offset + shift;
  switch (json.kind) {
    case "object": {
      const fields = /* @__PURE__ */ new Map();
      for (const [key, member] of json.members)
        if (key === "__proto__")
          problems.push({ offset: member.offset + shift, message: "this cannot be the name of a field" });
        else fields.set(key, { offset: member.offset + shift, value: convert(member, key, shift, problems) });
      return { kind: "fields", offset, end: offset, fields };
    }
    case "array":
      return {
        kind: "list",
        offset,
        end: offset,
        items: json.items.map((item) => convert(item, "", shift, problems))
      };
    case "number":
      return { kind: "value", offset, end: offset, value: name === "figure" ? Number(json.text) : json.text };
    case "null":
      return { kind: "value", offset, end: offset, value: null };
    default:
      return { kind: "value", offset, end: offset, value: json.value };
  }
};

// src/files/readYaml.ts
import {
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  parseDocument
} from "yaml";
var deepest = 64;
var tooManyBrackets = new RegExp(`(?:[[{]\\s*){${deepest + 1}}`);
var mostValues = 2e6;
var mostAliases = 1e4;
var mostComplaints = 50;
var plain = {
  TAB_AS_INDENT: "a tab stands at the start of the line; indent with spaces",
  BAD_INDENT: "the indentation does not fit the lines around it (fields of one entry start in the same column), or a bracket that was opened before is not closed",
  MULTIPLE_DOCS: "a claims file is one YAML document; remove the second ---",
  MISSING_CHAR: "a quote, bracket, comma or colon is missing here or just before",
  BAD_SCALAR_START: "this text must be in quotes: it starts with a character that YAML uses itself",
  MULTILINE_IMPLICIT_KEY: "the colon behind the field's name is missing, or this text must be in quotes",
  BLOCK_AS_IMPLICIT_KEY: "there are two colons in this line: put the text in quotes",
  BAD_DQ_ESCAPE: "a backslash in double quotes starts an escape; write it twice, or use single quotes",
  TAG_RESOLVE_FAILED: "tags (words that start with !) have no meaning in a claims file; remove it"
};
var harmless = /* @__PURE__ */ new Set(["TAG_RESOLVE_FAILED"]);
var readYaml = (text) => {
  const bottomless = tooManyBrackets.exec(text);
  if (bottomless !== null) {
    const before2 = readYaml(text.slice(0, bottomless.index));
    const problem = { offset: bottomless.index, message: `more than ${deepest} levels of nesting` };
    return {
      ...before2,
      cut: Math.min(before2.cut ?? bottomless.index, bottomless.index),
      problems: [...before2.problems, problem]
    };
  }
  let document;
  try {
    document = parseDocument(text, {
      prettyErrors: false,
      logLevel: "error",
      // Found here instead: the parser compares each key with each other one.
      uniqueKeys: false,
      customTags: (tags) => tags.filter(
        (tag) => typeof tag === "string" || tag.tag !== "tag:yaml.org,2002:float" && tag.tag !== "tag:yaml.org,2002:int"
      )
    });
  } catch (error) {
    return { tree: null, cut: 0, problems: [{ offset: 0, message: unreadable(error) }] };
  }
  const problems = complaints([...document.errors, ...document.warnings]);
  const fatal = document.errors.filter((error) => !harmless.has(error.code)).map((error) => error.pos[0]);
  const converter = new Converter(problems);
  const tree = document.contents === null ? null : converter.convert(document.contents, 0) ?? null;
  const cut = fatal.reduce((first, offset) => Math.min(first, offset), converter.stoppedAt);
  return { tree, cut: cut === Number.POSITIVE_INFINITY ? null : cut, problems };
};
var unreadable = (error) => error instanceof RangeError ? "the file is nested too deeply to be read" : `the file cannot be read as YAML: ${error instanceof Error ? error.message : String(error)}`;
var complaints = (errors) => {
  const problems = /* @__PURE__ */ new Map();
  for (const error of errors) {
    const problem = { offset: error.pos[0], message: inWords(error) };
    problems.set(`${problem.offset} ${problem.message}`, problem);
  }
  const all = [...problems.values()];
  const listed = all.slice(0, mostComplaints);
  const last = listed.at(-1);
  const more = all.length - listed.length;
  return last === void 0 || more <= 1 ? all : [...listed, { offset: last.offset, message: `${more} more problems of this kind follow` }];
};
var inWords = (error) => plain[error.code] ?? `this is not YAML: ${error.message.split("\n")[0] ?? ""}`;
var Converter = class {
  constructor(problems) {
    this.problems = problems;
  }
  problems;
  anchors = /* @__PURE__ */ new Map();
  sizes = /* @__PURE__ */ new Map();
  values = 0;
  aliases = 0;
  /** Where a bound was reached; what contains that place is incomplete. */
  stoppedAt = Number.POSITIVE_INFINITY;
  convert(node, depth) {
    const offset = node.range[0];
    const before2 = this.values;
    if (this.isStopped()) return void 0;
    if (depth > deepest) return this.stop(offset, `more than ${deepest} levels of nesting`);
    if (isAlias(node)) return this.alias(node.source, offset);
    this.values++;
    if (this.values > mostValues) return this.stop(offset, `more than ${mostValues} values`);
    const own = isCollection(node) ? this.collection(node, depth) : this.scalar(node);
    if (node.anchor === void 0) return own;
    const tree = { ...own, shared: true };
    this.anchors.set(node.anchor, tree);
    this.sizes.set(tree, this.values - before2);
    return tree;
  }
  isStopped() {
    return this.stoppedAt < Number.POSITIVE_INFINITY;
  }
  stop(offset, reason) {
    this.stoppedAt = Math.min(this.stoppedAt, offset);
    this.problems.push({ offset, message: `${reason}; the rest of the file is not read` });
    return void 0;
  }
  alias(name, offset) {
    const target = this.anchors.get(name);
    this.aliases++;
    this.values += target === void 0 ? 1 : this.sizes.get(target) ?? 1;
    if (this.aliases > mostAliases || this.values > mostValues)
      return this.stop(offset, "the aliases of this file unfold to more than can be read");
    if (target === void 0) {
      this.problems.push({ offset, message: `the alias *${name} points to nothing that stands before it` });
      return void 0;
    }
    return target;
  }
  scalar(node) {
    const value = isScalar(node) ? node.value : null;
    return {
      kind: "value",
      offset: node.range[0],
      end: node.range[1],
      value: typeof value === "string" || typeof value === "boolean" || value === null ? value : (isScalar(node) ? node.source : void 0) ?? null
    };
  }
  collection(node, depth) {
    const [offset, end] = node.range;
    if (isSeq(node)) {
      const items = [];
      for (const item of node.items) {
        const tree = this.convert(item, depth + 1);
        items.push(tree ?? { kind: "value", offset: item.range[0], end: item.range[1], value: null });
        if (this.isStopped()) break;
      }
      return { kind: "list", offset, end, items };
    }
    const fields = /* @__PURE__ */ new Map();
    if (isMap(node))
      for (const pair of node.items) {
        const key = pair.key;
        const name = isScalar(key) ? String(key.value) : void 0;
        if (name === void 0 || name === "__proto__") {
          this.problems.push({ offset: key.range[0], message: "this cannot be the name of a field" });
          continue;
        }
        if (fields.has(name)) {
          this.problems.push({
            offset: key.range[0],
            message: "this field is written twice; keep one of them"
          });
          continue;
        }
        const value = pair.value === null ? emptyAfter(key) : this.convert(pair.value, depth + 1);
        if (value !== void 0) fields.set(name, { offset: key.range[0], value });
        if (this.isStopped()) break;
      }
    return { kind: "fields", offset, end, fields };
  }
};
var emptyAfter = (key) => ({
  kind: "value",
  offset: key.range[1],
  end: key.range[1],
  value: null
});

// src/files/SourceTree.ts
var toData = (tree) => {
  switch (tree.kind) {
    case "value":
      return tree.value;
    case "list":
      return tree.items.map(toData);
    case "fields": {
      const data = {};
      for (const [name, field] of tree.fields) data[name] = toData(field.value);
      return data;
    }
  }
};
var find = (tree, path, at) => {
  let current = tree;
  let nameOffset = tree.offset;
  for (const step of path) {
    const field = current.kind === "fields" ? current.fields.get(String(step)) : void 0;
    const next = field?.value ?? (current.kind === "list" && typeof step === "number" ? current.items[step] : void 0);
    if (next === void 0) return void 0;
    nameOffset = field?.offset ?? next.offset;
    current = next;
  }
  return at === "key" ? nameOffset : current.offset;
};
var findVerbatim = (tree, path, text, source) => {
  let value = tree;
  for (const step of path) {
    if (value.shared === true) return void 0;
    const next = value.kind === "fields" ? value.fields.get(String(step))?.value : value.kind === "list" && typeof step === "number" ? value.items[step] : void 0;
    if (next === void 0) return void 0;
    value = next;
  }
  if (value.kind !== "value" || value.shared === true) return void 0;
  const { offset, end } = value;
  if (end - offset === text.length && source.startsWith(text, offset)) return offset;
  const quote = source[offset];
  const isQuoted = (quote === '"' || quote === "'") && !text.includes(quote) && source.startsWith(`${text}${quote}`, offset + 1);
  return isQuoted ? offset + 1 : void 0;
};
var positions = (file, tree, source, lines) => {
  const at = (offset) => offset === void 0 ? void 0 : position(lines, offset);
  return {
    file,
    find: (path, which) => at(tree === null ? void 0 : find(tree, path, which)),
    verbatim: (path, text) => at(tree === null ? void 0 : findVerbatim(tree, path, text, source))
  };
};
var before = (tree, cut) => tree.kind !== "fields" ? tree : { ...tree, fields: mapFields(tree.fields, (field) => ({ ...field, value: section(field.value, cut) })) };
var entriesAt = (tree, offsets) => {
  const hit = (node) => offsets.some((offset) => offset >= node.offset && offset < node.end);
  if (tree.kind !== "fields") return [];
  return [...tree.fields].flatMap(([name, { value }]) => {
    if (!hit(value)) return [];
    if (value.kind === "list") return value.items.flatMap((item, i) => hit(item) ? [[name, i]] : []);
    if (value.kind === "fields")
      return [...value.fields].flatMap(([key, field]) => hit(field.value) ? [[name, key]] : [[name]]);
    return [[name]];
  });
};
var section = (tree, cut) => {
  switch (tree.kind) {
    case "list":
      return { ...tree, items: tree.items.filter((item) => item.end < cut) };
    case "fields":
      return { ...tree, fields: new Map([...tree.fields].filter(([, field]) => field.value.end < cut)) };
    case "value":
      return tree;
  }
};
var mapFields = (fields, f) => new Map([...fields].map(([name, field]) => [name, f(field)]));

// src/files/ClaimsSource.ts
var longestText = {
  yaml: 16e6,
  json: 64e6,
  "json-lines": 256e6
};
var formatOf = (path) => /\.ya?ml$/i.test(path) ? "yaml" : /\.jsonl$/i.test(path) ? "json-lines" : /\.json$/i.test(path) ? "json" : void 0;
var readers = { yaml: readYaml, json: readJson, "json-lines": readJsonLines };
var unreadable2 = (path, message, at = { line: 1, column: 1 }) => ({
  path,
  sha256: "",
  positions: nowhere(path),
  decoded: null,
  cut: false,
  problems: [{ file: path, ...at, message }]
});
var fromText = (path, text, format, role, sha256 = "") => {
  const unmarked = text.startsWith("\uFEFF") ? text.slice(1) : text;
  if (unmarked.trim() === "") return { ...unreadable2(path, "the file is empty"), sha256 };
  if (unmarked.length > longestText[format])
    return {
      ...unreadable2(path, `the file is longer than ${longestText[format]} characters; split it`),
      sha256
    };
  const nul = unmarked.indexOf("\0");
  const lines = make(unmarked);
  if (nul >= 0)
    return {
      ...unreadable2(
        path,
        "there is a NUL character here: this is not a text file",
        position(lines, nul)
      ),
      sha256
    };
  const { tree, cut, problems } = readers[format](unmarked);
  const sourceProblems = problems.map(({ offset, message }) => ({
    file: path,
    ...position(lines, offset),
    message
  }));
  const positions2 = positions(path, tree, unmarked, lines);
  const source = { path, sha256, positions: positions2, cut: cut !== null };
  if (tree === null) {
    const empty = problems.length > 0 ? [] : unreadable2(path, "the file is empty").problems;
    return { ...source, decoded: null, problems: [...sourceProblems, ...empty] };
  }
  const kept = cut === null ? tree : before(tree, cut);
  const damaged = entriesAt(
    kept,
    problems.map((problem) => problem.offset)
  );
  return decoded(source, toData(kept), role, sourceProblems, damaged);
};
var fromData = (path, data, positions2, role, sha256) => decoded({ path, sha256, positions: positions2, cut: false }, data, role, []);
var decoded = (source, data, role, sourceProblems, damaged = []) => {
  const file = withoutEntries(decodeClaimsFile(data, role), damaged);
  const problems = source.cut ? file.problems.filter((problem) => problem.path.length > 0) : file.problems;
  return {
    ...source,
    decoded: file,
    problems: [...sourceProblems, ...problems.map((problem) => locate(source.positions, problem))]
  };
};
var locate = (positions2, { path, at, message }) => ({
  file: positions2.file,
  ...positionOf(positions2, path, at),
  message
});
var includes = ({
  decoded: decoded2
}) => {
  const written = decoded2?.file.include ?? [];
  return written.map((path, i) => ({ path, mention: written.length === 1 ? ["include"] : ["include", i] }));
};
var includeProblem = (source, mention, message) => locate(source.positions, inValue(mention, message));

export {
  inValue,
  inKey,
  positionOf,
  emptyFile,
  toData,
  formatOf,
  readers,
  unreadable2 as unreadable,
  fromText,
  fromData,
  locate,
  includes,
  includeProblem
};
