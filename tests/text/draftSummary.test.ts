import { assert, describe, it } from "vitest"
import { summaryText } from "../../src/cli/draftOf.js"
import * as ArticleText from "../../src/text/ArticleText.js"
import { extract } from "../../src/text/extract/extract.js"
import * as MatchingForm from "../../src/text/MatchingForm.js"

const summaryOf = (text: string): string =>
  summaryText(extract(ArticleText.make(text, "en", MatchingForm.plain), "2024"))

describe("the summary of a draft", () => {
  it("says when the text has no numbers", () =>
    assert.strictEqual(summaryOf("Nothing here."), "the text has no numbers: no claim drafted"))

  it("counts one claim as one", () =>
    assert.match(summaryOf("Sales rose 3% in 2023."), /^1 claim drafted, 1 of them without a question\n/))

  it("names numbers that no grammar reads", () =>
    assert.match(
      summaryOf("Sales were 1,234,56."),
      /^0 claims drafted.*\n.*\nnumbers that a person must place: 1$/s
    ))
})
