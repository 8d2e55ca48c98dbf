import { useNavigate, useSearch } from '@tanstack/react-router'
import { lazy, useCallback, useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { useEntryCount } from '~/data/ledgerHooks'
import { plural } from '~/lib/text'
import { LazyPart } from '~/ui/LazyPart'
import { PageHeader } from '~/ui/PageHeader'
import { pageReady } from '~/ui/pageReady'
import { partLater } from '~/ui/partLater'
import { isFiltered, type GallerySearch } from './gallery.search'
import { GalleryGrid } from './grid/GalleryGrid'
import { GridSkeleton } from './grid/GridSkeleton'
import { LateProgress } from './LateProgress'
import { createSelection } from './selection.store'
import { HistorySkeleton, ToolbarSkeleton } from './ToolsSkeleton'
import { useRemove } from './useRemove'
import { useGallery } from './useGallery'

// The runs come first; what finds and moves them has its room, and comes as soon as they are there.
const [GalleryToolbar] = partLater(async () => (await import('./GalleryToolbar')).GalleryToolbar)
const [HistoryMenu] = partLater(async () => (await import('./history/HistoryMenu')).HistoryMenu)
const loadDialog = async () => ({ default: (await import('./entry/EntryDialog')).EntryDialog })
const loadBar = async () => ({ default: (await import('./SelectionBar')).SelectionBar })
const EntryDialog = lazy(loadDialog)
const SelectionBar = lazy(loadBar)
const GalleryEmpty = lazy(async () => ({ default: (await import('./GalleryEmpty')).GalleryEmpty }))

/** Everything that was run on this device, newest first. */
export function GalleryPage() {
  const search = useSearch({ from: '/gallery' })
  const navigate = useNavigate({ from: '/gallery' })
  const [selection] = useState(createSelection)
  const { ids, reading, searchFailed } = useGallery(search)
  const count = useEntryCount()
  const remove = useRemove(selection)
  const hasFilters = isFiltered(search)
  const isChoosing = useStore(selection, ({ selected }) => selected.size > 0)
  // Once wanted, the bar stays: what it has begun goes on when nothing is chosen any more.
  const [hasChosen, setHasChosen] = useState(false)
  if (isChoosing && !hasChosen) setHasChosen(true)

  useEffect(() => {
    if (ids) selection.getState().pruned(ids)
  }, [ids, selection])

  // Back to where one has got to in the viewer, not to where one began, also by the browser's Back.
  const lastOpen = useRef<string>(undefined)
  useEffect(() => {
    if (search.open === undefined && lastOpen.current !== undefined) selection.getState().moved(lastOpen.current, true)
    lastOpen.current = search.open
  }, [search.open, selection])

  // So that the first run that is opened opens at once, and the first that is chosen can be dealt with at once.
  useEffect(() => {
    void pageReady()
      .then(() => Promise.all([loadDialog(), loadBar()]))
      .catch(() => {})
  }, [])

  const change = useCallback(
    (part: GallerySearch, { replace = false } = {}) => void navigate({ search: (all: GallerySearch) => ({ ...all, ...part }), replace, resetScroll: false }),
    [navigate],
  )
  const open = useCallback((id: string) => change({ open: id, output: undefined }), [change])
  const clear = () => void navigate({ search: {} })

  return (
    <>
      <PageHeader
        title="Gallery"
        description="Every run on this device, newest first. RunwayML has no list of tasks: this is the memory."
        actions={
          <LazyPart fallback={<HistorySkeleton />}>
            <HistoryMenu count={count} />
          </LazyPart>
        }
      />
      <LazyPart fallback={<ToolbarSkeleton isFiltered={hasFilters} />}>
        <GalleryToolbar search={search} onChange={change} onClear={clear} />
      </LazyPart>
      <p role="status" className="mb-2 min-h-5 text-sm text-muted">
        {ids !== undefined && (hasFilters ? `${plural(ids.length, 'run')} of ${plural(count ?? ids.length, 'run').replace(/ .*/u, '')}` : ids.length > 0 && plural(ids.length, 'run'))}
      </p>
      {ids === undefined && reading !== undefined && <LateProgress label="Reading the prompts of this device" value={reading} showLabel className="mb-3 max-w-sm" />}
      {ids === undefined && !searchFailed && <GridSkeleton />}
      {(searchFailed || ids?.length === 0) && (
        <LazyPart fallback={<GridSkeleton />}>
          <GalleryEmpty isFiltered={hasFilters} searchFailed={searchFailed} onClear={clear} />
        </LazyPart>
      )}
      {ids !== undefined && ids.length > 0 && <GalleryGrid ids={ids} selection={selection} onOpen={open} onRemove={remove} />}
      {ids !== undefined && hasChosen && (
        <LazyPart>
          <SelectionBar ids={ids} selection={selection} onRemove={remove} />
        </LazyPart>
      )}
      {search.open !== undefined && (
        <LazyPart>
          <EntryDialog id={search.open} output={search.output ?? 0} ids={ids ?? []} selection={selection} onChange={change} onRemove={remove} />
        </LazyPart>
      )}
    </>
  )
}
