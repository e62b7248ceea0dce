import {
  referencePath
} from "./chunk-RG7RKPFS.js";
export {
  referencePath
};
