import { useNavigate, useSearch } from '@tanstack/react-router'
import Download from 'lucide-react/icons/download'
import Trash2 from 'lucide-react/icons/trash-2'
import { useEffect } from 'react'
import type { Conversation } from '~/api/types'
import { useDeleteConversation } from '~/data/conversationMutations'
import { isMissingPart } from '~/lib/missingPart'
import { plural } from '~/lib/text'
import { confirm } from '~/stores/confirm.store'
import { Button } from '~/ui/Button'
import { LazyPart } from '~/ui/LazyPart'
import { Menu } from '~/ui/Menu'
import { MenuItem } from '~/ui/MenuItem'
import { pageReady } from '~/ui/pageReady'
import { partAhead } from '~/ui/partAhead'
import { Skeleton } from '~/ui/Skeleton'
import { toast } from '~/ui/toast'
import { listPart } from '../conversations.search'
import { downloadBlob } from '../exports/download'
import { EXPORT_FORMATS, exportName, FORMAT_NAMES, type ExportFormat } from '../exports/formats'
import { useSelection } from '../selection.store'
import { useShift } from '../shift.store'
import type { Talk } from '../talk/talk'

const loadWriters = () => import('../exports/writers')
const [Neighbours] = partAhead(async () => (await import('./Neighbours')).Neighbours)

/** Previous and next, export, delete. */
export function ConversationActions({ conversation, talk }: { conversation: Conversation; talk: Talk }) {
  const shift = useShift((state) => state.shifts[talk.id] ?? 0)
  const remove = useRemove(talk)

  useEffect(() => void pageReady().then(loadWriters).catch(() => {}), [])

  async function exportAs(format: ExportFormat) {
    const { type, label } = EXPORT_FORMATS[format]
    try {
      const { WRITERS } = await loadWriters()
      downloadBlob(exportName(talk, format), new Blob([WRITERS[format](conversation, shift)], { type }))
      toast.success(`Exported as ${label}`)
    } catch (error) {
      if (!isMissingPart(error)) throw error
      toast.error('Nothing was exported', { description: 'What writes the file did not come: the server is away, or Greenroom was updated.' })
    }
  }

  return (
    <>
      {/* Two buttons; what they lead to is known later than the first lines, which come first. */}
      <LazyPart fallback={<Skeleton size="control" className="w-17" />}>
        <Neighbours id={talk.id} />
      </LazyPart>
      <Menu trigger={<Button icon={<Download />}>Export</Button>}>
        {FORMAT_NAMES.map((format) => (
          <MenuItem key={format} onSelect={() => void exportAs(format)}>
            {EXPORT_FORMATS[format].label}
            <span className="block text-xs text-muted">{EXPORT_FORMATS[format].note}</span>
          </MenuItem>
        ))}
      </Menu>
      <Button icon={<Trash2 />} onClick={() => void remove()}>
        Delete
      </Button>
    </>
  )
}

/** Asks, naming what is lost, deletes, and goes back to the list. */
function useRemove(talk: Talk): () => Promise<void> {
  const { mutateAsync } = useDeleteConversation()
  const navigate = useNavigate()
  const search = useSearch({ from: '/conversations/$conversationId' })
  const toggled = useSelection((state) => state.toggled)
  return async () => {
    const deleted = await confirm({
      title: `Delete conversation ${talk.name}?`,
      body: 'This cannot be undone.',
      consequences: [
        talk.turns.length > 0 ? `Its transcript is lost: ${plural(talk.turns.length, 'entry', 'entries')}, with the tool calls in it.` : 'It has no transcript to lose.',
        talk.hasRecording ? 'Its recording is lost.' : 'It has no recording to lose.',
        'Links to it stop working. The avatar stays, and so does what the session cost.',
      ],
      confirmLabel: 'Delete conversation',
      tone: 'danger',
      action: () => mutateAsync({ id: talk.id }),
    })
    if (!deleted) return
    toggled([talk], false)
    toast.success(`Conversation ${talk.name} deleted`)
    await navigate({ to: '/conversations', search: listPart(search), replace: true })
  }
}
