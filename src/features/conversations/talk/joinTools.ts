import type { ToolCall, ToolResult, TranscriptEntry } from '~/api/types'
import { amountOf, objectsOf, textOf } from './readers'
import type { ToolOutcome, ToolUse } from './turn'

interface Waiting {
  entry: number
  id: string | undefined
  use: ToolUse
}

/**
 * The tool uses of each entry. A result joins the call with its id, wherever both stand; failing that the first call
 * of its name that still waits and came no later, if not both have ids (then they are simply two things). A joined use
 * stands where it was called; a result without a call stands where it came.
 *
 * @returns one list per entry, in the order of calls, then results without one
 */
export function joinTools(entries: readonly TranscriptEntry[]): ToolUse[][] {
  const uses: ToolUse[][] = entries.map(() => [])
  const waiting: Waiting[] = []
  entries.forEach((entry, index) => {
    for (const call of objectsOf(entry.toolCalls)) {
      const use = called(call)
      uses[index]?.push(use)
      waiting.push({ entry: index, id: use.call?.id, use })
    }
  })
  const results = entries.flatMap((entry, index) => objectsOf(entry.toolResults).map((result) => ({ entry: index, result, outcome: outcomeOf(result) })))
  // Ids first: a result without one must not take a call whose own result comes later.
  const rest = results.filter(({ outcome }) => {
    const call = outcome.id === undefined ? undefined : waiting.find(({ id, use }) => id === outcome.id && use.result === undefined)
    if (call) join(call, outcome, 'id')
    return !call
  })
  for (const { entry, result, outcome } of rest) {
    const name = nameOf(result)
    const call = waiting.find((one) => one.use.result === undefined && one.use.name === name && one.entry <= entry && (one.id === undefined || outcome.id === undefined))
    if (call) join(call, outcome, 'order')
    else uses[entry]?.push({ name, call: undefined, result: outcome, joinedBy: undefined })
  }
  return uses
}

function join({ use }: Waiting, outcome: ToolOutcome, joinedBy: 'id' | 'order'): void {
  use.result = outcome
  use.joinedBy = joinedBy
}

function called(call: ToolCall): ToolUse {
  return { name: nameOf(call), call: { id: textOf(call.id), arguments: call.arguments ?? {} }, result: undefined, joinedBy: undefined }
}

function outcomeOf({ id, result, error, durationMs }: ToolResult): ToolOutcome {
  return { id: textOf(id), value: result ?? null, error: textOf(error), durationMs: amountOf(durationMs) }
}

const nameOf = ({ name }: { name: string }): string => textOf(name) ?? 'Unnamed tool'
