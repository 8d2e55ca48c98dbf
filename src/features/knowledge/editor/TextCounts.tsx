import { useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { estimateTokens } from '~/lib/tokens'
import { formatInteger } from '~/lib/format'
import { announce } from '~/ui/announce'
import type { EditorText } from './editorText'
import { whenIdle } from '~/lib/whenIdle'

/** "1,234 / 200,000 characters · about 300 tokens". The count follows each key press, the estimate the pauses. */
export function TextCounts({ id, text, max }: { id?: string; text: EditorText; max: number }) {
  const length = useStore(text.store, (state) => state.length)
  const tokens = useTokens(text)
  const excess = length - max
  const over = excess > 0
  useAnnouncedLimit(over, max)
  return (
    <p id={id} className="text-xs text-faint">
      <span className={over ? 'font-medium text-danger' : undefined}>
        {over && `${formatInteger(excess)} over · `}
        {formatInteger(length)} / {formatInteger(max)} characters
      </span>
      {tokens !== undefined && ` · about ${formatInteger(tokens)} tokens`}
    </p>
  )
}

function useTokens(text: EditorText): number | undefined {
  const settled = useStore(text.store, (state) => state.settled)
  const [tokens, setTokens] = useState<number>()
  useEffect(() => whenIdle(() => setTokens(estimateTokens(settled))), [settled])
  return tokens
}

function useAnnouncedLimit(over: boolean, max: number): void {
  const wasOver = useRef(over)
  useEffect(() => {
    if (over && !wasOver.current) announce(`Over the limit of ${formatInteger(max)} characters.`)
    if (!over && wasOver.current) announce('Within the limit again.')
    wasOver.current = over
  }, [over, max])
}
