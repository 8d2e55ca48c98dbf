import { clsx } from 'clsx'
import { useDeferredValue, useId, type ReactNode } from 'react'
import { useStore } from 'zustand'
import type { Limits } from '~/contract/fields'
import { LazyPart } from '~/ui/LazyPart'
import { partLater } from '~/ui/partLater'
import { SegmentedControl } from '~/ui/SegmentedControl'
import { Skeleton } from '~/ui/Skeleton'
import type { EditorView } from '../knowledge.search'
import { scrollable } from '../scrollable'
import type { EditorText } from './editorText'
import { LongTextArea } from './LongTextArea'
import { TextCounts } from './TextCounts'

// A third of what the page weighs, and the text can be read without.
const [MarkdownPreview] = partLater(async () => (await import('./MarkdownPreview')).MarkdownPreview)

interface TextAndPreviewProps {
  text: EditorText
  /** The form's field of the text. */
  field: { id: string; error: string | undefined; limits: Limits; onBlur: () => void }
  view: EditorView | undefined
  onViewChange: (view: EditorView | undefined) => void
  readOnly?: boolean
  /** Beside the choice of view. */
  actions?: ReactNode
  /** Said between the error and the text: that it is too long, and what can be done. */
  notice?: ReactNode
}

const HEIGHT = 'h-[max(20rem,calc(100dvh-24rem))]'

/** A document's text and what it looks like, beside each other or one alone. */
export function TextAndPreview({ text, field, view, onViewChange, readOnly = false, actions, notice }: TextAndPreviewProps) {
  const id = useId()
  const showsText = view !== 'preview'
  const showsPreview = view !== 'text'
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <label htmlFor={field.id} className="text-sm font-medium">
          Text
        </label>
        <SegmentedControl
          label="View"
          value={view ?? 'both'}
          onValueChange={(next) => onViewChange(next === 'both' ? undefined : next)}
          options={[
            { value: 'text', label: 'Edit' },
            { value: 'both', label: 'Side by side' },
            { value: 'preview', label: 'Preview' },
          ]}
        />
        {actions}
        <span className="ms-auto">
          <TextCounts id={`${id}-counts`} text={text} max={field.limits.maxLength ?? Infinity} />
        </span>
      </div>
      {field.error && (
        <p id={`${id}-error`} className="text-xs text-danger">
          {field.error}
        </p>
      )}
      {notice}
      <div className={clsx('grid gap-3', showsText && showsPreview && 'lg:grid-cols-2')}>
        {/* Hidden, not taken away: it owns the text, and its undo. */}
        <div className={clsx('min-w-0', !showsText && 'hidden')}>
          <LongTextArea
            text={text}
            id={field.id}
            invalid={field.error !== undefined}
            describedBy={field.error ? `${id}-error ${id}-counts` : `${id}-counts`}
            onBlur={field.onBlur}
            readOnly={readOnly}
            className={HEIGHT}
          />
        </div>
        {showsPreview && (
          <section aria-label="Preview" className="min-w-0">
            {/* Reachable, so that the arrow keys can scroll it. */}
            <div {...scrollable('Preview of the text')} className={clsx('overflow-y-auto rounded-md border bg-surface p-3 [contain:strict]', HEIGHT)}>
              <h2 className="sr-only">Preview</h2>
              <Preview text={text} />
            </div>
          </section>
        )}
      </div>
    </div>
  )
}

const pending = <Skeleton size="block" className="h-40" />

/** Drawn after the text: nobody should wait for the preview of a long one before reading or typing. */
function Preview({ text }: { text: EditorText }) {
  const isNext = useDeferredValue(true, false)
  return isNext ? (
    <LazyPart fallback={pending}>
      <SettledPreview text={text} />
    </LazyPart>
  ) : (
    pending
  )
}

function SettledPreview({ text }: { text: EditorText }) {
  const settled = useStore(text.store, (state) => state.settled)
  const isTyping = useStore(text.store, (state) => state.isTyping)
  // Nothing to draw needs no code that draws.
  if (settled.trim() === '') return <p className="text-sm text-muted">Nothing to preview yet.</p>
  return <MarkdownPreview text={settled} isTyping={isTyping} />
}
