import {
  writeAtomically
} from "./chunk-IXKHACPI.js";
export {
  writeAtomically
};
