import type { QueryClient } from '@tanstack/react-query'
import { deleteConversation } from '~/data/conversationMutations'
import { plural } from '~/lib/text'
import { confirm } from '~/stores/confirm.store'
import { toast } from '~/ui/toast'
import { useSelection } from '../selection.store'
import type { Talk } from '../talk/talk'

/**
 * Asks before a conversation is deleted, naming what is lost, and deletes it.
 *
 * @returns true once it is deleted, false when it was called off
 */
export async function removeTalk(client: QueryClient, talk: Talk): Promise<boolean> {
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
    action: () => deleteConversation(client, talk),
  })
  if (!deleted) return false
  useSelection.getState().toggled([talk], false)
  toast.success(`Conversation ${talk.name} deleted`)
  return true
}
