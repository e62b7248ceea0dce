import {
  AnnotatedText,
  CellResult,
  Coverage,
  DocumentResult,
  IgnoredNumber,
  Problem,
  RelationResult,
  Report,
  Summary,
  decode
} from "./chunk-2VUVQWZE.js";
import "./chunk-5ZCOW734.js";
export {
  AnnotatedText,
  CellResult,
  Coverage,
  DocumentResult,
  IgnoredNumber,
  Problem,
  RelationResult,
  Report,
  Summary,
  decode
};
