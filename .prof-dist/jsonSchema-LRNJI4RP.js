import {
  Report
} from "./chunk-2VUVQWZE.js";
import "./chunk-5ZCOW734.js";

// src/report/jsonSchema.ts
import { Schema } from "effect";
var jsonSchema = () => {
  const document = Schema.toJsonSchemaDocument(Report);
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    ...document.schema,
    $defs: document.definitions
  };
};
export {
  jsonSchema
};
