import type { DocumentSummary } from '~/api/types'
import { useDeleteDocuments } from '~/data/documentMutations'
import { plural } from '~/lib/text'
import { confirm } from '~/stores/confirm.store'
import { toast } from '~/ui/toast'
import { drafts } from '../editor/drafts'

type Deletable = Pick<DocumentSummary, 'id' | 'name' | 'usedBy'>

/** More names than this make a list that nobody reads. */
const NAMED = 8

/**
 * Asks before documents are deleted, naming the avatars that lose them, and deletes them. Drafts of them go as well.
 *
 * @returns a function that resolves to true once all are deleted, to false when it was called off
 */
export function useConfirmDelete(): (documents: readonly Deletable[]) => Promise<boolean> {
  const { mutateAsync } = useDeleteDocuments()
  return async (documents) => {
    const [first] = documents
    if (!first) return false
    const what = documents.length === 1 ? `document ${first.name}` : plural(documents.length, 'document')
    const deleted = await confirm({
      title: `Delete ${what}?`,
      body: 'This cannot be undone. Export first what you may want back.',
      consequences: consequencesOf(documents),
      confirmLabel: documents.length === 1 ? 'Delete document' : `Delete ${plural(documents.length, 'document')}`,
      tone: 'danger',
      action: async () => {
        await mutateAsync({ ids: documents.map(({ id }) => id) })
        await Promise.all(documents.map(({ id }) => drafts.forget(id)))
      },
    })
    if (deleted) toast.success(documents.length === 1 ? `Document ${first.name} deleted` : `${plural(documents.length, 'document')} deleted`)
    return deleted
  }
}

/** What goes with documents, one line per avatar that loses some. */
function consequencesOf(documents: readonly Deletable[]): string[] {
  const losses = new Map<string, { name: string; lost: string[] }>()
  for (const { name, usedBy } of documents) {
    for (const user of usedBy) {
      const loss = losses.get(user.id) ?? { name: user.name, lost: [] }
      loss.lost.push(name)
      losses.set(user.id, loss)
    }
  }
  if (losses.size === 0) return ['No avatar uses it, so none loses knowledge.']
  const lines = [...losses.values()].map(({ name, lost }) =>
    documents.length === 1 ? `Avatar ${name} loses it.` : `Avatar ${name} loses ${lost.length === 1 ? lost[0] : plural(lost.length, 'document')}.`,
  )
  const named = lines.slice(0, NAMED)
  return lines.length > NAMED ? [...named, `${plural(lines.length - NAMED, 'more avatar')} as well.`] : named
}
