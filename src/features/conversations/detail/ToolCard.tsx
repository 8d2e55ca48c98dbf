import { useState } from 'react'
import { LazyPart } from '~/ui/LazyPart'
import { partAhead } from '~/ui/partAhead'
import { outcomeWord, prettyValue, toolLine } from '../talk/toolText'
import type { ToolUse } from '../talk/turn'

/** `fetchToolCardFoot` has it here before the first card is opened. */
export const [ToolCardFoot, fetchToolCardFoot] = partAhead(async () => (await import('./ToolCardFoot')).ToolCardFoot)

/**
 * One use of a tool, folded. Its JSON is always in the page, so that the browser's own search finds it and unfolds it;
 * buttons come only when it is open, for there may be hundreds of cards. Three or four elements folded.
 */
export function ToolCard({ use }: { use: ToolUse }) {
  const [isOpen, setIsOpen] = useState(false)
  const { call, result } = use
  const isError = result?.error !== undefined
  return (
    <details className="tool" data-outcome={outcomeWord(use)} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary data-part="" tabIndex={-1}>
        {toolLine(use)}
      </summary>
      {call && <Json label="Arguments" text={prettyValue(call.arguments)} isOpen={isOpen} />}
      {result && <Json label={isError ? 'Error' : 'Result'} text={result.error ?? prettyValue(result.value)} isOpen={isOpen} />}
      {isOpen && (
        <LazyPart fallback={<div className="h-8.5" />}>
          <ToolCardFoot use={use} />
        </LazyPart>
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
