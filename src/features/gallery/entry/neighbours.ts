/** One output of one entry. */
export interface Place {
  id: string
  output: number
}

/**
 * What comes before and after in the viewer: first the other outputs of the run, then the run beside it.
 * @param ids of all runs shown, newest first
 * @param outputs of the run that is open
 */
export function neighboursOf({ id, output }: Place, outputs: number, ids: readonly string[]): { previous?: Place; next?: Place } {
  const index = ids.indexOf(id)
  const before = index > 0 ? ids[index - 1] : undefined
  const after = index >= 0 ? ids[index + 1] : undefined
  const previous = output > 0 ? { id, output: output - 1 } : before === undefined ? undefined : { id: before, output: 0 }
  const next = output + 1 < outputs ? { id, output: output + 1 } : after === undefined ? undefined : { id: after, output: 0 }
  return { ...(previous && { previous }), ...(next && { next }) }
}
