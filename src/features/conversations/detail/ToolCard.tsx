import { useState } from 'react'
import { CopyButton } from '~/ui/CopyButton'
import { toolLine } from '../talk/find'
import { outcomeWord, prettyValue } from '../talk/toolText'
import type { ToolUse } from '../talk/turn'

/**
 * One use of a tool, folded. Its JSON is always in the page, so that the browser's own search finds it and unfolds it;
 * buttons come only when it is open, for there may be hundreds of cards. Three or four elements folded.
 */
export function ToolCard({ use }: { use: ToolUse }) {
  const [isOpen, setIsOpen] = useState(false)
  const { name, call, result, joinedBy } = use
  const isError = result?.error !== undefined
  return (
    <details className="tool" data-outcome={outcomeWord(use)} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary data-part="" tabIndex={-1}>
        {toolLine(use)}
      </summary>
      {call && <Json label="Arguments" text={prettyValue(call.arguments)} isOpen={isOpen} />}
      {result && <Json label={isError ? 'Error' : 'Result'} text={result.error ?? prettyValue(result.value)} isOpen={isOpen} />}
      {isOpen && (
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
      )}
    </details>
  )
}

function Json({ label, text, isOpen }: { label: string; text: string; isOpen: boolean }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a long result scrolls, and the keyboard must reach it
    <pre data-part="" role="group" aria-label={label} tabIndex={isOpen ? 0 : undefined}>
      {text}
    </pre>
  )
}

function explainJoin({ call, result }: ToolUse, joinedBy: ToolUse['joinedBy']): string {
  if (!call) return 'A result came without a call that it belongs to.'
  if (!result) return 'No result came for this call.'
  return joinedBy === 'order' ? 'Call and result have no common id; joined by order and name.' : ''
}
