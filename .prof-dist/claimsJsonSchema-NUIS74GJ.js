import {
  ClaimsFile
} from "./chunk-OPBV27RD.js";
import "./chunk-I2GFHNA4.js";
import "./chunk-N3WG7DQW.js";
import "./chunk-KHYJJ4PQ.js";

// src/model/claimsJsonSchema.ts
import { Schema } from "effect";
var claimsJsonSchema = () => {
  const { schema, definitions } = Schema.toJsonSchemaDocument(ClaimsFile, { onExcessProperty: "error" });
  return { $schema: "https://json-schema.org/draft/2020-12/schema", ...schema, $defs: definitions };
};
export {
  claimsJsonSchema
};
