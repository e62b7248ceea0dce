import {
  articleFromBytes,
  readArticle
} from "./chunk-HDZZROUH.js";
import "./chunk-GEN7PIHA.js";
export {
  articleFromBytes,
  readArticle
};
