import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { readDocuments } from '~/data/openedDocuments'
import { toastFailure } from '~/features/form/shared/toastFailure'
import { plural } from '~/lib/text'
import { linkClass } from '~/ui/linkClass'

interface ReadTextsProps {
  /** How many documents there are, on the page or in the search. */
  total: number
  /** Ids of those whose text was not read yet. */
  unread: readonly string[]
  isSearch: boolean
}

/**
 * Says what is known of the documents' texts, for the API lists documents without them: sizes are known, and texts
 * searched, of those opened. Offers to read the others.
 */
export function ReadTexts({ total, unread, isSearch }: ReadTextsProps) {
  const client = useQueryClient()
  const [done, setDone] = useState<number>()
  if (total === 0 || (unread.length === 0 && !isSearch)) return null

  async function read() {
    let count = 0
    setDone(0)
    try {
      await readDocuments(client, unread, { onRead: () => setDone((count += 1)) })
    } catch (error) {
      await toastFailure('Not all texts could be read', error)
    }
    setDone(undefined)
  }

  return (
    <div role="status" className="mb-3 text-xs text-muted">
      {words(total, total - unread.length, isSearch)}{' '}
      {done !== undefined && `Reading the others: ${done} read.`}
      {done === undefined && unread.length > 0 && (
        <button type="button" className={linkClass} onClick={() => void read()}>
          Read the other {plural(unread.length, 'text')}
        </button>
      )}
    </div>
  )
}

function words(total: number, known: number, isSearch: boolean): string {
  if (!isSearch) return `The API lists documents without their texts, so sizes are known for ${known} of ${plural(total, 'document')}.`
  if (known === total) return 'Searched in all names and texts.'
  return `Searched in all names, and in ${known === 0 ? 'no texts: none was opened so far' : `the ${plural(known, 'text')} opened so far`}.`
}
