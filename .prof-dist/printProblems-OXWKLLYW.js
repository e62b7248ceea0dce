import {
  printProblems
} from "./chunk-ZBRGWBNL.js";
import "./chunk-6P3HZNJ7.js";
export {
  printProblems
};
