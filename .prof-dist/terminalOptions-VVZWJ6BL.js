import {
  terminalOptions
} from "./chunk-YSCQLVY3.js";
export {
  terminalOptions
};
