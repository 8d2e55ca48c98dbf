import { useEffect } from 'react'
import { useEntry } from '~/data/ledgerHooks'
import type { Entry } from '~/data/ledgerEntry'
import { operationLabel } from '~/features/tasks/shared/operation-label'
import { taskName } from '~/features/tasks/shared/TaskName'
import { Dialog } from '~/ui/Dialog'
import { EmptyMessage } from '~/ui/EmptyMessage'
import { Skeleton } from '~/ui/Skeleton'
import type { GallerySearch } from '../gallery.search'
import type { Selection } from '../selection.store'
import { EntryActions } from './EntryActions'
import { EntryFacts } from './EntryFacts'
import { EntryStage } from './EntryStage'
import { neighboursOf, type Place } from './neighbours'

interface EntryDialogProps {
  id: string
  /** Which of its outputs, from 0. */
  output: number
  /** Of all that is shown in the gallery, for going on from here. */
  ids: readonly string[]
  selection: Selection
  onChange: (change: GallerySearch, options?: { replace: boolean }) => void
  onRemove: (ids: readonly string[]) => void
}

/** One run, with all that is known of it. Its address is its own; the arrow keys lead through the gallery. */
export function EntryDialog({ id, output, ids, selection, onChange, onRemove }: EntryDialogProps) {
  const entry = useEntry(id)
  const shown = Math.min(output, Math.max(0, (entry?.outputs.length ?? 1) - 1))
  const { previous, next } = neighboursOf({ id, output: shown }, entry?.outputs.length ?? 0, ids)

  function go(place: Place | undefined) {
    if (!place) return
    selection.getState().moved(place.id, false)
    onChange({ open: place.id, output: place.output || undefined }, { replace: true })
  }

  const close = () => onChange({ open: undefined, output: undefined })

  useEffect(() => {
    function step(event: KeyboardEvent) {
      const place = event.key === 'ArrowLeft' ? previous : event.key === 'ArrowRight' ? next : undefined
      if (!place || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.defaultPrevented || isBusy(event.target)) return
      event.preventDefault()
      go(place)
    }
    document.addEventListener('keydown', step)
    return () => document.removeEventListener('keydown', step)
  })

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && close()}
      size="xl"
      title={entry ? <bdi>{shorten(taskName(entry))}</bdi> : entry === null ? 'This run is not on this device' : 'Loading…'}
      description={entry ? [operationLabel(entry.operationId), entry.model].filter(Boolean).join(' · ') : undefined}
      footer={entry ? <EntryActions entry={entry} output={shown} onRemove={() => { close(); onRemove([id]) }} /> : undefined}
    >
      {entry && <Body entry={entry} output={shown} previous={previous} next={next} onGo={go} />}
      {entry === undefined && <Skeleton size="block" className="h-[60dvh]" />}
      {entry === null && <EmptyMessage title="Nothing is known of it here" body="It was removed from this device, or made in another browser. A history exported there can be imported here." action={{ label: 'Back to the gallery', onClick: close }} />}
    </Dialog>
  )
}

interface BodyProps {
  entry: Entry
  output: number
  previous: Place | undefined
  next: Place | undefined
  onGo: (place: Place | undefined) => void
}

function Body({ entry, output, previous, next, onGo }: BodyProps) {
  return (
    <div className="grid gap-4 lg:grid-cols-[minmax(0,1fr)_24rem]">
      <div className="min-w-0">
        <EntryStage entry={entry} output={output} onPrevious={previous && (() => onGo(previous))} onNext={next && (() => onGo(next))} onShow={(n) => onGo({ id: entry.id, output: n })} />
      </div>
      <EntryFacts key={entry.id} entry={entry} />
    </div>
  )
}

/** Whether the arrow keys belong to what has the focus, or to something that lies above the viewer. */
function isBusy(target: EventTarget | null): boolean {
  if (document.querySelectorAll('[data-modal]').length > 1) return true
  return target instanceof Element && target.closest('input, textarea, select, video, audio, pre, [role=menu], [role=alertdialog], [contenteditable]') !== null
}

const shorten = (name: string): string => (name.length > 140 ? `${name.slice(0, 139)}…` : name)
