import {
  claimsOf,
  failOn,
  gather,
  isFailing,
  unsupported
} from "./chunk-LR3WUXX3.js";
import "./chunk-5ZCOW734.js";
export {
  claimsOf,
  failOn,
  gather,
  isFailing,
  unsupported
};
