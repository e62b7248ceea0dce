// src/report/visible.ts
var UNSAFE = /[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
var isSafe = (text) => text.search(UNSAFE) < 0;
var show = (character) => character === "\n" || character === "	" || character === "\r" ? " " : `\\u{${character.codePointAt(0).toString(16)}}`;
var visible = (text) => isSafe(text) ? text : text.replace(UNSAFE, show);
var visibleLines = (text) => text.split(/\r\n|\n/u).map(visible).join("\n");

export {
  visible,
  visibleLines
};
