import { clsx } from 'clsx'
import Check from 'lucide-react/icons/check'
import Film from 'lucide-react/icons/film'
import Layers from 'lucide-react/icons/layers'
import Star from 'lucide-react/icons/star'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useStore } from 'zustand'
import { useEntry } from '~/data/ledgerHooks'
import type { Entry } from '~/data/ledgerEntry'
import { taskName } from '~/features/tasks/shared/TaskName'
import { availabilityOf } from '../availability'
import type { Selection } from '../selection.store'
import { useClock } from '../useClock'
import { TileCaption } from './TileCaption'
import { TileMedia } from './TileMedia'
import { describeTile } from './describeTile'
import { useStateWords } from './useStateWords'

export interface TileProps {
  id: string
  column: number
  selection: Selection
  /** It can be reached with Tab. */
  isStop: boolean
}

/** One run in the grid. What is pressed in it, the grid hears (data-do). */
export function Tile({ id, column, selection, isStop }: TileProps) {
  const entry = useEntry(id)
  const isSelected = useStore(selection, (state) => state.selected.has(id))
  const isChoosing = useStore(selection, (state) => state.selected.size > 0)
  const isFocusing = useStore(selection, (state) => state.focusing === id)
  const [isPointed, setIsPointed] = useState(false)
  const cell = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!isFocusing) return
    cell.current?.focus({ preventScroll: true })
    selection.getState().focused()
  }, [isFocusing, selection])
  const now = useClock()
  const state = useStateWords(entry, now)
  return (
    <div
      ref={cell}
      role="gridcell"
      data-id={id}
      aria-colindex={column + 1}
      aria-selected={isSelected}
      aria-label={entry ? describeTile(entry, state, now) : 'Loading'}
      tabIndex={isStop ? 0 : -1}
      onPointerEnter={(event) => event.pointerType === 'mouse' && setIsPointed(true)}
      onPointerLeave={() => setIsPointed(false)}
      onFocus={() => setIsPointed(true)}
      // Not when it only goes to one of the buttons inside, which would be gone then.
      onBlur={({ currentTarget, relatedTarget }) => !currentTarget.contains(relatedTarget) && setIsPointed(false)}
      className={clsx(
        'relative min-w-0 overflow-hidden rounded-lg border bg-surface select-none focus-visible:outline-offset-0',
        isSelected ? 'border-accent ring-1 ring-accent' : 'hover:border-strong',
      )}
    >
      {entry && <Content entry={entry} now={now} isSelected={isSelected} isChoosing={isChoosing} isPointed={isPointed} />}
    </div>
  )
}

function Content({ entry, now, isSelected, isChoosing, isPointed }: { entry: Entry; now: number; isSelected: boolean; isChoosing: boolean; isPointed: boolean }) {
  const kind = entry.outputs[0]?.kind
  // Not drawn until it is of use: hundreds of tiles fly past.
  const isAtHand = isPointed || isCoarse
  const overlay = 'absolute top-2 z-1 grid size-6 place-items-center rounded-md border [&_svg]:size-4'
  return (
    <>
      <div className="relative grid aspect-4/3 place-items-center overflow-hidden bg-sunken">
        <TileMedia entry={entry} availability={availabilityOf(entry, now)} isPlaying={isPointed} />
        <span className="absolute end-2 bottom-2 flex gap-1">
          {kind === 'video' && <Mark icon={<Film />} />}
          {entry.outputs.length > 1 && <Mark icon={<Layers />}>{entry.outputs.length}</Mark>}
        </span>
      </div>
      <TileCaption entry={entry} />
      <a href={`/gallery?open=${entry.id}`} tabIndex={-1} draggable={false} data-do="open" aria-hidden className="absolute inset-0" />
      {(isAtHand || isSelected || isChoosing) && (
        <button
          type="button"
          tabIndex={-1}
          data-do="select"
          aria-label={`${isSelected ? 'Deselect' : 'Select'} ${clip(taskName(entry))}`}
          className={clsx(overlay, 'start-2', isSelected ? 'border-accent bg-accent text-on-accent' : 'border-control bg-surface text-muted')}
        >
          {isSelected && <Check aria-hidden />}
        </button>
      )}
      {(isAtHand || entry.star) && (
        <button
          type="button"
          tabIndex={-1}
          data-do="star"
          aria-label={`${entry.star ? 'Remove star from' : 'Star'} ${clip(taskName(entry))}`}
          className={clsx(overlay, 'end-2 border-transparent bg-surface', entry.star ? 'text-warning' : 'text-muted')}
        >
          <Star aria-hidden className={entry.star ? 'fill-current' : undefined} />
        </button>
      )}
    </>
  )
}

/** Nothing hovers there, so what can be done with a tile is always shown. */
const isCoarse = globalThis.matchMedia?.('(pointer: coarse)').matches ?? false

function Mark({ icon, children }: { icon: ReactNode; children?: ReactNode }) {
  return (
    <span aria-hidden className="flex h-5 items-center gap-1 rounded-sm bg-media/75 px-1 text-xs text-on-media [&_svg]:size-3.5">
      {icon}
      {children}
    </span>
  )
}

/** Names in labels are heard as a whole. */
const clip = (name: string): string => (name.length > 60 ? `${name.slice(0, 59)}…` : name)
