import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { explain } from '~/api/errors'
import { readDocuments } from '~/data/openedDocuments'
import { plural } from '~/lib/text'
import { linkClass } from '~/ui/linkClass'
import { toast } from '~/ui/toast'

/**
 * Says how far a search looked: the API lists documents without their texts, so texts are searched among those opened.
 * Offers to read the others.
 */
export function ReadTexts({ total, unread }: { total: number; unread: readonly string[] }) {
  const client = useQueryClient()
  const [done, setDone] = useState<number>()
  if (total === 0) return null

  async function read() {
    let count = 0
    setDone(0)
    try {
      await readDocuments(client, unread, { onRead: () => setDone((count += 1)) })
    } catch (error) {
      toast.error('Not all texts could be read', { description: explain(error).detail })
    }
    setDone(undefined)
  }

  const known = total - unread.length
  return (
    <p role="status" className="mb-3 text-xs text-muted">
      {unread.length === 0
        ? 'Searched in all names and texts.'
        : `Searched in all names, and in the ${known === 0 ? 'texts of none: the API lists documents without them' : `${plural(known, 'text')} opened so far`}.`}{' '}
      {unread.length > 0 && done === undefined && (
        <button type="button" className={linkClass} onClick={() => void read()}>
          Read the other {plural(unread.length, 'text')}
        </button>
      )}
      {done !== undefined && `Reading the others: ${done} read.`}
    </p>
  )
}
