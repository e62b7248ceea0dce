import {
  make
} from "./chunk-NP3Z4U5D.js";

// src/reference/decodeBytes.ts
import { Result } from "effect";
var encodings = {
  "utf-8": "utf-8",
  utf8: "utf-8",
  "utf-8-sig": "utf-8",
  ascii: "utf-8",
  "us-ascii": "utf-8",
  gb18030: "gb18030",
  gbk: "gb18030",
  gb2312: "gb18030",
  cp936: "gb18030"
};
var encodingOf = (declared, start, place) => {
  const refuse = (encoding2) => Result.fail(make("unknown-encoding", "unreadable", place, { encoding: encoding2 }));
  const kind = kindOf(start);
  if (kind !== void 0)
    return Result.fail(make("file-unreadable", "unreadable", place, { reason: kind }));
  if (start[0] === 255 && start[1] === 254 && start[2] === 0 && start[3] === 0) return refuse("UTF-32");
  if (start.length > 3 && start[0] === 0 !== (start[1] === 0) && start[2] === 0 !== (start[3] === 0))
    return refuse("UTF-16");
  if (start[0] === 255 && start[1] === 254 || start[0] === 254 && start[1] === 255)
    return refuse("UTF-16");
  if (start[0] === 0 && start[1] === 0 && start[2] === 254 && start[3] === 255) return refuse("UTF-32");
  if (declared === null) return Result.succeed("utf-8");
  const encoding = encodings[declared.trim().toLowerCase()];
  return encoding === void 0 ? refuse(declared) : Result.succeed(encoding);
};
var kinds = [
  ["\x8B", "it is compressed (gzip); unpack it"],
  ["PK", "it is an Excel workbook or another ZIP file; save its sheet as CSV"],
  ["\xD0\xCF\xE0", "it is an old Excel workbook; save its sheet as CSV"],
  ["%PDF", "it is a PDF; copy its table into a CSV"],
  ["PAR1", "it is a Parquet file; read it with duckDbReference, or save it as CSV"],
  ["<!doctype html", "it is a web page, perhaps an error message in place of the download"],
  ["<html", "it is a web page, perhaps an error message in place of the download"]
];
var kindOf = (start) => {
  const text = String.fromCharCode(...start.subarray(0, 16));
  return kinds.find(([begin]) => text.startsWith(begin) || text.toLowerCase().startsWith(begin))?.[1];
};
var isByte = (character, encoding) => character.charCodeAt(0) < (encoding === "utf-8" ? 128 : 48);
var markLength = (start) => start[0] === 239 && start[1] === 187 && start[2] === 191 ? 3 : 0;
var MOST_BAD_LINES = 20;
var decodeBytes = (bytes, encoding) => {
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  const whole = strictly(decoder, bytes);
  if (whole !== void 0) return Result.succeed({ text: whole, bad: [] });
  const lines = [];
  const bad = [];
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(10, start) + 1 || bytes.length;
    const line = strictly(decoder, bytes.subarray(start, end));
    if (line === void 0)
      bad.push({ line: lines.length + 1, offset: start + firstBad(bytes.subarray(start, end), encoding) });
    lines.push(line ?? "\n");
    if (bad.length > MOST_BAD_LINES && bad[0] !== void 0) return Result.fail(bad[0]);
    start = end;
  }
  return Result.succeed({ text: lines.join(""), bad });
};
var strictly = (decoder, bytes) => {
  if (bytes.includes(0)) return void 0;
  try {
    return decoder.decode(bytes);
  } catch {
    return void 0;
  }
};
var firstBad = (line, encoding) => {
  const nul = line.indexOf(0);
  const end = nul < 0 ? line.length : nul;
  for (let length = 1; length <= end; length++) {
    try {
      new TextDecoder(encoding, { fatal: true }).decode(line.subarray(0, length), { stream: true });
    } catch {
      return length - 1;
    }
  }
  return end;
};

export {
  encodingOf,
  isByte,
  markLength,
  MOST_BAD_LINES,
  decodeBytes
};
