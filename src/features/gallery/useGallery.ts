import { useMemo } from 'react'
import { useEntryIds } from '~/data/gallery'
import { useFound } from './find/useFound'
import { entryQueryOf, type GallerySearch } from './gallery.search'
import { useRemoval } from './removal.store'

interface Gallery {
  /** Ids of what is shown, newest first; undefined while that is not known. */
  ids: readonly string[] | undefined
  /** 0–1 while the search reads the history. */
  reading: number | undefined
  searchFailed: boolean
}

/** What the address asks for: ids from indexes of the database, narrowed by the search, without what is being removed. */
export function useGallery({ q, operation, model, state, from, to, star }: GallerySearch): Gallery {
  const query = useMemo(() => entryQueryOf({ operation, model, state, from, to, star }), [operation, model, state, from, to, star])
  const answers = useEntryIds(query)
  const { found, progress, hasFailed } = useFound(q)
  const leaving = useRemoval((removal) => removal.leaving)
  const ids = useMemo(() => {
    if (answers === undefined || (q !== undefined && found === undefined)) return undefined
    if (found === undefined && leaving.size === 0) return answers
    return answers.filter((id) => (found === undefined || found.has(id)) && !leaving.has(id))
  }, [answers, found, leaving, q])
  return { ids, reading: progress, searchFailed: hasFailed }
}
