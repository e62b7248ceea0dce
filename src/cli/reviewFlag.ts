/** The option of those who publish fact-checks; its file is read only when the command runs. */
import { Flag } from "effect/cli"

export const reviewFlag = Flag.String("review").pipe(
  Flag.withMetavar("FILE"),
  Flag.withDescription("For claimreview: a JSON file with url, author, ratings by verdict, best and worst"),
  Flag.optional
)
