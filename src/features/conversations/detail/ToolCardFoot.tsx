import { CopyButton } from '~/ui/CopyButton'
import { prettyValue } from '../talk/toolText'
import type { ToolUse } from '../talk/turn'

/** What an open tool card ends with: copies of its JSON, and how call and result came together. */
export function ToolCardFoot({ use }: { use: ToolUse }) {
  const { name, call, result, joinedBy } = use
  const isError = result?.error !== undefined
  return (
    <div className="flex flex-wrap items-center gap-2 px-2 pb-1.5 text-muted">
      {call && (
        <span className="inline-flex items-center">
          Arguments <CopyButton text={prettyValue(call.arguments)} label={`Arguments of ${name}`} />
        </span>
      )}
      {result && (
        <span className="inline-flex items-center">
          {isError ? 'Error' : 'Result'} <CopyButton text={result.error ?? prettyValue(result.value)} label={`${isError ? 'Error' : 'Result'} of ${name}`} />
        </span>
      )}
      <span>{explainJoin(use, joinedBy)}</span>
    </div>
  )
}

function explainJoin({ call, result }: ToolUse, joinedBy: ToolUse['joinedBy']): string {
  if (!call) return 'A result came without a call that it belongs to.'
  if (!result) return 'No result came for this call.'
  return joinedBy === 'order' ? 'Call and result have no common id; joined by order and name.' : ''
}
