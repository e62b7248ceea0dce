/**
 * Shares of a collection for several machines.
 */
import { Result } from "effect"

/** The `index`-th of `count` shares, from 1. */
export interface Shard {
  readonly index: number
  readonly count: number
}

/**
 * Reads `3/16`: the third of sixteen shares.
 *
 * @returns a failure in words when it is anything else
 * @category shard
 * @since 0.1.0
 */
export const parse = (text: string): Result.Result<Shard, string> => {
  const match = /^(\d{1,6})\/(\d{1,6})$/u.exec(text.trim())
  const index = Number(match?.[1])
  const count = Number(match?.[2])
  return match !== null && index >= 1 && index <= count
    ? Result.succeed({ index, count })
    : Result.fail(`“${text}” is no share: write 3/16 for the third of sixteen`)
}

/**
 * The files of a share. All shares together hold every file once, and each is as large as the next or one larger.
 * The order in which the files are given does not matter.
 *
 * @category shard
 * @since 0.1.0
 */
export const select = (files: ReadonlyArray<string>, { index, count }: Shard): ReadonlyArray<string> =>
  [...new Set(files)].sort().filter((_, i) => i % count === index - 1)
