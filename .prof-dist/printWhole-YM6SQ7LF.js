import {
  printWhole
} from "./chunk-6DZKSYLP.js";
import "./chunk-WFSISXEB.js";
export {
  printWhole
};
