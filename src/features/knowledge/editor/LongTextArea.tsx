import { clsx } from 'clsx'
import { memo } from 'react'
import { controlClass } from '~/ui/controlClass'
import { useFieldControl } from '~/ui/fieldContext'
import type { EditorText } from './editorText'

interface LongTextAreaProps {
  text: EditorText
  label: string
  onBlur?: () => void
  readOnly?: boolean
  /** Ids of what is said about it elsewhere. */
  describedBy?: string
  className?: string
}

/**
 * A textarea for up to 200,000 characters. Uncontrolled (see editorText), of a fixed height with its own scrollbar and
 * contained, so that nothing around it is laid out anew by a key press. Spell checking would read all of it again.
 */
export const LongTextArea = memo(({ text, label, onBlur, readOnly = false, describedBy, className }: LongTextAreaProps) => {
  const field = useFieldControl({}, describedBy)
  return (
    <textarea
      {...field}
      ref={text.attach}
      aria-label={label}
      dir="auto"
      spellCheck={false}
      readOnly={readOnly}
      onInput={text.typed}
      onBlur={() => {
        text.flush()
        onBlur?.()
      }}
      className={clsx(controlClass, 'resize-none py-2 font-mono text-xs leading-5 [contain:strict]', className)}
    />
  )
})
