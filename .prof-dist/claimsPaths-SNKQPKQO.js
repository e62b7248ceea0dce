import {
  claimsPaths
} from "./chunk-SEAUXBH2.js";
import "./chunk-WFSISXEB.js";
export {
  claimsPaths
};
