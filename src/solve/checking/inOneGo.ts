/**
 * Runs a resumable check to its end.
 *
 * @category checking
 * @since 0.1.0
 */
export const inOneGo = <A>(steps: Generator<undefined, A, undefined>): A => {
  for (let next = steps.next(); ; next = steps.next()) if (next.done === true) return next.value
}
