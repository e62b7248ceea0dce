import {
  draftOf,
  summaryText
} from "./chunk-6CNFDMCS.js";
import "./chunk-U5J37P57.js";
import "./chunk-W4I7SFAH.js";
import "./chunk-6OR6OAMQ.js";
import "./chunk-F5LY5JYS.js";
import "./chunk-VVEESHBO.js";
import "./chunk-3CYAG2VH.js";
import "./chunk-2NOJJ6HJ.js";
import "./chunk-UOZIZ6WO.js";
import "./chunk-GN53SJR2.js";
export {
  draftOf,
  summaryText
};
