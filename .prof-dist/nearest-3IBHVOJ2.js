import {
  didYouMean,
  nearest
} from "./chunk-UOZIZ6WO.js";
export {
  didYouMean,
  nearest
};
