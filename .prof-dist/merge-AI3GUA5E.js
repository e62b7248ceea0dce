import {
  merge
} from "./chunk-AURNFQSD.js";
import "./chunk-HMW4Q3QM.js";
import "./chunk-22WNT547.js";
import "./chunk-3UKZ3COI.js";
import "./chunk-3CYAG2VH.js";
import "./chunk-ARUPXHR5.js";
import "./chunk-KHYJJ4PQ.js";
import "./chunk-2NOJJ6HJ.js";
import "./chunk-5ZCOW734.js";
export {
  merge
};
