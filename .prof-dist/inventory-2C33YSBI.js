import {
  coverage,
  read,
  write
} from "./chunk-NFPXNT5E.js";
import "./chunk-XDSG36CF.js";
import "./chunk-6OR6OAMQ.js";
import "./chunk-F5LY5JYS.js";
import "./chunk-VVEESHBO.js";
import "./chunk-2NOJJ6HJ.js";
export {
  coverage,
  read,
  write
};
