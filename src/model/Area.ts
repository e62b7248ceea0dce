/**
 * A reference area: what a figure is about, geographically.
 */
import { Schema } from "effect"
import { Symbol } from "./Symbol.js"
import { LocalText } from "./Text.js"

/**
 * An area of the file or of an included catalogue.
 *
 * @category area
 * @since 0.1.0
 */
export const Area = Schema.Struct({
  name: LocalText.annotate({
    description: "Name of the area, in one language or by language",
    examples: ["Longquanyi District", { zh: "龙泉驿区", en: "Longquanyi District" }]
  }),
  code: Schema.optionalKey(
    Schema.String.annotate({
      description:
        "Code of the area in a standard (ISO 3166, GB/T 2260, NUTS …), used to match reference data",
      examples: ["CN-510112", "DE"]
    })
  ),
  level: Schema.optionalKey(
    Schema.String.annotate({
      description: "What kind of area it is; ranks can be among all areas of one level",
      examples: ["county", "province", "country"]
    })
  ),
  within: Schema.optionalKey(
    Symbol.annotate({
      description: "Id of the area it lies in: its flows and stocks are at most those of that area",
      examples: ["chengdu"]
    })
  )
}).annotate({ identifier: "Area", title: "Area", description: "A reference area" })

/** @category area */
export type Area = typeof Area.Type
