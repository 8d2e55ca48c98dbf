import { useStore } from 'zustand'
import { formatInteger } from '~/lib/format'
import { Button } from '~/ui/Button'
import { Notice } from '~/ui/Notice'
import type { EditorText } from './editorText'

interface TooLongProps {
  text: EditorText
  /** In UTF-16 units. */
  max: number
  /** Offers to make several documents of it. */
  onSplit?: () => void
}

/** Says that a text is too long for one document, and what can be done about it. Nothing is cut. */
export function TooLong({ text, max, onSplit }: TooLongProps) {
  const isOver = useStore(text.store, (state) => state.length > max)
  if (!isOver) return null
  return (
    <Notice
      tone="warning"
      title="Too long for one document"
      actions={
        onSplit && (
          <Button size="sm" onClick={onSplit}>
            Split at headings
          </Button>
        )
      }
    >
      The API takes at most {formatInteger(max)} characters. Nothing was cut off; {onSplit ? 'it can become several documents.' : 'shorten it, or move a part into a new document.'}
    </Notice>
  )
}
