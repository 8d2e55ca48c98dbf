/**
 * A function that keeps its latest result, and gives the same one again for the same arguments (by identity). Unlike
 * useMemo it does so across screens: whoever comes back finds the work done.
 */
export function rememberLast<Args extends readonly unknown[], Result>(work: (...args: Args) => Result): (...args: Args) => Result {
  let last: { args: Args; result: Result } | undefined
  return (...args) => {
    if (!last || args.length !== last.args.length || args.some((arg, n) => !Object.is(arg, last?.args[n]))) last = { args, result: work(...args) }
    return last.result
  }
}
