import {
  contains,
  equals,
  format,
  fromDays,
  isDefinite,
  key,
  parse,
  published,
  resolvePublished
} from "./chunk-N2MUNKVZ.js";
import "./chunk-GN53SJR2.js";
export {
  contains,
  equals,
  format,
  fromDays,
  isDefinite,
  key,
  parse,
  published,
  resolvePublished
};
