/* oxlint-disable react/refs -- `text` holds callbacks of ours and is taken for a ref; nothing is read while drawing */
import { clsx } from 'clsx'
import { memo } from 'react'
import { controlClass } from '~/ui/controlClass'
import type { EditorText } from './editorText'

interface LongTextAreaProps {
  text: EditorText
  id: string
  /** Ids of what is said about it. */
  describedBy: string
  invalid: boolean
  onBlur: () => void
  readOnly: boolean
  /** Its height, above all. */
  className: string
}

/**
 * A textarea for up to 200,000 characters. Uncontrolled (see editorText), of a fixed height with its own scrollbar and
 * contained, so that nothing around it is laid out anew by a key press. Spell checking would read all of it again, and
 * so would dir="auto": each paragraph finding its own direction costs nothing and suits mixed texts better.
 */
export const LongTextArea = memo(({ text, id, describedBy, invalid, onBlur, readOnly, className }: LongTextAreaProps) => (
  <textarea
    id={id}
    ref={text.attach}
    aria-describedby={describedBy}
    aria-invalid={invalid || undefined}
    aria-required
    spellCheck={false}
    readOnly={readOnly}
    onBlur={() => {
      text.flush()
      onBlur()
    }}
    className={clsx(controlClass, 'resize-none py-2 font-mono text-xs leading-5 [contain:strict] [unicode-bidi:plaintext]', className)}
  />
))
