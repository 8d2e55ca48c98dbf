import { useEffect, useRef, useState } from 'react'
import { formatInteger } from '~/lib/format'
import { announce } from '~/ui/announce'
import { Button } from '~/ui/Button'
import type { Looked } from './useFoundRows'

/** Says over what status, tools and text are filtered here, and loads more of it. */
export function LookedNotice({ looked }: { looked: Looked }) {
  const [loadsAll, setLoadsAll] = useState(false)
  const stopped = useRef(false)
  useEffect(() => () => void (stopped.current = true), [])
  const { loaded, matching, hasMore, isLoading } = looked
  const words = `${formatInteger(matching)} found, filtering ${formatInteger(loaded)} loaded${hasMore ? ' of more' : ', which is all there are'}`
  useEffect(() => announce(words), [words])

  async function loadAll() {
    stopped.current = false
    setLoadsAll(true)
    while (!stopped.current && (await looked.loadMore())) {
      // One page after the other: each names the next.
    }
    setLoadsAll(false)
  }

  return (
    <div className="mb-2 flex min-h-7 flex-wrap items-center gap-2 text-xs text-muted">
      <p>
        {words}.{hasMore && ' Status, tools, presets and text are filtered here, not by the API.'}
      </p>
      {hasMore && (
        <>
          <Button size="sm" loading={isLoading && !loadsAll} disabledReason={loadsAll && 'All are being loaded.'} onClick={() => void looked.loadMore()}>
            Load more
          </Button>
          {loadsAll ? (
            <Button size="sm" variant="ghost" onClick={() => (stopped.current = true)}>
              Stop loading
            </Button>
          ) : (
            <Button size="sm" variant="ghost" onClick={() => void loadAll()}>
              Load all
            </Button>
          )}
        </>
      )}
    </div>
  )
}
