import { useQueryClient } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import Download from 'lucide-react/icons/download'
import Trash2 from 'lucide-react/icons/trash-2'
import type { Conversation } from '~/api/types'
import { isMissingPart } from '~/lib/missingPart'
import { Button } from '~/ui/Button'
import { LazyPart } from '~/ui/LazyPart'
import { Menu } from '~/ui/Menu'
import { partAhead } from '~/ui/partAhead'
import { partLater } from '~/ui/partLater'
import { Skeleton } from '~/ui/Skeleton'
import { toast } from '~/ui/toast'
import { useFetchedLater } from '~/ui/useFetchedLater'
import { listPart } from '../conversations.search'
import type { Talk } from '../talk/talk'

const [Neighbours] = partLater(async () => (await import('./Neighbours')).Neighbours)
const [ExportLines, fetchLines] = partAhead(async () => (await import('./ExportLines')).ExportLines)
const loadRemoval = () => import('./removeTalk')
const fetchParts = () => Promise.all([fetchLines(), import('../exports/writers'), loadRemoval()])

/** Previous and next, export, delete. */
export function ConversationActions({ conversation, talk }: { conversation: Conversation; talk: Talk }) {
  const remove = useRemove(talk)
  useFetchedLater(fetchParts)
  return (
    <>
      {/* Two buttons; what they lead to is known later than the first lines, which come first. */}
      <LazyPart fallback={<Skeleton size="control" className="w-17" />}>
        <Neighbours id={talk.id} />
      </LazyPart>
      <Menu trigger={<Button icon={<Download />}>Export</Button>}>
        <ExportLines conversation={conversation} talk={talk} />
      </Menu>
      <Button icon={<Trash2 />} onClick={() => void remove()}>
        Delete
      </Button>
    </>
  )
}

/** Asks, deletes, and goes back to the list. */
function useRemove(talk: Talk): () => Promise<void> {
  const client = useQueryClient()
  const navigate = useNavigate()
  const search = useSearch({ from: '/conversations/$conversationId' })
  return async () => {
    try {
      const { removeTalk } = await loadRemoval()
      if (await removeTalk(client, talk)) await navigate({ to: '/conversations', search: listPart(search), replace: true })
    } catch (error) {
      if (!isMissingPart(error)) throw error
      toast.error('Nothing was deleted', { description: 'What deletes it did not come: the server is away, or Greenroom was updated.' })
    }
  }
}
